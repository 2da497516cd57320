//! What hands may do, by place instead of id.

use proptest::prelude::*;

use crate::vote::{InputMode, VoteMethod};

#[derive(Clone, Debug)]
pub enum Hand {
    Book(Deed),
    Poll(Poll),
    Undo,
    Redo,
}

/// Work on cards, clusters, objectives and key results.
#[derive(Clone, Debug)]
pub enum Deed {
    AddCards(u8),
    ChangeCard(usize, u8),
    RemoveCard(usize),
    MoveCard { card: usize, cluster: Option<usize>, to: usize },
    MergeCards(usize, usize),
    Group { from: usize, count: usize },
    NameCluster(usize, u8),
    MoveCluster(usize, usize),
    MergeClusters(usize, usize),
    Ungroup(usize),
    ChooseCluster(usize, bool),
    AddObjective(u8),
    ChangeObjective(usize, u8),
    MoveObjective(usize, usize),
    RemoveObjective(usize),
    AddKeyResult(usize, u8),
    ChangeKeyResult(usize, u8),
    MoveKeyResult(usize, usize),
    RemoveKeyResult(usize),
}

/// Work on votes; all but opening mean the newest round.
#[derive(Clone, Debug)]
pub enum Poll {
    Open(VoteMethod, InputMode),
    Tally { target: usize, value: i64, count: i64 },
    Cast(Vec<(usize, i64)>),
    Close,
    Reveal,
    Cancel,
    Revote(usize),
}

pub fn hand() -> impl Strategy<Value = Hand> {
    prop_oneof![
        5 => cards().prop_map(Hand::Book),
        4 => goals().prop_map(Hand::Book),
        10 => poll().prop_map(Hand::Poll),
        2 => Just(Hand::Undo),
        2 => Just(Hand::Redo),
    ]
}

fn cards() -> impl Strategy<Value = Deed> {
    let place = 0..12_usize;
    prop_oneof![
        4 => (1..4_u8).prop_map(Deed::AddCards),
        1 => (place.clone(), 0..9_u8).prop_map(|(card, word)| Deed::ChangeCard(card, word)),
        1 => place.clone().prop_map(Deed::RemoveCard),
        4 => (place.clone(), prop::option::of(0..4_usize), 0..6_usize)
            .prop_map(|(card, cluster, to)| Deed::MoveCard { card, cluster, to }),
        1 => (place.clone(), place.clone()).prop_map(|(one, other)| Deed::MergeCards(one, other)),
        4 => (place, 1..4_usize).prop_map(|(from, count)| Deed::Group { from, count }),
        1 => (0..4_usize, 0..9_u8).prop_map(|(cluster, word)| Deed::NameCluster(cluster, word)),
        1 => (0..4_usize, 0..4_usize).prop_map(|(cluster, to)| Deed::MoveCluster(cluster, to)),
        1 => (0..4_usize, 0..4_usize).prop_map(|(from, into)| Deed::MergeClusters(from, into)),
        1 => (0..4_usize).prop_map(Deed::Ungroup),
        1 => (0..4_usize, any::<bool>()).prop_map(|(cluster, chosen)| Deed::ChooseCluster(cluster, chosen)),
    ]
}

fn goals() -> impl Strategy<Value = Deed> {
    let (place, word) = (0..6_usize, 0..9_u8);
    prop_oneof![
        2 => word.clone().prop_map(Deed::AddObjective),
        1 => (place.clone(), word.clone()).prop_map(|(goal, word)| Deed::ChangeObjective(goal, word)),
        1 => (place.clone(), place.clone()).prop_map(|(goal, to)| Deed::MoveObjective(goal, to)),
        1 => place.clone().prop_map(Deed::RemoveObjective),
        4 => (place.clone(), word.clone()).prop_map(|(goal, word)| Deed::AddKeyResult(goal, word)),
        1 => (place.clone(), word).prop_map(|(one, word)| Deed::ChangeKeyResult(one, word)),
        1 => (place.clone(), place.clone()).prop_map(|(one, to)| Deed::MoveKeyResult(one, to)),
        1 => place.prop_map(Deed::RemoveKeyResult),
    ]
}

fn poll() -> impl Strategy<Value = Poll> {
    let method = prop::sample::select(&[VoteMethod::Dots, VoteMethod::Confidence][..]);
    let mode = prop::sample::select(&[InputMode::Hands, InputMode::PassKeyboard][..]);
    let choice = (0..4_usize, prop_oneof![5 => Just(1_i64), 1 => 0..4_i64]);
    prop_oneof![
        6 => (method, mode).prop_map(|(method, mode)| Poll::Open(method, mode)),
        10 => (0..4_usize, 0..4_i64, 0..4_i64)
            .prop_map(|(target, value, count)| Poll::Tally { target, value, count }),
        24 => prop::collection::vec(choice, 0..3).prop_map(Poll::Cast),
        1 => Just(Poll::Close),
        3 => Just(Poll::Reveal),
        1 => Just(Poll::Cancel),
        3 => (0..4_usize).prop_map(Poll::Revote),
    ]
}
