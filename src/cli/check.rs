//! `check`: the quality of agreements, and of the projects behind them.

use clap::ArgMatches;
use serde_json::{Value, json};

use super::{Context, DONE, FAILED, Failure, open, pick};
use crate::{
    domain::{
        check::{self, About, Finding, Subject},
        contents::Contents,
    },
    i18n::{I18n, error::Words},
    text::isolate,
};

pub fn run(context: &mut Context<'_>, given: &ArgMatches) -> Result<u8, Failure> {
    let contents = open::contents(&open::dossier(given)?)?;
    let findings = match given.get_one::<String>("agreement") {
        None => check::dossier(&contents, context.today),
        Some(named) => {
            let id = pick::agreement(&contents, named)?;
            let subject = Subject::of(&contents, id, context.today);
            subject
                .map(|subject| check::agreement(&subject))
                .unwrap_or_default()
        }
    };
    let tr = context.tr;
    if given.get_flag("json") {
        let rows: Vec<Value> = findings.iter().map(|finding| row(finding, &tr)).collect();
        context.say_json(&rows)?;
    } else {
        tell(context, &contents, &findings)?;
    }
    match findings.iter().any(Finding::blocks) {
        true => {
            context.complain(&tr.failure_blocked());
            Ok(FAILED)
        }
        false => Ok(DONE),
    }
}

fn tell(
    context: &mut Context<'_>,
    contents: &Contents,
    findings: &[Finding],
) -> Result<(), Failure> {
    let tr = context.tr;
    if findings.is_empty() {
        return context.say(&tr.cli_sound());
    }
    let mut last = None;
    for finding in findings {
        if last != Some(finding.about) {
            context.say(&title(finding.about, contents, &tr))?;
            last = Some(finding.about);
        }
        let (code, severity) = (finding.code.key(), tr.term(finding.severity));
        let line = tr.cli_finding(code, severity, finding.words(&tr));
        context.say(&format!("  {line}"))?;
    }
    Ok(())
}

/// What a finding is about, as a heading.
fn title(about: About, contents: &Contents, tr: &I18n) -> String {
    let (number, title) = match about {
        About::Agreement(id) => {
            let found = contents
                .agreements
                .iter()
                .find(|agreement| agreement.id == id);
            found.map(|agreement| (&agreement.number, &agreement.title))
        }
        About::Project(id) => {
            let found = contents.projects.iter().find(|project| project.id == id);
            found.map(|project| (&project.code, &project.title))
        }
    }
    .unzip();
    let parts = [
        number.map(|number| isolate::ltr(number.as_str())),
        title.map(|title| isolate::auto(title.get(tr.language()))),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" — ")
}

fn row(finding: &Finding, tr: &I18n) -> Value {
    let message = tr.finding(finding);
    let (agreement, project) = match finding.about {
        About::Agreement(id) => (Some(id), None),
        About::Project(id) => (None, Some(id)),
    };
    json!({
        "agreement": agreement,
        "project": project,
        "code": finding.code,
        "severity": finding.severity,
        "blocks": finding.blocks(),
        "title": isolate::strip(&message.title),
        "place": isolate::strip(&message.place),
        "what": isolate::strip(&message.what),
        "mend": isolate::strip(&message.mend),
    })
}
