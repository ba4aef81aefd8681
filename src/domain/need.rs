//! A need: one slice of what a project lacks (domain notes, section 1, stage 1).

use serde::{Deserialize, Serialize};

use super::{
    Money, Name, Prose, Year,
    id::{NeedId, ProjectId},
    key::keyed,
    project::Priority,
    quantity::Quantity,
};

keyed! {
    /// What is lacking, or given.
    pub enum SupportKind {
        /// مالي
        Financial => "financial",
        /// عيني
        InKind => "in-kind",
        /// تقني
        Technical => "technical",
        /// بشري
        Human => "human",
        /// عقاري
        Land => "land",
        /// قانوني / إداري
        Administrative => "administrative",
    }
}

/// A slice of a project's gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Its id.
    pub id: NeedId,
    /// The project.
    pub project: ProjectId,
    /// Component of the project.
    pub component: Name,
    /// What kind of support.
    pub kind: SupportKind,
    /// How much of it, when not money alone.
    #[serde(default)]
    pub quantity: Option<Quantity>,
    /// Its value.
    pub amount: Money,
    /// When.
    pub year: Year,
    /// What the commune covers.
    pub covered: Money,
    /// From which budget line or source.
    #[serde(default)]
    pub source: Name,
    /// 1 (most urgent) to 3.
    #[serde(default)]
    pub urgency: Option<Priority>,
    /// Why partnership: cost, competence, technique, scale.
    #[serde(default)]
    pub reason: Prose,
    /// Smallest contribution worth accepting.
    #[serde(default)]
    pub minimum: Option<Money>,
}

impl Need {
    /// What is left to find: need less what is covered.
    pub fn gap(&self) -> Money {
        self.amount.less(self.covered)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gap_is_what_is_not_covered_and_never_below_nothing() {
        for (amount, covered, gap) in [
            (100, 0, 100),
            (100, 99, 1),
            (100, 100, 0),
            (100, 101, 0),
            (0, 0, 0),
        ] {
            let json = serde_json::json!({
                "id": "019a8e2b-2c00-7000-8000-000000000001",
                "project": "019a8e2b-2c00-7000-8000-000000000002",
                "component": {},
                "kind": "financial",
                "amount": amount,
                "year": 2026,
                "covered": covered,
            });
            let need: Need = serde_json::from_value(json).unwrap();
            assert_eq!(need.gap().centimes(), gap, "{amount} less {covered}");
        }
    }
}
