//! The model of votes, over which undo passes: ballots in a heap until they are counted.

use std::collections::BTreeMap;

use super::{book::Book, hand::Poll};
use crate::{
    action::Action,
    id::Id,
    key_result::KeyResult,
    record::Record,
    testing::Desk,
    view::ballot::{console_vote, room_vote},
    vote::{Choice, InputMode, VoteMethod, VoteRound, VoteState, VoteTarget},
};

/// People in the room, and ballots it takes to show an anonymous result.
const PEOPLE: usize = 4;

/// What can be seen of a round: its state, who voted, the counts, and what the room sees of them.
type Shown = (VoteState, i64, BTreeMap<(Id, i64), i64>, Option<i64>);

#[derive(Clone, Debug, Default)]
pub struct Polls {
    rounds: Vec<Round>,
    /// Belief by key result.
    belief: BTreeMap<Id, i64>,
}

#[derive(Clone, Debug)]
struct Round {
    id: Id,
    method: VoteMethod,
    sealed: bool,
    state: VoteState,
    targets: Vec<Id>,
    replaces: Option<Id>,
    heap: Vec<Vec<Choice>>,
    voted: usize,
    counts: BTreeMap<(Id, i64), i64>,
}

impl Polls {
    /// The action meant on the votes as they stand.
    pub fn meant(&self, poll: &Poll, workshop: Id, book: &Book) -> Option<Action> {
        if let Poll::Open(method, input_mode) = poll {
            let lines = match method {
                VoteMethod::Dots => {
                    book.groups.iter().map(|group| (group.id, group.id.to_string())).collect()
                }
                _ => book.key_results(),
            };
            let targets = lines.into_iter().map(|(id, text)| VoteTarget { id, text }).collect();
            let question = "What first?".to_owned();
            let (method, input_mode) = (*method, *input_mode);
            return Some(Action::OpenVote { workshop, question, method, targets, input_mode, budget: None });
        }
        let newest = self.rounds.last()?;
        let (round, target) = (newest.id, |index: usize| newest.targets[index % newest.targets.len()]);
        Some(match poll {
            Poll::Tally { target: at, value, count } => {
                Action::SetTally { round, target: target(*at), value: *value, count: *count }
            }
            Poll::Cast(choices) => {
                let choice = |(at, value): &(usize, i64)| Choice { target: target(*at), value: *value };
                Action::CastBallot { round, choices: choices.iter().map(choice).collect() }
            }
            Poll::Close => Action::CloseVote { round },
            Poll::Reveal => Action::RevealVote { round },
            Poll::Cancel => Action::CancelVote { round },
            Poll::Revote(at) => Action::Revote { round, targets: vec![target(*at)] },
            Poll::Open(..) => return None,
        })
    }

    /// Does it to the model, with the id of a new round; whether it is allowed.
    pub fn follow(&mut self, action: &Action, made: Option<&[Id]>, book: &Book) -> bool {
        let open = self.rounds.iter().any(|round| round.state == VoteState::Open);
        match action {
            Action::OpenVote { method, targets, input_mode, .. } => {
                let allowed = !open && !targets.is_empty();
                let targets = targets.iter().map(|target| target.id).collect();
                allowed && self.begin(made, *method, *input_mode, targets, None)
            }
            Action::Revote { targets, .. } => {
                let Some(old) = self.rounds.last().cloned() else { return false };
                let mode = if old.sealed { InputMode::PassKeyboard } else { InputMode::Hands };
                let exists = |id: &Id| book.key_results().iter().any(|line| line.0 == *id);
                let there = old.method == VoteMethod::Dots || targets.iter().all(exists);
                let allowed = old.state == VoteState::Revealed && (there || made.is_some());
                allowed && self.begin(made, old.method, mode, targets.clone(), Some(old.id))
            }
            Action::RevealVote { .. } => self.reveal(book),
            _ => self.rounds.last_mut().is_some_and(|round| round.follow(action)),
        }
    }

    fn begin(
        &mut self,
        made: Option<&[Id]>,
        method: VoteMethod,
        mode: InputMode,
        targets: Vec<Id>,
        replaces: Option<Id>,
    ) -> bool {
        let Some(id) = made.and_then(|made| made.first()).copied() else { return true };
        let sealed = mode == InputMode::PassKeyboard;
        let (heap, counts, state) = (Vec::new(), BTreeMap::new(), VoteState::Open);
        self.rounds.push(Round { id, method, sealed, state, targets, replaces, heap, voted: 0, counts });
        true
    }

    fn reveal(&mut self, book: &Book) -> bool {
        let Some(round) = self.rounds.last_mut() else { return false };
        let too_few = round.sealed && round.state == VoteState::Open && round.heap.len() < PEOPLE;
        if !matches!(round.state, VoteState::Open | VoteState::Closed) || too_few {
            return false;
        }
        if round.state == VoteState::Open {
            round.close();
        }
        round.state = VoteState::Revealed;
        let round = round.clone();
        if let Some(old) = self.rounds.iter_mut().find(|old| Some(old.id) == round.replaces) {
            old.state = VoteState::Superseded;
        }
        if round.method == VoteMethod::Confidence && round.is_shown() {
            for (key_result, _) in book.key_results() {
                let mut answers = round.answers(key_result);
                answers.sort_unstable();
                if let Some(median) = answers.get(answers.len().saturating_sub(1) / 2) {
                    self.belief.insert(key_result, *median);
                }
            }
        }
        true
    }

