//! A machine whose clock stands until the test moves it, and whose chance is the same in every run.

use std::sync::{
    Arc,
    atomic::{AtomicI64, AtomicU64, Ordering::SeqCst},
};

use atelier_core::{journal::Source, moment::Moment};

/// Shared by all who look at the same clock; chance goes on where it was when a workbook is opened again.
#[derive(Clone)]
pub struct Machine {
    now: Arc<AtomicI64>,
    drawn: Arc<AtomicU64>,
}

impl Machine {
    pub fn at(now: Moment) -> Machine {
        Machine { now: Arc::new(AtomicI64::new(now.0)), drawn: Arc::default() }
    }

    pub fn clock(&self) -> Moment {
        Moment(self.now.load(SeqCst))
    }

    /// Moves the clock; backwards when negative.
    pub fn pass_seconds(&self, seconds: i64) {
        self.now.fetch_add(seconds * 1000, SeqCst);
    }

    /// Draws so often, so that what follows is other chance.
    pub fn draw(&self, times: usize) {
        self.drawn.fetch_add(times as u64, SeqCst);
    }

    pub fn source(&self) -> Box<dyn Source> {
        Box::new(self.clone())
    }
}

impl Source for Machine {
    fn now(&mut self) -> Moment {
        self.clock()
    }

    fn random(&mut self) -> [u8; 16] {
        let drawn = self.drawn.fetch_add(1, SeqCst) + 1;
        let number = (u128::from(mixed(drawn)) << 64) | u128::from(mixed(drawn ^ (1 << 40)));
        number.to_le_bytes()
    }
}

/// Numbers that look like chance: the same one for the same `seed` (splitmix64).
fn mixed(seed: u64) -> u64 {
    let mut z = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
