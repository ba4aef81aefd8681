//! Contents that no check finds fault with, and the values that they are made of.

use crate::domain::check::*;
use crate::{
    domain::{
        LegalDate, Line, Money, Name, Prose, Share, Year,
        agreement::{
            Committee, Kind, Member, StartRule, Tranche,
            approval::{ApprovalEvent, Outcome, Step, Votes},
            clause::{Clause, Section},
            financing::Contribution,
            party::Party,
        },
        commitment::{Due, Instalment, Standing},
        commune::{ArticleWord, TerritoryKind},
        contents::Contents,
        id::{ClauseId, CommitmentId, EventId, PartnerId, ProjectId, Sequence},
        need::SupportKind,
    },
    text::Language,
};

pub(super) fn name(ar: &str, fr: &str) -> Name {
    Name::new(ar, fr).unwrap()
}

pub(super) fn prose(ar: &str, fr: &str) -> Prose {
    Prose::new(ar, fr).unwrap()
}

pub(super) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(super) fn year(year: u16) -> Year {
    Year::try_from(year).unwrap()
}

pub(super) fn dirhams(dirhams: u32) -> Money {
    Money::from_dirhams(dirhams)
}

/// A commune, a project and an agreement in force that no rule finds fault with.
pub(super) fn sound() -> Contents {
    let mut ids = Sequence::starting_at(1_764_000_000_000);
    let (commune, council) = (PartyId::next(&mut ids), PartyId::next(&mut ids));
    let project = ProjectId::next(&mut ids);
    let party = |id, partner, short: Name| Party {
        id,
        partner,
        name: short.clone(),
        short_name: short,
        quality: name("الرئيس", "Président"),
        signatory: Name::default(),
        seat: Name::default(),
        legal_basis: prose("القانون التنظيمي", "Loi organique"),
        account: Line::default(),
    };
    let contribution = |party, in_year, amount| Contribution {
        party,
        year: year(in_year),
        kind: SupportKind::Financial,
        amount: dirhams(amount),
    };
    let sections = [
        Section::Object,
        Section::Cost,
        Section::Payment,
        Section::Amendment,
        Section::Disputes,
        Section::Termination,
        Section::EntryIntoForce,
        Section::Visa,
    ];
    let clauses = sections
        .into_iter()
        .map(|section| Clause {
            id: ClauseId::next(&mut ids),
            section,
            each_party: false,
            heading: name("عنوان", "Titre"),
            body: prose(
                "بمبلغ {total_cost} درهم ({total_cost_words})، خلال 30 يوما، طبقا لـ{article:cost}.",
                "Pour {total_cost} dirhams ({total_cost_words}), dans les 30 jours, selon l’{article:cost}.",
            ),
        })
        .collect();
    let mut event = |step, on: &str, party| ApprovalEvent {
        id: EventId::next(&mut ids),
        step,
        on: LegalDate {
            date: day(on),
            hijri_correction: Default::default(),
        },
        number: Line::new("11/2026").unwrap(),
        session: name("الدورة العادية", "Session ordinaire"),
        outcome: Some(Outcome::Unanimous),
        votes: Some(Votes {
            favour: 15,
            against: 0,
            abstained: 0,
        }),
        party,
        note: Prose::default(),
    };
    let events = vec![
        event(Step::Committee, "2026-01-20", None),
        event(Step::CouncilVote, "2026-02-05", None),
        event(Step::SentForVisa, "2026-02-10", None),
        event(Step::Visa, "2026-02-25", None),
        event(Step::Signature, "2026-02-26", Some(commune)),
        event(Step::Signature, "2026-02-27", Some(council)),
        event(Step::InForce, "2026-03-01", None),
    ];
    let id = AgreementId::next(&mut ids);
    let mut commitment = |debtor, instalments: Vec<Instalment>| Commitment {
        id: CommitmentId::next(&mut ids),
        agreement: id,
        clause: None,
        debtor,
        creditor: None,
        kind: SupportKind::Financial,
        text: prose("أداء المساهمة المالية.", "Verser la contribution."),
        quantity: None,
        amount: instalments
            .iter()
            .map(|part| part.amount)
            .sum::<crate::domain::Total>()
            .to_money(),
        due: Some(Due::On(day("2027-12-31"))),
        instalments,
        conditional: false,
        evidence: Name::default(),
        standing: Standing::Owed,
        cause: Prose::default(),
        next_action: Name::default(),
    };
    let part = |in_year, amount, due| Instalment {
        year: year(in_year),
        amount: dirhams(amount),
        due: Some(day(due)),
    };
    let commitments = vec![
        commitment(
            commune,
            vec![part(2026, 100, "2026-06-30"), part(2027, 200, "2027-06-30")],
        ),
        commitment(council, vec![part(2026, 700, "2026-12-31")]),
    ];
    let agreement = Agreement {
        id,
        kind: Kind::Specific,
        form: Line::new("specific").unwrap(),
        parent: None,
        number: Line::default(),
        title: name("اتفاقية", "Convention"),
        object: prose(
            "تهدف هذه الاتفاقية إلى تهيئة المسلك القروي لدوار أغبال على طول 11,4 كيلومترا.",
            "La présente convention a pour objet l’aménagement de la piste rurale d’Aghbal, sur 11,4 km.",
        ),
        place: name("دوار أغبال", "Douar Aghbal"),
        projects: vec![project],
        regime_date: day("2026-02-05"),
        parties: vec![
            party(commune, None, name("الجماعة", "la Commune")),
            party(
                council,
                Some(PartnerId::next(&mut ids)),
                name("المجلس", "le Conseil"),
            ),
        ],
        clauses,
        cost: dirhams(1_000),
        contributions: vec![
            contribution(commune, 2026, 100),
            contribution(commune, 2027, 200),
            contribution(council, 2026, 700),
        ],
        budget_support: name("الفصل", "Rubrique"),
        payment_account: Line::default(),
        tranches: [4_000, 6_000]
            .map(|share| Tranche {
                share: Share::try_from(share).unwrap(),
                trigger: name("التوقيع", "Signature"),
                evidence: Name::default(),
            })
            .to_vec(),
        duration_months: 24,
        start_rule: StartRule::Fixed,
        starts_on: Some(day("2026-03-01")),
        owner: Some(commune),
        delegated_owner: None,
        operator: Name::default(),
        beneficiaries: Name::default(),
        committee: Committee {
            chair: name("الرئيس", "Président"),
            members: [commune, council]
                .map(|party| Member {
                    party: Some(party),
                    quality: name("عضو", "Membre"),
                })
                .to_vec(),
            cadence: name("كل ثلاثة أشهر", "Chaque trimestre"),
            quorum: Name::default(),
        },
        indicators: Vec::new(),
        evaluated_on: None,
        report_cadence: Name::default(),
        notice_days: None,
        settlement_days: None,
        copies: 2,
        signing_place: Name::default(),
        prevailing: Some(Language::Arabic),
        events,
        annexes: Vec::new(),
    };
    Contents {
        commune: Commune {
            code: Line::default(),
            name: name("واد الزيتون", "Oued Zitoune"),
            province: Name::default(),
            territory: TerritoryKind::Province,
            region: Name::default(),
            circle: Name::default(),
            letterhead: Vec::new(),
            tifinagh: Line::default(),
            logo: None,
            president: Name::default(),
            secretary_general: Name::default(),
            article_word: ArticleWord::Madda,
            numbering: Line::default(),
            fictional: true,
        },
        plans: Vec::new(),
        axes: Vec::new(),
        projects: vec![road(project)],
        needs: Vec::new(),
        partners: Vec::new(),
        agreements: vec![agreement],
        commitments,
        realisations: Vec::new(),
        attachments: Vec::new(),
        rounds: Vec::new(),
        closings: Vec::new(),
        prospects: Vec::new(),
        stakeholders: Vec::new(),
        approaches: Vec::new(),
        actions: Vec::new(),
    }
}

pub(super) fn road(id: ProjectId) -> Project {
    let json = serde_json::json!({
        "id": id,
        "code": "P03",
        "title": { "ar": "تهيئة المسلك القروي", "fr": "Aménagement de la piste rurale" },
        "sector": "roads",
        "competence": "own",
        "state": "not-started",
        "cost": 100_000,
        "maturity": "ready",
    });
    serde_json::from_value(json).unwrap()
}
