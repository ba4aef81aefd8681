//! Numbers in figures: grouping, percentages, numbered articles, counted nouns.
//!
//! Figures are 0 to 9 in both languages, grouped as in French (domain notes, section 8). What is
//! returned carries no isolates: [`isolate`](super::isolate) adds them where a text is finished.

mod ordinal;
mod parse;

use super::Language;

pub use super::noun::{Case, Gender, Noun};
pub use ordinal::{ArticleWord, article, cited_article, ordinal};
pub use parse::{NotANumber, parse};

/// The space between groups of three figures: U+00A0, at which no line breaks.
pub const GROUP_SPACE: char = '\u{A0}';

/// A whole number in groups of three: `80 000`, with U+00A0.
pub fn group(n: impl Into<i128>) -> String {
    let n = n.into();
    let figures = n.unsigned_abs().to_string();
    let mut text = String::with_capacity(figures.len() * 2);
    if n < 0 {
        text.push('-');
    }
    for (i, figure) in figures.chars().enumerate() {
        if i > 0 && (figures.len() - i).is_multiple_of(3) {
            text.push(GROUP_SPACE);
        }
        text.push(figure);
    }
    text
}

/// A percentage given in hundredths of a percent: 5459 is `54,59 %`, with U+00A0 before the sign.
pub fn percent(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let size = hundredths.unsigned_abs();
    format!(
        "{sign}{},{:02}{GROUP_SPACE}%",
        group(size / 100),
        size % 100
    )
}

/// As [`percent`], without needless zeros: 1000 is `10 %`, 5459 is `54,59 %`.
pub fn short_percent(hundredths: i64) -> String {
    format!("{}{GROUP_SPACE}%", decimal(hundredths.saturating_mul(10)))
}

/// A number of thousandths without needless zeros: «12,5», «2 400».
pub fn decimal(thousandths: i64) -> String {
    let sign = if thousandths < 0 { "-" } else { "" };
    let size = thousandths.unsigned_abs();
    let (whole, rest) = (group(size / 1000), size % 1000);
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    let decimals = format!("{rest:03}");
    format!("{sign}{whole},{}", decimals.trim_end_matches('0'))
}

/// A number in figures with its noun: «24 شهرا», «3 أشهر», «شهران», «شهر واحد»; «2 ans», «1 an».
/// Nominative in Arabic; see [`counted_in`].
pub fn counted(n: u64, noun: Noun, language: Language) -> String {
    counted_in(n, noun, language, Case::Nominative)
}

/// As [`counted`], in a given case: «لمدة شهرين» needs the genitive.
pub fn counted_in(n: u64, noun: Noun, language: Language, case: Case) -> String {
    match language {
        Language::Arabic => {
            let forms = noun.arabic();
            let form = match (n, n % 100) {
                (1, _) => return forms.one(),
                (2, _) => return forms.two(case),
                (_, 3..=10) => forms.plural,
                (_, 11..=99) => forms.accusative,
                _ => forms.singular,
            };
            format!("{} {form}", group(n))
        }
        Language::French => {
            let forms = noun.french();
            let form = if n < 2 { forms.singular } else { forms.plural };
            format!("{}{GROUP_SPACE}{form}", group(n))
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn groups_of_three() {
        let table: [(i64, &str); 12] = [
            (0, "0"),
            (7, "7"),
            (999, "999"),
            (1_000, "1 000"),
            (80_000, "80 000"),
            (123_456, "123 456"),
            (4_850_000, "4 850 000"),
            (-1, "-1"),
            (-999, "-999"),
            (-1_000, "-1 000"),
            (i64::MAX, "9 223 372 036 854 775 807"),
            (i64::MIN, "-9 223 372 036 854 775 808"),
        ];
        for (n, expected) in table {
            assert_eq!(group(n), expected.replace(' ', "\u{A0}"));
        }
        assert_eq!(group(u64::MAX).replace('\u{A0}', ""), u64::MAX.to_string());
    }

    #[test]
    fn percentages() {
        for (n, expected) in [
            (0, "0,00 %"),
            (5, "0,05 %"),
            (5_459, "54,59 %"),
            (10_000, "100,00 %"),
            (123_456_789, "1 234 567,89 %"),
            (-250, "-2,50 %"),
        ] {
            assert_eq!(percent(n), expected.replace(' ', "\u{A0}"));
        }
    }

    #[test]
    fn short_percentages() {
        let cases = [
            (0, "0"),
            (1000, "10"),
            (5459, "54,59"),
            (719, "7,19"),
            (550, "5,5"),
            (10_000, "100"),
        ];
        for (hundredths, figure) in cases {
            assert_eq!(short_percent(hundredths), format!("{figure}\u{A0}%"));
        }
    }

    #[test]
    fn counted_nouns() {
        use Noun::{Commitment, Copy, Day, Month, Page, Partner, Week, Year};
        let table = [
            (0, Month, "0 شهر", "0 mois"),
            (1, Month, "شهر واحد", "1 mois"),
            (2, Month, "شهران", "2 mois"),
            (3, Month, "3 أشهر", "3 mois"),
            (10, Month, "10 أشهر", "10 mois"),
            (11, Month, "11 شهرا", "11 mois"),
            (24, Month, "24 شهرا", "24 mois"),
            (99, Month, "99 شهرا", "99 mois"),
            (100, Month, "100 شهر", "100 mois"),
            (101, Month, "101 شهر", "101 mois"),
            (103, Month, "103 أشهر", "103 mois"),
            (111, Month, "111 شهرا", "111 mois"),
            (1, Year, "سنة واحدة", "1 an"),
            (2, Year, "سنتان", "2 ans"),
            (5, Year, "5 سنوات", "5 ans"),
            (15, Year, "15 سنة", "15 ans"),
            (1, Copy, "نسخة واحدة", "1 exemplaire"),
            (2, Copy, "نسختان", "2 exemplaires"),
            (6, Copy, "6 نسخ", "6 exemplaires"),
            (12, Copy, "12 نسخة", "12 exemplaires"),
            (30, Day, "30 يوما", "30 jours"),
            (1_000, Day, "1\u{A0}000 يوم", "1\u{A0}000 jours"),
            (2, Week, "أسبوعان", "2 semaines"),
            (4, Page, "4 صفحات", "4 pages"),
            (7, Partner, "7 شركاء", "7 partenaires"),
            (60, Commitment, "60 التزاما", "60 engagements"),
        ];
        for (n, noun, arabic, french) in table {
            assert_eq!(counted(n, noun, Language::Arabic), arabic);
            let got = counted(n, noun, Language::French);
            assert_eq!(got.replace('\u{A0}', " "), french.replace('\u{A0}', " "));
        }
        let two = |noun| counted_in(2, noun, Language::Arabic, Case::Genitive);
        assert_eq!(
            [two(Month), two(Year), two(Copy)],
            ["شهرين", "سنتين", "نسختين"]
        );
    }

    proptest! {
        #[test]
        fn grouping_loses_no_figure(n in any::<i64>()) {
            let text = group(n);
            prop_assert_eq!(text.replace(GROUP_SPACE, ""), n.to_string());
            let groups: Vec<_> = text.trim_start_matches('-').split(GROUP_SPACE).collect();
            prop_assert!((1..=3).contains(&groups[0].len()));
            prop_assert!(groups[1..].iter().all(|group| group.len() == 3));
        }
    }
}
