//! The rows of `resources/demo/plan.toml`.

use serde::Deserialize;

use crate::domain::{
    Date, Line, Name, Prose, Year,
    commune::{ArticleWord, TerritoryKind},
    need::SupportKind,
    partner::{Category, Level, Paper},
    plan::PlanKind,
    project::{
        Beneficiaries, Competence, Concerns, GenderMarker, Land, Maturity, Priority, ProjectState,
    },
};
use crate::exchange::demo::Dirhams;

#[derive(Debug, Deserialize)]
pub struct File {
    pub notice: Prose,
    pub today: Date,
    pub commune: CommuneRow,
    pub catalogue_partners: Vec<String>,
    pub plan: PlanRow,
    pub places: Vec<PlaceRow>,
    pub axes: Vec<AxisRow>,
    pub partners: Vec<PartnerRow>,
    pub projects: Vec<ProjectRow>,
}

#[derive(Debug, Deserialize)]
pub struct CommuneRow {
    pub full_name: Name,
    pub fictional: bool,
    pub code: Line,
    pub name: Name,
    pub province: Name,
    pub territory: TerritoryKind,
    pub region: Name,
    pub article_word: ArticleWord,
    pub numbering: Line,
    pub president: Name,
    pub secretary_general: Name,
    pub letterhead: Vec<Name>,
    pub tifinagh: Line,
}

#[derive(Debug, Deserialize)]
pub struct PlanRow {
    pub kind: PlanKind,
    pub title: Name,
    pub first_year: Year,
    pub last_year: Year,
    pub capacity: Vec<CapacityRow>,
    pub decision: DecisionRow,
    pub visa: VisaRow,
}

#[derive(Debug, Deserialize)]
pub struct CapacityRow {
    pub year: Year,
    pub amount: Dirhams,
}

#[derive(Debug, Deserialize)]
pub struct DecisionRow {
    pub number: Line,
    pub date: Date,
}

#[derive(Debug, Deserialize)]
pub struct VisaRow {
    pub date: Date,
}

#[derive(Debug, Deserialize)]
pub struct PlaceRow {
    pub key: String,
    pub name: Name,
}

#[derive(Debug, Deserialize)]
pub struct AxisRow {
    pub key: String,
    pub code: Line,
    pub name: Name,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartnerRow {
    pub key: String,
    pub category: Category,
    pub level: Level,
    pub name: Name,
    pub domains: Vec<Line>,
    #[serde(default)]
    pub vetting: Vec<Paper>,
}

#[derive(Debug, Deserialize)]
pub struct ProjectRow {
    pub key: String,
    pub number: u32,
    pub axis: String,
    pub sector: Line,
    pub competence: Competence,
    pub owner: String,
    pub delegated_owner: Option<String>,
    pub title: Name,
    pub objective: Name,
    pub problem: Prose,
    pub components: Vec<Name>,
    pub results: Vec<Name>,
    pub places: Vec<String>,
    pub priority: Priority,
    pub maturity: Maturity,
    pub state: ProjectState,
    pub gender_marker: GenderMarker,
    pub upkeep_owner: Name,
    pub studies: Vec<StudyRow>,
    pub years: Vec<YearRow>,
    pub land: Option<Land>,
    pub beneficiaries: Beneficiaries,
    #[serde(default)]
    pub concerns: Concerns,
    #[serde(default)]
    pub needs: Vec<NeedRow>,
}

#[derive(Debug, Deserialize)]
pub struct StudyRow {
    pub name: Name,
    pub done: bool,
    pub cost: Dirhams,
}

#[derive(Debug, Deserialize)]
pub struct YearRow {
    pub year: Year,
    pub commune: Dirhams,
    pub total: Dirhams,
}

#[derive(Debug, Deserialize)]
pub struct NeedRow {
    pub kind: SupportKind,
    pub text: Name,
    pub quantity: u32,
    pub unit: Name,
    pub amount: Dirhams,
    pub year: Year,
    pub covered: Dirhams,
}
