//! Formats of looking back and looking ahead: the columns of their walls, from the catalogue or of one's own, kept or not. A column
//! key is `<format>.<number>`, so that a wall knows its format.

use chrono::{Duration, NaiveDate};

use super::{Board, BoardKind, Column, Idea, sealed};
use crate::{
    cycle::Cycle,
    decision::next_cycle,
    error::{Code, Error, Result},
    exercise::Exercise,
    id::Id,
    journal::Edit,
    language::Language,
    limits::{self, TITLE},
    record::{Json, Record},
    template::{Catalogue, catalogue},
    text, workbook,
    workshop::{AgendaStep, Workshop},
};

/// Format of columns somebody made up.
const OWN: &str = "own";
/// Most columns on a wall.
pub const MOST_COLUMNS: usize = 6;

/// Key of the format of a wall: one of the catalogue or `own`; none for a wall without columns.
pub fn format_of(board: &Board) -> Option<&str> {
    board.columns.0.first().and_then(|column| column.key.split_once('.')).map(|(format, _)| format)
}

/// The columns a new wall of this kind begins with.
pub(super) fn first_columns(kind: BoardKind, language: Language) -> Vec<Column> {
    let catalogue = catalogue();
    let default = catalogue.retro_formats.iter().find(|format| format.default);
    let key = match kind {
        BoardKind::Retro => default.map(|format| format.key.as_str()),
        BoardKind::Future => catalogue.future_formats.first().map(|format| format.key.as_str()),
        BoardKind::Risks => Some("premortem"),
        _ => None,
    };
    key.and_then(|key| columns(catalogue, kind, key, language)).unwrap_or_default()
}

/// Gives a wall the columns of a format, and the steps that write on it its question; one's own has no question.
///
/// # Errors
/// `Unknown` format for this kind of wall, `StillUsed` once cards are on it.
pub fn use_format(edit: &mut Edit<'_>, board: Id, format: &str) -> Result<()> {
    let board = empty(edit, board)?;
    let workshop = Workshop::load(edit.read(), board.workshop)?;
    let columns = match columns(catalogue(), board.kind, format, workshop.language) {
        Some(columns) => columns,
        None => own_columns(edit, board.kind, format)?,
    };
    edit.alter::<Board>(board.id, |board| board.columns = Json(columns))?;
    ask(edit, &workshop, &board, format)
}

/// Gives a wall columns of one's own.
///
/// # Errors
/// `Empty` for none or for one without a name, `OutOfRange` beyond six, `StillUsed` once cards are on it.
pub fn set_columns(edit: &mut Edit<'_>, board: Id, titles: &[String]) -> Result<()> {
    let board = empty(edit, board)?;
    if titles.is_empty() {
        return Err(Error::new(Code::Empty).with("field", "columns"));
    }
    if titles.len() > MOST_COLUMNS {
        let error = Error::new(Code::OutOfRange).with("field", "columns");
        return Err(error.with("low", 1).with("high", MOST_COLUMNS));
    }
    let titles: Result<Vec<String>> =
        titles.iter().map(|title| limits::required("columns", title, TITLE)).collect();
    let columns = numbered(OWN, titles?);
    edit.alter::<Board>(board.id, |board| board.columns = Json(columns))?;
    let workshop = Workshop::load(edit.read(), board.workshop)?;
    ask(edit, &workshop, &board, OWN)
}

/// Puts an open card into a column, or into none.
///
/// # Errors
/// `Unknown` column.
pub fn put_card(edit: &mut Edit<'_>, card: Id, column: Option<&str>) -> Result<()> {
    let card = Idea::load(edit.read(), card)?;
    let board = Board::load(edit.read(), card.board)?;
    if let Some(key) = column.filter(|key| !board.columns.0.iter().any(|column| column.key == *key)) {
        return Err(Error::unknown("column", key));
    }
    let column_key = column.map(str::to_owned);
    edit.alter::<Idea>(card.id, |card| card.column_key = column_key).map(|_| ())
}

fn empty(edit: &Edit<'_>, board: Id) -> Result<Board> {
    let board = Board::load(edit.read(), board)?;
    let cards =
        Idea::count(edit.read(), "board = ?1", [board.id])? + sealed::sealed_count(edit.read(), board.id)?;
    if cards > 0 {
        return Err(Error::new(Code::StillUsed).with("by", "cards"));
    }
    Ok(board)
}

