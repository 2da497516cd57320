//! What an organisation made of its own for its workshops: agendas as templates, and columns to look back or ahead in
//! (R000-24). Both belong to the way of working and go into its file (R001-06).

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Workbook, profile};
use crate::{
    board::{Board, BoardKind, MOST_COLUMNS},
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    limits::{self, SENTENCE, TITLE},
    localised::Localised,
    record::Record,
    template::{self, AgendaTemplate, TemplateStep},
    workshop::{StepState, Workshop, agenda, plan, words},
};

/// Most agendas, and most formats, of one's own.
const MOST: usize = 50;
/// Most steps of an agenda that comes from a file.
const MOST_STEPS: usize = 100;
/// What the key of everything of one's own begins with.
const OWN: &str = "own-";

/// Columns of one's own under a name, for walls of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnFormat {
    pub key: String,
    pub name: String,
    pub kind: BoardKind,
    pub columns: Vec<String>,
}

/// All templates to plan from: those of the program, then one's own.
pub fn templates(connection: &Connection) -> Result<Vec<AgendaTemplate>> {
    let own = profile::of(connection)?.agendas.0;
    Ok(template::all().iter().cloned().chain(own).collect())
}

/// # Errors
/// `Unknown` for a key no template has.
pub fn template(connection: &Connection, key: &str) -> Result<AgendaTemplate> {
    let found = templates(connection)?.into_iter().find(|one| one.key == key);
    found.ok_or_else(|| Error::unknown("template", key))
}

/// One's own formats for walls of this kind.
pub fn formats(connection: &Connection, kind: BoardKind) -> Result<Vec<OwnFormat>> {
    let mut own = profile::of(connection)?.formats.0;
    own.retain(|format| format.kind == kind);
    Ok(own)
}

/// Keeps the agenda of a workshop as a template, without the steps that were left out. One of the same kind and name is
/// replaced.
///
/// # Errors
/// `Empty` without a name or a step, `OutOfRange` beyond what is kept or for an agenda longer than a workshop may be.
pub fn keep_agenda(edit: &mut Edit<'_>, workshop: Id, name: &str) -> Result<()> {
    let name = limits::required("name", name, TITLE)?;
    let workshop = Workshop::load(edit.read(), workshop)?;
    let mut steps = agenda::steps(edit.read(), workshop.id)?;
    steps.retain(|step| step.state != StepState::Skipped);
    let steps = steps.iter().map(|step| words::as_template(&workshop, step)).collect();
    let key = own_key(edit);
    change(edit, |workbook| {
        let own = &mut workbook.agendas.0;
        let title = Localised::same(&name);
        let there = own.iter_mut().find(|one| one.kind == workshop.kind && one.title == title);
        let key = there.as_ref().map_or(key, |one| one.key.clone());
        let kept = sound_agenda(&AgendaTemplate { key, kind: workshop.kind, minutes: 0, title, steps })?;
        match there {
            Some(one) => *one = kept,
            None => own.push(kept),
        }
        enough("agendas", own.len())
    })
}

/// Workshops that were planned from it stay as they are.
///
/// # Errors
/// `Unknown` for a template that is not one's own.
pub fn remove_agenda(edit: &mut Edit<'_>, key: &str) -> Result<()> {
    change(edit, |workbook| {
        let before = workbook.agendas.0.len();
        workbook.agendas.0.retain(|one| one.key != key);
        if workbook.agendas.0.len() < before { Ok(()) } else { Err(Error::unknown("template", key)) }
    })
}

/// Keeps the columns of a wall as a format for walls of its kind. One of the same kind and name is replaced.
///
/// # Errors
/// `Empty` without a name or a column, `OutOfRange` beyond what is kept.
pub fn keep_columns(edit: &mut Edit<'_>, board: Id, name: &str) -> Result<()> {
    let name = limits::required("name", name, TITLE)?;
    let board = Board::load(edit.read(), board)?;
    let columns = board.columns.0.into_iter().map(|column| column.title).collect();
    let key = own_key(edit);
    change(edit, |workbook| {
        let own = &mut workbook.formats.0;
        let there = own.iter_mut().find(|one| one.kind == board.kind && one.name == name);
        let key = there.as_ref().map_or(key, |one| one.key.clone());
        let kept = sound_format(&OwnFormat { key, name, kind: board.kind, columns })?;
        match there {
            Some(one) => *one = kept,
            None => own.push(kept),
        }
        enough("formats", own.len())
    })
}

