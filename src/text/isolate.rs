//! Isolation of what runs from the left inside Arabic.
//!
//! Without it a page shows `الفصل 3-1` as 1-3, `80 000` as 000 80 and `2026-12-31` as 31-12-2026,
//! in every typesetter alike. It is done here and nowhere else, when a text is finished.

mod run;
mod scan;
#[cfg(test)]
mod tests;

use super::{Direction, Language};

/// LEFT-TO-RIGHT ISOLATE.
pub const LRI: char = '\u{2066}';
/// RIGHT-TO-LEFT ISOLATE.
pub const RLI: char = '\u{2067}';
/// FIRST STRONG ISOLATE.
pub const FSI: char = '\u{2068}';
/// POP DIRECTIONAL ISOLATE.
pub const PDI: char = '\u{2069}';

/// What a bidirectional control character does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Control {
    /// Opens an isolate.
    Open,
    /// Closes an isolate.
    Close,
    /// Embeds or overrides (U+202A to U+202E).
    Override,
}

pub(crate) fn control(c: char) -> Option<Control> {
    match c {
        LRI | RLI | FSI => Some(Control::Open),
        PDI => Some(Control::Close),
        '\u{202A}'..='\u{202E}' => Some(Control::Override),
        _ => None,
    }
}

/// The text as one run from the left, between U+2066 and U+2069.
///
/// A text that is one isolate already, and the empty one, are given back as they are.
pub fn ltr(text: &str) -> String {
    wrap(text, LRI)
}

/// The text as one run in the direction of its first letter, between U+2068 and U+2069: for a name
/// of unknown language inside a sentence. Idempotent as [`ltr`] is.
pub fn auto(text: &str) -> String {
    wrap(text, FSI)
}

fn wrap(text: &str, open: char) -> String {
    if text.is_empty() || is_one_isolate(text) {
        return text.to_owned();
    }
    format!("{open}{text}{PDI}")
}

/// Whether an isolate opens with the first character and closes with the last.
fn is_one_isolate(text: &str) -> bool {
    let end = text.len().checked_sub(PDI.len_utf8());
    end.is_some_and(|end| pairs(text).first() == Some(&(0, end)))
}

/// The isolates of a line that are closed: byte offsets of both marks, in the order of opening.
pub(crate) fn pairs(line: &str) -> Vec<(usize, usize)> {
    let mut open = Vec::new();
    let mut pairs = Vec::new();
    for (at, c) in line.char_indices() {
        match control(c) {
            Some(Control::Open) => open.push(at),
            Some(Control::Close) => pairs.extend(open.pop().map(|opened| (opened, at))),
            _ if c == '\n' => open.clear(),
            _ => {}
        }
    }
    pairs.sort_unstable();
    pairs
}

/// The text with every number, date, amount, reference, phone, address of a mailbox and Latin run
/// inside Arabic prose isolated, each once.
///
/// Works line by line; a line without Arabic is left as it is, what is isolated stays so, and
/// doing it twice changes nothing. A reference that holds Arabic letters, `14/2023/ج.س.م`, runs
/// from the right as every Arabic paper shows it: number and year, then the abbreviation. In a line of
/// French, only its Arabic is isolated.
pub fn isolate_runs(text: &str) -> String {
    by_line(text, |line, out| match prose(line) {
        Some(language) => isolate_line(line, language, 0, out),
        None => out.push_str(line),
    })
}

/// As [`isolate_runs`], for a text whose language is known: in Arabic a cell that holds nothing
/// but `3-1` or `2026-12-31` needs its isolate too, and a line of French is one run.
pub fn isolate_in(text: &str, language: Language) -> String {
    by_line(text, |line, out| {
        let french = || {
            let shown =
                line.trim_start_matches(|c: char| c.is_whitespace() || control(c).is_some());
            let left = Some(Direction::LeftToRight);
            shown.chars().next().and_then(scan::script) == left
                && shown
                    .chars()
                    .filter_map(scan::script)
                    .all(|direction| Some(direction) == left)
        };
        if language == Language::Arabic && french() && unbalanced(line).is_none() {
            out.push_str(&ltr(line));
        } else {
            isolate_line(line, language, 0, out);
        }
    })
}

fn by_line(text: &str, mut each: impl FnMut(&str, &mut String)) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    for (i, line) in text.split('\n').enumerate() {
        if i > 0 {
            out.push('\n');
        }
        each(line, &mut out);
    }
    out
}

/// Isolates within isolates are followed to this depth; the bidirectional algorithm itself ends at
/// 125.
const DEEPEST: usize = 60;

fn isolate_line(line: &str, language: Language, depth: usize, out: &mut String) {
    let mut done = 0;
    for segment in scan::segments(line, language) {
        out.push_str(&line[done..segment.range.start]);
        let inner = &line[segment.range.clone()];
        match segment.kind {
            scan::Kind::Run(Direction::LeftToRight) => scan::write_run(inner, language, out),
            scan::Kind::Run(Direction::RightToLeft) => {
                out.push(RLI);
                isolate_line(inner, Language::Arabic, depth + 1, out);
                out.push(PDI);
            }
            scan::Kind::Inner(language) if depth < DEEPEST => {
                isolate_line(inner, language, depth + 1, out);
            }
            scan::Kind::Inner(_) => out.push_str(inner),
        }
        done = segment.range.end;
    }
    out.push_str(&line[done..]);
}

/// The first run that [`isolate_runs`] would isolate, if any: what a check of finished texts
/// reports.
pub fn has_unisolated(text: &str) -> Option<&str> {
    text.split('\n')
        .find_map(|line| unisolated(line, prose(line)?, 0))
}

fn unisolated(line: &str, language: Language, depth: usize) -> Option<&str> {
    scan::segments(line, language)
        .into_iter()
        .find_map(|segment| {
            let inner = &line[segment.range];
            match segment.kind {
                scan::Kind::Run(_) => Some(inner),
                scan::Kind::Inner(language) if depth < DEEPEST => {
                    unisolated(inner, language, depth + 1)
                }
                scan::Kind::Inner(_) => None,
            }
        })
}

/// The language that a line is written in: French where it begins in Latin letters and has more of
/// them, `None` where it has no Arabic at all.
fn prose(line: &str) -> Option<Language> {
    let mut latin = 0_usize;
    let mut arabic = 0_usize;
    let mut first = None;
    for c in line.chars() {
        match scan::script(c) {
            Some(Direction::RightToLeft) => arabic += 1,
            Some(Direction::LeftToRight) => latin += 1,
            None => continue,
        }
        first = first.or(scan::script(c));
    }
    if arabic == 0 {
        None
    } else if first == Some(Direction::LeftToRight) && latin > arabic {
        Some(Language::French)
    } else {
        Some(Language::Arabic)
    }
}

/// The text without isolates.
pub fn strip(text: &str) -> String {
    text.chars().filter(|c| !matches!(*c, LRI..=PDI)).collect()
}

/// The offset, in characters, of the first isolate that its line does not close or of the first
/// U+2069 that closes none.
pub fn unbalanced(text: &str) -> Option<usize> {
    let mut open: Vec<usize> = Vec::new();
    for (at, c) in text.chars().enumerate() {
        match control(c) {
            Some(Control::Open) => open.push(at),
            Some(Control::Close) if open.pop().is_none() => return Some(at),
            _ if c == '\n' && !open.is_empty() => break,
            _ => {}
        }
    }
    open.first().copied()
}
