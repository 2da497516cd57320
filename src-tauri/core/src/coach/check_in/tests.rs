use uuid::Uuid;

use super::*;
use crate::language::Language;

fn heard(signs: &Signs) -> Vec<&'static str> {
    let found = check_in(Id(Uuid::nil()), signs, &Settings::plain(Language::En));
    found.into_iter().map(|finding| finding.rule).collect()
}

#[test]
fn a_key_result_that_goes_well_is_let_be() {
    assert_eq!(
        heard(&Signs { confidence: Some(9), blocked_times: 2, ..Signs::default() }),
        Vec::<&str>::new()
    );
}

#[test]
fn each_sign_is_said_once_and_belief_counts_only_where_nothing_moved() {
    let all = Signs {
        falling: true,
        hockey_stick: true,
        confidence: Some(8),
        far_behind: true,
        apart: Some((2, 8)),
        blocked_times: 3,
        days_unmeasured: Some(22),
    };
    assert_eq!(heard(&all), ["CHK-02", "CHK-03", "CHK-04", "CHK-05", "CHK-06", "CHK-08"]);
    let doubted = Signs { confidence: Some(7), ..all.clone() };
    assert!(!heard(&doubted).contains(&"CHK-04"));
    let near = Signs { far_behind: false, ..all };
    assert!(!heard(&near).contains(&"CHK-04"));
}

#[test]
fn the_numbers_are_in_the_sentence() {
    let signs = Signs { apart: Some((2, 8)), days_unmeasured: Some(22), ..Signs::default() };
    for language in Language::ALL {
        let found = check_in(Id(Uuid::nil()), &signs, &Settings::plain(*language));
        assert!(found[0].message.contains('2') && found[0].message.contains('8'), "{}", found[0].message);
        assert!(found[1].message.contains("22"), "{}", found[1].message);
    }
}

#[test]
fn the_rhythm_slips_below_four_in_five_and_not_before_the_third() {
    let settings = Settings::plain(Language::En);
    let said = |held, planned| slipping(Id(Uuid::nil()), held, planned, &settings).map(|found| found.message);
    assert_eq!((said(1, 2), said(4, 5)), (None, None));
    assert!(said(3, 4).unwrap().starts_with("3 of 4"));
}

#[test]
fn a_kpi_and_an_initiative_are_called_by_their_names() {
    let (id, settings) = (Id(Uuid::nil()), Settings::plain(Language::Nl));
    assert!(suffering(id, "Kosten per order", &settings).unwrap().message.contains("Kosten per order"));
    assert!(unmoved(id, "Nieuwe brief", &settings).unwrap().message.contains("Nieuwe brief"));
    assert!(shelved(id, 12, &settings).unwrap().message.contains("12"));
}
