//! `import`: a plan from a table into a dossier that is there, or a dump into a new one.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::ArgMatches;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    Context, DONE, FAILED, Failure, carry,
    open::path,
    table::{Side, Table},
};
use crate::{
    documents::export,
    domain::id::IdSource,
    exchange::{
        plan::{
            self, Basis, Layout, Mapping, Options, Outcome, Proposal, Reading, Report, Severity,
            Vocabulary,
        },
        sheet::{self, Limits, Sheet, Wish, Workbook, letters},
    },
    i18n::{I18n, error::Words},
    storage::{Dossier, Reader, Writer},
    text::isolate,
};

/// Most findings shown; `--json` and `--report` give them all.
const SHOWN: usize = 100;

pub fn run(context: &mut Context<'_>, given: &ArgMatches) -> Result<u8, Failure> {
    let file = path(given, "file");
    // Neither a table nor a dump is a pipe or a device, which might never end.
    if fs::metadata(file).is_ok_and(|meta| !meta.is_file() && !meta.is_dir()) {
        return Err(Failure::NotAFile(file.to_owned()));
    }
    let is_dump = file
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    match is_dump || file.is_dir() {
        true => carry::import(context, given),
        false => table(context, given),
    }
}

fn table(context: &mut Context<'_>, given: &ArgMatches) -> Result<u8, Failure> {
    let (target, file) = (path(given, "dossier"), path(given, "file"));
    let is_rehearsal = given.get_flag("dry-run");
    let report_path = given.get_one::<PathBuf>("report");
    if let Some(path) = report_path {
        // Better told before anything is written than after.
        check_free(path)?;
    }
    let workbook = read(file)?;
    let dossier = match is_rehearsal {
        true => Dossier::open_read_only(target)?,
        false => Dossier::open(target)?,
    };
    let basis = dossier.read(|reader: &Reader<'_>| Basis::load(reader, None))?;
    let vocabulary = Vocabulary::get()?;
    let first_year = basis.plan.as_ref().map(|plan| plan.first_year);
    let asked = given.get_one::<String>("sheet");
    let wrong = |error| Failure::Sheet(file.to_owned(), error);
    let sheet = match asked {
        Some(name) => workbook.sheets.get(workbook.sheet(name).map_err(wrong)?),
        None => pick(&workbook, |sheet| {
            Layout::find(sheet, vocabulary, first_year).is_some()
        }),
    };
    let sheet = sheet.ok_or(Failure::NoHeader)?;
    let layout = Layout::find(sheet, vocabulary, first_year).ok_or(Failure::NoHeader)?;
    let mapping = Mapping::guess(sheet, layout, vocabulary, first_year);
    if !mapping.has_title() {
        return Err(Failure::NoTitle);
    }
    let options = Options::default();
    let reading = Reading::of(sheet, layout, &mapping, vocabulary, &options, &basis);
    let proposal = Proposal::of(Arc::new(reading), Arc::new(basis), &BTreeMap::new());
    let is_taken = given.get_flag("accept") || !asks_for_attention(&proposal);
    let is_done = is_taken && !is_rehearsal;
    if is_done && proposal.changes_anything() {
        let mut ids = Ids(context.environment.ids);
        dossier.act(context.action(plan::ACTION), |writer: &Writer<'_>| {
            plan::apply(writer, &proposal, &mut ids)
        })?;
    }
    let report = Report {
        file: file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        sheet: sheet.name.clone(),
        is_done,
        proposal,
    };
    let tr = context.tr;
    match given.get_flag("json") {
        true => context.say_json(&as_json(&report, &workbook, layout, is_taken, &tr))?,
        false => tell(context, &report)?,
    }
    if let Some(path) = report_path {
        export::save(path, &report.csv(&tr), false)?;
        if !given.get_flag("json") {
            context.say(&tr.cli_written(path.display().to_string()))?;
        }
    }
    if !is_taken {
        context.complain(&tr.import_accept_hint());
        return Ok(FAILED);
    }
    Ok(DONE)
}

struct Ids(fn() -> Uuid);

impl IdSource for Ids {
    fn next_uuid(&mut self) -> Uuid {
        (self.0)()
    }
}

fn check_free(path: &Path) -> Result<(), Failure> {
    match path.symlink_metadata() {
        Ok(_) => Err(Failure::Save(export::SaveError::Exists(path.to_owned()))),
        Err(_) => Ok(()),
    }
}

fn read(file: &Path) -> Result<Workbook, Failure> {
    let failed = |error| Failure::Read(file.to_owned(), error);
    let limit = Limits::default().bytes as u64;
    if fs::metadata(file).map_err(failed)?.len() > limit {
        let excess = sheet::Excess::Bytes { limit };
        return Err(Failure::Sheet(
            file.to_owned(),
            sheet::Error::TooLarge(excess),
        ));
    }
    let bytes = fs::read(file).map_err(failed)?;
    Workbook::read(&bytes, Wish::default()).map_err(|error| Failure::Sheet(file.to_owned(), error))
}

/// The first sheet with a header, of those that are not hidden if any.
fn pick(workbook: &Workbook, has_header: impl Fn(&Sheet) -> bool) -> Option<&Sheet> {
    let sheets = || workbook.sheets.iter().filter(|sheet| has_header(sheet));
    sheets()
        .find(|sheet| !sheet.is_hidden)
        .or_else(|| sheets().next())
}

