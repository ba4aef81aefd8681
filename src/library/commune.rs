//! The gazetteer: the communes of Morocco with the circle, province or prefecture, and region of
//! each, and its figures of the censuses of 2014 and 2024 (`resources/communes/README.md`).

use std::{collections::BTreeMap, sync::Arc};

use super::{
    resource::Error,
    table::{Cell, name, rows},
};
use crate::{
    domain::{Line, Name, commune::TerritoryKind, key::keyed},
    text::{
        Language,
        fold::{Query, fold},
    },
};

const REGIONS: &str = "communes/regions.csv";
const PROVINCES: &str = "communes/provinces.csv";
const CIRCLES: &str = "communes/circles.csv";
const COMMUNES: &str = "communes/communes.csv";

keyed! {
    /// What the census counts a commune as.
    pub enum Kind {
        /// قروية
        Rural => "rural",
        /// حضرية
        Urban => "urban",
    }
}

/// A region (جهة).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// Code of the High Commission for Planning: `02`.
    pub code: Line,
    /// Its name.
    pub name: Name,
}

/// A province or prefecture (إقليم أو عمالة).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Province {
    /// Code of the High Commission for Planning: `02.167`.
    pub code: Line,
    /// Its name.
    pub name: Name,
    /// Which of the two.
    pub kind: TerritoryKind,
    /// The region that it is part of.
    pub region: Arc<Region>,
}

/// A circle (دائرة).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circle {
    /// Code of the High Commission for Planning: `02.167.11`.
    pub code: Line,
    /// Its name.
    pub name: Name,
    /// The province that it is part of.
    pub province: Arc<Province>,
}

/// A commune.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commune {
    /// Code of the High Commission for Planning: `02.167.11.25`.
    pub code: Line,
    /// Its name, without the word «commune»; unique within its province only.
    pub name: Name,
    /// Rural or urban.
    pub kind: Kind,
    /// Its circle; most urban communes have none.
    pub circle: Option<Arc<Circle>>,
    /// Its province or prefecture.
    pub province: Arc<Province>,
    /// Inhabitants in 2014, within the boundaries of 2014; unknown for some.
    pub population_2014: Option<u32>,
    /// Inhabitants in 2024.
    pub population_2024: u32,
    /// Households in 2024.
    pub households_2024: u32,
    /// Its name in both languages, folded for search.
    folded: String,
}

/// The text of the four tables.
#[derive(Debug, Clone, Copy)]
struct Tables<'a> {
    regions: &'a str,
    provinces: &'a str,
    circles: &'a str,
    communes: &'a str,
}

const EMBEDDED: Tables<'static> = Tables {
    regions: include_str!("../../resources/communes/regions.csv"),
    provinces: include_str!("../../resources/communes/provinces.csv"),
    circles: include_str!("../../resources/communes/circles.csv"),
    communes: include_str!("../../resources/communes/communes.csv"),
};

/// Entries of one table by their code.
type Index<T> = BTreeMap<Line, Arc<T>>;

/// All communes, and what they are part of, in the order of codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gazetteer {
    regions: Index<Region>,
    provinces: Index<Province>,
    circles: Index<Circle>,
    communes: Index<Commune>,
}

impl Gazetteer {
    /// Reads the embedded tables. Fails on a malformed line, a code defined twice, a code that
    /// names nothing and a circle of another province.
    pub fn load() -> Result<Gazetteer, Error> {
        Gazetteer::read(EMBEDDED)
    }

    fn read(tables: Tables<'_>) -> Result<Gazetteer, Error> {
        let regions = regions(tables.regions)?;
        let provinces = provinces(tables.provinces, &regions)?;
        let circles = circles(tables.circles, &provinces)?;
        let communes = communes(tables.communes, &provinces, &circles)?;
        Ok(Gazetteer {
            regions,
            provinces,
            circles,
            communes,
        })
    }

    /// The regions.
    pub fn regions(&self) -> impl Iterator<Item = &Region> {
        self.regions.values().map(Arc::as_ref)
    }

    /// The provinces and prefectures.
    pub fn provinces(&self) -> impl Iterator<Item = &Province> {
        self.provinces.values().map(Arc::as_ref)
    }

    /// The circles.
    pub fn circles(&self) -> impl Iterator<Item = &Circle> {
        self.circles.values().map(Arc::as_ref)
    }

    /// The communes.
    pub fn communes(&self) -> impl Iterator<Item = &Commune> {
        self.communes.values().map(Arc::as_ref)
    }

