//! From the rows of a table to drafts, with everything that is to be said of them.

mod cell;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    Basis, Column, Draft, Entry, Finding, Kind, Layout, List, Mapping, Part, Problem, Severity,
    Single, Target, Twin, Vocabulary,
    basis::is_same,
    draft::AxisEntry,
    matching,
    sum::{self, Sums},
    vocabulary::token::script,
};
use crate::{
    domain::{Line, Money, Name, Year},
    exchange::sheet::{Cell, Row, Sheet},
    text::Language,
};

/// What the user decides about the reading of a whole table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Whether axes that the plan does not have are created; else their projects stand under none.
    pub creates_axes: bool,
    /// The year of amounts that name none.
    pub year: Option<Year>,
    /// What words that are not in a list stand for: the list and the word, folded.
    pub words: BTreeMap<(List, String), Line>,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            creates_axes: true,
            year: None,
            words: BTreeMap::new(),
        }
    }
}

/// A table that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Name of the sheet; empty for a text.
    pub sheet: Arc<str>,
    /// The rows that name a project, or should.
    pub drafts: Vec<Draft>,
    /// Everything that is to be said, by row and column.
    pub findings: Vec<Finding>,
    /// What each column stands for.
    pub columns: Vec<Column>,
    /// Whether axes that the plan does not have are created.
    pub creates_axes: bool,
}

impl Reading {
    /// Reads every row below the header. The dossier is asked only for the axes of the plan.
    pub fn of(
        sheet: &Sheet,
        layout: Layout,
        mapping: &Mapping,
        vocabulary: &Vocabulary,
        options: &Options,
        basis: &Basis,
    ) -> Reading {
        let mut reader = Reader {
            sheet,
            name: Arc::from(sheet.name.as_str()),
            mapping,
            vocabulary,
            options,
            of_one: shares_of_one(sheet, layout, mapping),
            sums: Sums::default(),
            band: None,
            findings: Vec::new(),
            drafts: Vec::new(),
        };
        reader.columns(layout);
        for row in layout.data(sheet) {
            reader.row(row);
        }
        reader.assume(layout);
        let Reader {
            name,
            mut drafts,
            mut findings,
            ..
        } = reader;
        matching::within(&name, &drafts, &mut findings);
        axes(&name, &drafts, basis, options, &mut findings);
        let blocked: BTreeSet<u32> = findings
            .iter()
            .filter(|finding| finding.problem.severity() == Severity::Blocks)
            .map(|finding| finding.row)
            .collect();
        for draft in &mut drafts {
            draft.is_blocked = blocked.contains(&draft.row);
        }
        findings.sort_by_key(|finding| (finding.row, finding.column));
        Reading {
            sheet: name,
            drafts,
            findings,
            columns: mapping.columns.clone(),
            creates_axes: options.creates_axes,
        }
    }

    /// How many findings weigh so much.
    pub fn count(&self, severity: Severity) -> usize {
        let weighs = |finding: &&Finding| finding.problem.severity() == severity;
        self.findings.iter().filter(weighs).count()
    }

    /// The findings of a row.
    pub fn of_row(&self, row: u32) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(move |finding| finding.row == row)
    }
}

struct Reader<'a> {
    sheet: &'a Sheet,
    name: Arc<str>,
    mapping: &'a Mapping,
    vocabulary: &'a Vocabulary,
    options: &'a Options,
    of_one: Option<bool>,
    sums: Sums,
    /// The axis of the last row that opened one.
    band: Option<AxisEntry>,
    findings: Vec<Finding>,
    drafts: Vec<Draft>,
}

