use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{
    domain::sample::Grain,
    exchange::finding::{Finding, Kind, Place, Problem, Syntax},
    text::{Language, clean},
};

fn package(grain: &Grain) -> Package {
    let (contents, files) = crate::domain::sample::contents(grain);
    Package { contents, files }
}

fn dumped() -> Value {
    serde_json::from_slice(&write(&package(&Grain::default())).unwrap()).unwrap()
}

fn findings(source: &str) -> Vec<Finding> {
    read(source.as_bytes())
        .map(|(_, findings)| findings)
        .unwrap_or_else(|findings| findings)
}

/// What is found when one value is set, removed or both; a `null` in `set` removes.
fn changed(changes: &[(&str, Value)]) -> Vec<(String, Problem)> {
    let mut dump = dumped();
    for (pointer, value) in changes {
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        let parent = dump.pointer_mut(parent).unwrap();
        match parent {
            Value::Object(fields) if value.is_null() => {
                assert!(fields.remove(field).is_some(), "{pointer}");
            }
            Value::Object(fields) => {
                fields.insert(field.to_owned(), value.clone());
            }
            Value::Array(rows) => rows[field.parse::<usize>().unwrap()] = value.clone(),
            _ => panic!("{pointer}"),
        }
    }
    let source = serde_json::to_string_pretty(&dump).unwrap();
    findings(&source)
        .into_iter()
        .map(|f| (f.path, f.problem))
        .collect()
}

fn one(path: &str, problem: Problem) -> Vec<(String, Problem)> {
    vec![(path.to_owned(), problem)]
}

#[test]
fn what_is_no_dump_is_said_to_be_none() {
    for source in [
        "[]",
        "{}",
        "12",
        "\"text\"",
        "null",
        r#"{"format":"other","version":1}"#,
    ] {
        let found = findings(source);
        assert_eq!(found.len(), 1, "{source}");
        assert_eq!(found[0].problem, Problem::NotADump, "{source}");
    }
    assert_eq!(
        changed(&[("/version", json!(3))]),
        one("version", Problem::TooNew { found: 3, known: 2 })
    );
    assert_eq!(
        changed(&[("/version", json!("1"))]),
        one("version", Problem::NotADump)
    );
}

#[test]
fn malformed_text_is_placed_by_line_and_column() {
    let cases = [
        ("", Syntax::Unfinished, None),
        ("{\n  \"format\": ", Syntax::Unfinished, Some((2, 12))),
        (
            "{\n  \"format\": \"a\u{1}\"}",
            Syntax::Control,
            Some((2, 14)),
        ),
        ("{\n  \"format\" 1}", Syntax::Unexpected, Some((2, 12))),
        ("{} x", Syntax::Trailing, Some((1, 4))),
        ("{\"format\": \"\\q\"}", Syntax::Escape, Some((1, 14))),
    ];
    for (source, expected, place) in cases {
        let found = findings(source);
        assert_eq!(found[0].problem, Problem::Syntax(expected), "{source:?}");
        if let Some((line, column)) = place {
            assert_eq!(found[0].place, Some(Place { line, column }), "{source:?}");
        }
    }
    assert_eq!(
        read(b"{\n\xff}").unwrap_err()[0],
        Finding {
            path: String::new(),
            place: Some(Place { line: 2, column: 1 }),
            problem: Problem::NotUtf8
        }
    );
    let deep = format!("{{\"format\": {}", "[".repeat(100_000));
    assert!(matches!(findings(&deep)[0].problem, Problem::Syntax(_)));
}

