//! The figures of a text, read so that both languages can be compared: dates in either calendar,
//! amounts, references, numbers.

use std::sync::LazyLock;

use chrono::NaiveDate;

use crate::text::{
    Language, amount, date,
    fold::fold,
    hijri,
    number::{Gender, ordinal},
    words::{Case, cardinal},
};

/// A figure and how it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figure {
    /// As written.
    pub(super) written: String,
    value: Value,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Value {
    /// A Gregorian date.
    Day(NaiveDate),
    /// A Hijri date; the month is none where its name is not known.
    Hijri {
        day: u64,
        month: Option<u8>,
        year: u64,
    },
    /// Groups of figures, and the hundredths that they stand for where they can be a number.
    Number {
        groups: Vec<u64>,
        hundredths: Option<i64>,
    },
}

impl Figure {
    /// Whether two figures say the same: `113.14` and `113-14`, `8 000 000` and `8.000.000,00`.
    fn says(&self, other: &Figure) -> bool {
        match (&self.value, &other.value) {
            (Value::Day(one), Value::Day(two)) => one == two,
            (
                Value::Hijri { day, month, year },
                Value::Hijri {
                    day: other_day,
                    month: other_month,
                    year: other_year,
                },
            ) => {
                (day, year) == (other_day, other_year)
                    && (month == other_month || month.is_none() || other_month.is_none())
            }
            (
                Value::Number { groups, hundredths },
                Value::Number {
                    groups: other_groups,
                    hundredths: other_hundredths,
                },
            ) => groups == other_groups || (hundredths.is_some() && hundredths == other_hundredths),
            _ => false,
        }
    }

    /// The whole number that it is, if it is one.
    fn whole(&self) -> Option<u64> {
        match &self.value {
            Value::Number { groups, .. } if groups.len() == 1 => groups.first().copied(),
            _ => None,
        }
    }
}

/// What only one of two texts says, Arabic then French.
///
/// A whole number may stand in words in the other language. One and two may be left to Arabic's
/// own noun («شهران»), as long as no figure of the Arabic is left over.
pub(super) fn difference(arabic: &str, french: &str) -> (Vec<String>, Vec<String>) {
    let mut only_arabic = figures(arabic);
    let mut only_french = figures(french);
    only_arabic.retain(|figure| {
        let twin = only_french.iter().position(|other| figure.says(other));
        twin.map(|index| only_french.remove(index)).is_none()
    });
    let in_words = |text: &str, language| {
        let said = format!(" {} ", plain_words(text));
        move |figure: &Figure| figure.whole().is_some_and(|n| is_said(&said, n, language))
    };
    if !only_arabic.is_empty() {
        let said = in_words(french, Language::French);
        only_arabic.retain(|figure| !said(figure));
    }
    if !only_french.is_empty() {
        let said = in_words(arabic, Language::Arabic);
        only_french.retain(|figure| !said(figure));
    }
    if only_arabic.is_empty() {
        only_french.retain(|figure| !matches!(figure.whole(), Some(1 | 2)));
    }
    let written = |figures: Vec<Figure>| figures.into_iter().map(|figure| figure.written).collect();
    (written(only_arabic), written(only_french))
}

/// Folded words, one space between them.
fn plain_words(text: &str) -> String {
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

fn is_said(said: &str, n: u64, language: Language) -> bool {
    let cases = [Case::Nominative, Case::Genitive];
    let genders = [Gender::Masculine, Gender::Feminine];
    let cardinals = cases
        .into_iter()
        .flat_map(|case| genders.map(|gender| cardinal(n, gender, language, case)));
    let ordinals = cases.into_iter().flat_map(|case| {
        genders.map(|gender| match language {
            Language::Arabic => ordinal(u32::try_from(n).ok()?, gender, case),
            Language::French => None,
        })
    });
    cardinals.chain(ordinals).flatten().any(|words| {
        let words = plain_words(&words);
        said.contains(&format!(" {words} "))
            || ["و", "ب", "ل", "ال", "لل", "بال", "وال"]
                .iter()
                .any(|prefix| said.contains(&format!(" {prefix}{words} ")))
    })
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    /// Figures and the marks between them.
    Run(String),
    /// Letters.
    Word(String),
    /// Anything else but a space.
    Mark,
}

/// Every figure of a text, in order.
pub(super) fn figures(text: &str) -> Vec<Figure> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut rest = &tokens[..];
    while let Some((first, after)) = rest.split_first() {
        if let Some((figure, length)) = dated(rest) {
            found.push(figure);
            rest = &rest[length..];
            continue;
        }
        if let Token::Run(run) = first {
            found.push(Figure {
                value: value(run),
                written: run.clone(),
            });
        }
        rest = after;
    }
    found
}

fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text
        .chars()
        .filter(|&c| !crate::text::fold::is_invisible(c))
        .map(|c| crate::text::fold::digit(c).unwrap_or(c))
        .collect();
    let mut tokens = Vec::new();
    let mut i = 0;
    while let Some(&c) = chars.get(i) {
        let length = if c.is_ascii_digit() {
            run_length(&chars[i..])
        } else {
            let letters = chars[i..].iter().take_while(|c| is_letter(**c)).count();
            letters.max(1)
        };
        let piece: String = chars[i..i + length].iter().collect();
        if c.is_ascii_digit() {
            tokens.push(Token::Run(piece));
        } else if is_letter(c) {
            tokens.push(Token::Word(piece));
        } else if !c.is_whitespace() {
            tokens.push(Token::Mark);
        }
        i += length;
    }
    tokens
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || unicode_normalization::char::is_combining_mark(c)
}

/// Length of the figures at the start: marks between figures belong to them, and so do spaces
/// before groups of three.
fn run_length(chars: &[char]) -> usize {
    let figure = |i: usize| chars.get(i).is_some_and(char::is_ascii_digit);
    let mut i = 0;
    let mut group = 0;
    let mut is_grouped = true;
    loop {
        let start = i;
        while figure(i) {
            i += 1;
        }
        let length = i - start;
        is_grouped &= if group == 0 { length <= 3 } else { length == 3 };
        group += 1;
        let next_group = (1..=3).all(|k| figure(i + k)) && !figure(i + 4);
        match chars.get(i) {
            Some(c) if c.is_whitespace() && *c != '\n' && is_grouped && next_group => i += 1,
            Some('.' | ',' | '/' | '-' | ':' | '٫' | '٬' | '\'' | '’' | '‑') if figure(i + 1) =>
            {
                is_grouped &= !matches!(chars.get(i), Some('/' | '-' | ':' | '‑'));
                i += 1;
            }
            _ => return i,
        }
    }
}

/// A date in words at the start, and how many tokens it takes.
fn dated(tokens: &[Token]) -> Option<(Figure, usize)> {
    let (day, mut at) = match tokens {
        [Token::Run(day), Token::Word(first), ..] if day == "1" && first == "er" => (1, 2),
        [Token::Run(day), ..] if day.len() <= 2 => (day.parse().ok()?, 1),
        [Token::Word(first), ..] if fold(first) == "فاتح" => (1, 1),
        _ => return None,
    };
    if matches!(tokens.get(at), Some(Token::Word(of)) if of == "من") {
        at += 1;
    }
    let names: Vec<&str> = tokens[at..]
        .iter()
        .take(3)
        .map_while(|token| match token {
            Token::Word(word) => Some(word.as_str()),
            _ => None,
        })
        .collect();
    let Some(Token::Run(year)) = tokens.get(at + names.len()) else {
        return None;
    };
    if names.is_empty() || year.len() != 4 {
        return None;
    }
    let name = names.join(" ");
    let written = format!("{day} {name} {year}");
    let length = at + names.len() + 1;
    let year: u64 = year.parse().ok()?;
    if !(1200..1700).contains(&year) {
        let value = Value::Day(date::parse(&written).ok()?);
        return Some((Figure { written, value }, length));
    }
    let name = fold(&name);
    let known = HIJRI_MONTHS.iter().find(|(known, _)| *known == name);
    let month = known.map(|&(_, month)| month);
    let value = Value::Hijri { day, month, year };
    Some((Figure { written, value }, length))
}

/// The names of Hijri months in both languages, folded.
static HIJRI_MONTHS: LazyLock<Vec<(String, u8)>> = LazyLock::new(|| {
    let names = (1..=12).flat_map(|month| {
        Language::ALL
            .into_iter()
            .filter_map(move |language| Some((fold(hijri::month_name(month, language)?), month)))
    });
    names.collect()
});

