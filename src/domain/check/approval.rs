//! Q18 and Q19: what must have happened before an agreement binds.

use super::{Code, Detail, Field, Place, Report, Severity, Subject, VoteField};
use crate::domain::{
    Date,
    agreement::{
        Agreement, Stage, StartRule,
        approval::{ApprovalEvent, Step},
        clause::Section,
    },
};

/// Steps that follow one another (domain notes, sections 2.2 and 7). Signature has its own rule
/// after the visa: it may come earlier where its note says why.
const ORDER: [(Step, Step); 8] = [
    (Step::Committee, Step::CouncilVote),
    (Step::EqualityBody, Step::CouncilVote),
    (Step::CouncilVote, Step::SentForVisa),
    (Step::CouncilVote, Step::Visa),
    (Step::SentForVisa, Step::Visa),
    (Step::CouncilVote, Step::Signature),
    (Step::ConcordantDeliberation, Step::Signature),
    (Step::Signature, Step::InForce),
];

/// Q18: once the council has voted, the decision has its number, session and vote; nothing is
/// signed or in force without a favourable vote and, where the agreement asks for one, a visa; the
/// steps are dated in their order.
///
/// An agreement asks for a visa when it was sent for one, when its duration starts by it, or when
/// its text ends in the visa block.
///
/// Q19: every party has signed what is in force or has begun to be carried out. A draft that
/// nobody has signed is no finding.
pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    let agreement = subject.agreement;
    let vote = favourable_vote(agreement);
    if let Some(vote) = vote {
        details(vote, report);
    }
    let first_signature = dates(agreement, Step::Signature).min();
    let binds = first_signature.is_some() || agreement.last_event(Step::InForce).is_some();
    let mut add = |place, detail| report.add(Code::Q18, Severity::Blocks, place, detail);
    if binds && vote.is_none() {
        add(Place::Field(Field::Events), Detail::NoVote);
    }
    let visa = agreement.last_event(Step::Visa);
    if binds && visa.is_none() && asks_for_visa(agreement) {
        add(Place::Field(Field::Events), Detail::NoVisa);
    }
    for (first, then) in ORDER {
        let before = match first {
            Step::CouncilVote => vote,
            _ => agreement.last_event(first),
        };
        let after = match then {
            Step::CouncilVote => vote,
            Step::Signature => agreement
                .events
                .iter()
                .filter(|event| event.step == then)
                .min_by_key(|event| event.on.date),
            _ => agreement.last_event(then),
        };
        if let (Some(before), Some(after)) = (before, after)
            && after.on.date < before.on.date
        {
            add(place(after), out_of_order(before, after));
        }
    }
    if let Some(visa) = visa {
        let is_early = |event: &&ApprovalEvent| {
            event.step == Step::Signature && event.note.is_empty() && event.on.date < visa.on.date
        };
        for signature in agreement.events.iter().filter(is_early) {
            add(place(signature), out_of_order(visa, signature));
        }
    }
    signatures(subject, report);
}

fn details(vote: &ApprovalEvent, report: &mut Report) {
    let lacks = [
        (vote.number.is_empty(), VoteField::Number),
        (vote.session.is_empty(), VoteField::Session),
        (
            vote.outcome.is_none() && vote.votes.is_none(),
            VoteField::Vote,
        ),
    ];
    for (_, field) in lacks.into_iter().filter(|(lacks, _)| *lacks) {
        report.add(
            Code::Q18,
            Severity::Blocks,
            place(vote),
            Detail::VoteLacks(field),
        );
    }
}

fn signatures(subject: &Subject<'_>, report: &mut Report) {
    let agreement = subject.agreement;
    let stage = agreement.stage(subject.today);
    let has_begun = dates(agreement, Step::Operational).any(|date| date <= subject.today);
    if !has_begun && !matches!(stage, Stage::InForce | Stage::Ended) {
        return;
    }
    for party in &agreement.parties {
        let has_signed = agreement
            .events
            .iter()
            .any(|event| event.step == Step::Signature && event.party == Some(party.id));
        if !has_signed {
            report.add(
                Code::Q19,
                Severity::Blocks,
                subject.party(party.id),
                Detail::NotSigned,
            );
        }
    }
}

fn asks_for_visa(agreement: &Agreement) -> bool {
    agreement.start_rule == StartRule::Visa
        || agreement.last_event(Step::SentForVisa).is_some()
        || agreement.clauses.iter().any(|c| c.section == Section::Visa)
}

fn favourable_vote(agreement: &Agreement) -> Option<&ApprovalEvent> {
    agreement
        .events
        .iter()
        .filter(|event| event.step == Step::CouncilVote && event.is_favourable())
        .max_by_key(|event| event.on.date)
}

fn dates(agreement: &Agreement, step: Step) -> impl Iterator<Item = Date> {
    agreement
        .events
        .iter()
        .filter(move |event| event.step == step)
        .map(|event| event.on.date)
}

fn place(event: &ApprovalEvent) -> Place {
    Place::Event {
        id: event.id,
        step: event.step,
    }
}

fn out_of_order(before: &ApprovalEvent, after: &ApprovalEvent) -> Detail {
    Detail::OutOfOrder {
        first: before.step,
        first_on: before.on.date,
        then: after.step,
        then_on: after.on.date,
    }
}
