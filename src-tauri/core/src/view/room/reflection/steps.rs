//! What is promised, learned and handed on, as the room sees it.

use super::{RoomAction, RoomLearning};
use crate::{
    alignment::RiskSource,
    board::{self, BoardKind},
    cycle::{Cycle, CycleState},
    decision::next_cycle,
    error::Result,
    id::Id,
    learning::{self, Learning, LearningSource},
    not_doing::NotDoingState,
    record::Record,
    seed,
    view::{
        ending,
        exercise::{
            ActionLine,
            alignment::risks_at_hand,
            reflection::{agreed, learned},
            rounds::Rounds,
            rows,
        },
        room::{
            RoomNotDoing, Scene, alignment,
            scene::{Set, begun, writing},
        },
        wall::wall,
    },
    vote::VoteMethod,
    workshop::Spotlight,
};

/// Before anybody is asked how safe it feels, what became of the actions of last time.
pub(in crate::view::room) fn opening(set: &Set<'_>) -> Result<Scene> {
    let rounds = Rounds::of_step(set.connection, set.step.id)?;
    let vote = rounds.by(&[VoteMethod::Scale5]).in_room()?;
    let last = agreed::of_last_time(set.connection, set.workshop)?;
    if vote.is_some() || last.is_empty() {
        return Ok(begun(set, vote));
    }
    Ok(Scene::Actions { actions: shown_actions(last), last: true })
}

pub(in crate::view::room) fn actions(set: &Set<'_>) -> Result<Scene> {
    let actions = agreed::of_this_time(set.connection, set.workshop)?;
    Ok(Scene::Actions { actions: shown_actions(actions), last: false })
}

pub(in crate::view::room) fn shown_actions(lines: Vec<ActionLine>) -> Vec<RoomAction> {
    let shown = lines.into_iter().map(|ActionLine { action, owner_name }| RoomAction {
        text: action.text,
        owner_name,
        due: action.due,
        kind: action.kind,
        state: action.state,
    });
    shown.collect()
}

pub(in crate::view::room) fn seeds(set: &Set<'_>) -> Result<Scene> {
    let items = rows::not_doing(set.connection, set.workshop)?;
    let active = items.into_iter().filter(|item| item.state == NotDoingState::Active);
    let kpis = agreed::made_kpis(set.connection, set.workshop)?;
    Ok(Scene::Seeds {
        seeds: seed::of_workshop(set.connection, set.workshop.id)?
            .into_iter()
            .map(|seed| seed.text)
            .collect(),
        carried: agreed::carried(set.connection, set.workshop)?,
        kpis: kpis.into_iter().map(|kpi| kpi.name).collect(),
        not_doing: active
            .map(|item| RoomNotDoing { text: item.text, reason: item.reason, until: item.until })
            .collect(),
    })
}

/// The group in the light with its cards and three questions; while none is, the groups that are dug into.
pub(in crate::view::room) fn dig(set: &Set<'_>) -> Result<Scene> {
    let Some(board) = board::wall(set.connection, set.workshop.id, BoardKind::Retro)? else {
        return Ok(Scene::Talk);
    };
    let learnings = learning::of_workshop(set.connection, set.workshop.id)?;
    let in_hand = match set.stage.spotlight.as_ref().map(|spotlight| &spotlight.0) {
        Some(Spotlight::Cluster { id }) => Some(*id),
        _ => None,
    };
    Ok(Scene::Dig {
        clusters: learned::top(wall(set.connection, &board)?),
        in_hand,
        learnings: learnings.into_iter().map(learned_from).collect(),
    })
}

fn learned_from(learning: Learning) -> RoomLearning {
    let cluster: Option<Id> = match learning.source.map(|source| source.0) {
        Some(LearningSource::Cluster { id }) => Some(id),
        _ => None,
    };
    RoomLearning { text: learning.text, kind: learning.kind, cluster }
}

/// The notes as while writing; the board of risks as soon as one of them came up here.
pub(in crate::view::room) fn premortem(set: &Set<'_>) -> Result<Scene> {
    let risks = risks_at_hand(set.connection, set.workshop)?;
    if risks.iter().any(|risk| risk.source == RiskSource::Premortem) {
        return alignment::risks(set);
    }
    writing(set)
}

pub(in crate::view::room) fn closing(set: &Set<'_>) -> Result<Scene> {
    let rounds = Rounds::of_step(set.connection, set.step.id)?;
    let cycle = Cycle::load(set.connection, set.workshop.cycle)?;
    let learnings = learning::of_workshop(set.connection, set.workshop.id)?;
    Ok(Scene::ReflectionClosing {
        goals: ending::goals(set.connection, set.workshop, set.now.date())?,
        learnings: learnings.into_iter().map(|learning| learning.text).collect(),
        actions: shown_actions(agreed::of_this_time(set.connection, set.workshop)?),
        next: next_cycle(set.connection, &cycle)?.map(|next| next.name),
        closed: cycle.state == CycleState::Closed,
        roti: rounds.by(&[VoteMethod::Scale5]).in_room()?,
    })
}
