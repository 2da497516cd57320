//! What comes after the objectives: what is left alone, what is guarded, what units give one another, when people meet,
//! and questions.

use atelier_core::{
    cycle::Part,
    text,
    view::deck::{DeckDependency, DeckKpi},
    workbook::Cadence,
};
use chrono::NaiveDate;

use super::slide::{Deck, Manner, Slide};
use crate::{
    document::{Area, Block, Mark, Role},
    flow::Piece,
    lines::{self, Style},
    look::{self, Scale},
    rows::{self, add_lines},
    words::Words,
};

fn plain<'s>(deck: &Deck<'_>, title: &'s str, step: &'static str) -> Slide<'s> {
    let view = deck.view;
    Slide {
        kicker: format!("{} · {}", view.unit, view.cycle),
        title,
        language: deck.words.0,
        foot: Vec::new(),
        manner: Manner::List,
        step,
        bookmark: (title.to_owned(), 1),
    }
}

/// The not-doing list, each with its reason.
pub(super) fn not_doing(deck: &mut Deck<'_>) {
    let (view, words) = (deck.view, deck.words);
    if view.not_doing.is_empty() {
        return;
    }
    let title = words.say("not-doing");
    deck.slide(plain(deck, &title, "kick.present"), |scale| {
        view.not_doing
            .iter()
            .flat_map(|one| {
                let until = one.until.map(|day| words.tell("until", &[("date", &words.date(day))]));
                let until = until.unwrap_or_default();
                let right = lines::lines(&[(&until, look::quiet(scale.body))], 230.0, words.0);
                let left = rows::said(&one.text, &one.reason, scale, scale.measure - 250.0, view.language);
                rows::item(left, &right, scale)
            })
            .collect()
    });
}

/// The KPIs that are guarded, with where they stand and where they must stay.
pub(super) fn kpis(deck: &mut Deck<'_>) {
    let (view, words) = (deck.view, deck.words);
    if view.kpis.is_empty() {
        return;
    }
    let title = words.say("kpis");
    deck.slide(plain(deck, &title, "kick.present"), |scale| {
        view.kpis
            .iter()
            .flat_map(|kpi| {
                let left =
                    rows::said(&kpi.name, &beside(kpi, words), scale, scale.measure - 330.0, view.language);
                let value = |of| text::value(words.0, of, kpi.unit.as_deref(), kpi.decimals);
                let now = kpi.value.map(value).unwrap_or_default();
                let mut right =
                    lines::lines(&[(&now, look::number(scale.key + 5.0, look::INK))], 310.0, words.0);
                let bounds = match (kpi.lower.map(value), kpi.upper.map(value)) {
                    (Some(low), Some(high)) => words.tell("between", &[("low", &low), ("high", &high)]),
                    (Some(low), None) => words.tell("at-least", &[("low", &low)]),
                    (None, Some(high)) => words.tell("at-most", &[("high", &high)]),
                    (None, None) => String::new(),
                };
                if now.is_empty() {
                    right.clear();
                }
                if !bounds.is_empty() {
                    right.extend(lines::lines(&[(&bounds, look::quiet(scale.body))], 310.0, words.0));
                }
                rows::item(left, &right, scale)
            })
            .collect()
    });
}

/// Who watches a KPI, and which objectives it guards.
fn beside(kpi: &DeckKpi, words: Words<'_>) -> String {
    let guards = (!kpi.guards.is_empty()).then(|| {
        let codes = text::list(words.0, &kpi.guards);
        words.message("guards", &[("count", kpi.guards.len().into()), ("codes", codes.as_str().into())])
    });
    kpi.owner.clone().into_iter().chain(guards).collect::<Vec<_>>().join(" · ")
}

/// Who gives what to whom, and what was promised.
pub(super) fn dependencies(deck: &mut Deck<'_>) {
    let (view, words) = (deck.view, deck.words);
    if view.dependencies.is_empty() {
        return;
    }
    let title = words.say("section-dependencies");
    deck.slide(plain(deck, &title, "kick.present"), |scale| {
        view.dependencies
            .iter()
            .flat_map(|one| {
                let gives = words.tell(
                    "gives",
                    &[("giver", &one.to_name), ("needer", &one.from_name), ("code", &one.code)],
                );
                let left = rows::said(&one.what, &gives, scale, scale.measure - 330.0, view.language);
                let state =
                    lines::lines(&[(&handshake(one, words), look::strong(scale.body))], 310.0, words.0);
                let needed =
                    one.needed_by.map(|day| words.tell("needed-by", &[("date", &words.short_day(day))]));
                let below: Vec<String> = one.counterparty_name.clone().into_iter().chain(needed).collect();
                let below = lines::lines(&[(&below.join(" · "), look::quiet(scale.body))], 310.0, words.0);
                let right: Vec<_> = state.into_iter().chain(below).collect();
                rows::item(left, &right, scale)
            })
            .collect()
    });
}

