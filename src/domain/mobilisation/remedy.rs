//! Whom a conflict concerns, and what mends it at one stroke where something does.

use super::{
    Action, ActionState,
    conflict::Conflict,
    schedule::{earliest, moved},
};
use crate::domain::{
    Date,
    id::{ActionId, ApproachId, PartnerId},
};

impl Conflict {
    /// The action to look at first, if it is one's.
    pub fn action(&self) -> Option<ActionId> {
        match self {
            Conflict::NobodyResponsible(action)
            | Conflict::Stranger { action, .. }
            | Conflict::Undated(action)
            | Conflict::Reversed { action, .. }
            | Conflict::BeforePrerequisite { action, .. }
            | Conflict::NoSuchPrerequisite { action, .. }
            | Conflict::OutsideCalendar { action, .. }
            | Conflict::AfterSession { action, .. } => Some(*action),
            Conflict::Circle(circle) => circle.first().copied(),
            _ => None,
        }
    }

    /// Whether it is to be told beside an action.
    pub fn concerns(&self, action: &Action) -> bool {
        match self {
            Conflict::Circle(circle) => circle.contains(&action.id),
            Conflict::Overload {
                member,
                from,
                until,
                ..
            } => {
                let overlaps = |(start, due): (Date, Date)| start <= *until && due >= *from;
                action.is_pending()
                    && action.people().contains(member)
                    && action.span().is_some_and(overlaps)
            }
            other => other.action() == Some(action.id),
        }
    }

    /// Whether it is to be told beside a partner, with its approach where there is one.
    pub fn is_of_partner(&self, partner: PartnerId, approach: Option<ApproachId>) -> bool {
        match self {
            Conflict::NoAction(id) | Conflict::NoApproach(id) => *id == partner,
            Conflict::NoArgument(id) | Conflict::ApproachedTwice(id) => approach == Some(*id),
            _ => false,
        }
    }

    /// The action as it would be without the conflict, where one stroke mends it: days that change
    /// places or move, somebody or something that is not in the plan taken out.
    pub fn mended(&self, action: &Action) -> Option<Action> {
        let mut after = action.clone();
        match self {
            Conflict::Reversed { .. } => {
                std::mem::swap(&mut after.starts_on, &mut after.due_on);
            }
            Conflict::BeforePrerequisite { due_on, .. } => {
                let (start, _) = action.span()?;
                after = moved(action, days_between(start, *due_on) + 1);
            }
            Conflict::AfterSession { session_on, .. } => {
                let (_, due) = action.span()?;
                after = moved(action, days_between(due, *session_on));
            }
            Conflict::NoSuchPrerequisite { after: missing, .. } => {
                after.after.retain(|one| one != missing);
            }
            Conflict::Stranger { member, .. } => {
                after.responsible = after.responsible.filter(|one| one != member);
                after.support.retain(|one| one != member);
            }
            _ => return None,
        }
        (after != *action).then_some(after)
    }
}

fn days_between(from: Date, until: Date) -> i64 {
    (until.day() - from.day()).num_days()
}

/// An action that begins too early, and its days as they would follow those that it waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// As it is.
    pub before: Action,
    /// As it would be.
    pub after: Action,
}

/// What puts a plan in order: every action that begins before one that it waits for is done, moved
/// to the first day on which it may begin. What was done stays where it is; what was given up
/// counts for nothing.
pub fn order(actions: &[Action]) -> Vec<Shift> {
    let mut own: Vec<Action> = actions
        .iter()
        .filter(|one| one.state != ActionState::Dropped)
        .cloned()
        .collect();
    for action in own.iter_mut().filter(|one| one.state == ActionState::Done) {
        action.after.clear();
    }
    let starts = earliest(&own);
    let shifts = starts.into_iter().filter_map(|(id, start)| {
        let before = actions.iter().find(|one| one.id == id)?;
        let (first, _) = before.span()?;
        let after = moved(before, days_between(first, start));
        (after != *before).then(|| Shift {
            before: before.clone(),
            after,
        })
    });
    shifts.collect()
}

#[cfg(test)]
mod tests;
