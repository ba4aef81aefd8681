//! How far an agreement has come, told from the dated steps of its approval.

use super::{Stage, approval::Step};
use crate::domain::{Date, id::PartyId};

/// What of an approval event the stage is told from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) on: Date,
    pub(super) step: Step,
    /// Whether it lets the agreement go on.
    pub(super) is_favourable: bool,
    /// The party, of a signature.
    pub(super) party: Option<PartyId>,
}

/// How far an agreement has come on a day; steps of later days are left out.
pub(super) fn stage(
    marks: impl Iterator<Item = Mark>,
    parties: impl Iterator<Item = PartyId>,
    ends_on: Option<Date>,
    today: Date,
) -> Stage {
    let known: Vec<Mark> = marks.filter(|mark| mark.on <= today).collect();
    let on = |step| {
        let dates = known.iter().filter(|mark| mark.step == step);
        dates.map(|mark| mark.on).max()
    };
    if on(Step::InForce).is_some() {
        return match ends_on {
            Some(end) if end < today => Stage::Ended,
            _ => Stage::InForce,
        };
    }
    if is_signed(known.iter().copied(), parties) {
        return Stage::Signed;
    }
    let granted = on(Step::Visa);
    let refused = on(Step::VisaRefused);
    if refused.is_some() && refused > granted && refused >= on(Step::SentForVisa) {
        return Stage::VisaRefused;
    }
    if granted.is_some() || on(Step::Signature).is_some() {
        return Stage::Signing;
    }
    if on(Step::SentForVisa).is_some() {
        return Stage::AwaitingVisa;
    }
    let vote = known
        .iter()
        .filter(|mark| mark.step == Step::CouncilVote)
        .max_by_key(|mark| mark.on);
    match vote {
        Some(vote) if vote.is_favourable => Stage::Voted,
        _ => Stage::Draft,
    }
}

/// Whether there are parties and each has signed.
pub(super) fn is_signed(
    marks: impl Iterator<Item = Mark>,
    parties: impl Iterator<Item = PartyId>,
) -> bool {
    let signed: Vec<PartyId> = marks
        .filter(|mark| mark.step == Step::Signature)
        .filter_map(|mark| mark.party)
        .collect();
    let mut parties = parties.peekable();
    parties.peek().is_some() && parties.all(|party| signed.contains(&party))
}

/// The last day of so many months from a first day; see [`super::Agreement::ends_on`].
pub(super) fn last_day(first: Date, months: u16) -> Option<Date> {
    let after = first.plus_months(months);
    if after <= first {
        None
    } else if chrono::Datelike::day(&*after) < chrono::Datelike::day(&*first) {
        Some(after)
    } else {
        after.pred_opt().and_then(|day| Date::new(day).ok())
    }
}
