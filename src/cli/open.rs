//! A dossier's contents, for commands that only read.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::Failure;
use crate::{
    domain::contents::Contents,
    storage::{self, Dossier, Reader},
};

/// The path given as the argument `id`.
pub fn path<'a>(given: &'a ArgMatches, id: &str) -> &'a Path {
    given
        .get_one::<PathBuf>(id)
        .map_or(Path::new(""), PathBuf::as_path)
}

/// The path that a command writes to. It is never the dossier that the command reads, even where
/// overwriting was asked for.
pub fn output(given: &ArgMatches) -> Result<&Path, Failure> {
    let output = path(given, "output");
    let place = |path: &Path| path.canonicalize().ok();
    match (place(output), place(path(given, "dossier"))) {
        (Some(output), Some(dossier)) if output == dossier => Err(Failure::OverDossier(output)),
        _ => Ok(output),
    }
}

/// Opens the dossier for reading.
pub fn dossier(given: &ArgMatches) -> Result<Dossier, Failure> {
    Ok(Dossier::open_read_only(path(given, "dossier"))?)
}

/// Everything in it.
pub fn contents(dossier: &Dossier) -> Result<Contents, Failure> {
    let read = |reader: &Reader<'_>| storage::contents::read(reader);
    Ok(dossier.read(read)?)
}
