//! Objectives with their key results. A line without an objective belongs to the one above it, as in a table with merged
//! cells; an objective of that name in the same unit that is there already takes the key results it does not have yet.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use rusqlite::Connection;

use super::{Desk, Line, fold};
use crate::{
    change::{KeyResultChange, ObjectiveChange},
    error::{Code, Result},
    exchange::{import::read, table::Heading},
    id::Id,
    journal::Edit,
    key_result::{self, Commitment, KeyResult, KeyResultKind},
    objective::{self, Objective},
    record::Record,
    strategy::Theme,
};

/// The goals of a cycle by their words, and the places behind them.
pub(super) struct Goals {
    /// By unit and text.
    objectives: BTreeMap<(Id, String), Objective>,
    /// Unit and words of the one the line above was about.
    above: Option<(Id, String)>,
    /// By objective.
    key_results: BTreeMap<Id, There>,
    /// The next place of an objective, by unit.
    places: BTreeMap<Id, i64>,
    themes: BTreeMap<String, Id>,
}

/// Key results an objective has already; what says the same is passed over.
struct There {
    words: BTreeSet<String>,
    next: i64,
}

impl From<Vec<KeyResult>> for There {
    fn from(rows: Vec<KeyResult>) -> There {
        There {
            words: rows.iter().map(|row| fold(&row.text)).collect(),
            next: rows.last().map_or(0, |last| last.position + 1),
        }
    }
}

impl Goals {
    pub fn of(connection: &Connection, cycle: Id) -> Result<Goals> {
        let objectives = Objective::list(connection, "cycle = ?1 AND state <> 'dropped'", [cycle])?;
        let themes = Theme::list(connection, "state = 'active'", [])?;
        Ok(Goals {
            objectives: objectives.into_iter().map(|one| ((one.unit, fold(&one.text)), one)).collect(),
            above: None,
            key_results: BTreeMap::new(),
            places: BTreeMap::new(),
            themes: themes.into_iter().map(|theme| (fold(&theme.title), theme.id)).collect(),
        })
    }
}