impl Reader<'_> {
    fn say(&mut self, row: u32, at: Option<(usize, Target)>, raw: &str, problem: Problem) {
        self.findings.push(Finding {
            sheet: Arc::clone(&self.name),
            row,
            column: at.map(|(column, _)| column),
            target: at.map(|(_, target)| target),
            raw: raw.to_owned(),
            problem,
        });
    }

    /// What is to be said of whole columns.
    fn columns(&mut self, layout: Layout) {
        let rows: Vec<&Row> = layout.data(self.sheet).collect();
        for (at, column) in self.mapping.columns.iter().enumerate() {
            let filled = |row: &&Row| !row.cell(at).is_empty();
            let holds = rows.iter().any(filled);
            match column.target {
                None if holds => {
                    let finding = Finding {
                        sheet: Arc::clone(&self.name),
                        row: layout.last,
                        column: Some(at),
                        target: None,
                        raw: column.header.clone(),
                        problem: Problem::ColumnLeft,
                    };
                    self.findings.push(finding);
                }
                Some(target) if holds && target.kind() == Kind::Amount && column.unit.is_none() => {
                    self.say(
                        layout.last,
                        Some((at, target)),
                        &column.header.clone(),
                        Problem::UnitUnclear,
                    );
                }
                _ => {}
            }
        }
        self.small_amounts(layout, &rows);
    }

    /// A column of total costs in which nothing costs 10,000 dirhams was meant in another unit.
    fn small_amounts(&mut self, layout: Layout, rows: &[&Row]) {
        let target = Target::Single(Single::Cost);
        let Some(at) = self.mapping.column_of(target) else {
            return;
        };
        let Some(column) = self.mapping.columns.get(at) else {
            return;
        };
        let Some(unit) = column.unit.filter(|unit| *unit == super::Unit::Dirham) else {
            return;
        };
        let numbers: Vec<f64> = rows
            .iter()
            .filter_map(|row| match row.cell(at) {
                Cell::Number(number) => Some(*number),
                Cell::Text(text) => crate::text::amount::parse(text)
                    .ok()
                    .map(|centimes| centimes as f64 / 100.0),
                _ => None,
            })
            .collect();
        let largest = numbers.iter().copied().fold(0.0, f64::max);
        if numbers.len() >= 3 && largest > 0.0 && largest < 10_000.0 {
            let largest = (largest * 100.0).round() as i64;
            let raw = column.header.clone();
            let problem = Problem::SmallAmounts { largest, unit };
            self.say(layout.last, Some((at, target)), &raw, problem);
        }
    }

    fn row(&mut self, row: &Row) {
        let first = row
            .filled()
            .next()
            .map(|(_, cell)| cell.text())
            .unwrap_or_default();
        if self.vocabulary.is_total(&first) {
            return self.total(row);
        }
        let texts = row
            .filled()
            .filter(|(_, cell)| matches!(cell, Cell::Text(_)));
        let is_lone = row.filled().count() == texts.count() && row.filled().count() <= 2;
        if is_lone && self.vocabulary.is_axis(&first) {
            self.band = axis_of_band(row);
            return;
        }
        self.project(row);
    }

    fn project(&mut self, row: &Row) {
        let mut entries = BTreeMap::new();
        let mapped: Vec<(usize, Target)> = self.mapping.targets().collect();
        for (at, target) in mapped {
            if let Some((target, entry)) = self.cell(row, at, target) {
                entries.insert(target, entry);
            }
        }
        if entries.is_empty() {
            let raw = row
                .filled()
                .next()
                .map(|(_, cell)| cell.text())
                .unwrap_or_default();
            return self.say(row.number, None, &raw, Problem::RowLeft);
        }
        let axis = axis(&mut entries).or_else(|| self.band.clone());
        let mut draft = Draft {
            row: row.number,
            entries,
            axis,
            is_blocked: false,
        };
        self.sums.add(&draft);
        let has_title = Language::ALL
            .into_iter()
            .any(|language| !draft.text(Target::Twin(Twin::Title, language)).is_empty());
        if !has_title {
            // A note below the table is no project.
            let problem = match draft.entries.len() {
                0 | 1 => Problem::RowLeft,
                _ => Problem::MissingTitle,
            };
            let at = Language::ALL.into_iter().find_map(|language| {
                let target = Target::Twin(Twin::Title, language);
                Some((self.mapping.column_of(target)?, target))
            });
            let is_project = problem == Problem::MissingTitle;
            self.say(row.number, at, "", problem);
            if !is_project {
                return;
            }
        }
        for (problem, target) in sum::derive(&mut draft, self.mapping, self.options.year) {
            let at = target.and_then(|target| Some((self.mapping.column_of(target)?, target)));
            // A cell that could not be read was told of already.
            let of_row = self.findings.iter().rev();
            let mut of_row = of_row.take_while(|finding| finding.row == row.number);
            let is_told =
                of_row.any(|finding| finding.target.is_some() && finding.target == target);
            if problem == Problem::MissingCost && is_told {
                continue;
            }
            let raw = at.map(|(at, _)| row.cell(at).raw()).unwrap_or_default();
            self.say(row.number, at, &raw, problem);
        }
        for (target, problem) in sum::check(&draft) {
            let at = self.mapping.column_of(target).map(|at| (at, target));
            let raw = at.map(|(at, _)| row.cell(at).raw()).unwrap_or_default();
            self.say(row.number, at, &raw, problem);
        }
        self.drafts.push(draft);
    }

    /// What a cell gives, and for which target: a text may be in the other language.
    fn cell(&mut self, row: &Row, at: usize, target: Target) -> Option<(Target, Entry)> {
        let mut cell = row.cell(at);
        if let Some(area) = self.sheet.merged_at(row.number, at) {
            let rows = area.last_row - area.first_row + 1;
            let is_first = area.first_row == row.number;
            if target.kind() == Kind::Amount && rows > 1 {
                if is_first && !cell.is_empty() {
                    let raw = cell.raw();
                    self.say(
                        row.number,
                        Some((at, target)),
                        &raw,
                        Problem::Spanning { rows },
                    );
                }
            } else if !is_first {
                cell = self.sheet.cell(area.first_row, area.first_column);
            }
        }
        if cell.is_empty() {
            return None;
        }
        let column = self.mapping.columns.get(at)?;
        let manner = cell::Manner {
            vocabulary: self.vocabulary,
            words: &self.options.words,
            unit: column.unit,
            of_one: self.of_one,
        };
        let (entry, said) = match cell::read(cell, target, &manner) {
            Ok(read) => read,
            Err(problem) => {
                self.sums.miss(target);
                // Said once, of the column.
                if problem != Problem::UnitUnclear {
                    self.say(row.number, Some((at, target)), &cell.raw(), problem);
                }
                return None;
            }
        };
        if let Some(problem) = said {
            self.say(row.number, Some((at, target)), &cell.raw(), problem);
        }
        let entry = entry?;
        let target = self.side(row.number, at, target, &entry);
        Some((target, entry))
    }

    /// The side that a text is written in, where its column is of the other and no column is of
    /// this one.
    fn side(&mut self, row: u32, at: usize, target: Target, entry: &Entry) -> Target {
        let (Target::Twin(twin, language), Entry::Text(text)) = (target, entry) else {
            return target;
        };
        let other = Target::Twin(twin, language.other());
        let written = script(text);
        if written == Some(language.other()) && self.mapping.column_of(other).is_none() {
            let language = language.other();
            self.say(
                row,
                Some((at, target)),
                text,
                Problem::OtherScript { language },
            );
            return other;
        }
        target
    }

    /// A row that adds up those above it.
    fn total(&mut self, row: &Row) {
        let mapped: Vec<(usize, Target)> = self.mapping.targets().collect();
        let mut stated = BTreeMap::new();
        for (at, target) in mapped {
            let is_summed = matches!(target.kind(), Kind::Amount | Kind::Count);
            let (true, false) = (is_summed, row.cell(at).is_empty()) else {
                continue;
            };
            if let Some((target, entry)) = self.cell(row, at, target) {
                stated.insert(target, entry);
            }
        }
        for (target, problem) in self.sums.compare(&stated) {
            let at = self.mapping.column_of(target).map(|at| (at, target));
            let raw = at.map(|(at, _)| row.cell(at).raw()).unwrap_or_default();
            self.say(row.number, at, &raw, problem);
        }
        self.sums.begin();
    }

    /// What new projects get where the table has no column.
    fn assume(&mut self, layout: Layout) {
        if self.drafts.is_empty() {
            return;
        }
        for (single, key) in [
            (Single::Competence, "own"),
            (Single::State, "not-started"),
            (Single::Maturity, "idea"),
        ] {
            let target = Target::Single(single);
            if self.mapping.column_of(target).is_none() {
                self.say(layout.last, None, "", Problem::Assumed { target, key });
            }
        }
    }
}

