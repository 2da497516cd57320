//! The report of a reflection: how the goals came out, what was decided and learned, and what comes next.

use super::{About, Line, Reader, Section};
use crate::{
    alignment::risk::RiskSource,
    error::Result,
    key_result::KeyResultKind,
    text,
    view::ending::{self, KeyResultEnd, ShownScore},
};

pub(super) fn sections(reader: &Reader<'_>) -> Result<Vec<Section>> {
    Ok(vec![
        reader.scores()?,
        reader.decisions()?,
        reader.learnings()?,
        reader.actions()?,
        reader.risks(RiskSource::Premortem)?,
        reader.seeds()?,
        reader.votes()?,
        reader.parking()?,
    ])
}

impl Reader<'_> {
    fn scores(&self) -> Result<Section> {
        let goals = ending::goals(self.connection, &self.workshop, self.workshop.date)?;
        let mut lines = Vec::new();
        for goal in goals {
            let closed = goal.closure.map(|closure| self.word("ending", closure.outcome.as_str()));
            let shown = goal.score.map(|score| self.shown(&score));
            let state = [shown, closed].into_iter().flatten().collect::<Vec<_>>().join(" · ");
            let group = format!("{} {}", goal.code, goal.text);
            let group = if state.is_empty() { group } else { format!("{group} ({state})") };
            lines.extend(goal.key_results.iter().map(|end| self.end(end).group(&group)));
        }
        Ok(Section { about: About::Scores, lines })
    }

    fn end(&self, end: &KeyResultEnd) -> Line {
        let value = |of, unit| text::value_or_dash(self.language, of, unit, end.decimals);
        let unit = end.unit.as_deref();
        let reach = || {
            self.words.message(
                "deck-reach",
                &[
                    ("from", value(end.baseline, None).into()),
                    ("to", value(end.target, unit).into()),
                    ("value", value(end.value, unit).into()),
                ],
            )
        };
        let reach = (end.kind == KeyResultKind::Metric).then(reach);
        let belief = end
            .confidence
            .map(|belief| self.words.message("deck-confidence", &[("confidence", belief.into())]));
        let stick = end.hockey_stick.then(|| self.words.message("term-hockey-stick", &[]));
        let revised = end.first.as_ref().map(|first| {
            let before = text::reach(self.language, first.baseline, first.target, unit, end.decimals);
            self.words.message("deck-first-promise", &[("reach", before.into())])
        });
        let below: Vec<String> = [reach, belief, stick, revised].into_iter().flatten().collect();
        let score = end.score.as_ref().or(end.computed.as_ref()).map(|score| self.shown(score));
        Line::new(format!("{} {}", end.code, end.text))
            .below(below.join(" · "))
            .state(score.unwrap_or_default())
    }

    fn shown(&self, score: &ShownScore) -> String {
        match (score.score, score.verdict) {
            (_, Some(verdict)) => self.word("verdict", verdict.as_str()),
            (Some(score), None) => text::number(self.language, score, 1),
            (None, None) => String::new(),
        }
    }
}
