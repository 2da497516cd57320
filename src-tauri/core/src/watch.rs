//! Long work that says how far it is and can be stopped between two steps.

use crate::error::{Code, Error, Result};

/// Somebody who follows a long work: is told how much of how much is done, and says whether to go on.
pub struct Watch<'a>(&'a (dyn Fn(usize, usize) -> bool + Sync));

impl<'a> Watch<'a> {
    pub fn new(tell: &'a (dyn Fn(usize, usize) -> bool + Sync)) -> Watch<'a> {
        Watch(tell)
    }

    /// Nobody follows it, and it is never stopped.
    pub fn nobody() -> Watch<'static> {
        Watch(&|_, _| true)
    }

    /// `done` of `whole` steps are behind.
    ///
    /// # Errors
    /// `Cancelled` when it is not wanted any more.
    pub fn at(&self, done: usize, whole: usize) -> Result<()> {
        if (self.0)(done, whole) { Ok(()) } else { Err(Error::new(Code::Cancelled)) }
    }
}
