//! An agreement: who binds whom to what, for how much, until when, and how far it has come.

pub mod approval;
pub mod clause;
pub mod comparison;
pub mod financing;
pub mod mark;
pub mod party;
mod stage;
mod summary;

pub use summary::{Dated, Side, Summary};

use serde::{Deserialize, Serialize};

use self::{
    approval::{ApprovalEvent, Step},
    clause::Clause,
    financing::Contribution,
    party::Party,
    stage::Mark,
};
use super::{
    Date, Line, Money, Name, Prose,
    id::{AgreementId, PartyId, ProjectId},
    key::keyed,
};
use crate::text::Language;

keyed! {
    /// Its place among agreements.
    pub enum Kind {
        /// اتفاقية إطار
        Framework => "framework",
        /// اتفاقية خاصة
        Specific => "specific",
        /// ملحق
        Amendment => "amendment",
    }
}

keyed! {
    /// What starts the duration.
    pub enum StartRule {
        /// The date in `starts_on`, fixed in the text.
        Fixed => "fixed",
        /// The last signature.
        Signature => "signature",
        /// The visa.
        Visa => "visa",
    }
}

/// An agreement and its whole text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Its id.
    pub id: AgreementId,
    /// Framework, specific or amendment.
    pub kind: Kind,
    /// Key of its legal form in the legal library.
    pub form: Line,
    /// The framework it carries out, or the agreement it amends.
    #[serde(default)]
    pub parent: Option<AgreementId>,
    /// Number, by the commune's pattern; empty while a draft has none.
    #[serde(default)]
    pub number: Line,
    /// Title.
    pub title: Name,
    /// Its object, one sentence that names project and place.
    pub object: Prose,
    /// The place, as the text names it.
    #[serde(default)]
    pub place: Name,
    /// The projects it serves.
    #[serde(default)]
    pub projects: Vec<ProjectId>,
    /// The day that its legal regime, and so its visas, are taken at.
    pub regime_date: Date,
    /// The parties in the order of the text.
    #[serde(default)]
    pub parties: Vec<Party>,
    /// The clauses in the order of the text.
    #[serde(default)]
    pub clauses: Vec<Clause>,
    /// Total cost as the text states it; compared with the table, never mended.
    pub cost: Money,
    /// Who gives what, per year.
    #[serde(default)]
    pub contributions: Vec<Contribution>,
    /// Budget line or special account (CAS) that carries it.
    #[serde(default)]
    pub budget_support: Name,
    /// Account into which contributions are paid.
    #[serde(default)]
    pub payment_account: Line,
    /// In how many parts contributions are paid.
    #[serde(default)]
    pub tranches: Vec<Tranche>,
    /// Duration in months.
    pub duration_months: u16,
    /// What starts it.
    pub start_rule: StartRule,
    /// Its first day, once known.
    #[serde(default)]
    pub starts_on: Option<Date>,
    /// Owner of the project (صاحب المشروع).
    #[serde(default)]
    pub owner: Option<PartyId>,
    /// Delegated owner (صاحب المشروع المنتدب).
    #[serde(default)]
    pub delegated_owner: Option<PartyId>,
    /// Who operates and maintains it afterwards.
    #[serde(default)]
    pub operator: Name,
    /// Who benefits, in words.
    #[serde(default)]
    pub beneficiaries: Name,
    /// The committee that follows it.
    #[serde(default)]
    pub committee: Committee,
    /// What its success is measured by.
    #[serde(default)]
    pub indicators: Vec<Indicator>,
    /// When it is evaluated.
    #[serde(default)]
    pub evaluated_on: Option<Date>,
    /// Pace of reports, in words.
    #[serde(default)]
    pub report_cadence: Name,
    /// Notice before termination, in days.
    #[serde(default)]
    pub notice_days: Option<u16>,
    /// Time for an amicable settlement, in days.
    #[serde(default)]
    pub settlement_days: Option<u16>,
    /// Number of originals.
    pub copies: u8,
    /// Where it is signed.
    #[serde(default)]
    pub signing_place: Name,
    /// Which version prevails when they differ.
    #[serde(default)]
    pub prevailing: Option<Language>,
    /// The dated steps of its approval.
    #[serde(default)]
    pub events: Vec<ApprovalEvent>,
    /// Documents annexed to it, by title.
    #[serde(default)]
    pub annexes: Vec<Name>,
}

/// One part of a payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tranche {
    /// Part of each contribution, in hundredths of a percent.
    pub share: super::Share,
    /// What triggers it.
    pub trigger: Name,
    /// What must be shown.
    #[serde(default)]
    pub evidence: Name,
}

/// The committee that follows an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Committee {
    /// Who chairs it.
    pub chair: Name,
    /// Its members.
    pub members: Vec<Member>,
    /// How often it meets, in words.
    pub cadence: Name,
    /// How many must be present, in words.
    pub quorum: Name,
}

/// A member of the committee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// The party it stands for; none for an outside body.
    #[serde(default)]
    pub party: Option<PartyId>,
    /// Its quality.
    pub quality: Name,
}

/// What success is measured by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// What is measured.
    pub text: Name,
    /// Before.
    #[serde(default)]
    pub baseline: Name,
    /// Aimed at.
    #[serde(default)]
    pub target: Name,
    /// Where the figure comes from.
    #[serde(default)]
    pub source: Name,
}

keyed! {
    /// How far an agreement has come, derived from its events and the day.
    pub enum Stage {
        /// Being drafted.
        Draft => "draft",
        /// Voted by the council.
        Voted => "voted",
        /// Sent for visa.
        AwaitingVisa => "awaiting-visa",
        /// Visa refused.
        VisaRefused => "visa-refused",
        /// Visaed, being signed.
        Signing => "signing",
        /// Signed by every party.
        Signed => "signed",
        /// In force.
        InForce => "in-force",
        /// Its duration is over.
        Ended => "ended",
    }
}

impl Agreement {
    /// A party by its id.
    pub fn party(&self, id: PartyId) -> Option<&Party> {
        self.parties.iter().find(|party| party.id == id)
    }

    /// The latest event of a kind.
    pub fn last_event(&self, step: Step) -> Option<&ApprovalEvent> {
        self.events
            .iter()
            .filter(|event| event.step == step)
            .max_by_key(|event| event.on.date)
    }

    /// The last day of its duration, once its first is known. A duration of 24 months from
    /// 1 March 2026 ends on 29 February 2028, one month from 31 January 2026 on 28 February.
    /// None while the duration is nought, or where it would pass the last year.
    pub fn ends_on(&self) -> Option<Date> {
        let first = self.starts_on?;
        stage::last_day(first, self.duration_months)
    }

    /// Whether every party has signed.
    pub fn is_signed(&self) -> bool {
        stage::is_signed(self.marks(), self.parties.iter().map(|party| party.id))
    }

    /// How far it has come on a day; events of later days are left out.
    pub fn stage(&self, today: Date) -> Stage {
        let parties = self.parties.iter().map(|party| party.id);
        stage::stage(self.marks(), parties, self.ends_on(), today)
    }

    fn marks(&self) -> impl Iterator<Item = Mark> + '_ {
        self.events.iter().map(|event| Mark {
            on: event.on.date,
            step: event.step,
            is_favourable: event.is_favourable(),
            party: event.party,
        })
    }

    /// Whether its text is still a draft: not yet signed by every party.
    pub fn is_draft(&self) -> bool {
        !self.is_signed() && self.last_event(Step::InForce).is_none()
    }
}

#[cfg(test)]
mod tests;
