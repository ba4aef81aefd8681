//! What was wrong with the words on the command line, told in the user's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::i18n::I18n;

/// What is wrong, and where help is.
pub fn words(error: &clap::Error, tr: &I18n) -> String {
    let told = |kind| context(error, kind).unwrap_or_default();
    let argument = || told(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument if argument().starts_with('-') => {
            tr.usage_unknown_argument(argument())
        }
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => {
            let found = context(error, ContextKind::InvalidSubcommand);
            tr.usage_unexpected(found.unwrap_or_else(argument))
        }
        ErrorKind::MissingRequiredArgument => tr.usage_missing(argument()),
        ErrorKind::InvalidValue if told(ContextKind::InvalidValue).is_empty() => {
            tr.usage_no_value(argument())
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let (allowed, value) = (
                told(ContextKind::ValidValue),
                told(ContextKind::InvalidValue),
            );
            tr.usage_value(allowed, argument(), value)
        }
        ErrorKind::ArgumentConflict => match told(ContextKind::PriorArg) {
            other if other == argument() => tr.usage_repeated(other),
            other => tr.usage_conflict(argument(), other),
        },
        ErrorKind::InvalidUtf8 => tr.usage_not_utf8(),
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => {
            tr.usage_unexpected(argument())
        }
        _ => tr.usage_other(),
    }
}

fn context(error: &clap::Error, kind: ContextKind) -> Option<String> {
    Some(match error.get(kind)? {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(all) => all.join(" "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::Number(number) => number.to_string(),
        _ => return None,
    })
}
