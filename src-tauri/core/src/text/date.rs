//! Dates as each language writes them (5.6). The wire and the store know only `2026-03-27`.

use chrono::{Datelike, NaiveDate};

use super::Words;
use crate::language::Language;

/// "27 maart 2026", "27. mars 2026", "27 March 2026".
pub fn date(language: Language, day: NaiveDate) -> String {
    format!("{} {}", day_and_month(language, day), day.year())
}

/// "27-03-2026", "27.03.2026", "2026-03-27".
pub fn short_date(language: Language, day: NaiveDate) -> String {
    let pattern = match language {
        Language::Nl => "%d-%m-%Y",
        Language::Nb => "%d.%m.%Y",
        Language::En => "%Y-%m-%d",
    };
    day.format(pattern).to_string()
}

/// "27 maart", "27. mars", "27 March".
pub fn day_and_month(language: Language, day: NaiveDate) -> String {
    format!("{} {}", ordinal(language, day), month(language, day))
}

/// "27 mrt", "27. mars", "27 Mar": for a narrow column.
pub fn short_day_and_month(language: Language, day: NaiveDate) -> String {
    format!("{} {}", ordinal(language, day), numbered(language, "month-short", day.month()))
}

/// "vrijdag 27 maart", "fredag 27. mars", "Friday 27 March".
pub fn weekday_and_date(language: Language, day: NaiveDate) -> String {
    format!("{} {}", weekday(language, day), day_and_month(language, day))
}

/// "vrijdag", "fredag", "Friday".
pub fn weekday(language: Language, day: NaiveDate) -> String {
    numbered(language, "weekday", day.weekday().number_from_monday())
}

/// "maart", "mars", "March".
pub fn month(language: Language, day: NaiveDate) -> String {
    numbered(language, "month", day.month())
}

/// "januari–maart 2026", "november 2025 – januari 2026", and "maart 2026" when both lie in one month.
pub fn month_range(language: Language, start: NaiveDate, end: NaiveDate) -> String {
    let (first, last) = (month(language, start), month(language, end));
    let (year, until) = (start.year(), end.year());
    match (year == until, start.month() == end.month()) {
        (true, true) => format!("{last} {until}"),
        (true, false) => format!("{first}–{last} {until}"),
        (false, _) => format!("{first} {year} – {last} {until}"),
    }
}

/// "5 januari – 27 maart 2026", the year twice when the days lie in two.
pub fn date_range(language: Language, start: NaiveDate, end: NaiveDate) -> String {
    let first =
        if start.year() == end.year() { day_and_month(language, start) } else { date(language, start) };
    format!("{first} – {}", date(language, end))
}

fn numbered(language: Language, names: &str, number: u32) -> String {
    Words::of(language).message(&format!("{names}-{number}"), &[])
}

fn ordinal(language: Language, day: NaiveDate) -> String {
    match language {
        Language::Nb => format!("{}.", day.day()),
        Language::Nl | Language::En => day.day().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::language::Language::{En, Nb, Nl};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_date_is_written_as_in_each_language() {
        let friday = day("2026-03-27");
        assert_eq!(date(Nl, friday), "27 maart 2026");
        assert_eq!(date(Nb, friday), "27. mars 2026");
        assert_eq!(date(En, friday), "27 March 2026");
        assert_eq!(short_date(Nl, friday), "27-03-2026");
        assert_eq!(short_date(Nb, friday), "27.03.2026");
        assert_eq!(short_date(En, friday), "2026-03-27");
        assert_eq!(short_day_and_month(Nl, friday), "27 mrt");
        assert_eq!(short_day_and_month(Nb, day("2026-01-05")), "5. jan.");
        assert_eq!(weekday_and_date(Nb, friday), "fredag 27. mars");
        assert_eq!(weekday_and_date(En, friday), "Friday 27 March");
    }

    #[test]
    fn a_period_names_its_year_once_unless_it_has_two() {
        assert_eq!(month_range(Nl, day("2026-01-05"), day("2026-03-29")), "januari–maart 2026");
        assert_eq!(month_range(En, day("2026-03-01"), day("2026-03-29")), "March 2026");
        assert_eq!(month_range(Nb, day("2025-11-01"), day("2026-01-31")), "november 2025 – januar 2026");
        assert_eq!(date_range(Nb, day("2026-01-05"), day("2026-03-29")), "5. januar – 29. mars 2026");
        assert_eq!(
            date_range(En, day("2025-12-01"), day("2026-02-27")),
            "1 December 2025 – 27 February 2026"
        );
    }
}
