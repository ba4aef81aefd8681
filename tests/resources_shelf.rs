//! The shelf of reference data: communes, partners, stages and the sample dossier are complete,
//! in both languages, refer to what exists, and add up.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "resources_shelf/agreement.rs"]
mod agreement;
#[path = "resources_shelf/commune.rs"]
mod commune;
#[path = "resources_shelf/partner.rs"]
mod partner;
#[path = "resources_shelf/plan.rs"]
mod plan;
#[path = "resources_shelf/stage.rs"]
mod stage;

use serde::{Deserialize, de::DeserializeOwned};
use unicode_normalization::is_nfc;

/// A text in both languages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Twin {
    ar: String,
    fr: String,
}

/// The text of one file of resources/.
fn text(path: &str) -> String {
    let full = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("resources")
        .join(path);
    std::fs::read_to_string(&full).unwrap_or_else(|error| panic!("{}: {error}", full.display()))
}

fn read<T: DeserializeOwned>(path: &str) -> T {
    toml::from_str(&text(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn is_arabic(c: char) -> bool {
    ('\u{0620}'..='\u{064A}').contains(&c) || ('\u{0671}'..='\u{06D3}').contains(&c)
}

/// Neither blank nor denormalised, without controls, presentation forms or Arabic-Indic digits;
/// a tatweel only where it carries a prefix before a number (بـ 240).
fn assert_clean(path: &str, value: &str) {
    assert!(!value.trim().is_empty(), "{path}: blank");
    assert_eq!(value, value.trim(), "{path}: stray space");
    assert!(is_nfc(value), "{path}: not NFC: {value}");
    assert!(!value.contains("  "), "{path}: double space: {value}");
    let stray = |c: char| {
        c.is_control()
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{FEFF}')
            || matches!(c, '\u{2066}'..='\u{2069}' | '\u{FB50}'..='\u{FEFC}')
            || matches!(c, '\u{0660}'..='\u{0669}')
    };
    let stretched = value.matches('\u{0640}').count();
    assert_eq!(
        stretched,
        value.matches("\u{0640} ").count(),
        "{path}: tatweel that carries no prefix: {value}"
    );
    assert!(!value.contains(stray), "{path}: stray character: {value:?}");
}

/// Checks every `{ ar, fr }` below a value and returns how many there are.
fn twins(path: &str, value: &toml::Value) -> usize {
    match value {
        toml::Value::Table(table) if table.contains_key("ar") || table.contains_key("fr") => {
            let pair: Twin = value
                .clone()
                .try_into()
                .unwrap_or_else(|error| panic!("{path}: {error}"));
            let Twin { ar, fr } = pair;
            assert_clean(path, &ar);
            assert_clean(path, &fr);
            assert!(ar.contains(is_arabic), "{path}: no Arabic letter: {ar}");
            assert!(!fr.contains(is_arabic), "{path}: Arabic in {fr}");
            assert!(fr.contains(char::is_alphabetic), "{path}: no letter: {fr}");
            assert!(
                !ar.contains([';', '?']) && !ar.contains(", "),
                "{path}: Latin punctuation in {ar}"
            );
            assert_eq!(ar.ends_with('.'), fr.ends_with('.'), "{path}: full stop");
            1
        }
        toml::Value::Table(table) => table
            .iter()
            .map(|(key, inner)| twins(&format!("{path}.{key}"), inner))
            .sum(),
        toml::Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(i, inner)| twins(&format!("{path}[{i}]"), inner))
            .sum(),
        _ => 0,
    }
}

#[test]
fn every_text_is_a_clean_pair_in_its_own_script() {
    for (path, least) in [
        ("partners/domains.toml", 20),
        ("partners/catalogue.toml", 200),
        ("stages/stage-1.toml", 25),
        ("stages/stage-2.toml", 25),
        ("stages/stage-3.toml", 25),
        ("stages/stage-4.toml", 25),
        ("stages/stage-5.toml", 25),
        ("demo/plan.toml", 300),
        ("demo/agreements.toml", 400),
    ] {
        let found = twins(path, &read(path));
        assert!(found >= least, "{path}: {found} texts");
    }
}