/// Whether something was not read, or disagrees, or is for the user to decide.
fn asks_for_attention(proposal: &Proposal) -> bool {
    let reading = &proposal.reading;
    reading.count(Severity::Warns) + reading.count(Severity::Blocks) > 0
        || proposal.count(|outcome| matches!(outcome, Outcome::Unclear { .. })) > 0
}

fn tell(context: &mut Context<'_>, report: &Report) -> Result<(), Failure> {
    let tr = context.tr;
    for line in report.summary(&tr) {
        context.say(&format!("  {}", line.cells.join(": ")))?;
    }
    let findings = report.findings(&tr);
    if findings.is_empty() {
        context.say(&tr.cli_sound())?;
    } else {
        let mut table = Table::new(
            Report::finding_header(&tr)
                .into_iter()
                .map(|header| (header, Side::Start)),
        );
        for line in findings.iter().take(SHOWN) {
            table.push(line.cells.iter().map(|cell| isolate::strip(cell)));
        }
        let shown = table.render(tr.language(), context.environment.columns);
        context.say(shown.trim_end())?;
        if findings.len() > SHOWN {
            context.say(&tr.error_and_others(findings.len() - SHOWN))?;
        }
    }
    if report.is_done && !report.proposal.changes_anything() {
        context.say(&tr.import_nothing_to_do())?;
    }
    Ok(())
}

fn as_json(
    report: &Report,
    workbook: &Workbook,
    layout: Layout,
    is_taken: bool,
    tr: &I18n,
) -> Value {
    let proposal = &report.proposal;
    let reading = &proposal.reading;
    let count = |is: fn(&Outcome) -> bool| proposal.count(is);
    json!({
        "taken": is_taken,
        "written": report.is_done && proposal.changes_anything(),
        "source": source(workbook),
        "sheet": report.sheet,
        "header": [layout.first, layout.last],
        "columns": reading.columns.iter().enumerate().map(|(at, column)| json!({
            "column": letters(at),
            "header": column.header,
            "field": column.target.map(plan::Target::key),
            "confidence": column.confidence,
            "unit": column.unit.map(plan::Unit::key),
        })).collect::<Vec<_>>(),
        "new": count(|outcome| matches!(outcome, Outcome::New)),
        "changed": count(|outcome| matches!(outcome, Outcome::Changed { .. })),
        "same": count(|outcome| matches!(outcome, Outcome::Same(_))),
        "unclear": count(|outcome| matches!(outcome, Outcome::Unclear { .. })),
        "left": count(|outcome| matches!(outcome, Outcome::Left(_))),
        "axes": proposal.axes.len(),
        "findings": reading.findings.iter().map(|finding| json!({
            "sheet": &*finding.sheet,
            "row": finding.row,
            "column": finding.column.map(letters),
            "field": finding.target.map(plan::Target::key),
            "raw": finding.raw,
            "severity": finding.problem.severity().key(),
            "problem": finding.problem.key(),
            "message": isolate::strip(&finding.problem.words(tr)),
        })).collect::<Vec<_>>(),
        "rows": proposal.steps.iter().map(|step| row(proposal, step, tr)).collect::<Vec<_>>(),
    })
}

fn source(workbook: &Workbook) -> Value {
    match workbook.source {
        sheet::Source::Xlsx => json!({ "kind": "xlsx" }),
        sheet::Source::Xls => json!({ "kind": "xls" }),
        sheet::Source::Ods => json!({ "kind": "ods" }),
        sheet::Source::Paste { delimiter } => {
            json!({ "kind": "paste", "delimiter": delimiter.key() })
        }
        sheet::Source::Text {
            encoding,
            certainty,
            delimiter,
        } => json!({
            "kind": "text",
            "encoding": encoding.key(),
            "is_sure": certainty == sheet::Certainty::Sure,
            "delimiter": delimiter.key(),
        }),
    }
}

fn row(proposal: &Proposal, step: &plan::Step, tr: &I18n) -> Value {
    let draft = proposal.draft(step);
    let (outcome, project, differences) = match &step.outcome {
        Outcome::New => ("new", None, &[][..]),
        Outcome::Same(id) => ("same", Some(id.to_string()), &[][..]),
        Outcome::Changed { id, differences } => {
            ("changed", Some(id.to_string()), differences.as_slice())
        }
        Outcome::Unclear { .. } => ("unclear", None, &[][..]),
        Outcome::Left(_) => ("left", None, &[][..]),
    };
    let shown = |entry: &Option<plan::Entry>, target| {
        entry.as_ref().map(|entry| plan::shown(entry, target, tr))
    };
    json!({
        "row": step.row,
        "code": draft.map(plan::Draft::code),
        "title": draft.map(|draft| draft.title(tr.language())),
        "outcome": outcome,
        "project": project,
        "changes": differences.iter().map(|difference| json!({
            "field": difference.target.key(),
            "before": shown(&difference.before, difference.target),
            "after": shown(&difference.after, difference.target),
        })).collect::<Vec<_>>(),
    })
}
