//! Parts that several documents share: letterhead, footer, names with their article.

use chrono::NaiveDate;

use super::{Colour, Inline, Letterhead, Picture, Running, Text};
use crate::{
    domain::{Share, commune::Commune, quantity::Decimal},
    i18n::I18n,
    text::{Language, date, isolate, number},
};

/// What stands for a value that is not known yet: room to write it by hand.
pub const BLANK: &str = "……………";

/// The commune's letterhead.
pub fn letterhead(commune: &Commune, logo: Option<Picture>) -> Letterhead {
    let lines = |language: Language| {
        commune
            .letterhead
            .iter()
            .map(|line| line.in_language(language))
            .filter(|line| !line.trim().is_empty())
            .map(|line| Text::strong(language, line))
            .collect()
    };
    Letterhead {
        arabic: lines(Language::Arabic),
        french: lines(Language::French),
        tifinagh: (!commune.tifinagh.is_empty()).then(|| commune.tifinagh.as_str().to_owned()),
        logo,
    }
}

/// «جماعة …», «Commune de …».
pub fn commune_name(commune: &Commune, language: Language) -> String {
    let name = commune.name.get(language);
    match language {
        Language::Arabic => format!("جماعة {name}"),
        Language::French => format!("Commune {}", french_of(name)),
    }
}

/// «de Driouch», «d’Oued Zitoune».
pub fn french_of(name: &str) -> String {
    let vowel = name
        .chars()
        .next()
        .is_some_and(|c| "AEIOUÂÀÉÈÊÎÏÔÛaeiouâàéèêîïôû".contains(c));
    if vowel {
        format!("d’{name}")
    } else {
        format!("de {name}")
    }
}

/// Adds a value after French words: «de» is elided before a vowel and contracted with the article
/// «le»; «à», «du» and «au» agree with the article of the value.
pub fn join_french(words: &mut String, value: &str) {
    let swap = |words: &mut String, old: &str, new: &str, rest: &str| {
        words.truncate(words.len() - old.len());
        words.push_str(new);
        words.push_str(rest);
    };
    let ends = |words: &str, end: &str| {
        words
            .strip_suffix(end)
            .is_some_and(|before| !before.ends_with(char::is_alphanumeric))
    };
    let other_article = value.starts_with("la ") || value.starts_with("l’");
    match value.strip_prefix("le ") {
        Some(rest) if ends(words, "de ") => swap(words, "de ", "du ", rest),
        Some(rest) if ends(words, "à ") => swap(words, "à ", "au ", rest),
        None if ends(words, "de ") => {
            let elided = french_of(value);
            swap(words, "de ", "", &elided);
        }
        None if other_article && ends(words, "du ") => swap(words, "du ", "de ", value),
        None if other_article && ends(words, "au ") => swap(words, "au ", "à ", value),
        _ => words.push_str(value),
    }
}

/// «صفحة 1 من 4» in the middle of the foot; beside it, that a sample's commune does not exist.
pub fn page_footer(commune: &Commune, tr: &I18n) -> Running {
    let language = tr.language();
    let page = Text::new(language, format!("{} ", tr.document_page_before()))
        .then(Inline::PageNumber)
        .with(format!(" {} ", tr.document_page_between()))
        .then(Inline::PageCount)
        .coloured(Colour::Muted);
    let notice = || Text::new(language, tr.document_fictional()).coloured(Colour::Muted);
    Running {
        start: commune.fictional.then(notice),
        center: Some(page),
        end: None,
    }
}

/// At most some 80 characters of a title, cut between words.
pub fn short_title(title: &str) -> String {
    cut_title(title, 80)
}

/// At most so many characters of a title, cut between words.
pub fn cut_title(title: &str, room: usize) -> String {
    if title.chars().count() <= room {
        return title.to_owned();
    }
    let mut short = String::new();
    for word in title.split_whitespace() {
        if short.chars().count() + word.chars().count() > room {
            break;
        }
        short.push_str(word);
        short.push(' ');
    }
    format!("{}…", short.trim_end())
}

