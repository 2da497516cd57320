//! The worked examples: three invented organisations, each with a cycle and its setting workshop, as data. A workbook
//! is made of one by playing it through the same actions people use, so that an example can never hold what a person
//! could not make.
//!
//! - `data`: what an example file says, typed
//! - `player`: who does the actions, and which names and keys stand for which ids
//! - `organisation`: people, strategy, cycles, topline and KPIs
//! - `room`: a workshop from step to step, with votes and cards
//! - `setting`: the setting workshop, from safety check to belief vote
//! - `okr`: objectives, key results and initiatives inside it
//! - `alignment`: the alignment and the kick-off
//! - `checkins`: the check-ins
//! - `reflection`: the reflection, to the closed cycle

mod alignment;
mod checkins;
mod data;
mod okr;
mod organisation;
mod player;
mod reflection;
mod room;
mod setting;

#[cfg(test)]
mod tests;

use std::{path::Path, sync::LazyLock};

use chrono::NaiveDate;

use crate::{
    action::Action,
    api::Outcome,
    book::{self, Book},
    error::Result,
    journal::Source,
    keyed::keyed_enum,
    language::Language,
    moment::Moment,
};
use data::Data;
use player::Player;

keyed_enum! {
    /// How far an example is played.
    pub enum Progress {
        /// People, strategy, topline, KPIs and the cycle are there, and the setting workshop is planned.
        Ready = "ready",
        /// The setting workshop is finished: objectives are proposed and initiatives have owners.
        Set = "set",
        /// Published, kicked off and checked in to the last time; the reflection is planned.
        Run = "run",
        /// The reflection is held and the cycle closed.
        Closed = "closed",
    }
}

/// One worked example.
pub struct Example {
    key: &'static str,
    data: Data,
}

static ALL: LazyLock<Vec<Example>> = LazyLock::new(|| {
    let files = [
        ("a-nl", include_str!("../../examples/a-nl.json")),
        ("b-en", include_str!("../../examples/b-en.json")),
        ("c-nb", include_str!("../../examples/c-nb.json")),
    ];
    // The files are part of the program; the tests refuse one that cannot be read.
    let read =
        files.into_iter().map(|(key, json)| Some(Example { key, data: serde_json::from_str(json).ok()? }));
    read.flatten().collect()
});

/// The examples, in the order a library offers them.
pub fn all() -> &'static [Example] {
    &ALL
}

/// The example with this key: `a-nl`, `b-en` or `c-nb`.
pub fn find(key: &str) -> Option<&'static Example> {
    all().iter().find(|example| example.key == key)
}

impl Example {
    pub fn key(&self) -> &'static str {
        self.key
    }

    /// The invented organisation, which says itself that it is invented.
    pub fn name(&self) -> &str {
        &self.data.organisation.name
    }

    /// What the organisation does, in one sentence.
    pub fn note(&self) -> &str {
        &self.data.organisation.note
    }

    pub fn language(&self) -> Language {
        self.data.lang
    }

    /// Makes a workbook of it at `path`, with its cycle in the third week at `now`. One that cannot be made whole is not
    /// left behind.
    ///
    /// # Errors
    /// Those of `Book::create`.
    pub fn make(&'static self, path: &Path, source: Box<dyn Source>, now: Moment) -> Result<Book> {
        self.make_until(path, source, Progress::Set, now)
    }

    /// The same played so far.
    ///
    /// # Errors
    /// Those of `Book::create`.
    pub fn make_until(
        &'static self,
        path: &Path,
        source: Box<dyn Source>,
        until: Progress,
        now: Moment,
    ) -> Result<Book> {
        let book = Book::create(path, self.name(), self.language(), Some(self.key), source)?;
        match book.act_all(move |act| self.play_until(act, until, Some(now.date()))) {
            Ok(()) => Ok(book),
            Err(error) => {
                drop(book);
                book::discard(path);
                Err(error)
            }
        }
    }

    /// Plays it to the end of its setting workshop.
    ///
    /// # Errors
    /// Those of the actions; see [`play_until`](Self::play_until).
    pub fn play(
        &self,
        act: &mut dyn FnMut(Action) -> Result<Outcome>,
        today: Option<NaiveDate>,
    ) -> Result<()> {
        self.play_until(act, Progress::Set, today)
    }

    /// Makes the example in an empty workbook by actions alone. With `today` all dates move by whole weeks: the
    /// workshop that is `Ready` lies in the seven days from then, so does the reflection of a cycle that has `Run`, the
    /// cycle that is `Set` is in its third week, one that is `Closed` was so in the last seven days, and only what was
    /// read and done by then is there. Without it, dates, readings and states are those of the file.
    ///
    /// # Errors
    /// Those of the actions; `Unknown` when the file names somebody or something it does not have.
    pub fn play_until(
        &self,
        act: &mut dyn FnMut(Action) -> Result<Outcome>,
        until: Progress,
        today: Option<NaiveDate>,
    ) -> Result<()> {
        let mut player = Player::new(act, &self.data, until, today);
        player.found_organisation()?;
        let workshop = player.plan_setting()?;
        if until >= Progress::Set {
            player.hold_setting(&workshop)?;
            player.read_kpis()?;
        }
        if until >= Progress::Run {
            player.hold_alignment()?;
            player.hold_kickoff()?;
            player.hold_checkins()?;
            let reflection = player.plan_reflection()?;
            if until == Progress::Closed {
                player.hold_reflection(&reflection)?;
            }
        }
        Ok(())
    }
}
