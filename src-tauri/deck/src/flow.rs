//! Pieces under one another on as many pages as they need. A piece is never cut; whoever makes one that could grow
//! taller than a page makes several of it.

use crate::document::Block;

/// Blocks that stay together; their upper left corner is (0, 0).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Piece {
    pub blocks: Vec<Block>,
    pub height: f64,
    /// Space above, left out at the top of a page.
    pub gap: f64,
    /// More of the text the piece before it ends with.
    pub continues: bool,
}

impl Piece {
    /// This piece with `below` under it, its gap between them, as one.
    pub fn over(mut self, below: Piece) -> Piece {
        let top = self.height + below.gap;
        self.height = top + below.height;
        below.join(&mut self.blocks, 0.0, top);
        self
    }

    /// Adds its blocks, moved, to those above it; a text that goes on stays one block.
    pub fn join(self, above: &mut Vec<Block>, right: f64, down: f64) {
        for block in self.blocks {
            let block = block.shifted(right, down);
            let begun = above.iter_mut().rev().find(|before| before.role == block.role);
            match begun.filter(|before| self.continues && before.language == block.language) {
                Some(before) => before.marks.extend(block.marks),
                None => above.push(block),
            }
        }
    }
}

/// A piece with the y it got on its page.
pub type Placed = (f64, Piece);

/// Space above every piece after the first of `pieces`, added up with their heights.
pub fn height(pieces: &[Piece]) -> f64 {
    let total: f64 = pieces.iter().map(|piece| piece.gap + piece.height).sum();
    total - pieces.first().map_or(0.0, |piece| piece.gap)
}

/// Fills pages that are `room` points high, of which a head takes `first` on the first page and `next` on others.
pub fn pages(pieces: Vec<Piece>, room: f64, first: f64, next: f64) -> Vec<Vec<Placed>> {
    let mut pages: Vec<Vec<Placed>> = vec![Vec::new()];
    let mut left = room - first;
    let mut bottom = 0.0;
    for piece in pieces {
        let empty = pages.last().is_none_or(Vec::is_empty);
        let top = if empty { 0.0 } else { bottom + piece.gap };
        let fits = top + piece.height <= left + 0.01;
        if fits || (empty && pages.len() > 1) {
            bottom = top + piece.height;
            if let Some(page) = pages.last_mut() {
                page.push((top, piece));
            }
        } else {
            left = room - next;
            bottom = piece.height;
            pages.push(vec![(0.0, piece)]);
        }
    }
    pages
}

/// As `pages`, with no more pages than that and the pages about equally full.
pub fn even_pages(pieces: Vec<Piece>, room: f64, first: f64, next: f64) -> Vec<Vec<Placed>> {
    let full = pages(pieces.clone(), room, first, next);
    if full.len() < 2 {
        return full;
    }
    let tallest = pieces.iter().map(|piece| piece.height).fold(0.0, f64::max);
    let (mut low, mut high) = (tallest + first.max(next), room);
    while high - low > 4.0 {
        let middle = f64::midpoint(low, high);
        if pages(pieces.clone(), middle, first, next).len() <= full.len() {
            high = middle
        } else {
            low = middle
        }
    }
    pages(pieces, high, first, next)
}

#[cfg(test)]
mod tests {
    use super::{Piece, even_pages, pages};

    fn pieces(heights: &[f64]) -> Vec<Piece> {
        heights.iter().map(|height| Piece { height: *height, gap: 10.0, ..Piece::default() }).collect()
    }

    #[test]
    fn a_piece_that_does_not_fit_begins_the_next_page() {
        let pages = pages(pieces(&[60.0, 60.0, 30.0]), 120.0, 20.0, 20.0);
        let tops: Vec<Vec<f64>> = pages.iter().map(|page| page.iter().map(|(y, _)| *y).collect()).collect();
        assert_eq!(tops, [vec![0.0], vec![0.0, 70.0]]);
    }

    #[test]
    fn pages_are_filled_evenly() {
        let pages = even_pages(pieces(&[20.0; 6]), 140.0, 0.0, 0.0);
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [3, 3]);
    }
}
