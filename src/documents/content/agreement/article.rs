//! Numbers of articles: each numbered clause in order, one article a party where a clause repeats.

use crate::{
    domain::{
        agreement::{
            Agreement,
            clause::{Clause, DataBlock, Section},
            mark,
            party::Party,
        },
        commitment::Commitment,
        commune::ArticleWord,
    },
    text::{Language, number},
};

/// One printed passage of the text: a clause, for one party where it repeats.
#[derive(Debug, Clone, Copy)]
pub struct Passage<'a> {
    /// The clause.
    pub clause: &'a Clause,
    /// The party it is printed for.
    pub party: Option<&'a Party>,
    /// What it is known by again when a text comes back.
    pub place: mark::Passage,
    /// Its number, when it is an article.
    pub number: Option<u32>,
}

/// The passages of an agreement with their numbers.
#[derive(Debug, Clone)]
pub struct Articles<'a> {
    passages: Vec<Passage<'a>>,
    word: number::ArticleWord,
}

impl<'a> Articles<'a> {
    /// Numbers the clauses in the order of the text.
    pub fn of(agreement: &'a Agreement, word: ArticleWord) -> Self {
        let mut passages = Vec::new();
        let mut count = 0;
        let mut add = |clause: &'a Clause, party: Option<(u16, &'a Party)>| {
            let number = clause.section.is_article().then(|| {
                count += 1;
                count
            });
            passages.push(Passage {
                clause,
                party: party.map(|(_, party)| party),
                place: mark::Passage {
                    clause: clause.id,
                    party: party.map(|(index, _)| index),
                },
                number,
            });
        };
        for clause in &agreement.clauses {
            if clause.each_party {
                let parties = (0..).zip(&agreement.parties);
                parties.for_each(|party| add(clause, Some(party)));
            } else {
                add(clause, None);
            }
        }
        let word = match word {
            ArticleWord::Madda => number::ArticleWord::Madda,
            ArticleWord::Fasl => number::ArticleWord::Fasl,
        };
        Articles { passages, word }
    }

    /// The passages in the order of the text.
    pub fn passages(&self) -> &[Passage<'a>] {
        &self.passages
    }

    /// «المادة العشرين», «article 20»: the first article of a section, as a sentence cites it.
    pub fn reference(&self, section: Section, language: Language) -> Option<String> {
        let number = self
            .passages
            .iter()
            .find(|passage| passage.clause.section == section)
            .and_then(|passage| passage.number)?;
        Some(number::cited_article(number, self.word, language))
    }

    /// «المادة الخامسة», «Article 5».
    pub fn name(&self, number: u32, language: Language) -> String {
        number::article(number, self.word, language)
    }

    /// «6-1»: the article that states a commitment, and its rank there. `all` are the agreement's
    /// commitments in the order of the text.
    pub fn commitment_reference(
        &self,
        commitment: &Commitment,
        all: &[&Commitment],
    ) -> Option<String> {
        let states = |passage: &&Passage<'_>| {
            passage.clause.holds(DataBlock::Commitments)
                && passage
                    .party
                    .is_none_or(|party| party.id == commitment.debtor)
                && commitment
                    .clause
                    .is_none_or(|clause| clause == passage.clause.id)
        };
        let passage = self.passages.iter().find(states)?;
        let together = all
            .iter()
            .filter(|other| passage.party.is_none() || other.debtor == commitment.debtor);
        let rank = together
            .take_while(|other| other.id != commitment.id)
            .count()
            + 1;
        Some(format!("{}-{rank}", passage.number?))
    }
}
