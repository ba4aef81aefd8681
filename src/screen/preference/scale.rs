//! How large everything on screen is drawn.

use serde::{Deserialize, Serialize};

/// A size in percent of the usual one: 100 to 200, in steps of 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "u16", into = "u16")]
pub struct Scale(u16);

impl Scale {
    /// The usual size.
    pub const MIN: Scale = Scale(100);
    /// Twice the usual size.
    pub const MAX: Scale = Scale(200);
    const STEP: u16 = 10;

    /// In percent.
    pub fn percent(self) -> u16 {
        self.0
    }

    /// As a factor: 1 to 2.
    pub fn factor(self) -> f32 {
        f32::from(self.0) / 100.0
    }

    /// One step larger; the largest stays.
    pub fn larger(self) -> Scale {
        Scale::from(self.0 + Self::STEP)
    }

    /// One step smaller; the smallest stays.
    pub fn smaller(self) -> Scale {
        Scale::from(self.0 - Self::STEP)
    }
}

impl Default for Scale {
    fn default() -> Scale {
        Scale::MIN
    }
}

impl From<u16> for Scale {
    /// The nearest step within the limits.
    fn from(percent: u16) -> Scale {
        let percent = percent.clamp(Scale::MIN.0, Scale::MAX.0);
        Scale((percent + Self::STEP / 2) / Self::STEP * Self::STEP)
    }
}

impl From<Scale> for u16 {
    fn from(scale: Scale) -> u16 {
        scale.0
    }
}
