//! What the chosen projects lack, by project, kind and year, and what the commune can bear itself
//! (domain notes, section 1, stage 1). Always derived from needs, never stored.

use std::collections::BTreeMap;

use super::{
    Total, Year,
    id::{NeedId, ProjectId},
    need::{Need, SupportKind},
    plan::Plan,
    round::Round,
};

/// A need, what is covered of it, and what is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Gap {
    /// How many needs.
    pub needs: usize,
    /// What they are worth.
    pub amount: Total,
    /// What the commune covers of them; of each need at most what it is worth.
    pub covered: Total,
    /// What is left to find.
    pub gap: Total,
}

impl Gap {
    fn add(&mut self, need: &Need) {
        let sum = |one: Total, more: Total| [one, more].into_iter().sum();
        self.needs += 1;
        self.amount = sum(self.amount, need.amount.into());
        self.covered = sum(self.covered, need.covered.min(need.amount).into());
        self.gap = sum(self.gap, need.gap().into());
    }
}

/// Gaps of needs by what they have in common: `by(&needs, |need| need.year)`.
pub fn by<K: Ord>(needs: &[Need], key: impl Fn(&Need) -> K) -> BTreeMap<K, Gap> {
    let mut gaps: BTreeMap<K, Gap> = BTreeMap::new();
    for need in needs {
        gaps.entry(key(need)).or_default().add(need);
    }
    gaps
}

/// Gap of needs together.
pub fn of<'n>(needs: impl IntoIterator<Item = &'n Need>) -> Gap {
    let mut gap = Gap::default();
    needs.into_iter().for_each(|need| gap.add(need));
    gap
}

/// The gaps of a round.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Everything together.
    pub whole: Gap,
    /// By project, in the order in which the round chose them.
    pub projects: Vec<(ProjectId, Gap)>,
    /// By kind.
    pub kinds: BTreeMap<SupportKind, Gap>,
    /// By year.
    pub years: BTreeMap<Year, Gap>,
    /// By project, kind and year: the cells that all the others sum.
    pub cells: BTreeMap<(ProjectId, SupportKind, Year), Gap>,
}

impl Sheet {
    /// Of a round, out of all needs.
    pub fn of(round: &Round, needs: &[Need]) -> Sheet {
        let own: Vec<Need> = needs
            .iter()
            .filter(|need| round.has_chosen(need.project))
            .cloned()
            .collect();
        let by_project = by(&own, |need| need.project);
        let mut projects: Vec<(ProjectId, Gap)> = Vec::new();
        for choice in &round.projects {
            if projects.iter().all(|(id, _)| *id != choice.project) {
                let gap = by_project.get(&choice.project).copied();
                projects.push((choice.project, gap.unwrap_or_default()));
            }
        }
        Sheet {
            whole: of(&own),
            projects,
            kinds: by(&own, |need| need.kind),
            years: by(&own, |need| need.year),
            cells: by(&own, |need| (need.project, need.kind, need.year)),
        }
    }
}

/// What the commune says that it covers in a year, against what it can finance alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Burden {
    /// The year.
    pub year: Year,
    /// What it covers of the needs of money.
    pub covered: Total,
    /// What its plan says that it can finance; none when the plan says nothing of the year.
    pub capacity: Option<Total>,
}

impl Burden {
    /// By how much it covers more than it can, in centimes; none when it does not, or when nobody
    /// knows what it can.
    pub fn excess(&self) -> Option<i64> {
        let excess = self.covered.minus(self.capacity?);
        (excess > 0).then_some(excess)
    }
}

