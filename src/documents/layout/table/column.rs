//! Widths of columns: the shares that the table asks for, bent so that no number and no word is
//! broken.

use crate::documents::content;

use super::super::composer::sane;

/// What the columns of one table need, in ems, and what they ask for.
pub(super) struct Columns {
    shares: Vec<f32>,
    /// The widest unbreakable stretch of each column.
    least: Vec<f32>,
    /// Cells over several columns: first column, span, least width.
    spans: Vec<(usize, usize, f32)>,
}

impl Columns {
    /// Columns with their shares; a column that the table does not describe gets the mean share.
    pub fn new(columns: &[content::Column], count: usize) -> Columns {
        let known: Vec<f32> = columns
            .iter()
            .map(|column| sane(column.share, 0.0, 1000.0, 1.0))
            .collect();
        let mean = match known.len() {
            0 => 1.0,
            length => (known.iter().sum::<f32>() / length as f32).max(0.01),
        };
        let share = |index: usize| known.get(index).copied().unwrap_or(mean).max(0.01);
        Columns {
            shares: (0..count).map(share).collect(),
            least: vec![0.0; count],
            spans: Vec::new(),
        }
    }

    /// Takes account of a cell.
    pub fn widen(&mut self, column: usize, span: usize, least: f32) {
        if span == 1 {
            if let Some(width) = self.least.get_mut(column) {
                *width = width.max(least);
            }
        } else {
            self.spans.push((column, span, least));
        }
    }

    /// Widths in points that add up to the table's, and by how much the type must shrink (never
    /// below `floor`) for the widest stretches to fit.
    pub fn widths(mut self, total: f32, size: f32, floor: f32) -> (Vec<f32>, f32) {
        for (column, span, least) in std::mem::take(&mut self.spans) {
            let columns = &mut self.least[column..column + span];
            let have: f32 = columns.iter().sum();
            if have < least {
                let more = (least - have) / span as f32;
                columns.iter_mut().for_each(|width| *width += more);
            }
        }
        let needed: f32 = self.least.iter().sum::<f32>() * size;
        if needed >= total {
            let shrink = (total / needed).clamp(floor, 1.0);
            let unit = total / self.least.iter().sum::<f32>().max(0.01);
            return (
                self.least.iter().map(|width| width * unit).collect(),
                shrink,
            );
        }
        let least: Vec<f32> = self.least.iter().map(|width| width * size).collect();
        (share(&self.shares, &least, total), 1.0)
    }
}

/// Shares of a width, none below its least: columns that fall below are fixed at their least and
/// the others share what remains.
fn share(shares: &[f32], least: &[f32], total: f32) -> Vec<f32> {
    let mut fixed = vec![false; shares.len()];
    loop {
        let (mut room, mut sum) = (total, 0.0);
        for index in 0..shares.len() {
            if fixed[index] {
                room -= least[index];
            } else {
                sum += shares[index];
            }
        }
        let unit = if sum > 0.0 { room / sum } else { 0.0 };
        let mut changed = false;
        for index in 0..shares.len() {
            if !fixed[index] && shares[index] * unit < least[index] {
                fixed[index] = true;
                changed = true;
            }
        }
        if !changed {
            let width = |index: usize| {
                if fixed[index] {
                    least[index]
                } else {
                    shares[index] * unit
                }
            };
            return (0..shares.len()).map(width).collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_kept_where_every_column_has_room() {
        assert_eq!(share(&[1.0, 3.0], &[10.0, 10.0], 100.0), [25.0, 75.0]);
    }

    #[test]
    fn a_column_never_falls_below_its_least() {
        assert_eq!(
            share(&[1.0, 3.0, 1.0], &[40.0, 10.0, 0.0], 100.0),
            [40.0, 45.0, 15.0]
        );
    }

    #[test]
    fn a_table_that_is_too_wide_shrinks_its_type() {
        let mut columns = Columns::new(&[], 2);
        columns.widen(0, 1, 10.0);
        columns.widen(1, 1, 10.0);
        let (widths, shrink) = columns.widths(100.0, 10.0, 0.4);
        assert_eq!(widths, [50.0, 50.0]);
        assert_eq!(shrink, 0.5);
    }
}
