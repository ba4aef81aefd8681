//! A first set of actions for a partner, dated back from the session: an offer that the team takes or
//! leaves, and edits.

use super::{Channel, schedule::later};
use crate::domain::{Date, round::Round, stakeholder::Opening};

/// Days before the session on which everything about a partner is settled: the bureau sends its
/// agenda about twenty days before it (domain notes, section 7).
const LEAD: i64 = 20;

/// A step towards a partner, in the order in which they are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// The project's file is put together.
    File,
    /// The letter that asks for the partnership is sent.
    Letter,
    /// Both sides meet.
    Meeting,
    /// The agreement is drafted and agreed upon.
    Draft,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Step; 4] = [Step::File, Step::Letter, Step::Meeting, Step::Draft];

    /// By what way it speaks to the partner.
    pub fn channel(self) -> Option<Channel> {
        match self {
            Step::File => Some(Channel::Dossier),
            Step::Letter => Some(Channel::Letter),
            Step::Meeting => Some(Channel::Meeting),
            Step::Draft => None,
        }
    }

    /// How many days it mostly takes.
    pub fn days(self) -> i64 {
        match self {
            Step::File => 10,
            Step::Letter => 5,
            Step::Meeting => 10,
            Step::Draft => 15,
        }
    }
}

/// A step with its days, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposed {
    /// What is done.
    pub step: Step,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub due_on: Date,
}

/// Every step, one after the other: so that the last is done before the round's session is prepared,
/// each ending while a window of the partner's calendar is open where there is one. From `today` on
/// where there is no session, or no time left before it. Empty only past the end of the calendar.
pub fn proposed(round: &Round, windows: &[Opening], today: Date) -> Vec<Proposed> {
    let back = round
        .session_on
        .and_then(|session| before(later(session, -LEAD)?, windows))
        .filter(|steps| steps.first().is_some_and(|first| first.starts_on >= today));
    back.or_else(|| from(today, windows)).unwrap_or_default()
}

/// The steps that end on a day at the latest.
fn before(end: Date, windows: &[Opening]) -> Option<Vec<Proposed>> {
    let mut end = end;
    let mut steps = Vec::new();
    for step in Step::ALL.into_iter().rev() {
        let due_on = last_open(windows, end).unwrap_or(end);
        let starts_on = later(due_on, 1 - step.days())?;
        end = later(starts_on, -1)?;
        steps.push(Proposed {
            step,
            starts_on,
            due_on,
        });
    }
    steps.reverse();
    Some(steps)
}

/// The steps from a day on.
fn from(start: Date, windows: &[Opening]) -> Option<Vec<Proposed>> {
    let mut start = start;
    let mut steps = Vec::new();
    for step in Step::ALL {
        let least = later(start, step.days() - 1)?;
        let due_on = first_open(windows, least).unwrap_or(least);
        let starts_on = later(due_on, 1 - step.days())?;
        start = later(due_on, 1)?;
        steps.push(Proposed {
            step,
            starts_on,
            due_on,
        });
    }
    Some(steps)
}

fn sound(windows: &[Opening]) -> impl Iterator<Item = &Opening> {
    windows.iter().filter(|one| one.opens_on <= one.closes_on)
}

/// The last day until `day` on which a window is open.
fn last_open(windows: &[Opening], day: Date) -> Option<Date> {
    let open = sound(windows).filter(|one| one.opens_on <= day);
    open.map(|one| one.closes_on.min(day)).max()
}

/// The first day from `day` on on which a window is open.
fn first_open(windows: &[Opening], day: Date) -> Option<Date> {
    let open = sound(windows).filter(|one| one.closes_on >= day);
    open.map(|one| one.opens_on.max(day)).min()
}

#[cfg(test)]
mod tests;
