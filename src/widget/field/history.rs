//! The way back, and forth again: changes in groups that a person takes for one.

use std::time::Duration;

use iced::time::Instant;

use super::caret::Caret;

/// Groups that can be undone.
const GROUPS: usize = 500;
/// Typing that rests longer than this begins a new group.
const PAUSE: Duration = Duration::from_millis(1_500);

/// What kind of change it is: what goes on of one kind makes a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Letters typed one after the other.
    Typing,
    /// Letters erased one after the other.
    Erasing,
    /// Anything that is a step by itself.
    Step,
}

/// A stretch of text replaced by another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where, as a byte offset.
    pub at: usize,
    /// What was there.
    pub removed: String,
    /// What is there now.
    pub inserted: String,
    /// The caret before.
    pub before: Caret,
    /// The caret after.
    pub after: Caret,
}

/// What was done and what was undone.
#[derive(Debug, Clone, Default)]
pub struct History {
    done: Vec<Change>,
    undone: Vec<Change>,
    /// The kind and time of the last change, while the next may still join it.
    open: Option<(Kind, Instant)>,
}

impl History {
    /// Keeps a change; what was undone is gone.
    pub fn record(&mut self, change: Change, kind: Kind, now: Instant) {
        self.undone.clear();
        let open = self.open.replace((kind, now));
        let goes_on = open.is_some_and(|(last, then)| {
            last == kind && kind != Kind::Step && now.saturating_duration_since(then) < PAUSE
        });
        if goes_on
            && let Some(last) = self.done.last_mut()
            && last.after == change.before
            && join(last, &change, kind)
        {
            return;
        }
        self.done.push(change);
        if self.done.len() > GROUPS {
            let _ = self.done.remove(0);
        }
    }

    /// The next change begins a group of its own.
    pub fn close(&mut self) {
        self.open = None;
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        *self = History::default();
    }

    /// Takes the last group back in a text; the caret as it was.
    pub fn undo(&mut self, text: &mut String) -> Option<Caret> {
        let change = self.done.pop()?;
        self.close();
        let end = change.at + change.inserted.len();
        text.replace_range(change.at..end, &change.removed);
        let caret = change.before;
        self.undone.push(change);
        Some(caret)
    }

    /// Makes it again.
    pub fn redo(&mut self, text: &mut String) -> Option<Caret> {
        let change = self.undone.pop()?;
        self.close();
        let end = change.at + change.removed.len();
        text.replace_range(change.at..end, &change.inserted);
        let caret = change.after;
        self.done.push(change);
        Some(caret)
    }
}

/// Joins a change to the group before it, unless a new word begins with it.
fn join(last: &mut Change, change: &Change, kind: Kind) -> bool {
    let (earlier, later) = match kind {
        Kind::Step => return false,
        Kind::Typing => (&last.inserted, &change.inserted),
        Kind::Erasing => (&last.removed, &change.removed),
    };
    let is_space = |c: Option<char>| c.is_some_and(char::is_whitespace);
    let forward = kind == Kind::Typing || change.at == last.at;
    let (edge, next) = if forward {
        (earlier.chars().next_back(), later.chars().next())
    } else {
        (earlier.chars().next(), later.chars().next_back())
    };
    if is_space(edge) && !is_space(next) {
        return false;
    }
    match kind {
        Kind::Typing => {
            if !change.removed.is_empty() || change.at != last.at + last.inserted.len() {
                return false;
            }
            last.inserted.push_str(&change.inserted);
        }
        _ if change.at == last.at => last.removed.push_str(&change.removed),
        _ if change.at + change.removed.len() == last.at => {
            last.removed.insert_str(0, &change.removed);
            last.at = change.at;
        }
        _ => return false,
    }
    last.after = change.after;
    true
}
