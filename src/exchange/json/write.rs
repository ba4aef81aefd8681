//! From contents to JSON.

use std::collections::BTreeMap;

use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Serialize;
use thiserror::Error;

use super::{FORMAT, Package, VERSION};
use crate::domain::contents::Contents;

/// Why nothing could be written.
#[derive(Debug, Error)]
pub enum Error {
    /// An attachment whose bytes are not in the package.
    #[error("no bytes for {sha256}")]
    FileMissing {
        /// Its SHA-256.
        sha256: String,
    },
    /// The contents could not be put into JSON.
    #[error(transparent)]
    Encoding(#[from] serde_json::Error),
}

#[derive(Serialize)]
struct Envelope<'a> {
    format: &'static str,
    version: u64,
    contents: &'a Contents,
    files: BTreeMap<&'a str, String>,
}

/// The JSON of a dossier: indented, in the order of the contents, with a line feed at its end. The
/// same package gives the same bytes. Only the bytes that an attachment points to are written.
pub fn write(package: &Package) -> Result<Vec<u8>, Error> {
    let mut files = BTreeMap::new();
    for attachment in &package.contents.attachments {
        let sha256 = attachment.sha256.as_str();
        let bytes = package
            .files
            .get(sha256)
            .ok_or_else(|| Error::FileMissing {
                sha256: sha256.to_owned(),
            })?;
        files.insert(sha256, BASE64_STANDARD.encode(bytes));
    }
    let envelope = Envelope {
        format: FORMAT,
        version: VERSION,
        contents: &package.contents,
        files,
    };
    let mut json = serde_json::to_vec_pretty(&envelope)?;
    json.push(b'\n');
    Ok(json)
}
