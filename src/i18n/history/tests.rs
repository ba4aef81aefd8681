use serde_json::json;

use super::*;

const PROJECT: &str = "01900000-0000-7000-8000-000000000001";

fn tr(language: Language) -> I18n {
    I18n::new(language)
}

fn nobody(_table: &str, _id: &str) -> Option<String> {
    None
}

fn row(value: Value) -> Option<Row> {
    value.as_object().cloned()
}

fn change(table: &str, before: Value, after: Value) -> Change {
    Change {
        table: table.to_owned(),
        before: row(before),
        after: row(after),
    }
}

/// Without the marks that isolate arguments.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn head(language: Language, way: Way, key: &str, changes: &[Change]) -> String {
    plain(&story(&tr(language), way, key, changes, &nobody).headline)
}

fn project(column: &str, before: Value, after: Value) -> [Change; 1] {
    let row = |value: Value| {
        let mut row =
            json!({ "seq": 1, "id": PROJECT, "title_ar": "بناء مدرسة", "title_fr": "Une école" });
        row[column] = value;
        row
    };
    [change("project", row(before), row(after))]
}

#[test]
fn one_field_is_told_in_the_headline() {
    let cost = project("cost", json!(200_000_000), json!(250_000_000));
    assert_eq!(
        head(Language::Arabic, Way::Done, "project.edit", &cost),
        "تعديل المشروع «بناء مدرسة»: التكلفة الإجمالية من 2\u{A0}000\u{A0}000,00 درهم إلى 2\u{A0}500\u{A0}000,00 درهم"
    );
    assert_eq!(
        head(Language::French, Way::Done, "project.edit", &cost),
        "Modification du projet «\u{A0}Une école\u{A0}»\u{A0}: Coût total de 2\u{A0}000\u{A0}000,00 DH à 2\u{A0}500\u{A0}000,00 DH"
    );
    let undone = [cost[0].reversed()];
    let told = head(Language::French, Way::Undone, "project.edit", &undone);
    assert!(
        told.starts_with("Annulation\u{A0}: Modification du projet"),
        "{told}"
    );
    assert!(
        told.ends_with("de 2\u{A0}000\u{A0}000,00 DH à 2\u{A0}500\u{A0}000,00 DH"),
        "{told}"
    );
}

#[test]
fn values_are_told_as_screens_show_them() {
    for (column, before, after, told) in [
        (
            "starts_on",
            json!(null),
            json!("2026-03-12"),
            "Date de début, saisi 12 mars 2026",
        ),
        (
            "state",
            json!("running"),
            json!("completed"),
            "En cours à Achevé",
        ),
        (
            "physical_progress",
            json!(40),
            json!(55),
            "de 40\u{A0}% à 55\u{A0}%",
        ),
        (
            "beneficiaries_total",
            json!(1_200),
            json!(1_300),
            "de 1\u{A0}200 à 1\u{A0}300",
        ),
        ("axis", json!("a"), json!("b"), "Axe de Axe a à Axe b"),
        ("code", json!("P1"), json!(""), "Code du projet, effacé P1"),
        (
            "position_latitude",
            json!(null),
            json!(-35_000_001),
            "-35,000001°",
        ),
        (
            "state",
            json!("running"),
            json!("unheard-of"),
            "autre donnée",
        ),
    ] {
        let names = |table: &str, id: &str| {
            Some(format!(
                "{} {id}",
                if table == "axis" { "Axe" } else { table }
            ))
        };
        let changes = project(column, before, after);
        let story = story(
            &tr(Language::French),
            Way::Done,
            "project.edit",
            &changes,
            &names,
        );
        assert!(
            plain(&story.headline).ends_with(told),
            "{} / {told}",
            plain(&story.headline)
        );
    }
}

#[test]
fn several_fields_are_counted_and_listed() {
    let mut changes = project("cost", json!(100), json!(200));
    changes[0]
        .after
        .as_mut()
        .unwrap()
        .insert("code".into(), json!("P-9"));
    let story = story(
        &tr(Language::Arabic),
        Way::Done,
        "project.edit",
        &changes,
        &nobody,
    );
    assert_eq!(plain(&story.headline), "تعديل المشروع «بناء مدرسة»: حقلان");
    let fields: Vec<&str> = story.details.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields.len(), 2);
    assert!(fields.contains(&"رمز المشروع") && fields.contains(&"التكلفة الإجمالية"));
    assert!(story.details.iter().all(|one| one.subject == "بناء مدرسة"));
}

