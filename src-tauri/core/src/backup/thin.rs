//! Which backups have become superfluous: all of a day are kept, then one an hour for a week, then one a day for a
//! month. The newest one always stays, however old it is.

use std::collections::BTreeSet;

use crate::moment::Moment;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// Indices into `moments`, which are newest first. What is dated after `now` was made before the clock was set back,
/// and stays.
pub(super) fn superfluous(moments: &[Moment], now: Moment) -> Vec<usize> {
    let mut hours = BTreeSet::new();
    let mut days = BTreeSet::new();
    let mut gone = Vec::new();
    for (index, at) in moments.iter().enumerate() {
        let age = now.0 - at.0;
        let kept = index == 0
            || age <= DAY
            || (age <= 7 * DAY && hours.insert(at.0.div_euclid(HOUR)))
            || (age <= 30 * DAY && days.insert(at.0.div_euclid(DAY)));
        // The newest of an hour or day stands for it, whichever border it was kept by.
        if kept {
            hours.insert(at.0.div_euclid(HOUR));
            days.insert(at.0.div_euclid(DAY));
        } else {
            gone.push(index);
        }
    }
    gone
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(minutes: impl Iterator<Item = i64>, now: Moment) -> Vec<i64> {
        let moments: Vec<Moment> = minutes.map(|ago| Moment(now.0 - ago * 60_000)).collect();
        let gone = superfluous(&moments, now);
        let kept = moments.iter().enumerate().filter(|(index, _)| !gone.contains(index));
        kept.map(|(_, at)| (now.0 - at.0) / 60_000).collect()
    }

    #[test]
    fn a_day_keeps_all_a_week_the_hours_and_a_month_the_days() {
        let now = Moment(1_788_768_000_000);
        let kept = left((0..60 * 24 * 40).step_by(5), now);
        let within = |days: std::ops::Range<i64>| {
            kept.iter().filter(|ago| (days.start * 1440 + 1..=days.end * 1440).contains(*ago)).count()
        };
        assert_eq!(kept.iter().filter(|ago| **ago <= 1440).count(), 289);
        assert_eq!(within(1..7), 6 * 24);
        assert!((22..=24).contains(&within(7..30)), "{}", within(7..30));
        assert_eq!(within(30..40), 0);
    }

    #[test]
    fn the_newest_stays_however_old_it_is() {
        let now = Moment(1_788_768_000_000);
        assert_eq!(left([90_000, 90_005].into_iter(), now), [90_000]);
    }

    #[test]
    fn what_is_thinned_again_stays_as_it_is() {
        let now = Moment(1_788_768_000_000);
        let once = left((0..60 * 24 * 40).step_by(5), now);
        assert_eq!(left(once.iter().copied(), now), once);
    }

    #[test]
    fn what_a_clock_that_was_set_back_left_in_the_future_stays() {
        let now = Moment(1_788_768_000_000);
        assert_eq!(left([-60, -30, 0].into_iter(), now), [-60, -30, 0]);
    }
}
