//! Where one run ends: what belongs to a number, a date, a reference, a Latin phrase.

use unicode_bidi::{BidiClass, bidi_class};

use super::control;
use super::scan::script;
use crate::text::Direction;

pub(super) fn is_right(c: char) -> bool {
    script(c) == Some(Direction::RightToLeft)
}

fn is_left(c: char) -> bool {
    script(c) == Some(Direction::LeftToRight)
}

/// A figure of any set, or a sign that counts as one («²»).
fn is_figure(c: char) -> bool {
    c.is_ascii_digit() || (!c.is_ascii() && script(c).is_none() && c.is_numeric())
}

/// What a run from the left is made of: letters and figures.
fn is_atom(c: char) -> bool {
    is_figure(c) || is_left(c)
}

/// Signs that hold two atoms together when they stand between them without a space.
fn is_joiner(c: char) -> bool {
    matches!(
        c,
        '/' | '-'
            | '‐'
            | '‑'
            | '–'
            | '—'
            | '−'
            | '.'
            | ','
            | ':'
            | '\''
            | '’'
            | '_'
            | '@'
            | '&'
            | '+'
            | '°'
            | '·'
            | '*'
            | '='
            | '?'
            | '#'
            | '~'
            | '\\'
            | '٫'
            | '٬'
            | '×'
            | '%'
    )
}

/// Signs that belong to the atom before them.
fn is_suffix(c: char, before: char) -> bool {
    match c {
        '%' | '٪' | '‰' | '€' | '$' => is_figure(before),
        '°' => true,
        _ => is_mark(c),
    }
}

/// No reference is as long as this, in characters; the bound keeps long hostile words cheap.
const LONGEST_REFERENCE: usize = 64;

