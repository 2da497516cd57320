//! What can go wrong between a document and its bytes.

/// A document that could not be written. Nothing was written then.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A bundled font that cannot be cut down to the glyphs in use.
    #[error("the font {face} cannot be subset: {reason}")]
    Font { face: &'static str, reason: String },
    /// What the core refused, such as going on with work that is not wanted any more.
    #[error(transparent)]
    Core(#[from] atelier_core::error::Error),
    /// The writer of the file refused something.
    #[error("the PDF cannot be written: {0}")]
    Write(String),
}

pub type Result<T> = std::result::Result<T, Error>;
