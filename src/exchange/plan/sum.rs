//! Sums that a table states, against those that it gives. None is mended; what the table leaves to
//! be added up is added up, and said.

use std::collections::{BTreeMap, BTreeSet};

use super::{Draft, Entry, Mapping, Part, Problem, Single, Target, reading::year_amount};
use crate::domain::{Money, Total, Year};

/// The years that a draft has amounts of.
fn years(draft: &Draft) -> BTreeSet<Year> {
    let targets = draft.entries.keys();
    targets
        .filter_map(|target| match target {
            Target::Year(year, _) => Some(*year),
            _ => None,
        })
        .collect()
}

fn single(draft: &Draft, single: Single) -> Option<i64> {
    let amount = draft.amount(Target::Single(single))?;
    Some(amount.centimes())
}

/// Fills in what the row says without writing it: a year's total from its parts, the one year of
/// a row that has no columns of years, a total cost that has no column. Gives what is to be said,
/// and of which target.
pub fn derive(
    draft: &mut Draft,
    mapping: &Mapping,
    default_year: Option<Year>,
) -> Vec<(Problem, Option<Target>)> {
    let mut said = Vec::new();
    for year in years(draft) {
        let commune = year_amount(draft, year, Part::Commune);
        let partners = year_amount(draft, year, Part::Partners);
        let has_column = mapping.column_of(Target::Year(year, Part::Total)).is_some();
        if let (Some(commune), Some(partners), false) = (commune, partners, has_column) {
            let sum: Total = [commune, partners].into_iter().sum();
            if let Some(sum) = sum.to_money() {
                let total = Target::Year(year, Part::Total);
                draft.entries.insert(total, Entry::Amount(sum));
            }
        }
    }
    let has_years = mapping
        .targets()
        .any(|(_, target)| matches!(target, Target::Year(..)));
    let cost = draft.amount(Target::Single(Single::Cost));
    let commune = draft.amount(Target::Single(Single::CommuneShare));
    let own_year = match draft.entries.get(&Target::Single(Single::Year)) {
        Some(Entry::Year(year)) => Some(*year),
        _ => default_year,
    };
    match (has_years, own_year, cost, commune) {
        (false, Some(year), cost, commune) => {
            let mut put = |part, amount: Option<Money>| {
                if let Some(amount) = amount {
                    draft
                        .entries
                        .insert(Target::Year(year, part), Entry::Amount(amount));
                }
            };
            put(Part::Total, cost);
            put(Part::Commune, commune);
        }
        (false, None, _, Some(commune)) if !commune.is_zero() => {
            let share = Target::Single(Single::CommuneShare);
            said.push((Problem::ShareWithoutYear, Some(share)));
        }
        _ => {}
    }
    if cost.is_none() {
        let target = Target::Single(Single::Cost);
        let has_column = mapping.column_of(target).is_some();
        let sum = draft.years(Part::Total).and_then(Total::to_money);
        match (has_column, sum) {
            (false, Some(sum)) => {
                draft.entries.insert(target, Entry::Amount(sum));
                said.push((Problem::CostFromYears, None));
            }
            _ => said.push((Problem::MissingCost, has_column.then_some(target))),
        }
    }
    let has_kind = draft
        .entries
        .contains_key(&Target::Single(Single::LandKind));
    for land in [Single::LandStatus, Single::LandReference] {
        let target = Target::Single(land);
        if !has_kind && draft.entries.contains_key(&target) {
            said.push((Problem::LandWithoutKind, Some(target)));
        }
    }
    said
}

