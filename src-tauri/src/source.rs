//! Time and chance for the core: the clock of the machine and its cryptographic generator.

use std::time::{SystemTime, UNIX_EPOCH};

use atelier_core::{journal::Source, moment::Moment};

pub struct Machine;

/// UTC milliseconds now.
pub fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
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
