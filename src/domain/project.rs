//! A project of the plan: the fields of the project sheet (domain notes, section 6).

mod summary;

pub use summary::Summary;

use serde::{Deserialize, Serialize};

use super::{
    Date, Line, Money, Name, Prose, Total, Year,
    id::{AxisId, ProjectId},
    key::keyed,
};

keyed! {
    /// Whose competence the project is (organic law 113-14, art. 83 to 91).
    pub enum Competence {
        /// ذاتي
        Own => "own",
        /// مشترك
        Shared => "shared",
        /// منقول
        Transferred => "transferred",
    }
}

keyed! {
    /// Where its execution stands.
    pub enum ProjectState {
        /// ACHEVÉ
        Completed => "completed",
        /// EN COURS
        Running => "running",
        /// NON LANCÉ
        NotStarted => "not-started",
        /// EN ARRÊT
        Stopped => "stopped",
        /// ANNULÉ
        Cancelled => "cancelled",
    }
}

keyed! {
    /// How far its studies have brought it.
    pub enum Maturity {
        /// An idea.
        Idea => "idea",
        /// Avant-projet sommaire.
        Outline => "aps",
        /// Avant-projet détaillé.
        Detailed => "apd",
        /// Dossier de consultation des entreprises.
        Tender => "dce",
        /// Ready to start.
        Ready => "ready",
        /// Running.
        Running => "running",
    }
}

keyed! {
    /// Whose land it stands on.
    pub enum LandKind {
        /// Communal.
        Communal => "communal",
        /// Collective (soulaliyate).
        Collective => "collective",
        /// Private (melk).
        Private => "melk",
        /// Of the State's private domain.
        Domanial => "domanial",
        /// Of the Habous.
        Habous => "habous",
        /// Forest.
        Forest => "forest",
    }
}

keyed! {
    /// Whether the land may be built on.
    pub enum LandStatus {
        /// Cleared.
        Cleared => "cleared",
        /// Being cleared.
        InProgress => "in-progress",
        /// Blocked.
        Blocked => "blocked",
    }
}

/// A project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// Its id.
    pub id: ProjectId,
    /// Its axis, when the plan names one.
    #[serde(default)]
    pub axis: Option<AxisId>,
    /// Its code in the plan.
    pub code: Line,
    /// Its title.
    pub title: Name,
    /// Strategic orientation.
    #[serde(default)]
    pub orientation: Name,
    /// Strategic objective.
    #[serde(default)]
    pub strategic_objective: Name,
    /// Operational objective.
    #[serde(default)]
    pub operational_objective: Name,
    /// Key of its sector in the list of domains.
    pub sector: Line,
    /// Nature: new, extension, rehabilitation, equipment …
    #[serde(default)]
    pub nature: Name,
    /// Level: commune, intercommunal, province, region …
    #[serde(default)]
    pub level: Name,
    /// Whose competence.
    pub competence: Competence,
    /// Owner (صاحب المشروع).
    #[serde(default)]
    pub owner: Name,
    /// Delegated owner (صاحب المشروع المنتدب).
    #[serde(default)]
    pub delegated_owner: Name,
    /// Project manager.
    #[serde(default)]
    pub manager: Name,
    /// Other stakeholders (أصحاب المصلحة).
    #[serde(default)]
    pub stakeholders: Prose,
    /// Where its execution stands.
    pub state: ProjectState,
    /// Phase in words.
    #[serde(default)]
    pub phase: Name,
    /// Days of delay.
    #[serde(default)]
    pub delay_days: Option<u32>,
    /// Share of the works done, in percent.
    #[serde(default)]
    pub physical_progress: Option<u8>,
    /// Start, foreseen or real.
    #[serde(default)]
    pub starts_on: Option<Date>,
    /// End, foreseen or real.
    #[serde(default)]
    pub ends_on: Option<Date>,
    /// Where, in words.
    #[serde(default)]
    pub location: Name,
    /// Douars or quarters.
    #[serde(default)]
    pub places: Vec<Name>,
    /// Latitude and longitude in millionths of a degree.
    #[serde(default)]
    pub position: Option<(i32, i32)>,
    /// The problem, and why the project answers it.
    #[serde(default)]
    pub problem: Prose,
    /// Objectives.
    #[serde(default)]
    pub objectives: Prose,
    /// Components, one a line.
    #[serde(default)]
    pub components: Prose,
    /// Results and their indicators.
    #[serde(default)]
    pub results: Prose,
    /// How it is financed, in words.
    #[serde(default)]
    pub financing_arrangements: Prose,
    /// Total cost as the sheet states it; compared with the years, never mended.
    pub cost: Money,
    /// Cost of each year.
    #[serde(default)]
    pub costs: Vec<YearCost>,
    /// Who benefits.
    #[serde(default)]
    pub beneficiaries: Beneficiaries,
    /// What groups said they need.
    #[serde(default)]
    pub concerns: Concerns,
    /// 1 (first) to 3.
    #[serde(default)]
    pub priority: Option<Priority>,
    /// How far its studies are.
    pub maturity: Maturity,
    /// The land.
    #[serde(default)]
    pub land: Option<Land>,
    /// Its studies.
    #[serde(default)]
    pub studies: Vec<Study>,
    /// Effect on the environment.
    #[serde(default)]
    pub environment: Prose,
    /// Risks.
    #[serde(default)]
    pub risks: Prose,
    /// Cost of operation and maintenance a year.
    #[serde(default)]
    pub upkeep_cost: Option<Money>,
    /// Who operates and maintains it.
    #[serde(default)]
    pub upkeep_owner: Name,
    /// Link to the regional and provincial programmes.
    #[serde(default)]
    pub programme_link: Name,
    /// Gender marker, 0 (blind) to 3 (main aim).
    #[serde(default)]
    pub gender_marker: Option<GenderMarker>,
}

