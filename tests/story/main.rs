//! What a facilitator lives through with a workbook, told through the doors a surface uses.

mod alignment;
mod bad_input;
mod check_in;
mod crowd;
mod examples;
mod histories;
mod interruption;
mod kickoff;
mod map;
mod real_key_results;
mod reflection;
mod requirements;
mod secrecy;
mod series;
mod setting;
