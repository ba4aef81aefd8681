//! `dump` and `import`: everything out to JSON, and back.

use std::fs;

use clap::ArgMatches;
use serde::Serialize;

use super::{Context, DONE, FAILED, Failure, open, open::path};
use crate::{
    documents::export,
    exchange::{Finding, Package, dossier, json},
    i18n::{I18n, error::Words},
};

pub fn dump(context: &mut Context<'_>, given: &ArgMatches) -> Result<u8, Failure> {
    let output = open::output(given)?;
    let package = dossier::gather(&open::dossier(given)?)?;
    export::save(output, &json::write(&package)?, given.get_flag("force"))?;
    let tr = context.tr;
    context.say(&tr.cli_written(output.display().to_string()))?;
    Ok(DONE)
}

/// Takes a dump of a whole dossier into a new or empty one.
pub fn import(context: &mut Context<'_>, given: &ArgMatches) -> Result<u8, Failure> {
    let (target, file) = (path(given, "dossier"), path(given, "file"));
    let bytes = fs::read(file).map_err(|error| Failure::Read(file.to_owned(), error))?;
    dossier::check_empty(target)?;
    let (package, findings) = match json::read(&bytes) {
        Ok((package, doubts)) if doubts.is_empty() || given.get_flag("accept") => (package, doubts),
        Ok((_, findings)) | Err(findings) => {
            if given.get_flag("json") {
                let tr = context.tr;
                context.say_json(&Report::of(None, &findings, &tr))?;
                return Ok(FAILED);
            }
            return Err(Failure::Findings(file.to_owned(), findings));
        }
    };
    let is_rehearsal = given.get_flag("dry-run");
    if !is_rehearsal {
        dossier::put(target, &package, context.action("dossier.import"))?;
    }
    tell(context, given, &package, &findings, is_rehearsal)
}

fn tell(
    context: &mut Context<'_>,
    given: &ArgMatches,
    package: &Package,
    findings: &[Finding],
    is_rehearsal: bool,
) -> Result<u8, Failure> {
    let tr = context.tr;
    if given.get_flag("json") {
        context.say_json(&Report::of(Some(package), findings, &tr))?;
        return Ok(DONE);
    }
    let shown = |id| path(given, id).display().to_string();
    context.say(&match is_rehearsal {
        true => tr.cli_would_import(shown("file")),
        false => tr.cli_imported(shown("file"), shown("dossier")),
    })?;
    for count in counts(package, &tr) {
        context.say(&format!("  {count}"))?;
    }
    for finding in findings {
        context.say(&format!("  {}", finding.words(&tr)))?;
    }
    Ok(DONE)
}

fn counts(package: &Package, tr: &I18n) -> [String; 6] {
    let contents = &package.contents;
    [
        tr.count_projects(contents.projects.len()),
        tr.count_partners(contents.partners.len()),
        tr.count_agreements(contents.agreements.len()),
        tr.count_commitments(contents.commitments.len()),
        tr.count_realisations(contents.realisations.len()),
        tr.count_files(contents.attachments.len()),
    ]
}

#[derive(Serialize)]
struct Report {
    taken: bool,
    projects: usize,
    partners: usize,
    agreements: usize,
    commitments: usize,
    realisations: usize,
    attachments: usize,
    findings: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    path: String,
    line: Option<usize>,
    column: Option<usize>,
    blocks: bool,
    message: String,
}

impl Report {
    fn of(package: Option<&Package>, findings: &[Finding], tr: &I18n) -> Report {
        let contents = package.map(|package| &package.contents);
        Report {
            taken: package.is_some(),
            projects: contents.map_or(0, |contents| contents.projects.len()),
            partners: contents.map_or(0, |contents| contents.partners.len()),
            agreements: contents.map_or(0, |contents| contents.agreements.len()),
            commitments: contents.map_or(0, |contents| contents.commitments.len()),
            realisations: contents.map_or(0, |contents| contents.realisations.len()),
            attachments: contents.map_or(0, |contents| contents.attachments.len()),
            findings: findings
                .iter()
                .map(|finding| Row {
                    path: finding.path.clone(),
                    line: finding.place.map(|place| place.line),
                    column: finding.place.map(|place| place.column),
                    blocks: finding.problem.blocks(),
                    message: crate::text::isolate::strip(&finding.problem.words(tr)),
                })
                .collect(),
        }
    }
}
