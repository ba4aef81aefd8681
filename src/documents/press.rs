//! Prints the documents of a dossier: from its contents to the bytes of a file.

mod order;
mod source;

use std::{collections::HashMap, sync::OnceLock};

use thiserror::Error;
use uuid::Uuid;

pub use self::order::Order;
use self::source::named;
use super::{
    content::{
        Document, Picture, agreement,
        follow_up::{self, Subject},
        partner,
        product::{self, Calendar, Product},
        project,
        register::{self, Extent, List, Table, paper},
    },
    export::{self, Format, docx, ics, pdf::Exporter, xlsx},
    frame::Substitution,
    layout::{self, Typesetter},
};
use crate::{
    domain::{
        Date, Line, Name,
        commitment::Commitment,
        commune::Commune,
        contents::Contents,
        id::{AgreementId, PartnerId, RoundId},
        partner::record::Record,
    },
    text::Language,
};

/// Why a document could not be printed.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum Error {
    /// What is to be printed is not in the dossier.
    #[error("{0} is not in the dossier")]
    Gone(Uuid),
    /// The round has nothing yet that the product could tell.
    #[error("there is nothing yet for {0:?}")]
    Empty(Product),
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
    domain: Option<&'a dyn Fn(&Line) -> Name>,
    competence: Option<&'a dyn Fn(&Line) -> Name>,
    form: Option<&'a dyn Fn(&Line) -> Name>,
    commitments: HashMap<AgreementId, Vec<&'a Commitment>>,
    records: OnceLock<HashMap<PartnerId, Record>>,
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
            domain: None,
            competence: None,
            form: None,
            commitments,
            records: OnceLock::new(),
        }
    }

    /// With the names of domains, which projects and partners hold by key. Without them the key is
    /// printed.
    pub fn with_domains(self, domain: &'a dyn Fn(&Line) -> Name) -> Stock<'a> {
        Stock {
            domain: Some(domain),
            ..self
        }
    }

    /// With the names of competences and of legal forms, which rounds hold by key. Without them the
    /// key is printed.
    pub fn with_law(
        self,
        competence: &'a dyn Fn(&Line) -> Name,
        form: &'a dyn Fn(&Line) -> Name,
    ) -> Stock<'a> {
        Stock {
            competence: Some(competence),
            form: Some(form),
            ..self
        }
    }

    /// The document of an order, before any page exists.
    pub fn document(&self, order: Order) -> Result<Document, Error> {
        match order {
            Order::Agreement { id, edition, .. } => {
                let source = self.source(self.agreement(id)?);
                Ok(agreement::document(&source, edition, self.today.day())?)
            }
            Order::AgreementFollowUp(id, language) => {
                let agreement = self.agreement(id)?;
                let source = self.sheet(Subject::Agreement(agreement), vec![agreement]);
                Ok(follow_up::document(&source, language))
            }
            Order::PartnerFollowUp(id, language) => {
                let partner = self.partner(id)?;
                let source = self.sheet(Subject::Partner(partner), self.agreements_of(id));
                Ok(follow_up::document(&source, language))
            }
            Order::ProjectSheet(id, language) => {
                let source = self.project_sheet(self.project(id)?);
                Ok(project::document(&source, language))
            }
            Order::PartnerSheet(id, language) => {
                let source = self.partner_sheet(self.partner(id)?);
                Ok(partner::document(&source, language))
            }
            Order::Register { list, language, .. } => {
                Ok(self.paper(&self.register(list, language, Extent::Brief)))
            }
            Order::StageProduct {
                round,
                product,
                language,
                ..
            } => self.with_product(round, product, |source| {
                product::document(source, product, language)
            }),
            Order::Calendar { round, language } => {
                let product = Product::Plan;
                self.with_product(round, product, |source| {
                    product::document(source, product, language)
                })
            }
        }
    }

    /// A register of the dossier, as a list.
    pub fn register(&self, list: List, language: Language, extent: Extent) -> Table {
        let domain = |key: &Line| self.domain_name(key);
        let source = register::Source {
            contents: self.contents,
            records: self.records(),
            domain: &domain,
            today: self.today,
        };
        register::table(&source, list, language, extent)
    }

    /// The lists of a stage's product, for a workbook.
    ///
    /// # Errors
    /// [`Error::Gone`] for a round that is not in the dossier, [`Error::Empty`] when it has nothing
    /// yet to tell.
    pub fn product(
        &self,
        round: RoundId,
        product: Product,
        language: Language,
    ) -> Result<Vec<Table>, Error> {
        self.with_product(round, product, |source| {
            product::tables(source, product, language)
        })
    }

    /// The work programme of a round as entries of a calendar.
    ///
    /// # Errors
    /// As [`Stock::product`].
    pub fn calendar(&self, round: RoundId, language: Language) -> Result<Calendar, Error> {
        self.with_product(round, Product::Plan, |source| {
            product::calendar(source, language)
        })
    }

    fn with_product<T>(
        &self,
        round: RoundId,
        product: Product,
        make: impl FnOnce(&product::Source<'_>) -> T,
    ) -> Result<T, Error> {
        let round = self.round(round)?;
        if product::is_empty(self.contents, round, product) {
            return Err(Error::Empty(product));
        }
        Ok(make(&product::Source {
            contents: self.contents,
            logo: self.logo.clone(),
            round,
            records: self.records(),
            competence: &|key| named(key, self.competence),
            form: &|key| named(key, self.form),
            today: self.today,
        }))
    }

    /// Any list under the commune's letterhead.
    pub fn paper(&self, table: &Table) -> Document {
        paper::document(table, &self.contents.commune, self.logo.clone())
    }
}

