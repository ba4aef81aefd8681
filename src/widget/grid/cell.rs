//! What a cell shows.

use std::borrow::Cow;

use crate::widget::badge::Look;

/// A cell, borrowed from the screen's records where it can be: it is asked for again at each
/// frame, and only for the rows that are seen.
#[derive(Debug, Clone)]
pub enum Cell<'a> {
    /// Words, from the side where reading starts.
    Text(Cow<'a, str>),
    /// The same, less important.
    Muted(Cow<'a, str>),
    /// A number, already written for its language: right edges under one another in both
    /// languages, so that numbers with as many decimals align on the decimal mark.
    Number(Cow<'a, str>),
    /// A state: its shape and its words.
    Badge(Look, Cow<'a, str>),
    /// A line and a hint under it; the grid must be [`double`](super::Grid::double).
    Twin(Cow<'a, str>, Cow<'a, str>),
    /// Nothing is known.
    Nothing,
}

impl<'a> Cell<'a> {
    /// Words.
    pub fn text(words: impl Into<Cow<'a, str>>) -> Self {
        Cell::Text(words.into())
    }

    /// Less important words.
    pub fn muted(words: impl Into<Cow<'a, str>>) -> Self {
        Cell::Muted(words.into())
    }

    /// A number as it is written.
    pub fn number(words: impl Into<Cow<'a, str>>) -> Self {
        Cell::Number(words.into())
    }

    /// A state.
    pub fn badge(look: Look, words: impl Into<Cow<'a, str>>) -> Self {
        Cell::Badge(look, words.into())
    }

    /// A line and a hint under it.
    pub fn twin(first: impl Into<Cow<'a, str>>, second: impl Into<Cow<'a, str>>) -> Self {
        Cell::Twin(first.into(), second.into())
    }

    /// Its first line: what is edited, and what is jumped to by typing.
    pub fn words(&self) -> &str {
        match self {
            Cell::Text(words)
            | Cell::Muted(words)
            | Cell::Number(words)
            | Cell::Badge(_, words)
            | Cell::Twin(words, _) => words,
            Cell::Nothing => "",
        }
    }

    /// Its second line.
    pub fn hint(&self) -> Option<&str> {
        match self {
            Cell::Twin(_, hint) => Some(hint),
            _ => None,
        }
    }

    /// What is copied: both lines of a twin, a number without the spaces that group it, so that a
    /// spreadsheet reads it, and nothing of the marks that order mixed scripts on the screen.
    pub fn copied(&self) -> String {
        let bare = |words: &str| -> String { words.chars().filter(|&c| !is_mark(c)).collect() };
        match self {
            Cell::Number(words) => {
                let grouping = |c: char| matches!(c, '\u{A0}' | '\u{202F}' | '\u{2009}');
                bare(words).chars().filter(|&c| !grouping(c)).collect()
            }
            Cell::Twin(first, second) if !second.is_empty() => {
                format!("{} / {}", bare(first), bare(second))
            }
            _ => bare(self.words()),
        }
    }
}

/// Marks of direction: embeddings, overrides, isolates and the two marks. Joiners stay, they
/// belong to the words.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copied_number_is_read_by_a_spreadsheet() {
        assert_eq!(
            Cell::number("\u{2066}4\u{A0}850\u{202F}000,00\u{2069}").copied(),
            "4850000,00"
        );
        assert_eq!(Cell::text("حي 2").copied(), "حي 2");
        assert_eq!(Cell::twin("طريق", "Piste").copied(), "طريق / Piste");
        assert_eq!(Cell::twin("طريق", "").copied(), "طريق");
        assert_eq!(Cell::Nothing.copied(), "");
    }
}
