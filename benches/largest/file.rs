//! The largest dossier as a file.

use std::path::Path;

use chrono::{DateTime, Utc};
use sharaka::{
    domain::Line,
    storage::{self, Action, Dossier, attachment},
};

use super::contents::{self, Mismatch};

/// Writes the dossier to a path where nothing stands yet.
pub fn write(path: &Path) -> Result<Dossier, Mismatch> {
    let (contents, files) = contents::build()?;
    let who = Line::new("largest").map_err(|error| Mismatch(error.to_string()))?;
    let action = Action {
        key: "create",
        who: &who,
        at: DateTime::<Utc>::UNIX_EPOCH,
    };
    Dossier::create(path, action, |writer| {
        for bytes in files.values() {
            attachment::keep_bytes(writer, bytes)?;
        }
        storage::contents::write(writer, &contents)
    })
    .map_err(|error: storage::Error| Mismatch(error.to_string()))
}
