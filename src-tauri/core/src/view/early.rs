//! What would be passed over if a part began now: parts before it that are still to come, and a day that is still far
//! off. The console asks before it begins; nothing is refused.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    check_in,
    cycle::{self, Cycle, CycleState, Part, PlannedEvent},
    error::Result,
    record::Record,
    workshop::Workshop,
    workshop_kind::WorkshopKind,
};

/// The five parts of a cycle in their order (1.1).
pub(super) const PARTS: [Part; 5] =
    [Part::Setting, Part::Alignment, Part::Kickoff, Part::Checkin, Part::Reflection];
/// Days a part may begin before its day without a question.
const SOON: u64 = 7;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Early {
    pub part: Part,
    /// The last day of the cycle.
    pub until: NaiveDate,
    /// The day it is planned for, when that is far off.
    pub date: Option<NaiveDate>,
    /// What is still planned before it, in order.
    pub left: Vec<LeftPart>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LeftPart {
    pub part: Part,
    pub count: i64,
}

/// How far a cycle is.
pub(super) struct Progress<'a> {
    pub cycle: &'a Cycle,
    pub plan: &'a [PlannedEvent],
    pub workshops: &'a [&'a Workshop],
    /// Days of check-ins that were missed.
    pub missed: &'a [NaiveDate],
    pub today: NaiveDate,
}

/// The same for a workshop that is to begin.
pub(super) fn of_workshop(
    connection: &Connection,
    workshop: &Workshop,
    today: NaiveDate,
) -> Result<Option<Early>> {
    let part = PARTS.into_iter().find(|&part| kind_of(part) == Some(workshop.kind));
    let Some(part) = part.filter(|_| workshop.state.is_coming()) else { return Ok(None) };
    let cycle = Cycle::load(connection, workshop.cycle)?;
    let plan = cycle::plan(connection, cycle.id)?;
    let workshops = Workshop::list(connection, "cycle = ?1", [cycle.id])?;
    let workshops: Vec<&Workshop> = workshops.iter().collect();
    let missed = check_in::missed(connection, cycle.id)?;
    let progress = Progress { cycle: &cycle, plan: &plan, workshops: &workshops, missed: &missed, today };
    Ok(progress.early(part, Some(workshop.date)))
}

impl Progress<'_> {
    /// None when the part may begin without a question. What was held makes what came before it a matter of the past.
    pub fn early(&self, part: Part, date: Option<NaiveDate>) -> Option<Early> {
        let part = without_halfway(part);
        let own = PARTS.iter().position(|&one| one == part)?;
        if matches!(self.cycle.state, CycleState::Reflecting | CycleState::Closed) {
            return None;
        }
        let until = self.cycle.end;
        let far = self.today.checked_add_days(Days::new(SOON)).unwrap_or(self.today);
        let date = date.or((part == Part::Reflection).then_some(until)).filter(|date| *date > far);
        let left: Vec<LeftPart> = PARTS
            .get(self.passed()..own)
            .unwrap_or_default()
            .iter()
            .filter_map(|&part| self.left(part))
            .collect();
        (date.is_some() || !left.is_empty()).then_some(Early { part, until, date, left })
    }

    /// The place of the first part that is not over; check-ins are over with the reflection alone.
    fn passed(&self) -> usize {
        let check_ins = PARTS.iter().position(|&part| part == Part::Checkin).unwrap_or_default();
        if !is_before_kickoff(self.cycle.state) {
            return check_ins;
        }
        let held = |part: &Part| {
            self.workshops.iter().any(|one| Some(one.kind) == kind_of(*part) && one.state.is_held())
        };
        PARTS.iter().rposition(held).map_or(0, |last| (last + 1).min(check_ins))
    }

    /// A check-in whose day is over cannot be held any more.
    fn left(&self, part: Part) -> Option<LeftPart> {
        let comes = |event: &&PlannedEvent| {
            let held = self.workshops.iter().any(|one| Some(one.id) == event.workshop && one.state.is_held());
            let gone =
                part == Part::Checkin && (event.date < self.today || self.missed.contains(&event.date));
            without_halfway(event.part) == part && !held && !gone
        };
        let count = i64::try_from(self.plan.iter().filter(comes).count()).unwrap_or(i64::MAX);
        (count > 0).then_some(LeftPart { part, count })
    }
}

