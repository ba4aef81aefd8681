//! The criteria that a ranking usually begins with (domain notes, section 1).

use crate::{
    domain::{
        Name, Points, Prose,
        id::CriterionId,
        ranking::{Criterion, Measure},
        round::Round,
    },
    i18n::I18n,
    screen::Context,
    text::{Language, isolate},
};

/// The usual criteria, with the weights and the scales that they usually have.
pub fn add(round: &mut Round, context: &Context) {
    let mut ids = context.ids.clone();
    for measure in Measure::ALL.iter().copied() {
        let in_both = |words: fn(&I18n, Measure) -> String| {
            Language::ALL.map(|language| isolate::strip(&words(&I18n::new(language), measure)))
        };
        let [ar, fr] = ordered(in_both(|tr, measure| tr.term(measure)));
        let [scale_ar, scale_fr] = ordered(in_both(scale));
        round.criteria.push(Criterion {
            id: CriterionId::next(&mut ids),
            measure: Some(measure),
            name: Name::new(ar, fr).unwrap_or_default(),
            weight: Points::at_most(measure.usual_weight().into()),
            scale: Prose::new(scale_ar, scale_fr).unwrap_or_default(),
        });
    }
}

/// Arabic first, whatever the order of the languages.
fn ordered(words: [String; 2]) -> [String; 2] {
    let [one, other] = words;
    match Language::ALL[0] {
        Language::Arabic => [one, other],
        Language::French => [other, one],
    }
}

/// What the grades of a usual criterion mean, one a line.
fn scale(tr: &I18n, measure: Measure) -> String {
    match measure {
        Measure::Urgency => tr.round_scale_urgency(),
        Measure::Beneficiaries => tr.round_scale_beneficiaries(),
        Measure::WomenYouth => tr.round_scale_women_youth(),
        Measure::Maturity => tr.round_scale_maturity(),
        Measure::Land => tr.round_scale_land(),
        Measure::CostPerBeneficiary => tr.round_scale_cost_per_beneficiary(),
        Measure::Coherence => tr.round_scale_coherence(),
    }
}
