//! French numerals in words, in the traditional spelling.

use crate::text::noun::{French, Gender};

const UNITS: [&str; 20] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
];

const TENS: [&str; 7] = [
    "",
    "",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
];

/// A number that stands alone.
pub fn cardinal(n: u64, gender: Gender) -> String {
    if n == 0 {
        return UNITS[0].to_owned();
    }
    let mut parts = Vec::new();
    for (value, name) in [(1_000_000_000, "milliard"), (1_000_000, "million")] {
        match n / value % 1_000 {
            0 => {}
            1 => parts.push(format!("un {name}")),
            // Million and milliard are nouns, before which vingt and cent keep their s.
            group => parts.push(format!(
                "{} {name}s",
                below_thousand(group, Gender::Masculine, true)
            )),
        }
    }
    match n / 1_000 % 1_000 {
        0 => {}
        1 => parts.push("mille".to_owned()),
        group => parts.push(format!(
            "{} mille",
            below_thousand(group, Gender::Masculine, false)
        )),
    }
    if !n.is_multiple_of(1_000) {
        parts.push(below_thousand(n % 1_000, gender, true));
    }
    parts.join(" ")
}

/// A number followed by its noun: «un million de dirhams», «deux cent mille dirhams».
pub fn counted(n: u64, noun: &French) -> String {
    let form = if n < 2 { noun.singular } else { noun.plural };
    let of = match n {
        0 => "",
        _ if n.is_multiple_of(1_000_000) => match form.chars().next() {
            Some('a' | 'e' | 'é' | 'i' | 'o' | 'u') => "d’",
            _ => "de ",
        },
        _ => "",
    };
    format!("{} {of}{form}", cardinal(n, noun.gender))
}

/// 1 to 999; `plural` lets a final vingt or cent take its s.
fn below_thousand(n: u64, gender: Gender, plural: bool) -> String {
    let (hundreds, rest) = (n / 100, n % 100);
    let hundred = match hundreds {
        0 => return below_hundred(rest, gender, plural),
        1 => "cent".to_owned(),
        _ => format!("{} cent", unit(hundreds, Gender::Masculine)),
    };
    match (hundreds, rest) {
        (1, 0) => hundred,
        (_, 0) if plural => format!("{hundred}s"),
        (_, 0) => hundred,
        _ => format!("{hundred} {}", below_hundred(rest, gender, plural)),
    }
}

/// 1 to 99.
fn below_hundred(n: u64, gender: Gender, plural: bool) -> String {
    let (tens, digit) = (n / 10, n % 10);
    match (tens, digit) {
        (0 | 1, _) => unit(n, gender),
        (7, 1) => "soixante et onze".to_owned(),
        (7, _) => format!("soixante-{}", unit(10 + digit, gender)),
        (8, 0) if plural => "quatre-vingts".to_owned(),
        (8, 0) => "quatre-vingt".to_owned(),
        (8, _) => format!("quatre-vingt-{}", unit(digit, gender)),
        (9, _) => format!("quatre-vingt-{}", unit(10 + digit, gender)),
        (_, 0) => ten(tens).to_owned(),
        (_, 1) => format!("{} et {}", ten(tens), unit(1, gender)),
        _ => format!("{}-{}", ten(tens), unit(digit, gender)),
    }
}

fn unit(n: u64, gender: Gender) -> String {
    match (n, gender) {
        (1, Gender::Feminine) => "une".to_owned(),
        _ => usize::try_from(n)
            .ok()
            .and_then(|n| UNITS.get(n))
            .copied()
            .unwrap_or("")
            .to_owned(),
    }
}

fn ten(tens: u64) -> &'static str {
    usize::try_from(tens)
        .ok()
        .and_then(|n| TENS.get(n))
        .copied()
        .unwrap_or("")
}
