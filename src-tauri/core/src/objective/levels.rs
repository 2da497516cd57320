//! How high a unit stands: 0 is the top, external units have no level (INV-03).

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::{
    error::Result,
    id::Id,
    record::Record,
    unit::{Unit, UnitKind},
};

/// The units of the workbook and the level of each.
pub struct Levels {
    units: BTreeMap<Id, Unit>,
    /// As the organisation is read.
    order: Vec<Id>,
    places: BTreeMap<Id, usize>,
}

impl Levels {
    pub fn of(connection: &Connection) -> Result<Self> {
        let units = Unit::list(connection, "1 ORDER BY position, id", [])?;
        let order = ordered(&units);
        let places = order.iter().copied().zip(0..).collect();
        Ok(Levels { units: units.into_iter().map(|unit| (unit.id, unit)).collect(), order, places })
    }

    pub fn unit(&self, id: Id) -> Option<&Unit> {
        self.units.get(&id)
    }

    /// None for an external or unknown unit.
    pub fn level(&self, id: Id) -> Option<i64> {
        let unit = self.unit(id)?;
        if unit.kind == UnitKind::External {
            return None;
        }
        let mut level = 0;
        let mut above = unit.parent;
        while let Some(unit) = above.and_then(|id| self.unit(id)) {
            level += 1;
            if level > i64::try_from(self.units.len()).unwrap_or(i64::MAX) {
                return None;
            }
            above = unit.parent;
        }
        Some(level)
    }

    /// Levels from `parent` down to `child`; none when one of them has no level.
    pub fn distance(&self, child: Id, parent: Id) -> Option<i64> {
        Some(self.level(child)? - self.level(parent)?)
    }

    /// The unit and those above it, from near to far.
    pub fn up_from(&self, unit: Id) -> Vec<&Unit> {
        let mut way: Vec<&Unit> = Vec::new();
        let mut next = self.unit(unit);
        while let Some(unit) = next.filter(|unit| !way.iter().any(|passed| passed.id == unit.id)) {
            way.push(unit);
            next = unit.parent.and_then(|parent| self.unit(parent));
        }
        way
    }

    /// Whether it is one of these units, or below one of them.
    pub fn is_under(&self, unit: Id, units: &[Id]) -> bool {
        self.up_from(unit).iter().any(|above| units.contains(&above.id))
    }

    /// All units as the organisation is read: each before what is under it.
    pub fn in_order(&self) -> &[Id] {
        &self.order
    }

    /// The place of each unit as the organisation is read.
    pub fn places(&self) -> &BTreeMap<Id, usize> {
        &self.places
    }
}

/// Each before what is under it; `units` are in their place among their siblings.
fn ordered(units: &[Unit]) -> Vec<Id> {
    let mut under: BTreeMap<Option<Id>, Vec<Id>> = BTreeMap::new();
    for unit in units.iter().rev() {
        under.entry(unit.parent).or_default().push(unit.id);
    }
    let mut order = Vec::with_capacity(units.len());
    let mut waiting = under.remove(&None).unwrap_or_default();
    while let Some(id) = waiting.pop() {
        order.push(id);
        waiting.extend(under.remove(&Some(id)).unwrap_or_default());
    }
    order
}
