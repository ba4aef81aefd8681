//! Gregorian dates with Moroccan month names, alone or beside the Hijri date of legal texts.

mod parse;

use chrono::{Datelike, NaiveDate};

use super::Language;
use super::hijri::Hijri;

pub use parse::{Error, FIRST_YEAR, LAST_YEAR, parse};

/// Month names as Moroccan papers write them (domain notes, section 8).
const ARABIC: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "ماي",
    "يونيو",
    "يوليوز",
    "غشت",
    "شتنبر",
    "أكتوبر",
    "نونبر",
    "دجنبر",
];

const FRENCH: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// The name of month 1 to 12.
pub fn month_name(month: u32, language: Language) -> Option<&'static str> {
    let names = match language {
        Language::Arabic => &ARABIC,
        Language::French => &FRENCH,
    };
    names
        .get(usize::try_from(month).ok()?.checked_sub(1)?)
        .copied()
}

/// The date with its month in words: «7 يوليوز 2015», «7 juillet 2015». The first of a month is
/// «فاتح يناير 2016», «1er janvier 2016».
pub fn long(date: NaiveDate, language: Language) -> String {
    let month = month_name(date.month(), language).unwrap_or_default();
    format!("{} {month} {}", day(date.day(), language), date.year())
}

/// The date in figures: `07/07/2015`, in both languages.
pub fn short(date: NaiveDate) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// The form of legal texts: «20 من رمضان 1436 (7 يوليوز 2015)», «20 ramadan 1436 (7 juillet
/// 2015)».
///
/// `hijri_correction_days` as in [`Hijri::from_gregorian`].
pub fn legal(date: NaiveDate, hijri_correction_days: i8, language: Language) -> String {
    format!(
        "{} ({})",
        hijri(date, hijri_correction_days, language),
        long(date, language)
    )
}

/// The Hijri date alone: «20 من رمضان 1436», «20 ramadan 1436».
///
/// `correction_days` as in [`Hijri::from_gregorian`].
pub fn hijri(date: NaiveDate, correction_days: i8, language: Language) -> String {
    let hijri = Hijri::from_gregorian(date, correction_days);
    let of = match language {
        Language::Arabic if hijri.day > 1 => "من ",
        _ => "",
    };
    format!(
        "{} {of}{} {}",
        day(hijri.day.into(), language),
        hijri.month_name(language),
        hijri.year
    )
}

fn day(day: u32, language: Language) -> String {
    match (day, language) {
        (1, Language::Arabic) => "فاتح".to_owned(),
        (1, Language::French) => "1er".to_owned(),
        _ => day.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn written_out() {
        for (y, m, d, arabic, french, figures) in [
            (2015, 7, 7, "7 يوليوز 2015", "7 juillet 2015", "07/07/2015"),
            (
                2016,
                1,
                1,
                "فاتح يناير 2016",
                "1er janvier 2016",
                "01/01/2016",
            ),
            (
                2024,
                2,
                29,
                "29 فبراير 2024",
                "29 février 2024",
                "29/02/2024",
            ),
            (2009, 3, 18, "18 مارس 2009", "18 mars 2009", "18/03/2009"),
            (2026, 4, 30, "30 أبريل 2026", "30 avril 2026", "30/04/2026"),
            (2005, 5, 18, "18 ماي 2005", "18 mai 2005", "18/05/2005"),
            (2016, 6, 29, "29 يونيو 2016", "29 juin 2016", "29/06/2016"),
            (2023, 8, 14, "14 غشت 2023", "14 août 2023", "14/08/2023"),
            (
                2025,
                9,
                10,
                "10 شتنبر 2025",
                "10 septembre 2025",
                "10/09/2025",
            ),
            (2002, 10, 3, "3 أكتوبر 2002", "3 octobre 2002", "03/10/2002"),
            (
                2017,
                11,
                23,
                "23 نونبر 2017",
                "23 novembre 2017",
                "23/11/2017",
            ),
            (
                2026,
                12,
                31,
                "31 دجنبر 2026",
                "31 décembre 2026",
                "31/12/2026",
            ),
        ] {
            let date = date(y, m, d);
            assert_eq!(long(date, Language::Arabic), arabic);
            assert_eq!(long(date, Language::French), french);
            assert_eq!(short(date), figures);
        }
    }

    #[test]
    fn legal_form() {
        for (y, m, d, correction, arabic, french) in [
            (
                2015,
                7,
                7,
                0,
                "20 من رمضان 1436 (7 يوليوز 2015)",
                "20 ramadan 1436 (7 juillet 2015)",
            ),
            (
                2016,
                6,
                29,
                0,
                "23 من رمضان 1437 (29 يونيو 2016)",
                "23 ramadan 1437 (29 juin 2016)",
            ),
            (
                2015,
                6,
                18,
                0,
                "فاتح رمضان 1436 (18 يونيو 2015)",
                "1er ramadan 1436 (18 juin 2015)",
            ),
            (
                2015,
                7,
                7,
                -1,
                "19 من رمضان 1436 (7 يوليوز 2015)",
                "19 ramadan 1436 (7 juillet 2015)",
            ),
        ] {
            let date = date(y, m, d);
            assert_eq!(legal(date, correction, Language::Arabic), arabic);
            assert_eq!(legal(date, correction, Language::French), french);
        }
    }

    proptest! {
        #[test]
        fn every_form_reads_back(days in 0_i64..109_000, arabic in any::<bool>()) {
            let date = date(FIRST_YEAR, 1, 1) + chrono::Duration::days(days);
            let language = if arabic { Language::Arabic } else { Language::French };
            prop_assert_eq!(parse(&long(date, language)), Ok(date));
            prop_assert_eq!(parse(&short(date)), Ok(date));
            prop_assert_eq!(parse(&date.to_string()), Ok(date));
        }
    }
}
