//! Numbers as people write them: with spaces, points or commas, in either set of digits.

use iced::{Alignment, Length};

use super::{Column, Element, Row, field, label};
use crate::{
    i18n::{I18n, error::Words as _},
    text::{
        Language,
        number::{self, NotANumber},
    },
    theme::space,
};

/// Width of a number's field in pixels.
const WIDTH: f32 = 140.0;

/// What is typed, and the number that it means.
///
/// A number is counted in its smallest part: units where there are no decimals, thousandths where
/// there are three.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed {
    text: String,
    decimals: u8,
    /// Whether its digits stand in one block.
    is_block: bool,
    /// Whether the field was left since: only then is something wrong.
    settled: bool,
}

impl Typed {
    /// A whole number, or none.
    pub fn whole(value: Option<i64>) -> Typed {
        Typed::decimal(value, 0)
    }

    /// A number with at most so many decimals, 0 to 3, counted in the last of them.
    pub fn decimal(value: Option<i64>, decimals: u8) -> Typed {
        let decimals = decimals.min(3);
        Typed {
            text: value.map_or_else(String::new, |value| shown(value, decimals)),
            decimals,
            is_block: false,
            settled: true,
        }
    }

    /// A year, or another number whose digits are never grouped.
    pub fn block(value: Option<i64>) -> Typed {
        Typed {
            text: value.map_or_else(String::new, |value| value.to_string()),
            is_block: true,
            ..Typed::whole(value)
        }
    }

    fn again(&self, value: Option<i64>) -> Typed {
        match self.is_block {
            true => Typed::block(value),
            false => Typed::decimal(value, self.decimals),
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

    /// What it means; `None` where nothing is typed.
    ///
    /// # Errors
    /// What keeps it from being a number.
    pub fn value(&self) -> Result<Option<i64>, NotANumber> {
        if self.text.trim().is_empty() {
            return Ok(None);
        }
        number::parse(&self.text, self.decimals).map(Some)
    }

    /// The field was left: a number is grouped, anything else stays as it was typed.
    pub fn settle(&mut self) {
        if let Ok(value) = self.value() {
            *self = self.again(value);
        }
        self.settled = true;
    }

    /// Takes a value from outside, unless it is what the text means already.
    pub fn show(&mut self, value: Option<i64>) {
        if self.value() != Ok(value) {
            *self = self.again(value);
        }
    }

    /// What is wrong, once the field was left.
    pub fn problem(&self) -> Option<NotANumber> {
        self.value().err().filter(|_| self.settled)
    }
}

fn shown(value: i64, decimals: u8) -> String {
    let thousandths = value.saturating_mul(10_i64.pow(3 - u32::from(decimals)));
    number::decimal(thousandths)
}

/// A number's field under construction.
pub struct Number<'a, Message> {
    tr: I18n,
    problem: Option<String>,
    unit: Option<String>,
    field: field::Field<'a, Message>,
}

/// A field for a number; it stands at the right in both languages, as figures do in a table.
///
/// The caller keeps the [`Typed`], gives it what is typed ([`Typed::edit`]) and tells it when the
/// field was left ([`Typed::settle`]).
pub fn number<'a, Message: Clone + 'a>(tr: &I18n, typed: &Typed) -> Number<'a, Message> {
    Number {
        tr: *tr,
        problem: typed.problem().map(|problem| problem.words(tr)),
        unit: None,
        field: figures(tr.language(), typed.text())
            .keep(is_of_number)
            .invalid(typed.problem().is_some())
            .width(WIDTH),
    }
}

/// A field of figures: from the left, at the right. Words among them, which are no number, run as
/// their script does.
pub(super) fn figures<'a, Message: Clone + 'a>(
    language: Language,
    text: &str,
) -> field::Field<'a, Message> {
    let field = field::field(language, "", text);
    let field = match text.chars().any(char::is_alphabetic) {
        true => field.auto(),
        false => field.left_to_right(),
    };
    field.side(field::Side::Right)
}

fn is_of_number(c: char) -> bool {
    c.is_numeric()
        || c.is_whitespace()
        || matches!(c, '.' | ',' | '٫' | '٬' | '،' | '\'' | '’' | '-' | '−')
}

impl<'a, Message: Clone + 'a> Number<'a, Message> {
    /// Names the field.
    pub fn id(mut self, id: impl Into<iced::advanced::widget::Id>) -> Self {
        self.field = self.field.id(id);
        self
    }

    /// Sets the width of the field, in pixels.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.field = self.field.width(width);
        self
    }

    /// Sets what is counted, beside the field: «كلم», «km».
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// What typing does.
    pub fn on_input(mut self, on_input: impl Fn(String) -> Message + 'a) -> Self {
        self.field = self.field.on_input(on_input);
        self
    }

    /// What leaving the field does: [`Typed::settle`], then time to keep the value.
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

impl<'a, Message: Clone + 'a> From<Number<'a, Message>> for Element<'a, Message> {
    fn from(number: Number<'a, Message>) -> Self {
        let language = number.tr.language();
        let mut row = Row::new()
            .push(number.field)
            .spacing(space::XS)
            .align_y(Alignment::Center);
        if let Some(unit) = number.unit {
            row = row.push(label::inked(label::body(language, unit), |p| p.muted));
        }
        under(row, number.problem.map(|words| wrong(language, words)))
    }
}

/// What is wrong, in the colour that the field's border has.
pub(super) fn wrong<'a, Message: 'a>(language: Language, words: String) -> Element<'a, Message> {
    label::inked(label::hint(language, words), |p| p.late.ink).into()
}

/// A field with a line of words under it.
pub(super) fn under<'a, Message: 'a>(
    row: Row<'a, Message>,
    line: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    Column::new()
        .push(row)
        .push(line)
        .spacing(space::XXS)
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_stays_until_the_field_is_left() {
        let mut typed = Typed::decimal(Some(12_500), 3);
        assert_eq!(typed.text(), "12,5");
        typed.edit("1 234.75".to_owned());
        assert_eq!(typed.value(), Ok(Some(1_234_750)));
        assert_eq!(typed.text(), "1 234.75");
        typed.settle();
        assert_eq!(typed.text(), "1\u{A0}234,75");
        typed.edit("12,".to_owned());
        assert_eq!(typed.problem(), None, "still typing");
        typed.settle();
        assert_eq!((typed.text(), typed.problem().is_some()), ("12,", true));
        typed.edit(String::new());
        typed.settle();
        assert_eq!((typed.value(), typed.problem()), (Ok(None), None));
    }

    #[test]
    fn a_value_from_outside_does_not_disturb_what_means_the_same() {
        let mut typed = Typed::whole(None);
        typed.edit("1500".to_owned());
        typed.show(Some(1_500));
        assert_eq!(typed.text(), "1500");
        typed.show(Some(2_000));
        assert_eq!(typed.text(), "2\u{A0}000");
        typed.show(None);
        assert_eq!(typed.text(), "");
    }
}
