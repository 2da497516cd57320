//! Sentences that compete become one.

use super::*;

/// Two sentences about one group, the second with a key result.
fn rivals() -> (Desk, Id, [Id; 2], Id) {
    let mut desk = Desk::new();
    let cluster = desk.cluster("Requests");
    let (cycle, unit) = (desk.cycle, desk.unit);
    let sentences = ["Customers know where they stand", "Nobody has to ask twice"].map(|text| {
        desk.make(Action::AddObjective { cycle, unit, text: text.to_owned(), cluster: Some(cluster) })
    });
    let key_result = desk.key_result(sentences[1], "Customer score");
    (desk, cluster, sentences, key_result)
}

fn merge(objective: Id, others: &[Id], text: &str) -> Action {
    Action::MergeObjectives { objective, others: others.to_vec(), text: text.to_owned() }
}

#[test]
fn two_sentences_become_one_in_one_step_with_what_hangs_below() {
    let (mut desk, cluster, [first, second], key_result) = rivals();
    let below = desk.objective("Questions are answered at once");
    let parent = Some(Json(Parent::Objective { id: second }));
    desk.work(|edit| edit.alter::<Objective>(below, |row| row.parent = parent)).unwrap();
    let before = desk.picture();
    desk.act(merge(first, &[second], "Customers know it, and need not ask")).unwrap();
    assert_eq!(desk.load::<Objective>(first).text, "Customers know it, and need not ask");
    assert!(Objective::find(&desk.connection, second).unwrap().is_none());
    assert_eq!(of_objective(&desk.connection, first).unwrap()[0].id, key_result);
    assert_eq!(desk.load::<Objective>(below).parent, Some(Json(Parent::Objective { id: first })));
    let became = desk.load::<Cluster>(cluster).became.map(|became| became.0);
    assert_eq!(became, Some(Became::Objective { id: first }));
    desk.undo().unwrap();
    assert_eq!(desk.picture(), before);
}

#[test]
fn only_drafts_that_stand_beside_one_another_are_merged() {
    let (mut desk, _, [first, second], _) = rivals();
    let before = desk.picture();
    assert_eq!(code(desk.act(merge(first, &[first], "One"))), Code::BadRequest);
    assert_eq!(code(desk.act(merge(first, &[second], " "))), Code::Empty);
    let unit = desk.unit_under("Systems", None, UnitKind::Team);
    let elsewhere = desk.objective_of(unit, "Systems stay up");
    assert_eq!(code(desk.act(merge(first, &[elsewhere], "One"))), Code::BadRequest);
    desk.act(Action::RemoveObjective { objective: elsewhere }).unwrap();
    assert_eq!(desk.picture(), before);
    desk.set_state(second, ObjectiveState::Proposed);
    assert_eq!(code(desk.act(merge(first, &[second], "One"))), Code::WrongState);
    desk.set_state(first, ObjectiveState::Published);
    assert_eq!(code(desk.act(merge(first, &[], "One"))), Code::NeedsRevision);
}
