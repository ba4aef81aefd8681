//! Arabic and French as matter: isolation, numbers, amounts in words, dates, folding.

mod language;

pub use language::{Direction, Language};
