//! Ordinals, and the headings of numbered articles.

use serde::{Deserialize, Serialize};

use crate::text::Language;
use crate::text::noun::{Case, Gender};

/// The word that heads a numbered article in Arabic: both are in use, and a commune keeps to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ArticleWord {
    /// المادة, feminine.
    Madda,
    /// الفصل, masculine.
    Fasl,
}

impl ArticleWord {
    /// The word with its article.
    pub const fn arabic(self) -> &'static str {
        match self {
            Self::Madda => "المادة",
            Self::Fasl => "الفصل",
        }
    }

    /// The gender with which the ordinal agrees.
    pub const fn gender(self) -> Gender {
        match self {
            Self::Madda => Gender::Feminine,
            Self::Fasl => Gender::Masculine,
        }
    }
}

/// The heading of article `n`: «المادة الأولى», «الفصل الحادي عشر», «Article premier»,
/// «Article 2».
///
/// Arabic goes in words to 99; zero and what is beyond stay in figures.
pub fn article(n: u32, word: ArticleWord, language: Language) -> String {
    match language {
        Language::Arabic => match ordinal(n, word.gender(), Case::Nominative) {
            Some(ordinal) => format!("{} {ordinal}", word.arabic()),
            None => format!("{} {n}", word.arabic()),
        },
        Language::French if n == 1 => "Article premier".to_owned(),
        Language::French => format!("Article\u{A0}{n}"),
    }
}

/// Article `n` as a sentence cites it after a preposition: «المادة الرابعة والعشرين» in the
/// genitive, «article 24» without its capital.
pub fn cited_article(n: u32, word: ArticleWord, language: Language) -> String {
    match language {
        Language::Arabic => match ordinal(n, word.gender(), Case::Genitive) {
            Some(ordinal) => format!("{} {ordinal}", word.arabic()),
            None => format!("{} {n}", word.arabic()),
        },
        Language::French if n == 1 => "article premier".to_owned(),
        Language::French => format!("article\u{A0}{n}"),
    }
}

/// First to tenth, as the masculine is written; تاء مربوطة makes the feminine, but for the first.
const UNITS: [&str; 11] = [
    "", "أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر",
];

/// Stems of عشرون to تسعون.
const TENS: [&str; 10] = [
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع",
];

/// The Arabic ordinal with its article, from 1 to 99: «الأولى», «الثانية عشرة»,
/// «الحادي والعشرون» (genitive «الحادي والعشرين»).
pub fn ordinal(n: u32, gender: Gender, case: Case) -> Option<String> {
    let (tens, unit) = (usize::try_from(n / 10).ok()?, usize::try_from(n % 10).ok()?);
    let feminine = gender == Gender::Feminine;
    let mark = if feminine { "ة" } else { "" };
    match n {
        1 if feminine => Some("الأولى".to_owned()),
        1..=10 => Some(format!("ال{}{mark}", UNITS.get(usize::try_from(n).ok()?)?)),
        11..=19 => Some(format!("{} عشر{mark}", compound(unit, mark)?)),
        20..=99 => {
            let ending = if case == Case::Nominative {
                "ون"
            } else {
                "ين"
            };
            let ten = format!("ال{}{ending}", TENS.get(tens)?);
            Some(match unit {
                0 => ten,
                _ => format!("{} و{ten}", compound(unit, mark)?),
            })
        }
        _ => None,
    }
}

