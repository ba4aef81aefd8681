//! A plan on the line of time: what a timeline draws, and how an action moves on it.

use std::collections::HashMap;

use super::Action;
use crate::domain::{
    Date,
    id::{ActionId, PartnerId},
    round::Round,
    stakeholder::{Stakeholder, Window},
};

/// A mark on the timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The session that the round aims at.
    Session(Date),
    /// A window of a partner's calendar.
    Window {
        /// The partner.
        partner: PartnerId,
        /// What it does then.
        kind: Window,
        /// First day.
        from: Date,
        /// Last day.
        until: Date,
    },
}

impl Mark {
    /// Its first day.
    pub fn from(&self) -> Date {
        match *self {
            Mark::Session(day) => day,
            Mark::Window { from, .. } => from,
        }
    }

    /// Its last day.
    pub fn until(&self) -> Date {
        match *self {
            Mark::Session(day) => day,
            Mark::Window { until, .. } => until,
        }
    }
}

/// The marks of a round, in the order of their first days.
pub fn marks(round: &Round, stakeholders: &[Stakeholder]) -> Vec<Mark> {
    let own = stakeholders.iter().filter(|one| one.round == round.id);
    let windows = own.flat_map(|one| {
        let sound = one.windows.iter().filter(|at| at.opens_on <= at.closes_on);
        sound.map(|window| Mark::Window {
            partner: one.partner,
            kind: window.kind,
            from: window.opens_on,
            until: window.closes_on,
        })
    });
    let mut marks: Vec<Mark> = round.session_on.map(Mark::Session).into_iter().collect();
    marks.extend(windows);
    marks.sort_by_key(Mark::from);
    marks
}

/// First and last day of actions and of the session; none when nothing is dated.
pub fn extent(round: &Round, actions: &[Action]) -> Option<(Date, Date)> {
    let own = actions.iter().filter(|action| action.round == round.id);
    let days = own
        .flat_map(|action| [action.starts_on, action.due_on])
        .flatten()
        .chain(round.session_on);
    days.fold(None, |extent, day| match extent {
        None => Some((day, day)),
        Some((first, last)) => Some((day.min(first), day.max(last))),
    })
}

/// An action moved by so many days, its length kept; as it was where it would leave the calendar.
pub fn moved(action: &Action, days: i64) -> Action {
    let shift = |date: Option<Date>| match date {
        None => Some(None),
        Some(date) => later(date, days).map(Some),
    };
    match (shift(action.starts_on), shift(action.due_on)) {
        (Some(starts_on), Some(due_on)) => Action {
            starts_on,
            due_on,
            ..action.clone()
        },
        _ => action.clone(),
    }
}

/// A day so many days later.
pub fn later(date: Date, days: i64) -> Option<Date> {
    let by = chrono::Duration::try_days(days)?;
    Date::new(date.day().checked_add_signed(by)?).ok()
}

/// The first days on which actions could begin at the earliest, so that each follows those that it
/// waits for, lengths kept: only the actions that have to move, with their new first day. Actions in
/// a circle, and those without days, stay.
pub fn earliest(actions: &[Action]) -> Vec<(ActionId, Date)> {
    let by_id: HashMap<ActionId, &Action> = actions.iter().map(|one| (one.id, one)).collect();
    let mut starts: HashMap<ActionId, Date> = actions
        .iter()
        .filter_map(|action| action.span().map(|(start, _)| (action.id, start)))
        .collect();
    let own: Vec<&Action> = actions.iter().collect();
    let stuck: Vec<ActionId> = super::conflict::circles(&own)
        .into_iter()
        .flatten()
        .collect();
    // A chain is at most as long as the plan.
    for _ in 0..actions.len() {
        let mut changed = false;
        for action in actions.iter().filter(|one| !stuck.contains(&one.id)) {
            let Some(&start) = starts.get(&action.id) else {
                continue;
            };
            let others = action.after.iter().filter(|id| **id != action.id);
            let ends = others.filter_map(|id| {
                let (before, begins) = (by_id.get(id)?, starts.get(id)?);
                let (first, last) = before.span()?;
                later(*begins, (last.day() - first.day()).num_days() + 1)
            });
            if let Some(free) = ends.max().filter(|free| *free > start) {
                starts.insert(action.id, free);
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    let moved = actions.iter().filter_map(|action| {
        let (start, new) = (action.span()?.0, *starts.get(&action.id)?);
        (new != start).then_some((action.id, new))
    });
    moved.collect()
}
