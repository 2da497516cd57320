//! Sheets to cut: cells of one size with dashed lines between them.

use crate::{
    document::{Block, Mark, Page, Role, Stroke},
    flow::Piece,
    look, sheet,
};

/// How a sheet is divided.
#[derive(Clone, Copy)]
pub(crate) struct Cut {
    pub(crate) size: (f64, f64),
    pub(crate) columns: usize,
    pub(crate) rows: usize,
}

/// Between the line to cut along and what is printed.
const PAD: f64 = 20.0;
/// What no printer prints on, at the edges of the sheet.
const EDGE: f64 = 14.0;

impl Cut {
    fn cell(self) -> (f64, f64) {
        let (width, height) = self.size;
        ((width - 2.0 * EDGE) / self.columns as f64, (height - 2.0 * EDGE) / self.rows as f64)
    }

    /// Width and height inside a cell.
    pub(crate) fn room(self) -> (f64, f64) {
        let (width, height) = self.cell();
        (width - 2.0 * PAD, height - 2.0 * PAD)
    }

    /// As many sheets as the cells need.
    pub(crate) fn pages(self, cells: &[Piece]) -> Vec<Page> {
        let (width, height) = self.cell();
        let each = self.columns * self.rows;
        let sheet = |cells: &[Piece]| {
            let mut blocks = Vec::new();
            for (index, cell) in cells.iter().enumerate() {
                let x = EDGE + (index % self.columns) as f64 * width + PAD;
                let y = EDGE + (index / self.columns) as f64 * height + PAD;
                blocks.extend(cell.blocks.iter().map(|block| block.clone().shifted(x, y)));
            }
            blocks.push(self.lines());
            sheet::page(self.size, blocks)
        };
        cells.chunks(each.max(1)).map(sheet).collect()
    }

    /// Where to cut.
    fn lines(self) -> Block {
        let ((width, height), (cell_width, cell_height)) = (self.size, self.cell());
        let across = (0..=self.rows).map(|row| EDGE + row as f64 * cell_height);
        let down = (0..=self.columns).map(|column| EDGE + column as f64 * cell_width);
        let points = across.map(|y| vec![(EDGE / 2.0, y), (width - EDGE / 2.0, y)]);
        let points = points.chain(down.map(|x| vec![(x, EDGE / 2.0), (x, height - EDGE / 2.0)]));
        let line = |points| {
            Mark::Line(Stroke { points, width: 0.5, closed: false, dashed: true, colour: look::QUIET })
        };
        Block::new(Role::Artifact, points.map(line).collect())
    }
}

/// The largest size, from `largest` down, on which what is made is no taller than `height`; the smallest when none is.
pub(crate) fn fit(height: f64, largest: f64, make: impl Fn(f64) -> Piece) -> Piece {
    let mut share = largest;
    loop {
        let piece = make(share);
        if piece.height <= height || share < 0.6 {
            return piece;
        }
        share -= 0.06;
    }
}

/// Pieces as cells that are no taller than `height`: what does not fit goes on on a next one.
pub(crate) fn stack(pieces: Vec<Piece>, height: f64, head: impl Fn(bool) -> Piece) -> Vec<Piece> {
    let (first, next) = (head(false), head(true));
    let placed = crate::flow::pages(pieces, height, first.height, next.height);
    placed
        .into_iter()
        .enumerate()
        .map(|(index, placed)| {
            let mut cell = if index == 0 { first.clone() } else { next.clone() };
            let top = cell.height;
            for (y, piece) in placed {
                cell.height = cell.height.max(top + y + piece.height);
                cell.blocks.extend(piece.blocks.into_iter().map(|block| block.shifted(0.0, top + y)));
            }
            cell
        })
        .collect()
}
