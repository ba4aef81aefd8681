//! What each room may know.

use std::collections::BTreeSet;

use super::source::{Source, words};

/// The rooms that `room` may name besides itself, or nothing for a room without a rule.
pub fn known(room: &str) -> Option<&'static [&'static str]> {
    Some(match room {
        "text" | "theme" => &[],
        "domain" => &["text"],
        "library" | "storage" | "i18n" => &["domain", "text"],
        "documents" => &["domain", "text", "i18n"],
        "search" => &["domain", "text", "library"],
        "exchange" => &["domain", "text", "i18n", "library", "storage"],
        "widget" => &["theme", "text", "i18n"],
        "sample" => &["domain", "text", "i18n", "library", "documents", "exchange"],
        "cli" => &[
            "sample",
            "domain",
            "text",
            "i18n",
            "library",
            "search",
            "storage",
            "documents",
            "exchange",
            "app",
        ],
        "screen" => &[
            "domain",
            "text",
            "i18n",
            "library",
            "search",
            "storage",
            "documents",
            "exchange",
            "widget",
            "theme",
        ],
        "app" => &[
            "sample",
            "domain",
            "text",
            "i18n",
            "library",
            "search",
            "storage",
            "documents",
            "exchange",
            "widget",
            "theme",
            "screen",
        ],
        _ => return None,
    })
}

/// Libraries that belong to some folders only.
const FOREIGN: [(&str, &[&str]); 10] = [
    ("iced", &["app", "screen", "widget", "theme"]),
    ("tiny_skia", &["widget/icon", "documents/export/raster"]),
    ("rusqlite", &["storage"]),
    ("rusqlite_migration", &["storage"]),
    ("printpdf", &["documents/export"]),
    ("lopdf", &["documents/export"]),
    ("rust_xlsxwriter", &["documents/export"]),
    ("calamine", &["exchange"]),
    ("encoding_rs", &["exchange"]),
    ("icu_collator", &["text"]),
];

/// Names that say nothing of what a module is about.
const EMPTY: [&str; 5] = ["mod", "utils", "helpers", "common", "types"];

/// Arrows that run back. The errors of a room are worded in `i18n::error`, which therefore may name
/// the rooms that it words; tests beside the code may reach anything.
pub fn arrow(file: &Source) -> Vec<String> {
    let Some(known) = known(file.room()) else {
        return Vec::new();
    };
    let worded: &[&str] = if file.stands_in("i18n/error") {
        &["library", "storage", "documents", "exchange"]
    } else {
        &[]
    };
    let mut breaches = BTreeSet::new();
    for path in file.paths() {
        let Some(room) = path.first() else { continue };
        let room = room.as_str();
        let is_room = self::known(room).is_some();
        if is_room && room != file.room() && !known.contains(&room) && !worded.contains(&room) {
            breaches.insert(format!("{} may not name {room}", file.room()));
        }
        if file.room() == "cli" && room == "app" && path.get(1).is_none_or(|item| item != "run") {
            breaches.insert("cli may name nothing of app but app::run".to_owned());
        }
    }
    breaches.into_iter().collect()
}

/// Libraries named outside the folders that they belong to, in tests as well.
pub fn foreign(file: &Source) -> Vec<String> {
    FOREIGN
        .iter()
        .filter(|(library, folders)| {
            !folders.iter().any(|folder| file.stands_in(folder))
                && words(&file.code).any(|word| word == *library)
        })
        .map(|(library, folders)| format!("{library} belongs in {}", folders.join(", ")))
        .collect()
}

/// The names of the screens: the modules of `screen` that are a page of an open dossier, or that
/// speak to the application by actions of their own. The others are what screens share.
pub fn screens(files: &[Source]) -> BTreeSet<String> {
    files
        .iter()
        .filter(|file| {
            let speaks = ["pub enum Message", "pub enum Action"];
            file.code.contains("impl Page for") || speaks.iter().all(|it| file.code.contains(it))
        })
        .filter(|file| file.path.matches('/').count() == 1)
        .filter_map(screen)
        .map(str::to_owned)
        .collect()
}

fn screen(file: &Source) -> Option<&str> {
    let name = file.path.strip_prefix("screen/")?;
    name.split('/').next()?.split('.').next()
}

/// Screens that a screen names besides itself. `screen.rs` lists them all.
pub fn neighbour(file: &Source, screens: &BTreeSet<String>) -> Vec<String> {
    let Some(own) = screen(file) else {
        return Vec::new();
    };
    let named: BTreeSet<_> = file
        .paths()
        .into_iter()
        .filter(|path| path.first().is_some_and(|room| room == "screen"))
        .filter_map(|path| path.into_iter().nth(1))
        .filter(|name| name != own && screens.contains(name))
        .collect();
    named
        .into_iter()
        .map(|name| format!("the screen {own} may not name the screen {name}"))
        .collect()
}

/// Files and folders with an empty name.
pub fn name(file: &Source) -> Vec<String> {
    file.path
        .trim_end_matches(".rs")
        .split('/')
        .filter(|part| EMPTY.contains(part))
        .map(|part| format!("{part} says nothing of what the module is about"))
        .collect()
}

