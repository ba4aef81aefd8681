//! Days without a time zone, years, and how a printed date keeps its Hijri twin.

use std::{fmt, ops::Deref, str::FromStr};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// First year that a date or a year may have.
pub const FIRST_YEAR: i32 = 1900;
/// Last year that a date or a year may have.
pub const LAST_YEAR: i32 = 2199;

/// A day outside 1900 … 2199, or text that is not `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0:?} is not a day between 1900-01-01 and 2199-12-31")]
pub struct NotADate(pub String);

/// A day between 1900 and 2199.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(NaiveDate);

impl Date {
    /// From the calendar's own day.
    pub fn new(day: NaiveDate) -> Result<Date, NotADate> {
        if (FIRST_YEAR..=LAST_YEAR).contains(&day.year()) {
            Ok(Date(day))
        } else {
            Err(NotADate(day.to_string()))
        }
    }

    /// The calendar's own day.
    pub fn day(self) -> NaiveDate {
        self.0
    }

    /// So many months later; the month's last day where the day does not exist. Stays within
    /// [`LAST_YEAR`].
    pub fn plus_months(self, months: u16) -> Date {
        self.0
            .checked_add_months(chrono::Months::new(u32::from(months)))
            .and_then(|day| Date::new(day).ok())
            .unwrap_or(self)
    }

    /// Its year.
    pub fn in_year(self) -> Year {
        Year(self.0.year() as u16)
    }
}

impl Deref for Date {
    type Target = NaiveDate;

    fn deref(&self) -> &NaiveDate {
        &self.0
    }
}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let well_formed = text.len() == 10 && text.is_ascii();
        let day = well_formed
            .then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok())
            .flatten();
        day.ok_or_else(|| NotADate(text.to_owned()))
            .and_then(Date::new)
    }
}

impl TryFrom<String> for Date {
    type Error = NotADate;

    fn try_from(text: String) -> Result<Self, NotADate> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> String {
        date.to_string()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

/// A day as a legal text prints it, with the correction of its Hijri twin kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalDate {
    /// The day.
    pub date: Date,
    /// Days added to the tabular civil calendar, −2 to 2, as the user corrected them.
    #[serde(default)]
    pub hijri_correction: HijriCorrection,
}

/// Days added to the tabular civil calendar: −2 to 2 (domain notes, section 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "i8", into = "i8")]
pub struct HijriCorrection(i8);

/// A correction of more than two days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{0} days: a Hijri correction is between -2 and 2")]
pub struct CorrectionTooLarge(pub i8);

impl TryFrom<i8> for HijriCorrection {
    type Error = CorrectionTooLarge;

    fn try_from(days: i8) -> Result<Self, CorrectionTooLarge> {
        if (-2..=2).contains(&days) {
            Ok(HijriCorrection(days))
        } else {
            Err(CorrectionTooLarge(days))
        }
    }
}

impl From<HijriCorrection> for i8 {
    fn from(correction: HijriCorrection) -> i8 {
        correction.0
    }
}

/// A calendar year between 1900 and 2199.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Year(u16);

/// A year outside 1900 … 2199.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{0} is not a year between 1900 and 2199")]
pub struct NotAYear(pub u16);

impl TryFrom<u16> for Year {
    type Error = NotAYear;

    fn try_from(year: u16) -> Result<Self, NotAYear> {
        if (FIRST_YEAR..=LAST_YEAR).contains(&i32::from(year)) {
            Ok(Year(year))
        } else {
            Err(NotAYear(year))
        }
    }
}

impl From<Year> for u16 {
    fn from(year: Year) -> u16 {
        year.0
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_days_are_taken() {
        assert_eq!(
            "2026-02-28".parse::<Date>().unwrap().to_string(),
            "2026-02-28"
        );
        for bad in [
            "2026-02-30",
            "28/02/2026",
            "1899-12-31",
            "2200-01-01",
            "",
            "2026-2-28",
            "٢٠٢٦-٠١-٠١",
        ] {
            assert!(bad.parse::<Date>().is_err(), "{bad}");
        }
    }

    #[test]
    fn months_end_where_the_day_is_missing() {
        let date: Date = "2026-01-31".parse().unwrap();
        assert_eq!(date.plus_months(1).to_string(), "2026-02-28");
        assert_eq!(date.plus_months(24).to_string(), "2028-01-31");
    }

    #[test]
    fn years_and_corrections_keep_their_bounds() {
        assert!(Year::try_from(1899).is_err());
        assert!(HijriCorrection::try_from(3).is_err());
        assert!(serde_json::from_str::<Year>("2027").is_ok());
    }
}
