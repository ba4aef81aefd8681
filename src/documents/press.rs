//! Prints the documents of a dossier: from its contents to the bytes of a file.

use std::collections::HashMap;

use thiserror::Error;
use uuid::Uuid;

use super::{
    content::{
        Document, Picture,
        agreement::{self, Edition},
        follow_up::{self, Subject},
    },
    export::{self, pdf::Exporter},
    frame::Substitution,
    layout::{self, Typesetter},
};
use crate::{
    domain::{
        Date, Name,
        agreement::Agreement,
        commitment::Commitment,
        contents::Contents,
        id::{AgreementId, PartnerId},
    },
    text::Language,
};

/// What is to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// An agreement.
    Agreement(AgreementId, Edition),
    /// The follow-up sheet of an agreement.
    AgreementFollowUp(AgreementId, Language),
    /// The follow-up sheet of a partner.
    PartnerFollowUp(PartnerId, Language),
}

/// Why a document could not be printed.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum Error {
    /// What is to be printed is not in the dossier.
    #[error("{0} is not in the dossier")]
    Gone(Uuid),
    /// Its text cannot be read.
    #[error(transparent)]
    Agreement(#[from] agreement::Error),
    /// It cannot be laid out.
    #[error(transparent)]
    Layout(#[from] layout::Error),
    /// It cannot be written.
    #[error(transparent)]
    Export(#[from] export::Error),
}

/// What the documents of one dossier are printed from.
pub struct Stock<'a> {
    contents: &'a Contents,
    logo: Option<Picture>,
    today: Date,
    regime_law: &'a dyn Fn(Date) -> Name,
    commitments: HashMap<AgreementId, Vec<&'a Commitment>>,
}

impl<'a> Stock<'a> {
    /// From contents, on a day. `regime_law` gives the law that communes live under on a day, as a
    /// sentence cites it.
    pub fn new(
        contents: &'a Contents,
        logo: Option<Picture>,
        today: Date,
        regime_law: &'a dyn Fn(Date) -> Name,
    ) -> Stock<'a> {
        let mut commitments: HashMap<AgreementId, Vec<&Commitment>> = HashMap::new();
        for commitment in &contents.commitments {
            commitments
                .entry(commitment.agreement)
                .or_default()
                .push(commitment);
        }
        Stock {
            contents,
            logo,
            today,
            regime_law,
            commitments,
        }
    }

    /// The document of an order, before any page exists.
    pub fn document(&self, order: Order) -> Result<Document, Error> {
        match order {
            Order::Agreement(id, edition) => {
                let source = self.source(self.agreement(id)?);
                Ok(agreement::document(&source, edition, self.today.day())?)
            }
            Order::AgreementFollowUp(id, language) => {
                let agreement = self.agreement(id)?;
                let source = self.sheet(Subject::Agreement(agreement), vec![agreement]);
                Ok(follow_up::document(&source, language))
            }
            Order::PartnerFollowUp(id, language) => {
                let partner = self
                    .contents
                    .partners
                    .iter()
                    .find(|partner| partner.id == id);
                let partner = partner.ok_or(Error::Gone(id.uuid()))?;
                let is_party = |agreement: &&Agreement| {
                    agreement
                        .parties
                        .iter()
                        .any(|party| party.partner == Some(id))
                };
                let agreements = self.contents.agreements.iter().filter(is_party).collect();
                let source = self.sheet(Subject::Partner(partner), agreements);
                Ok(follow_up::document(&source, language))
            }
        }
    }

    /// A name for the file of an order, without ending: `convention-03-2023-ar`. Numbers and
    /// titles lose what file systems refuse.
    pub fn file_stem(&self, order: Order) -> String {
        let (paper, subject, edition) = match order {
            Order::Agreement(id, edition) => {
                let edition = match edition {
                    Edition::Single(language) => language.code(),
                    Edition::Both => "ar-fr",
                };
                ("convention", self.agreement_name(id), edition)
            }
            Order::AgreementFollowUp(id, language) => {
                ("suivi", self.agreement_name(id), language.code())
            }
            Order::PartnerFollowUp(id, language) => {
                let partner = self
                    .contents
                    .partners
                    .iter()
                    .find(|partner| partner.id == id);
                let name = partner.map(|partner| match partner.code.is_empty() {
                    true => partner.name.get(Language::French),
                    false => partner.code.as_str(),
                });
                (
                    "suivi-partenaire",
                    name.unwrap_or_default(),
                    language.code(),
                )
            }
        };
        let words = subject
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty());
        let mut stem = paper.to_owned();
        for word in words {
            if stem.chars().count() + word.chars().count() > 60 {
                break;
            }
            stem.push('-');
            stem.push_str(word);
        }
        format!("{stem}-{edition}")
    }

    fn agreement_name(&self, id: AgreementId) -> &str {
        let agreement = self
            .contents
            .agreements
            .iter()
            .find(|agreement| agreement.id == id);
        let name = agreement.map(|agreement| match agreement.number.is_empty() {
            true => agreement.title.get(Language::French),
            false => agreement.number.as_str(),
        });
        name.unwrap_or_default()
    }

    fn agreement(&self, id: AgreementId) -> Result<&'a Agreement, Error> {
        let found = self
            .contents
            .agreements
            .iter()
            .find(|agreement| agreement.id == id);
        found.ok_or(Error::Gone(id.uuid()))
    }

    fn commitments_of(&self, id: AgreementId) -> Vec<&'a Commitment> {
        self.commitments.get(&id).cloned().unwrap_or_default()
    }

    fn source(&self, agreement: &'a Agreement) -> agreement::Source<'a> {
        let projects = agreement.projects.iter().filter_map(|id| {
            self.contents
                .projects
                .iter()
                .find(|project| project.id == *id)
        });
        agreement::Source {
            commune: &self.contents.commune,
            logo: self.logo.clone(),
            agreement,
            parent: agreement
                .parent
                .and_then(|parent| self.agreement(parent).ok()),
            projects: projects.collect(),
            commitments: self.commitments_of(agreement.id),
            regime_law: (self.regime_law)(agreement.regime_date),
        }
    }

    fn sheet(&self, subject: Subject<'a>, agreements: Vec<&'a Agreement>) -> follow_up::Source<'a> {
        let commitments = agreements
            .iter()
            .flat_map(|agreement| self.commitments_of(agreement.id))
            .collect();
        follow_up::Source {
            commune: &self.contents.commune,
            logo: self.logo.clone(),
            subject,
            agreements,
            commitments,
            realisations: &self.contents.realisations,
            today: self.today,
        }
    }
}

