//! A workshop of an example as a room walks it: planned from its template, then from step to step, with votes counted
//! on paper and by hand. Cards are written on an open wall: cards that were sealed come out under ids of pure chance,
//! and nobody could tell the file which card is which.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{
    data::{DotVote, Key},
    player::Player,
};
use crate::{
    action::Action,
    board::{self, BoardKind, IdeaSource},
    change::WorkshopChange,
    error::{Error, Result},
    id::Id,
    template::{self, AgendaTemplate},
    text,
    vote::{InputMode, VoteMethod, VoteTarget},
};

/// A planned workshop and what of it is needed to walk it.
#[derive(Clone)]
pub(super) struct Room {
    pub id: Id,
    template: &'static AgendaTemplate,
    walls: Vec<(BoardKind, Id)>,
    /// The step the room is at.
    at: usize,
}

impl Room {
    /// # Errors
    /// `Unknown` when the template has no step that works on such a wall.
    pub fn wall(&self, kind: BoardKind) -> Result<Id> {
        let wall = self.walls.iter().find(|(other, _)| *other == kind);
        wall.map(|(_, id)| *id).ok_or_else(|| Error::unknown("board", kind))
    }
}

impl Player<'_> {
    /// With so many heads of whom so many vote; everybody of the file is there.
    pub fn plan(&mut self, key: &str, date: NaiveDate, headcount: i64, eligible: i64) -> Result<Room> {
        let (cycle, unit, date) = (self.cycle()?, self.unit()?, self.day(date));
        let (template, language) = (key.to_owned(), self.language());
        let made = self.act(Action::PlanWorkshop { cycle, unit, template, date, minutes: None, language })?;
        let template = template::find(key).ok_or_else(|| Error::unknown("template", key))?;
        let id = made.first().copied().ok_or_else(|| Error::unknown("workshop", key))?;
        let data = self.data;
        for name in &data.people {
            let person = self.people.get(name)?;
            self.act(Action::SetAttendance { workshop: id, person, present: true })?;
        }
        for change in [WorkshopChange::Headcount(headcount), WorkshopChange::Eligible(eligible)] {
            self.act(Action::ChangeWorkshop { workshop: id, change })?;
        }
        Ok(Room { id, template, walls: walls(template, &made), at: 0 })
    }

    pub fn walk_to(&mut self, room: &mut Room, key: &str) -> Result<()> {
        let place = room.template.steps.iter().position(|step| step.key == key);
        let place = place.ok_or_else(|| Error::unknown("agenda_step", key))?;
        while room.at < place {
            self.act(Action::NextStep { workshop: room.id })?;
            room.at += 1;
        }
        Ok(())
    }

    /// The question of the step, as the room sees it.
    fn question(&self, room: &Room) -> String {
        let step = room.template.steps.get(room.at);
        step.map(|step| step.prompt.in_language(self.language()).to_owned()).unwrap_or_default()
    }

    /// What the room is asked on a scale of 1 to 5, on paper, so that nobody is known; `question` is the key of its words.
    pub fn ask_room(&mut self, room: &Room, question: &str, answers: &BTreeMap<i64, i64>) -> Result<()> {
        self.ask(room, text::message(self.language(), question, &[]), answers)
    }

    /// The same with a question of its own.
    pub fn ask(&mut self, room: &Room, question: String, answers: &BTreeMap<i64, i64>) -> Result<()> {
        let round = self.make(Action::OpenVote {
            workshop: room.id,
            question,
            method: VoteMethod::Scale5,
            targets: Vec::new(),
            input_mode: InputMode::PaperTally,
            budget: None,
        })?;
        for (value, count) in answers.iter().filter(|(_, count)| **count > 0) {
            let (value, count) = (*value, *count);
            self.act(Action::SetTally { round, target: room.id, value, count })?;
        }
        self.show(round)
    }

    /// A vote by raised hands about the question of the step.
    pub fn open_vote(
        &mut self,
        room: &Room,
        method: VoteMethod,
        targets: Vec<VoteTarget>,
        budget: Option<i64>,
    ) -> Result<Id> {
        let (workshop, question, input_mode) = (room.id, self.question(room), InputMode::Hands);
        self.make(Action::OpenVote { workshop, question, method, targets, input_mode, budget })
    }

    /// Closes a round and shows it.
    pub fn show(&mut self, round: Id) -> Result<()> {
        self.act(Action::CloseVote { round })?;
        self.act(Action::RevealVote { round }).map(|_| ())
    }

    /// The ids of the cards, in the order of the texts, on a wall that is open from then on.
    pub fn write_cards(&mut self, wall: Id, texts: Vec<String>, column: Option<String>) -> Result<Vec<Id>> {
        self.act(Action::OpenCards { board: wall })?;
        self.act(Action::AddCards { board: wall, texts, column, source: IdeaSource::Typed })
    }

    /// Cards, each with the key of its group, put together under the titles of the groups.
    pub fn group_cards(
        &mut self,
        wall: Id,
        cards: &[(Key, Id)],
        titles: &BTreeMap<Key, String>,
    ) -> Result<()> {
        for (key, title) in titles {
            let cards = cards.iter().filter(|(group, _)| group == key).map(|(_, id)| *id).collect();
            let cluster = self.make(Action::GroupCards { board: wall, cards, title: title.clone() })?;
            self.clusters.put(key, cluster);
        }
        Ok(())
    }

    /// Dots on groups, counted by hand.
    pub fn vote_with_dots(
        &mut self,
        room: &Room,
        vote: &DotVote,
        titles: &BTreeMap<Key, String>,
        voters: i64,
    ) -> Result<()> {
        let title = |key: &Key| titles.get(key).cloned().unwrap_or_default();
        let target = |key: &Key| Ok(VoteTarget { id: self.clusters.get(key)?, text: title(key) });
        let targets = vote.options.iter().map(target).collect::<Result<_>>()?;
        let round = self.open_vote(room, VoteMethod::Dots, targets, Some(vote.dots_per_person))?;
        for (key, count) in vote.tally.iter().filter(|(_, count)| **count > 0) {
            let (target, count) = (self.clusters.get(key)?, *count);
            self.act(Action::SetTally { round, target, value: 1, count })?;
        }
        self.act(Action::SetVoted { round, voted: voters })?;
        self.show(round)?;
        for key in &vote.chosen {
            let cluster = self.clusters.get(key)?;
            self.act(Action::ChooseCluster { cluster, chosen: true })?;
        }
        Ok(())
    }
}

/// The walls among the rows a plan makes: the workshop, then each step, and a wall right behind the first step that
/// works on it.
fn walls(template: &AgendaTemplate, made: &[Id]) -> Vec<(BoardKind, Id)> {
    let mut rows = made.iter().skip(1);
    let mut walls: Vec<(BoardKind, Id)> = Vec::new();
    for step in &template.steps {
        rows.next();
        let kind = board::kind_in(template.kind, &step.key, step.exercise);
        if let Some(kind) = kind.filter(|kind| walls.iter().all(|(other, _)| other != kind)) {
            walls.extend(rows.next().map(|id| (kind, *id)));
        }
    }
    walls
}
