//! One cell, read as what its column stands for.

use super::super::{Entry, Kind, List, Problem, Target, Vocabulary, mapping::Unit};
use crate::{
    domain::{
        Date, Money, Year,
        word::{LINE_MAX, PROSE_MAX},
    },
    exchange::sheet::Cell,
    text::{amount, clean, date, fold::fold},
};

/// What a cell gave, and what is to be said of it all the same.
pub type Read = Result<(Option<Entry>, Option<Problem>), Problem>;

/// How a column's cells are to be read.
#[derive(Debug, Clone, Copy)]
pub struct Manner<'a> {
    /// The words of the closed lists.
    pub vocabulary: &'a Vocabulary,
    /// What the user said of words that are not in them.
    pub words: &'a std::collections::BTreeMap<(List, String), crate::domain::Line>,
    /// The unit of the column's amounts; none while it is unclear.
    pub unit: Option<Unit>,
    /// Whether shares are written as parts of one: 0.45 for 45 %.
    pub of_one: Option<bool>,
}

/// Reads a cell that is not empty.
pub fn read(cell: &Cell, target: Target, manner: &Manner<'_>) -> Read {
    if matches!(cell, Cell::Error(_)) {
        return Err(Problem::Formula);
    }
    let text = cell.text();
    // A dash or a stroke stands for nothing.
    if matches!(cell, Cell::Text(_)) && !text.contains(char::is_alphanumeric) {
        return Ok((None, None));
    }
    match target.kind() {
        Kind::Line => line(&text),
        Kind::Prose => prose(&text),
        Kind::Amount => money(cell, &text, manner.unit),
        Kind::Count => plain(whole(cell, &text).map(Entry::Count)),
        Kind::Grade { lowest, highest } => plain(grade(cell, &text, lowest, highest)),
        Kind::Percent => plain(percent(cell, &text, manner.of_one)),
        Kind::Date => plain(day(cell, &text)),
        Kind::Year => plain(year(cell, &text)),
        Kind::Word(list) => plain(word(&text, list, manner)),
    }
}

fn plain(entry: Result<Entry, Problem>) -> Read {
    entry.map(|entry| (Some(entry), None))
}

fn line(text: &str) -> Read {
    let clean = clean::normalise(text);
    let (text, said) = match clean.contains('\n') {
        true => {
            let words: Vec<&str> = clean.split('\n').map(str::trim).collect();
            (words.join(" "), Some(Problem::LineBreak))
        }
        false => (clean, None),
    };
    clean::check_line(&text, LINE_MAX).map_err(Problem::Text)?;
    Ok((Some(Entry::Text(text)), said))
}

fn prose(text: &str) -> Read {
    let text = clean::normalise(text);
    clean::check(&text, PROSE_MAX).map_err(Problem::Text)?;
    Ok((Some(Entry::Text(text)), None))
}

fn money(cell: &Cell, text: &str, unit: Option<Unit>) -> Read {
    let unit = unit.ok_or(Problem::UnitUnclear)?;
    let amount = |centimes| {
        let money = Money::from_centimes(centimes);
        money
            .map(Entry::Amount)
            .map_err(|_| Problem::Amount(amount::Error::TooLarge))
    };
    match cell {
        Cell::Number(number) => {
            let entry = amount(scaled(*number, power(unit))?)?;
            Ok((Some(entry), None))
        }
        Cell::Text(_) => {
            let has_unit = has_unit(text);
            let written = match (has_unit, unit) {
                (false, Unit::Thousand) => format!("{text} KDH"),
                (false, Unit::Million) => format!("{text} MDH"),
                _ => text.to_owned(),
            };
            let centimes = amount::parse(&written).map_err(Problem::Amount)?;
            let said = match has_unit && unit != Unit::Dirham {
                true => Some(Problem::OwnUnit),
                false => None,
            };
            Ok((Some(amount(centimes)?), said))
        }
        _ => Err(Problem::WrongKind),
    }
}

/// Whether an amount is written with its unit; the press's decimal mark «ر» is none.
fn has_unit(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let letters: String = letters.collect();
    !letters.is_empty() && letters != "ر"
}

fn power(unit: Unit) -> i32 {
    match unit {
        Unit::Dirham => 2,
        Unit::Thousand => 5,
        Unit::Million => 8,
    }
}

/// A number times a power of ten, when that is whole but for what a sum of decimals is off by.
fn scaled(number: f64, power: i32) -> Result<i64, Problem> {
    let scaled = number * 10f64.powi(power);
    if number < 0.0 {
        return Err(Problem::Amount(amount::Error::Negative));
    }
    if scaled > Money::MAX.centimes() as f64 {
        return Err(Problem::Amount(amount::Error::TooLarge));
    }
    let rounded = scaled.round();
    match (scaled - rounded).abs() <= f64::max(1e-4, scaled * 1e-12) {
        true => Ok(rounded as i64),
        false => Err(Problem::Rounding),
    }
}

