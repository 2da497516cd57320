//! What is cut and handed out: a pocket card for every owner, slips to vote on, cards for ideas, cards to practise run
//! and change, and cards that say what a role does.

use std::collections::BTreeMap;

use atelier_core::{
    language::Language,
    template::introduction::introduction,
    text::{self, weekday_and_date},
    view::deck::{DeckKeyResult, DeckView},
};

use crate::{
    Document, Looks, bar,
    cut::{self, Cut},
    document::{Area, Block, Bookmark, Mark, Role, Stroke},
    flow::Piece,
    lines::{self, Style},
    look::{self, Scale},
    rows::add_lines,
    sheet::{self, A4},
    words::Words,
};

const QUARTERS: Cut = Cut { size: A4, columns: 2, rows: 2 };
const EIGHTHS: Cut = Cut { size: A4, columns: 2, rows: 4 };
/// Roles that have a card.
const ROLES: [&str; 6] = ["facilitator", "sponsor", "timekeeper", "scribe", "stakeholder", "observer"];

fn document(key: &str, author: &str, words: Words<'_>, unit: &str, cycle: &str) -> Document {
    let values = [("unit", unit.into()), ("cycle", cycle.into())];
    sheet::document(words.1.message(&format!("title-{key}"), &values), author, words.0)
}

fn scale(looks: &Looks, measure: f64, share: f64) -> Scale {
    Scale {
        body: 10.5 * share,
        key: 11.0 * share,
        number: 10.5 * share,
        label: 9.0 * share,
        gap: 9.0 * share,
        smallest: 5.0,
        ..sheet::scale(looks, measure)
    }
}

fn put(piece: &mut Piece, said: &str, style: Style, width: f64, role: Role, language: Language) {
    let set = lines::lines(&[(said, style)], width, language);
    add_lines(piece, &set, 0.0, role, language);
}

/// A line over the whole width of a cell.
fn rule(piece: &mut Piece, width: f64, height: f64, colour: crate::document::Colour) {
    let area = Area { x: 0.0, y: piece.height, width, height, radius: 0.0, colour };
    piece.blocks.push(Block::new(Role::Artifact, vec![Mark::Box(area)]));
    piece.height += height;
}

/// A pocket card for everybody who owns something: what it is, from where to where, and when people meet.
pub fn owner_cards(view: &DeckView, language: Language, looks: &Looks) -> Document {
    let own = text::Words::new(language, &view.terms);
    let words = Words(language, &own);
    let mut document = document("cards", &view.organisation, words, &view.unit, &view.cycle);
    let (width, height) = QUARTERS.room();
    let mut cells = Vec::new();
    for (owner, pieces) in owned(view, words, &scale(looks, width, 1.12)) {
        let head = |next: bool| {
            let mut piece = Piece::default();
            let kicker = format!("{} · {}", view.unit, view.cycle);
            put(
                &mut piece,
                &kicker,
                Style { size: 9.0, ..look::kicker(looks.accent) },
                width,
                Role::Paragraph,
                language,
            );
            let name = if next { format!("{owner} · {}", words.say("continued")) } else { owner.clone() };
            put(&mut piece, &name, look::title(17.0), width, Role::Heading(1), view.language);
            piece.height += 5.0;
            piece
        };
        document.bookmarks.push(Bookmark { title: owner.clone(), page: cells.len() / 4, level: 1 });
        cells.extend(cut::stack(pieces, height, head));
    }
    document.pages = QUARTERS.pages(&cells);
    or_say(document, &words.say("no-owners"), words)
}

