use proptest::prelude::*;

use super::*;
use crate::domain::{
    Name,
    id::{RoundId, Sequence},
    stakeholder::Window,
};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn round(session: Option<&str>) -> Round {
    let id = RoundId::next(&mut Sequence::starting_at(1_764_300_000_000));
    let mut round = Round::new(id, Name::default(), 2026u16.try_into().unwrap());
    round.session_on = session.map(day);
    round
}

fn window(opens: &str, closes: &str) -> Opening {
    Opening {
        kind: Window::Budget,
        opens_on: day(opens),
        closes_on: day(closes),
        note: Name::default(),
    }
}

/// The days of the steps as they are written.
fn days(session: Option<&str>, windows: &[Opening], today: &str) -> Vec<(String, String)> {
    let steps = proposed(&round(session), windows, day(today));
    let order: Vec<Step> = steps.iter().map(|one| one.step).collect();
    assert!(order.is_empty() || order == Step::ALL);
    let written = |one: &Proposed| (one.starts_on.to_string(), one.due_on.to_string());
    steps.iter().map(written).collect()
}

fn golden(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(one, other): &(&str, &str)| ((*one).to_owned(), (*other).to_owned());
    expected.iter().map(owned).collect()
}

const BACK: [(&str, &str); 4] = [
    ("2026-08-07", "2026-08-16"),
    ("2026-08-17", "2026-08-21"),
    ("2026-08-22", "2026-08-31"),
    ("2026-09-01", "2026-09-15"),
];

#[test]
fn steps_end_twenty_days_before_the_session() {
    let session = Some("2026-10-05");
    assert_eq!(days(session, &[], "2026-06-15"), golden(&BACK));
    // On the very day on which the first begins there is still time; on the next there is not.
    assert_eq!(days(session, &[], "2026-08-07"), golden(&BACK));
    let late = days(session, &[], "2026-08-08");
    assert_eq!(late[0].0, "2026-08-08");
    assert_eq!(late[3].1, "2026-09-16");
}

#[test]
fn without_a_session_they_begin_today() {
    let from = [
        ("2026-06-15", "2026-06-24"),
        ("2026-06-25", "2026-06-29"),
        ("2026-06-30", "2026-07-09"),
        ("2026-07-10", "2026-07-24"),
    ];
    assert_eq!(days(None, &[], "2026-06-15"), golden(&from));
    assert_eq!(days(Some("2026-07-01"), &[], "2026-06-15"), golden(&from));
    assert_eq!(days(Some("2020-02-03"), &[], "2026-06-15"), golden(&from));
}

#[test]
fn each_ends_while_the_partner_decides() {
    let session = Some("2026-10-05");
    let open = [window("2026-08-20", "2026-09-10")];
    let expected = [
        ("2026-08-02", "2026-08-11"),
        ("2026-08-12", "2026-08-16"),
        ("2026-08-17", "2026-08-26"),
        ("2026-08-27", "2026-09-10"),
    ];
    assert_eq!(days(session, &open, "2026-06-15"), golden(&expected));
    // A window that closes before it opens, and one after the session, are no windows.
    for none in [
        window("2026-09-10", "2026-08-20"),
        window("2026-11-01", "2026-12-01"),
    ] {
        assert_eq!(days(session, &[none], "2026-06-15"), golden(&BACK));
    }
    let july = [window("2026-07-01", "2026-07-31")];
    let expected = [
        ("2026-06-22", "2026-07-01"),
        ("2026-07-02", "2026-07-06"),
        ("2026-07-07", "2026-07-16"),
        ("2026-07-17", "2026-07-31"),
    ];
    assert_eq!(days(None, &july, "2026-06-15"), golden(&expected));
}

#[test]
fn past_the_calendar_nothing_is_proposed() {
    assert_eq!(days(None, &[], "2199-12-31"), []);
    assert_eq!(days(None, &[], "2199-11-30"), []);
    assert_eq!(days(None, &[], "2199-11-21").len(), 4);
    assert_eq!(
        days(Some("1900-01-10"), &[], "1900-01-01")[0].0,
        "1900-01-01"
    );
}

proptest! {
    #[test]
    fn steps_follow_one_another_and_keep_their_length(
        today in 0i64..1_000,
        session in prop::option::of(-200i64..1_200),
        windows in prop::collection::vec((0i64..1_500, -5i64..60), 0..4),
    ) {
        let at = |days: i64| later(day("2025-01-01"), days).unwrap();
        let mut round = round(None);
        round.session_on = session.map(at);
        let windows: Vec<Opening> = windows
            .into_iter()
            .map(|(opens, length)| Opening {
                opens_on: at(opens),
                closes_on: at(opens + length),
                ..window("2025-01-01", "2025-01-01")
            })
            .collect();
        let steps = proposed(&round, &windows, at(today));
        prop_assert_eq!(steps.len(), 4);
        for (one, step) in steps.iter().zip(Step::ALL) {
            prop_assert_eq!(one.step, step);
            prop_assert_eq!(later(one.starts_on, step.days() - 1), Some(one.due_on));
            prop_assert!(one.starts_on >= at(today));
        }
        for pair in steps.windows(2) {
            prop_assert!(pair[0].due_on < pair[1].starts_on);
        }
    }
}
