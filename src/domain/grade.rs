//! Small scales on which people judge: grades of 0 to 3, and points of a hundred.

use serde::{Deserialize, Serialize};

use super::project::OffScale;

/// 0 (none), 1 (weak), 2 (fair) or 3 (strong): the scale of every grid (domain notes, section 1).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(try_from = "u8", into = "u8")]
pub struct Grade(u8);

impl Grade {
    /// The lowest.
    pub const NONE: Grade = Grade(0);
    /// The highest.
    pub const STRONG: Grade = Grade(3);
    /// The whole scale, lowest first.
    pub const ALL: [Grade; 4] = [Grade(0), Grade(1), Grade(2), Grade(3)];

    /// The number, 0 to 3.
    pub fn number(self) -> u8 {
        self.0
    }

    /// A number cut to the scale.
    pub fn at_most(number: u32) -> Grade {
        Grade(number.min(3) as u8)
    }
}

/// Points of a hundred: a criterion's weight, a probability in percent.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(try_from = "u8", into = "u8")]
pub struct Points(u8);

impl Points {
    /// None.
    pub const NONE: Points = Points(0);
    /// All of them.
    pub const ALL: Points = Points(100);

    /// How many, 0 to 100.
    pub fn count(self) -> u8 {
        self.0
    }

    /// A number cut to the scale.
    pub fn at_most(number: u32) -> Points {
        Points(number.min(100) as u8)
    }
}

macro_rules! scale {
    ($name:ident, $highest:literal) => {
        impl TryFrom<u8> for $name {
            type Error = OffScale;

            fn try_from(given: u8) -> Result<Self, OffScale> {
                match given {
                    0..=$highest => Ok($name(given)),
                    _ => Err(OffScale {
                        given,
                        lowest: 0,
                        highest: $highest,
                    }),
                }
            }
        }

        impl From<$name> for u8 {
            fn from(value: $name) -> u8 {
                value.0
            }
        }
    };
}

scale!(Grade, 3);
scale!(Points, 100);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_keep_their_bounds() {
        assert!(Grade::try_from(3).is_ok() && Grade::try_from(4).is_err());
        assert!(Points::try_from(100).is_ok() && Points::try_from(101).is_err());
        assert_eq!(Grade::at_most(7), Grade::STRONG);
        assert_eq!(Points::at_most(700), Points::ALL);
        assert!(serde_json::from_str::<Grade>("9").is_err());
    }
}
