//! The rooms of the house and the arrows between them, read out of `src/`. ARCHITECTURE.md says
//! what each room is for; this test fails when one reaches where it may not.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "rooms/rule.rs"]
mod rule;
#[path = "rooms/source.rs"]
mod source;

use std::{
    fs,
    path::{Path, PathBuf},
};

use source::Source;

#[test]
fn every_arrow_runs_one_way() {
    report(rule::arrow);
}

#[test]
fn every_library_stays_in_its_room() {
    report(rule::foreign);
}

#[test]
fn no_screen_names_another() {
    let files = house();
    let screens = rule::screens(&files);
    report(|file| rule::neighbour(file, &screens));
}

#[test]
fn every_module_is_named_after_a_thing() {
    report(rule::name);
}

#[test]
fn nothing_outside_the_tests_may_panic() {
    report(rule::panic);
}

#[test]
fn every_room_has_its_rule() {
    for file in house() {
        let room = file.room();
        assert!(
            matches!(room, "lib" | "main") || rule::known(room).is_some(),
            "the room {room} ({}) has no arrows in tests/rooms/rule.rs",
            file.path
        );
    }
}

/// Fails with every breach that `check` finds, one a line.
fn report(check: impl Fn(&Source) -> Vec<String>) {
    let breaches: Vec<String> = house()
        .iter()
        .flat_map(|file| {
            check(file)
                .into_iter()
                .map(|breach| format!("{}: {breach}", file.path))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

/// Every Rust file of `src/`, in the order of its path.
fn house() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    gather(&root, &mut paths);
    paths.sort();
    assert!(paths.len() > 20, "src/ was not found");
    let mut files: Vec<Source> = paths
        .iter()
        .map(|path| {
            let name = path.strip_prefix(&root).expect("a path inside src/");
            Source::new(
                &name.to_string_lossy().replace('\\', "/"),
                &fs::read_to_string(path).expect("a readable source file"),
            )
        })
        .collect();
    let tests: Vec<String> = files.iter().flat_map(Source::test_modules).collect();
    for file in &mut files {
        if tests.iter().any(|module| file.stands_in(module)) {
            file.mark_as_test();
        }
    }
    files
}

fn gather(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("a readable entry").path();
        if path.is_dir() {
            gather(&path, into);
        } else if path.extension().is_some_and(|end| end == "rs") {
            into.push(path);
        }
    }
}
