use super::*;
use crate::{action::Action, question, testing::Desk};

fn kickoff(desk: &mut Desk) -> Id {
    let (cycle, unit, template) = (desk.cycle, desk.unit, "kickoff.standard".to_owned());
    let (date, language) = ("2026-10-05".parse().unwrap(), Language::En);
    desk.make(Action::PlanWorkshop { cycle, unit, template, date, minutes: None, language })
}

fn about(report: &Report, about: About) -> Vec<Line> {
    report
        .sections
        .iter()
        .filter(|section| section.about == about)
        .flat_map(|one| one.lines.clone())
        .collect()
}

#[test]
fn a_workshop_in_which_nothing_was_said_has_its_agenda_alone() {
    let mut desk = Desk::new();
    let workshop = kickoff(&mut desk);
    let report = report(&desk.connection, workshop, Kind::Minutes, Language::Nl).unwrap();
    let sections: Vec<About> = report.sections.iter().map(|section| section.about).collect();
    assert_eq!(sections, [About::Agenda]);
    assert!(report.sections[0].lines.len() > 5);
}

#[test]
fn a_question_stands_in_the_minutes_without_who_asked() {
    let mut desk = Desk::new();
    let workshop = kickoff(&mut desk);
    desk.act(Action::StartWorkshop { workshop }).unwrap();
    let asker = desk.make(Action::AddPeople { names: vec!["Thera Vonk".into()], unit: Some(desk.unit) });
    let texts = vec!["What do we stop?".to_owned()];
    desk.act(Action::AskQuestions { workshop, texts, asked_by: Some(asker), private: false }).unwrap();
    assert_eq!(question::of_workshop(&desk.connection, workshop).unwrap().len(), 1);
    let report = report(&desk.connection, workshop, Kind::Minutes, Language::En).unwrap();
    let lines = about(&report, About::Questions);
    assert_eq!((lines.len(), lines[0].said.as_str(), lines[0].who.as_deref()), (1, "What do we stop?", None));
}

#[test]
fn every_section_and_every_report_has_its_heading_in_three_languages() {
    for language in Language::ALL {
        let words = Words::of(*language);
        let sections = About::ALL.iter().map(|about| format!("deck-section-{about}"));
        for key in sections.chain(Kind::ALL.iter().map(|kind| format!("deck-report-{kind}"))) {
            assert!(words.has(&key), "{language} {key}");
        }
    }
}
