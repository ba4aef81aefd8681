use super::*;
use crate::domain::{
    LegalDate,
    agreement::approval::{Outcome, Step},
    id::{EventId, IdSource, Sequence},
};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn agreement() -> Agreement {
    let mut ids = Sequence::starting_at(1_764_000_000_000);
    let mut id = || ids.next_uuid();
    let party = |id: uuid::Uuid| {
        serde_json::json!({
            "id": id, "name": {}, "short_name": {}, "quality": {},
        })
    };
    let json = serde_json::json!({
        "id": id(),
        "kind": "specific",
        "form": "specific",
        "title": {},
        "object": {},
        "regime_date": "2026-01-01",
        "parties": [party(id()), party(id())],
        "cost": 0,
        "duration_months": 24,
        "start_rule": "fixed",
        "starts_on": "2026-03-01",
        "copies": 2,
    });
    serde_json::from_value(json).unwrap()
}

fn with(steps: &[(Step, &str)]) -> Agreement {
    let mut ids = Sequence::starting_at(1_764_000_000_001);
    let mut agreement = agreement();
    let mut parties = agreement.parties.iter().map(|party| party.id);
    agreement.events = steps
        .iter()
        .map(|(step, on)| ApprovalEvent {
            id: EventId::next(&mut ids),
            step: *step,
            on: LegalDate {
                date: day(on),
                hijri_correction: Default::default(),
            },
            number: Line::default(),
            session: Name::default(),
            outcome: None,
            votes: None,
            party: (*step == Step::Signature).then(|| parties.next()).flatten(),
            note: Prose::default(),
        })
        .collect();
    agreement
}

#[test]
fn each_event_brings_it_further() {
    let path = [
        (Step::Committee, "2026-01-20", Stage::Draft),
        (Step::CouncilVote, "2026-02-05", Stage::Voted),
        (Step::SentForVisa, "2026-02-10", Stage::AwaitingVisa),
        (Step::VisaRefused, "2026-02-12", Stage::VisaRefused),
        (Step::SentForVisa, "2026-02-13", Stage::AwaitingVisa),
        (Step::Visa, "2026-02-20", Stage::Signing),
        (Step::Signature, "2026-02-21", Stage::Signing),
        (Step::Signature, "2026-02-22", Stage::Signed),
        (Step::InForce, "2026-03-01", Stage::InForce),
    ];
    let steps: Vec<_> = path.iter().map(|(step, on, _)| (*step, *on)).collect();
    let whole = with(&steps);
    assert_eq!(with(&[]).stage(day("2026-12-31")), Stage::Draft);
    for (index, (step, on, stage)) in path.iter().enumerate() {
        let so_far = with(&steps[..=index]);
        assert_eq!(so_far.stage(day("2026-12-31")), *stage, "after {step:?}");
        assert_eq!(whole.stage(day(on)), *stage, "on {on}");
    }
    assert_eq!(whole.stage(day("2028-02-29")), Stage::InForce);
    assert_eq!(whole.stage(day("2028-03-01")), Stage::Ended);
    assert!(whole.is_signed() && !whole.is_draft());
    assert!(with(&steps[..7]).is_draft());
}

#[test]
fn a_vote_against_leaves_a_draft() {
    for outcome in [Outcome::Rejected, Outcome::Postponed] {
        let mut agreement = with(&[(Step::CouncilVote, "2026-02-05")]);
        agreement.events[0].outcome = Some(outcome);
        assert_eq!(agreement.stage(day("2026-02-06")), Stage::Draft);
    }
    let mut twice = with(&[
        (Step::CouncilVote, "2026-05-05"),
        (Step::CouncilVote, "2026-02-05"),
    ]);
    twice.events[1].outcome = Some(Outcome::Postponed);
    assert_eq!(twice.stage(day("2026-03-01")), Stage::Draft);
    assert_eq!(twice.stage(day("2026-05-05")), Stage::Voted);
}

#[test]
fn a_signature_of_no_party_signs_nothing() {
    let mut agreement = with(&[
        (Step::Signature, "2026-02-21"),
        (Step::Signature, "2026-02-22"),
    ]);
    agreement.events[1].party = None;
    assert_eq!(agreement.stage(day("2026-12-31")), Stage::Signing);
    assert!(!agreement.is_signed());
    agreement.parties.clear();
    assert!(!agreement.is_signed(), "nobody to sign is not signed");
}

#[test]
fn a_duration_ends_the_day_before_its_month_is_full() {
    for (first, months, last) in [
        ("2026-03-01", 24, Some("2028-02-29")),
        ("2026-03-15", 18, Some("2027-09-14")),
        ("2026-01-31", 1, Some("2026-02-28")),
        ("2026-01-30", 1, Some("2026-02-28")),
        ("2026-01-29", 1, Some("2026-02-28")),
        ("2026-01-28", 1, Some("2026-02-27")),
        ("2027-12-31", 2, Some("2028-02-29")),
        ("2026-08-31", 12, Some("2027-08-30")),
        ("2026-03-01", 0, None),
        ("2199-06-01", 12, None),
    ] {
        let mut agreement = agreement();
        agreement.starts_on = Some(day(first));
        agreement.duration_months = months;
        assert_eq!(
            agreement.ends_on(),
            last.map(day),
            "{months} months from {first}"
        );
    }
    let mut agreement = agreement();
    agreement.starts_on = None;
    assert_eq!(agreement.ends_on(), None);
}
