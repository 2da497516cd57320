//! Learnings: what a unit takes with it from a cycle, in its own words, with what it was seen from.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    board::{Cluster, Idea},
    change::LearningChange,
    error::Result,
    id::Id,
    journal::Edit,
    key_result::KeyResult,
    keyed::keyed_enum,
    limits::{self, NOTE, SENTENCE},
    record,
    record::{Json, Record},
    workshop::{Workshop, series::SITTINGS},
};

keyed_enum! {
    pub enum LearningKind {
        Result = "result",
        WayOfWorking = "wayOfWorking",
        OkrProcess = "okrProcess",
        Leadership = "leadership",
    }
}

/// Where a learning was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum LearningSource {
    Card { id: Id },
    Cluster { id: Id },
    KeyResult { id: Id },
}

record! {
    pub struct Learning in "learning" {
        pub id: Id,
        pub workshop: Id,
        pub cycle: Id,
        pub text: String,
        pub kind: LearningKind,
        pub evidence: String,
        pub source: Option<Json<LearningSource>>,
        /// Other units read it when they set their goals (R004-24).
        pub handed_on: bool,
        pub position: i64,
    }
}

/// The learnings of a workshop, in order.
pub fn of_workshop(connection: &Connection, workshop: Id) -> Result<Vec<Learning>> {
    Learning::list(connection, &format!("{SITTINGS} ORDER BY workshop, position, id"), [workshop])
}

/// All that was learned, cycle by cycle with the newest first. Of one unit, or of all.
pub fn log(connection: &Connection, unit: Option<Id>) -> Result<Vec<Learning>> {
    let condition = "workshop IN (SELECT id FROM workshop WHERE ?1 IS NULL OR unit = ?1) \
        ORDER BY (SELECT start FROM cycle WHERE id = learning.cycle) DESC, cycle, workshop, position, id";
    Learning::list(connection, condition, [unit])
}

/// What other units handed on, the newest first, with the unit it comes from. Of the last year before `today`.
pub fn from_others(connection: &Connection, unit: Id, today: NaiveDate) -> Result<Vec<(Learning, Id)>> {
    let condition = "handed_on AND workshop IN (SELECT id FROM workshop WHERE unit <> ?1 AND date > date(?2, '-1 year')) \
        ORDER BY (SELECT date FROM workshop WHERE id = learning.workshop) DESC, position, id";
    let mut handed = Vec::new();
    for learning in Learning::list(connection, condition, (unit, today))? {
        let from = Workshop::load(connection, learning.workshop)?.unit;
        handed.push((learning, from));
    }
    Ok(handed)
}

/// # Errors
/// `Empty`, `TooLong`; `Unknown` for a source that is not there.
pub fn add(
    edit: &mut Edit<'_>,
    workshop: Id,
    text: &str,
    kind: LearningKind,
    source: Option<&LearningSource>,
) -> Result<()> {
    let cycle = Workshop::load(edit.read(), workshop)?.cycle;
    let text = limits::required("text", text, SENTENCE)?;
    match source {
        Some(LearningSource::Card { id }) => Idea::load(edit.read(), *id).map(|_| ())?,
        Some(LearningSource::Cluster { id }) => Cluster::load(edit.read(), *id).map(|_| ())?,
        Some(LearningSource::KeyResult { id }) => KeyResult::load(edit.read(), *id).map(|_| ())?,
        None => {}
    }
    let source = source.cloned().map(Json);
    let position = of_workshop(edit.read(), workshop)?.last().map_or(0, |last| last.position + 1);
    let (id, evidence) = (edit.new_id(), String::new());
    let handed_on = false;
    edit.insert(&Learning { id, workshop, cycle, text, kind, evidence, source, handed_on, position })?;
    Ok(())
}

pub fn change(edit: &mut Edit<'_>, id: Id, change: &LearningChange) -> Result<()> {
    let mut learning = Learning::load(edit.read(), id)?;
    match change {
        LearningChange::Text(text) => learning.text = limits::required("text", text, SENTENCE)?,
        LearningChange::Kind(kind) => learning.kind = *kind,
        LearningChange::Evidence(text) => learning.evidence = limits::optional("evidence", text, NOTE)?,
        LearningChange::HandedOn(handed_on) => learning.handed_on = *handed_on,
    }
    edit.update(&learning)
}

pub fn remove(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    edit.remove::<Learning>(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, error::Code, testing::Desk};

    #[test]
    fn a_learning_keeps_what_it_was_seen_from() {
        let mut desk = Desk::new();
        let (_, first, _) = desk.published();
        let workshop = desk.reflection();
        let source = Some(LearningSource::KeyResult { id: first });
        let text = "An honest later date beats an early one".to_owned();
        let learning = desk.make(Action::AddLearning { workshop, text, kind: LearningKind::Result, source });
        let change = LearningChange::Kind(LearningKind::OkrProcess);
        desk.act(Action::ChangeLearning { learning, change }).unwrap();
        let kept = of_workshop(&desk.connection, workshop).unwrap();
        assert_eq!(kept[0].source, Some(Json(LearningSource::KeyResult { id: first })));
        assert_eq!((kept[0].kind, kept[0].cycle), (LearningKind::OkrProcess, desk.cycle));
    }

    #[test]
    fn r004_24_what_is_handed_on_reaches_the_other_units_and_not_ones_own() {
        let mut desk = Desk::new();
        let workshop = desk.reflection();
        let [handed, _kept] = ["Ask early", "Ours alone"].map(|text| {
            let (text, kind) = (text.to_owned(), LearningKind::WayOfWorking);
            desk.make(Action::AddLearning { workshop, text, kind, source: None })
        });
        let (name, kind) = ("Systems".to_owned(), crate::unit::UnitKind::Team);
        let other = desk.make(Action::AddUnit { name, kind, parent: None });
        let change = LearningChange::HandedOn(true);
        desk.act(Action::ChangeLearning { learning: handed, change }).unwrap();
        let read = |unit: Id, day: &str| {
            let found = from_others(&desk.connection, unit, day.parse().unwrap()).unwrap();
            found.into_iter().map(|(learning, from)| (learning.id, from)).collect::<Vec<_>>()
        };
        assert_eq!(read(other, "2027-02-01"), [(handed, desk.unit)]);
        assert!(read(desk.unit, "2027-02-01").is_empty());
        assert!(read(other, "2028-02-01").is_empty());
    }

    #[test]
    fn an_empty_learning_is_refused() {
        let mut desk = Desk::new();
        let workshop = desk.reflection();
        let (text, kind) = (" ".to_owned(), LearningKind::Leadership);
        let refused = desk.act(Action::AddLearning { workshop, text, kind, source: None });
        assert_eq!(refused.unwrap_err().code, Code::Empty);
    }
}
