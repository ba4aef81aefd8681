//! The documented JSON of a whole dossier (`docs/json-format.md`).

mod problem;
mod read;
mod write;

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::domain::contents::Contents;

pub use read::read;
pub use write::{Error, write};

/// What the field `format` says.
pub const FORMAT: &str = "sharaka-dossier";
/// The version written, and the newest that is read; every older one is read too. The second added
/// the rounds.
pub const VERSION: u64 = 2;

/// A dossier outside its file: contents and the bytes of its attachments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// The contents.
    pub contents: Contents,
    /// Bytes by SHA-256, in lowercase hexadecimal.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// SHA-256 of bytes, in lowercase hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests;
