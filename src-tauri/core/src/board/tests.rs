//! Walls through the door of the actions, as a facilitator uses them.

use proptest::prelude::*;

use super::*;
use crate::{action::Action, error::Code, journal, kpi::Kpi, limits, record::Record, testing::Desk};

/// A desk with a workshop and its wall of ideas, sealed.
fn wall_of_ideas() -> (Desk, Id, Id) {
    let mut desk = Desk::new();
    let workshop = desk.plan("setting.halfday", "2026-09-14");
    let board = wall(&desk.connection, workshop, BoardKind::Ideas).unwrap().unwrap().id;
    (desk, workshop, board)
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn add(desk: &mut Desk, board: Id, cards: &[&str]) -> Vec<Id> {
    let action = Action::AddCards { board, texts: texts(cards), column: None, source: IdeaSource::Typed };
    desk.act(action).unwrap()
}

/// An open wall with these cards.
fn open_wall(cards: &[&str]) -> (Desk, Id, Vec<Id>) {
    let (mut desk, _, board) = wall_of_ideas();
    desk.act(Action::OpenCards { board }).unwrap();
    let ids = if cards.is_empty() { Vec::new() } else { add(&mut desk, board, cards) };
    (desk, board, ids)
}

fn words(cards: &[Idea]) -> Vec<&str> {
    cards.iter().map(|card| card.text.as_str()).collect()
}

fn on_the_wall(desk: &Desk, board: Id) -> Vec<String> {
    loose(&desk.connection, board).unwrap().into_iter().map(|card| card.text).collect()
}

#[test]
fn a_sealed_card_leaves_no_trace_before_it_is_opened() {
    let (mut desk, _, board) = wall_of_ideas();
    let before = journal::last_step(&desk.connection).unwrap().unwrap().no;
    let made = add(&mut desk, board, &["Fewer handovers", "  ", "Answer at once"]);
    assert!(made.is_empty());
    assert_eq!(journal::last_step(&desk.connection).unwrap().unwrap().no, before);
    assert_eq!(sealed_count(&desk.connection, board).unwrap(), 2);
    assert!(on_the_wall(&desk, board).is_empty());
    assert!(!desk.journal_text().contains("handovers"));
}

#[test]
fn opening_is_one_step_that_wipes_the_intake_and_shows_every_card_once() {
    let (mut desk, _, board) = wall_of_ideas();
    add(&mut desk, board, &["One", "Two", "Three"]);
    let keys: Vec<Id> = sealed_cards(&desk.connection, board).unwrap().iter().map(|card| card.key).collect();
    let steps = journal::last_step(&desk.connection).unwrap().unwrap().no;
    desk.act(Action::OpenCards { board }).unwrap();
    assert_eq!(journal::last_step(&desk.connection).unwrap().unwrap().no, steps + 1);
    assert_eq!(sealed_count(&desk.connection, board).unwrap(), 0);
    let mut shown = on_the_wall(&desk, board);
    shown.sort();
    assert_eq!(shown, ["One", "Three", "Two"]);
    let journal = desk.journal_text();
    assert!(keys.iter().all(|key| !journal.contains(&key.to_string())));
}

#[test]
fn the_order_of_opened_cards_and_their_ids_tell_nothing_about_the_order_of_writing() {
    let written: Vec<String> = (0..40).map(|number| format!("Card {number:02}")).collect();
    let (mut desk, _, board) = wall_of_ideas();
    for text in &written {
        add(&mut desk, board, &[text]);
        desk.pass_seconds(7);
    }
    desk.act(Action::OpenCards { board }).unwrap();
    assert_ne!(on_the_wall(&desk, board), written);
    let mut by_id = loose(&desk.connection, board).unwrap();
    assert!(by_id.iter().all(|card| card.id.0.get_version_num() == 4 && card.source == IdeaSource::Private));
    by_id.sort_by_key(|card| card.id);
    assert_ne!(words(&by_id), written);
}

#[test]
fn opening_cards_cannot_be_undone_and_undo_reaches_what_was_before() {
    let (mut desk, board, ids) = open_wall(&["One", "Two"]);
    desk.act(Action::ChangeCard { card: ids[0], text: "First".to_owned() }).unwrap();
    desk.act(Action::SealBoard { board }).unwrap();
    add(&mut desk, board, &["Silent"]);
    desk.act(Action::OpenCards { board }).unwrap();
    desk.undo().unwrap();
    assert_eq!(on_the_wall(&desk, board), ["One", "Two", "Silent"]);
    desk.undo().unwrap();
    assert_eq!(on_the_wall(&desk, board), ["Silent"]);
    desk.redo().unwrap();
    desk.redo().unwrap();
    assert_eq!(on_the_wall(&desk, board), ["First", "Two", "Silent"]);
}

#[test]
fn a_rude_sealed_card_goes_before_anybody_sees_it() {
    let (mut desk, _, board) = wall_of_ideas();
    add(&mut desk, board, &["Kind", "Rude"]);
    let rude = sealed_cards(&desk.connection, board).unwrap().into_iter().find(|card| card.text == "Rude");
    let key = rude.unwrap().key;
    desk.act(Action::RemoveSealedCard { board, key }).unwrap();
    let again = desk.act(Action::RemoveSealedCard { board, key }).unwrap_err();
    assert_eq!(again.code, Code::Unknown);
    desk.act(Action::OpenCards { board }).unwrap();
    assert_eq!(on_the_wall(&desk, board), ["Kind"]);
    assert!(!desk.journal_text().contains("Rude"));
}

#[test]
fn one_card_too_long_keeps_the_whole_paste_out() {
    let (mut desk, board, _) = open_wall(&[]);
    let long = "x".repeat(limits::CARD + 1);
    let paste =
        Action::AddCards { board, texts: texts(&["Good", &long]), column: None, source: IdeaSource::Typed };
    assert_eq!(desk.act(paste).unwrap_err().code, Code::TooLong);
    assert!(on_the_wall(&desk, board).is_empty());
    let fits = "x".repeat(limits::CARD);
    add(&mut desk, board, &[&fits, "", "\u{200b}"]);
    assert_eq!(on_the_wall(&desk, board), [fits]);
}

#[test]
fn a_paste_of_nothing_and_one_of_too_much_are_refused() {
    let (mut desk, _, board) = wall_of_ideas();
    let paste = |texts| Action::AddCards { board, texts, column: None, source: IdeaSource::Import };
    assert_eq!(desk.act(paste(texts(&["", " "]))).unwrap_err().code, Code::Empty);
    let many = vec!["Card".to_owned(); limits::PASTE + 1];
    assert_eq!(desk.act(paste(many)).unwrap_err().code, Code::OutOfRange);
    let column = Some("glad".to_owned());
    let lost = Action::AddCards { board, texts: texts(&["Card"]), column, source: IdeaSource::Typed };
    assert_eq!(desk.act(lost).unwrap_err().code, Code::Unknown);
    assert_eq!(sealed_count(&desk.connection, board).unwrap(), 0);
}

#[test]
fn undo_of_grouping_lays_the_cards_back_where_they_were() {
    let (mut desk, board, ids) = open_wall(&["A", "B", "C", "D"]);
    let cluster =
        desk.make(Action::GroupCards { board, cards: vec![ids[3], ids[1]], title: "Speed".to_owned() });
    assert_eq!(on_the_wall(&desk, board), ["A", "C"]);
    assert_eq!(words(&in_cluster(&desk.connection, cluster).unwrap()), ["D", "B"]);
    desk.undo().unwrap();
    assert_eq!(on_the_wall(&desk, board), ["A", "B", "C", "D"]);
    assert!(clusters(&desk.connection, board).unwrap().is_empty());
    desk.redo().unwrap();
    assert_eq!(words(&in_cluster(&desk.connection, cluster).unwrap()), ["D", "B"]);
}

#[test]
fn moving_one_card_writes_one_row_and_not_the_whole_wall() {
    let many: Vec<String> = (0..200).map(|number| format!("Card {number}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let (mut desk, board, ids) = open_wall(&many);
    for (card, to) in [(199, 0), (5, 100), (0, 3), (100, 3), (7, 3)] {
        desk.act(Action::MoveCard { card: ids[card], cluster: None, to }).unwrap();
        let sql = "SELECT COUNT(*) FROM change WHERE step = (SELECT MAX(no) FROM step)";
        let changes: i64 = desk.connection.query_row(sql, [], |row| row.get(0)).unwrap();
        assert_eq!(changes, 1);
        assert_eq!(on_the_wall(&desk, board).get(to), Some(&many[card].to_owned()));
    }
}

#[test]
fn merging_clusters_takes_their_cards_along_and_ungrouping_sets_them_free() {
    let (mut desk, board, ids) = open_wall(&["A", "B", "C"]);
    let group = |card: usize, title: &str| Action::GroupCards {
        board,
        cards: vec![ids[card]],
        title: title.to_owned(),
    };
    let (one, other) = (desk.make(group(0, "One")), desk.make(group(1, "Other")));
    desk.act(Action::MergeClusters { from: other, into: one }).unwrap();
    assert_eq!(words(&in_cluster(&desk.connection, one).unwrap()), ["A", "B"]);
    desk.act(Action::Ungroup { cluster: one }).unwrap();
    assert_eq!(on_the_wall(&desk, board), ["C", "A", "B"]);
    assert!(clusters(&desk.connection, board).unwrap().is_empty());
    let gone = desk.act(Action::MergeClusters { from: one, into: one }).unwrap_err();
    assert_eq!(gone.code, Code::Unknown);
}

#[test]
fn cards_that_say_the_same_become_one_and_keep_the_first_words() {
    let (mut desk, board, ids) = open_wall(&["Faster", "Be faster", "Slower"]);
    desk.act(Action::MergeCards { cards: vec![ids[0], ids[1], ids[0]] }).unwrap();
    assert_eq!(on_the_wall(&desk, board), ["Faster", "Slower"]);
    let alone = desk.act(Action::MergeCards { cards: vec![ids[0], ids[0]] }).unwrap_err();
    assert_eq!(alone.code, Code::Empty);
}

#[test]
fn a_cluster_becomes_a_kpi_of_the_unit_once() {
    let (mut desk, board, ids) = open_wall(&["Phone is answered"]);
    let cluster = desk.make(Action::GroupCards { board, cards: ids, title: "Reachable".to_owned() });
    let run = Some(Classification::Run);
    desk.act(Action::SortCluster { cluster, classification: run }).unwrap();
    let make = Action::MakeKpiOfCluster { cluster, name: "Calls answered".to_owned() };
    let kpi = desk.make(make.clone());
    assert_eq!(Kpi::load(&desk.connection, kpi).unwrap().unit, desk.unit);
    let sorted = Cluster::load(&desk.connection, cluster).unwrap();
    assert_eq!(sorted.became, Some(Json(Became::Kpi { id: kpi })));
    assert_eq!(desk.act(make).unwrap_err().code, Code::WrongState);
    desk.undo().unwrap();
    assert_eq!(Kpi::find(&desk.connection, kpi).unwrap(), None);
}

/// What a hand may do on a wall, by place instead of id.
#[derive(Clone, Debug)]
enum Hand {
    Add(u8),
    Move { card: usize, cluster: Option<usize>, to: usize },
    Group { from: usize, count: usize },
    MergeClusters { from: usize, into: usize },
    Ungroup(usize),
    MergeCards { first: usize, other: usize },
    Remove(usize),
    MoveCluster { cluster: usize, to: usize },
    Seal,
    Open,
    Undo,
    Redo,
}

fn hand() -> impl Strategy<Value = Hand> {
    prop_oneof![
        3 => (1..4_u8).prop_map(Hand::Add),
        6 => (0..40_usize, prop::option::of(0..6_usize), 0..10_usize)
            .prop_map(|(card, cluster, to)| Hand::Move { card, cluster, to }),
        3 => (0..40_usize, 1..4_usize).prop_map(|(from, count)| Hand::Group { from, count }),
        1 => (0..6_usize, 0..6_usize).prop_map(|(from, into)| Hand::MergeClusters { from, into }),
        1 => (0..6_usize).prop_map(Hand::Ungroup),
        1 => (0..40_usize, 0..40_usize).prop_map(|(first, other)| Hand::MergeCards { first, other }),
        1 => (0..40_usize).prop_map(Hand::Remove),
        1 => (0..6_usize, 0..6_usize).prop_map(|(cluster, to)| Hand::MoveCluster { cluster, to }),
        1 => Just(Hand::Seal),
        1 => Just(Hand::Open),
        1 => Just(Hand::Undo),
        1 => Just(Hand::Redo),
    ]
}

/// The wall as lists of words: the loose cards, then each cluster.
fn picture(desk: &Desk, board: Id) -> Vec<Vec<Id>> {
    let ids = |cards: Vec<Idea>| cards.into_iter().map(|card| card.id).collect::<Vec<_>>();
    let mut rows = vec![ids(loose(&desk.connection, board).unwrap())];
    for cluster in clusters(&desk.connection, board).unwrap() {
        rows.push(ids(in_cluster(&desk.connection, cluster.id).unwrap()));
    }
    rows
}

fn pick<T: Copy>(list: &[T], index: usize) -> Option<T> {
    list.get(index.checked_rem(list.len())?).copied()
}

/// The action a hand means on the wall as it lies.
fn meant(desk: &Desk, board: Id, hand: &Hand) -> Option<Action> {
    let cards: Vec<Id> = picture(desk, board).concat();
    let groups: Vec<Id> =
        clusters(&desk.connection, board).unwrap().into_iter().map(|cluster| cluster.id).collect();
    Some(match hand {
        Hand::Add(count) => Action::AddCards {
            board,
            texts: vec!["Card".to_owned(); usize::from(*count)],
            column: None,
            source: IdeaSource::Typed,
        },
        Hand::Move { card, cluster, to } => {
            let cluster = cluster.and_then(|cluster| pick(&groups, cluster));
            Action::MoveCard { card: pick(&cards, *card)?, cluster, to: *to }
        }
        Hand::Group { from, count } => {
            let grouped = (*from..from + count).filter_map(|index| pick(&cards, index)).collect();
            Action::GroupCards { board, cards: grouped, title: String::new() }
        }
        Hand::MergeClusters { from, into } => {
            Action::MergeClusters { from: pick(&groups, *from)?, into: pick(&groups, *into)? }
        }
        Hand::Ungroup(cluster) => Action::Ungroup { cluster: pick(&groups, *cluster)? },
        Hand::MergeCards { first, other } => {
            Action::MergeCards { cards: vec![pick(&cards, *first)?, pick(&cards, *other)?] }
        }
        Hand::Remove(card) => Action::RemoveCard { card: pick(&cards, *card)? },
        Hand::MoveCluster { cluster, to } => {
            Action::MoveCluster { cluster: pick(&groups, *cluster)?, to: *to }
        }
        Hand::Seal => Action::SealBoard { board },
        Hand::Open => Action::OpenCards { board },
        Hand::Undo | Hand::Redo => return None,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_hands_do_no_card_is_lost_doubled_or_misplaced(hands in prop::collection::vec(hand(), 1..40)) {
        let (mut desk, board, _) = open_wall(&["A", "B", "C", "D", "E", "F"]);
        for hand in hands {
            let before = picture(&desk, board).concat().len();
            let sealed = usize::try_from(sealed_count(&desk.connection, board).unwrap()).unwrap();
            let Some(action) = meant(&desk, board, &hand) else {
                let _ = if matches!(hand, Hand::Undo) { desk.undo() } else { desk.redo() };
                continue;
            };
            let done = desk.act(action.clone()).is_ok();
            let after = picture(&desk, board);
            let now_sealed = usize::try_from(sealed_count(&desk.connection, board).unwrap()).unwrap();
            let change = match (&action, done) {
                (Action::AddCards { texts, .. }, true) => i64::try_from(texts.len()).unwrap(),
                (Action::MergeCards { .. } | Action::RemoveCard { .. }, true) => -1,
                _ => 0,
            };
            let count = i64::try_from(before + sealed).unwrap() + change;
            prop_assert_eq!(i64::try_from(after.concat().len() + now_sealed).unwrap(), count);
            if let (Action::MoveCard { card, to, cluster }, true) = (&action, done) {
                let row = after.iter().find(|row| row.contains(card)).unwrap();
                prop_assert_eq!(row.iter().position(|id| id == card), Some((*to).min(row.len() - 1)));
                prop_assert_eq!(Idea::load(&desk.connection, *card).unwrap().cluster, *cluster);
            }
            let all: std::collections::HashSet<Id> = after.concat().into_iter().collect();
            prop_assert_eq!(all.len(), after.concat().len());
            let stored = Idea::count(&desk.connection, "board = ?1", [board]).unwrap();
            prop_assert_eq!(usize::try_from(stored).unwrap(), all.len());
        }
        journal::verify(&desk.connection).unwrap();
    }
}
