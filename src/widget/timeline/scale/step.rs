//! How near one looks, and what the smallest parts of the axis are then.

use super::{AFTER, BEFORE};
use crate::widget::timeline::span::Span;

/// Widths of a day, in pixels, from the farthest look to the nearest.
const STEPS: [f32; 9] = [1.0, 1.6, 2.8, 4.2, 6.0, 9.0, 14.0, 24.0, 36.0];

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
    pub(in crate::widget::timeline) fn fit(span: Span, width: f32) -> Step {
        let room = width - BEFORE - AFTER;
        let fits = |pixels: &&f32| span.days() as f32 * **pixels <= room;
        Step(STEPS.iter().take_while(fits).count().saturating_sub(1))
    }

    /// The usual look at days, weeks or months.
    pub(in crate::widget::timeline) fn of(unit: Unit) -> Step {
        Step(match unit {
            Unit::Day => 7,
            Unit::Week => 5,
            Unit::Month => 2,
        })
    }

    /// So much nearer, or farther when it is negative, as far as it goes.
    pub(in crate::widget::timeline) fn by(self, steps: isize) -> Step {
        Step(self.0.saturating_add_signed(steps).min(STEPS.len() - 1))
    }

    /// Width of a day, in pixels.
    pub(in crate::widget::timeline) fn pixels(self) -> f32 {
        STEPS[self.0.min(STEPS.len() - 1)]
    }

    /// What the smallest parts of the axis are then.
    pub(in crate::widget::timeline) fn unit(self) -> Unit {
        match self.pixels() {
            24.0.. => Unit::Day,
            6.0.. => Unit::Week,
            _ => Unit::Month,
        }
    }
}

#[cfg(test)]
impl Step {
    /// The look of that number, from the farthest.
    pub(super) fn at(number: usize) -> Step {
        Step(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: &str, until: &str) -> Span {
        Span::new(from.parse().unwrap(), until.parse().unwrap())
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
}
