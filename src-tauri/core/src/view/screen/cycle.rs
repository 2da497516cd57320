//! The cycle at a glance: how far its five parts are, what comes next, the four lenses, and the cycles before it.

use rusqlite::Connection;

use crate::{
    check_in::{self, Rhythm},
    coach,
    cycle::{self, Cycle, Part, PlannedEvent},
    error::Result,
    id::Id,
    language::Language,
    moment::Moment,
    not_doing, process_step,
    record::Record,
    review::Review,
    template,
    view::{
        console::{NextUp, PartLine, Screen},
        early::{PARTS, Progress, is_before_kickoff, kind_of, without_halfway},
        frame::workshop_lines,
        insights::trend::trends,
        lenses::{Lenses, lenses},
        okr::{Book, FindingLine},
    },
    workbook,
    workshop::Workshop,
    workshop_kind::WorkshopKind,
};

/// The given cycle or the one at hand; an empty screen while there is none.
pub fn cycle(connection: &Connection, cycle: Option<Id>, language: Language, now: Moment) -> Result<Screen> {
    let cycle = match cycle {
        Some(id) => Some(Cycle::load(connection, id)?),
        None => cycle::at_hand(connection, now.date())?,
    };
    let Some(cycle) = cycle else {
        return Ok(Screen::Cycle {
            cycle: None,
            parts: Vec::new(),
            next: None,
            lenses: Lenses::default(),
            workshops: Vec::new(),
            plan: Vec::new(),
            overdue: Vec::new(),
            process: Vec::new(),
            review: Vec::new(),
            trends: Vec::new(),
            rhythm: Rhythm::default(),
            findings: Vec::new(),
            templates: workbook::templates(connection)?,
            may_go_back: false,
        });
    };
    let workshops = workshop_lines(connection, cycle.id)?;
    let held: Vec<&Workshop> = workshops.iter().map(|line| &line.workshop).collect();
    let plan = cycle::plan(connection, cycle.id)?;
    let mut open = open(&plan, &held);
    let missed = check_in::missed(connection, cycle.id)?;
    open.retain(|event| without_halfway(event.part) != Part::Checkin || !missed.contains(&event.date));
    open.retain(|event| without_halfway(event.part) != Part::Kickoff || is_before_kickoff(cycle.state));
    let progress =
        Progress { cycle: &cycle, plan: &plan, workshops: &held, missed: &missed, today: now.date() };
    let next = open.first().map(|event| next_up(&progress, event));
    let overdue = open.iter().filter(|event| event.date < now.date()).map(|event| (*event).clone()).collect();
    let book = Book::of(connection, cycle.id)?;
    let rhythm = check_in::rhythm(connection, &book.lines, &cycle, cycle.unit, now.date())?;
    Ok(Screen::Cycle {
        parts: parts(&progress, next.as_ref().map(|next| next.part)),
        lenses: lenses(connection, &book, now.date())?,
        next,
        overdue,
        process: process_step::of_cycle(connection, cycle.id)?,
        review: not_doing::to_review(connection, &cycle, now.date())?,
        trends: trends(connection, cycle.unit, now.date())?,
        findings: shelved(connection, &cycle, &rhythm, language)?,
        rhythm,
        templates: workbook::templates(connection)?,
        may_go_back: cycle::may_go_back(connection, &cycle)?,
        cycle: Some(cycle),
        plan,
        workshops,
    })
}

/// On the shelf, and time for a restart (CHK-01); only where there is something to follow up.
fn shelved(
    connection: &Connection,
    cycle: &Cycle,
    rhythm: &Rhythm,
    language: Language,
) -> Result<Vec<FindingLine>> {
    let Some(days) = rhythm.on_shelf.filter(|_| rhythm.planned > 0) else { return Ok(Vec::new()) };
    if check_in::followed(connection, cycle.id, cycle.unit)?.is_empty() {
        return Ok(Vec::new());
    }
    let review = Review::of(connection, cycle)?;
    let found = coach::shelved(cycle.unit, days, review.settings(language));
    let found = review.in_check_in(connection, found.into_iter().collect(), cycle.unit)?;
    Ok(found.into_iter().map(|finding| finding.line(cycle.unit)).collect())
}

