//! A register being made: each column says how a row fills it.

use super::{Cell, Column, Extent, Kind};
use crate::{
    documents::content::part,
    domain::{Line, Name, Prose},
    i18n::I18n,
    text::Language,
};

/// Columns and rows, and which columns paper has room for.
pub struct Draft {
    columns: Vec<(Column, bool)>,
    rows: Vec<Vec<Cell>>,
}

impl Draft {
    /// Over rows, before any column.
    pub fn new(rows: usize) -> Draft {
        Draft {
            columns: Vec::new(),
            rows: vec![Vec::new(); rows],
        }
    }

    /// A column for workbooks alone.
    pub fn full(&mut self, column: Column, cells: impl IntoIterator<Item = Cell>) {
        self.push(column, false, cells);
    }

    /// A column for workbooks and paper.
    pub fn brief(&mut self, column: Column, cells: impl IntoIterator<Item = Cell>) {
        self.push(column, true, cells);
    }

    fn push(&mut self, column: Column, brief: bool, cells: impl IntoIterator<Item = Cell>) {
        self.columns.push((column, brief));
        for (row, cell) in self.rows.iter_mut().zip(cells) {
            row.push(cell);
        }
    }

    /// The columns of an extent, and their cells. On paper a column that says nothing in any row
    /// takes no room.
    pub fn cut(self, extent: Extent) -> (Vec<Column>, Vec<Vec<Cell>>) {
        let says = |column: usize| self.rows.iter().any(|row| row[column] != Cell::Empty);
        let kept: Vec<bool> = self
            .columns
            .iter()
            .enumerate()
            .map(|(index, (_, brief))| extent == Extent::Full || *brief && says(index))
            .collect();
        let rows = self.rows.into_iter().map(|row| {
            let cells = row.into_iter().zip(&kept);
            cells.filter(|(_, kept)| **kept).map(|(c, _)| c).collect()
        });
        let rows = rows.collect();
        let columns = self.columns.into_iter().zip(&kept);
        let columns = columns.filter(|(_, kept)| **kept).map(|((c, _), _)| c);
        (columns.collect(), rows)
    }
}

/// Columns and cells in the words of one language.
#[derive(Clone, Copy)]
pub struct Voice {
    /// The words.
    pub tr: I18n,
}

impl Voice {
    /// The language.
    pub fn language(self) -> Language {
        self.tr.language()
    }

    /// A name.
    pub fn name(self, name: &Name) -> Cell {
        Cell::text(name.get(self.language()))
    }

    /// Running text.
    pub fn prose(self, prose: &Prose) -> Cell {
        Cell::text(prose.get(self.language()).trim())
    }

    /// Several names, one after the other.
    pub fn names<'a>(self, names: impl IntoIterator<Item = &'a Name>) -> Cell {
        self.series(names.into_iter().map(|name| name.get(self.language())))
    }

    /// Several words or names with commas between them, each said once.
    pub fn series<S: AsRef<str>>(self, words: impl IntoIterator<Item = S>) -> Cell {
        Cell::text(distinct(words).join(part::comma(self.language())))
    }
}

/// Words, each on its own line.
pub fn lines<S: AsRef<str>>(words: impl IntoIterator<Item = S>) -> Cell {
    Cell::text(distinct(words).join("\n"))
}

/// Words without the blank ones and without those said already.
fn distinct<S: AsRef<str>>(words: impl IntoIterator<Item = S>) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for words in words {
        let words = words.as_ref().trim();
        if !words.is_empty() && !said.iter().any(|known| known == words) {
            said.push(words.to_owned());
        }
    }
    said
}

/// A reference or code.
pub fn line(line: &Line) -> Cell {
    Cell::text(line.as_str())
}

/// A column of words.
pub fn text(head: String) -> Column {
    Column::new(head, Kind::Text)
}

/// A column of dirhams.
pub fn money(head: String) -> Column {
    Column::new(head, Kind::Money)
}

/// A column of whole numbers.
pub fn integer(head: String) -> Column {
    Column::new(head, Kind::Integer)
}

/// A column of shares.
pub fn percent(head: String) -> Column {
    Column::new(head, Kind::Percent)
}

/// A column of days.
pub fn date(head: String) -> Column {
    Column::new(head, Kind::Date)
}
