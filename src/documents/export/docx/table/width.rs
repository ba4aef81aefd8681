//! Widths of columns: the shares that the content gives, widened where a word or a figure would
//! not fit.

use crate::documents::content::{Cell, Inline, Row, Table};

/// Width of a letter relative to the type size: a little more than the mean, bold included.
const LETTER: f32 = 0.52;

/// The width of each column in points; together they fill the width.
pub fn columns(table: &Table, width: f32, size: f32) -> Vec<f32> {
    let rows = || table.header.iter().chain(&table.rows);
    let spans = |row: &Row| row.cells.iter().map(|cell| cell.span.max(1)).sum::<usize>();
    let count = rows()
        .map(spans)
        .max()
        .unwrap_or(0)
        .max(table.columns.len());
    let share = |column: usize| {
        let share = table.columns.get(column).map_or(1.0, |column| column.share);
        if share.is_finite() {
            share.max(0.01)
        } else {
            1.0
        }
    };
    let shares: f32 = (0..count).map(share).sum();
    let mut needs = vec![0.0_f32; count];
    for row in rows() {
        let mut column = 0;
        for cell in &row.cells {
            if cell.span <= 1 && column < count {
                needs[column] = needs[column].max(need(cell, size));
            }
            column += cell.span.max(1);
        }
    }
    fit(
        (0..count).map(|column| share(column) / shares * width),
        &needs,
        width,
    )
}

/// Room for the longest piece that no line breaks.
fn need(cell: &Cell, size: f32) -> f32 {
    let words = cell.body.iter().flat_map(|paragraph| {
        let size = size * paragraph.scale;
        paragraph
            .text
            .runs
            .iter()
            .filter_map(move |inline| match inline {
                Inline::Run(run) => Some((run.text.as_str(), size)),
                _ => None,
            })
    });
    words
        .map(|(text, size)| {
            let visible = |word: &str| {
                word.chars()
                    .filter(|c| !matches!(*c, '\u{2066}'..='\u{2069}'))
                    .count()
            };
            let longest = text.split(' ').map(visible).max().unwrap_or(0);
            longest as f32 * size * LETTER + size
        })
        .fold(0.0, f32::max)
}

/// Widens what is too narrow at the cost of what has room to spare.
fn fit(natural: impl Iterator<Item = f32>, needs: &[f32], width: f32) -> Vec<f32> {
    let mut widths: Vec<f32> = natural.collect();
    let wanted: f32 = needs.iter().sum();
    if wanted >= width {
        return needs.iter().map(|need| need / wanted * width).collect();
    }
    let lacking: f32 = (widths.iter().zip(needs))
        .map(|(own, need)| (need - own).max(0.0))
        .sum();
    let spare: f32 = (widths.iter().zip(needs))
        .map(|(own, need)| (own - need).max(0.0))
        .sum();
    let part = if spare > 0.0 { lacking / spare } else { 0.0 };
    for (own, need) in widths.iter_mut().zip(needs) {
        match *own < *need {
            true => *own = *need,
            false => *own -= (*own - need) * part,
        }
    }
    widths
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn columns_fill_the_width_and_are_wide_enough(
            rows in proptest::collection::vec((1.0f32..200.0, 0.0f32..90.0), 1..8),
        ) {
            let width: f32 = rows.iter().map(|(own, _)| own).sum();
            let needs: Vec<f32> = rows.iter().map(|(_, need)| *need).collect();
            let widths = fit(rows.iter().map(|(own, _)| *own), &needs, width);
            prop_assert!((widths.iter().sum::<f32>() - width).abs() < 0.5);
            if needs.iter().sum::<f32>() < width {
                for (own, need) in widths.iter().zip(&needs) {
                    prop_assert!(own + 0.5 >= *need);
                }
            }
        }
    }
}
