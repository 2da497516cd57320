//! Walls of cards: ideas, metrics and later retrospective notes; clusters; sorting into run and change.
//! While a board is sealed its cards lie in the sealed intake (`sealed`), not here. Which walls a workshop has
//! is in `walls`, and which columns those of a reflection have in `formats`.

mod cards;
mod clusters;
mod formats;
mod place;
mod sealed;
mod walls;

#[cfg(test)]
mod tests;

pub use cards::{add_cards, change_card, in_cluster, lay_open, loose, merge_cards, move_card, remove_card};
pub use clusters::{
    choose_cluster, clusters, group_cards, make_kpi, merge_clusters, move_cluster, name_cluster,
    sort_cluster, ungroup,
};
pub use formats::{MOST_COLUMNS, format_of, put_card, set_columns, use_format};
pub use sealed::{open_cards, remove_sealed_card, seal, sealed_cards, sealed_count};
pub use walls::{add_metric_board, kind_for, kind_in, make_for, metric_walls, wall, walls};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{id::Id, keyed::keyed_enum, record, record::Json};

keyed_enum! {
    pub enum BoardKind {
        Ideas = "ideas",
        Metrics = "metrics",
        Retro = "retro",
        Future = "future",
        Risks = "risks",
        Hopes = "hopes",
        Kudos = "kudos",
    }
}

/// A column of a board: its key and its title in the language of the workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Column {
    pub key: String,
    pub title: String,
}

record! {
    pub struct Board in "board" {
        pub id: Id,
        pub workshop: Id,
        pub kind: BoardKind,
        /// What the wall is about: the objective of a metric freelist.
        pub subject: Option<Id>,
        pub columns: Json<Vec<Column>>,
        /// Cards are being written in silence and are not to be seen.
        pub sealed: bool,
    }
}

keyed_enum! {
    pub enum Classification {
        Run = "run",
        Change = "change",
        Unsure = "unsure",
    }
}

keyed_enum! {
    pub enum IdeaSource {
        Spoken = "spoken",
        Typed = "typed",
        Private = "private",
        Import = "import",
        CarryOver = "carryOver",
    }
}

/// What a card or cluster turned into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Became {
    Objective { id: Id },
    KeyResult { id: Id },
    Initiative { id: Id },
    Kpi { id: Id },
    NotDoing { id: Id },
    Parking { id: Id },
}

record! {
    /// A card on the wall. It has no author: what is written in silence stays nobody's.
    pub struct Idea in "idea" {
        pub id: Id,
        pub board: Id,
        pub text: String,
        pub column_key: Option<String>,
        pub cluster: Option<Id>,
        pub position: i64,
        pub source: IdeaSource,
        pub became: Option<Json<Became>>,
    }
}

record! {
    pub struct Cluster in "cluster" {
        pub id: Id,
        pub board: Id,
        pub title: String,
        pub position: i64,
        pub classification: Option<Classification>,
        /// Picked after the vote to become an objective.
        pub chosen: bool,
        pub became: Option<Json<Became>>,
    }
}
