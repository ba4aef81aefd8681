//! What an import read, found and did, as tables that any format can hold.

use super::{Entry, Finding, List, Outcome, Problem, Proposal, Severity, Step, Target};
use crate::{
    exchange::sheet::letters,
    i18n::{I18n, error::Words},
    text::{Language, amount, isolate},
};

/// A table of a report: a title, the names of its columns, and its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The cells.
    pub cells: Vec<String>,
}

/// What was read, found and done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Name of the file, or nothing for a paste.
    pub file: String,
    /// Name of the sheet; empty for a text.
    pub sheet: String,
    /// Whether it was written, or only rehearsed.
    pub is_done: bool,
    /// What was, or would be, done for each row.
    pub proposal: Proposal,
}

impl Report {
    /// Totals, one a line: what, and how many.
    pub fn summary(&self, tr: &I18n) -> Vec<Line> {
        let proposal = &self.proposal;
        let reading = &proposal.reading;
        let outcomes = [
            (
                tr.import_outcome_new(),
                proposal.count(|o| matches!(o, Outcome::New)),
            ),
            (
                tr.import_outcome_changed(),
                proposal.count(|o| matches!(o, Outcome::Changed { .. })),
            ),
            (
                tr.import_outcome_same(),
                proposal.count(|o| matches!(o, Outcome::Same(_))),
            ),
            (
                tr.import_outcome_unclear(),
                proposal.count(|o| matches!(o, Outcome::Unclear { .. })),
            ),
            (
                tr.import_outcome_left(),
                proposal.count(|o| matches!(o, Outcome::Left(_))),
            ),
            (tr.import_new_axes(), proposal.axes.len()),
            (tr.import_severity_blocks(), reading.count(Severity::Blocks)),
            (tr.import_severity_warns(), reading.count(Severity::Warns)),
            (tr.import_severity_tells(), reading.count(Severity::Tells)),
        ];
        let done = match self.is_done {
            true => tr.import_done(),
            false => tr.import_rehearsed(),
        };
        let texts = [
            (tr.import_column_file(), self.file.clone()),
            (tr.import_column_sheet(), self.sheet.clone()),
            (tr.import_column_done(), done),
            (tr.import_rows_read(), reading.drafts.len().to_string()),
        ];
        let counted = outcomes
            .into_iter()
            .map(|(what, count)| (what, count.to_string()));
        texts
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .chain(counted)
            .map(|(what, text)| Line {
                cells: vec![what, text],
            })
            .collect()
    }

    /// Names of the columns of [`Report::findings`].
    pub fn finding_header(tr: &I18n) -> Vec<String> {
        vec![
            tr.import_column_sheet(),
            tr.import_column_row(),
            tr.import_column_column(),
            tr.import_column_field(),
            tr.import_column_raw(),
            tr.import_column_severity(),
            tr.import_column_problem(),
        ]
    }

    /// Every finding, by row and column.
    pub fn findings(&self, tr: &I18n) -> Vec<Line> {
        let findings = self.proposal.reading.findings.iter();
        findings
            .map(|finding| Line {
                cells: finding_cells(finding, tr),
            })
            .collect()
    }

    /// Names of the columns of [`Report::steps`].
    pub fn step_header(tr: &I18n) -> Vec<String> {
        vec![
            tr.import_column_row(),
            tr.import_column_code(),
            tr.import_column_title(),
            tr.import_column_outcome(),
            tr.import_column_field(),
            tr.import_column_before(),
            tr.import_column_after(),
        ]
    }

    /// What was done for each row: one line, or one for each field that changed.
    pub fn steps(&self, tr: &I18n) -> Vec<Line> {
        let mut lines = Vec::new();
        for step in &self.proposal.steps {
            let head = self.step_head(step, tr);
            match &step.outcome {
                Outcome::Changed { differences, .. } => {
                    lines.extend(differences.iter().map(|difference| {
                        let shown = |entry: &Option<Entry>| {
                            let entry = entry.as_ref();
                            entry
                                .map(|e| shown(e, difference.target, tr))
                                .unwrap_or_default()
                        };
                        let mut cells = head.clone();
                        cells.push(difference.target.words(tr));
                        cells.push(shown(&difference.before));
                        cells.push(shown(&difference.after));
                        Line { cells }
                    }));
                }
                _ => {
                    let mut cells = head;
                    cells.resize(7, String::new());
                    lines.push(Line { cells });
                }
            }
        }
        lines
    }

