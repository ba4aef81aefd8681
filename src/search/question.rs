//! A question: its words, and the other ways to say it.

use super::{
    abbreviation::Abbreviations,
    word::{code_key, words},
};
use crate::text::fold::{fold, without_article};

/// How well a word matches, from worst to best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quality {
    /// A longer word begins with something spelt alike.
    NearBeginning,
    /// Two errors.
    Far,
    /// One error.
    Near,
    /// Letters that are often confused.
    Confused,
    /// Somewhere inside the word.
    Inside,
    /// Behind a particle of one letter.
    Joined,
    /// The word, or a group of a code, begins with it.
    Beginning,
    /// It is the word, with or without its article, or a whole group of a code.
    Whole,
    /// A code begins with it, by whole groups.
    CodeBeginning,
    /// It is the code.
    Code,
}

impl Quality {
    /// What it is worth, before the weight of the field.
    pub fn worth(self) -> u16 {
        match self {
            Quality::NearBeginning => 2,
            Quality::Far => 3,
            Quality::Near => 5,
            Quality::Confused => 6,
            Quality::Inside => 4,
            Quality::Joined => 9,
            Quality::Beginning => 12,
            Quality::Whole => 20,
            Quality::CodeBeginning => 22,
            Quality::Code => 30,
        }
    }
}

/// A word that is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// As it was typed, folded.
    pub full: String,
    /// Without its article.
    pub bare: String,
    /// As a group of a code.
    pub code: String,
    /// Whether only whole words count: of a name that an abbreviation stands for.
    pub whole: bool,
}

impl Term {
    fn new(word: &str) -> Term {
        Term {
            full: word.to_owned(),
            bare: without_article(word).to_owned(),
            code: code_key(word),
            whole: false,
        }
    }

    /// Whether it is too short to look for inside of words.
    pub fn is_short(&self) -> bool {
        self.bare.chars().nth(2).is_none()
    }
}

/// One way to ask: every term must be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The words.
    pub terms: Vec<Term>,
    /// Whether it is the question as it was typed.
    pub is_typed: bool,
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Question {
    /// As typed, then with abbreviations and names that stand for each other.
    pub wordings: Vec<Wording>,
    /// The whole of it as a code; empty when it cannot be one.
    pub code: String,
    /// The references among its words: pieces between spaces that have several groups.
    pub references: Vec<String>,
}

impl Question {
    /// Reads what was typed.
    pub fn new(text: &str, abbreviations: &Abbreviations) -> Question {
        let folded = fold(text);
        let mut terms: Vec<Term> = Vec::new();
        for word in words(&folded) {
            if !terms.iter().any(|term| term.full == word.text) {
                terms.push(Term::new(&word.text));
            }
        }
        if terms.is_empty() {
            return Question::default();
        }
        let typed: Vec<&str> = terms.iter().map(|term| term.bare.as_str()).collect();
        let others = abbreviations.expand(&typed).into_iter().map(|wording| {
            let kept = wording.kept.iter().map(|at| terms[*at].clone());
            let said = wording.said.iter().map(|word| Term {
                whole: true,
                ..Term::new(word)
            });
            Wording {
                terms: kept.chain(said).collect(),
                is_typed: false,
            }
        });
        let others: Vec<Wording> = others.collect();
        let mut wordings = vec![Wording {
            terms,
            is_typed: true,
        }];
        wordings.extend(others);
        let key = |text: &str| {
            let key = code_key(text);
            Some(key).filter(|key| key.contains(|c: char| c.is_ascii_digit()))
        };
        let pieces = folded.split(' ').filter(|piece| *piece != folded);
        Question {
            wordings,
            code: key(&folded).unwrap_or_default(),
            references: pieces
                .filter_map(key)
                .filter(|key| key.contains('/'))
                .collect(),
        }
    }
}
