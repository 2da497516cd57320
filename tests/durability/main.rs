//! What must never go wrong: nothing that was said to be saved is lost, whatever happens to the program, the disk or the
//! file; nothing secret can be found afterwards; what is deleted is gone. Each test says how it was seen failing.
//!
//! `make test` runs short forms. `SOAK` makes them long: `make soak`.

mod child;
mod damage;
mod drill;
mod erasure;
mod kill;
mod leftovers;
mod memory;
mod migrate;
mod offline;
mod power;
mod secrecy;
mod walk;

/// So many times in `make test`, so many in `make soak`.
fn times(short: usize, long: usize) -> usize {
    if std::env::var_os("SOAK").is_some() { long } else { short }
}

/// Numbers that look like chance; the same in every run, so that what fails can be seen again.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound.max(1) as u64) as usize
    }
}
