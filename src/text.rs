//! Arabic and French as matter: isolation, numbers, amounts in words, dates, folding.
//!
//! This room knows no other. It reads no clock and no file; every function is pure.

pub mod amount;
pub mod clean;
pub mod collate;
pub mod date;
pub mod fold;
pub mod hijri;
pub mod isolate;
pub mod language;
pub mod noun;
pub mod number;
pub mod words;

pub use language::{Direction, Language};
