//! A month as a grid of weeks, and the days that are told.

use chrono::{Datelike, Days, Months, NaiveDate};
use iced::keyboard::key::Named;

use crate::{
    text::{Direction, date},
    widget::float::Press,
};

/// A week from Monday to Sunday; days of other months are left out.
pub type Week = [Option<NaiveDate>; 7];

/// The weeks of the month that `day` is in.
pub fn weeks(day: NaiveDate) -> Vec<Week> {
    let mut weeks = Vec::with_capacity(6);
    let mut week = Week::default();
    let first = day.with_day(1).unwrap_or(day);
    for day in first
        .iter_days()
        .take_while(|day| day.month() == first.month())
    {
        let column = day.weekday().num_days_from_monday() as usize;
        if column == 0 && day != first {
            weeks.push(std::mem::take(&mut week));
        }
        week[column] = Some(day);
    }
    weeks.push(week);
    weeks
}

/// The first and the last day that may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// The first.
    pub first: NaiveDate,
    /// The last.
    pub last: NaiveDate,
}

impl Default for Bounds {
    /// All the days that are read: [`date::FIRST_YEAR`] to [`date::LAST_YEAR`].
    fn default() -> Self {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
        Bounds {
            first: day(date::FIRST_YEAR, 1, 1),
            last: day(date::LAST_YEAR, 12, 31),
        }
    }
}

impl Bounds {
    /// Whether a day may be chosen.
    pub fn hold(self, day: NaiveDate) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// The nearest day that may be chosen.
    pub fn nearest(self, day: NaiveDate) -> NaiveDate {
        day.min(self.last).max(self.first)
    }
}

/// A move over the days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// By so many days.
    Days(i32),
    /// By so many months: the month's last day where the day does not exist.
    Months(i32),
    /// To the Monday of the week.
    WeekStart,
    /// To its Sunday.
    WeekEnd,
    /// To a day.
    To(NaiveDate),
}

impl Move {
    /// The move of a key. The arrows follow what is seen: in Arabic the week runs from the right.
    pub fn of(press: &Press<'_>, direction: Direction, today: NaiveDate) -> Option<Move> {
        if press
            .letters()
            .is_some_and(|letters| matches!(letters, "t" | "T" | "ف"))
        {
            return Some(Move::To(today));
        }
        let onward = match direction {
            Direction::RightToLeft => -1,
            Direction::LeftToRight => 1,
        };
        let months = if press.shift() { 12 } else { 1 };
        Some(match press.named()? {
            Named::ArrowRight => Move::Days(onward),
            Named::ArrowLeft => Move::Days(-onward),
            Named::ArrowUp => Move::Days(-7),
            Named::ArrowDown => Move::Days(7),
            Named::PageUp => Move::Months(-months),
            Named::PageDown => Move::Months(months),
            Named::Home => Move::WeekStart,
            Named::End => Move::WeekEnd,
            _ => return None,
        })
    }

    /// The day that it leads to, within bounds.
    pub fn from(self, day: NaiveDate, bounds: Bounds) -> NaiveDate {
        let column = u64::from(day.weekday().num_days_from_monday());
        let by = |days: i32| {
            let length = Days::new(u64::from(days.unsigned_abs()));
            if days < 0 {
                day.checked_sub_days(length)
            } else {
                day.checked_add_days(length)
            }
        };
        let to = match self {
            Move::Days(days) => by(days),
            Move::Months(months) if months < 0 => {
                day.checked_sub_months(Months::new(months.unsigned_abs()))
            }
            Move::Months(months) => day.checked_add_months(Months::new(months.unsigned_abs())),
            Move::WeekStart => day.checked_sub_days(Days::new(column)),
            Move::WeekEnd => day.checked_add_days(Days::new(6 - column)),
            Move::To(day) => Some(day),
        };
        bounds.nearest(to.unwrap_or(day))
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;
    use proptest::prelude::*;

    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn every_month_holds_its_days_once_in_order_from_monday() {
        for year in date::FIRST_YEAR..=date::LAST_YEAR {
            for month in 1..=12 {
                let first = day(year, month, 1);
                let weeks = weeks(first);
                assert!((4..=6).contains(&weeks.len()), "{first}");
                for week in &weeks {
                    for (column, day) in week.iter().enumerate() {
                        let monday = Weekday::Mon.num_days_from_monday() as usize;
                        assert!(day.is_none_or(|day| {
                            day.weekday().num_days_from_monday() as usize == column + monday
                        }));
                    }
                    assert!(week.iter().any(Option::is_some), "{first}");
                }
                let days: Vec<NaiveDate> = weeks.into_iter().flatten().flatten().collect();
                let wanted: Vec<NaiveDate> = (1..=31)
                    .filter_map(|d| NaiveDate::from_ymd_opt(year, month, d))
                    .collect();
                assert_eq!(days, wanted, "{first}");
            }
        }
    }

    #[test]
    fn moves_lead_where_they_say() {
        let all = Bounds::default();
        let from = day(2026, 3, 31);
        for (by, to) in [
            (Move::Days(1), day(2026, 4, 1)),
            (Move::Days(-7), day(2026, 3, 24)),
            (Move::Months(1), day(2026, 4, 30)),
            (Move::Months(-1), day(2026, 2, 28)),
            (Move::Months(12), day(2027, 3, 31)),
            (Move::WeekStart, day(2026, 3, 30)),
            (Move::WeekEnd, day(2026, 4, 5)),
            (Move::To(day(2026, 5, 1)), day(2026, 5, 1)),
        ] {
            assert_eq!(by.from(from, all), to, "{by:?}");
        }
        assert_eq!(Move::Days(1).from(all.last, all), all.last);
        assert_eq!(Move::Months(-12).from(all.first, all), all.first);
    }

    proptest! {
        #[test]
        fn no_move_leaves_the_bounds(
            days in 0_u64..109_000, by in -40_i32..40, first in 0_u64..500, span in 0_u64..500,
        ) {
            let start = day(1900, 1, 1);
            let bounds = Bounds {
                first: start + Days::new(first),
                last: start + Days::new(first + span),
            };
            let from = start + Days::new(days);
            for step in [Move::Days(by), Move::Months(by), Move::WeekStart, Move::WeekEnd] {
                prop_assert!(bounds.hold(step.from(from, bounds)));
            }
        }
    }
}
