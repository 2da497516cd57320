//! Cards and clusters as a wall, the same for console and room: a wall holds opened cards only.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    board::{Became, Board, Classification},
    id::Id,
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
