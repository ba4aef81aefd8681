//! What a change touches, and how a clause takes it over: fixed words from the later version,
//! values as the clause writes them.

use std::ops::Range;

use super::{
    Bound, Edit, Kind, Line, Passage,
    word::{Spoken, Step, steps},
};

/// The values of a line that steps touch, each once.
pub(super) fn touched(line: &Line, spoken: &Spoken, steps: &[Step]) -> Vec<Bound> {
    let tokens = spoken.tokens();
    let mut found = Vec::new();
    for (range, bound) in ranges(line) {
        let hit = steps.iter().any(|step| match *step {
            Step::Keep(..) => false,
            Step::Remove(at) => {
                let token = &tokens[at].range;
                token.start < range.end && range.start < token.end
            }
            Step::Add(before, _) => {
                // Within the value, not at its edge.
                let place = tokens
                    .get(before)
                    .map_or(spoken.raw().len(), |t| t.range.start);
                range.start < place && place < range.end
            }
        });
        if hit && !found.contains(&bound) {
            found.push(bound);
        }
    }
    found
}

/// The tables and lists of data that a line belongs to: one of their lines cannot be removed
/// alone. A line of the clause's own can, with the values that it cites.
pub(super) fn bounds(line: &Line) -> Vec<Bound> {
    let bound = line.pieces.iter().filter_map(|piece| piece.bound);
    let mut blocks: Vec<Bound> = bound.filter(|b| matches!(b, Bound::Block(_))).collect();
    blocks.dedup();
    blocks
}

/// Where the values of a line stand in its words.
fn ranges(line: &Line) -> impl Iterator<Item = (Range<usize>, Bound)> + '_ {
    let mut end = 0;
    line.pieces.iter().filter_map(move |piece| {
        let start = end;
        end += piece.words.len();
        piece.bound.map(|bound| (start..end, bound))
    })
}

/// Which changes of a passage are taken over.
#[derive(Debug, Clone, Copy)]
pub struct Choice<'a> {
    /// That of the heading.
    pub heading: Option<&'a Edit>,
    /// Those of lines, in the order of the comparison.
    pub edits: &'a [&'a Edit],
}

/// A clause's text after changes were taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Its heading.
    pub heading: String,
    /// Its body.
    pub body: String,
}

/// Takes changes over into the heading and body that a clause has in the language of the passage.
/// `before` is what went out, `after` what came back. A change of a value that is bound to data
/// is left out, whoever chose it.
pub fn take(
    (heading, body): (&str, &str),
    before: &Passage,
    after: &Passage,
    choice: Choice<'_>,
) -> Taken {
    let mut taken = Taken {
        heading: heading.to_owned(),
        body: String::new(),
    };
    if choice.heading.is_some_and(is_free) {
        taken.heading = match (&before.heading, &after.heading) {
            (Some(old), Some(new)) => rewritten(old, new),
            (None, Some(new)) => super::plain(&new.words()),
            (_, None) => String::new(),
        };
    }
    // The clause's lines, each with what is put after it.
    let own = body.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut lines: Vec<(Option<String>, Vec<String>)> = own
        .map(|line| (Some(line.to_owned()), Vec::new()))
        .collect();
    let mut first: Vec<String> = Vec::new();
    for edit in choice.edits.iter().filter(|edit| is_free(edit)) {
        let old = edit.before.and_then(|at| before.lines.get(at));
        let new = edit.after.and_then(|at| after.lines.get(at));
        let place = old.and_then(|line| line.at).filter(|at| *at < lines.len());
        match (old, new, place) {
            (Some(old), Some(new), Some(at)) => {
                lines[at].0 = Some(format!("{}{}", prefix(new.kind), rewritten(old, new)));
            }
            (Some(_), None, Some(at)) => lines[at].0 = None,
            (None, Some(new), _) => {
                let words = super::plain(&new.words());
                let line = format!("{}{}", prefix(new.kind), escaped(&words));
                match edit.after.and_then(|at| anchor(before, after, at)) {
                    Some(at) if at < lines.len() => lines[at].1.push(line),
                    _ => first.push(line),
                }
            }
            _ => {}
        }
    }
    let own = lines
        .into_iter()
        .flat_map(|(line, more)| line.into_iter().chain(more));
    taken.body = first.into_iter().chain(own).collect::<Vec<_>>().join("\n");
    taken
}

fn is_free(edit: &Edit) -> bool {
    edit.change == super::Change::Free
}

/// The clause's line after which a line of the later version stands.
fn anchor(before: &Passage, after: &Passage, place: usize) -> Option<usize> {
    let pairs = super::align::lines(&before.lines, &after.lines);
    let earlier = pairs
        .iter()
        .filter(|(_, new)| new.is_some_and(|new| new < place));
    earlier
        .filter_map(|(old, _)| before.lines[(*old)?].at)
        .max()
}

fn prefix(kind: Kind) -> &'static str {
    match kind {
        Kind::SubHeading => "# ",
        Kind::Item => "- ",
        Kind::Paragraph | Kind::Detail | Kind::Row => "",
    }
}

/// Braces would be read as a value.
fn escaped(words: &str) -> String {
    words.replace(['{', '}'], "")
}

/// A line as its clause writes it, with the later version's words.
fn rewritten(old: &Line, new: &Line) -> String {
    let words = old.words();
    let (a, b) = (Spoken::of(&words), Spoken::of(&new.words()));
    let mut out = String::new();
    for step in steps(&a, &b) {
        match step {
            Step::Keep(at, _) => sourced(old, &words, a.tokens()[at].range.clone(), &mut out),
            Step::Remove(_) => {}
            Step::Add(_, at) => out.push_str(&escaped(&b.tokens()[at].key)),
        }
    }
    out
}

/// What the clause writes for a stretch of its words: a value where it begins, and once.
fn sourced(line: &Line, words: &str, stretch: Range<usize>, out: &mut String) {
    let mut end = 0;
    for piece in &line.pieces {
        let start = end;
        end += piece.words.len();
        let shared = start.max(stretch.start)..end.min(stretch.end);
        if shared.is_empty() {
            continue;
        }
        match piece.bound {
            None => out.push_str(&words[shared]),
            Some(_) if begins(&piece.words, shared.start - start) => out.push_str(&piece.source),
            Some(_) => {}
        }
    }
}

/// Whether nothing of a value is said before this place: it may begin with marks alone.
fn begins(words: &str, place: usize) -> bool {
    Spoken::of(&words[..place]).tokens().is_empty()
}
