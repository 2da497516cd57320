//! Rules about what check-ins say: falling belief, late movement, belief without movement, people who see it
//! differently, blockers that stay, a rhythm that slips, figures nobody measures, KPIs that suffer, and initiatives that
//! are done while the figure stands still (CHK-01 to CHK-10).

#[cfg(test)]
mod tests;

use super::{
    Finding, Settings,
    say::{self, Noticed},
};
use crate::id::Id;

/// What the check-ins say about a key result.
#[derive(Clone, Debug, Default)]
pub struct Signs {
    /// Belief fell by two or more, or twice in a row.
    pub falling: bool,
    /// Half of the time is over and hardly anything moved.
    pub hockey_stick: bool,
    pub confidence: Option<i64>,
    pub far_behind: bool,
    /// Lowest and highest answer, when they lie far apart.
    pub apart: Option<(i64, i64)>,
    /// Check-ins its oldest open blocker has stood in.
    pub blocked_times: usize,
    /// Days without a figure, when that is longer than it was to take.
    pub days_unmeasured: Option<i64>,
}

/// What the coach says about a key result in a check-in; `subject` is what it said there.
pub fn check_in(subject: Id, signs: &Signs, settings: &Settings) -> Vec<Finding> {
    let confident = signs.confidence.is_some_and(|confidence| confidence >= 8);
    let noticed = [
        ("CHK-02", Noticed::when(signs.falling)),
        ("CHK-03", Noticed::when(signs.hockey_stick)),
        ("CHK-04", Noticed::when(confident && signs.far_behind)),
        ("CHK-05", signs.apart.map(|(low, high)| Noticed::default().with("low", low).with("high", high))),
        ("CHK-06", Noticed::when(signs.blocked_times >= 3)),
        ("CHK-08", signs.days_unmeasured.map(|days| Noticed::default().with("n", days))),
    ];
    say::findings(noticed.into_iter(), Some(subject), settings)
}

/// The OKRs lie on the shelf (CHK-01).
pub fn shelved(unit: Id, days: i64, settings: &Settings) -> Option<Finding> {
    say::finding("CHK-01", Some(unit), Noticed::default().with("n", days), settings)
}

/// Fewer than four in five of the planned check-ins were held, three or more being planned (CHK-07).
pub fn slipping(check_in: Id, held: i64, planned: i64, settings: &Settings) -> Option<Finding> {
    let noticed = Noticed::default().with("n", held).with("m", planned);
    (planned >= 3 && held * 5 < planned * 4)
        .then(|| say::finding("CHK-07", Some(check_in), noticed, settings))?
}

/// A KPI was read outside its band (CHK-09).
pub fn suffering(kpi: Id, name: &str, settings: &Settings) -> Option<Finding> {
    say::finding("CHK-09", Some(kpi), Noticed::default().with("kpi", name), settings)
}

/// An initiative is done, and the figures it was to move stand still (CHK-10).
pub fn unmoved(initiative: Id, title: &str, settings: &Settings) -> Option<Finding> {
    say::finding("CHK-10", Some(initiative), Noticed::default().with("initiative", title), settings)
}
