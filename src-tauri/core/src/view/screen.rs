//! The screens of the console, one module each; each is worked out anew from the rows when a surface asks.

mod cycle;
mod organisation;
mod strategy;
mod workshop;

pub use cycle::{cycle, next_date};
pub use organisation::organisation;
pub use strategy::{kpi_lines, strategy};
pub use workshop::workshop;
