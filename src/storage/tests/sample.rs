//! Contents in which every field of every entity is filled once and left empty once.

mod round;

pub use round::full as round;

use crate::{
    domain::{
        Date, Line, Money, Name, Prose, Share,
        agreement::{
            Agreement, Committee, Indicator, Kind, Member, StartRule, Tranche,
            approval::{ApprovalEvent, Outcome, Step, Votes},
            clause::{Clause, Section},
            financing::Contribution,
            party::Party,
        },
        attachment::{Attachment, Owner},
        commitment::{Commitment, Due, Instalment, Realisation, Standing},
        commune::{ArticleWord, Commune, TerritoryKind},
        contents::Contents,
        date::LegalDate,
        id::*,
        need::{Need, SupportKind},
        partner::{Category, Contact, Level, Paper, Partner},
        plan::{Axis, Capacity, Plan, PlanKind},
        project::{
            Beneficiaries, Competence, Concerns, Land, LandKind, LandStatus, Maturity, Project,
            ProjectState, Study, YearCost,
        },
        quantity::{Decimal, Quantity},
    },
    storage::attachment::fingerprint,
    text::Language,
};

pub fn name(ar: &str, fr: &str) -> Name {
    Name::new(ar, fr).unwrap()
}

pub fn prose(ar: &str, fr: &str) -> Prose {
    Prose::new(ar, fr).unwrap()
}

pub fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

pub fn date(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn dirhams(dirhams: u32) -> Money {
    Money::from_dirhams(dirhams)
}

/// The bytes of the sample's attachments.
pub fn bytes_of(attachment: &Attachment) -> &'static [u8] {
    match attachment.owner {
        Owner::Commune => b"a logo",
        _ => b"a signed page",
    }
}

pub fn commune() -> Commune {
    Commune {
        code: line("02.167.11.25"),
        name: name("واد النخيل", "Oued Nakhil"),
        province: name("إقليم الواحة", "Province de l'Oasis"),
        territory: TerritoryKind::Province,
        region: name("جهة الجنوب", "Région du Sud"),
        circle: Name::default(),
        letterhead: vec![
            name("المملكة المغربية", "Royaume du Maroc"),
            name("وزارة الداخلية", "Ministère de l'Intérieur"),
        ],
        tifinagh: line("ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ"),
        logo: None,
        president: Name::default(),
        secretary_general: name("", "La secrétaire générale"),
        article_word: ArticleWord::Madda,
        numbering: line("{n}/{year}"),
        fictional: true,
    }
}

/// A project with as little as it can have.
pub fn project(ids: &mut Sequence, code: &str) -> Project {
    Project {
        id: ProjectId::next(ids),
        axis: None,
        code: line(code),
        title: name("تهيئة المسلك القروي", "Aménagement de la piste"),
        orientation: Name::default(),
        strategic_objective: Name::default(),
        operational_objective: Name::default(),
        sector: line("roads"),
        nature: Name::default(),
        level: Name::default(),
        competence: Competence::Own,
        owner: Name::default(),
        delegated_owner: Name::default(),
        manager: Name::default(),
        stakeholders: Prose::default(),
        state: ProjectState::NotStarted,
        phase: Name::default(),
        delay_days: None,
        physical_progress: None,
        starts_on: None,
        ends_on: None,
        location: Name::default(),
        places: vec![],
        position: None,
        problem: Prose::default(),
        objectives: Prose::default(),
        components: Prose::default(),
        results: Prose::default(),
        financing_arrangements: Prose::default(),
        cost: dirhams(2_000_000),
        costs: vec![],
        beneficiaries: Beneficiaries::default(),
        concerns: Concerns::default(),
        priority: None,
        maturity: Maturity::Idea,
        land: None,
        studies: vec![],
        environment: Prose::default(),
        risks: Prose::default(),
        upkeep_cost: None,
        upkeep_owner: Name::default(),
        programme_link: Name::default(),
        gender_marker: None,
    }
}

