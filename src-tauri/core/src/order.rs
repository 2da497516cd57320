//! The order of things in a list: where a thing goes when a hand moves it. Numbers of places may have gaps, so that
//! a removed thing can come back to where it was.

use crate::id::Id;

/// `ids` with `id` at place `to`, 0 for the first; past the end is the last.
pub fn moved(mut ids: Vec<Id>, id: Id, to: usize) -> Vec<Id> {
    ids.retain(|&other| other != id);
    ids.insert(to.min(ids.len()), id);
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_goes_where_it_is_put_and_no_further_than_the_end() {
        let [a, b, c] = [1, 2, 3].map(|no| Id(uuid::Uuid::from_u128(no)));
        assert_eq!(moved(vec![a, b, c], a, 1), [b, a, c]);
        assert_eq!(moved(vec![a, b, c], c, 0), [c, a, b]);
        assert_eq!(moved(vec![a, b, c], a, 99), [b, c, a]);
    }
}
