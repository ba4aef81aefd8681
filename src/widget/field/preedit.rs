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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::widget::field::caret::Caret;

    #[test]
    fn what_is_composed_stands_in_place_of_what_is_selected() {
        let mut edit = Edit::default();
        let _ = edit.set("ابج");
        edit.select(Caret::over(2..4));
        let preedit = Preedit::new("لا", Some(&(0..2))).unwrap();
        assert_eq!(preedit.shown(&edit), "الاج");
        assert_eq!(preedit.range(&edit), 2..6);
        assert_eq!(preedit.place(&edit), Place::before(4));
        for (shown, own) in [(0, 0), (2, 2), (4, 2), (6, 4), (8, 6)] {
            assert_eq!(preedit.outside(Place::before(shown), &edit).at, own);
        }
        assert_eq!(edit.text, "ابج");
        assert_eq!(Preedit::new("", None), None);
    }
}
