//! Q10: figures and words say the same amount.

use std::{collections::HashSet, sync::LazyLock};

use super::{Code, Detail, Report, Severity, Subject, figure, twin::Texts};
use crate::{
    domain::{Money, agreement::clause::Variable},
    text::{
        Language, amount,
        fold::fold,
        words::{self, Case, Gender},
    },
};

/// Q10: in either language, an amount in figures that is followed by words in brackets equals the
/// amount in those words, nominative or genitive. The total cost, where it stands as a variable,
/// counts as what it will print; other variables are right by construction.
pub(super) fn check(subject: &Subject<'_>, texts: &Texts<'_>, report: &mut Report) {
    let cost = subject.agreement.cost.centimes();
    for twin in &texts.twins {
        for language in Language::ALL {
            let fill = |variable| match variable {
                Variable::TotalCost => Some(amount::format(cost)),
                Variable::TotalCostWords => words::amount(cost, language, Case::Nominative),
                _ => None,
            };
            let Some(text) = twin.filled(language, fill) else {
                continue;
            };
            for slip in slips(&text, language) {
                report.add(Code::Q10, Severity::Blocks, twin.place(), slip);
            }
        }
    }
}

/// Amounts whose words are not theirs.
fn slips(text: &str, language: Language) -> Vec<Detail> {
    let pieces: Vec<&str> = text.split_inclusive(['(', ')', '\n']).collect();
    let rest = |index: usize| pieces.get(index).copied().unwrap_or_default();
    (1..pieces.len())
        .filter_map(|index| {
            let before = rest(index - 1).strip_suffix('(')?;
            let inside = rest(index).strip_suffix(')')?;
            slip(before, inside, rest(index + 1), language)
        })
        .collect()
}

fn slip(before: &str, inside: &str, after: &str, language: Language) -> Option<Detail> {
    let (figures, unit_before) = without_unit(before.trim_end());
    let said = normal(inside);
    let says_unit = said.iter().any(|word| is_unit(word));
    let has_numbers = said.iter().any(|word| is_number(word, language));
    if !has_numbers {
        return None;
    }
    let all_numbers = || said.iter().all(|word| is_number(word, language));
    let unit_after = || normal(after).first().is_some_and(|word| is_unit(word));
    if !(says_unit || (all_numbers() && (unit_before || unit_after()))) {
        return None;
    }
    let centimes = figure::hundredths(trailing_number(figures)?)?;
    let cases = [Case::Nominative, Case::Genitive];
    let expected = words::amount(centimes, language, Case::Nominative)?;
    let bare = u64::try_from(centimes / 100)
        .ok()
        .filter(|_| centimes % 100 == 0 && !says_unit);
    let forms = cases
        .into_iter()
        .flat_map(|case| {
            [
                words::amount(centimes, language, case),
                bare.and_then(|n| words::cardinal(n, Gender::Masculine, language, case)),
            ]
        })
        .flatten();
    if forms.into_iter().any(|form| normal(&form) == said) {
        return None;
    }
    Some(Detail::WordsDiffer {
        language,
        amount: Money::from_centimes(centimes).ok()?,
        written: inside.trim().to_owned(),
        expected,
    })
}

/// The text before a unit of money at its end, and whether there is one.
fn without_unit(text: &str) -> (&str, bool) {
    let start = text
        .char_indices()
        .rev()
        .take_while(|(_, c)| !c.is_whitespace() && !c.is_ascii_digit())
        .last()
        .map_or(text.len(), |(at, _)| at);
    let (before, unit) = text.split_at(start);
    if is_unit(&fold(unit)) {
        (before.trim_end(), true)
    } else {
        (text, false)
    }
}

fn is_unit(folded: &str) -> bool {
    let word = folded.trim_end_matches('.');
    matches!(word, "dh" | "dhs" | "mad")
        || ["dirham", "centime", "درهم", "دراهم", "سنتيم"]
            .iter()
            .any(|unit| word.trim_start_matches('و').starts_with(unit))
}

/// The number at the end of a text.
fn trailing_number(text: &str) -> Option<&str> {
    let belongs = |c: char| {
        crate::text::fold::digit(c).unwrap_or(c).is_ascii_digit()
            || crate::text::fold::is_invisible(c)
            || (c.is_whitespace() && c != '\n')
            || matches!(c, '.' | ',' | '٫' | '٬' | '\'' | '’')
    };
    let start = text
        .char_indices()
        .rev()
        .take_while(|&(_, c)| belongs(c))
        .last()
        .map(|(at, _)| at)?;
    let number = text[start..].trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ','));
    (!number.is_empty()).then_some(number)
}

