//! Each worked example, as a workbook: what its file says is what a facilitator sees.

use std::fs;

use atelier_core::{
    example::{self, Example, Progress},
    id::Id,
    language::Language,
    number::Number,
    objective::ObjectiveState,
    view::{
        console::{Screen, UnitBoard},
        exercise::ExerciseView,
        okr::{KeyResultCard, ObjectiveCard},
        place::Place,
    },
    workshop::WorkshopState,
};
use atelier_tests::House;
use serde_json::Value;

/// The file the example was written in.
fn file(example: &Example) -> Value {
    let path = format!("{}/../src-tauri/examples/{}.json", env!("CARGO_MANIFEST_DIR"), example.key());
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn each(look: impl Fn(&House, &Value)) {
    assert_eq!(example::all().len(), 3);
    for example in example::all() {
        look(&House::of_example(example), &file(example));
    }
}

fn list<'a>(value: &'a Value, name: &str) -> &'a Vec<Value> {
    value[name].as_array().unwrap_or_else(|| panic!("{name} is a list"))
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("{name} is a text: {value}"))
}

fn number(value: &Value) -> Number {
    value.to_string().parse().unwrap()
}

struct Board {
    boards: Vec<UnitBoard>,
    not_doing: Vec<atelier_core::not_doing::NotDoing>,
    without_initiative: Vec<String>,
}

/// The board of the cycle at hand.
fn board(house: &House) -> Board {
    let place = Place::Board { cycle: None, unit: None };
    let Screen::Board { boards, not_doing, without_initiative, .. } = house.console(place).screen else {
        panic!("a board")
    };
    Board { boards, not_doing, without_initiative }
}

impl Board {
    fn objectives(&self) -> impl Iterator<Item = &ObjectiveCard> {
        self.boards.iter().flat_map(|board| &board.objectives)
    }
}

#[test]
fn every_example_ends_in_the_objectives_of_its_file() {
    each(|house, file| {
        let board = board(house);
        let written = list(file, "objectives");
        assert_eq!(board.objectives().count(), written.len());
        for (card, said) in board.objectives().zip(written) {
            assert_eq!(card.objective.text, text(said, "text"));
            assert_eq!(card.objective.why, text(said, "why"));
            assert_eq!(card.objective.why_for_customer, text(said, "whyForCustomer"));
            assert_eq!(card.objective.contribution, text(said, "contribution"));
            assert_eq!(card.owner_name.as_deref(), said["owner"].as_str());
            assert_eq!(card.objective.state, ObjectiveState::Proposed, "{}", card.objective.text);
            assert!(card.gate.is_empty(), "{:?}", card.gate);
            let parents = list(&file["topline"], "krs").iter().find(|one| one["id"] == said["parent"]);
            assert_eq!(card.parent.as_ref().unwrap().text, text(parents.unwrap(), "text"));
        }
    });
}

#[test]
fn every_key_result_has_the_numbers_of_its_file_and_the_belief_of_its_ballots() {
    each(|house, file| {
        let board = board(house);
        for (card, said) in board.objectives().zip(list(file, "objectives")) {
            let written = list(said, "krs");
            assert_eq!(card.key_results.len(), written.len());
            for (card, said) in card.key_results.iter().zip(written) {
                same_key_result(card, said);
            }
        }
    });
}

fn same_key_result(card: &KeyResultCard, said: &Value) {
    let key_result = &card.key_result;
    assert_eq!(key_result.text, text(said, "text"));
    assert_eq!(
        key_result.baseline,
        said.get("baseline").map(number).filter(|_| !key_result.baseline_unknown)
    );
    assert_eq!(key_result.baseline_unknown, said["baselineUnknown"] == true);
    assert_eq!(key_result.target, Some(number(&said["target"])), "{}", key_result.text);
    assert_eq!(key_result.unit.as_deref(), said["unit"].as_str());
    assert!(key_result.due.is_some() && card.strength.due);
    assert_eq!(card.owner_name.as_deref(), said["owner"].as_str());
    let mut ballots: Vec<i64> = list(said, "ballots").iter().map(|ballot| ballot.as_i64().unwrap()).collect();
    ballots.sort_unstable();
    // INV-17: the lower of the two in the middle.
    assert_eq!(key_result.initial_confidence, Some(ballots[(ballots.len() - 1) / 2]), "{}", key_result.text);
}

#[test]
fn everybody_owns_the_initiatives_of_the_file_and_nobody_is_without() {
    each(|house, file| {
        let board = board(house);
        let people = house.console(Place::Organisation).frame.people;
        let name = |id| people.iter().find(|person| Some(person.id) == id).map(|person| person.name.as_str());
        let mut shown: Vec<(String, Option<&str>)> = Vec::new();
        for initiative in board.objectives().flat_map(|card| &card.initiatives) {
            let line = (initiative.title.clone(), name(initiative.owner));
            if !shown.contains(&line) {
                shown.push(line);
            }
        }
        let said = list(file, "initiatives").iter();
        let mut said: Vec<_> =
            said.map(|one| (text(one, "title").to_owned(), one["owner"].as_str())).collect();
        shown.sort();
        said.sort();
        assert_eq!(shown, said);
        assert_eq!(board.without_initiative, Vec::<String>::new());
    });
}

