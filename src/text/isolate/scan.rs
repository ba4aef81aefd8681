//! Finding what runs from the left in a line of Arabic, and from the right in a line of French.

use std::ops::Range;

use unicode_bidi::{BidiClass, bidi_class};

use super::run::{Scanner, is_right};
use super::{Control, FSI, LRI, PDI, RLI, control, pairs};
use crate::text::{Direction, Language};

/// A stretch of a line that asks for attention, by byte offsets.
pub(super) struct Segment {
    pub range: Range<usize>,
    pub kind: Kind,
}

pub(super) enum Kind {
    /// Bare: to be isolated in this direction.
    Run(Direction),
    /// The inside of an isolate that is there already, and the language to read it as.
    Inner(Language),
}

/// The direction of a letter; `None` for figures, marks, spaces and signs.
pub(super) fn script(c: char) -> Option<Direction> {
    // The letters that nearly every text is made of, without a search in the tables.
    match c {
        'a'..='z' | 'A'..='Z' => return Some(Direction::LeftToRight),
        '\u{0620}'..='\u{064A}' => return Some(Direction::RightToLeft),
        '\0'..='\u{A9}' | '\u{64B}'..='\u{65F}' | '\u{2000}'..='\u{206F}' => return None,
        _ if !c.is_alphabetic() => return None,
        _ => {}
    }
    match bidi_class(c) {
        BidiClass::L => Some(Direction::LeftToRight),
        BidiClass::R | BidiClass::AL => Some(Direction::RightToLeft),
        _ => None,
    }
}

/// The segments of a line, in order and apart from each other.
pub(super) fn segments(line: &str, language: Language) -> Vec<Segment> {
    let scanner = Scanner::new(line);
    let pairs = pairs(line);
    let mut found = Vec::new();
    let mut i = 0;
    while let Some((start, c)) = scanner.char_at(i) {
        if let Ok(pair) = pairs.binary_search_by_key(&start, |&(open, _)| open) {
            let (_, end) = pairs[pair];
            let range = start + c.len_utf8()..end;
            if let Some(language) = inner_language(c, &line[range.clone()]) {
                found.push(Segment {
                    range,
                    kind: Kind::Inner(language),
                });
            }
            i = scanner.index(end + PDI.len_utf8());
            continue;
        }
        let inside_word = i > 0 && is_right(c) && scanner.is(i - 1, is_right);
        let run = match language {
            _ if inside_word => None,
            Language::Arabic => scanner.run(i).map(|end| (end, Direction::LeftToRight)),
            Language::French => scanner.foreign(i),
        };
        match run {
            Some((end, direction)) => {
                let range = start..scanner.offset(end);
                found.push(Segment {
                    range,
                    kind: Kind::Run(direction),
                });
                i = end;
            }
            None => i += 1,
        }
    }
    found
}

/// How to read the inside of an isolate; one from the left needs nothing more.
fn inner_language(open: char, inner: &str) -> Option<Language> {
    let right = match open {
        RLI => true,
        FSI => first_strong(inner) == Some(Direction::RightToLeft),
        _ => false,
    };
    right.then_some(Language::Arabic)
}

/// The direction of the first letter outside any isolate, as the bidirectional algorithm takes it.
fn first_strong(text: &str) -> Option<Direction> {
    let mut depth = 0_usize;
    for c in text.chars() {
        match control(c) {
            Some(Control::Open) => depth += 1,
            Some(Control::Close) => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            _ => match script(c) {
                None => {}
                direction => return direction,
            },
        }
    }
    None
}

/// The isolate of a run of figures, Latin words or a reference. One that holds Arabic letters,
/// `14/2023/ج.س.م`, follows the paper: in Arabic it runs from the right, its figures first and each
/// stretch of them from the left; in French it runs from the left.
pub(super) fn write_run(run: &str, language: Language, out: &mut String) {
    if language == Language::French || !run.chars().any(is_right) {
        out.push(LRI);
        protect(run, out);
        out.push(PDI);
        return;
    }
    out.push(RLI);
    let mut rest = run;
    while !rest.is_empty() {
        let arabic = rest.find(is_right).unwrap_or(rest.len());
        let (figures, after) = rest.split_at(arabic);
        let core = figures.trim_matches(JOINTS);
        match figures.find(core).filter(|_| !core.is_empty()) {
            Some(at) => {
                out.push_str(&figures[..at]);
                out.push(LRI);
                out.push_str(core);
                out.push(PDI);
                out.push_str(&figures[at + core.len()..]);
            }
            None => out.push_str(figures),
        }
        let end = after.find(|c| !is_right(c)).unwrap_or(after.len());
        out.push_str(&after[..end]);
        rest = &after[end..];
    }
    out.push(PDI);
}

/// What joins the parts of a reference.
const JOINTS: [char; 5] = ['/', '-', '_', '.', ' '];

/// Writes the inside of an isolate from the left. An Arabic abbreviation that a figure follows is
/// isolated in its turn: the figure would otherwise join it, as figures after Arabic letters do,
/// and `14/ج.س/2023` would read 14/2023/ج.س.
fn protect(run: &str, out: &mut String) {
    let mut parts = run.split_inclusive(['/', '-', '_']).peekable();
    while let Some(part) = parts.next() {
        let body = part.trim_end_matches(['/', '-', '_']);
        if parts.peek().is_some() && body.chars().any(is_right) {
            out.push(RLI);
            out.push_str(body);
            out.push(PDI);
            out.push_str(&part[body.len()..]);
        } else {
            out.push_str(part);
        }
    }
}
