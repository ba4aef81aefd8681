//! Money as whole centimes of dirham, and shares of a whole.

use std::iter::Sum;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// An amount in centimes of dirham (MAD): 0 to 999,999,999,999.99 DH.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(try_from = "i64", into = "i64")]
pub struct Money(i64);

/// A number of centimes that no amount may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum MoneyError {
    /// Below zero.
    #[error("{0} centimes: an amount is never negative")]
    Negative(i64),
    /// Above 999,999,999,999.99 DH.
    #[error("{0} centimes: an amount is at most 99999999999999 centimes")]
    TooLarge(i64),
}

impl Money {
    /// Nothing.
    pub const ZERO: Money = Money(0);
    /// The largest amount.
    pub const MAX: Money = Money(99_999_999_999_999);

    /// From centimes.
    pub fn from_centimes(centimes: i64) -> Result<Money, MoneyError> {
        if centimes < 0 {
            Err(MoneyError::Negative(centimes))
        } else if centimes > Money::MAX.0 {
            Err(MoneyError::TooLarge(centimes))
        } else {
            Ok(Money(centimes))
        }
    }

    /// From whole dirhams.
    pub fn from_dirhams(dirhams: u32) -> Money {
        Money(i64::from(dirhams) * 100)
    }

    /// In centimes.
    pub fn centimes(self) -> i64 {
        self.0
    }

    /// Whether it is nothing.
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// What is left of `self` after `covered`; nothing when more is covered than asked.
    pub fn less(self, covered: Money) -> Money {
        Money((self.0 - covered.0).max(0))
    }
}

impl TryFrom<i64> for Money {
    type Error = MoneyError;

    fn try_from(centimes: i64) -> Result<Self, MoneyError> {
        Money::from_centimes(centimes)
    }
}

impl From<Money> for i64 {
    fn from(money: Money) -> i64 {
        money.0
    }
}

/// A sum of amounts, in centimes. It cannot overflow: 90,000 of the largest amount fit, and more
/// saturate far above any real sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Total(i64);

impl Total {
    /// From centimes; none below nought.
    pub fn from_centimes(centimes: i64) -> Option<Total> {
        (centimes >= 0).then_some(Total(centimes))
    }

    /// In centimes.
    pub fn centimes(self) -> i64 {
        self.0
    }

    /// As an amount, when it is not larger than the largest one.
    pub fn to_money(self) -> Option<Money> {
        Money::from_centimes(self.0).ok()
    }

    /// `self` − `other`, in centimes: negative when `other` is larger.
    pub fn minus(self, other: Total) -> i64 {
        self.0.saturating_sub(other.0)
    }
}

impl Sum<Money> for Total {
    fn sum<I: Iterator<Item = Money>>(amounts: I) -> Total {
        Total(amounts.fold(0i64, |sum, amount| sum.saturating_add(amount.0)))
    }
}

impl Sum<Total> for Total {
    fn sum<I: Iterator<Item = Total>>(totals: I) -> Total {
        Total(totals.fold(0i64, |sum, total| sum.saturating_add(total.0)))
    }
}

impl From<Money> for Total {
    fn from(money: Money) -> Total {
        Total(money.0)
    }
}

/// A share of a whole in hundredths of a percent: 0 to 10,000.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(try_from = "u16", into = "u16")]
pub struct Share(u16);

/// A share above the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{0} hundredths of a percent: a share is at most 10000")]
pub struct ShareTooLarge(pub u16);

impl Share {
    /// The whole.
    pub const WHOLE: Share = Share(10_000);

    /// In hundredths of a percent.
    pub fn hundredths(self) -> u16 {
        self.0
    }

    /// How much of `whole` is `part`, cut to hundredths of a percent; the whole at most.
    /// Nothing when `whole` is nothing.
    pub fn of(part: Total, whole: Total) -> Share {
        if whole.0 <= 0 {
            return Share(0);
        }
        let cut = i128::from(part.0.max(0)) * 10_000 / i128::from(whole.0);
        Share(cut.min(10_000) as u16)
    }

    /// Shares of the parts in their own sum, in hundredths of a percent, that add to exactly
    /// 10,000 by largest remainder (ties go to the earlier part). All nothing when the sum is.
    pub fn apportion(parts: &[Total]) -> Vec<Share> {
        let whole: i128 = parts.iter().map(|part| i128::from(part.0.max(0))).sum();
        if whole == 0 {
            return vec![Share(0); parts.len()];
        }
        let scaled: Vec<i128> = parts
            .iter()
            .map(|part| i128::from(part.0.max(0)) * 10_000)
            .collect();
        let mut shares: Vec<i128> = scaled.iter().map(|part| part / whole).collect();
        let missing = 10_000 - shares.iter().sum::<i128>();
        let mut order: Vec<usize> = (0..parts.len()).collect();
        order.sort_by_key(|&index| (-(scaled[index] % whole), index));
        for &index in order.iter().take(missing as usize) {
            shares[index] += 1;
        }
        shares
            .into_iter()
            .map(|share| Share(share as u16))
            .collect()
    }
}

impl TryFrom<u16> for Share {
    type Error = ShareTooLarge;

    fn try_from(hundredths: u16) -> Result<Self, ShareTooLarge> {
        if hundredths > 10_000 {
            Err(ShareTooLarge(hundredths))
        } else {
            Ok(Share(hundredths))
        }
    }
}

impl From<Share> for u16 {
    fn from(share: Share) -> u16 {
        share.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_keep_their_bounds() {
        assert_eq!(Money::from_centimes(-1), Err(MoneyError::Negative(-1)));
        assert_eq!(
            Money::from_centimes(100_000_000_000_000),
            Err(MoneyError::TooLarge(100_000_000_000_000))
        );
        assert!(serde_json::from_str::<Money>("-5").is_err());
        assert!(serde_json::from_str::<Money>("1.5").is_err());
    }

    #[test]
    fn the_electrification_of_42_douars_adds_to_a_hundred() {
        // Domain notes, section 8: naive rounding gives 38.21.
        let parts = [1_592_800_000, 1_115_100_000, 209_700_000].map(Total);
        let shares: Vec<u16> = Share::apportion(&parts)
            .iter()
            .map(|s| s.hundredths())
            .collect();
        assert_eq!(shares, [5459, 3822, 719]);
    }

    #[test]
    fn nothing_has_no_shares() {
        assert_eq!(Share::apportion(&[]), []);
        assert_eq!(
            Share::apportion(&[Total(0), Total(0)]),
            [Share(0), Share(0)]
        );
    }

    proptest! {
        #[test]
        fn shares_always_add_to_the_whole(parts in prop::collection::vec(0i64..=99_999_999_999_999, 1..40)) {
            let totals: Vec<Total> = parts.iter().copied().map(Total).collect();
            let shares = Share::apportion(&totals);
            let sum: u32 = shares.iter().map(|s| u32::from(s.hundredths())).sum();
            let expected = if parts.iter().all(|&p| p == 0) { 0 } else { 10_000 };
            prop_assert_eq!(sum, expected);
            let whole: i128 = parts.iter().map(|&p| i128::from(p)).sum();
            for (part, share) in parts.iter().zip(&shares) {
                let exact = i128::from(*part) * 10_000;
                let given = i128::from(share.hundredths()) * whole;
                prop_assert!((exact - given).abs() <= whole, "a share is off by more than a hundredth");
            }
        }
    }
}
