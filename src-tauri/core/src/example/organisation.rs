//! What is there before the workshop: people, strategy, the topline of the year, KPIs, and the cycle with its dates.

use chrono::NaiveDate;

use super::{
    data::{CycleData, KpiData},
    player::Player,
};
use crate::{
    action::Action,
    change::{
        CycleChange, KpiChange, ObjectiveChange, PersonChange, ProfileChange, StrategyChange, UnitChange,
    },
    cycle::Part,
    error::{Error, Result},
    id::Id,
    number::Number,
    person::Role,
    text,
    unit::UnitKind,
    workbook::Cadence,
};

impl Player<'_> {
    pub fn found_organisation(&mut self) -> Result<()> {
        self.set_profile()?;
        self.add_units_and_people()?;
        self.write_strategy()?;
        self.add_topline()?;
        self.add_cycle()?;
        let data = self.data;
        data.kpis.iter().try_for_each(|kpi| self.add_kpi(kpi))
    }

    fn set_profile(&mut self) -> Result<()> {
        let (name, profile) = (self.data.organisation.name.clone(), &self.data.profile);
        self.act(Action::RenameWorkbook { name })?;
        for change in [
            ProfileChange::Language(self.language()),
            ProfileChange::Cadence(profile.cadence),
            ProfileChange::CycleWeeks(profile.cycle_weeks),
        ] {
            self.act(Action::ChangeProfile { change })?;
        }
        Ok(())
    }

    /// Everybody works in the unit that sets its OKRs, save who leads another one.
    fn add_units_and_people(&mut self) -> Result<()> {
        let data = self.data;
        for unit in &data.units {
            let parent = unit.parent.as_deref().map(|parent| self.units.get(parent)).transpose()?;
            let usual = if parent.is_some() { UnitKind::Department } else { UnitKind::Organisation };
            let kind = unit.kind.unwrap_or(usual);
            let id = self.make(Action::AddUnit { name: unit.name.clone(), kind, parent })?;
            self.units.put(&unit.id, id);
        }
        let unit = Some(self.unit()?);
        let ids = self.act(Action::AddPeople { names: data.people.clone(), unit })?;
        for (name, id) in data.people.iter().zip(ids) {
            self.people.put(name, id);
        }
        for led in &data.units {
            let Some(leader) = &led.leader else { continue };
            let (unit, person) = (self.units.get(&led.id)?, self.people.get(leader)?);
            self.act(Action::ChangePerson { person, change: PersonChange::Unit(Some(unit)) })?;
            self.act(Action::ChangeUnit { unit, change: UnitChange::Leader(Some(person)) })?;
            self.act(Action::GiveRole { person, role: Role::Leader, unit: Some(unit) })?;
        }
        let person = self.people.get(&data.cycle.sponsor)?;
        self.act(Action::GiveRole { person, role: Role::Sponsor, unit: None })?;
        Ok(())
    }

    fn top_unit(&self) -> Result<Id> {
        self.units.get(&self.data.topline.objective.unit)
    }

    fn write_strategy(&mut self) -> Result<()> {
        let (strategy, unit) = (&self.data.strategy, self.top_unit()?);
        for change in [
            StrategyChange::Mission(strategy.mission.clone()),
            StrategyChange::Vision(strategy.vision.clone()),
            StrategyChange::Strategy(strategy.strategy.clone()),
            StrategyChange::LongTermGoal(strategy.long_term_goal.text.clone()),
            StrategyChange::LongTermBy(Some(strategy.long_term_goal.by)),
        ] {
            self.act(Action::ChangeStrategy { unit, change })?;
        }
        for theme in &strategy.themes {
            let id = self.make(Action::AddTheme { unit, title: theme.title.clone() })?;
            self.themes.put(&theme.id, id);
        }
        Ok(())
    }

    /// The objective of the whole organisation has its own cycle, a year, without workshops in this file.
    fn add_topline(&mut self) -> Result<()> {
        let (topline, unit) = (&self.data.topline, self.top_unit()?);
        let year = topline.objective.year;
        let day = |month, day| {
            NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| Error::unknown("year", year))
        };
        let (start, end) = (self.day(day(1, 1)?), self.day(day(12, 31)?));
        let name = self.cycle_name(&year.to_string(), start, end);
        let cycle = self.cycle_without_dates(unit, name, start, end, Cadence::FourWeekly)?;
        let text = topline.objective.text.clone();
        let objective = self.make(Action::AddObjective { cycle, unit, text, cluster: None })?;
        self.objectives.put(&topline.objective.id, objective);
        let owner = self.people.get(&topline.objective.owner)?;
        for change in [ObjectiveChange::Topline(true), ObjectiveChange::Owner(Some(owner))] {
            self.act(Action::ChangeObjective { objective, change })?;
        }
        topline.krs.iter().try_for_each(|key_result| self.add_key_result(objective, key_result))
    }

    fn add_cycle(&mut self) -> Result<()> {
        let (data, unit) = (self.data, self.unit()?);
        let CycleData { name, start, end, sponsor, context_note } = &data.cycle;
        let (start, end) = (self.day(*start), self.day(*end));
        let name = self.cycle_name(name, start, end);
        let cycle = self.cycle_without_dates(unit, name, start, end, data.profile.cadence)?;
        self.cycle = Some(cycle);
        let sponsor = self.people.get(sponsor)?;
        for change in [CycleChange::Sponsor(Some(sponsor)), CycleChange::ContextNote(context_note.clone())] {
            self.act(Action::ChangeCycle { cycle, change })?;
        }
        let parts = [
            (Part::Setting, data.setting.date, 240),
            (Part::Alignment, data.alignment.date, 120),
            (Part::Kickoff, data.kickoff.date, 60),
            (Part::Reflection, data.reflection.date, 180),
        ];
        let check_ins = data.checkins.dates.iter().map(|date| (Part::Checkin, *date, 30));
        for (part, date, minutes) in parts.into_iter().chain(check_ins) {
            let date = self.day(date);
            let event = self.make(Action::AddPlannedEvent { cycle, part, date, minutes })?;
            if part == Part::Checkin {
                self.check_ins.push(event);
            }
        }
        Ok(())
    }

    /// A cycle begins with its dates laid out; an example brings its own.
    fn cycle_without_dates(
        &mut self,
        unit: Id,
        name: String,
        start: NaiveDate,
        end: NaiveDate,
        cadence: Cadence,
    ) -> Result<Id> {
        let made = self.act(Action::AddCycle { unit, name, start, end, cadence })?;
        let Some((cycle, events)) = made.split_first() else {
            return Err(Error::unknown("cycle", &self.data.cycle.name));
        };
        for event in events {
            self.act(Action::RemovePlannedEvent { event: *event })?;
        }
        Ok(*cycle)
    }

    /// The name of the file tells its dates; when those have moved, the months say it.
    fn cycle_name(&self, name: &str, start: NaiveDate, end: NaiveDate) -> String {
        if self.is_moved() { text::month_range(self.language(), start, end) } else { name.to_owned() }
    }

    fn add_kpi(&mut self, data: &KpiData) -> Result<()> {
        let unit = self.unit()?;
        let kpi = self.make(Action::AddKpi { unit, name: data.name.clone() })?;
        self.kpis.put(&data.id, kpi);
        let owner = self.people.get(&data.owner)?;
        for change in [
            KpiChange::UnitOfMeasure(Some(data.unit.clone())),
            KpiChange::Decimals(decimals(data)?),
            KpiChange::Lower(Some(data.lower.number()?)),
            KpiChange::Upper(Some(data.upper.number()?)),
            KpiChange::Owner(Some(owner)),
        ] {
            self.act(Action::ChangeKpi { kpi, change })?;
        }
        Ok(())
    }

    /// What was read at the check-ins that have been.
    pub fn read_kpis(&mut self) -> Result<()> {
        let data = self.data;
        for kpi in &data.kpis {
            let id = self.kpis.get(&kpi.id)?;
            for (date, reading) in data.checkins.dates.iter().zip(&kpi.readings) {
                let Some(reading) = reading.as_ref().filter(|_| self.has_come(*date)) else { continue };
                let (date, value) = (self.day(*date), reading.number()?);
                self.act(Action::AddReading { kpi: id, date, value, note: String::new() })?;
            }
        }
        Ok(())
    }
}

/// As many places as the most exact number of a KPI has.
fn decimals(kpi: &KpiData) -> Result<i64> {
    let figures = [&kpi.lower, &kpi.upper].into_iter().chain(kpi.readings.iter().flatten());
    let scales = figures.map(|figure| Ok(i64::from(figure.number()?.0.normalize().scale())));
    let scales: Vec<i64> = scales.collect::<Result<_>>()?;
    Ok(scales.into_iter().max().unwrap_or(0))
}

/// A number of the file, when there is one.
pub(super) fn number(figure: Option<&super::data::Figure>) -> Result<Option<Number>> {
    figure.map(super::data::Figure::number).transpose()
}
