//! The rows of `resources/demo/agreements.toml`.

use serde::Deserialize;

use crate::exchange::demo::Dirhams;
use crate::{
    domain::{
        Date, Line, Name, Prose, Year,
        agreement::{
            Kind,
            approval::{Outcome, Step, Votes},
        },
        commitment::Standing,
        need::SupportKind,
    },
    text::Language,
};

#[derive(Debug, Deserialize)]
pub struct File {
    pub agreements: Vec<AgreementRow>,
}

#[derive(Debug, Deserialize)]
pub struct AgreementRow {
    pub key: String,
    pub number: Line,
    pub kind: Kind,
    pub form: Line,
    pub title: Name,
    pub object: Prose,
    pub start: Date,
    pub months: u16,
    pub total_cost: Dirhams,
    pub place: Name,
    pub operator: Name,
    pub evaluated_on: Date,
    pub regime_date: Date,
    pub report_cadence: Name,
    pub notice_days: u16,
    pub settlement_days: u16,
    pub copies: u8,
    pub signing_place: Name,
    pub prevailing: Language,
    pub contributions: Vec<ContributionRow>,
    pub parties: Vec<PartyRow>,
    pub commitments: Vec<CommitmentRow>,
    pub committee: CommitteeRow,
    pub indicators: Vec<IndicatorRow>,
    #[serde(default)]
    pub events: Vec<EventRow>,
    pub parent: Option<String>,
    pub project: Option<String>,
    #[serde(default)]
    pub beneficiaries: Name,
    #[serde(default)]
    pub budget_support: Name,
    #[serde(default)]
    pub payment_account: Line,
    /// Clauses taken beside the form's usual ones, by id.
    #[serde(default)]
    pub other_clauses: Vec<String>,
    /// Usual clauses that are left out, by id.
    #[serde(default)]
    pub without_clauses: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct ContributionRow {
    pub party: String,
    pub year: Year,
    pub kind: SupportKind,
    pub amount: Dirhams,
}

#[derive(Debug, Deserialize)]
pub struct PartyRow {
    pub key: String,
    pub role: Role,
    pub name: Name,
    pub short: Name,
    pub signatory: Name,
    pub seat: Name,
    pub legal_basis: Prose,
    #[serde(default)]
    pub account: Line,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Owner,
    DelegatedOwner,
    Funder,
    Partner,
    Operator,
}

#[derive(Debug, Deserialize)]
pub struct CommitmentRow {
    pub debtor: String,
    pub creditor: String,
    pub kind: SupportKind,
    pub text: Prose,
    pub quantity: Option<f64>,
    pub unit: Option<Name>,
    #[serde(alias = "estimated_value")]
    pub amount: Option<Dirhams>,
    pub due: Option<Date>,
    pub trigger: Option<Name>,
    #[serde(default)]
    pub instalments: Vec<InstalmentRow>,
    pub conditional: bool,
    pub evidence: Name,
    pub standing: Standing,
    #[serde(default)]
    pub cause: Prose,
    #[serde(default)]
    pub next_action: Name,
    #[serde(default)]
    pub realisations: Vec<RealisationRow>,
}

#[derive(Debug, Deserialize)]
pub struct InstalmentRow {
    pub year: Year,
    pub due: Date,
    pub amount: Dirhams,
}

#[derive(Debug, Deserialize)]
pub struct RealisationRow {
    pub date: Date,
    pub quantity: Option<f64>,
    pub amount: Option<Dirhams>,
    pub evidence: Name,
}

#[derive(Debug, Deserialize)]
pub struct CommitteeRow {
    pub members: Vec<MemberRow>,
    pub cadence: Name,
    pub quorum: u64,
    pub chair: MemberRow,
}

#[derive(Debug, Deserialize)]
pub struct MemberRow {
    pub party: String,
    pub quality: Name,
}

#[derive(Debug, Deserialize)]
pub struct IndicatorRow {
    pub text: Name,
    pub baseline: f64,
    pub target: f64,
    /// Whether both values are percentages; other units are said in the text.
    #[serde(default)]
    pub percent: bool,
    pub source: Name,
}

#[derive(Debug, Deserialize)]
pub struct EventRow {
    pub step: Step,
    pub on: Date,
    #[serde(default)]
    pub outcome: Option<Outcome>,
    #[serde(default)]
    pub number: Line,
    #[serde(default)]
    pub session: Name,
    pub votes: Option<Votes>,
    pub party: Option<String>,
}
