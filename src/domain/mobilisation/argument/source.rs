//! Which of the offered arguments stand in an approach already, though the team put them into words of
//! its own: an argument comes from the offer whose own words it mostly has.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    domain::mobilisation::Argument,
    text::{Language, fold::fold},
};

/// How much of what is peculiar to an offer an argument that comes from it has at least.
const LEAST: f64 = 0.5;

/// For each offer whether an argument comes from it. Each argument comes from one offer at most.
pub fn taken(arguments: &[Argument], offered: &[Argument]) -> Vec<bool> {
    let mut taken = vec![false; offered.len()];
    let offers = offered
        .iter()
        .map(|one| Language::ALL.map(|l| words(one, l)));
    let offers: Vec<[BTreeSet<String>; 2]> = offers.collect();
    for argument in arguments {
        let own = Language::ALL.map(|language| words(argument, language));
        let shares = offers.iter().map(|offer| {
            let sides = own.iter().zip(offer).enumerate();
            let share = sides.map(|(side, (own, offer))| share(own, offer, side, &offers));
            share.fold(0.0, f64::max)
        });
        let closest = shares.enumerate().max_by(|(_, a), (_, b)| a.total_cmp(b));
        if let Some((at, _)) = closest.filter(|(_, share)| *share >= LEAST)
            && let Some(taken) = taken.get_mut(at)
        {
            *taken = true;
        }
    }
    taken
}

fn words(argument: &Argument, language: Language) -> BTreeSet<String> {
    let folded = fold(argument.text.in_language(language));
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty()).map(str::to_owned);
    words.collect()
}

/// The share of an offer's words that an argument has. A word that many offers have tells little
/// about where an argument comes from: the title of a project is in all that speak of it.
fn share(
    own: &BTreeSet<String>,
    offer: &BTreeSet<String>,
    side: usize,
    offers: &[[BTreeSet<String>; 2]],
) -> f64 {
    let mut weights: BTreeMap<&str, f64> = BTreeMap::new();
    for word in offer {
        let known = offers.iter().filter(|other| other[side].contains(word));
        weights.insert(word, 1.0 / known.count().max(1) as f64);
    }
    let whole: f64 = weights.values().sum();
    let kept = weights.iter().filter(|(word, _)| own.contains(**word));
    let kept: f64 = kept.map(|(_, weight)| weight).sum();
    match whole > 0.0 {
        true => kept / whole,
        false => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::{Prose, mobilisation::Benefit};

    fn argument(ar: &str, fr: &str) -> Argument {
        Argument {
            benefit: Benefit::Mutual,
            text: Prose::new(ar, fr).unwrap(),
        }
    }

    fn offered() -> Vec<Argument> {
        let pairs = [
            (
                "يندرج مشروع «تزويد ستة دواوير بالماء» في مجال تدخلكم: الماء الصالح للشرب.",
                "Le projet « Alimentation de six douars en eau » relève de votre domaine d’intervention : Eau potable.",
            ),
            (
                "عدد المستفيدين من مشروع «تزويد ستة دواوير بالماء»: 1 240، منهم من النساء والفتيات: 630.",
                "Nombre de bénéficiaires du projet « Alimentation de six douars en eau » : 1 240, dont femmes et filles : 630.",
            ),
            (
                "الوعاء العقاري لمشروع «تزويد ستة دواوير بالماء» مصفى.",
                "L’assiette foncière du projet « Alimentation de six douars en eau » est apurée.",
            ),
        ];
        pairs.map(|(ar, fr)| argument(ar, fr)).into()
    }

    #[test]
    fn an_offer_that_was_taken_stays_taken_when_its_words_are_edited() {
        let offered = offered();
        assert_eq!(taken(&[], &offered), [false; 3]);
        for (edited, from) in [
            (offered[1].clone(), 1),
            // Of one language alone, and longer.
            (
                argument(
                    "الوعاء العقاري لمشروع «تزويد ستة دواوير بالماء» مصفى منذ سنة، وتوجد رسومه لدى الجماعة.",
                    "",
                ),
                2,
            ),
            // Shorter, without the title.
            (argument("", "L’assiette foncière est apurée."), 2),
            (
                argument(
                    "",
                    "Ce projet relève de votre domaine d’intervention, l’eau potable, et de votre programme.",
                ),
                0,
            ),
            // With another figure.
            (
                argument(
                    "عدد المستفيدين من مشروع «تزويد ستة دواوير بالماء»: 1 300، منهم من النساء والفتيات: 650.",
                    "",
                ),
                1,
            ),
        ] {
            let mut wanted = [false; 3];
            wanted[from] = true;
            assert_eq!(
                taken(std::slice::from_ref(&edited), &offered),
                wanted,
                "{edited:?}"
            );
        }
    }

    #[test]
    fn an_argument_of_the_team_takes_no_offer() {
        let offered = offered();
        for own in [
            argument("", ""),
            argument("", "Alimentation de six douars en eau"),
            argument(
                "يزور رئيس الجماعة الدواوير الستة كل شهر ويستمع إلى نسائها.",
                "Le président visite chaque mois les six douars.",
            ),
        ] {
            assert_eq!(
                taken(std::slice::from_ref(&own), &offered),
                [false; 3],
                "{own:?}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_argument_takes_two_offers(texts in prop::collection::vec("[a-d ]{0,12}", 0..6)) {
            let own: Vec<Argument> = texts.iter().map(|text| argument("", text)).collect();
            for some in [&own[..own.len().min(1)], &own[..]] {
                let count = taken(some, &own).into_iter().filter(|taken| *taken).count();
                prop_assert!(count <= some.len());
            }
        }
    }
}
