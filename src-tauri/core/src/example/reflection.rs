//! The reflection of an example, from its safety check to the closed cycle.

use chrono::Duration;
use rust_decimal::Decimal;

use super::{
    data::{Data, DecisionData},
    player::Player,
    room::Room,
};
use crate::{
    action::Action,
    alignment::RiskSource,
    board::BoardKind,
    change::KpiChange,
    error::{Error, Result},
    learning::LearningSource,
    objective::Ending,
    score::{Evidence, Judgement},
    template::catalogue,
    text,
};

impl Player<'_> {
    pub fn plan_reflection(&mut self) -> Result<Room> {
        let data = &self.data.reflection;
        self.plan("reflection.standard", data.date, data.headcount, data.eligible)
    }

    pub fn hold_reflection(&mut self, planned: &Room) -> Result<()> {
        let data = &self.data.reflection;
        let mut room = planned.clone();
        self.act(Action::StartWorkshop { workshop: room.id })?;
        self.ask_room(&room, "desk-safety-question", &data.safety)?;
        self.walk_to(&mut room, "ref.review")?;
        self.score_all(&room)?;
        self.walk_to(&mut room, "ref.notes")?;
        self.look_back(&mut room)?;
        self.walk_to(&mut room, "ref.decide")?;
        self.decide_all(&room)?;
        self.walk_to(&mut room, "ref.future")?;
        let wall = room.wall(BoardKind::Future)?;
        self.act(Action::UseFormat { board: wall, format: self.data.profile.future_format.clone() })?;
        self.write_cards(wall, data.future_notes.clone(), None)?;
        self.walk_to(&mut room, "ref.premortem")?;
        let wall = room.wall(BoardKind::Risks)?;
        self.write_cards(wall, data.premortem.iter().map(|risk| risk.text.clone()).collect(), None)?;
        self.place_risks(&data.premortem, RiskSource::Premortem)?;
        self.walk_to(&mut room, "ref.actions")?;
        self.agree_actions(&room)?;
        self.walk_to(&mut room, "ref.seeds")?;
        for text in &data.seeds {
            self.act(Action::AddSeed { workshop: room.id, text: text.clone() })?;
        }
        self.walk_to(&mut room, "ref.close")?;
        self.ask_room(&room, "desk-roti-question", &data.roti)?;
        self.act(Action::CloseCycle { cycle: self.cycle()? })?;
        self.act(Action::FinishWorkshop { workshop: room.id }).map(|_| ())
    }

    /// From the last measured values.
    fn score_all(&mut self, room: &Room) -> Result<()> {
        let data = self.data;
        for one in data.objectives.iter().flat_map(|objective| &objective.krs) {
            self.act(Action::ScoreKeyResult {
                workshop: room.id,
                key_result: self.key_results.get(&one.id)?,
                judgement: Judgement::Computed { value: None },
                self_score: None,
                score_original: None,
                evidence: Evidence::High,
                rationale: String::new(),
            })?;
        }
        Ok(())
    }

    /// Notes in the columns of the format, put together, voted on, and what is learned from them.
    fn look_back(&mut self, room: &mut Room) -> Result<()> {
        let data = self.data;
        let (reflection, wall) = (&data.reflection, room.wall(BoardKind::Retro)?);
        self.act(Action::UseFormat { board: wall, format: data.profile.retro_format.clone() })?;
        let mut cards = Vec::new();
        for note in &reflection.retro_notes {
            let column = Some(column(data, &note.col)?);
            let made = self.write_cards(wall, vec![note.text.clone()], column)?;
            cards.extend(made.into_iter().map(|id| (note.cluster.clone(), id)));
        }
        self.walk_to(room, "ref.cluster")?;
        self.group_cards(wall, &cards, &reflection.clusters)?;
        self.walk_to(room, "ref.vote")?;
        self.vote_with_dots(room, &reflection.dot_vote, &reflection.clusters, reflection.eligible)?;
        self.walk_to(room, "ref.dig")?;
        for one in &reflection.learnings {
            let source = match self.key_results.get(&one.from) {
                Ok(id) => LearningSource::KeyResult { id },
                Err(_) => LearningSource::Cluster { id: self.clusters.get(&one.from)? },
            };
            let (workshop, text, kind) = (room.id, one.text.clone(), one.kind);
            self.act(Action::AddLearning { workshop, text, kind, source: Some(source) })?;
        }
        Ok(())
    }

    /// Into the cycle that follows, which is planned first, and the end of each objective.
    fn decide_all(&mut self, room: &Room) -> Result<()> {
        let data = self.data;
        let start = self.day(data.cycle.end) + Duration::days(1);
        let end = start + (data.cycle.end - data.cycle.start);
        let (unit, cadence) = (self.unit()?, data.profile.cadence);
        let name = text::month_range(self.language(), start, end);
        self.act(Action::AddCycle { unit, name, start, end, cadence })?;
        for one in &data.reflection.decisions {
            self.decide(room, one)?;
        }
        for one in &data.objectives {
            let objective = self.objectives.get(&one.id)?;
            let score = data.reflection.expected_objective_scores.get(&one.id);
            let score = score.map(super::data::Figure::number).transpose()?;
            let reached = score.is_some_and(|score| score.0 >= Decimal::new(7, 1));
            let outcome = if reached { Ending::Achieved } else { Ending::Partly };
            self.act(Action::CloseObjective { objective, outcome, note: String::new() })?;
        }
        Ok(())
    }

    fn decide(&mut self, room: &Room, one: &DecisionData) -> Result<()> {
        let made = self.act(Action::Decide {
            workshop: room.id,
            key_result: self.key_results.get(&one.about)?,
            kind: one.kind,
            reason: one.reason.clone(),
            new_text: String::new(),
        })?;
        if let (Some(band), Some(&kpi)) = (&one.kpi, made.first()) {
            for change in [
                KpiChange::Name(band.name.clone()),
                KpiChange::Lower(Some(band.lower.number()?)),
                KpiChange::Upper(Some(band.upper.number()?)),
            ] {
                self.act(Action::ChangeKpi { kpi, change })?;
            }
        }
        Ok(())
    }

    fn agree_actions(&mut self, room: &Room) -> Result<()> {
        for one in &self.data.reflection.actions {
            self.act(Action::AddReflectionAction {
                workshop: room.id,
                text: one.text.clone(),
                owner: Some(self.people.get(&one.owner)?),
                due: Some(self.day(one.due)),
                kind: one.kind,
                beyond_limit: false,
            })?;
        }
        Ok(())
    }
}

/// Key of the column of this title in the format of the file.
fn column(data: &Data, title: &str) -> Result<String> {
    let format = &data.profile.retro_format;
    let known = catalogue().retro_formats.iter().find(|one| one.key == *format);
    let columns = known.iter().flat_map(|one| &one.columns);
    let place = columns.into_iter().position(|column| column.in_language(data.lang) == title);
    place.map(|place| format!("{format}.{}", place + 1)).ok_or_else(|| Error::unknown("column", title))
}