/// A line by its characters. Positions are indices of characters, not of bytes.
pub(super) struct Scanner<'a> {
    line: &'a str,
    chars: Vec<(usize, char)>,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(line: &'a str) -> Self {
        Self {
            line,
            chars: line.char_indices().collect(),
        }
    }

    /// The character at `i` and its byte offset.
    pub(super) fn char_at(&self, i: usize) -> Option<(usize, char)> {
        self.chars.get(i).copied()
    }

    fn at(&self, i: usize) -> Option<char> {
        self.chars.get(i).map(|&(_, c)| c)
    }

    pub(super) fn is(&self, i: usize, test: impl Fn(char) -> bool) -> bool {
        self.at(i).is_some_and(test)
    }

    /// The end of the stretch from `i` whose characters pass.
    fn skip(&self, mut i: usize, test: impl Fn(char) -> bool) -> usize {
        while self.is(i, &test) {
            i += 1;
        }
        i
    }

    pub(super) fn offset(&self, i: usize) -> usize {
        self.chars
            .get(i)
            .map_or(self.line.len(), |&(offset, _)| offset)
    }

    pub(super) fn index(&self, offset: usize) -> usize {
        self.chars.partition_point(|&(o, _)| o < offset)
    }

    /// The end of the run from the left that starts at `i`, if one does.
    pub(super) fn run(&self, i: usize) -> Option<usize> {
        self.bracketed(i)
            .or_else(|| self.reference(i))
            .or_else(|| self.plain(i))
    }

    /// What a line of French isolates at `i`: a reference with Arabic letters, or Arabic words.
    pub(super) fn foreign(&self, i: usize) -> Option<(usize, Direction)> {
        if let Some(end) = self.reference(i) {
            return Some((end, Direction::LeftToRight));
        }
        if !self.is(i, is_right) {
            return None;
        }
        let word = |i| self.skip(i, |c| is_right(c) || is_mark(c));
        let mut end = word(i);
        loop {
            let next = self.skip(end, |c| {
                script(c).is_none() && control(c).is_none() && !matches!(c, '(' | ')' | '«' | '»')
            });
            if !self.is(next, is_right) || self.reference(next).is_some() {
                return Some((end, Direction::RightToLeft));
            }
            end = word(next);
        }
    }

    /// `(MT/BT)`: brackets around nothing but a run belong to it.
    fn bracketed(&self, i: usize) -> Option<usize> {
        let close = match self.at(i)? {
            '(' => ')',
            '[' => ']',
            _ => return None,
        };
        let end = self.plain(i + 1)?;
        (self.at(end) == Some(close)).then_some(end + 1)
    }

    /// `14/2023/ج.س.م`, `12874/ز`, `05/2024/ج.و.ز/م1`: figures and abbreviations of one or two
    /// letters between strokes.
    fn reference(&self, i: usize) -> Option<usize> {
        let first = self.at(i)?;
        let before = i.checked_sub(1).and_then(|i| self.at(i));
        let attached = match before {
            Some(before) if is_figure(first) => is_atom(before) || is_joiner(before),
            Some(before) => before.is_alphanumeric() || before == 'ـ' || is_joiner(before),
            None => false,
        };
        if attached || !(is_atom(first) || is_right(first)) {
            return None;
        }
        let mark = |c| matches!(c, '/' | '-' | '.' | '_' | '°');
        let limit = self.chars.len().min(i + LONGEST_REFERENCE);
        let mut end = i;
        while end < limit && self.is(end, |c| is_atom(c) || is_right(c) || mark(c)) {
            end += 1;
        }
        if end == i + LONGEST_REFERENCE {
            return None;
        }
        while end > i && self.is(end - 1, mark) {
            end -= 1;
        }
        let token = &self.line[self.offset(i)..self.offset(end)];
        let abbreviation = |place: usize, segment: &str| {
            segment.split('.').all(|part| {
                let letters = part.trim_end_matches(is_figure);
                let numbered = letters.len() < part.len();
                (1..=2).contains(&letters.chars().count())
                    && letters.chars().all(is_right)
                    && (place > 0 || !numbered)
            })
        };
        let fits = token.contains('/')
            && token.chars().any(is_figure)
            && token.chars().any(is_right)
            && token
                .split(['/', '-', '_'])
                .enumerate()
                .all(|(place, segment)| {
                    let right = segment.chars().any(is_right);
                    !segment.is_empty() && (!right || abbreviation(place, segment))
                });
        fits.then_some(end)
    }

    /// A run without Arabic letters.
    fn plain(&self, i: usize) -> Option<usize> {
        let first = self.at(i)?;
        let mut end = i;
        if matches!(first, '+' | '-' | '−' | '%' | '€' | '$' | '#') {
            let joined = i
                .checked_sub(1)
                .is_some_and(|i| self.is(i, char::is_alphanumeric));
            if joined || !self.is(i + 1, is_figure) {
                return None;
            }
            end += 1;
        } else if !is_atom(first) {
            return None;
        }
        if let Some(long) = self.long_number(end) {
            end = long;
        }
        loop {
            end = self.skip(end, is_atom);
            let Some(last) = end.checked_sub(1).and_then(|i| self.at(i)) else {
                return Some(end);
            };
            if self.is(end, |c| is_suffix(c, last)) {
                end += 1;
                continue;
            }
            match self.join(i, end, last) {
                Some(next) => end = next,
                None => return Some(end),
            }
        }
    }

    /// Where the run from `start` goes on after what stands at `end`, if it does.
    fn join(&self, start: usize, end: usize, last: char) -> Option<usize> {
        let sign = self.skip(end, is_joiner);
        if (1..=3).contains(&(sign - end)) && self.is(sign, is_atom) {
            return Some(sign);
        }
        let spaces = self.skip(end, is_space);
        let number = is_figure(last) || matches!(last, '%' | '٪');
        if spaces == end {
            if let Some(close) = self.aside(end) {
                return Some(close);
            }
            // «l’eau, l’assainissement», «12, avenue Hassan II»
            let mark = self.skip(end, |c| {
                c == ',' || (!number && matches!(c, ';' | ':' | '.'))
            });
            let next = self.skip(mark, is_space);
            return (mark == end + 1 && next > mark && self.is(next, is_left)).then_some(next);
        }
        let next = self.at(spaces)?;
        if is_left(next) {
            return Some(spaces);
        }
        if number {
            let group = self.is_group(start, end, spaces);
            return if group {
                Some(spaces)
            } else {
                (matches!(next, '%' | '٪') && spaces == end + 1).then_some(spaces + 1)
            };
        }
        if is_figure(next) {
            // «n° 12», or a figure inside a phrase.
            let after = self.skip(spaces, |c| is_atom(c) || is_joiner(c));
            let phrase = self.skip(after, is_space);
            let goes_on = phrase > after && self.is(phrase, is_left);
            return (last == '°' || goes_on).then_some(spaces);
        }
        if is_joiner(next) {
            let word = self.skip(spaces + 1, is_space);
            return (word > spaces + 1 && self.is(word, is_left)).then_some(word);
        }
        self.aside(spaces)
    }

    /// Brackets without Arabic inside a run: «Office (branche eau)».
    fn aside(&self, open: usize) -> Option<usize> {
        if self.at(open)? != '(' {
            return None;
        }
        let inside = |c| c != '(' && c != ')' && !is_right(c) && control(c).is_none();
        let close = self.skip(open + 1, inside);
        let full = (open + 1..close).any(|i| self.is(i, is_atom));
        (self.at(close) == Some(')') && full).then_some(close + 1)
    }

    /// Whether the figures after a space go on with the number before it: `80 000`.
    fn is_group(&self, start: usize, end: usize, next: usize) -> bool {
        let mut first = end;
        while first > start && self.is(first - 1, is_figure) {
            first -= 1;
        }
        let begins = first == start || !self.is(first - 1, |c| is_joiner(c) || is_left(c));
        let follows = self.skip(next, is_figure);
        next == end + 1 && begins && end - first <= 3 && follows - next == 3
    }

    /// A phone or bank account number: four groups of figures or more, which are not years.
    fn long_number(&self, i: usize) -> Option<usize> {
        let (mut end, mut groups, mut figures, mut years) = (i, 0, 0, true);
        let mut start = i;
        loop {
            let stop = self.skip(start, |c| c.is_ascii_digit());
            if stop == start {
                break;
            }
            groups += 1;
            figures += stop - start;
            years &= stop - start == 4;
            end = stop;
            start = if self.is(stop, is_space) {
                stop + 1
            } else {
                break;
            };
        }
        (groups >= 4 && figures >= 9 && !years).then_some(end)
    }
}

/// A mark that sits on the letter before it.
fn is_mark(c: char) -> bool {
    c >= '\u{300}' && script(c).is_none() && bidi_class(c) == BidiClass::NSM
}

fn is_space(c: char) -> bool {
    c.is_whitespace()
}
