//! People, values of key results, readings of KPIs, feedback and cards.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::{Desk, Line, fold};
use crate::{
    alignment::{Feedback, FeedbackKind, Party, feedback},
    board::{self, Board, BoardKind, IdeaSource},
    change::FeedbackChange,
    check_in::{self, Figure},
    error::{Code, Error, Result},
    exchange::{
        import::{Import, read},
        table::{Heading, TableKind},
    },
    id::Id,
    journal::Edit,
    key_result::KeyResult,
    kpi::{self, Kpi},
    objective::Objective,
    person,
    record::Record,
    view::okr::Goals,
    workshop::{self, Workshop, WorkshopState},
    workshop_kind::WorkshopKind,
};

/// What is there already, for tables that speak about it.
pub(super) struct Others {
    goals: Option<Goals>,
    kpis: BTreeMap<String, Id>,
    board: Option<Board>,
    workshop: Option<Workshop>,
    /// Cards by the name of their cluster, to be grouped at the end.
    grouped: BTreeMap<String, (String, Vec<Id>)>,
}

impl Others {
    pub fn of(connection: &Connection, import: &Import) -> Result<Others> {
        let sheet = import.mapping.sheet;
        let speaks = matches!(sheet, TableKind::Values | TableKind::Feedback);
        let kpis = Kpi::list(connection, "1", [])?;
        Ok(Others {
            goals: if speaks { Some(Goals::of(connection, &[import.aim.cycle])?) } else { None },
            kpis: kpis.into_iter().map(|kpi| (fold(&kpi.name), kpi.id)).collect(),
            board: if sheet == TableKind::Cards { Some(wall(connection, import)?) } else { None },
            workshop: if sheet == TableKind::Feedback { Some(alignment(connection, import)?) } else { None },
            grouped: BTreeMap::new(),
        })
    }
}

fn no(why: &str) -> Error {
    Error::new(Code::BadTable).with("why", why)
}

/// The wall that is named; else the open one of the workshop that is going on.
fn wall(connection: &Connection, import: &Import) -> Result<Board> {
    if let Some(board) = import.aim.board {
        return Board::load(connection, board);
    }
    let walls = match workshop::at_hand(connection)? {
        Some(workshop) => board::walls(connection, workshop.id)?,
        None => Vec::new(),
    };
    let ideas = walls.into_iter().filter(|wall| wall.kind != BoardKind::Metrics);
    ideas.max_by_key(|wall| (!wall.sealed, wall.id)).ok_or_else(|| no("board"))
}

/// The alignment that is named; else the one that is going on, or the newest of the cycle.
fn alignment(connection: &Connection, import: &Import) -> Result<Workshop> {
    if let Some(workshop) = import.aim.workshop {
        return Workshop::load(connection, workshop);
    }
    let at_hand = workshop::at_hand(connection)?.filter(|one| one.kind == WorkshopKind::Alignment);
    let condition = "cycle = ?1 AND kind = ?2 AND state <> ?3 ORDER BY date, id";
    let of_cycle = (import.aim.cycle, WorkshopKind::Alignment, WorkshopState::Cancelled);
    match at_hand {
        Some(workshop) => Ok(workshop),
        None => Workshop::list(connection, condition, of_cycle)?.pop().ok_or_else(|| no("workshop")),
    }
}

