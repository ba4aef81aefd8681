//! The visas of a preamble («بناء على …», « Vu … »), by regime and circumstance.

use serde::Deserialize;

use super::{Certainty, regime};
use crate::domain::{Date, key::keyed};

keyed! {
    /// When a visa is cited.
    pub enum Circumstance {
        /// In every agreement.
        Always => "always",
        /// An association is party.
        Association => "association",
        /// A foreign or international body is party.
        International => "international",
        /// Several communes are party.
        Intercommunal => "intercommunal",
        /// The National Initiative for Human Development pays.
        Indh => "indh",
    }
}

/// A visa.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Visa {
    /// Its id.
    pub id: String,
    /// Regime under which it is cited.
    pub regime: regime::Id,
    /// When it is cited.
    pub when: Circumstance,
    /// Id of the text cited.
    #[serde(default)]
    pub text: Option<String>,
    /// Articles cited or relied on.
    #[serde(default)]
    pub articles: Vec<String>,
    /// First day of the agreements that cite it.
    #[serde(default)]
    pub from: Option<Date>,
    /// Last such day.
    #[serde(default)]
    pub until: Option<Date>,
    /// How sure its references are.
    pub certainty: Certainty,
    /// Arabic wording, with the variables of clauses.
    pub ar: String,
    /// French wording, with the same variables.
    pub fr: String,
}

impl Visa {
    /// Its wording in a language.
    pub fn wording(&self, language: crate::text::Language) -> &str {
        match language {
            crate::text::Language::Arabic => &self.ar,
            crate::text::Language::French => &self.fr,
        }
    }

    /// Whether an agreement of that day cites it.
    pub fn is_cited(&self, day: Date) -> bool {
        self.from.is_none_or(|first| first <= day) && self.until.is_none_or(|last| day <= last)
    }
}