/// A document that is printed.
#[derive(Debug, Clone, PartialEq)]
pub struct Print {
    /// The bytes of the file, in the format of its order.
    pub bytes: Vec<u8>,
    /// Characters that no face can draw, each with what stands for it: to be told to the user.
    pub substitutions: Vec<Substitution>,
    /// How many actions a calendar left out, as they have no days: to be told too.
    pub undated: usize,
}

impl Print {
    /// A file that is no paper.
    fn plain(bytes: Vec<u8>) -> Print {
        Print {
            bytes,
            substitutions: Vec::new(),
            undated: 0,
        }
    }
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

    /// What an order asks for, in its format.
    pub fn fill(&mut self, order: Order, stock: &Stock<'_>) -> Result<Print, Error> {
        match order {
            Order::Register {
                list,
                language,
                format: Format::Xlsx,
            } => {
                let table = stock.register(list, language, Extent::Full);
                Ok(Print::plain(xlsx::export(&table)?))
            }
            Order::StageProduct {
                round,
                product,
                language,
                format: Format::Xlsx,
            } => {
                let tables = stock.product(round, product, language)?;
                Ok(Print::plain(xlsx::book(&tables)?))
            }
            Order::Calendar { round, language } => {
                let calendar = stock.calendar(round, language)?;
                Ok(Print {
                    undated: calendar.undated,
                    ..Print::plain(ics::export(&calendar))
                })
            }
            _ => self.write(&stock.document(order)?, order.format()),
        }
    }

    /// A list that somebody put together, as a workbook or under the commune's letterhead.
    pub fn list(
        &mut self,
        table: &Table,
        letterhead: (&Commune, Option<Picture>),
        format: Format,
    ) -> Result<Print, Error> {
        match format {
            Format::Xlsx => Ok(Print::plain(xlsx::export(table)?)),
            format => self.write(&paper::document(table, letterhead.0, letterhead.1), format),
        }
    }

    /// A document as pages, or as a text where that is asked for.
    fn write(&mut self, document: &Document, format: Format) -> Result<Print, Error> {
        match format {
            Format::Docx => Ok(Print::plain(docx::export(document)?)),
            Format::Pdf | Format::Xlsx => self.print(document),
        }
    }

    /// A document as the bytes of a PDF file; identical input gives identical bytes.
    pub fn pdf(&mut self, document: &Document) -> Result<Vec<u8>, Error> {
        Ok(self.print(document)?.bytes)
    }

    /// A document as a PDF file, with what had to be written in another way.
    pub fn print(&mut self, document: &Document) -> Result<Print, Error> {
        let layout = self.typesetter.lay_out(document)?;
        Ok(Print {
            bytes: self.exporter.export(&layout)?,
            substitutions: layout.substitutions,
            undated: 0,
        })
    }
}

#[cfg(test)]
mod tests;
