//! What in a plan cannot be as it is: days out of order, circles, people with too much to do, days
//! on which a partner does not plan, days after the session.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Action, Approach, USUAL_LOAD};
use crate::domain::{
    Date,
    id::{ActionId, ApproachId, MemberId, PartnerId},
    prospect::{Decision, Prospect},
    round::Round,
    stakeholder::Stakeholder,
};

/// A conflict of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conflict {
    /// An action without somebody who answers for it.
    NobodyResponsible(ActionId),
    /// Somebody who is not of the team.
    Stranger {
        /// The action.
        action: ActionId,
        /// Who.
        member: MemberId,
    },
    /// An action without first or last day.
    Undated(ActionId),
    /// An action that ends before it begins.
    Reversed {
        /// The action.
        action: ActionId,
        /// First day.
        starts_on: Date,
        /// Last day.
        due_on: Date,
    },
    /// An action begins before one that it follows is done.
    BeforePrerequisite {
        /// The action.
        action: ActionId,
        /// First day.
        starts_on: Date,
        /// The one before.
        after: ActionId,
        /// Its last day.
        due_on: Date,
    },
    /// An action follows one that is not in the plan, or itself.
    NoSuchPrerequisite {
        /// The action.
        action: ActionId,
        /// What it names.
        after: ActionId,
    },
    /// Actions that wait for one another, in the order in which they do.
    Circle(Vec<ActionId>),
    /// A person bears more actions on a day than she can.
    Overload {
        /// Who.
        member: MemberId,
        /// First day of it.
        from: Date,
        /// Last day of it.
        until: Date,
        /// The most actions on one of these days.
        actions: usize,
        /// How many she can bear.
        most: u8,
    },
    /// The last day of an action for a partner lies outside every window of its calendar.
    OutsideCalendar {
        /// The action.
        action: ActionId,
        /// The partner.
        partner: PartnerId,
        /// Its last day.
        due_on: Date,
    },
    /// An action ends after the session that the round aims at.
    AfterSession {
        /// The action.
        action: ActionId,
        /// Its last day.
        due_on: Date,
        /// The first day of the session.
        session_on: Date,
    },
    /// A retained partner that no action wins.
    NoAction(PartnerId),
    /// A retained partner that nobody thought how to approach.
    NoApproach(PartnerId),
    /// An approach without an argument.
    NoArgument(ApproachId),
    /// A partner approached twice, as after a merge.
    ApproachedTwice(ApproachId),
}

/// What a plan stands on.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The round.
    pub round: &'a Round,
    /// Its cells.
    pub prospects: &'a [Prospect],
    /// Its analyses.
    pub stakeholders: &'a [Stakeholder],
    /// Its approaches.
    pub approaches: &'a [Approach],
}

/// Every conflict of a round's plan: action by action, then circles, people and partners.
pub fn all(actions: &[Action], ground: Ground<'_>) -> Vec<Conflict> {
    let round = ground.round;
    let own: Vec<&Action> = actions
        .iter()
        .filter(|action| action.round == round.id && action.state != super::ActionState::Dropped)
        .collect();
    let by_id: HashMap<ActionId, &Action> = own.iter().map(|one| (one.id, *one)).collect();
    let mut found = Vec::new();
    for action in &own {
        people(action, round, &mut found);
        days(action, &by_id, ground, &mut found);
    }
    found.extend(circles(&own).into_iter().map(Conflict::Circle));
    found.extend(overloads(&own, round));
    partners(&own, ground, &mut found);
    found
}

fn people(action: &Action, round: &Round, found: &mut Vec<Conflict>) {
    if action.responsible.is_none() {
        found.push(Conflict::NobodyResponsible(action.id));
    }
    for member in action.people() {
        if round.member(member).is_none() {
            found.push(Conflict::Stranger {
                action: action.id,
                member,
            });
        }
    }
}

fn days(
    action: &Action,
    by_id: &HashMap<ActionId, &Action>,
    ground: Ground<'_>,
    found: &mut Vec<Conflict>,
) {
    let id = action.id;
    match (action.starts_on, action.due_on) {
        (Some(starts_on), Some(due_on)) if due_on < starts_on => found.push(Conflict::Reversed {
            action: id,
            starts_on,
            due_on,
        }),
        (Some(_), Some(_)) => {}
        _ => found.push(Conflict::Undated(id)),
    }
    for &after in &action.after {
        match by_id.get(&after) {
            Some(before) if after != id => {
                if let (Some(starts_on), Some(due_on)) = (action.starts_on, before.due_on)
                    && starts_on <= due_on
                {
                    found.push(Conflict::BeforePrerequisite {
                        action: id,
                        starts_on,
                        after,
                        due_on,
                    });
                }
            }
            _ => found.push(Conflict::NoSuchPrerequisite { action: id, after }),
        }
    }
    let Some(due_on) = action.due_on else { return };
    if let Some(session_on) = ground.round.session_on.filter(|day| due_on > *day) {
        found.push(Conflict::AfterSession {
            action: id,
            due_on,
            session_on,
        });
    }
    if let Some(partner) = action.partner {
        let analysis = ground
            .stakeholders
            .iter()
            .find(|one| one.round == action.round && one.partner == partner);
        if analysis.is_some_and(|one| !one.is_open_on(due_on)) {
            found.push(Conflict::OutsideCalendar {
                action: id,
                partner,
                due_on,
            });
        }
    }
}

