//! Amounts in dirhams: read as people write them, written as official tables do.
//!
//! An amount is a whole number of centimes. Reading never guesses: what has two readings, or a
//! unit that has two, is an error that says so (domain notes, section 8).

mod parse;
#[cfg(test)]
mod tests;

use super::number::group;

pub use parse::parse;
pub(in crate::text) use parse::parse_plain;

/// The largest amount: 999 999 999 999,99 dirhams, in centimes.
pub const MAX: i64 = 99_999_999_999_999;

/// Why a text is not an amount. Offsets count characters of the text as given, from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Nothing but spaces.
    #[error("no amount")]
    Empty,
    /// Something that belongs to no number, or figures grouped as no number is.
    #[error("not a number at character {at}")]
    NotANumber {
        /// Offset of the first character that does not fit.
        at: usize,
    },
    /// One point or comma before exactly three figures, as in `1.500`: a thousand and a half, or
    /// one and a half.
    #[error("{thousands} or {decimal} centimes")]
    Ambiguous {
        /// Centimes where the mark separates thousands.
        thousands: i64,
        /// Centimes where it is the decimal mark.
        decimal: i64,
    },
    /// More decimals than make whole centimes.
    #[error("more decimals than centimes, from character {at}")]
    TooManyDecimals {
        /// Offset of the first figure too many.
        at: usize,
    },
    /// Below zero, by a minus or by the accountants' brackets.
    #[error("a negative amount")]
    Negative,
    /// Above [`MAX`].
    #[error("more than 999,999,999,999.99")]
    TooLarge,
    /// A unit that is not known, or that is used for dirhams and for millions alike (د.م).
    #[error("unclear unit {unit:?}")]
    UnitUnclear {
        /// The unit as written.
        unit: String,
    },
}

/// An amount in figures without its unit: `4 850 000,00`, grouped by U+00A0.
pub fn format(centimes: i64) -> String {
    let sign = if centimes < 0 { "-" } else { "" };
    let size = centimes.unsigned_abs();
    format!("{sign}{},{:02}", group(size / 100), size % 100)
}

/// As [`format`](fn@format), without the decimals where there are no centimes: `4 850 000`.
pub fn format_whole(centimes: i64) -> String {
    if centimes % 100 == 0 {
        group(centimes / 100)
    } else {
        format(centimes)
    }
}
