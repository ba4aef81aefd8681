//! The financing set-up of a round: partner x year, to the centime (التركيب المالي التقديري, domain
//! notes, section 1, stage 2). One table speaks of one basis; bases are never mixed.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Money, Share, Total, Year,
    id::{PartnerId, ProjectId},
    need::{Need, SupportKind},
    prospect::{Prospect, Status, YearPart},
    round::Round,
};

/// What a table speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// What is expected of live contributions, spread over their years.
    Expected,
    /// What stands at one status, in the year in which it came that far; expected years do not
    /// count.
    At(Status),
}

/// Who pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Payer {
    /// The commune, what it covers of the needs. It is in the table of what is expected only.
    Commune,
    /// A partner.
    Partner(PartnerId),
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Who pays.
    pub payer: Payer,
    /// How much in each of the table's years.
    pub years: Vec<Total>,
    /// How much in all.
    pub total: Total,
    /// Its share of everything; shares add to a hundred percent by largest remainder.
    pub share: Share,
}

/// Partner x year.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The years, first one first.
    pub years: Vec<Year>,
    /// The commune, then the partners in the order of their ids.
    pub rows: Vec<Row>,
    /// Sum of each year.
    pub totals: Vec<Total>,
    /// Sum of everything.
    pub total: Total,
    /// What the needs lack beyond that, when the table speaks of what is expected.
    pub missing: Total,
}

impl Table {
    /// Of a round, or of one of its projects; what is not money is in it by its value unless
    /// `money_only`.
    pub fn of(
        round: &Round,
        project: Option<ProjectId>,
        needs: &[Need],
        prospects: &[Prospect],
        basis: Basis,
        money_only: bool,
    ) -> Table {
        let is_in = |kind: SupportKind| !money_only || kind == SupportKind::Financial;
        let own: BTreeMap<_, &Need> = needs
            .iter()
            .filter(|need| round.has_chosen(need.project) && is_in(need.kind))
            .filter(|need| project.is_none_or(|id| id == need.project))
            .map(|need| (need.id, need))
            .collect();
        let mut cells: BTreeMap<Payer, BTreeMap<Year, Vec<Money>>> = BTreeMap::new();
        let mut put = |payer: Payer, part: YearPart| {
            let years = cells.entry(payer).or_default();
            years.entry(part.year).or_default().push(part.amount);
        };
        if basis == Basis::Expected {
            for need in own.values().filter(|need| !need.covered.is_zero()) {
                put(
                    Payer::Commune,
                    YearPart {
                        year: need.year,
                        amount: need.covered.min(need.amount),
                    },
                );
            }
        }
        let given = prospects
            .iter()
            .filter(|one| one.round == round.id && is_in(one.kind));
        for prospect in given {
            let Some(need) = own.get(&prospect.need) else {
                continue;
            };
            for part in parts(prospect, need, basis) {
                put(Payer::Partner(prospect.partner), part);
            }
        }
        let amount: Total = own.values().map(|need| need.amount).sum();
        assemble(cells, (basis == Basis::Expected).then_some(amount))
    }
}

fn parts(prospect: &Prospect, need: &Need, basis: Basis) -> Vec<YearPart> {
    match basis {
        Basis::Expected if prospect.is_live() => prospect.spread(need.year),
        Basis::Expected => Vec::new(),
        Basis::At(Status::Paid) => prospect
            .steps
            .iter()
            .filter(|step| step.status == Status::Paid)
            .filter_map(|step| {
                Some(YearPart {
                    year: step.reached_on.in_year(),
                    amount: step.amount?,
                })
            })
            .collect(),
        Basis::At(status) => {
            let last = prospect
                .steps
                .iter()
                .filter(|step| step.status == status && step.amount.is_some())
                .max_by_key(|step| step.reached_on);
            let amount = prospect.amount_at(status).to_money();
            let year = last.map_or(need.year, |step| step.reached_on.in_year());
            amount
                .filter(|amount| !amount.is_zero())
                .map(|amount| YearPart { year, amount })
                .into_iter()
                .collect()
        }
    }
}

fn assemble(cells: BTreeMap<Payer, BTreeMap<Year, Vec<Money>>>, needed: Option<Total>) -> Table {
    let years: BTreeSet<Year> = cells.values().flat_map(|row| row.keys().copied()).collect();
    let years: Vec<Year> = years.into_iter().collect();
    let mut rows: Vec<Row> = cells
        .into_iter()
        .map(|(payer, row)| {
            let of = |year: &Year| {
                let amounts = row.get(year).map_or(&[][..], Vec::as_slice);
                amounts.iter().copied().sum()
            };
            let years: Vec<Total> = years.iter().map(of).collect();
            Row {
                payer,
                total: years.iter().copied().sum(),
                years,
                share: Share::default(),
            }
        })
        .collect();
    let sums: Vec<Total> = rows.iter().map(|row| row.total).collect();
    for (row, share) in rows.iter_mut().zip(Share::apportion(&sums)) {
        row.share = share;
    }
    let total: Total = sums.into_iter().sum();
    let totals = (0..years.len())
        .map(|at| {
            rows.iter()
                .filter_map(|row| row.years.get(at))
                .copied()
                .sum()
        })
        .collect();
    let missing = needed.and_then(|needed| Total::from_centimes(needed.minus(total)));
    Table {
        years,
        rows,
        totals,
        total,
        missing: missing.unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests;