/// Circles of actions that wait for one another, each once, beginning at the first of the list.
/// Walks without recursion: a plan of any length is safe.
pub fn circles(actions: &[&Action]) -> Vec<Vec<ActionId>> {
    let place: HashMap<ActionId, usize> = actions
        .iter()
        .enumerate()
        .map(|(at, action)| (action.id, at))
        .collect();
    let next: Vec<Vec<usize>> = actions
        .iter()
        .map(|action| {
            let after = action.after.iter().filter(|id| **id != action.id);
            after.filter_map(|id| place.get(id).copied()).collect()
        })
        .collect();
    // 0 not met, 1 on the path, 2 done.
    let mut state = vec![0u8; actions.len()];
    let mut found = Vec::new();
    for start in 0..actions.len() {
        if state[start] != 0 {
            continue;
        }
        let mut path: Vec<(usize, usize)> = vec![(start, 0)];
        state[start] = 1;
        while let Some((at, edge)) = path.last_mut() {
            let Some(&to) = next[*at].get(*edge) else {
                state[*at] = 2;
                path.pop();
                continue;
            };
            *edge += 1;
            match state[to] {
                0 => {
                    state[to] = 1;
                    path.push((to, 0));
                }
                1 => {
                    let from = path.iter().position(|(one, _)| *one == to).unwrap_or(0);
                    let circle: Vec<usize> = path[from..].iter().map(|(one, _)| *one).collect();
                    let first = circle.iter().enumerate().min_by_key(|(_, one)| **one);
                    let turn = first.map_or(0, |(at, _)| at);
                    let turned = circle[turn..].iter().chain(&circle[..turn]);
                    found.push(turned.map(|&one| actions[one].id).collect());
                }
                _ => {}
            }
        }
    }
    found
}

/// Stretches of days on which a person bears more pending actions than she can.
pub fn overloads(actions: &[&Action], round: &Round) -> Vec<Conflict> {
    let mut found = Vec::new();
    for member in &round.members {
        // How many more, or fewer, from a day on.
        let mut steps: BTreeMap<i64, i64> = BTreeMap::new();
        let spans = actions
            .iter()
            .filter(|action| action.is_pending() && action.people().contains(&member.id))
            .filter_map(|action| action.span());
        for (start, due) in spans {
            *steps.entry(number(start)).or_default() += 1;
            *steps.entry(number(due) + 1).or_default() -= 1;
        }
        let most = member.most_actions.unwrap_or(USUAL_LOAD);
        let (mut now, mut worst, mut since) = (0i64, 0i64, None);
        for (day, change) in steps {
            now += change;
            let is_over = now > i64::from(most);
            match (is_over, since) {
                (true, None) => (since, worst) = (Some(day), now),
                (true, Some(_)) => worst = worst.max(now),
                (false, Some(first)) => {
                    if let Some((from, until)) = date(first).zip(date(day - 1)) {
                        found.push(Conflict::Overload {
                            member: member.id,
                            from,
                            until,
                            actions: usize::try_from(worst).unwrap_or_default(),
                            most,
                        });
                    }
                    since = None;
                }
                (false, None) => {}
            }
        }
    }
    found
}

fn number(date: Date) -> i64 {
    use chrono::Datelike;
    i64::from(date.day().num_days_from_ce())
}

fn date(number: i64) -> Option<Date> {
    let number = i32::try_from(number).ok()?;
    Date::new(chrono::NaiveDate::from_num_days_from_ce_opt(number)?).ok()
}

fn partners(own: &[&Action], ground: Ground<'_>, found: &mut Vec<Conflict>) {
    let round = ground.round.id;
    let mut seen = HashSet::new();
    let retained = ground
        .prospects
        .iter()
        .filter(|one| one.round == round && one.decision == Decision::Retained && one.is_live());
    let approaches = || ground.approaches.iter().filter(|one| one.round == round);
    for partner in retained.map(|one| one.partner) {
        if !seen.insert(partner) {
            continue;
        }
        if !own.iter().any(|action| action.partner == Some(partner)) {
            found.push(Conflict::NoAction(partner));
        }
        if !approaches().any(|approach| approach.partner == partner) {
            found.push(Conflict::NoApproach(partner));
        }
    }
    let mut approached = HashSet::new();
    for approach in approaches() {
        if approach.arguments.is_empty() {
            found.push(Conflict::NoArgument(approach.id));
        }
        if !approached.insert(approach.partner) {
            found.push(Conflict::ApproachedTwice(approach.id));
        }
    }
}
