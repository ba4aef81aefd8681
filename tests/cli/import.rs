//! A plan out of a table into a dossier, in every format that offices keep tables in.

use std::{fs, path::PathBuf};

use serde_json::Value;

use super::{refused, sample, sharaka, stderr, stdout, text};

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/import")
        .join(name)
}

/// A dossier of its own to import into.
fn copy() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("copy.sharaka");
    fs::copy(sample(), &path).unwrap();
    (folder, path)
}

fn report(arguments: &[&str]) -> (i32, Value) {
    let mut all = vec!["import"];
    all.extend(arguments);
    all.push("--json");
    let out = sharaka(&all);
    let value = serde_json::from_slice(&out.stdout);
    let value = value.unwrap_or_else(|_| panic!("{}\n{}", stdout(&out), stderr(&out)));
    (out.status.code().unwrap(), value)
}

fn findings(report: &Value) -> Vec<String> {
    report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["severity"] != "tells")
        .map(|finding| {
            let column = finding["column"].as_str().unwrap_or_default();
            format!(
                "{column}{} {}",
                finding["row"],
                finding["problem"].as_str().unwrap()
            )
        })
        .collect()
}

#[test]
fn a_workbook_with_years_over_their_parts_and_merged_axes() {
    let (_folder, dossier) = copy();
    let file = fixture("plan-fr.xlsx");
    let (status, report) = report(&[text(&dossier), text(&file), "--dry-run"]);
    assert_eq!(status, 1);
    assert_eq!(report["source"]["kind"], "xlsx");
    assert_eq!(report["sheet"], "PAC 2022-2027");
    assert_eq!(report["header"], serde_json::json!([4, 5]));
    assert_eq!(
        findings(&report),
        [
            "K8 years-disagree",
            "F9 unknown-word",
            "H9 unknown-word",
            "I9 out-of-range",
            "J9 date",
            "K9 formula",
            "L9 amount",
            "M9 commune-above-total",
            "N10 column-disagrees",
        ]
    );
    let fields: Vec<&str> = report["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|column| column["field"].as_str().unwrap_or("-"))
        .collect();
    assert_eq!(
        fields,
        [
            "-",
            "code",
            "axis.fr",
            "title.fr",
            "location.fr",
            "sector",
            "owner.fr",
            "state",
            "progress",
            "starts",
            "cost",
            "commune-share",
            "2025.commune",
            "2025.total",
            "2026.commune",
            "2026.total",
            "-",
        ]
    );
    assert_eq!((&report["new"], &report["axes"]), (&4.into(), &2.into()));
}

#[test]
fn every_encoding_and_format_of_one_table_gives_the_same_projects() {
    let (_folder, dossier) = copy();
    let mut first: Option<Vec<Value>> = None;
    for (name, kind, encoding) in [
        ("plan-ar-utf8.csv", "text", "utf-8"),
        ("plan-ar-utf16.txt", "text", "utf-16le"),
        ("plan-ar-1256.csv", "text", "windows-1256"),
        ("plan-ar-bar.csv", "text", "utf-8"),
        ("plan-ar.xls", "xls", ""),
    ] {
        let file = fixture(name);
        let (_, report) = report(&[text(&dossier), text(&file), "--dry-run"]);
        assert_eq!(report["source"]["kind"], kind, "{name}");
        if !encoding.is_empty() {
            assert_eq!(report["source"]["encoding"], encoding, "{name}");
        }
        let titles: Vec<Value> = report["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["title"].clone())
            .collect();
        assert_eq!(titles.len(), 4, "{name}");
        assert_eq!(
            *first.get_or_insert_with(|| titles.clone()),
            titles,
            "{name}"
        );
        let mut found = findings(&report);
        found.sort();
        let row = |row: usize| row + usize::from(kind == "xls");
        let mut expected = vec![
            format!("H{} shares-disagree", row(3)),
            format!("L{} people-disagree", row(3)),
            format!("I{} amount", row(5)),
        ];
        expected.sort();
        assert_eq!(found, expected, "{name}");
    }
    let french = fixture("plan-fr-1252.csv");
    let (_, report) = report(&[text(&dossier), text(&french), "--dry-run"]);
    assert_eq!(report["source"]["encoding"], "windows-1252");
    assert_eq!(
        report["rows"][0]["title"],
        "Adduction d’eau du douar Aïn Zohra"
    );
}

#[test]
fn what_is_accepted_is_written_once_and_reported() {
    let (folder, dossier) = copy();
    let file = fixture("plan-both.ods");
    let import = ["import", text(&dossier), text(&file)];
    let before = fs::read(&dossier).unwrap();
    refused(&import, 1, "--accept", "--accept");
    assert!(
        fs::read(&dossier).unwrap() == before,
        "the dossier was touched"
    );

    let csv = folder.path().join("report.csv");
    let (status, first) = report(&[
        text(&dossier),
        text(&file),
        "--accept",
        "--report",
        text(&csv),
    ]);
    assert_eq!((status, &first["written"]), (0, &true.into()));
    assert_eq!((&first["new"], &first["unclear"]), (&3.into(), &0.into()));
    let told = fs::read_to_string(&csv).unwrap();
    assert!(told.starts_with('\u{FEFF}') && told.contains("plan-both.ods") && told.contains("B-2"));

    let list = stdout(&sharaka(&["list", text(&dossier), "projects"]));
    assert!(list.contains("2\u{A0}500\u{A0}000,00"), "{list}");
    assert!(list.contains("تهيئة السوق الأسبوعي"), "{list}");
    let (status, again) = report(&[text(&dossier), text(&file), "--accept"]);
    assert_eq!((status, &again["written"]), (0, &false.into()));
    assert_eq!(again["same"], 3);
    assert!(sharaka(&["verify", text(&dossier)]).status.success());

    let report = [
        "import",
        text(&dossier),
        text(&file),
        "--accept",
        "--report",
        text(&csv),
    ];
    refused(&report, 1, "موجود من قبل", "existe déjà");
}

#[test]
fn what_is_no_table_is_refused_in_words() {
    let (folder, dossier) = copy();
    let at = |name: &str| folder.path().join(name);
    let whole = fs::read(fixture("plan-fr.xlsx")).unwrap();
    let cases: [(&str, &[u8], &str, &str); 6] = [
        ("empty.csv", b"\n;;\n", "لا شيء", "vide"),
        (
            "page.xls",
            b"<html><table><tr><td>Projet</td></tr></table></html>",
            "صفحة ويب",
            "page web",
        ),
        ("cut.xlsx", &whole[..whole.len() / 2], "معطوب", "endommagé"),
        ("paper.xlsx", b"%PDF-1.7\n", "PDF", "PDF"),
        (
            "bytes.csv",
            b"\x00\x01\x02\xFF\x00\x00\x00",
            "بايتات",
            "octets",
        ),
        ("other.csv", b"a;b\nc;d\n", "سطر العناوين", "en-têtes"),
    ];
    for (name, bytes, arabic, french) in cases {
        fs::write(at(name), bytes).unwrap();
        refused(
            &["import", text(&dossier), text(&at(name))],
            1,
            arabic,
            french,
        );
    }
    let locked = fixture("protected.xlsx");
    refused(
        &["import", text(&dossier), text(&locked)],
        1,
        "كلمة سر",
        "mot de passe",
    );
    let french = fixture("plan-fr.xlsx");
    refused(
        &[
            "import",
            text(&dossier),
            text(&french),
            "--sheet",
            "Absente",
        ],
        1,
        "PAC 2022-2027",
        "PAC 2022-2027",
    );
    // The content decides, not the name.
    fs::write(at("really.csv"), &whole).unwrap();
    let (_, report) = report(&[text(&dossier), text(&at("really.csv")), "--dry-run"]);
    assert_eq!(report["source"]["kind"], "xlsx");
    let hidden = [
        text(&dossier),
        text(&french),
        "--dry-run",
        "--sheet",
        "Ancien",
    ];
    let (_, report) = self::report(&hidden);
    assert_eq!(report["rows"][0]["code"], "م-01");
}

#[test]
fn people_are_shown_the_findings_by_sheet_row_and_column() {
    let (_folder, dossier) = copy();
    let file = fixture("plan-fr.xlsx");
    let out = sharaka(&[
        "import",
        text(&dossier),
        text(&file),
        "--dry-run",
        "--ui-lang",
        "fr",
    ]);
    let told = stdout(&out);
    for words in [
        "PAC 2022-2027",
        "Feuille",
        "douze mille",
        "Nouveau: 4",
        "À vérifier",
    ] {
        assert!(told.contains(words), "{words}\n{told}");
    }
}
