//! A table that was read, how it is understood, and what would be done with it.

use std::{collections::BTreeMap, sync::Arc};

use super::Given;
use crate::{
    domain::{Line, Year},
    exchange::{
        plan::{
            self, Basis, Choice, Layout, List, Mapping, Options, Proposal, Reading, Target, Unit,
            Vocabulary,
        },
        sheet::{Delimiter, Encoding, Sheet, Source, Wish, Workbook},
    },
    screen::Problem,
    storage::{self, Dossier, Reader},
    text::fold::fold,
};

/// A table, with everything that the person decided about it.
#[derive(Debug, Clone)]
pub struct Table {
    /// What was given.
    pub given: Given,
    /// Its sheets.
    pub workbook: Arc<Workbook>,
    /// The sheet at hand.
    pub sheet: usize,
    /// Where its header stands, when it was found or said.
    pub layout: Option<Layout>,
    /// What its columns stand for.
    pub mapping: Mapping,
    /// What was decided about all of it.
    pub options: Options,
    /// What was decided about single rows, by their number.
    pub choices: BTreeMap<u32, Choice>,
    /// First and last year of the plan.
    pub years: Option<(Year, Year)>,
    /// Words that are in no list, folded, as they are written.
    pub words: BTreeMap<(List, String), String>,
    /// What would be done; nothing while no column gives the title.
    pub proposal: Option<Arc<Proposal>>,
}

/// What a person corrects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Correction {
    /// Another sheet.
    Sheet(usize),
    /// Other characters.
    Encoding(Encoding),
    /// Something else parts the columns.
    Delimiter(Delimiter),
    /// The header begins at another row.
    Header(u32),
    /// The header has one row, or two.
    HasTwoRows(bool),
    /// A column stands for something else, or for nothing.
    Field(usize, Option<Target>),
    /// A column's amounts are in another unit.
    Unit(usize, Unit),
    /// Axes that the plan does not have are created, or not.
    CreatesAxes(bool),
    /// The year of amounts that name none.
    Year(Option<Year>),
    /// What a word of no list stands for.
    Word(List, String, Option<Line>),
    /// What is done with a row; nothing decides by itself.
    Row(u32, Option<Choice>),
}

impl Table {
    /// Reads what was given, and compares it with the dossier.
    ///
    /// # Errors
    /// Says why it is no table, or why the dossier cannot be read.
    pub fn read(given: Given, wish: Wish, dossier: &Dossier) -> Result<Table, Problem> {
        let workbook = given.workbook(wish).map_err(|error| Problem::of(&error))?;
        let vocabulary = vocabulary()?;
        let plan = basis(dossier)?.plan;
        let years = plan.map(|plan| (plan.first_year, plan.last_year));
        let sheet = pick(&workbook, |sheet| {
            Layout::find(sheet, vocabulary, years.map(|(first, _)| first)).is_some()
        });
        let mut table = Table {
            given,
            workbook: Arc::new(workbook),
            sheet,
            layout: None,
            mapping: Mapping {
                columns: Vec::new(),
            },
            options: Options::default(),
            choices: BTreeMap::new(),
            years,
            words: BTreeMap::new(),
            proposal: None,
        };
        table.find(vocabulary);
        let proposal = table.propose(dossier)?;
        table.put(proposal);
        Ok(table)
    }

    /// How the bytes are to be read anew, when that is what is corrected.
    pub fn wished(&self, correction: &Correction) -> Option<Wish> {
        let Source::Text {
            encoding,
            delimiter,
            ..
        } = self.workbook.source
        else {
            return None;
        };
        // What is not corrected stays as it was found.
        let (encoding, delimiter) = match *correction {
            Correction::Encoding(encoding) => (encoding, delimiter),
            Correction::Delimiter(delimiter) => (encoding, delimiter),
            _ => return None,
        };
        Some(Wish {
            encoding: Some(encoding),
            delimiter: Some(delimiter),
        })
    }

