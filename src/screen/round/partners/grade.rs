//! Degrees of 0 to 3 as they are chosen: each with the words that say what it means.

use crate::{
    domain::Grade,
    i18n::I18n,
    screen::{Context, sheet::field::Offer},
};

/// What the degrees of a scale mean, lowest first.
pub type Scale = [fn(&I18n) -> String; 4];

/// How well a partner and a need fit.
pub const FIT: Scale = [
    I18n::prospect_fit_none,
    I18n::prospect_fit_weak,
    I18n::prospect_fit_fair,
    I18n::prospect_fit_strong,
];
/// How much the projects matter to a partner.
pub const INTEREST: Scale = [
    I18n::prospect_interest_none,
    I18n::prospect_interest_weak,
    I18n::prospect_interest_fair,
    I18n::prospect_interest_strong,
];
/// How much depends on a partner.
pub const INFLUENCE: Scale = [
    I18n::prospect_influence_none,
    I18n::prospect_influence_weak,
    I18n::prospect_influence_fair,
    I18n::prospect_influence_strong,
];

/// The degrees of a scale, to be chosen.
pub fn offers(scale: Scale, context: &Context) -> Vec<Offer> {
    let degrees = Grade::ALL.into_iter().zip(scale);
    degrees
        .map(|(degree, words)| Offer {
            key: key(degree),
            words: format!("{} · {}", degree.number(), words(&context.tr)),
        })
        .collect()
}

/// The key of a degree.
pub fn key(degree: Grade) -> String {
    degree.number().to_string()
}

/// The degree of a key.
pub fn of_key(key: &str) -> Option<Grade> {
    Grade::try_from(key.parse::<u8>().ok()?).ok()
}
