//! Rows with their widths: cells set in their columns, rules by what the row is.

use super::{
    PAD, RISE,
    cell::{Prepared, PreparedRow},
};
use crate::{
    documents::{
        content::{Align, Bar, Colour, RowKind, Table},
        frame::Rgb,
        layout::{
            composer::{Composer, Setting, tie},
            galley::{self, Galley, Row, Side, Strip, Stroke},
            item::Look,
            page::RULE,
        },
    },
    text::{Direction, Language},
};

/// Where a row stands in its table.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub first: bool,
    pub last: bool,
}

/// What the rows of one table share.
pub(super) struct Setter<'t> {
    pub table: &'t Table,
    pub rtl: bool,
    pub size: f32,
    pub widths: Vec<f32>,
    pub figures: Vec<f32>,
    pub width: f32,
}

impl Setter<'_> {
    pub fn row(
        &self,
        composer: &mut Composer<'_>,
        row: PreparedRow,
        place: Place,
        last_head: bool,
    ) -> Row {
        let rise = RISE * self.size;
        let mut sides = Vec::with_capacity(row.cells.len());
        let mut verticals = Vec::new();
        let mut bars = Vec::new();
        for cell in row.cells {
            let before: f32 = self.widths[..cell.column].iter().sum();
            let width: f32 = self.widths[cell.column..cell.column + cell.span]
                .iter()
                .sum();
            let x = if self.rtl {
                self.width - before - width
            } else {
                before
            };
            if cell.column > 0 {
                verticals.push((if self.rtl { x + width } else { x }, (0.3, RULE)));
            }
            bars.extend(cell.bar.and_then(|bar| self.bar(bar, (x, width))));
            let galley = self.cell(composer, cell, width);
            sides.push(Side {
                x,
                above: rise,
                galley,
            });
        }
        let mut frame = galley::Frame {
            span: (0.0, self.width),
            verticals,
            bars,
            ..Default::default()
        };
        let thin: Stroke = (0.35, RULE);
        let strong: Stroke = (0.9, Rgb::from(Colour::Green));
        let sum: Stroke = (0.6, Rgb::from(Colour::Ink));
        frame.top = match row.kind {
            _ if place.first => Some(strong),
            RowKind::Total => Some(strong),
            RowKind::Subtotal => Some(sum),
            _ => Some(thin),
        };
        frame.bottom = match () {
            () if place.last || last_head => Some(strong),
            () => Some(thin),
        };
        if row.kind == RowKind::Group {
            frame.verticals.clear();
        }
        Row {
            sides,
            below: rise,
            frame,
            ..Row::default()
        }
    }

    /// A bar of a cell that begins at `x`: left and right end, ground. One too short to be seen
    /// is widened to two points.
    fn bar(&self, bar: Bar, (x, width): (f32, f32)) -> Option<(f32, f32, Rgb)> {
        let at = |part: u16| width * f32::from(part.min(1000)) / 1000.0;
        let (from, to) = (at(bar.from), at(bar.to));
        if to < from {
            return None;
        }
        let from = from.min((width - 2.0).max(0.0));
        let to = to.max(from + 2.0).min(width);
        let (left, right) = match self.rtl {
            true => (width - to, width - from),
            false => (from, to),
        };
        Some((x + left, x + right, bar.ground.into()))
    }

    fn cell(&self, composer: &mut Composer<'_>, cell: Prepared, width: f32) -> Galley {
        let pad = PAD * self.size;
        let column = self
            .table
            .columns
            .get(cell.column)
            .map_or(Align::Start, |c| c.align);
        let mut galley = Galley::new();
        for text in cell.paragraphs {
            let size = self.size * text.scale;
            let mut setting = Setting {
                size,
                align: match (cell.align, text.align) {
                    (Some(align), _) => align,
                    (None, Align::Start) if cell.span == 1 => column,
                    (None, align) => align,
                },
                look: Look::default(),
                width: (width - 2.0 * pad).max(size * 0.5),
                left: pad,
            };
            if cell.figure {
                self.stand_figure(&mut setting, cell.column, text.language, cell.span == 1);
            } else if (text.language.direction() == Direction::RightToLeft) != self.rtl {
                // A text of the other direction stands where the table's own would.
                setting.align = match setting.align {
                    Align::End => Align::Start,
                    Align::Start if cell.align.is_some() => Align::End,
                    align => align,
                };
            }
            let mut lines = composer.set(&text.stretches, text.language, setting, text.tag);
            tie(&mut lines);
            galley.extend(lines.into_iter().map(Strip::Line));
            galley.push_back(Strip::Gap {
                height: text.after,
                keep: false,
            });
        }
        galley::trim(&mut galley);
        galley
    }

    /// Figures stand with their right edges under one another, whatever the direction: the widest
    /// of the column touches the side that the column asks for.
    fn stand_figure(&self, setting: &mut Setting, column: usize, language: Language, alone: bool) {
        let rtl = language.direction() == Direction::RightToLeft;
        let at_left = match setting.align {
            Align::End => self.rtl,
            Align::Start | Align::Justify => !self.rtl,
            Align::Center => {
                return;
            }
        };
        if at_left && alone {
            setting.width = (self.figures[column] * self.size + 0.02).min(setting.width);
        }
        setting.align = if rtl { Align::Start } else { Align::End };
    }
}
