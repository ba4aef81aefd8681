//! Tables: columns that follow the reading direction, cells that wrap, heads that come again on
//! each page. Thin horizontal rules carry the rows, so that a photocopy stays clean.

use std::sync::Arc;

use super::{
    composer::{Composer, Grid, Setting, sane},
    galley,
    galley::{Galley, Strip},
    item::Look,
};
use crate::{
    documents::{
        content::{Align, RowKind, Table},
        frame::{NodeId, Role},
    },
    text::Direction,
};

mod cell;
mod column;
mod row;

use self::{
    cell::figures,
    row::{Place, Setter},
};

/// Empty width at each side of a cell, in type sizes.
const PAD: f32 = 0.42;
/// Empty height above and below a cell's text, in type sizes.
const RISE: f32 = 0.18;
/// The smallest type that a table which is too wide may shrink to, in points.
const SMALLEST: f32 = 5.5;

impl Composer<'_> {
    /// Strips of a table.
    pub(super) fn table(&mut self, table: &Table, width: f32, parent: NodeId, strips: &mut Galley) {
        let rows = table.header.iter().chain(&table.rows);
        let count = rows
            .map(|row| row.cells.len())
            .max()
            .unwrap_or(0)
            .max(table.columns.len());
        if count == 0 {
            return;
        }
        let node = self.tree.add(parent, Role::Table, table.language);
        let grid = std::mem::replace(&mut self.grid, Grid::Table(table.language));
        let size = self.body * sane(table.scale, 0.2, 4.0, 1.0);
        self.caption(table, width, size, node, strips);
        let head = self.section(&table.header, Role::TableHead, count, node, table.language);
        let body = self.section(&table.rows, Role::TableBody, count, node, table.language);

        let mut columns = column::Columns::new(&table.columns, count);
        for row in head.iter().chain(&body) {
            for cell in &row.cells {
                columns.widen(cell.column, cell.span, cell.widest());
            }
        }
        let (widths, shrink) = columns.widths(width, size, (SMALLEST / size).min(1.0));
        let setter = Setter {
            table,
            rtl: table.language.direction() == Direction::RightToLeft,
            size: size * shrink,
            figures: figures(&body, count),
            widths,
            width,
        };

        let heads = head.len();
        let mut repeated = Galley::new();
        for (index, row) in head.into_iter().enumerate() {
            let place = Place {
                first: index == 0,
                last: index + 1 == heads && body.is_empty(),
            };
            let last = index + 1 == heads;
            let mut row = setter.row(self, row, place, last);
            row.keep = true;
            row.heads = true;
            repeated.push_back(Strip::Row(Box::new(row)));
        }
        strips.extend(repeated.iter().cloned());
        let repeats = heads > 0 && galley::height(&repeated) < self.page_height / 3.0;
        repeated.iter_mut().for_each(galley::paginate);
        let repeated = Arc::new(repeated);
        let rows = body.len();
        let kinds: Vec<RowKind> = body.iter().map(|row| row.kind).collect();
        for (index, row) in body.into_iter().enumerate() {
            let place = Place {
                first: heads == 0 && index == 0,
                last: index + 1 == rows,
            };
            let mut row = setter.row(self, row, place, false);
            let sum = |kind: &RowKind| matches!(kind, RowKind::Total | RowKind::Subtotal);
            row.keep = kinds[index] == RowKind::Group || kinds.get(index + 1).is_some_and(sum);
            row.head = repeats.then(|| Arc::clone(&repeated));
            strips.push_back(Strip::Row(Box::new(row)));
        }
        self.grid = grid;
        strips.push_back(Strip::Gap {
            height: self.body * 0.9,
            keep: false,
        });
    }

    fn caption(&mut self, table: &Table, width: f32, size: f32, node: NodeId, strips: &mut Galley) {
        let Some(caption) = &table.caption else {
            return;
        };
        let setting = Setting {
            size,
            align: Align::Start,
            look: Look {
                bold: true,
                ink: None,
            },
            width,
            left: 0.0,
        };
        let tag = self.text_node(caption, node, Role::Caption);
        for mut line in self.lines(caption, setting, tag) {
            line.keep = true;
            strips.push_back(Strip::Line(line));
        }
        strips.push_back(Strip::Gap {
            height: 3.0,
            keep: true,
        });
    }
}
