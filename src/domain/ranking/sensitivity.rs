//! What a weight that moves would change in the order.

use super::order::scored;
use crate::domain::{id::ProjectId, round::Round};

/// A project that would change its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// The project.
    pub project: ProjectId,
    /// Its place by score as weights are.
    pub from: usize,
    /// Its place if they were otherwise.
    pub to: usize,
}

/// Weights after one moved to `weight`: the others share what is left of their old sum in
/// proportion to what they were, by largest remainder (ties go to the earlier). Where the others
/// weigh nothing they share equally. The sum stays what it was; `weight` is cut to it. An index
/// that no weight has changes nothing.
pub fn reweigh(weights: &[u32], index: usize, weight: u32) -> Vec<u32> {
    let whole: u64 = weights.iter().map(|&weight| u64::from(weight)).sum();
    let Some(&old) = weights.get(index) else {
        return weights.to_vec();
    };
    if weights.len() == 1 {
        return weights.to_vec();
    }
    let weight = u64::from(weight).min(whole);
    let (left, others) = (whole - weight, whole - u64::from(old));
    // What each of the others counts for: its weight, or one when all are nothing.
    let parts: Vec<u64> = weights
        .iter()
        .enumerate()
        .map(|(at, &other)| match (at == index, others) {
            (true, _) => 0,
            (false, 0) => 1,
            (false, _) => u64::from(other),
        })
        .collect();
    let sum: u64 = parts.iter().sum();
    let scaled: Vec<u128> = parts
        .iter()
        .map(|&part| u128::from(part) * u128::from(left))
        .collect();
    let sum = u128::from(sum.max(1));
    let mut shares: Vec<u128> = scaled.iter().map(|part| part / sum).collect();
    let missing = u128::from(left).saturating_sub(shares.iter().sum());
    let mut by_remainder: Vec<usize> = (0..weights.len()).filter(|&at| at != index).collect();
    by_remainder.sort_by_key(|&at| (std::cmp::Reverse(scaled[at] % sum), at));
    for &at in by_remainder.iter().take(missing as usize) {
        shares[at] += 1;
    }
    shares[index] = u128::from(weight);
    shares.into_iter().map(|share| share as u32).collect()
}

fn weights(round: &Round) -> Vec<u32> {
    let each = round.criteria.iter();
    each.map(|criterion| u32::from(criterion.weight.count()))
        .collect()
}

/// Which projects would change place by score if the weight of a criterion (by its place in the
/// list) moved by so many points, the others rescaled. Empty when the order would stand.
pub fn sensitivity(round: &Round, criterion: usize, points: i16) -> Vec<Move> {
    let weights = weights(round);
    let Some(&weight) = weights.get(criterion) else {
        return Vec::new();
    };
    let moved = (i64::from(weight) + i64::from(points)).max(0);
    let moved = reweigh(
        &weights,
        criterion,
        u32::try_from(moved).unwrap_or(u32::MAX),
    );
    let now = scored(round, &weights);
    let then = scored(round, &moved);
    now.iter()
        .filter_map(|rank| {
            let other = then.iter().find(|other| other.project == rank.project)?;
            (other.by_score != rank.by_score).then_some(Move {
                project: rank.project,
                from: rank.by_score,
                to: other.by_score,
            })
        })
        .collect()
}

/// By how few points less, and by how few more, the weight of a criterion must move before the
/// order changes; none where no movement within 0 and the whole changes it.
pub fn steadiness(round: &Round, criterion: usize) -> (Option<u8>, Option<u8>) {
    let weights = weights(round);
    let Some(&weight) = weights.get(criterion) else {
        return (None, None);
    };
    let whole: u32 = weights.iter().sum();
    let changes = |points: i16| !sensitivity(round, criterion, points).is_empty();
    let steps = |most: u32| (1..=most.min(100)).filter_map(|step| u8::try_from(step).ok());
    (
        steps(weight).find(|&step| changes(-i16::from(step))),
        steps(whole.saturating_sub(weight)).find(|&step| changes(i16::from(step))),
    )
}
