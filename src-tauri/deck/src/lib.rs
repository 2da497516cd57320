//! Printed matter: from a view of the core to a `Document`, from a `Document` to a PDF.
//!
//! - `face`: the fonts that are embedded, and their metrics
//! - `shape`: from text to glyphs with kerning; `lines`: from glyphs to lines; `hyphens`: where a word may break
//! - `document`: the print model, pages of placed blocks with a role
//! - `flow`: pieces under one another, over as many pages as they need
//! - `pdf`: a document as bytes
//! - `kickoff`: the slides of a kick-off deck

#![forbid(unsafe_code)]

pub mod document;
pub mod error;
pub mod face;
pub mod flow;
mod hyphens;
pub mod kickoff;
pub mod lines;
mod pdf;
pub mod shape;

pub use document::Document;
pub use error::{Error, Result};
pub use kickoff::{kickoff, kickoff_pdf};
pub use pdf::pdf;
