//! Users and machines at their worst: the wrong output, names that command a terminal, files that
//! are wrong in every row.

use std::fs;

use serde_json::{Value, json};

use super::{dumped, refused, sample, sharaka, stderr, text};

fn first_agreement() -> &'static str {
    dumped()["contents"]["agreements"][0]["id"]
        .as_str()
        .unwrap()
}

#[test]
fn a_document_is_never_written_over_the_dossier() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sharaka");
    fs::copy(sample(), &path).unwrap();
    let roundabout = folder.path().join(".").join("a.sharaka");
    let before = fs::read(&path).unwrap();
    let (said, dit) = ("هو ملف الجماعة نفسه", "le dossier lui-même");
    for output in [&path, &roundabout] {
        let output = text(output);
        refused(
            &["dump", text(&path), "-o", output, "--force"],
            1,
            said,
            dit,
        );
        let export = [
            "export",
            text(&path),
            "agreement",
            first_agreement(),
            "--lang",
            "ar",
            "-o",
            output,
            "--force",
        ];
        refused(&export, 1, said, dit);
    }
    assert!(fs::read(&path).unwrap() == before);
}

#[test]
fn what_the_system_refuses_is_told_without_its_english() {
    let folder = tempfile::tempdir().unwrap();
    let long = folder.path().join("é".repeat(200));
    let (said, dit) = ("طويل جدا", "trop long");
    refused(&["list", text(&long), "projects"], 1, said, dit);
    refused(&["demo", text(&long)], 1, said, dit);
    refused(&["dump", text(sample()), "-o", text(&long)], 1, said, dit);
    let nowhere = folder.path().join("no").join("a.sharaka");
    let (said, dit) = ("أنشئه أو اختر غيره", "créez-le ou choisissez");
    refused(&["demo", text(&nowhere)], 1, said, dit);
    refused(&["backup", text(sample()), text(&nowhere)], 1, said, dit);
    let slash = format!("{}/", text(&folder.path().join("new")));
    refused(&["dump", text(sample()), "-o", &slash], 1, said, dit);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_name_cannot_command_the_terminal() {
    for arguments in [
        &["list", "/no/\u{1b}[31mred\u{9b}", "projects"][..],
        &["check", text(sample()), "--agreement", "\u{1b}[2J"],
        &["list", text(sample()), "\u{7}"],
    ] {
        let said = stderr(&sharaka(arguments));
        let controls = |c: char| c.is_control() && c != '\n';
        assert!(!said.contains(controls), "{said:?}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sharaka");
    let _socket = std::os::unix::net::UnixListener::bind(&path).unwrap();
    refused(
        &["list", text(&path), "projects"],
        1,
        "ليس ملف «شراكة»",
        "n’est pas un dossier Sharaka",
    );
    let file = folder.path().join("a.json");
    let _socket = std::os::unix::net::UnixListener::bind(&file).unwrap();
    let new = folder.path().join("new.sharaka");
    let import = ["import", text(&new), text(&file)];
    refused(
        &import,
        1,
        "إلا الملفات العادية",
        "seuls les fichiers ordinaires",
    );
}

#[test]
fn a_dossier_that_another_program_holds_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sharaka");
    fs::copy(sample(), &path).unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let list = ["list", text(&path), "projects"];
    refused(&list, 1, "أغلقه هناك", "fermez-le là-bas");
    drop(other);
    assert!(sharaka(&list).status.success());
}

#[test]
fn letters_that_no_face_has_are_printed_otherwise_and_told() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let mut dump = dumped().clone();
    dump["contents"]["agreements"][0]["title"] =
        json!({ "ar": "اتفاقية 🎉 中文", "fr": "Convention 🎉 中文 שלום" });
    fs::write(at("a.json"), serde_json::to_vec(&dump).unwrap()).unwrap();
    let (dossier, file) = (at("a.sharaka"), at("a.json"));
    let taken = sharaka(&["import", text(&dossier), text(&file), "--accept"]);
    assert!(taken.status.success(), "{}", stderr(&taken));
    let output = at("a.pdf");
    let out = sharaka(&[
        "export",
        text(&dossier),
        "agreement",
        first_agreement(),
        "--lang",
        "both",
        "--ui-lang",
        "fr",
        "-o",
        text(&output),
    ]);
    let said = stderr(&out);
    assert!(out.status.success(), "{said}");
    assert!(said.starts_with("attention : "), "{said}");
    for words in ["[U+1F389] pour « 🎉 »", "[U+4E2D]", "[U+05E9]"] {
        assert!(said.contains(words), "{words} in {said}");
    }
}

#[test]
fn a_mark_before_the_text_of_a_json_file_is_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("in.json");
    let mut bytes = "\u{FEFF}".to_owned().into_bytes();
    bytes.extend(serde_json::to_vec(dumped()).unwrap());
    fs::write(&file, &bytes).unwrap();
    let target = folder.path().join("new.sharaka");
    let out = sharaka(&["import", text(&target), text(&file), "--accept"]);
    assert!(out.status.success(), "{}", stderr(&out));
}

#[test]
fn a_file_wrong_in_every_row_is_told_in_short() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("in.json");
    let mut dump = dumped().clone();
    dump["contents"]["projects"] = (0..5_000).map(|id| json!({ "id": id })).collect();
    dump["contents"]["agreements"][0]["title"] = Value::Null;
    fs::write(&file, serde_json::to_vec_pretty(&dump).unwrap()).unwrap();
    let target = folder.path().join("new.sharaka");
    let import = ["import", text(&target), text(&file)];
    refused(
        &import,
        1,
        "وغيرها (4\u{A0}901)",
        "et d’autres (4\u{A0}901)",
    );
    assert!(stderr(&sharaka(&import)).lines().count() < 110);
    assert!(!target.exists());
    let mut whole = import.to_vec();
    whole.push("--json");
    let report: Value = serde_json::from_slice(&sharaka(&whole).stdout).unwrap();
    assert_eq!(report["findings"].as_array().unwrap().len(), 5_001);
}