#[test]
fn a_list_is_compared_by_what_its_rows_say() {
    let place = |position: u32, name: &str| json!({ "project": PROJECT, "position": position, "name_ar": name, "name_fr": "" });
    let changes = [
        change("project_place", place(0, "أ"), place(0, "ب")),
        change("project_place", place(1, "ب"), place(1, "ج")),
        change("project_place", place(2, "ج"), Value::Null),
    ];
    let names = |table: &str, _: &str| (table == "project").then(|| "بناء مدرسة".to_owned());
    let story = story(
        &tr(Language::Arabic),
        Way::Done,
        "project.edit",
        &changes,
        &names,
    );
    assert_eq!(story.details.len(), 1, "{:?}", story.details);
    assert_eq!(story.details[0].before.as_deref(), Some("أ"));
    assert_eq!(
        plain(&story.headline),
        "تعديل المشروع «بناء مدرسة»: الدوار أو الحي (بالعربية)، حذف أ"
    );
    let cost = |year: i64, total: i64| json!({ "project": PROJECT, "position": 0, "year": year, "commune": 0, "total": total });
    let changes = [change("project_cost", cost(2026, 100), cost(2026, 300))];
    let told = head(Language::French, Way::Done, "project.edit", &changes);
    assert_eq!(
        told,
        "Modification du projet\u{A0}: Coût annuel (2026) de 1,00 DH à 3,00 DH"
    );
}

#[test]
fn things_that_come_and_go_are_named_or_counted() {
    let row = |title: &str| json!({ "id": PROJECT, "title_ar": title, "title_fr": "" });
    let added = change("project", Value::Null, row("أ"));
    let gone = change("project", row("أ"), Value::Null);
    let ar = Language::Arabic;
    assert_eq!(
        head(ar, Way::Done, "project.add", std::slice::from_ref(&added)),
        "إضافة المشروع «أ»"
    );
    assert_eq!(
        head(ar, Way::Done, "project.delete", std::slice::from_ref(&gone)),
        "حذف المشروع «أ»"
    );
    assert_eq!(
        head(ar, Way::Undone, "project.add", &[gone]),
        "تراجع عن: إضافة المشروع «أ»"
    );
    let many = vec![added; 12];
    assert_eq!(
        head(ar, Way::Done, "plan.import", &many),
        "استيراد مشاريع المخطط: 12 مشروعا"
    );
    assert_eq!(
        head(Language::French, Way::Done, "dossier.create", &[]),
        "Création du dossier"
    );
}

#[test]
fn nothing_unknown_is_shown() {
    for language in Language::ALL {
        let tr = tr(language);
        for key in [
            "",
            ".",
            "ufo.land",
            "project.fly",
            "ufo.edit",
            "named",
            "deed",
            "other",
            "history.x_y",
        ] {
            let changes = [
                change("ufo", json!({ "warp": 1 }), json!({ "warp": 2 })),
                change("project", json!({ "warp": "ab" }), json!({ "warp": "cd" })),
                Change::parse("project", Some("not json"), Some("[]")),
            ];
            let story = story(&tr, Way::Done, key, &changes, &nobody);
            let told = format!("{story:?}");
            let shown = story.details.iter().map(|one| one.field.as_str());
            let shown: String = shown.chain([story.headline.as_str()]).collect();
            for raw in ["ufo", "warp", "fly", "land", "history", "{"] {
                assert!(!shown.contains(raw), "{key}: {told}");
            }
            assert!(!story.headline.is_empty(), "{key}");
        }
    }
}

#[test]
fn every_action_has_its_words() {
    const DEEDS: [(&str, &[&str]); 12] = [
        ("dossier", &["create", "demo", "import"]),
        ("commune", &["edit"]),
        ("plan", &["add", "edit", "delete", "import"]),
        ("axis", &["add", "edit", "delete"]),
        ("project", &["add", "edit", "delete", "merge"]),
        ("need", &["add", "edit", "delete"]),
        ("partner", &["add", "edit", "delete", "merge", "catalogue"]),
        ("contact", &["add", "edit", "delete"]),
        ("agreement", &["add", "edit", "delete", "clear"]),
        ("commitment", &["add", "edit", "delete"]),
        ("realisation", &["add", "edit", "delete"]),
        ("attachment", &["add", "edit", "remove"]),
    ];
    for language in Language::ALL {
        let tr = tr(language);
        for (noun, deeds) in DEEDS {
            for deed in deeds {
                let words = action(&tr, &format!("{noun}.{deed}"));
                assert_ne!(words, tr.history_other(), "{noun}.{deed}");
            }
        }
    }
}

/// An isolate that holds nothing but isolates is taken for one from the left, which turns the
/// words of an Arabic sentence around.
#[test]
fn no_isolate_holds_nothing_but_isolates() {
    let words_in_each = |told: &str| {
        let mut open = Vec::new();
        for c in told.chars() {
            match c {
                '\u{2066}'..='\u{2068}' => open.push(false),
                '\u{2069}' => assert_eq!(open.pop(), Some(true), "{told:?}"),
                _ => {
                    if let Some(has_words) = open.last_mut() {
                        *has_words |= c.is_alphanumeric();
                    }
                }
            }
        }
    };
    let changes = project("cost", json!(200_000_000), json!(250_000_000));
    for language in Language::ALL {
        let tr = tr(language);
        for way in [Way::Done, Way::Undone, Way::Redone] {
            words_in_each(&story(&tr, way, "project.edit", &changes, &nobody).headline);
        }
        words_in_each(&tr.shell_undone(action(&tr, "project.edit")));
    }
}
