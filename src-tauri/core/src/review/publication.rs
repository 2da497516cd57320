//! What keeps an objective from being aligned and from being published: the guards of its states (2.2), and the blocks
//! of the coach for these gates. The guards hold whatever an organisation sets about its coach.

use rusqlite::Connection;

use super::{Review, Reviewed};
use crate::{
    alignment::{self, Feedback, FeedbackKind},
    coach::{self, About, Finding, Gate, Settings, Ties},
    error::Result,
    id::Id,
    key_result::KeyResult,
    language::Language,
    objective::{Objective, Parent, levels::Levels},
    record::Record,
    text::{self, Words},
    unit::Unit,
    vote::{Tally, VoteMethod, VoteRound, VoteState},
    workbook::RuleSetting,
};

/// Guards of *aligned* that no setting and no exception opens.
const ALIGNED: [&str; 3] = ["ALI-01", "ALI-04", "ALI-05"];
/// Asks whether what was carried over is meant as it was.
const CARRIED: &str = "carriedUnchanged";

/// What stands around an objective as it is now.
pub fn ties(connection: &Connection, objective: &Objective) -> Result<Ties> {
    let levels = Levels::of(connection)?;
    let parent = objective.parent.as_ref().map(|parent| &parent.0);
    let above = parent.map(|parent| goal(connection, parent)).transpose()?.flatten();
    let owner = alignment::stakeholder::parent_owner(connection, objective)?;
    let heard = "person = ?1 AND objective IN (SELECT id FROM objective WHERE cycle = ?2)";
    let silent = match owner {
        Some(owner) => Feedback::count(connection, heard, [owner, objective.cycle])? == 0,
        None => false,
    };
    let mut unpromised = Vec::new();
    for need in alignment::risk::unpromised(connection, objective.id)? {
        let name = Unit::load(connection, need.to_unit)?.name;
        if !unpromised.contains(&name) {
            unpromised.push(name);
        }
    }
    Ok(Ties {
        text: objective.text.clone(),
        language: objective.language,
        on_top: levels.level(objective.unit).is_none_or(|level| level == 0),
        linked: parent.is_some() || !objective.no_parent_reason.is_empty(),
        distance: above.as_ref().and_then(|(unit, _)| levels.distance(objective.unit, *unit)),
        parent_text: above.map(|(_, text)| text),
        owner_above_is_silent: silent,
        blocking: alignment::feedback::blocking(connection, objective.id)?.len(),
        unpromised,
    })
}

/// Unit and text of a goal.
fn goal(connection: &Connection, parent: &Parent) -> Result<Option<(Id, String)>> {
    let (objective, text) = match parent {
        Parent::Objective { id } => (*id, None),
        Parent::KeyResult { id } => match KeyResult::find(connection, *id)? {
            Some(row) => (row.objective, Some(row.text)),
            None => return Ok(None),
        },
    };
    let row = Objective::find(connection, objective)?;
    Ok(row.map(|row| (row.unit, text.unwrap_or(row.text))))
}

/// What keeps it from being aligned; empty when the gate is open.
pub fn at_alignment(
    connection: &Connection,
    review: &Review,
    objective: &Objective,
    key_results: &[KeyResult],
    reviewed: &Reviewed,
    language: Language,
) -> Result<Vec<Finding>> {
    let ties = ties(connection, objective)?;
    let mut shut = super::at_proposal(review, objective, key_results, reviewed, language);
    let strict = coach::alignment(objective.id, &ties, &Settings::plain(language));
    shut.extend(strict.into_iter().filter(|finding| ALIGNED.contains(&finding.rule)).map(|finding| {
        Finding { severity: RuleSetting::Block, gate: Some(Gate::Aligned), hard: true, ..finding }
    }));
    let soft = coach::alignment(objective.id, &ties, review.settings(language));
    let mut counting = review.judge(soft, Some(objective.id), &objective.text).counting;
    counting.extend(reviewed.objective.counting.iter().chain(of_all(reviewed)).cloned());
    extend(&mut shut, coach::at_gate(&counting, Gate::Aligned));
    Ok(shut)
}

