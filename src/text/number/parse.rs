//! Reading a number.

use crate::text::amount;

/// Why a text is not a number. Offsets count characters of the text as given, from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotANumber {
    /// Nothing but spaces.
    #[error("no number")]
    Empty,
    /// Something that belongs to no number, or figures grouped as no number is.
    #[error("not a number at character {at}")]
    Unreadable {
        /// Offset of the first character that does not fit.
        at: usize,
    },
    /// One point or comma before exactly three figures, as in `1.500`, where decimals may stand.
    #[error("{thousands} or {decimal} thousandths")]
    Ambiguous {
        /// Thousandths where the mark separates thousands.
        thousands: i64,
        /// Thousandths where it is the decimal mark.
        decimal: i64,
    },
    /// More decimals than the number may have.
    #[error("more than {most} decimals, from character {at}")]
    TooManyDecimals {
        /// Offset of the first figure too many.
        at: usize,
        /// Decimals that it may have.
        most: u8,
    },
    /// Below zero.
    #[error("a negative number")]
    Negative,
    /// More figures than a number may have.
    #[error("too large a number")]
    TooLarge,
}

/// Decimals that a number may have at most.
const MOST: u8 = 3;

/// Reads a number of at most so many decimals (0 to 3), counted in the last of them: `12,5` with
/// three decimals is 12500. Figures, groups and decimal marks are those of
/// [`amount::parse`]; there is no unit.
///
/// # Errors
/// [`NotANumber::Ambiguous`] for `1.500` where decimals may stand: a whole number has but one
/// reading. The other errors say what they are.
pub fn parse(text: &str, decimals: u8) -> Result<i64, NotANumber> {
    let decimals = decimals.min(MOST);
    let unit = 10_i64.pow(u32::from(MOST - decimals));
    amount::parse_plain(text, usize::from(decimals)).or_else(|error| match error {
        amount::Error::Ambiguous { thousands, .. } if decimals == 0 => Ok(thousands),
        error => Err(match error {
            amount::Error::Empty => NotANumber::Empty,
            amount::Error::Ambiguous { thousands, decimal } => NotANumber::Ambiguous {
                thousands: thousands.saturating_mul(unit),
                decimal: decimal.saturating_mul(unit),
            },
            amount::Error::TooManyDecimals { at } => {
                NotANumber::TooManyDecimals { at, most: decimals }
            }
            amount::Error::Negative => NotANumber::Negative,
            amount::Error::TooLarge => NotANumber::TooLarge,
            amount::Error::NotANumber { at } => NotANumber::Unreadable { at },
            amount::Error::UnitUnclear { .. } => NotANumber::Unreadable { at: 0 },
        }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn read_as_people_write() {
        for (text, decimals, expected) in [
            ("1250", 0, 1_250),
            ("1 250", 0, 1_250),
            ("1.500", 0, 1_500),
            ("1,500", 0, 1_500),
            ("١٢٥٠", 0, 1_250),
            ("12,5", 3, 12_500),
            ("12.5", 1, 125),
            ("1500.5", 3, 1_500_500),
            ("٣٫٢٥", 3, 3_250),
            ("0,125", 3, 125),
            ("2 400", 3, 2_400_000),
        ] {
            assert_eq!(parse(text, decimals), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_has_no_reading_or_two() {
        for (text, decimals, error) in [
            (" ", 0, NotANumber::Empty),
            ("12,5", 0, NotANumber::TooManyDecimals { at: 3, most: 0 }),
            ("0,1234", 3, NotANumber::TooManyDecimals { at: 5, most: 3 }),
            ("-5", 0, NotANumber::Negative),
            ("12 km", 3, NotANumber::Unreadable { at: 3 }),
            ("12,", 3, NotANumber::Unreadable { at: 2 }),
            ("9999999999999999", 0, NotANumber::TooLarge),
            (
                "1.500",
                3,
                NotANumber::Ambiguous {
                    thousands: 1_500_000,
                    decimal: 1_500,
                },
            ),
            (
                "1.500",
                1,
                NotANumber::Ambiguous {
                    thousands: 1_500_000,
                    decimal: 1_500,
                },
            ),
        ] {
            assert_eq!(parse(text, decimals), Err(error), "{text}");
        }
    }
}
