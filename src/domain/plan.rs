//! The development plan: PCD (charter) or PAC (organic law 113-14), and its axes.

use serde::{Deserialize, Serialize};

use super::{
    Date, Line, Money, Name, Year,
    id::{AxisId, PlanId},
    key::keyed,
};

keyed! {
    /// Which plan.
    pub enum PlanKind {
        /// Plan communal de développement (law 78-00, art. 36).
        Pcd => "pcd",
        /// Programme d'action de la commune (organic law 113-14, art. 78).
        Pac => "pac",
    }
}

/// A plan of six years.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Its id.
    pub id: PlanId,
    /// PCD or PAC.
    pub kind: PlanKind,
    /// Its title.
    pub title: Name,
    /// First year.
    pub first_year: Year,
    /// Last year.
    pub last_year: Year,
    /// Number of the council's decision.
    #[serde(default)]
    pub decision: Line,
    /// When the council adopted it.
    #[serde(default)]
    pub adopted_on: Option<Date>,
    /// When it was visaed.
    #[serde(default)]
    pub visaed_on: Option<Date>,
    /// What the commune can finance alone, per year.
    #[serde(default)]
    pub capacities: Vec<Capacity>,
}

/// What the commune can finance alone in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capacity {
    /// The year.
    pub year: Year,
    /// How much.
    pub amount: Money,
}

/// An axis of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Axis {
    /// Its id.
    pub id: AxisId,
    /// Its plan.
    pub plan: PlanId,
    /// Its code in the plan.
    pub code: Line,
    /// Its name.
    pub name: Name,
}
