//! From styled text to lines of a width: breaks where Unicode allows them, a hyphen in a word that is wider than
//! the line, and between any two signs when even that does not help. The glyphs that were measured are the glyphs
//! that are drawn.

use atelier_core::language::Language;
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;

use crate::{
    document::{Colour, Mark, Run},
    face::Face,
    hyphens,
    shape::{Glyph, shape},
};

/// How a stretch of text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    pub face: Face,
    /// Points.
    pub size: f64,
    /// Height of a line in parts of the size.
    pub leading: f64,
    pub colour: Colour,
    /// Figures of equal width.
    pub tabular: bool,
}

/// A line of text; x runs from 0, y is left to who places it.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub runs: Vec<Run>,
    pub width: f64,
    /// From the top of this line to the top of the next.
    pub height: f64,
    /// From the top of the line to its baseline.
    pub baseline: f64,
}

impl Line {
    /// The runs as marks with the line's upper left corner at (x, y).
    pub fn marks(&self, x: f64, y: f64) -> impl Iterator<Item = Mark> + '_ {
        self.runs.iter().map(move |run| {
            let mut run = run.clone();
            run.x += x;
            run.y = y + self.baseline;
            Mark::Text(run)
        })
    }
}

/// A glyph with the index of its style; bytes count in the whole text.
#[derive(Clone, Copy)]
struct Cell {
    glyph: Glyph,
    style: usize,
}

struct Paragraph<'a> {
    text: String,
    styles: Vec<Style>,
    cells: Vec<Cell>,
    language: Language,
    spans: &'a [(&'a str, Style)],
}

/// Breaks `spans`, read as one text, into lines of at most `width`. A line break in the text begins a new line.
pub fn lines(spans: &[(&str, Style)], width: f64, language: Language) -> Vec<Line> {
    let paragraph = Paragraph::new(spans, language);
    paragraph.pieces(width).into_iter().map(|piece| paragraph.line(piece)).collect()
}

/// As `lines`, with the lines about equally long, as a title wants it.
pub fn balanced(spans: &[(&str, Style)], width: f64, language: Language) -> Vec<Line> {
    let paragraph = Paragraph::new(spans, language);
    let best = paragraph.pieces(width);
    if best.len() < 2 || best.len() > 6 {
        return best.into_iter().map(|piece| paragraph.line(piece)).collect();
    }
    let hyphens = best.iter().filter(|piece| piece.hyphen).count();
    let (mut low, mut high) = (width / 2.0, width);
    while high - low > 2.0 {
        let middle = f64::midpoint(low, high);
        let tried = paragraph.pieces(middle);
        let fits = tried.len() <= best.len() && tried.iter().filter(|piece| piece.hyphen).count() <= hyphens;
        if fits { high = middle } else { low = middle }
    }
    paragraph.pieces(high).into_iter().map(|piece| paragraph.line(piece)).collect()
}

/// Width of a text on one line.
pub fn width(text: &str, style: Style) -> f64 {
    shape(text, style.face, style.tabular).iter().map(|glyph| glyph.advance).sum::<f64>() * style.size
}

/// Height of lines under one another.
pub fn height(lines: &[Line]) -> f64 {
    lines.iter().map(|line| line.height).sum()
}

/// Bytes of the text that make a line.
#[derive(Clone, Copy)]
struct Piece {
    start: usize,
    end: usize,
    hyphen: bool,
}

