//! What a facilitator lives through with a workbook, told through the doors a surface uses.

mod examples;
mod interruption;
mod setting;
