//! Histories of chance before a room, each held by two that differ in what nobody may know yet and in nothing else. After
//! every step both rooms are sent the same to the letter, and no text that is secret is in it.
//!
//! Seen failing, each one alone: with the results of an open round in the view of the room, with the sealed cards in its
//! prompt, with the note of a step there, with who asked a question, and with who gave feedback.

mod table;

use atelier_core::{
    action::Action,
    alignment::{FeedbackChannel, FeedbackKind, Party},
    board::IdeaSource,
    change::{AgendaStepChange, CheckInItemChange, StageChange},
    example::Progress,
    id::Id,
    vote::InputMode,
    workshop::StageMode,
};
use proptest::prelude::*;
use table::{AUTHOR, Round, Table, at};

#[derive(Clone, Debug)]
enum Deed {
    GoTo(usize),
    Mode(StageMode),
    Write(usize),
    TakeOut(usize),
    Open(usize),
    Seal(usize),
    Ask { named: bool },
    OpenQuestions,
    Say(usize),
    Note(usize),
    Measure(usize),
    Vote { at: usize, mode: InputMode, hidden: bool },
    Answer { target: usize, value: i64 },
    Close,
    Reveal,
    Cancel,
    Again,
    Undo,
    Redo,
}

fn deed() -> impl Strategy<Value = Deed> {
    let place = || 0..20_usize;
    let modes = [InputMode::Hands, InputMode::PaperTally, InputMode::PassKeyboard, InputMode::Facilitator];
    let mode = prop::sample::select(modes.to_vec());
    let stage = [StageMode::Live, StageMode::Live, StageMode::Frozen, StageMode::Curtain];
    prop_oneof![
        10 => place().prop_map(Deed::GoTo),
        1 => prop::sample::select(stage.to_vec()).prop_map(Deed::Mode),
        6 => place().prop_map(Deed::Write),
        1 => place().prop_map(Deed::TakeOut),
        2 => place().prop_map(Deed::Open),
        2 => place().prop_map(Deed::Seal),
        3 => any::<bool>().prop_map(|named| Deed::Ask { named }),
        1 => Just(Deed::OpenQuestions),
        2 => place().prop_map(Deed::Say),
        2 => place().prop_map(Deed::Note),
        2 => place().prop_map(Deed::Measure),
        6 => (place(), mode, any::<bool>()).prop_map(|(at, mode, hidden)| Deed::Vote { at, mode, hidden }),
        14 => (place(), 0..10_i64).prop_map(|(target, value)| Deed::Answer { target, value }),
        2 => Just(Deed::Close),
        2 => Just(Deed::Reveal),
        1 => Just(Deed::Cancel),
        1 => Just(Deed::Again),
        2 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
    ]
}

struct Twins {
    tables: [Table; 2],
    round: Option<Round>,
    /// Where a text lies sealed, and the text.
    sealed: Vec<(Id, String)>,
    /// Texts that are never for the room.
    never: Vec<String>,
    written: usize,
    /// One table took an answer the other refused: they are no twins any more.
    apart: bool,
}

impl Twins {
    fn sit(template: &str, until: Progress) -> Twins {
        let tables = [Table::laid(template, until), Table::laid(template, until)];
        let never = vec![AUTHOR.to_owned(), tables[0].author.to_string()];
        Twins { tables, round: None, sealed: Vec::new(), never, written: 0, apart: false }
    }

    fn play(&mut self, deed: &Deed) {
        let (workshop, one) = (self.tables[0].workshop, &self.tables[0]);
        let (wall, step) = (|place| at(&one.walls, place), |place| at(&one.steps, place));
        match *deed {
            Deed::GoTo(place) => {
                self.both(step(place).map(|step| Action::GoToStep { step }));
            }
            Deed::Mode(mode) => {
                self.both(Some(Action::ChangeStage { workshop, change: StageChange::Mode(mode) }));
            }
            Deed::Write(place) => self.write(wall(place)),
            Deed::TakeOut(place) => self.take_out(place),
            Deed::Open(place) => {
                let board = wall(place);
                let opened = self.both(board.map(|board| Action::OpenCards { board }));
                self.opens(opened.and(board));
            }
            Deed::Seal(place) => {
                self.both(wall(place).map(|board| Action::SealBoard { board }));
            }
            Deed::Ask { named } => self.ask(named),
            Deed::OpenQuestions => {
                let opened = self.both(Some(Action::OpenQuestions { workshop }));
                self.opens(opened.and(Some(workshop)));
            }
            Deed::Say(place) => self.say(at(&one.objectives, place)),
            Deed::Note(place) => {
                let (step, note) = (step(place), self.own("note"));
                let change = AgendaStepChange::Note(note);
                self.both(step.map(|step| Action::ChangeStep { step, change }));
            }
            Deed::Measure(place) => self.measure(place),
            Deed::Vote { at: place, mode, hidden } => self.vote(at(&one.polls, place), mode, hidden),
            Deed::Answer { target, value } => self.answer(target, value),
            Deed::Close => self.go_on(|round| Action::CloseVote { round }),
            Deed::Reveal if self.round.as_ref().is_some_and(|round| round.hidden) => {}
            Deed::Reveal => self.go_on(|round| Action::RevealVote { round }),
            Deed::Cancel => self.go_on(|round| Action::CancelVote { round }),
            Deed::Again => self.again(),
            Deed::Undo => self.tables.iter().for_each(Table::undo),
            Deed::Redo => self.tables.iter().for_each(Table::redo),
        }
    }

    fn text(&mut self, what: &str) -> String {
        self.written += 1;
        format!("Quill {what} {}.", self.written)
    }

