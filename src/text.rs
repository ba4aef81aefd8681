//! Arabic and French as matter: isolation, numbers, amounts in words, dates, folding.

pub mod clean;
mod language;

pub use language::{Direction, Language};
