use chrono::NaiveDate;

use super::{Slots, from_to};
use crate::{
    coach::Period,
    language::Language::{self, En, Nb, Nl},
};

fn quarter() -> Option<Period> {
    let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    Some(Period { start: day(1, 5), end: day(3, 29) })
}

/// Metric, from, to, unit and date in one line; a dash for what the sentence does not say.
fn read(text: &str, language: Language) -> String {
    let Slots { metric, from, to, unit, due } = from_to(text, language, quarter());
    let dash = |value: Option<String>| value.unwrap_or_else(|| "-".to_owned());
    let (from, to) = (dash(from.map(|from| from.to_string())), dash(to.map(|to| to.to_string())));
    format!("{metric} | {from} | {to} | {} | {}", dash(unit), dash(due.map(|due| due.to_string())))
}

#[test]
fn english_sentences_are_read_into_slots() {
    for (text, slots) in [
        ("Time to hire from 45 to 30 days by end of Q1", "Time to hire | 45 | 30 | days | 2026-03-31"),
        ("We want to reach 100 subscribers", "subscribers | - | 100 | subscribers | -"),
        (
            "‘Where is it?’ contacts per week from 74 to 45",
            "‘Where is it?’ contacts per week | 74 | 45 | perWeek | -",
        ),
        ("lead time from 18 to 9 working days by 29 March", "lead time | 18 | 9 | workingDays | 2026-03-29"),
        ("Reduce the lead time from 18 days to 9 days", "lead time | 18 | 9 | days | -"),
        ("On-time delivery from 86% to 92% before March 1", "On-time delivery | 86 | 92 | % | 2026-03-01"),
        ("Increase conversion to at least 4.5%", "conversion | - | 4.5 | % | -"),
        ("Revenue from $1,200,000 to $1.5 million", "Revenue | 1200000 | 1500000 | USD | -"),
        ("Deployments from 2 to 6 per week", "Deployments | 2 | 6 | perWeek | -"),
        ("Median idea-to-live time 96 -> 60 days", "Median idea-to-live time | 96 | 60 | days | -"),
        (
            "Waiting time for new members from 5 to 2 days by the end of the quarter",
            "Waiting time for new members | 5 | 2 | days | 2026-03-29",
        ),
        ("Lead time from 18 to 9 days for urgent orders", "Lead time for urgent orders | 18 | 9 | days | -"),
        ("Raise NPS from 20 to 35", "NPS | 20 | 35 | NPS | -"),
        ("Increase conversion by 20%", "conversion | - | - | - | -"),
        (
            "Active users from 1,000 to 2,500 by end of February 2026",
            "Active users | 1000 | 2500 | - | 2026-02-28",
        ),
        ("From 2 to 6 deployments per week", "deployments | 2 | 6 | perWeek | -"),
        ("12 workshops", "workshops | - | 12 | workshops | -"),
        ("Rating 7.5 out of 10", "Rating | - | 7.5 | score10 | -"),
        ("Happy customers", "Happy customers | - | - | - | -"),
    ] {
        assert_eq!(read(text, En), slots, "{text}");
    }
}

