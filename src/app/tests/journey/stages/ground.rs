//! What the journey begins with: a commune with projects and partners, and no round. It stands in a
//! file, so that the command line can read what the window wrote.

use std::path::Path;

use serde_json::json;

use super::super::*;
use crate::{
    domain::{
        Name,
        contents::Contents,
        id::{IdSource, PartnerId, ProjectId, Sequence},
        need::SupportKind,
    },
    exchange::{Package, dossier},
    storage,
};

/// The small dossier with three projects, of which one is done, and three partners.
fn contents() -> Contents {
    let mut contents = fixture::contents();
    let mut ids = Sequence::starting_at(1_764_700_000_000);
    contents.projects = [
        (
            "3-1",
            "تهيئة المسلك 3-1 بين الدوار والسوق",
            "Piste 3-1 du douar au souk",
            "roads",
            "not-started",
            125_000_037i64,
        ),
        (
            "3-2",
            "تزويد الدواوير بالماء الشروب",
            "Eau potable des douars",
            "water",
            "not-started",
            80_000_005,
        ),
        (
            "1-2",
            "بناء قنطرة الوادي",
            "Pont de l’oued",
            "roads",
            "completed",
            30_000_000,
        ),
    ]
    .into_iter()
    .map(|(code, ar, fr, sector, state, cost)| {
        serde_json::from_value(json!({
            "id": ids.next_uuid(), "code": code, "title": { "ar": ar, "fr": fr },
            "sector": sector, "competence": "own", "state": state, "cost": cost,
            "maturity": "ready", "location": { "ar": "دوار العين", "fr": "Douar El Aïn" },
            "problem": { "ar": "عزلة الدواوير في الشتاء", "fr": "Des douars isolés en hiver" },
        }))
        .unwrap()
    })
    .collect();
    let mut third: crate::domain::partner::Partner = contents.partners[0].clone();
    third.id = PartnerId::try_from(ids.next_uuid()).unwrap();
    third.name = Name::new("جمعية النماء للتنمية", "Association Annamae").unwrap();
    contents.partners.push(third);
    let kinds = [
        vec![SupportKind::Financial],
        vec![SupportKind::Financial, SupportKind::Technical],
        vec![SupportKind::Financial],
    ];
    for (partner, kinds) in contents.partners.iter_mut().zip(kinds) {
        partner.domains = ["roads", "water"].map(|key| Line::new(key).unwrap()).into();
        partner.contributions = kinds;
    }
    contents
}

/// The window over that dossier, in a file.
pub fn opened_in(path: &Path, language: Language) -> App {
    let mut app = app(language);
    let package = Package {
        contents: contents(),
        files: std::collections::BTreeMap::new(),
    };
    let action = storage::Action {
        key: "dossier.create",
        who: &Line::default(),
        at: (app.options.now)(),
    };
    drop(dossier::put(path, &package, action).unwrap());
    let opened = work::open(path, app.options.today).unwrap();
    let opened = Ok(Handed::new(opened));
    drive(&mut app, Message::Opened(path.to_owned(), opened));
    app
}

/// The two projects that lack something.
pub fn projects() -> [ProjectId; 2] {
    let contents = contents();
    [contents.projects[0].id, contents.projects[1].id]
}

/// The three partners.
pub fn partners() -> [PartnerId; 3] {
    let contents = contents();
    [0, 1, 2].map(|at: usize| contents.partners[at].id)
}
