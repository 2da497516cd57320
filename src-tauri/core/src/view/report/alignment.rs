//! The report of an alignment: the goals as they were aligned, what changed since the draft, and what was promised.

use super::{About, Line, Reader, Section};
use crate::{
    alignment::{feedback::Feedback, risk::RiskSource},
    error::Result,
    record::Record,
    view::since_draft::since_draft,
};

pub(super) fn sections(reader: &Reader<'_>) -> Result<Vec<Section>> {
    Ok(vec![
        reader.objectives(),
        reader.changes()?,
        reader.feedback()?,
        reader.dependencies()?,
        reader.risks(RiskSource::Alignment)?,
        reader.votes()?,
        reader.not_doing()?,
        reader.next_steps()?,
        reader.parking()?,
    ])
}

impl Reader<'_> {
    fn changes(&self) -> Result<Section> {
        let mut lines = Vec::new();
        for row in self.book.objectives(Some(&self.workshop.units())) {
            let group = self.objective(row.id);
            for change in since_draft(self.connection, &self.book, row, self.language)? {
                let what = self.word("draftChange", change.what.as_str());
                let said = match (change.before.is_empty(), change.after.is_empty()) {
                    (true, _) => change.after,
                    (_, true) => change.before,
                    _ => format!("{} → {}", change.before, change.after),
                };
                lines.push(Line::new(said).state(format!("{} · {what}", change.code)).group(&group));
            }
        }
        Ok(Section { about: About::Changes, lines })
    }

    fn feedback(&self) -> Result<Section> {
        let condition = "workshop = ?1 AND state <> 'withdrawn' ORDER BY objective, id";
        let rows = Feedback::list(self.connection, condition, [self.workshop.id])?;
        let lines = rows.into_iter().map(|row| {
            let kind = self.word("feedbackKind", row.kind.as_str());
            let said = if row.text.is_empty() { kind.clone() } else { row.text };
            Line::new(said)
                .below(row.resolution)
                .who(self.name(row.person).or_else(|| row.unit.map(|unit| self.book.unit_name(unit))))
                .state(format!("{kind} · {}", self.word("feedbackState", row.state.as_str())))
                .group(self.objective(row.objective))
        });
        Ok(Section { about: About::Feedback, lines: lines.collect() })
    }
}