/// Compares what a row states with what it gives.
pub fn check(draft: &Draft) -> Vec<(Target, Problem)> {
    let mut found = Vec::new();
    let total = Target::Single(Single::Cost);
    let cost = single(draft, Single::Cost);
    let sum_of = |part| draft.years(part).map(|total| total.centimes());
    if let (Some(stated), Some(years)) = (cost, sum_of(Part::Total)) {
        let sum = years + single(draft, Single::LaterCost).unwrap_or(0);
        if sum != stated {
            found.push((total, Problem::YearsDisagree { stated, sum }));
        }
    }
    let shares = (
        single(draft, Single::CommuneShare),
        single(draft, Single::PartnersShare),
    );
    if let (Some(stated), (Some(commune), Some(partners))) = (cost, shares) {
        let sum = commune + partners;
        if sum != stated {
            let year = None;
            found.push((total, Problem::SharesDisagree { stated, sum, year }));
        }
    }
    for (part, share) in [
        (Part::Commune, Single::CommuneShare),
        (Part::Partners, Single::PartnersShare),
    ] {
        if let (Some(stated), Some(sum)) = (single(draft, share), sum_of(part))
            && stated != sum
        {
            let problem = Problem::PartDisagrees { part, stated, sum };
            found.push((Target::Single(share), problem));
        }
    }
    let at_hand = (
        single(draft, Single::Available),
        single(draft, Single::Unavailable),
    );
    if let (Some(stated), (Some(available), Some(lacking))) = (cost, at_hand) {
        let sum = available + lacking;
        if sum != stated {
            found.push((total, Problem::AvailableDisagrees { stated, sum }));
        }
    }
    for year in years(draft) {
        let of = |part| year_amount(draft, year, part).map(Money::centimes);
        let (commune, partners, total) = (of(Part::Commune), of(Part::Partners), of(Part::Total));
        let target = Target::Year(year, Part::Total);
        match (commune, partners, total) {
            (Some(commune), Some(partners), Some(stated)) if commune + partners != stated => {
                let (sum, year) = (commune + partners, Some(year));
                found.push((target, Problem::SharesDisagree { stated, sum, year }));
            }
            (Some(commune), _, Some(total)) if commune > total => {
                let problem = Problem::CommuneAboveTotal {
                    year,
                    commune,
                    total,
                };
                found.push((Target::Year(year, Part::Commune), problem));
            }
            _ => {}
        }
    }
    people(draft, &mut found);
    let day = |single| match draft.entries.get(&Target::Single(single)) {
        Some(Entry::Date(day)) => Some(*day),
        _ => None,
    };
    if let (Some(starts), Some(ends)) = (day(Single::Starts), day(Single::Ends))
        && ends < starts
    {
        found.push((Target::Single(Single::Ends), Problem::EndsBeforeStart));
    }
    found
}

/// Men and women are everyone, and so are the four ages.
fn people(draft: &Draft, found: &mut Vec<(Target, Problem)>) {
    let Some(stated) = draft.count(Single::Beneficiaries).map(u64::from) else {
        return;
    };
    let groups: [&[Single]; 2] = [
        &[Single::Men, Single::Women],
        &[
            Single::Children,
            Single::Youth,
            Single::Adults,
            Single::Elderly,
        ],
    ];
    for group in groups {
        let counts: Option<Vec<u32>> = group.iter().map(|single| draft.count(*single)).collect();
        let Some(counts) = counts else { continue };
        let sum = counts.into_iter().map(u64::from).sum();
        if sum != stated {
            let target = Target::Single(Single::Beneficiaries);
            found.push((target, Problem::PeopleDisagree { stated, sum }));
        }
    }
}

/// The columns added up, for the rows of totals.
#[derive(Default)]
pub struct Sums {
    all: BTreeMap<Target, i64>,
    /// Since the last row of totals.
    part: BTreeMap<Target, i64>,
    missed: BTreeSet<Target>,
}

impl Sums {
    /// Adds a row.
    pub fn add(&mut self, draft: &Draft) {
        for (target, entry) in &draft.entries {
            if let Some(number) = number(entry) {
                *self.all.entry(*target).or_default() += number;
                *self.part.entry(*target).or_default() += number;
            }
        }
    }

    /// Notes that a cell of a column could not be read: its sum is not known.
    pub fn miss(&mut self, target: Target) {
        self.missed.insert(target);
    }

    /// Begins a new part below a row of totals.
    pub fn begin(&mut self) {
        self.part.clear();
    }

    /// Compares a row of totals: with the rows since the last such row, or with all.
    pub fn compare(&self, stated: &BTreeMap<Target, Entry>) -> Vec<(Target, Problem)> {
        let mut found = Vec::new();
        for (target, entry) in stated {
            let Some(number) = number(entry) else {
                continue;
            };
            let of = |sums: &BTreeMap<Target, i64>| sums.get(target).copied().unwrap_or(0);
            let (part, all) = (of(&self.part), of(&self.all));
            if number == part || number == all {
                continue;
            }
            if self.missed.contains(target) {
                found.push((*target, Problem::ColumnUnchecked));
                continue;
            }
            let nearest = match (part - number).abs() <= (all - number).abs() {
                true => part,
                false => all,
            };
            let problem = Problem::ColumnDisagrees {
                stated: number,
                sum: nearest,
                is_money: matches!(entry, Entry::Amount(_)),
            };
            found.push((*target, problem));
        }
        found
    }
}

fn number(entry: &Entry) -> Option<i64> {
    match entry {
        Entry::Amount(amount) => Some(amount.centimes()),
        Entry::Count(count) => Some(i64::from(*count)),
        _ => None,
    }
}
