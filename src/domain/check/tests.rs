//! Each rule on an agreement that breaks none, then on the same with one thing broken.

mod approval;
mod figure;
mod sound;
mod text;

use self::sound::{day, prose, sound};
use super::*;
use crate::domain::contents::Contents;

/// What is found once something was changed: code, severity, what.
fn found(change: impl FnOnce(&mut Contents)) -> Vec<(Code, Severity, Detail)> {
    let mut contents = sound();
    change(&mut contents);
    dossier(&contents, day("2026-11-23"))
        .into_iter()
        .map(|finding| (finding.code, finding.severity, finding.detail))
        .collect()
}

fn in_agreement(change: impl FnOnce(&mut Agreement)) -> Vec<(Code, Severity, Detail)> {
    found(|contents| change(&mut contents.agreements[0]))
}

fn blocks(code: Code, detail: Detail) -> Vec<(Code, Severity, Detail)> {
    vec![(code, Severity::Blocks, detail)]
}

fn warns(code: Code, detail: Detail) -> Vec<(Code, Severity, Detail)> {
    vec![(code, Severity::Warns, detail)]
}

#[test]
fn a_sound_agreement_has_no_finding() {
    assert_eq!(found(|_| {}), []);
    let contents = sound();
    let today = day("2026-11-23");
    let one = Subject::of(&contents, contents.agreements[0].id, today).unwrap();
    assert_eq!(one.commitments.len(), 2);
    assert_eq!(one.projects.len(), 1);
    assert_eq!(agreement(&one), []);
}

#[test]
fn any_text_is_checked_without_harm() {
    for text in [
        "(",
        ")",
        "()",
        "1(",
        "(1)",
        "{",
        "1er",
        "٣٠ (",
        "1 من",
        "فاتح",
        "9".repeat(40).as_str(),
        "1,",
        "1.000.",
        "(ألف درهم)",
        "{}",
        "[[x]]",
        "فاتح من من من 1400",
    ] {
        let body = prose(text, text);
        in_agreement(|a| {
            a.object = body.clone();
            a.clauses[0].body = body;
        });
    }
}
