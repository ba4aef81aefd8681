//! A round: one campaign that mobilises partners for chosen projects, in stages (domain notes,
//! section 1).

pub mod check;
pub mod closing;

use serde::{Deserialize, Serialize};

use super::{
    Date, Line, Money, Name, Prose, Year,
    id::{MemberId, ProjectId, RoundId},
    key::keyed,
    project::Priority,
    ranking::{Criterion, Score},
};

pub use closing::{Closing, FrozenProduct, StageState};

keyed! {
    /// The stages of a partnership (domain notes, section 1).
    pub enum Stage {
        /// تحديد حاجيات المشاريع للدعم
        Needs => "needs",
        /// تحليل إمكانية الدعم من طرف الشركاء المحتملين
        Partners => "partners",
        /// إعداد خطة للتعبئة
        Plan => "plan",
        /// تعبئة الشركاء
        Mobilisation => "mobilisation",
        /// تتبع الالتزامات
        FollowUp => "follow-up",
    }
}

impl Stage {
    /// Its number in the guide, 1 to 5.
    pub fn number(self) -> u8 {
        match self {
            Stage::Needs => 1,
            Stage::Partners => 2,
            Stage::Plan => 3,
            Stage::Mobilisation => 4,
            Stage::FollowUp => 5,
        }
    }

    /// The one of a number, 1 to 5.
    pub fn of_number(number: u8) -> Option<Stage> {
        let index = usize::from(number).checked_sub(1)?;
        Stage::ALL.get(index).copied()
    }
}

keyed! {
    /// The council's session that a round aims at (organic law 113-14, art. 33).
    pub enum Session {
        /// Ordinary session of February.
        February => "february",
        /// Ordinary session of May.
        May => "may",
        /// Ordinary session of October.
        October => "october",
        /// Extraordinary session.
        Extraordinary => "extraordinary",
    }
}

/// A round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// What the team calls it.
    pub name: Name,
    /// Its year.
    pub year: Year,
    /// The session that it aims at.
    #[serde(default)]
    pub session: Option<Session>,
    /// The first day of that session.
    #[serde(default)]
    pub session_on: Option<Date>,
    /// Remarks.
    #[serde(default)]
    pub note: Prose,
    /// The team.
    #[serde(default)]
    pub members: Vec<Member>,
    /// The chosen projects, in the order in which they were chosen.
    #[serde(default)]
    pub projects: Vec<Choice>,
    /// The components into which the team cut them, with their costs.
    #[serde(default)]
    pub components: Vec<Component>,
    /// The ranking's criteria.
    #[serde(default)]
    pub criteria: Vec<Criterion>,
    /// Grades of projects by criterion.
    #[serde(default)]
    pub scores: Vec<Score>,
    /// Conditions of the guide that somebody said are met.
    #[serde(default)]
    pub ticks: Vec<Tick>,
    /// Who brings which of the guide's means, and when.
    #[serde(default)]
    pub means: Vec<Mean>,
}

impl Round {
    /// A round of which only name and year are known.
    pub fn new(id: RoundId, name: Name, year: Year) -> Round {
        Round {
            id,
            name,
            year,
            session: None,
            session_on: None,
            note: Prose::default(),
            members: Vec::new(),
            projects: Vec::new(),
            components: Vec::new(),
            criteria: Vec::new(),
            scores: Vec::new(),
            ticks: Vec::new(),
            means: Vec::new(),
        }
    }

    /// What it says of a chosen project; none when it was not chosen.
    pub fn choice(&self, project: ProjectId) -> Option<&Choice> {
        self.projects
            .iter()
            .find(|choice| choice.project == project)
    }

    /// Whether it chose a project.
    pub fn has_chosen(&self, project: ProjectId) -> bool {
        self.choice(project).is_some()
    }

    /// A member of the team.
    pub fn member(&self, id: MemberId) -> Option<&Member> {
        self.members.iter().find(|member| member.id == id)
    }

    /// The tick of a condition of a stage, by the condition's id in the guide.
    pub fn tick(&self, stage: Stage, item: &str) -> Option<&Tick> {
        self.ticks
            .iter()
            .find(|tick| tick.stage == stage && tick.item.as_str() == item)
    }

    /// Cost that the team gave a component of a project: the one of the same name in either
    /// language.
    pub fn component(&self, project: ProjectId, name: &Name) -> Option<&Component> {
        self.components
            .iter()
            .find(|part| part.project == project && same_name(&part.name, name))
    }
}

/// Whether two names are written the same in a language in which both are written.
pub(super) fn same_name(one: &Name, other: &Name) -> bool {
    use crate::text::Language;
    Language::ALL.into_iter().any(|language| {
        let (one, other) = (one.in_language(language), other.in_language(language));
        !one.trim().is_empty() && one.trim() == other.trim()
    })
}

/// A member of the team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// Its id.
    pub id: MemberId,
    /// Who.
    pub name: Name,
    /// In what function.
    #[serde(default)]
    pub function: Name,
    /// How many actions it can bear at once; [`crate::domain::mobilisation::USUAL_LOAD`] when left
    /// out.
    #[serde(default)]
    pub most_actions: Option<u8>,
}

/// A chosen project, and what the team says of it in this round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The project.
    pub project: ProjectId,
    /// Key of the competence that it falls under, in the legal library.
    #[serde(default)]
    pub competence: Line,
    /// What men raised; the other groups' concerns stand on the project's sheet.
    #[serde(default)]
    pub men: Prose,
    /// The equality body's remark (organic law 113-14, art. 120).
    #[serde(default)]
    pub equality_remark: Prose,
    /// When that body gave it.
    #[serde(default)]
    pub equality_on: Option<Date>,
    /// The place that the team gave it by hand, 1 for the first.
    #[serde(default)]
    pub place: Option<u16>,
    /// Why it did.
    #[serde(default)]
    pub place_reason: Prose,
}

impl Choice {
    /// A project of which nothing was said yet.
    pub fn new(project: ProjectId) -> Choice {
        Choice {
            project,
            competence: Line::default(),
            men: Prose::default(),
            equality_remark: Prose::default(),
            equality_on: None,
            place: None,
            place_reason: Prose::default(),
        }
    }
}

/// A component of a chosen project: land, study, works, equipment, labour, running costs …
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Component {
    /// The project.
    pub project: ProjectId,
    /// Its name, by which needs name it.
    pub name: Name,
    /// What it costs.
    pub cost: Money,
    /// How urgent it is, 1 first.
    #[serde(default)]
    pub urgency: Option<Priority>,
}

/// That a condition of the guide is met, on somebody's word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tick {
    /// The stage.
    pub stage: Stage,
    /// Id of the precondition in the guide, or key of the product's condition.
    pub item: Line,
    /// Who says so.
    pub ticked_by: Line,
    /// When.
    pub ticked_on: Date,
    /// Remarks.
    #[serde(default)]
    pub note: Prose,
}

/// Who brings one of the guide's means, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mean {
    /// The stage.
    pub stage: Stage,
    /// Id of the means in the guide.
    pub item: Line,
    /// Who.
    #[serde(default)]
    pub who: Line,
    /// When.
    #[serde(default)]
    pub needed_on: Option<Date>,
    /// Remarks.
    #[serde(default)]
    pub note: Prose,
}

#[cfg(test)]
mod tests;
