//! The scene of a step: one arm a surface, the same list as the console has in `exercise`. What is secret is never
//! read here: of sealed cards the count, of a vote what `ballot` lets the room have (INV-31).

use rusqlite::Connection;

use super::{
    CardInHand, CrowdedGroup, Scene, SortedCluster, StripStep, alignment, check_in, okrs, reflection,
};
use crate::{
    board,
    error::Result,
    moment::Moment,
    view::{
        ballot::RoomVote,
        exercise::{board_of, page, rounds::Rounds, told},
        surface::{Surface, surface},
        wall::{Wall, WallCard, wall},
    },
    vote::VoteMethod,
    workshop::{AgendaStep, Spotlight, Stage, Workshop, clock, words},
};

/// What a scene is built from.
pub(super) struct Set<'a> {
    pub connection: &'a Connection,
    pub workshop: &'a Workshop,
    pub stage: &'a Stage,
    pub steps: &'a [AgendaStep],
    pub step: &'a AgendaStep,
    pub now: Moment,
}

/// The why chain lies over every step while the stage has it so (R001-03).
pub(super) fn scene(set: &Set<'_>) -> Result<Scene> {
    if set.stage.chain {
        return okrs::why(set);
    }
    match surface(set.workshop.kind, set.step) {
        Surface::Opening => opening(set),
        Surface::Chain | Surface::Themes => okrs::why(set),
        Surface::RunningOrder => super::kickoff::slide(set),
        Surface::LastCycle => super::kickoff::last_cycle(set),
        Surface::Questions => super::kickoff::questions(set),
        Surface::Rhythm => super::kickoff::rhythm(set),
        Surface::Pulse => super::kickoff::pulse(set),
        Surface::KickedOff => super::kickoff::kicked_off(set),
        Surface::Introduction => introduced(set),
        Surface::Facts => okrs::facts(set),
        Surface::Writing => writing(set),
        Surface::Clustering => with_wall(set, |wall| walled(set, wall)),
        Surface::Sorting => with_wall(set, |wall| sorted(&wall)),
        Surface::DotVoting => voting(set),
        Surface::Asking => asking(set),
        Surface::Objectives => okrs::objectives(set),
        Surface::KeyResults => okrs::key_results(set),
        Surface::Parents => okrs::parents(set),
        Surface::Initiatives => okrs::initiatives(set),
        Surface::NotDoing => okrs::not_doing(set),
        Surface::Belief => okrs::belief(set),
        Surface::Stakeholders => alignment::rules(set),
        Surface::Changes => alignment::changes(set),
        Surface::Gallery => alignment::gallery(set),
        Surface::Processing => alignment::processing(set),
        Surface::Gate => alignment::gate(set),
        Surface::Dependencies => alignment::dependencies(set),
        Surface::Matrix => alignment::matrix(set),
        Surface::Risks => alignment::risks(set),
        Surface::Closing => okrs::closing(set),
        Surface::CheckInWins => check_in::wins(set),
        Surface::CheckInValues => check_in::values(set),
        Surface::CheckInTalk => check_in::talk(set),
        Surface::CheckInLines => check_in::courses(set),
        Surface::CheckInBelief => check_in::belief(set),
        Surface::KpiLights => check_in::kpis(set),
        Surface::NextSteps => check_in::next(set),
        Surface::WeekStart => check_in::week(set),
        Surface::CheckInClosing => check_in::closing(set),
        Surface::Review => reflection::review(set),
        Surface::Decide => reflection::decide(set),
        Surface::LookingBack => reflection::opening(set),
        Surface::Premortem => reflection::premortem(set),
        Surface::Dig => reflection::dig(set),
        Surface::Actions => reflection::actions(set),
        Surface::Seeds => reflection::seeds(set),
        Surface::ReflectionClosing => reflection::closing(set),
        Surface::Break => Ok(Scene::Break { until: until(set) }),
        Surface::Talk => Ok(Scene::Talk),
    }
}

fn opening(set: &Set<'_>) -> Result<Scene> {
    let rounds = Rounds::of_step(set.connection, set.step.id)?;
    Ok(begun(set, rounds.by(&[VoteMethod::Scale5]).in_room()?))
}

/// The agenda and the rules of the room, until it is asked how safe it feels.
pub(super) fn begun(set: &Set<'_>, vote: Option<RoomVote>) -> Scene {
    Scene::Opening { strip: strip(set), vote, leader_last: set.workshop.leader_last }
}

/// The agenda as a strip, in the language of the room.
fn strip(set: &Set<'_>) -> Vec<StripStep> {
    let line = |step: &AgendaStep| StripStep {
        title: words::title(set.workshop, step, set.stage.language),
        minutes: step.minutes + step.extended_minutes,
        state: step.state,
    };
    set.steps.iter().map(line).collect()
}