/// The unit of a compound ordinal, where first is حادي.
fn compound(unit: usize, mark: &str) -> Option<String> {
    let stem = if unit == 1 {
        "حادي"
    } else {
        UNITS.get(unit)?
    };
    Some(format!("ال{stem}{mark}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORTY: [(&str, &str); 40] = [
        ("الأولى", "الأول"),
        ("الثانية", "الثاني"),
        ("الثالثة", "الثالث"),
        ("الرابعة", "الرابع"),
        ("الخامسة", "الخامس"),
        ("السادسة", "السادس"),
        ("السابعة", "السابع"),
        ("الثامنة", "الثامن"),
        ("التاسعة", "التاسع"),
        ("العاشرة", "العاشر"),
        ("الحادية عشرة", "الحادي عشر"),
        ("الثانية عشرة", "الثاني عشر"),
        ("الثالثة عشرة", "الثالث عشر"),
        ("الرابعة عشرة", "الرابع عشر"),
        ("الخامسة عشرة", "الخامس عشر"),
        ("السادسة عشرة", "السادس عشر"),
        ("السابعة عشرة", "السابع عشر"),
        ("الثامنة عشرة", "الثامن عشر"),
        ("التاسعة عشرة", "التاسع عشر"),
        ("العشرون", "العشرون"),
        ("الحادية والعشرون", "الحادي والعشرون"),
        ("الثانية والعشرون", "الثاني والعشرون"),
        ("الثالثة والعشرون", "الثالث والعشرون"),
        ("الرابعة والعشرون", "الرابع والعشرون"),
        ("الخامسة والعشرون", "الخامس والعشرون"),
        ("السادسة والعشرون", "السادس والعشرون"),
        ("السابعة والعشرون", "السابع والعشرون"),
        ("الثامنة والعشرون", "الثامن والعشرون"),
        ("التاسعة والعشرون", "التاسع والعشرون"),
        ("الثلاثون", "الثلاثون"),
        ("الحادية والثلاثون", "الحادي والثلاثون"),
        ("الثانية والثلاثون", "الثاني والثلاثون"),
        ("الثالثة والثلاثون", "الثالث والثلاثون"),
        ("الرابعة والثلاثون", "الرابع والثلاثون"),
        ("الخامسة والثلاثون", "الخامس والثلاثون"),
        ("السادسة والثلاثون", "السادس والثلاثون"),
        ("السابعة والثلاثون", "السابع والثلاثون"),
        ("الثامنة والثلاثون", "الثامن والثلاثون"),
        ("التاسعة والثلاثون", "التاسع والثلاثون"),
        ("الأربعون", "الأربعون"),
    ];

    #[test]
    fn articles_to_forty() {
        for (n, (feminine, masculine)) in (1..).zip(FORTY) {
            let arabic = |word| article(n, word, Language::Arabic);
            assert_eq!(arabic(ArticleWord::Madda), format!("المادة {feminine}"));
            assert_eq!(arabic(ArticleWord::Fasl), format!("الفصل {masculine}"));
        }
    }

    #[test]
    fn genitive_changes_the_tens_alone() {
        let of = |n| ordinal(n, Gender::Feminine, Case::Genitive).unwrap();
        assert_eq!(of(3), "الثالثة");
        assert_eq!(of(12), "الثانية عشرة");
        assert_eq!(of(20), "العشرين");
        assert_eq!(of(21), "الحادية والعشرين");
        assert_eq!(of(99), "التاسعة والتسعين");
    }

    #[test]
    fn articles_cited_in_a_sentence() {
        let cited = |n, language| cited_article(n, ArticleWord::Madda, language);
        assert_eq!(cited(4, Language::Arabic), "المادة الرابعة");
        assert_eq!(cited(20, Language::Arabic), "المادة العشرين");
        assert_eq!(cited(24, Language::Arabic), "المادة الرابعة والعشرين");
        assert_eq!(cited(100, Language::Arabic), "المادة 100");
        assert_eq!(cited(1, Language::French), "article premier");
        assert_eq!(cited(24, Language::French), "article\u{A0}24");
    }

    #[test]
    fn beyond_words() {
        assert_eq!(ordinal(0, Gender::Masculine, Case::Nominative), None);
        assert_eq!(ordinal(100, Gender::Masculine, Case::Nominative), None);
        assert_eq!(
            article(100, ArticleWord::Madda, Language::Arabic),
            "المادة 100"
        );
    }

    #[test]
    fn french_articles() {
        let french = |n| article(n, ArticleWord::Madda, Language::French);
        assert_eq!(french(1), "Article premier");
        assert_eq!(french(2), "Article\u{A0}2");
        assert_eq!(french(21), "Article\u{A0}21");
    }
}
