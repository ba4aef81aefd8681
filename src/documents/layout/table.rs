//! Tables: columns that follow the reading direction, cells that wrap, heads that come again on
//! each page. Thin horizontal rules carry the rows, so that a photocopy stays clean.

use std::sync::Arc;

use super::{
    breaking,
    composer::{Composer, Grid, Setting, sane, tie},
    galley,
    galley::{Galley, Row, Side, Strip, Stroke},
    item::{Kind, Look, Stretch},
    page::RULE,
};
use crate::{
    documents::{
        content::{self, Align, Cell, Colour, RowKind, Table},
        frame::{NodeId, Rgb, Role, Tag},
    },
    text::{Direction, Language},
};

mod column;

/// Empty width at each side of a cell, in type sizes.
const PAD: f32 = 0.42;
/// Empty height above and below a cell's text, in type sizes.
const RISE: f32 = 0.18;
/// The smallest type that a table which is too wide may shrink to, in points.
const SMALLEST: f32 = 5.5;

/// A cell made into items, before its column has a width.
struct Prepared {
    column: usize,
    span: usize,
    align: Option<Align>,
    paragraphs: Vec<Text>,
    /// A figure alone: right edges of figures stand under one another.
    figure: bool,
}

struct Text {
    stretches: Vec<Stretch>,
    language: Language,
    align: Align,
    scale: f32,
    after: f32,
    tag: Tag,
}

struct PreparedRow {
    kind: RowKind,
    cells: Vec<Prepared>,
}

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

    /// Rows as nodes and items. Spans are held within the columns; what a row lacks is left empty.
    fn section(
        &mut self,
        rows: &[content::Row],
        role: Role,
        count: usize,
        table: NodeId,
        language: Language,
    ) -> Vec<PreparedRow> {
        if rows.is_empty() {
            return Vec::new();
        }
        let section = self.tree.add(table, role, language);
        let mut prepared = Vec::with_capacity(rows.len());
        for row in rows {
            let node = self.tree.add(section, Role::TableRow, language);
            let mut cells = Vec::with_capacity(row.cells.len());
            let mut column = 0;
            for (index, cell) in row.cells.iter().enumerate() {
                let behind = row.cells.len() - index - 1;
                let most = count.saturating_sub(column + behind).max(1);
                let span = cell.span.clamp(1, most);
                cells.push(self.cell(cell, row.kind, role, (column, span), node, language));
                column += span;
            }
            if column < count {
                let rest = self.tree.add(node, Role::TableCell, language);
                self.span(rest, count - column);
            }
            prepared.push(PreparedRow {
                kind: row.kind,
                cells,
            });
        }
        prepared
    }

    fn cell(
        &mut self,
        cell: &Cell,
        kind: RowKind,
        section: Role,
        (column, span): (usize, usize),
        row: NodeId,
        language: Language,
    ) -> Prepared {
        let role = match (section, cell.heads_row) {
            (Role::TableHead, _) => Role::ColumnHeader,
            (_, true) => Role::RowHeader,
            _ => Role::TableCell,
        };
        let node = self.tree.add(row, role, language);
        self.span(node, span);
        let look = match kind {
            RowKind::Body => Look::default(),
            RowKind::Head | RowKind::Group => Look {
                bold: true,
                ink: Some(Colour::Green),
            },
            RowKind::Subtotal | RowKind::Total => Look {
                bold: true,
                ink: None,
            },
        };
        let mut paragraphs = Vec::with_capacity(cell.body.len());
        for paragraph in &cell.body {
            let tag = self.text_node(&paragraph.text, node, Role::Paragraph);
            paragraphs.push(Text {
                stretches: self.items(&paragraph.text, look),
                language: paragraph.text.language,
                align: paragraph.align,
                scale: sane(paragraph.scale, 0.2, 4.0, 1.0),
                after: sane(paragraph.after, 0.0, 400.0, 0.0),
                tag,
            });
        }
        let figure = kind != RowKind::Head && matches!(&paragraphs[..], [one] if one.is_figure());
        Prepared {
            column,
            span,
            align: cell.align,
            paragraphs,
            figure,
        }
    }

    fn span(&mut self, node: NodeId, span: usize) {
        if let Some(node) = self.tree.node_mut(node) {
            node.span = span;
        }
    }
}

impl Text {
    fn is_figure(&self) -> bool {
        let [stretch] = &self.stretches[..] else {
            return false;
        };
        let mut digits = false;
        for item in &stretch.items {
            if let Kind::Word { word, .. } = &item.kind {
                digits |= word.text.chars().any(char::is_numeric) || &*word.text == "—";
                if word.text.chars().any(char::is_alphabetic) {
                    return false;
                }
            }
        }
        digits
    }

    /// Thousandths of the em.
    fn natural(&self) -> i32 {
        self.stretches
            .iter()
            .map(|s| breaking::advance(&s.items))
            .max()
            .unwrap_or(0)
    }
}

impl Prepared {
    fn widest(&self) -> f32 {
        let ems = |text: &Text| {
            let widest = if self.figure {
                text.natural()
            } else {
                text.stretches
                    .iter()
                    .map(|s| breaking::widest(&s.items))
                    .max()
                    .unwrap_or(0)
            };
            widest as f32 / 1000.0 * text.scale
        };
        self.paragraphs.iter().map(ems).fold(0.0, f32::max) + 2.0 * PAD + 0.01
    }

    fn natural(&self) -> f32 {
        let ems = |text: &Text| text.natural() as f32 / 1000.0 * text.scale;
        self.paragraphs.iter().map(ems).fold(0.0, f32::max) + 2.0 * PAD + 0.01
    }
}

/// Width of the widest figure of each column, in ems.
fn figures(rows: &[PreparedRow], count: usize) -> Vec<f32> {
    let mut widest = vec![0.0f32; count];
    for cell in rows.iter().flat_map(|row| &row.cells) {
        if cell.figure && cell.span == 1 {
            let width = &mut widest[cell.column];
            *width = width.max(cell.natural() - 2.0 * PAD);
        }
    }
    widest
}

/// Where a row stands in its table.
#[derive(Clone, Copy)]
struct Place {
    first: bool,
    last: bool,
}

/// What the rows of one table share.
struct Setter<'t> {
    table: &'t Table,
    rtl: bool,
    size: f32,
    widths: Vec<f32>,
    figures: Vec<f32>,
    width: f32,
}

impl Setter<'_> {
    fn row(
        &self,
        composer: &mut Composer<'_>,
        row: PreparedRow,
        place: Place,
        last_head: bool,
    ) -> Row {
        let rise = RISE * self.size;
        let mut sides = Vec::with_capacity(row.cells.len());
        let mut verticals = Vec::new();
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
