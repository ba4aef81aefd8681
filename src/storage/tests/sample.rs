//! Contents in which every field of every entity is filled once and left empty once.

mod agreement;
mod project;
mod round;

pub use agreement::{agreement, clause, commitment, full_agreement, party};
pub use project::{full_project, project};
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
