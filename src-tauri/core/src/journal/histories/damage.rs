//! Whatever is changed behind the back of the journal is found.

use super::*;
use crate::error::Code;

/// A workbook with some of everything: cards, a cluster, an objective, a revealed vote, a step taken back.
fn lived_in() -> Bench {
    let mut bench = Bench::new();
    let hands = [
        Hand::Book(Deed::AddCards(3)),
        Hand::Book(Deed::Group { from: 0, count: 2 }),
        Hand::Book(Deed::AddObjective(1)),
        Hand::Book(Deed::AddKeyResult(0, 2)),
        Hand::Poll(hand::Poll::Open(crate::vote::VoteMethod::Dots, crate::vote::InputMode::Hands)),
        Hand::Poll(hand::Poll::Tally { target: 0, value: 1, count: 3 }),
        Hand::Poll(hand::Poll::Reveal),
        Hand::Book(Deed::ChangeObjective(0, 3)),
        Hand::Undo,
    ];
    for hand in &hands {
        bench.play(hand);
        bench.check();
    }
    verify(&bench.desk.connection).unwrap();
    bench
}

#[test]
fn what_was_changed_behind_the_journal_is_found() {
    let blows = [
        "UPDATE idea SET text = 'Other'",
        "UPDATE tally SET count = count + 1",
        "UPDATE vote_round SET state = 'open'",
        "DELETE FROM tally",
        "INSERT INTO tally SELECT 'stray', round, 'stray', value, count FROM tally",
        "UPDATE key_result SET initial_confidence = 10",
        "UPDATE step SET action = '{}' WHERE no = 3",
        "UPDATE step SET at = at + 1 WHERE no = 3",
        "UPDATE step SET hash = 'x' WHERE no = (SELECT MAX(no) FROM step)",
        "UPDATE change SET after = NULL WHERE step = (SELECT MAX(no) FROM step)",
        "UPDATE change SET before = NULL WHERE step = (SELECT MAX(no) FROM step)",
        "DELETE FROM change WHERE step = (SELECT MAX(no) FROM step)",
    ];
    for blow in blows {
        let bench = lived_in();
        let struck = bench.desk.connection.execute(blow, []).unwrap();
        assert!(struck > 0, "{blow}");
        let found = verify(&bench.desk.connection).unwrap_err();
        assert_eq!(found.code, Code::Damaged, "{blow}");
    }
}
