//! Amounts in dirhams as people write them, with the amount in words where it is asked for.

use iced::{Alignment, Length};

use super::{Element, Row, button, field, label, number};
use crate::{
    i18n::{I18n, error::Words as _},
    text::{amount, words},
    theme::space,
};

/// Width of an amount's field in pixels: that of the largest amount.
const WIDTH: f32 = 200.0;

/// What is typed, and the amount that it means.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed {
    text: String,
    /// Whether the field was left since: only then is something wrong.
    settled: bool,
}

impl Typed {
    /// An amount in centimes, or none.
    pub fn new(centimes: Option<i64>) -> Typed {
        Typed {
            text: centimes.map(amount::format).unwrap_or_default(),
            settled: true,
        }
    }

    /// What is typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Takes what is being typed.
    pub fn edit(&mut self, text: String) {
        self.text = text;
        self.settled = false;
    }

    /// What it means, in centimes; `None` where nothing is typed.
    ///
    /// # Errors
    /// As [`amount::parse`]: unreadable, or with two readings.
    pub fn value(&self) -> Result<Option<i64>, amount::Error> {
        match amount::parse(&self.text) {
            Err(amount::Error::Empty) => Ok(None),
            read => read.map(Some),
        }
    }

    /// The field was left: an amount is grouped, anything else stays as it was typed.
    pub fn settle(&mut self) {
        if let Ok(value) = self.value() {
            *self = Typed::new(value);
        }
        self.settled = true;
    }

    /// Takes an amount from outside, unless it is what the text means already.
    pub fn show(&mut self, centimes: Option<i64>) {
        if self.value() != Ok(centimes) {
            *self = Typed::new(centimes);
        }
    }

    /// What is wrong, once the field was left.
    pub fn problem(&self) -> Option<amount::Error> {
        self.value().err().filter(|_| self.settled)
    }
}

/// An amount's field under construction.
pub struct Amount<'a, Message> {
    tr: I18n,
    value: Option<i64>,
    problem: Option<String>,
    in_words: Option<(bool, Message)>,
    field: field::Field<'a, Message>,
}

/// A field for an amount in dirhams; the figures stand at the right in both languages, as in a
/// table.
///
/// The caller keeps the [`Typed`], gives it what is typed ([`Typed::edit`]) and tells it when the
/// field was left ([`Typed::settle`]).
pub fn amount<'a, Message: Clone + 'a>(tr: &I18n, typed: &Typed) -> Amount<'a, Message> {
    Amount {
        tr: *tr,
        value: typed.value().ok().flatten(),
        problem: typed.problem().map(|problem| problem.words(tr)),
        in_words: None,
        field: number::figures(tr.language(), typed.text())
            .invalid(typed.problem().is_some())
            .width(WIDTH),
    }
}

impl<'a, Message: Clone + 'a> Amount<'a, Message> {
    /// Names the field.
    pub fn id(mut self, id: impl Into<iced::advanced::widget::Id>) -> Self {
        self.field = self.field.id(id);
        self
    }

    /// Sets the width of the field.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.field = self.field.width(width);
        self
    }

    /// Offers the amount in words under the field: whether it is shown, and what the button that
    /// turns it on and off does.
    pub fn in_words(mut self, shown: bool, toggle: Message) -> Self {
        self.in_words = Some((shown, toggle));
        self
    }

    /// What typing does.
    pub fn on_input(mut self, on_input: impl Fn(String) -> Message + 'a) -> Self {
        self.field = self.field.on_input(on_input);
        self
    }

    /// What leaving the field does: [`Typed::settle`], then time to keep the amount.
    pub fn on_leave(mut self, message: Message) -> Self {
        self.field = self.field.on_leave(message);
        self
    }

    /// What Enter does.
    pub fn on_submit(mut self, message: Message) -> Self {
        self.field = self.field.on_submit(message);
        self
    }
}

impl<'a, Message: Clone + 'a> From<Amount<'a, Message>> for Element<'a, Message> {
    fn from(given: Amount<'a, Message>) -> Self {
        let (tr, language) = (given.tr, given.tr.language());
        let mut row = Row::new()
            .push(given.field)
            .push(label::inked(
                label::body(language, tr.entry_dirhams()),
                |p| p.muted,
            ))
            .spacing(space::XS)
            .align_y(Alignment::Center);
        let mut in_words = None;
        if let Some((shown, toggle)) = given.in_words {
            row = row.push(button::choice(
                language,
                tr.entry_in_words(),
                shown,
                Some(toggle),
            ));
            in_words = given
                .value
                .filter(|_| shown)
                .and_then(|centimes| words::amount(centimes, language, words::Case::Nominative));
        }
        let line = match given.problem {
            Some(problem) => Some(number::wrong(language, problem)),
            None => in_words.map(|words| label::hint(language, words).into()),
        };
        number::under(row, line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_read_as_people_write_it_and_grouped_when_left() {
        for (given, centimes, shown) in [
            ("2.000.000,50", 200_000_050, "2 000 000,50"),
            ("1 500,50", 150_050, "1 500,50"),
            ("1500.5", 150_050, "1 500,50"),
            ("١٥٠٠٫٥", 150_050, "1 500,50"),
            ("2 مليون درهم", 200_000_000, "2 000 000,00"),
        ] {
            let mut typed = Typed::default();
            typed.edit(given.to_owned());
            assert_eq!(typed.value(), Ok(Some(centimes)), "{given}");
            assert_eq!(typed.text(), given);
            typed.settle();
            assert_eq!(typed.text().replace('\u{A0}', " "), shown);
            assert_eq!(typed.value(), Ok(Some(centimes)));
        }
    }

    #[test]
    fn what_cannot_be_read_stays_and_is_told_when_left() {
        let mut typed = Typed::new(Some(100));
        for given in ["1.500", "abc", "-5", "1,234"] {
            typed.edit(given.to_owned());
            assert_eq!(typed.problem(), None);
            typed.settle();
            assert!(typed.problem().is_some(), "{given}");
            assert_eq!(typed.text(), given);
        }
        typed.edit("  ".to_owned());
        typed.settle();
        assert_eq!(
            (typed.value(), typed.problem(), typed.text()),
            (Ok(None), None, "")
        );
    }
}
