//! `backup` and `verify`: a copy that is known to be whole, and whether the dossier itself is.

use clap::ArgMatches;

use super::{
    Context, DONE, FAILED, Failure,
    open::{self, path},
};
use crate::{i18n::error::Words, storage::Existing};

pub fn backup(context: &mut Context<'_>, given: &ArgMatches) -> Result<u8, Failure> {
    let target = path(given, "file");
    let existing = match given.get_flag("force") {
        true => Existing::Replace,
        false => Existing::Keep,
    };
    open::dossier(given)?.backup(target, existing)?;
    let tr = context.tr;
    context.say(&tr.cli_backed_up(target.display().to_string()))?;
    Ok(DONE)
}

pub fn verify(context: &mut Context<'_>, given: &ArgMatches) -> Result<u8, Failure> {
    let shown = path(given, "dossier").display().to_string();
    let findings = open::dossier(given)?.verify()?;
    let tr = context.tr;
    if findings.is_empty() {
        context.say(&tr.cli_verified(shown))?;
        return Ok(DONE);
    }
    let mut words = tr.failure_damaged(shown);
    for finding in findings {
        words.push_str("\n  ");
        words.push_str(&finding.words(&tr));
    }
    context.complain(&words);
    Ok(FAILED)
}
