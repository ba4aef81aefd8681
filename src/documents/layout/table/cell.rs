//! Cells as nodes and items, before their columns have a width.

use super::PAD;
use crate::{
    documents::{
        content::{self, Align, Bar, Cell, Colour, RowKind},
        frame::{NodeId, Role, Tag},
        layout::{
            breaking,
            composer::{Composer, sane},
            item::{Kind, Look, Stretch},
        },
    },
    text::Language,
};

/// A cell made into items, before its column has a width.
pub(super) struct Prepared {
    pub column: usize,
    pub span: usize,
    pub align: Option<Align>,
    pub paragraphs: Vec<Text>,
    /// A figure alone: right edges of figures stand under one another.
    pub figure: bool,
    pub bar: Option<Bar>,
}

pub(super) struct Text {
    pub stretches: Vec<Stretch>,
    pub language: Language,
    pub align: Align,
    pub scale: f32,
    pub after: f32,
    pub tag: Tag,
}

pub(super) struct PreparedRow {
    pub kind: RowKind,
    pub cells: Vec<Prepared>,
}

impl Composer<'_> {
    /// Rows as nodes and items. Spans are held within the columns; what a row lacks is left empty.
    pub(super) fn section(
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
            bar: cell.bar,
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
    pub fn natural(&self) -> i32 {
        self.stretches
            .iter()
            .map(|s| breaking::advance(&s.items))
            .max()
            .unwrap_or(0)
    }
}

impl Prepared {
    pub fn widest(&self) -> f32 {
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

    pub fn natural(&self) -> f32 {
        let ems = |text: &Text| text.natural() as f32 / 1000.0 * text.scale;
        self.paragraphs.iter().map(ems).fold(0.0, f32::max) + 2.0 * PAD + 0.01
    }
}

/// Width of the widest figure of each column, in ems.
pub(super) fn figures(rows: &[PreparedRow], count: usize) -> Vec<f32> {
    let mut widest = vec![0.0f32; count];
    for cell in rows.iter().flat_map(|row| &row.cells) {
        if cell.figure && cell.span == 1 {
            let width = &mut widest[cell.column];
            *width = width.max(cell.natural() - 2.0 * PAD);
        }
    }
    widest
}
