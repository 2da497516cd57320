//! The OKRs of an example, in the order people make them: objectives, their key results with all slots, the link to
//! the topline, and the initiatives.

use super::{
    data::{InitiativeData, KeyResultData, ObjectiveData},
    organisation::number,
    player::Player,
};
use crate::{
    action::Action,
    change::{InitiativeChange, KeyResultChange, KpiChange, ObjectiveChange},
    error::Result,
    id::Id,
    initiative::InitiativeState,
    key_result,
    objective::Parent,
};

impl Player<'_> {
    /// The objectives, each from the chosen cluster it grew from.
    pub fn add_objectives(&mut self) -> Result<()> {
        let data = self.data;
        let chosen = &data.setting.dot_vote.chosen;
        for (index, objective) in data.objectives.iter().enumerate() {
            let cluster = chosen.get(index).map(|key| self.clusters.get(key)).transpose()?;
            self.add_objective(objective, cluster)?;
        }
        for kpi in &data.kpis {
            let (id, guards) = (self.kpis.get(&kpi.id)?, self.objectives.all(&kpi.guards)?);
            self.act(Action::ChangeKpi { kpi: id, change: KpiChange::Guards(guards) })?;
        }
        Ok(())
    }

    fn add_objective(&mut self, data: &ObjectiveData, cluster: Option<Id>) -> Result<()> {
        let (cycle, unit, text) = (self.cycle()?, self.units.get(&data.unit)?, data.text.clone());
        let objective = self.make(Action::AddObjective { cycle, unit, text, cluster })?;
        self.objectives.put(&data.id, objective);
        let (owner, theme) = (self.people.get(&data.owner)?, self.themes.get(&data.theme)?);
        for change in [
            ObjectiveChange::Why(data.why.clone()),
            ObjectiveChange::WhyForCustomer(data.why_for_customer.clone()),
            ObjectiveChange::Orientation(Some(data.orientation)),
            ObjectiveChange::Theme(Some(theme)),
            ObjectiveChange::Phase(Some(data.phase)),
            ObjectiveChange::Owner(Some(owner)),
        ] {
            self.act(Action::ChangeObjective { objective, change })?;
        }
        Ok(())
    }

    pub fn add_key_results(&mut self) -> Result<()> {
        let data = self.data;
        for objective in &data.objectives {
            let id = self.objectives.get(&objective.id)?;
            objective.krs.iter().try_for_each(|key_result| self.add_key_result(id, key_result))?;
        }
        Ok(())
    }

    /// One key result with all its slots; its words come last, since they may follow the slots.
    pub fn add_key_result(&mut self, objective: Id, data: &KeyResultData) -> Result<()> {
        let text = data.text.clone();
        let key_result = self.make(Action::AddKeyResult { objective, text })?;
        self.key_results.put(&data.id, key_result);
        for change in self.slots(data)? {
            self.act(Action::ChangeKeyResult { key_result, change })?;
        }
        let change = KeyResultChange::Text(data.text.clone());
        self.act(Action::ChangeKeyResult { key_result, change }).map(|_| ())
    }

    fn slots(&self, data: &KeyResultData) -> Result<Vec<KeyResultChange>> {
        use KeyResultChange::*;
        let mut slots = Vec::new();
        slots.extend(data.kind.map(Kind));
        slots.extend(data.metric.clone().map(Metric));
        slots.push(Unit(Some(data.unit.clone())));
        if data.baseline_unknown {
            slots.extend([Baseline(None), BaselineUnknown(true)]);
        } else {
            slots.push(Baseline(number(data.baseline.as_ref())?));
        }
        slots.push(Target(Some(data.target.number()?)));
        slots.extend(data.decimals.map(Decimals));
        slots.push(Due(Some(self.day(data.due))));
        slots.extend(data.indicator.map(Indicator));
        slots.extend(data.measured_every.map(|every| MeasuredEvery(Some(every))));
        slots.extend(data.data_source.clone().map(Source));
        slots.extend(data.commitment.map(Commitment));
        if !data.interim.is_empty() {
            let points = data.interim.iter();
            let points = points.map(|point| {
                Ok(key_result::Interim { date: self.day(point.date), value: point.value.number()? })
            });
            slots.push(Interim(points.collect::<Result<_>>()?));
        }
        slots.push(Owner(Some(self.people.get(&data.owner)?)));
        Ok(slots)
    }

    /// Each objective below the key result of the topline it serves.
    pub fn link_parents(&mut self) -> Result<()> {
        let data = self.data;
        for one in &data.objectives {
            let objective = self.objectives.get(&one.id)?;
            let parent = Parent::KeyResult { id: self.key_results.get(&one.parent)? };
            for change in [
                ObjectiveChange::Parent(Some(parent)),
                ObjectiveChange::Contribution(one.contribution.clone()),
            ] {
                self.act(Action::ChangeObjective { objective, change })?;
            }
        }
        Ok(())
    }

    pub fn add_initiatives(&mut self) -> Result<()> {
        let data = self.data;
        data.initiatives.iter().try_for_each(|initiative| self.add_initiative(initiative))
    }

    fn add_initiative(&mut self, data: &InitiativeData) -> Result<()> {
        let (cycle, unit, titles) = (self.cycle()?, self.unit()?, vec![data.title.clone()]);
        let (key_results, owner) = (self.key_results.all(&data.krs)?, Some(self.people.get(&data.owner)?));
        let initiative = self.make(Action::AddInitiatives { cycle, unit, titles, key_results, owner })?;
        let mut changes = vec![InitiativeChange::Due(Some(self.day(data.due)))];
        if let Some(reference) = &data.portfolio_ref {
            changes.push(InitiativeChange::PortfolioRef(reference.clone()));
        }
        if self.has_come(data.due) && data.state != InitiativeState::Planned {
            changes.push(InitiativeChange::State(data.state));
        }
        for change in changes {
            self.act(Action::ChangeInitiative { initiative, change })?;
        }
        Ok(())
    }

    pub fn propose_objectives(&mut self) -> Result<()> {
        let data = self.data;
        for one in &data.objectives {
            let objective = self.objectives.get(&one.id)?;
            self.act(Action::ProposeObjective { objective })?;
        }
        Ok(())
    }
}