/// Walls that have it keep their columns.
///
/// # Errors
/// `Unknown` for a format that is not one's own.
pub fn remove_format(edit: &mut Edit<'_>, key: &str) -> Result<()> {
    change(edit, |workbook| {
        let before = workbook.formats.0.len();
        workbook.formats.0.retain(|one| one.key != key);
        if workbook.formats.0.len() < before { Ok(()) } else { Err(Error::unknown("format", key)) }
    })
}

/// A new version of the way of working, unless it stays as it was.
fn change(edit: &mut Edit<'_>, how: impl FnOnce(&mut Workbook) -> Result<()>) -> Result<()> {
    let mut workbook = profile::of(edit.read())?;
    let before = workbook.clone();
    how(&mut workbook)?;
    if workbook != before {
        workbook.profile_version += 1;
    }
    edit.update(&workbook)
}

fn own_key(edit: &mut Edit<'_>) -> String {
    format!("{OWN}{}", edit.new_id())
}

pub(super) fn sound_agendas(agendas: &[AgendaTemplate]) -> Result<Vec<AgendaTemplate>> {
    enough("agendas", agendas.len())?;
    each_once(agendas.iter().map(|one| one.key.as_str()))?;
    agendas.iter().map(sound_agenda).collect()
}

pub(super) fn sound_formats(formats: &[OwnFormat]) -> Result<Vec<OwnFormat>> {
    enough("formats", formats.len())?;
    each_once(formats.iter().map(|one| one.key.as_str()))?;
    formats.iter().map(sound_format).collect()
}

/// Fit to plan from, and as long as its steps.
fn sound_agenda(agenda: &AgendaTemplate) -> Result<AgendaTemplate> {
    if agenda.steps.is_empty() {
        return Err(Error::new(Code::Empty).with("field", "agenda"));
    }
    count("steps", agenda.steps.len(), MOST_STEPS)?;
    let steps = agenda.steps.iter().map(sound_step).collect::<Result<Vec<TemplateStep>>>()?;
    let minutes: u32 = steps.iter().map(|step| step.minutes).sum();
    limits::within("minutes", minutes.into(), plan::SHORTEST, plan::LONGEST)?;
    let title = agenda.title.each(|text| limits::required("name", text, TITLE))?;
    Ok(AgendaTemplate { key: sound_key(&agenda.key)?, kind: agenda.kind, minutes, title, steps })
}

fn sound_step(step: &TemplateStep) -> Result<TemplateStep> {
    limits::within("minutes", step.minutes.into(), 0, agenda::LONGEST_STEP)?;
    Ok(TemplateStep {
        key: limits::optional("key", &step.key, TITLE)?,
        minutes: step.minutes,
        exercise: step.exercise,
        title: step.title.each(|text| limits::required("title", text, TITLE))?,
        prompt: step.prompt.each(|text| limits::optional("prompt", text, SENTENCE))?,
    })
}

fn sound_format(format: &OwnFormat) -> Result<OwnFormat> {
    if format.columns.is_empty() {
        return Err(Error::new(Code::Empty).with("field", "columns"));
    }
    count("columns", format.columns.len(), MOST_COLUMNS)?;
    let columns = format.columns.iter().map(|title| limits::required("columns", title, TITLE));
    Ok(OwnFormat {
        key: sound_key(&format.key)?,
        name: limits::required("name", &format.name, TITLE)?,
        kind: format.kind,
        columns: columns.collect::<Result<_>>()?,
    })
}

