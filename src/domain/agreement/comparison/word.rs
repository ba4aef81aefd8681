//! Words, and where two rows of them differ.

use std::{collections::HashMap, ops::Range};

/// A line parted into words, signs and spaces.
#[derive(Debug, Clone, Default)]
pub struct Spoken {
    raw: String,
    tokens: Vec<Token>,
}

/// A word, a sign, or the space between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Where it stands in the line.
    pub range: Range<usize>,
    /// What it says, whatever space and marks it is written with.
    pub key: String,
}

/// Words that both versions have, or one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// In both.
    Same(String),
    /// In the earlier alone.
    Removed(String),
    /// In the later alone.
    Added(String),
}

impl Spoken {
    /// Parts a line.
    pub fn of(line: &str) -> Spoken {
        let mut tokens: Vec<Token> = Vec::new();
        let mut joined = false;
        for (at, c) in line.char_indices() {
            if is_silent(c) {
                continue;
            }
            let end = at + c.len_utf8();
            let kind = Class::of(c);
            let last = tokens.last_mut().filter(|_| joined);
            match last {
                Some(token) if Class::of_key(&token.key) == kind && kind != Class::Sign => {
                    token.range.end = end;
                    if kind == Class::Word {
                        token.key.push(c);
                    }
                }
                _ => tokens.push(Token {
                    range: at..end,
                    key: match kind {
                        Class::Space => " ".to_owned(),
                        _ => c.to_string(),
                    },
                }),
            }
            joined = true;
        }
        let edge = |token: Option<&Token>| token.is_some_and(|token| token.key == " ");
        if edge(tokens.last()) {
            tokens.pop();
        }
        if edge(tokens.first()) {
            tokens.remove(0);
        }
        Spoken {
            raw: line.to_owned(),
            tokens,
        }
    }

    pub(super) fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    pub(super) fn raw(&self) -> &str {
        &self.raw
    }

    /// Whether both say the same, however they are spaced and marked.
    pub fn says_as(&self, other: &Spoken) -> bool {
        self.keys().eq(other.keys())
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.tokens.iter().map(|token| token.key.as_str())
    }
}

/// The words of a line with single plain spaces, and without what only serves its direction.
pub fn plain(line: &str) -> String {
    Spoken::of(line).keys().collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Word,
    Space,
    Sign,
}

impl Class {
    fn of(c: char) -> Class {
        if c.is_whitespace() {
            Class::Space
        } else if c.is_alphanumeric() || is_vowel(c) {
            Class::Word
        } else {
            Class::Sign
        }
    }

    fn of_key(key: &str) -> Class {
        key.chars().next().map_or(Class::Space, Class::of)
    }
}

/// Arabic vowel signs and tatweel, which belong to the word they stand in.
fn is_vowel(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{300}'..='\u{36F}')
}

/// Marks of direction, joiners and hyphens that show only where a line ends.
fn is_silent(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'
            | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// How one row of words becomes the other, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Both have it: indices in the earlier and the later.
    Keep(usize, usize),
    /// The earlier's is left out.
    Remove(usize),
    /// The later's is put in, before this one of the earlier.
    Add(usize, usize),
}

/// More words than this are not compared one by one.
const MOST: usize = 20_000;

/// The shortest way from one line to the other.
pub(super) fn steps(a: &Spoken, b: &Spoken) -> Vec<Step> {
    let mut numbers: HashMap<&str, u32> = HashMap::new();
    let mut rows: [Vec<u32>; 2] = [Vec::new(), Vec::new()];
    for (row, spoken) in rows.iter_mut().zip([a, b]) {
        for key in spoken.keys() {
            let next = numbers.len() as u32;
            row.push(*numbers.entry(key).or_insert(next));
        }
    }
    difference(&rows[0], &rows[1])
}

/// The shortest way from one row to another (Myers 1986, "An O(ND) difference algorithm").
pub(super) fn difference<T: PartialEq>(a: &[T], b: &[T]) -> Vec<Step> {
    let head = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (inner_a, inner_b) = (&a[head..], &b[head..]);
    let tail = inner_a
        .iter()
        .rev()
        .zip(inner_b.iter().rev())
        .take_while(|(x, y)| x == y)
        .count();
    let inner_a = &inner_a[..inner_a.len() - tail];
    let inner_b = &inner_b[..inner_b.len() - tail];
    let mut steps: Vec<Step> = (0..head).map(|at| Step::Keep(at, at)).collect();
    steps.extend(middle(inner_a, inner_b).into_iter().map(|step| match step {
        Step::Keep(x, y) => Step::Keep(x + head, y + head),
        Step::Remove(x) => Step::Remove(x + head),
        Step::Add(x, y) => Step::Add(x + head, y + head),
    }));
    let (end_a, end_b) = (a.len() - tail, b.len() - tail);
    steps.extend((0..tail).map(|at| Step::Keep(end_a + at, end_b + at)));
    steps
}

