//! Where the header of a plan's table stands: below a title block, in one row or in two.

use super::{Vocabulary, mapping::Mapping};
use crate::{
    domain::Year,
    exchange::sheet::{Cell, Row, Sheet},
};

/// Rows that are searched for a header.
const SEARCHED: usize = 60;

/// Where the header stands. Row numbers are those of the sheet, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// First row of the header.
    pub first: u32,
    /// Its last row: the same, or the next where years stand over their parts or the header is
    /// given in both languages.
    pub last: u32,
}

impl Layout {
    /// Finds the header of a sheet; nothing where no row looks like one.
    pub fn find(
        sheet: &Sheet,
        vocabulary: &Vocabulary,
        first_year: Option<Year>,
    ) -> Option<Layout> {
        Layout::search(sheet, vocabulary, first_year, SEARCHED, false)
            .or_else(|| Layout::search(sheet, vocabulary, first_year, SEARCHED / 4, true))
    }

    /// Headers with slips of the hand are looked for only where there are none without, for that
    /// takes longer.
    fn search(
        sheet: &Sheet,
        vocabulary: &Vocabulary,
        first_year: Option<Year>,
        rows: usize,
        with_slips: bool,
    ) -> Option<Layout> {
        let mut best: Option<(Layout, f64)> = None;
        for (at, row) in sheet.rows.iter().enumerate().take(rows) {
            let one = Layout {
                first: row.number,
                last: row.number,
            };
            let next = sheet.rows.get(at + 1);
            let two = next
                .filter(|next| next.number == row.number + 1)
                .map(|next| Layout {
                    first: row.number,
                    last: next.number,
                });
            for layout in [Some(one), two].into_iter().flatten() {
                let score = layout.score(sheet, vocabulary, first_year, with_slips);
                if best.is_none_or(|(_, highest)| score > highest + 1e-9) {
                    best = Some((layout, score));
                }
            }
        }
        best.filter(|(_, score)| *score >= 1.6)
            .map(|(layout, _)| layout)
    }

    /// How much the rows look like a header: one for each column that is known.
    fn score(
        self,
        sheet: &Sheet,
        vocabulary: &Vocabulary,
        first_year: Option<Year>,
        with_slips: bool,
    ) -> f64 {
        let rows: Vec<&Row> = (self.first..=self.last)
            .filter_map(|n| sheet.row(n))
            .collect();
        // Most rows are data, and told from headers without looking closely.
        let is_known = |text: &str| {
            vocabulary.knows(text)
                || vocabulary.part(text).is_some()
                || vocabulary.year(text, first_year).is_some()
                || with_slips && matches!(vocabulary.meaning(text), Some((_, 80..)))
        };
        let any = |row: &&Row| row.filled().any(|(_, cell)| is_known(&cell.text()));
        if !rows.iter().all(any) {
            return f64::MIN;
        }
        // A row of running text or of figures is data.
        let mut score = 0.0;
        for (_, cell) in rows.iter().flat_map(|row| row.filled()) {
            let is_doubtful = match cell {
                Cell::Number(number) => !(1990.0..2100.0).contains(number),
                Cell::Text(text) => text.chars().count() > 120,
                Cell::Date(_) | Cell::Boolean(_) | Cell::Error(_) => true,
                Cell::Empty => false,
            };
            score -= f64::from(u8::from(is_doubtful)) * 0.5;
        }
        score += Mapping::likeness(sheet, self, vocabulary, first_year);
        if let [top, bottom] = rows.as_slice() {
            // Each row has to add something: names of its own below names, or parts below years.
            let alone = |row: &Row| {
                let texts = row.filled().map(|(_, cell)| cell.text());
                texts.filter(|text| is_known(text)).count() as f64
            };
            let filled = bottom.filled().count().max(1) as f64;
            let share = alone(bottom) / filled;
            if share < 0.5 || alone(top) == 0.0 {
                return f64::MIN;
            }
            score += 0.25 * alone(bottom);
        }
        score
    }

    /// The rows below the header that hold data. A row that only numbers the columns is passed
    /// over.
    pub fn data<'s>(&self, sheet: &'s Sheet) -> impl Iterator<Item = &'s Row> + use<'s> {
        let last = self.last;
        sheet.rows.iter().filter(move |row| {
            let is_below = row.number > last;
            is_below && !(row.number <= last + 2 && numbers_columns(row))
        })
    }

    /// What stands above a column: the texts of the header's rows, from the top. A text over
    /// several columns counts for each of them.
    pub(super) fn texts(&self, sheet: &Sheet, column: usize) -> Vec<String> {
        let mut texts = Vec::new();
        for number in self.first..=self.last {
            let own = sheet.cell(number, column).text();
            let text = match own.is_empty() && number < self.last {
                true => over(sheet, number, column, self.last),
                false => own,
            };
            texts.push(text);
        }
        texts
    }
}

/// The text of the cell that spans to a column: by what is merged, else the nearest before it
/// where the row below has a text of its own.
fn over(sheet: &Sheet, number: u32, column: usize, last: u32) -> String {
    if let Some(area) = sheet.merged_at(number, column) {
        return sheet.cell(area.first_row, area.first_column).text();
    }
    if !sheet.merged.is_empty() || sheet.cell(last, column).is_empty() {
        return String::new();
    }
    let before = (0..column).rev().map(|column| sheet.cell(number, column));
    before
        .map(Cell::text)
        .find(|text| !text.is_empty())
        .unwrap_or_default()
}

/// Whether a row says 1, 2, 3 … below the header.
fn numbers_columns(row: &Row) -> bool {
    let numbers: Vec<Option<u32>> = row
        .filled()
        .map(|(_, cell)| cell.text().trim_matches(['(', ')']).parse().ok())
        .collect();
    numbers.len() > 2
        && numbers
            .windows(2)
            .all(|pair| matches!(pair, [Some(one), Some(next)] if *next == one + 1))
}
