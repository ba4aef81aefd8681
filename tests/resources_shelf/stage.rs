use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{Twin, read};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct Stage {
    number: u8,
    certainty: String,
    name: Twin,
    purpose: Twin,
    facets: BTreeMap<String, Twin>,
    preconditions: Vec<Item>,
    method: Vec<Item>,
    tools: Vec<Tool>,
    means: Vec<Item>,
    product: Product,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    id: String,
    check: Option<String>,
    text: Twin,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct Tool {
    id: String,
    name: Twin,
    r#use: Twin,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct Product {
    id: String,
    name: Twin,
    text: Twin,
    complete_when: Vec<Condition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct Condition {
    check: String,
    text: Twin,
}

#[test]
fn each_has_its_five_facets_in_full_sentences() {
    let (mut tools, mut products, mut checks) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for number in 1..=5u8 {
        let stage: Stage = read(&format!("stages/stage-{number}.toml"));
        assert_eq!(stage.number, number);
        let facets: Vec<&str> = stage.facets.keys().map(String::as_str).collect();
        assert_eq!(
            facets,
            ["means", "method", "preconditions", "product", "tools"]
        );
        assert_eq!(stage.facets["preconditions"].ar, "الشروط القبلية");
        assert_eq!(stage.facets["product"].ar, "منتوج المرحلة");
        for items in [&stage.preconditions, &stage.method, &stage.means] {
            assert!(items.len() >= 3, "stage {number}");
            let ids: BTreeSet<&str> = items.iter().map(|item| item.id.as_str()).collect();
            assert_eq!(ids.len(), items.len(), "stage {number}: an id repeats");
            assert!(items.iter().all(|item| item.text.ar.ends_with('.')));
        }
        let tested = stage.preconditions.into_iter().filter_map(|i| i.check);
        let before = checks.len();
        checks.extend(tested);
        assert!(checks.len() > before, "stage {number}: nothing to test");
        assert!(stage.tools.len() >= 3);
        for tool in stage.tools {
            assert!(tool.r#use.ar.ends_with('.'), "{}", tool.id);
            assert!(tools.insert(tool.id), "a tool repeats");
        }
        assert!(products.insert(stage.product.id), "a product repeats");
        assert!(stage.product.complete_when.len() >= 3, "stage {number}");
    }
    assert!(checks.contains("plan-adopted") && checks.contains("shortlist-validated"));
}