/// Takes the axis out of what a row gave.
fn axis(entries: &mut BTreeMap<Target, Entry>) -> Option<AxisEntry> {
    let mut take = |target| match entries.remove(&target) {
        Some(Entry::Text(text)) => text,
        _ => String::new(),
    };
    let code = take(Target::Single(Single::AxisCode));
    let [ar, fr] = Language::ALL.map(|language| take(Target::Twin(Twin::Axis, language)));
    if code.is_empty() && ar.is_empty() && fr.is_empty() {
        return None;
    }
    Some(AxisEntry {
        code: Line::new(code).unwrap_or_default(),
        name: Name::new(ar, fr).unwrap_or_default(),
    })
}

/// The axis that a row opens: «المحور الأول: …», in one language or in both.
fn axis_of_band(row: &Row) -> Option<AxisEntry> {
    let (mut ar, mut fr) = (String::new(), String::new());
    for (_, cell) in row.filled() {
        let text = cell.text().replace(['\n', '\r', '\t'], " ");
        match script(&text) {
            Some(Language::Arabic) => ar = text,
            _ => fr = text,
        }
    }
    Some(AxisEntry {
        code: Line::default(),
        name: Name::new(ar, fr).ok()?,
    })
}

/// Whether the shares of the column of progress are written as parts of one, as spreadsheets keep
/// what they show in percent: something between nothing and one, and nothing near two. Unclear
/// where there are only zeros and ones.
fn shares_of_one(sheet: &Sheet, layout: Layout, mapping: &Mapping) -> Option<bool> {
    let at = mapping.column_of(Target::Single(Single::Progress))?;
    let mut is_between = false;
    for row in layout.data(sheet) {
        if let Cell::Number(number) = row.cell(at) {
            if *number >= 2.0 {
                return Some(false);
            }
            is_between |= number.fract() != 0.0;
        }
    }
    is_between.then_some(true)
}