impl<'a> Paragraph<'a> {
    fn new(spans: &'a [(&'a str, Style)], language: Language) -> Paragraph<'a> {
        let mut text = String::new();
        let mut cells = Vec::new();
        for (index, (part, style)) in spans.iter().enumerate() {
            let offset = text.len();
            text.push_str(part);
            cells.extend(shape(part, style.face, style.tabular).into_iter().map(|mut glyph| {
                glyph.start += offset;
                glyph.end += offset;
                Cell { glyph, style: index }
            }));
        }
        let styles = spans.iter().map(|(_, style)| *style).collect();
        Paragraph { text, styles, cells, language, spans }
    }

    /// Width of the bytes `start..end`, without the spaces at their end.
    fn width(&self, start: usize, end: usize) -> f64 {
        let end = start + self.text[start..end].trim_end().len();
        let first = self.cells.partition_point(|cell| cell.glyph.start < start);
        self.cells[first..]
            .iter()
            .take_while(|cell| cell.glyph.start < end)
            .map(|cell| cell.glyph.advance * self.styles[cell.style].size)
            .sum()
    }

    fn pieces(&self, width: f64) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut start = 0;
        let mut last = 0;
        for (at, opportunity) in linebreaks(&self.text) {
            if opportunity == BreakOpportunity::Allowed && self.text[at..].starts_with(['%', '‰']) {
                continue;
            }
            if self.width(start, at) > width && last > start {
                pieces.push(Piece { start, end: last, hyphen: false });
                start = last;
            }
            while self.width(start, at) > width {
                let Some(piece) = self.broken(start, at, width) else { break };
                pieces.push(piece);
                start = piece.end;
            }
            if opportunity == BreakOpportunity::Mandatory {
                pieces.push(Piece { start, end: at, hyphen: false });
                start = at;
            }
            last = at;
        }
        pieces
    }

    /// The first line of a stretch without a break opportunity that is too wide; none when it cannot be broken.
    fn broken(&self, start: usize, end: usize, width: f64) -> Option<Piece> {
        let stretch = &self.text[start..end];
        let hyphen = self.hyphen(start);
        let room: f64 = hyphen.iter().map(|glyph| glyph.advance).sum::<f64>() * self.style_at(start).size;
        let syllable = hyphens::breaks(stretch, self.language)
            .into_iter()
            .map(|at| start + at)
            .take_while(|at| self.width(start, *at) + room <= width)
            .last();
        if let Some(end) = syllable {
            return Some(Piece { start, end, hyphen: true });
        }
        let mut borders =
            stretch.trim_end().grapheme_indices(true).map(|(at, _)| start + at).skip(1).peekable();
        let first = *borders.peek()?;
        let end = borders.take_while(|at| self.width(start, *at) <= width).last().unwrap_or(first);
        Some(Piece { start, end, hyphen: false })
    }

    fn style_at(&self, byte: usize) -> Style {
        let mut end = 0;
        for (part, style) in self.spans {
            end += part.len();
            if byte < end {
                return *style;
            }
        }
        self.styles.last().copied().unwrap_or(Style {
            face: Face::Regular,
            size: 12.0,
            leading: 1.3,
            colour: Colour(0, 0, 0),
            tabular: false,
        })
    }

    fn hyphen(&self, byte: usize) -> Vec<Glyph> {
        shape("-", self.style_at(byte).face, false)
    }

    fn line(&self, piece: Piece) -> Line {
        let kept = self.text[piece.start..piece.end].trim_end();
        let end = piece.start + kept.len();
        let mut runs: Vec<(usize, Run)> = Vec::new();
        let mut x = 0.0;
        let first = self.cells.partition_point(|cell| cell.glyph.start < piece.start);
        for cell in self.cells[first..].iter().take_while(|cell| cell.glyph.start < end) {
            let style = self.styles[cell.style];
            let mut glyph = cell.glyph;
            let part = &self.text[glyph.start..glyph.end.min(end)];
            match runs.last_mut() {
                Some((index, run)) if *index == cell.style => push(run, &mut glyph, part),
                _ => {
                    let Style { size, colour, .. } = style;
                    let mut run = Run { x, y: 0.0, size, colour, text: String::new(), glyphs: Vec::new() };
                    push(&mut run, &mut glyph, part);
                    runs.push((cell.style, run));
                }
            }
            x += glyph.advance * style.size;
        }
        if piece.hyphen
            && let Some((_, run)) = runs.last_mut()
        {
            for mut glyph in self.hyphen(end.saturating_sub(1)) {
                x += glyph.advance * run.size;
                push(run, &mut glyph, "\u{ad}");
            }
        }
        if piece.end < self.text.len()
            && kept.len() < piece.end - piece.start
            && let Some((_, run)) = runs.last_mut()
        {
            // A reader hears two words, though no eye sees the space at the end of a line.
            for mut glyph in shape(" ", self.style_at(end).face, false) {
                push(run, &mut glyph, " ");
            }
        }
        let style = runs
            .iter()
            .map(|(index, _)| self.styles[*index])
            .reduce(|tall, style| if style.size > tall.size { style } else { tall })
            .unwrap_or_else(|| self.style_at(piece.start));
        let heights = Face::Regular.heights();
        let height = style.size * style.leading;
        let baseline =
            (height - (heights.ascent + heights.descent) * style.size) / 2.0 + heights.ascent * style.size;
        Line { runs: runs.into_iter().map(|(_, run)| run).collect(), width: x, height, baseline }
    }
}