#[test]
fn dutch_sentences_are_read_into_slots() {
    for (text, slots) in [
        ("90% van de meldingen binnen 4 uur opgelost", "meldingen binnen 4 uur opgelost | - | 90 | % | -"),
        ("Aandeel dat compleet is van 54 naar 80", "Aandeel dat compleet is | 54 | 80 | % | -"),
        ("Klantscore ‘ik weet het’ van 6,1 naar 7,3", "Klantscore ‘ik weet het’ | 6.1 | 7.3 | - | -"),
        ("Ziekteverzuim met 2 procentpunt omlaag", "Ziekteverzuim omlaag | - | - | - | -"),
        ("Omzet van 1,2 miljoen naar 1,5 miljoen euro", "Omzet | 1200000 | 1500000 | EUR | -"),
        ("Doorlooptijd van 18 naar 9 werkdagen", "Doorlooptijd | 18 | 9 | workingDays | -"),
        ("Wachttijd van 1 uur naar 30 minuten", "Wachttijd | 60 | 30 | minutes | -"),
        ("Wachttijd van 2,5 dagen naar 8 uur", "Wachttijd | 60.0 | 8 | hours | -"),
        ("Wachttijd van 90 minuten naar 1 uur", "Wachttijd | - | 1 | hours | -"),
        ("Budget van 500 euro naar 10%", "Budget | - | 10 | % | -"),
        ("Aandeel van 3 euro naar 5 euro", "Aandeel | 3 | 5 | EUR | -"),
        (
            "Doorlooptijd verlagen van 18 naar 9 werkdagen uiterlijk 29 maart",
            "Doorlooptijd | 18 | 9 | workingDays | 2026-03-29",
        ),
        (
            "Rapportcijfer van bezoekers van 6,8 naar 7,5 vóór 1 maart 2026",
            "Rapportcijfer van bezoekers | 6.8 | 7.5 | - | 2026-03-01",
        ),
        ("Klanttevredenheid naar minimaal 8,0", "Klanttevredenheid | - | 8.0 | - | -"),
        ("Aantal leden van 1.200 tot 2.500", "Aantal leden | 1200 | 2500 | count | -"),
        (
            "Het aandeel tijdige meldingen van 35% naar 80% eind februari",
            "aandeel tijdige meldingen | 35 | 80 | % | 2026-02-28",
        ),
        ("Minimaal 80% van de klanten is tevreden", "klanten is tevreden | - | 80 | % | -"),
        ("Omzet van € 12.000 naar € 15.500", "Omzet | 12000 | 15500 | EUR | -"),
    ] {
        assert_eq!(read(text, Nl), slots, "{text}");
    }
}

#[test]
fn norwegian_sentences_are_read_into_slots() {
    for (text, slots) in [
        ("Andel fra 120 til 200", "Andel | 120 | 200 | - | -"),
        ("Andel fra 12 til 20", "Andel | 12 | 20 | % | -"),
        ("Få 15 nye medlemmer", "nye medlemmer | - | 15 | nye medlemmer | -"),
        ("Score fra 3,2 til 4 av 5", "Score | 3.2 | 4 | score5 | -"),
        (
            "Saksbehandlingstid fra 18 til 9 virkedager innen 29. mars",
            "Saksbehandlingstid | 18 | 9 | workingDays | 2026-03-29",
        ),
        ("Svarprosent fra 11 % til 25 %", "Svarprosent | 11 | 25 | % | -"),
        ("Redusere ventetiden fra 5,5 til 2 dager", "ventetiden | 5.5 | 2 | days | -"),
        (
            "Antall medlemmer fra 1 200 til 1 500 innen utgangen av februar",
            "Antall medlemmer | 1200 | 1500 | count | 2026-02-28",
        ),
        ("Øke svarprosenten til minst 25 prosent", "svarprosenten | - | 25 | % | -"),
        ("Omsetning fra 500 000 kr til 650 000 kr", "Omsetning | 500000 | 650000 | NOK | -"),
    ] {
        assert_eq!(read(text, Nb), slots, "{text}");
    }
}

#[test]
fn a_date_without_a_year_lies_within_the_period() {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let winter = Some(Period { start: day(2026, 11, 2), end: day(2027, 1, 31) });
    assert_eq!(from_to("from 1 to 2 by 15 January", En, winter).due, Some(day(2027, 1, 15)));
    assert_eq!(from_to("from 1 to 2 by 15 November", En, winter).due, Some(day(2026, 11, 15)));
    assert_eq!(from_to("from 1 to 2 by 15 November", En, None).due, None);
}

#[test]
fn odd_texts_say_nothing_and_break_nothing() {
    let long = "å".repeat(500);
    for text in [
        "",
        " ",
        "12",
        "12 345",
        "🎉🎉",
        "→",
        "van naar",
        "from to by",
        "%",
        "9/9/9",
        "-",
        "31. februar",
        &long,
    ] {
        for language in Language::ALL {
            from_to(text, *language, quarter());
        }
    }
    assert_eq!(
        from_to("99999999999999999999999999999999", En, None),
        Slots { metric: "99999999999999999999999999999999".to_owned(), ..Slots::default() }
    );
}
