use std::collections::BTreeSet;

use sharaka::{
    domain::{Name, Prose},
    library::stage::{Guide, Stage, check::Check},
    text::Language,
};

fn guide() -> Guide {
    Guide::load().unwrap_or_else(|error| panic!("{error}"))
}

fn is_sentence(text: &Prose) -> bool {
    text.in_language(Language::Arabic).ends_with('.')
}

fn tested(stage: &Stage) -> impl Iterator<Item = Check> {
    stage.preconditions.iter().filter_map(|item| item.check)
}

#[test]
fn each_has_its_five_facets_in_full_sentences() {
    for stage in &guide().stages {
        let number = stage.number;
        let title = |name: &Name| name.in_language(Language::Arabic).to_owned();
        assert_eq!(title(&stage.facets.preconditions), "الشروط القبلية");
        assert_eq!(title(&stage.facets.product), "منتوج المرحلة");
        let counts = [
            stage.preconditions.len(),
            stage.method.len(),
            stage.tools.len(),
            stage.means.len(),
            stage.product.complete_when.len(),
        ];
        assert!(counts.iter().all(|&count| count >= 3), "stage {number}");
        assert!(
            stage
                .preconditions
                .iter()
                .all(|item| is_sentence(&item.text))
        );
        assert!(stage.method.iter().all(|item| is_sentence(&item.text)));
        assert!(stage.means.iter().all(|item| is_sentence(&item.text)));
        assert!(stage.tools.iter().all(|tool| is_sentence(&tool.purpose)));
    }
}

#[test]
fn each_tests_something_new() {
    let mut checks = BTreeSet::new();
    for stage in &guide().stages {
        let before = checks.len();
        checks.extend(tested(stage));
        assert!(checks.len() > before, "stage {}", stage.number);
    }
    assert!(checks.contains(&Check::PlanAdopted) && checks.contains(&Check::ShortlistValidated));
}
