//! The screens of the console, one module each; each is worked out anew from the rows when a surface asks.

mod board;
mod cycle;
mod export;
mod history;
mod insights;
mod map;
mod organisation;
mod planner;
mod settings;
mod strategy;
mod workshop;

pub use board::board;
pub use cycle::cycle;
pub use export::export;
pub use history::history;
pub use insights::insights;
pub use map::map;
pub use organisation::organisation;
pub use planner::planner;
pub use settings::settings;
pub use strategy::{kpi_lines, strategy};
pub use workshop::workshop;
