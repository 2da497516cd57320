//! A workbook in a folder of its own, worked on as a surface does: actions in, views out.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use atelier_core::{
    action::Action,
    book::Book,
    error::{Error, Result},
    example::{Example, Progress},
    id::Id,
    language::Language,
    moment::Moment,
    view::{
        console::{ConsoleView, Screen},
        place::Place,
        room::RoomView,
    },
};
use serde_json::Value;
use tempfile::TempDir;

use crate::Machine;

/// A Monday morning, three weeks before the cycle of the tests begins.
pub fn begun_at() -> Moment {
    Moment(1_788_768_000_000)
}

/// Everything a facilitator and a room can look at, by the name of the place.
pub type Looks = BTreeMap<String, Value>;

/// An open workbook on a machine of the test.
pub struct House {
    pub machine: Machine,
    folder: TempDir,
    path: PathBuf,
    book: Option<Book>,
}

impl House {
    /// A new workbook in which there is nothing but its name.
    pub fn new(language: Language) -> House {
        House::begin(|path, machine| Book::create(path, "Harbour", language, None, machine.source()).unwrap())
    }

    /// A workbook made of a worked example.
    pub fn of_example(example: &'static Example) -> House {
        House::begin(|path, machine| example.make(path, machine.source(), machine.clock()).unwrap())
    }

    /// The same played so far.
    pub fn of_example_until(example: &'static Example, until: Progress) -> House {
        House::begin(|path, machine| {
            example.make_until(path, machine.source(), until, machine.clock()).unwrap()
        })
    }

    /// A workbook that is on this disk already, on a machine of its own.
    pub fn opened(path: &Path, machine: &Machine) -> Result<House> {
        let book = Some(Book::open(path, machine.source())?);
        Ok(House { machine: machine.clone(), folder: TempDir::new().unwrap(), path: path.to_owned(), book })
    }

    fn begin(make: impl FnOnce(&Path, &Machine) -> Book) -> House {
        let (folder, machine) = (TempDir::new().unwrap(), Machine::at(begun_at()));
        let path = folder.path().join("Harbour.okratelier");
        let book = Some(make(&path, &machine));
        House { machine, folder, path, book }
    }

    pub fn book(&self) -> &Book {
        self.book.as_ref().unwrap()
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Does what must succeed and gives the ids of the rows it made.
    pub fn act(&self, action: Action) -> Vec<Id> {
        let told = format!("{action:?}");
        self.book().act(action).unwrap_or_else(|error| panic!("{told}: {error}")).made
    }

    /// The same for what makes a row: the id of the first one.
    pub fn make(&self, action: Action) -> Id {
        self.act(action)[0]
    }

    /// Does what must be refused, sees that nothing changed by it, and gives the refusal.
    pub fn refused(&self, action: Action) -> Error {
        let (before, told) = (self.looks(), format!("{action:?}"));
        let error = self.book().act(action).expect_err(&told);
        assert_eq!(self.looks(), before, "{told}");
        error
    }

    pub fn console(&self, place: Place) -> ConsoleView {
        self.book().console(place, Language::En, self.machine.clock()).unwrap()
    }

    pub fn room(&self) -> RoomView {
        self.book().room(self.machine.clock()).unwrap()
    }

    pub fn close(&mut self) {
        self.book = None;
    }

    pub fn reopen(&mut self) {
        self.book = None;
        self.book = Some(Book::open(&self.path, self.machine.source()).unwrap());
    }

    /// Leaves the workbook as a program does that is killed: nothing is finished, nothing is closed. The lock goes with
    /// a killed program; here the file is copied away instead, with all that stands beside it.
    pub fn killed(&self) -> PathBuf {
        copy_of(&self.path, &self.folder.path().join("killed"))
    }

    /// Every screen of the console, with every step of every workshop and every cycle, and the room.
    pub fn looks(&self) -> Looks {
        let mut looks = Looks::new();
        for place in self.places() {
            looks.insert(format!("{place:?}"), serde_json::to_value(self.console(place)).unwrap());
        }
        looks.insert("room".to_owned(), serde_json::to_value(self.room()).unwrap());
        looks
    }

    /// The same without what tells of the way here: the history, and what undo and redo would do.
    pub fn state(&self) -> Looks {
        let mut looks = self.looks();
        looks.retain(|place, _| !place.starts_with("History"));
        for look in looks.values_mut() {
            if let Some(frame) = look.get_mut("frame").and_then(Value::as_object_mut) {
                frame.retain(|name, _| !matches!(name.as_str(), "undo" | "redo" | "savedAt"));
            }
        }
        looks
    }

    /// Every place there is to look at.
    pub fn places(&self) -> Vec<Place> {
        let frame = self.console(Place::Organisation).frame;
        let mut places = vec![
            Place::Organisation,
            Place::Planner { workshop: None },
            Place::History { before: None },
            Place::Settings,
        ];
        places.extend(frame.units.iter().map(|unit| Place::Strategy { unit: Some(unit.id) }));
        for cycle in frame.cycles {
            let cycle = Some(cycle.id);
            places.extend([
                Place::Cycle { cycle },
                Place::Board { cycle, unit: None },
                Place::Map { cycle, unit: None },
                Place::Insights { cycle, unit: None },
                Place::Export { cycle },
            ]);
            for workshop in self.workshops(cycle) {
                places.push(Place::Planner { workshop: Some(workshop) });
                places
                    .extend(self.steps(workshop).map(|step| Place::Workshop { workshop, step: Some(step) }));
            }
        }
        places
    }

    fn workshops(&self, cycle: Option<Id>) -> Vec<Id> {
        let Screen::Cycle { workshops, .. } = self.console(Place::Cycle { cycle }).screen else {
            panic!("a cycle")
        };
        workshops.iter().map(|line| line.workshop.id).collect()
    }

    fn steps(&self, workshop: Id) -> impl Iterator<Item = Id> {
        let Screen::Planner { steps, .. } = self.console(Place::Planner { workshop: Some(workshop) }).screen
        else {
            panic!("a planner")
        };
        steps.into_iter().map(|step| step.id)
    }
}

/// A copy of a workbook with all that stands beside it, in `folder`.
pub fn copy_of(path: &Path, folder: &Path) -> PathBuf {
    fs::create_dir_all(folder).unwrap();
    let name = path.file_name().unwrap().to_str().unwrap();
    for entry in fs::read_dir(path.parent().unwrap()).unwrap() {
        let file = entry.unwrap().file_name();
        let file = file.to_str().unwrap();
        if file.starts_with(name) {
            fs::copy(path.with_file_name(file), folder.join(file)).unwrap();
        }
    }
    folder.join(name)
}
