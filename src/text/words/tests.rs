mod arabic;
mod french;

use proptest::prelude::*;

use super::*;

fn say(centimes: i64, language: Language, case: Case) -> String {
    amount(centimes, language, case).unwrap()
}

#[test]
fn centimes() {
    for (centimes, nominative, genitive, french) in [
        (1, "سنتيم واحد", "سنتيم واحد", "un centime"),
        (2, "سنتيمان", "سنتيمين", "deux centimes"),
        (3, "ثلاثة سنتيمات", "ثلاثة سنتيمات", "trois centimes"),
        (10, "عشرة سنتيمات", "عشرة سنتيمات", "dix centimes"),
        (11, "أحد عشر سنتيما", "أحد عشر سنتيما", "onze centimes"),
        (12, "اثنا عشر سنتيما", "اثني عشر سنتيما", "douze centimes"),
        (20, "عشرون سنتيما", "عشرين سنتيما", "vingt centimes"),
        (
            21,
            "واحد وعشرون سنتيما",
            "واحد وعشرين سنتيما",
            "vingt et un centimes",
        ),
        (50, "خمسون سنتيما", "خمسين سنتيما", "cinquante centimes"),
        (
            80,
            "ثمانون سنتيما",
            "ثمانين سنتيما",
            "quatre-vingts centimes",
        ),
        (
            99,
            "تسعة وتسعون سنتيما",
            "تسعة وتسعين سنتيما",
            "quatre-vingt-dix-neuf centimes",
        ),
    ] {
        assert_eq!(
            say(centimes, Language::Arabic, Case::Nominative),
            nominative
        );
        assert_eq!(say(centimes, Language::Arabic, Case::Genitive), genitive);
        assert_eq!(say(centimes, Language::French, Case::Nominative), french);
    }
}

#[test]
fn dirhams_and_centimes() {
    for (centimes, nominative, genitive, french) in [
        (
            101,
            "درهم واحد وسنتيم واحد",
            "درهم واحد وسنتيم واحد",
            "un dirham et un centime",
        ),
        (
            202,
            "درهمان وسنتيمان",
            "درهمين وسنتيمين",
            "deux dirhams et deux centimes",
        ),
        (
            1_050,
            "عشرة دراهم وخمسون سنتيما",
            "عشرة دراهم وخمسين سنتيما",
            "dix dirhams et cinquante centimes",
        ),
        (
            10_110,
            "مائة درهم ودرهم واحد وعشرة سنتيمات",
            "مائة درهم ودرهم واحد وعشرة سنتيمات",
            "cent un dirhams et dix centimes",
        ),
        (
            200_000_050,
            "مليونا درهم وخمسون سنتيما",
            "مليوني درهم وخمسين سنتيما",
            "deux millions de dirhams et cinquante centimes",
        ),
        (
            10_817_807_902,
            "مائة وثمانية ملايين ومائة وثمانية وسبعون ألفا وتسعة وسبعون درهما وسنتيمان",
            "مائة وثمانية ملايين ومائة وثمانية وسبعين ألفا وتسعة وسبعين درهما وسنتيمين",
            "cent huit millions cent soixante-dix-huit mille soixante-dix-neuf dirhams et deux \
             centimes",
        ),
    ] {
        assert_eq!(
            say(centimes, Language::Arabic, Case::Nominative),
            nominative
        );
        assert_eq!(say(centimes, Language::Arabic, Case::Genitive), genitive);
        assert_eq!(say(centimes, Language::French, Case::Genitive), french);
    }
}

#[test]
fn bounds() {
    for language in Language::ALL {
        assert_eq!(amount(-1, language, Case::Nominative), None);
        assert_eq!(amount(MAX + 1, language, Case::Nominative), None);
        assert_eq!(amount(i64::MIN, language, Case::Genitive), None);
        assert_eq!(counted(LIMIT, Noun::Day, language, Case::Nominative), None);
        assert_eq!(
            cardinal(LIMIT, Gender::Feminine, language, Case::Nominative),
            None
        );
    }
    let top = say(MAX, Language::Arabic, Case::Nominative);
    assert!(top.starts_with("تسعمائة وتسعة وتسعون مليارا"));
    assert!(top.ends_with(" وتسعمائة وتسعة وتسعون درهما وتسعة وتسعون سنتيما"));
    let top = say(MAX, Language::French, Case::Nominative);
    assert!(top.ends_with(" quatre-vingt-dix-neuf dirhams et quatre-vingt-dix-neuf centimes"));
}

