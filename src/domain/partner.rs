//! A partner: the fields of the partner sheet (domain notes, section 5).

pub mod record;
mod summary;

pub use summary::Summary;

use serde::{Deserialize, Serialize};

use super::{
    Date, Line, Money, Name, Prose, Share,
    id::{AttachmentId, ContactId, PartnerId},
    key::keyed,
    need::SupportKind,
};

keyed! {
    /// What kind of body.
    pub enum Category {
        /// Local authority, intercommunal body.
        Territorial => "territorial",
        /// Ministry of the Interior and its programmes.
        Interior => "interior",
        /// Deconcentrated service.
        Deconcentrated => "deconcentrated",
        /// Public establishment or agency.
        PublicBody => "public-body",
        /// Association, cooperative, union, university.
        CivilSociety => "civil-society",
        /// Company, foundation.
        Private => "private",
        /// Foreign or international.
        International => "international",
    }
}

keyed! {
    /// Where it acts from.
    pub enum Level {
        /// The whole country.
        National => "national",
        /// Region.
        Region => "region",
        /// Province or prefecture.
        Province => "province",
        /// Commune.
        Commune => "commune",
        /// Abroad.
        Foreign => "foreign",
    }
}

/// A partner, actual or potential.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Its id.
    pub id: PartnerId,
    /// Code in the directory.
    pub code: Line,
    /// Its name.
    pub name: Name,
    /// Its abbreviation.
    #[serde(default)]
    pub abbreviation: Name,
    /// What kind of body.
    pub category: Category,
    /// Where it acts from.
    pub level: Level,
    /// The authority over it.
    #[serde(default)]
    pub parent_body: Name,
    /// Keys of its domains.
    #[serde(default)]
    pub domains: Vec<Line>,
    /// Where it may act.
    #[serde(default)]
    pub territory: Name,
    /// What it can give.
    #[serde(default)]
    pub contributions: Vec<SupportKind>,
    /// Its usual share of a project's cost.
    #[serde(default)]
    pub usual_share: Option<Share>,
    /// The most it gives to one project.
    #[serde(default)]
    pub ceiling: Option<Money>,
    /// Programmes, calls, agreements it works by.
    #[serde(default)]
    pub instruments: Prose,
    /// When it plans and when it decides.
    #[serde(default)]
    pub calendar: Prose,
    /// What it asks of a project.
    #[serde(default)]
    pub eligibility: Prose,
    /// Papers it requires.
    #[serde(default)]
    pub required_papers: Prose,
    /// Postal address.
    #[serde(default)]
    pub address: Name,
    /// Bank account (RIB).
    #[serde(default)]
    pub bank_account: Line,
    /// The team's own remarks.
    #[serde(default)]
    pub notes: Prose,
    /// Whether it is still worth asking.
    pub active: bool,
    /// Whom to speak to.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Papers received from it, by which the team knows whom it deals with.
    #[serde(default)]
    pub vetting: Vec<Paper>,
}

impl Partner {
    /// A partner of whom no more is known yet, worth asking.
    pub fn new(id: PartnerId, code: Line, name: Name, category: Category, level: Level) -> Self {
        Partner {
            id,
            code,
            name,
            abbreviation: Name::default(),
            category,
            level,
            parent_body: Name::default(),
            domains: Vec::new(),
            territory: Name::default(),
            contributions: Vec::new(),
            usual_share: None,
            ceiling: None,
            instruments: Prose::default(),
            calendar: Prose::default(),
            eligibility: Prose::default(),
            required_papers: Prose::default(),
            address: Name::default(),
            bank_account: Line::default(),
            notes: Prose::default(),
            active: true,
            contacts: Vec::new(),
            vetting: Vec::new(),
        }
    }
}

/// A contact person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// Name.
    pub name: Name,
    /// Function.
    #[serde(default)]
    pub function: Name,
    /// Telephone.
    #[serde(default)]
    pub phone: Line,
    /// E-mail.
    #[serde(default)]
    pub email: Line,
}

/// A paper received from a partner: statutes, final receipt, bank account, report (domain notes,
/// sections 2.2 and 5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// Which paper.
    pub kind: Name,
    /// Its number or reference.
    #[serde(default)]
    pub reference: Line,
    /// When it was received; none while it is only asked for.
    #[serde(default)]
    pub received_on: Option<Date>,
    /// The last day on which it counts.
    #[serde(default)]
    pub valid_until: Option<Date>,
    /// Its scan.
    #[serde(default)]
    pub attachment: Option<AttachmentId>,
    /// Remarks.
    #[serde(default)]
    pub note: Prose,
}

impl Paper {
    /// Whether it was received and still counts on a day.
    pub fn is_valid(&self, today: Date) -> bool {
        self.received_on.is_some_and(|day| day <= today)
            && self.valid_until.is_none_or(|day| day >= today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_counts_from_its_receipt_to_its_last_day() {
        let day = |text: &str| -> Date { text.parse().unwrap() };
        let paper = |received: Option<&str>, until: Option<&str>| Paper {
            kind: Name::default(),
            reference: Line::default(),
            received_on: received.map(day),
            valid_until: until.map(day),
            attachment: None,
            note: Prose::default(),
        };
        let today = day("2026-11-23");
        for (received, until, valid) in [
            (None, None, false),
            (None, Some("2027-01-01"), false),
            (Some("2026-11-23"), None, true),
            (Some("2026-11-24"), None, false),
            (Some("2025-01-01"), Some("2026-11-23"), true),
            (Some("2025-01-01"), Some("2026-11-22"), false),
        ] {
            let paper = paper(received, until);
            assert_eq!(paper.is_valid(today), valid, "{paper:?}");
        }
    }
}
