//! The minutes of a workshop: how it went, what stood on the wall, how people voted, and all that was agreed.

use super::{About, Line, Reader, Section};
use crate::{
    board::{self, Board},
    check_in::{self, CheckIn, CheckInItem, blockers},
    error::Result,
    record::Record,
    text,
    view::ballot::TargetResult,
    vote::{self, VoteMethod, VoteRound, VoteState},
    workshop::{StepState, agenda},
    workshop_kind::WorkshopKind,
};

pub(super) fn sections(reader: &Reader<'_>) -> Result<Vec<Section>> {
    let made_goals = matches!(reader.workshop.kind, WorkshopKind::Setting | WorkshopKind::Alignment);
    let mut sections = vec![reader.next_steps()?, reader.actions()?, reader.decisions()?];
    if made_goals {
        sections.extend([reader.objectives(), reader.initiatives()]);
    }
    if let Some(check_in) = check_in::of_workshop(reader.connection, reader.workshop.id)? {
        sections.extend(reader.check_in(&check_in)?);
    }
    sections.extend([reader.learnings()?, reader.questions()?, reader.seeds()?]);
    if made_goals {
        sections.push(reader.not_doing()?);
    }
    sections.extend([reader.votes()?, reader.walls()?, reader.parking()?, reader.agenda()?]);
    Ok(sections)
}

impl Reader<'_> {
    /// Steps that took no time and of which nothing was noted say nothing.
    fn agenda(&self) -> Result<Section> {
        let steps = agenda::steps(self.connection, self.workshop.id)?;
        let lines = steps.into_iter().filter_map(|step| {
            let minutes = (step.elapsed_ms + 30_000) / 60_000;
            let skipped = step.state == StepState::Skipped;
            let below = if skipped { step.skip_reason } else { step.note };
            let state = match minutes {
                _ if skipped => self.word("stepState", step.state.as_str()),
                0 if below.is_empty() => return None,
                0 => String::new(),
                _ => self.words.message("deck-minutes", &[("count", minutes.into())]),
            };
            Some(Line::new(step.title).below(below).who(self.name(step.speaker)).state(state))
        });
        Ok(Section { about: About::Agenda, lines: lines.collect() })
    }

    /// What was written, group by group; what is still sealed is not told.
    fn walls(&self) -> Result<Section> {
        let boards =
            Board::list(self.connection, "workshop = ?1 AND NOT sealed ORDER BY id", [self.workshop.id])?;
        let mut lines = Vec::new();
        for wall in boards {
            let mut group = text::capital(&self.word("boardKind", wall.kind.as_str()));
            if let Some(subject) = wall.subject {
                group = format!("{group} · {}", self.objective(subject));
            }
            for cluster in board::clusters(self.connection, wall.id)? {
                let cards = board::in_cluster(self.connection, cluster.id)?;
                let cards: Vec<String> = cards.into_iter().map(|card| card.text).collect();
                let state = cluster.classification.map(|side| self.word("classification", side.as_str()));
                let line = Line::new(cluster.title).below(cards.join(" · ")).state(state.unwrap_or_default());
                lines.push(line.group(&group));
            }
            let loose = board::loose(self.connection, wall.id)?;
            lines.extend(loose.into_iter().map(|card| Line::new(card.text).group(&group)));
        }
        Ok(Section { about: About::Wall, lines })
    }

    /// Rounds whose result was shown and may still be.
    pub(super) fn votes(&self) -> Result<Section> {
        let mut lines = Vec::new();
        for round in vote::rounds_of_workshop(self.connection, self.workshop.id)? {
            if round.state == VoteState::Revealed && vote::may_show(self.connection, &round)? {
                lines.push(self.round(&round)?);
            }
        }
        Ok(Section { about: About::Votes, lines })
    }

    fn round(&self, round: &VoteRound) -> Result<Line> {
        let results = vote::results(self.connection, round)?;
        let told = results.iter().map(|result| {
            let told = match result.median {
                Some(_) if round.method == VoteMethod::Roman => self.thumbs(result),
                Some(median) if round.method != VoteMethod::Dots => self.words.message(
                    "deck-vote-median",
                    &[
                        ("median", median.into()),
                        ("low", result.low.unwrap_or(median).into()),
                        ("high", result.high.unwrap_or(median).into()),
                    ],
                ),
                _ => self.words.message("deck-vote-dots", &[("count", result.count.into())]),
            };
            // What is voted on is often the question itself.
            if result.text == round.question { told } else { format!("{}: {told}", result.text) }
        });
        let told = told.collect::<Vec<_>>().join("\n");
        let below = if round.outcome.is_empty() { told } else { format!("{told}\n{}", round.outcome) };
        Ok(Line::new(&round.question).below(below).state(self.word("voteMethod", round.method.as_str())))
    }

    /// "I agree 6, I object 1": thumbs have no middle.
    fn thumbs(&self, result: &TargetResult) -> String {
        let shown = result.histogram.iter().rev().filter(|bar| bar.count > 0);
        let told = shown
            .map(|bar| format!("{} {}", self.word("room-roman", &(bar.value + 1).to_string()), bar.count));
        told.collect::<Vec<_>>().join(" · ")
    }

    fn check_in(&self, check_in: &CheckIn) -> Result<Vec<Section>> {
        let wins = check_in.wins.0.iter().map(Line::new).collect();
        let items = CheckInItem::list(self.connection, "check_in = ?1 ORDER BY id", [check_in.id])?;
        let values = items.into_iter().map(|item| {
            let row =
                self.book.objectives(None).into_iter().flat_map(|goal| self.book.goals.key_results(goal.id));
            let row = row.into_iter().find(|row| row.id == item.key_result);
            let unit = row.and_then(|row| row.unit.as_deref());
            let decimals = row.map_or(0, |row| row.decimals);
            let value = text::value_or_dash(self.language, item.value, unit, decimals);
            let belief = item
                .confidence
                .map(|belief| self.words.message("deck-confidence", &[("confidence", belief.into())]));
            let state = [Some(value), belief].into_iter().flatten().collect::<Vec<_>>().join(" · ");
            Line::new(self.key_result(item.key_result)).below(item.note).state(state)
        });
        let values = values.collect();
        let raised = blockers(self.connection, self.workshop.cycle)?;
        let raised = raised.into_iter().filter(|blocker| blocker.check_in == check_in.id).map(|blocker| {
            Line::new(blocker.text)
                .below(self.key_result(blocker.key_result))
                .who(self.name(blocker.escalated_to))
                .state(self.word("blockerState", blocker.state.as_str()))
        });
        Ok(vec![
            Section { about: About::Wins, lines: wins },
            Section { about: About::Values, lines: values },
            Section { about: About::Blockers, lines: raised.collect() },
        ])
    }
}
