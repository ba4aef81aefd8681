//! What stands in a date entry: the text that is being typed, or the date that it means.

use chrono::NaiveDate;

use crate::text::{
    Language,
    date::{self, Error},
};

/// The text and the meaning of a date entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// A date, or none, shown in words.
    Settled(Option<NaiveDate>),
    /// A text that is being typed.
    Typing(String),
    /// A text that was left and means no date; it is kept as it was typed.
    Unread {
        /// The text.
        text: String,
        /// Why it is no date.
        why: Error,
    },
}

impl Default for Typed {
    fn default() -> Self {
        Typed::Settled(None)
    }
}

impl From<Option<NaiveDate>> for Typed {
    fn from(date: Option<NaiveDate>) -> Self {
        Typed::Settled(date)
    }
}

impl From<NaiveDate> for Typed {
    fn from(date: NaiveDate) -> Self {
        Typed::Settled(Some(date))
    }
}

impl Typed {
    /// What it means: a date or, where nothing is written, none.
    ///
    /// # Errors
    /// The text means no date.
    pub fn date(&self) -> Result<Option<NaiveDate>, Error> {
        match self {
            Typed::Settled(date) => Ok(*date),
            Typed::Typing(text) => match date::parse(text) {
                Ok(date) => Ok(Some(date)),
                Err(Error::Empty) => Ok(None),
                Err(why) => Err(why),
            },
            Typed::Unread { why, .. } => Err(why.clone()),
        }
    }

    /// The text to show.
    pub fn text(&self, language: Language) -> String {
        match self {
            Typed::Settled(date) => {
                date.map_or_else(String::new, |date| date::long(date, language))
            }
            Typed::Typing(text) | Typed::Unread { text, .. } => text.clone(),
        }
    }

    /// What it becomes when it is left: a date in words, or a text that is kept.
    pub fn left(&self) -> Typed {
        match (self, self.date()) {
            (Typed::Typing(text), Err(why)) => Typed::Unread {
                text: text.clone(),
                why,
            },
            (Typed::Typing(_), Ok(date)) => Typed::Settled(date),
            _ => self.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn what_is_left_is_read() {
        let seventh = Typed::Settled(Some(day(2026, 3, 7)));
        for text in [
            "7/3/2026",
            "7 مارس 2026",
            "7 mars 2026",
            "2026-03-07",
            "٧/٣/٢٠٢٦",
        ] {
            let typed = Typed::Typing(text.to_owned());
            assert_eq!(typed.date(), Ok(Some(day(2026, 3, 7))), "{text}");
            assert_eq!(typed.text(Language::Arabic), text);
            assert_eq!(typed.left(), seventh, "{text}");
        }
        assert_eq!(seventh.text(Language::Arabic), "7 مارس 2026");
        assert_eq!(seventh.text(Language::French), "7 mars 2026");
        assert_eq!(seventh.left(), seventh);
        for empty in ["", "  "] {
            assert_eq!(Typed::Typing(empty.to_owned()).left(), Typed::default());
        }
    }

    #[test]
    fn what_is_not_read_is_kept_as_it_was_typed() {
        for (text, why) in [
            ("demain", Error::Unrecognised),
            ("7/3/26", Error::TwoDigitYear(26)),
            ("15/9/1447", Error::YearOutOfRange(1447)),
            (
                "31/4/2026",
                Error::NoSuchDay {
                    day: 31,
                    month: 4,
                    year: 2026,
                },
            ),
        ] {
            let left = Typed::Typing(text.to_owned()).left();
            assert_eq!(left.date(), Err(why), "{text}");
            assert_eq!(left.text(Language::French), text);
            assert_eq!(left.left(), left);
        }
    }
}
