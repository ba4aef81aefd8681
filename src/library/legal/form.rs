//! Legal forms with what constitutes them and their way to approval; competences of a commune.

use serde::Deserialize;

use super::{Certainty, regime};
use crate::domain::{Money, Name, agreement::approval::Step, key::keyed, project};

keyed! {
    /// Who may be party to a form.
    pub enum PartyKind {
        /// Commune, province, region.
        LocalAuthority => "local-authority",
        /// State and its services.
        State => "state",
        /// Public establishment.
        PublicBody => "public-body",
        /// Association.
        Association => "association",
        /// Cooperative.
        Cooperative => "cooperative",
        /// Private company or person.
        Private => "private",
        /// ECI or grouping of local authorities.
        Grouping => "grouping",
        /// Local development company and the like.
        Company => "company",
        /// Foreign local authority.
        ForeignAuthority => "foreign-authority",
        /// International organisation.
        InternationalBody => "international-body",
        /// Foreign State: forbidden to a commune (organic law 113-14, art. 86; charter, art. 42).
        ForeignState => "foreign-state",
    }
}

keyed! {
    /// What a form is for.
    pub enum Object {
        /// A project of common interest.
        CommonProject => "common-project",
        /// A programme of projects to come.
        Programme => "programme",
        /// Works that another body carries out for the commune.
        DelegatedWorks => "delegated-works",
        /// Help for an association's programme.
        AssociationSupport => "association-support",
        /// A lasting task that several authorities carry together.
        JointBody => "joint-body",
        /// An industrial or commercial activity.
        Company => "company",
        /// The running of a public service.
        PublicService => "public-service",
        /// A competence that is shared with the State.
        SharedCompetence => "shared-competence",
        /// Cooperation with a foreign local authority or body.
        ForeignCooperation => "foreign-cooperation",
        /// A change to an agreement in force.
        Amendment => "amendment",
    }
}

/// What a form must contain.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Element {
    /// Its id.
    pub id: String,
    /// Arabic.
    pub ar: String,
    /// French.
    pub fr: String,
}

/// A legal form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Its id, which an agreement carries.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// What it is for.
    #[serde(default)]
    pub objects: Vec<Object>,
    /// Regimes that know it.
    pub regimes: Vec<regime::Id>,
    /// Articles that ground it.
    pub articles: Vec<String>,
    /// Who may be party.
    pub parties: Vec<PartyKind>,
    /// Who may never be.
    #[serde(default)]
    pub excluded_parties: Vec<PartyKind>,
    /// The form that must come before it: an id, or `any`.
    #[serde(default)]
    pub parent: Option<String>,
    /// A limit of the public contribution.
    #[serde(default)]
    pub threshold: Option<Threshold>,
    /// The least share of capital.
    #[serde(default)]
    pub minimum_share: Option<MinimumShare>,
    /// How sure it is.
    pub certainty: Certainty,
    /// What it must contain beside what is common to all.
    pub elements: Vec<Element>,
    /// Its way to approval, in order.
    pub path: Vec<Stage>,
}

/// A limit of the public contribution (circular 7/2003).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// The form is needed strictly above this amount, in centimes.
    #[serde(default)]
    pub above: Option<Money>,
    /// The form suffices up to this amount, in centimes.
    #[serde(default)]
    pub up_to: Option<Money>,
    /// How sure it is.
    pub certainty: Certainty,
    /// Article that fixes it.
    pub article: String,
}

/// The least share of a company's capital.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinimumShare {
    /// In percent.
    pub percent: u8,
    /// How sure it is.
    pub certainty: Certainty,
}

keyed! {
    /// The majority of a vote.
    pub enum Majority {
        /// Absolute majority of the votes cast.
        Cast => "cast",
        /// Absolute majority of the members in office.
        InOffice => "in-office",
    }
}

/// A step on the way to approval.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Which step.
    pub step: Step,
    /// Whether it is needed in every case.
    #[serde(default = "always")]
    pub required: bool,
    /// The majority, of a vote.
    #[serde(default)]
    pub majority: Option<Majority>,
    /// Articles that ask for it.
    #[serde(default)]
    pub articles: Vec<String>,
    /// How sure it is.
    pub certainty: Certainty,
    /// When it is needed, or how it is done.
    #[serde(default)]
    pub note: Name,
}

fn always() -> bool {
    true
}

/// A competence of a commune (organic law 113-14, art. 83 to 91).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Competence {
    /// Its id.
    pub id: String,
    /// Own, shared or transferred.
    pub kind: project::Competence,
    /// Article that gives it.
    pub article: String,
    /// How sure it is.
    pub certainty: Certainty,
    /// What it covers.
    pub name: Name,
}
