use std::collections::BTreeSet;

use sharaka::{
    domain::{Line, partner::Category},
    library::partner::Catalogue,
    text::Language,
};

use super::text;

pub fn catalogue() -> Catalogue {
    Catalogue::load().unwrap_or_else(|error| panic!("{error}"))
}

pub fn domains() -> BTreeSet<Line> {
    let list = catalogue().domains.into_iter();
    list.map(|domain| domain.id).collect()
}

#[test]
fn catalogue_covers_its_lists() {
    let Catalogue { domains, partners } = catalogue();
    assert!(partners.len() >= 50, "{}", partners.len());
    let mut names = BTreeSet::new();
    for partner in &partners {
        for language in [Language::Arabic, Language::French] {
            let name = partner.name.in_language(language);
            assert!(names.insert(name), "{name} twice");
        }
        let id = &partner.id;
        assert!(!partner.domains.is_empty(), "{id}");
        assert!(!partner.contributions.is_empty(), "{id}");
    }
    let served: BTreeSet<&Line> = partners.iter().flat_map(|p| &p.domains).collect();
    let known: BTreeSet<&Line> = domains.iter().map(|domain| &domain.id).collect();
    assert_eq!(served, known, "a domain that no partner serves");
    let categories: BTreeSet<Category> = partners.iter().map(|p| p.category).collect();
    assert_eq!(categories, Category::ALL.iter().copied().collect());
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
