//! Out of a dossier and back: dump, import, backup.

use std::fs;

use serde_json::{Value, json};

use super::{dumped, refused, sample, sharaka, stderr, stdout, text};

fn json_file(folder: &std::path::Path, value: &Value) -> std::path::PathBuf {
    let path = folder.join("in.json");
    fs::write(&path, serde_json::to_vec_pretty(value).unwrap()).unwrap();
    path
}

#[test]
fn a_dump_reads_back_to_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let (first, second, copy) = (at("1.json"), at("2.json"), at("copy.sharaka"));
    assert!(
        sharaka(&["dump", text(sample()), "-o", text(&first)])
            .status
            .success()
    );
    let taken = sharaka(&["import", text(&copy), text(&first), "--accept"]);
    assert!(taken.status.success(), "{}", stderr(&taken));
    assert!(
        sharaka(&["dump", text(&copy), "-o", text(&second)])
            .status
            .success()
    );
    assert!(fs::read(&first).unwrap() == fs::read(&second).unwrap());
    assert!(sharaka(&["verify", text(&copy)]).status.success());
    refused(
        &["import", text(&copy), text(&first)],
        1,
        "معطيات من قبل",
        "contient déjà",
    );
    refused(
        &["dump", text(&copy), "-o", text(&first)],
        1,
        "موجود من قبل",
        "existe déjà",
    );
    assert!(
        sharaka(&["dump", text(&copy), "-o", text(&first), "--force"])
            .status
            .success()
    );
    refused(&["demo", text(&copy)], 1, "موجود من قبل", "existe déjà");
}

#[test]
fn a_rehearsal_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = json_file(folder.path(), dumped());
    let target = folder.path().join("new.sharaka");
    let out = sharaka(&[
        "import",
        text(&target),
        text(&file),
        "--dry-run",
        "--accept",
        "--json",
    ]);
    let report: Value = serde_json::from_slice(&out.stdout).unwrap();
    assert_eq!(report["taken"], json!(true), "{}", stdout(&out));
    assert_eq!(
        report["projects"],
        json!(dumped()["contents"]["projects"].as_array().unwrap().len())
    );
    assert!(!target.exists());
}

/// What an import says of a dump with changes; nothing may be written.
fn changed(changes: &[(&str, Value)]) -> Vec<(String, String)> {
    let folder = tempfile::tempdir().unwrap();
    let mut dump = dumped().clone();
    for (pointer, value) in changes {
        *dump
            .pointer_mut(pointer)
            .unwrap_or_else(|| panic!("{pointer}")) = value.clone();
    }
    let file = json_file(folder.path(), &dump);
    let target = folder.path().join("new.sharaka");
    let out = sharaka(&["import", text(&target), text(&file), "--json"]);
    assert_eq!(out.status.code(), Some(1), "{changes:?}: {}", stdout(&out));
    assert!(!target.exists());
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "something was left behind"
    );
    let report: Value = serde_json::from_slice(&out.stdout).unwrap();
    let findings = report["findings"].as_array().unwrap().iter();
    findings
        .map(|finding| {
            let text = |field: &str| finding[field].as_str().unwrap().to_owned();
            (text("path"), text("message"))
        })
        .collect()
}

#[test]
fn every_fault_of_a_json_file_is_named_by_its_path() {
    let first = |list: &str| dumped()["contents"][list][0]["id"].clone();
    let cases = [
        ("/contents/agreements/3/cost", json!(-5), "سالبة"),
        (
            "/contents/agreements/3/cost",
            json!(100_000_000_000_000_i64),
            "خارج الحدود",
        ),
        ("/contents/agreements/3/cost", json!("5"), "عدد صحيح"),
        (
            "/contents/agreements/3/id",
            first("agreements"),
            "مستعمل من قبل",
        ),
        (
            "/contents/agreements/3/parties/0/id",
            first("projects"),
            "لا يوجد في",
        ),
        (
            "/contents/commitments/0/agreement",
            first("projects"),
            "لا يوجد في",
        ),
        (
            "/contents/realisations/0/commitment",
            first("projects"),
            "لا يوجد في",
        ),
        (
            "/contents/projects/0/title/ar",
            json!("عنوان\u{7}"),
            "U+0007",
        ),
        (
            "/contents/projects/0/title/fr",
            json!("x".repeat(100_000)),
            "100\u{a0}000",
        ),
        (
            "/contents/agreements/0/regime_date",
            json!("2026-13-01"),
            "2026-13-01",
        ),
    ];
    for (pointer, value, words) in cases {
        let found = changed(&[(pointer, value)]);
        assert!(!found.is_empty(), "{pointer}");
        let at = pointer.trim_start_matches('/').split('/').nth(1).unwrap();
        assert!(
            found.iter().any(|(path, _)| path.contains(at)),
            "{pointer}: {found:?}"
        );
        assert!(
            found.iter().any(|(_, message)| message.contains(words)),
            "{pointer}: {found:?}"
        );
    }
}

