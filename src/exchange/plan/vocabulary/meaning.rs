//! What a header means, what a word of a closed list stands for.

use super::{
    Known, Meaning, Vocabulary,
    token::{alike, begins, holds, joined, normal, script, tokens, without_brackets},
};
use crate::{
    domain::{Line, Year},
    exchange::plan::{
        mapping::Unit,
        target::{List, Part},
    },
    text::Language,
};

impl Vocabulary {
    /// What a header means, and how sure that is, in percent. Nothing below 60.
    pub(in crate::exchange::plan) fn meaning(&self, header: &str) -> Option<(Meaning, u8)> {
        let best = self
            .ways(header)
            .iter()
            .filter_map(|(tokens, less)| {
                let (meaning, confidence) = self.nearest(tokens)?;
                Some((meaning, confidence.saturating_sub(*less)))
            })
            .max_by_key(|(_, confidence)| *confidence);
        best.filter(|(_, confidence)| *confidence >= 60)
    }

    /// The ways to read a header: whole, without what is in brackets, and each language of one that
    /// says the same twice; with how much less sure each is.
    fn ways(&self, header: &str) -> Vec<(Vec<String>, u8)> {
        let whole = self.without_unit(tokens(header));
        let bare = self.without_unit(tokens(&without_brackets(header)));
        let is_arabic = |token: &String| script(token) == Some(Language::Arabic);
        let (arabic, french): (Vec<String>, Vec<String>) =
            bare.iter().cloned().partition(is_arabic);
        let mut ways = vec![(whole, 0), (bare, 2)];
        if !arabic.is_empty() && french.iter().any(|token| script(token).is_some()) {
            ways.extend([(arabic, 1), (french, 1)]);
        }
        ways.retain(|(tokens, _)| !tokens.is_empty());
        ways
    }

    /// Whether a header is known as it is written.
    pub(in crate::exchange::plan) fn knows(&self, header: &str) -> bool {
        let mut ways = self.ways(header).into_iter();
        ways.any(|(tokens, _)| self.exact.contains_key(&normal(&tokens)))
    }

    fn nearest(&self, tokens: &[String]) -> Option<(Meaning, u8)> {
        if let Some(meaning) = self.exact.get(&normal(tokens)) {
            return Some((*meaning, 100));
        }
        // Running text is no header.
        if tokens.len() > 12 {
            return None;
        }
        let likeness = |known: &Known| {
            let mut sum = 0.0;
            for token in &known.tokens {
                sum += tokens
                    .iter()
                    .map(|other| alike(token, other))
                    .fold(0.0, f64::max);
            }
            2.0 * sum / (known.tokens.len() + tokens.len()) as f64
        };
        self.known
            .iter()
            .map(|known| (known.meaning, likeness(known)))
            .max_by(|(_, one), (_, other)| one.total_cmp(other))
            .map(|(meaning, likeness)| (meaning, (likeness * 95.0) as u8))
    }

    /// The part of a year's cost that a header names by itself.
    pub(in crate::exchange::plan) fn part(&self, header: &str) -> Option<Part> {
        let tokens = self.without_unit(tokens(header));
        self.parts.get(&normal(&tokens)).copied()
    }

    /// The year that a header is of, and the part of its cost when it says that too. Years that are
    /// counted («السنة الأولى») count from `first`.
    pub(in crate::exchange::plan) fn year(
        &self,
        header: &str,
        first: Option<Year>,
    ) -> Option<(Year, Option<Part>)> {
        let tokens = self.without_unit(tokens(header));
        let mut found = None;
        let mut rest = Vec::new();
        let is_counted = tokens
            .iter()
            .any(|token| ["annee", "an", "سنه", "عام"].contains(&token.as_str()));
        for token in tokens {
            let year = token
                .parse::<u16>()
                .ok()
                .filter(|year| (1990..2100).contains(year));
            let counted = is_counted
                .then(|| self.ordinals.get(&token).zip(first))
                .flatten()
                .map(|(number, first)| u16::from(first) + number - 1);
            match year.or(counted) {
                Some(_) if found.is_some() => return None,
                Some(year) => found = Some(Year::try_from(year).ok()?),
                None => rest.push(token),
            }
        }
        let year = found?;
        if let Some(part) = self.parts.get(&normal(&rest)) {
            return Some((year, Some(*part)));
        }
        let bare: Vec<String> = rest
            .into_iter()
            .filter(|token| !self.years.contains(token))
            .collect();
        match bare.is_empty() {
            true => Some((year, None)),
            false => Some((year, Some(*self.parts.get(&normal(&bare))?))),
        }
    }

    /// The unit that a header names: `Some(None)` for one that is unclear.
    pub(in crate::exchange::plan) fn unit(&self, header: &str) -> Option<Option<Unit>> {
        let tokens = tokens(header);
        let found = self
            .units
            .iter()
            .find(|(unit, _)| holds(&tokens, unit).is_some());
        found.map(|(_, unit)| *unit)
    }

    fn without_unit(&self, mut tokens: Vec<String>) -> Vec<String> {
        for (unit, _) in &self.units {
            // A lone letter may be anything.
            let is_letter = unit.iter().all(|token| token.chars().count() == 1) && unit.len() == 1;
            if let Some(at) =
                holds(&tokens, unit).filter(|_| !is_letter && tokens.len() > unit.len())
            {
                tokens.drain(at..at + unit.len());
                return tokens;
            }
        }
        tokens
    }

    /// Whether a row's first text says that it adds up the rows above.
    pub(in crate::exchange::plan) fn is_total(&self, text: &str) -> bool {
        begins(&joined(text), &self.totals)
    }

    /// Whether a row's only text opens an axis.
    pub(in crate::exchange::plan) fn is_axis(&self, text: &str) -> bool {
        begins(&joined(text), &self.axes)
    }

    /// The key that a word of a closed list stands for.
    pub(in crate::exchange::plan) fn word(&self, list: List, text: &str) -> Option<Line> {
        let words = self.words.get(&list)?;
        words.get(&normal(&tokens(text))).cloned()
    }

    /// The key whose word is nearest to an unknown one, when one is near.
    pub(in crate::exchange::plan) fn suggestion(&self, list: List, text: &str) -> Option<Line> {
        let normal = normal(&tokens(text));
        let words = self.words.get(&list)?;
        words
            .iter()
            .map(|(word, key)| (strsim::normalized_damerau_levenshtein(word, &normal), key))
            .filter(|(likeness, _)| *likeness >= 0.7)
            .max_by(|(one, a), (other, b)| one.total_cmp(other).then(b.cmp(a)))
            .map(|(_, key)| key.clone())
    }

    /// The keys of a closed list, in the order of the list.
    pub fn keys(&self, list: List) -> Vec<Line> {
        let mut keys: Vec<Line> = self
            .words
            .get(&list)
            .map(|words| words.values().cloned().collect())
            .unwrap_or_default();
        keys.sort();
        keys.dedup();
        keys
    }
}
