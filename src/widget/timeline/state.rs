//! What the screen knows of a time line: the row that the keyboard is in, and how near one looks.

use chrono::NaiveDate;

use super::{
    Spot,
    scale::{Step, Unit},
    span::Span,
};

/// What happens on a time line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Message {
    /// Go to a row.
    Go(usize),
    /// Open a row.
    Open(usize),
    /// Give a row other days.
    Move(usize, Span),
    /// Take a row away.
    Delete(usize),
    /// Look from another distance; from where everything is seen when none is given.
    Look(Option<Step>),
    /// The widget found how near it looks.
    Found(Step),
    /// The pointer rests somewhere, or no longer.
    Rest(Option<Spot>),
}

/// What the screen has to do. Nothing on the time line changes by itself: a bar stands where
/// [`super::Content::span`] says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// Nothing.
    None,
    /// Another row is selected.
    Selected(usize),
    /// Show everything about a row.
    Open(usize),
    /// A row was given other days, or its first ones.
    Moved {
        /// The row.
        row: usize,
        /// Its first day.
        from: NaiveDate,
        /// Its last day.
        until: NaiveDate,
    },
    /// Take a row away.
    Delete(usize),
}

/// The row that the keyboard is in, and how near one looks.
#[derive(Debug, Clone, Default)]
pub struct State {
    pub(super) lead: usize,
    /// How near one looks; as near as everything fits when nothing was chosen.
    pub(super) step: Option<Step>,
    /// How near the widget looked last.
    pub(super) found: Step,
    pub(super) hinted: Option<Spot>,
    /// How often a row was to be brought into view.
    pub(super) reveal: u64,
    /// How often a day was, and which.
    pub(super) looked: (u64, Option<NaiveDate>),
}

impl State {
    /// The row that the keyboard is in; it may be beyond the last one after rows went.
    pub fn lead(&self) -> usize {
        self.lead
    }

    /// Goes to a row and brings it into view.
    pub fn go(&mut self, row: usize) {
        self.lead = row;
        self.reveal += 1;
    }

    /// Keeps within so many rows, after some went.
    pub fn fit(&mut self, rows: usize) {
        self.lead = self.lead.min(rows.saturating_sub(1));
        self.hinted = None;
    }

    /// Looks nearer.
    pub fn nearer(&mut self) {
        self.step = Some(self.step.unwrap_or(self.found).by(1));
    }

    /// Looks from farther away.
    pub fn farther(&mut self) {
        self.step = Some(self.step.unwrap_or(self.found).by(-1));
    }

    /// Looks from where everything is seen.
    pub fn whole(&mut self) {
        self.step = None;
        self.looked = (self.looked.0 + 1, None);
    }

    /// Whether one looks from where everything is seen.
    pub fn is_whole(&self) -> bool {
        self.step.is_none()
    }

    /// Looks at days, weeks or months.
    pub fn look(&mut self, unit: Unit) {
        self.step = Some(Step::of(unit));
    }

    /// What the smallest parts of the axis are.
    pub fn unit(&self) -> Unit {
        self.step.unwrap_or(self.found).unit()
    }

    /// Brings a day to the middle.
    pub fn show(&mut self, day: NaiveDate) {
        self.looked = (self.looked.0 + 1, Some(day));
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Event {
        match message {
            Message::Go(row) => {
                self.lead = row;
                self.hinted = None;
                return Event::Selected(row);
            }
            Message::Open(row) => {
                self.lead = row;
                self.hinted = None;
                return Event::Open(row);
            }
            Message::Move(row, Span { from, until }) => {
                self.lead = row;
                self.hinted = None;
                return Event::Moved { row, from, until };
            }
            Message::Delete(row) => return Event::Delete(row),
            Message::Look(Some(step)) => self.step = Some(step),
            Message::Look(None) => self.whole(),
            Message::Found(step) => self.found = step,
            Message::Rest(spot) => self.hinted = spot,
        }
        Event::None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_looks_nearer_from_where_one_was() {
        let mut state = State::default();
        assert!(state.is_whole());
        state.update(Message::Found(Step::of(Unit::Week)));
        assert_eq!(state.unit(), Unit::Week);
        state.nearer();
        assert_eq!(state.step, Some(Step::of(Unit::Week).by(1)));
        for _ in 0..20 {
            state.farther();
        }
        assert_eq!(state.unit(), Unit::Month);
        state.nearer();
        assert_eq!(state.step, Some(Step::default().by(1)), "it stopped there");
        state.whole();
        assert!(state.is_whole());
    }

    #[test]
    fn what_went_is_not_led() {
        let mut state = State::default();
        assert_eq!(state.update(Message::Go(7)), Event::Selected(7));
        state.fit(3);
        assert_eq!(state.lead(), 2);
        state.fit(0);
        assert_eq!(state.lead(), 0);
    }
}