#[test]
fn other_nouns() {
    use Noun::{Agreement, Copy, Day, Member, Month, Page, Year};
    for (n, noun, arabic, french) in [
        (0, Month, "صفر شهر", "zéro mois"),
        (1, Copy, "نسخة واحدة", "un exemplaire"),
        (2, Copy, "نسختان", "deux exemplaires"),
        (3, Copy, "ثلاث نسخ", "trois exemplaires"),
        (4, Copy, "أربع نسخ", "quatre exemplaires"),
        (6, Copy, "ست نسخ", "six exemplaires"),
        (8, Copy, "ثماني نسخ", "huit exemplaires"),
        (10, Copy, "عشر نسخ", "dix exemplaires"),
        (11, Copy, "إحدى عشرة نسخة", "onze exemplaires"),
        (12, Copy, "اثنتا عشرة نسخة", "douze exemplaires"),
        (13, Copy, "ثلاث عشرة نسخة", "treize exemplaires"),
        (18, Copy, "ثماني عشرة نسخة", "dix-huit exemplaires"),
        (21, Page, "إحدى وعشرون صفحة", "vingt et une pages"),
        (22, Page, "اثنتان وعشرون صفحة", "vingt-deux pages"),
        (28, Page, "ثمان وعشرون صفحة", "vingt-huit pages"),
        (71, Page, "إحدى وسبعون صفحة", "soixante et onze pages"),
        (81, Page, "إحدى وثمانون صفحة", "quatre-vingt-une pages"),
        (101, Page, "مائة صفحة وصفحة واحدة", "cent une pages"),
        (108, Page, "مائة وثماني صفحات", "cent huit pages"),
        (200, Page, "مائتا صفحة", "deux cents pages"),
        (24, Month, "أربعة وعشرون شهرا", "vingt-quatre mois"),
        (36, Month, "ستة وثلاثون شهرا", "trente-six mois"),
        (2, Year, "سنتان", "deux ans"),
        (5, Year, "خمس سنوات", "cinq ans"),
        (15, Day, "خمسة عشر يوما", "quinze jours"),
        (30, Day, "ثلاثون يوما", "trente jours"),
        (7, Member, "سبعة أعضاء", "sept membres"),
        (1_000, Agreement, "ألف اتفاقية", "mille conventions"),
        (
            1_000_000,
            Agreement,
            "مليون اتفاقية",
            "un million de conventions",
        ),
        (
            1_000_000,
            Noun::Commitment,
            "مليون التزام",
            "un million d’engagements",
        ),
    ] {
        let say = |language| counted(n, noun, language, Case::Nominative).unwrap();
        assert_eq!(say(Language::Arabic), arabic);
        assert_eq!(say(Language::French), french);
    }
    for (n, noun, arabic) in [
        (2, Year, "سنتين"),
        (12, Month, "اثني عشر شهرا"),
        (12, Copy, "اثنتي عشرة نسخة"),
        (22, Copy, "اثنتين وعشرين نسخة"),
        (24, Month, "أربعة وعشرين شهرا"),
    ] {
        assert_eq!(
            counted(n, noun, Language::Arabic, Case::Genitive).unwrap(),
            arabic
        );
    }
}

#[test]
fn numbers_alone() {
    use Gender::{Feminine, Masculine};
    for (n, gender, arabic, french) in [
        (0, Masculine, "صفر", "zéro"),
        (1, Masculine, "واحد", "un"),
        (1, Feminine, "واحدة", "une"),
        (2, Feminine, "اثنتان", "deux"),
        (8, Feminine, "ثمان", "huit"),
        (101, Masculine, "مائة وواحد", "cent un"),
        (200, Masculine, "مائتان", "deux cents"),
        (2_000, Masculine, "ألفان", "deux mille"),
        (11_000, Masculine, "أحد عشر ألفا", "onze mille"),
        (101_000, Masculine, "مائة ألف وألف", "cent un mille"),
        (2_000_000, Masculine, "مليونان", "deux millions"),
    ] {
        assert_eq!(
            cardinal(n, gender, Language::Arabic, Case::Nominative).unwrap(),
            arabic
        );
        assert_eq!(
            cardinal(n, gender, Language::French, Case::Nominative).unwrap(),
            french
        );
    }
}

#[test]
fn every_small_number_reads_back() {
    for n in 0..12_345 {
        reads_back(n);
    }
}

fn reads_back(n: i64) {
    for case in [Case::Nominative, Case::Genitive] {
        let words = say(n * 100, Language::Arabic, case);
        assert_eq!(arabic::value(&words), n.unsigned_abs(), "{words}");
    }
    let words = say(n * 100, Language::French, Case::Nominative);
    assert_eq!(french::value(&words), n.unsigned_abs(), "{words}");
}

proptest! {
    #[test]
    fn every_number_reads_back(n in 0..=MAX / 100, magnitude in 0_u32..12) {
        reads_back(n / 10_i64.pow(magnitude));
    }

    #[test]
    fn round_numbers_read_back(n in 0_i64..1_000, power in 0_u32..=9) {
        reads_back(n * 10_i64.pow(power));
    }

    #[test]
    fn words_are_well_formed(centimes in 0..=MAX) {
        for language in Language::ALL {
            for case in [Case::Nominative, Case::Genitive] {
                let words = say(centimes, language, case);
                prop_assert!(!words.contains("  ") && words.trim() == words);
                prop_assert!(!words.split(' ').any(|word| word == "و"), "detached waw");
            }
        }
    }
}
