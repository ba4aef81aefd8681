//! What an input method is composing: shown in its place, not yet part of the text.

use std::ops::Range;

use super::{caret::Place, edit::Edit};

/// Letters that are being composed at the caret, in place of what is selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preedit {
    words: String,
    cursor: usize,
}

impl Preedit {
    /// What is composed, and where in it the input method's own caret stands.
    pub fn new(words: &str, selection: Option<&Range<usize>>) -> Option<Preedit> {
        let words: String = words.chars().filter(|c| !c.is_control()).collect();
        let cursor = selection.map_or(words.len(), |range| range.end);
        (!words.is_empty()).then(|| Preedit {
            cursor: words.floor_char_boundary(cursor),
            words,
        })
    }

    /// The text as it is shown.
    pub fn shown(&self, edit: &Edit) -> String {
        let mut text = edit.text.clone();
        text.replace_range(edit.caret.range(), &self.words);
        text
    }

    /// What is underlined, in the text as it is shown.
    pub fn range(&self, edit: &Edit) -> Range<usize> {
        let start = edit.caret.range().start;
        start..start + self.words.len()
    }

    /// Where the caret is shown.
    pub fn place(&self, edit: &Edit) -> Place {
        Place::before(edit.caret.range().start + self.cursor)
    }

    /// A place of the text as it is shown, in the text itself.
    pub fn outside(&self, place: Place, edit: &Edit) -> Place {
        let (own, replaced) = (self.range(edit), edit.caret.range());
        let at = if place.at <= own.start {
            place.at
        } else if place.at < own.end {
            own.start
        } else {
            place.at - own.end + replaced.end
        };
        Place { at, ..place }
    }
}
