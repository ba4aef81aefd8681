//! A small dossier for the tests of the screens: one agreement in force, one draft, one ended.

use chrono::DateTime;
use serde_json::json;

use super::{
    Context,
    context::{Ids, Opened},
};
use crate::{
    domain::{
        Date, Line,
        contents::Contents,
        id::{AgreementId, IdSource, Sequence},
    },
    i18n::I18n,
    storage::{self, Action, Dossier},
    text::Language,
};

/// The day that the tests are told on.
pub const TODAY: &str = "2026-06-15";

/// What the screens share, over the small dossier.
pub fn context(language: Language) -> Context {
    over(language, contents())
}

/// A dossier with nothing in it but its commune.
pub fn bare() -> Contents {
    let mut contents = contents();
    contents.agreements.clear();
    contents.commitments.clear();
    contents.realisations.clear();
    contents.partners.clear();
    contents
}

/// What the screens share, over these contents.
pub fn over(language: Language, contents: Contents) -> Context {
    let today = TODAY.parse().unwrap();
    let ids = Ids::new(Sequence::starting_at(1_781_000_000_000));
    let offset = chrono::FixedOffset::east_opt(3_600).unwrap();
    Context::new(I18n::new(language), today, offset, ids, opened(&contents))
}

/// A dossier in memory that holds these contents.
pub fn opened(contents: &Contents) -> Opened {
    let today: Date = TODAY.parse().unwrap();
    let action = Action {
        key: "dossier.create",
        who: &Line::default(),
        at: DateTime::from_timestamp_millis(1_781_000_000_000).unwrap(),
    };
    let fill = |writer: &storage::Writer<'_>| storage::contents::write(writer, contents);
    let dossier = Dossier::in_memory::<storage::Error>(action, fill).unwrap();
    Opened::new(dossier, today).unwrap()
}

/// The id of an agreement of the small dossier, in order.
pub fn agreement(index: usize) -> AgreementId {
    contents().agreements[index].id
}