/// A project with everything.
pub fn full_project(ids: &mut Sequence, axis: AxisId) -> Project {
    Project {
        axis: Some(axis),
        orientation: name("فك العزلة", "Désenclavement"),
        strategic_objective: name("هدف", "But"),
        operational_objective: name("هدف عملي", ""),
        nature: name("جديد", "Nouveau"),
        level: name("", "Commune"),
        competence: Competence::Shared,
        owner: name("الجماعة", "La commune"),
        delegated_owner: name("الوكالة", "L'agence"),
        manager: name("مكتب", "Bureau"),
        stakeholders: prose("الساكنة\nالجمعيات", "Habitants\nassociations"),
        state: ProjectState::Running,
        phase: name("الأشغال", "Travaux"),
        delay_days: Some(4_000_000_000),
        physical_progress: Some(42),
        starts_on: Some(date("2026-03-01")),
        ends_on: Some(date("2028-02-29")),
        location: name("الدوار", "Douar"),
        places: vec![
            name("أيت علي", "Aït Ali"),
            name("", ""),
            name("تلات", "Tlat"),
        ],
        position: Some((-31_500_000, 7_900_000)),
        problem: prose("مشكل", "Problème"),
        objectives: prose("أهداف", "Objectifs"),
        components: prose("مكون\nمكون", "Un\nDeux"),
        results: prose("نتائج", "Résultats"),
        financing_arrangements: prose("تمويل", "Financement"),
        cost: Money::MAX,
        costs: vec![
            YearCost {
                year: 2026u16.try_into().unwrap(),
                commune: dirhams(100),
                total: dirhams(300),
            },
            YearCost {
                year: 2026u16.try_into().unwrap(),
                commune: Money::ZERO,
                total: Money::MAX,
            },
        ],
        beneficiaries: Beneficiaries {
            total: Some(1200),
            men: Some(580),
            women: None,
            households: Some(u32::MAX),
            ..Beneficiaries::default()
        },
        concerns: Concerns {
            women: prose("الماء", "L'eau"),
            disabled: prose("", "Accès"),
            ..Concerns::default()
        },
        priority: Some(1u8.try_into().unwrap()),
        maturity: Maturity::Tender,
        land: Some(Land {
            kind: LandKind::Collective,
            status: LandStatus::InProgress,
            reference: line("T 1234/56"),
        }),
        studies: vec![Study {
            kind: name("دراسة", "APS"),
            done: true,
            date: Some(date("2025-01-15")),
            cost: Some(dirhams(90_000)),
        }],
        environment: prose("أثر", "Effet"),
        risks: prose("خطر", "Risque"),
        upkeep_cost: Some(dirhams(12_000)),
        upkeep_owner: name("جمعية", "Association"),
        programme_link: name("برنامج", "PDR"),
        gender_marker: Some(0u8.try_into().unwrap()),
        ..project(ids, "P-02")
    }
}

pub fn partner(ids: &mut Sequence, code: &str) -> Partner {
    Partner {
        id: PartnerId::next(ids),
        code: line(code),
        name: name(
            "المديرية الإقليمية للفلاحة",
            "Direction provinciale de l'agriculture",
        ),
        abbreviation: name("", "DPA"),
        category: Category::Deconcentrated,
        level: Level::Province,
        parent_body: name("وزارة الفلاحة", "Ministère de l'agriculture"),
        domains: vec![line("roads"), line("water")],
        territory: name("الإقليم", "La province"),
        contributions: vec![SupportKind::Financial, SupportKind::Technical],
        usual_share: Some(Share::WHOLE),
        ceiling: Some(dirhams(5_000_000)),
        instruments: prose("برنامج", "Programme"),
        calendar: Prose::default(),
        eligibility: Prose::default(),
        required_papers: Prose::default(),
        address: name("", "BP 12"),
        bank_account: line("011 780 0000123456789012 34"),
        notes: Prose::default(),
        active: true,
        contacts: vec![
            Contact {
                id: ContactId::next(ids),
                name: name("المدير", "Le directeur"),
                function: Name::default(),
                phone: line("+212 5 00 00 00 00"),
                email: line("dpa@exemple.ma"),
            },
            Contact {
                id: ContactId::next(ids),
                name: name("الكاتبة", "La secrétaire"),
                function: name("كاتبة", "secrétaire"),
                phone: Line::default(),
                email: Line::default(),
            },
        ],
        vetting: vec![
            Paper {
                kind: name("النظام الأساسي", "Statuts"),
                reference: Line::default(),
                received_on: None,
                valid_until: None,
                attachment: None,
                note: Prose::default(),
            },
            Paper {
                kind: name("الوصل النهائي", "Récépissé définitif"),
                reference: line("12/2024"),
                received_on: Some(date("2025-02-03")),
                valid_until: Some(date("2029-02-02")),
                attachment: None,
                note: prose("نسخة\nمصادق عليها", "Copie certifiée"),
            },
        ],
    }
}

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

fn attachment(ids: &mut Sequence, owner: Owner) -> Attachment {
    let mut attachment = Attachment {
        id: AttachmentId::next(ids),
        owner,
        name: line("وثيقة.png"),
        description: name("وثيقة", "Pièce"),
        media_type: line("image/png"),
        sha256: Line::default(),
        size: 0,
    };
    let bytes = bytes_of(&attachment);
    attachment.sha256 = line(&fingerprint(bytes));
    attachment.size = bytes.len() as u64;
    attachment
}

