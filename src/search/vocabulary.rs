//! The vocabulary of an index: every word once, in order, in one text.

use memchr::memmem;
use strsim::osa_distance;

use super::{
    question::{Quality, Term},
    word::{bones, letters},
};
use crate::text::fold::PREFIXES;

/// Between two words, and around all of them.
const SEPARATOR: char = '\n';

/// Particles of one letter that stand before a word without its article: «وجماعة», «بجماعة».
const PARTICLES: [&str; 5] = ["و", "ب", "ل", "ف", "ك"];

/// At most this many words that are spelt alike stand for one.
const SIMILAR_MAX: usize = 64;

/// A word that matches, and how well.
pub type Match = (u32, Quality);

/// Every word once, in the order of its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vocabulary {
    text: String,
    /// Where each word begins.
    starts: Vec<u32>,
    /// The letters of each word's bones.
    letters: Vec<u32>,
}

impl Default for Vocabulary {
    fn default() -> Vocabulary {
        Vocabulary {
            text: SEPARATOR.to_string(),
            starts: Vec::new(),
            letters: Vec::new(),
        }
    }
}

impl Vocabulary {
    /// Appends a word that comes after all others in order.
    pub fn push(&mut self, word: &str) {
        self.starts.push(self.text.len() as u32);
        self.letters.push(letters(&bones(word)));
        self.text.push_str(word);
        self.text.push(SEPARATOR);
    }

    /// How many words.
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// The word of a number; empty beyond the last.
    pub fn word(&self, number: usize) -> &str {
        let Some(start) = self.starts.get(number) else {
            return "";
        };
        let next = self.starts.get(number + 1).map(|at| *at as usize);
        let end = next.unwrap_or(self.text.len()) - SEPARATOR.len_utf8();
        self.text.get(*start as usize..end).unwrap_or_default()
    }

    /// Gives memory back that was taken in advance.
    pub fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.starts.shrink_to_fit();
        self.letters.shrink_to_fit();
    }

    /// Bytes held in memory.
    pub fn size(&self) -> usize {
        self.text.capacity() + (self.starts.capacity() + self.letters.capacity()) * 4
    }

    /// The words that hold a term, each once with its best quality, in order.
    pub fn matches(&self, term: &Term) -> Vec<Match> {
        let mut found: Vec<Match> = Vec::new();
        if term.is_short() || term.whole {
            // Only at the beginning of a word: look for the separator with it.
            for prefix in PREFIXES {
                let needle = format!("{SEPARATOR}{prefix}{}", term.bare);
                let begins = SEPARATOR.len_utf8() + prefix.len();
                self.seek(&needle, begins, term, &mut found);
            }
        } else {
            self.seek(&term.bare, 0, term, &mut found);
        }
        found.sort_unstable_by(|one, other| one.0.cmp(&other.0).then(other.1.cmp(&one.1)));
        found.dedup_by_key(|found| found.0);
        found
    }

    /// Every place of `needle`, whose term begins after `skip` bytes of it.
    fn seek(&self, needle: &str, skip: usize, term: &Term, found: &mut Vec<Match>) {
        let text = self.text.as_bytes();
        let mut number = 0;
        for at in memmem::find_iter(text, needle.as_bytes()) {
            let at = at + skip;
            let end = at - skip + needle.len();
            while self
                .starts
                .get(number + 1)
                .is_some_and(|next| *next as usize <= at)
            {
                number += 1;
            }
            let start = self.starts.get(number).map_or(0, |start| *start as usize);
            let before = self.text.get(start..at).unwrap_or_default();
            let is_whole = text.get(end) == Some(&(SEPARATOR as u8));
            let quality = match PREFIXES.contains(&before) {
                true if is_whole => Quality::Whole,
                _ if term.whole => continue,
                true => Quality::Beginning,
                false if PARTICLES.contains(&before) => Quality::Joined,
                false if term.is_short() => continue,
                false => Quality::Inside,
            };
            found.push((number as u32, quality));
        }
    }

    /// The words that are spelt like a term, closest first, at most [`SIMILAR_MAX`]: one error in
    /// a word of at least four letters, two in one of at least eight, letters that are often
    /// confused not counted, nor in one of three. A longer word whose beginning is spelt alike comes last.
    pub fn similar(&self, term: &Term) -> Vec<Match> {
        let sought = bones(&term.bare);
        let count = sought.chars().count();
        let errors = match count {
            0..3 => return Vec::new(),
            3 => 0,
            4..8 => 1,
            _ => 2,
        };
        let set = letters(&sought);
        let close = |&(_, have): &(usize, &u32)| (set & !have).count_ones() <= errors;
        let mut found: Vec<Match> = Vec::new();
        for (number, _) in self.letters.iter().enumerate().filter(close) {
            let word = bones(self.word(number));
            let long = word.chars().count();
            let quality = if word == sought {
                Quality::Confused
            } else if count.abs_diff(long) <= errors as usize {
                match osa_distance(&sought, &word) {
                    1 => Quality::Near,
                    2 if errors > 1 => Quality::Far,
                    _ => continue,
                }
            } else if long > count && count >= 5 {
                let beginning: String = word.chars().take(count).collect();
                match osa_distance(&sought, &beginning) {
                    0 | 1 => Quality::NearBeginning,
                    _ => continue,
                }
            } else {
                continue;
            };
            found.push((number as u32, quality));
        }
        found.sort_by(|one, other| other.1.cmp(&one.1).then(one.0.cmp(&other.0)));
        found.truncate(SIMILAR_MAX);
        found
    }
}
