//! How the scenes of a check-in are made.

use super::{
    RoomBelief, RoomBlocker, RoomCourse, RoomDecision, RoomLight, RoomMove, RoomStep, RoomTalk, RoomValue,
    ValueAnswer,
};
use crate::{
    check_in::{Blocker, Helper},
    error::Result,
    id::Id,
    initiative::InitiativeState,
    key_result::KeyResult,
    next_step::{self, NextStep},
    person::Person,
    record::Record,
    view::{
        check_in::Sheet,
        exercise::{rounds::Rounds, rows},
        next_meeting::next_meeting,
        okr::room_key_result,
        room::{RoomKeyResult, Scene, okrs::room_light, scene::Set},
    },
    vote::VoteMethod,
    workshop::parking,
};

pub(in super::super) fn wins(set: &Set<'_>) -> Result<Scene> {
    let sheet = Sheet::of(set.connection, set.workshop)?;
    Ok(Scene::CheckInWins {
        wins: sheet.check_in.as_ref().map(|check_in| check_in.wins.0.clone()).unwrap_or_default(),
        steps: steps(set, next_step::of_last_time(set.connection, set.workshop)?)?,
        escalated: sheet.escalated().map(|(_, blocker)| room_blocker(&sheet, blocker)).collect(),
        parked: parking::come_back(set.connection, set.workshop)?
            .into_iter()
            .map(|(item, _)| item.text)
            .collect(),
        streak: sheet.rhythm(set.connection)?.streak,
    })
}

pub(in super::super) fn values(set: &Set<'_>) -> Result<Scene> {
    let sheet = Sheet::of(set.connection, set.workshop)?;
    let value = |row: &KeyResult| {
        let key_result = room_key_result(&sheet.book, row, sheet.day);
        RoomValue { days: days(&sheet, &key_result), answer: answer(&sheet, row), key_result }
    };
    let values = sheet.key_results().iter().map(value).collect();
    let turn = sheet.turn(set.connection)?;
    let in_hand = rows::in_hand(set.connection, set.workshop, set.stage)?.key_result;
    Ok(Scene::CheckInValues { values, in_hand, no: turn.no, count: turn.count })
}

/// The one in hand, or the first in the order of attention nothing was decided about yet.
pub(in super::super) fn talk(set: &Set<'_>) -> Result<Scene> {
    let sheet = Sheet::of(set.connection, set.workshop)?;
    let order = sheet.by_attention();
    let in_hand = rows::in_hand(set.connection, set.workshop, set.stage)?.key_result;
    let is_open = |row: &&KeyResult| sheet.item(row.id).is_none_or(|item| item.decision.is_none());
    let row =
        order.iter().find(|row| Some(row.id) == in_hand).or_else(|| order.iter().find(|row| is_open(row)));
    let turn = sheet.turn(set.connection)?;
    let talk = row.or(order.first()).map(|row| room_talk(&sheet, &order, row));
    Ok(Scene::CheckInTalk { talk: talk.map(Box::new), no: turn.no, count: turn.count })
}

fn room_talk(sheet: &Sheet, order: &[&KeyResult], row: &KeyResult) -> RoomTalk {
    let key_result = room_key_result(&sheet.book, row, sheet.day);
    let item = sheet.item(row.id);
    let no = order.iter().position(|one| one.id == row.id).map_or(1, |place| place + 1);
    RoomTalk {
        lines: sheet.lines(row),
        answer: answer(sheet, row),
        days: days(sheet, &key_result),
        last_confidence: sheet.believed_before(row),
        spread: item.and_then(|item| item.confidence_spread),
        decision: item.and_then(|item| item.decision),
        blockers: sheet.blockers(row.id).map(|blocker| room_blocker(sheet, blocker)).collect(),
        no: i64::try_from(no).unwrap_or(i64::MAX),
        count: i64::try_from(order.len()).unwrap_or(i64::MAX),
        key_result,
    }
}

fn answer(sheet: &Sheet, row: &KeyResult) -> ValueAnswer {
    match sheet.item(row.id) {
        Some(item) if item.value.is_some() => ValueAnswer::Measured,
        Some(item) if item.not_measured => ValueAnswer::NotMeasured,
        _ => ValueAnswer::Waiting,
    }
}

fn days(sheet: &Sheet, key_result: &RoomKeyResult) -> Option<i64> {
    key_result.standing.measured_on.map(|on| (sheet.day - on).num_days().max(0))
}

fn room_blocker(sheet: &Sheet, blocker: &Blocker) -> RoomBlocker {
    RoomBlocker {
        text: blocker.text.clone(),
        helper_name: blocker.helper.as_ref().and_then(|helper| match &helper.0 {
            Helper::Person { id } => sheet.book.name(Some(*id)),
            Helper::Unit { id } => name_of_unit(sheet, *id),
        }),
        escalated_name: sheet.book.name(blocker.escalated_to),
        escalated_on: blocker.escalated_on,
        stands: blocker.stands(),
        times: sheet.times(blocker),
    }
}