/// Adds a glyph that draws `part` to a run.
fn push(run: &mut Run, glyph: &mut Glyph, part: &str) {
    glyph.start = run.text.len();
    run.text.push_str(part);
    glyph.end = run.text.len();
    run.glyphs.push(*glyph);
}

#[cfg(test)]
mod tests {
    use super::{Style, balanced, lines};
    use crate::{document::Colour, face::Face};
    use atelier_core::language::Language::{Nb, Nl};

    const STYLE: Style =
        Style { face: Face::Regular, size: 20.0, leading: 1.25, colour: Colour(0, 0, 0), tabular: false };

    fn said(lines: &[super::Line]) -> Vec<String> {
        let said = |line: &super::Line| line.runs.iter().map(|run| run.text.as_str()).collect::<String>();
        lines.iter().map(|line| said(line).trim_end().to_owned()).collect()
    }

    #[test]
    fn no_line_is_wider_than_asked_and_no_word_is_lost() {
        let text = "Medlemmene får kurs som treffer det de faktisk trenger, hver gang de kommer til oss.";
        let set = lines(&[(text, STYLE)], 180.0, Nb);
        assert!(set.iter().all(|line| line.width <= 180.0));
        assert_eq!(said(&set).join(" "), text);
    }

    #[test]
    fn a_word_wider_than_the_line_gets_a_hyphen() {
        let set = lines(&[("verantwoordelijkheidsgevoel", STYLE)], 120.0, Nl);
        assert!(set.len() > 1 && set.iter().all(|line| line.width <= 120.0));
        assert!(said(&set)[0].ends_with('\u{ad}'));
    }

    #[test]
    fn what_has_no_syllables_is_broken_between_signs() {
        let text = "x".repeat(200);
        let set = lines(&[(&text, STYLE)], 120.0, Nl);
        assert!(set.iter().all(|line| line.width <= 120.0));
        assert_eq!(said(&set).concat(), text);
    }

    #[test]
    fn a_figure_and_its_percent_sign_stay_on_one_line() {
        for width in 60..200 {
            let set = said(&lines(&[("andelen går fra 11 % til 25 %", STYLE)], f64::from(width), Nb));
            assert!(set.iter().all(|line| !line.starts_with('%')), "{set:?}");
        }
    }

    #[test]
    fn a_line_break_that_was_typed_is_kept() {
        assert_eq!(said(&lines(&[("een\ntwee", STYLE)], 400.0, Nl)), ["een", "twee"]);
    }

    #[test]
    fn balanced_lines_do_not_leave_one_word_alone() {
        let text = "Departementen merken dat we hun vraag snel oppakken";
        let plain = lines(&[(text, STYLE)], 430.0, Nl);
        let even = balanced(&[(text, STYLE)], 430.0, Nl);
        assert_eq!(plain.len(), even.len());
        assert!(even.iter().map(|line| line.width).fold(0.0, f64::max) <= 430.0);
    }
}