fn value(run: &str) -> Value {
    let parts = run.matches(['/', '-', '.']).count();
    if let Some(date) = (parts == 2).then(|| date::parse(run).ok()).flatten() {
        return Value::Day(date);
    }
    let is_number = !run.contains(['/', '-', ':', '‑']);
    let is_spaced = |c: char| c.is_whitespace() || matches!(c, '\'' | '’' | '٬');
    let unspaced: String = run.chars().filter(|&c| !is_spaced(c)).collect();
    Value::Number {
        groups: unspaced
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|group| group.parse().ok())
            .collect(),
        hundredths: is_number.then(|| hundredths(run)).flatten(),
    }
}

/// What a number is worth; one mark before three figures is taken as separating thousands, as
/// Moroccan papers do.
pub(super) fn hundredths(number: &str) -> Option<i64> {
    match amount::parse(number) {
        Ok(hundredths)
        | Err(amount::Error::Ambiguous {
            thousands: hundredths,
            ..
        }) => Some(hundredths),
        Err(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_same(arabic: &str, french: &str) -> bool {
        difference(arabic, french) == (Vec::new(), Vec::new())
    }

    #[test]
    fn the_same_in_both_languages() {
        for (arabic, french) in [
            ("", ""),
            ("مبلغ 8.000.000,00 درهم", "un montant de 8 000 000 DH"),
            (
                "مبلغ 8\u{A0}000\u{A0}000,00 درهم",
                "un montant de 8.000.000 DH",
            ),
            ("٢٤ شهرا", "24 mois"),
            ("القانون التنظيمي رقم 113.14", "loi organique n° 113-14"),
            (
                "الظهير الشريف رقم 1.15.85 بتاريخ 20 من رمضان 1436 (7 يوليو 2015)",
                "dahir n° 1-15-85 du 20 ramadan 1436 (7 juillet 2015)",
            ),
            (
                "بتاريخ فاتح ربيع الأول 1447 (25 غشت 2025)",
                "en date du 1er rabii I 1447 (25/08/2025)",
            ),
            ("في 27 من ذي القعدة 1443", "le 27 doul kaada 1443"),
            ("المواد 36 و42 و78 منه", "ses articles 36, 42 et 78"),
            ("كل ثلاثة أشهر", "tous les 3 mois"),
            ("خلال ثلاثين يوما", "dans les 30 jours"),
            ("15 يوما", "quinze jours"),
            ("لمدة شهرين ودورة واحدة", "pour 2 mois et 1 session"),
            ("على طول 11,4 كيلومترا", "sur 11,4 km"),
            ("على طول 11.4 كيلومترا", "sur 11,40 km"),
            ("2022-2027", "2022-2027"),
            ("قرار عدد 14/2023/ج.س.م", "décision n° 14/2023/CSM"),
            ("المادة الخامسة", "article 5"),
            ("فاتح يناير 2026", "1er janvier 2026"),
            ("نسبة 54,59 %", "54,59 %"),
        ] {
            assert!(
                is_same(arabic, french),
                "{arabic} | {french}: {:?}",
                difference(arabic, french)
            );
        }
    }

    #[test]
    fn what_differs_is_told_as_written() {
        let only = |arabic, french| {
            let (arabic, french) = difference(arabic, french);
            (arabic.join(" | "), french.join(" | "))
        };
        let expect = |arabic: &str, french: &str| (arabic.to_owned(), french.to_owned());
        assert_eq!(
            only("مبلغ 8.000.000 درهم", "8 500 000 DH"),
            expect("8.000.000", "8 500 000")
        );
        assert_eq!(
            only("7 يوليوز 2015", "8 juillet 2015"),
            expect("7 يوليوز 2015", "8 juillet 2015")
        );
        assert_eq!(
            only("20 من رمضان 1436", "20 chaabane 1436"),
            expect("20 رمضان 1436", "20 chaabane 1436")
        );
        assert_eq!(
            only("خلال ثلاثين يوما", "dans les 60 jours"),
            expect("", "60")
        );
        assert_eq!(only("خلال 3 أيام", "dans les 2 jours"), expect("3", "2"));
        assert_eq!(
            only("القانون 113.14", "loi 111-14"),
            expect("113.14", "111-14")
        );
        assert_eq!(only("36 و36", "36"), expect("36", ""));
    }
}
