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
pub struct Levels(BTreeMap<Id, Unit>);

impl Levels {
    pub fn of(connection: &Connection) -> Result<Self> {
        let units = Unit::list(connection, "1 ORDER BY position, id", [])?;
        Ok(Levels(units.into_iter().map(|unit| (unit.id, unit)).collect()))
    }

    pub fn unit(&self, id: Id) -> Option<&Unit> {
        self.0.get(&id)
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
            if level > i64::try_from(self.0.len()).unwrap_or(i64::MAX) {
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
}