/// Everybody who owns something, by name, with what they own.
fn owned(view: &DeckView, words: Words<'_>, scale: &Scale) -> BTreeMap<String, Vec<Piece>> {
    let mut all: BTreeMap<String, Vec<Piece>> = BTreeMap::new();
    let width = scale.measure;
    for goal in &view.objectives {
        let goal_of = |piece: &mut Piece, style: Style| {
            let said = format!("{} {}", goal.code, goal.text);
            put(piece, &said, style, width, Role::Heading(2), goal.language);
        };
        if let Some(owner) = &goal.owner {
            let mut piece = Piece { gap: scale.gap, ..Piece::default() };
            goal_of(&mut piece, look::strong(scale.key + 1.5));
            all.entry(owner.clone()).or_default().push(piece);
        }
        for one in &goal.key_results {
            let Some(owner) = one.owner.as_ref().or(goal.owner.as_ref()) else { continue };
            let mut piece = Piece { gap: scale.gap, ..Piece::default() };
            if Some(owner) != goal.owner.as_ref() {
                goal_of(&mut piece, look::quiet(scale.label));
            }
            key_result(&mut piece, one, words, scale, goal.language);
            all.entry(owner.clone()).or_default().push(piece);
        }
        for one in &goal.initiatives {
            let Some(owner) = &one.owner else { continue };
            let due = one.due.map(|due| format!(" · {}", words.tell("by", &[("date", &words.day(due))])));
            let mut piece = Piece { gap: scale.gap * 0.5, ..Piece::default() };
            let said = format!("– {}{}", one.title, due.unwrap_or_default());
            put(&mut piece, &said, look::body(scale.body), width, Role::ListItem, view.language);
            all.entry(owner.clone()).or_default().push(piece);
        }
    }
    for pieces in all.values_mut() {
        let mut piece = Piece { gap: scale.gap * 1.4, ..Piece::default() };
        let days: Vec<String> = view.calendar.iter().map(|event| words.short_day(event.date)).collect();
        if !days.is_empty() {
            put(
                &mut piece,
                &words.say("calendar"),
                look::quiet(scale.label),
                width,
                Role::Heading(2),
                words.0,
            );
            put(
                &mut piece,
                &days.join(" · "),
                look::body(scale.label + 0.5),
                width,
                Role::Paragraph,
                words.0,
            );
            pieces.push(piece);
        }
    }
    all
}

fn key_result(piece: &mut Piece, one: &DeckKeyResult, words: Words<'_>, scale: &Scale, language: Language) {
    let said = format!("{} {}", one.code, one.text);
    put(piece, &said, look::body(scale.body), scale.measure, Role::ListItem, language);
    piece.height += 3.0;
    let drawn = bar::bar(one, words, scale, scale.measure);
    let top = piece.height;
    piece.blocks.extend(drawn.blocks.into_iter().map(|block| block.shifted(0.0, top)));
    piece.height += drawn.height;
}

/// Slips to vote on: nothing on them tells one from another.
pub fn ballots(view: &DeckView, language: Language, looks: &Looks) -> Document {
    let own = text::Words::new(language, &view.terms);
    let words = Words(language, &own);
    let mut document = document("ballots", &view.organisation, words, &view.unit, &view.cycle);
    let rows: Vec<(&DeckKeyResult, Language)> = view
        .objectives
        .iter()
        .flat_map(|goal| goal.key_results.iter().map(|one| (one, goal.language)))
        .collect();
    if !rows.is_empty() {
        let cut = Cut { size: A4, columns: 1, rows: 2 };
        let (width, height) = cut.room();
        let slip = |share| {
            let pieces = rows.iter().map(|(one, typed)| belief(one, words, width, *typed, share)).collect();
            cut::stack(pieces, height, |_| head("ballot-confidence", words, looks, width))
        };
        // One paper a person, a little smaller when that helps; two are told apart by nobody.
        let cells =
            [1.0, 0.9, 0.8].into_iter().map(slip).find(|cells| cells.len() == 1).unwrap_or_else(|| slip(1.0));
        document.bookmarks.push(bookmark("ballot-confidence", 0, words));
        // Every part of the slip twice on its sheet.
        let pages = cells.iter().flat_map(|cell| cut.pages(&[cell.clone(), cell.clone()]));
        document.pages.extend(pages);
    }
    let (width, _) = EIGHTHS.room();
    for (key, low, high) in
        [("ballot-fist", 0, 5), ("ballot-roman", 0, 0), ("ballot-safety", 1, 5), ("ballot-roti", 1, 5)]
    {
        let mut slip = head(key, words, looks, width);
        slip.height += 10.0;
        let answers: Vec<String> = if key == "ballot-roman" {
            ["roman-up", "roman-side", "roman-down"].map(|answer| words.say(answer)).to_vec()
        } else {
            (low..=high).map(|answer: i64| answer.to_string()).collect()
        };
        circles(&mut slip, &answers, width, 13.0, words.0);
        document.bookmarks.push(bookmark(key, document.pages.len(), words));
        document.pages.extend(EIGHTHS.pages(&vec![slip; 8]));
    }
    document
}

