//! What typing does to a text: the text, the caret, what is selected, and the way back.

use std::ops::Range;

use iced::time::Instant;

use super::{
    caret::{Caret, Place},
    history::{Change, History, Kind},
    word,
};

/// How much is erased at once, and which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The character before the caret: a vowel mark goes alone.
    CharacterBefore,
    /// The letter after the caret, with its marks.
    LetterAfter,
    /// Back to where a word begins.
    WordBefore,
    /// On to where a word ends.
    WordAfter,
}

/// A text with its caret, and what it was.
#[derive(Debug, Clone, Default)]
pub struct Edit {
    /// The text.
    pub text: String,
    /// The caret.
    pub caret: Caret,
    history: History,
}

impl Edit {
    /// Takes a text that was set from outside. The caret stays where it can; what was typed
    /// before belongs to another text and cannot be undone here.
    pub fn set(&mut self, text: &str) -> bool {
        if self.text == text {
            return false;
        }
        text.clone_into(&mut self.text);
        self.caret = self.caret.within(text);
        self.history.clear();
        true
    }

    /// Puts words in place of what is selected, as typed.
    pub fn type_in(&mut self, words: &str, now: Instant) -> bool {
        let kind = if words == "\n" {
            Kind::Step
        } else {
            Kind::Typing
        };
        self.replace(self.caret.range(), words, kind, now)
    }

    /// Puts words in place of what is selected, as one step.
    pub fn paste(&mut self, words: &str, now: Instant) -> bool {
        !words.is_empty() && self.replace(self.caret.range(), words, Kind::Step, now)
    }

    /// Removes what is selected.
    pub fn cut(&mut self, now: Instant) -> bool {
        self.replace(self.caret.range(), "", Kind::Step, now)
    }

    /// Removes what is selected, or what is within reach.
    pub fn erase(&mut self, reach: Reach, now: Instant) -> bool {
        if !self.caret.is_empty() {
            return self.cut(now);
        }
        let (text, at) = (&self.text, self.caret.place.at);
        let (range, kind) = match reach {
            Reach::CharacterBefore => {
                let last = text[..at].chars().next_back().map_or(0, char::len_utf8);
                (at - last..at, Kind::Erasing)
            }
            Reach::LetterAfter => (at..word::next_stop(text, at), Kind::Erasing),
            Reach::WordBefore => (word::previous(text, at)..at, Kind::Step),
            Reach::WordAfter => (at..word::next(text, at), Kind::Step),
        };
        self.replace(range, "", kind, now)
    }

    /// Moves the caret; `selecting` leaves the other end where it is.
    pub fn go(&mut self, place: Place, selecting: bool) {
        self.select(self.caret.to(place, selecting));
    }

    /// Sets the caret and what is selected.
    pub fn select(&mut self, caret: Caret) {
        if caret != self.caret {
            self.history.close();
        }
        self.caret = caret;
    }

    /// Selects everything.
    pub fn select_all(&mut self) {
        self.select(Caret::over(0..self.text.len()));
    }

    /// What is selected.
    pub fn selected(&self) -> &str {
        &self.text[self.caret.range()]
    }

    /// Takes the last group of changes back; whether there was one.
    pub fn undo(&mut self) -> bool {
        let caret = self.history.undo(&mut self.text);
        self.caret = caret.unwrap_or(self.caret);
        caret.is_some()
    }

    /// Makes it again; whether there was one.
    pub fn redo(&mut self) -> bool {
        let caret = self.history.redo(&mut self.text);
        self.caret = caret.unwrap_or(self.caret);
        caret.is_some()
    }

    fn replace(&mut self, range: Range<usize>, words: &str, kind: Kind, now: Instant) -> bool {
        if range.is_empty() && words.is_empty() {
            return false;
        }
        let change = Change {
            at: range.start,
            removed: self.text[range.clone()].to_owned(),
            inserted: words.to_owned(),
            before: self.caret,
            after: Caret::new(range.start + words.len()),
        };
        self.text.replace_range(range, words);
        self.caret = change.after;
        self.history.record(change, kind, now);
        true
    }
}
