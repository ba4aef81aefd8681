//! A list as it stands on a screen or is asked for at the command line: typed columns and cells,
//! from which a workbook and a printed register are both made.

mod agreement;
mod commitment;
pub mod draft;
mod partner;
mod project;

pub mod paper;

use std::collections::HashMap;

use sha2::{Digest, Sha256};
use unicode_width::UnicodeWidthStr;
use uuid::Uuid;

use crate::{
    domain::{
        Date, Line, Name, Share, Total, Year, contents::Contents, id::PartnerId, key::keyed,
        partner::record::Record, quantity::Decimal,
    },
    i18n::I18n,
    text::{Language, amount, date, isolate, number},
};

keyed! {
    /// The registers of a dossier.
    pub enum List {
        /// The projects of the plan (domain notes, section 6).
        Projects => "projects",
        /// The directory of partners (section 5).
        Partners => "partners",
        /// The synoptic sheet of agreements (section 7).
        Agreements => "agreements",
        /// The commitments and where they stand (section 7).
        Commitments => "commitments",
    }
}

impl List {
    /// What the file of it is called, without language and ending.
    pub fn stem(self) -> &'static str {
        match self {
            List::Projects => "registre-projets",
            List::Partners => "registre-partenaires",
            List::Agreements => "registre-conventions",
            List::Commitments => "registre-engagements",
        }
    }

    /// Its title over a table.
    pub fn title(self, tr: &I18n) -> String {
        match self {
            List::Projects => tr.register_projects(),
            List::Partners => tr.register_partners(),
            List::Agreements => tr.register_agreements(),
            List::Commitments => tr.register_commitments(),
        }
    }

    /// So many of its rows, in words.
    pub fn count(self, tr: &I18n, rows: usize) -> String {
        match self {
            List::Projects => tr.count_projects(rows),
            List::Partners => tr.count_partners(rows),
            List::Agreements => tr.count_agreements(rows),
            List::Commitments => tr.count_commitments(rows),
        }
    }
}

/// How much of a register is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Every column: for a workbook.
    Full,
    /// The columns that a sheet of paper has room for.
    Brief,
}

/// A list with typed cells. Texts are as people wrote them: exporters isolate or strip.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Its title.
    pub title: String,
    /// Lines under the title: what it was filtered and sorted by, how many rows it has.
    pub about: Vec<String>,
    /// Who issues it: the commune's name.
    pub author: String,
    /// The day it is written on; dates the file as well.
    pub date: Date,
    /// Language of the heads, which sets the direction of the columns.
    pub language: Language,
    /// The columns in reading order.
    pub columns: Vec<Column>,
    /// The rows. A cell that a row lacks is empty; one without a column is left out.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// What its cells are.
    pub kind: Kind,
    /// Whether its sum stands under it; for money and whole numbers.
    pub is_summed: bool,
    /// Whether it says whose row it is: repeated where a register takes several bands of columns.
    pub is_key: bool,
}

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// Dirhams.
    Money,
    /// Whole numbers.
    Integer,
    /// Years, which are never grouped.
    Year,
    /// Numbers with decimals.
    Decimal,
    /// Shares of a whole.
    Percent,
    /// Days.
    Date,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Cell {
    /// Nothing known.
    #[default]
    Empty,
    /// Words, one or several lines.
    Text(String),
    /// Dirhams.
    Money(Total),
    /// A whole number.
    Integer(i64),
    /// A year.
    Year(Year),
    /// A number with decimals.
    Decimal(Decimal),
    /// A share.
    Percent(Share),
    /// A day.
    Date(Date),
}

impl Column {
    /// A column of a kind.
    pub fn new(head: impl Into<String>, kind: Kind) -> Column {
        Column {
            head: head.into(),
            kind,
            is_summed: false,
            is_key: false,
        }
    }

    /// With its sum under it.
    pub fn summed(self) -> Column {
        Column {
            is_summed: true,
            ..self
        }
    }

    /// Saying whose row it is.
    pub fn key(self) -> Column {
        Column {
            is_key: true,
            ..self
        }
    }
}

impl Cell {
    /// Words; nothing when they are blank.
    pub fn text(words: impl Into<String>) -> Cell {
        let words: String = words.into();
        match words.trim().is_empty() {
            true => Cell::Empty,
            false => Cell::Text(words),
        }
    }

    /// A day; nothing when it is not known.
    pub fn date(day: Option<Date>) -> Cell {
        day.map_or(Cell::Empty, Cell::Date)
    }

    /// An amount; nothing when it is not known.
    pub fn money(amount: Option<impl Into<Total>>) -> Cell {
        amount.map_or(Cell::Empty, |amount| Cell::Money(amount.into()))
    }

