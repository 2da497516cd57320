//! The strategy page of a unit: mission, vision, strategy, long-term goal and themes (R002-02).

use chrono::NaiveDate;

use rusqlite::Connection;

use crate::{
    change::{StrategyChange, ThemeChange},
    error::Result,
    id::Id,
    journal::Edit,
    keyed::keyed_enum,
    limits::{self, NOTE, TITLE},
    order, record,
    record::Record,
    unit::Unit,
};

record! {
    pub struct Strategy in "strategy" {
        pub id: Id,
        pub unit: Id,
        pub mission: String,
        pub vision: String,
        /// How we will notice (R002-03).
        pub vision_signs: String,
        pub strategy: String,
        pub long_term_goal: String,
        pub long_term_by: Option<NaiveDate>,
    }
}

keyed_enum! {
    pub enum ThemeState {
        Active = "active",
        Retired = "retired",
    }
}

record! {
    pub struct Theme in "theme" {
        pub id: Id,
        pub unit: Id,
        pub title: String,
        pub description: String,
        pub horizon_year: Option<i64>,
        pub state: ThemeState,
        pub position: i64,
    }
}

/// The page of a unit, once something is written on it.
pub fn page(connection: &Connection, unit: Id) -> Result<Option<Strategy>> {
    Ok(Strategy::list(connection, "unit = ?1", [unit])?.pop())
}

/// Writes one part of the page; the page begins with the first part.
pub fn change(edit: &mut Edit<'_>, unit: Id, change: &StrategyChange) -> Result<()> {
    Unit::load(edit.read(), unit)?;
    let page = page(edit.read(), unit)?;
    let begun = page.is_some();
    let mut page = page.unwrap_or_else(|| blank(edit.new_id(), unit));
    match change {
        StrategyChange::Mission(text) => page.mission = limits::optional("mission", text, NOTE)?,
        StrategyChange::Vision(text) => page.vision = limits::optional("vision", text, NOTE)?,
        StrategyChange::VisionSigns(text) => page.vision_signs = limits::optional("visionSigns", text, NOTE)?,
        StrategyChange::Strategy(text) => page.strategy = limits::optional("strategy", text, NOTE)?,
        StrategyChange::LongTermGoal(text) => {
            page.long_term_goal = limits::optional("longTermGoal", text, NOTE)?;
        }
        StrategyChange::LongTermBy(date) => page.long_term_by = *date,
    }
    if begun { edit.update(&page) } else { edit.insert(&page).map(|_| ()) }
}

fn blank(id: Id, unit: Id) -> Strategy {
    Strategy {
        id,
        unit,
        mission: String::new(),
        vision: String::new(),
        vision_signs: String::new(),
        strategy: String::new(),
        long_term_goal: String::new(),
        long_term_by: None,
    }
}

/// The themes of a unit, in order.
pub fn themes(connection: &Connection, unit: Id) -> Result<Vec<Theme>> {
    Theme::list(connection, "unit = ?1 ORDER BY position, id", [unit])
}

pub fn add_theme(edit: &mut Edit<'_>, unit: Id, title: &str) -> Result<()> {
    Unit::load(edit.read(), unit)?;
    let title = limits::required("title", title, TITLE)?;
    let position = themes(edit.read(), unit)?.last().map_or(0, |last| last.position + 1);
    let id = edit.new_id();
    let state = ThemeState::Active;
    let theme = Theme { id, unit, title, description: String::new(), horizon_year: None, state, position };
    edit.insert(&theme)?;
    Ok(())
}

pub fn change_theme(edit: &mut Edit<'_>, id: Id, change: &ThemeChange) -> Result<()> {
    let mut theme = Theme::load(edit.read(), id)?;
    match change {
        ThemeChange::Title(title) => theme.title = limits::required("title", title, TITLE)?,
        ThemeChange::Description(text) => theme.description = limits::optional("description", text, NOTE)?,
        ThemeChange::HorizonYear(year) => {
            let within = |year| limits::within("horizonYear", year, 2000, 2200);
            theme.horizon_year = year.map(within).transpose()?;
        }
        ThemeChange::State(state) => theme.state = *state,
        ThemeChange::Place(to) => return place_theme(edit, &theme, *to),
    }
    edit.update(&theme)
}

fn place_theme(edit: &mut Edit<'_>, theme: &Theme, to: usize) -> Result<()> {
    let ids = themes(edit.read(), theme.unit)?.iter().map(|theme| theme.id).collect();
    for (id, position) in order::moved(ids, theme.id, to).into_iter().zip(0..) {
        edit.alter::<Theme>(id, |theme| theme.position = position)?;
    }
    Ok(())
}

/// Takes a theme away that no objective works on.
///
/// # Errors
/// `StillUsed`.
pub fn remove_theme(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    edit.remove::<Theme>(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, testing::Desk};

    #[test]
    fn the_page_begins_with_the_first_words_on_it() {
        let mut desk = Desk::new();
        assert_eq!(page(&desk.connection, desk.unit).unwrap(), None);
        let change = StrategyChange::Mission("We keep ships moving".to_owned());
        desk.act(Action::ChangeStrategy { unit: desk.unit, change }).unwrap();
        let change = StrategyChange::Vision("No ship waits".to_owned());
        desk.act(Action::ChangeStrategy { unit: desk.unit, change }).unwrap();
        let written = page(&desk.connection, desk.unit).unwrap().unwrap();
        assert_eq!(
            (written.mission.as_str(), written.vision.as_str()),
            ("We keep ships moving", "No ship waits")
        );
    }

    #[test]
    fn a_theme_moves_to_its_place() {
        let mut desk = Desk::new();
        let titles = ["Clear", "Fast", "Safe"];
        let made = titles.map(|title| {
            let title = title.to_owned();
            desk.make(Action::AddTheme { unit: desk.unit, title })
        });
        desk.act(Action::ChangeTheme { theme: made[2], change: ThemeChange::Place(0) }).unwrap();
        let order: Vec<String> =
            themes(&desk.connection, desk.unit).unwrap().into_iter().map(|theme| theme.title).collect();
        assert_eq!(order, ["Safe", "Clear", "Fast"]);
    }
}
