//! Samples and what is said about them: a row of a Markdown table.

use std::{fmt, time::Duration};

pub const HEAD: &str = "\
| What | Ours p50 / p95 | Against p50 / p95 | Repetitions | Figure | Bar | Met |
|---|---|---|---|---|---|---|";

/// Measured values of one side.
pub struct Samples {
    values: Vec<f64>,
    unit: &'static str,
}

impl Samples {
    pub fn of_times(times: &[Duration]) -> Samples {
        Samples::new(times.iter().map(|time| time.as_secs_f64() * 1000.0).collect(), "ms")
    }

    pub fn new(mut values: Vec<f64>, unit: &'static str) -> Samples {
        assert!(!values.is_empty(), "nothing was measured");
        values.sort_by(f64::total_cmp);
        Samples { values, unit }
    }

    /// The value that this share (0 to 1) of all samples does not exceed: the nearest rank.
    pub fn quantile(&self, share: f64) -> f64 {
        let rank = (share * self.values.len() as f64).ceil() as usize;
        self.values[rank.clamp(1, self.values.len()) - 1]
    }
}

impl fmt::Display for Samples {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = if self.quantile(0.5) < 10.0 { 2 } else { 0 };
        let (middle, high) = (self.quantile(0.5), self.quantile(0.95));
        write!(out, "{middle:.digits$} / {high:.digits$} {}", self.unit)
    }
}

/// What is held against the bar.
pub enum Bar {
    /// Ours over the other side, at this share of the samples of each.
    Ratio { share: f64, limit: f64 },
    /// Ours, at this share of the samples.
    Limit { share: f64, limit: f64 },
}

pub struct Figure {
    pub what: String,
    pub ours: Samples,
    pub against: Option<Samples>,
    pub bar: Bar,
}

impl Figure {
    /// The figure and its limit.
    fn measured(&self) -> (f64, f64) {
        match self.bar {
            Bar::Ratio { share, limit } => {
                let other = self.against.as_ref().expect("a ratio has two sides");
                (self.ours.quantile(share) / other.quantile(share), limit)
            }
            Bar::Limit { share, limit } => (self.ours.quantile(share), limit),
        }
    }

    pub fn is_met(&self) -> bool {
        let (figure, limit) = self.measured();
        figure <= limit
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (figure, limit) = self.measured();
        let (figure, bar) = match self.bar {
            Bar::Ratio { share, .. } => {
                (format!("{figure:.2}x"), format!("p{:.0} ≤ {limit}x", share * 100.0))
            }
            Bar::Limit { share, .. } => {
                let unit = self.ours.unit;
                (format!("{figure:.0} {unit}"), format!("p{:.0} ≤ {limit} {unit}", share * 100.0))
            }
        };
        let against = self.against.as_ref().map_or_else(|| "-".to_owned(), Samples::to_string);
        let (what, ours, count) = (&self.what, &self.ours, self.ours.values.len());
        let met = if self.is_met() { "yes" } else { "no" };
        write!(out, "| {what} | {ours} | {against} | {count} | {figure} | {bar} | {met} |")
    }
}
