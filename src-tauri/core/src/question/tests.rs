//! Questions through the door of the actions.

use super::*;
use crate::{action::Action, testing::Desk};

fn kickoff() -> (Desk, Id) {
    let mut desk = Desk::new();
    let workshop = desk.plan("kickoff.standard", "2026-10-05");
    desk.act(Action::StartWorkshop { workshop }).unwrap();
    (desk, workshop)
}

fn ask(desk: &mut Desk, workshop: Id, text: &str, private: bool) -> Result<Vec<Id>> {
    desk.act(Action::AskQuestions { workshop, texts: vec![text.to_owned()], asked_by: None, private })
}

fn texts(desk: &Desk, workshop: Id) -> Vec<String> {
    of_workshop(&desk.connection, workshop).unwrap().into_iter().map(|one| one.text).collect()
}

#[test]
fn most_votes_come_first_and_what_is_settled_last() {
    let (mut desk, workshop) = kickoff();
    let ids = ["What stops?", "Who decides?", "Why now?"]
        .map(|text| ask(&mut desk, workshop, text, false).unwrap()[0]);
    let change =
        |question, votes| Action::ChangeQuestion { question, change: QuestionChange::Upvotes(votes) };
    desk.act(change(ids[0], 9)).unwrap();
    desk.act(change(ids[2], 4)).unwrap();
    let settlement = Settlement::Answered { answer: "Everything older than a year".to_owned() };
    desk.act(Action::SettleQuestion { question: ids[0], settlement }).unwrap();
    assert_eq!(texts(&desk, workshop), ["Why now?", "Who decides?", "What stops?"]);
    assert_eq!(desk.act(change(ids[2], -1)).unwrap_err().code, Code::OutOfRange);
}

#[test]
fn a_question_written_in_silence_leaves_no_trace_before_it_is_opened() {
    let (mut desk, workshop) = kickoff();
    ask(&mut desk, workshop, "Will there be layoffs?", true).unwrap();
    assert!(texts(&desk, workshop).is_empty() && !desk.journal_text().contains("layoffs"));
    let rude = ask(&mut desk, workshop, "Rude", true).map(|_| sealed(&desk.connection, workshop).unwrap());
    let key = rude.unwrap().into_iter().find(|card| card.text == "Rude").unwrap().key;
    desk.act(Action::RemoveSealedQuestion { workshop, key }).unwrap();
    desk.act(Action::OpenQuestions { workshop }).unwrap();
    let question = of_workshop(&desk.connection, workshop).unwrap().pop().unwrap();
    assert_eq!((question.text.as_str(), question.anonymous), ("Will there be layoffs?", true));
    assert_eq!(sealed_count(&desk.connection, workshop).unwrap(), 0);
    let change = QuestionChange::AskedBy(Some(desk.person("Bo")));
    let named = desk.act(Action::ChangeQuestion { question: question.id, change });
    assert_eq!(named.unwrap_err().code, Code::WrongState);
}

#[test]
fn no_question_is_left_open_at_the_end() {
    let (mut desk, workshop) = kickoff();
    let promised = ask(&mut desk, workshop, "Who decides?", false).unwrap()[0];
    ask(&mut desk, workshop, "Why now?", false).unwrap();
    ask(&mut desk, workshop, "And then?", true).unwrap();
    let by = desk.person("Ada");
    let settlement = Settlement::ToAnswer { by, due: "2026-10-09".parse().unwrap() };
    desk.act(Action::SettleQuestion { question: promised, settlement }).unwrap();
    desk.act(Action::FinishWorkshop { workshop }).unwrap();
    let questions = of_workshop(&desk.connection, workshop).unwrap();
    let parked = questions.iter().filter(|one| one.state == QuestionState::Parked).count();
    assert_eq!((questions.len(), parked), (3, 2));
    let promised = questions.iter().find(|one| one.id == promised).unwrap();
    assert_eq!((promised.state, promised.answer_by), (QuestionState::ToAnswer, Some(by)));
    assert_eq!(ask(&mut desk, workshop, "Late", false).unwrap_err().code, Code::WrongState);
}
