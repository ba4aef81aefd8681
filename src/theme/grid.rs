//! The virtualised table: its ground, its head, its rows, its bars.

use iced::Color;

use super::{Palette, Theme};

/// Colours of a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// Under the rows.
    pub ground: Color,
    /// Under the heads of the columns.
    pub head: Color,
    /// Under the head that the pointer is on.
    pub head_hovered: Color,
    /// Around the table and between rows.
    pub line: Color,
    /// Between heads, where their width is drawn.
    pub grip: Color,
    /// Under the row that the pointer is on.
    pub hovered: Color,
    /// Under a selected row.
    pub selected: Color,
    /// Beside a selected row, around the cell that has the focus.
    pub mark: Color,
    /// Words of cells.
    pub ink: Color,
    /// Words of heads, of muted cells, of a second line.
    pub muted: Color,
    /// The arrow that tells the order.
    pub arrow: Color,
    /// The bars.
    pub bar: Color,
    /// The bar that is held, or that the pointer is on.
    pub bar_hovered: Color,
}

/// The look of every table.
pub fn style(theme: &Theme) -> Style {
    from(theme.palette())
}

fn from(p: &Palette) -> Style {
    Style {
        ground: p.raised,
        head: p.sunken,
        head_hovered: p.line,
        line: p.line,
        grip: p.scroll,
        hovered: p.paper,
        selected: p.tint,
        mark: p.green,
        ink: p.ink,
        muted: p.muted,
        arrow: p.green,
        bar: p.scroll,
        bar_hovered: p.muted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::palette::{DARK, LIGHT, tests::contrast};

    #[test]
    fn words_and_states_read_on_every_row() {
        for (name, p) in [("light", LIGHT), ("dark", DARK)] {
            let style = from(&p);
            let states = [p.on_time, p.soon, p.late, p.done, p.none].map(|state| state.ink);
            for ground in [style.ground, style.hovered, style.selected] {
                for ink in [style.ink, style.muted].into_iter().chain(states) {
                    let ratio = contrast(ink, ground);
                    assert!(ratio >= 4.5, "{name}: {ink:?} on {ground:?} has {ratio:.2}");
                }
                assert!(contrast(style.mark, ground) >= 3.0, "{name}");
            }
            for ground in [style.head, style.head_hovered] {
                let ratio = contrast(style.muted, ground);
                assert!(ratio >= 4.5, "{name}: a head on {ground:?} has {ratio:.2}");
                assert!(contrast(style.arrow, ground) >= 3.0, "{name}");
            }
        }
    }
}
