//! The order in which names stand in a list, in Arabic and in French.
//!
//! The Unicode collation algorithm with the CLDR's tailoring for each language: hamza forms of alef
//! and accents count only between words that are otherwise the same, ta marbuta stands with ta, and
//! figures are ordered by their value, so that 2 comes before 10.

use std::cmp::Ordering;

use icu_collator::{
    CollatorBorrowed, CollatorPreferences, options::CollatorOptions,
    preferences::CollationNumericOrdering,
};
use icu_locale_core::{Locale, locale};

use super::{Language, fold::fold};

/// Compares names as a person of one language orders them.
#[derive(Debug)]
pub struct Collator {
    /// Absent only if the compiled data lacked a language: names are then compared as folded.
    order: Option<CollatorBorrowed<'static>>,
}

impl Collator {
    /// The order of a language. Costs little: its data are compiled in.
    pub fn new(language: Language) -> Collator {
        let locale: Locale = match language {
            Language::Arabic => locale!("ar"),
            Language::French => locale!("fr"),
        };
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Collator {
            order: CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok(),
        }
    }

    /// Compares two names.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        match &self.order {
            Some(order) => order.compare(a, b),
            None => fold(a).cmp(&fold(b)),
        }
    }

    /// Appends the sort key of a name: bytes of two keys compare as [`compare`](Self::compare)
    /// compares their names. Worth its price when a list is sorted, where each name is compared
    /// many times. A key is of use for this run of the program only.
    pub fn write_key(&self, name: &str, key: &mut Vec<u8>) {
        match &self.order {
            Some(order) => {
                let Ok(()) = order.write_sort_key_to(name, key);
            }
            None => key.extend_from_slice(fold(name).as_bytes()),
        }
    }

    /// The sort key of a name, see [`write_key`](Self::write_key).
    pub fn key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(2 * name.len());
        self.write_key(name, &mut key);
        key
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Shuffled by reversing, then sorted, it is as it was.
    fn stands(language: Language, golden: &[&str]) {
        let collator = Collator::new(language);
        let mut names: Vec<&str> = golden.iter().rev().copied().collect();
        names.sort_by(|a, b| collator.compare(a, b));
        assert_eq!(names, golden);
        names.reverse();
        names.sort_by_cached_key(|name| collator.key(name));
        assert_eq!(names, golden);
    }

    #[test]
    fn arabic_names_stand_as_in_a_dictionary() {
        stands(
            Language::Arabic,
            &[
                "2 دواوير",
                "10 دواوير",
                "آيت باها",
                "أزيلال",
                "اساكي",
                "أسفي",
                "إفران",
                "أكادير",
                "الجماعة",
                "بركان",
                "بنسليمان",
                "تارودانت",
                "تطوان",
                "جرسيف",
                "خريبكة",
                "مدرسة",
                "مدرسة 2",
                "مدرسة 10",
                "مدرستان",
                "مكناس",
                "وادي الزيتون",
                "ورزازات",
            ],
        );
    }

    #[test]
    fn hamza_and_marks_decide_only_between_the_same_letters() {
        let collator = Collator::new(Language::Arabic);
        for pair in ["آسفي", "أسفي", "إسفي", "اسفي"].windows(2) {
            let order = collator.compare(pair[0], pair[1]);
            assert_eq!(order, Ordering::Less, "{pair:?}");
        }
        // A later letter outweighs the hamza of the first.
        assert_eq!(collator.compare("اسفار", "أسفي"), Ordering::Less);
        // Ta marbuta stands with ta.
        assert_eq!(collator.compare("شراكة", "شراكتان"), Ordering::Less);
        assert_eq!(collator.compare("شراكة", "شراكث"), Ordering::Less);
    }

    #[test]
    fn french_names_stand_as_in_a_dictionary() {
        stands(
            Language::French,
            &[
                "2 ponts",
                "10 ponts",
                "cote",
                "coté",
                "côte",
                "côté",
                "eau potable",
                "école",
                "Écoles",
                "électrification",
                "épicerie",
                "etat",
                "État",
                "étude",
                "œuvre",
                "Oued 2",
                "Oued 10",
                "zone",
            ],
        );
    }

    proptest! {
        #[test]
        fn keys_compare_as_names_do(a in "[ابتةأإآهوي0-9 ]{0,12}|[a-zéèêçœ0-9 ]{0,12}",
                                    b in "[ابتةأإآهوي0-9 ]{0,12}|[a-zéèêçœ0-9 ]{0,12}") {
            for language in Language::ALL {
                let collator = Collator::new(language);
                prop_assert_eq!(collator.compare(&a, &b), collator.key(&a).cmp(&collator.key(&b)));
            }
        }
    }
}
