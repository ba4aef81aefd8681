use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Deserialize;
use sharaka::{
    domain::{Line, need::SupportKind, partner::Category},
    text::Language,
};

use crate::{
    Twin,
    commune::gazetteer,
    partner::{catalogue, domains},
    read,
};

#[derive(Deserialize)]
pub struct Demo {
    pub today: NaiveDate,
    notice: Twin,
    commune: Commune,
    plan: Plan,
    catalogue_partners: Vec<String>,
    places: Vec<Keyed>,
    axes: Vec<Keyed>,
    partners: Vec<Local>,
    pub projects: Vec<Project>,
}

#[derive(Deserialize)]
pub struct Keyed {
    pub key: String,
}

#[derive(Deserialize)]
struct Commune {
    fictional: bool,
    name: Twin,
    province_code: Line,
    population: Population,
}

#[derive(Deserialize)]
struct Population {
    inhabitants: u32,
    men: u32,
    women: u32,
    households: u32,
}

#[derive(Deserialize)]
struct Plan {
    first_year: i32,
    last_year: i32,
    capacity: Vec<Capacity>,
}

#[derive(Deserialize)]
struct Capacity {
    year: i32,
    amount: u64,
}

#[derive(Deserialize)]
struct Local {
    key: String,
    category: Category,
    domains: Vec<Line>,
}

#[derive(Deserialize)]
pub struct Project {
    pub key: String,
    axis: String,
    sector: Line,
    competence: String,
    owner: String,
    delegated_owner: Option<String>,
    partners: Vec<String>,
    components: Vec<Twin>,
    results: Vec<Twin>,
    places: Vec<String>,
    maturity: String,
    state: String,
    priority: u8,
    beneficiaries: Beneficiaries,
    pub years: Vec<YearCost>,
    #[serde(default)]
    needs: Vec<Need>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Beneficiaries {
    total: u32,
    men: u32,
    women: u32,
    children: u32,
    youth: u32,
    adults: u32,
    elderly: u32,
    disabled: u32,
    households: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearCost {
    year: i32,
    commune: u64,
    pub total: u64,
}

#[derive(Deserialize)]
struct Need {
    kind: SupportKind,
    amount: u64,
    covered: u64,
    year: i32,
}

pub fn demo() -> Demo {
    read("demo/plan.toml")
}

/// Every party that the sample dossier may name.
pub fn party_keys(demo: &Demo) -> BTreeSet<String> {
    let catalogue = catalogue();
    for id in &demo.catalogue_partners {
        assert!(
            catalogue.partner(id).is_some(),
            "{id} is not in the catalogue"
        );
    }
    let local = demo.partners.iter().map(|partner| partner.key.clone());
    let named = demo.catalogue_partners.iter().cloned();
    named.chain(local).chain(["commune".to_owned()]).collect()
}

#[test]
fn commune_is_fictional_and_says_so() {
    let demo = demo();
    assert!(demo.commune.fictional);
    assert!(demo.notice.ar.contains("خيالية") && demo.notice.fr.contains("fictive"));
    let gazetteer = gazetteer();
    for commune in gazetteer.communes() {
        let name = |language| commune.name.in_language(language);
        assert_ne!(name(Language::French), demo.commune.name.fr);
        assert_ne!(name(Language::Arabic), demo.commune.name.ar);
    }
    let mut provinces = gazetteer.provinces().map(|province| &province.code);
    assert!(provinces.any(|code| *code == demo.commune.province_code));
    let people = &demo.commune.population;
    assert_eq!(people.men + people.women, people.inhabitants);
    assert!(people.households < people.inhabitants);
}

#[test]
fn partners_are_of_every_category() {
    let demo = demo();
    assert!(party_keys(&demo).len() > 25);
    let mut categories: BTreeSet<Category> = catalogue()
        .partners
        .into_iter()
        .filter(|partner| demo.catalogue_partners.contains(&partner.id))
        .map(|partner| partner.category)
        .collect();
    categories.extend(demo.partners.iter().map(|p| p.category));
    assert_eq!(categories.len(), Category::ALL.len(), "{categories:?}");
    let known = domains();
    let mut used = demo.partners.iter().flat_map(|partner| &partner.domains);
    assert!(used.all(|id| known.contains(id)));
}

#[test]
fn projects_refer_to_what_exists() {
    let (demo, domains) = (demo(), domains());
    let parties = party_keys(&demo);
    assert!(demo.projects.len() >= 30);
    let mut keys = BTreeSet::new();
    for project in &demo.projects {
        let key = &project.key;
        assert!(keys.insert(key), "{key} twice");
        assert!(
            demo.axes.iter().any(|axis| axis.key == project.axis),
            "{key}"
        );
        assert!(
            domains.contains(&project.sector),
            "{key}: {:?}",
            project.sector
        );
        let within = |list: &[&str], value: &str| {
            assert!(list.contains(&value), "{key}: {value}");
        };
        within(&["own", "shared", "transferred"], &project.competence);
        within(
            &["idea", "aps", "apd", "dce", "ready", "running"],
            &project.maturity,
        );
        within(
            &[
                "completed",
                "running",
                "not-started",
                "stopped",
                "cancelled",
            ],
            &project.state,
        );
        assert!((1..=3).contains(&project.priority), "{key}");
        assert!(!project.components.is_empty() && !project.results.is_empty());
        assert!(!project.places.is_empty(), "{key}");
        for place in &project.places {
            assert!(demo.places.iter().any(|known| known.key == *place), "{key}");
        }
        let owners = [&project.owner].into_iter().chain(&project.delegated_owner);
        for partner in owners.chain(&project.partners) {
            assert!(parties.contains(partner), "{key}: {partner}");
        }
    }
}

#[test]
fn projects_add_up_within_the_means_of_the_commune() {
    let demo = demo();
    let span = demo.plan.first_year..=demo.plan.last_year;
    let years = demo.plan.capacity.iter().map(|capacity| capacity.year);
    assert!(years.eq(span.clone()));
    let mut spent: BTreeMap<i32, u64> = BTreeMap::new();
    for project in &demo.projects {
        let key = &project.key;
        let who = &project.beneficiaries;
        assert_eq!(who.men + who.women, who.total, "{key}");
        let ages = who.children + who.youth + who.adults + who.elderly;
        assert_eq!(ages, who.total, "{key}");
        assert!(who.disabled <= who.total && who.households <= who.total);
        assert!(who.total <= demo.commune.population.inhabitants, "{key}");
        assert!(!project.years.is_empty(), "{key}");
        assert!(project.years.is_sorted_by(|a, b| a.year < b.year), "{key}");
        for cost in &project.years {
            assert!(span.contains(&cost.year) && cost.commune <= cost.total);
            *spent.entry(cost.year).or_default() += cost.commune;
        }
        assert!(project.needs.len() <= 4, "{key}");
        for need in &project.needs {
            assert!(need.covered <= need.amount, "{key}");
            if need.kind == SupportKind::Financial {
                let cost = project.years.iter().find(|cost| cost.year == need.year);
                let cost = cost.map(|cost| (cost.total, cost.commune));
                assert_eq!(cost, Some((need.amount, need.covered)), "{key}");
            }
        }
    }
    for capacity in &demo.plan.capacity {
        let year = spent.get(&capacity.year).copied().unwrap_or_default();
        assert!(year <= capacity.amount, "{}: {year}", capacity.year);
    }
}
