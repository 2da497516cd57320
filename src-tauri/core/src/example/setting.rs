//! The setting workshop of an example, step by step as a room walks it.

use std::collections::BTreeMap;

use super::{player::Player, room::Room};
use crate::{
    action::Action,
    board::BoardKind,
    change::{Capacity, CycleChange, NotDoingChange, ParkingChange},
    error::Result,
    vote::{VoteMethod, VoteTarget},
};

impl Player<'_> {
    pub fn plan_setting(&mut self) -> Result<Room> {
        let setting = &self.data.setting;
        self.plan("setting.halfday", setting.date, setting.headcount, setting.eligible)
    }

    pub fn hold_setting(&mut self, planned: &Room) -> Result<()> {
        let data = &self.data.setting;
        let mut room = planned.clone();
        let wall = room.wall(BoardKind::Ideas)?;
        self.act(Action::StartWorkshop { workshop: room.id })?;
        self.ask_room(&room, "desk-safety-question", &data.safety)?;
        self.walk_to(&mut room, "set.ideas")?;
        let texts = data.ideas.iter().map(|idea| idea.text.clone()).collect();
        let cards = self.write_cards(wall, texts, None)?;
        self.walk_to(&mut room, "set.cluster")?;
        let groups = data.ideas.iter().map(|idea| idea.cluster.clone());
        self.group_cards(wall, &groups.zip(cards).collect::<Vec<_>>(), &data.clusters)?;
        self.walk_to(&mut room, "set.sort")?;
        self.sort_clusters()?;
        self.walk_to(&mut room, "set.vote")?;
        self.vote_with_dots(&room, &data.dot_vote, &data.clusters, data.eligible)?;
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
        self.ask_room(&room, "desk-roti-question", &data.roti)?;
        self.act(Action::FinishWorkshop { workshop: room.id }).map(|_| ())
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

    /// What we do not do, what is parked, and how much of us is left for change.
    fn say_no(&mut self, room: &Room) -> Result<()> {
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
    fn vote_belief(&mut self, room: &Room) -> Result<()> {
        let all: Vec<_> = self.data.objectives.iter().flat_map(|objective| &objective.krs).collect();
        let target = |one: &&super::data::KeyResultData| {
            Ok(VoteTarget { id: self.key_results.get(&one.id)?, text: one.text.clone() })
        };
        let targets = all.iter().map(target).collect::<Result<_>>()?;
        let round = self.open_vote(room, VoteMethod::Confidence, targets, None)?;
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
