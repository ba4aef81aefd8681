use proptest::prelude::*;

use super::*;
use crate::domain::{
    Name,
    id::{MemberId, RoundId, Sequence},
};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn dated(action: &mut Action, first: &str, last: &str) {
    (action.starts_on, action.due_on) = (Some(day(first)), Some(day(last)));
}

/// So many actions of the first days of March, each its own.
fn actions(count: usize) -> Vec<Action> {
    let mut ids = Sequence::starting_at(1_764_300_000_000);
    let round = RoundId::next(&mut ids);
    let actions = (0..count).map(|_| {
        let id = ActionId::next(&mut ids);
        let mut action = Action::new(id, round, Name::default());
        dated(&mut action, "2026-03-02", "2026-03-04");
        action
    });
    actions.collect()
}

#[test]
fn a_stroke_mends_what_one_stroke_can() {
    let all = actions(2);
    let [one, other] = [&all[0], &all[1]];
    let mut ids = Sequence::starting_at(7);
    let stranger = MemberId::next(&mut ids);
    let mut changed = one.clone();
    dated(&mut changed, "2026-03-04", "2026-03-02");
    changed.responsible = Some(stranger);
    changed.support = vec![stranger];
    changed.after = vec![other.id];
    let id = changed.id;
    let mended = |conflict: Conflict| conflict.mended(&changed).unwrap();
    let turned = mended(Conflict::Reversed {
        action: id,
        starts_on: day("2026-03-04"),
        due_on: day("2026-03-02"),
    });
    assert_eq!(turned.span(), Some((day("2026-03-02"), day("2026-03-04"))));
    let alone = mended(Conflict::Stranger {
        action: id,
        member: stranger,
    });
    assert_eq!((alone.responsible, alone.support.len()), (None, 0));
    let free = mended(Conflict::NoSuchPrerequisite {
        action: id,
        after: other.id,
    });
    assert!(free.after.is_empty());
    let before = Conflict::BeforePrerequisite {
        action: id,
        starts_on: day("2026-03-02"),
        after: other.id,
        due_on: day("2026-03-31"),
    };
    let moved = before.mended(one).unwrap();
    assert_eq!(moved.span(), Some((day("2026-04-01"), day("2026-04-03"))));
    let late = Conflict::AfterSession {
        action: id,
        due_on: day("2026-03-04"),
        session_on: day("2026-03-03"),
    };
    let moved = late.mended(one).unwrap();
    assert_eq!(moved.span(), Some((day("2026-03-01"), day("2026-03-03"))));
}

#[test]
fn what_people_have_to_decide_is_not_mended() {
    let all = actions(2);
    let mut ids = Sequence::starting_at(7);
    let (member, partner) = (MemberId::next(&mut ids), PartnerId::next(&mut ids));
    let approach = ApproachId::next(&mut ids);
    for conflict in [
        Conflict::NobodyResponsible(all[0].id),
        Conflict::Undated(all[0].id),
        Conflict::Circle(vec![all[0].id, all[1].id]),
        Conflict::NoAction(partner),
        Conflict::NoApproach(partner),
        Conflict::NoArgument(approach),
        Conflict::ApproachedTwice(approach),
        Conflict::OutsideCalendar {
            action: all[0].id,
            partner,
            due_on: day("2026-03-04"),
        },
        // Nothing to be mended: no such person.
        Conflict::Stranger {
            action: all[0].id,
            member,
        },
    ] {
        assert_eq!(conflict.mended(&all[0]), None, "{conflict:?}");
    }
    // An action without days cannot be moved.
    let mut undated = all[0].clone();
    undated.due_on = None;
    let before = Conflict::BeforePrerequisite {
        action: undated.id,
        starts_on: day("2026-03-02"),
        after: all[1].id,
        due_on: day("2026-03-31"),
    };
    assert_eq!(before.mended(&undated), None);
}

#[test]
fn a_conflict_is_told_beside_whom_it_concerns() {
    let all = actions(3);
    let mut ids = Sequence::starting_at(7);
    let (partner, other) = (PartnerId::next(&mut ids), PartnerId::next(&mut ids));
    let (approach, second) = (ApproachId::next(&mut ids), ApproachId::next(&mut ids));
    let undated = Conflict::Undated(all[1].id);
    assert_eq!(undated.action(), Some(all[1].id));
    assert!(undated.concerns(&all[1]) && !undated.concerns(&all[0]));
    assert!(!undated.is_of_partner(partner, Some(approach)));
    let circle = Conflict::Circle(vec![all[0].id, all[2].id]);
    let told: Vec<bool> = all.iter().map(|one| circle.concerns(one)).collect();
    assert_eq!(told, [true, false, true]);
    assert_eq!(circle.action(), Some(all[0].id));
    let idle = Conflict::NoAction(partner);
    assert_eq!(idle.action(), None);
    assert!(idle.is_of_partner(partner, None) && !idle.is_of_partner(other, None));
    let mute = Conflict::NoArgument(approach);
    for (own, is_told) in [(Some(approach), true), (Some(second), false), (None, false)] {
        assert_eq!(mute.is_of_partner(partner, own), is_told);
    }
}