/// Says of each axis that the plan does not have, once, what becomes of it.
fn axes(
    sheet: &Arc<str>,
    drafts: &[Draft],
    basis: &Basis,
    options: &Options,
    findings: &mut Vec<Finding>,
) {
    let mut said: Vec<&AxisEntry> = Vec::new();
    for draft in drafts {
        let Some(axis) = draft.axis.as_ref() else {
            continue;
        };
        let is_said = said
            .iter()
            .any(|said| is_same(axis, &said.code, &said.name));
        if basis.axis(axis).is_some() || is_said {
            continue;
        }
        said.push(axis);
        let name = axis.name.get(Language::Arabic);
        let language = script(name).unwrap_or_default();
        let raw = if name.is_empty() {
            axis.code.as_str()
        } else {
            name
        };
        findings.push(Finding {
            sheet: Arc::clone(sheet),
            row: draft.row,
            column: None,
            target: Some(Target::Twin(Twin::Axis, language)),
            raw: raw.to_owned(),
            problem: Problem::UnknownAxis {
                is_created: options.creates_axes && basis.plan.is_some(),
            },
        });
    }
}

/// What a draft's year costs, of one part.
pub(super) fn year_amount(draft: &Draft, year: Year, part: Part) -> Option<Money> {
    draft.amount(Target::Year(year, part))
}
