//! KPIs: health metrics with a band that guard the running of the business beside the OKRs (R003-14).

use chrono::NaiveDate;

use rusqlite::Connection;
use rust_decimal::Decimal;

use crate::{
    change::KpiChange,
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    key_result::Frequency,
    keyed::keyed_enum,
    limits::{self, NOTE, TITLE},
    number::Number,
    objective::Objective,
    ownership::owner,
    record,
    record::{Json, Record},
    unit::Unit,
};

record! {
    pub struct Kpi in "kpi" {
        pub id: Id,
        pub unit: Id,
        pub name: String,
        pub unit_of_measure: Option<String>,
        pub decimals: i64,
        pub lower: Option<Number>,
        pub upper: Option<Number>,
        pub owner: Option<Id>,
        pub frequency: Option<Frequency>,
        pub note: String,
        /// The key result it was made from (INV-25).
        pub origin: Option<Id>,
        /// Objectives it guards.
        pub guards: Json<Vec<Id>>,
        pub position: i64,
    }
}

record! {
    pub struct KpiReading in "kpi_reading" {
        pub id: Id,
        pub kpi: Id,
        pub date: NaiveDate,
        pub value: Number,
        pub note: String,
    }
}

/// The KPIs of a unit, in order.
pub fn of_unit(connection: &Connection, unit: Id) -> Result<Vec<Kpi>> {
    Kpi::list(connection, "unit = ?1 ORDER BY position, id", [unit])
}

/// The newest reading of a KPI.
pub fn newest(connection: &Connection, kpi: Id) -> Result<Option<KpiReading>> {
    Ok(KpiReading::list(connection, "kpi = ?1 ORDER BY date DESC, id DESC LIMIT 1", [kpi])?.pop())
}

/// The newest reading of a KPI up to a day.
pub fn newest_on(connection: &Connection, kpi: Id, day: NaiveDate) -> Result<Option<KpiReading>> {
    let condition = "kpi = ?1 AND date <= ?2 ORDER BY date DESC, id DESC LIMIT 1";
    Ok(KpiReading::list(connection, condition, rusqlite::params![kpi, day])?.pop())
}

keyed_enum! {
    /// How a KPI stands, as a light.
    pub enum Light {
        Good = "good",
        /// Within the band, and closer to a border than a tenth of the band.
        Watch = "watch",
        Bad = "bad",
        /// Nobody has read it yet.
        Dark = "dark",
    }
}

/// The light of a KPI at `value`. A band that is open at one side has no middle, so nothing is close to its border.
pub fn light(kpi: &Kpi, value: Option<Number>) -> Light {
    let Some(value) = value else { return Light::Dark };
    if !in_band(kpi, value) {
        return Light::Bad;
    }
    let near = kpi.lower.zip(kpi.upper).is_some_and(|(lower, upper)| {
        let margin = upper.0.checked_sub(lower.0).and_then(|band| band.checked_div(Decimal::TEN));
        let gap = (value.0 - lower.0).min(upper.0 - value.0);
        margin.is_some_and(|margin| gap < margin)
    });
    if near { Light::Watch } else { Light::Good }
}

/// Whether `value` lies in the band; a border that is not set is no border.
pub fn in_band(kpi: &Kpi, value: Number) -> bool {
    kpi.lower.is_none_or(|lower| lower <= value) && kpi.upper.is_none_or(|upper| value <= upper)
}

pub fn add(edit: &mut Edit<'_>, unit: Id, name: &str) -> Result<()> {
    Unit::load(edit.read(), unit)?;
    let name = limits::required("name", name, TITLE)?;
    let kpi = blank(edit, unit, name)?;
    edit.insert(&kpi)?;
    Ok(())
}

/// A KPI of which only the name is known yet, after the others of its unit.
pub fn blank(edit: &mut Edit<'_>, unit: Id, name: String) -> Result<Kpi> {
    let position = of_unit(edit.read(), unit)?.last().map_or(0, |last| last.position + 1);
    Ok(Kpi {
        id: edit.new_id(),
        unit,
        name,
        unit_of_measure: None,
        decimals: 0,
        lower: None,
        upper: None,
        owner: None,
        frequency: None,
        note: String::new(),
        origin: None,
        guards: Json(Vec::new()),
        position,
    })
}

