//! The mobilisation plan: how each partner is approached, and the actions that do it (خطة تعبئة
//! الشركاء: برنامج العمل, domain notes, section 1, stage 3).

pub mod argument;
pub mod conflict;
pub mod expectation;
pub mod proposal;
pub mod remedy;
pub mod schedule;

use serde::{Deserialize, Serialize};

use super::{
    Date, Money, Name, Prose,
    id::{ActionId, ApproachId, MemberId, PartnerId, ProjectId, RoundId},
    key::keyed,
    need::SupportKind,
};

/// How many actions a person bears at once when nobody said otherwise.
pub const USUAL_LOAD: u8 = 3;

keyed! {
    /// By what way a partner is spoken to.
    pub enum Channel {
        /// A letter.
        Letter => "letter",
        /// A visit.
        Visit => "visit",
        /// A meeting.
        Meeting => "meeting",
        /// The project's file.
        Dossier => "dossier",
        /// A call for projects.
        Call => "call",
    }
}

keyed! {
    /// Whom an argument speaks of.
    pub enum Benefit {
        /// What the partner gains.
        Partner => "partner",
        /// What the commune gains.
        Commune => "commune",
        /// What both gain.
        Mutual => "mutual",
    }
}

keyed! {
    /// Where an action stands.
    pub enum ActionState {
        /// Not begun.
        Planned => "planned",
        /// Begun.
        Running => "running",
        /// Done.
        Done => "done",
        /// Given up.
        Dropped => "dropped",
    }
}

/// How a round approaches one partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approach {
    /// Its id.
    pub id: ApproachId,
    /// The round.
    pub round: RoundId,
    /// The partner.
    pub partner: PartnerId,
    /// What the commune wants of it.
    #[serde(default)]
    pub objective: Prose,
    /// What kind of contribution it expects first.
    #[serde(default)]
    pub kind: Option<SupportKind>,
    /// Worth how much.
    #[serde(default)]
    pub expected: Option<Money>,
    /// Who speaks for the commune.
    #[serde(default)]
    pub spokesperson: Name,
    /// By what way.
    #[serde(default)]
    pub channel: Option<Channel>,
    /// What may go wrong.
    #[serde(default)]
    pub risks: Prose,
    /// What speaks for it, strongest first.
    #[serde(default)]
    pub arguments: Vec<Argument>,
}

impl Approach {
    /// Of a partner of whom nothing was said yet.
    pub fn new(id: ApproachId, round: RoundId, partner: PartnerId) -> Approach {
        Approach {
            id,
            round,
            partner,
            objective: Prose::default(),
            kind: None,
            expected: None,
            spokesperson: Name::default(),
            channel: None,
            risks: Prose::default(),
            arguments: Vec::new(),
        }
    }
}

/// An argument.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Argument {
    /// Whose gain it is.
    pub benefit: Benefit,
    /// In words.
    pub text: Prose,
}

/// An action of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Its id.
    pub id: ActionId,
    /// The round.
    pub round: RoundId,
    /// The partner that it wins, when it is for one.
    #[serde(default)]
    pub partner: Option<PartnerId>,
    /// The project that it serves, when it is for one.
    #[serde(default)]
    pub project: Option<ProjectId>,
    /// What is done.
    pub title: Name,
    /// By what way.
    #[serde(default)]
    pub channel: Option<Channel>,
    /// Who answers for it, a member of the round's team.
    #[serde(default)]
    pub responsible: Option<MemberId>,
    /// First day.
    #[serde(default)]
    pub starts_on: Option<Date>,
    /// Last day.
    #[serde(default)]
    pub due_on: Option<Date>,
    /// What it costs.
    #[serde(default)]
    pub cost: Option<Money>,
    /// What comes of it.
    #[serde(default)]
    pub deliverable: Name,
    /// What tells that it succeeded.
    #[serde(default)]
    pub indicator: Name,
    /// Where it stands.
    pub state: ActionState,
    /// Remarks.
    #[serde(default)]
    pub remarks: Prose,
    /// Who helps, members of the round's team.
    #[serde(default)]
    pub support: Vec<MemberId>,
    /// The actions that must be done before it begins.
    #[serde(default)]
    pub after: Vec<ActionId>,
}

impl Action {
    /// An action of which only the title is known.
    pub fn new(id: ActionId, round: RoundId, title: Name) -> Action {
        Action {
            id,
            round,
            partner: None,
            project: None,
            title,
            channel: None,
            responsible: None,
            starts_on: None,
            due_on: None,
            cost: None,
            deliverable: Name::default(),
            indicator: Name::default(),
            state: ActionState::Planned,
            remarks: Prose::default(),
            support: Vec::new(),
            after: Vec::new(),
        }
    }

    /// First and last day, when both are known and in order.
    pub fn span(&self) -> Option<(Date, Date)> {
        let (start, due) = (self.starts_on?, self.due_on?);
        (start <= due).then_some((start, due))
    }

    /// Whether it is still to be done.
    pub fn is_pending(&self) -> bool {
        matches!(self.state, ActionState::Planned | ActionState::Running)
    }

    /// Everybody it takes, each once.
    pub fn people(&self) -> Vec<MemberId> {
        let mut people: Vec<MemberId> = Vec::new();
        for member in self
            .responsible
            .into_iter()
            .chain(self.support.iter().copied())
        {
            if !people.contains(&member) {
                people.push(member);
            }
        }
        people
    }
}

#[cfg(test)]
mod tests;
