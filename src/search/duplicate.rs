//! Names that may be the same: the warning while a name is typed, in either script.
//!
//! Names are compared word by word. What many names share («جمعية», «commune») weighs little, and a
//! number that differs parts two names: «المدرسة 1» is not «المدرسة 2».

use strsim::osa_distance;

use super::{
    abbreviation::JOINTS,
    word::{bones, words},
};
use crate::text::fold::{fold, without_article};

/// How alike two names are, in percent: 100 when they differ in nothing that is told.
pub type Likeness = u8;

/// From here on two names may be the same.
pub const LIKELY: Likeness = 75;

/// What names of bodies and projects share, folded and without articles.
const GENERIC: [&str; 69] = [
    "جمعيه",
    "جماعه",
    "تعاونيه",
    "مجلس",
    "مديريه",
    "وزاره",
    "مندوبيه",
    "مكتب",
    "وكاله",
    "موسسه",
    "مشروع",
    "بنا",
    "انجاز",
    "تهييه",
    "تجهيز",
    "احداث",
    "اصلاح",
    "توسيع",
    "تزويد",
    "دوار",
    "مركز",
    "مدرسه",
    "طريق",
    "مسلك",
    "اقليم",
    "عماله",
    "اقليميه",
    "جهويه",
    "وطنيه",
    "محليه",
    "تنميه",
    "اجتماعيه",
    "جهه",
    "association",
    "commune",
    "cooperative",
    "conseil",
    "direction",
    "ministere",
    "delegation",
    "office",
    "agence",
    "fondation",
    "projet",
    "construction",
    "realisation",
    "amenagement",
    "equipement",
    "creation",
    "developpement",
    "douar",
    "centre",
    "province",
    "provinciale",
    "regionale",
    "nationale",
    "اولاد",
    "ايت",
    "بني",
    "سيدي",
    "مولاي",
    "oulad",
    "ouled",
    "ait",
    "beni",
    "bni",
    "sidi",
    "moulay",
    "ecole",
];

const GENERIC_WEIGHT: f32 = 0.3;
const JOINT_WEIGHT: f32 = 0.05;
/// Words less alike than this are different words.
const WORD_LIKENESS: f32 = 0.7;
/// Names of which each has a word of its own, which the other lacks, are never likelier than this.
const APART: f32 = 0.7;
/// How the Arabic article is written in French.
const ARTICLES: [&str; 2] = ["al", "el"];

/// A word of a name.
#[derive(Debug, Clone, PartialEq)]
struct Part {
    word: String,
    bones: String,
    /// How many letters the bones have.
    count: usize,
    /// Which letters the bones have, by their place among sixty-four.
    letters: u64,
    weight: f32,
    is_number: bool,
}

fn parts(name: &str) -> Vec<Part> {
    let folded = fold(name);
    let mut parts: Vec<Part> = Vec::new();
    let mut start = None;
    for word in words(&folded) {
        // «An-Nour» is one word, and «Al-Amal» is «Amal» with its article.
        let after = folded.get(word.range.end..);
        let is_start = word.text.chars().count() == 2 && !ARTICLES.contains(&word.text.as_ref());
        if is_start && after.is_some_and(|after| after.starts_with('-')) {
            start = Some(word.text.into_owned());
            continue;
        }
        let start = start.take().unwrap_or_default();
        parts.push(part(&format!("{start}{}", word.text)));
    }
    parts.extend(start.as_deref().map(part));
    parts
}

fn part(word: &str) -> Part {
    let word = without_article(word);
    let bones = bones(word);
    Part {
        count: bones.chars().count(),
        letters: bones
            .chars()
            .fold(0, |letters, c| letters | 1 << (u32::from(c) % u64::BITS)),
        bones,
        weight: match word {
            _ if JOINTS.contains(&word) || ARTICLES.contains(&word) => JOINT_WEIGHT,
            _ if GENERIC.contains(&word) => GENERIC_WEIGHT,
            _ => 1.0,
        },
        is_number: word.chars().all(|c| c.is_ascii_digit()),
        word: word.to_owned(),
    }
}

/// How alike two words are: 1 for the same, 0 for different ones.
fn alike(one: &Part, other: &Part) -> f32 {
    if one.word == other.word {
        return 1.0;
    }
    if one.is_number || other.is_number {
        return 0.0;
    }
    if one.bones == other.bones {
        return 0.97;
    }
    let (long, short) = (one.count.max(other.count), one.count.min(other.count));
    let most = (1.0 - WORD_LIKENESS) * long as f32;
    // In a word of three letters every letter tells.
    if short < 4 || (long - short) as f32 > most {
        return 0.0;
    }
    // A change takes one letter away and brings one, at most.
    let changed = (one.letters ^ other.letters).count_ones();
    if changed as f32 / 2.0 > most {
        return 0.0;
    }
    let likeness = 1.0 - osa_distance(&one.bones, &other.bones) as f32 / long as f32;
    if likeness < WORD_LIKENESS {
        0.0
    } else {
        likeness
    }
}

