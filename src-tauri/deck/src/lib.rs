//! Printed matter: from a view of the core to a `Document`, from a `Document` to a PDF.
//!
//! - `face`: the fonts that are embedded, and their metrics
//! - `shape`: from text to glyphs with kerning; `lines`: from glyphs to lines; `hyphens`: where a word may break
//! - `document`: the print model, pages of placed blocks with a role
//! - `flow`: pieces under one another, over as many pages as they need
//! - `pdf`: a document as bytes
//! - `kickoff`: the slides of a kick-off deck

#![forbid(unsafe_code)]

mod bar;
mod cards;
mod charts;
mod cut;
pub mod document;
pub mod error;
pub mod face;
pub mod flow;
mod hyphens;
pub mod kickoff;
pub mod lines;
mod look;
pub mod looks;
mod map;
mod pdf;
mod picture;
mod poster;
mod report;
mod rows;
pub mod shape;
mod sheet;
mod words;

pub use cards::{ballots, check_in_sheet, idea_cards, owner_cards, role_cards, sort_cards};
pub use charts::charts;
pub use document::Document;
pub use error::{Error, Result};
pub use kickoff::{handout, kickoff, notes};
pub use looks::Looks;
pub use map::map;
pub use pdf::pdf;
pub use picture::{png, svg};
pub use poster::{board, poster};
pub use report::report;