/// Events that are still to be held, by date.
fn open<'a>(plan: &'a [PlannedEvent], workshops: &[&Workshop]) -> Vec<&'a PlannedEvent> {
    let over = |event: &&PlannedEvent| {
        let workshop = workshops.iter().find(|workshop| Some(workshop.id) == event.workshop);
        workshop.is_some_and(|workshop| workshop.state.is_held())
    };
    plan.iter().filter(|event| kind_of(event.part).is_some() && !over(event)).collect()
}

/// A check-in is held as the one before it was: inside a meeting once means inside a meeting again (R004-10).
fn next_up(progress: &Progress<'_>, event: &PlannedEvent) -> NextUp {
    let kind = kind_of(event.part);
    let mut templates = template::all().iter().filter(|template| Some(template.kind) == kind);
    let usual = match event.part {
        Part::MidCycle => template::find("checkin.halfway"),
        Part::Checkin if held_inside(progress.workshops) => template::find(template::INSIDE_MEETING),
        _ => templates.next(),
    };
    NextUp {
        part: event.part,
        date: Some(event.date),
        minutes: event.minutes,
        workshop: event.workshop,
        template: usual.map(|template| template.key.clone()).unwrap_or_default(),
        early: progress.early(event.part, Some(event.date)),
    }
}

/// A part nobody planned can begin all the same, in its usual form.
fn unplanned(progress: &Progress<'_>, part: Part) -> NextUp {
    let usual = kind_of(part).and_then(|kind| template::of_kind(kind).next());
    NextUp {
        part,
        date: None,
        minutes: usual.map_or(0, |template| i64::from(template.minutes)),
        workshop: None,
        template: usual.map(|template| template.key.clone()).unwrap_or_default(),
        early: progress.early(part, None),
    }
}

fn held_inside(workshops: &[&Workshop]) -> bool {
    let held = |one: &&&Workshop| one.kind == WorkshopKind::Checkin && one.state.is_held();
    workshops.iter().rev().find(held).is_some_and(|last| last.inside_meeting)
}

