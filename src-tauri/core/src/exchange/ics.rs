//! The dates of a cycle as a calendar file. An entry keeps its identity however often it is written, so that a second
//! import moves what is there instead of doubling it: it is known by its cycle, its part and its place in the row.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike, Property};
use rusqlite::Connection;

use crate::{
    cycle::{self, Cycle, Part, PlannedEvent},
    error::{Code, Error, Result},
    id::Id,
    journal::last_step,
    keyed::keyed_enum,
    language::Language,
    moment::Moment,
    record::Record,
    text::{self, Words},
    unit::Unit,
    workshop::{Workshop, WorkshopState},
};

keyed_enum! {
    /// Where the clocks are: both go by Central European time.
    pub enum Zone {
        Amsterdam = "amsterdam",
        Oslo = "oslo",
    }
}

impl Zone {
    /// Its name in calendars.
    pub fn id(self) -> &'static str {
        match self {
            Zone::Amsterdam => "Europe/Amsterdam",
            Zone::Oslo => "Europe/Oslo",
        }
    }

    pub fn of(language: Language) -> Zone {
        match language {
            Language::Nb => Zone::Oslo,
            Language::Nl | Language::En => Zone::Amsterdam,
        }
    }

    /// The rules of the zone since 1996, as a calendar wants them beside a local time.
    fn rules(self) -> String {
        let season = |kind: &str, month: u8, from: &str, to: &str, name: &str| {
            format!(
                "BEGIN:{kind}\r\nDTSTART:1996{month:02}{}T0{}0000\r\nRRULE:FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU\r\n\
                 TZOFFSETFROM:{from}\r\nTZOFFSETTO:{to}\r\nTZNAME:{name}\r\nEND:{kind}\r\n",
                if month == 3 { "31" } else { "27" },
                if month == 3 { 2 } else { 3 },
            )
        };
        format!(
            "BEGIN:VTIMEZONE\r\nTZID:{}\r\n{}{}END:VTIMEZONE\r\n",
            self.id(),
            season("DAYLIGHT", 3, "+0100", "+0200", "CEST"),
            season("STANDARD", 10, "+0200", "+0100", "CET"),
        )
    }
}

/// Everything planned in a cycle, each at `begin` of its day. What was called off is said to be.
pub fn write(
    connection: &Connection,
    cycle: Id,
    language: Language,
    zone: Zone,
    begin: NaiveTime,
    now: Moment,
) -> Result<Vec<u8>> {
    let cycle = Cycle::load(connection, cycle)?;
    let unit = Unit::load(connection, cycle.unit)?;
    let words = Words::of(language);
    let sequence = last_step(connection)?.map_or(0, |step| u32::try_from(step.no).unwrap_or(u32::MAX));
    let mut calendar = Calendar::new();
    calendar.name(&format!("{} · {}", unit.name, cycle.name)).timezone(zone.id());
    let mut counted: BTreeMap<Part, usize> = BTreeMap::new();
    let mut count = 0;
    for event in cycle::plan(connection, cycle.id)? {
        let number = counted.entry(event.part).or_default();
        *number += 1;
        let workshop = event.workshop.map(|id| Workshop::load(connection, id)).transpose()?;
        let part = words.message(&format!("part-{}", event.part), &[]);
        let title = workshop.as_ref().map_or(part, |workshop| workshop.title.clone());
        let mut entry = entry(&event, zone, begin, now);
        entry
            .uid(&format!("{}-{}-{number}@okr-atelier", cycle.id, event.part))
            .sequence(sequence)
            .summary(&format!("{} · {} · {}", text::capital(&title), unit.name, cycle.name));
        if let Some(workshop) = workshop {
            if !workshop.place.is_empty() {
                entry.location(&workshop.place);
            }
            if workshop.state == WorkshopState::Cancelled {
                entry.add_property("STATUS", "CANCELLED");
            }
        }
        calendar.push(entry.done());
        count += 1;
    }
    // The library knows no zones; their rules stand before the first entry.
    let text = calendar.to_string().replacen("BEGIN:VEVENT", &format!("{}BEGIN:VEVENT", zone.rules()), 1);
    verify(&text, count)?;
    Ok(text.into_bytes())
}

fn entry(event: &PlannedEvent, zone: Zone, begin: NaiveTime, now: Moment) -> Event {
    let local = |day: NaiveDate, minutes: i64| {
        (day.and_time(begin) + chrono::Duration::minutes(minutes)).format("%Y%m%dT%H%M%S").to_string()
    };
    let at = |name: &str, minutes: i64| {
        let mut property = Property::new(name, local(event.date, minutes));
        property.add_parameter("TZID", zone.id()).done()
    };
    let stamp = DateTime::<Utc>::from_timestamp_millis(now.0).unwrap_or_default();
    let mut entry = Event::new();
    entry
        .append_property(at("DTSTART", 0))
        .append_property(at("DTEND", event.minutes.max(1)))
        .add_property("DTSTAMP", stamp.format("%Y%m%dT%H%M%SZ").to_string());
    entry
}

fn verify(text: &str, count: usize) -> Result<()> {
    let read: Calendar = text.parse().map_err(|error| Error::new(Code::Internal).detail(error))?;
    if read.events().count() == count {
        return Ok(());
    }
    Err(Error::new(Code::Internal).detail("the calendar reads differently"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, testing::Desk};

    fn written(desk: &Desk) -> String {
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
        let now = Moment(1_788_768_000_000);
        String::from_utf8(write(&desk.connection, desk.cycle, Language::Nb, Zone::Oslo, nine, now).unwrap())
            .unwrap()
    }

    fn uids(text: &str) -> Vec<String> {
        let calendar = ical::IcalParser::new(text.as_bytes()).next().unwrap().unwrap();
        assert_eq!(calendar.timezones.len(), 1);
        let uid = |event: ical::parser::ical::component::IcalEvent| {
            let property = event.properties.into_iter().find(|property| property.name == "UID").unwrap();
            property.value.unwrap()
        };
        calendar.events.into_iter().map(uid).collect()
    }

    #[test]
    fn the_whole_cadence_is_there_in_local_time_and_keeps_its_identity() {
        let mut desk = Desk::new();
        let cycle = desk.cycle;
        desk.act(Action::PlanCycle { cycle }).unwrap();
        let first = written(&desk);
        let planned = cycle::plan(&desk.connection, cycle).unwrap();
        assert_eq!(uids(&first).len(), planned.len());
        assert!(first.contains("TZID=Europe/Oslo:20261001T090000"), "{first}");
        let event = planned[3].id;
        let date = planned[3].date + chrono::Duration::days(1);
        desk.act(Action::MovePlannedEvent { event, date }).unwrap();
        let second = written(&desk);
        assert_eq!(uids(&second), uids(&first));
        desk.act(Action::PlanCycle { cycle }).unwrap();
        assert_eq!(uids(&written(&desk)), uids(&first), "laid out anew it is still the same");
        let sequence =
            |text: &str| text.lines().find_map(|line| line.strip_prefix("SEQUENCE:")?.parse::<u32>().ok());
        assert!(sequence(&second) > sequence(&first));
    }
}
