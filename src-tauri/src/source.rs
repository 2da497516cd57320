//! Time and chance for the core: the clock of the machine and its cryptographic generator.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use atelier_core::{journal::Source, moment::Moment};

pub struct Machine;

/// UTC milliseconds now. Set back while the program runs, the clock of the machine does not take it back in time.
pub fn now() -> Moment {
    static LAST: Mutex<Option<(Moment, Instant)>> = Mutex::new(None);
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let (told, tick) = (Moment(milliseconds(since)), Instant::now());
    let now = match *last {
        Some((moment, then)) => told.never_before(moment, milliseconds(tick.duration_since(then))),
        None => told,
    };
    *last = Some((now, tick));
    now
}

fn milliseconds(span: Duration) -> i64 {
    i64::try_from(span.as_millis()).unwrap_or(i64::MAX)
}

/// One for each workbook that is opened.
pub fn machine() -> Box<dyn Source> {
    Box::new(Machine)
}

impl Source for Machine {
    fn now(&mut self) -> Moment {
        now()
    }

    fn random(&mut self) -> [u8; 16] {
        let mut bytes = [0; 16];
        // Without chance no ballot can be kept secret: the action is refused by the writer's guard.
        getrandom::fill(&mut bytes).expect("the machine has no source of chance");
        bytes
    }
}
