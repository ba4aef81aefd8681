//! What each column stands for: guessed from its header and its cells, corrected by the user.

use std::collections::BTreeMap;

use super::{
    Kind, Layout, Part, Single, Target, Twin, Vocabulary,
    vocabulary::{Meaning, token::script},
};
use crate::{
    domain::{Year, key::keyed},
    exchange::sheet::Sheet,
    text::Language,
};

keyed! {
    /// The unit that a column's amounts are in.
    pub enum Unit {
        /// Dirhams.
        Dirham => "dirham",
        /// Thousands of dirhams (KDH).
        Thousand => "thousand",
        /// Millions of dirhams (MDH).
        Million => "million",
    }
}

/// Why a column was taken for what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// Its header says so.
    Header,
    /// Its header says so, and the script of its cells which language it is.
    Script,
    /// The user said so.
    User,
    /// Nothing was recognised.
    Unknown,
    /// Known, and no field takes it.
    Ignored,
    /// Another column was taken for the same.
    Taken,
}

/// A column of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its header, the rows of it parted by a line break.
    pub header: String,
    /// What it stands for; nothing for one that is not read.
    pub target: Option<Target>,
    /// How sure that is, in percent.
    pub confidence: u8,
    /// Why.
    pub evidence: Evidence,
    /// The unit of its amounts; none when the header names one that is unclear: nothing is read
    /// from the column then until the user says which.
    pub unit: Option<Unit>,
}

/// What every column stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// The columns, from the first.
    pub columns: Vec<Column>,
}

/// Cells of a column that are looked at for their script.
const SAMPLE: usize = 300;

impl Mapping {
    /// Guesses from the header and the cells. `first_year` is what counted years («السنة الأولى»)
    /// count from.
    pub fn guess(
        sheet: &Sheet,
        layout: Layout,
        vocabulary: &Vocabulary,
        first_year: Option<Year>,
    ) -> Mapping {
        let guesses: Vec<Guess> = (0..sheet.width())
            .map(|column| Guess::of(&layout.texts(sheet, column), vocabulary, first_year))
            .collect();
        let mut columns: Vec<Column> = guesses.iter().map(Guess::column).collect();
        name_languages(sheet, layout, &guesses, &mut columns);
        leave_one_each(&mut columns);
        Mapping { columns }
    }

    /// How much rows look like a header: the sum of how sure each thing is that they name.
    pub(super) fn likeness(
        sheet: &Sheet,
        layout: Layout,
        vocabulary: &Vocabulary,
        first_year: Option<Year>,
    ) -> f64 {
        let mut named: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for column in 0..sheet.width() {
            let guess = Guess::of(&layout.texts(sheet, column), vocabulary, first_year);
            let name = match (guess.year, guess.meaning) {
                (Some((year, part)), _) => Target::Year(year, part).key(),
                (None, Some(meaning)) => format!("{meaning:?}"),
                (None, None) => continue,
            };
            named.entry(name).or_default().push(guess.confidence);
        }
        // The same thing in two languages counts twice, never more.
        named
            .values()
            .flat_map(|sure| sure.iter().take(2))
            .map(|confidence| f64::from(*confidence) / 100.0)
            .sum()
    }

    /// Says what a column stands for. A column that stood for the same no longer does.
    pub fn set(&mut self, column: usize, target: Option<Target>) {
        for (at, other) in self.columns.iter_mut().enumerate() {
            if at == column {
                (other.target, other.confidence) = (target, 100);
                other.evidence = Evidence::User;
            } else if target.is_some() && other.target == target {
                other.target = None;
                other.evidence = Evidence::Taken;
            }
        }
    }

    /// Says which unit a column's amounts are in.
    pub fn set_unit(&mut self, column: usize, unit: Unit) {
        if let Some(column) = self.columns.get_mut(column) {
            column.unit = Some(unit);
        }
    }

    /// The column that stands for a target.
    pub fn column_of(&self, target: Target) -> Option<usize> {
        let at = |column: &Column| column.target == Some(target);
        self.columns.iter().position(at)
    }

    /// The columns that are read, with what they stand for.
    pub fn targets(&self) -> impl Iterator<Item = (usize, Target)> {
        let columns = self.columns.iter().enumerate();
        columns.filter_map(|(at, column)| Some((at, column.target?)))
    }

    /// Whether a title is read in any language: without one no row can be taken.
    pub fn has_title(&self) -> bool {
        Language::ALL.into_iter().any(|language| {
            self.column_of(Target::Twin(Twin::Title, language))
                .is_some()
        })
    }
}

/// What a column's header says.
struct Guess {
    header: String,
    meaning: Option<Meaning>,
    year: Option<(Year, Part)>,
    confidence: u8,
    unit: Option<Unit>,
}

