//! Errors of texts, amounts, dates and ids.

use super::Words;
use crate::{
    domain::{
        date::{NotADate, NotAYear},
        id::NotAnId,
        money::{Money, MoneyError},
        word::PairError,
    },
    i18n::I18n,
    text::{
        amount, clean,
        number::{self, NotANumber},
    },
};

/// A character by its code: U+0007.
fn code(found: char) -> String {
    format!("U+{:04X}", u32::from(found))
}

impl Words for clean::Error {
    fn words(&self, tr: &I18n) -> String {
        match *self {
            clean::Error::Control { at, found: '\n' } => tr.error_text_line_break(at + 1),
            clean::Error::Control { at, found } => tr.error_text_control(at + 1, code(found)),
            clean::Error::Override { at, found } => tr.error_text_override(at + 1, code(found)),
            clean::Error::UnbalancedIsolate { at } => tr.error_text_isolate(at + 1),
            clean::Error::NotText { at, found } => tr.error_text_not_text(at + 1, code(found)),
            clean::Error::TooLong { length, limit } => tr.error_text_too_long(length, limit),
        }
    }
}

impl Words for PairError {
    fn words(&self, tr: &I18n) -> String {
        tr.error_text_side(tr.term(self.language), self.error.words(tr))
    }
}

impl Words for amount::Error {
    fn words(&self, tr: &I18n) -> String {
        match self {
            amount::Error::Empty => tr.error_amount_empty(),
            amount::Error::NotANumber { at } => tr.error_amount_not_a_number(at + 1),
            amount::Error::Ambiguous { thousands, decimal } => {
                tr.error_amount_ambiguous(amount::format(*decimal), amount::format(*thousands))
            }
            amount::Error::TooManyDecimals { at } => tr.error_amount_decimals(at + 1),
            amount::Error::Negative => tr.error_amount_negative(),
            amount::Error::TooLarge => tr.error_amount_too_large(),
            amount::Error::UnitUnclear { unit } => tr.error_amount_unit(unit.as_str()),
        }
    }
}

impl Words for NotANumber {
    fn words(&self, tr: &I18n) -> String {
        match *self {
            NotANumber::Empty => tr.entry_number_empty(),
            NotANumber::Unreadable { at } => tr.entry_number_unreadable(at + 1),
            NotANumber::Ambiguous { thousands, decimal } => {
                tr.entry_number_ambiguous(number::decimal(decimal), number::decimal(thousands))
            }
            NotANumber::TooManyDecimals { at, most } => tr.entry_number_decimals(at + 1, most),
            NotANumber::Negative => tr.entry_number_negative(),
            NotANumber::TooLarge => tr.entry_number_too_large(),
        }
    }
}

impl Words for MoneyError {
    fn words(&self, tr: &I18n) -> String {
        match self {
            MoneyError::Negative(found) => tr.error_negative(*found),
            MoneyError::TooLarge(found) => {
                tr.error_range(*found, Money::MAX.centimes(), Money::ZERO.centimes())
            }
        }
    }
}

impl Words for NotADate {
    fn words(&self, tr: &I18n) -> String {
        tr.error_date(self.0.as_str())
    }
}

impl Words for NotAYear {
    fn words(&self, tr: &I18n) -> String {
        tr.error_year(self.0.to_string())
    }
}

impl Words for NotAnId {
    fn words(&self, tr: &I18n) -> String {
        tr.error_id(self.0.as_str())
    }
}
