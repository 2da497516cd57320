//! Objectives and key results of whole cycles, read in two lists, with their codes.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;

use crate::{
    error::Result,
    id::Id,
    key_result::{KeyResult, KeyResultState},
    objective::{Ending, Objective, Parent},
    record::{Json, Record},
};

/// What was dropped has no code and is left out.
pub(crate) struct Goals {
    /// By cycle, unit and place.
    pub objectives: Vec<Objective>,
    key_results: BTreeMap<Id, Vec<KeyResult>>,
    /// Place of an objective, by its id and by those of its key results.
    places: HashMap<Id, usize>,
    /// Number of an objective in its unit and cycle, from 1.
    numbers: BTreeMap<Id, usize>,
}

impl Goals {
    pub fn of(connection: &Connection, cycles: &[Id]) -> Result<Self> {
        let cycles = Json(cycles.to_vec());
        let rows = Objective::list(
            connection,
            "cycle IN (SELECT value FROM json_each(?1)) ORDER BY cycle, unit, position, id",
            [&cycles],
        )?;
        let objectives: Vec<Objective> = rows.into_iter().filter(|row| !is_dropped(row)).collect();
        let mut key_results: BTreeMap<Id, Vec<KeyResult>> = BTreeMap::new();
        let of_cycles = "objective IN (SELECT id FROM objective WHERE cycle IN (SELECT value FROM json_each(?1))) \
            ORDER BY position, id";
        for row in KeyResult::list(connection, of_cycles, [&cycles])? {
            if row.state != KeyResultState::Dropped {
                key_results.entry(row.objective).or_default().push(row);
            }
        }
        let numbers = numbers(&objectives);
        let own = |row: &Objective| key_results.get(&row.id).into_iter().flatten().map(|one| one.id);
        let ids = |(row, place): (&Objective, usize)| {
            [row.id].into_iter().chain(own(row)).map(move |id| (id, place)).collect::<Vec<_>>()
        };
        let places = objectives.iter().zip(0..).flat_map(ids).collect();
        Ok(Goals { objectives, key_results, places, numbers })
    }

    pub fn objective(&self, id: Id) -> Option<&Objective> {
        self.at(id).filter(|row| row.id == id)
    }

    /// The objective with this id, or the one of the key result with it.
    fn at(&self, id: Id) -> Option<&Objective> {
        self.objectives.get(*self.places.get(&id)?)
    }

    /// In their order.
    pub fn key_results(&self, objective: Id) -> &[KeyResult] {
        self.key_results.get(&objective).map_or(&[], Vec::as_slice)
    }

    /// The objective of a goal, and the key result when it is one, with its number.
    pub fn goal(&self, parent: &Parent) -> Option<(&Objective, Option<(usize, &KeyResult)>)> {
        match parent {
            Parent::Objective { id } => Some((self.objective(*id)?, None)),
            Parent::KeyResult { id } => {
                let objective = self.at(*id)?;
                let found = (1..).zip(self.key_results(objective.id)).find(|(_, row)| row.id == *id)?;
                Some((objective, Some(found)))
            }
        }
    }

    /// `O1`
    pub fn objective_code(&self, objective: Id) -> String {
        format!("O{}", self.number(objective))
    }

    /// `1.2`
    pub fn key_result_code(&self, objective: Id, number: usize) -> String {
        format!("{}.{number}", self.number(objective))
    }

    /// Its place in its unit and cycle, from 1.
    pub fn number(&self, objective: Id) -> usize {
        self.numbers.get(&objective).copied().unwrap_or_default()
    }
}

fn is_dropped(row: &Objective) -> bool {
    row.closure.as_ref().is_some_and(|closure| closure.0.outcome == Ending::Dropped)
}

fn numbers(objectives: &[Objective]) -> BTreeMap<Id, usize> {
    let mut last = BTreeMap::new();
    let number = |row: &Objective| {
        let count: &mut usize = last.entry((row.cycle, row.unit)).or_default();
        *count += 1;
        (row.id, *count)
    };
    objectives.iter().map(number).collect()
}
