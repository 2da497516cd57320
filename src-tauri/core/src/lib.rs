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
pub mod limits;
pub mod workbook;
pub mod unit;
pub mod person;
pub mod strategy;
pub mod cycle;
pub mod workshop;
pub mod board;
pub mod vote;
pub mod objective;
pub mod key_result;
pub mod initiative;
pub mod kpi;
pub mod not_doing;
pub mod coach_ruling;
pub mod template;