/// A document that is printed.
#[derive(Debug, Clone, PartialEq)]
pub struct Print {
    /// The bytes of a PDF file.
    pub pdf: Vec<u8>,
    /// Characters that no face can draw, each with what stands for it: to be told to the user.
    pub substitutions: Vec<Substitution>,
}

/// Sets and writes documents. Keep one for a batch: it remembers the words it has shaped.
pub struct Press {
    typesetter: Typesetter,
    exporter: Exporter,
}

impl Press {
    /// A press with the embedded faces.
    ///
    /// # Errors
    /// [`Error::Layout`] when an embedded face cannot be read.
    pub fn new() -> Result<Press, Error> {
        Ok(Press {
            typesetter: Typesetter::new()?,
            exporter: Exporter::new(),
        })
    }

    /// A document as the bytes of a PDF file; identical input gives identical bytes.
    pub fn pdf(&mut self, document: &Document) -> Result<Vec<u8>, Error> {
        Ok(self.print(document)?.pdf)
    }

    /// A document as a PDF file, with what had to be written in another way.
    pub fn print(&mut self, document: &Document) -> Result<Print, Error> {
        let layout = self.typesetter.lay_out(document)?;
        Ok(Print {
            pdf: self.exporter.export(&layout)?,
            substitutions: layout.substitutions,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Grain, contents};

    #[test]
    fn a_file_name_holds_only_what_every_system_takes() {
        let (mut contents, _) = contents(&Grain::default());
        contents.agreements[0].number = crate::domain::Line::new("RSM/2026/SO/07/N°3").unwrap();
        let law = |_| Name::default();
        let stock = Stock::new(&contents, None, "2026-07-14".parse().unwrap(), &law);
        let order = Order::Agreement(contents.agreements[0].id, Edition::Both);
        assert_eq!(
            stock.file_stem(order),
            "convention-RSM-2026-SO-07-N-3-ar-fr"
        );
    }

    #[test]
    fn many_years_of_contributions_go_into_several_tables() {
        use crate::{
            documents::content::{Block, Table},
            domain::{Money, Year, agreement::financing::Contribution},
        };
        let (mut contents, _) = contents(&Grain::default());
        let agreement = &mut contents.agreements[0];
        agreement.clauses[0].body =
            crate::domain::Prose::new("[[cost-table]]", "[[cost-table]]").unwrap();
        let first = agreement.contributions[0];
        agreement.contributions = (0..20)
            .map(|year| Contribution {
                year: Year::try_from(2026 + year).unwrap(),
                amount: Money::from_centimes(100).unwrap(),
                ..first
            })
            .collect();
        let law = |_| Name::default();
        let stock = Stock::new(&contents, None, "2026-07-14".parse().unwrap(), &law);
        let id = contents.agreements[0].id;
        for edition in [Edition::Single(Language::French), Edition::Both] {
            let document = stock.document(Order::Agreement(id, edition)).unwrap();
            let tables: Vec<&Table> = document
                .body
                .iter()
                .filter_map(|block| match block {
                    Block::Table(table) => Some(table),
                    _ => None,
                })
                .collect();
            // Four of five years; the last has the total and the share beside them.
            let widths: Vec<usize> = tables.iter().map(|table| table.columns.len()).collect();
            assert!(
                widths.windows(4).any(|four| four == [6, 6, 6, 8]),
                "{widths:?}"
            );
            for table in tables {
                let rows = table.header.iter().chain(&table.rows);
                assert!(rows.map(|row| row.cells.len()).all(|n| n <= 8));
            }
        }
    }

    #[test]
    fn what_is_not_in_the_dossier_is_not_printed() {
        let (contents, _) = contents(&Grain::default());
        let law = |_| Name::default();
        let stock = Stock::new(&contents, None, "2026-07-14".parse().unwrap(), &law);
        let stranger = AgreementId::try_from(contents.projects[0].id.uuid()).unwrap();
        let order = Order::AgreementFollowUp(stranger, Language::French);
        assert_eq!(
            stock.document(order).unwrap_err(),
            Error::Gone(stranger.uuid())
        );
    }
}