/// What became of a need, with the day that was promised.
fn handshake(one: &DeckDependency, words: Words<'_>) -> String {
    let state = words.of("dependencyState", one.state.as_str());
    match one.promise_by {
        Some(day) => format!("{state} · {}", words.short_day(day)),
        None => state,
    }
}

/// When people meet: the cycle as a line with a mark per meeting, and the meetings by date.
pub(super) fn calendar(deck: &mut Deck<'_>) {
    let (view, words) = (deck.view, deck.words);
    if view.calendar.is_empty() {
        return;
    }
    let title = words.say(match view.cadence {
        Cadence::Weekly => "rhythm-weekly",
        Cadence::TwoWeekly => "rhythm-two-weekly",
        Cadence::FourWeekly => "rhythm-four-weekly",
    });
    let mut slide = plain(deck, &title, "kick.rhythm");
    slide.bookmark.0 = words.say("calendar");
    deck.slide(slide, |scale| {
        let columns = if scale.measure < 700.0 { 2 } else { 3 };
        let width = rows::column(scale, columns);
        let cells = view.calendar.iter().map(|event| {
            let mut piece = Piece::default();
            let day = text::weekday_and_date(words.0, event.date);
            let set = lines::lines(&[(&day, look::strong(scale.key))], width, words.0);
            add_lines(&mut piece, &set, 0.0, Role::ListItem, words.0);
            let minutes = words.count("minutes", event.minutes);
            let what = words.say(part(event.part));
            let what = if event.minutes > 0 { format!("{what} · {minutes}") } else { what };
            let set = lines::lines(&[(&what, look::quiet(scale.body))], width, words.0);
            add_lines(&mut piece, &set, 0.0, Role::Paragraph, words.0);
            piece
        });
        let mut pieces = vec![timeline(deck_dates(view.start, view.end, view), words, scale)];
        pieces.extend(rows::grid(cells.collect(), columns, scale, scale.gap));
        pieces
    });
}

/// First day, last day, and per meeting its day and whether it is more than a check-in.
fn deck_dates(
    start: NaiveDate,
    end: NaiveDate,
    view: &atelier_core::view::deck::DeckView,
) -> (NaiveDate, NaiveDate, Vec<(NaiveDate, bool)>) {
    let days = view.calendar.iter().map(|event| (event.date, event.part != Part::Checkin)).collect();
    let first = view.calendar.iter().map(|event| event.date).fold(start, NaiveDate::min);
    let last = view.calendar.iter().map(|event| event.date).fold(end, NaiveDate::max);
    (first, last, days)
}

fn timeline(
    (first, last, days): (NaiveDate, NaiveDate, Vec<(NaiveDate, bool)>),
    words: Words<'_>,
    scale: &Scale,
) -> Piece {
    let span = (last - first).num_days().max(1) as f64;
    let area = |x: f64, y: f64, width: f64, height: f64, radius: f64, colour| {
        Mark::Box(Area { x, y, width, height, radius, colour })
    };
    let mut marks = vec![area(0.0, 9.5, scale.measure, 5.0, 0.0, look::RULE)];
    for (day, large) in &days {
        let size = if *large { 22.0 } else { 13.0 };
        let x = (*day - first).num_days() as f64 / span * (scale.measure - size);
        let colour = if *large { scale.accent } else { look::INK };
        marks.push(area(x, 12.0 - size / 2.0, size, size, size / 2.0, colour));
    }
    let alt = words.tell("period-alt", &[("start", &words.date(first)), ("end", &words.date(last))]);
    Piece { blocks: vec![Block::new(Role::Figure { alt }, marks)], height: 30.0, ..Piece::default() }
}

/// Key of the words for a part of the cycle.
fn part(part: Part) -> &'static str {
    match part {
        Part::Setting => "part-setting",
        Part::Alignment => "part-alignment",
        Part::Kickoff => "part-kickoff",
        Part::Checkin => "part-checkin",
        Part::Reflection => "part-reflection",
        Part::Summit => "part-summit",
        Part::MastersMeeting => "part-masters-meeting",
        Part::MidCycle => "part-mid-cycle",
        Part::LeaderCheckpoint => "part-leader-checkpoint",
    }
}

/// The last page, that stays on while people talk.
pub(super) fn questions(deck: &mut Deck<'_>) {
    let words = deck.words;
    let slide = Slide {
        kicker: words.say("questions"),
        title: "",
        language: words.0,
        foot: Vec::new(),
        manner: Manner::Thought,
        step: "kick.qa",
        bookmark: (words.say("questions"), 1),
    };
    deck.slide(slide, |scale: &Scale| {
        let mut pieces = Vec::new();
        for key in ["question-clear", "question-miss", "question-start"] {
            let style = Style { leading: 1.12, ..look::title(scale.statement) };
            let set = lines::balanced(&[(&words.say(key), style)], scale.measure * 0.9, words.0);
            pieces.extend(rows::in_parts(&set, &Role::ListItem, words.0, scale.gap * 1.3));
        }
        pieces
    });
}
