use proptest::prelude::*;

use super::{
    conflict::{Conflict, Ground, all, circles},
    schedule::{Mark, earliest, extent, later, marks, moved},
    *,
};
use crate::domain::{
    Line,
    id::Sequence,
    prospect::{Decision, Prospect},
    round::{Member, Round},
    sample::{Grain, contents},
    stakeholder::{Opening, Stakeholder, Window},
};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A round with one member, and so many actions of a day each, that she answers for.
fn plan(count: usize) -> (Round, Vec<Action>) {
    let mut ids = Sequence::starting_at(1_764_300_000_000);
    let id = RoundId::next(&mut ids);
    let mut round = Round::new(id, Name::default(), 2026u16.try_into().unwrap());
    round.members = vec![Member {
        id: MemberId::next(&mut ids),
        name: Name::default(),
        function: Name::default(),
        most_actions: Some(2),
    }];
    let actions = (0..count).map(|_| {
        let mut action = Action::new(ActionId::next(&mut ids), id, Name::default());
        action.responsible = Some(round.members[0].id);
        (action.starts_on, action.due_on) = (Some(day("2026-03-02")), Some(day("2026-03-02")));
        action
    });
    let actions = actions.collect();
    (round, actions)
}

fn conflicts(round: &Round, actions: &[Action]) -> Vec<Conflict> {
    let ground = Ground {
        round,
        prospects: &[],
        stakeholders: &[],
        approaches: &[],
    };
    all(actions, ground)
}

#[test]
fn a_sound_plan_has_no_conflict() {
    let (round, mut actions) = plan(2);
    actions[1].after = vec![actions[0].id];
    actions[1].starts_on = Some(day("2026-03-03"));
    actions[1].due_on = Some(day("2026-03-09"));
    assert_eq!(conflicts(&round, &actions), []);
}

#[test]
fn days_that_cannot_be_are_told() {
    let (mut round, mut actions) = plan(3);
    round.session_on = Some(day("2026-03-01"));
    round.members[0].most_actions = None;
    let [a, b, c] = [actions[0].id, actions[1].id, actions[2].id];
    actions[0].due_on = Some(day("2026-02-01"));
    actions[1].after = vec![c, c];
    actions[1].after.truncate(1);
    actions[2].due_on = None;
    actions[2].responsible = None;
    actions[2].after = vec![ActionId::next(&mut Sequence::starting_at(3))];
    let found = conflicts(&round, &actions);
    assert!(matches!(found[0], Conflict::Reversed { action, .. } if action == a));
    assert!(matches!(found[1], Conflict::AfterSession { action, .. } if action == b));
    assert_eq!(found[2], Conflict::NobodyResponsible(c));
    assert_eq!(found[3], Conflict::Undated(c));
    assert!(matches!(found[4], Conflict::NoSuchPrerequisite { action, .. } if action == c));
    actions[2].due_on = Some(day("2026-03-02"));
    let found = conflicts(&round, &actions);
    assert!(found.iter().any(|one| matches!(
        one, Conflict::BeforePrerequisite { action, after, .. } if *action == b && *after == c
    )));
}

#[test]
fn circles_are_found_each_once() {
    let (round, mut actions) = plan(4);
    let ids: Vec<ActionId> = actions.iter().map(|one| one.id).collect();
    actions[0].after = vec![ids[1]];
    actions[1].after = vec![ids[2]];
    actions[2].after = vec![ids[0]];
    actions[3].after = vec![ids[3], ids[0]];
    let own: Vec<&Action> = actions.iter().collect();
    assert_eq!(circles(&own), [vec![ids[0], ids[1], ids[2]]]);
    assert!(
        conflicts(&round, &actions).contains(&Conflict::NoSuchPrerequisite {
            action: ids[3],
            after: ids[3]
        })
    );
    assert!(earliest(&actions).iter().all(|(id, _)| *id == ids[3]));
}

#[test]
fn a_person_with_too_much_is_told_from_when_to_when() {
    let (round, mut actions) = plan(4);
    let span = |from, until| (Some(day(from)), Some(day(until)));
    let spans = [
        span("2026-03-01", "2026-03-10"),
        span("2026-03-04", "2026-03-08"),
        span("2026-03-05", "2026-03-06"),
        span("2026-03-07", "2026-03-20"),
    ];
    for (action, span) in actions.iter_mut().zip(spans) {
        (action.starts_on, action.due_on) = span;
    }
    let overload = Conflict::Overload {
        member: round.members[0].id,
        from: day("2026-03-05"),
        until: day("2026-03-08"),
        actions: 3,
        most: 2,
    };
    assert_eq!(conflicts(&round, &actions), [overload]);
    actions[1].state = ActionState::Done;
    assert_eq!(conflicts(&round, &actions), []);
}

