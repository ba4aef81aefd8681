//! Committee, end, and the way to signature.

use super::{
    sound::{day, prose},
    *,
};
use crate::domain::{
    Line, Name,
    agreement::{
        Kind,
        approval::{ApprovalEvent, Outcome, Step},
        clause::Section,
    },
};

#[test]
fn q15_the_committee_stands_for_all() {
    assert_eq!(
        in_agreement(|a| a.committee.members[1].party = None),
        blocks(Code::Q15, Detail::NotInCommittee)
    );
    assert_eq!(
        in_agreement(|a| a.committee.chair = Name::default()),
        blocks(Code::Q15, Detail::NoChair)
    );
    assert_eq!(
        in_agreement(|a| a.committee.cadence = Name::default()),
        blocks(Code::Q15, Detail::NoCadence)
    );
}

#[test]
fn q17_the_end_is_settled() {
    let sections = [Section::Amendment, Section::Disputes, Section::Termination];
    for section in sections {
        let without = |a: &mut Agreement| a.clauses.retain(|c| c.section != section);
        assert_eq!(
            in_agreement(without),
            warns(Code::Q17, Detail::NoClause { section })
        );
        let amendment = |a: &mut Agreement| {
            without(a);
            a.kind = Kind::Amendment;
        };
        assert_eq!(in_agreement(amendment), []);
    }
}

fn step(agreement: &mut Agreement, step: Step) -> &mut ApprovalEvent {
    agreement
        .events
        .iter_mut()
        .find(|e| e.step == step)
        .unwrap()
}

#[test]
fn q18_the_council_and_the_visa_come_before_signature() {
    let without = |gone: Step| move |a: &mut Agreement| a.events.retain(|e| e.step != gone);
    assert_eq!(
        in_agreement(without(Step::CouncilVote)),
        blocks(Code::Q18, Detail::NoVote)
    );
    assert_eq!(
        in_agreement(|a| step(a, Step::CouncilVote).outcome = Some(Outcome::Rejected)),
        blocks(Code::Q18, Detail::NoVote)
    );
    assert_eq!(
        in_agreement(|a| step(a, Step::CouncilVote).number = Line::default()),
        blocks(Code::Q18, Detail::VoteLacks(VoteField::Number))
    );
    assert_eq!(
        in_agreement(without(Step::Visa)),
        blocks(Code::Q18, Detail::NoVisa)
    );
    let needless = |a: &mut Agreement| {
        a.events
            .retain(|e| !matches!(e.step, Step::Visa | Step::SentForVisa));
        a.clauses.retain(|c| c.section != Section::Visa);
    };
    assert_eq!(in_agreement(needless), []);
    let early = |a: &mut Agreement| step(a, Step::Signature).on.date = day("2026-02-24");
    assert_eq!(
        in_agreement(early),
        blocks(
            Code::Q18,
            Detail::OutOfOrder {
                first: Step::Visa,
                first_on: day("2026-02-25"),
                then: Step::Signature,
                then_on: day("2026-02-24"),
            }
        )
    );
    let explained = |a: &mut Agreement| {
        early(a);
        step(a, Step::Signature).note = prose("وقعت قبل التأشير", "Signée avant le visa");
    };
    assert_eq!(in_agreement(explained), []);
    assert_eq!(
        in_agreement(|a| step(a, Step::Signature).on.date = day("2026-02-25")),
        [],
        "the same day is in order"
    );
    assert_eq!(
        in_agreement(|a| step(a, Step::InForce).on.date = day("2026-02-26")).len(),
        1
    );
}

#[test]
fn q19_what_is_in_force_is_signed_by_all() {
    let unsigned = |a: &mut Agreement| {
        let last = a.parties[1].id;
        a.events.retain(|e| e.party != Some(last));
    };
    assert_eq!(in_agreement(unsigned), blocks(Code::Q19, Detail::NotSigned));
    let not_yet = |a: &mut Agreement| {
        unsigned(a);
        step(a, Step::InForce).on.date = day("2026-11-24");
    };
    assert_eq!(in_agreement(not_yet), []);
    assert_eq!(
        in_agreement(|a| a.events.clear()),
        [],
        "a draft is no finding"
    );
}
