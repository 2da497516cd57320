//! Sections that more than one report has: what was agreed, decided, learned and left open.

use super::{About, Line, Reader, Section};
use crate::{
    alignment::{
        dependency::Dependency,
        risk::{Risk, RiskSource},
    },
    decision::Decision,
    error::Result,
    key_result::{self, KeyResult},
    learning, next_step,
    not_doing::{NotDoing, NotDoingState},
    question::{self, QuestionState},
    record::Record,
    reflection_action, seed, text,
    workshop::ParkingItem,
};

fn section(about: About, lines: impl Iterator<Item = Line>) -> Section {
    Section { about, lines: lines.collect() }
}

impl Reader<'_> {
    pub(super) fn dependencies(&self) -> Result<Section> {
        let unit = self.workshop.unit;
        let condition =
            "cycle = ?1 AND (from_unit = ?2 OR to_unit = ?2) AND state <> 'withdrawn' ORDER BY id";
        let rows = Dependency::list(self.connection, condition, (self.workshop.cycle, unit))?;
        Ok(section(
            About::Dependencies,
            rows.into_iter().map(|row| {
                let (from, to) = (self.book.unit_name(row.from_unit), self.book.unit_name(row.to_unit));
                Line::new(row.what)
                    .below(format!("{from} ← {to} · {}", self.objective(row.objective)))
                    .who(self.name(row.counterparty))
                    .when(row.promise_by.or(row.needed_by))
                    .state(self.word("dependencyState", row.state.as_str()))
            }),
        ))
    }

    /// Those that came up in that part of the cycle.
    pub(super) fn risks(&self, source: RiskSource) -> Result<Section> {
        let of = (self.workshop.cycle, self.workshop.unit, source);
        let rows = Risk::list(self.connection, "cycle = ?1 AND unit = ?2 AND source = ?3 ORDER BY id", of)?;
        Ok(section(
            About::Risks,
            rows.into_iter().map(|row| {
                Line::new(row.text)
                    .below(row.plan)
                    .who(self.name(row.owner))
                    .state(self.word("roam", row.roam.as_str()))
            }),
        ))
    }

    pub(super) fn next_steps(&self) -> Result<Section> {
        let rows = next_step::of_workshop(self.connection, self.workshop.id)?;
        Ok(section(
            About::NextSteps,
            rows.into_iter().map(|row| {
                Line::new(row.text)
                    .who(self.name(row.owner))
                    .when(row.due)
                    .state(self.word("nextStepState", row.state.as_str()))
            }),
        ))
    }

    pub(super) fn decisions(&self) -> Result<Section> {
        let condition = "workshop = ?1 ORDER BY id";
        let rows = Decision::list(self.connection, condition, [self.workshop.id])?;
        Ok(section(
            About::Decisions,
            rows.into_iter().map(|row| {
                let below: Vec<&str> = [row.new_text.as_str(), &row.reason]
                    .into_iter()
                    .filter(|text| !text.is_empty())
                    .collect();
                Line::new(self.key_result(row.key_result))
                    .below(below.join(" · "))
                    .state(self.word("decisionKind", row.kind.as_str()))
            }),
        ))
    }

    pub(super) fn learnings(&self) -> Result<Section> {
        let rows = learning::of_workshop(self.connection, self.workshop.id)?;
        Ok(section(
            About::Learnings,
            rows.into_iter().map(|row| {
                Line::new(row.text).below(row.evidence).state(self.word("learningKind", row.kind.as_str()))
            }),
        ))
    }

    /// Who asked is not told.
    pub(super) fn questions(&self) -> Result<Section> {
        let rows = question::of_workshop(self.connection, self.workshop.id)?;
        Ok(section(
            About::Questions,
            rows.into_iter().map(|row| {
                let who = self.name(row.answer_by).filter(|_| row.state != QuestionState::Open);
                Line::new(row.text)
                    .below(row.answer)
                    .who(who)
                    .when(row.answer_due)
                    .state(self.word("questionState", row.state.as_str()))
            }),
        ))
    }

    pub(super) fn not_doing(&self) -> Result<Section> {
        let condition = "cycle = ?1 AND unit = ?2 ORDER BY position, id";
        let rows = NotDoing::list(self.connection, condition, (self.workshop.cycle, self.workshop.unit))?;
        let rows = rows.into_iter().filter(|row| row.state == NotDoingState::Active);
        Ok(section(About::NotDoing, rows.map(|row| Line::new(row.text).below(row.reason).when(row.until))))
    }

    pub(super) fn actions(&self) -> Result<Section> {
        let rows = reflection_action::of_workshop(self.connection, self.workshop.id)?;
        Ok(section(
            About::Actions,
            rows.into_iter().map(|row| {
                Line::new(row.text)
                    .who(self.name(Some(row.owner)))
                    .when(Some(row.due))
                    .state(self.word("reflectionActionState", row.state.as_str()))
            }),
        ))
    }

    pub(super) fn seeds(&self) -> Result<Section> {
        let rows = seed::of_workshop(self.connection, self.workshop.id)?;
        Ok(section(About::Seeds, rows.into_iter().map(|row| Line::new(row.text))))
    }

    pub(super) fn parking(&self) -> Result<Section> {
        let condition = "workshop = ?1 ORDER BY position, id";
        let rows = ParkingItem::list(self.connection, condition, [self.workshop.id])?;
        Ok(section(
            About::Parking,
            rows.into_iter().map(|row| {
                Line::new(row.text)
                    .who(self.name(row.owner))
                    .state(self.word("parkingState", row.state.as_str()))
            }),
        ))
    }

    /// The goals of the unit as they stand, each followed by its key results.
    pub(super) fn objectives(&self) -> Section {
        let mut lines = Vec::new();
        for row in self.book.objectives(Some(&self.workshop.units())) {
            let state = self.word("objectiveState", row.state.as_str());
            lines.push(Line::new(self.objective(row.id)).who(self.name(row.owner)).state(state));
            let key_results = self.book.goals.key_results(row.id).iter();
            lines.extend((1..).zip(key_results).map(|(number, one)| {
                let code = self.book.goals.key_result_code(row.id, number);
                Line::new(format!("{code} {}", one.text))
                    .below(self.reach(one))
                    .who(self.name(one.owner))
                    .when(one.due)
            }));
        }
        Section { about: About::Objectives, lines }
    }

    /// From where to where, unless the sentence says so itself.
    fn reach(&self, of: &KeyResult) -> String {
        if key_result::says_its_reach(of, self.workshop.language) {
            return String::new();
        }
        text::reach(self.language, of.baseline, of.target, of.unit.as_deref(), of.decimals)
    }

    /// What will be done for the goals of the unit, and by whom.
    pub(super) fn initiatives(&self) -> Section {
        let units = self.workshop.units();
        let rows = self.book.initiatives.iter().filter(|row| units.contains(&row.unit));
        section(
            About::Initiatives,
            rows.map(|row| {
                let moves: Vec<String> = row.key_results.0.iter().map(|id| self.key_result(*id)).collect();
                Line::new(&row.title)
                    .below(moves.join("\n"))
                    .who(self.name(row.owner))
                    .when(row.due)
                    .state(self.word("initiativeState", row.state.as_str()))
            }),
        )
    }
}
