//! Planning a workshop: from a template to a row with steps, walls, people and a stage, and what may be changed of it.

use chrono::NaiveDate;

use super::{
    AgendaStep, Attendance, Stage, StageMode, StepState, Workshop, WorkshopState, agenda, series, words,
};
use crate::{
    board,
    change::WorkshopChange,
    check_in,
    cycle::{Cycle, Part, PlannedEvent},
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    language::Language,
    limits,
    person::Person,
    record::{Json, Record},
    template::{self, AgendaTemplate, TemplateStep},
    unit::Unit,
    workbook,
    workshop_kind::WorkshopKind,
};

/// Shortest and longest workshop, minutes.
pub const SHORTEST: i64 = 5;
pub const LONGEST: i64 = 720;
/// Most people in a room (kick-off).
const MOST_PEOPLE: i64 = 2_000;

/// Makes a workshop from a template, scaled to `minutes` when given, and ties it to the nearest date planned for it.
///
/// # Errors
/// `Unknown` cycle, unit or template; `OutOfRange` when the steps do not fit into `minutes`.
pub fn plan(
    edit: &mut Edit<'_>,
    cycle: Id,
    unit: Id,
    template: &str,
    date: NaiveDate,
    minutes: Option<i64>,
    language: Language,
) -> Result<()> {
    Cycle::load(edit.read(), cycle)?;
    let template = workbook::template(edit.read(), template)?;
    let units = vec![Unit::load(edit.read(), unit)?.id];
    let people = people(edit, &units)?;
    make(edit, Wish { cycle, units, continues: None, template: &template, date, minutes, language, people })
}

/// What a workshop is made of.
pub(super) struct Wish<'a> {
    pub cycle: Id,
    /// The one that holds it first.
    pub units: Vec<Id>,
    pub continues: Option<Id>,
    pub template: &'a AgendaTemplate,
    pub date: NaiveDate,
    pub minutes: Option<i64>,
    pub language: Language,
    pub people: Vec<Id>,
}

pub(super) fn make(edit: &mut Edit<'_>, wish: Wish<'_>) -> Result<()> {
    let Wish { cycle, units, continues, template, date, minutes, language, people } = wish;
    let laid_out = lay_out(template, minutes)?;
    let headcount = i64::try_from(people.len()).unwrap_or(MOST_PEOPLE);
    let Some((&unit, others)) = units.split_first() else {
        return Err(Error::unknown(Unit::TABLE, ""));
    };
    let id = edit.new_id();
    edit.insert(&Workshop {
        id,
        cycle,
        unit,
        kind: template.kind,
        template: template.key.clone(),
        title: template.title.in_language(language).to_owned(),
        date,
        planned_minutes: laid_out.iter().map(|(_, minutes)| minutes).sum(),
        language,
        place: String::new(),
        inside_meeting: template.key == template::INSIDE_MEETING,
        state: WorkshopState::Planned,
        headcount,
        eligible: headcount,
        leader_last: true,
        rehearsal: false,
        phase: None,
        last_word: String::new(),
        other_units: Json(others.to_vec()),
        continues,
        started_at: None,
        finished_at: None,
    })?;
    for ((step, minutes), position) in laid_out.into_iter().zip(0_i64..) {
        insert_step(edit, id, step, minutes, position, language)?;
    }
    for person in people {
        let row = Attendance { id: edit.new_id(), workshop: id, person, present: true };
        edit.insert(&row)?;
    }
    edit.insert(&Stage {
        id,
        mode: StageMode::Live,
        language,
        spotlight: None,
        chain: false,
        finding: None,
        zoom: 100,
        picture: None,
        sheet: 0,
    })?;
    tie_to_plan(edit, cycle, id, template.kind, date)
}

