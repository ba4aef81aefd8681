//! Dirhams in French, written by hand.

use super::say;
use crate::text::Language;
use crate::text::words::Case;

const TABLE: &[(i64, &str)] = &[
    (0, "zéro dirham"),
    (1, "un dirham"),
    (2, "deux dirhams"),
    (3, "trois dirhams"),
    (4, "quatre dirhams"),
    (5, "cinq dirhams"),
    (6, "six dirhams"),
    (7, "sept dirhams"),
    (8, "huit dirhams"),
    (9, "neuf dirhams"),
    (10, "dix dirhams"),
    (11, "onze dirhams"),
    (12, "douze dirhams"),
    (13, "treize dirhams"),
    (14, "quatorze dirhams"),
    (15, "quinze dirhams"),
    (16, "seize dirhams"),
    (17, "dix-sept dirhams"),
    (18, "dix-huit dirhams"),
    (19, "dix-neuf dirhams"),
    (20, "vingt dirhams"),
    (21, "vingt et un dirhams"),
    (22, "vingt-deux dirhams"),
    (28, "vingt-huit dirhams"),
    (30, "trente dirhams"),
    (31, "trente et un dirhams"),
    (40, "quarante dirhams"),
    (41, "quarante et un dirhams"),
    (50, "cinquante dirhams"),
    (51, "cinquante et un dirhams"),
    (60, "soixante dirhams"),
    (61, "soixante et un dirhams"),
    (69, "soixante-neuf dirhams"),
    (70, "soixante-dix dirhams"),
    (71, "soixante et onze dirhams"),
    (72, "soixante-douze dirhams"),
    (77, "soixante-dix-sept dirhams"),
    (79, "soixante-dix-neuf dirhams"),
    (80, "quatre-vingts dirhams"),
    (81, "quatre-vingt-un dirhams"),
    (82, "quatre-vingt-deux dirhams"),
    (90, "quatre-vingt-dix dirhams"),
    (91, "quatre-vingt-onze dirhams"),
    (99, "quatre-vingt-dix-neuf dirhams"),
    (100, "cent dirhams"),
    (101, "cent un dirhams"),
    (102, "cent deux dirhams"),
    (103, "cent trois dirhams"),
    (111, "cent onze dirhams"),
    (121, "cent vingt et un dirhams"),
    (171, "cent soixante et onze dirhams"),
    (180, "cent quatre-vingts dirhams"),
    (181, "cent quatre-vingt-un dirhams"),
    (200, "deux cents dirhams"),
    (201, "deux cent un dirhams"),
    (280, "deux cent quatre-vingts dirhams"),
    (300, "trois cents dirhams"),
    (500, "cinq cents dirhams"),
    (800, "huit cents dirhams"),
    (880, "huit cent quatre-vingts dirhams"),
    (999, "neuf cent quatre-vingt-dix-neuf dirhams"),
    (1_000, "mille dirhams"),
    (1_001, "mille un dirhams"),
    (1_002, "mille deux dirhams"),
    (1_080, "mille quatre-vingts dirhams"),
    (1_100, "mille cent dirhams"),
    (1_200, "mille deux cents dirhams"),
    (1_500, "mille cinq cents dirhams"),
    (2_000, "deux mille dirhams"),
    (2_002, "deux mille deux dirhams"),
    (2_200, "deux mille deux cents dirhams"),
    (3_000, "trois mille dirhams"),
    (10_000, "dix mille dirhams"),
    (11_000, "onze mille dirhams"),
    (21_000, "vingt et un mille dirhams"),
    (50_000, "cinquante mille dirhams"),
    (71_000, "soixante et onze mille dirhams"),
    (80_000, "quatre-vingt mille dirhams"),
    (80_080, "quatre-vingt mille quatre-vingts dirhams"),
    (81_000, "quatre-vingt-un mille dirhams"),
    (
        99_999,
        "quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf dirhams",
    ),
    (100_000, "cent mille dirhams"),
    (101_000, "cent un mille dirhams"),
    (102_000, "cent deux mille dirhams"),
    (103_000, "cent trois mille dirhams"),
    (180_000, "cent quatre-vingt mille dirhams"),
    (200_000, "deux cent mille dirhams"),
    (200_200, "deux cent mille deux cents dirhams"),
    (250_000, "deux cent cinquante mille dirhams"),
    (500_000, "cinq cent mille dirhams"),
    (880_000, "huit cent quatre-vingt mille dirhams"),
    (
        999_999,
        "neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf dirhams",
    ),
    (1_000_000, "un million de dirhams"),
    (1_000_001, "un million un dirhams"),
    (1_001_000, "un million mille dirhams"),
    (1_200_000, "un million deux cent mille dirhams"),
    (1_500_000, "un million cinq cent mille dirhams"),
    (2_000_000, "deux millions de dirhams"),
    (2_200_000, "deux millions deux cent mille dirhams"),
    (3_000_000, "trois millions de dirhams"),
    (
        4_850_000,
        "quatre millions huit cent cinquante mille dirhams",
    ),
    (11_000_000, "onze millions de dirhams"),
    (
        15_928_000,
        "quinze millions neuf cent vingt-huit mille dirhams",
    ),
    (21_000_000, "vingt et un millions de dirhams"),
    (
        29_180_000,
        "vingt-neuf millions cent quatre-vingt mille dirhams",
    ),
    (80_000_000, "quatre-vingts millions de dirhams"),
    (81_000_000, "quatre-vingt-un millions de dirhams"),
    (100_000_000, "cent millions de dirhams"),
    (200_000_000, "deux cents millions de dirhams"),
    (
        200_200_200,
        "deux cents millions deux cent mille deux cents dirhams",
    ),
    (280_000_000, "deux cent quatre-vingts millions de dirhams"),
    (
        317_638_716,
        "trois cent dix-sept millions six cent trente-huit mille sept cent seize dirhams",
    ),
    (1_000_000_000, "un milliard de dirhams"),
    (1_500_000_000, "un milliard cinq cents millions de dirhams"),
    (2_000_000_000, "deux milliards de dirhams"),
    (2_000_000_001, "deux milliards un dirhams"),
    (3_000_000_000, "trois milliards de dirhams"),
    (80_000_000_000, "quatre-vingts milliards de dirhams"),
    (200_000_000_000, "deux cents milliards de dirhams"),
    (
        999_999_999_999,
        "neuf cent quatre-vingt-dix-neuf milliards neuf cent quatre-vingt-dix-neuf millions neuf \
         cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf dirhams",
    ),
];