#[test]
fn a_partner_is_met_when_it_plans_and_nobody_retained_is_forgotten() {
    let (round, mut actions) = plan(1);
    let mut ids = Sequence::starting_at(1_764_400_000_000);
    let partner = PartnerId::next(&mut ids);
    let mut analysis = Stakeholder::new(
        crate::domain::id::StakeholderId::next(&mut ids),
        round.id,
        partner,
    );
    analysis.windows = vec![Opening {
        kind: Window::Budget,
        opens_on: day("2026-09-01"),
        closes_on: day("2026-10-15"),
        note: Name::default(),
    }];
    let mut cell = Prospect::new(
        crate::domain::id::ProspectId::next(&mut ids),
        round.id,
        crate::domain::id::NeedId::next(&mut ids),
        partner,
        SupportKind::Financial,
    );
    cell.decision = Decision::Retained;
    let approach = Approach::new(ApproachId::next(&mut ids), round.id, partner);
    let ground = Ground {
        round: &round,
        prospects: &[cell],
        stakeholders: std::slice::from_ref(&analysis),
        approaches: &[],
    };
    assert_eq!(
        all(&actions, ground),
        [Conflict::NoAction(partner), Conflict::NoApproach(partner)]
    );
    actions[0].partner = Some(partner);
    let twice = [approach.clone(), approach.clone()];
    let ground = Ground {
        approaches: &twice,
        ..ground
    };
    assert_eq!(
        all(&actions, ground),
        [
            Conflict::OutsideCalendar {
                action: actions[0].id,
                partner,
                due_on: day("2026-03-02")
            },
            Conflict::NoArgument(approach.id),
            Conflict::NoArgument(approach.id),
            Conflict::ApproachedTwice(approach.id),
        ]
    );
    actions[0].due_on = Some(day("2026-10-15"));
    assert_eq!(all(&actions, ground).len(), 3);
    let shown = marks(&round, std::slice::from_ref(&analysis));
    assert_eq!(shown[0].until(), day("2026-10-15"));
    assert!(matches!(shown[0], Mark::Window { .. }));
}

#[test]
fn actions_move_whole_and_not_out_of_the_calendar() {
    let (round, mut actions) = plan(2);
    actions[0].due_on = Some(day("2026-03-05"));
    let later_one = moved(&actions[0], 30);
    assert_eq!(
        later_one.span(),
        Some((day("2026-04-01"), day("2026-04-04")))
    );
    assert_eq!(moved(&actions[0], i64::MAX), actions[0]);
    assert_eq!(later(day("2199-12-31"), 1), None);
    actions[1].after = vec![actions[0].id];
    assert_eq!(earliest(&actions), [(actions[1].id, day("2026-03-06"))]);
    assert_eq!(
        extent(&round, &actions),
        Some((day("2026-03-02"), day("2026-03-05")))
    );
    assert_eq!(extent(&round, &[]), None);
}

#[test]
fn arguments_come_from_both_sheets() {
    let (mut c, _) = contents(&Grain::default());
    let water = Line::new("water").unwrap();
    c.projects[0].sector = water.clone();
    c.partners[0].domains = vec![water.clone()];
    let record = Default::default();
    let (project, need, partner) = (&c.projects[0], &c.needs[0], &c.partners[0]);
    let found = argument::offered(project, need, partner, &record);
    assert_eq!(found[0], argument::Ground::Domain(water));
    assert!(found.iter().any(|one| one.benefit() == Benefit::Commune));
}

proptest! {
    #[test]
    fn no_plan_makes_it_panic(
        days in prop::collection::vec((0i64..800, -20i64..60), 1..12),
        links in prop::collection::vec((0usize..12, 0usize..12), 0..30),
    ) {
        let (round, mut actions) = plan(days.len());
        let ids: Vec<ActionId> = actions.iter().map(|one| one.id).collect();
        let first = day("2026-01-01");
        for (action, (from, length)) in actions.iter_mut().zip(&days) {
            action.starts_on = later(first, *from);
            action.due_on = later(first, from + length);
        }
        for (from, to) in links {
            let to = ids[to % ids.len()];
            let count = actions.len();
            actions[from % count].after.push(to);
        }
        let found = conflicts(&round, &actions);
        // Where nothing goes in circles, the earliest days leave nothing before what it follows.
        let has_circle = found.iter().any(|one| matches!(one, Conflict::Circle(_)));
        let own: Vec<&Action> = actions.iter().collect();
        for circle in circles(&own) {
            for (at, id) in circle.iter().enumerate() {
                let action = actions.iter().find(|one| one.id == *id).unwrap();
                prop_assert!(action.after.contains(&circle[(at + 1) % circle.len()]));
            }
        }
        let free = earliest(&actions);
        if !has_circle {
            for (id, start) in free {
                let action = actions.iter_mut().find(|one| one.id == id).unwrap();
                let (old, due) = action.span().unwrap();
                let length = (due.day() - old.day()).num_days();
                (action.starts_on, action.due_on) = (Some(start), later(start, length));
            }
            let sound = |id: &ActionId| actions.iter().any(|one| one.id == *id && one.span().is_some());
            for conflict in conflicts(&round, &actions) {
                if let Conflict::BeforePrerequisite { action, after, .. } = conflict {
                    prop_assert!(!(sound(&action) && sound(&after)), "still before");
                }
            }
        }
    }

    #[test]
    fn no_contents_make_it_panic(
        numbers in prop::collection::vec(0i64..=99_999_999, 1..9),
        rows in 1usize..7,
    ) {
        let (c, _) = contents(&Grain { numbers, rows, ..Grain::default() });
        for round in &c.rounds {
            let ground = Ground {
                round,
                prospects: &c.prospects,
                stakeholders: &c.stakeholders,
                approaches: &c.approaches,
            };
            all(&c.actions, ground);
            marks(round, &c.stakeholders);
        }
    }
}
