//! A round's analysis of a partner: interest and influence, capacity, conditions, calendar, strategy
//! (شبكة تحليل الفاعلين, domain notes, section 1, stage 2).

use serde::{Deserialize, Serialize};

use super::{
    Date, Grade, Money, Name, Prose,
    id::{PartnerId, RoundId, StakeholderId},
    key::keyed,
    need::SupportKind,
};

keyed! {
    /// How the team means to deal with a partner.
    pub enum Strategy {
        /// Strong in interest and influence.
        Involve => "involve",
        /// Strong in influence, weak in interest.
        Win => "win",
        /// Strong in interest, weak in influence.
        Associate => "associate",
        /// Weak in both.
        Inform => "inform",
    }
}

impl Strategy {
    /// What the picture of interest and influence suggests; 2 and 3 count as strong.
    pub fn suggested(interest: Grade, influence: Grade) -> Strategy {
        match (interest.number() >= 2, influence.number() >= 2) {
            (true, true) => Strategy::Involve,
            (false, true) => Strategy::Win,
            (true, false) => Strategy::Associate,
            (false, false) => Strategy::Inform,
        }
    }
}

keyed! {
    /// What a partner does in a window of its calendar.
    pub enum Window {
        /// It prepares its budget or programme.
        Budget => "budget",
        /// It calls for projects.
        Call => "call",
        /// Its body decides.
        Decision => "decision",
    }
}

/// The analysis of one partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stakeholder {
    /// Its id.
    pub id: StakeholderId,
    /// The round.
    pub round: RoundId,
    /// The partner.
    pub partner: PartnerId,
    /// Its part in the projects.
    #[serde(default)]
    pub role: Name,
    /// What it is charged with.
    #[serde(default)]
    pub mandate: Prose,
    /// How much the projects matter to it.
    #[serde(default)]
    pub interest: Option<Grade>,
    /// How much depends on it.
    #[serde(default)]
    pub influence: Option<Grade>,
    /// Conditions, calls, thresholds.
    #[serde(default)]
    pub conditions: Prose,
    /// What holds it back.
    #[serde(default)]
    pub constraints: Prose,
    /// What it expects in return.
    #[serde(default)]
    pub counterpart: Prose,
    /// What earlier work with it showed, in words; figures come from its record.
    #[serde(default)]
    pub history: Prose,
    /// How to deal with it.
    #[serde(default)]
    pub strategy: Option<Strategy>,
    /// How, in words.
    #[serde(default)]
    pub strategy_note: Prose,
    /// What it can give.
    #[serde(default)]
    pub capacities: Vec<Capability>,
    /// When it plans and decides.
    #[serde(default)]
    pub windows: Vec<Opening>,
}

/// What a partner can give of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capability {
    /// What kind.
    pub kind: SupportKind,
    /// Up to what value.
    #[serde(default)]
    pub amount: Option<Money>,
    /// In words.
    #[serde(default)]
    pub note: Name,
}

/// A window of a partner's calendar, both days included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// What it does then.
    pub kind: Window,
    /// First day.
    pub opens_on: Date,
    /// Last day.
    pub closes_on: Date,
    /// In words.
    #[serde(default)]
    pub note: Name,
}

impl Stakeholder {
    /// Of a partner of whom nothing was said yet.
    pub fn new(id: StakeholderId, round: RoundId, partner: PartnerId) -> Stakeholder {
        Stakeholder {
            id,
            round,
            partner,
            role: Name::default(),
            mandate: Prose::default(),
            interest: None,
            influence: None,
            conditions: Prose::default(),
            constraints: Prose::default(),
            counterpart: Prose::default(),
            history: Prose::default(),
            strategy: None,
            strategy_note: Prose::default(),
            capacities: Vec::new(),
            windows: Vec::new(),
        }
    }

    /// The strategy: the team's own, else what interest and influence suggest.
    pub fn conduct(&self) -> Option<Strategy> {
        self.strategy
            .or_else(|| Some(Strategy::suggested(self.interest?, self.influence?)))
    }

    /// Whether a day falls into a window; true when no window is known.
    pub fn is_open_on(&self, day: Date) -> bool {
        self.windows.is_empty()
            || self
                .windows
                .iter()
                .any(|window| (window.opens_on..=window.closes_on).contains(&day))
    }
}

/// Something to look at in an analysis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// A partner was analysed twice, as after a merge.
    Twice(StakeholderId),
    /// Interest or influence is not graded.
    Ungraded(StakeholderId),
    /// A window that ends before it begins.
    WindowReversed {
        /// The analysis.
        stakeholder: StakeholderId,
        /// The window's place in the list.
        window: usize,
    },
    /// A strategy other than the picture suggests, without a word why.
    StrategyUnexplained(StakeholderId),
}

/// What is wrong with analyses of one round.
pub fn check(stakeholders: &[Stakeholder]) -> Vec<Finding> {
    let mut seen = std::collections::HashSet::new();
    let mut found = Vec::new();
    for one in stakeholders {
        if !seen.insert((one.round, one.partner)) {
            found.push(Finding::Twice(one.id));
        }
        let graded = one.interest.zip(one.influence);
        if graded.is_none() {
            found.push(Finding::Ungraded(one.id));
        }
        for (window, opening) in one.windows.iter().enumerate() {
            if opening.closes_on < opening.opens_on {
                found.push(Finding::WindowReversed {
                    stakeholder: one.id,
                    window,
                });
            }
        }
        let suggested = graded.map(|(interest, power)| Strategy::suggested(interest, power));
        let differs = one.strategy.is_some() && suggested.is_some() && one.strategy != suggested;
        if differs && one.strategy_note.is_empty() {
            found.push(Finding::StrategyUnexplained(one.id));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::Sequence;

    fn one() -> Stakeholder {
        let mut ids = Sequence::starting_at(1_764_300_000_000);
        Stakeholder::new(
            StakeholderId::next(&mut ids),
            RoundId::next(&mut ids),
            PartnerId::next(&mut ids),
        )
    }

    #[test]
    fn two_of_three_counts_as_strong() {
        let grade = |number| Grade::try_from(number).unwrap();
        for (interest, influence, strategy) in [
            (3, 2, Strategy::Involve),
            (1, 2, Strategy::Win),
            (2, 1, Strategy::Associate),
            (0, 1, Strategy::Inform),
        ] {
            let found = Strategy::suggested(grade(interest), grade(influence));
            assert_eq!(found, strategy, "{interest} {influence}");
        }
    }

    #[test]
    fn faults_of_an_analysis_are_found() {
        let mut own = one();
        (own.interest, own.influence) = (Some(Grade::STRONG), Some(Grade::STRONG));
        own.strategy = Some(Strategy::Inform);
        own.windows.push(Opening {
            kind: Window::Call,
            opens_on: "2026-05-02".parse().unwrap(),
            closes_on: "2026-05-01".parse().unwrap(),
            note: Name::default(),
        });
        let found = check(&[own.clone(), own.clone()]);
        assert_eq!(found.len(), 5, "{found:?}");
        assert!(found.contains(&Finding::Twice(own.id)));
        assert!(found.contains(&Finding::StrategyUnexplained(own.id)));
        assert_eq!(check(&[one()])[0], Finding::Ungraded(one().id));
    }
}
