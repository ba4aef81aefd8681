//! What the command line needs of the machine it runs on, read once by `main`.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::{
    domain::{Date, Line},
    text::Language,
};

/// The machine, as far as a command may look at it.
#[derive(Debug, Clone)]
pub struct Environment {
    /// The user's language.
    pub language: Language,
    /// The moment.
    pub now: DateTime<Utc>,
    /// The day here.
    pub today: Date,
    /// Who works: the account's name.
    pub who: Line,
    /// Where new ids come from.
    pub ids: fn() -> Uuid,
    /// Columns of the terminal that standard output is, when it is one.
    pub columns: Option<usize>,
    /// Whether standard error is a terminal.
    pub shows_progress: bool,
}

/// The language of a locale as POSIX names it: the first of `LC_ALL`, `LC_MESSAGES` and `LANG`
/// that says anything. French where it says so, else Arabic.
pub fn language(variables: [Option<&str>; 3]) -> Language {
    let said = variables
        .into_iter()
        .flatten()
        .find(|value| !value.is_empty());
    match said.and_then(|locale| locale.get(..2)) {
        Some(start) if start.eq_ignore_ascii_case("fr") => Language::French,
        _ => Language::Arabic,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_says_anything_decides() {
        let cases = [
            ([None, None, None], Language::Arabic),
            ([None, None, Some("fr_MA.UTF-8")], Language::French),
            ([Some("ar_MA"), None, Some("fr_FR")], Language::Arabic),
            ([Some(""), Some("fr"), Some("ar")], Language::French),
            ([None, None, Some("en_GB.UTF-8")], Language::Arabic),
            ([None, None, Some("C")], Language::Arabic),
        ];
        for (variables, expected) in cases {
            assert_eq!(language(variables), expected, "{variables:?}");
        }
    }
}
