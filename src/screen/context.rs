//! What every screen reads and none owns: the words, the day, the dossier's contents.

use std::{collections::HashMap, path::PathBuf, sync::Arc};

use crate::{
    documents::{
        content::{Document, Picture},
        press::{self, Order, Stock},
    },
    domain::{
        Date, Money, Total,
        agreement::{Agreement, party::Party},
        commitment::{Commitment, Progress, Realisation},
        contents::Contents,
        id::{AgreementId, CommitmentId, PartyId},
    },
    i18n::I18n,
    library::legal::Corpus,
    text::{Language, amount, date},
};

/// What screens share.
#[derive(Debug, Clone)]
pub struct Context {
    /// The words, in the interface's language.
    pub tr: I18n,
    /// The day that states are told on.
    pub today: Date,
    /// The dossier.
    pub register: Arc<Register>,
}

impl Context {
    /// The language of the interface.
    pub fn language(&self) -> Language {
        self.tr.language()
    }

    /// A date in words.
    pub fn date(&self, date: Date) -> String {
        date::long(date.day(), self.language())
    }

    /// An amount in dirhams, without unit: `2 000 000,00`.
    pub fn amount(&self, total: impl Into<Total>) -> String {
        amount::format(total.into().centimes())
    }

    /// An amount in dirhams with its unit, without decimals where there are no centimes.
    pub fn dirhams(&self, total: impl Into<Total>) -> String {
        self.tr
            .amount_dirhams(amount::format_whole(total.into().centimes()))
    }
}

/// The contents of an open dossier, and where each commitment stands today.
#[derive(Debug)]
pub struct Register {
    /// Where it was opened; none for the sample, which stands in no file.
    pub path: Option<PathBuf>,
    /// Everything in it.
    pub contents: Contents,
    /// The day that states are told on.
    pub today: Date,
    progress: HashMap<CommitmentId, Progress>,
    corpus: Option<Corpus>,
    logo: Option<Picture>,
}

impl Register {
    /// Derives where each commitment stands on a day.
    pub fn new(path: Option<PathBuf>, contents: Contents, today: Date) -> Register {
        let mut done: HashMap<CommitmentId, Vec<Realisation>> = HashMap::new();
        for realisation in &contents.realisations {
            done.entry(realisation.commitment)
                .or_default()
                .push(realisation.clone());
        }
        let progress = contents
            .commitments
            .iter()
            .map(|commitment| {
                let own = done.get(&commitment.id).map_or(&[][..], Vec::as_slice);
                (commitment.id, commitment.progress(own, today))
            })
            .collect();
        Register {
            path,
            contents,
            today,
            progress,
            corpus: Corpus::load().ok(),
            logo: None,
        }
    }

    /// With the commune's logo, for the letterhead of its documents.
    pub fn with_logo(mut self, logo: Option<Picture>) -> Register {
        self.logo = logo;
        self
    }

    /// An agreement by its id.
    pub fn agreement(&self, id: AgreementId) -> Option<&Agreement> {
        self.contents
            .agreements
            .iter()
            .find(|agreement| agreement.id == id)
    }

    /// A document of the dossier, before any page exists.
    pub fn document(&self, order: Order) -> Result<Document, press::Error> {
        self.with_stock(|stock| stock.document(order))
    }

    /// A name for the file of a document, without ending.
    pub fn file_stem(&self, order: Order) -> String {
        self.with_stock(|stock| stock.file_stem(order))
    }

    fn with_stock<T>(&self, work: impl FnOnce(&Stock<'_>) -> T) -> T {
        let law = |day| {
            let regime = self
                .corpus
                .as_ref()
                .and_then(|corpus| corpus.regime_at(day));
            regime
                .map(|regime| regime.citation.clone())
                .unwrap_or_default()
        };
        let logo = self.logo.clone();
        work(&Stock::new(&self.contents, logo, self.today, &law))
    }

    /// A party of an agreement.
    pub fn party(&self, agreement: AgreementId, party: PartyId) -> Option<&Party> {
        self.agreement(agreement)?.party(party)
    }

    /// Every commitment with where it stands.
    pub fn commitments(&self) -> impl Iterator<Item = (&Commitment, Progress)> {
        self.contents
            .commitments
            .iter()
            .filter_map(|commitment| Some((commitment, *self.progress.get(&commitment.id)?)))
    }

    /// The commitments of one agreement.
    pub fn commitments_of(
        &self,
        agreement: AgreementId,
    ) -> impl Iterator<Item = (&Commitment, Progress)> {
        self.commitments()
            .filter(move |(commitment, _)| commitment.agreement == agreement)
    }

    /// Total cost of the agreements, as their texts state it.
    pub fn total_cost(&self) -> Total {
        let costs = self.contents.agreements.iter().map(|a| a.cost);
        costs.sum::<Total>()
    }

    /// What the commune gives to all agreements, and what its partners give.
    pub fn shares(&self) -> (Total, Total) {
        let given = |commune: bool| -> Total {
            self.contents
                .agreements
                .iter()
                .flat_map(|agreement| {
                    agreement
                        .contributions
                        .iter()
                        .filter(move |contribution| {
                            agreement
                                .party(contribution.party)
                                .is_some_and(|party| party.is_commune() == commune)
                        })
                        .map(|contribution| contribution.amount)
                })
                .sum::<Total>()
        };
        (given(true), given(false))
    }

    /// Money owed by commitments, and what of it was paid.
    pub fn owed_and_paid(&self) -> (Total, Total) {
        let owed = self
            .commitments()
            .filter_map(|(commitment, _)| commitment.amount)
            .sum::<Total>();
        let paid = self
            .commitments()
            .filter_map(|(commitment, progress)| {
                let most: Total = commitment.amount.unwrap_or(Money::ZERO).into();
                commitment.amount.map(|_| progress.paid.min(most))
            })
            .sum::<Total>();
        (owed, paid)
    }
}
