//! From the chosen clusters to the close: objectives, key results, parents, initiatives, no, belief, proposal.

use atelier_core::{
    action::Action,
    change::{AgendaStepChange, Capacity, CycleChange, KeyResultChange, ObjectiveChange},
    error::Code,
    id::Id,
    objective::{ObjectiveState, Parent},
    view::{
        console::Screen,
        exercise::ExerciseView,
        okr::{KeyResultCard, ObjectiveCard},
        place::Place,
        room::Scene,
    },
    vote::{InputMode, VoteMethod, VoteTarget},
    workshop::{StepState, WorkshopState},
};
use atelier_tests::Hall;

/// What the board shows of the team.
fn cards(hall: &Hall) -> Vec<ObjectiveCard> {
    let place = Place::Board { cycle: Some(hall.cycle), unit: Some(hall.unit) };
    let Screen::Board { boards, .. } = hall.console(place).screen else { panic!("a board") };
    boards.into_iter().flat_map(|board| board.objectives).collect()
}

fn key_results(hall: &Hall) -> Vec<KeyResultCard> {
    cards(hall).into_iter().flat_map(|card| card.key_results).collect()
}

/// One from each chosen cluster.
pub fn write_objectives(hall: &Hall, clusters: &[Id]) -> Vec<Id> {
    hall.next("set.objectives");
    let texts = ["Customers know the same day where they stand", "Everybody finds the file at once"];
    let add = |(cluster, text): (&Id, &str)| {
        let (cycle, unit, cluster) = (hall.cycle, hall.unit, Some(*cluster));
        hall.make(Action::AddObjective { cycle, unit, text: text.to_owned(), cluster })
    };
    let objectives: Vec<Id> = clusters.iter().zip(texts).map(add).collect();
    for objective in &objectives {
        for change in [
            ObjectiveChange::Why("Half of the calls ask for news".to_owned()),
            ObjectiveChange::WhyForCustomer("Nobody has to ring twice".to_owned()),
            ObjectiveChange::Owner(Some(hall.people[1])),
        ] {
            hall.act(Action::ChangeObjective { objective: *objective, change });
        }
    }
    let Scene::Objectives { objectives: shown, .. } = hall.scene() else { panic!("objectives") };
    let shown: Vec<_> = shown.iter().map(|one| (one.text.as_str(), one.cluster_title.as_deref())).collect();
    assert_eq!(shown, [(texts[0], Some("Answering")), (texts[1], Some("One file"))]);
    let ExerciseView::Objectives { wall, .. } = hall.exercise() else { panic!("objectives") };
    assert_eq!(wall.clusters.iter().filter(|cluster| cluster.became.is_some()).count(), 2);
    let error = hall.refused(Action::ProposeObjective { objective: objectives[0] });
    assert_eq!(error.code, Code::GateShut, "there is no key result yet");
    objectives
}

/// Typed as they are said; the slots fill themselves.
pub fn write_key_results(hall: &Hall, objectives: &[Id]) {
    hall.next("set.krs");
    for (objective, text) in [
        (0, "Lead time of letters from 18 to 9 working days"),
        (0, "Questions answered the same day from 40% to 75%"),
        (1, "Files found at the first try from 55% to 90%"),
        (1, "Addresses kept in more than one system from 3 to 1"),
    ] {
        hall.key_result(objectives[objective], text);
    }
    let read: Vec<_> = key_results(hall).into_iter().map(|card| card.key_result).collect();
    let slots = |index: usize| {
        let number = |slot: Option<atelier_core::number::Number>| slot.unwrap().to_string();
        let row = &read[index];
        (number(row.baseline), number(row.target), row.unit.clone().unwrap_or_default())
    };
    assert_eq!(slots(0), ("18".to_owned(), "9".to_owned(), "workingDays".to_owned()));
    assert_eq!(slots(1), ("40".to_owned(), "75".to_owned(), "%".to_owned()));
    assert_eq!(slots(2), ("55".to_owned(), "90".to_owned(), "%".to_owned()));
    assert_eq!((slots(3).0, slots(3).1), ("3".to_owned(), "1".to_owned()));
    for row in &read {
        for change in [
            KeyResultChange::Due(Some("2026-12-18".parse().unwrap())),
            KeyResultChange::Owner(Some(hall.people[2])),
        ] {
            hall.act(Action::ChangeKeyResult { key_result: row.id, change });
        }
    }
    for card in key_results(hall) {
        let strength = card.strength;
        assert!(strength.measure && strength.from && strength.to && strength.due && strength.owner);
    }
    let Scene::KeyResults { objective: Some(objective), .. } = hall.scene() else { panic!("key results") };
    assert_eq!(objective.key_results.len(), 2);
    assert_eq!(objective.key_results[0].owner_name.as_deref(), Some("Cem"));
}

pub fn link_to(hall: &Hall, objectives: &[Id], goal: Id) {
    hall.next("set.parents");
    let Scene::Parents { candidates, .. } = hall.scene() else { panic!("parents") };
    assert_eq!(candidates, ["Guests of the harbour know where they stand"]);
    for change in [
        ObjectiveChange::Parent(Some(Parent::Objective { id: goal })),
        ObjectiveChange::Contribution("They hear from us first".to_owned()),
    ] {
        hall.act(Action::ChangeObjective { objective: objectives[0], change });
    }
    let change = ObjectiveChange::NoParentReason("It is for ourselves".to_owned());
    hall.act(Action::ChangeObjective { objective: objectives[1], change });
    let Scene::Parents { objectives: shown, .. } = hall.scene() else { panic!("parents") };
    assert_eq!(shown[0].parent_text.as_deref(), Some("Guests of the harbour know where they stand"));
    assert_eq!(shown[1].parent_text, None);
}

