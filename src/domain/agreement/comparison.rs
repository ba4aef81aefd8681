//! Two versions of an agreement's text, clause by clause and word by word: two drafts, or what
//! went out to the partners and what came back.
//!
//! Passages are told by their marks, never by their numbers, which move. Within a passage lines
//! are paired by what they say. What differs is either free, so that the clause can take it over,
//! or touches a value that is bound to data and is changed where that value is kept.

mod align;
mod taken;
mod word;

pub use self::{
    taken::{Choice, Taken, take},
    word::{Span, Spoken, plain},
};
use super::{
    clause::{DataBlock, Section, Variable},
    mark::Mark,
};

/// The text of one passage in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// What tells it again.
    pub mark: Mark,
    /// Its heading, without the number of the article.
    pub heading: Option<Line>,
    /// Its lines, in order.
    pub lines: Vec<Line>,
}

/// A line of a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub kind: Kind,
    /// Which line of the clause's body said it, counted from 0 without the empty ones. None in a
    /// text that came back.
    pub at: Option<usize>,
    /// What it says, piece by piece.
    pub pieces: Vec<Piece>,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A heading within the passage.
    SubHeading,
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// What goes on within an item.
    Detail,
    /// A row of a table, or what stands over the table.
    Row,
}

/// Words of one origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// As the reader sees them.
    pub words: String,
    /// As the clause writes them: `{total_cost}`.
    pub source: String,
    /// What they are bound to; none for words that the clause itself says.
    pub bound: Option<Bound>,
}

/// What a value is taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bound {
    /// A value of the agreement.
    Variable(Variable),
    /// The number of an article.
    Article(Section),
    /// A table or list made from data.
    Block(DataBlock),
}

impl Line {
    /// A line of which nothing is known but what it says.
    pub fn plain(kind: Kind, words: impl Into<String>) -> Line {
        let words = words.into();
        Line {
            kind,
            at: None,
            pieces: vec![Piece {
                source: words.clone(),
                words,
                bound: None,
            }],
        }
    }

    /// All its words.
    pub fn words(&self) -> String {
        self.pieces.iter().map(|p| p.words.as_str()).collect()
    }
}

/// What became of one passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Which passage.
    pub mark: Mark,
    /// What became of it.
    pub fate: Fate,
    /// Whether it stands elsewhere among the passages that both versions have.
    pub moved: bool,
    /// Its heading, when that differs.
    pub heading: Option<Edit>,
    /// Its lines that differ, in order.
    pub edits: Vec<Edit>,
}

/// What became of a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fate {
    /// It says the same.
    Same,
    /// Both versions have it, and it says something else.
    Changed,
    /// Only the later version has it.
    Added,
    /// Only the earlier version has it.
    Removed,
}

/// One line that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Index of the line in the earlier version; none where it was added.
    pub before: Option<usize>,
    /// Index of the line in the later version; none where it was removed.
    pub after: Option<usize>,
    /// Its words, those that differ marked.
    pub words: Vec<Span>,
    /// Whether the clause can take it over.
    pub change: Change,
}

/// What a change touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Words of the clause: it can take them over.
    Free,
    /// A value that is bound to data: it is changed there, or the change is refused.
    Bound(Vec<Bound>),
}

/// Every passage of both versions: those of the earlier in its order, each added one after the
/// passage that it follows in the later.
pub fn compare(before: &[Passage], after: &[Passage]) -> Vec<Difference> {
    let of = |passages: &[Passage], mark: Mark| passages.iter().position(|p| p.mark == mark);
    let shared: Vec<usize> = before
        .iter()
        .filter_map(|passage| of(after, passage.mark))
        .collect();
    let steady = align::increasing(&shared);
    let mut differences: Vec<Difference> = before
        .iter()
        .map(|old| match of(after, old.mark) {
            Some(place) => Difference {
                moved: !steady.contains(&place),
                ..changed(old, &after[place])
            },
            None => whole(old, Fate::Removed),
        })
        .collect();
    for (place, new) in after.iter().enumerate() {
        if of(before, new.mark).is_some() {
            continue;
        }
        let previous = place.checked_sub(1).map(|place| after[place].mark);
        let follows = differences
            .iter()
            .position(|difference| Some(difference.mark) == previous);
        differences.insert(follows.map_or(0, |at| at + 1), whole(new, Fate::Added));
    }
    differences
}

fn changed(old: &Passage, new: &Passage) -> Difference {
    let heading = heading(old.heading.as_ref(), new.heading.as_ref());
    let edits: Vec<Edit> = align::lines(&old.lines, &new.lines)
        .into_iter()
        .filter_map(|(a, b)| {
            let old = a.map(|at| (at, &old.lines[at]));
            let new = b.map(|at| (at, &new.lines[at]));
            edit(old, new)
        })
        .collect();
    let same = heading.is_none() && edits.is_empty();
    Difference {
        mark: old.mark,
        fate: if same { Fate::Same } else { Fate::Changed },
        moved: false,
        heading,
        edits,
    }
}

fn heading(old: Option<&Line>, new: Option<&Line>) -> Option<Edit> {
    edit(old.map(|line| (0, line)), new.map(|line| (0, line)))
}

/// What differs between two lines; nothing when they say the same.
fn edit(old: Option<(usize, &Line)>, new: Option<(usize, &Line)>) -> Option<Edit> {
    let spoken = |line: Option<(usize, &Line)>| {
        line.map_or_else(Spoken::default, |(_, line)| Spoken::of(&line.words()))
    };
    let (a, b) = (spoken(old), spoken(new));
    let kinds = old
        .zip(new)
        .is_none_or(|((_, old), (_, new))| old.kind == new.kind);
    if kinds && a.says_as(&b) {
        return None;
    }
    let steps = word::steps(&a, &b);
    let bound = match (old, new) {
        (Some((_, line)), Some(_)) => taken::touched(line, &a, &steps),
        (Some((_, line)), None) => taken::bounds(line),
        // A line among those of a table or list that is made from data is recognised by nothing;
        // it is offered as free, and stands after the line that it follows.
        _ => Vec::new(),
    };
    Some(Edit {
        before: old.map(|(at, _)| at),
        after: new.map(|(at, _)| at),
        words: word::spans(&a, &b, &steps),
        change: match bound.is_empty() {
            true => Change::Free,
            false => Change::Bound(bound),
        },
    })
}

/// A passage that only one version has.
fn whole(passage: &Passage, fate: Fate) -> Difference {
    let one = |at: usize, line: &Line| match fate {
        Fate::Removed => edit(Some((at, line)), None),
        _ => edit(None, Some((at, line))),
    };
    let lines = passage.lines.iter().enumerate();
    Difference {
        mark: passage.mark,
        fate,
        moved: false,
        heading: passage.heading.as_ref().and_then(|line| one(0, line)),
        edits: lines.filter_map(|(at, line)| one(at, line)).collect(),
    }
}

#[cfg(test)]
mod tests;
