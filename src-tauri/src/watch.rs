//! Watching over the workbook that is open: a backup soon after opening, one for every five minutes of change and one
//! at closing, and how safely everything lies on the disk now.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use atelier_core::{
    api::Health,
    backup::{Backup, Occasion},
    error::{Error, Result},
    rescue::{self, News},
};

use crate::{desk::Desk, source::now};

/// Change older than this is backed up.
const EVERY: Duration = Duration::from_secs(5 * 60);
/// Less free space than this is told, megabytes.
const LITTLE: u64 = 500;

#[derive(Default)]
pub struct Watch {
    last: Mutex<Last>,
    /// One backup at a time.
    working: Mutex<()>,
}

#[derive(Default)]
struct Last {
    /// The newest step in the newest backup, and when that was made; none before the first.
    backup: Option<(i64, Instant)>,
    /// Every page and step was looked at after the workbook was opened.
    looked: bool,
    /// What cannot be had again by looking.
    told: Health,
}

impl Watch {
    /// Another workbook is open.
    pub fn begin(&self) {
        *self.last() = Last::default();
    }

    pub fn tell(&self, news: Option<News>) {
        self.last().told.news = news;
    }

    pub fn read_news(&self) {
        self.last().told.news = None;
    }

    /// The next backup is due now.
    pub fn forget_backup(&self) {
        self.last().backup = None;
    }

    /// How things stand now.
    pub fn health(&self, desk: &Desk) -> Health {
        let book = desk.book();
        let in_memory = book.as_ref().is_ok_and(|book| book.is_in_memory());
        let (trouble, free) = match (desk.home(), book) {
            (Err(unfit), _) => (Some(unfit), None),
            (Ok(home), book) => {
                let root = home.root().ancestors().find(|folder| folder.exists());
                let free = root.and_then(|root| fs4::available_space(root).ok()).map(|bytes| bytes >> 20);
                (book.ok().and_then(|book| book.trouble()), free)
            }
        };
        let little_space = free.filter(|free| *free < LITTLE);
        Health { file: desk.file(), trouble, in_memory, little_space, ..self.last().told.clone() }
    }

    /// Makes the backup that is due, if one is.
    pub fn back_up_if_due(&self, desk: &Desk) {
        let (Some(_), Ok(book)) = (desk.file(), desk.book()) else { return };
        let Ok(step) = book.last_step() else { return };
        drop(book);
        let occasion = match self.last().backup {
            None => Occasion::Open,
            Some((known, made)) if known != step && made.elapsed() >= EVERY => Occasion::Change,
            Some(_) => return,
        };
        let looked = std::mem::replace(&mut self.last().looked, true);
        // What else went wrong is told by the health.
        match self.back_up(desk, occasion) {
            // Found before much was done: what to go on with is the backup that holds.
            Err(trouble) if !looked && rescue::is_damage(trouble.code) => desk.give_way(trouble),
            _ => {}
        }
    }

    /// The workbook is about to be closed.
    pub fn close(&self, desk: &Desk) {
        let (Some(_), Ok(book)) = (desk.file(), desk.book()) else { return };
        let known = self.last().backup.map(|(known, _)| known);
        let changed = book.last_step().is_ok_and(|step| known != Some(step));
        drop(book);
        if changed {
            let _ = self.back_up(desk, Occasion::Close);
        }
    }

    /// Makes a backup of the workbook that is open, and copies it to the second folder when there is one.
    ///
    /// # Errors
    /// `Unknown` when no workbook of the shelf is open, and those of `Backups::make`.
    pub fn back_up(&self, desk: &Desk, occasion: Occasion) -> Result<Backup> {
        let _one = self.working.lock().unwrap_or_else(PoisonError::into_inner);
        let file = desk.file().ok_or_else(|| Error::unknown("workbook", ""))?;
        let backups = desk.home()?.backups(&file)?;
        let made = desk.book()?.back_up(&backups, now(), occasion);
        let mirrored = match (&made, desk.mirror()) {
            (Ok(backup), Some(folder)) => {
                let to = desk.home()?.mirrored(&folder, &file)?;
                // A stick that was pulled out is not to be made anew as a folder.
                let there = std::fs::metadata(&folder).map_err(Error::from);
                there.and_then(|_| backups.catch_up(backup, &to, now()))
            }
            _ => Ok(()),
        };
        let mut last = self.last();
        last.backup = Some((made.as_ref().map_or(0, |backup| backup.holds.steps), Instant::now()));
        last.told.mirror_trouble = mirrored.err();
        last.told.backup_trouble = made.as_ref().err().cloned();
        if let Err(trouble) = &made
            && rescue::is_damage(trouble.code)
        {
            let at = backups.list()?.first().map(|backup| backup.at);
            last.told.news = Some(News::Damaged { trouble: trouble.clone(), at });
            last.told.backup_trouble = None;
        }
        made
    }

    fn last(&self) -> MutexGuard<'_, Last> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
