//! A document of the dossier, from its values to a file.

use std::path::Path;

use crate::{
    documents::{
        export::save,
        press::{Order, Press, Print},
    },
    screen::{Problem, agreement::export::Written, context::Register},
};

/// Sets a document: the first of the two steps of an export.
pub fn set(register: &Register, order: Order) -> Result<Print, Problem> {
    register
        .document(order)
        .and_then(|document| Press::new()?.print(&document))
        .map_err(|error| Problem::of(&error))
}

/// Writes what was set, whole or not at all: the second step.
pub fn keep(print: &Print, path: &Path, overwrite: bool) -> Result<Written, Problem> {
    save(path, &print.pdf, overwrite).map_err(|error| Problem::of(&error))?;
    Ok(Written {
        path: path.to_owned(),
        substitutions: print.substitutions.clone(),
    })
}

/// A name for the file.
pub fn file_name(register: &Register, order: Order) -> String {
    format!("{}.pdf", register.file_stem(order))
}
