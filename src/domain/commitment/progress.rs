//! Where a commitment stands on a day, told from its terms and from what was done.

use super::{Date, Money, Progress, Realisation, SOON_DAYS, Standing, State, Total};
use crate::domain::{Share, need::SupportKind, quantity::Decimal};

/// What of a commitment its progress is told from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Terms {
    pub(super) kind: SupportKind,
    pub(super) standing: Standing,
    pub(super) amount: Option<Money>,
    pub(super) quantity: Option<Decimal>,
    pub(super) due: Option<Date>,
}

/// What was done of a commitment up to a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Done {
    /// Money paid or value given.
    pub paid: Total,
    /// Quantity given, in thousandths.
    pub given: i64,
    /// Whether one realisation said that it completes the commitment.
    pub completed: bool,
    /// Whether anything was done, small as it may be.
    pub begun: bool,
}

impl Done {
    /// With one more realisation.
    #[must_use]
    pub fn and(self, step: Step) -> Done {
        Done {
            paid: [self.paid, step.amount.unwrap_or_default().into()]
                .into_iter()
                .sum(),
            given: self
                .given
                .saturating_add(step.number.map_or(0, Decimal::thousandths)),
            completed: self.completed || step.completes,
            begun: self.begun || step.gives_something(),
        }
    }
}

/// A realisation without its note: what progress is told from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// When.
    pub date: Date,
    /// Money paid, or value given.
    pub amount: Option<Money>,
    /// How much of something.
    pub number: Option<Decimal>,
    /// Whether it completes a commitment that has neither amount nor quantity.
    pub completes: bool,
}

impl Step {
    /// Whether it is more than a nought: a first centime is a beginning, too small as its share
    /// may be, and so is an act that has no figure.
    fn gives_something(self) -> bool {
        match (self.amount, self.number) {
            (None, None) => true,
            (amount, number) => {
                self.completes
                    || amount.is_some_and(|amount| !amount.is_zero())
                    || number.is_some_and(|number| number.thousandths() > 0)
            }
        }
    }
}

impl From<&Realisation> for Step {
    fn from(realisation: &Realisation) -> Step {
        Step {
            date: realisation.date,
            amount: realisation.amount,
            number: realisation.number,
            completes: realisation.completes,
        }
    }
}

impl Terms {
    /// Where it stands on a day, by what was done until then; `instalments` are those with a day.
    pub(super) fn progress(
        &self,
        instalments: impl Iterator<Item = (Date, Money)>,
        done: Done,
        today: Date,
    ) -> Progress {
        let share = if done.completed {
            Share::WHOLE
        } else {
            self.share_done(done)
        };
        let due = next_due(instalments, done.paid).or(self.due);
        let overdue = due.is_some_and(|date| date < today);
        let state = match self.standing {
            Standing::Waived => State::Waived,
            Standing::Disputed => State::Disputed,
            Standing::Closed => State::Closed,
            Standing::Owed if share == Share::WHOLE => State::Done,
            Standing::Owed => match (overdue, done.begun, due) {
                (true, true, _) => State::LatePartial,
                (true, false, _) => State::Late,
                (false, _, Some(date)) if (date.day() - today.day()).num_days() <= SOON_DAYS => {
                    State::DueSoon
                }
                (false, true, _) => State::Partial,
                (false, false, Some(_)) => State::NotDue,
                (false, false, None) => State::Undated,
            },
        };
        let days_late = match due {
            Some(date) if state.is_late() => (today.day() - date.day()).num_days(),
            _ => 0,
        };
        Progress {
            state,
            paid: done.paid,
            given: done.given,
            share,
            due,
            days_late,
        }
    }

    fn share_done(&self, done: Done) -> Share {
        let by_amount = self
            .amount
            .filter(|amount| !amount.is_zero())
            .map(|amount| Share::of(done.paid, amount.into()));
        let whole = self.quantity.map(Decimal::thousandths);
        let by_quantity = whole.filter(|&whole| whole > 0).map(|whole| {
            let hundredths = done.given.saturating_mul(10_000) / whole;
            Share::try_from(hundredths.clamp(0, 10_000) as u16).unwrap_or_default()
        });
        match (self.kind, by_amount, by_quantity) {
            (SupportKind::Financial, Some(share), _) | (_, Some(share), None) => share,
            (_, _, Some(share)) => share,
            _ => Share::default(),
        }
    }
}

/// The day of the first instalment that what was paid does not reach.
fn next_due(instalments: impl Iterator<Item = (Date, Money)>, paid: Total) -> Option<Date> {
    let mut instalments: Vec<(Date, Money)> = instalments.collect();
    instalments.sort_by_key(|&(due, _)| due);
    let mut reached = Total::default();
    instalments.into_iter().find_map(|(due, amount)| {
        reached = [reached, amount.into()].into_iter().sum();
        (paid < reached).then_some(due)
    })
}
