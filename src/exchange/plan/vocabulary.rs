//! The words of headers and of cells, as people vary them: `resources/import/*.toml`.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    str::FromStr,
    sync::OnceLock,
};

use serde::Deserialize;

use super::{
    mapping::Unit,
    target::{List, Part, Single, Twin},
};
use crate::{
    domain::{
        Line, Year,
        project::{Competence, LandKind, LandStatus, Maturity, ProjectState},
    },
    library::{
        partner::Catalogue,
        resource::{self, Error},
    },
    text::{Language, fold::fold},
};

const HEADERS: &str = "import/headers.toml";
const WORDS: &str = "import/words.toml";

/// What a header means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// A field in two languages.
    Twin(Twin),
    /// A field without a language.
    Single(Single),
    /// A column that no field takes.
    Ignored,
}

/// A header that is known.
#[derive(Debug)]
struct Known {
    meaning: Meaning,
    tokens: Vec<String>,
}

/// The words that are known. Loaded once; see [`Vocabulary::get`].
#[derive(Debug)]
pub struct Vocabulary {
    known: Vec<Known>,
    exact: HashMap<String, Meaning>,
    parts: HashMap<String, Part>,
    years: HashSet<String>,
    ordinals: HashMap<String, u16>,
    totals: Vec<String>,
    axes: Vec<String>,
    units: Vec<(Vec<String>, Option<Unit>)>,
    words: HashMap<List, HashMap<String, Line>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Variants {
    ar: Vec<String>,
    fr: Vec<String>,
}

impl Variants {
    fn all(&self) -> impl Iterator<Item = &String> {
        self.ar.iter().chain(&self.fr)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ColumnWords {
    target: String,
    ar: Vec<String>,
    fr: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ordinals {
    ar: Vec<Vec<String>>,
    fr: Vec<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Headers {
    column: Vec<ColumnWords>,
    ignored: Variants,
    part: BTreeMap<String, Variants>,
    year: Variants,
    ordinal: Ordinals,
    row: Rows,
    unit: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    total: Variants,
    axis: Variants,
}

impl Vocabulary {
    /// The embedded vocabulary, read at its first use.
    ///
    /// # Errors
    /// When the files were edited to something that cannot be read.
    pub fn get() -> Result<&'static Vocabulary, Error> {
        static LOADED: OnceLock<Result<Vocabulary, Error>> = OnceLock::new();
        LOADED
            .get_or_init(Vocabulary::load)
            .as_ref()
            .map_err(Clone::clone)
    }

    fn load() -> Result<Vocabulary, Error> {
        Vocabulary::read(
            include_str!("../../../resources/import/headers.toml"),
            include_str!("../../../resources/import/words.toml"),
            &Catalogue::load()?,
        )
    }

    fn read(headers: &str, words: &str, catalogue: &Catalogue) -> Result<Vocabulary, Error> {
        let headers: Headers = resource::read(HEADERS, headers)?;
        let mut known = Vec::new();
        let mut exact = HashMap::new();
        let mut add = |meaning, text: &str| -> Result<(), Error> {
            let tokens = tokens(text);
            let normal = normal(&tokens);
            match exact.insert(normal, meaning) {
                Some(other) if other != meaning => Err(Error::Duplicate {
                    file: HEADERS.to_owned(),
                    id: text.to_owned(),
                }),
                Some(_) => Ok(()),
                None => {
                    known.push(Known { meaning, tokens });
                    Ok(())
                }
            }
        };
        for column in &headers.column {
            let meaning = Twin::from_str(&column.target)
                .map(Meaning::Twin)
                .or_else(|_| Single::from_str(&column.target).map(Meaning::Single))
                .map_err(|_| dangling(HEADERS, "column", &column.target))?;
            for text in column.ar.iter().chain(&column.fr) {
                add(meaning, text)?;
            }
        }
        for text in headers.ignored.all() {
            add(Meaning::Ignored, text)?;
        }
        let mut parts = HashMap::new();
        for (key, variants) in &headers.part {
            let part = Part::from_str(key).map_err(|_| dangling(HEADERS, "part", key))?;
            parts.extend(variants.all().map(|text| (normal(&tokens(text)), part)));
        }
        let mut units: Vec<(Vec<String>, Option<Unit>)> = Vec::new();
        for (key, names) in &headers.unit {
            let unit = match key.as_str() {
                "dirham" => Some(Unit::Dirham),
                "thousand" => Some(Unit::Thousand),
                "million" => Some(Unit::Million),
                "unclear" => None,
                _ => return Err(dangling(HEADERS, "unit", key)),
            };
            units.extend(names.iter().map(|name| (tokens(name), unit)));
        }
        // The longest first: «مليون درهم» before «درهم».
        units.sort_by_key(|(tokens, _)| std::cmp::Reverse(tokens.len()));
        let mut ordinals = HashMap::new();
        for forms in [&headers.ordinal.ar, &headers.ordinal.fr] {
            for (number, forms) in (1u16..).zip(forms) {
                ordinals.extend(
                    forms
                        .iter()
                        .flat_map(|form| tokens(form))
                        .map(|t| (t, number)),
                );
            }
        }
        let folded = |variants: &Variants| variants.all().map(|text| joined(text)).collect();
        Ok(Vocabulary {
            known,
            exact,
            parts,
            years: headers.year.all().flat_map(|text| tokens(text)).collect(),
            ordinals,
            totals: folded(&headers.row.total),
            axes: folded(&headers.row.axis),
            units,
            words: read_words(words, catalogue)?,
        })
    }

    /// What a header means, and how sure that is, in percent. Nothing below 60.
    pub(super) fn meaning(&self, header: &str) -> Option<(Meaning, u8)> {
        let best = self
            .ways(header)
            .iter()
            .filter_map(|(tokens, less)| {
                let (meaning, confidence) = self.nearest(tokens)?;
                Some((meaning, confidence.saturating_sub(*less)))
            })
            .max_by_key(|(_, confidence)| *confidence);
        best.filter(|(_, confidence)| *confidence >= 60)
    }

    /// The ways to read a header: whole, without what is in brackets, and each language of one that
    /// says the same twice; with how much less sure each is.
    fn ways(&self, header: &str) -> Vec<(Vec<String>, u8)> {
        let whole = self.without_unit(tokens(header));
        let bare = self.without_unit(tokens(&without_brackets(header)));
        let is_arabic = |token: &String| script(token) == Some(Language::Arabic);
        let (arabic, french): (Vec<String>, Vec<String>) =
            bare.iter().cloned().partition(is_arabic);
        let mut ways = vec![(whole, 0), (bare, 2)];
        if !arabic.is_empty() && french.iter().any(|token| script(token).is_some()) {
            ways.extend([(arabic, 1), (french, 1)]);
        }
        ways.retain(|(tokens, _)| !tokens.is_empty());
        ways
    }

    /// Whether a header is known as it is written.
    pub(super) fn knows(&self, header: &str) -> bool {
        let mut ways = self.ways(header).into_iter();
        ways.any(|(tokens, _)| self.exact.contains_key(&normal(&tokens)))
    }

    fn nearest(&self, tokens: &[String]) -> Option<(Meaning, u8)> {
        if let Some(meaning) = self.exact.get(&normal(tokens)) {
            return Some((*meaning, 100));
        }
        // Running text is no header.
        if tokens.len() > 12 {
            return None;
        }
        let likeness = |known: &Known| {
            let mut sum = 0.0;
            for token in &known.tokens {
                sum += tokens
                    .iter()
                    .map(|other| alike(token, other))
                    .fold(0.0, f64::max);
            }
            2.0 * sum / (known.tokens.len() + tokens.len()) as f64
        };
        self.known
            .iter()
            .map(|known| (known.meaning, likeness(known)))
            .max_by(|(_, one), (_, other)| one.total_cmp(other))
            .map(|(meaning, likeness)| (meaning, (likeness * 95.0) as u8))
    }

    /// The part of a year's cost that a header names by itself.
    pub(super) fn part(&self, header: &str) -> Option<Part> {
        let tokens = self.without_unit(tokens(header));
        self.parts.get(&normal(&tokens)).copied()
    }

    /// The year that a header is of, and the part of its cost when it says that too. Years that are
    /// counted («السنة الأولى») count from `first`.
    pub(super) fn year(&self, header: &str, first: Option<Year>) -> Option<(Year, Option<Part>)> {
        let tokens = self.without_unit(tokens(header));
        let mut found = None;
        let mut rest = Vec::new();
        let is_counted = tokens
            .iter()
            .any(|token| ["annee", "an", "سنه", "عام"].contains(&token.as_str()));
        for token in tokens {
            let year = token
                .parse::<u16>()
                .ok()
                .filter(|year| (1990..2100).contains(year));
            let counted = is_counted
                .then(|| self.ordinals.get(&token).zip(first))
                .flatten()
                .map(|(number, first)| u16::from(first) + number - 1);
            match year.or(counted) {
                Some(_) if found.is_some() => return None,
                Some(year) => found = Some(Year::try_from(year).ok()?),
                None => rest.push(token),
            }
        }
        let year = found?;
        if let Some(part) = self.parts.get(&normal(&rest)) {
            return Some((year, Some(*part)));
        }
        let bare: Vec<String> = rest
            .into_iter()
            .filter(|token| !self.years.contains(token))
            .collect();
        match bare.is_empty() {
            true => Some((year, None)),
            false => Some((year, Some(*self.parts.get(&normal(&bare))?))),
        }
    }

    /// The unit that a header names: `Some(None)` for one that is unclear.
    pub(super) fn unit(&self, header: &str) -> Option<Option<Unit>> {
        let tokens = tokens(header);
        let found = self
            .units
            .iter()
            .find(|(unit, _)| holds(&tokens, unit).is_some());
        found.map(|(_, unit)| *unit)
    }

    fn without_unit(&self, mut tokens: Vec<String>) -> Vec<String> {
        for (unit, _) in &self.units {
            // A lone letter may be anything.
            let is_letter = unit.iter().all(|token| token.chars().count() == 1) && unit.len() == 1;
            if let Some(at) =
                holds(&tokens, unit).filter(|_| !is_letter && tokens.len() > unit.len())
            {
                tokens.drain(at..at + unit.len());
                return tokens;
            }
        }
        tokens
    }

    /// Whether a row's first text says that it adds up the rows above.
    pub(super) fn is_total(&self, text: &str) -> bool {
        begins(&joined(text), &self.totals)
    }

    /// Whether a row's only text opens an axis.
    pub(super) fn is_axis(&self, text: &str) -> bool {
        begins(&joined(text), &self.axes)
    }

    /// The key that a word of a closed list stands for.
    pub(super) fn word(&self, list: List, text: &str) -> Option<Line> {
        let words = self.words.get(&list)?;
        words.get(&normal(&tokens(text))).cloned()
    }

    /// The key whose word is nearest to an unknown one, when one is near.
    pub(super) fn suggestion(&self, list: List, text: &str) -> Option<Line> {
        let normal = normal(&tokens(text));
        let words = self.words.get(&list)?;
        words
            .iter()
            .map(|(word, key)| (strsim::normalized_damerau_levenshtein(word, &normal), key))
            .filter(|(likeness, _)| *likeness >= 0.7)
            .max_by(|(one, a), (other, b)| one.total_cmp(other).then(b.cmp(a)))
            .map(|(_, key)| key.clone())
    }

    /// The keys of a closed list, in the order of the list.
    pub fn keys(&self, list: List) -> Vec<Line> {
        let mut keys: Vec<Line> = self
            .words
            .get(&list)
            .map(|words| words.values().cloned().collect())
            .unwrap_or_default();
        keys.sort();
        keys.dedup();
        keys
    }
}

fn dangling(file: &str, from: &str, id: &str) -> Error {
    Error::Dangling {
        file: file.to_owned(),
        from: from.to_owned(),
        id: id.to_owned(),
    }
}

fn read_words(
    text: &str,
    catalogue: &Catalogue,
) -> Result<HashMap<List, HashMap<String, Line>>, Error> {
    let lists: BTreeMap<String, BTreeMap<String, Vec<String>>> = resource::read(WORDS, text)?;
    let mut all: HashMap<List, HashMap<String, Line>> = HashMap::new();
    for (name, entries) in &lists {
        let list = List::from_str(name).map_err(|_| dangling(WORDS, "list", name))?;
        let words = all.entry(list).or_default();
        for (key, variants) in entries {
            let line = Line::new(key.as_str())
                .ok()
                .filter(|line| is_key(list, line, catalogue));
            let line = line.ok_or_else(|| dangling(WORDS, name, key))?;
            for variant in variants.iter().chain([key]) {
                let word = normal(&tokens(variant));
                match words.insert(word, line.clone()) {
                    Some(other) if other != line => {
                        return Err(Error::Duplicate {
                            file: WORDS.to_owned(),
                            id: variant.clone(),
                        });
                    }
                    _ => {}
                }
            }
        }
    }
    let sectors = all.entry(List::Sector).or_default();
    for domain in &catalogue.domains {
        for language in Language::ALL {
            let word = normal(&tokens(domain.name.in_language(language)));
            sectors.entry(word).or_insert_with(|| domain.id.clone());
        }
    }
    Ok(all)
}

fn is_key(list: List, key: &Line, catalogue: &Catalogue) -> bool {
    let text = key.as_str();
    match list {
        List::Sector => catalogue.domain(key).is_some(),
        List::Competence => Competence::from_str(text).is_ok(),
        List::State => ProjectState::from_str(text).is_ok(),
        List::Maturity => Maturity::from_str(text).is_ok(),
        List::LandKind => LandKind::from_str(text).is_ok(),
        List::LandStatus => LandStatus::from_str(text).is_ok(),
    }
}

/// Words that say nothing of what a header means.
const EMPTY: [&str; 16] = [
    "de", "du", "des", "la", "le", "les", "l", "d", "et", "a", "au", "aux", "par", "en", "pour",
    "من",
];
const ARTICLES: [&str; 4] = ["وال", "بال", "لل", "ال"];

/// The words of a text, folded, without articles.
fn tokens(text: &str) -> Vec<String> {
    let folded = fold(text);
    let parted: String = folded
        .chars()
        .map(|c| match c {
            '٪' => '%',
            '%' => c,
            _ if c.is_alphanumeric() => c,
            _ => ' ',
        })
        .collect();
    let all: Vec<&str> = parted.split_whitespace().collect();
    let full = all.iter().copied().filter(|token| !EMPTY.contains(token));
    let tokens: Vec<String> = full.map(|token| bare(token).to_owned()).collect();
    match tokens.is_empty() {
        true => all.into_iter().map(str::to_owned).collect(),
        false => tokens,
    }
}

/// A word without its Arabic article, where two letters remain.
fn bare(token: &str) -> &str {
    ARTICLES
        .iter()
        .find_map(|article| token.strip_prefix(article))
        .filter(|bare| bare.chars().count() >= 2)
        .unwrap_or(token)
}

/// The words in an order that does not depend on how they were written.
fn normal(tokens: &[String]) -> String {
    let mut sorted: Vec<&str> = tokens.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    sorted.join(" ")
}

fn joined(text: &str) -> String {
    tokens(text).join(" ")
}

fn begins(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| {
        text.strip_prefix(word.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

/// Where a run of words stands in others.
fn holds(tokens: &[String], run: &[String]) -> Option<usize> {
    tokens
        .windows(run.len().max(1))
        .position(|window| window == run)
}

/// How alike two words are: a slip of the hand in a longer word still counts.
fn alike(one: &str, other: &str) -> f64 {
    if one == other {
        return 1.0;
    }
    if one.chars().count() < 4 || other.chars().count() < 4 {
        return 0.0;
    }
    match strsim::jaro_winkler(one, other) {
        likeness if likeness >= 0.9 => likeness,
        _ => 0.0,
    }
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0;
    text.chars()
        .filter(|c| match c {
            '(' | '[' => {
                depth += 1;
                false
            }
            ')' | ']' => {
                depth = i32::max(depth - 1, 0);
                false
            }
            _ => depth == 0,
        })
        .collect()
}

/// The language that a text's letters are mostly of.
pub(super) fn script(text: &str) -> Option<Language> {
    let (mut arabic, mut latin) = (0usize, 0usize);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        match c {
            '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FEFC}' => arabic += 1,
            _ => latin += 1,
        }
    }
    match arabic.cmp(&latin) {
        std::cmp::Ordering::Greater => Some(Language::Arabic),
        std::cmp::Ordering::Less => Some(Language::French),
        std::cmp::Ordering::Equal => None,
    }
}