fn bookmark(key: &str, page: usize, words: Words<'_>) -> Bookmark {
    Bookmark { title: words.say(key), page, level: 1 }
}

fn head(key: &str, words: Words<'_>, looks: &Looks, width: f64) -> Piece {
    let mut piece = Piece::default();
    put(
        &mut piece,
        &words.say(key),
        Style { size: 13.0, ..look::kicker(looks.accent) },
        width,
        Role::Heading(1),
        words.0,
    );
    put(&mut piece, &words.say(&format!("{key}-words")), look::quiet(10.0), width, Role::Paragraph, words.0);
    piece.height += 6.0;
    piece
}

/// A key result with the numbers from 1 to 10 beside it.
fn belief(one: &DeckKeyResult, words: Words<'_>, width: f64, typed: Language, share: f64) -> Piece {
    let mut piece = Piece { gap: 11.0 * share, ..Piece::default() };
    let half = width * 0.5;
    let set = lines::lines(
        &[(&format!("{} {}", one.code, one.text), look::body(10.5 * share))],
        half - 12.0,
        typed,
    );
    add_lines(&mut piece, &set, 0.0, Role::ListItem, typed);
    let mut right = Piece::default();
    let answers: Vec<String> = (1..=10).map(|answer| answer.to_string()).collect();
    circles(&mut right, &answers, width - half, 10.5 * share, words.0);
    piece.height = piece.height.max(right.height);
    piece.blocks.extend(right.blocks.into_iter().map(|block| block.shifted(half, 0.0)));
    piece
}

/// Answers in circles of one size, over the width; words get a circle before them.
fn circles(piece: &mut Piece, answers: &[String], width: f64, size: f64, language: Language) {
    let each = width / answers.len().max(1) as f64;
    let worded = answers.iter().any(|answer| answer.chars().count() > 2);
    let radius = size * 0.95;
    let top = piece.height;
    let mut marks = Vec::new();
    let mut tallest = radius * 2.0;
    for (index, answer) in answers.iter().enumerate() {
        let left = index as f64 * each;
        let centre = if worded { (left + radius, top + radius) } else { (left + each / 2.0, top + radius) };
        marks.push(Mark::Line(circle(centre, radius)));
        let room = if worded { each - radius * 2.0 - 10.0 } else { each };
        let set =
            lines::lines(&[(answer, look::body(if worded { size * 0.8 } else { size }))], room, language);
        let height = lines::height(&set);
        for (number, line) in set.iter().enumerate() {
            let x = if worded { left + radius * 2.0 + 6.0 } else { centre.0 - line.width / 2.0 };
            marks.extend(line.marks(x, top + radius - height / 2.0 + number as f64 * line.height));
        }
        tallest = tallest.max(height);
    }
    piece.blocks.push(Block::new(Role::Paragraph, marks));
    piece.height += tallest + 2.0;
}

fn circle((x, y): (f64, f64), radius: f64) -> Stroke {
    let point = |step: u32| {
        let angle = f64::from(step) / 40.0 * std::f64::consts::TAU;
        (x + radius * angle.cos(), y + radius * angle.sin())
    };
    Stroke {
        points: (0..=40).map(point).collect(),
        width: 0.8,
        closed: false,
        dashed: false,
        colour: look::INK,
    }
}

