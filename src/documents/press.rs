//! Prints the documents of a dossier: from its contents to the bytes of a file.

use std::{collections::HashMap, sync::OnceLock};

use thiserror::Error;
use uuid::Uuid;

use super::{
    content::{
        Document, Picture,
        agreement::{self, Edition},
        follow_up::{self, Subject},
        partner,
        product::{self, Product},
        project,
        register::{self, Extent, List, Table, paper},
    },
    export::{self, Format, pdf::Exporter, xlsx},
    frame::Substitution,
    layout::{self, Typesetter},
};
use crate::{
    domain::{
        Date, Line, Name,
        agreement::Agreement,
        attachment::{Attachment, Owner},
        commitment::Commitment,
        commune::Commune,
        contents::Contents,
        id::{AgreementId, PartnerId, ProjectId, RoundId},
        partner::{
            Partner,
            record::{self, Record},
        },
        project::Project,
        round::Round,
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
    /// The sheet of a project.
    ProjectSheet(ProjectId, Language),
    /// The sheet of a partner.
    PartnerSheet(PartnerId, Language),
    /// A register: every column in a workbook, those that a page has room for on paper.
    Register {
        /// Which.
        list: List,
        /// Language of heads and terms.
        language: Language,
        /// Paper or workbook.
        format: Format,
    },
    /// The product of a stage of a round: a paper, or a workbook of its lists.
    StageProduct {
        /// The round.
        round: RoundId,
        /// Which product.
        product: Product,
        /// Its language.
        language: Language,
        /// Paper or workbook.
        format: Format,
    },
}

impl Order {
    /// What the file of it is.
    pub fn format(self) -> Format {
        match self {
            Order::Register { format, .. } | Order::StageProduct { format, .. } => format,
            _ => Format::Pdf,
        }
    }
}

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

    fn round(&self, id: RoundId) -> Result<&'a Round, Error> {
        let mut rounds = self.contents.rounds.iter();
        let found = rounds.find(|round| round.id == id);
        found.ok_or(Error::Gone(id.uuid()))
    }

    /// Any list under the commune's letterhead.
    pub fn paper(&self, table: &Table) -> Document {
        paper::document(table, &self.contents.commune, self.logo.clone())
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
                ("suivi-partenaire", self.partner_name(id), language.code())
            }
            Order::ProjectSheet(id, language) => {
                let name = self
                    .project(id)
                    .map(|project| match project.code.is_empty() {
                        true => project.title.get(Language::French),
                        false => project.code.as_str(),
                    });
                ("projet", name.unwrap_or_default(), language.code())
            }
            Order::PartnerSheet(id, language) => {
                ("partenaire", self.partner_name(id), language.code())
            }
            Order::Register { list, language, .. } => {
                return format!("{}-{}", list.stem(), language.code());
            }
            Order::StageProduct {
                round,
                product,
                language,
                ..
            } => {
                let round = self.round(round);
                let name = round.map(|round| round.name.get(Language::French));
                (product.stem(), name.unwrap_or_default(), language.code())
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

    fn partner_name(&self, id: PartnerId) -> &str {
        let name = self
            .partner(id)
            .map(|partner| match partner.code.is_empty() {
                true => partner.name.get(Language::French),
                false => partner.code.as_str(),
            });
        name.unwrap_or_default()
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

    fn project(&self, id: ProjectId) -> Result<&'a Project, Error> {
        let mut projects = self.contents.projects.iter();
        let found = projects.find(|project| project.id == id);
        found.ok_or(Error::Gone(id.uuid()))
    }

    fn partner(&self, id: PartnerId) -> Result<&'a Partner, Error> {
        let mut partners = self.contents.partners.iter();
        let found = partners.find(|partner| partner.id == id);
        found.ok_or(Error::Gone(id.uuid()))
    }

    /// The agreements that a partner is party to.
    fn agreements_of(&self, id: PartnerId) -> Vec<&'a Agreement> {
        let is_party = |agreement: &&Agreement| {
            let mut parties = agreement.parties.iter();
            parties.any(|party| party.partner == Some(id))
        };
        self.contents.agreements.iter().filter(is_party).collect()
    }

    fn attachments_of(&self, owner: Owner) -> Vec<&'a Attachment> {
        let all = self.contents.attachments.iter();
        all.filter(|attachment| attachment.owner == owner).collect()
    }

    fn domain_name(&self, key: &Line) -> Name {
        named(key, self.domain)
    }

    fn records(&self) -> &HashMap<PartnerId, Record> {
        self.records
            .get_or_init(|| record::all(self.contents, self.today))
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

    fn project_sheet(&self, project: &'a Project) -> project::Source<'a> {
        let contents = self.contents;
        let id = project.id;
        let axis = contents
            .axes
            .iter()
            .find(|axis| Some(axis.id) == project.axis);
        let plan = axis.and_then(|axis| contents.plans.iter().find(|plan| plan.id == axis.plan));
        let serves = |agreement: &&Agreement| agreement.projects.contains(&id);
        project::Source {
            commune: &contents.commune,
            logo: self.logo.clone(),
            project,
            axis,
            plan,
            sector: self.domain_name(&project.sector),
            needs: contents.needs.iter().filter(|n| n.project == id).collect(),
            agreements: contents.agreements.iter().filter(serves).collect(),
            attachments: self.attachments_of(Owner::Project(id)),
            today: self.today,
        }
    }

    fn partner_sheet(&self, partner: &'a Partner) -> partner::Source<'a> {
        let domains = partner.domains.iter();
        partner::Source {
            commune: &self.contents.commune,
            logo: self.logo.clone(),
            partner,
            domains: domains.map(|key| self.domain_name(key)).collect(),
            agreements: self.agreements_of(partner.id),
            record: self.records().get(&partner.id).copied(),
            attachments: self.attachments_of(Owner::Partner(partner.id)),
            today: self.today,
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

/// The name that a key goes by; without one the key itself.
fn named(key: &Line, by: Option<&dyn Fn(&Line) -> Name>) -> Name {
    by.map(|by| by(key))
        .filter(|name| !name.is_empty())
        .or_else(|| Name::new(key.as_str(), key.as_str()).ok())
        .unwrap_or_default()
}

/// A document that is printed.
#[derive(Debug, Clone, PartialEq)]
pub struct Print {
    /// The bytes of a file: of a PDF, but for a register that was ordered as a workbook.
    pub bytes: Vec<u8>,
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

    /// What an order asks for, in its format.
    pub fn fill(&mut self, order: Order, stock: &Stock<'_>) -> Result<Print, Error> {
        match order {
            Order::Register {
                list,
                language,
                format: Format::Xlsx,
            } => Ok(Print {
                bytes: xlsx::export(&stock.register(list, language, Extent::Full))?,
                substitutions: Vec::new(),
            }),
            Order::StageProduct {
                round,
                product,
                language,
                format: Format::Xlsx,
            } => Ok(Print {
                bytes: xlsx::book(&stock.product(round, product, language)?)?,
                substitutions: Vec::new(),
            }),
            _ => self.print(&stock.document(order)?),
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
            Format::Xlsx => Ok(Print {
                bytes: xlsx::export(table)?,
                substitutions: Vec::new(),
            }),
            Format::Pdf => self.print(&paper::document(table, letterhead.0, letterhead.1)),
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
