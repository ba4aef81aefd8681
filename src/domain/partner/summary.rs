//! A partner as lists show it.

use std::sync::Arc;

use super::{Category, Level, Partner};
use crate::domain::{
    id::PartnerId,
    pack::{Pack, Twin},
};

/// A partner as a list shows it: its sheet is read when it is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Its id.
    pub id: PartnerId,
    /// Code, name and abbreviation; Arabic before French.
    pub texts: Pack<5>,
    /// What kind of body.
    pub category: Category,
    /// Where it acts from.
    pub level: Level,
    /// Whether it is still worth asking.
    pub active: bool,
    /// Keys of its domains, each shared by the partners that have it.
    pub domains: Box<[Arc<str>]>,
}

impl Summary {
    /// Of a whole sheet.
    pub fn of(partner: &Partner) -> Summary {
        let (name, abbreviation) = (Twin::from(&partner.name), Twin::from(&partner.abbreviation));
        Summary {
            id: partner.id,
            texts: Summary::texts(partner.code.as_str(), name, abbreviation),
            category: partner.category,
            level: partner.level,
            active: partner.active,
            domains: partner
                .domains
                .iter()
                .map(|key| Arc::from(key.as_str()))
                .collect(),
        }
    }

    /// Its texts, packed.
    pub fn texts(code: &str, name: Twin<'_>, abbreviation: Twin<'_>) -> Pack<5> {
        use crate::text::Language::{Arabic, French};
        Pack::new([
            code,
            name.in_language(Arabic),
            name.in_language(French),
            abbreviation.in_language(Arabic),
            abbreviation.in_language(French),
        ])
    }

    /// Code in the directory.
    pub fn code(&self) -> &str {
        self.texts.line(0)
    }

    /// Its name.
    pub fn name(&self) -> Twin<'_> {
        self.texts.twin(1)
    }

    /// Its abbreviation.
    pub fn abbreviation(&self) -> Twin<'_> {
        self.texts.twin(3)
    }
}