/// The key of a column is that of its format, a dot and a number; so there is no dot in the key of a format.
fn sound_key(key: &str) -> Result<String> {
    if key.starts_with(OWN) && !key.contains('.') {
        return limits::required("key", key, TITLE);
    }
    Err(Error::new(Code::NotAProfile).detail(key))
}

fn each_once<'a>(keys: impl Iterator<Item = &'a str>) -> Result<()> {
    let mut seen = std::collections::BTreeSet::new();
    for key in keys {
        if !seen.insert(key) {
            return Err(Error::new(Code::NotAProfile).detail(key));
        }
    }
    Ok(())
}

fn enough(field: &str, number: usize) -> Result<()> {
    count(field, number, MOST)
}

fn count(field: &str, number: usize, most: usize) -> Result<()> {
    if number <= most {
        return Ok(());
    }
    Err(Error::new(Code::OutOfRange).with("field", field).with("low", 0).with("high", most))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Desk;
    use crate::{
        action::Action,
        change::AgendaStepChange,
        exercise::Exercise,
        language::Language,
        workbook::{Profile, of},
        workshop_kind::WorkshopKind,
    };

    /// A short setting with a step of its own and one that takes longer.
    fn changed(desk: &mut Desk) -> Id {
        let workshop = desk.plan("setting.short", "2026-10-05");
        let first = agenda::steps(&desk.connection, workshop).unwrap()[0].id;
        desk.act(Action::ChangeStep { step: first, change: AgendaStepChange::Minutes(25) }).unwrap();
        desk.act(Action::AddStep {
            workshop,
            after: Some(first),
            exercise: Exercise::Talk,
            title: "Word of the harbour master".to_owned(),
            prompt: "What worries you at night?".to_owned(),
            minutes: 10,
        })
        .unwrap();
        workshop
    }

    fn keep(desk: &mut Desk, workshop: Id, name: &str) -> Result<Vec<Id>> {
        desk.act(Action::KeepAgenda { workshop, name: name.to_owned() })
    }

    fn agendas(desk: &Desk) -> Vec<AgendaTemplate> {
        of(&desk.connection).unwrap().agendas.0
    }

    #[test]
    fn r000_24_a_changed_agenda_is_kept_under_a_name_and_planned_from() {
        let mut desk = Desk::new();
        let workshop = changed(&mut desk);
        keep(&mut desk, workshop, " Setting in the canteen ").unwrap();
        let own = agendas(&desk).remove(0);
        let steps = agenda::steps(&desk.connection, workshop).unwrap();
        assert_eq!((own.kind, own.title.en.as_str()), (WorkshopKind::Setting, "Setting in the canteen"));
        assert_eq!(i64::from(own.minutes), steps.iter().map(|step| step.minutes).sum::<i64>());
        assert_ne!(
            own.steps[0].title.nl, own.steps[0].title.en,
            "words of the program go on in three languages"
        );
        assert_eq!(own.steps[1].title, Localised::same("Word of the harbour master"));

        let again = desk.plan(&own.key, "2026-10-12");
        let made = agenda::steps(&desk.connection, again).unwrap();
        let told = |steps: &[crate::workshop::AgendaStep]| -> Vec<(String, String, i64)> {
            steps.iter().map(|step| (step.title.clone(), step.prompt.clone(), step.minutes)).collect()
        };
        assert_eq!(told(&made), told(&steps));
        assert_eq!(desk.load::<Workshop>(again).title, "Setting in the canteen");

        let change = crate::change::WorkshopChange::Language(Language::Nl);
        desk.act(Action::ChangeWorkshop { workshop: again, change }).unwrap();
        let dutch = agenda::steps(&desk.connection, again).unwrap();
        assert_eq!(dutch[0].title, own.steps[0].title.nl);
        assert_eq!(dutch[1].title, "Word of the harbour master");
    }

    #[test]
    fn an_agenda_of_the_same_name_is_replaced_and_each_is_a_new_version() {
        let mut desk = Desk::new();
        let workshop = changed(&mut desk);
        keep(&mut desk, workshop, "Canteen").unwrap();
        let first = agendas(&desk).remove(0);
        keep(&mut desk, workshop, "Canteen").unwrap();
        assert_eq!(of(&desk.connection).unwrap().profile_version, 2, "nothing new was kept");
        let step = agenda::steps(&desk.connection, workshop).unwrap()[1].id;
        desk.act(Action::RemoveStep { step }).unwrap();
        keep(&mut desk, workshop, "Canteen").unwrap();
        let own = agendas(&desk);
        assert_eq!((own.len(), own[0].key == first.key), (1, true));
        assert_eq!(own[0].steps.len() + 1, first.steps.len());
        desk.undo().unwrap();
        assert_eq!(agendas(&desk), std::slice::from_ref(&first));
        desk.act(Action::RemoveAgenda { template: first.key.clone() }).unwrap();
        assert!(agendas(&desk).is_empty());
        let gone = desk.act(Action::RemoveAgenda { template: first.key }).unwrap_err();
        assert_eq!(gone.code, Code::Unknown);
        assert_eq!(keep(&mut desk, workshop, " ").unwrap_err().code, Code::Empty);
    }

    #[test]
    fn own_columns_are_kept_under_a_name_and_used_on_the_next_wall() {
        let mut desk = Desk::new();
        let workshop = desk.reflection();
        let retro = crate::board::wall(&desk.connection, workshop, BoardKind::Retro).unwrap().unwrap().id;
        let titles = vec!["Sun".to_owned(), "Clouds".to_owned()];
        desk.act(Action::SetColumns { board: retro, titles: titles.clone() }).unwrap();
        desk.act(Action::KeepColumns { board: retro, name: "Weather".to_owned() }).unwrap();
        let own = formats(&desk.connection, BoardKind::Retro).unwrap().remove(0);
        assert_eq!((own.name.as_str(), &own.columns), ("Weather", &titles));
        assert!(formats(&desk.connection, BoardKind::Future).unwrap().is_empty());

        desk.act(Action::UseFormat { board: retro, format: "ssc".to_owned() }).unwrap();
        desk.act(Action::UseFormat { board: retro, format: own.key.clone() }).unwrap();
        let board = desk.load::<Board>(retro);
        assert_eq!(board.columns.0.iter().map(|column| column.title.as_str()).collect::<Vec<_>>(), titles);
        assert_eq!(crate::board::format_of(&board), Some(own.key.as_str()));
        desk.act(Action::RemoveFormat { format: own.key.clone() }).unwrap();
        let gone = desk.act(Action::UseFormat { board: retro, format: own.key }).unwrap_err();
        assert_eq!(gone.code, Code::Unknown);
    }

    #[test]
    fn r001_06_own_agendas_and_columns_go_with_the_way_of_working() {
        let mut ours = Desk::new();
        let workshop = changed(&mut ours);
        keep(&mut ours, workshop, "Canteen").unwrap();
        let file = Profile::of(&ours.connection).unwrap().written().unwrap();
        let profile = Profile::read(&file).unwrap();
        assert_eq!(profile.agendas, agendas(&ours));

        let mut theirs = Desk::new();
        theirs.act(Action::AdoptProfile { profile: profile.clone() }).unwrap();
        assert_eq!(agendas(&theirs), agendas(&ours));
        let planned = theirs.plan(&profile.agendas[0].key, "2026-10-05");
        assert!(agenda::steps(&theirs.connection, planned).unwrap().len() > 3);

        let twice = Profile {
            agendas: [profile.agendas.clone(), profile.agendas.clone()].concat(),
            ..profile.clone()
        };
        assert_eq!(theirs.act(Action::AdoptProfile { profile: twice }).unwrap_err().code, Code::NotAProfile);
        let mut endless = profile;
        endless.agendas[0].steps[0].minutes = 10_000;
        assert_eq!(theirs.act(Action::AdoptProfile { profile: endless }).unwrap_err().code, Code::OutOfRange);
    }
}
