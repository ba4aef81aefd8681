//! Arguments that the sheets of a partner and of the projects it would help offer.

use crate::{
    domain::{
        Line,
        id::PartnerId,
        mobilisation::{Argument, argument, expectation::Expectation},
    },
    i18n::mobilise,
    screen::{Context, campaign::Campaign},
    storage,
    text::Language,
};

/// What can be said to a partner, strongest first, project by project; each once.
pub fn offered(
    partner: PartnerId,
    expectation: &Expectation,
    campaign: &Campaign,
    context: &Context,
) -> Vec<Argument> {
    let contents = &campaign.contents;
    let sheet = contents.partners.iter().find(|one| one.id == partner);
    let Some(sheet) = sheet else {
        return Vec::new();
    };
    let record = context
        .read(|reader| storage::partner::record(reader, partner, context.today))
        .unwrap_or_default();
    let domain = |key: &str, language: Language| {
        let line = Line::new(key).unwrap_or_default();
        let known = context.catalogue.domain(&line);
        known.map_or_else(|| key.to_owned(), |one| one.name.get(language).to_owned())
    };
    let mut offered: Vec<Argument> = Vec::new();
    for id in &expectation.needs {
        let need = contents.needs.iter().find(|need| need.id == *id);
        let project = need.and_then(|need| campaign.project(need.project));
        let (Some(need), Some(project)) = (need, project) else {
            continue;
        };
        for ground in argument::offered(project, need, sheet, &record) {
            let text = mobilise::argument(&ground, &project.title, domain);
            let benefit = ground.benefit();
            if !text.is_empty() && !holds(&offered, &text) {
                offered.push(Argument { benefit, text });
            }
        }
    }
    offered
}

/// Whether an argument says these words already, in either language.
fn holds(arguments: &[Argument], text: &crate::domain::Prose) -> bool {
    let same = |one: &Argument, language| {
        let words = text.in_language(language).trim();
        !words.is_empty() && one.text.in_language(language).trim() == words
    };
    let mut all = arguments.iter();
    all.any(|one| {
        Language::ALL
            .into_iter()
            .any(|language| same(one, language))
    })
}