    /// Everything that can be seen of the rounds, oldest first.
    pub fn shown(&self) -> Vec<Shown> {
        self.rounds.iter().map(Round::shown).collect()
    }

    /// The same from the workbook.
    pub fn read(desk: &Desk, model: &Polls) -> Vec<Shown> {
        let read = |round: &Round| {
            let round = VoteRound::load(&desk.connection, round.id).unwrap();
            let console = console_vote(&desk.connection, &round).unwrap();
            let room = room_vote(&desk.connection, &round).unwrap();
            let voted = if round.is_sealed() { console.voted } else { 0 };
            let counts = console.tallies.iter().map(|tally| ((tally.target, tally.value), tally.count));
            let in_room = room.results.map(|results| results.iter().map(|result| result.count).sum());
            (round.state, voted, counts.collect(), in_room)
        };
        model.rounds.iter().map(read).collect()
    }

    /// Belief stays with its key results, whatever is taken back and put again.
    pub fn check_belief(&self, desk: &Desk, book: &Book) {
        for (id, _) in book.key_results() {
            let stored = KeyResult::load(&desk.connection, id).unwrap().initial_confidence;
            assert_eq!(stored, self.belief.get(&id).copied());
        }
    }
}

impl Round {
    fn follow(&mut self, action: &Action) -> bool {
        if self.state != VoteState::Open {
            return false;
        }
        match action {
            Action::SetTally { target, value, count, .. } => self.tally(*target, *value, *count),
            Action::CastBallot { choices, .. } => self.cast(choices),
            Action::CloseVote { .. } => self.close(),
            Action::CancelVote { .. } => {
                self.state = VoteState::Cancelled;
                self.heap.clear();
                true
            }
            _ => false,
        }
    }

    fn dots(&self) -> (i64, i64) {
        let targets = self.targets.len();
        let budget = targets.div_ceil(3).clamp(1, 5);
        let on_one = if targets > 3 { 2 } else { 1 };
        (i64::try_from(budget).unwrap(), i64::try_from(on_one.min(budget)).unwrap())
    }

    fn tally(&mut self, target: Id, value: i64, count: i64) -> bool {
        let mut counts = self.counts.clone();
        counts.insert((target, value), count);
        counts.retain(|_, count| *count > 0);
        let people = i64::try_from(PEOPLE).unwrap();
        let of_one: i64 = counts.iter().filter(|((id, _), _)| *id == target).map(|(_, count)| count).sum();
        let fits = if self.method == VoteMethod::Dots {
            let (budget, on_one) = self.dots();
            value == 1 && of_one <= people * on_one && counts.values().sum::<i64>() <= people * budget
        } else {
            value >= 1 && of_one <= people
        };
        if self.sealed || !fits {
            return false;
        }
        self.counts = counts;
        true
    }

    fn cast(&mut self, choices: &[Choice]) -> bool {
        let twice = choices
            .iter()
            .enumerate()
            .any(|(index, choice)| choices.iter().take(index).any(|earlier| earlier.target == choice.target));
        let fits = if self.method == VoteMethod::Dots {
            let (budget, on_one) = self.dots();
            let sum: i64 = choices.iter().map(|choice| choice.value).sum();
            sum <= budget && choices.iter().all(|choice| choice.value <= on_one)
        } else {
            choices.iter().all(|choice| choice.value >= 1)
        };
        if !self.sealed || self.heap.len() == PEOPLE || twice || !fits {
            return false;
        }
        self.heap.push(choices.to_vec());
        true
    }

    fn close(&mut self) -> bool {
        self.state = VoteState::Closed;
        self.voted = self.heap.len();
        let ballots = std::mem::take(&mut self.heap);
        if ballots.len() < PEOPLE {
            return true;
        }
        for Choice { target, value } in ballots.into_iter().flatten() {
            if self.method == VoteMethod::Dots {
                *self.counts.entry((target, 1)).or_insert(0) += value;
            } else {
                *self.counts.entry((target, value)).or_insert(0) += 1;
            }
        }
        self.counts.retain(|_, count| *count > 0);
        true
    }

    /// Every answer on a target, one an item.
    fn answers(&self, target: Id) -> Vec<i64> {
        let of_target = self.counts.iter().filter(|((id, _), _)| *id == target);
        let each = |((_, value), count): (&(Id, i64), &i64)| {
            std::iter::repeat_n(*value, usize::try_from(*count).unwrap())
        };
        of_target.flat_map(each).collect()
    }

    fn is_shown(&self) -> bool {
        !self.sealed || self.voted >= PEOPLE
    }

    fn shown(&self) -> Shown {
        let in_room = matches!(self.state, VoteState::Revealed | VoteState::Superseded) && self.is_shown();
        let voted = match self.state {
            _ if !self.sealed => 0,
            VoteState::Open => self.heap.len(),
            _ => self.voted,
        };
        let sum = self.counts.values().sum();
        (self.state, i64::try_from(voted).unwrap(), self.counts.clone(), in_room.then_some(sum))
    }
}