fn parts(progress: &Progress<'_>, now: Option<Part>) -> Vec<PartLine> {
    let (plan, workshops) = (progress.plan, progress.workshops);
    let line = |part: Part| {
        let events: Vec<&PlannedEvent> =
            plan.iter().filter(|event| without_halfway(event.part) == part).collect();
        let finished =
            |workshop: &&&Workshop| Some(workshop.kind) == kind_of(part) && workshop.state.is_held();
        let done = workshops.iter().filter(finished).count();
        let is_open = |event: &&&PlannedEvent| {
            let workshop = workshops.iter().find(|workshop| Some(workshop.id) == event.workshop);
            workshop.is_none_or(|workshop| !workshop.state.is_held())
        };
        PartLine {
            part,
            done: count(done),
            planned: count(events.len().max(done)),
            date: events.iter().find(is_open).or(events.last()).map(|event| event.date),
            begin: match events.iter().find(is_open) {
                Some(event) => Some(next_up(progress, event)),
                None => (done == 0).then(|| unplanned(progress, part)),
            },
            now: now == Some(part) || (now == Some(Part::MidCycle) && part == Part::Checkin),
        }
    };
    PARTS.into_iter().map(line).collect()
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::{cycle as cycle_screen, *};
    use crate::{action::Action, testing::Desk, workbook::Cadence};

    fn planned() -> (Desk, Id) {
        let mut desk = Desk::new();
        let (unit, name) = (desk.unit, "Q1".to_owned());
        let (start, end) = ("2027-01-04".parse().unwrap(), "2027-03-28".parse().unwrap());
        let cycle = desk.make(Action::AddCycle { unit, name, start, end, cadence: Cadence::TwoWeekly });
        (desk, cycle)
    }

    fn parts_and_next(desk: &Desk, cycle: Id) -> (Vec<PartLine>, Option<NextUp>) {
        let Screen::Cycle { parts, next, .. } =
            cycle_screen(&desk.connection, Some(cycle), Language::En, desk.source.now).unwrap()
        else {
            panic!()
        };
        (parts, next)
    }

    #[test]
    fn a_new_cycle_begins_with_its_setting_workshop() {
        let (desk, cycle) = planned();
        let (parts, next) = parts_and_next(&desk, cycle);
        assert_eq!(next.unwrap().template, "setting.halfday");
        assert!(parts[0].now && parts[3].planned == 5);
    }

    #[test]
    fn once_the_setting_is_held_alignment_is_next() {
        let (mut desk, cycle) = planned();
        let (unit, template, date) = (desk.unit, "setting.short".to_owned(), "2026-12-21".parse().unwrap());
        let language = Language::En;
        let plan = Action::PlanWorkshop { cycle, unit, template, date, minutes: None, language };
        let workshop = desk.make(plan);
        desk.act(Action::StartWorkshop { workshop }).unwrap();
        desk.act(Action::FinishWorkshop { workshop }).unwrap();
        let (parts, next) = parts_and_next(&desk, cycle);
        assert_eq!(next.unwrap().part, Part::Alignment);
        assert_eq!((parts[0].done, parts[0].planned, parts[0].now), (1, 1, false));
    }

    #[test]
    fn every_part_that_is_not_over_can_begin_from_here() {
        let (mut desk, cycle) = planned();
        let begins = |desk: &Desk| {
            let (parts, _) = parts_and_next(desk, cycle);
            parts.into_iter().map(|part| part.begin.map(|begin| begin.template)).collect::<Vec<_>>()
        };
        let all = [
            "setting.halfday",
            "alignment.standard",
            "kickoff.standard",
            "checkin.standard",
            "reflection.standard",
        ];
        assert_eq!(begins(&desk), all.map(|key| Some(key.to_owned())));
        let alignment = "part = 'alignment' AND cycle = ?1";
        let event = PlannedEvent::list(&desk.connection, alignment, [cycle]).unwrap()[0].id;
        desk.act(Action::RemovePlannedEvent { event }).unwrap();
        assert_eq!(begins(&desk)[1].as_deref(), Some("alignment.standard"));
    }

    #[test]
    fn the_page_holds_the_checklist_what_was_refused_before_and_the_cycles_before() {
        let (mut desk, cycle) = planned();
        let (earlier, unit) = (desk.cycle, desk.unit);
        let (text, reason) = ("New portal".to_owned(), String::new());
        desk.act(Action::AddNotDoing { cycle: earlier, unit, text, reason }).unwrap();
        desk.act(Action::LayOutProcess { cycle }).unwrap();
        let screen = cycle_screen(&desk.connection, Some(cycle), Language::En, desk.source.now).unwrap();
        let Screen::Cycle { process, review, trends, .. } = screen else { panic!() };
        assert!(!process.is_empty());
        assert_eq!(review.iter().map(|item| item.text.as_str()).collect::<Vec<_>>(), ["New portal"]);
        assert_eq!(trends.iter().map(|trend| trend.cycle).collect::<Vec<_>>(), [earlier, cycle]);
    }

    #[test]
    fn a_check_in_held_inside_a_meeting_is_short_the_next_time_too() {
        let (mut desk, cycle) = planned();
        let part = Part::Checkin;
        for event in cycle::plan(&desk.connection, cycle).unwrap() {
            desk.act(Action::RemovePlannedEvent { event: event.id }).unwrap();
        }
        for date in ["2027-01-11", "2027-01-25"] {
            let date = date.parse().unwrap();
            desk.act(Action::AddPlannedEvent { cycle, part, date, minutes: 30 }).unwrap();
        }
        assert_eq!(parts_and_next(&desk, cycle).1.unwrap().template, "checkin.standard");
        let (unit, template, date) =
            (desk.unit, "checkin.standard".to_owned(), "2027-01-11".parse().unwrap());
        let language = Language::En;
        let plan = Action::PlanWorkshop { cycle, unit, template, date, minutes: None, language };
        let workshop = desk.make(plan);
        let change = crate::change::WorkshopChange::InsideMeeting(true);
        desk.act(Action::ChangeWorkshop { workshop, change }).unwrap();
        desk.act(Action::StartWorkshop { workshop }).unwrap();
        desk.act(Action::FinishWorkshop { workshop }).unwrap();
        let next = parts_and_next(&desk, cycle).1.unwrap();
        assert_eq!(
            (next.template.as_str(), next.date),
            ("checkin.short", Some("2027-01-25".parse().unwrap()))
        );
    }

    #[test]
    fn a_workbook_without_a_cycle_shows_an_empty_one() {
        let mut desk = Desk::new();
        desk.act(Action::RemoveCycle { cycle: desk.cycle }).unwrap();
        let Screen::Cycle { cycle, templates, .. } =
            cycle_screen(&desk.connection, None, Language::En, desk.source.now).unwrap()
        else {
            panic!()
        };
        assert!(cycle.is_none() && !templates.is_empty());
    }
}
