//! Days and pixels: how wide a day is, where it stands along the axis, and how far one scrolls.
//!
//! Distances run in the direction of reading; the frame turns them for Arabic.

mod step;
mod tick;

use std::ops::Range;

use chrono::NaiveDate;

pub use self::{
    step::{Step, Unit},
    tick::Tick,
};
use super::span::{Span, first, last, number};
use crate::widget::grid::bar::Extent;

/// Days that can be scrolled to before and after what is planned.
const BEYOND: i32 = 31;
/// The day that it is stands on the axis when it is no farther than this from what is planned.
const NEAR: i32 = 120;
/// Room before the first planned day when everything is seen, in pixels.
const BEFORE: f32 = 24.0;
/// Room after the last one.
const AFTER: f32 = 48.0;

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
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        super::span::{date, number},
        *,
    };
    use crate::text::Language;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn span(from: &str, until: &str) -> Span {
        Span::new(day(from), day(until))
    }

    #[test]
    fn the_day_that_it_is_stands_on_the_axis_when_it_is_near() {
        let plan = span("2026-07-01", "2026-07-31");
        let of = |today: &str| Scale::new(plan, day(today), Step::at(8), 500.0);
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
            let mut scale = Scale::new(span, date(from), Step::at(step), width);
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