pub fn change(edit: &mut Edit<'_>, workshop: Id, change: &WorkshopChange) -> Result<()> {
    let mut workshop = agenda::open(edit.read(), workshop)?;
    match change {
        WorkshopChange::Title(title) => workshop.title = limits::required("title", title, limits::TITLE)?,
        WorkshopChange::Date(date) => {
            workshop.date = *date;
            check_in::move_to(edit, &workshop)?;
        }
        WorkshopChange::PlannedMinutes(minutes) => {
            workshop.planned_minutes = limits::within("minutes", *minutes, SHORTEST, LONGEST)?;
        }
        WorkshopChange::Language(language) => return speak(edit, workshop, *language),
        WorkshopChange::Place(place) => workshop.place = limits::optional("place", place, limits::TITLE)?,
        WorkshopChange::InsideMeeting(inside) => workshop.inside_meeting = *inside,
        WorkshopChange::Headcount(heads) => {
            workshop.headcount = limits::within("headcount", *heads, 0, MOST_PEOPLE)?;
            workshop.eligible = workshop.eligible.min(workshop.headcount);
        }
        WorkshopChange::Eligible(eligible) => {
            workshop.eligible = limits::within("eligible", *eligible, 0, workshop.headcount)?;
        }
        WorkshopChange::LeaderLast(last) => workshop.leader_last = *last,
        WorkshopChange::Phase(phase) => workshop.phase = *phase,
        WorkshopChange::OtherUnits(units) => return series::seat(edit, workshop, units),
        WorkshopChange::LastWord(text) => {
            workshop.last_word = limits::optional("lastWord", text, limits::SENTENCE)?;
        }
    }
    edit.update(&workshop)
}

/// Notes who is there. The counted heads follow for as long as they are those of the list.
pub fn set_attendance(edit: &mut Edit<'_>, workshop: Id, person: Id, present: bool) -> Result<()> {
    let mut workshop = agenda::open(edit.read(), workshop)?;
    Person::load(edit.read(), person)?;
    let present_before = present_count(edit, workshop.id)?;
    let row = Attendance::list(edit.read(), "workshop = ?1 AND person = ?2", [workshop.id, person])?.pop();
    match row {
        Some(row) => edit.update(&Attendance { present, ..row })?,
        None => {
            let row = Attendance { id: edit.new_id(), workshop: workshop.id, person, present };
            edit.insert(&row)?;
        }
    }
    let now_present = present_count(edit, workshop.id)?;
    if workshop.headcount == present_before || workshop.headcount < now_present {
        workshop.headcount = now_present;
    }
    if workshop.eligible == present_before {
        workshop.eligible = now_present;
    }
    workshop.eligible = workshop.eligible.min(workshop.headcount);
    edit.update(&workshop)
}

fn present_count(edit: &Edit<'_>, workshop: Id) -> Result<i64> {
    Attendance::count(edit.read(), "workshop = ?1 AND present = 1", [workshop])
}

/// The steps with their minutes; a template in its own length stays as it is.
fn lay_out(template: &AgendaTemplate, minutes: Option<i64>) -> Result<Vec<(&TemplateStep, i64)>> {
    let own = i64::from(template.minutes);
    let minutes = minutes.unwrap_or(own);
    if minutes == own {
        return Ok(template.steps.iter().map(|step| (step, i64::from(step.minutes))).collect());
    }
    let out_of_range = |low: i64| {
        Error::new(Code::OutOfRange).with("field", "minutes").with("low", low).with("high", LONGEST)
    };
    let asked = u32::try_from(minutes.clamp(0, LONGEST)).unwrap_or(0);
    let steps = template::scaled(template, asked).map_err(|short| out_of_range(short.needed.into()))?;
    if minutes > LONGEST || steps.iter().any(|(_, minutes)| i64::from(*minutes) > agenda::LONGEST_STEP) {
        return Err(out_of_range(
            i64::from(template::SHORTEST_STEP) * i64::try_from(steps.len()).unwrap_or(0),
        ));
    }
    Ok(steps.into_iter().map(|(step, minutes)| (step, i64::from(minutes))).collect())
}

