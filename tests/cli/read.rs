//! Help, lists, verification: what only reads.

use std::process::Stdio;

use serde_json::Value;

use super::{command, refused, sample, sharaka, stderr, stdout, text};

#[test]
fn help_follows_the_locale_and_the_asked_language() {
    let french = command(&["--help"])
        .env("LANG", "fr_MA.UTF-8")
        .output()
        .unwrap();
    assert!(stdout(&french).contains("Utilisation :"));
    assert!(stdout(&sharaka(&["--help"])).contains("الاستعمال:"));
    let english = command(&["--help"])
        .env("LANG", "en_GB.UTF-8")
        .output()
        .unwrap();
    assert!(stdout(&english).contains("الاستعمال:"));
    let asked = sharaka(&["export", "--help", "--ui-lang=fr"]);
    assert!(stdout(&asked).contains("exporte le texte d’une convention"));
    for page in [french, english, asked] {
        assert_eq!(page.status.code(), Some(0));
        assert!(page.stderr.is_empty());
    }
    assert!(stdout(&sharaka(&["--version"])).contains(env!("CARGO_PKG_VERSION")));
}

#[test]
fn wrong_usage_exits_with_two() {
    let path = text(sample());
    refused(&["list"], 2, "ينقص", "il manque");
    refused(&["list", path, "towns"], 2, "towns", "valeurs admises");
    refused(
        &["list", path, "projects", "--colour"],
        2,
        "--colour",
        "option inconnue",
    );
    refused(
        &["list", path, "projects", "more"],
        2,
        "more",
        "argument en trop",
    );
    refused(
        &["list", path, "projects", "--today", "14/07/2026"],
        2,
        "2026-07-14",
        "14/07/2026",
    );
    refused(
        &["list", path, "projects", "--today", "2026-02-30"],
        2,
        "2026-02-30",
        "2026-02-30",
    );
    refused(&[path, "list", path, "projects"], 2, "list", "list");
    refused(
        &["export", path, "agreement", "--lang", "ar", "-o", "x"],
        2,
        "--all",
        "--all",
    );
    let both = [
        "export",
        path,
        "follow-up",
        "--all",
        "--lang",
        "both",
        "-o",
        "x",
    ];
    refused(&both, 2, "بلغة واحدة", "une seule langue");
    refused(
        &["export", path, "agreement", "--all", "--lang", "ar"],
        2,
        "--output",
        "--output",
    );
    refused(&["--sample", path], 2, "--sample", "--sample");
}

#[test]
fn every_list_is_a_table_and_json() {
    for (list, least) in [
        ("projects", 30),
        ("partners", 25),
        ("agreements", 8),
        ("commitments", 60),
        ("overdue", 1),
    ] {
        let day = ["--today", "2026-11-23"];
        let table = sharaka(&["list", text(sample()), list, day[0], day[1]]);
        assert!(table.status.success(), "{}", stderr(&table));
        assert!(stdout(&table).lines().count() > least + 2, "{list}");
        let json = sharaka(&["list", text(sample()), list, "--json", day[0], day[1]]);
        let rows: Vec<Value> = serde_json::from_slice(&json.stdout).unwrap();
        assert!(rows.len() >= least, "{list}: {}", rows.len());
        assert_eq!(stdout(&table).lines().count(), rows.len() + 2, "{list}");
        assert!(rows.iter().all(|row| row["id"].is_string()), "{list}");
    }
}

#[test]
fn lists_speak_the_asked_language() {
    let arabic = stdout(&sharaka(&["list", text(sample()), "agreements"]));
    let french = stdout(&sharaka(&[
        "list",
        text(sample()),
        "agreements",
        "--ui-lang",
        "fr",
    ]));
    assert!(arabic.contains("اتفاقية إطار") && arabic.starts_with("الرقم"));
    assert!(french.contains("Convention-cadre") && french.starts_with("Numéro"));
}

#[test]
fn the_day_decides_what_is_overdue() {
    let count = |day: &str| {
        let out = sharaka(&["list", text(sample()), "overdue", "--json", "--today", day]);
        serde_json::from_slice::<Vec<Value>>(&out.stdout)
            .unwrap()
            .len()
    };
    assert_eq!(count("2020-01-01"), 0);
    assert!(count("2035-01-01") > count("2026-11-23"));
    let none = sharaka(&["list", text(sample()), "overdue", "--today", "2020-01-01"]);
    assert_eq!(stdout(&none).trim(), "لا عناصر.");
}

#[test]
fn a_sound_dossier_is_verified() {
    let out = sharaka(&["verify", text(sample())]);
    assert!(out.status.success(), "{}", stderr(&out));
    assert!(stdout(&out).contains("سليم"));
}

#[test]
fn the_check_names_what_blocks_and_ends_with_one() {
    let day = ["--today", "2026-11-23"];
    let told = sharaka(&["check", text(sample()), day[0], day[1]]);
    assert_eq!(told.status.code(), Some(1), "{}", stderr(&told));
    let json = sharaka(&["check", text(sample()), "--json", day[0], day[1]]);
    let rows: Vec<Value> = serde_json::from_slice(&json.stdout).unwrap();
    assert!(rows.iter().any(|row| row["blocks"] == true));
    for row in &rows {
        let code = row["code"].as_str().unwrap();
        assert!(stdout(&told).contains(code), "{code}");
        assert!(!row["what"].as_str().unwrap().is_empty());
        assert!(row["agreement"].is_string() != row["project"].is_string());
    }
    let sound = super::dumped()["contents"]["agreements"]
        .as_array()
        .unwrap()
        .iter()
        .find(|all| {
            let id = &all["id"];
            !rows
                .iter()
                .any(|row| row["agreement"] == *id && row["blocks"] == true)
        });
    let sound = sound.unwrap()["id"].as_str().unwrap();
    let one = sharaka(&[
        "check",
        text(sample()),
        "--agreement",
        sound,
        day[0],
        day[1],
    ]);
    assert_eq!(one.status.code(), Some(0), "{}", stderr(&one));
    refused(
        &["check", text(sample()), "--agreement", "99/1999"],
        1,
        "99/1999",
        "99/1999",
    );
}

#[test]
fn a_closed_pipe_is_no_panic() {
    for list in ["projects", "commitments"] {
        let mut child = command(&["list", text(sample()), list, "--json"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let out = child.wait_with_output().unwrap();
        assert_eq!(out.status.code(), Some(0));
        assert!(out.stderr.is_empty(), "{}", stderr(&out));
    }
}

#[test]
fn without_a_display_the_window_names_the_command_that_does_without() {
    for arguments in [vec!["--sample"], vec![text(sample())], vec![]] {
        refused(&arguments, 1, "sharaka export", "sharaka export");
    }
}
