//! The builder of each screen of the console.

mod workshop;

pub use workshop::workshop;
