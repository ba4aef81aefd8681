//! A table on a terminal: columns of even width, each isolated so that Arabic in one does not
//! reorder its neighbours.

use unicode_width::UnicodeWidthStr;

use crate::text::{
    Direction, Language,
    isolate::{FSI, PDI},
};

/// Right-to-left mark: gives a line its direction where the terminal knows of directions.
const RLM: char = '\u{200F}';
/// Space between columns.
const GAP: usize = 2;
/// The least that a column is cut to.
const NARROWEST: usize = 8;

/// Where a column's text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Where reading starts.
    Start,
    /// Where it ends: figures.
    End,
}

/// A table of texts.
#[derive(Debug, Clone, Default)]
pub struct Table {
    columns: Vec<(String, Side)>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// An empty table of these columns.
    pub fn new(columns: impl IntoIterator<Item = (String, Side)>) -> Table {
        Table {
            columns: columns.into_iter().collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row: one text a column.
    pub fn push(&mut self, row: impl IntoIterator<Item = String>) {
        let flat = row.into_iter().map(|cell| cell.replace('\n', " "));
        self.rows.push(flat.collect());
    }

    /// Whether it has no row.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table as lines. On a terminal of so many columns it is cut to fit, and marked for
    /// terminals that know of directions; elsewhere it holds the bare texts.
    pub fn render(&self, language: Language, terminal: Option<usize>) -> String {
        let widths = self.widths(terminal);
        let mut out = String::new();
        let headers = self.columns.iter().map(|(header, _)| header.as_str());
        self.line(&mut out, headers, &widths, language, terminal.is_some());
        let rule: Vec<String> = widths.iter().map(|&width| "─".repeat(width)).collect();
        self.line(
            &mut out,
            rule.iter().map(String::as_str),
            &widths,
            language,
            terminal.is_some(),
        );
        for row in &self.rows {
            let cells = row.iter().map(String::as_str);
            self.line(&mut out, cells, &widths, language, terminal.is_some());
        }
        out
    }

    fn widths(&self, terminal: Option<usize>) -> Vec<usize> {
        let mut widths: Vec<usize> = self
            .columns
            .iter()
            .map(|(header, _)| header.width())
            .collect();
        for row in &self.rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.width());
            }
        }
        let gaps = GAP * widths.len().saturating_sub(1);
        while let Some(limit) = terminal
            && widths.iter().sum::<usize>() + gaps > limit
            && let Some(widest) = widths.iter_mut().max().filter(|width| **width > NARROWEST)
        {
            *widest -= 1;
        }
        widths
    }

    fn line<'a>(
        &self,
        out: &mut String,
        cells: impl Iterator<Item = &'a str>,
        widths: &[usize],
        language: Language,
        is_marked: bool,
    ) {
        let start = out.len();
        if is_marked && language.direction() == Direction::RightToLeft {
            out.push(RLM);
        }
        for (index, ((cell, &width), (_, side))) in cells.zip(widths).zip(&self.columns).enumerate()
        {
            if index > 0 {
                out.push_str(&" ".repeat(GAP));
            }
            let cell = cut(cell, width);
            let space = " ".repeat(width.saturating_sub(cell.width()));
            if *side == Side::End {
                out.push_str(&space);
            }
            if is_marked {
                out.push(FSI);
                out.push_str(&cell);
                out.push(PDI);
            } else {
                out.push_str(&cell);
            }
            if *side == Side::Start {
                out.push_str(&space);
            }
        }
        out.truncate(start + out[start..].trim_end().len());
        out.push('\n');
    }
}

/// The text, cut with an ellipsis where it is wider than `width`.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut cut = String::new();
    for c in text.chars() {
        let mut longer = cut.clone();
        longer.push(c);
        if longer.width() + 1 > width {
            break;
        }
        cut = longer;
    }
    cut.push('…');
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let mut table = Table::new([
            ("الرقم".to_owned(), Side::Start),
            ("المبلغ".to_owned(), Side::End),
        ]);
        table.push(["03/2026".to_owned(), "1\u{A0}000,00".to_owned()]);
        table.push(["اتفاقية\nإطار".to_owned(), "5,00".to_owned()]);
        table
    }

    #[test]
    fn columns_have_one_width_and_figures_stand_at_the_end() {
        assert_eq!(
            table().render(Language::French, None),
            "الرقم           المبلغ\n\
             ────────────  ────────\n\
             03/2026       1\u{A0}000,00\n\
             اتفاقية إطار      5,00\n"
        );
    }

    #[test]
    fn a_terminal_gets_isolates_and_in_arabic_a_direction() {
        let shown = table().render(Language::Arabic, Some(80));
        for line in shown.lines() {
            assert!(line.starts_with(RLM), "{line:?}");
            assert_eq!(line.matches(FSI).count(), 2, "{line:?}");
            assert_eq!(line.matches(PDI).count(), 2, "{line:?}");
        }
        assert!(!table().render(Language::French, Some(80)).contains(RLM));
    }

    #[test]
    fn a_narrow_terminal_cuts_the_widest_column() {
        let mut table = Table::new([("a".to_owned(), Side::Start), ("b".to_owned(), Side::Start)]);
        table.push(["x".repeat(90), "y".to_owned()]);
        let shown = table.render(Language::French, Some(40));
        assert!(shown.lines().all(|line| line.width() <= 40), "{shown}");
        assert!(shown.contains('…'));
    }
}
