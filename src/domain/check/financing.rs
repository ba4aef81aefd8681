//! Q09: sums that must agree, to the centime.

use std::collections::{BTreeMap, BTreeSet};

use super::{Code, Detail, Field, Place, Report, Severity, Subject, commitment, party};
use crate::domain::{
    Total, Year,
    agreement::{financing::CostTable, party::Party},
    commitment::{Commitment, Due},
    need::SupportKind,
};

/// Q09: the stated cost is the sum of the parties' contributions; the financial commitments of a
/// party are its financial contributions, per year as well where they are in instalments; the
/// instalments of a commitment make its amount; the tranches of payment make the whole.
///
/// What became of a commitment since does not matter: the text is compared with itself. The
/// parties' shares add to 100 % by construction ([`Share::apportion`](crate::domain::Share)).
pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    let agreement = subject.agreement;
    let mut add = |place, detail| report.add(Code::Q09, Severity::Blocks, place, detail);
    let sum = CostTable::of(agreement).total;
    if sum != agreement.cost.into() {
        add(
            Place::Field(Field::Cost),
            Detail::CostDiffers {
                stated: agreement.cost,
                sum,
            },
        );
    }
    let hundredths: u32 = agreement
        .tranches
        .iter()
        .map(|tranche| u32::from(tranche.share.hundredths()))
        .sum();
    if !agreement.tranches.is_empty() && hundredths != 10_000 {
        add(
            Place::Field(Field::Tranches),
            Detail::TranchesDiffer { hundredths },
        );
    }
    for commitment in &subject.commitments {
        let sum: Total = commitment.instalments.iter().map(|part| part.amount).sum();
        let whole: Total = commitment.amount.into_iter().sum();
        if !commitment.instalments.is_empty() && sum != whole {
            add(
                commitment::place(commitment),
                Detail::InstalmentsDiffer {
                    amount: commitment.amount,
                    sum,
                },
            );
        }
    }
    for party in &agreement.parties {
        let ledger = Ledger::of(subject, party);
        if ledger.committed != ledger.contributed {
            add(
                row(party, None),
                Detail::CommittedDiffers {
                    committed: ledger.committed,
                    contributed: ledger.contributed,
                },
            );
        }
        for (year, committed, contributed) in ledger.differing_years() {
            add(
                row(party, Some(year)),
                Detail::CommittedDiffers {
                    committed,
                    contributed,
                },
            );
        }
    }
}

fn row(party: &Party, year: Option<Year>) -> Place {
    Place::Cost {
        party: Some((party.id, party::label(party))),
        year,
    }
}

/// What one party gives in money, by the cost table and by its commitments.
struct Ledger {
    contributed: Total,
    committed: Total,
    contributed_in: BTreeMap<Year, Total>,
    /// None where no commitment is in instalments, or where one has no year.
    committed_in: Option<BTreeMap<Year, Total>>,
}

impl Ledger {
    fn of(subject: &Subject<'_>, party: &Party) -> Ledger {
        let mut contributed_in = BTreeMap::new();
        let given = subject
            .agreement
            .contributions
            .iter()
            .filter(|c| c.party == party.id && c.kind == SupportKind::Financial);
        for contribution in given {
            enter(
                &mut contributed_in,
                contribution.year,
                contribution.amount.into(),
            );
        }
        let owed: Vec<&Commitment> = subject
            .commitments
            .iter()
            .copied()
            .filter(|c| c.debtor == party.id && c.kind == SupportKind::Financial)
            .collect();
        Ledger {
            contributed: contributed_in.values().copied().sum(),
            committed: owed.iter().filter_map(|c| c.amount).sum(),
            contributed_in,
            committed_in: by_year(&owed),
        }
    }

    fn differing_years(&self) -> Vec<(Year, Total, Total)> {
        let Some(committed_in) = &self.committed_in else {
            return Vec::new();
        };
        let years: BTreeSet<Year> = committed_in
            .keys()
            .chain(self.contributed_in.keys())
            .copied()
            .collect();
        let on =
            |table: &BTreeMap<Year, Total>, year| table.get(&year).copied().unwrap_or_default();
        years
            .into_iter()
            .map(|year| (year, on(committed_in, year), on(&self.contributed_in, year)))
            .filter(|(_, committed, contributed)| committed != contributed)
            .collect()
    }
}

/// A commitment without instalments counts in the year of its due date.
fn by_year(owed: &[&Commitment]) -> Option<BTreeMap<Year, Total>> {
    if owed.iter().all(|c| c.instalments.is_empty()) {
        return None;
    }
    let mut years = BTreeMap::new();
    for commitment in owed {
        for part in &commitment.instalments {
            enter(&mut years, part.year, part.amount.into());
        }
        if commitment.instalments.is_empty()
            && let Some(amount) = commitment.amount
        {
            let due = commitment.due.as_ref().and_then(Due::date)?;
            enter(&mut years, due.in_year(), amount.into());
        }
    }
    Some(years)
}

fn enter(years: &mut BTreeMap<Year, Total>, year: Year, amount: Total) {
    let sum = years.entry(year).or_default();
    *sum = [*sum, amount].into_iter().sum();
}
