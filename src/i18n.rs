//! What the program says, in Arabic and French: one typed method for each message.
//!
//! The texts are in `resources/locales`; the build turns each message into a method of [`I18n`]
//! and stops when one is missing or differs between the languages. Arguments stand in alphabetical
//! order. Each argument inside a sentence is isolated, so that a French name or a path inside
//! Arabic keeps its own direction.

pub mod check;
pub mod error;
pub mod history;
pub mod mobilise;
mod prospect;
pub mod term;

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use unic_langid::LanguageIdentifier;

use crate::text::{Language, number};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

type Bundle = FluentBundle<FluentResource>;

static ARABIC: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Arabic, AR));
static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::French, FR));

/// The program's words in one language. Costs nothing to copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct I18n {
    language: Language,
}

impl I18n {
    /// The words in a language.
    pub fn new(language: Language) -> I18n {
        I18n { language }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    fn words<const N: usize>(&self, id: &str, arguments: [(&str, FluentValue<'_>); N]) -> String {
        let bundle: &Bundle = match self.language {
            Language::Arabic => &ARABIC,
            Language::French => &FRENCH,
        };
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        let Some(pattern) = pattern else {
            return String::new();
        };
        let arguments = FluentArgs::from_iter(arguments);
        let mut errors = Vec::new();
        let words = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        words.into_owned()
    }
}

fn bundle(language: Language, sources: &[&str]) -> Bundle {
    let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(given) if given.value.fract() == 0.0 => {
            Some(number::group(given.value as i64))
        }
        _ => None,
    }));
    for source in sources {
        // The build has read every text already, so nothing can be wrong here.
        let resource =
            FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(read, _)| read);
        let added = bundle.add_resource(resource);
        debug_assert!(added.is_ok(), "{added:?}");
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_says_something_in_both_languages() {
        for language in Language::ALL {
            let tr = I18n::new(language);
            for (id, arguments) in MESSAGES {
                for number in [0, 1, 2, 3, 11, 100] {
                    let bundle: &Bundle = match language {
                        Language::Arabic => &ARABIC,
                        Language::French => &FRENCH,
                    };
                    let mut given = FluentArgs::new();
                    for argument in *arguments {
                        given.set(*argument, number);
                    }
                    let pattern = bundle.get_message(id).unwrap().value().unwrap();
                    let mut errors = Vec::new();
                    let words = bundle.format_pattern(pattern, Some(&given), &mut errors);
                    assert!(errors.is_empty(), "{id} in {}: {errors:?}", language.code());
                    assert!(!words.trim().is_empty(), "{id} in {}", language.code());
                    assert!(
                        !words.contains("{ $"),
                        "{id} in {}: {words}",
                        language.code()
                    );
                }
            }
            assert_eq!(tr.language(), language);
        }
    }

    #[test]
    fn no_message_uses_other_digits_or_a_breaking_group() {
        for source in AR.iter().chain(FR) {
            assert!(!source.chars().any(|c| ('٠'..='٩').contains(&c)));
        }
    }

    #[test]
    fn numbers_are_grouped_and_choose_their_form() {
        let tr = I18n::new(Language::Arabic);
        assert_eq!(tr.count_agreements(0), "لا اتفاقيات");
        assert_eq!(tr.count_agreements(1), "اتفاقية واحدة");
        assert_eq!(tr.count_agreements(2), "اتفاقيتان");
        assert_eq!(tr.count_agreements(3), "\u{2068}3\u{2069} اتفاقيات");
        assert_eq!(tr.count_agreements(11), "\u{2068}11\u{2069} اتفاقية");
        assert_eq!(tr.count_agreements(100), "\u{2068}100\u{2069} اتفاقية");
        assert_eq!(
            I18n::new(Language::French).count_agreements(1_234),
            "\u{2068}1\u{A0}234\u{2069} conventions"
        );
    }

    #[test]
    fn words_can_be_asked_for_on_any_thread() {
        fn sendable<T: Send + Sync + Copy>(_: T) {}
        sendable(I18n::new(Language::French));
    }
}