#[test]
fn the_not_doing_list_is_that_of_the_file_with_its_reasons() {
    each(|house, file| {
        let shown = board(house).not_doing;
        let shown: Vec<_> = shown.iter().map(|item| (item.text.as_str(), item.reason.as_str())).collect();
        let said = list(&file["setting"], "notDoing").iter();
        let said: Vec<_> = said.map(|item| (text(item, "text"), text(item, "reason"))).collect();
        assert_eq!(shown, said);
    });
}

/// The setting workshop of the cycle at hand, on the console at the step of that key.
fn at_step(house: &House, key: &str) -> ExerciseView {
    let place = Place::Cycle { cycle: None };
    let Screen::Cycle { workshops, .. } = house.console(place).screen else { panic!("a cycle") };
    assert_eq!(workshops.len(), 1);
    assert_eq!(workshops[0].workshop.state, WorkshopState::Finished);
    let workshop = workshops[0].workshop.id;
    let look = |step: Option<Id>| house.console(Place::Workshop { workshop, step }).screen;
    let Screen::Workshop { steps, .. } = look(None) else { panic!("a workshop") };
    let step = steps.iter().find(|step| step.template_key == key).unwrap().id;
    let Screen::Workshop { exercise, .. } = look(Some(step)) else { panic!("a workshop") };
    *exercise
}

#[test]
fn the_dot_vote_has_the_bars_of_the_file_and_its_chosen_clusters() {
    each(|house, file| {
        let ExerciseView::DotVoting { wall, vote: Some(vote), .. } = at_step(house, "set.vote") else {
            panic!("a vote")
        };
        let said = &file["setting"]["dotVote"];
        let title = |key: &Value| text(&file["setting"]["clusters"], key.as_str().unwrap()).to_owned();
        let results = vote.results.unwrap();
        for key in list(said, "options") {
            let count = said["tally"][key.as_str().unwrap()].as_i64().unwrap_or(0);
            let shown = results.iter().find(|result| result.text == title(key)).unwrap();
            assert_eq!(shown.count, count, "{}", shown.text);
        }
        let chosen: Vec<String> =
            wall.clusters.iter().filter(|one| one.chosen).map(|one| one.title.clone()).collect();
        let mut said: Vec<String> = list(said, "chosen").iter().map(title).collect();
        said.sort_by_key(|one| wall.clusters.iter().position(|cluster| cluster.title == *one));
        assert_eq!(chosen, said);
    });
}

#[test]
fn the_deck_of_every_example_says_its_objectives_and_key_results() {
    each(|house, file| {
        let cycle = house.console(Place::Cycle { cycle: None }).frame.cycle.unwrap().id;
        let deck = house.book().deck(cycle).unwrap();
        assert_eq!(deck.organisation, text(&file["organisation"], "name"));
        assert_eq!(deck.not_doing.len(), list(&file["setting"], "notDoing").len());
        assert_eq!(deck.kpis.len(), list(file, "kpis").len());
        let written = list(file, "objectives");
        assert_eq!(deck.objectives.len(), written.len());
        for (slide, said) in deck.objectives.iter().zip(written) {
            assert_eq!(slide.text, text(said, "text"));
            let lines: Vec<&str> = slide.key_results.iter().map(|line| line.text.as_str()).collect();
            let said: Vec<&str> = list(said, "krs").iter().map(|one| text(one, "text")).collect();
            assert_eq!(lines, said);
        }
    });
}

#[test]
fn an_example_opened_again_shows_the_same_and_its_journal_holds() {
    for example in example::all() {
        let mut house = House::of_example(example);
        let (before, steps) = (house.looks(), house.book().verify().unwrap());
        assert!(steps > 100, "{steps}");
        house.reopen();
        assert_eq!(house.looks(), before);
        assert_eq!(house.book().verify().unwrap(), steps);
    }
}

#[test]
fn an_example_can_be_played_by_hand_first_ready_and_then_set() {
    for example in example::all() {
        for until in [Progress::Ready, Progress::Set] {
            let house = House::new(example.language());
            example.play_until(&mut |action| house.book().act(action), until, None).unwrap();
            house.book().verify().unwrap();
            let expected = if until == Progress::Set { list(&file(example), "objectives").len() } else { 0 };
            assert_eq!(objectives_of(&house, text(&file(example)["cycle"], "name")), expected);
        }
    }
}

/// How many objectives the cycle of that name has.
fn objectives_of(house: &House, name: &str) -> usize {
    let cycles = house.console(Place::Organisation).frame.cycles;
    let cycle = Some(cycles.iter().find(|cycle| cycle.name == name).unwrap().id);
    let Screen::Board { boards, .. } = house.console(Place::Board { cycle, unit: None }).screen else {
        panic!("a board")
    };
    boards.iter().map(|board| board.objectives.len()).sum()
}

#[test]
fn an_example_is_readable_in_every_language_of_the_console() {
    for example in example::all() {
        let house = House::of_example(example);
        for language in [Language::Nl, Language::Nb, Language::En] {
            for place in house.places() {
                house.book().console(place, language, house.machine.clock()).unwrap();
            }
        }
    }
}
