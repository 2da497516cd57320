//! Fitting an agenda into another length: every step keeps its share of the time, none gets less
//! than two minutes, and the sum is exact. The planner shows the result before it is used.

use thiserror::Error;

use super::{AgendaTemplate, TemplateStep};

/// A step shorter than this is no step.
pub const SHORTEST_STEP: u32 = 2;

/// The asked length does not hold the steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the steps need at least {needed} minutes")]
pub struct TooShort {
    /// Minutes that would do.
    pub needed: u32,
}

/// The steps of `template` with minutes in proportion that add up to `minutes`.
///
/// # Errors
/// [`TooShort`] when there are fewer than two minutes for each step.
pub fn scaled(template: &AgendaTemplate, minutes: u32) -> Result<Vec<(&TemplateStep, u32)>, TooShort> {
    let planned: Vec<u32> = template.steps.iter().map(|step| step.minutes.max(1)).collect();
    let fitted = in_proportion(&planned, minutes)?;
    Ok(template.steps.iter().zip(fitted).collect())
}

/// `parts` stretched or shrunk so that they add up to `total`, each at least [`SHORTEST_STEP`].
///
/// # Errors
/// [`TooShort`] when there are fewer than two minutes for each part.
pub fn in_proportion(parts: &[u32], total: u32) -> Result<Vec<u32>, TooShort> {
    let needed = SHORTEST_STEP.saturating_mul(u32::try_from(parts.len()).unwrap_or(u32::MAX));
    if total < needed {
        return Err(TooShort { needed });
    }
    let floor = pinned(parts, total);
    let weights: Vec<u64> =
        parts.iter().zip(&floor).map(|(&part, &held)| if held { 0 } else { u64::from(part) }).collect();
    let held = floor.iter().filter(|held| **held).count();
    let free = u64::from(total).saturating_sub(u64::from(SHORTEST_STEP) * held as u64);
    let shares = largest_remainder(&weights, free);
    Ok(shares
        .into_iter()
        .zip(&floor)
        .map(|(share, held)| if *held { SHORTEST_STEP } else { u32::try_from(share).unwrap_or(u32::MAX) })
        .collect())
}

/// Which parts are held at the shortest step because their share would be smaller. Holding one
/// leaves less for the others, so it is asked again until nothing changes.
fn pinned(parts: &[u32], total: u32) -> Vec<bool> {
    let mut held = vec![false; parts.len()];
    loop {
        let count = held.iter().filter(|held| **held).count() as u64;
        let free = u64::from(total).saturating_sub(u64::from(SHORTEST_STEP) * count);
        let weight: u64 =
            parts.iter().zip(&held).filter(|(_, held)| !**held).map(|(&part, _)| u64::from(part)).sum();
        let mut changed = false;
        for (&part, held) in parts.iter().zip(&mut held) {
            if !*held && u64::from(part) * free < u64::from(SHORTEST_STEP) * weight.max(1) {
                *held = true;
                changed = true;
            }
        }
        if !changed {
            return held;
        }
    }
}

/// Whole shares of `total` by weight; what rounding leaves goes to the largest remainders, earlier first.
fn largest_remainder(weights: &[u64], total: u64) -> Vec<u64> {
    let sum = weights.iter().sum::<u64>().max(1);
    let mut shares: Vec<u64> = weights.iter().map(|weight| weight * total / sum).collect();
    let left = total.saturating_sub(shares.iter().sum());
    let mut order: Vec<(usize, u64)> =
        weights.iter().map(|weight| weight * total % sum).enumerate().collect();
    order.sort_by(|(_, one), (_, other)| other.cmp(one));
    for (index, _) in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        if let Some(share) = shares.get_mut(index) {
            *share += 1;
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::template;

    #[test]
    fn a_template_in_its_own_length_stays_as_it_is() {
        for template in template::all() {
            // The short check-in has steps of one minute, which scaling would never make.
            if template.steps.iter().all(|step| step.minutes >= SHORTEST_STEP) {
                let fitted = scaled(template, template.minutes).unwrap();
                assert!(fitted.iter().all(|(step, minutes)| step.minutes == *minutes), "{}", template.key);
            }
        }
    }

    #[test]
    fn an_alignment_of_ninety_minutes_keeps_its_shape() {
        let fitted = scaled(template::find("alignment.standard").unwrap(), 90).unwrap();
        let minutes: Vec<u32> = fitted.iter().map(|(_, minutes)| *minutes).collect();
        assert_eq!(minutes.iter().sum::<u32>(), 90);
        assert_eq!(minutes, [8, 11, 23, 7, 15, 11, 7, 4, 4]);
    }

    #[test]
    fn too_little_time_says_how_much_it_takes() {
        let template = template::find("setting.halfday").unwrap();
        assert_eq!(scaled(template, 31), Err(TooShort { needed: 32 }));
        assert!(scaled(template, 32).unwrap().iter().all(|(_, minutes)| *minutes == 2));
    }

    proptest! {
        #[test]
        fn any_length_is_met_exactly_with_two_minutes_a_step_or_more(
            parts in prop::collection::vec(1_u32..=240, 1..30), extra in 0_u32..2000,
        ) {
            let total = SHORTEST_STEP * parts.len() as u32 + extra;
            let fitted = in_proportion(&parts, total).unwrap();
            prop_assert!(fitted.iter().all(|minutes| *minutes >= SHORTEST_STEP));
            prop_assert_eq!(fitted.iter().sum::<u32>(), total);
        }
    }
}