/// A name, taken apart.
#[derive(Debug, Clone)]
struct Words {
    /// Its words; those that weigh most come first.
    parts: Vec<Part>,
    /// Its numbers, in order.
    numbers: Vec<String>,
    weight: f32,
}

impl Words {
    fn new(name: &str) -> Words {
        let mut parts = parts(name);
        parts.sort_by(|one, other| other.weight.total_cmp(&one.weight));
        let numbers = parts.iter().filter(|part| part.is_number);
        let mut numbers: Vec<String> = numbers.map(|part| part.word.clone()).collect();
        numbers.sort_unstable();
        Words {
            numbers,
            weight: parts.iter().map(|part| part.weight).sum(),
            parts,
        }
    }

    /// What so many of its words weigh at most.
    fn heaviest(&self, count: usize) -> f32 {
        let parts = self.parts.iter().take(count);
        parts.map(|part| part.weight).sum()
    }
}

/// How alike two names are, from 0 to 1; 0 as soon as it is known that they are not [`LIKELY`].
fn likeness(one: &Words, other: &Words) -> f32 {
    const LEAST: f32 = (LIKELY as f32 - 0.5) / 100.0;
    let whole = one.weight + other.weight;
    let pairs = one.parts.len().min(other.parts.len());
    let mut most = one.heaviest(pairs) + other.heaviest(pairs);
    if whole <= 0.0 || one.numbers != other.numbers || most < LEAST * whole {
        return 0.0;
    }
    let mut free: Vec<&Part> = other.parts.iter().collect();
    let (mut shared, mut lost) = (0.0, 0.0);
    let mut has_own = false;
    for part in &one.parts {
        let best = free
            .iter()
            .enumerate()
            .map(|(at, other)| (at, alike(part, other)))
            .max_by(|one, other| one.1.total_cmp(&other.1));
        if let Some((at, likeness)) = best.filter(|(_, likeness)| *likeness > 0.0) {
            let other = free.remove(at);
            shared += likeness * (part.weight + other.weight);
        } else {
            has_own |= part.weight >= 1.0;
            lost += part.weight;
            most = most.min(whole - lost);
            if most < LEAST * whole {
                return 0.0;
            }
        }
    }
    let are_apart = has_own && free.iter().any(|part| part.weight >= 1.0);
    let likeness = shared / whole;
    match are_apart {
        true => likeness.min(APART),
        false => likeness,
    }
}

/// Names that are compared with others: those of one thing, in either script.
#[derive(Debug, Clone)]
pub struct Sought(Vec<Words>);

impl Sought {
    /// Of these; one without letters or figures is compared with nothing.
    pub fn new(names: &[&str]) -> Sought {
        let names = names.iter().map(|name| Words::new(name));
        Sought(names.filter(|words| !words.parts.is_empty()).collect())
    }

    /// How alike one of them is to a name, at most.
    fn likeness(&self, other: &Words) -> Likeness {
        let shares = self.0.iter().map(|one| likeness(one, other));
        let share = shares.fold(0.0, f32::max);
        (share * 100.0).round().clamp(0.0, 100.0) as Likeness
    }

    /// The candidates whose name may be the same as one of these, likeliest first, each once.
    pub fn among<I: Copy + Ord>(&self, known: &Known<I>) -> Vec<(I, Likeness)> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let known = known.0.iter();
        let rated = known.map(|(id, name)| (*id, self.likeness(name)));
        let mut likely: Vec<(I, Likeness)> = rated.filter(|(_, share)| *share >= LIKELY).collect();
        likely.sort_unstable_by(|one, other| one.0.cmp(&other.0).then(other.1.cmp(&one.1)));
        likely.dedup_by_key(|(id, _)| *id);
        likely.sort_by(|one, other| other.1.cmp(&one.1).then(one.0.cmp(&other.0)));
        likely
    }
}

/// Names that others are compared with, taken apart once for many comparisons.
#[derive(Debug, Clone)]
pub struct Known<I>(Vec<(I, Words)>);

