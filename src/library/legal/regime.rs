//! The law that governs communes at a date: charter 78-00, then organic law 113-14.

use serde::Deserialize;

use super::Certainty;
use crate::domain::{Date, Name, key::keyed};

keyed! {
    /// Which regime.
    pub enum Id {
        /// Communal charter, law 78-00.
        Charter => "charter",
        /// Organic law 113-14.
        Organic => "organic",
    }
}

/// A legal regime of communes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regime {
    /// Which one.
    pub id: Id,
    /// Id of its law among the texts.
    pub law: String,
    /// First day.
    pub from: Date,
    /// Last day; none while in force.
    #[serde(default)]
    pub until: Option<Date>,
    /// Last day on which acts still cited it after its end.
    #[serde(default)]
    pub transition_until: Option<Date>,
    /// Months of the council's ordinary sessions, 1 to 12.
    pub session_months: Vec<u8>,
    /// How sure these months are.
    pub session_months_certainty: Certainty,
    /// How sure the regime's dates are.
    pub certainty: Certainty,
    /// Its name, standing alone.
    pub name: Name,
    /// Its law as a sentence cites it, with the French article (« la loi organique … »).
    pub citation: Name,
    /// What it calls the commune's plan.
    pub plan: Name,
    /// What it calls the body consulted on equality.
    pub equality_body: Name,
    /// What it calls the authority's control.
    pub control: Name,
    /// Its delays.
    #[serde(rename = "delay", default)]
    pub delays: Vec<Delay>,
}

keyed! {
    /// What a delay is counted from.
    pub enum Event {
        /// Back from the session's first day.
        BeforeSession => "before-session",
        /// On from the session's last day.
        AfterSession => "after-session",
        /// On from the reception by the authority.
        AfterTransmission => "after-transmission",
        /// On from the decision.
        AfterDecision => "after-decision",
    }
}

/// A delay fixed by the regime.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delay {
    /// Its id: `convocation`, `agenda`, `visa`, …
    pub id: String,
    /// What it is counted from.
    pub event: Event,
    /// Its length in days.
    pub days: u16,
    /// Whether only working days count.
    #[serde(default)]
    pub working_days: bool,
    /// Articles that fix it.
    #[serde(default)]
    pub articles: Vec<String>,
    /// How sure it is.
    pub certainty: Certainty,
    /// What must be done.
    pub label: Name,
}

impl Regime {
    /// Whether it governs an act of that day.
    pub fn is_in_force(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|last| day <= last)
    }

    /// A delay by its id.
    pub fn delay(&self, id: &str) -> Option<&Delay> {
        self.delays.iter().find(|delay| delay.id == id)
    }
}