fn columns(catalogue: &Catalogue, kind: BoardKind, key: &str, language: Language) -> Option<Vec<Column>> {
    if kind == BoardKind::Retro {
        let format = catalogue.retro_formats.iter().find(|format| format.key == key)?;
        let titles = format.columns.iter().map(|title| title.in_language(language).to_owned());
        return Some(numbered(key, titles));
    }
    if !matches!(kind, BoardKind::Future | BoardKind::Risks) {
        return None;
    }
    let format = catalogue.future_formats.iter().find(|format| format.key == key)?;
    let hopes_and_risks =
        || ["boardKind-hopes", "boardKind-risks"].map(|word| text::message(language, word, &[]));
    Some(match key {
        "hopesRisks" => numbered(key, hopes_and_risks()),
        _ => numbered(key, [format.title.in_language(language).to_owned()]),
    })
}

fn own_columns(edit: &Edit<'_>, kind: BoardKind, key: &str) -> Result<Vec<Column>> {
    let own = workbook::formats(edit.read(), kind)?.into_iter().find(|format| format.key == key);
    let own = own.ok_or_else(|| Error::unknown("format", key))?;
    Ok(numbered(&own.key, own.columns))
}

fn numbered(format: &str, titles: impl IntoIterator<Item = String>) -> Vec<Column> {
    let column = |(number, title)| Column { key: format!("{format}.{number}"), title };
    (1_i64..).zip(titles).map(column).collect()
}

/// The steps that write on this wall ask the question of the format from now on; with columns of one's own they ask none.
fn ask(edit: &mut Edit<'_>, workshop: &Workshop, board: &Board, format: &str) -> Result<()> {
    let catalogue = catalogue();
    let (exercise, prompt) = match board.kind {
        BoardKind::Retro => {
            let format = catalogue.retro_formats.iter().find(|one| one.key == format);
            (Exercise::RetroNotes, format.map(|format| &format.prompt))
        }
        kind => {
            let format = catalogue.future_formats.iter().find(|one| one.key == format);
            let exercise = if kind == BoardKind::Risks { Exercise::Premortem } else { Exercise::FutureNotes };
            (exercise, format.map(|format| &format.prompt))
        }
    };
    let day = text::date(workshop.language, horizon(edit, workshop)?);
    let prompt = prompt
        .map_or_else(String::new, |prompt| prompt.in_language(workshop.language).replace("{date}", &day));
    for step in AgendaStep::list(edit.read(), "workshop = ?1 AND exercise = ?2", (workshop.id, exercise))? {
        edit.update(&AgendaStep { prompt: prompt.clone(), ..step })?;
    }
    Ok(())
}

