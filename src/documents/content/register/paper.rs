//! A register on paper: lying pages, the head of each column on every one of them. A list that is
//! too wide for A4 goes on A3; one too wide for that goes in bands of columns, each with the
//! columns that say whose row it is.

use super::{Cell, Kind, Table};
use crate::{
    documents::content::{
        self, Align, Block, Colour, Column, Document, Heading, Identity, PageStyle, Paragraph,
        Picture, Row, RowKind, Running, Text, part,
    },
    domain::commune::Commune,
    i18n::I18n,
    text::isolate,
};

/// Width of a character in type sizes, over Arabic and French text in Amiri.
const CHARACTER: f32 = 0.47;
/// Empty width of a cell, in type sizes.
const PADDING: f32 = 0.9;
/// Size of the table's type, relative to the body.
const SCALE: f32 = 0.86;
/// The most lines that the head of a figure takes within another document.
const HEAD_LINES: usize = 3;
/// The narrowest that a column of words is wished to be, in characters.
const NARROW: usize = 13;
/// The most that a column of words asks for, in characters.
const WIDE: usize = 44;
/// A3 lying, for lists of many columns.
const A3: PageStyle = PageStyle {
    size: (1190.55, 841.89),
    ..PageStyle::LANDSCAPE
};

/// The list as a document under the commune's letterhead.
pub fn document(table: &Table, commune: &Commune, logo: Option<Picture>) -> Document {
    let language = table.language;
    let tr = I18n::new(language);
    let (page, bands) = arrange(table, &[PageStyle::LANDSCAPE, A3], usize::MAX);
    let day = tr.register_on(part::day(table.date.day(), language));
    let about: Vec<&str> = std::iter::once(day.as_str())
        .chain(table.about.iter().map(String::as_str))
        .collect();
    let mut body = vec![
        Block::Letterhead(part::letterhead(commune, logo)),
        Block::Heading(Heading::centred(1, Text::strong(language, &table.title))),
        Block::Paragraph(
            Paragraph::new(Text::new(language, about.join(" – ")).coloured(Colour::Muted))
                .aligned(Align::Center)
                .spaced(8.0),
        ),
    ];
    if table.rows.is_empty() {
        let nothing = Text::new(language, tr.register_nothing()).coloured(Colour::Muted);
        body.push(Block::Paragraph(
            Paragraph::new(nothing).aligned(Align::Center),
        ));
    } else {
        let count = bands.len();
        for (index, band) in bands.iter().enumerate() {
            if index > 0 {
                body.push(Block::PageBreak);
            }
            let caption = (count > 1).then(|| tr.register_band(index + 1, count));
            body.push(Block::Table(self::band(table, band, caption, usize::MAX)));
        }
    }
    Document {
        identity: Identity {
            id: table.id(),
            date: table.date.day(),
            title: table.title.clone(),
            author: table.author.clone(),
            subject: tr.register_subject(),
            language,
        },
        page,
        header: Some(Running {
            start: Some(Text::new(language, &table.title).coloured(Colour::Muted)),
            center: None,
            end: Some(Text::new(language, day).coloured(Colour::Muted)),
        }),
        footer: Some(part::page_footer(commune, &tr)),
        draft_mark: None,
        body,
    }
}

/// The list within a document of lying pages: one table, or one after the other where the page is
/// too narrow for all columns. Nothing for a list without rows.
pub fn tables(table: &Table) -> Vec<Block> {
    if table.rows.is_empty() {
        return Vec::new();
    }
    let (_, bands) = arrange(table, &[PageStyle::LANDSCAPE], HEAD_LINES);
    let tr = I18n::new(table.language);
    let count = bands.len();
    let caption = |index: usize| (count > 1).then(|| tr.register_band(index + 1, count));
    let each = bands.iter().enumerate();
    each.map(|(index, columns)| Block::Table(band(table, columns, caption(index), HEAD_LINES)))
        .collect()
}

/// The first of some papers on which it fits, else the last; and the columns of each band.
fn arrange(table: &Table, papers: &[PageStyle], head: usize) -> (PageStyle, Vec<Vec<usize>>) {
    let least: Vec<f32> = (0..table.columns.len())
        .map(|column| {
            let (word, line) = table.widths(column);
            let characters = match table.columns[column].kind {
                Kind::Text => line.min(word.max(NARROW)),
                _ => figure_width(table, column, head),
            };
            characters as f32 * CHARACTER + PADDING
        })
        .collect();
    let room = |page: PageStyle| {
        let [_, right, _, left] = page.margins;
        (page.size.0 - left - right) / (page.body_size * SCALE)
    };
    let whole: f32 = least.iter().sum();
    let all = (0..table.columns.len()).collect();
    let fitting = papers.iter().find(|page| whole <= room(**page));
    if let Some(page) = fitting {
        return (*page, vec![all]);
    }
    let widest = papers.last().copied().unwrap_or(A3);
    (widest, bands(table, &least, room(widest)))
}

