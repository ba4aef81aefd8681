//! Spans of days. Days are counted from the first of the common era, so that arithmetic is that of
//! whole numbers.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use crate::text::date::{FIRST_YEAR, LAST_YEAR};

/// The days from one to another, both among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first day.
    pub from: NaiveDate,
    /// The last day, never before the first.
    pub until: NaiveDate,
}

impl Span {
    /// Between two days, whichever comes first.
    pub fn new(one: NaiveDate, other: NaiveDate) -> Span {
        Span {
            from: one.min(other),
            until: one.max(other),
        }
    }

    /// How many days it has, one at least.
    pub fn days(self) -> i32 {
        number(self.until) - number(self.from) + 1
    }

    /// Whether a day is among them.
    pub fn has(self, day: NaiveDate) -> bool {
        (self.from..=self.until).contains(&day)
    }

    /// As long, so many days later, or earlier when it is negative; it stops where the years that
    /// a date may have end.
    pub fn moved(self, days: i32) -> Span {
        let (first, last) = (number(first()), number(last()));
        let (from, until) = (number(self.from), number(self.until));
        let days = days.clamp(first - from, last - until);
        Span::new(date(from + days), date(until + days))
    }

    /// With its first day moved, to the last one at most.
    pub fn begun(self, days: i32) -> Span {
        let from = number(self.from).saturating_add(days);
        Span::new(date(from).min(self.until), self.until)
    }

    /// With its last day moved, to the first one at least.
    pub fn ended(self, days: i32) -> Span {
        let until = number(self.until).saturating_add(days);
        Span::new(self.from, date(until).max(self.from))
    }

    /// Its first day and the one after its last, as numbers.
    pub(super) fn numbers(self) -> Range<i32> {
        number(self.from)..number(self.until) + 1
    }
}

/// The first day that a date may be.
pub(super) fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1).unwrap_or(NaiveDate::MIN)
}

/// The last day that a date may be.
pub(super) fn last() -> NaiveDate {
    NaiveDate::from_ymd_opt(LAST_YEAR, 12, 31).unwrap_or(NaiveDate::MAX)
}

/// The number of a day.
pub(super) fn number(day: NaiveDate) -> i32 {
    day.num_days_from_ce()
}

/// The day of a number, within the years that a date may have.
pub(super) fn date(number: i32) -> NaiveDate {
    let day = NaiveDate::from_num_days_from_ce_opt(number);
    day.unwrap_or(last()).clamp(first(), last())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn span(from: &str, until: &str) -> Span {
        Span::new(day(from), day(until))
    }

    #[test]
    fn a_span_moves_whole_and_never_turns_round() {
        let span = span("2026-02-20", "2026-03-01");
        assert_eq!(span.days(), 10);
        assert_eq!(span.moved(7).from, day("2026-02-27"));
        assert_eq!(span.moved(7).days(), 10);
        assert_eq!(span.ended(-30), Span::new(span.from, span.from));
        assert_eq!(span.begun(30), Span::new(span.until, span.until));
        assert_eq!(span.moved(1_000_000).until, day("2199-12-31"));
        assert_eq!(span.moved(1_000_000).days(), 10);
        assert_eq!(span.moved(i32::MIN).from, day("1900-01-01"));
        assert_eq!(span.ended(i32::MAX).until, day("2199-12-31"));
    }
}