    /// A share; nothing when it is not known.
    pub fn percent(share: Option<Share>) -> Cell {
        share.map_or(Cell::Empty, Cell::Percent)
    }

    /// A whole number; nothing when it is not known.
    pub fn integer(number: Option<impl Into<i64>>) -> Cell {
        number.map_or(Cell::Empty, |number| Cell::Integer(number.into()))
    }

    /// As it is read, without direction marks: `1 234,50`, `12/03/2026`, `41,24 %`.
    pub fn shown(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(words) => isolate::strip(words),
            Cell::Money(total) => amount::format(total.centimes()),
            Cell::Integer(number) => number::group(*number),
            Cell::Year(year) => year.to_string(),
            Cell::Decimal(decimal) => number::decimal(decimal.thousandths()),
            Cell::Percent(share) => number::percent(i64::from(share.hundredths())),
            Cell::Date(day) => date::short(day.day()),
        }
    }
}

impl Table {
    /// The cell of a row in a column.
    pub fn cell<'a>(&self, row: &'a [Cell], column: usize) -> &'a Cell {
        row.get(column).unwrap_or(&Cell::Empty)
    }

    /// The sum of a column that has one under it, over its money or its whole numbers.
    pub fn sum(&self, column: usize) -> Option<Cell> {
        let described = self.columns.get(column).filter(|c| c.is_summed)?;
        let cells = self.rows.iter().map(|row| self.cell(row, column));
        match described.kind {
            Kind::Money => Some(Cell::Money(
                cells
                    .filter_map(|cell| match cell {
                        Cell::Money(total) => Some(*total),
                        _ => None,
                    })
                    .sum(),
            )),
            Kind::Integer => Some(Cell::Integer(cells.fold(0, |sum: i64, cell| match cell {
                Cell::Integer(number) => sum.saturating_add(*number),
                _ => sum,
            }))),
            _ => None,
        }
    }

    /// Whether any column has a sum under it.
    pub fn has_sums(&self) -> bool {
        (0..self.columns.len()).any(|column| self.sum(column).is_some())
    }

    /// How many characters a column takes: its longest word, and its longest line.
    pub fn widths(&self, column: usize) -> (usize, usize) {
        let mut longest = (0, 0);
        let sum = self.sum(column).unwrap_or_default();
        let cells = self.rows.iter().map(|row| self.cell(row, column));
        for cell in cells.chain([&sum]) {
            let shown = cell.shown();
            for line in shown.lines() {
                longest.1 = longest.1.max(line.width());
                let is_text = matches!(cell, Cell::Text(_));
                let words = line.split(|c: char| is_text && c.is_whitespace());
                let word = words.map(UnicodeWidthStr::width).max().unwrap_or(0);
                longest.0 = longest.0.max(word);
            }
        }
        if let Some(described) = self.columns.get(column) {
            let head = isolate::strip(&described.head);
            let word = head.split_whitespace().map(UnicodeWidthStr::width).max();
            longest.0 = longest.0.max(word.unwrap_or(0));
            longest.1 = longest.1.max(longest.0);
        }
        longest
    }

    /// An id that tells this list from others of other days, titles and filters.
    pub fn id(&self) -> Uuid {
        let mut hash = Sha256::new();
        for words in [&self.author, &self.title].into_iter().chain(&self.about) {
            hash.update(words.as_bytes());
            hash.update([0]);
        }
        hash.update(self.language.code());
        hash.update(self.date.to_string());
        let mut bytes = [0; 16];
        for (byte, hashed) in bytes.iter_mut().zip(hash.finalize()) {
            *byte = hashed;
        }
        Uuid::from_bytes(bytes)
    }
}

/// What the registers of a dossier are made from.
pub struct Source<'a> {
    /// The dossier.
    pub contents: &'a Contents,
    /// The records of its partners.
    pub records: &'a HashMap<PartnerId, Record>,
    /// The name of a domain by its key.
    pub domain: &'a dyn Fn(&Line) -> Name,
    /// The day that states are taken at.
    pub today: Date,
}

/// A register of the dossier, in the order that the dossier holds.
pub fn table(source: &Source<'_>, list: List, language: Language, extent: Extent) -> Table {
    let tr = I18n::new(language);
    let draft = match list {
        List::Projects => project::draft(source, tr),
        List::Partners => partner::draft(source, tr),
        List::Agreements => agreement::draft(source, tr),
        List::Commitments => commitment::draft(source, tr),
    };
    let (columns, rows) = draft.cut(extent);
    Table {
        title: list.title(&tr),
        about: vec![list.count(&tr, rows.len())],
        author: super::part::commune_name(&source.contents.commune, language),
        date: source.today,
        language,
        columns,
        rows,
    }
}

#[cfg(test)]
mod tests;
