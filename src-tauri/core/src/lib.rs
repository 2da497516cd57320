//! Everything OKR Atelier knows. Names no window, no network, no clock and no randomness:
//! those come in from outside, so that every workshop can be replayed exactly.

pub mod exercise;
pub mod keyed;
pub mod language;
pub mod localised;
pub mod workshop_kind;
pub mod error;
pub mod id;
pub mod journal;
pub mod moment;
pub mod number;
pub mod record;
pub mod store;