/// The small dossier.
pub fn contents() -> Contents {
    let mut ids = Sequence::starting_at(1_764_000_000_000);
    let mut id = || ids.next_uuid().to_string();
    let water = id();
    let partners = [id(), id()];
    let mut agreements = Vec::new();
    let mut commitments = Vec::new();
    let mut realisations = Vec::new();

    let (road, parties) = (id(), [id(), id(), id()]);
    agreements.push(json!({
        "id": road, "kind": "specific", "form": "partnership", "number": "14/2025",
        "title": { "ar": "اتفاقية شراكة لتهيئة المسلك القروي بني عيسى", "fr": "Convention de partenariat pour l’aménagement de la piste rurale Beni Aïssa" },
        "object": { "ar": "تهيئة المسلك القروي بني عيسى على طول 12 كلم", "fr": "Aménagement de la piste rurale Beni Aïssa sur 12 km" },
        "regime_date": "2025-02-10", "cost": 485_000_000i64, "duration_months": 24,
        "start_rule": "fixed", "starts_on": "2025-04-01", "copies": 4,
        "parties": parties_of(&parties, &partners),
        "clauses": [
            { "id": id(), "section": "object", "heading": { "ar": "موضوع الاتفاقية", "fr": "Objet" },
              "body": { "ar": "تهدف هذه الاتفاقية إلى {object}.", "fr": "La présente convention a pour objet : {object}." } },
            { "id": id(), "section": "cost", "heading": { "ar": "التكلفة", "fr": "Coût" },
              "body": { "ar": "حددت التكلفة في {total_cost} درهم.\n[[cost-table]]", "fr": "Le coût est fixé à {total_cost} DH.\n[[cost-table]]" } },
        ],
        "contributions": [
            { "party": parties[0], "year": 2025, "kind": "financial", "amount": 100_000_000i64 },
            { "party": parties[0], "year": 2026, "kind": "financial", "amount": 85_000_000i64 },
            { "party": parties[1], "year": 2025, "kind": "financial", "amount": 150_000_000i64 },
            { "party": parties[1], "year": 2026, "kind": "financial", "amount": 150_000_000i64 },
        ],
        "events": [
            { "id": id(), "step": "council-vote", "on": { "date": "2025-02-10" }, "outcome": "unanimous",
              "session": { "ar": "الدورة العادية لشهر فبراير 2025", "fr": "Session ordinaire de février 2025" } },
            { "id": id(), "step": "visa", "on": { "date": "2025-03-05" }, "number": "77/2025" },
            { "id": id(), "step": "signature", "on": { "date": "2025-03-20" }, "party": parties[0] },
            { "id": id(), "step": "signature", "on": { "date": "2025-03-21" }, "party": parties[1] },
            { "id": id(), "step": "signature", "on": { "date": "2025-03-22" }, "party": parties[2] },
            { "id": id(), "step": "in-force", "on": { "date": "2025-04-01" } },
        ],
    }));
    let mut owe = |party: &str, due: &str, amount: i64, paid: i64, ar: &str, fr: &str| {
        let commitment = id();
        commitments.push(json!({
            "id": commitment, "agreement": road, "debtor": party, "kind": "financial",
            "text": { "ar": ar, "fr": fr }, "amount": amount, "due": { "on": due },
        }));
        if paid > 0 {
            realisations.push(json!({
                "id": id(), "commitment": commitment, "date": "2026-01-10", "amount": paid,
            }));
        }
    };
    owe(
        &parties[1],
        "2026-03-31",
        150_000_000,
        0,
        "تحويل الشطر الثاني من المساهمة",
        "Verser la seconde tranche de la contribution",
    );
    owe(
        &parties[0],
        "2026-06-30",
        85_000_000,
        0,
        "أداء مساهمة سنة 2026",
        "Verser la contribution de 2026",
    );
    owe(
        &parties[0],
        "2025-12-31",
        100_000_000,
        100_000_000,
        "أداء مساهمة سنة 2025",
        "Verser la contribution de 2025",
    );
    owe(
        &parties[2],
        "2026-12-31",
        20_000_000,
        5_000_000,
        "تتبع الأشغال من طرف ONEE",
        "Suivre les travaux",
    );

    let (school, parties) = (id(), [id(), id(), id()]);
    agreements.push(json!({
        "id": school, "kind": "framework", "form": "framework",
        "title": { "ar": "مشروع اتفاقية إطار للنقل المدرسي", "fr": "Projet de convention-cadre pour le transport scolaire" },
        "object": { "ar": "النقل المدرسي", "fr": "Le transport scolaire" },
        "regime_date": "2026-05-01", "cost": 12_000_000i64, "duration_months": 36,
        "start_rule": "signature", "copies": 3, "parties": parties_of(&parties, &partners),
    }));
    let (market, parties) = (id(), [id(), id(), id()]);
    agreements.push(json!({
        "id": market, "kind": "specific", "form": "partnership", "number": "03/2021",
        "title": { "ar": "اتفاقية بناء السوق الأسبوعي", "fr": "Convention de construction du souk hebdomadaire" },
        "object": { "ar": "بناء السوق الأسبوعي", "fr": "Construire le souk hebdomadaire" },
        "regime_date": "2021-01-04", "cost": 0i64, "duration_months": 12, "start_rule": "fixed",
        "starts_on": "2021-06-01", "copies": 3, "parties": parties_of(&parties, &partners),
        "events": [ { "id": id(), "step": "in-force", "on": { "date": "2021-06-01" } } ],
    }));
    serde_json::from_value(json!({
        "commune": {
            "code": "", "name": { "ar": "واد الزيتون", "fr": "Oued Zitoune" },
            "province": { "ar": "الدريوش", "fr": "Driouch" }, "territory": "province",
            "region": { "ar": "الشرق", "fr": "L’Oriental" }, "letterhead": [],
            "article_word": "madda", "numbering": "{n}/{year}", "fictional": true,
        },
        "partners": [
            partner(&partners[0], "المجلس الإقليمي للدريوش", "Conseil provincial de Driouch"),
            partner(&partners[1], "المكتب الوطني للكهرباء والماء", "Office national de l’eau"),
        ],
        "projects": [{
            "id": water, "code": "P01", "title": { "ar": "مسلك", "fr": "Piste" }, "sector": "roads",
            "competence": "own", "state": "running", "cost": 485_000_000i64, "maturity": "running",
        }],
        "agreements": agreements, "commitments": commitments, "realisations": realisations,
    }))
    .unwrap()
}

fn partner(id: &str, ar: &str, fr: &str) -> serde_json::Value {
    json!({
        "id": id, "code": "x", "name": { "ar": ar, "fr": fr }, "category": "territorial",
        "level": "province", "active": true,
    })
}

fn parties_of(ids: &[String; 3], partners: &[String; 2]) -> serde_json::Value {
    let party = |id: &str, partner: Option<&String>, ar: [&str; 2], fr: [&str; 2]| {
        json!({
            "id": id, "partner": partner, "name": { "ar": ar[0], "fr": fr[0] },
            "short_name": { "ar": ar[1], "fr": fr[1] },
            "quality": { "ar": "الرئيس", "fr": "Président" },
        })
    };
    json!([
        party(
            &ids[0],
            None,
            ["جماعة واد الزيتون", "الجماعة"],
            ["Commune d’Oued Zitoune", "la Commune"]
        ),
        party(
            &ids[1],
            Some(&partners[0]),
            ["المجلس الإقليمي للدريوش", "المجلس الإقليمي"],
            ["Conseil provincial de Driouch", "le Conseil provincial"]
        ),
        party(
            &ids[2],
            Some(&partners[1]),
            ["المكتب الوطني للكهرباء والماء", "المكتب"],
            ["Office national de l’eau", "l’Office"]
        ),
    ])
}
