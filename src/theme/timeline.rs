//! The time line: what stands behind its bars, and what runs across them. Its ground, heads and
//! scroll bars are those of every table.

use iced::Color;

use super::{Palette, Theme};

/// Colours of a time line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// Between days or weeks.
    pub line: Color,
    /// Between months, or between years where months are the smallest.
    pub strong_line: Color,
    /// The line of the day that it is, and its word.
    pub today: Color,
    /// The line of a marked day.
    pub mark: Color,
    /// Behind the days of a window.
    pub window: Color,
    /// At both ends of a window, and above its name.
    pub window_line: Color,
    /// Behind the days on which somebody has too much to do.
    pub load: Color,
    /// Over them.
    pub load_line: Color,
    /// From the end of one bar to the start of the next.
    pub link: Color,
    /// Where the next one begins too early; around a bar in conflict.
    pub conflict: Color,
    /// Under the bar that is being moved.
    pub ghost: Color,
    /// Around it.
    pub ghost_line: Color,
    /// Under its new days in words.
    pub note: Color,
    /// These words.
    pub on_note: Color,
}

/// The look of every time line.
pub fn style(theme: &Theme) -> Style {
    from(theme.palette())
}

fn from(p: &Palette) -> Style {
    Style {
        line: p.sunken,
        strong_line: p.line,
        today: p.green,
        mark: p.strong_line,
        window: p.sunken,
        window_line: p.scroll,
        load: p.soon.tint,
        load_line: p.soon.ink,
        link: p.strong_line,
        conflict: p.late.ink,
        ghost: p.tint,
        ghost_line: p.green,
        note: p.ink,
        on_note: p.raised,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::palette::{DARK, LIGHT, tests::contrast};

    #[test]
    fn what_runs_across_is_seen_on_every_ground() {
        for (name, p) in [("light", LIGHT), ("dark", DARK)] {
            let style = from(&p);
            for ground in [p.raised, style.window, style.load, p.tint] {
                for ink in [style.today, style.mark, style.link, style.conflict] {
                    let ratio = contrast(ink, ground);
                    assert!(ratio >= 3.0, "{name}: {ink:?} on {ground:?} has {ratio:.2}");
                }
            }
            assert!(contrast(style.load_line, style.load) >= 3.0, "{name}");
            assert!(contrast(style.on_note, style.note) >= 4.5, "{name}");
        }
    }
}
