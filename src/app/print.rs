//! A document of the dossier, from its values to a file.

use std::path::{Path, PathBuf};

use crate::{
    documents::{
        export::save,
        press::{Order, Press},
    },
    screen::{Problem, context::Register},
};

/// Sets a document and writes it, whole or not at all.
pub fn write(
    register: &Register,
    order: Order,
    path: &Path,
    overwrite: bool,
) -> Result<PathBuf, Problem> {
    let bytes = register
        .document(order)
        .and_then(|document| Press::new()?.pdf(&document))
        .map_err(|error| Problem::of(&error))?;
    save(path, &bytes, overwrite).map_err(|error| Problem::of(&error))?;
    Ok(path.to_owned())
}

/// A name for the file.
pub fn file_name(register: &Register, order: Order) -> String {
    format!("{}.pdf", register.file_stem(order))
}
