use proptest::prelude::*;

use super::*;
use crate::domain::sample::{Grain, contents};

const BASES: [Basis; 6] = [
    Basis::Expected,
    Basis::At(Status::Identified),
    Basis::At(Status::Asked),
    Basis::At(Status::Promised),
    Basis::At(Status::Agreed),
    Basis::At(Status::Paid),
];

#[test]
fn the_commune_stands_first_and_only_in_what_is_expected() {
    let (c, _) = contents(&Grain::default());
    let round = &c.rounds[0];
    let expected = Table::of(round, None, &c.needs, &c.prospects, Basis::Expected, false);
    assert_eq!(expected.rows[0].payer, Payer::Commune);
    let paid = Basis::At(Status::Paid);
    let paid = Table::of(round, None, &c.needs, &c.prospects, paid, false);
    assert!(paid.rows.iter().all(|row| row.payer != Payer::Commune));
    assert_eq!(paid.missing, Total::default());
}

proptest! {
    /// Rows, columns and shares add to the centime, on every basis.
    #[test]
    fn tables_add_up(
        numbers in prop::collection::vec(0i64..=99_999_999_999, 1..9),
        rows in 1usize..8,
        money_only in any::<bool>(),
    ) {
        let (c, _) = contents(&Grain { numbers, rows, ..Grain::default() });
        for round in &c.rounds {
            for basis in BASES {
                let table = Table::of(round, None, &c.needs, &c.prospects, basis, money_only);
                let sum = |totals: &[Total]| totals.iter().map(|one| one.centimes()).sum::<i64>();
                prop_assert_eq!(sum(&table.totals), table.total.centimes());
                let by_row: Vec<Total> = table.rows.iter().map(|row| row.total).collect();
                prop_assert_eq!(sum(&by_row), table.total.centimes());
                for row in &table.rows {
                    prop_assert_eq!(row.years.len(), table.years.len());
                    prop_assert_eq!(sum(&row.years), row.total.centimes());
                }
                let shares: u32 = table.rows.iter().map(|row| u32::from(row.share.hundredths())).sum();
                prop_assert_eq!(shares, if table.total.centimes() > 0 { 10_000 } else { 0 });
                // The projects' tables are parts of the round's.
                let parts = round.projects.iter().map(|choice| {
                    let one = Some(choice.project);
                    Table::of(round, one, &c.needs, &c.prospects, basis, money_only).total
                });
                prop_assert_eq!(parts.map(|one| one.centimes()).sum::<i64>(), table.total.centimes());
            }
        }
    }
}
