//! Two languages side by side: the cells of a row start at one height, and both go on over the page.

use super::{
    Error,
    composer::{Composer, Grid},
    galley,
    galley::{Frame, Galley, Row, Side, Strip},
    page::RULE,
};
use crate::{
    documents::{
        content::{Block, FacingRow},
        frame::NodeId,
    },
    text::Direction,
};

/// Empty width between the two columns, in points; a thin rule runs down its middle.
const GUTTER: f32 = 24.0;
/// Type size relative to the body: half a page is narrow.
const SCALE: f32 = 0.92;

impl Composer<'_> {
    /// Strips of facing rows, one strip a row.
    pub(super) fn facing(
        &mut self,
        rows: &[FacingRow],
        width: f32,
        parent: NodeId,
        strips: &mut Galley,
    ) -> Result<(), Error> {
        let grid = std::mem::replace(&mut self.grid, Grid::Shared);
        let body = self.body;
        self.body *= SCALE;
        let column = ((width - GUTTER) / 2.0).max(10.0);
        let far = width - column;
        let rtl = self.language.direction() == Direction::RightToLeft;
        let (first_x, second_x) = if rtl { (far, 0.0) } else { (0.0, far) };
        for row in rows {
            let mut sides = Vec::with_capacity(2);
            let mut keep = false;
            for (blocks, x) in [(&row.first, first_x), (&row.second, second_x)] {
                let mut galley = self.blocks(blocks, column, parent)?;
                keep |= galley.back().is_some_and(Strip::keeps);
                galley::trim(&mut galley);
                sides.push(Side {
                    x,
                    above: 0.0,
                    galley,
                });
            }
            let frame = Frame {
                verticals: vec![(width / 2.0, (0.4, RULE))],
                ..Frame::default()
            };
            let below = if keep || is_item(row) { 4.0 } else { 8.0 };
            let row = Row {
                sides,
                below,
                keep,
                parts: row.may_break,
                frame,
                ..Row::default()
            };
            strips.push_back(Strip::Row(Box::new(row)));
        }
        self.body = body;
        self.grid = grid;
        Ok(())
    }
}

/// Whether a row is one item of a list on each side: items stand close.
fn is_item(row: &FacingRow) -> bool {
    row.first
        .iter()
        .chain(&row.second)
        .all(|block| matches!(block, Block::List(_)))
}