    /// Takes a correction in.
    ///
    /// # Errors
    /// When the words of headers cannot be read.
    pub fn correct(&mut self, correction: Correction) -> Result<(), Problem> {
        let vocabulary = vocabulary()?;
        match correction {
            Correction::Sheet(sheet) => {
                self.sheet = sheet;
                self.choices.clear();
                self.words.clear();
                self.find(vocabulary);
            }
            Correction::Header(first) => {
                let depth = self.layout.map_or(0, |layout| layout.last - layout.first);
                self.stand(first, first + depth, vocabulary);
            }
            Correction::HasTwoRows(has_two) => {
                if let Some(layout) = self.layout {
                    let last = layout.first + u32::from(has_two);
                    self.stand(layout.first, last, vocabulary);
                }
            }
            Correction::Field(column, target) => self.mapping.set(column, target),
            Correction::Unit(column, unit) => self.mapping.set_unit(column, unit),
            Correction::CreatesAxes(creates) => self.options.creates_axes = creates,
            Correction::Year(year) => self.options.year = year,
            Correction::Word(list, word, Some(key)) => {
                self.options.words.insert((list, word), key);
            }
            Correction::Word(list, word, None) => {
                self.options.words.remove(&(list, word));
            }
            Correction::Row(row, Some(choice)) => {
                self.choices.insert(row, choice);
            }
            Correction::Row(row, None) => {
                self.choices.remove(&row);
            }
            // The bytes are read anew: see `wished`.
            Correction::Encoding(_) | Correction::Delimiter(_) => {}
        }
        Ok(())
    }

    /// What would be done; nothing while no column gives the title.
    ///
    /// # Errors
    /// When the dossier cannot be read.
    pub fn propose(&self, dossier: &Dossier) -> Result<Option<Arc<Proposal>>, Problem> {
        let (Some(layout), Some(sheet)) = (self.layout, self.sheet()) else {
            return Ok(None);
        };
        if !self.mapping.has_title() {
            return Ok(None);
        }
        let basis = basis(dossier)?;
        let vocabulary = vocabulary()?;
        let options = &self.options;
        let reading = Reading::of(sheet, layout, &self.mapping, vocabulary, options, &basis);
        let proposal = Proposal::of(Arc::new(reading), Arc::new(basis), &self.choices);
        Ok(Some(Arc::new(proposal)))
    }

    /// Takes in what would be done, and the words that it could not place.
    pub fn put(&mut self, proposal: Option<Arc<Proposal>>) {
        if let Some(proposal) = &proposal {
            for finding in &proposal.reading.findings {
                if let plan::Problem::UnknownWord { list, .. } = finding.problem {
                    let raw = finding.raw.trim().to_owned();
                    self.words.entry((list, fold(&raw))).or_insert(raw);
                }
            }
        }
        self.proposal = proposal;
    }

    /// The sheet at hand.
    pub fn sheet(&self) -> Option<&Sheet> {
        self.workbook.sheets.get(self.sheet)
    }

    fn find(&mut self, vocabulary: &Vocabulary) {
        let first_year = self.years.map(|(first, _)| first);
        let sheet = self.workbook.sheets.get(self.sheet);
        self.layout = sheet.and_then(|sheet| Layout::find(sheet, vocabulary, first_year));
        self.guess(vocabulary);
    }

    fn stand(&mut self, first: u32, last: u32, vocabulary: &Vocabulary) {
        self.layout = Some(Layout { first, last });
        self.guess(vocabulary);
    }

    fn guess(&mut self, vocabulary: &Vocabulary) {
        let first_year = self.years.map(|(first, _)| first);
        self.mapping = match (self.sheet(), self.layout) {
            (Some(sheet), Some(layout)) => Mapping::guess(sheet, layout, vocabulary, first_year),
            _ => Mapping {
                columns: Vec::new(),
            },
        };
    }
}

fn vocabulary() -> Result<&'static Vocabulary, Problem> {
    Vocabulary::get().map_err(|error| Problem::of(&error))
}

fn basis(dossier: &Dossier) -> Result<Basis, Problem> {
    dossier
        .read(|reader: &Reader<'_>| Basis::load(reader, None))
        .map_err(|error: storage::Error| Problem::of(&error))
}

/// The first sheet with a header, of those that are not hidden if any; else the first that is
/// seen.
fn pick(workbook: &Workbook, has_header: impl Fn(&Sheet) -> bool) -> usize {
    let sheets = &workbook.sheets;
    let place = |is: &dyn Fn(&Sheet) -> bool| sheets.iter().position(is);
    place(&|sheet| !sheet.is_hidden && has_header(sheet))
        .or_else(|| place(&|sheet| has_header(sheet)))
        .or_else(|| place(&|sheet| !sheet.is_hidden && !sheet.rows.is_empty()))
        .unwrap_or_default()
}