fn insert_step(
    edit: &mut Edit<'_>,
    workshop: Id,
    step: &TemplateStep,
    minutes: i64,
    position: i64,
    language: Language,
) -> Result<()> {
    let id = edit.new_id();
    edit.insert(&AgendaStep {
        id,
        workshop,
        position,
        template_key: step.key.clone(),
        exercise: step.exercise,
        title: step.title.in_language(language).to_owned(),
        prompt: step.prompt.in_language(language).to_owned(),
        minutes,
        extended_minutes: 0,
        state: StepState::Pending,
        started_at: None,
        running_since: None,
        elapsed_ms: 0,
        skip_reason: String::new(),
        speaker: None,
        speakers: Json::default(),
        note: String::new(),
    })?;
    board::make_for(edit, workshop, &step.key, step.exercise)
}

/// The active people of the units, and who leads them; those who belong to none where a unit has nobody, as when names
/// were only just typed.
pub(super) fn people(edit: &Edit<'_>, units: &[Id]) -> Result<Vec<Id>> {
    let mut people: Vec<Id> = Vec::new();
    for &unit in units {
        let mut own = Person::list(edit.read(), "unit = ?1 AND active = 1 ORDER BY position, id", [unit])?;
        if own.is_empty() {
            own = Person::list(edit.read(), "unit IS NULL AND active = 1 ORDER BY position, id", [])?;
        }
        let leader = Unit::load(edit.read(), unit)?.leader;
        let leads = leader.filter(|leader| own.iter().all(|person| person.id != *leader));
        for person in leads.into_iter().chain(own.into_iter().map(|person| person.id)) {
            if !people.contains(&person) {
                people.push(person);
            }
        }
    }
    Ok(people)
}

fn tie_to_plan(
    edit: &mut Edit<'_>,
    cycle: Id,
    workshop: Id,
    kind: WorkshopKind,
    date: NaiveDate,
) -> Result<()> {
    let (part, or) = match kind {
        WorkshopKind::Setting => (Part::Setting, Part::Setting),
        WorkshopKind::Alignment => (Part::Alignment, Part::Alignment),
        WorkshopKind::Kickoff => (Part::Kickoff, Part::Kickoff),
        WorkshopKind::Checkin => (Part::Checkin, Part::MidCycle),
        WorkshopKind::Reflection => (Part::Reflection, Part::Reflection),
        WorkshopKind::Summit => (Part::Summit, Part::Summit),
        WorkshopKind::Strategy => return Ok(()),
    };
    let condition = "cycle = ?1 AND part IN (?2, ?3) AND workshop IS NULL AND NOT (part IN ('checkin', 'midCycle') \
                     AND date IN (SELECT date FROM check_in WHERE cycle = ?1 AND state = 'missed')) ORDER BY date, id";
    let free = PlannedEvent::list(edit.read(), condition, (cycle, part, or))?;
    if let Some(event) = free.iter().min_by_key(|event| (event.date - date).num_days().abs()) {
        edit.alter::<PlannedEvent>(event.id, |event| event.workshop = Some(workshop))?;
    }
    Ok(())
}

/// Changes the language of a workshop. Words of the template that nobody changed follow; what was typed stays.
fn speak(edit: &mut Edit<'_>, mut workshop: Workshop, language: Language) -> Result<()> {
    for mut step in agenda::steps(edit.read(), workshop.id)? {
        step.prompt = words::prompt(&workshop, &step, language);
        step.title = words::title(&workshop, &step, language);
        edit.update(&step)?;
    }
    workshop.title = words::workshop_title(&workshop, language);
    let spoken = std::mem::replace(&mut workshop.language, language);
    edit.alter::<Stage>(workshop.id, |stage| {
        if stage.language == spoken {
            stage.language = language;
        }
    })?;
    edit.update(&workshop)
}
