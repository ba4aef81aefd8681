//! Q11: how long the agreement lasts, and what must fit in it.

use std::collections::BTreeSet;

use super::{Code, Detail, Field, Place, Report, Severity, Subject, commitment};
use crate::domain::{
    Date, Year,
    commitment::{Commitment, Due, Standing},
};

/// Q11: there is a duration; every due date and instalment of what is owed lies inside it once its
/// first day is known; the yearly breakdown, where there is one, covers as many years as the
/// duration takes, ⌈months ÷ 12⌉, and none outside it.
pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    let agreement = subject.agreement;
    let mut add = |place, detail| report.add(Code::Q11, Severity::Blocks, place, detail);
    if agreement.duration_months == 0 {
        add(Place::Field(Field::Duration), Detail::NoDuration);
        return;
    }
    let years: BTreeSet<Year> = agreement.contributions.iter().map(|c| c.year).collect();
    if let (Some(&first), Some(&last)) = (years.first(), years.last()) {
        let found = usize::from(u16::from(last) - u16::from(first)) + 1;
        let expected = agreement.duration_months.div_ceil(12);
        if found < usize::from(expected) {
            add(
                Place::Cost {
                    party: None,
                    year: None,
                },
                Detail::YearsMissing {
                    months: agreement.duration_months,
                    expected,
                    found,
                },
            );
        }
    }
    let Some((from, to)) = agreement.starts_on.zip(agreement.ends_on()) else {
        return;
    };
    let (first, last) = (from.in_year(), to.in_year());
    for &year in years.iter().filter(|year| !(first..=last).contains(year)) {
        add(
            Place::Cost {
                party: None,
                year: Some(year),
            },
            Detail::YearOutside {
                from: first,
                to: last,
            },
        );
    }
    let owed = subject
        .commitments
        .iter()
        .filter(|c| matches!(c.standing, Standing::Owed | Standing::Disputed));
    for owed in owed {
        for due in days(owed)
            .into_iter()
            .filter(|due| !(from..=to).contains(due))
        {
            add(
                commitment::place(owed),
                Detail::DueOutside { due, from, to },
            );
        }
    }
}

/// The days of a commitment, each once.
fn days(commitment: &Commitment) -> BTreeSet<Date> {
    let whole = commitment.due.as_ref().and_then(Due::date);
    let parts = commitment.instalments.iter().filter_map(|part| part.due);
    whole.into_iter().chain(parts).collect()
}
