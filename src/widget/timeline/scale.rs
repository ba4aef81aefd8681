//! Days and pixels: how wide a day is, where it stands along the axis, and what the heads of the
//! axis say.
//!
//! Distances run in the direction of reading; the frame turns them for Arabic. Days are counted
//! from the first of the common era, so that arithmetic is that of whole numbers.

use std::ops::Range;

use chrono::{Datelike, Months, NaiveDate};

use crate::{
    text::{
        Language,
        date::{FIRST_YEAR, LAST_YEAR, month_name},
    },
    widget::grid::bar::Extent,
};

/// Widths of a day, in pixels, from the farthest look to the nearest.
const STEPS: [f32; 9] = [1.0, 1.6, 2.8, 4.2, 6.0, 9.0, 14.0, 24.0, 36.0];
/// Days that can be scrolled to before and after what is planned.
const BEYOND: i32 = 31;
/// The day that it is stands on the axis when it is no farther than this from what is planned.
const NEAR: i32 = 120;
/// Room before the first planned day when everything is seen, in pixels.
const BEFORE: f32 = 24.0;
/// Room after the last one.
const AFTER: f32 = 48.0;

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

fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1).unwrap_or(NaiveDate::MIN)
}

fn last() -> NaiveDate {
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

/// What the smallest parts of the axis are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Every day has its number.
    Day,
    /// Every week has the number of its Monday.
    Week,
    /// Every month has its name.
    Month,
}

/// How near one looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Step(usize);

impl Step {
    /// The nearest look at which all planned days are seen.
    pub(super) fn fit(span: Span, width: f32) -> Step {
        let room = width - BEFORE - AFTER;
        let fits = |pixels: &&f32| span.days() as f32 * **pixels <= room;
        Step(STEPS.iter().take_while(fits).count().saturating_sub(1))
    }

    /// The usual look at days, weeks or months.
    pub(super) fn of(unit: Unit) -> Step {
        Step(match unit {
            Unit::Day => 7,
            Unit::Week => 5,
            Unit::Month => 2,
        })
    }

    /// So much nearer, or farther when it is negative, as far as it goes.
    pub(super) fn by(self, steps: isize) -> Step {
        Step(self.0.saturating_add_signed(steps).min(STEPS.len() - 1))
    }

    /// Width of a day, in pixels.
    pub(super) fn pixels(self) -> f32 {
        STEPS[self.0.min(STEPS.len() - 1)]
    }

    /// What the smallest parts of the axis are then.
    pub(super) fn unit(self) -> Unit {
        match self.pixels() {
            24.0.. => Unit::Day,
            6.0.. => Unit::Week,
            _ => Unit::Month,
        }
    }
}

/// A part of the axis with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// Its first day, and the one after its last.
    pub days: Range<i32>,
    /// What it is called.
    pub words: String,
}

/// The axis of one frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// How near one looks.
    pub step: Step,
    /// The first day on it.
    pub first: i32,
    /// How many days it has.
    pub days: i32,
    /// How much of it is seen, in pixels.
    pub width: f32,
    /// How far it is scrolled, in pixels.
    pub offset: f64,
}

impl Scale {
    /// An axis that shows what is planned, scrolled to its start.
    pub fn new(span: Span, today: NaiveDate, step: Step, width: f32) -> Scale {
        let (mut from, mut until) = (number(span.from), number(span.until));
        let today = number(today);
        if (from - NEAR..=until + NEAR).contains(&today) {
            (from, until) = (from.min(today), until.max(today));
        }
        let least = number(first());
        let from = (from - BEYOND).max(least);
        let until = (until + BEYOND).min(number(last()));
        // It fills what is seen of it.
        let days = (until - from + 1).max((width / step.pixels()).ceil() as i32);
        let mut scale = Scale {
            step,
            first: from,
            days,
            width,
            offset: 0.0,
        };
        scale.offset = scale.start(span.from);
        scale
    }

    /// Width of a day, in pixels.
    pub fn pixels(&self) -> f32 {
        self.step.pixels()
    }

    /// How far it is scrolled when a day is the first that is planned.
    pub fn start(&self, day: NaiveDate) -> f64 {
        self.clamp(self.along(number(day)) - f64::from(BEFORE))
    }

    /// How far it is scrolled when a day stands in the middle.
    pub fn middle(&self, day: NaiveDate) -> f64 {
        self.clamp(self.along(number(day)) - f64::from(self.width - self.pixels()) / 2.0)
    }

    /// The offset, nearest to the present one, at which as much as can be of a span is seen, its
    /// end rather than its start.
    pub fn reveal(&self, span: Span) -> f64 {
        let days = span.numbers();
        let (from, until) = (self.along(days.start), self.along(days.end));
        let least = until + f64::from(AFTER) - f64::from(self.width);
        let most = (from - f64::from(BEFORE)).max(least);
        self.clamp(self.offset.clamp(least, most))
    }

    fn along(&self, day: i32) -> f64 {
        f64::from(day - self.first) * f64::from(self.pixels())
    }

    /// An offset within bounds, on a whole pixel.
    pub fn clamp(&self, offset: f64) -> f64 {
        offset.round().clamp(0.0, self.extent().most().ceil())
    }

