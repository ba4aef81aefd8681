//! Finding anything in a dossier by what is known of it, in either script.
//!
//! An [`Index`] holds the words of every entry, folded, and where each occurs; the texts stay where
//! they are. A question's words may come in any order: whole words rank above beginnings, and these
//! above what stands inside a word. Numbers and codes come first, abbreviations find the names that
//! they stand for, and where little is found, names that are spelt alike are, marked approximate.

mod abbreviation;
mod answer;
mod board;
mod code;
pub mod dossier;
pub mod duplicate;
mod entry;
mod index;
mod posting;
mod question;
mod segment;
mod vocabulary;
mod word;

#[cfg(test)]
mod tests;

pub use self::{
    abbreviation::Abbreviations,
    answer::{Answer, Hit},
    entry::{Entry, Field, Kind},
    index::{Ask, Index},
};
