//! 152 key results as a company really wrote them, through a whole setting: pasted as cards, grouped, voted on, made
//! into objectives and key results. Real wording is long, unmeasured and full of symbols; nothing may stumble over it.

use std::{collections::BTreeMap, fs};

use atelier_core::{
    action::Action,
    api::Draft,
    board::IdeaSource,
    change::KeyResultChange,
    id::Id,
    language::Language,
    view::{
        console::Screen,
        exercise::ExerciseView,
        okr::{KeyResultCard, ObjectiveCard},
        place::Place,
        room::Scene,
    },
    vote::{InputMode, VoteMethod},
};
use atelier_tests::Hall;

struct Written {
    objective: String,
    key_result: String,
}

/// The lines of the table; commas inside quotes are text.
fn written() -> Vec<Written> {
    let path = format!("{}/data/real-okrs-2018-q3.csv", env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(path).unwrap();
    let line = |line: &str| {
        let fields = fields(line);
        assert_eq!(fields.len(), 6, "{line}");
        Written { objective: fields[1].clone(), key_result: fields[3].clone() }
    };
    table.lines().skip(1).map(line).collect()
}

fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut quoted) = (vec![String::new()], false);
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let field = fields.last_mut().unwrap();
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => field.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            other => field.push(other),
        }
    }
    fields
}

fn has_number(text: &str) -> bool {
    text.contains(|letter: char| letter.is_ascii_digit())
}

/// Every place of the console in every language, and the room.
fn look_around(hall: &Hall) {
    for language in [Language::Nl, Language::Nb, Language::En] {
        for place in hall.places() {
            hall.book().console(place, language, hall.machine.clock()).unwrap();
        }
    }
    hall.room();
}

/// The cards of the wall by their text; a text may stand on several cards.
fn paste(hall: &Hall, lines: &[Written]) -> BTreeMap<String, Vec<Id>> {
    hall.go_to("set.ideas");
    let texts = lines.iter().map(|line| line.key_result.clone()).collect();
    hall.act(Action::AddCards { board: hall.wall, texts, column: None, source: IdeaSource::Import });
    hall.act(Action::OpenCards { board: hall.wall });
    let Scene::Wall { wall, .. } = hall.scene() else { panic!("the wall") };
    assert_eq!(wall.loose.len(), lines.len());
    let mut cards: BTreeMap<String, Vec<Id>> = BTreeMap::new();
    for card in wall.loose {
        cards.entry(card.text).or_default().push(card.id);
    }
    cards
}

/// A cluster for each objective they were written under, in the order of the table.
fn group(hall: &Hall, lines: &[Written], mut cards: BTreeMap<String, Vec<Id>>) -> Vec<(String, Id)> {
    hall.go_to("set.cluster");
    let mut groups: Vec<(String, Vec<Id>)> = Vec::new();
    for line in lines {
        let card = cards.get_mut(line.key_result.trim()).and_then(Vec::pop).unwrap();
        match groups.iter_mut().find(|(objective, _)| *objective == line.objective) {
            Some((_, cards)) => cards.push(card),
            None => groups.push((line.objective.clone(), vec![card])),
        }
    }
    let group = |(objective, cards): (String, Vec<Id>)| {
        let title: String = objective.chars().take(200).collect();
        let id = hall.make(Action::GroupCards { board: hall.wall, cards, title });
        (objective, id)
    };
    let clusters: Vec<(String, Id)> = groups.into_iter().map(group).collect();
    let ExerciseView::Clustering { wall } = hall.exercise() else { panic!("clustering") };
    assert_eq!((wall.clusters.len(), wall.loose.len()), (clusters.len(), 0));
    clusters
}

/// One dot each by hands; the first three clusters get them all.
fn vote(hall: &Hall, clusters: &[(String, Id)]) {
    hall.go_to("set.vote");
    let ExerciseView::DotVoting { targets, suggested_budget, .. } = hall.exercise() else { panic!("vote") };
    assert_eq!((targets.len(), suggested_budget), (clusters.len(), 5));
    let round = hall.open_vote(VoteMethod::Dots, targets, InputMode::Hands);
    for (_, cluster) in &clusters[..3] {
        hall.act(Action::SetTally { round, target: *cluster, value: 1, count: 15 });
    }
    hall.show(round);
    let Scene::Vote { vote } = hall.scene() else { panic!("the bars") };
    let results = vote.results.unwrap();
    assert_eq!(results.iter().map(|bar| bar.count).sum::<i64>(), 45);
    hall.room();
}

/// All of them, since here the wording counts; each key result under the objective it was written under.
fn set(hall: &Hall, lines: &[Written], clusters: &[(String, Id)]) {
    hall.go_to("set.objectives");
    for (objective, cluster) in clusters {
        let (cycle, unit, text) = (hall.cycle, hall.unit, objective.clone());
        hall.act(Action::ChooseCluster { cluster: *cluster, chosen: true });
        let id = hall.make(Action::AddObjective { cycle, unit, text, cluster: Some(*cluster) });
        for line in lines.iter().filter(|line| line.objective == *objective) {
            hall.key_result(id, &line.key_result);
        }
    }
}