fn introduced(set: &Set<'_>) -> Result<Scene> {
    let (page, answer) = page(set.stage);
    Ok(Scene::Introduction { introduction: told(set.connection)?, page, answer })
}

/// While people write in silence the room sees how many cards there are; once they are opened, the wall.
pub(super) fn writing(set: &Set<'_>) -> Result<Scene> {
    let Some(board) = board_of(set.connection, set.step)? else { return Ok(Scene::Talk) };
    if board.sealed {
        return Ok(Scene::Writing { count: board::sealed_count(set.connection, board.id)? });
    }
    Ok(walled(set, wall(set.connection, &board)?))
}

/// More cards than this are too small to read from a chair.
const READABLE: usize = 240;

/// The wall with the card that is in the light, as long as it hangs there for everybody to see.
fn walled(set: &Set<'_>, wall: Wall) -> Scene {
    let lit = match set.stage.spotlight.as_ref().map(|spotlight| &spotlight.0) {
        Some(Spotlight::Card { id }) => wall.cards().find(|card| card.id == *id),
        _ => None,
    };
    if wall.cards().count() > READABLE {
        return crowd(&wall, lit);
    }
    let in_hand = lit.map(|card| card.id);
    Scene::Wall { wall, in_hand }
}

/// What is too much to read is counted: by cluster, then by column, then the rest.
fn crowd(wall: &Wall, lit: Option<&WallCard>) -> Scene {
    let group = |cluster, title: &str, cards: usize| CrowdedGroup {
        cluster,
        title: title.to_owned(),
        cards: i64::try_from(cards).unwrap_or(i64::MAX),
    };
    let clusters =
        wall.clusters.iter().map(|cluster| group(Some(cluster.id), cluster.name(), cluster.cards.len()));
    let mut groups: Vec<CrowdedGroup> = clusters.collect();
    let mut rest = wall.loose.len();
    for column in &wall.board.columns.0 {
        let cards = wall.loose.iter().filter(|card| card.column.as_ref() == Some(&column.key)).count();
        groups.push(group(None, &column.title, cards));
        rest -= cards;
    }
    if rest > 0 {
        groups.push(group(None, "", rest));
    }
    let in_hand = lit.map(|card| CardInHand { group: group_of(wall, card), card: card.clone() });
    Scene::Crowd { board: wall.board.id, groups, sealed: wall.sealed, in_hand }
}

/// The name of the cluster a card lies in, or of its column.
fn group_of(wall: &Wall, card: &WallCard) -> String {
    let column = || wall.board.columns.0.iter().find(|column| Some(&column.key) == card.column.as_ref());
    match wall.clusters.iter().find(|cluster| cluster.cards.contains(card)) {
        Some(cluster) => cluster.name().to_owned(),
        None => column().map_or_else(String::new, |column| column.title.clone()),
    }
}

fn with_wall(set: &Set<'_>, scene: impl FnOnce(Wall) -> Scene) -> Result<Scene> {
    let board = board_of(set.connection, set.step)?;
    Ok(board.map(|board| wall(set.connection, &board)).transpose()?.map_or(Scene::Talk, scene))
}

fn sorted(wall: &Wall) -> Scene {
    let clusters = wall.clusters.iter().map(|cluster| SortedCluster {
        title: cluster.name().to_owned(),
        cards: i64::try_from(cluster.cards.len()).unwrap_or(i64::MAX),
        classification: cluster.classification,
    });
    Scene::Sorting { clusters: clusters.collect() }
}

/// Until there is a round the room sees what will be voted on.
fn voting(set: &Set<'_>) -> Result<Scene> {
    let Some(board) = board_of(set.connection, set.step)? else { return Ok(Scene::Talk) };
    let wall = wall(set.connection, &board)?;
    match Rounds::of_wall(set.connection, set.step, &wall)?.by(&[VoteMethod::Dots]).in_room()? {
        Some(vote) => Ok(Scene::Vote { vote }),
        // Sides mean something only where groups are put to them.
        None if sorts(set) => Ok(sorted(&wall)),
        None => Ok(walled(set, wall)),
    }
}

fn sorts(set: &Set<'_>) -> bool {
    set.steps.iter().any(|step| matches!(surface(set.workshop.kind, step), Surface::Sorting))
}

fn asking(set: &Set<'_>) -> Result<Scene> {
    let vote = Rounds::of_step(set.connection, set.step.id)?.in_room()?;
    Ok(vote.map_or(Scene::Talk, |vote| Scene::Vote { vote }))
}

/// When the break ends; none while its clock stands.
fn until(set: &Set<'_>) -> Option<Moment> {
    set.step.running_since?;
    let left = clock::planned_ms(set.step) - clock::elapsed_ms(set.step, set.now);
    Some(Moment(set.now.0 + left))
}