/// A longer look halfway is a check-in too.
pub(super) fn without_halfway(part: Part) -> Part {
    if part == Part::MidCycle { Part::Checkin } else { part }
}

/// A cycle that runs had its kick-off, or went without (2.2).
pub(super) fn is_before_kickoff(state: CycleState) -> bool {
    matches!(state, CycleState::Planned | CycleState::Setting | CycleState::Aligning)
}

pub(super) fn kind_of(part: Part) -> Option<WorkshopKind> {
    Some(match part {
        Part::Setting => WorkshopKind::Setting,
        Part::Alignment => WorkshopKind::Alignment,
        Part::Kickoff => WorkshopKind::Kickoff,
        Part::Checkin | Part::MidCycle => WorkshopKind::Checkin,
        Part::Reflection => WorkshopKind::Reflection,
        Part::Summit => WorkshopKind::Summit,
        Part::MastersMeeting | Part::LeaderCheckpoint => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, id::Id, testing::Desk, workbook::Cadence};

    /// A cycle of a quarter with its dates laid out.
    fn planned() -> Desk {
        let mut desk = Desk::new();
        let (unit, name) = (desk.unit, "Q1".to_owned());
        let (start, end) = ("2027-01-04".parse().unwrap(), "2027-03-28".parse().unwrap());
        desk.cycle = desk.make(Action::AddCycle { unit, name, start, end, cadence: Cadence::TwoWeekly });
        desk
    }

    fn early(desk: &Desk, workshop: Id, today: &str) -> Option<Early> {
        let workshop = desk.load::<Workshop>(workshop);
        of_workshop(&desk.connection, &workshop, today.parse().unwrap()).unwrap()
    }

    fn left(early: Option<Early>) -> Vec<(Part, i64)> {
        early.map(|early| early.left).unwrap_or_default().iter().map(|one| (one.part, one.count)).collect()
    }

    fn hold(desk: &mut Desk, template: &str, date: &str) {
        let workshop = desk.plan(template, date);
        desk.act(Action::StartWorkshop { workshop }).unwrap();
        desk.act(Action::FinishWorkshop { workshop }).unwrap();
    }

    #[test]
    fn a_reflection_in_the_first_weeks_passes_over_what_is_still_planned() {
        let mut desk = planned();
        hold(&mut desk, "setting.short", "2026-12-21");
        let reflection = desk.plan("reflection.standard", "2027-03-25");
        let told = early(&desk, reflection, "2027-01-11").unwrap();
        assert_eq!(
            (told.until.to_string(), told.date.map(|date| date.to_string())),
            ("2027-03-28".to_owned(), Some("2027-03-25".to_owned()))
        );
        assert_eq!(left(Some(told)), [(Part::Alignment, 1), (Part::Kickoff, 1), (Part::Checkin, 5)]);

        let cycle = desk.cycle;
        desk.work(|edit| edit.alter::<Cycle>(cycle, |cycle| cycle.state = CycleState::Running)).unwrap();
        hold(&mut desk, "checkin.standard", "2027-01-18");
        let told = early(&desk, reflection, "2027-02-20").unwrap();
        assert!(told.left.iter().all(|one| one.part == Part::Checkin && one.count < 5), "{told:?}");
        assert_eq!(
            early(&desk, reflection, "2027-03-24"),
            None,
            "its day is near and no check-in is to come"
        );
    }

    #[test]
    fn a_part_on_its_day_after_the_one_before_it_begins_without_a_question() {
        let mut desk = planned();
        let setting = desk.plan("setting.short", "2026-12-21");
        assert_eq!(early(&desk, setting, "2026-12-21"), None);
        assert_eq!(early(&desk, setting, "2026-12-14"), None, "a week before");
        assert!(early(&desk, setting, "2026-12-13").is_some_and(|early| early.date.is_some()));
        let kickoff = desk.plan("kickoff.standard", "2027-01-04");
        assert_eq!(left(early(&desk, kickoff, "2027-01-04")), [(Part::Setting, 1), (Part::Alignment, 1)]);
        hold(&mut desk, "alignment.standard", "2026-12-28");
        assert_eq!(early(&desk, kickoff, "2027-01-04"), None, "who aligned has set");
        assert_eq!(early(&desk, setting, "2026-01-01").map(|early| early.left), Some(Vec::new()));
    }
}
