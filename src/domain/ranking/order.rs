//! The order of projects: by score, then by the places that the team gave by hand.

use std::{cmp::Reverse, collections::BTreeMap};

use super::{chosen, grades};
use crate::domain::{
    Share, Total,
    id::{CriterionId, ProjectId},
    round::Round,
};

/// The place of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rank {
    /// The project.
    pub project: ProjectId,
    /// Sum of weight x grade: 0 to 300 when weights add to a hundred.
    pub points: u32,
    /// That sum in the most that the weights allow.
    pub share: Share,
    /// Place by score alone, 1 for the first.
    pub by_score: usize,
    /// Place in the end, 1 for the first.
    pub place: usize,
    /// Whether the team gave it its place by hand.
    pub by_hand: bool,
}

/// The projects of a round, first place first. Of equal scores the project that was chosen first
/// comes first. A project given a place by hand stands there if the place exists and is free.
pub fn order(round: &Round) -> Vec<Rank> {
    let weights: Vec<u32> = round
        .criteria
        .iter()
        .map(|criterion| u32::from(criterion.weight.count()))
        .collect();
    let mut ranks = scored(round, &weights);
    let count = ranks.len();
    let mut places: BTreeMap<usize, Rank> = BTreeMap::new();
    for project in chosen(round) {
        let place = round.choice(project).and_then(|choice| choice.place);
        let place = place
            .map(usize::from)
            .filter(|place| (1..=count).contains(place) && !places.contains_key(place));
        let at = ranks.iter().position(|rank| rank.project == project);
        if let (Some(place), Some(at)) = (place, at) {
            let rank = ranks.remove(at);
            places.insert(
                place,
                Rank {
                    place,
                    by_hand: true,
                    ..rank
                },
            );
        }
    }
    let mut rest = ranks.into_iter();
    (1..=count)
        .filter_map(|place| match places.remove(&place) {
            Some(rank) => Some(rank),
            None => rest.next().map(|rank| Rank { place, ..rank }),
        })
        .collect()
}

/// By score alone, under given weights of the criteria in their order.
pub(super) fn scored(round: &Round, weights: &[u32]) -> Vec<Rank> {
    let grades = grades(round);
    let weighted: BTreeMap<CriterionId, u32> = round
        .criteria
        .iter()
        .zip(weights)
        .map(|(criterion, weight)| (criterion.id, *weight))
        .collect();
    let most = Total::from_centimes(i64::from(weights.iter().sum::<u32>()) * 3);
    let mut ranks: Vec<Rank> = chosen(round)
        .into_iter()
        .map(|project| {
            let points: u32 = weighted
                .iter()
                .filter_map(|(criterion, weight)| {
                    let grade = grades.get(&(*criterion, project))?;
                    Some(weight * u32::from(grade.number()))
                })
                .sum();
            let part = Total::from_centimes(i64::from(points)).unwrap_or_default();
            Rank {
                project,
                points,
                share: Share::of(part, most.unwrap_or_default()),
                by_score: 0,
                place: 0,
                by_hand: false,
            }
        })
        .collect();
    // A stable sort: of equals, the first chosen stays first.
    ranks.sort_by_key(|rank| Reverse(rank.points));
    for (index, rank) in ranks.iter_mut().enumerate() {
        (rank.by_score, rank.place) = (index + 1, index + 1);
    }
    ranks
}
