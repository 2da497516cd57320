//! The setting workshop of an example, step by step as a room walks it. The cards are written on an open wall: cards
//! that were sealed come out under ids of pure chance, and nobody could tell the file which card is which.

use std::collections::BTreeMap;

use super::player::Player;
use crate::{
    action::Action,
    board::{self, IdeaSource},
    change::{Capacity, CycleChange, NotDoingChange, ParkingChange, WorkshopChange},
    error::{Error, Result},
    id::Id,
    template::{self, AgendaTemplate},
    vote::{InputMode, VoteMethod, VoteTarget},
};

/// Template of the workshop in every example.
const TEMPLATE: &str = "setting.halfday";

/// A planned workshop and what of it is needed to walk it.
pub(super) struct Planned {
    id: Id,
    wall: Id,
    template: &'static AgendaTemplate,
    /// The step the room is at.
    at: usize,
}

impl Player<'_> {
    pub fn plan_setting(&mut self) -> Result<Planned> {
        let (cycle, unit, date) = (self.cycle()?, self.unit()?, self.day(self.data.setting.date));
        let (template, language) = (TEMPLATE.to_owned(), self.language());
        let made = self.act(Action::PlanWorkshop { cycle, unit, template, date, minutes: None, language })?;
        let template = template::find(TEMPLATE).ok_or_else(|| Error::unknown("template", TEMPLATE))?;
        let (Some(&id), Some(&wall)) = (made.first(), made.get(wall_place(template))) else {
            return Err(Error::unknown("workshop", TEMPLATE));
        };
        let data = self.data;
        for name in &data.people {
            let person = self.people.get(name)?;
            self.act(Action::SetAttendance { workshop: id, person, present: true })?;
        }
        for change in [
            WorkshopChange::Headcount(data.setting.headcount),
            WorkshopChange::Eligible(data.setting.eligible),
        ] {
            self.act(Action::ChangeWorkshop { workshop: id, change })?;
        }
        Ok(Planned { id, wall, template, at: 0 })
    }

    pub fn hold_setting(&mut self, planned: &Planned) -> Result<()> {
        let data = &self.data.setting;
        let mut room = Planned { ..*planned };
        self.act(Action::StartWorkshop { workshop: room.id })?;
        self.ask_room(&room, &data.safety)?;
        self.walk_to(&mut room, "set.ideas")?;
        let cards = self.write_cards(&room)?;
        self.walk_to(&mut room, "set.cluster")?;
        self.group_cards(&room, &cards)?;
        self.walk_to(&mut room, "set.sort")?;
        self.sort_clusters()?;
        self.walk_to(&mut room, "set.vote")?;
        self.vote_with_dots(&room)?;
        self.walk_to(&mut room, "set.objectives")?;
        self.add_objectives()?;
        self.walk_to(&mut room, "set.krs")?;
        self.add_key_results()?;
        self.walk_to(&mut room, "set.parents")?;
        self.link_parents()?;
        self.walk_to(&mut room, "set.initiatives")?;
        self.add_initiatives()?;
        self.walk_to(&mut room, "set.notdoing")?;
        self.say_no(&room)?;
        self.walk_to(&mut room, "set.belief")?;
        self.vote_belief(&room)?;
        self.propose_objectives()?;
        self.walk_to(&mut room, "set.close")?;
        self.ask_room(&room, &data.roti)?;
        self.act(Action::FinishWorkshop { workshop: room.id }).map(|_| ())
    }

    fn walk_to(&mut self, room: &mut Planned, key: &str) -> Result<()> {
        let place = room.template.steps.iter().position(|step| step.key == key);
        let place = place.ok_or_else(|| Error::unknown("agenda_step", key))?;
        while room.at < place {
            self.act(Action::NextStep { workshop: room.id })?;
            room.at += 1;
        }
        Ok(())
    }

    /// The question of the step, as the room sees it.
    fn question(&self, room: &Planned) -> String {
        let step = room.template.steps.get(room.at);
        step.map(|step| step.prompt.in_language(self.language()).to_owned()).unwrap_or_default()
    }

    /// One question on a scale of 1 to 5, on paper, so that nobody is known.
    fn ask_room(&mut self, room: &Planned, answers: &BTreeMap<i64, i64>) -> Result<()> {
        let round = self.open_vote(room, VoteMethod::Scale5, Vec::new(), InputMode::PaperTally, None)?;
        for (value, count) in answers.iter().filter(|(_, count)| **count > 0) {
            let (value, count) = (*value, *count);
            self.act(Action::SetTally { round, target: room.id, value, count })?;
        }
        self.show(round)
    }

    fn open_vote(
        &mut self,
        room: &Planned,
        method: VoteMethod,
        targets: Vec<VoteTarget>,
        input_mode: InputMode,
        budget: Option<i64>,
    ) -> Result<Id> {
        let (workshop, question) = (room.id, self.question(room));
        self.make(Action::OpenVote { workshop, question, method, targets, input_mode, budget })
    }

    /// Closes a round and shows it.
    fn show(&mut self, round: Id) -> Result<()> {
        self.act(Action::CloseVote { round })?;
        self.act(Action::RevealVote { round }).map(|_| ())
    }

    /// The ids of the cards, in the order of the file.
    fn write_cards(&mut self, room: &Planned) -> Result<Vec<Id>> {
        let texts = self.data.setting.ideas.iter().map(|idea| idea.text.clone()).collect();
        self.act(Action::OpenCards { board: room.wall })?;
        self.act(Action::AddCards { board: room.wall, texts, column: None, source: IdeaSource::Typed })
    }

    fn group_cards(&mut self, room: &Planned, cards: &[Id]) -> Result<()> {
        let setting = &self.data.setting;
        for (key, title) in &setting.clusters {
            let written = setting.ideas.iter().zip(cards);
            let cards = written.filter(|(idea, _)| idea.cluster == *key).map(|(_, id)| *id).collect();
            let cluster = self.make(Action::GroupCards { board: room.wall, cards, title: title.clone() })?;
            self.clusters.put(key, cluster);
        }
        Ok(())
    }

    fn sort_clusters(&mut self) -> Result<()> {
        let setting = &self.data.setting;
        for key in setting.clusters.keys() {
            let cluster = self.clusters.get(key)?;
            let classification = setting.ideas.iter().find(|idea| idea.cluster == *key).map(|idea| idea.sort);
            self.act(Action::SortCluster { cluster, classification })?;
        }
        Ok(())
    }

    /// Dots counted by hand, and the clusters the room chose.
    fn vote_with_dots(&mut self, room: &Planned) -> Result<()> {
        let setting = &self.data.setting;
        let vote = &setting.dot_vote;
        let title = |key: &String| setting.clusters.get(key).cloned().unwrap_or_default();
        let target = |key: &String| Ok(VoteTarget { id: self.clusters.get(key)?, text: title(key) });
        let targets = vote.options.iter().map(target).collect::<Result<_>>()?;
        let budget = Some(vote.dots_per_person);
        let round = self.open_vote(room, VoteMethod::Dots, targets, InputMode::Hands, budget)?;
        for (key, count) in vote.tally.iter().filter(|(_, count)| **count > 0) {
            let (target, count) = (self.clusters.get(key)?, *count);
            self.act(Action::SetTally { round, target, value: 1, count })?;
        }
        self.act(Action::SetVoted { round, voted: setting.eligible })?;
        self.show(round)?;
        for key in &vote.chosen {
            let cluster = self.clusters.get(key)?;
            self.act(Action::ChooseCluster { cluster, chosen: true })?;
        }
        Ok(())
    }

    /// What we do not do, what is parked, and how much of us is left for change.
    fn say_no(&mut self, room: &Planned) -> Result<()> {
        let (cycle, unit, setting) = (self.cycle()?, self.unit()?, &self.data.setting);
        for one in &setting.not_doing {
            let (text, reason) = (one.text.clone(), one.reason.clone());
            let item = self.make(Action::AddNotDoing { cycle, unit, text, reason })?;
            if let Some(until) = one.until {
                let change = NotDoingChange::Until(Some(self.day(until)));
                self.act(Action::ChangeNotDoing { item, change })?;
            }
        }
        for one in &setting.parking {
            let item = self.make(Action::AddParkingItem { workshop: room.id, text: one.text.clone() })?;
            let change = ParkingChange::Owner(Some(self.people.get(&one.owner)?));
            self.act(Action::ChangeParkingItem { item, change })?;
        }
        let capacity = Capacity {
            run_pct: Some(setting.capacity.run_pct),
            change_pct: Some(setting.capacity.change_pct),
        };
        self.act(Action::ChangeCycle { cycle, change: CycleChange::Capacity(capacity) }).map(|_| ())
    }

    /// Belief in every key result, raised hands counted.
    fn vote_belief(&mut self, room: &Planned) -> Result<()> {
        let all: Vec<_> = self.data.objectives.iter().flat_map(|objective| &objective.krs).collect();
        let target = |one: &&super::data::KeyResultData| {
            Ok(VoteTarget { id: self.key_results.get(&one.id)?, text: one.text.clone() })
        };
        let targets = all.iter().map(target).collect::<Result<_>>()?;
        let round = self.open_vote(room, VoteMethod::Confidence, targets, InputMode::Hands, None)?;
        for one in all {
            let target = self.key_results.get(&one.id)?;
            let mut counts = BTreeMap::new();
            for ballot in &one.ballots {
                *counts.entry(*ballot).or_insert(0) += 1;
            }
            for (value, count) in counts {
                self.act(Action::SetTally { round, target, value, count })?;
            }
        }
        self.show(round)
    }
}

/// Where the wall of ideas is among the rows a plan makes: the workshop, then each step, and the wall right behind the
/// first step that works on it.
fn wall_place(template: &AgendaTemplate) -> usize {
    let first = template.steps.iter().position(|step| board::kind_for(step.exercise).is_some());
    first.map_or(usize::MAX, |place| place + 2)
}