/// Characters that a column of figures asks for: its widest, and room for a head of so many lines.
fn figure_width(table: &Table, column: usize, head_lines: usize) -> usize {
    let (word, _) = table.widths(column);
    let head = isolate::strip(&table.columns[column].head).chars().count();
    word.max(head.div_ceil(head_lines))
}

fn bands(table: &Table, least: &[f32], room: f32) -> Vec<Vec<usize>> {
    let is_key = |column: usize| table.columns[column].is_key;
    let keys: Vec<usize> = (0..table.columns.len()).filter(|&c| is_key(c)).collect();
    let taken: f32 = keys.iter().map(|&column| least[column]).sum();
    // Keys that leave no room for others are not repeated.
    let (keys, taken) = match taken < room * 0.6 {
        true => (keys, taken),
        false => (Vec::new(), 0.0),
    };
    let mut bands = vec![keys.clone()];
    let mut used = taken;
    let others = (0..table.columns.len()).filter(|column| !keys.contains(column));
    for column in others {
        let is_begun = bands.last().is_some_and(|band| band.len() > keys.len());
        if is_begun && used + least[column] > room {
            bands.push(keys.clone());
            used = taken;
        }
        if let Some(band) = bands.last_mut() {
            band.push(column);
        }
        used += least[column];
    }
    bands.iter_mut().for_each(|band| band.sort_unstable());
    bands
}

fn band(
    table: &Table,
    band: &[usize],
    caption: Option<String>,
    head_lines: usize,
) -> content::Table {
    let language = table.language;
    let strong = |words: &str| content::Cell::new(Text::strong(language, words));
    let columns = band.iter().map(|&column| {
        let (word, line) = table.widths(column);
        let kind = table.columns[column].kind;
        let characters = match kind {
            Kind::Text => line.clamp(word.min(WIDE), WIDE.max(word)),
            _ => figure_width(table, column, head_lines),
        };
        Column {
            share: characters as f32 + PADDING / CHARACTER,
            align: match kind {
                Kind::Text => Align::Start,
                Kind::Year | Kind::Date => Align::Center,
                _ => Align::End,
            },
        }
    });
    let head = band.iter().map(|&c| strong(&table.columns[c].head));
    let mut rows: Vec<Row> = table
        .rows
        .iter()
        .map(|row| {
            let cells = band.iter().map(|&column| {
                let cell = said(table.cell(row, column), language);
                match table.columns[column].is_key {
                    true => cell.head(),
                    false => cell,
                }
            });
            Row::new(RowKind::Body, cells.collect())
        })
        .collect();
    if table.has_sums() {
        rows.push(sums(table, band));
    }
    content::Table {
        language,
        caption: caption.map(|words| Text::strong(language, words).coloured(Colour::Green)),
        columns: columns.collect(),
        header: vec![Row::new(RowKind::Head, head.collect())],
        rows,
        scale: SCALE,
    }
}

fn said(cell: &Cell, language: crate::text::Language) -> content::Cell {
    let words = match cell {
        Cell::Empty => "–".to_owned(),
        Cell::Text(_) => cell.shown(),
        _ => isolate::ltr(&cell.shown()),
    };
    content::Cell::new(Text::new(language, words))
}

/// The row of sums: the word over the columns before the first sum.
fn sums(table: &Table, band: &[usize]) -> Row {
    let language = table.language;
    let tr = I18n::new(language);
    let strong = |words: &str| content::Cell::new(Text::strong(language, words));
    let sums: Vec<Option<Cell>> = band.iter().map(|&column| table.sum(column)).collect();
    let before = sums.iter().take_while(|sum| sum.is_none()).count();
    let mut cells = Vec::new();
    if before > 0 {
        cells.push(strong(&tr.register_total()).over(before).head());
        cells[0].align = Some(Align::Start);
    }
    for sum in &sums[before..] {
        cells.push(match sum {
            Some(sum) => strong(&isolate::ltr(&sum.shown())),
            None => strong(""),
        });
    }
    Row::new(RowKind::Total, cells)
}
