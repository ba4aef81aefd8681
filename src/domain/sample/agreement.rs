//! Agreements, their parties and what these owe.

use super::Maker;
use crate::{
    domain::{
        Year,
        agreement::{
            Agreement, Committee, Indicator, Kind, Member, StartRule, Tranche,
            approval::{ApprovalEvent, Outcome, Step, Votes},
            clause::{Clause, Section},
            financing::Contribution,
            party::Party,
        },
        commitment::{Commitment, Due, Instalment, Standing},
        id::*,
        need::SupportKind,
        partner::Partner,
        project::*,
    },
    text::Language,
};

pub(super) fn agreement(
    m: &mut Maker<'_>,
    projects: &[Project],
    partners: &[Partner],
    earlier: &[Agreement],
) -> Agreement {
    let mut parties: Vec<Party> = m.several(|m| party(m, Some(partners[0].id)));
    parties.push(party(m, None));
    let ids: Vec<PartyId> = parties.iter().map(|party| party.id).collect();
    Agreement {
        id: AgreementId::next(&mut m.ids),
        kind: m.of(Kind::ALL),
        form: m.line(),
        parent: earlier.last().map(|parent| parent.id),
        number: m.line(),
        title: m.name(),
        object: m.prose(),
        place: m.name(),
        projects: projects.iter().map(|project| project.id).collect(),
        regime_date: m.date(),
        clauses: m.several(|m| Clause {
            id: ClauseId::next(&mut m.ids),
            section: m.of(Section::ALL),
            each_party: m.number() % 2 == 0,
            heading: m.name(),
            body: m.prose(),
        }),
        cost: m.money(),
        contributions: ids
            .iter()
            .map(|party| Contribution {
                party: *party,
                year: m.year(),
                kind: m.of(SupportKind::ALL),
                amount: m.money(),
            })
            .collect(),
        budget_support: m.name(),
        payment_account: m.line(),
        tranches: m.several(|m| Tranche {
            share: m.share(),
            trigger: m.name(),
            evidence: m.name(),
        }),
        duration_months: 120,
        start_rule: m.of(StartRule::ALL),
        starts_on: m.maybe(|_| "2024-01-01".parse().unwrap()),
        owner: m.maybe(|m| m.of(&ids)),
        delegated_owner: m.maybe(|m| m.of(&ids)),
        operator: m.name(),
        beneficiaries: m.name(),
        committee: Committee {
            chair: m.name(),
            members: m.several(|m| Member {
                party: m.maybe(|m| m.of(&ids)),
                quality: m.name(),
            }),
            cadence: m.name(),
            quorum: m.name(),
        },
        indicators: m.several(|m| Indicator {
            text: m.name(),
            baseline: m.name(),
            target: m.name(),
            source: m.name(),
        }),
        evaluated_on: m.maybe(Maker::date),
        report_cadence: m.name(),
        notice_days: m.maybe(|m| (m.number() % 365) as u16),
        settlement_days: m.maybe(|m| (m.number() % 365) as u16),
        copies: (m.number() % 12) as u8,
        signing_place: m.name(),
        prevailing: m.maybe(|m| m.of(&Language::ALL)),
        events: m.several(|m| ApprovalEvent {
            id: EventId::next(&mut m.ids),
            step: m.of(Step::ALL),
            on: m.legal_date(),
            number: m.line(),
            session: m.name(),
            outcome: m.maybe(|m| m.of(Outcome::ALL)),
            votes: m.maybe(|m| Votes {
                favour: (m.number() % 40) as u16,
                against: (m.number() % 40) as u16,
                abstained: (m.number() % 40) as u16,
            }),
            party: m.maybe(|m| m.of(&ids)),
            note: m.prose(),
        }),
        annexes: m.several(Maker::name),
        parties,
    }
}

pub(super) fn party(m: &mut Maker<'_>, partner: Option<PartnerId>) -> Party {
    Party {
        id: PartyId::next(&mut m.ids),
        partner,
        name: m.name(),
        short_name: m.name(),
        quality: m.name(),
        signatory: m.name(),
        seat: m.name(),
        legal_basis: m.prose(),
        account: m.line(),
    }
}

pub(super) fn commitment(m: &mut Maker<'_>, agreements: &[Agreement]) -> Commitment {
    let agreement = &agreements[m.number() as usize % agreements.len()];
    let parties: Vec<PartyId> = agreement.parties.iter().map(|party| party.id).collect();
    Commitment {
        id: CommitmentId::next(&mut m.ids),
        agreement: agreement.id,
        clause: m.maybe(|_| agreement.clauses[0].id),
        debtor: m.of(&parties),
        creditor: m.maybe(|m| m.of(&parties)),
        kind: m.of(SupportKind::ALL),
        text: m.prose(),
        quantity: m.maybe(super::project::quantity),
        amount: m.maybe(Maker::money),
        due: match m.number() % 4 {
            0 => None,
            1 => Some(Due::On(m.date())),
            2 => Some(Due::After {
                trigger: m.name(),
                on: None,
            }),
            _ => Some(Due::After {
                trigger: m.name(),
                on: Some(m.date()),
            }),
        },
        instalments: (2025..2027)
            .map(|year| Instalment {
                year: Year::try_from(year).unwrap(),
                amount: m.money(),
                due: m.maybe(Maker::date),
            })
            .collect(),
        conditional: m.number() % 2 == 0,
        evidence: m.name(),
        standing: m.of(Standing::ALL),
        cause: m.prose(),
        next_action: m.name(),
    }
}
