//! A document of the dossier, from its values to a file.

use std::path::Path;

use crate::{
    documents::{
        export::save,
        press::{Order, Press},
    },
    screen::{Problem, agreement::export::Written, context::Register},
};

/// Sets a document and writes it, whole or not at all.
pub fn write(
    register: &Register,
    order: Order,
    path: &Path,
    overwrite: bool,
) -> Result<Written, Problem> {
    let print = register
        .document(order)
        .and_then(|document| Press::new()?.print(&document))
        .map_err(|error| Problem::of(&error))?;
    save(path, &print.pdf, overwrite).map_err(|error| Problem::of(&error))?;
    Ok(Written {
        path: path.to_owned(),
        substitutions: print.substitutions,
    })
}

/// A name for the file.
pub fn file_name(register: &Register, order: Order) -> String {
    format!("{}.pdf", register.file_stem(order))
}
