//! What can be ordered of a dossier, and what the file of it is called.

use super::Stock;
use crate::{
    documents::{
        content::{agreement::Edition, product::Product, register::List},
        export::Format,
    },
    domain::id::{AgreementId, PartnerId, ProjectId, RoundId},
    text::Language,
};

/// What is to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The text of an agreement: pages, or a text for partners to work over.
    Agreement {
        /// Which.
        id: AgreementId,
        /// In which languages.
        edition: Edition,
        /// Pages or text.
        format: Format,
    },
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
    /// The work programme of a round, for calendars.
    Calendar {
        /// The round.
        round: RoundId,
        /// Language of its texts.
        language: Language,
    },
}

impl Order {
    /// How the name of its file ends, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Order::Calendar { .. } => "ics",
            order => order.format().ending(),
        }
    }

    /// What the file of it is, when it is paper or a workbook.
    pub fn format(self) -> Format {
        match self {
            Order::Agreement { format, .. }
            | Order::Register { format, .. }
            | Order::StageProduct { format, .. } => format,
            _ => Format::Pdf,
        }
    }
}

impl Stock<'_> {
    /// A name for the file of an order, without ending: `convention-03-2023-ar`. Numbers and
    /// titles lose what file systems refuse.
    pub fn file_stem(&self, order: Order) -> String {
        let (paper, subject, edition) = match order {
            Order::Agreement { id, edition, .. } => {
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
            Order::Calendar { round, language } => {
                let round = self.round(round);
                let name = round.map(|round| round.name.get(Language::French));
                ("agenda", name.unwrap_or_default(), language.code())
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
}
