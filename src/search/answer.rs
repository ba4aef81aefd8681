//! What a search found.

use std::{borrow::Cow, ops::Range};

use uuid::Uuid;

use super::{
    Kind,
    question::{Question, Term},
    word::{code_key, words},
};
use crate::text::fold::{PREFIXES, Traced, without_article};

/// An entry that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: Uuid,
    /// How well it answers: more is better, and only comparable within one answer.
    pub score: u32,
    /// Whether it was found by a word that is spelt otherwise, or lacks a word.
    pub is_approximate: bool,
}

/// What was found, best first, and how to show where.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer {
    /// The best hits: those as written before approximate ones.
    pub hits: Vec<Hit>,
    /// How many entries of each kind were found, shown or not; kinds without any are left out.
    pub totals: Vec<(Kind, usize)>,
    terms: Vec<Term>,
    lookalikes: Vec<String>,
}

impl Answer {
    pub(super) fn new(question: Question, mut lookalikes: Vec<String>) -> Answer {
        let mut terms: Vec<Term> = Vec::new();
        for term in question.wordings.into_iter().flat_map(|said| said.terms) {
            if !terms.contains(&term) {
                terms.push(term);
            }
        }
        lookalikes.sort_unstable();
        lookalikes.dedup();
        Answer {
            terms,
            lookalikes,
            ..Answer::default()
        }
    }

    /// How many entries were found, shown or not.
    pub fn total(&self) -> usize {
        self.totals.iter().map(|(_, count)| count).sum()
    }

    /// Whether nothing was found as it was written.
    pub fn is_approximate(&self) -> bool {
        self.hits.first().is_some_and(|hit| hit.is_approximate)
    }

    /// The byte ranges of a displayed text that were looked for, in order and apart: whole words
    /// where they are spelt otherwise, else what was typed, with the article before it.
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        let traced = Traced::new(text);
        let mut marks: Vec<Range<usize>> = Vec::new();
        for word in words(&traced.text) {
            let Some(part) = self.part(&word.text) else {
                continue;
            };
            let start = word.range.start;
            let part = match word.text {
                Cow::Borrowed(_) => start + part.start..start + part.end,
                Cow::Owned(_) => word.range.clone(),
            };
            let mark = traced.range(part);
            if !mark.is_empty() {
                marks.push(mark);
            }
        }
        marks
    }

    /// The part of a folded word that was looked for: the longest.
    fn part(&self, word: &str) -> Option<Range<usize>> {
        let whole = || Some(0..word.len());
        let parts = self.terms.iter().filter_map(|term| {
            if without_article(word) == term.bare || word == term.full {
                return whole();
            }
            if term.whole {
                return None;
            }
            let figures = |c: char| c.is_ascii_digit();
            if word.contains(figures) && code_key(word) == term.code {
                return whole();
            }
            let mut places = word.match_indices(&term.bare);
            let (at, _) = places.find(|(at, _)| !term.is_short() || begins(&word[..*at]))?;
            let end = at + term.bare.len();
            Some(if begins(&word[..at]) { 0..end } else { at..end })
        });
        let is_alike = || self.lookalikes.iter().any(|known| known == word);
        parts
            .max_by_key(|part| part.len())
            .or_else(|| is_alike().then_some(0..word.len()))
    }
}

/// Whether nothing but an article stands before.
fn begins(before: &str) -> bool {
    PREFIXES.contains(&before)
}