impl Desk<'_> {
    pub(super) fn take_goal(&mut self, edit: &mut Edit<'_>, line: &Line<'_>) -> Result<()> {
        let key = self.objective(edit, line)?;
        let text = self.words_of(line);
        if text.is_empty() {
            let measured =
                [Heading::From, Heading::To].into_iter().any(|column| !line.text(column).is_empty());
            return if measured { Err(line.lacks(Heading::KeyResult)) } else { Ok(()) };
        }
        let unit = key.0;
        let slots = self.slots(edit, line, unit)?;
        let Some(objective) = self.goals.objectives.get(&key) else {
            return Err(line.lacks(Heading::Objective));
        };
        let there = match self.goals.key_results.entry(objective.id) {
            Entry::Occupied(there) => there.into_mut(),
            Entry::Vacant(free) => free.insert(key_result::of_objective(edit.read(), objective.id)?.into()),
        };
        if there.words.contains(&fold(text)) {
            self.passed += 1;
            return Ok(());
        }
        let place = there.next;
        line.text(Heading::KeyResult);
        key_result::add_filled(edit, (objective, &self.cycle), text, &slots, place).inspect_err(|error| {
            if error.code == Code::DateOutsideCycle {
                line.at.set(Some(Heading::Due));
            }
        })?;
        if let Some(there) = self.goals.key_results.get_mut(&objective.id) {
            there.words.insert(fold(text));
            there.next += 1;
        }
        self.count("keyResults");
        Ok(())
    }

    /// The sentence of the key result; its metric where a table has no sentence.
    fn words_of<'a>(&self, line: &Line<'a>) -> &'a str {
        match line.text(Heading::KeyResult) {
            "" => line.text(Heading::Metric),
            text => text,
        }
    }

    /// The objective of a line, made when it is not there.
    fn objective(&mut self, edit: &mut Edit<'_>, line: &Line<'_>) -> Result<(Id, String)> {
        let unit = self.unit(line)?;
        let (unit, text) = match (line.text(Heading::Objective), &self.goals.above) {
            ("", Some((unit, text))) => (*unit, text.clone()),
            ("", None) => return Err(line.lacks(Heading::Objective)),
            (text, _) => (unit, text.to_owned()),
        };
        let key = (unit, fold(&text));
        self.goals.above = Some((unit, text.clone()));
        if !self.goals.objectives.contains_key(&key) {
            let place = match self.goals.places.get(&unit) {
                Some(place) => *place,
                None => objective::next_position(edit.read(), self.cycle.id, unit)?,
            };
            objective::add_at(edit, self.cycle.id, unit, &text, None, place)?;
            self.goals.places.insert(unit, place + 1);
            let Some(id) = edit.made().last().copied() else { return Ok(key) };
            self.fill_objective(edit, line, id, unit)?;
            self.goals.objectives.insert(key.clone(), Objective::load(edit.read(), id)?);
            self.count("objectives");
        }
        Ok(key)
    }

    /// The lines below one that is left out still belong to its objective.
    pub(super) fn remember_objective(&mut self, line: &Line<'_>) {
        let text = line.text(Heading::Objective);
        if let Ok(unit) = self.unit(line)
            && !text.is_empty()
        {
            self.goals.above = Some((unit, text.to_owned()));
        }
    }

    fn fill_objective(&mut self, edit: &mut Edit<'_>, line: &Line<'_>, id: Id, unit: Id) -> Result<()> {
        let owner = self.person(edit, line, Heading::ObjectiveOwner, unit)?;
        let mut changes = Vec::new();
        changes.extend(owner.map(|owner| ObjectiveChange::Owner(Some(owner))));
        for (column, change) in [
            (Heading::Why, ObjectiveChange::Why as fn(String) -> ObjectiveChange),
            (Heading::WhyForCustomer, ObjectiveChange::WhyForCustomer),
        ] {
            let text = line.text(column);
            if !text.is_empty() {
                objective::change(edit, id, &change(text.to_owned()))?;
            }
        }
        let theme = line.text(Heading::Theme);
        if !theme.is_empty() {
            let known = self.goals.themes.get(&fold(theme)).copied();
            changes.push(ObjectiveChange::Theme(Some(known.ok_or_else(|| line.unknown("theme", theme))?)));
        }
        changes.iter().try_for_each(|change| objective::change(edit, id, change))
    }

    /// What the columns say beside the sentence; they go before it.
    fn slots(&mut self, edit: &mut Edit<'_>, line: &Line<'_>, unit: Id) -> Result<Vec<KeyResultChange>> {
        let mut slots = Vec::new();
        if let Some(kind) = line.keyed(Heading::Kind, "keyResultKind", KeyResultKind::ALL)? {
            slots.push(KeyResultChange::Kind(kind));
        }
        if let Some(commitment) = line.keyed(Heading::Commitment, "commitment", Commitment::ALL)? {
            slots.push(KeyResultChange::Commitment(commitment));
        }
        let metric = line.text(Heading::Metric);
        if !metric.is_empty() {
            slots.push(KeyResultChange::Metric(metric.to_owned()));
        }
        let beside =
            [Heading::To, Heading::From].into_iter().find_map(|column| read::unit(line.text(column)));
        let measure = read::known_measure(line.text(Heading::Measure)).or(beside);
        slots.extend(measure.map(|measure| KeyResultChange::Unit(Some(measure))));
        if let Some(due) = line.date(Heading::Due)? {
            slots.push(KeyResultChange::Due(Some(due)));
        }
        if let Some(owner) = self.person(edit, line, Heading::Owner, unit)? {
            slots.push(KeyResultChange::Owner(Some(owner)));
        }
        for (column, change) in [
            (Heading::From, KeyResultChange::Baseline as fn(_) -> KeyResultChange),
            (Heading::To, KeyResultChange::Target),
        ] {
            if let Some(number) = line.number(column)? {
                slots.push(change(Some(number)));
            }
        }
        Ok(slots)
    }

    /// A key result of the cycle by its code or its words; those of the unit come first.
    pub(super) fn key_result(
        &self,
        goals: &crate::view::okr::Goals,
        unit: Id,
        word: &str,
    ) -> Option<KeyResult> {
        let same = fold(word);
        let code = same.trim_start_matches("kr").trim_start();
        let mut rows: Vec<_> = goals.objectives.iter().collect();
        rows.sort_by_key(|row| row.unit != unit);
        rows.into_iter().find_map(|row| {
            let mut numbered = (1..).zip(goals.key_results(row.id));
            let is = |(number, one): &(usize, &KeyResult)| {
                code == goals.key_result_code(row.id, *number) || same == fold(&one.text)
            };
            numbered.find(is).map(|(_, one)| one.clone())
        })
    }
}
