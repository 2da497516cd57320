//! What leaves a workbook and what comes into one.
//!
//! - `archive`: a whole workbook as data: every row, and the journal that made them
//! - `json`: an archive as text, in and out
//! - `whole`: a workbook as one closed file, in and out
//! - `import`: a table that comes in
//! - `table`, `tables`: what a spreadsheet gets of a cycle
//! - `csv`, `xlsx`, `markdown`, `ics`: the same as files
//! - `order`: one choice of format, one file
//! - `file`: a file is there whole, or not at all

pub mod archive;
pub mod csv;
pub mod file;
pub mod ics;
pub mod import;
pub mod json;
pub mod markdown;
pub mod order;
mod rows;
mod sound;
pub mod table;
pub mod tables;
#[cfg(test)]
mod tests;
pub mod whole;
pub mod xlsx;

pub use archive::{Archive, Scope};
pub use order::{FileFormat, FileOrder};
pub use rows::Rows;
