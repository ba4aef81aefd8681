//! Arabic numerals in words: agreement, construct state and the attached waw.
//!
//! Generic libraries drop the construct state or detach the waw («مليون و مئتا ألف»); the rules
//! here are those of the domain notes, section 8.

use crate::text::noun::{Arabic, Case, Gender};

/// The scales above the hundreds, largest first. Each counts like a masculine noun.
const SCALES: [(u64, Arabic); 3] = [
    (1_000_000_000, scale("مليار", "ملايير", "مليارا")),
    (1_000_000, scale("مليون", "ملايين", "مليونا")),
    (1_000, scale("ألف", "آلاف", "ألفا")),
];

const fn scale(singular: &'static str, plural: &'static str, accusative: &'static str) -> Arabic {
    Arabic {
        gender: Gender::Masculine,
        singular,
        dual: singular,
        plural,
        accusative,
    }
}

/// What the last word of a numeral leans on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nothing: more of the numeral follows, or it stands alone (مائتان, ألفان, مليونا).
    Absolute,
    /// The counted noun: the nun of duals and the tanwin fall (مائتا درهم, أحد عشر ألف درهم).
    Construct,
}

/// A number that stands alone, agreeing with a noun of `gender` that is understood.
pub fn cardinal(n: u64, gender: Gender, case: Case) -> String {
    if n == 0 {
        return "صفر".to_owned();
    }
    numeral(n, gender, case, State::Absolute).join(" و")
}

/// A number followed by its noun in the form that the number asks for.
pub fn counted(n: u64, noun: &Arabic, case: Case) -> String {
    match n {
        0 => return format!("صفر {}", noun.singular),
        1 => return noun.one(),
        2 => return noun.two(case),
        _ => {}
    }
    let (state, form) = match n % 100 {
        // 101 is «مائة درهم ودرهم واحد»: one and two follow their noun or are its dual, so the
        // noun is said once with the round part and once with the rest.
        1 => return format!("{} و{}", counted(n - 1, noun, case), noun.one()),
        2 => return format!("{} و{}", counted(n - 2, noun, case), noun.two(case)),
        3..=10 => (State::Construct, noun.plural),
        11..=99 => (State::Absolute, noun.accusative),
        _ => (State::Construct, noun.singular),
    };
    format!("{} {form}", numeral(n, noun.gender, case, state).join(" و"))
}

fn numeral(n: u64, gender: Gender, case: Case, state: State) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = n;
    for (value, noun) in &SCALES {
        let group = rest / value;
        rest %= value;
        let last = if rest == 0 { state } else { State::Absolute };
        group_of(group, noun, case, last, &mut parts);
    }
    below_thousand(rest, gender, case, state, &mut parts);
    parts
}

/// `group` thousands, millions or milliards.
fn group_of(group: u64, noun: &Arabic, case: Case, state: State, parts: &mut Vec<String>) {
    let single = |form: &str, state| {
        let mut words = Vec::new();
        below_thousand(group, Gender::Masculine, case, state, &mut words);
        format!("{} {form}", words.join(" و"))
    };
    match (group, group % 100) {
        (0, _) => {}
        (1, _) => parts.push(noun.singular.to_owned()),
        (2, _) => parts.push(dual(noun.dual, case, state)),
        (_, tail @ (1 | 2)) => {
            group_of(group - tail, noun, case, State::Absolute, parts);
            group_of(tail, noun, case, state, parts);
        }
        (_, 3..=10) => parts.push(single(noun.plural, State::Construct)),
        (_, 11..=99) => parts.push(match state {
            State::Absolute => single(noun.accusative, State::Absolute),
            State::Construct => single(noun.singular, State::Absolute),
        }),
        _ => parts.push(single(noun.singular, State::Construct)),
    }
}

fn below_thousand(n: u64, gender: Gender, case: Case, state: State, parts: &mut Vec<String>) {
    let (hundreds, rest) = (n / 100, n % 100);
    let last = if rest == 0 { state } else { State::Absolute };
    match hundreds {
        0 => {}
        1 => parts.push("مائة".to_owned()),
        2 => parts.push(dual("مائت", case, last)),
        _ => parts.push(format!("{}مائة", HUNDREDS[index(hundreds)])),
    }
    let (tens, unit) = (rest / 10, rest % 10);
    match rest {
        0 => {}
        1..=10 => parts.push(unit_word(rest, gender, case, state)),
        11..=19 => parts.push(teen(unit, gender, case)),
        _ => {
            if unit > 0 {
                parts.push(compound_unit(unit, gender, case));
            }
            let ending = if case == Case::Nominative {
                "ون"
            } else {
                "ين"
            };
            parts.push(format!("{}{ending}", TENS[index(tens)]));
        }
    }
}

/// First halves of ثلاثمائة to تسعمائة.
const HUNDREDS: [&str; 10] = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

/// Stems of عشرون to تسعون.
const TENS: [&str; 10] = [
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع",
];

/// 3 to 10 beside a feminine noun; a masculine one adds ة.
const UNITS: [&str; 11] = [
    "",
    "",
    "",
    "ثلاث",
    "أربع",
    "خمس",
    "ست",
    "سبع",
    "ثماني",
    "تسع",
    "عشر",
];

/// Every table above is long enough for a digit.
fn index(digit: u64) -> usize {
    usize::try_from(digit).unwrap_or_default()
}

fn dual(stem: &str, case: Case, state: State) -> String {
    let ending = match (case, state) {
        (Case::Nominative, State::Absolute) => "ان",
        (Case::Nominative, State::Construct) => "ا",
        (Case::Genitive, State::Absolute) => "ين",
        (Case::Genitive, State::Construct) => "ي",
    };
    format!("{stem}{ending}")
}

/// 1 to 10.
fn unit_word(n: u64, gender: Gender, case: Case, state: State) -> String {
    match (n, gender) {
        (1, Gender::Masculine) => "واحد".to_owned(),
        (1, Gender::Feminine) => "واحدة".to_owned(),
        (2, Gender::Masculine) => dual("اثن", case, State::Absolute),
        (2, Gender::Feminine) => dual("اثنت", case, State::Absolute),
        (8, Gender::Feminine) if state == State::Absolute => "ثمان".to_owned(),
        (_, Gender::Masculine) => format!("{}ة", UNITS[index(n)]),
        (_, Gender::Feminine) => UNITS[index(n)].to_owned(),
    }
}

/// The unit before twenty to ninety.
fn compound_unit(n: u64, gender: Gender, case: Case) -> String {
    match (n, gender) {
        (1, Gender::Feminine) => "إحدى".to_owned(),
        _ => unit_word(n, gender, case, State::Absolute),
    }
}

/// 11 to 19, of which only 12 is declined.
fn teen(unit: u64, gender: Gender, case: Case) -> String {
    let (first, ten) = match gender {
        Gender::Masculine => (
            match unit {
                1 => "أحد".to_owned(),
                2 => dual("اثن", case, State::Construct),
                _ => format!("{}ة", UNITS[index(unit)]),
            },
            "عشر",
        ),
        Gender::Feminine => (
            match unit {
                1 => "إحدى".to_owned(),
                2 => dual("اثنت", case, State::Construct),
                _ => UNITS[index(unit)].to_owned(),
            },
            "عشرة",
        ),
    };
    format!("{first} {ten}")
}
