//! Exports: which files appear, and that they come out the same every time.

use std::{fs, path::Path};

use serde_json::Value;

use super::{dumped, refused, sample, sharaka, stderr, text};

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn first_agreement() -> &'static Value {
    &dumped()["contents"]["agreements"][0]
}

#[test]
fn an_agreement_goes_by_id_number_or_end_of_id_and_prints_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let id = first_agreement()["id"].as_str().unwrap();
    let number = first_agreement()["number"].as_str().unwrap();
    let mut printed = Vec::new();
    for (index, name) in [id, number, &id[id.len() - 8..]].into_iter().enumerate() {
        let path = folder.path().join(format!("{index}.pdf"));
        let out = sharaka(&[
            "export",
            text(sample()),
            "agreement",
            name,
            "--lang",
            "fr",
            "-o",
            text(&path),
            "--today",
            "2026-11-23",
        ]);
        assert!(out.status.success(), "{name}: {}", stderr(&out));
        printed.push(fs::read(&path).unwrap());
    }
    assert!(printed[0].starts_with(b"%PDF-1.7"));
    assert!(printed.iter().all(|bytes| *bytes == printed[0]));
}

#[test]
fn all_agreements_go_into_a_folder_that_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("paper");
    let export = |more: &[&str]| {
        let mut all = vec![
            "export",
            text(sample()),
            "agreement",
            "--all",
            "--lang",
            "both",
            "--format",
            "pdf",
            "-o",
            text(&target),
        ];
        all.extend(more);
        sharaka(&all)
    };
    let out = export(&[]);
    assert!(out.status.success(), "{}", stderr(&out));
    let agreements = dumped()["contents"]["agreements"].as_array().unwrap().len();
    assert_eq!(names(&target).len(), agreements);
    assert!(
        names(&target)
            .iter()
            .all(|name| name.ends_with("-ar-fr.pdf"))
    );
    let again = export(&[]);
    assert_eq!(again.status.code(), Some(1));
    assert!(stderr(&again).contains("موجود من قبل"));
    assert!(export(&["--force"]).status.success());
}

#[test]
fn follow_up_sheets_are_of_agreements_and_partners() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("sheets");
    let out = sharaka(&[
        "export",
        text(sample()),
        "follow-up",
        "--all",
        "--lang",
        "ar",
        "-o",
        text(&target),
    ]);
    assert!(out.status.success(), "{}", stderr(&out));
    let names = names(&target);
    assert!(
        names
            .iter()
            .any(|name| name.starts_with("suivi-partenaire-"))
    );
    assert!(
        names
            .iter()
            .any(|name| !name.starts_with("suivi-partenaire-"))
    );
    let partner = dumped()["contents"]["partners"][0]["id"].as_str().unwrap();
    let one = folder.path().join("one.pdf");
    let out = sharaka(&[
        "export",
        text(sample()),
        "follow-up",
        partner,
        "--lang",
        "fr",
        "-o",
        text(&one),
    ]);
    assert!(out.status.success(), "{}", stderr(&out));
}

#[test]
fn what_cannot_be_written_is_told_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.pdf");
    fs::write(&file, b"mine").unwrap();
    let number = first_agreement()["number"].as_str().unwrap();
    let one = |path: &Path| {
        let path = text(path).to_owned();
        move |arabic: &str, french: &str| {
            let arguments = [
                "export",
                text(sample()),
                "agreement",
                number,
                "--lang",
                "ar",
                "-o",
                &path,
            ];
            refused(&arguments, 1, arabic, french);
        }
    };
    one(&file)("موجود من قبل", "existe déjà");
    assert_eq!(fs::read(&file).unwrap(), b"mine");
    one(folder.path())("مجلد وليس ملفا", "pas un fichier");
    one(&folder.path().join("no/a.pdf"))("غير موجود", "n’existe pas");
    let all = [
        "export",
        text(sample()),
        "agreement",
        "--all",
        "--lang",
        "ar",
        "-o",
        text(&file),
    ];
    refused(&all, 1, "ملف وليس مجلدا", "pas un répertoire");
    if Path::new("/dev/full").exists() {
        let out = super::command(&["list", text(sample()), "projects"])
            .stdout(
                fs::OpenOptions::new()
                    .write(true)
                    .open("/dev/full")
                    .unwrap(),
            )
            .output()
            .unwrap();
        assert_eq!(out.status.code(), Some(1));
        assert!(stderr(&out).contains("تعذرت كتابة المخرجات"));
    }
    assert_eq!(names(folder.path()), ["a.pdf"]);
}

#[test]
fn what_is_not_there_or_not_clear_is_told() {
    let one = |id: &str, arabic: &str, french: &str| {
        let arguments = [
            "export",
            text(sample()),
            "agreement",
            id,
            "--lang",
            "ar",
            "-o",
            "x.pdf",
        ];
        refused(&arguments, 1, arabic, french);
    };
    one("99/1999", "99/1999", "99/1999");
    let id = first_agreement()["id"].as_str().unwrap();
    one(&id[..8], "أكثر من عنصر", "plusieurs éléments");
    let partner = dumped()["contents"]["partners"][0]["id"].as_str().unwrap();
    one(partner, "لا اتفاقية", "convention");
}