impl Guess {
    fn of(texts: &[String], vocabulary: &Vocabulary, first: Option<Year>) -> Guess {
        let header = shown(texts);
        let named = texts.iter().rev().find_map(|text| vocabulary.unit(text));
        let mut guess = Guess {
            unit: named.unwrap_or(Some(Unit::Dirham)),
            meaning: None,
            year: None,
            confidence: 0,
            header,
        };
        let whole = texts.join(" ");
        if let Some((year, part)) = vocabulary.year(&whole, first) {
            guess.year = Some((year, part.unwrap_or(Part::Total)));
            guess.confidence = 100;
            return guess;
        }
        let (top, bottom) = match texts {
            [top, bottom] => (top.as_str(), bottom.as_str()),
            [only] => ("", only.as_str()),
            _ => return guess,
        };
        if let (Some(part), false) = (vocabulary.part(bottom), top.is_empty() || top == bottom) {
            if let Some((year, None)) = vocabulary.year(top, first) {
                (guess.year, guess.confidence) = (Some((year, part)), 100);
                return guess;
            }
            // Below a total, or below years that have no column each.
            let above = vocabulary.meaning(top);
            let single = match (part, above) {
                (Part::Total, Some((Meaning::Single(Single::LaterCost), _))) => Single::LaterCost,
                (Part::Total, _) => Single::Cost,
                (Part::Commune, _) => Single::CommuneShare,
                (Part::Partners, _) => Single::PartnersShare,
            };
            guess.meaning = Some(Meaning::Single(single));
            guess.confidence = 80;
            return guess;
        }
        let best = [bottom, top, whole.as_str()]
            .into_iter()
            .filter(|text| !text.is_empty())
            .filter_map(|text| vocabulary.meaning(text))
            .reduce(|best, other| if other.1 > best.1 { other } else { best });
        if let Some((meaning, confidence)) = best {
            (guess.meaning, guess.confidence) = (Some(meaning), confidence);
        }
        guess
    }

    fn column(&self) -> Column {
        let (target, evidence) = match (self.year, self.meaning) {
            (Some((year, part)), _) => (Some(Target::Year(year, part)), Evidence::Header),
            (None, Some(Meaning::Single(single))) => {
                (Some(Target::Single(single)), Evidence::Header)
            }
            // The language is named when all columns are known.
            (None, Some(Meaning::Twin(_))) => (None, Evidence::Header),
            (None, Some(Meaning::Ignored)) => (None, Evidence::Ignored),
            (None, None) => (None, Evidence::Unknown),
        };
        let is_amount = target.is_some_and(|target| target.kind() == Kind::Amount);
        Column {
            header: self.header.clone(),
            target,
            confidence: self.confidence,
            evidence,
            unit: if is_amount {
                self.unit
            } else {
                Some(Unit::Dirham)
            },
        }
    }
}

/// The rows of a header without what a row repeats.
fn shown(texts: &[String]) -> String {
    let mut rows: Vec<&str> = texts.iter().map(String::as_str).collect();
    rows.retain(|text| !text.is_empty());
    rows.dedup();
    rows.join("\n")
}

/// Gives each column of a field in two languages its language: by the headers where they differ,
/// else by the script of the cells.
fn name_languages(sheet: &Sheet, layout: Layout, guesses: &[Guess], columns: &mut [Column]) {
    let mut twins: BTreeMap<Twin, Vec<usize>> = BTreeMap::new();
    for (at, guess) in guesses.iter().enumerate() {
        if let (None, Some(Meaning::Twin(twin))) = (guess.year, guess.meaning) {
            twins.entry(twin).or_default().push(at);
        }
    }
    for (twin, at) in twins {
        let by_header: Vec<_> = at.iter().map(|&at| script(&guesses[at].header)).collect();
        let by_cells: Vec<_> = at.iter().map(|&at| script_of(sheet, layout, at)).collect();
        let differ = |languages: &[Option<Language>]| {
            let [first, rest @ ..] = languages else {
                return false;
            };
            !rest.is_empty() && first.is_some() && rest.iter().all(|l| l.is_some() && l != first)
        };
        let is_by_header = differ(&by_header);
        for (order, &column) in at.iter().enumerate() {
            let (header, cells) = (by_header[order], by_cells[order]);
            let (language, evidence) = match (is_by_header, cells, header) {
                (true, _, Some(header)) => (header, Evidence::Header),
                (_, Some(cells), header) if header == Some(cells) => (cells, Evidence::Header),
                (_, Some(cells), _) => (cells, Evidence::Script),
                (_, None, header) => (header.unwrap_or_default(), Evidence::Header),
            };
            columns[column].target = Some(Target::Twin(twin, language));
            columns[column].evidence = evidence;
        }
    }
}

fn script_of(sheet: &Sheet, layout: Layout, column: usize) -> Option<Language> {
    let (mut arabic, mut french) = (0usize, 0usize);
    for row in layout.data(sheet).take(SAMPLE) {
        match script(&row.cell(column).text()) {
            Some(Language::Arabic) => arabic += 1,
            Some(Language::French) => french += 1,
            None => {}
        }
    }
    match arabic.cmp(&french) {
        std::cmp::Ordering::Greater => Some(Language::Arabic),
        std::cmp::Ordering::Less => Some(Language::French),
        std::cmp::Ordering::Equal => None,
    }
}

/// Of several columns for one target the surest stays, the first of them where they are alike.
fn leave_one_each(columns: &mut [Column]) {
    let mut best: BTreeMap<Target, (usize, u8)> = BTreeMap::new();
    for (at, column) in columns.iter().enumerate() {
        if let Some(target) = column.target {
            let place = best.entry(target).or_insert((at, column.confidence));
            if column.confidence > place.1 {
                *place = (at, column.confidence);
            }
        }
    }
    for (at, column) in columns.iter_mut().enumerate() {
        let Some(target) = column.target else {
            continue;
        };
        if best.get(&target).is_some_and(|(first, _)| *first != at) {
            column.target = None;
            column.evidence = Evidence::Taken;
        }
    }
}
