//! The dated steps by which a draft becomes an agreement in force.

use serde::{Deserialize, Serialize};

use crate::domain::{
    LegalDate, Line, Name, Prose,
    id::{EventId, PartyId},
    key::keyed,
};

keyed! {
    /// A step of the approval path (domain notes, sections 1 and 2.2).
    pub enum Step {
        /// Opinion of the permanent committee.
        Committee => "committee",
        /// Opinion of the equality body (organic law 113-14, art. 120; charter, art. 14).
        EqualityBody => "equality-body",
        /// The council's vote.
        CouncilVote => "council-vote",
        /// Concordant deliberation of another council.
        ConcordantDeliberation => "concordant-deliberations",
        /// Order of the Minister of the Interior.
        InteriorOrder => "interior-order",
        /// Sent for visa.
        SentForVisa => "sent-for-visa",
        /// Visa granted.
        Visa => "visa",
        /// Visa refused.
        VisaRefused => "visa-refused",
        /// Signature of one party.
        Signature => "signature",
        /// Entry into force.
        InForce => "in-force",
        /// Works or services began.
        Operational => "operational",
    }
}

keyed! {
    /// What came of a step that decides.
    pub enum Outcome {
        /// بالإجماع
        Unanimous => "unanimous",
        /// بالأغلبية المطلقة
        AbsoluteMajority => "absolute-majority",
        /// بالأغلبية النسبية
        RelativeMajority => "relative-majority",
        /// Favourable opinion.
        Favourable => "favourable",
        /// Favourable with remarks.
        WithRemarks => "with-remarks",
        /// رفض
        Rejected => "rejected",
        /// تأجيل
        Postponed => "postponed",
    }
}

/// A dated step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApprovalEvent {
    /// Its id.
    pub id: EventId,
    /// Which step.
    pub step: Step,
    /// When.
    pub on: LegalDate,
    /// Number of the decision, letter or visa.
    #[serde(default)]
    pub number: Line,
    /// The council session, in words («الدورة العادية لشهر فبراير 2026»).
    #[serde(default)]
    pub session: Name,
    /// What came of it.
    #[serde(default)]
    pub outcome: Option<Outcome>,
    /// The vote.
    #[serde(default)]
    pub votes: Option<Votes>,
    /// The party, of a signature.
    #[serde(default)]
    pub party: Option<PartyId>,
    /// Remarks, reasons of a refusal.
    #[serde(default)]
    pub note: Prose,
}

impl ApprovalEvent {
    /// Whether it lets the agreement go on; a step without outcome does.
    pub fn is_favourable(&self) -> bool {
        self.outcome.is_none_or(Outcome::is_favourable)
    }
}

impl Outcome {
    /// Whether it lets the agreement go on.
    pub fn is_favourable(self) -> bool {
        !matches!(self, Outcome::Rejected | Outcome::Postponed)
    }
}

/// A vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Votes {
    /// In favour.
    pub favour: u16,
    /// Against.
    pub against: u16,
    /// Abstained.
    pub abstained: u16,
}