/// What keeps it from being published beside what keeps it from being aligned; empty when the gate is open.
pub fn at_publication(
    connection: &Connection,
    review: &Review,
    objective: &Objective,
    key_results: &[KeyResult],
    reviewed: &Reviewed,
    language: Language,
) -> Result<Vec<Finding>> {
    let guard = Guard { review, language };
    let mut shut = Vec::new();
    if objective.owner.is_none() {
        shut.push(guard.rule("OBJ-15", objective.id));
    }
    let limits = &review.settings(language).limits;
    let fits = u32::try_from(key_results.len())
        .is_ok_and(|n| (limits.key_results_min..=limits.key_results_max).contains(&n));
    if !fits && !review.excepts(objective.id, "SET-02") {
        shut.push(guard.counted(key_results.len(), objective.id));
    }
    for row in key_results {
        shut.extend(lacking(review, row).into_iter().map(|rule| guard.rule(rule, row.id)));
    }
    if !review.excepts(objective.id, CARRIED) && is_unchanged(connection, objective)? {
        let message = Words::of(language).message(&format!("gate-{CARRIED}"), &[]);
        let finding = guard.finding(CARRIED, objective.id, message, About::Fields);
        shut.push(Finding { hard: false, ..finding });
    }
    if let Some(key) = lacking_vote(connection, objective.id)? {
        let message = Words::of(language).message(&format!("gate-{key}"), &[]);
        shut.push(guard.finding(key, objective.id, message, About::Fields));
    }
    let counting: Vec<Finding> =
        reviewed.objective.counting.iter().chain(of_all(reviewed)).cloned().collect();
    extend(&mut shut, coach::at_gate(&counting, Gate::Published));
    Ok(shut)
}

fn of_all(reviewed: &Reviewed) -> impl Iterator<Item = &Finding> {
    reviewed.key_results.iter().flat_map(|judged| &judged.counting)
}

/// Each thing once, however many say that it is missing.
fn extend(shut: &mut Vec<Finding>, more: Vec<Finding>) {
    for finding in more {
        if !shut.iter().any(|known| known.rule == finding.rule && known.subject == finding.subject) {
            shut.push(finding);
        }
    }
}

/// What a key result still lacks (INV-20); a date outside the cycle is none.
fn lacking(review: &Review, row: &KeyResult) -> Vec<&'static str> {
    let mut rules = row.lacks();
    if row.due.is_some_and(|due| !review.period.holds(due)) {
        rules.push("KR-04");
    }
    rules
}

/// What was carried over goes on as it was only when that is meant (INV-25).
fn is_unchanged(connection: &Connection, objective: &Objective) -> Result<bool> {
    let origin = objective.carried_from.map(|id| Objective::find(connection, id)).transpose()?.flatten();
    Ok(origin.is_some_and(|origin| origin.text == objective.text))
}

/// The vote on publishing is to be recorded; a thumb down is heard: as feedback, or in the conclusion of the round.
fn lacking_vote(connection: &Connection, objective: Id) -> Result<Option<&'static str>> {
    let asked = "method = ?1 AND state = ?2 AND instr(targets, ?3) ORDER BY round_no, id";
    let rounds = VoteRound::list(connection, asked, (VoteMethod::Roman, VoteState::Revealed, objective))?;
    let Some(round) = rounds.last() else { return Ok(Some("publishVote")) };
    let down = "round = ?1 AND target = ?2 AND value < 0 AND count > 0";
    if Tally::count(connection, down, [round.id, objective])? == 0 || !round.outcome.is_empty() {
        return Ok(None);
    }
    let spoken = "objective = ?1 AND kind IN (?2, ?3)";
    let kinds = (objective, FeedbackKind::Concern, FeedbackKind::Conflict);
    Ok((Feedback::count(connection, spoken, kinds)? == 0).then_some("voteObjection"))
}

/// Says the guards of publication.
struct Guard<'a> {
    review: &'a Review,
    language: Language,
}

impl Guard<'_> {
    fn rule(&self, id: &'static str, subject: Id) -> Finding {
        let rule = coach::rules().iter().find(|rule| rule.id == id);
        let message = rule.map_or("", |rule| rule.message.in_language(self.language));
        let day = |day| text::date(self.language, day);
        let message = message
            .replace("{start}", &day(self.review.period.start))
            .replace("{end}", &day(self.review.period.end));
        self.finding(id, subject, message, rule.map(|rule| rule.about).unwrap_or_default())
    }

    fn counted(&self, n: usize, subject: Id) -> Finding {
        let limits = &self.review.settings(self.language).limits;
        let mut finding = self.rule("SET-02", subject);
        let holes = [
            ("{n}", n.to_string()),
            ("{min}", limits.key_results_min.to_string()),
            ("{Min}", limits.key_results_min.to_string()),
            ("{max}", limits.key_results_max.to_string()),
        ];
        for (hole, value) in holes {
            finding.message = finding.message.replace(hole, &value);
        }
        finding.hard = false;
        finding
    }

    fn finding(&self, rule: &'static str, subject: Id, message: String, about: About) -> Finding {
        Finding {
            subject: Some(subject),
            rule,
            severity: RuleSetting::Block,
            gate: Some(Gate::Published),
            hard: true,
            about,
            action: None,
            fill: None,
            words: Vec::new(),
            message,
            exception: None,
        }
    }
}
