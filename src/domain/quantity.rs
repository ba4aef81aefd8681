//! Quantities: a decimal number and its unit.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::Name;

/// Largest number of thousandths that a quantity may have: a billion units.
const MAX_THOUSANDTHS: i64 = 1_000_000_000_000;

/// A decimal number in thousandths: 0 to 1,000,000,000.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(try_from = "i64", into = "i64")]
pub struct Decimal(i64);

/// A number of thousandths that no quantity may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{0} thousandths: a quantity is between 0 and 1000000000000 thousandths")]
pub struct OutOfRange(pub i64);

impl Decimal {
    /// Whole units.
    pub fn whole(units: u32) -> Decimal {
        Decimal((i64::from(units) * 1000).min(MAX_THOUSANDTHS))
    }

    /// In thousandths.
    pub fn thousandths(self) -> i64 {
        self.0
    }
}

impl TryFrom<i64> for Decimal {
    type Error = OutOfRange;

    fn try_from(thousandths: i64) -> Result<Self, OutOfRange> {
        if (0..=MAX_THOUSANDTHS).contains(&thousandths) {
            Ok(Decimal(thousandths))
        } else {
            Err(OutOfRange(thousandths))
        }
    }
}

impl From<Decimal> for i64 {
    fn from(decimal: Decimal) -> i64 {
        decimal.0
    }
}

/// A number of something: 12 kilometres, 3 buses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quantity {
    /// How many, in thousandths.
    pub number: Decimal,
    /// Of what.
    pub unit: Name,
}
