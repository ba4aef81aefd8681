//! Rounds and the products of their stages.

use std::fs;

use serde_json::Value;

use super::{dumped, refused, sample, sharaka, stderr, stdout, text};

fn rounds() -> &'static Vec<Value> {
    dumped()["contents"]["rounds"].as_array().unwrap()
}

#[test]
fn rounds_are_listed_with_where_their_stages_stand() {
    let out = sharaka(&["list", text(sample()), "rounds", "--json"]);
    let listed: Value = serde_json::from_str(&stdout(&out)).unwrap();
    let listed = listed.as_array().unwrap();
    assert_eq!(listed.len(), rounds().len());
    for (row, round) in listed.iter().zip(rounds()) {
        assert_eq!(row["id"], round["id"]);
        assert_eq!(row["stages"].as_array().unwrap().len(), 5);
    }
    assert_eq!(listed[0]["stages"][4]["state"], "closed");
    assert_eq!(listed[1]["stages"][0]["state"], "closed");
    assert_eq!(listed[1]["stages"][1]["state"], "open");
    for (language, word) in [("ar", "جارية"), ("fr", "en cours")] {
        let out = sharaka(&["list", text(sample()), "rounds", "--ui-lang", language]);
        let said = stdout(&out);
        assert!(said.contains(word), "{said}");
        let isolates = '\u{2066}'..='\u{2069}';
        assert!(!said.contains(|c| isolates.contains(&c)), "{said}");
    }
}

#[test]
fn a_product_goes_by_stage_and_round_and_the_latest_round_by_none() {
    let folder = tempfile::tempdir().unwrap();
    let name = rounds()[1]["name"]["fr"].as_str().unwrap();
    let id = rounds()[1]["id"].as_str().unwrap();
    for (format, first) in [("pdf", &b"%PDF-1.7"[..]), ("xlsx", &b"PK\x03\x04"[..])] {
        let mut written = Vec::new();
        let named: [&[&str]; 3] = [&[], &["--round", name], &["--round", &id[id.len() - 8..]]];
        for (index, round) in named.into_iter().enumerate() {
            let path = folder.path().join(format!("{index}.{format}"));
            let dossier = text(sample()).to_owned();
            let mut all = vec!["export", &dossier, "stage-product", "--stage", "1"];
            all.extend(round);
            all.extend(["--lang", "ar", "--format", format, "--today", "2026-11-23"]);
            all.extend(["-o", text(&path)]);
            let out = sharaka(&all);
            assert!(out.status.success(), "{}", stderr(&out));
            written.push(fs::read(&path).unwrap());
        }
        assert!(written[0].starts_with(first));
        assert!(written.iter().all(|bytes| *bytes == written[0]), "{format}");
    }
}

#[test]
fn what_is_not_asked_well_or_not_there_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.pdf");
    let export = |arguments: &[&str], status: i32, arabic: &str, french: &str| {
        let mut all = vec!["export", text(sample())];
        all.extend(arguments);
        all.extend(["-o", text(&path)]);
        refused(&all, status, arabic, french);
        assert!(!path.exists());
    };
    let product = |more: &[&'static str]| {
        let mut all = vec!["stage-product"];
        all.extend(more);
        all.extend(["--lang", "fr"]);
        all
    };
    export(&product(&[]), 2, "تنقص المرحلة", "il manque l’étape");
    export(
        &product(&["--stage", "4"]),
        2,
        "قيمة غير مقبولة",
        "irrecevable",
    );
    export(
        &product(&["--stage", "1", "--all"]),
        2,
        "--round",
        "--round",
    );
    export(&product(&["P-01", "--stage", "1"]), 2, "--round", "--round");
    let both = ["stage-product", "--stage", "1", "--lang", "both"];
    export(&both, 2, "بلغة واحدة", "une seule langue");
    let other = ["project", "--all", "--stage", "1", "--lang", "fr"];
    export(&other, 2, "stage-product", "stage-product");
    let unknown = product(&["--stage", "1", "--round", "2199"]);
    export(&unknown, 1, "لا حملة", "campagne");
    // The sample's second round has no plan yet.
    let empty = product(&["--stage", "3"]);
    export(
        &empty,
        1,
        "المرحلة 3 فارغة",
        "l’étape 3 ne contient encore rien",
    );
}

#[test]
fn a_dossier_without_a_round_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let json = folder.path().join("bare.json");
    let mut bare = dumped().clone();
    let lists = [
        "rounds",
        "closings",
        "prospects",
        "stakeholders",
        "approaches",
        "actions",
    ];
    for list in lists {
        bare["contents"][list] = Value::Array(Vec::new());
    }
    fs::write(&json, serde_json::to_vec(&bare).unwrap()).unwrap();
    let dossier = folder.path().join("bare.sharaka");
    let out = sharaka(&["import", text(&dossier), text(&json), "--accept"]);
    assert!(out.status.success(), "{}", stderr(&out));
    let path = folder.path().join("x.pdf");
    let arguments = [
        "export",
        text(&dossier),
        "stage-product",
        "--stage",
        "1",
        "--lang",
        "ar",
        "-o",
        text(&path),
    ];
    refused(&arguments, 1, "لا حملات بعد", "aucune campagne");
}
