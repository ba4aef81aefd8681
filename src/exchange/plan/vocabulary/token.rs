//! The words of a header or of a cell, as far as they tell it from another.

use crate::text::{Language, fold::fold};

/// Words that say nothing of what a header means.
const EMPTY: [&str; 16] = [
    "de", "du", "des", "la", "le", "les", "l", "d", "et", "a", "au", "aux", "par", "en", "pour",
    "من",
];
const ARTICLES: [&str; 4] = ["وال", "بال", "لل", "ال"];

/// The words of a text, folded, without articles.
pub(super) fn tokens(text: &str) -> Vec<String> {
    let folded = fold(text);
    let parted: String = folded
        .chars()
        .map(|c| match c {
            '٪' => '%',
            '%' => c,
            _ if c.is_alphanumeric() => c,
            _ => ' ',
        })
        .collect();
    let all: Vec<&str> = parted.split_whitespace().collect();
    let full = all.iter().copied().filter(|token| !EMPTY.contains(token));
    let tokens: Vec<String> = full.map(|token| bare(token).to_owned()).collect();
    match tokens.is_empty() {
        true => all.into_iter().map(str::to_owned).collect(),
        false => tokens,
    }
}

/// A word without its Arabic article, where two letters remain.
pub(super) fn bare(token: &str) -> &str {
    ARTICLES
        .iter()
        .find_map(|article| token.strip_prefix(article))
        .filter(|bare| bare.chars().count() >= 2)
        .unwrap_or(token)
}

/// The words in an order that does not depend on how they were written.
pub(super) fn normal(tokens: &[String]) -> String {
    let mut sorted: Vec<&str> = tokens.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    sorted.join(" ")
}

pub(super) fn joined(text: &str) -> String {
    tokens(text).join(" ")
}

pub(super) fn begins(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| {
        text.strip_prefix(word.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

/// Where a run of words stands in others.
pub(super) fn holds(tokens: &[String], run: &[String]) -> Option<usize> {
    tokens
        .windows(run.len().max(1))
        .position(|window| window == run)
}

/// How alike two words are: a slip of the hand in a longer word still counts.
pub(super) fn alike(one: &str, other: &str) -> f64 {
    if one == other {
        return 1.0;
    }
    if one.chars().count() < 4 || other.chars().count() < 4 {
        return 0.0;
    }
    match strsim::jaro_winkler(one, other) {
        likeness if likeness >= 0.9 => likeness,
        _ => 0.0,
    }
}

pub(super) fn without_brackets(text: &str) -> String {
    let mut depth = 0;
    text.chars()
        .filter(|c| match c {
            '(' | '[' => {
                depth += 1;
                false
            }
            ')' | ']' => {
                depth = i32::max(depth - 1, 0);
                false
            }
            _ => depth == 0,
        })
        .collect()
}

/// The language that a text's letters are mostly of.
pub(in crate::exchange::plan) fn script(text: &str) -> Option<Language> {
    let (mut arabic, mut latin) = (0usize, 0usize);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        match c {
            '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FEFC}' => arabic += 1,
            _ => latin += 1,
        }
    }
    match arabic.cmp(&latin) {
        std::cmp::Ordering::Greater => Some(Language::Arabic),
        std::cmp::Ordering::Less => Some(Language::French),
        std::cmp::Ordering::Equal => None,
    }
}