impl Desk<'_> {
    /// Somebody who is there already is passed over.
    pub(super) fn take_person(&mut self, edit: &mut Edit<'_>, line: &Line<'_>) -> Result<()> {
        let unit = self.unit(line)?;
        let name = line.text(Heading::Name);
        if name.is_empty() {
            return Err(line.lacks(Heading::Name));
        }
        if self.people.contains_key(&fold(name)) {
            self.passed += 1;
            return Ok(());
        }
        person::add(edit, &[name.to_owned()], Some(unit))?;
        if let Some(id) = edit.made().last() {
            self.people.insert(fold(name), *id);
        }
        self.count("people");
        Ok(())
    }

    pub(super) fn take_value(&mut self, edit: &mut Edit<'_>, line: &Line<'_>) -> Result<()> {
        let unit = self.unit(line)?;
        let key_result = self.measured(edit.read(), line, unit)?;
        let Some(date) = line.date(Heading::Date)? else { return Err(line.lacks(Heading::Date)) };
        let confidence = match line.number(Heading::Confidence)? {
            Some(number) => {
                Some(number.to_string().parse().map_err(|_| line.bad("number", &number.to_string()))?)
            }
            None => None,
        };
        let note = line.text(Heading::Note);
        let value = line.number(Heading::Value)?;
        let objective = Objective::load(edit.read(), key_result.objective)?;
        let figure = Figure { date, value, confidence, note };
        if value.is_none() && confidence.is_none() {
            return Err(line.lacks(Heading::Value));
        }
        check_in::take_in(edit, &key_result, &objective, &figure).inspect_err(|error| match error.code {
            Code::DateOutsideCycle | Code::WrongState => line.at.set(Some(Heading::Date)),
            Code::OutOfRange if value.is_none() || !(1..=10).contains(&confidence.unwrap_or(1)) => {
                line.at.set(Some(Heading::Confidence));
            }
            _ => {}
        })?;
        self.count("values");
        Ok(())
    }

    /// The key result a line is about: by its code, by its words, or the one all lines are about.
    fn measured(&self, connection: &Connection, line: &Line<'_>, unit: Id) -> Result<KeyResult> {
        let named = [Heading::Code, Heading::KeyResult].into_iter().map(|column| line.text(column));
        let goals = self.others.goals.as_ref();
        let mut said = None;
        for word in named.filter(|word| !word.is_empty()) {
            said = Some(word);
            if let Some(found) = goals.and_then(|goals| self.key_result(goals, unit, word)) {
                return Ok(found);
            }
        }
        match (said, self.import.aim.measured) {
            (Some(word), _) => Err(line.unknown("keyResult", word)),
            (None, Some(id)) => KeyResult::load(connection, id),
            (None, None) => Err(no("measured")),
        }
    }

    pub(super) fn take_reading(&mut self, edit: &mut Edit<'_>, line: &Line<'_>) -> Result<()> {
        let kpi = match line.text(Heading::Title) {
            "" => self.import.aim.measured.ok_or_else(|| line.lacks(Heading::Title))?,
            name => *self.others.kpis.get(&fold(name)).ok_or_else(|| line.unknown("kpi", name))?,
        };
        let Some(date) = line.date(Heading::Date)? else { return Err(line.lacks(Heading::Date)) };
        let note = line.text(Heading::Note);
        let Some(value) = line.number(Heading::Value)? else { return Err(line.lacks(Heading::Value)) };
        kpi::add_reading(edit, kpi, date, value, note)?;
        self.count("readings");
        Ok(())
    }

    pub(super) fn take_feedback(&mut self, edit: &mut Edit<'_>, line: &Line<'_>) -> Result<()> {
        let Some(workshop) = self.others.workshop.clone() else { return Err(no("workshop")) };
        let about = line.text(Heading::About);
        let goals = self.others.goals.as_ref();
        let subject = goals.and_then(|goals| subject(goals, workshop.unit, about));
        let Some((objective, key_result)) = subject else {
            return Err(if about.is_empty() {
                line.lacks(Heading::About)
            } else {
                line.unknown("goal", about)
            });
        };
        let kind = line.keyed(Heading::Kind, "feedbackKind", FeedbackKind::ALL)?;
        let Some(kind) = kind else { return Err(line.lacks(Heading::Kind)) };
        let by = line.text(Heading::By);
        let from = match (by, self.people.get(&fold(by)), self.units.get(&fold(by))) {
            ("", ..) => None,
            (_, Some(person), _) => Some(Party::Person { id: *person }),
            (_, None, Some(unit)) => Some(Party::Unit { id: *unit }),
            _ => return Err(line.unknown("party", by)),
        };
        let blocking = line.text(Heading::Blocking);
        let blocks = read::answer(blocking).ok_or_else(|| line.bad("answer", blocking))?;
        let text = line.text(Heading::Text);
        let channel = self.import.aim.channel;
        let other = line.rest();
        let said = feedback::Said { objective, key_result, kind, text, from, channel, other };
        feedback::add(edit, workshop.id, said)?;
        if let Some(made) = edit.made().last().copied().filter(|_| blocks)
            && !Feedback::load(edit.read(), made)?.blocking
        {
            feedback::change(edit, made, &FeedbackChange::Blocking(true))?;
        }
        self.count("feedback");
        Ok(())
    }

    /// A column the wall does not have is no column; a sealed wall takes cards without cluster.
    pub(super) fn take_card(&mut self, edit: &mut Edit<'_>, line: &Line<'_>) -> Result<()> {
        let Some(wall) = self.others.board.clone() else { return Err(no("board")) };
        let (titled, stack) = (fold(line.text(Heading::WallColumn)), line.text(Heading::Cluster));
        let column = wall.columns.0.iter().find(|one| fold(&one.title) == titled || one.key == titled);
        let text = line.text(Heading::Text);
        if text.is_empty() {
            return Err(line.lacks(Heading::Text));
        }
        let key = column.map(|column| column.key.as_str());
        board::add_cards(edit, wall.id, &[text.to_owned()], key, IdeaSource::Import)?;
        if let Some(made) = edit.made().last().copied().filter(|_| !wall.sealed && !stack.is_empty()) {
            let cluster =
                self.others.grouped.entry(fold(stack)).or_insert_with(|| (stack.to_owned(), Vec::new()));
            cluster.1.push(made);
        }
        self.count("cards");
        Ok(())
    }

    /// Groups the cards that lay together.
    pub(super) fn finish(&mut self, edit: &mut Edit<'_>) -> Result<()> {
        let Some(wall) = self.others.board.clone() else { return Ok(()) };
        for (title, cards) in std::mem::take(&mut self.others.grouped).into_values() {
            let title: String = title.chars().take(crate::limits::TITLE).collect();
            board::group_cards(edit, wall.id, &cards, &title)?;
            self.count("clusters");
        }
        Ok(())
    }
}

/// An objective or key result by its code or by its words; those of the unit of the workshop come first.
fn subject(goals: &Goals, unit: Id, word: &str) -> Option<(Id, Option<Id>)> {
    let same = fold(word);
    let code = same.trim_start_matches("kr").trim_start();
    let mut rows: Vec<_> = goals.objectives.iter().collect();
    rows.sort_by_key(|row| row.unit != unit);
    rows.into_iter().find_map(|row| {
        if same == fold(&goals.objective_code(row.id)) || same == fold(&row.text) {
            return Some((row.id, None));
        }
        let mut numbered = (1..).zip(goals.key_results(row.id));
        let is = |(number, one): &(usize, &KeyResult)| {
            code == goals.key_result_code(row.id, *number) || same == fold(&one.text)
        };
        numbered.find(is).map(|(_, one)| (row.id, Some(one.id)))
    })
}
