//! Agreements with their parties, clauses and commitments.

use super::*;

pub fn party(ids: &mut Sequence, partner: Option<PartnerId>) -> Party {
    Party {
        id: PartyId::next(ids),
        partner,
        name: name("جماعة واد النخيل", "Commune d'Oued Nakhil"),
        short_name: name("الجماعة", "la commune"),
        quality: name("رئيس مجلس الجماعة", "Président du conseil"),
        signatory: Name::default(),
        seat: name("المقر", "Siège"),
        legal_basis: prose("القانون التنظيمي", "Loi organique"),
        account: Line::default(),
    }
}

pub fn clause(ids: &mut Sequence, section: Section, text: &str) -> Clause {
    Clause {
        id: ClauseId::next(ids),
        section,
        each_party: false,
        heading: name("موضوع الاتفاقية", "Objet"),
        body: prose(text, "Le coût est de {total_cost}.\n[[cost-table]]"),
    }
}

/// An agreement with as little as it can have.
pub fn agreement(ids: &mut Sequence) -> Agreement {
    Agreement {
        id: AgreementId::next(ids),
        kind: Kind::Framework,
        form: line("partnership"),
        parent: None,
        number: Line::default(),
        title: name("اتفاقية إطار", "Convention-cadre"),
        object: Prose::default(),
        place: Name::default(),
        projects: vec![],
        regime_date: date("2026-02-05"),
        parties: vec![],
        clauses: vec![],
        cost: Money::ZERO,
        contributions: vec![],
        budget_support: Name::default(),
        payment_account: Line::default(),
        tranches: vec![],
        duration_months: 36,
        start_rule: StartRule::Visa,
        starts_on: None,
        owner: None,
        delegated_owner: None,
        operator: Name::default(),
        beneficiaries: Name::default(),
        committee: Committee::default(),
        indicators: vec![],
        evaluated_on: None,
        report_cadence: Name::default(),
        notice_days: None,
        settlement_days: None,
        copies: 4,
        signing_place: Name::default(),
        prevailing: None,
        events: vec![],
        annexes: vec![],
    }
}

/// An agreement with everything.
pub fn full_agreement(
    ids: &mut Sequence,
    parent: AgreementId,
    partner: PartnerId,
    projects: Vec<ProjectId>,
) -> Agreement {
    let parties = vec![party(ids, None), party(ids, Some(partner))];
    let (first, second) = (parties[0].id, parties[1].id);
    Agreement {
        kind: Kind::Specific,
        parent: Some(parent),
        number: line("3/2026"),
        object: prose("إنجاز المسلك", "Réaliser la piste"),
        place: name("أيت علي", "Aït Ali"),
        projects,
        clauses: vec![
            clause(ids, Section::Object, "حددت التكلفة في {total_cost} درهم."),
            clause(ids, Section::Cost, "سطر\nسطر «نص» \"'\\ 😀"),
        ],
        cost: dirhams(2_000_000),
        contributions: vec![
            Contribution {
                party: first,
                year: 2026u16.try_into().unwrap(),
                kind: SupportKind::Financial,
                amount: dirhams(500_000),
            },
            Contribution {
                party: second,
                year: 2027u16.try_into().unwrap(),
                kind: SupportKind::InKind,
                amount: dirhams(1_500_000),
            },
        ],
        budget_support: name("الميزانية", "CAS"),
        payment_account: line("RIB 1"),
        tranches: vec![Tranche {
            share: 5000u16.try_into().unwrap(),
            trigger: name("بعد التأشير", "Après visa"),
            evidence: Name::default(),
        }],
        starts_on: Some(date("2026-03-01")),
        owner: Some(first),
        delegated_owner: Some(second),
        operator: name("الجمعية", "L'association"),
        beneficiaries: name("الساكنة", "Les habitants"),
        committee: Committee {
            chair: name("العامل", "Le gouverneur"),
            members: vec![
                Member {
                    party: Some(second),
                    quality: name("عضو", "Membre"),
                },
                Member {
                    party: None,
                    quality: name("مراقب", "Observateur"),
                },
            ],
            cadence: name("كل ثلاثة أشهر", "Trimestrielle"),
            quorum: name("النصف", "La moitié"),
        },
        indicators: vec![Indicator {
            text: name("كلم", "km"),
            baseline: name("0", "0"),
            target: name("12", "12"),
            source: Name::default(),
        }],
        evaluated_on: Some(date("2027-12-31")),
        report_cadence: name("سنوي", "Annuel"),
        notice_days: Some(30),
        settlement_days: Some(u16::MAX),
        signing_place: name("واد النخيل", "Oued Nakhil"),
        prevailing: Some(Language::Arabic),
        events: vec![
            ApprovalEvent {
                id: EventId::next(ids),
                step: Step::CouncilVote,
                on: LegalDate {
                    date: date("2026-02-05"),
                    hijri_correction: (-1i8).try_into().unwrap(),
                },
                number: line("12/2026"),
                session: name("الدورة العادية لشهر فبراير 2026", "Session de février"),
                outcome: Some(Outcome::AbsoluteMajority),
                votes: Some(Votes {
                    favour: 20,
                    against: 3,
                    abstained: 0,
                }),
                party: None,
                note: Prose::default(),
            },
            ApprovalEvent {
                id: EventId::next(ids),
                step: Step::Signature,
                on: LegalDate {
                    date: date("2026-03-01"),
                    hijri_correction: 0i8.try_into().unwrap(),
                },
                number: Line::default(),
                session: Name::default(),
                outcome: None,
                votes: None,
                party: Some(second),
                note: prose("ملاحظة", "Remarque"),
            },
        ],
        annexes: vec![name("بطاقة تقنية", "Fiche technique")],
        parties,
        ..agreement(ids)
    }
}

pub fn commitment(ids: &mut Sequence, agreement: &Agreement) -> Commitment {
    Commitment {
        id: CommitmentId::next(ids),
        agreement: agreement.id,
        clause: None,
        debtor: agreement.parties[0].id,
        creditor: None,
        kind: SupportKind::Administrative,
        text: prose("تسليم الوعاء العقاري", "Livrer le terrain"),
        quantity: None,
        amount: None,
        due: None,
        instalments: vec![],
        conditional: false,
        evidence: Name::default(),
        standing: Standing::Owed,
        cause: Prose::default(),
        next_action: Name::default(),
    }
}
