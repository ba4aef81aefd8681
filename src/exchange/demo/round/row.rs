//! The rows of `resources/demo/rounds.toml`.

use serde::Deserialize;

use crate::{
    domain::{
        Date, Grade, Line, Name, Prose, Year,
        mobilisation::{ActionState, Argument, Channel},
        need::SupportKind,
        prospect::{Decision, Standing, Status},
        ranking::Measure,
        round::{Session, Stage},
        stakeholder::Opening,
    },
    exchange::demo::Dirhams,
};

#[derive(Debug, Deserialize)]
pub struct File {
    pub rounds: Vec<RoundRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundRow {
    pub name: Name,
    pub year: Year,
    pub session: Session,
    pub session_on: Date,
    #[serde(default)]
    pub note: Prose,
    pub members: Vec<MemberRow>,
    pub criteria: Vec<CriterionRow>,
    pub projects: Vec<ChoiceRow>,
    #[serde(default)]
    pub ticks: Vec<TickRow>,
    #[serde(default)]
    pub closings: Vec<ClosingRow>,
    #[serde(default)]
    pub prospects: Vec<ProspectRow>,
    #[serde(default)]
    pub stakeholders: Vec<StakeholderRow>,
    #[serde(default)]
    pub approaches: Vec<ApproachRow>,
    #[serde(default)]
    pub actions: Vec<ActionRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberRow {
    pub key: String,
    pub name: Name,
    pub function: Name,
    pub most_actions: Option<u8>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriterionRow {
    pub measure: Measure,
    pub name: Name,
    pub weight: u8,
    pub scale: Prose,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceRow {
    pub project: String,
    pub competence: Line,
    pub grades: Vec<Grade>,
    #[serde(default)]
    pub men: Prose,
    #[serde(default)]
    pub equality_remark: Prose,
    pub equality_on: Option<Date>,
    pub place: Option<u16>,
    #[serde(default)]
    pub place_reason: Prose,
    #[serde(default)]
    pub components: Vec<ComponentRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComponentRow {
    pub name: Name,
    pub cost: Dirhams,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TickRow {
    pub stage: Stage,
    pub item: Line,
    pub by: Line,
    pub on: Date,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosingRow {
    pub stage: Stage,
    pub on: Date,
    #[serde(default)]
    pub reason: Prose,
    pub present: Vec<Name>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProspectRow {
    pub project: String,
    pub need: SupportKind,
    pub year: Year,
    pub partner: String,
    pub decision: Decision,
    #[serde(default)]
    pub reason: Prose,
    pub fit: Option<Grade>,
    pub kind: Option<SupportKind>,
    pub expected: Option<Dirhams>,
    pub probability: Option<u8>,
    #[serde(default)]
    pub form: Line,
    pub standing: Standing,
    #[serde(default)]
    pub steps: Vec<StepRow>,
    #[serde(default)]
    pub years: Vec<YearRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepRow {
    pub status: Status,
    pub on: Date,
    pub amount: Option<Dirhams>,
    #[serde(default)]
    pub note: Name,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearRow {
    pub year: Year,
    pub amount: Dirhams,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StakeholderRow {
    pub partner: String,
    pub role: Name,
    pub mandate: Prose,
    pub interest: u8,
    pub influence: u8,
    #[serde(default)]
    pub conditions: Prose,
    #[serde(default)]
    pub counterpart: Prose,
    #[serde(default)]
    pub strategy_note: Prose,
    #[serde(default)]
    pub capacities: Vec<CapacityRow>,
    #[serde(default)]
    pub windows: Vec<Opening>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CapacityRow {
    pub kind: SupportKind,
    pub amount: Option<Dirhams>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApproachRow {
    pub partner: String,
    pub objective: Prose,
    pub kind: SupportKind,
    pub expected: Option<Dirhams>,
    pub spokesperson: Name,
    pub channel: Channel,
    pub risks: Prose,
    pub arguments: Vec<Argument>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActionRow {
    pub key: String,
    pub title: Name,
    pub partner: Option<String>,
    pub project: Option<String>,
    pub channel: Option<Channel>,
    pub responsible: String,
    #[serde(default)]
    pub support: Vec<String>,
    #[serde(default)]
    pub after: Vec<String>,
    pub starts_on: Date,
    pub due_on: Date,
    pub cost: Option<Dirhams>,
    pub deliverable: Name,
    pub indicator: Name,
    pub state: Option<ActionState>,
}
