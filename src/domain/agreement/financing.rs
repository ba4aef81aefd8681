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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::id::{IdSource, Sequence};

    fn agreement(parties: usize, contributions: Vec<(usize, u16, bool, i64)>) -> Agreement {
        let mut ids = Sequence::starting_at(1_764_000_000_000);
        let id = ids.next_uuid();
        let parties: Vec<PartyId> = (0..parties).map(|_| PartyId::next(&mut ids)).collect();
        let stranger = PartyId::next(&mut ids);
        let rows: Vec<Contribution> = contributions
            .into_iter()
            .map(|(party, year, is_money, centimes)| Contribution {
                party: parties.get(party).copied().unwrap_or(stranger),
                year: Year::try_from(year).unwrap(),
                kind: if is_money {
                    SupportKind::Financial
                } else {
                    SupportKind::Land
                },
                amount: Money::from_centimes(centimes).unwrap(),
            })
            .collect();
        let party = |id: &PartyId| serde_json::json!({ "id": id, "name": {}, "short_name": {}, "quality": {} });
        let json = serde_json::json!({
            "id": id, "kind": "specific", "form": "specific", "title": {}, "object": {},
            "regime_date": "2026-01-01", "cost": 0, "duration_months": 24,
            "start_rule": "fixed", "copies": 2, "contributions": rows,
            "parties": parties.iter().map(party).collect::<Vec<_>>(),
        });
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn years_without_a_contribution_stand_between_those_with_one() {
        let table = CostTable::of(&agreement(
            3,
            vec![
                (1, 2028, true, 100),
                (0, 2026, true, 200),
                (0, 2026, false, 50),
            ],
        ));
        let years: Vec<u16> = table.years.iter().map(|&year| year.into()).collect();
        assert_eq!(years, [2026, 2027, 2028]);
        assert_eq!(table.rows.len(), 2, "who gives nothing has no row");
        let sums: Vec<i64> = table.year_totals.iter().map(|t| t.centimes()).collect();
        assert_eq!(sums, [250, 0, 100]);
        assert_eq!(table.rows[0].valued.centimes(), 50);
        assert_eq!(table.rows[0].share.hundredths(), 7_143);
        assert_eq!(table.rows[1].share.hundredths(), 2_857);
    }

    #[test]
    fn nothing_given_is_an_empty_table() {
        let table = CostTable::of(&agreement(2, Vec::new()));
        assert!(table.years.is_empty() && table.rows.is_empty() && table.year_totals.is_empty());
        assert_eq!(table.total, Total::default());
    }

    proptest! {
        #[test]
        fn rows_and_years_make_the_same_total(
            parties in 1usize..6,
            given in prop::collection::vec(
                (0usize..7, 2020u16..2032, any::<bool>(), 0i64..=99_999_999_999_999), 0..40),
        ) {
            let of_parties: Total = given
                .iter()
                .filter(|(party, ..)| *party < parties)
                .map(|(.., centimes)| Money::from_centimes(*centimes).unwrap())
                .sum();
            let table = CostTable::of(&agreement(parties, given));
            prop_assert_eq!(table.total, of_parties);
            prop_assert_eq!(table.year_totals.iter().copied().sum::<Total>(), table.total);
            for row in &table.rows {
                prop_assert_eq!(row.years.len(), table.years.len());
                prop_assert_eq!(row.years.iter().copied().sum::<Total>(), row.total);
                prop_assert!(row.valued <= row.total);
            }
            let shares: u32 = table.rows.iter().map(|r| u32::from(r.share.hundredths())).sum();
            let whole = if table.total == Total::default() { 0 } else { 10_000 };
            prop_assert_eq!(shares, whole);
        }
    }
}
