use std::collections::BTreeSet;

use serde::Deserialize;

use super::{Twin, read, text};

#[derive(Deserialize)]
struct Domains {
    domains: Vec<Domain>,
}

#[derive(Deserialize)]
struct Domain {
    id: String,
}

#[derive(Deserialize)]
struct Catalogue {
    partners: Vec<Partner>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
pub struct Partner {
    pub id: String,
    pub category: String,
    level: String,
    name: Twin,
    abbreviation: Option<Twin>,
    domains: Vec<String>,
    contributions: Vec<String>,
    instruments: Twin,
    eligibility: Twin,
    calendar: Twin,
    note: Option<Twin>,
    certainty: String,
}

pub const CATEGORIES: [&str; 7] = [
    "territorial",
    "interior",
    "deconcentrated",
    "public-body",
    "civil-society",
    "private",
    "international",
];
pub const KINDS: [&str; 6] = [
    "financial",
    "in-kind",
    "technical",
    "human",
    "land",
    "administrative",
];

pub fn domains() -> BTreeSet<String> {
    let list: Domains = read("partners/domains.toml");
    let count = list.domains.len();
    let ids: BTreeSet<String> = list.domains.into_iter().map(|domain| domain.id).collect();
    assert_eq!(ids.len(), count, "a domain repeats");
    ids
}

pub fn catalogue() -> Vec<Partner> {
    read::<Catalogue>("partners/catalogue.toml").partners
}

#[test]
fn catalogue_is_closed_over_its_lists() {
    let (domains, partners) = (domains(), catalogue());
    assert!(partners.len() >= 50, "{}", partners.len());
    let (mut ids, mut names, mut served) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for partner in &partners {
        let id = &partner.id;
        assert!(ids.insert(id), "{id} twice");
        assert!(names.insert(&partner.name.ar), "{}", partner.name.ar);
        assert!(names.insert(&partner.name.fr), "{}", partner.name.fr);
        assert!(CATEGORIES.contains(&partner.category.as_str()), "{id}");
        let levels = ["national", "region", "province", "commune", "foreign"];
        assert!(levels.contains(&partner.level.as_str()), "{id}");
        let marks = ["source", "found", "high", "medium", "low"];
        assert!(marks.contains(&partner.certainty.as_str()), "{id}");
        assert!(!partner.domains.is_empty() && !partner.contributions.is_empty());
        for domain in &partner.domains {
            assert!(domains.contains(domain), "{id}: {domain}");
            served.insert(domain.clone());
        }
        for kind in &partner.contributions {
            assert!(KINDS.contains(&kind.as_str()), "{id}: {kind}");
        }
    }
    assert_eq!(served, domains, "a domain that no partner serves");
    let categories: BTreeSet<&str> = partners.iter().map(|p| p.category.as_str()).collect();
    assert_eq!(categories, CATEGORIES.into_iter().collect());
}

#[test]
fn catalogue_holds_no_contact() {
    let content = text("partners/catalogue.toml");
    let longest = content
        .split(|c: char| !c.is_ascii_digit())
        .map(str::len)
        .max();
    assert!(longest < Some(8), "a telephone number?");
    assert!(!content.contains('@'), "an e-mail address?");
}