/// Two of everything: one full, one bare.
pub fn contents() -> Contents {
    let ids = &mut Sequence::starting_at(1_764_000_000_000);
    let plan = Plan {
        id: PlanId::next(ids),
        kind: PlanKind::Pac,
        title: name("برنامج عمل الجماعة", "Programme d'action"),
        first_year: 2022u16.try_into().unwrap(),
        last_year: 2027u16.try_into().unwrap(),
        decision: line("15/2022"),
        adopted_on: Some(date("2022-10-06")),
        visaed_on: None,
        capacities: vec![
            Capacity {
                year: 2026u16.try_into().unwrap(),
                amount: dirhams(3_000_000),
            },
            Capacity {
                year: 2022u16.try_into().unwrap(),
                amount: Money::ZERO,
            },
        ],
    };
    let axis = Axis {
        id: AxisId::next(ids),
        plan: plan.id,
        code: line("A1"),
        name: name("المحور الأول", "Axe 1"),
    };
    let projects = vec![full_project(ids, axis.id), project(ids, "P-01")];
    let mut partners = vec![partner(ids, "D-02"), partner(ids, "D-01")];
    let framework = agreement(ids);
    let served = projects.iter().rev().map(|project| project.id).collect();
    let specific = full_agreement(ids, framework.id, partners[0].id, served);
    let owed = Commitment {
        clause: Some(specific.clauses[1].id),
        creditor: Some(specific.parties[1].id),
        kind: SupportKind::Financial,
        quantity: Some(Quantity {
            number: Decimal::whole(12),
            unit: name("كلم", "km"),
        }),
        amount: Some(dirhams(500_000)),
        due: Some(Due::After {
            trigger: name("بعد التأشير", "Après visa"),
            on: None,
        }),
        instalments: vec![
            Instalment {
                year: 2026u16.try_into().unwrap(),
                amount: dirhams(200_000),
                due: Some(date("2026-06-30")),
            },
            Instalment {
                year: 2027u16.try_into().unwrap(),
                amount: dirhams(300_000),
                due: None,
            },
        ],
        conditional: true,
        evidence: name("أمر بالأداء", "Mandat"),
        standing: Standing::Disputed,
        cause: prose("تأخر", "Retard"),
        next_action: name("مراسلة", "Relancer"),
        ..commitment(ids, &specific)
    };
    let dated = Commitment {
        due: Some(Due::On(date("2026-12-31"))),
        ..commitment(ids, &specific)
    };
    let attachments = vec![
        attachment(ids, Owner::Commune),
        attachment(ids, Owner::Agreement(specific.id)),
        attachment(ids, Owner::Project(projects[0].id)),
        attachment(ids, Owner::Partner(partners[1].id)),
    ];
    partners[1].vetting[1].attachment = Some(attachments[3].id);
    let need = |ids: &mut Sequence| Need {
        id: NeedId::next(ids),
        project: projects[0].id,
        component: name("الدراسات", "Études"),
        kind: SupportKind::Technical,
        quantity: None,
        amount: dirhams(90_000),
        year: 2026u16.try_into().unwrap(),
        covered: Money::ZERO,
        source: Name::default(),
        urgency: None,
        reason: Prose::default(),
        minimum: None,
    };
    let needs = vec![
        need(ids),
        Need {
            quantity: Some(Quantity {
                number: Decimal::try_from(1500).unwrap(),
                unit: name("هكتار", "ha"),
            }),
            source: name("الميزانية", "Budget"),
            urgency: Some(3u8.try_into().unwrap()),
            reason: prose("كلفة", "Coût"),
            minimum: Some(dirhams(1)),
            ..need(ids)
        },
    ];
    let realisations = vec![
        Realisation {
            id: RealisationId::next(ids),
            commitment: owed.id,
            date: date("2026-05-01"),
            amount: Some(dirhams(100_000)),
            number: Some(Decimal::whole(2)),
            completes: false,
            note: name("دفعة أولى", "Premier versement"),
            evidence: Some(attachments[1].id),
        },
        Realisation {
            id: RealisationId::next(ids),
            commitment: dated.id,
            date: date("2026-05-02"),
            amount: None,
            number: None,
            completes: true,
            note: Name::default(),
            evidence: None,
        },
    ];
    let made = round::full(ids, &projects);
    let closings = round::closings(ids, &made, &attachments[0]);
    let prospects = round::prospects(ids, &made, &needs, &partners);
    let stakeholders = round::stakeholders(ids, &made, &partners);
    let approaches = round::approaches(ids, &made, &partners);
    let actions = round::actions(ids, &made, &partners, &projects);
    Contents {
        commune: Commune {
            logo: Some(attachments[0].id),
            ..commune()
        },
        plans: vec![plan],
        axes: vec![axis],
        projects,
        needs,
        partners,
        // The specific agreement comes first: references are checked when an action ends.
        agreements: vec![specific, framework],
        commitments: vec![owed, dated],
        realisations,
        attachments,
        rounds: vec![made],
        closings,
        prospects,
        stakeholders,
        approaches,
        actions,
    }
}
