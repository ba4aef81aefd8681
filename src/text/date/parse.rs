//! Reading a Gregorian date as people write it.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::{ARABIC, FRENCH};
use crate::text::fold::fold;

/// First year read: earlier ones are Hijri years or slips.
pub const FIRST_YEAR: i32 = 1900;
/// Last year read.
pub const LAST_YEAR: i32 = 2199;

/// Why a text is not a date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Nothing but spaces.
    #[error("no date")]
    Empty,
    /// None of the forms read.
    #[error("not a date")]
    Unrecognised,
    /// A year of two figures, whose century is not said.
    #[error("year {0:02} lacks its century")]
    TwoDigitYear(u32),
    /// A year out of [`FIRST_YEAR`] to [`LAST_YEAR`]: a Hijri year or a slip.
    #[error("year {0} is out of range")]
    YearOutOfRange(i32),
    /// A day that the month does not have, or a month that the year does not have.
    #[error("no day {day} in month {month} of {year}")]
    NoSuchDay {
        /// Day as read.
        day: u32,
        /// Month as read.
        month: u32,
        /// Year as read.
        year: i32,
    },
}

/// Reads `07/07/2015`, `7-7-2015`, `07.07.2015`, `2015-07-07`, `2015.07.07`, «7 يوليوز 2015»,
/// «فاتح يناير 2016», «1er janvier 2016», in any set of figures, with or without brackets around.
///
/// The day comes before the month, unless the year comes first. The month names of the Arab East
/// and of the Official Bulletin («يوليو», «نوفمبر») and the French abbreviations are read as well.
///
/// # Errors
/// A two-figure year, a day that does not exist, a year out of range or an unknown form.
pub fn parse(text: &str) -> Result<NaiveDate, Error> {
    let folded = fold(text);
    let text = folded.trim_start_matches('(').trim_end_matches(')').trim();
    if text.is_empty() {
        return Err(Error::Empty);
    }
    match ['/', '-', '.']
        .into_iter()
        .find(|&mark| text.matches(mark).count() == 2)
    {
        Some(mark) if !text.contains(char::is_alphabetic) => figures(text, mark),
        _ => words(text),
    }
}

fn figures(text: &str, mark: char) -> Result<NaiveDate, Error> {
    let parts: Vec<&str> = text.split(mark).map(str::trim).collect();
    let [first, month, last] = parts[..] else {
        return Err(Error::Unrecognised);
    };
    if first.len() == 4 && last.len() <= 2 {
        date(number(last)?, number(month)?, first)
    } else if first.len() <= 2 {
        date(number(first)?, number(month)?, last)
    } else {
        Err(Error::Unrecognised)
    }
}

fn words(text: &str) -> Result<NaiveDate, Error> {
    let words: Vec<&str> = text
        .split([' ', ',', '،'])
        .filter(|word| !matches!(*word, "" | "le" | "من"))
        .collect();
    let [day, name, year] = words[..] else {
        return Err(Error::Unrecognised);
    };
    let day = match day {
        "1er" | "premier" | "فاتح" => 1,
        _ => number(day)?,
    };
    date(day, month(name).ok_or(Error::Unrecognised)?, year)
}

/// A day or a month in figures.
fn number(text: &str) -> Result<u32, Error> {
    if (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()) {
        text.parse().map_err(|_| Error::Unrecognised)
    } else {
        Err(Error::Unrecognised)
    }
}

fn date(day: u32, month: u32, year: &str) -> Result<NaiveDate, Error> {
    if !year.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Error::Unrecognised);
    }
    match year.len() {
        1 | 2 => Err(Error::TwoDigitYear(number(year)?)),
        4 => {
            let year: i32 = year.parse().map_err(|_| Error::Unrecognised)?;
            if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
                return Err(Error::YearOutOfRange(year));
            }
            NaiveDate::from_ymd_opt(year, month, day).ok_or(Error::NoSuchDay { day, month, year })
        }
        _ => Err(Error::Unrecognised),
    }
}