    /// A commune by its code.
    pub fn commune(&self, code: &Line) -> Option<&Commune> {
        self.communes.get(code).map(Arc::as_ref)
    }

    /// The communes whose name holds every word of `text`, or its beginning, in either language
    /// and in any spelling that [`fold`] makes one; all of them for no word.
    pub fn search(&self, text: &str) -> impl Iterator<Item = &Commune> {
        // The census writes the Moroccan kaf now as ك, which folding does, now as ج.
        let spellings = [text, &text.replace(['ڭ', 'ݣ', 'گ'], "ج")].map(Query::new);
        self.communes()
            .filter(move |commune| spellings.iter().any(|query| query.matches(&commune.folded)))
    }
}

fn regions(text: &str) -> Result<Index<Region>, Error> {
    let mut index = Index::new();
    for row in rows(REGIONS, text, ["code", "name_fr", "name_ar"])? {
        let [code, fr, ar] = row?;
        let region = Region {
            code: self::code(code)?,
            name: name(ar, fr)?,
        };
        insert(REGIONS, &mut index, region.code.clone(), region)?;
    }
    Ok(index)
}

fn provinces(text: &str, regions: &Index<Region>) -> Result<Index<Province>, Error> {
    let mut index = Index::new();
    let header = ["code", "region", "kind", "name_fr", "name_ar"];
    for row in rows(PROVINCES, text, header)? {
        let [code, region, kind, fr, ar] = row?;
        let province = Province {
            code: self::code(code)?,
            name: name(ar, fr)?,
            kind: kind.parse()?,
            region: find(regions, region)?,
        };
        insert(PROVINCES, &mut index, province.code.clone(), province)?;
    }
    Ok(index)
}

fn circles(text: &str, provinces: &Index<Province>) -> Result<Index<Circle>, Error> {
    let mut index = Index::new();
    for row in rows(CIRCLES, text, ["code", "province", "name_fr", "name_ar"])? {
        let [code, province, fr, ar] = row?;
        let circle = Circle {
            code: self::code(code)?,
            name: name(ar, fr)?,
            province: find(provinces, province)?,
        };
        insert(CIRCLES, &mut index, circle.code.clone(), circle)?;
    }
    Ok(index)
}

fn communes(
    text: &str,
    provinces: &Index<Province>,
    circles: &Index<Circle>,
) -> Result<Index<Commune>, Error> {
    let mut index = Index::new();
    let header = [
        "code",
        "province",
        "circle",
        "kind",
        "name_fr",
        "name_ar",
        "population_2014",
        "population_2024",
        "households_2024",
    ];
    for row in rows(COMMUNES, text, header)? {
        let [
            code,
            province,
            circle,
            kind,
            fr,
            ar,
            before,
            now,
            households,
        ] = row?;
        let province = find(provinces, province)?;
        let name = name(ar, fr)?;
        let both = [Language::Arabic, Language::French].map(|language| name.in_language(language));
        let commune = Commune {
            code: self::code(code)?,
            kind: kind.parse()?,
            circle: circle_of(circles, circle, &province)?,
            province,
            population_2014: before.optional()?,
            population_2024: now.parse()?,
            households_2024: households.parse()?,
            folded: fold(&both.join(" ")),
            name,
        };
        insert(COMMUNES, &mut index, commune.code.clone(), commune)?;
    }
    Ok(index)
}

fn circle_of(
    circles: &Index<Circle>,
    cell: Cell<'_>,
    province: &Province,
) -> Result<Option<Arc<Circle>>, Error> {
    if cell.is_empty() {
        return Ok(None);
    }
    let circle = find(circles, cell)?;
    if circle.province.code != province.code {
        let other = circle.province.code.as_str();
        return Err(cell.error(format!("is a circle of {other}")));
    }
    Ok(Some(circle))
}

fn code(cell: Cell<'_>) -> Result<Line, Error> {
    Line::new(cell.filled()?).map_err(|error| cell.error(error.to_string()))
}

fn find<T>(index: &Index<T>, cell: Cell<'_>) -> Result<Arc<T>, Error> {
    let code = code(cell)?;
    index
        .get(&code)
        .cloned()
        .ok_or_else(|| cell.error(format!("{:?} is not defined", code.as_str())))
}

fn insert<T>(file: &str, index: &mut Index<T>, code: Line, entry: T) -> Result<(), Error> {
    match index.insert(code.clone(), Arc::new(entry)) {
        None => Ok(()),
        Some(_) => Err(Error::Duplicate {
            file: file.to_owned(),
            id: code.into(),
        }),
    }
}

#[cfg(test)]
mod tests;
