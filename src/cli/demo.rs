//! `demo`: writes the sample dossier.

use clap::ArgMatches;

use super::{Context, DONE, Failure, open::path};
use crate::{exchange::dossier, sample::sample, storage::Error};

pub fn run(context: &mut Context<'_>, given: &ArgMatches) -> Result<u8, Failure> {
    let file = path(given, "file");
    let sample = sample()?;
    let path = || file.to_owned();
    if file.is_dir() {
        return Err(Error::IsFolder { path: path() }.into());
    }
    if file.symlink_metadata().is_ok() {
        return Err(Error::Exists { path: path() }.into());
    }
    dossier::put(file, &sample.package, context.action("dossier.demo"))?;
    let tr = context.tr;
    context.say(&tr.cli_demo_written(file.display().to_string(), sample.today.to_string()))?;
    Ok(DONE)
}
