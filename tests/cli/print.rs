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

#[test]
fn sheets_of_projects_and_partners_go_by_code_and_all_at_once() {
    let folder = tempfile::tempdir().unwrap();
    for (what, list) in [("project", "projects"), ("partner", "partners")] {
        let rows = dumped()["contents"][list].as_array().unwrap();
        let code = rows[0]["code"].as_str().unwrap();
        let one = folder.path().join(format!("{what}.pdf"));
        let language = ["--lang", "ar", "-o"];
        let mut arguments = vec!["export", text(sample()), what, code];
        arguments.extend(language);
        arguments.push(text(&one));
        let out = sharaka(&arguments);
        assert!(out.status.success(), "{}", stderr(&out));
        assert!(fs::read(&one).unwrap().starts_with(b"%PDF-1.7"));
        let target = folder.path().join(list);
        let mut arguments = vec!["export", text(sample()), what, "--all"];
        arguments.extend(language);
        arguments.push(text(&target));
        let out = sharaka(&arguments);
        assert!(out.status.success(), "{}", stderr(&out));
        assert_eq!(names(&target).len(), rows.len());
    }
    let missing = [
        "export",
        text(sample()),
        "project",
        "no-such",
        "--lang",
        "fr",
    ];
    let path = folder.path().join("x.pdf");
    let mut missing = missing.to_vec();
    missing.extend(["-o", text(&path)]);
    refused(&missing, 1, "مشروع", "projet");
}

#[test]
fn registers_are_pages_or_workbooks() {
    let folder = tempfile::tempdir().unwrap();
    for list in ["projects", "partners", "agreements", "commitments"] {
        for (format, first) in [("pdf", &b"%PDF-1.7"[..]), ("xlsx", &b"PK\x03\x04"[..])] {
            let mut written = Vec::new();
            for round in ["1", "2"] {
                let path = folder.path().join(format!("{list}-{round}.{format}"));
                let out = sharaka(&[
                    "export",
                    text(sample()),
                    "register",
                    list,
                    "--format",
                    format,
                    "--lang",
                    "ar",
                    "-o",
                    text(&path),
                    "--today",
                    "2026-11-23",
                ]);
                assert!(out.status.success(), "{}", stderr(&out));
                written.push(fs::read(&path).unwrap());
            }
            assert!(written[0].starts_with(first), "{list} as {format}");
            assert_eq!(written[0], written[1], "{list} as {format}");
        }
    }
}

#[test]
fn what_is_no_register_is_not_exported_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.xlsx");
    let export = |arguments: &[&str], arabic: &str, french: &str| {
        let mut all = vec!["export", text(sample())];
        all.extend(arguments);
        all.extend(["-o", text(&path)]);
        refused(&all, 2, arabic, french);
        assert!(!path.exists());
    };
    let fr = "fr";
    export(
        &["register", "overdue", "--lang", fr],
        "سجل غير معروف",
        "registre inconnu",
    );
    export(
        &["register", "--all", "--lang", fr],
        "سجل غير معروف",
        "registre inconnu",
    );
    export(
        &["agreement", "--all", "--lang", fr, "--format", "xlsx"],
        "إلا السجل",
        "seul un registre",
    );
    export(
        &["register", "projects", "--lang", "both"],
        "بلغة واحدة",
        "une seule langue",
    );
}