impl<'a, I> FromIterator<(I, &'a str)> for Known<I> {
    /// A candidate may come with several names: both languages, an abbreviation.
    fn from_iter<T: IntoIterator<Item = (I, &'a str)>>(names: T) -> Self {
        let names = names.into_iter();
        Known(names.map(|(id, name)| (id, Words::new(name))).collect())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The candidates whose name may be the same as `name`.
    fn duplicate<'a, I: Copy + Ord>(
        known: impl IntoIterator<Item = (I, &'a str)>,
        name: &str,
    ) -> Vec<(I, Likeness)> {
        Sought::new(&[name]).among(&known.into_iter().collect())
    }

    fn rate(one: &str, other: &str) -> Likeness {
        let found = duplicate([((), other)], one);
        found.first().map_or(0, |(_, likeness)| *likeness)
    }

    fn share(one: &str, other: &str) -> f32 {
        likeness(&Words::new(one), &Words::new(other))
    }

    #[test]
    fn names_that_are_the_same() {
        let mut wrong = Vec::new();
        for (one, other) in [
            ("جمعية النور للتنمية", "جمعيه النور للتنميه"),
            (
                "جمعية الأمل للتنمية والتعاون",
                "جمعية الامل للتنمية و التعاون",
            ),
            ("تعاونية الزهراء", "تعاونية الزهرة"),
            ("تعاونية أركان الظهر", "تعاونية أركان الضهر"),
            ("المديرية الإقليمية للفلاحة", "مديرية الفلاحة الإقليمية"),
            ("بناء مدرسة دوار أولاد سعيد", "بناء المدرسة بدوار اولاد سعيد"),
            ("تهيئة الطريق رقم 12", "تهيئة طريق رقم 12"),
            (
                "Association Annour pour le développement",
                "association An-Nour de developpement",
            ),
            (
                "Association Annour pour le développement",
                "Association Anour pour le developement",
            ),
            ("Commune de Temsamane", "Commune Temsaman"),
            ("Coopérative féminine Zahra", "COOPERATIVE FEMININE ZAHRA"),
            (
                "Construction de l’école Oulad Saïd",
                "Construction d'une école Ouled Said",
            ),
            (
                "Office national de l’électricité et de l’eau potable",
                "Office National de l'Electricité et de l'Eau Potable (ONEE)",
            ),
        ] {
            if rate(one, other) < LIKELY || rate(other, one) < LIKELY {
                wrong.push(format!("{one} / {other}: {}", share(one, other)));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn names_that_are_not() {
        let mut wrong = Vec::new();
        for (one, other) in [
            ("جمعية النور للتنمية", "جمعية الأمل للتنمية"),
            ("جمعية النور", "تعاونية الفتح"),
            ("بناء مدرسة دوار أولاد سعيد", "بناء مدرسة دوار أولاد علي"),
            ("المسلك رقم 1", "المسلك رقم 2"),
            ("المديرية الإقليمية للفلاحة", "المديرية الإقليمية للتجهيز"),
            ("المديرية الإقليمية للفلاحة", "المديرية الجهوية للبيئة"),
            (
                "الطريق الرابطة بين تمسمان وبودينار",
                "الطريق الرابطة بين ميضار وكرونة",
            ),
            ("Association Annour", "Association Al Amal"),
            ("École Oulad Saïd, tranche 1", "École Oulad Saïd, tranche 2"),
            (
                "Direction provinciale de l’agriculture",
                "Direction provinciale de l’habitat",
            ),
            ("Commune de Temsamane", "Commune de Trougout"),
            ("Agence de développement social", "Agence de l’Oriental"),
            ("جمعية النور", "Association Annour"),
            ("", "جمعية"),
            ("جمعية", ""),
        ] {
            if rate(one, other) > 0 {
                wrong.push(format!("{one} / {other}: {}", share(one, other)));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn the_likeliest_comes_first_and_each_once() {
        let known = [
            (1, "Commune de Trougout"),
            (2, "Commune Temsaman"),
            (3, "Commune de Temsamane"),
            (3, "جماعة تمسمان"),
        ];
        let found = duplicate(known, "commune de temsamane");
        assert_eq!(found.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [3, 2]);
        assert_eq!(found[0].1, 100);
        assert_eq!(duplicate(known, "تمسمان")[0].0, 3);
        assert_eq!(duplicate(known, " - "), []);
    }

    proptest! {
        #[test]
        fn a_name_is_its_own_duplicate(name in "[ابتجحدرسعفقكلمنهوية a-zéè]{3,40}") {
            prop_assume!(!parts(&name).is_empty());
            prop_assert!(rate(&name, &name) >= 99);
        }
    }
}
