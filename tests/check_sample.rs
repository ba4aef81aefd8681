//! The quality checks on the sample dossier: they find what its data fails on purpose, no more.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use sharaka::{
    domain::check::{self, About},
    exchange::demo,
};

#[derive(Deserialize)]
struct File {
    agreements: Vec<Expected>,
}

#[derive(Deserialize)]
struct Expected {
    number: String,
    #[serde(default)]
    expected_findings: BTreeSet<String>,
}

#[test]
fn the_sample_fails_what_it_says_it_fails() {
    let file: File = toml::from_str(include_str!("../resources/demo/agreements.toml")).unwrap();
    let expected: BTreeMap<String, BTreeSet<String>> = file
        .agreements
        .into_iter()
        .map(|agreement| (agreement.number, agreement.expected_findings))
        .filter(|(_, codes)| !codes.is_empty())
        .collect();
    let demo = demo::build().unwrap();
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for finding in check::dossier(&demo.contents, demo.today) {
        let About::Agreement(id) = finding.about else {
            panic!("{finding:?}");
        };
        let agreement = demo.contents.agreements.iter().find(|a| a.id == id);
        let number = agreement.unwrap().number.as_str().to_owned();
        let codes = found.entry(number).or_default();
        codes.insert(finding.code.key().to_owned());
    }
    assert_eq!(found, expected);
}