#[test]
fn an_overload_concerns_what_its_person_does_on_its_days() {
    let member = MemberId::next(&mut Sequence::starting_at(7));
    let overload = Conflict::Overload {
        member,
        from: day("2026-03-10"),
        until: day("2026-03-12"),
        actions: 4,
        most: 3,
    };
    let mut action = actions(1).remove(0);
    for (first, last, is_told) in [
        ("2026-03-01", "2026-03-09", false),
        ("2026-03-01", "2026-03-10", true),
        ("2026-03-11", "2026-03-11", true),
        ("2026-03-12", "2026-03-20", true),
        ("2026-03-13", "2026-03-20", false),
    ] {
        dated(&mut action, first, last);
        assert!(!overload.concerns(&action), "somebody else does it");
        let mut own = action.clone();
        own.support = vec![member];
        assert_eq!(overload.concerns(&own), is_told, "{first} {last}");
        own.state = ActionState::Done;
        assert!(!overload.concerns(&own), "it is done");
    }
}

#[test]
fn a_chain_is_moved_as_far_as_it_must_and_what_is_over_stays() {
    let mut all = actions(4);
    let ids: Vec<ActionId> = all.iter().map(|one| one.id).collect();
    assert_eq!(order(&all), []);
    all[1].after = vec![ids[0]];
    all[2].after = vec![ids[1]];
    let shifts = order(&all);
    let spans: Vec<_> = shifts
        .iter()
        .map(|one| (one.before.id, one.after.span().unwrap()))
        .collect();
    let mut expected = [
        (ids[1], (day("2026-03-05"), day("2026-03-07"))),
        (ids[2], (day("2026-03-08"), day("2026-03-10"))),
    ]
    .to_vec();
    expected.sort_by_key(|(id, _)| spans.iter().position(|(own, _)| own == id));
    assert_eq!(spans, expected);
    all[1].state = ActionState::Done;
    let moved: Vec<ActionId> = order(&all).iter().map(|one| one.before.id).collect();
    assert_eq!(moved, [ids[2]], "what was done stays where it is");
    all[1].state = ActionState::Dropped;
    assert_eq!(order(&all), [], "what was given up is not waited for");
}

proptest! {
    #[test]
    fn a_plan_put_in_order_is_in_order(
        drawn in prop::collection::vec(
            (0i64..40, 0i64..9, 0usize..4, prop::collection::vec(0usize..12, 0..3)),
            1..12,
        ),
    ) {
        let mut all = actions(drawn.len());
        let ids: Vec<ActionId> = all.iter().map(|one| one.id).collect();
        for (at, (start, length, state, after)) in drawn.into_iter().enumerate() {
            let first = crate::domain::mobilisation::schedule::later(day("2026-03-02"), start);
            all[at].starts_on = first;
            all[at].due_on = first
                .and_then(|first| crate::domain::mobilisation::schedule::later(first, length));
            all[at].state = ActionState::ALL[state];
            // Only what was entered before is waited for, so that there is no circle.
            let mut after: Vec<ActionId> = after
                .into_iter()
                .filter(|one| *one < at)
                .map(|one| ids[one])
                .collect();
            after.dedup();
            all[at].after = after;
        }
        let mut ordered = all.clone();
        for shift in order(&all) {
            let place = ordered.iter().position(|one| *one == shift.before).unwrap();
            let length = |one: &Action| one.span().map(|(first, last)| days_between(first, last));
            prop_assert_eq!(length(&shift.before), length(&shift.after));
            prop_assert!(shift.after.starts_on > shift.before.starts_on);
            prop_assert!(shift.before.state != ActionState::Dropped);
            prop_assert!(shift.before.state != ActionState::Done);
            ordered[place] = shift.after;
        }
        prop_assert_eq!(order(&ordered), []);
        let by_id = |id: &ActionId| ordered.iter().find(|one| one.id == *id).unwrap();
        let waits = |one: &&Action| one.is_pending();
        for action in ordered.iter().filter(waits) {
            let before = action.after.iter().map(by_id);
            for before in before.filter(|one| one.state != ActionState::Dropped) {
                prop_assert!(action.starts_on > before.due_on);
            }
        }
    }
}