/// Words of an amount as they compare: folded, hyphens parted, fillers left out, «مئة» as «مائة».
fn normal(text: &str) -> Vec<String> {
    let folded = fold(text);
    let mut said: Vec<String> = Vec::new();
    let mut and = false;
    for word in folded.split(|c: char| !c.is_alphanumeric()) {
        if word.is_empty() || FILLERS.contains(&word) {
            continue;
        }
        if word == "و" {
            and = true;
            continue;
        }
        let word = word.replace("ميه", "مايه").replace("ميت", "مايت");
        said.push(if and { format!("و{word}") } else { word });
        and = false;
    }
    said
}

/// Words that change no amount.
const FILLERS: [&str; 11] = [
    "de",
    "d",
    "فقط",
    "لا",
    "غير",
    "مغربي",
    "مغربيا",
    "marocains",
    "seulement",
    "ttc",
    "exactement",
];

fn is_number(word: &str, language: Language) -> bool {
    let known = match language {
        Language::Arabic => &*ARABIC,
        Language::French => &*FRENCH,
    };
    known.contains(word) || known.contains(word.trim_start_matches('و'))
}

static ARABIC: LazyLock<HashSet<String>> = LazyLock::new(|| vocabulary(Language::Arabic));
static FRENCH: LazyLock<HashSet<String>> = LazyLock::new(|| vocabulary(Language::French));

/// Every word that numbers are said with.
fn vocabulary(language: Language) -> HashSet<String> {
    let large = [200, 1_000, 2_000, 3_000, 1_000_000, 2_000_000, 3_000_000]
        .into_iter()
        .chain([11_000, 11_000_000, 11_000_000_000])
        .chain([1_000_000_000, 2_000_000_000, 3_000_000_000])
        .chain((3..10).map(|n| n * 100));
    let cases = [Case::Nominative, Case::Genitive];
    (0..=100)
        .chain(large)
        .flat_map(|n| cases.map(|case| words::cardinal(n, Gender::Masculine, language, case)))
        .flatten()
        .flat_map(|said| normal(&said))
        .map(|word| word.trim_start_matches('و').to_owned())
        .filter(|word| word != "et" && !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str, language: Language) -> usize {
        slips(text, language).len()
    }

    #[test]
    fn words_that_are_those_of_the_figures() {
        for text in [
            "بمبلغ 8.000.000,00 درهم (ثمانية ملايين درهم)،",
            "بمبلغ 8 000 000 درهم (ثمانية ملايين درهم فقط لا غير)",
            "بمبلغ ٢٠٠ درهم (مئتا درهم)",
            "بمبلغ 200,00 درهم (مائتي درهم)",
            "بمبلغ 500 درهم (خمسمئة درهم)",
            "بمبلغ 500.000 (خمسمائة ألف) درهم",
            "بمبلغ 80 000 درهم (ثمانين ألف درهم)",
            "تكلفة 80 000 درهم (مع احتساب الرسوم)",
            "أجل 30 يوما (ثلاثون يوما)",
            "الظهير بتاريخ 20 من رمضان 1436 (7 يوليو 2015)",
        ] {
            assert_eq!(count(text, Language::Arabic), 0, "{text}");
        }
        for text in [
            "un montant de 8 000 000,00 DH (huit millions de dirhams).",
            "8 000 000 dirhams (huit-millions dirhams)",
            "50 000 DH (cinquante mille)",
            "50 000 DH (TTC)",
            "50 000 DH (un an)",
            "50 000 DH (en dirhams)",
            "1 500,50 DH (mille cinq cents dirhams et cinquante centimes)",
            "quinze (15) jours",
            "(dix dirhams)",
        ] {
            assert_eq!(count(text, Language::French), 0, "{text}");
        }
    }

    #[test]
    fn words_of_another_amount() {
        assert_eq!(
            slips("مبلغ 8.000.000,00 درهم (ثمانية آلاف درهم)", Language::Arabic),
            [Detail::WordsDiffer {
                language: Language::Arabic,
                amount: Money::from_dirhams(8_000_000),
                written: "ثمانية آلاف درهم".to_owned(),
                expected: "ثمانية ملايين درهم".to_owned(),
            }]
        );
        for text in [
            "50 000 DH (quinze mille dirhams)",
            "50 000 (quinze mille) dirhams",
            "50 000 DH (cinquante milles dirhams)",
            "50 000,50 DH (cinquante mille dirhams)",
        ] {
            assert_eq!(count(text, Language::French), 1, "{text}");
        }
    }
}
