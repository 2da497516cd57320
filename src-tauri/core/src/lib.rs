//! Everything OKR Atelier knows. Names no window, no network, no clock and no randomness:
//! those come in from outside, so that every workshop can be replayed exactly.
//!
//! Reading order: `action` lists what a person can do, `apply` carries it out through the functions of the
//! concepts, `journal` is the one write door, `store` the file under it, `view` what each surface may see,
//! `api` what a surface may ask, `book` an open workbook that answers it and `shelf` all workbooks there are.

#![forbid(unsafe_code)]

pub mod action;
pub mod anonymity;
pub mod api;
pub mod apply;
pub mod backup;
pub mod book;
pub mod change;
pub mod drafts;
pub mod erasure;
pub mod home;
pub mod leftovers;
pub mod rescue;
pub mod shelf;

pub mod alignment;
pub mod board;
pub mod check_in;
pub mod coach;
pub mod coach_ruling;
pub mod cycle;
pub mod decision;
pub mod initiative;
pub mod key_result;
pub mod kpi;
pub mod learning;
pub mod next_step;
pub mod not_doing;
pub mod objective;
pub mod order;
pub mod ownership;
pub mod person;
pub mod process_step;
pub mod progress;
pub mod question;
pub mod reflection_action;
pub mod review;
pub mod revision;
pub mod safety;
pub mod score;
pub mod seed;
pub mod strategy;
pub mod unit;
pub mod vote;
pub mod workbook;
pub mod workshop;

pub mod exchange;
pub mod view;

pub mod example;
pub mod exercise;
pub mod export;
pub mod template;
pub mod text;
pub mod workshop_kind;

pub mod error;
pub mod id;
pub mod journal;
pub mod keyed;
pub mod language;
pub mod limits;
pub mod localised;
pub mod moment;
pub mod number;
pub mod record;
pub mod store;
pub mod watch;

#[cfg(test)]
mod testing;
