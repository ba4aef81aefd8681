//! The words of headers and of cells, as people vary them: `resources/import/*.toml`.

mod meaning;
pub(super) mod token;

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    str::FromStr,
    sync::OnceLock,
};

use serde::Deserialize;

use self::token::{joined, normal, tokens};

use super::{
    mapping::Unit,
    target::{List, Part, Single, Twin},
};
use crate::{
    domain::{
        Line,
        project::{Competence, LandKind, LandStatus, Maturity, ProjectState},
    },
    library::{
        partner::Catalogue,
        resource::{self, Error},
    },
    text::Language,
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
