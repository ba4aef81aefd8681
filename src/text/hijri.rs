//! Hijri dates by the tabular civil calendar, corrected by a number of days where the official
//! date of a text differs.
//!
//! Of the official Moroccan pairs collected, the tabular *islamic-civil* calendar gives nearly all
//! and the rest within a day, far ahead of Umm al-Qura (domain notes, section 8). Months begin
//! with the sighting of the moon, so no table can be right for every month: the correction is kept
//! with each date that needs one.

use chrono::{Datelike, Duration, NaiveDate};
use icu_calendar::cal::Hijri as Calendar;
use icu_calendar::cal::hijri::TabularAlgorithm;
use icu_calendar::cal::hijri::{TabularAlgorithmEpoch, TabularAlgorithmLeapYears};
use icu_calendar::types::RataDie;
use serde::{Deserialize, Serialize};

use super::Language;

/// A date of the Hijri calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Hijri {
    /// Year of the Hijra.
    pub year: i32,
    /// Month, 1 (محرم) to 12 (ذي الحجة).
    pub month: u8,
    /// Day of the month, 1 to 30.
    pub day: u8,
}

/// Largest correction accepted, in days either way; sightings differ from the table by one, rarely
/// two.
pub const MAX_CORRECTION: i8 = 2;

const ARABIC: [&str; 12] = [
    "محرم",
    "صفر",
    "ربيع الأول",
    "ربيع الآخر",
    "جمادى الأولى",
    "جمادى الآخرة",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذي القعدة",
    "ذي الحجة",
];

const FRENCH: [&str; 12] = [
    "moharrem",
    "safar",
    "rabii I",
    "rabii II",
    "joumada I",
    "joumada II",
    "rejeb",
    "chaabane",
    "ramadan",
    "chaoual",
    "kaada",
    "hija",
];

fn calendar() -> Calendar<TabularAlgorithm> {
    Calendar::new_tabular(
        TabularAlgorithmLeapYears::TypeII,
        TabularAlgorithmEpoch::Friday,
    )
}

impl Hijri {
    /// The Hijri date of a Gregorian one.
    ///
    /// `correction_days` is added to what the table gives: `1` where the official date is a day
    /// ahead of it, `-1` where it is a day behind.
    pub fn from_gregorian(date: NaiveDate, correction_days: i8) -> Self {
        let days = i64::from(date.num_days_from_ce()) + i64::from(correction_days);
        let found = icu_calendar::Date::from_rata_die(RataDie::new(days), calendar());
        Self {
            year: found.year().extended_year(),
            month: found.month().ordinal,
            day: found.day_of_month().0,
        }
    }

    /// The Gregorian date, by the same table and correction; `None` where the year has no such
    /// month or the month no such day.
    pub fn to_gregorian(self, correction_days: i8) -> Option<NaiveDate> {
        let date = icu_calendar::Date::try_new_hijri_with_calendar(
            self.year,
            self.month,
            self.day,
            calendar(),
        );
        let days = i32::try_from(date.ok()?.to_rata_die().to_i64_date()).ok()?;
        let table = NaiveDate::from_num_days_from_ce_opt(days)?;
        table.checked_sub_signed(Duration::days(i64::from(correction_days)))
    }

    /// The correction with which [`Hijri::from_gregorian`] gives this date for `date`, where one
    /// within [`MAX_CORRECTION`] does.
    pub fn correction_for(self, date: NaiveDate) -> Option<i8> {
        [0, 1, -1, MAX_CORRECTION, -MAX_CORRECTION]
            .into_iter()
            .find(|&days| Self::from_gregorian(date, days) == self)
    }

    /// The month's name, as the Official Bulletin writes it (in Arabic after «من», hence «ذي»).
    pub fn month_name(self, language: Language) -> &'static str {
        month_name(self.month, language).unwrap_or_default()
    }
}

