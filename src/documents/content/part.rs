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
