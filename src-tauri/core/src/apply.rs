//! Carries out an action: one line a variant, to the function of the concept that owns the rule.

use crate::{
    action::Action,
    board,
    error::{Code, Error, Result},
    journal::Edit,
};

/// Does what the action says, inside the open edit. On an error the caller rolls back and nothing has changed.
pub fn apply(edit: &mut Edit<'_>, action: &Action) -> Result<()> {
    match action {
        // --- workbook, organisation, people ---

        // --- strategy ---

        // --- cycle ---

        // --- workshop and agenda ---

        // --- boards ---
        Action::AddCards { board, texts, column, source } => {
            board::add_cards(edit, *board, texts, column.as_deref(), *source)
        }
        Action::OpenCards { board } => board::open_cards(edit, *board),
        Action::SealBoard { board } => board::seal(edit, *board),
        Action::RemoveSealedCard { board, key } => board::remove_sealed_card(edit, *board, *key),
        Action::ChangeCard { card, text } => board::change_card(edit, *card, text),
        Action::RemoveCard { card } => board::remove_card(edit, *card),
        Action::MoveCard { card, cluster, to } => board::move_card(edit, *card, *cluster, *to),
        Action::GroupCards { board, cards, title } => board::group_cards(edit, *board, cards, title),
        Action::MergeCards { cards } => board::merge_cards(edit, cards),
        Action::NameCluster { cluster, title } => board::name_cluster(edit, *cluster, title),
        Action::MoveCluster { cluster, to } => board::move_cluster(edit, *cluster, *to),
        Action::MergeClusters { from, into } => board::merge_clusters(edit, *from, *into),
        Action::Ungroup { cluster } => board::ungroup(edit, *cluster),
        Action::SortCluster { cluster, classification } => {
            board::sort_cluster(edit, *cluster, *classification)
        }
        Action::ChooseCluster { cluster, chosen } => board::choose_cluster(edit, *cluster, *chosen),
        Action::MakeKpiOfCluster { cluster, name } => board::make_kpi(edit, *cluster, name),
        Action::AddMetricBoard { workshop, objective } => {
            board::add_metric_board(edit, *workshop, *objective)
        }

        // --- votes ---

        // --- objectives and key results ---

        // --- coach ---
        other => Err(Error::new(Code::Internal).detail(format!("not carried out: {other:?}"))),
    }
}