/// Until nobody is without one.
pub fn take_initiatives(hall: &Hall, objectives: &[Id]) {
    hall.next("set.initiatives");
    let rows = key_results(hall);
    for (person, already) in hall.people.iter().zip(0..) {
        let Scene::Initiatives { without, .. } = hall.scene() else { panic!("initiatives") };
        assert_eq!(without.len(), 9 - already);
        hall.act(Action::AddInitiatives {
            cycle: hall.cycle,
            unit: hall.unit,
            titles: vec![format!("Try out idea {}", already + 1)],
            key_results: vec![rows[already % rows.len()].key_result.id],
            owner: Some(*person),
        });
    }
    let Scene::Initiatives { objectives: shown, without } = hall.scene() else { panic!("initiatives") };
    assert!(without.is_empty());
    assert_eq!(shown.len(), objectives.len());
    let ExerciseView::Initiatives { initiatives, unlinked, .. } = hall.exercise() else { panic!("they") };
    assert_eq!((initiatives.len(), unlinked.len()), (9, 0));
}

pub fn say_no(hall: &Hall) {
    hall.next("set.notdoing");
    let (text, reason) = ("The newsletter".to_owned(), "Nobody reads it".to_owned());
    hall.act(Action::AddNotDoing { cycle: hall.cycle, unit: hall.unit, text, reason });
    let capacity = Capacity { run_pct: Some(70), change_pct: Some(30) };
    hall.act(Action::ChangeCycle { cycle: hall.cycle, change: CycleChange::Capacity(capacity) });
    let Scene::NotDoing { items, run_pct, change_pct } = hall.scene() else { panic!("not doing") };
    assert_eq!((items[0].text.as_str(), items[0].reason.as_str()), ("The newsletter", "Nobody reads it"));
    assert_eq!((run_pct, change_pct), (Some(70), Some(30)));
}

/// Belief per key result, then a fist of five on the whole set.
pub fn believe(hall: &Hall, objectives: &[Id]) {
    hall.next("set.belief");
    assert_eq!(objectives.len(), 2);
    let rows = key_results(hall);
    let target =
        |card: &KeyResultCard| VoteTarget { id: card.key_result.id, text: card.key_result.text.clone() };
    let round = hall.open_vote(VoteMethod::Confidence, rows.iter().map(target).collect(), InputMode::Hands);
    for card in &rows {
        hall.tally(round, card.key_result.id, &[(4, 2), (6, 4), (8, 3)]);
        assert_eq!(card.key_result.initial_confidence, None);
    }
    hall.show(round);
    let Scene::Vote { vote } = hall.scene() else { panic!("belief") };
    assert!(vote.results.unwrap().iter().all(|result| result.median == Some(6) && result.spread == Some(4)));
    assert!(key_results(hall).iter().all(|card| card.key_result.initial_confidence == Some(6)));

    let fist = hall.open_vote(VoteMethod::FistOfFive, Vec::new(), InputMode::Hands);
    hall.tally(fist, hall.workshop, &[(3, 2), (4, 5), (5, 2)]);
    hall.show(fist);
    let ExerciseView::Belief { fist: Some(fist), .. } = hall.exercise() else { panic!("the fist") };
    assert_eq!(fist.results.unwrap()[0].passes, Some(true));
}

pub fn propose(hall: &Hall, objectives: &[Id]) {
    for card in cards(hall) {
        assert!(card.gate.is_empty(), "{:?}", card.gate);
    }
    for objective in objectives {
        hall.act(Action::ProposeObjective { objective: *objective });
    }
    assert!(cards(hall).iter().all(|card| card.objective.state == ObjectiveState::Proposed));
}

pub fn close(hall: &Hall) {
    let (workshop, step) = (hall.workshop, hall.step("set.close"));
    hall.act(Action::ChangeStep { step, change: AgendaStepChange::Note("Thank Ida".to_owned()) });
    hall.next("set.close");
    let roti = hall.open_vote(VoteMethod::Scale5, Vec::new(), InputMode::PaperTally);
    hall.tally(roti, workshop, &[(5, 4), (4, 5)]);
    hall.show(roti);
    let Scene::Closing { objectives, not_doing, roti: Some(roti), .. } = hall.scene() else {
        panic!("close")
    };
    assert_eq!((objectives.len(), not_doing.len(), roti.results.unwrap()[0].median), (2, 1, Some(4)));
    let ExerciseView::Closing { overview, .. } = hall.exercise() else { panic!("close") };
    assert_eq!((overview.objectives.len(), overview.cards), (2, 8));
    assert!(overview.without_initiative.is_empty());

    hall.act(Action::FinishWorkshop { workshop });
    assert_eq!(hall.scene(), Scene::Idle { over: true });
    let Screen::Workshop { workshop, steps, .. } = hall.screen(None) else { panic!("a workshop") };
    assert_eq!(workshop.state, WorkshopState::Finished);
    assert!(steps.iter().all(|step| step.state == StepState::Done));
    hall.book().verify().unwrap();
    let deck = hall.book().deck(hall.cycle).unwrap();
    assert_eq!(deck.objectives.len(), 2);
}