/// Calls that end the program instead of giving an error, and leave to make them. The compiler's
/// lints know types and see more; this keeps them from being switched off. Literals are blanked, so
/// `expect` with a text reads `.expect( )`.
pub fn panic(file: &Source) -> Vec<String> {
    const CALLS: [&str; 2] = [".unwrap()", ".expect( )"];
    const LEAVES: [&str; 3] = ["unwrap_used", "expect_used", "clippy::panic"];
    file.own
        .lines()
        .enumerate()
        .filter(|(_, line)| CALLS.iter().chain(&LEAVES).any(|text| line.contains(text)))
        .map(|(at, line)| format!("line {}: {}", at + 1, line.trim()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> Source {
        Source::new(path, text)
    }

    #[test]
    fn finds_an_arrow_that_runs_back() {
        let back = [
            ("text/amount.rs", "use crate::domain::Money;"),
            ("domain/date.rs", "use crate::storage::Dossier;"),
            ("domain/date.rs", "fn f() { crate::i18n::word() }"),
            ("domain/a/b.rs", "use super::super::super::library::Corpus;"),
            (
                "storage/open.rs",
                "use crate::{\n    domain::Id,\n    documents::{self, layout},\n};",
            ),
            (
                "documents/layout.rs",
                "use crate::{text::{Language, bidi}, storage::Dossier};",
            ),
            ("i18n/term.rs", "use crate::storage::Error;"),
            ("theme/button.rs", "use crate::text::Language;"),
            ("screen/home.rs", "use crate::app::Context;"),
            ("cli/list.rs", "use crate::widget::table;"),
            ("cli/open.rs", "use crate::app::State;"),
            ("exchange.rs", "use super::screen;"),
        ];
        for (path, text) in back {
            assert!(!arrow(&file(path, text)).is_empty(), "{path}: {text}");
        }
    }

    #[test]
    fn lets_an_arrow_run_forward() {
        let forward = [
            ("domain/date.rs", "use crate::text::Language;"),
            (
                "domain/date.rs",
                "// use crate::storage::Dossier;\nuse super::Id;",
            ),
            (
                "domain/date.rs",
                "const A: &str = \"crate::storage\"; const B: char = '\"';",
            ),
            ("domain/a/b.rs", "use super::super::library;"),
            ("i18n/error/storage.rs", "use crate::storage::Error;"),
            (
                "cli/open.rs",
                "use crate::app::run;\nfn f() { crate::app::run() }",
            ),
            ("app.rs", "use crate::screen::home;"),
            (
                "text/fold.rs",
                "#[cfg(test)]\nmod tests {\n    use crate::exchange::demo;\n}",
            ),
        ];
        for (path, text) in forward {
            assert_eq!(
                arrow(&file(path, text)),
                Vec::<String>::new(),
                "{path}: {text}"
            );
        }
    }

    #[test]
    fn finds_a_library_outside_its_room() {
        for (path, text) in [
            ("domain/date.rs", "use iced::Color;"),
            ("exchange.rs", "fn f(c: &rusqlite::Connection) {}"),
            ("exchange.rs", "use ::rusqlite_migration::M;"),
            ("documents/layout.rs", "use {lopdf::Object, std::io};"),
        ] {
            assert!(!foreign(&file(path, text)).is_empty(), "{path}: {text}");
        }
        for (path, text) in [
            ("app.rs", "use iced::Task;"),
            ("storage.rs", "use rusqlite::Connection;"),
            ("documents/export/pdf.rs", "use lopdf::Object;"),
            (
                "cli.rs",
                "/// Not iced.\nfn noticed() { say(r#\"iced \"lopdf\" \"#) }",
            ),
        ] {
            assert!(foreign(&file(path, text)).is_empty(), "{path}: {text}");
        }
    }

    #[test]
    fn finds_a_screen_that_names_another() {
        let names = screens(&[
            file("screen/home.rs", "impl Page for Home {}"),
            file(
                "screen/agreement.rs",
                "pub enum Message {} pub enum Action {}",
            ),
            file("screen/agreement/text.rs", "pub enum Message {}"),
            file("screen/frame.rs", "pub fn frame() {}"),
        ]);
        assert_eq!(names.len(), 2);
        assert!(neighbour(&file("screen/home.rs", "use super::frame;"), &names).is_empty());
        for text in [
            "use super::agreement;",
            "use crate::screen::{self, agreement::Message};",
            "use crate::{screen::agreement, theme};",
        ] {
            assert_eq!(
                neighbour(&file("screen/home.rs", text), &names).len(),
                1,
                "{text}"
            );
        }
        let inside = file(
            "screen/agreement/article.rs",
            "use super::super::agreement::Action;",
        );
        assert!(neighbour(&inside, &names).is_empty());
        let list = file(
            "screen.rs",
            "pub use self::{home::Home, agreement::Agreement};",
        );
        assert!(neighbour(&list, &names).is_empty());
    }

    #[test]
    fn finds_an_empty_name_and_a_call_that_panics() {
        assert!(!name(&file("text/utils.rs", "")).is_empty());
        assert!(!name(&file("domain/mod.rs", "")).is_empty());
        assert!(!name(&file("domain/types/date.rs", "")).is_empty());
        assert!(name(&file("domain/commonplace.rs", "")).is_empty());
        assert_eq!(
            panic(&file(
                "text.rs",
                "fn f() {\n    g().unwrap();\n    h().expect(\"x\")\n}"
            ))
            .len(),
            2
        );
        assert!(
            panic(&file(
                "text.rs",
                "fn f() { g().unwrap_or(1) } // .unwrap()\n#[cfg(test)]\nmod tests { fn t() { g().unwrap(); } }"
            ))
            .is_empty()
        );
    }

    #[test]
    fn knows_every_arrow_target() {
        let rooms = [
            "app",
            "cli",
            "documents",
            "domain",
            "exchange",
            "i18n",
            "library",
            "screen",
            "storage",
            "text",
            "theme",
            "widget",
        ];
        for room in rooms {
            let known = known(room).expect("a rule for each room");
            assert!(!known.contains(&room));
            for other in known {
                assert!(
                    self::known(other)
                        .expect("a room")
                        .iter()
                        .all(|back| *back != room)
                );
            }
        }
    }
}