#[test]
fn every_wrong_field_names_its_path() {
    let wrong = |found, expected| Problem::WrongKind {
        found: Some(found),
        expected: Some(expected),
    };
    let cases = [
        (
            "/contents/agreements/0/cost",
            json!("a lot"),
            wrong(Kind::Text, Kind::Whole),
        ),
        (
            "/contents/agreements/0/cost",
            json!(1.5),
            wrong(Kind::Decimal, Kind::Whole),
        ),
        (
            "/contents/agreements/0/cost",
            json!(-1),
            Problem::NegativeAmount { found: -1 },
        ),
        (
            "/contents/agreements/0/parties/1/name",
            json!(3),
            wrong(Kind::Whole, Kind::Object),
        ),
        (
            "/contents/agreements/0/title/ar",
            json!(true),
            wrong(Kind::Boolean, Kind::Text),
        ),
        (
            "/contents/agreements/0/regime_date",
            json!("31/12/2026"),
            Problem::NotADate {
                found: "31/12/2026".into(),
            },
        ),
        (
            "/contents/projects/0/priority",
            json!(9),
            Problem::OutOfRange {
                found: 9,
                lowest: 1,
                highest: 3,
            },
        ),
        (
            "/contents/agreements/0/copies",
            json!(300),
            Problem::OutOfRange {
                found: 300,
                lowest: 0,
                highest: 255,
            },
        ),
        (
            "/contents/agreements/0/kind",
            json!("treaty"),
            Problem::NotInList {
                found: "treaty".into(),
                allowed: vec!["framework".into(), "specific".into(), "amendment".into()],
            },
        ),
        (
            "/contents/agreements/0/surprise",
            json!(1),
            Problem::Unknown {
                field: "surprise".into(),
            },
        ),
        (
            "/contents/agreements/0/cost",
            Value::Null,
            Problem::Missing {
                field: "cost".into(),
            },
        ),
    ];
    for (pointer, value, problem) in cases {
        let path = pointer[1..]
            .replace("/0", "[0]")
            .replace("/1", "[1]")
            .replace('/', ".");
        let found = changed(&[(pointer, value)]);
        let inner = path.strip_suffix(".ar").map(str::to_owned);
        let path = inner
            .filter(|_| !matches!(problem, Problem::WrongKind { .. }))
            .unwrap_or(path);
        assert_eq!(found, one(&path, problem), "{pointer}");
    }
}

#[test]
fn an_id_of_another_kind_is_refused() {
    for bad in ["550e8400-e29b-41d4-a716-446655440000", "me"] {
        let found = changed(&[("/contents/projects/0/id", json!(bad))]);
        assert_eq!(found[0].0, "contents.projects[0].id");
        assert!(matches!(found[0].1, Problem::NotAnId { .. }), "{found:?}");
    }
}

#[test]
fn every_wrong_row_is_named_not_the_first_alone() {
    let found = changed(&[
        ("/contents/projects/0/cost", json!(-1)),
        ("/contents/agreements/0/cost", json!(i64::MAX)),
        ("/contents/partners/0/active", json!("yes")),
    ]);
    let paths: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "contents.projects[0].cost",
            "contents.partners[0].active",
            "contents.agreements[0].cost"
        ]
    );
}

#[test]
fn texts_that_no_text_may_be_are_refused_and_strange_ones_are_taken() {
    let text = |error| Problem::Text {
        language: Some(Language::Arabic),
        error,
    };
    let title = |value: &str| changed(&[("/contents/agreements/0/title/ar", json!(value))]);
    let path = "contents.agreements[0].title";
    assert_eq!(
        title("جرس\u{7}"),
        one(
            path,
            text(clean::Error::Control {
                at: 3,
                found: '\u{7}'
            })
        )
    );
    assert_eq!(
        title(&"ا".repeat(100_000)),
        one(
            path,
            text(clean::Error::TooLong {
                length: 100_000,
                limit: 300
            })
        )
    );
    assert_eq!(title("حي 🏗️ ⵜⴰⵎⵓⵔⵜ 漢字"), []);
}

#[test]
fn an_unpaired_surrogate_is_placed() {
    let source = String::from_utf8(write(&package(&Grain::default())).unwrap()).unwrap();
    let at = source.find("\"code\": \"").unwrap() + 9;
    let broken = format!("{}\\ud800{}", &source[..at], &source[at..]);
    let found = findings(&broken);
    assert_eq!(found[0].problem, Problem::Syntax(Syntax::LoneSurrogate));
    assert!(
        found[0].place.is_some_and(|place| place.line > 3),
        "{found:?}"
    );
    assert!(found[0].path.starts_with("contents."), "{found:?}");
}

