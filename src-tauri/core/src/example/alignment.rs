//! The alignment workshop of an example and its kick-off: from proposed objectives to a running cycle.

use super::{data::RiskData, player::Player, room::Room};
use crate::{
    action::Action,
    alignment::{FeedbackChannel, Party, RiskSource},
    error::Result,
    id::Id,
    question::Settlement,
    template::catalogue,
    vote::{VoteMethod, VoteTarget},
};

impl Player<'_> {
    pub fn hold_alignment(&mut self) -> Result<()> {
        let data = &self.data.alignment;
        let mut room = self.plan("alignment.standard", data.date, data.headcount, data.headcount)?;
        self.act(Action::StartWorkshop { workshop: room.id })?;
        self.walk_to(&mut room, "ali.gallery")?;
        let feedback = self.hear_feedback(&room)?;
        self.walk_to(&mut room, "ali.deps")?;
        self.shake_hands()?;
        self.walk_to(&mut room, "ali.process")?;
        for (one, feedback) in data.feedback.iter().zip(feedback) {
            let (state, resolution) = (one.state, one.resolution.clone());
            self.act(Action::ResolveFeedback { feedback, state, resolution, by: None })?;
        }
        self.walk_to(&mut room, "ali.risks")?;
        self.place_risks(&data.risks, RiskSource::Alignment)?;
        self.walk_to(&mut room, "ali.gate")?;
        self.publish(&room)?;
        self.walk_to(&mut room, "ali.close")?;
        self.ask_room(&room, "desk-roti-question", &data.roti)?;
        self.act(Action::FinishWorkshop { workshop: room.id }).map(|_| ())
    }

    /// Somebody of the file, or one of its units.
    pub fn party(&self, key: &str) -> Result<Party> {
        match self.people.get(key) {
            Ok(id) => Ok(Party::Person { id }),
            Err(_) => Ok(Party::Unit { id: self.units.get(key)? }),
        }
    }

    /// The objective of a key, and the key result when the key names one.
    fn about(&self, key: &str) -> Result<(Id, Option<Id>)> {
        match key.split_once('.') {
            Some((objective, _)) => Ok((self.objectives.get(objective)?, Some(self.key_results.get(key)?))),
            None => Ok((self.objectives.get(key)?, None)),
        }
    }

    fn hear_feedback(&mut self, room: &Room) -> Result<Vec<Id>> {
        let mut heard = Vec::new();
        for one in &self.data.alignment.feedback {
            let (objective, key_result) = self.about(&one.about)?;
            heard.push(self.make(Action::AddFeedback {
                workshop: room.id,
                objective,
                key_result,
                kind: one.kind,
                text: one.text.clone(),
                from: Some(self.party(&one.from)?),
                channel: FeedbackChannel::InRoom,
            })?);
        }
        Ok(heard)
    }

    /// What is needed from others, promised with a date.
    fn shake_hands(&mut self) -> Result<()> {
        let data = self.data;
        for one in &data.alignment.dependencies {
            let (objective, key_result) = self.about(&one.key_result)?;
            let dependency = self.make(Action::AddDependency {
                objective,
                key_result,
                to_unit: self.units.get(&one.to)?,
                kind: one.kind,
                what: one.what.clone(),
                needed_by: Some(self.day(one.needed_by)),
            })?;
            let by = Some(self.day(one.promise_by));
            let counterparty = Some(self.people.get(&one.counterparty)?);
            self.act(Action::PromiseDependency { dependency, by, counterparty })?;
        }
        Ok(())
    }

    /// Risks, each with what is done with it.
    pub fn place_risks(&mut self, risks: &[RiskData], source: RiskSource) -> Result<()> {
        let (cycle, unit) = (self.cycle()?, self.unit()?);
        for one in risks {
            let text = one.text.clone();
            let risk =
                self.make(Action::AddRisk { cycle, unit, text, objective: None, dependency: None, source })?;
            let owner = one.owner.as_deref().map(|name| self.people.get(name)).transpose()?;
            self.act(Action::RoamRisk { risk, roam: one.roam, owner, plan: one.plan.clone() })?;
        }
        Ok(())
    }

    /// Thumbs on each objective, and those that may go out.
    fn publish(&mut self, room: &Room) -> Result<()> {
        let data = self.data;
        let target = |one: &super::data::ObjectiveData| {
            Ok(VoteTarget { id: self.objectives.get(&one.id)?, text: one.text.clone() })
        };
        let targets = data.objectives.iter().map(target).collect::<Result<_>>()?;
        let round = self.open_vote(room, VoteMethod::Roman, targets, None)?;
        for (key, thumbs) in &data.alignment.roman_vote {
            let target = self.objectives.get(key)?;
            for (value, count) in [(1, thumbs.up), (0, thumbs.side), (-1, thumbs.down)] {
                self.act(Action::SetTally { round, target, value, count })?;
            }
        }
        self.show(round)?;
        for one in &data.objectives {
            let objective = self.objectives.get(&one.id)?;
            self.act(Action::PublishObjective { objective })?;
        }
        Ok(())
    }

    pub fn hold_kickoff(&mut self) -> Result<()> {
        let data = &self.data.kickoff;
        let mut room = self.plan("kickoff.standard", data.date, data.headcount, data.headcount)?;
        self.act(Action::StartWorkshop { workshop: room.id })?;
        self.walk_to(&mut room, "kick.think")?;
        self.answer_questions(&room)?;
        self.walk_to(&mut room, "kick.pulse")?;
        for (key, answers) in [("meaning", &data.pulse.meaning), ("belief", &data.pulse.belief)] {
            let statement = catalogue().pulse_statements.iter().find(|statement| statement.key == key);
            let question = statement.map(|one| one.text.in_language(self.language()).to_owned());
            self.ask(&room, question.unwrap_or_default(), answers)?;
        }
        self.walk_to(&mut room, "kick.close")?;
        self.act(Action::FinishWorkshop { workshop: room.id }).map(|_| ())
    }

    /// Asked aloud: a question that was sealed comes out under an id of pure chance.
    fn answer_questions(&mut self, room: &Room) -> Result<()> {
        for one in &self.data.kickoff.questions {
            let asked_by = one.asked_by.as_deref().map(|name| self.people.get(name)).transpose()?;
            let (workshop, texts) = (room.id, vec![one.text.clone()]);
            let question = self.make(Action::AskQuestions { workshop, texts, asked_by, private: false })?;
            let settlement = match (&one.answer_by, one.answer_due) {
                (Some(by), Some(due)) => {
                    Settlement::ToAnswer { by: self.people.get(by)?, due: self.day(due) }
                }
                _ => Settlement::Answered { answer: one.answer.clone() },
            };
            self.act(Action::SettleQuestion { question, settlement })?;
        }
        Ok(())
    }
}