/// A whole number of people or days.
fn whole(cell: &Cell, text: &str) -> Result<u32, Problem> {
    let hundredths = match cell {
        Cell::Number(number) => match scaled(*number, 2) {
            Err(Problem::Rounding) => Err(Problem::NotWhole),
            other => other,
        }?,
        Cell::Text(_) => amount::parse(text).map_err(Problem::Amount)?,
        _ => return Err(Problem::WrongKind),
    };
    if hundredths % 100 != 0 {
        return Err(Problem::NotWhole);
    }
    u32::try_from(hundredths / 100).map_err(|_| Problem::OutOfRange {
        lowest: 0,
        highest: u32::MAX,
    })
}

fn grade(cell: &Cell, text: &str, lowest: u8, highest: u8) -> Result<Entry, Problem> {
    let number = whole(cell, text)?;
    u8::try_from(number)
        .ok()
        .filter(|grade| (lowest..=highest).contains(grade))
        .map(Entry::Grade)
        .ok_or(Problem::OutOfRange {
            lowest: lowest.into(),
            highest: highest.into(),
        })
}

fn percent(cell: &Cell, text: &str, of_one: Option<bool>) -> Result<Entry, Problem> {
    let above = Problem::OutOfRange {
        lowest: 0,
        highest: 100,
    };
    let hundredths = match cell {
        Cell::Number(number) => {
            let number = match of_one {
                Some(true) => number * 100.0,
                Some(false) => *number,
                None if *number == 0.0 => 0.0,
                None => return Err(Problem::PercentUnclear),
            };
            match scaled(number, 2) {
                Err(Problem::Rounding) => return Err(Problem::NotWhole),
                Err(Problem::Amount(_)) => return Err(above),
                other => other?,
            }
        }
        Cell::Text(_) => {
            let bare: String = text.chars().filter(|c| !matches!(c, '%' | '٪')).collect();
            match amount::parse(&bare) {
                Err(amount::Error::Negative | amount::Error::TooLarge) => return Err(above),
                other => other.map_err(Problem::Amount)?,
            }
        }
        _ => return Err(Problem::WrongKind),
    };
    match (hundredths / 100, hundredths % 100) {
        (101.., _) | (100, 1..) => Err(above),
        (percent, 0) => Ok(Entry::Grade(percent as u8)),
        _ => Err(Problem::NotWhole),
    }
}

fn day(cell: &Cell, text: &str) -> Result<Entry, Problem> {
    let day = match cell {
        Cell::Date(day) => *day,
        Cell::Text(_) => date::parse(text).map_err(Problem::Date)?,
        Cell::Number(number) => return Err(serial(*number)),
        _ => return Err(Problem::WrongKind),
    };
    let out = Problem::Date(date::Error::YearOutOfRange(chrono::Datelike::year(&day)));
    Date::new(day).map(Entry::Date).map_err(|_| out)
}

/// What a bare number in a column of dates may be: the days since 1899-12-30.
fn serial(number: f64) -> Problem {
    let unclear = Problem::Date(date::Error::Unrecognised);
    if !(10_000.0..=100_000.0).contains(&number) {
        return unclear;
    }
    let days = chrono::Duration::days(number as i64);
    chrono::NaiveDate::from_ymd_opt(1899, 12, 30)
        .and_then(|start| start.checked_add_signed(days))
        .and_then(|day| Date::new(day).ok())
        .map_or(unclear, |would_be| Problem::DateSerial { would_be })
}

fn year(cell: &Cell, text: &str) -> Result<Entry, Problem> {
    let number = match cell {
        Cell::Number(number) if number.fract() == 0.0 => *number as i64,
        Cell::Text(_) => fold(text).parse().map_err(|_| Problem::NotAYear)?,
        _ => return Err(Problem::NotAYear),
    };
    u16::try_from(number)
        .ok()
        .and_then(|year| Year::try_from(year).ok())
        .map(Entry::Year)
        .ok_or(Problem::NotAYear)
}

fn word(text: &str, list: List, manner: &Manner<'_>) -> Result<Entry, Problem> {
    let said = manner.words.get(&(list, fold(text))).cloned();
    said.or_else(|| manner.vocabulary.word(list, text))
        .map(Entry::Word)
        .ok_or_else(|| Problem::UnknownWord {
            list,
            suggestion: manner.vocabulary.suggestion(list, text),
        })
}