/// The end of the next cycle, or of one as long as this one.
fn horizon(edit: &Edit<'_>, workshop: &Workshop) -> Result<NaiveDate> {
    let cycle = Cycle::load(edit.read(), workshop.cycle)?;
    Ok(match next_cycle(edit.read(), &cycle)? {
        Some(next) => next.end,
        None => cycle.end + Duration::days((cycle.end - cycle.start).num_days() + 1),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        action::Action,
        board::{IdeaSource, wall},
        testing::Desk,
        view::{
            console::{Screen, console},
            exercise::ExerciseView,
            place::Place,
        },
    };

    fn board(desk: &Desk, workshop: Id, kind: BoardKind) -> Board {
        wall(&desk.connection, workshop, kind).unwrap().unwrap()
    }

    fn titles(board: &Board) -> Vec<&str> {
        board.columns.0.iter().map(|column| column.title.as_str()).collect()
    }

    fn prompt(desk: &Desk, workshop: Id, exercise: Exercise) -> String {
        let condition = "workshop = ?1 AND exercise = ?2";
        AgendaStep::list(&desk.connection, condition, (workshop, exercise)).unwrap().remove(0).prompt
    }

    #[test]
    fn a_reflection_has_walls_to_look_back_ahead_and_down_and_one_to_celebrate() {
        let mut desk = Desk::new();
        let workshop = desk.reflection();
        let walls = Board::list(&desk.connection, "workshop = ?1 ORDER BY kind", [workshop]).unwrap();
        let kinds: Vec<(BoardKind, bool)> = walls.iter().map(|wall| (wall.kind, wall.sealed)).collect();
        let [future, kudos, retro, risks] =
            [BoardKind::Future, BoardKind::Kudos, BoardKind::Retro, BoardKind::Risks];
        assert_eq!(kinds, [(future, true), (kudos, false), (retro, true), (risks, true)]);
        let back = board(&desk, workshop, retro);
        assert_eq!((titles(&back), format_of(&back)), (vec!["Start", "Stop", "Continue"], Some("ssc")));
    }

    #[test]
    fn notes_are_written_clustered_and_voted_on_the_wall_of_looking_back() {
        let mut desk = Desk::new();
        let workshop = desk.reflection();
        let steps = AgendaStep::list(&desk.connection, "workshop = ?1", [workshop]).unwrap();
        let kind_at = |key: &str| {
            let step = steps.iter().find(|step| step.template_key == key).map(|step| step.id);
            let place = Place::Workshop { workshop, step };
            let view = console(&desk.connection, place, Language::En, desk.source.now).unwrap();
            let Screen::Workshop { exercise, .. } = view.screen else { panic!("no workshop") };
            match *exercise {
                ExerciseView::Writing { wall, .. }
                | ExerciseView::Premortem { wall, .. }
                | ExerciseView::Clustering { wall }
                | ExerciseView::DotVoting { wall, .. } => wall.board.kind,
                other => panic!("{other:?}"),
            }
        };
        for key in ["ref.notes", "ref.cluster", "ref.vote"] {
            assert_eq!(kind_at(key), BoardKind::Retro, "{key}");
        }
        assert_eq!(kind_at("ref.future"), BoardKind::Future);
        assert_eq!(kind_at("ref.premortem"), BoardKind::Risks);
        assert_eq!(kind_at("ref.celebrate"), BoardKind::Kudos);
    }

    #[test]
    fn a_format_brings_its_columns_and_its_question() {
        let mut desk = Desk::new();
        let workshop = desk.reflection();
        desk.cycle_from("2027-01-11", "2027-04-04");
        let retro = board(&desk, workshop, BoardKind::Retro).id;
        desk.act(Action::UseFormat { board: retro, format: "sailboat".to_owned() }).unwrap();
        assert_eq!(titles(&board(&desk, workshop, BoardKind::Retro)), ["Wind", "Anchor", "Rocks", "Island"]);
        assert!(prompt(&desk, workshop, Exercise::RetroNotes).starts_with("What gave us wind"));
        let future = board(&desk, workshop, BoardKind::Future).id;
        desk.act(Action::UseFormat { board: future, format: "headline".to_owned() }).unwrap();
        assert_eq!(
            prompt(&desk, workshop, Exercise::FutureNotes),
            "Which headline is on the front page on 4 April 2027? Three facts below it."
        );
        let risks = board(&desk, workshop, BoardKind::Risks).id;
        desk.act(Action::UseFormat { board: risks, format: "hopesRisks".to_owned() }).unwrap();
        assert_eq!(titles(&board(&desk, workshop, BoardKind::Risks)), ["hopes", "risks"]);
        let unknown = Action::UseFormat { board: retro, format: "headline".to_owned() };
        assert_eq!(desk.act(unknown).unwrap_err().code, Code::Unknown);
    }

    #[test]
    fn own_columns_take_the_place_of_a_format_while_nothing_is_on_the_wall() {
        let mut desk = Desk::new();
        let workshop = desk.reflection();
        let retro = board(&desk, workshop, BoardKind::Retro).id;
        let own = |titles: &[&str]| Action::SetColumns {
            board: retro,
            titles: titles.iter().map(|title| (*title).to_owned()).collect(),
        };
        desk.act(own(&["Sun", "Clouds"])).unwrap();
        let made = board(&desk, workshop, BoardKind::Retro);
        assert_eq!((titles(&made), format_of(&made)), (vec!["Sun", "Clouds"], Some("own")));
        assert_eq!(desk.act(own(&["Sun", " "])).unwrap_err().code, Code::Empty);
        assert_eq!(desk.act(own(&[])).unwrap_err().code, Code::Empty);

        let (texts, source) = (vec!["Weekly slot".to_owned()], IdeaSource::Typed);
        let column = Some("own.1".to_owned());
        desk.act(Action::AddCards { board: retro, texts, column, source }).unwrap();
        assert_eq!(desk.act(own(&["Other"])).unwrap_err().code, Code::StillUsed);
        desk.act(Action::OpenCards { board: retro }).unwrap();
        let card = Idea::list(&desk.connection, "board = ?1", [retro]).unwrap().remove(0).id;
        desk.act(Action::PutCard { card, column: Some("own.2".to_owned()) }).unwrap();
        assert_eq!(desk.load::<Idea>(card).column_key.as_deref(), Some("own.2"));
        let nowhere = Action::PutCard { card, column: Some("ssc.1".to_owned()) };
        assert_eq!(desk.act(nowhere).unwrap_err().code, Code::Unknown);
    }
}