/// Empty cards for ideas, eight a sheet.
pub fn idea_cards(view: &DeckView, language: Language, looks: &Looks) -> Document {
    let own = text::Words::new(language, &view.terms);
    let words = Words(language, &own);
    let mut document = document("ideas", &view.organisation, words, &view.unit, &view.cycle);
    let (width, height) = EIGHTHS.room();
    let mut card = Piece::default();
    put(
        &mut card,
        &words.say("idea"),
        Style { size: 12.0, ..look::kicker(looks.accent) },
        width,
        Role::Heading(1),
        words.0,
    );
    put(&mut card, &words.say("idea-words"), look::quiet(9.5), width, Role::Paragraph, words.0);
    let count = ((height - card.height - 8.0) / 30.0).floor().max(1.0) as usize;
    for index in 0..count {
        let y = card.height + 34.0 + index as f64 * 30.0;
        let area = Area { x: 0.0, y, width, height: 0.6, radius: 0.0, colour: look::RULE };
        card.blocks.push(Block::new(Role::Artifact, vec![Mark::Box(area)]));
    }
    document.pages = EIGHTHS.pages(&vec![card; 8]);
    document.bookmarks.push(Bookmark { title: words.say("idea"), page: 0, level: 1 });
    document
}

/// Cards to practise run and change with, and one for each side.
pub fn sort_cards(view: &DeckView, language: Language, looks: &Looks) -> Document {
    let own = text::Words::new(language, &view.terms);
    let words = Words(language, &own);
    let mut document = document("sort", &view.organisation, words, &view.unit, &view.cycle);
    let (width, height) = EIGHTHS.room();
    let mut cells: Vec<Piece> = ["run", "change"]
        .map(|side| {
            let mut card = Piece::default();
            let word = capital(&words.1.message(&format!("term-{side}"), &[]));
            rule(&mut card, width, 5.0, looks.accent);
            card.height += 8.0;
            put(&mut card, &word, look::title(30.0), width, Role::Heading(1), words.0);
            put(
                &mut card,
                &words.say(&format!("side-{side}")),
                look::quiet(11.0),
                width,
                Role::Paragraph,
                words.0,
            );
            card
        })
        .to_vec();
    for practice in &introduction().practice {
        cells.push(cut::fit(height, 1.35, |share| {
            let mut card = Piece::default();
            let said = practice.text.in_language(language);
            put(&mut card, said, look::strong(17.0 * share), width, Role::Heading(1), language);
            card
        }));
    }
    document.pages = EIGHTHS.pages(&cells);
    document.bookmarks.push(Bookmark { title: document.title.clone(), page: 0, level: 1 });
    document
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// What a role does, a card each.
pub fn role_cards(view: &DeckView, language: Language, looks: &Looks) -> Document {
    let own = text::Words::new(language, &view.terms);
    let words = Words(language, &own);
    let mut document = document("roles", &view.organisation, words, &view.unit, &view.cycle);
    let (width, height) = QUARTERS.room();
    let cells: Vec<Piece> = ROLES
        .iter()
        .map(|role| {
            cut::fit(height, 1.6, |share| {
                let mut card = Piece::default();
                rule(&mut card, width, 5.0, looks.accent);
                card.height += 10.0;
                let name = capital(&words.1.message(&format!("role-{role}"), &[]));
                put(&mut card, &name, look::title(24.0 * share), width, Role::Heading(1), words.0);
                card.height += 8.0;
                for part in words.say(&format!("does-{role}")).lines() {
                    put(&mut card, part, look::body(13.0 * share), width, Role::ListItem, words.0);
                    card.height += 6.0;
                }
                card
            })
        })
        .collect();
    document.pages = QUARTERS.pages(&cells);
    document.bookmarks.push(Bookmark { title: document.title.clone(), page: 0, level: 1 });
    document
}

/// One sheet of the goals as they stand, with room to write in what is new: for a check-in inside another meeting.
pub fn check_in_sheet(view: &DeckView, language: Language, looks: &Looks) -> Document {
    let own = text::Words::new(language, &view.terms);
    let words = Words(language, &own);
    let size = (A4.1, A4.0);
    let measure = size.0 - 2.0 * 40.0;
    let values = [("unit", view.unit.as_str().into()), ("cycle", view.cycle.as_str().into())];
    let title = words.1.message("title-sheet", &values);
    let mut document = sheet::document(title.clone(), &view.organisation, language);
    let head = |scale: &Scale| {
        let mut piece = Piece::default();
        put(&mut piece, &title, look::title(20.0), measure, Role::Heading(1), language);
        let next =
            view.calendar.iter().map(|event| weekday_and_date(language, event.date)).collect::<Vec<_>>();
        put(&mut piece, &next.join(" · "), look::quiet(scale.label), measure, Role::Paragraph, language);
        piece.height += 4.0;
        piece
    };
    let room = size.1 - 2.0 * 36.0;
    let mut share = 1.45;
    let (pages, head) = loop {
        let scale = scale(looks, measure, share);
        let head = head(&scale);
        let pages = crate::flow::pages(check_in_rows(view, words, &scale), room, head.height, head.height);
        if pages.len() <= 1 || share < 0.72 {
            break (pages, head);
        }
        share -= 0.07;
    };
    for placed in pages {
        let mut blocks: Vec<Block> =
            head.blocks.iter().map(|block| block.clone().shifted(40.0, 36.0)).collect();
        for (y, piece) in placed {
            let down = 36.0 + head.height + y;
            blocks.extend(piece.blocks.into_iter().map(|block| block.shifted(40.0, down)));
        }
        document.pages.push(sheet::page(size, blocks));
    }
    document.bookmarks.push(Bookmark { title, page: 0, level: 1 });
    document
}

fn check_in_rows(view: &DeckView, words: Words<'_>, scale: &Scale) -> Vec<Piece> {
    let measure = scale.measure;
    let (left, drawn, boxes) = (measure * 0.42, measure * 0.3, measure * 0.11);
    let mut pieces = Vec::new();
    for goal in &view.objectives {
        let mut piece = Piece { gap: scale.gap * 1.4, ..Piece::default() };
        rule(&mut piece, measure, 1.2, look::INK);
        piece.height += 4.0;
        let owner = goal.owner.as_ref().map(|owner| format!(" · {owner}")).unwrap_or_default();
        let said = format!("{} {}{owner}", goal.code, goal.text);
        let top = piece.height;
        put(
            &mut piece,
            &said,
            look::strong(scale.key + 1.0),
            measure * 0.72,
            Role::Heading(2),
            goal.language,
        );
        let mut labels = Vec::new();
        for (index, key) in ["new-value", "new-belief"].iter().enumerate() {
            let x = measure - (2 - index) as f64 * (boxes + 10.0) + 10.0;
            let mut y = top;
            for line in lines::lines(&[(&words.say(key), look::quiet(scale.label))], boxes, words.0) {
                labels.extend(line.marks(x, y));
                y += line.height;
            }
            piece.height = piece.height.max(y);
        }
        piece.blocks.push(Block::new(Role::Paragraph, labels));
        let mut first = Some(piece);
        for one in &goal.key_results {
            let mut row = Piece { gap: scale.gap * 0.8, ..Piece::default() };
            let said = format!("{} {}", one.code, one.text);
            put(&mut row, &said, look::body(scale.body), left - 16.0, Role::ListItem, goal.language);
            let bar = bar::standing(one, words, scale, drawn);
            row.height = row.height.max(bar.height).max(26.0);
            row.blocks.extend(bar.blocks.into_iter().map(|block| block.shifted(left, 0.0)));
            let marks = [2.0, 1.0].map(|place| {
                let x = measure - place * (boxes + 10.0) + 10.0;
                let corners = vec![(x, 0.0), (x + boxes, 0.0), (x + boxes, 24.0), (x, 24.0), (x, 0.0)];
                Mark::Line(Stroke {
                    points: corners,
                    width: 0.7,
                    closed: false,
                    dashed: false,
                    colour: look::QUIET,
                })
            });
            row.blocks.push(Block::new(Role::Artifact, marks.to_vec()));
            pieces.push(match first.take() {
                Some(head) => head.over(row),
                None => row,
            });
        }
        pieces.extend(first);
    }
    pieces
}

/// A document that would be empty says why.
fn or_say(mut document: Document, said: &str, words: Words<'_>) -> Document {
    if document.pages.is_empty() {
        let mut piece = Piece::default();
        put(&mut piece, said, look::title(22.0), A4.0 - 2.0 * sheet::MARGIN, Role::Heading(1), words.0);
        let blocks = piece.blocks.into_iter().map(|block| block.shifted(sheet::MARGIN, sheet::MARGIN));
        document.pages.push(sheet::page(A4, blocks.collect()));
        document.bookmarks.push(Bookmark { title: said.to_owned(), page: 0, level: 1 });
    }
    document
}