impl Project {
    /// A project of which nothing is known yet but its code.
    pub fn new(id: ProjectId, code: Line) -> Project {
        Project {
            id,
            axis: None,
            code,
            title: Name::default(),
            orientation: Name::default(),
            strategic_objective: Name::default(),
            operational_objective: Name::default(),
            sector: Line::default(),
            nature: Name::default(),
            level: Name::default(),
            competence: Competence::Own,
            owner: Name::default(),
            delegated_owner: Name::default(),
            manager: Name::default(),
            stakeholders: Prose::default(),
            state: ProjectState::NotStarted,
            phase: Name::default(),
            delay_days: None,
            physical_progress: None,
            starts_on: None,
            ends_on: None,
            location: Name::default(),
            places: Vec::new(),
            position: None,
            problem: Prose::default(),
            objectives: Prose::default(),
            components: Prose::default(),
            results: Prose::default(),
            financing_arrangements: Prose::default(),
            cost: Money::ZERO,
            costs: Vec::new(),
            beneficiaries: Beneficiaries::default(),
            concerns: Concerns::default(),
            priority: None,
            maturity: Maturity::Idea,
            land: None,
            studies: Vec::new(),
            environment: Prose::default(),
            risks: Prose::default(),
            upkeep_cost: None,
            upkeep_owner: Name::default(),
            programme_link: Name::default(),
            gender_marker: None,
        }
    }

    /// Sum of the years' costs.
    pub fn yearly_total(&self) -> Total {
        self.costs.iter().map(|year| year.total).sum()
    }

    /// Sum of what the commune pays over the years (المبلغ المتوفر).
    pub fn commune_total(&self) -> Total {
        self.costs.iter().map(|year| year.commune).sum()
    }
}

/// Cost of one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearCost {
    /// The year.
    pub year: Year,
    /// What the commune pays.
    pub commune: Money,
    /// Everyone together.
    pub total: Money,
}

/// Who benefits; what is not known is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Beneficiaries {
    /// All.
    pub total: Option<u32>,
    /// Men and boys.
    pub men: Option<u32>,
    /// Women and girls.
    pub women: Option<u32>,
    /// 0 to 14.
    pub children: Option<u32>,
    /// 15 to 34.
    pub youth: Option<u32>,
    /// 35 to 59.
    pub adults: Option<u32>,
    /// 60 and over.
    pub elderly: Option<u32>,
    /// People with a disability.
    pub disabled: Option<u32>,
    /// Households.
    pub households: Option<u32>,
}

/// What groups of people raised.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Concerns {
    /// Women.
    pub women: Prose,
    /// Youth.
    pub youth: Prose,
    /// The elderly.
    pub elderly: Prose,
    /// Children.
    pub children: Prose,
    /// People with a disability.
    pub disabled: Prose,
}

/// 1 (first) to 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Priority(u8);

/// 0 (blind) to 3 (main aim).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct GenderMarker(u8);

/// A grade outside its scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{given} is not between {lowest} and {highest}")]
pub struct OffScale {
    /// The grade met.
    pub given: u8,
    /// Lowest of the scale.
    pub lowest: u8,
    /// Highest of the scale.
    pub highest: u8,
}

macro_rules! grade {
    ($name:ident, $lowest:literal, $highest:literal) => {
        impl TryFrom<u8> for $name {
            type Error = OffScale;

            fn try_from(given: u8) -> Result<Self, OffScale> {
                if ($lowest..=$highest).contains(&given) {
                    Ok($name(given))
                } else {
                    Err(OffScale {
                        given,
                        lowest: $lowest,
                        highest: $highest,
                    })
                }
            }
        }

        impl From<$name> for u8 {
            fn from(grade: $name) -> u8 {
                grade.0
            }
        }
    };
}

grade!(Priority, 1, 3);
grade!(GenderMarker, 0, 3);

/// The land it stands on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Land {
    /// Whose.
    pub kind: LandKind,
    /// Cleared or not.
    pub status: LandStatus,
    /// Title or requisition number.
    #[serde(default)]
    pub reference: Line,
}

/// A study.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Study {
    /// What was studied.
    pub kind: Name,
    /// Whether it is finished.
    pub done: bool,
    /// When.
    #[serde(default)]
    pub date: Option<Date>,
    /// Its cost.
    #[serde(default)]
    pub cost: Option<Money>,
}
