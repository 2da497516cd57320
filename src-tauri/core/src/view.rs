//! What each surface may see, worked out from the rows and nothing else.
//!
//! `console` is the facilitator's own screen, `room` the projector. What a surface may not see is not in its view:
//! secrecy is a matter of types, not of styling (INV-31). Views are replaced whole; nobody patches them.
//!
//! - `place`: where a surface is
//! - `console`: the frame (`frame`) and one screen (`screen`)
//! - `exercise`: the working surface of a step on the console
//! - `room`: the scene of a step on the projector
//! - `okr`: objectives and key results with everything worked out about them
//! - `ballot`: a vote round as console and room see it
//! - `wall`: cards and clusters
//! - `chain`: mission to parent goals
//! - `matrix`: objectives against the key results above them
//! - `dependency`: what units need from one another
//! - `early`: what a part would pass over that began now
//! - `insights`: what the cycles of a unit tell
//! - `lenses`: focus, ownership, collaboration and progress of a cycle
//! - `map`: how all goals of a cycle hang together
//! - `screen`: the builder of each screen of the console
//! - `last_time`: what the last cycle of a unit came to
//! - `ending`: how goals came out at the end of their cycle
//! - `since_draft`: what changed in an objective since its draft
//! - `surface`: what a step is about, the same for console and room
//! - `overview`: what a workshop made, on one page
//! - `check_in`: what a check-in has before it
//! - `two_lines`: value and belief of a key result as a picture
//! - `advice`: the coach's answer to a text while it is typed
//! - `past`: what an objective said before
//! - `deck`: what a printed deck shows

pub mod advice;
pub mod ballot;
pub mod chain;
mod check_in;
pub mod console;
pub mod deck;
pub mod dependency;
pub mod early;
pub mod ending;
pub mod exercise;
pub mod frame;
pub mod insights;
pub mod last_time;
pub mod lenses;
pub mod map;
pub mod matrix;
pub mod next_meeting;
pub mod okr;
pub mod overview;
pub mod past;
pub mod place;
pub mod report;
pub mod room;
pub mod screen;
pub mod since_draft;
pub mod surface;
pub mod two_lines;
pub mod types;
pub mod wall;
