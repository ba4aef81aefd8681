//! Moves of the keyboard over the lines of a list.

use iced::keyboard::key::Named;

use super::choice::Line;

/// Lines that a page key passes over.
const PAGE: usize = 8;

/// A move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the line before.
    Up,
    /// To the line after.
    Down,
    /// A page before.
    PageUp,
    /// A page after.
    PageDown,
    /// To the first line.
    First,
    /// To the last line.
    Last,
}

impl Step {
    /// The move of a key. The ends belong to whoever types when something is typed.
    pub fn of(key: Named, typing: bool) -> Option<Step> {
        Some(match key {
            Named::ArrowUp => Step::Up,
            Named::ArrowDown => Step::Down,
            Named::PageUp => Step::PageUp,
            Named::PageDown => Step::PageDown,
            Named::Home if !typing => Step::First,
            Named::End if !typing => Step::Last,
            _ => return None,
        })
    }

    /// Where it leads; headings are passed over, and the ends are ends.
    pub fn from(self, lit: Option<usize>, lines: &[Line]) -> Option<usize> {
        let places: Vec<usize> = (0..lines.len())
            .filter(|&at| lines[at].is_for_choosing())
            .collect();
        let last = places.len().checked_sub(1)?;
        let Some(at) = lit.and_then(|lit| places.iter().position(|place| *place == lit)) else {
            let end = matches!(self, Step::Up | Step::Last);
            return places.get(if end { last } else { 0 }).copied();
        };
        let to = match self {
            Step::Up => at.saturating_sub(1),
            Step::Down => (at + 1).min(last),
            Step::PageUp => at.saturating_sub(PAGE),
            Step::PageDown => (at + PAGE).min(last),
            Step::First => 0,
            Step::Last => last,
        };
        places.get(to).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_passed_over_and_ends_are_ends() {
        let head = || Line::Head("x".to_owned());
        let lines = [
            head(),
            Line::Choice(0),
            Line::Choice(1),
            head(),
            Line::Choice(2),
        ];
        assert_eq!(Step::Down.from(None, &lines), Some(1));
        assert_eq!(Step::Up.from(None, &lines), Some(4));
        assert_eq!(Step::Down.from(Some(2), &lines), Some(4));
        assert_eq!(Step::Down.from(Some(4), &lines), Some(4));
        assert_eq!(Step::Up.from(Some(1), &lines), Some(1));
        assert_eq!(Step::PageDown.from(Some(1), &lines), Some(4));
        assert_eq!(Step::First.from(Some(4), &lines), Some(1));
        assert_eq!(Step::Last.from(Some(1), &lines), Some(4));
        assert_eq!(Step::Down.from(None, &[head()]), None);
        assert_eq!(Step::Down.from(Some(3), &[]), None);
    }

    #[test]
    fn the_ends_belong_to_whoever_types() {
        assert_eq!(Step::of(Named::Home, true), None);
        assert_eq!(Step::of(Named::Home, false), Some(Step::First));
        assert_eq!(Step::of(Named::ArrowDown, true), Some(Step::Down));
        assert_eq!(Step::of(Named::Enter, false), None);
    }
}