#[test]
fn a_field_given_twice_is_refused() {
    let source = String::from_utf8(write(&package(&Grain::default())).unwrap()).unwrap();
    let twice = source.replacen("\"cost\": ", "\"cost\": 1,\n      \"cost\": ", 1);
    assert_ne!(twice, source);
    let found = findings(&twice);
    assert_eq!(
        found[0].problem,
        Problem::Repeated {
            field: "cost".into()
        }
    );
}

#[test]
fn bytes_that_were_altered_or_lost_are_found() {
    let dump = dumped();
    let sha256 = dump["contents"]["attachments"][0]["sha256"]
        .as_str()
        .unwrap()
        .to_owned();
    let pointer = format!("/files/{sha256}");
    let path = format!("files.{sha256}");
    assert_eq!(
        changed(&[(&pointer, json!("***"))]),
        one(&path, Problem::NotBase64)
    );
    let found = changed(&[(&pointer, json!("aGVsbG8="))]);
    assert_eq!(
        found,
        [
            (
                "contents.attachments[0].size".to_owned(),
                Problem::FileSize {
                    found: 5,
                    expected: 4
                }
            ),
            (
                path,
                Problem::FileAltered {
                    found: super::sha256(b"hello")
                }
            )
        ]
    );
    assert_eq!(
        changed(&[(&pointer, Value::Null)]),
        one(
            "contents.attachments[0].sha256",
            Problem::FileMissing { sha256 }
        )
    );
}

#[test]
fn a_package_without_the_bytes_of_an_attachment_is_not_written() {
    let mut package = package(&Grain::default());
    package.files.clear();
    assert!(matches!(write(&package), Err(Error::FileMissing { .. })));
}

#[test]
fn the_fields_of_a_dump_are_those_of_the_page_that_describes_them() {
    let page = include_str!("../../../docs/json-format.md");
    fn names(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    if !found.contains(name) {
                        found.push(name.clone());
                    }
                    names(value, found);
                }
            }
            Value::Array(rows) => rows.iter().for_each(|row| names(row, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    names(&dumped()["contents"], &mut found);
    let missing: Vec<&String> = found
        .iter()
        .filter(|name| !page.contains(&format!("`{name}`")))
        .collect();
    assert!(
        missing.is_empty(),
        "docs/json-format.md does not name {missing:?}"
    );
}

#[test]
fn the_example_of_the_page_reads() {
    let page = include_str!("../../../docs/json-format.md");
    let (_, rest) = page.split_once("```json\n").unwrap();
    let (example, _) = rest.split_once("```").unwrap();
    assert_eq!(findings(example), []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn reading_gives_back_what_was_written(
        texts in prop::collection::vec("[ا-يa-zé0-9 «»\\\\\"'/🏫ⵜ\u{2066}]{0,40}", 1..12),
        numbers in prop::collection::vec(0i64..=99_999_999, 1..12),
        rows in 0usize..5,
    ) {
        let grain = Grain { texts, numbers, rows };
        let package = package(&grain);
        let json = write(&package).unwrap();
        let (read, findings) = read(&json).map_err(|f| TestCaseError::fail(format!("{f:?}")))?;
        prop_assert_eq!(&read, &package);
        prop_assert!(findings.iter().all(|finding| !finding.problem.blocks()));
        prop_assert_eq!(write(&read).unwrap(), json);
    }

    #[test]
    fn a_flipped_byte_never_reads_as_something_else_silently(at in 0usize..4_000, bit in 0u8..8) {
        let package = package(&Grain::default());
        let mut json = write(&package).unwrap();
        let at = at % json.len();
        json[at] ^= 1 << bit;
        // A digit or a letter may well become another; what must not happen is a panic, or bytes
        // of an attachment that are taken although they changed.
        if let Ok((read, _)) = read(&json) {
            for (name, bytes) in &read.files {
                prop_assert_eq!(&super::sha256(bytes), name);
            }
        }
    }
}
