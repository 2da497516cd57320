//! A key result as a line from here to there, with the date between: from X at the left to Y at the right.

use atelier_core::{key_result::KeyResultKind, number::Number, text, view::deck::DeckKeyResult};

use crate::{
    document::{Area, Block, Colour, Mark, Role},
    flow::Piece,
    lines::{self, Line, Style},
    look::{self, Scale},
    words::Words,
};

/// How tall and wide its parts are beside figures of 17 points.
const TRACK: f64 = 5.0;
const END_WIDTH: f64 = 7.0;
const END_HEIGHT: f64 = 13.0;

/// Smaller figures have a smaller bar.
fn size(scale: &Scale) -> f64 {
    (scale.number / 17.0).clamp(0.6, 1.2)
}

/// The words at both ends of a key result.
struct Ends {
    from: String,
    to: String,
    /// Parts of the way, 0 to 1, at which a stage ends.
    stages: Vec<f64>,
}

/// The bar of `key_result`, `width` wide.
pub(crate) fn bar(key_result: &DeckKeyResult, words: Words<'_>, scale: &Scale, width: f64) -> Piece {
    let ends = ends(key_result, words);
    let size = size(scale);
    let tall = END_HEIGHT * size;
    let mut marks = track(width, tall / 2.0, &ends.stages, scale.accent, size);
    let half = (width - 24.0) / 2.0;
    let from = lines::lines(&[(&ends.from, look::number(scale.number, look::INK))], half, words.0);
    let to = lines::lines(&[(&ends.to, look::number(scale.number, scale.accent))], half, words.0);
    let top = tall + 2.0;
    let mut bottom = top + place(&mut marks, &from, top, |_| 0.0);
    bottom = bottom.max(top + place(&mut marks, &to, top, |line| width - line.width));
    let by = key_result.due.map(|due| words.tell("by", &[("date", &words.day(due))])).unwrap_or_default();
    if !by.is_empty() {
        let set = lines::lines(&[(&by, look::quiet(scale.label))], width, words.0);
        let wide = |set: &[Line]| set.iter().map(|line| line.width).fold(0.0, f64::max);
        let side = wide(&from).max(wide(&to)) + 10.0;
        let between = set.len() == 1 && wide(&set) / 2.0 + side <= width / 2.0;
        let y = if between { top + scale.number * 0.08 } else { bottom };
        let height =
            place(&mut marks, &set, y, |line| if between { (width - line.width) / 2.0 } else { 0.0 });
        bottom = bottom.max(y + height);
    }
    let alt = words.tell("bar-alt", &[("from", &ends.from), ("to", &ends.to), ("by", &by)]);
    let block = Block::new(Role::Figure { alt: alt.trim().to_owned() }, marks);
    Piece { blocks: vec![block], height: bottom, gap: scale.gap, ..Piece::default() }
}

/// The bar of `key_result` as it stands: what is behind it filled, a tick where it was expected to be, and the value
/// now in front. Before anything was measured it is the bar from here to there.
pub(crate) fn standing(key_result: &DeckKeyResult, words: Words<'_>, scale: &Scale, width: f64) -> Piece {
    let standing = &key_result.standing;
    let measured = standing.measured_on.is_some();
    let (Some(progress), true) = (standing.progress, measured) else {
        return bar(key_result, words, scale, width);
    };
    let ends = ends(key_result, words);
    let share = |part: Number| part.to_f64().clamp(0.0, 1.0);
    let size = size(scale);
    let (thin, tall) = ((TRACK + 2.0) * size, END_HEIGHT * size);
    let middle = tall / 2.0;
    let area = |x: f64, width: f64, height: f64, colour| {
        Mark::Box(Area { x, y: middle - height / 2.0, width, height, radius: 0.0, colour })
    };
    let mut marks = vec![area(0.0, width, thin, look::RULE)];
    marks.push(area(0.0, (width * share(progress)).max(2.0), thin, scale.accent));
    if let Some(expected) = standing.expected {
        marks.push(area((width * share(expected) - 1.0).clamp(0.0, width - 2.0), 2.0, tall, look::INK));
    }
    let now = text::value_or_dash(words.0, standing.value, key_result.unit.as_deref(), key_result.decimals);
    let belief = standing.confidence.map(|belief| words.count_as("confidence", "confidence", belief));
    let aside = [Some(format!("{} → {}", ends.from, ends.to)), belief].into_iter().flatten();
    let aside = aside.collect::<Vec<_>>().join(" · ");
    let top = tall + 2.0;
    let set = lines::lines(
        &[
            (&now, look::number(scale.number, look::INK)),
            (&format!("\u{2002}{aside}"), Style { tabular: true, ..look::quiet(scale.label) }),
        ],
        width,
        words.0,
    );
    let bottom = top + place(&mut marks, &set, top, |_| 0.0);
    let alt = words.tell("standing-alt", &[("now", &now), ("from", &ends.from), ("to", &ends.to)]);
    let block = Block::new(Role::Figure { alt }, marks);
    Piece { blocks: vec![block], height: bottom, gap: scale.gap, ..Piece::default() }
}

/// Puts lines under one another from `y`; the height they take.
fn place(marks: &mut Vec<Mark>, set: &[Line], y: f64, x: impl Fn(&Line) -> f64) -> f64 {
    let mut down = 0.0;
    for line in set {
        marks.extend(line.marks(x(line), y + down));
        down += line.height;
    }
    down
}

/// The line itself: a start, an end, and a notch between stages.
pub(crate) fn track(width: f64, middle: f64, stages: &[f64], accent: Colour, size: f64) -> Vec<Mark> {
    let (thin, wide, tall) = (TRACK * size, END_WIDTH * size, END_HEIGHT * size);
    let area = |x: f64, width: f64, height: f64, radius: f64, colour| {
        Mark::Box(Area { x, y: middle - height / 2.0, width, height, radius, colour })
    };
    let mut marks = vec![area(0.0, width, thin, 0.0, look::RULE)];
    marks
        .extend(stages.iter().map(|part| area(part * width - 1.5, 3.0 * size, tall * 0.8, 0.0, look::QUIET)));
    marks.push(area(0.0, wide, tall, 1.6 * size, look::INK));
    marks.push(area(width - wide, wide, tall, 1.6 * size, accent));
    marks
}

fn ends(key_result: &DeckKeyResult, words: Words<'_>) -> Ends {
    let value =
        |number| text::value_or_dash(words.0, number, key_result.unit.as_deref(), key_result.decimals);
    match key_result.kind {
        KeyResultKind::Metric => {
            let from = if key_result.baseline.is_none() && key_result.baseline_unknown {
                words.say("baseline-unknown")
            } else {
                value(key_result.baseline)
            };
            Ends { from, to: value(key_result.target), stages: Vec::new() }
        }
        KeyResultKind::Binary => {
            Ends { from: words.say("not-yet"), to: words.say("done"), stages: Vec::new() }
        }
        KeyResultKind::Milestone => {
            let count = i64::try_from(key_result.milestones.len()).unwrap_or(0);
            let whole: i64 = key_result.milestones.iter().map(|stage| stage.weight).sum();
            let mut done = 0;
            let mut stages = Vec::new();
            for stage in &key_result.milestones {
                done += stage.weight;
                if done < whole {
                    stages.push(done as f64 / whole as f64);
                }
            }
            Ends { from: words.say("start"), to: words.count("milestones", count), stages }
        }
    }
}