    fn step_head(&self, step: &Step, tr: &I18n) -> Vec<String> {
        let draft = self.proposal.draft(step);
        let code = draft.map(|draft| draft.code()).unwrap_or_default();
        let title = draft
            .map(|draft| draft.title(tr.language()))
            .unwrap_or_default();
        vec![
            step.row.to_string(),
            code.to_owned(),
            title.to_owned(),
            step.outcome.words(tr),
        ]
    }

    /// The whole report as CSV in UTF-8 with its mark, semicolons between the columns, as Excel
    /// opens it in Morocco. A cell that a spreadsheet would take for a formula is marked as text.
    pub fn csv(&self, tr: &I18n) -> Vec<u8> {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(b';')
            .flexible(true)
            .terminator(csv::Terminator::CRLF)
            .from_writer("\u{FEFF}".as_bytes().to_vec());
        let mut put = |cells: &[String]| {
            let safe = cells.iter().map(|cell| as_text(&isolate::strip(cell)));
            // Writing to memory does not fail.
            let _ = writer.write_record(safe);
        };
        for line in self.summary(tr) {
            put(&line.cells);
        }
        let parts = [
            (
                tr.import_findings(),
                Report::finding_header(tr),
                self.findings(tr),
            ),
            (tr.import_steps(), Report::step_header(tr), self.steps(tr)),
        ];
        for (title, header, lines) in parts {
            put(&[String::new()]);
            put(&[title]);
            put(&header);
            for line in lines {
                put(&line.cells);
            }
        }
        writer.into_inner().unwrap_or_default()
    }
}

/// A cell that begins as a formula does would be computed by the spreadsheet that opens it.
fn as_text(cell: &str) -> String {
    match cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}

fn finding_cells(finding: &Finding, tr: &I18n) -> Vec<String> {
    let field = finding.target.map(|target| target.words(tr));
    vec![
        finding.sheet.to_string(),
        finding.row.to_string(),
        finding.column.map(letters).unwrap_or_default(),
        field.unwrap_or_default(),
        finding.raw.clone(),
        finding.problem.severity().words(tr),
        finding.problem.words(tr),
    ]
}

/// An entry as people read it.
pub fn shown(entry: &Entry, target: Target, tr: &I18n) -> String {
    match entry {
        Entry::Text(text) => text.clone(),
        Entry::Amount(amount) => amount::format(amount.centimes()),
        Entry::Count(count) => crate::text::number::group(*count),
        Entry::Grade(grade) => grade.to_string(),
        Entry::Date(day) => crate::text::date::short(day.day()),
        Entry::Year(year) => year.to_string(),
        Entry::Word(key) => match target.kind() {
            super::Kind::Word(list) => word(list, key.as_str(), tr),
            _ => key.as_str().to_owned(),
        },
    }
}

/// A word of a closed list, named.
pub fn word(list: List, key: &str, tr: &I18n) -> String {
    use crate::domain::project::{Competence, LandKind, LandStatus, Maturity, ProjectState};
    let named = match list {
        List::Sector => sector(key, tr.language()),
        List::Competence => key.parse::<Competence>().ok().map(|value| tr.term(value)),
        List::State => key.parse::<ProjectState>().ok().map(|value| tr.term(value)),
        List::Maturity => key.parse::<Maturity>().ok().map(|value| tr.term(value)),
        List::LandKind => key.parse::<LandKind>().ok().map(|value| tr.term(value)),
        List::LandStatus => key.parse::<LandStatus>().ok().map(|value| tr.term(value)),
    };
    named.unwrap_or_else(|| key.to_owned())
}

fn sector(key: &str, language: Language) -> Option<String> {
    use crate::{domain::Line, library::partner::Catalogue};
    use std::sync::OnceLock;
    static CATALOGUE: OnceLock<Option<Catalogue>> = OnceLock::new();
    let catalogue = CATALOGUE.get_or_init(|| Catalogue::load().ok()).as_ref()?;
    let domain = catalogue.domain(&Line::new(key).ok()?)?;
    Some(domain.name.get(language).to_owned())
}

impl Problem {
    /// Whether it is of the whole column rather than of a cell.
    pub fn is_of_column(&self) -> bool {
        matches!(
            self,
            Problem::ColumnLeft
                | Problem::UnitUnclear
                | Problem::SmallAmounts { .. }
                | Problem::Assumed { .. }
        )
    }
}
