//! What is said under a date that cannot stand.

use chrono::NaiveDate;

use super::{Bounds, Typed};
use crate::{
    i18n::I18n,
    text::{
        Language,
        date::{self, Error, FIRST_YEAR, LAST_YEAR},
    },
};

/// What is wrong and how to mend it, once the entry was left; `today` is the example.
pub fn words(
    language: Language,
    typed: &Typed,
    bounds: Bounds,
    today: NaiveDate,
) -> Option<String> {
    let tr = I18n::new(language);
    let example = date::long(today, language);
    match typed {
        Typed::Typing(_) | Typed::Settled(None) => None,
        Typed::Settled(Some(day)) if *day < bounds.first => {
            Some(tr.day_before(date::long(bounds.first, language)))
        }
        Typed::Settled(Some(day)) if *day > bounds.last => {
            Some(tr.day_after(date::long(bounds.last, language)))
        }
        Typed::Settled(Some(_)) => None,
        Typed::Unread { why, .. } => Some(match why {
            Error::Empty | Error::Unrecognised => tr.day_unread(example, date::short(today)),
            Error::TwoDigitYear(_) => tr.day_two_figures(example),
            Error::YearOutOfRange(year) => tr.day_year_out(
                example,
                FIRST_YEAR.to_string(),
                LAST_YEAR.to_string(),
                year.to_string(),
            ),
            Error::NoSuchDay { day, month, year } => match date::month_name(*month, language) {
                Some(name) => tr.day_none_such(day.to_string(), name, year.to_string()),
                None => tr.day_no_such_month(date::short(today), month.to_string()),
            },
        }),
    }
}
