//! Cards and clusters as a wall, the same for console and room: a wall holds opened cards only.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    board::{self, Became, Board, Classification, Cluster, Idea},
    error::Result,
    id::Id,
    vote,
};

/// A card that everybody may see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WallCard {
    pub id: Id,
    pub text: String,
    pub column: Option<String>,
    pub became: Option<Became>,
}

/// A group of cards with its name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WallCluster {
    pub id: Id,
    pub title: String,
    pub classification: Option<Classification>,
    pub chosen: bool,
    /// Dots of the newest revealed round.
    pub dots: Option<i64>,
    pub became: Option<Became>,
    pub cards: Vec<WallCard>,
}

/// A whole wall.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Wall {
    pub board: Board,
    pub clusters: Vec<WallCluster>,
    /// Cards that are in no cluster yet.
    pub loose: Vec<WallCard>,
    /// How many cards lie unseen in the sealed intake.
    pub sealed: i64,
}

/// The wall of a board. Sealed cards are counted and nothing more (INV-31).
pub fn wall(connection: &Connection, board: &Board) -> Result<Wall> {
    let clusters = board::clusters(connection, board.id)?;
    let clusters: Result<Vec<WallCluster>> =
        clusters.into_iter().map(|cluster| wall_cluster(connection, cluster)).collect();
    Ok(Wall {
        board: board.clone(),
        clusters: clusters?,
        loose: cards(board::loose(connection, board.id)?),
        sealed: board::sealed_count(connection, board.id)?,
    })
}

fn wall_cluster(connection: &Connection, cluster: Cluster) -> Result<WallCluster> {
    Ok(WallCluster {
        dots: vote::dots_of_cluster(connection, cluster.id)?,
        cards: cards(board::in_cluster(connection, cluster.id)?),
        id: cluster.id,
        title: cluster.title,
        classification: cluster.classification,
        chosen: cluster.chosen,
        became: cluster.became.map(|became| became.0),
    })
}

fn cards(ideas: Vec<Idea>) -> Vec<WallCard> {
    ideas
        .into_iter()
        .map(|idea| WallCard {
            id: idea.id,
            text: idea.text,
            column: idea.column_key,
            became: idea.became.map(|became| became.0),
        })
        .collect()
}

impl WallCluster {
    /// What the cluster is called where a name is needed: its title, or its first card while it has none.
    pub fn name(&self) -> &str {
        match self.cards.first() {
            Some(card) if self.title.is_empty() => &card.text,
            _ => &self.title,
        }
    }
}

impl Wall {
    /// All opened cards: cluster by cluster, then the loose ones.
    pub fn cards(&self) -> impl Iterator<Item = &WallCard> {
        self.clusters.iter().flat_map(|cluster| &cluster.cards).chain(&self.loose)
    }
}