/// The name of month 1 to 12, as the Official Bulletin writes it.
pub fn month_name(month: u8, language: Language) -> Option<&'static str> {
    let names = match language {
        Language::Arabic => &ARABIC,
        Language::French => &FRENCH,
    };
    names.get(usize::from(month).checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    /// Dates printed in both calendars on Moroccan laws, decrees and circulars.
    const OFFICIAL: [(i32, u8, u8, i32, u32, u32); 8] = [
        (1423, 7, 25, 2002, 10, 3),
        (1424, 1, 20, 2003, 3, 24),
        (1424, 4, 26, 2003, 6, 27),
        (1430, 2, 22, 2009, 2, 18),
        (1432, 8, 27, 2011, 7, 29),
        (1436, 9, 20, 2015, 7, 7),
        (1437, 9, 23, 2016, 6, 29),
        (1439, 3, 4, 2017, 11, 23),
    ];

    #[test]
    fn official_pairs() {
        let mut exact = 0;
        for (year, month, d, y, m, g) in OFFICIAL {
            let official = Hijri {
                year,
                month,
                day: d,
            };
            let correction = official.correction_for(day(y, m, g)).unwrap();
            assert!(correction.abs() <= 1, "{official:?} needs {correction}");
            assert_eq!(official.to_gregorian(correction), Some(day(y, m, g)));
            exact += usize::from(correction == 0);
        }
        assert!(
            exact >= 6,
            "only {exact} of {} without correction",
            OFFICIAL.len()
        );
    }

    /// The thirty-year cycle computed apart: leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29,
    /// epoch Friday 16 July 622 (Julian).
    fn by_hand(days_from_ce: i64) -> (i64, i64, i64) {
        let epoch = 227_015;
        let year = (30 * (days_from_ce - epoch) + 10_646).div_euclid(10_631);
        let new_year = |y: i64| epoch + 354 * (y - 1) + (3 + 11 * y).div_euclid(30);
        let past = days_from_ce - new_year(year);
        let month = ((11 * past + 330) / 325).min(12);
        (year, month, past - (29 * (month - 1) + month / 2) + 1)
    }

    #[test]
    fn table_agrees_with_the_arithmetic() {
        let mut date = day(1900, 1, 1);
        while date < day(2100, 1, 1) {
            let got = Hijri::from_gregorian(date, 0);
            let (y, m, d) = by_hand(date.num_days_from_ce().into());
            let got = (
                i64::from(got.year),
                i64::from(got.month),
                i64::from(got.day),
            );
            assert_eq!(got, (y, m, d), "{date}");
            date = date.succ_opt().unwrap();
        }
    }

    #[test]
    fn correction_moves_by_days() {
        let date = day(2015, 7, 7);
        assert_eq!(
            Hijri::from_gregorian(date, 1).day,
            Hijri::from_gregorian(date, 0).day + 1
        );
        let end = Hijri {
            year: 1436,
            month: 9,
            day: 30,
        }
        .to_gregorian(0)
        .unwrap();
        assert_eq!(
            Hijri::from_gregorian(end, 1),
            Hijri {
                year: 1436,
                month: 10,
                day: 1
            }
        );
    }

    #[test]
    fn days_that_do_not_exist() {
        for (month, d) in [(0, 1), (13, 1), (1, 0), (1, 31), (2, 30)] {
            assert_eq!(
                Hijri {
                    year: 1436,
                    month,
                    day: d
                }
                .to_gregorian(0),
                None,
                "{month} {d}"
            );
        }
        assert_eq!(month_name(0, Language::Arabic), None);
        assert_eq!(month_name(13, Language::French), None);
    }

    #[test]
    fn names() {
        assert_eq!(month_name(9, Language::Arabic), Some("رمضان"));
        assert_eq!(month_name(4, Language::French), Some("rabii II"));
        assert_eq!(month_name(12, Language::Arabic), Some("ذي الحجة"));
    }

    proptest! {
        #[test]
        fn there_and_back(days in 600_000_i32..800_000, correction in -2_i8..=2) {
            let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let hijri = Hijri::from_gregorian(date, correction);
            prop_assert_eq!(hijri.to_gregorian(correction), Some(date));
            prop_assert!((1..=12).contains(&hijri.month) && (1..=30).contains(&hijri.day));
        }

        #[test]
        fn next_day_is_later(days in 600_000_i32..800_000) {
            let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let next = date.succ_opt().unwrap();
            prop_assert!(Hijri::from_gregorian(date, 0) < Hijri::from_gregorian(next, 0));
        }
    }
}
