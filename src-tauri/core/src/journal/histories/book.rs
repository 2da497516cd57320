//! The model of what undo reaches: cards, clusters, objectives and key results as plain lists.

use super::hand::Deed;
use crate::{
    action::Action,
    board::{self, Idea, IdeaSource},
    change::{KeyResultChange, ObjectiveChange},
    id::Id,
    key_result,
    objective::Objective,
    order,
    record::Record,
    testing::Desk,
};

/// A thing with its words.
pub type Line = (Id, String);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    pub loose: Vec<Line>,
    pub groups: Vec<Group>,
    pub goals: Vec<Goal>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub id: Id,
    pub title: String,
    pub chosen: bool,
    pub cards: Vec<Line>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    pub id: Id,
    pub text: String,
    pub key_results: Vec<Line>,
}

fn pick<T>(list: &[T], index: usize) -> Option<&T> {
    list.get(index.checked_rem(list.len())?)
}

fn word(number: u8) -> String {
    format!("Word {number}")
}

fn put<T>(list: &mut Vec<T>, to: usize, thing: T) {
    list.insert(to.min(list.len()), thing);
}

impl Book {
    /// The book as the workbook has it.
    pub fn read(desk: &Desk, board: Id) -> Book {
        let connection = &desk.connection;
        let lines = |cards: Vec<Idea>| cards.into_iter().map(|card| (card.id, card.text)).collect();
        let groups = board::clusters(connection, board).unwrap().into_iter().map(|cluster| Group {
            id: cluster.id,
            title: cluster.title,
            chosen: cluster.chosen,
            cards: lines(board::in_cluster(connection, cluster.id).unwrap()),
        });
        let goals = Objective::list(connection, "TRUE ORDER BY position, id", []).unwrap().into_iter();
        let goals = goals.map(|goal| Goal {
            id: goal.id,
            text: goal.text,
            key_results: key_result::of_objective(connection, goal.id)
                .unwrap()
                .into_iter()
                .map(|one| (one.id, one.text))
                .collect(),
        });
        let loose = lines(board::loose(connection, board).unwrap());
        Book { loose, groups: groups.collect(), goals: goals.collect() }
    }

    /// All key results, in order.
    pub fn key_results(&self) -> Vec<Line> {
        self.goals.iter().flat_map(|goal| goal.key_results.clone()).collect()
    }

    fn cards(&self) -> Vec<Id> {
        let lists = std::iter::once(&self.loose).chain(self.groups.iter().map(|group| &group.cards));
        lists.flatten().map(|card| card.0).collect()
    }

    /// The action a deed means on the book as it stands.
    pub fn meant(&self, deed: &Deed, board: Id, desk: &Desk) -> Option<Action> {
        let card = |index: usize| pick(&self.cards(), index).copied();
        let cluster = |index: usize| pick(&self.groups, index).map(|group| group.id);
        let objective = |index: usize| pick(&self.goals, index).map(|goal| goal.id);
        let key_result = |index: usize| pick(&self.key_results(), index).map(|line| line.0);
        Some(match *deed {
            Deed::AddCards(count) => {
                let texts = (0..count).map(word).collect();
                Action::AddCards { board, texts, column: None, source: IdeaSource::Typed }
            }
            Deed::ChangeCard(at, text) => Action::ChangeCard { card: card(at)?, text: word(text) },
            Deed::RemoveCard(at) => Action::RemoveCard { card: card(at)? },
            Deed::MoveCard { card: at, cluster: into, to } => {
                Action::MoveCard { card: card(at)?, cluster: into.and_then(cluster), to }
            }
            Deed::MergeCards(one, other) => Action::MergeCards { cards: vec![card(one)?, card(other)?] },
            Deed::Group { from, count } => {
                let cards = (from..from + count).filter_map(card).collect();
                Action::GroupCards { board, cards, title: String::new() }
            }
            Deed::NameCluster(at, title) => Action::NameCluster { cluster: cluster(at)?, title: word(title) },
            Deed::MoveCluster(at, to) => Action::MoveCluster { cluster: cluster(at)?, to },
            Deed::MergeClusters(from, into) => {
                Action::MergeClusters { from: cluster(from)?, into: cluster(into)? }
            }
            Deed::Ungroup(at) => Action::Ungroup { cluster: cluster(at)? },
            Deed::ChooseCluster(at, chosen) => Action::ChooseCluster { cluster: cluster(at)?, chosen },
            Deed::AddObjective(text) => {
                Action::AddObjective { cycle: desk.cycle, unit: desk.unit, text: word(text), cluster: None }
            }
            Deed::ChangeObjective(at, text) => Action::ChangeObjective {
                objective: objective(at)?,
                change: ObjectiveChange::Text(word(text)),
            },
            Deed::MoveObjective(at, to) => Action::MoveObjective { objective: objective(at)?, to },
            Deed::RemoveObjective(at) => Action::RemoveObjective { objective: objective(at)? },
            Deed::AddKeyResult(at, text) => {
                Action::AddKeyResult { objective: objective(at)?, text: word(text) }
            }
            Deed::ChangeKeyResult(at, text) => Action::ChangeKeyResult {
                key_result: key_result(at)?,
                change: KeyResultChange::Text(word(text)),
            },
            Deed::MoveKeyResult(at, to) => Action::MoveKeyResult { key_result: key_result(at)?, to },
            Deed::RemoveKeyResult(at) => Action::RemoveKeyResult { key_result: key_result(at)? },
        })
    }

