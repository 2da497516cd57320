//! The check-ins of an example, each held or missed on its day: values, belief, wins, what stands in the way, and what
//! is done next.

use super::{
    data::{CheckinNotes, KeyResultData},
    player::Player,
    room::Room,
};
use crate::{
    action::Action,
    alignment::Party,
    change::{BlockerChange, CheckInChange, CheckInItemChange, KeyResultChange, NextStepChange},
    check_in::{BlockerState, CheckInState, Helper, Measured},
    error::{Error, Result},
    id::Id,
    next_step::NextStepState,
};

/// What a check-in leaves for the next one.
#[derive(Default)]
struct Left {
    blockers: Vec<Id>,
    steps: Vec<Id>,
}

impl Player<'_> {
    pub fn hold_checkins(&mut self) -> Result<()> {
        let data = &self.data.checkins;
        let mut left = Left::default();
        for (index, (date, state)) in data.dates.iter().zip(&data.states).enumerate() {
            if *state == CheckInState::Missed {
                let event =
                    *self.check_ins.get(index).ok_or_else(|| Error::unknown("planned_event", date))?;
                let (unit, reason) = (self.unit()?, data.missed_reason.clone());
                self.act(Action::MissCheckIn { event, unit, reason })?;
                continue;
            }
            left = self.hold_checkin(index, left)?;
        }
        Ok(())
    }

    /// What was left last time is done by now.
    fn hold_checkin(&mut self, index: usize, left: Left) -> Result<Left> {
        let data = self.data;
        let date = data.checkins.dates.get(index).copied().unwrap_or(data.cycle.end);
        let heads = data.setting.eligible;
        let mut room = self.plan("checkin.standard", date, heads.max(people(data)), heads)?;
        let check_in = self.make(Action::StartWorkshop { workshop: room.id })?;
        for step in left.steps {
            let change = NextStepChange::State(NextStepState::Done);
            self.act(Action::ChangeNextStep { step, change })?;
        }
        let notes = data.checkins.notes.iter().find(|notes| notes.n == index + 1);
        let wins = notes.map(|notes| notes.wins.clone()).unwrap_or_default();
        self.act(Action::ChangeCheckIn { check_in, change: CheckInChange::Wins(wins) })?;
        self.walk_to(&mut room, "chk.values")?;
        for one in data.objectives.iter().flat_map(|objective| &objective.krs) {
            self.measure(check_in, index, one)?;
            self.revise(date, one)?;
        }
        self.walk_to(&mut room, "chk.talk")?;
        for blocker in left.blockers {
            let change = BlockerChange::State(BlockerState::Solved);
            self.act(Action::ChangeBlocker { blocker, change })?;
        }
        let left = notes.map_or_else(|| Ok(Left::default()), |notes| self.talk(&room, check_in, notes))?;
        self.walk_to(&mut room, "chk.close")?;
        self.act(Action::FinishWorkshop { workshop: room.id })?;
        Ok(left)
    }

    fn measure(&mut self, check_in: Id, index: usize, one: &KeyResultData) -> Result<()> {
        let data = self.data;
        let Some(series) = data.checkins.series.get(&one.id) else { return Ok(()) };
        let key_result = self.key_results.get(&one.id)?;
        let value = series.values.get(index).and_then(Option::as_ref);
        let value = value.map(super::data::Figure::number).transpose()?;
        let measured = match value {
            Some(value) => CheckInItemChange::Value(Some(Measured { value, date: None, source: None })),
            None => CheckInItemChange::NotMeasured(true),
        };
        let confidence = series.confidence.get(index).copied().flatten();
        for change in [measured, CheckInItemChange::Confidence(confidence)] {
            self.act(Action::ChangeCheckInItem { check_in, key_result, change })?;
        }
        Ok(())
    }

    /// The start of a key result corrected on the day of the file.
    fn revise(&mut self, date: chrono::NaiveDate, one: &KeyResultData) -> Result<()> {
        let Some(revision) = one.revision.as_ref().filter(|revision| revision.at == date) else {
            return Ok(());
        };
        let key_result = self.key_results.get(&one.id)?;
        let changes = vec![KeyResultChange::Baseline(Some(revision.baseline.number()?))];
        let (reason, note) = (revision.reason, revision.note.clone());
        self.act(Action::ReviseKeyResult { key_result, reason, note, changes }).map(|_| ())
    }

    fn talk(&mut self, room: &Room, check_in: Id, notes: &CheckinNotes) -> Result<Left> {
        let mut left = Left::default();
        if let Some(one) = &notes.blocker {
            let (key_result, text) = (self.key_results.get(&one.kr)?, one.text.clone());
            let blocker = self.make(Action::RaiseBlocker { check_in, key_result, text })?;
            let helper = match self.party(&one.help_from)? {
                Party::Person { id } => Helper::Person { id },
                Party::Unit { id } => Helper::Unit { id },
            };
            self.act(Action::ChangeBlocker { blocker, change: BlockerChange::Helper(Some(helper)) })?;
            left.blockers.push(blocker);
        }
        if let Some(one) = &notes.decision {
            let key_result = self.key_results.get(&one.kr)?;
            for change in
                [CheckInItemChange::Decision(Some(one.kind)), CheckInItemChange::Note(one.note.clone())]
            {
                self.act(Action::ChangeCheckInItem { check_in, key_result, change })?;
            }
        }
        for one in &notes.next {
            let (workshop, text) = (room.id, one.text.clone());
            let owner = Some(self.people.get(&one.owner)?);
            let step =
                self.make(Action::AddNextStep { workshop, text, owner, due: None, initiative: None })?;
            left.steps.push(step);
        }
        Ok(left)
    }
}

fn people(data: &super::data::Data) -> i64 {
    i64::try_from(data.people.len()).unwrap_or_default()
}
