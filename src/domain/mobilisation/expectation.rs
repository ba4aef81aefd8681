//! What the matrix of a round expects of a partner: what its approach is measured against.

use super::Approach;
use crate::domain::{
    Total,
    id::{NeedId, PartnerId},
    need::SupportKind,
    prospect::{Decision, Prospect},
    round::Round,
};

/// What the retained cells of a partner expect together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Expectation {
    /// The kind of contribution that is worth most; none where nothing is retained.
    pub kind: Option<SupportKind>,
    /// The sum of what is expected.
    pub amount: Total,
    /// The needs that it would serve, in the order of the cells.
    pub needs: Vec<NeedId>,
}

fn cells<'p>(round: &Round, prospects: &'p [Prospect]) -> impl Iterator<Item = &'p Prospect> {
    let id = round.id;
    prospects
        .iter()
        .filter(move |one| one.round == id && one.decision == Decision::Retained && one.is_live())
}

/// The partners that a round means to win: retained for a need, and not refusing; each once, in the
/// order of the cells.
pub fn retained(round: &Round, prospects: &[Prospect]) -> Vec<PartnerId> {
    let mut partners = Vec::new();
    for cell in cells(round, prospects) {
        if !partners.contains(&cell.partner) {
            partners.push(cell.partner);
        }
    }
    partners
}

impl Expectation {
    /// Of one partner.
    pub fn of(partner: PartnerId, round: &Round, prospects: &[Prospect]) -> Expectation {
        let own: Vec<&Prospect> = cells(round, prospects)
            .filter(|one| one.partner == partner)
            .collect();
        let worth = |kind: SupportKind| -> Total {
            let same = own.iter().filter(|one| one.kind == kind);
            same.filter_map(|one| one.expected).sum()
        };
        let mut kind: Option<SupportKind> = None;
        for one in &own {
            if kind.is_none_or(|most| worth(one.kind) > worth(most)) {
                kind = Some(one.kind);
            }
        }
        Expectation {
            kind,
            amount: own.iter().filter_map(|one| one.expected).sum(),
            needs: own.iter().map(|one| one.need).collect(),
        }
    }

    /// Whether an approach says the same; one that says less agrees with nothing yet.
    pub fn is_met_by(&self, approach: &Approach) -> bool {
        let amount = approach.expected.map(Total::from).unwrap_or_default();
        amount == self.amount && approach.kind == self.kind
    }

    /// Whether an approach says something else: an amount or a kind that the matrix does not expect.
    pub fn is_denied_by(&self, approach: &Approach) -> bool {
        let amount = approach.expected.map(Total::from);
        amount.is_some_and(|amount| amount != self.amount)
            || approach.kind.is_some_and(|kind| Some(kind) != self.kind)
    }
}

#[cfg(test)]
mod tests;
