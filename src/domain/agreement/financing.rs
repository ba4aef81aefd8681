//! Who gives what to an agreement, per year; sums and shares are always derived.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Agreement;
use crate::domain::{Money, Share, Total, Year, id::PartyId, need::SupportKind};

/// What one party gives in one year, in money or valued.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contribution {
    /// Who gives.
    pub party: PartyId,
    /// When.
    pub year: Year,
    /// Money, or something valued.
    pub kind: SupportKind,
    /// How much.
    pub amount: Money,
}

/// The cost table, party x year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostTable {
    /// Every year from the first to the last with a contribution.
    pub years: Vec<Year>,
    /// One row a party, in the order of the text; parties that give nothing have none.
    pub rows: Vec<CostRow>,
    /// Sum of each year.
    pub year_totals: Vec<Total>,
    /// Sum of all.
    pub total: Total,
}

/// What one party gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostRow {
    /// The party.
    pub party: PartyId,
    /// What it gives in each year of the table.
    pub years: Vec<Total>,
    /// Its sum.
    pub total: Total,
    /// Its share of the whole; the shares of all rows add to 100 %.
    pub share: Share,
    /// Of its sum, what is not money but valued.
    pub valued: Total,
}

impl CostTable {
    /// The table of an agreement, computed from its contributions.
    pub fn of(agreement: &Agreement) -> CostTable {
        let given: BTreeSet<Year> = agreement.contributions.iter().map(|c| c.year).collect();
        let years: Vec<Year> = match (given.first(), given.last()) {
            (Some(&first), Some(&last)) => (u16::from(first)..=u16::from(last))
                .filter_map(|year| Year::try_from(year).ok())
                .collect(),
            _ => Vec::new(),
        };
        let mut rows: Vec<CostRow> = agreement
            .parties
            .iter()
            .map(|party| party.id)
            .filter(|&party| agreement.contributions.iter().any(|c| c.party == party))
            .map(|party| row(agreement, party, &years))
            .collect();
        let totals: Vec<Total> = rows.iter().map(|row| row.total).collect();
        for (row, share) in rows.iter_mut().zip(Share::apportion(&totals)) {
            row.share = share;
        }
        let year_totals = (0..years.len())
            .map(|i| rows.iter().map(|row| row.years[i]).sum())
            .collect();
        CostTable {
            years,
            year_totals,
            total: totals.into_iter().sum(),
            rows,
        }
    }
}

fn row(agreement: &Agreement, party: PartyId, years: &[Year]) -> CostRow {
    let own = || {
        agreement
            .contributions
            .iter()
            .filter(move |c| c.party == party)
    };
    let mut by_year: BTreeMap<Year, Vec<Money>> = BTreeMap::new();
    for contribution in own() {
        by_year
            .entry(contribution.year)
            .or_default()
            .push(contribution.amount);
    }
    CostRow {
        party,
        years: years
            .iter()
            .map(|year| by_year.get(year).into_iter().flatten().copied().sum())
            .collect(),
        total: own().map(|c| c.amount).sum(),
        share: Share::default(),
        valued: own()
            .filter(|c| c.kind != SupportKind::Financial)
            .map(|c| c.amount)
            .sum(),
    }
}