fn name_of_unit(sheet: &Sheet, unit: Id) -> Option<String> {
    Some(sheet.book.unit_name(unit)).filter(|name| !name.is_empty())
}

/// Where everything moves, and where all of it is left to the end.
pub(in super::super) fn courses(set: &Set<'_>) -> Result<Scene> {
    let sheet = Sheet::of(set.connection, set.workshop)?;
    let course =
        |row: &KeyResult| RoomCourse { code: sheet.code(row), text: said(row), lines: sheet.lines(row) };
    Ok(Scene::CheckInLines { courses: sheet.key_results().iter().map(course).collect() })
}

/// The vote of the step; once shown, and before it, what was believed the last time.
pub(in super::super) fn belief(set: &Set<'_>) -> Result<Scene> {
    let sheet = Sheet::of(set.connection, set.workshop)?;
    let rounds = Rounds::of_step(set.connection, set.step.id)?;
    let vote = rounds.by(&[VoteMethod::Confidence, VoteMethod::FistOfFive]).in_room()?;
    Ok(Scene::CheckInBelief { vote, beliefs: beliefs(&sheet) })
}

pub(in super::super) fn kpis(set: &Set<'_>) -> Result<Scene> {
    Ok(Scene::KpiLights { lights: lights(set)? })
}

pub(in super::super) fn next(set: &Set<'_>) -> Result<Scene> {
    let mut initiatives = rows::initiatives(set.connection, set.workshop)?;
    initiatives.retain(|one| one.state == InitiativeState::Doing);
    let moves = initiatives
        .into_iter()
        .map(|one| Ok(RoomMove { title: one.title, owner_name: name(set, one.owner)?, state: one.state }));
    Ok(Scene::NextSteps {
        steps: steps(set, next_step::of_workshop(set.connection, set.workshop.id)?)?,
        moves: moves.collect::<Result<_>>()?,
    })
}

pub(in super::super) fn week(set: &Set<'_>) -> Result<Scene> {
    let sheet = Sheet::of(set.connection, set.workshop)?;
    Ok(Scene::WeekStart {
        steps: steps(set, next_step::of_workshop(set.connection, set.workshop.id)?)?,
        beliefs: beliefs(&sheet),
        forecast: sheet.check_in.as_ref().map(|check_in| check_in.forecast.0.clone()).unwrap_or_default(),
        lights: lights(set)?,
    })
}

pub(in super::super) fn closing(set: &Set<'_>) -> Result<Scene> {
    let sheet = Sheet::of(set.connection, set.workshop)?;
    let decision = |row: &KeyResult| {
        let decision = sheet.item(row.id)?.decision?;
        Some(RoomDecision { code: sheet.code(row), text: said(row), decision })
    };
    Ok(Scene::CheckInClosing {
        wins: sheet.check_in.as_ref().map(|check_in| check_in.wins.0.clone()).unwrap_or_default(),
        decisions: sheet.key_results().iter().filter_map(decision).collect(),
        blockers: sheet.standing_blockers().map(|(_, blocker)| room_blocker(&sheet, blocker)).collect(),
        steps: steps(set, next_step::of_workshop(set.connection, set.workshop.id)?)?,
        next: next_meeting(set.connection, set.workshop, set.workshop.date)?,
    })
}

fn beliefs(sheet: &Sheet) -> Vec<RoomBelief> {
    let belief = |row: &KeyResult| {
        let item = sheet.item(row.id);
        RoomBelief {
            id: row.id,
            code: sheet.code(row),
            text: said(row),
            confidence: item.and_then(|item| item.confidence),
            spread: item.and_then(|item| item.confidence_spread),
            before: sheet.believed_before(row),
        }
    };
    sheet.key_results().iter().map(belief).collect()
}

/// The short name of what is measured, or the whole sentence.
fn said(row: &KeyResult) -> String {
    if row.metric.is_empty() { row.text.clone() } else { row.metric.clone() }
}

fn lights(set: &Set<'_>) -> Result<Vec<RoomLight>> {
    let lights = rows::kpi_lights(set.connection, set.workshop, &[set.workshop.unit])?;
    Ok(lights.into_iter().map(room_light).collect())
}

fn steps(set: &Set<'_>, steps: Vec<NextStep>) -> Result<Vec<RoomStep>> {
    let step = |step: NextStep| {
        let owner_name = name(set, step.owner)?;
        Ok(RoomStep { text: step.text, owner_name, due: step.due, state: step.state })
    };
    steps.into_iter().map(step).collect()
}

fn name(set: &Set<'_>, person: Option<Id>) -> Result<Option<String>> {
    let person = person.map(|id| Person::find(set.connection, id)).transpose()?.flatten();
    Ok(person.map(|person| person.name).filter(|name| !name.is_empty()))
}