#[test]
fn dirhams() {
    for &(n, expected) in TABLE {
        for case in [Case::Nominative, Case::Genitive] {
            assert_eq!(say(n * 100, Language::French, case), expected);
        }
    }
}

/// Reads the words back.
pub fn value(words: &str) -> u64 {
    const UNITS: [&str; 17] = [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
        "onze", "douze", "treize", "quatorze", "quinze", "seize",
    ];
    let (mut total, mut group) = (0, 0);
    for word in words.replace("quatre-vingt", "octante").split([' ', '-']) {
        let scale = match word {
            "et" | "de" | "dirham" | "dirhams" => continue,
            "vingt" => (20, 0),
            "trente" => (30, 0),
            "quarante" => (40, 0),
            "cinquante" => (50, 0),
            "soixante" => (60, 0),
            "octante" | "octantes" => (80, 0),
            "cent" | "cents" => {
                group = group.max(1) * 100;
                continue;
            }
            "mille" => (0, 1_000),
            "million" | "millions" => (0, 1_000_000),
            "milliard" | "milliards" => (0, 1_000_000_000),
            _ => {
                let unit = UNITS.iter().position(|unit| *unit == word);
                (
                    unit.unwrap_or_else(|| panic!("{word} in {words}")) as u64,
                    0,
                )
            }
        };
        match scale {
            (n, 0) => group += n,
            (_, scale) => {
                total += group.max(1) * scale;
                group = 0;
            }
        }
    }
    total + group
}