fn cards(hall: &Hall) -> Vec<ObjectiveCard> {
    let place = Place::Board { cycle: Some(hall.cycle), unit: Some(hall.unit) };
    let Screen::Board { boards, .. } = hall.console(place).screen else { panic!("a board") };
    boards.into_iter().flat_map(|board| board.objectives).collect()
}

fn key_results(hall: &Hall) -> Vec<KeyResultCard> {
    cards(hall).into_iter().flat_map(|card| card.key_results).collect()
}

#[test]
fn what_a_company_really_wrote_goes_through_a_whole_setting() {
    let (hall, lines) = (Hall::begun(), written());
    assert_eq!(lines.len(), 152);
    let cards = paste(&hall, &lines);
    let clusters = group(&hall, &lines, cards);
    look_around(&hall);
    vote(&hall, &clusters);
    set(&hall, &lines, &clusters);
    for step in ["set.objectives", "set.krs", "set.parents", "set.initiatives", "set.belief", "set.close"] {
        hall.go_to(step);
        hall.room();
    }
    look_around(&hall);
    let kept: Vec<String> = key_results(&hall).into_iter().map(|card| card.key_result.text).collect();
    assert_eq!(kept.len(), 152);
    for line in &lines {
        assert!(kept.iter().any(|text| text == line.key_result.trim()), "{}", line.key_result);
    }
    hall.book().verify().unwrap();
    assert_eq!(hall.book().deck(hall.cycle).unwrap().objectives.len(), clusters.len());
}

#[test]
fn the_coach_says_something_sensible_about_each_that_has_no_number() {
    let (hall, lines) = (Hall::begun(), written());
    let mut ids: BTreeMap<&str, Id> = BTreeMap::new();
    for line in &lines {
        let id = *ids.entry(&line.objective).or_insert_with(|| hall.objective(&line.objective));
        hall.key_result(id, &line.key_result);
    }
    let without = key_results(&hall).into_iter().filter(|card| !has_number(&card.key_result.text));
    let without: Vec<KeyResultCard> = without.collect();
    assert!(without.len() > 90, "{}", without.len());
    for card in without {
        // Nothing to measure, no start, no target, or plainly a task: one of these must be said.
        let about_measuring = |rule: &str| matches!(rule, "KR-01" | "KR-02" | "KR-03" | "KR-06" | "KR-07");
        let said: Vec<&str> = card.findings.iter().map(|finding| finding.rule.as_str()).collect();
        assert!(said.iter().any(|rule| about_measuring(rule)), "{}: {said:?}", card.key_result.text);
        assert!(card.findings.iter().all(|finding| !finding.message.is_empty()));
        assert!(!card.strength.to, "{}", card.key_result.text);
    }
    hall.objective("Nothing is written under this one yet");
    for card in cards(&hall) {
        assert!(!card.gate.is_empty(), "{} may not be proposed yet", card.objective.text);
        assert!(card.gate.iter().all(|line| !line.message.contains('{')), "{:?}", card.gate);
    }
}

/// While it is typed there are no fields yet: the words alone must tell.
#[test]
fn most_of_those_without_a_number_are_known_by_their_words_alone() {
    let (hall, lines) = (Hall::begun(), written());
    let objective = hall.objective("Customers know where they stand");
    let without: Vec<&Written> = lines.iter().filter(|line| !has_number(&line.key_result)).collect();
    let is_known = |line: &&&Written| {
        let (text, language) = (line.key_result.clone(), Language::En);
        let draft = Draft::KeyResult { key_result: None, objective, text, language };
        let advice = hall.book().advise(&draft, hall.machine.clock()).unwrap();
        let by_words = |rule: &str| matches!(rule, "KR-01" | "KR-06" | "KR-07" | "KR-08" | "KR-09");
        advice.findings.iter().any(|finding| by_words(&finding.rule))
    };
    let known = without.iter().filter(is_known).count();
    assert!(known * 2 > without.len(), "{known} of {}", without.len());
}

#[test]
fn advice_about_what_is_being_typed_never_fails_in_any_language() {
    let (hall, lines) = (Hall::begun(), written());
    let objective = hall.objective("Customers know where they stand");
    for line in &lines {
        for language in [Language::Nl, Language::Nb, Language::En] {
            let text = || line.key_result.clone();
            for draft in [
                Draft::KeyResult { key_result: None, objective, text: text(), language },
                Draft::Initiative { initiative: None, text: text(), language },
                Draft::Objective { objective: None, text: line.objective.clone(), language },
            ] {
                let advice = hall.book().advise(&draft, hall.machine.clock()).unwrap();
                assert!(advice.findings.iter().all(|finding| !finding.message.contains('{')), "{draft:?}");
            }
        }
    }
}

#[test]
fn nothing_to_measure_is_said_until_somebody_names_a_measure() {
    let hall = Hall::begun();
    let objective = hall.objective("Customers know where they stand");
    let key_result = hall.key_result(objective, "Map key use cases");
    let asks = || key_results(&hall)[0].findings.iter().any(|finding| finding.rule == "KR-01");
    assert!(asks());
    let change = KeyResultChange::Metric("Requests that fit a known case".to_owned());
    hall.act(Action::ChangeKeyResult { key_result, change });
    assert!(!asks());
}
