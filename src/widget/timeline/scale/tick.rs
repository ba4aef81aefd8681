//! What the heads of the axis say: years, months, weeks and days by their names.

use std::ops::Range;

use chrono::{Datelike, Months, NaiveDate};

use super::{Scale, Unit};
use crate::{
    text::{Language, date::month_name},
    widget::timeline::span::{date, number},
};

/// A part of the axis with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// Its first day, and the one after its last.
    pub days: Range<i32>,
    /// What it is called.
    pub words: String,
}

impl Scale {
    /// The greater parts that are seen: months, or years.
    pub fn upper(&self, language: Language) -> Vec<Tick> {
        match self.step.unit() {
            Unit::Month => self.ticks(
                year,
                |day| NaiveDate::from_ymd_opt(day.year() + 1, 1, 1),
                |day| day.year().to_string(),
            ),
            Unit::Day | Unit::Week => self.ticks(month, next_month, |day| {
                let name = month_name(day.month(), language).unwrap_or_default();
                format!("{name} {}", day.year())
            }),
        }
    }

    /// The smaller parts that are seen: days, weeks, or months.
    pub fn lower(&self, language: Language) -> Vec<Tick> {
        let day_number = |day: NaiveDate| day.day().to_string();
        match self.step.unit() {
            Unit::Day => self.ticks(|day| day, |day| day.succ_opt(), day_number),
            Unit::Week => self.ticks(
                monday,
                |day| day.checked_add_days(chrono::Days::new(7)),
                day_number,
            ),
            Unit::Month => self.ticks(month, next_month, |day| match self.pixels() {
                2.8.. => month_name(day.month(), language)
                    .unwrap_or_default()
                    .to_owned(),
                _ => day.month().to_string(),
            }),
        }
    }

    fn ticks(
        &self,
        start: impl Fn(NaiveDate) -> NaiveDate,
        next: impl Fn(NaiveDate) -> Option<NaiveDate>,
        words: impl Fn(NaiveDate) -> String,
    ) -> Vec<Tick> {
        let visible = self.visible();
        let mut ticks = Vec::new();
        let mut day = start(date(visible.start));
        while number(day) < visible.end {
            let Some(after) = next(day) else { break };
            ticks.push(Tick {
                days: number(day)..number(after),
                words: words(day),
            });
            day = after;
        }
        ticks
    }
}

fn monday(day: NaiveDate) -> NaiveDate {
    let past = day.weekday().num_days_from_monday();
    day.checked_sub_days(chrono::Days::new(past.into()))
        .unwrap_or(day)
}

fn month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

fn next_month(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_add_months(Months::new(1))
}

fn year(day: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), 1, 1).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::{super::Step, *};
    use crate::widget::timeline::span::Span;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn span(from: &str, until: &str) -> Span {
        Span::new(day(from), day(until))
    }

    #[test]
    fn heads_bear_the_names_of_the_field() {
        let heads = |step: usize, language| {
            let scale = Scale::new(
                span("2026-07-06", "2026-09-30"),
                day("2026-08-01"),
                Step::at(step),
                900.0,
            );
            let words = |ticks: Vec<Tick>| -> Vec<String> {
                ticks.into_iter().take(3).map(|tick| tick.words).collect()
            };
            (words(scale.upper(language)), words(scale.lower(language)))
        };
        let (upper, lower) = heads(5, Language::Arabic);
        assert_eq!(upper, ["يوليوز 2026", "غشت 2026", "شتنبر 2026"]);
        assert_eq!(lower, ["29", "6", "13"], "Mondays");
        let (upper, lower) = heads(2, Language::French);
        assert_eq!(upper, ["2026", "2027"]);
        assert_eq!(lower, ["juin", "juillet", "août"]);
        let (_, lower) = heads(7, Language::French);
        assert_eq!(lower, ["5", "6", "7"]);
        let (_, lower) = heads(0, Language::Arabic);
        assert_eq!(lower, ["6", "7", "8"], "where names have no room");
    }
}
