//! Clusters: groups of cards with a name, their order, their sorting into run and change, and what they become.

use rusqlite::Connection;

use super::{Became, Board, Classification, Cluster, Idea, cards, place};
use crate::{
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    kpi, limits,
    objective::Objective,
    record::{Json, Record},
    workshop::Workshop,
};

/// A new cluster of these cards, in the order given, behind the others. The name may come later.
///
/// # Errors
/// `Empty` without cards, `WrongState` for cards of another board.
pub fn group_cards(edit: &mut Edit<'_>, board: Id, ids: &[Id], title: &str) -> Result<()> {
    Board::load(edit.read(), board)?;
    let title = limits::optional("title", title, limits::TITLE)?;
    let ideas = cards::distinct(edit.read(), ids)?;
    if ideas.is_empty() {
        return Err(Error::new(Code::Empty).with("field", "cards"));
    }
    ideas.iter().try_for_each(|card| cards::one_board(board, card))?;
    let cluster = edit.new_id();
    let position = place::behind::<Cluster>(edit.read(), "board = ?1", board)?;
    edit.insert(&Cluster {
        id: cluster,
        board,
        title,
        position,
        classification: None,
        chosen: false,
        became: None,
    })?;
    move_all(edit, &ideas, Some(cluster), 0)
}

pub fn name_cluster(edit: &mut Edit<'_>, cluster: Id, title: &str) -> Result<()> {
    let title = limits::required("title", title, limits::TITLE)?;
    edit.alter::<Cluster>(cluster, |cluster| cluster.title = title).map(|_| ())
}

/// `to` is the new place among the clusters of its board, 0 for the first, past the end is the end.
pub fn move_cluster(edit: &mut Edit<'_>, cluster: Id, to: usize) -> Result<()> {
    let moved = Cluster::load(edit.read(), cluster)?;
    let mut others = clusters(edit.read(), moved.board)?;
    let stands = others.iter().position(|other| other.id == cluster);
    if stands == Some(to.min(others.len().saturating_sub(1))) {
        return Ok(());
    }
    others.retain(|other| other.id != cluster);
    let position = place::at(edit, &others, to)?;
    edit.alter::<Cluster>(cluster, |cluster| cluster.position = position).map(|_| ())
}

/// All cards of `from` go behind those of `into`, and `from` goes; objectives that grew from it point to `into`.
pub fn merge_clusters(edit: &mut Edit<'_>, from: Id, into: Id) -> Result<()> {
    let (from, into) = (Cluster::load(edit.read(), from)?, Cluster::load(edit.read(), into)?);
    if from.id == into.id || from.board != into.board {
        return Err(Error::wrong_state("wall", "otherBoard", "sameBoard"));
    }
    let first = place::behind::<Idea>(edit.read(), "cluster = ?1", into.id)?;
    let moved = cards::in_cluster(edit.read(), from.id)?;
    move_all(edit, &moved, Some(into.id), first)?;
    for objective in Objective::list(edit.read(), "cluster = ?1", [from.id])? {
        edit.alter::<Objective>(objective.id, |objective| objective.cluster = Some(into.id))?;
    }
    edit.remove::<Cluster>(from.id)
}

/// Its cards become loose again, behind the others.
///
/// # Errors
/// `StillUsed` when an objective grew from it.
pub fn ungroup(edit: &mut Edit<'_>, cluster: Id) -> Result<()> {
    let cluster = Cluster::load(edit.read(), cluster)?;
    if let Some(objective) = Objective::list(edit.read(), "cluster = ?1", [cluster.id])?.pop() {
        return Err(Error::new(Code::StillUsed).with("by", objective.text));
    }
    let first = cards::behind_loose(edit.read(), cluster.board)?;
    let freed = cards::in_cluster(edit.read(), cluster.id)?;
    move_all(edit, &freed, None, first)?;
    edit.remove::<Cluster>(cluster.id)
}

pub fn sort_cluster(edit: &mut Edit<'_>, cluster: Id, side: Option<Classification>) -> Result<()> {
    edit.alter::<Cluster>(cluster, |cluster| cluster.classification = side).map(|_| ())
}

pub fn choose_cluster(edit: &mut Edit<'_>, cluster: Id, chosen: bool) -> Result<()> {
    edit.alter::<Cluster>(cluster, |cluster| cluster.chosen = chosen).map(|_| ())
}

/// What runs the business is guarded by a KPI, not by an objective (R003-14).
///
/// # Errors
/// `WrongState` when the cluster became something already.
pub fn make_kpi(edit: &mut Edit<'_>, cluster: Id, name: &str) -> Result<()> {
    let name = limits::required("name", name, limits::TITLE)?;
    let cluster = Cluster::load(edit.read(), cluster)?;
    if cluster.became.is_some() {
        return Err(Error::wrong_state("cluster", "became", "kpi").with("title", cluster.title));
    }
    let board = Board::load(edit.read(), cluster.board)?;
    let unit = Workshop::load(edit.read(), board.workshop)?.unit;
    let kpi = kpi::blank(edit, unit, name)?;
    edit.insert(&kpi)?;
    edit.alter::<Cluster>(cluster.id, |cluster| cluster.became = Some(Json(Became::Kpi { id: kpi.id })))?;
    Ok(())
}

/// The clusters of a board, in order.
pub fn clusters(connection: &Connection, board: Id) -> Result<Vec<Cluster>> {
    Cluster::list(connection, "board = ?1 ORDER BY position, id", [board])
}

fn move_all(edit: &mut Edit<'_>, ideas: &[Idea], cluster: Option<Id>, first: i64) -> Result<()> {
    for (card, position) in ideas.iter().zip(place::following(first, ideas.len())) {
        edit.alter::<Idea>(card.id, |card| {
            card.cluster = cluster;
            card.position = position;
        })?;
    }
    Ok(())
}