/// The commune's burden in each year in which a need falls, by the capacities of a plan. Only
/// money is borne by the capacity: land, labour and papers are not.
pub fn burden(round: &Round, needs: &[Need], plan: Option<&Plan>) -> Vec<Burden> {
    let own: Vec<Need> = needs
        .iter()
        .filter(|need| round.has_chosen(need.project) && need.kind == SupportKind::Financial)
        .cloned()
        .collect();
    let capacity = |year: Year| {
        let capacities = plan?.capacities.iter();
        let own: Vec<_> = capacities.filter(|one| one.year == year).collect();
        (!own.is_empty()).then(|| own.iter().map(|one| one.amount).sum())
    };
    by(&own, |need| need.year)
        .into_iter()
        .map(|(year, gap)| Burden {
            year,
            covered: gap.covered,
            capacity: capacity(year),
        })
        .collect()
}

/// The need of an id.
pub fn need(needs: &[Need], id: NeedId) -> Option<&Need> {
    needs.iter().find(|need| need.id == id)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::{
        Money, Name,
        id::{RoundId, Sequence},
        plan::Capacity,
        round::Choice,
        sample::{Grain, contents},
    };

    fn round(projects: &[ProjectId]) -> Round {
        let mut ids = Sequence::starting_at(1_764_300_000_000);
        let year = 2026u16.try_into().unwrap();
        let mut round = Round::new(RoundId::next(&mut ids), Name::default(), year);
        round.projects = projects.iter().map(|&id| Choice::new(id)).collect();
        round
    }

    proptest! {
        /// Rows and columns of the sheet add to the same whole, whatever the needs.
        #[test]
        fn every_way_of_summing_gives_the_same(
            numbers in prop::collection::vec(0i64..=999_999_999_999, 1..9),
            rows in 1usize..7,
        ) {
            let (contents, _) = contents(&Grain { numbers, rows, ..Grain::default() });
            let ids: Vec<ProjectId> = contents.projects.iter().map(|one| one.id).collect();
            let sheet = Sheet::of(&round(&ids), &contents.needs);
            let sum = |gaps: &mut dyn Iterator<Item = Gap>| -> (i64, i64, i64) {
                gaps.fold((0, 0, 0), |(a, c, g), gap| (
                    a + gap.amount.centimes(),
                    c + gap.covered.centimes(),
                    g + gap.gap.centimes(),
                ))
            };
            let whole = sum(&mut std::iter::once(sheet.whole));
            prop_assert_eq!(whole.0, whole.1 + whole.2);
            prop_assert_eq!(sum(&mut sheet.projects.iter().map(|(_, gap)| *gap)), whole);
            prop_assert_eq!(sum(&mut sheet.kinds.values().copied()), whole);
            prop_assert_eq!(sum(&mut sheet.years.values().copied()), whole);
            prop_assert_eq!(sum(&mut sheet.cells.values().copied()), whole);
        }
    }

    #[test]
    fn only_chosen_projects_count_and_each_once() {
        let (contents, _) = contents(&Grain::default());
        let id = contents.needs[0].project;
        let sheet = Sheet::of(&round(&[id, id]), &contents.needs);
        assert_eq!(sheet.projects.len(), 1);
        let other = ProjectId::next(&mut Sequence::starting_at(1));
        assert_eq!(Sheet::of(&round(&[other]), &contents.needs).whole.needs, 0);
    }

    #[test]
    fn the_commune_is_told_when_it_covers_more_than_it_can() {
        let (contents, _) = contents(&Grain::default());
        let mut plan = contents.plans[0].clone();
        let year = 2026u16.try_into().unwrap();
        let amount = |dirhams| Money::from_dirhams(dirhams);
        plan.capacities = vec![Capacity {
            year,
            amount: amount(100),
        }];
        let mut need = contents.needs[0].clone();
        (need.kind, need.year) = (SupportKind::Financial, year);
        (need.amount, need.covered) = (amount(500), amount(130));
        let round = round(&[need.project]);
        let burdens = burden(&round, &[need.clone()], Some(&plan));
        assert_eq!(burdens[0].excess(), Some(3_000));
        let unknown = burden(&round, &[need.clone()], None);
        assert_eq!((unknown[0].capacity, unknown[0].excess()), (None, None));
        need.kind = SupportKind::Land;
        assert!(burden(&round, &[need], Some(&plan)).is_empty());
    }
}