/// A count of people or things, grouped.
pub fn count(count: u32) -> String {
    isolate::ltr(&number::group(count))
}

/// A decimal number: «12,5», without needless zeros.
pub fn decimal(decimal: Decimal) -> String {
    isolate::ltr(&number::decimal(decimal.thousandths()))
}

/// A share without its sign, under a head that says %: «41,24».
pub fn percent_figure(share: Share) -> String {
    format!(
        "{},{:02}",
        share.hundredths() / 100,
        share.hundredths() % 100
    )
}

/// A share within a sentence: «10 %», «54,59 %».
pub fn percent(share: Share) -> String {
    isolate::ltr(&number::short_percent(i64::from(share.hundredths())))
}

/// The same phrase without the capital of its first word; an acronym keeps its own.
pub fn lower_first(phrase: &str) -> String {
    let mut letters = phrase.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if first.is_uppercase() && second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => phrase.to_owned(),
    }
}

/// The same phrase with a capital, for the head of a line.
pub fn upper_first(phrase: &str) -> String {
    let mut letters = phrase.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// Phrases said one after the other, «and» before the last.
pub fn joined(phrases: &[String], language: Language) -> String {
    let and = match language {
        Language::Arabic => " و",
        Language::French => " et ",
    };
    match phrases {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., last] => format!("{}{and}{last}", most.join(comma(language))),
    }
}

/// The comma of a list.
pub fn comma(language: Language) -> &'static str {
    match language {
        Language::Arabic => "، ",
        Language::French => ", ",
    }
}

/// A number of an act or a register, set apart from the words round it.
pub fn reference(reference: &str, language: Language) -> String {
    match language {
        Language::Arabic => isolate::isolate_in(reference, language),
        Language::French => isolate::ltr(reference),
    }
}

/// A day in words, «12 مارس 2026», that no line breaks.
pub fn day(day: NaiveDate, language: Language) -> String {
    date::long(day, language).replace(' ', "\u{A0}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_prepositions_agree_with_what_follows() {
        let cases = [
            (
                "Engagements de ",
                "le Conseil provincial",
                "Engagements du Conseil provincial",
            ),
            ("Engagements de ", "l’Office", "Engagements de l’Office"),
            ("Engagements de ", "la Commune", "Engagements de la Commune"),
            ("Siège de ", "Oued Zitoune", "Siège d’Oued Zitoune"),
            (
                "incombent à ",
                "le Conseil provincial",
                "incombent au Conseil provincial",
            ),
            ("incombent à ", "l’Office", "incombent à l’Office"),
            ("conforme à ", "la loi", "conforme à la loi"),
            ("du ", "1er mars 2027", "du 1er mars 2027"),
            ("du ", "la date de son visa", "de la date de son visa"),
            ("au ", "l’expiration", "à l’expiration"),
            ("monde ", "le fait", "monde le fait"),
        ];
        for (before, value, whole) in cases {
            let mut words = before.to_owned();
            join_french(&mut words, value);
            assert_eq!(words, whole);
        }
    }

    #[test]
    fn capitals_of_phrases() {
        assert_eq!(lower_first("Session ordinaire"), "session ordinaire");
        assert_eq!(lower_first("Élèves de la commune"), "élèves de la commune");
        assert_eq!(lower_first("INDH"), "INDH");
        assert_eq!(lower_first("420 ménages"), "420 ménages");
        assert_eq!(lower_first(""), "");
        assert_eq!(upper_first("la Commune"), "La Commune");
        assert_eq!(upper_first("الجماعة"), "الجماعة");
    }

    #[test]
    fn the_last_of_several_is_joined_by_and() {
        let of = |parts: &[&str], language| {
            let parts: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
            joined(&parts, language)
        };
        assert_eq!(of(&[], Language::French), "");
        assert_eq!(of(&["a"], Language::French), "a");
        assert_eq!(of(&["a", "b", "c"], Language::French), "a, b et c");
        assert_eq!(of(&["أ", "ب", "ج"], Language::Arabic), "أ، ب وج");
    }
}