    /// A text that is never for the room.
    fn own(&mut self, what: &str) -> String {
        let text = self.text(what);
        self.never.push(text.clone());
        text
    }

    /// What it made at both tables, or nothing when it was refused.
    fn both(&self, action: Option<Action>) -> Option<Vec<Id>> {
        let action = action?;
        let [made, there] = self.tables.each_ref().map(|table| table.does(action.clone()));
        assert_eq!(made, there, "{action:?}");
        made
    }

    /// What lay there is for all to read from now on.
    fn opens(&mut self, place: Option<Id>) {
        self.sealed.retain(|(lies, _)| Some(*lies) != place);
    }

    /// A card that makes no row lies sealed.
    fn write(&mut self, wall: Option<Id>) {
        let (Some(board), text) = (wall, self.text("card")) else { return };
        let texts = vec![text.clone()];
        let write = Action::AddCards { board, texts, column: None, source: IdeaSource::Private };
        if self.both(Some(write)).is_some_and(|made| made.is_empty()) {
            self.sealed.push((board, text));
        }
    }

    /// Nobody ever reads what was taken out.
    fn take_out(&mut self, place: usize) {
        let Some((board, key, text)) = at(&self.tables[0].sealed(), place) else { return };
        self.sealed.retain(|(_, lies)| *lies != text);
        self.never.push(text);
        self.both(Some(Action::RemoveSealedCard { board, key })).unwrap();
    }

    fn ask(&mut self, named: bool) {
        let (workshop, text) = (self.tables[0].workshop, self.text("question"));
        let (texts, asked_by) = (vec![text.clone()], named.then_some(self.tables[0].author));
        let asked = self.both(Some(Action::AskQuestions { workshop, texts, asked_by, private: !named }));
        if asked.is_some() && !named {
            self.sealed.push((workshop, text));
        }
    }

    fn say(&mut self, objective: Option<Id>) {
        let (workshop, from) = (self.tables[0].workshop, Some(Party::Person { id: self.tables[0].author }));
        let (kind, channel, text) = (FeedbackKind::Concern, FeedbackChannel::InRoom, self.text("concern"));
        self.both(objective.map(|objective| Action::AddFeedback {
            workshop,
            objective,
            key_result: None,
            kind,
            text,
            from,
            channel,
        }));
    }

    /// What a team notes at a figure is its own.
    fn measure(&mut self, place: usize) {
        let note = self.own("note");
        let table = &self.tables[0];
        let (check_in, key_result) = (table.check_in(), at(&table.key_results, place));
        self.both(check_in.zip(key_result).map(|(check_in, target)| Action::ChangeCheckInItem {
            check_in,
            key_result: target.id,
            change: CheckInItemChange::Note(note),
        }));
    }

    /// At a step at which the room looks at the vote.
    fn vote(&mut self, step: Option<Id>, input_mode: InputMode, hidden: bool) {
        self.both(step.map(|step| Action::GoToStep { step }));
        let workshop = self.tables[0].workshop;
        let Some((method, targets)) = self.tables[0].votes() else { return };
        let (question, about) = ("What do you think?".to_owned(), targets.clone());
        let open = Action::OpenVote { workshop, question, method, targets: about, input_mode, budget: None };
        let Some(made) = self.both(Some(open)) else { return };
        let targets: Vec<Id> = targets.iter().map(|target| target.id).collect();
        let targets = if targets.is_empty() { vec![workshop] } else { targets };
        self.round = Some(Round { id: made[0], method, input_mode, targets, hidden });
    }

    /// In a hidden round the second table answers the other way round, so that as many have voted as at the first.
    fn answer(&mut self, target: usize, value: i64) {
        let Some(round) = &self.round else { return };
        let (scale, last) = (table::scale(round.method), round.targets.len() - 1);
        let (first, end) = (*scale.start(), *scale.end());
        let (target, value) = (target.min(last), first + value % (end - first + 1));
        let otherwise = if round.hidden { (last - target, first + end - value) } else { (target, value) };
        let done = self.tables[0].answers(round, target, value);
        self.apart = done != self.tables[1].answers(round, otherwise.0, otherwise.1);
    }

    fn go_on(&mut self, how: impl Fn(Id) -> Action) {
        self.both(self.round.as_ref().map(|round| how(round.id)));
    }

    fn again(&mut self) {
        let Some(round) = self.round.clone() else { return };
        let again = Action::Revote { round: round.id, targets: Vec::new() };
        if let Some(made) = self.both(Some(again)) {
            self.round = Some(Round { id: made[0], ..round });
        }
    }

    fn look(&self, deed: &Deed) {
        let [one, other] = self.tables.each_ref().map(Table::projected);
        assert!(one == other, "after {deed:?} the rooms differ: {one} {other}");
        let secrets = self.sealed.iter().map(|(_, text)| text).chain(&self.never);
        for secret in secrets {
            assert!(!one.contains(secret.as_str()), "{secret} after {deed:?}: {one}");
        }
    }
}

/// Every part of a cycle, and how far its example is played before.
fn part() -> impl Strategy<Value = (&'static str, Progress)> {
    prop::sample::select(vec![
        ("setting.halfday", Progress::Ready),
        ("setting.halfday", Progress::Ready),
        ("alignment.standard", Progress::Set),
        ("kickoff.standard", Progress::Run),
        ("checkin.standard", Progress::Run),
        ("reflection.standard", Progress::Run),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn the_room_is_sent_nothing_that_is_secret_whatever_is_done(part in part(), deeds in prop::collection::vec(deed(), 20..60)) {
        let mut twins = Twins::sit(part.0, part.1);
        for deed in &deeds {
            twins.play(deed);
            if twins.apart {
                break;
            }
            twins.look(deed);
        }
    }
}