    /// Does the action to the lists, with the ids the workbook gave to what it made; false when it is not allowed.
    pub fn follow(&mut self, action: &Action, made: &[Id]) -> bool {
        match action {
            Action::AddCards { texts, .. } => {
                self.loose.extend(made.iter().copied().zip(texts.iter().cloned()));
            }
            Action::ChangeCard { card, text } => self.line(*card).1 = text.clone(),
            Action::RemoveCard { card } => drop(self.take(*card)),
            Action::MoveCard { card, cluster, to } => {
                let line = self.take(*card);
                put(self.row(*cluster), *to, line);
            }
            Action::MergeCards { cards } => {
                if cards[0] == cards[1] {
                    return false;
                }
                drop(self.take(cards[1]));
            }
            Action::GroupCards { cards, title, .. } => return self.group(cards, title, made),
            Action::NameCluster { cluster, title } => self.at(*cluster).title = title.clone(),
            Action::MoveCluster { cluster, to } => {
                let group = self.take_group(*cluster);
                put(&mut self.groups, *to, group);
            }
            Action::MergeClusters { from, into } => {
                if from == into {
                    return false;
                }
                let cards = self.take_group(*from).cards;
                self.at(*into).cards.extend(cards);
            }
            Action::Ungroup { cluster } => {
                let cards = self.take_group(*cluster).cards;
                self.loose.extend(cards);
            }
            Action::ChooseCluster { cluster, chosen } => self.at(*cluster).chosen = *chosen,
            _ => self.follow_goals(action, made),
        }
        true
    }

    fn follow_goals(&mut self, action: &Action, made: &[Id]) {
        match action {
            Action::AddObjective { text, .. } => {
                let goal = Goal { id: made[0], text: text.clone(), key_results: Vec::new() };
                self.goals.push(goal);
            }
            Action::ChangeObjective { objective, change: ObjectiveChange::Text(text) } => {
                self.goal(|goal| goal.id == *objective).text = text.clone();
            }
            Action::MoveObjective { objective, to } => {
                let ids = order::moved(self.goals.iter().map(|goal| goal.id).collect(), *objective, *to);
                self.goals.sort_by_key(|goal| ids.iter().position(|id| *id == goal.id));
            }
            Action::RemoveObjective { objective } => self.goals.retain(|goal| goal.id != *objective),
            Action::AddKeyResult { objective, text } => {
                self.goal(|goal| goal.id == *objective).key_results.push((made[0], text.clone()));
            }
            Action::ChangeKeyResult { key_result, change: KeyResultChange::Text(text) } => {
                let row = self.beside(*key_result);
                row.iter_mut().find(|line| line.0 == *key_result).unwrap().1 = text.clone();
            }
            Action::MoveKeyResult { key_result, to } => {
                let row = self.beside(*key_result);
                let ids = order::moved(row.iter().map(|line| line.0).collect(), *key_result, *to);
                row.sort_by_key(|line| ids.iter().position(|id| *id == line.0));
            }
            Action::RemoveKeyResult { key_result } => {
                self.beside(*key_result).retain(|line| line.0 != *key_result);
            }
            other => unreachable!("no deed means {other:?}"),
        }
    }

    fn group(&mut self, cards: &[Id], title: &str, made: &[Id]) -> bool {
        let Some(id) = made.first() else { return !cards.is_empty() };
        let mut seen = Vec::new();
        for card in cards {
            if !seen.iter().any(|line: &Line| line.0 == *card) {
                seen.push(self.take(*card));
            }
        }
        self.groups.push(Group { id: *id, title: title.to_owned(), chosen: false, cards: seen });
        true
    }

    fn rows(&mut self) -> impl Iterator<Item = &mut Vec<Line>> {
        std::iter::once(&mut self.loose).chain(self.groups.iter_mut().map(|group| &mut group.cards))
    }

    fn row(&mut self, cluster: Option<Id>) -> &mut Vec<Line> {
        match cluster {
            Some(cluster) => &mut self.at(cluster).cards,
            None => &mut self.loose,
        }
    }

    fn line(&mut self, card: Id) -> &mut Line {
        self.rows().flatten().find(|line| line.0 == card).unwrap()
    }

    fn take(&mut self, card: Id) -> Line {
        let row = self.rows().find(|row| row.iter().any(|line| line.0 == card)).unwrap();
        row.remove(row.iter().position(|line| line.0 == card).unwrap())
    }

    fn at(&mut self, cluster: Id) -> &mut Group {
        self.groups.iter_mut().find(|group| group.id == cluster).unwrap()
    }

    fn take_group(&mut self, cluster: Id) -> Group {
        self.groups.remove(self.groups.iter().position(|group| group.id == cluster).unwrap())
    }

    fn goal(&mut self, is_it: impl Fn(&Goal) -> bool) -> &mut Goal {
        self.goals.iter_mut().find(|goal| is_it(goal)).unwrap()
    }

    /// The key results of the objective this one belongs to.
    fn beside(&mut self, key_result: Id) -> &mut Vec<Line> {
        &mut self.goal(|goal| goal.key_results.iter().any(|line| line.0 == key_result)).key_results
    }
}