/// Other names in use, folded.
const OTHER: [(&str, u32); 29] = [
    ("janv", 1),
    ("jan", 1),
    ("fevr", 2),
    ("fev", 2),
    ("avr", 4),
    ("juil", 7),
    ("sept", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
    ("افريل", 4),
    ("ابريل", 4),
    ("مايو", 5),
    ("مايي", 5),
    ("يونيه", 6),
    ("يوليو", 7),
    ("يوليه", 7),
    ("اغسطس", 8),
    ("اوت", 8),
    ("سبتمبر", 9),
    ("شتمبر", 9),
    ("سبتنبر", 9),
    ("اوكتوبر", 10),
    ("نوفمبر", 11),
    ("نوفنبر", 11),
    ("ديسمبر", 12),
    ("دجمبر", 12),
    ("ديسنبر", 12),
    ("غشث", 8),
];

/// The names of [`month_name`](super::month_name), folded once.
static NAMES: LazyLock<Vec<(String, u32)>> = LazyLock::new(|| {
    let numbered = |names: [&'static str; 12]| (1..).zip(names).map(|(n, name)| (fold(name), n));
    [ARABIC, FRENCH].into_iter().flat_map(numbered).collect()
});

fn month(name: &str) -> Option<u32> {
    let name = name.trim_end_matches('.');
    let known = NAMES.iter().map(|(known, month)| (known.as_str(), *month));
    known
        .chain(OTHER)
        .find(|(known, _)| *known == name)
        .map(|(_, month)| month)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn forms_of_one_day() {
        let day = NaiveDate::from_ymd_opt(2015, 7, 7).unwrap();
        for text in [
            "07/07/2015",
            "7/7/2015",
            "07-07-2015",
            "07.07.2015",
            "(07.07.2015)",
            "(2015.07.07)",
            "2015-07-07",
            "2015/07/07",
            "7 يوليوز 2015",
            "7 يوليو 2015",
            "07 يوليوز 2015",
            "٧ يوليوز ٢٠١٥",
            "٠٧/٠٧/٢٠١٥",
            "۷/۷/۲۰۱۵",
            "7 juillet 2015",
            "7 JUILLET 2015",
            "7 juil. 2015",
            "le 7 juillet 2015",
            "7 من يوليوز 2015",
            " 07 / 07 / 2015 ",
            "\u{2066}07/07/2015\u{2069}",
            "\u{2066}7\u{2069} يوليوز \u{2066}2015\u{2069}",
            "7\u{A0}juillet\u{A0}2015",
        ] {
            assert_eq!(parse(text), Ok(day), "{text}");
        }
        let first = NaiveDate::from_ymd_opt(2016, 1, 1).unwrap();
        for text in [
            "1er janvier 2016",
            "فاتح يناير 2016",
            "1 يناير 2016",
            "1 janv. 2016",
        ] {
            assert_eq!(parse(text), Ok(first), "{text}");
        }
        let april = NaiveDate::from_ymd_opt(2026, 4, 3).unwrap();
        for text in ["3 أبريل 2026", "3 ابريل 2026", "3 avr. 2026", "03/04/2026"] {
            assert_eq!(parse(text), Ok(april), "{text}");
        }
    }

    #[test]
    fn what_is_no_date() {
        use Error::{Empty, NoSuchDay, TwoDigitYear, Unrecognised, YearOutOfRange};
        for (text, error) in [
            ("", Empty),
            (" () ", Empty),
            ("07/07/15", TwoDigitYear(15)),
            ("7 juillet 15", TwoDigitYear(15)),
            ("7-7-5", TwoDigitYear(5)),
            ("15-07-07", TwoDigitYear(7)),
            ("20/09/1436", YearOutOfRange(1436)),
            ("01/01/1899", YearOutOfRange(1899)),
            ("01/01/2200", YearOutOfRange(2200)),
            (
                "31/04/2026",
                NoSuchDay {
                    day: 31,
                    month: 4,
                    year: 2026,
                },
            ),
            (
                "29/02/2026",
                NoSuchDay {
                    day: 29,
                    month: 2,
                    year: 2026,
                },
            ),
            (
                "00/01/2026",
                NoSuchDay {
                    day: 0,
                    month: 1,
                    year: 2026,
                },
            ),
            (
                "07/13/2026",
                NoSuchDay {
                    day: 7,
                    month: 13,
                    year: 2026,
                },
            ),
            (
                "2026-13-07",
                NoSuchDay {
                    day: 7,
                    month: 13,
                    year: 2026,
                },
            ),
            ("7 brumaire 2015", Unrecognised),
            ("20 رمضان 1436", Unrecognised),
            ("07/07", Unrecognised),
            ("07/07-2015", Unrecognised),
            ("7/7/201", Unrecognised),
            ("7/7/20155", Unrecognised),
            ("007/7/2015", Unrecognised),
            ("2015/07/2015", Unrecognised),
            ("-1/7/2015", Unrecognised),
            ("7/+7/2015", Unrecognised),
            ("juillet 2015", Unrecognised),
            ("42", Unrecognised),
        ] {
            assert_eq!(parse(text), Err(error), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_gets_an_answer(text in any::<String>()) {
            if let Ok(date) = parse(&text) {
                prop_assert_eq!(parse(&super::super::short(date)), Ok(date));
            }
        }
    }
}
