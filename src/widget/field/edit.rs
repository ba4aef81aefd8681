//! What typing does to a line: the text, the caret, what is selected, and the way back.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

/// Steps that can be undone.
const STEPS: usize = 100;

/// A caret and the other end of what is selected, as byte offsets on letter boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Caret {
    /// Where typing goes.
    pub at: usize,
    /// The other end; the same when nothing is selected.
    pub anchor: usize,
}

impl Caret {
    /// A caret that selects nothing.
    pub fn new(at: usize) -> Caret {
        Caret { at, anchor: at }
    }

    /// What is selected.
    pub fn range(self) -> Range<usize> {
        self.at.min(self.anchor)..self.at.max(self.anchor)
    }

    /// The same caret within a text that may have become shorter.
    pub fn within(self, text: &str) -> Caret {
        let fit = |mut at: usize| {
            at = at.min(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        Caret {
            at: fit(self.at),
            anchor: fit(self.anchor),
        }
    }

    /// Moved to an offset; `selecting` leaves the other end where it is.
    pub fn to(self, at: usize, selecting: bool) -> Caret {
        Caret {
            at,
            anchor: if selecting { self.anchor } else { at },
        }
    }
}

/// A text with its caret, and what it was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edit {
    /// The text.
    pub text: String,
    /// The caret.
    pub caret: Caret,
    undone: Vec<(String, Caret)>,
    done: Vec<(String, Caret)>,
}

impl Edit {
    /// Takes a text that was set from outside; the caret stays where it can.
    pub fn set(&mut self, text: &str) {
        if self.text != text {
            text.clone_into(&mut self.text);
            self.caret = self.caret.within(text);
        }
    }

    /// Puts words, without control characters, in place of what is selected.
    pub fn insert(&mut self, words: &str) -> bool {
        let words: String = words.chars().filter(|c| !c.is_control()).collect();
        if words.is_empty() {
            return false;
        }
        self.remember();
        let range = self.caret.range();
        let at = range.start + words.len();
        self.text.replace_range(range, &words);
        self.caret = Caret::new(at);
        true
    }

    /// Removes what is selected, or the character before the caret: a vowel mark goes alone.
    pub fn backspace(&mut self) -> bool {
        let mut range = self.caret.range();
        if range.is_empty() {
            range.start = self.before(range.start);
        }
        self.remove(range)
    }

    /// Removes what is selected, or the letter after the caret with its marks.
    pub fn delete(&mut self) -> bool {
        let mut range = self.caret.range();
        if range.is_empty() {
            range.end = self.after(range.end);
        }
        self.remove(range)
    }

    /// Selects everything.
    pub fn select_all(&mut self) {
        self.caret = Caret {
            at: self.text.len(),
            anchor: 0,
        };
    }

    /// Selects the word around an offset.
    pub fn select_word(&mut self, at: usize) {
        let is_word = |c: &char| c.is_alphanumeric() || is_combining_mark(*c);
        let before: usize = self.text[..at]
            .chars()
            .rev()
            .take_while(is_word)
            .map(char::len_utf8)
            .sum();
        let after: usize = self.text[at..]
            .chars()
            .take_while(is_word)
            .map(char::len_utf8)
            .sum();
        self.caret = Caret {
            at: at + after,
            anchor: at - before,
        };
    }

    /// What is selected.
    pub fn selected(&self) -> &str {
        &self.text[self.caret.range()]
    }

    /// Takes the last change back.
    pub fn undo(&mut self) -> bool {
        let Some((text, caret)) = self.done.pop() else {
            return false;
        };
        self.undone
            .push((std::mem::replace(&mut self.text, text), self.caret));
        self.caret = caret;
        true
    }

    /// Makes it again.
    pub fn redo(&mut self) -> bool {
        let Some((text, caret)) = self.undone.pop() else {
            return false;
        };
        self.done
            .push((std::mem::replace(&mut self.text, text), self.caret));
        self.caret = caret;
        true
    }

    fn remove(&mut self, range: Range<usize>) -> bool {
        if range.is_empty() {
            return false;
        }
        self.remember();
        self.caret = Caret::new(range.start);
        self.text.replace_range(range, "");
        true
    }

    fn remember(&mut self) {
        self.undone.clear();
        self.done.push((self.text.clone(), self.caret));
        if self.done.len() > STEPS {
            let _ = self.done.remove(0);
        }
    }

    fn before(&self, at: usize) -> usize {
        let last = self.text[..at].chars().next_back();
        at - last.map_or(0, char::len_utf8)
    }

    fn after(&self, at: usize) -> usize {
        let mut letters = self.text[at..].chars();
        let first = letters.next().map_or(0, char::len_utf8);
        let marks: usize = letters
            .take_while(|c| is_combining_mark(*c))
            .map(char::len_utf8)
            .sum();
        at + first + marks
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_vowel_mark_goes_alone_and_a_letter_with_its_marks() {
        let mut edit = Edit::default();
        assert!(edit.insert("مُدن"));
        edit.caret = Caret::new("مُ".len());
        assert!(edit.backspace());
        assert_eq!(edit.text, "مدن");
        assert!(edit.undo());
        edit.caret = Caret::new(0);
        assert!(edit.delete());
        assert_eq!(edit.text, "دن");
        assert!(edit.undo() && edit.undo() && !edit.undo());
        assert_eq!(edit.text, "");
        assert!(edit.redo());
        assert_eq!(edit.text, "مُدن");
    }

    #[test]
    fn the_two_letters_of_one_key_come_together() {
        let mut edit = Edit::default();
        assert!(edit.insert("لا"));
        assert!(edit.backspace());
        assert_eq!(edit.text, "ل");
        assert!(!edit.insert("\u{7}\n"));
    }

    #[test]
    fn a_word_is_selected_in_either_script() {
        let mut edit = Edit::default();
        edit.set("اتفاقية ONEE، 2026");
        edit.select_word("اتف".len());
        assert_eq!(edit.selected(), "اتفاقية");
        edit.select_word("اتفاقية ON".len());
        assert_eq!(edit.selected(), "ONEE");
    }

    proptest! {
        #[test]
        fn edits_agree_with_a_plain_list_of_letters(
            steps in prop::collection::vec((0u8..4, 0usize..8, "[ابلاأُa1 ]{0,3}"), 0..60),
        ) {
            let mut edit = Edit::default();
            let mut model: Vec<char> = Vec::new();
            for (kind, place, words) in steps {
                let place = place.min(model.len());
                edit.caret = Caret::new(model[..place].iter().map(|c| c.len_utf8()).sum());
                match kind {
                    0 | 1 => {
                        let _ = edit.insert(&words);
                        let _ = model.splice(place..place, words.chars());
                    }
                    2 => {
                        let _ = edit.backspace();
                        if place > 0 {
                            let _ = model.remove(place - 1);
                        }
                    }
                    _ => {
                        edit.select_all();
                        let _ = edit.insert(&words);
                        if !words.is_empty() {
                            model = words.chars().collect();
                        }
                    }
                }
                prop_assert_eq!(&edit.text, &model.iter().collect::<String>());
                prop_assert!(edit.text.is_char_boundary(edit.caret.at));
            }
            while edit.undo() {}
            prop_assert_eq!(&edit.text, "");
        }
    }
}