/// # Errors
/// `OutOfRange` for a band whose lower border lies above the upper one.
pub fn change(edit: &mut Edit<'_>, id: Id, change: &KpiChange) -> Result<()> {
    let mut kpi = Kpi::load(edit.read(), id)?;
    match change {
        KpiChange::Name(name) => kpi.name = limits::required("name", name, TITLE)?,
        KpiChange::UnitOfMeasure(unit) => {
            let words = unit.as_deref().map(|unit| limits::optional("unitOfMeasure", unit, 40));
            kpi.unit_of_measure = words.transpose()?.filter(|unit| !unit.is_empty());
        }
        KpiChange::Decimals(decimals) => kpi.decimals = limits::within("decimals", *decimals, 0, 6)?,
        KpiChange::Lower(lower) => kpi.lower = *lower,
        KpiChange::Upper(upper) => kpi.upper = *upper,
        KpiChange::Owner(person) => kpi.owner = owner(edit.read(), *person)?,
        KpiChange::Frequency(frequency) => kpi.frequency = *frequency,
        KpiChange::Note(text) => kpi.note = limits::optional("note", text, NOTE)?,
        KpiChange::Guards(objectives) => {
            for objective in objectives {
                Objective::load(edit.read(), *objective)?;
            }
            kpi.guards = Json(objectives.clone());
        }
    }
    if let (Some(low), Some(high)) = (kpi.lower, kpi.upper)
        && low > high
    {
        return Err(Error::new(Code::OutOfRange).with("field", "lower").with("low", "").with("high", high));
    }
    edit.update(&kpi)
}

/// Takes a KPI away with its readings; undo brings both back.
pub fn remove(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    for reading in KpiReading::list(edit.read(), "kpi = ?1", [id])? {
        edit.remove::<KpiReading>(reading.id)?;
    }
    edit.remove::<Kpi>(id)
}

/// What was read on a day; a second reading of that day takes its place.
pub fn add_reading(edit: &mut Edit<'_>, kpi: Id, date: NaiveDate, value: Number, note: &str) -> Result<()> {
    Kpi::load(edit.read(), kpi)?;
    let note = limits::optional("note", note, NOTE)?;
    let same_day =
        KpiReading::list(edit.read(), "kpi = ?1 AND date = ?2", rusqlite::params![kpi, date])?.pop();
    if let Some(reading) = same_day {
        return edit.update(&KpiReading { value, note, ..reading });
    }
    let id = edit.new_id();
    edit.insert(&KpiReading { id, kpi, date, value, note })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, testing::Desk};

    fn number(text: &str) -> Number {
        text.parse().unwrap()
    }

    fn made(desk: &mut Desk) -> Id {
        desk.make(Action::AddKpi { unit: desk.unit, name: "Open calls".to_owned() })
    }

    #[test]
    fn the_newest_reading_tells_whether_the_band_is_kept() {
        let mut desk = Desk::new();
        let kpi = made(&mut desk);
        desk.act(Action::ChangeKpi { kpi, change: KpiChange::Upper(Some(number("40"))) }).unwrap();
        for (date, value) in [("2026-10-09", "61.5"), ("2026-10-02", "12")] {
            let (date, value) = (date.parse().unwrap(), number(value));
            desk.act(Action::AddReading { kpi, date, value, note: String::new() }).unwrap();
        }
        let reading = newest(&desk.connection, kpi).unwrap().unwrap();
        assert_eq!(reading.value, number("61.5"));
        assert!(!in_band(&Kpi::load(&desk.connection, kpi).unwrap(), reading.value));
    }

    #[test]
    fn a_light_warns_before_it_turns_red() {
        let mut desk = Desk::new();
        let kpi = made(&mut desk);
        for change in [KpiChange::Lower(Some(number("20"))), KpiChange::Upper(Some(number("40")))] {
            desk.act(Action::ChangeKpi { kpi, change }).unwrap();
        }
        let kpi = Kpi::load(&desk.connection, kpi).unwrap();
        let at = |value: &str| light(&kpi, Some(number(value)));
        assert_eq!(
            [at("19.9"), at("20"), at("22"), at("38.1"), at("41")],
            [Light::Bad, Light::Watch, Light::Good, Light::Watch, Light::Bad]
        );
        let open = Kpi { lower: None, ..kpi.clone() };
        assert_eq!((light(&open, Some(number("40"))), light(&kpi, None)), (Light::Good, Light::Dark));
    }

    #[test]
    fn a_band_upside_down_is_refused() {
        let mut desk = Desk::new();
        let kpi = made(&mut desk);
        desk.act(Action::ChangeKpi { kpi, change: KpiChange::Upper(Some(number("40"))) }).unwrap();
        let change = KpiChange::Lower(Some(number("41")));
        assert_eq!(desk.act(Action::ChangeKpi { kpi, change }).unwrap_err().code, Code::OutOfRange);
    }

    #[test]
    fn a_removed_kpi_comes_back_with_its_readings() {
        let mut desk = Desk::new();
        let kpi = made(&mut desk);
        let date = "2026-10-09".parse().unwrap();
        desk.act(Action::AddReading { kpi, date, value: number("7"), note: String::new() }).unwrap();
        desk.act(Action::RemoveKpi { kpi }).unwrap();
        desk.undo().unwrap();
        assert_eq!(newest(&desk.connection, kpi).unwrap().unwrap().value, number("7"));
    }
}
