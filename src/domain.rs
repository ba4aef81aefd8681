//! What a partnership is: entities, value types, rules. Knows no window, SQL, PDF, clock or file.

pub mod agreement;
pub mod attachment;
pub mod check;
pub mod commitment;
pub mod commune;
pub mod contents;
pub mod coverage;
pub mod date;
pub mod funding;
pub mod gap;
pub mod grade;
pub mod id;
pub mod key;
pub mod mobilisation;
pub mod money;
pub mod need;
pub mod pack;
pub mod partner;
pub mod plan;
pub mod project;
pub mod prospect;
pub mod quantity;
pub mod ranking;
pub mod round;
#[cfg(test)]
pub(crate) mod sample;
pub mod stakeholder;
pub mod suggestion;
pub mod word;

pub use date::{Date, LegalDate, Year};
pub use grade::{Grade, Points};
pub use money::{Money, Share, Total};
pub use pack::Twin;
pub use word::{Line, Name, Prose};