#[test]
fn all_faults_are_told_at_once() {
    let found = changed(&[
        ("/contents/projects/0/cost", json!(-1)),
        ("/contents/partners/0/category", json!("friend")),
        ("/contents/agreements/0/copies", json!(1000)),
    ]);
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn a_due_date_outside_the_agreement_is_refused_unless_accepted() {
    let commitments = dumped()["contents"]["commitments"].as_array().unwrap();
    let dated = commitments
        .iter()
        .position(|c| c["due"]["on"].is_string())
        .unwrap();
    let pointer = format!("/contents/commitments/{dated}/due/on");
    let found = changed(&[(&pointer, json!("2099-01-01"))]);
    let path = format!("contents.commitments[{dated}].due.on");
    assert!(
        found
            .iter()
            .any(|(at, message)| *at == path && message.contains("2099-01-01"))
    );

    let folder = tempfile::tempdir().unwrap();
    let mut dump = dumped().clone();
    *dump.pointer_mut(&pointer).unwrap() = json!("2099-01-01");
    let file = json_file(folder.path(), &dump);
    let target = folder.path().join("new.sharaka");
    let out = sharaka(&["import", text(&target), text(&file), "--accept"]);
    assert!(out.status.success(), "{}", stderr(&out));
    assert!(stdout(&out).contains("2099-01-01"));
}

#[test]
fn malformed_json_is_placed() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("new.sharaka");
    let file = folder.path().join("in.json");
    let whole = serde_json::to_string_pretty(dumped()).unwrap();
    let lone = whole.replacen("\"ar\": \"", "\"ar\": \"\\ud83c", 1);
    let letter = whole.find('ج').unwrap();
    let cases: [(&[u8], &str, &str); 8] = [
        (b"", "قبل تمامه", "trop tôt"),
        (&whole.as_bytes()[..=letter], "قبل تمامه", "trop tôt"),
        (
            &whole.as_bytes()[..whole.floor_char_boundary(whole.len() / 2)],
            "قبل تمامه",
            "trop tôt",
        ),
        (b"{\n \"format\": oops}", "السطر 2", "Ligne 2"),
        (b"[1, 2]", "docs/json-format.md", "docs/json-format.md"),
        (
            b"{\"format\": \"sharaka-dossier\", \"version\": 9}",
            "حدث البرنامج",
            "mettez le programme à jour",
        ),
        (b"\xff\xfe", "UTF-8", "UTF-8"),
        (lone.as_bytes(), "نصف حرف", "Moitié de caractère"),
    ];
    for (bytes, arabic, french) in cases {
        fs::write(&file, bytes).unwrap();
        refused(&["import", text(&target), text(&file)], 1, arabic, french);
        assert!(!target.exists());
    }
    refused(
        &[
            "import",
            text(&target),
            text(&folder.path().join("no.json")),
        ],
        1,
        "لا وجود",
        "n’existe pas",
    );
    refused(
        &["import", text(&target), text(folder.path())],
        1,
        "مجلد",
        "pas un fichier",
    );
    refused(
        &["import", text(&target), text(sample())],
        1,
        "قاعدة معطيات",
        "base de données",
    );
}

#[test]
fn strange_but_honest_text_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let mut dump = dumped().clone();
    let title = "حي 🏗️ ⵜⴰⵎⵓⵔⵜ 漢字 Ⴀ";
    dump["contents"]["projects"][0]["title"]["ar"] = json!(title);
    let file = json_file(folder.path(), &dump);
    let target = folder.path().join("new.sharaka");
    let out = sharaka(&["import", text(&target), text(&file), "--accept"]);
    assert!(out.status.success(), "{}", stderr(&out));
    let list = sharaka(&["list", text(&target), "projects"]);
    assert!(stdout(&list).contains(title));
}

#[test]
fn a_backup_is_a_dossier_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.sharaka");
    let out = sharaka(&["backup", text(sample()), text(&copy)]);
    assert!(out.status.success(), "{}", stderr(&out));
    assert!(sharaka(&["verify", text(&copy)]).status.success());
    refused(
        &["backup", text(sample()), text(&copy)],
        1,
        "موجود من قبل",
        "existe déjà",
    );
    let again = sharaka(&["backup", text(sample()), text(&copy), "--force"]);
    assert!(again.status.success(), "{}", stderr(&again));
    refused(&["backup", text(sample()), text(folder.path())], 1, "", "");
}