    /// How much there is of it.
    pub fn extent(&self) -> Extent {
        Extent {
            whole: f64::from(self.days) * f64::from(self.pixels()),
            seen: f64::from(self.width),
            from: self.offset,
        }
    }

    /// Where a day begins, from where what is seen begins, in pixels.
    pub fn x(&self, day: i32) -> f32 {
        (self.along(day) - self.offset) as f32
    }

    /// The day at a distance from where what is seen begins.
    pub fn at(&self, x: f32) -> i32 {
        let days = (self.offset + f64::from(x)) / f64::from(self.pixels());
        self.first + days.floor() as i32
    }

    /// The day, with its part that has passed, at a distance: what zooming leaves in its place.
    pub fn exactly(&self, x: f32) -> f64 {
        f64::from(self.first) + (self.offset + f64::from(x)) / f64::from(self.pixels())
    }

    /// How far it is scrolled when a day, with its part, stands at a distance.
    pub fn with(&self, day: f64, x: f32) -> f64 {
        let along = (day - f64::from(self.first)) * f64::from(self.pixels());
        self.clamp(along - f64::from(x))
    }

    /// The days of which a part is seen.
    pub fn visible(&self) -> Range<i32> {
        self.at(0.0)..self.at(self.width) + 1
    }

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
    use proptest::prelude::*;

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

    #[test]
    fn the_look_is_as_near_as_everything_fits() {
        for (until, unit) in [
            ("2026-01-20", Unit::Day),
            ("2026-04-30", Unit::Week),
            ("2026-12-31", Unit::Month),
            ("2032-12-31", Unit::Month),
        ] {
            let span = span("2026-01-01", until);
            let step = Step::fit(span, 900.0);
            assert_eq!(step.unit(), unit, "{until}: {}", step.pixels());
            let room = 900.0 - BEFORE - AFTER;
            let nearer = step.by(1);
            assert!(nearer == step || span.days() as f32 * nearer.pixels() > room);
        }
        assert_eq!(Step::default().by(-3), Step::default());
        for unit in [Unit::Day, Unit::Week, Unit::Month] {
            assert_eq!(Step::of(unit).unit(), unit);
        }
    }

    #[test]
    fn heads_bear_the_names_of_the_field() {
        let heads = |step: usize, language| {
            let scale = Scale::new(
                span("2026-07-06", "2026-09-30"),
                day("2026-08-01"),
                Step(step),
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

    #[test]
    fn the_day_that_it_is_stands_on_the_axis_when_it_is_near() {
        let plan = span("2026-07-01", "2026-07-31");
        let of = |today: &str| Scale::new(plan, day(today), Step(8), 500.0);
        let days = |scale: Scale| scale.first..scale.first + scale.days;
        assert!(days(of("2026-10-15")).contains(&number(day("2026-10-15"))));
        assert!(!days(of("2028-10-15")).contains(&number(day("2028-10-15"))));
    }

    prop_compose! {
        fn scales()(
            from in 700_000_i32..800_000, length in 0_i32..3_000, step in 0_usize..9,
            width in 100.0_f32..2_000.0, part in 0.0_f64..1.0,
        ) -> Scale {
            let span = Span::new(date(from), date(from + length));
            let mut scale = Scale::new(span, date(from), Step(step), width);
            scale.offset = scale.clamp(scale.extent().most() * part);
            scale
        }
    }

    proptest! {
        #[test]
        fn the_day_at_the_middle_of_a_day_is_that_day(scale in scales(), after in 0_i32..3_000) {
            let day = scale.first + after;
            prop_assert_eq!(scale.at(scale.x(day) + scale.pixels() / 2.0), day);
        }

        #[test]
        fn parts_follow_one_another_and_cover_what_is_seen(scale in scales()) {
            for ticks in [scale.upper(Language::French), scale.lower(Language::French)] {
                let seen = scale.visible();
                prop_assert!(ticks[0].days.start <= seen.start);
                prop_assert!(ticks[ticks.len() - 1].days.end >= seen.end);
                for pair in ticks.windows(2) {
                    prop_assert_eq!(pair[0].days.end, pair[1].days.start);
                }
                prop_assert!(ticks.len() as f32 <= scale.width / 20.0 + 3.0);
            }
        }

        #[test]
        fn what_is_revealed_is_seen(scale in scales(), after in 0_i32..3_000, length in 0_i32..40) {
            let from = scale.first + after.min(scale.days - 1);
            let until = (from + length).min(scale.first + scale.days - 1);
            let mut scale = scale;
            let span = Span::new(date(from), date(until));
            scale.offset = scale.reveal(span);
            prop_assert!(scale.x(until + 1) <= scale.width + 1.0);
            prop_assert_eq!(scale.reveal(span), scale.offset);
        }

        #[test]
        fn what_is_zoomed_around_stays(scale in scales(), x in 0.0_f32..100.0, steps in -8_isize..8) {
            let day = scale.exactly(x);
            let mut nearer = Scale { step: scale.step.by(steps), ..scale };
            nearer.offset = nearer.with(day, x);
            let most = nearer.extent().most();
            if nearer.offset > 1.0 && nearer.offset < most - 1.0 {
                let moved = (nearer.exactly(x) - day).abs() * f64::from(nearer.pixels());
                prop_assert!(moved <= 1.0, "{moved}");
            }
        }
    }
}