fn middle<T: PartialEq>(a: &[T], b: &[T]) -> Vec<Step> {
    let (n, m) = (a.len(), b.len());
    if n == 0 || m == 0 || n + m > MOST {
        let removed = (0..n).map(Step::Remove);
        return removed.chain((0..m).map(|at| Step::Add(n, at))).collect();
    }
    let size = n + m;
    let offset = size + 1;
    let mut reach = vec![0_usize; 2 * size + 3];
    let mut trace: Vec<Vec<usize>> = Vec::new();
    'search: for d in 0..=size {
        // What matters of a round lies within its own diagonals.
        trace.push(reach[offset - d - 1..=offset + d + 1].to_vec());
        for k in (-(d as isize)..=d as isize).step_by(2) {
            let at = (offset as isize + k) as usize;
            let down = k == -(d as isize) || (k != d as isize && reach[at - 1] < reach[at + 1]);
            let mut x = if down {
                reach[at + 1]
            } else {
                reach[at - 1] + 1
            };
            let mut y = (x as isize - k) as usize;
            while x < n && y < m && a[x] == b[y] {
                (x, y) = (x + 1, y + 1);
            }
            reach[at] = x;
            if x >= n && y >= m {
                break 'search;
            }
        }
    }
    walk_back(&trace, n, m)
}

fn walk_back(trace: &[Vec<usize>], n: usize, m: usize) -> Vec<Step> {
    let mut steps = Vec::new();
    let (mut x, mut y) = (n, m);
    for (d, reach) in trace.iter().enumerate().rev() {
        let k = x as isize - y as isize;
        let value = |k: isize| reach[(k + d as isize + 1) as usize];
        let down = k == -(d as isize) || (k != d as isize && value(k - 1) < value(k + 1));
        let before = if down { k + 1 } else { k - 1 };
        let from_x = if d == 0 { 0 } else { value(before) };
        let from_y = if d == 0 {
            0
        } else {
            (from_x as isize - before) as usize
        };
        while x > from_x && y > from_y {
            (x, y) = (x - 1, y - 1);
            steps.push(Step::Keep(x, y));
        }
        if d > 0 {
            if down {
                y -= 1;
                steps.push(Step::Add(x, y));
            } else {
                x -= 1;
                steps.push(Step::Remove(x));
            }
        }
    }
    steps.reverse();
    steps
}

/// The words of both with what differs marked; a space or sign alone between two changes joins
/// them, so that a phrase that was replaced reads as one.
pub(super) fn spans(a: &Spoken, b: &Spoken, steps: &[Step]) -> Vec<Span> {
    let mut groups: Vec<Group> = Vec::new();
    for step in steps {
        let (same, removed, added) = match *step {
            Step::Keep(x, _) => (a.tokens[x].key.as_str(), "", ""),
            Step::Remove(x) => ("", a.tokens[x].key.as_str(), ""),
            Step::Add(_, y) => ("", "", b.tokens[y].key.as_str()),
        };
        let is_same = !same.is_empty();
        match groups.last_mut() {
            Some(group) if group.is_same == is_same => group.push(same, removed, added),
            _ => {
                let mut group = Group {
                    is_same,
                    ..Group::default()
                };
                group.push(same, removed, added);
                groups.push(group);
            }
        }
    }
    let mut joined: Vec<Group> = Vec::new();
    let count = groups.len();
    for (index, group) in groups.into_iter().enumerate() {
        let between = index > 0 && index + 1 < count;
        let short = between && group.is_same && !group.same.contains(char::is_alphanumeric);
        match joined.last_mut() {
            Some(last) if short => last.push("", &group.same, &group.same),
            Some(last) if !last.is_same && !group.is_same => {
                last.push("", &group.removed, &group.added);
            }
            _ => joined.push(group),
        }
    }
    let spans = joined.into_iter().flat_map(|group| {
        [
            Span::Same(group.same),
            Span::Removed(group.removed),
            Span::Added(group.added),
        ]
    });
    spans.filter(|span| !span.words().is_empty()).collect()
}

#[derive(Default)]
struct Group {
    is_same: bool,
    same: String,
    removed: String,
    added: String,
}

impl Group {
    fn push(&mut self, same: &str, removed: &str, added: &str) {
        self.same.push_str(same);
        self.removed.push_str(removed);
        self.added.push_str(added);
    }
}

impl Span {
    /// The words of it.
    pub fn words(&self) -> &str {
        match self {
            Span::Same(words) | Span::Removed(words) | Span::Added(words) => words,
        }
    }
}
