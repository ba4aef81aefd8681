//! Reading an amount.

use super::{Error, MAX};
use crate::text::fold::{digit, fold, is_invisible};

/// Reads an amount, in centimes.
///
/// Accepted: figures 0 to 9, Arabic-Indic and Persian; groups of three separated by spaces (plain,
/// U+00A0, U+202F, U+2009), apostrophes, points, commas or «٬»; decimals after a comma, a point or
/// «٫»; then a unit: DH, MAD, dirhams, درهم, or thousands, millions and milliards of them (KDH,
/// MDH, م.د, مليون درهم). Isolates and other invisible marks are passed over.
///
/// «5ر27» is 27.5: the press stores the fraction first, so that a line read from the right shows
/// the whole part at the left. With «ر» the fraction is therefore always what comes first.
///
/// # Errors
/// [`Error::Ambiguous`] for a single point or comma, after one to three figures that do not begin
/// with zero and before exactly three: `1.500`, `1,500`. It is not ambiguous when the mark repeats
/// (`2.000.000`), when another mark or a space groups the thousands (`1,500.50`, `1 500,50`), or
/// when the figures before it could not be a group (`1500.5`). The other errors say what they are.
pub fn parse(text: &str) -> Result<i64, Error> {
    read(text, scale)
}

/// Reads a number without unit as [`parse`] reads one, counted in the last of `decimals` decimals.
pub(in crate::text) fn parse_plain(text: &str, decimals: usize) -> Result<i64, Error> {
    read(text, |unit| match unit.first() {
        None => Ok(decimals),
        Some(stray) => Err(Error::NotANumber { at: stray.at }),
    })
}

fn read(text: &str, scale: impl Fn(&[Glyph]) -> Result<usize, Error>) -> Result<i64, Error> {
    let all: Vec<Glyph> = text
        .chars()
        .enumerate()
        .filter(|&(_, c)| !is_invisible(c))
        .map(|(at, c)| Glyph { at, c: plain(c) })
        .collect();
    let glyphs = trim(&all);
    let (Some(first), Some(last)) = (glyphs.first(), glyphs.last()) else {
        return Err(Error::Empty);
    };
    let has_figures = glyphs.iter().any(Glyph::is_figure);
    if has_figures && (first.c == '-' || (first.c == '(' && last.c == ')')) {
        return Err(Error::Negative);
    }

    let (number, unit) = glyphs.split_at(number_length(glyphs));
    let (number, unit) = (trim(number), trim(unit));
    if number.is_empty() {
        return Err(Error::NotANumber { at: first.at });
    }
    if let [sign] = unit
        && sign.c == '-'
        && number.last().is_some_and(Glyph::is_figure)
    {
        return Err(Error::Negative);
    }
    scaled(number, scale(unit)?)
}

/// A character of the text and its offset.
#[derive(Clone, Copy)]
struct Glyph {
    at: usize,
    c: char,
}

impl Glyph {
    fn is_figure(&self) -> bool {
        self.c.is_ascii_digit()
    }
}

/// One character for each of the many that mean the same.
fn plain(c: char) -> char {
    match c {
        '’' => '\'',
        '−' | '‐' | '‑' | '–' => '-',
        '،' => ',',
        _ if c.is_whitespace() => ' ',
        _ => digit(c).unwrap_or(c),
    }
}

fn trim(glyphs: &[Glyph]) -> &[Glyph] {
    let space = |glyph: &Glyph| glyph.c == ' ';
    let start = glyphs
        .iter()
        .position(|glyph| !space(glyph))
        .unwrap_or(glyphs.len());
    let end = glyphs
        .iter()
        .rposition(|glyph| !space(glyph))
        .map_or(start, |last| last + 1);
    &glyphs[start..end]
}

/// How many of the first characters can belong to a number.
fn number_length(glyphs: &[Glyph]) -> usize {
    let figure = |i: usize| glyphs.get(i).is_some_and(Glyph::is_figure);
    (0..glyphs.len())
        .find(|&i| match glyphs[i].c {
            'ر' => i == 0 || !figure(i - 1) || !figure(i + 1),
            c => !(c.is_ascii_digit() || SEPARATORS.contains(&c)),
        })
        .unwrap_or(glyphs.len())
}

const SEPARATORS: [char; 6] = [' ', '\'', '.', ',', '٫', '٬'];

/// The power of ten that a unit stands for, in centimes: 2 for dirhams, 8 for millions.
fn scale(unit: &[Glyph]) -> Result<usize, Error> {
    let Some(first) = unit.first() else {
        return Ok(2);
    };
    let stray = unit.iter().find(|glyph| glyph.is_figure());
    if let Some(stray) = Some(first)
        .filter(|glyph| !glyph.c.is_alphabetic())
        .or(stray)
    {
        return Err(Error::NotANumber { at: stray.at });
    }
    let unit: String = unit
        .iter()
        .map(|glyph| glyph.c)
        .take(LONGEST_UNIT)
        .collect();
    let folded = fold(&unit);
    UNITS
        .iter()
        .find(|(_, names)| names.contains(&folded.as_str()))
        .map(|&(power, _)| power)
        .ok_or(Error::UnitUnclear { unit })
}

/// Characters of an unknown unit that are worth showing.
const LONGEST_UNIT: usize = 40;

/// Units by the power of ten that they stand for, folded as for search.
const UNITS: [(usize, &[&str]); 4] = [
    (
        2,
        &[
            "dh",
            "dhs",
            "mad",
            "dirham",
            "dirhams",
            "درهم",
            "درهما",
            "دراهم",
            "درهم مغربي",
        ],
    ),
    (
        5,
        &["kdh", "الف درهم", "الاف درهم", "mille dh", "mille dirhams"],
    ),
    (
        8,
        &[
            "mdh",
            "mmad",
            "م.د",
            "م.د.",
            "مليون",
            "مليون درهم",
            "مليونا درهم",
            "ملايين درهم",
            "million",
            "millions",
            "million de dirhams",
            "millions de dirhams",
            "million dh",
            "millions dh",
            "millions de dh",
            "million de dh",
        ],
    ),
    (
        11,
        &[
            "mmdh",
            "مليار",
            "مليار درهم",
            "ملايير درهم",
            "مليارات درهم",
            "milliard",
            "milliards",
            "milliard de dirhams",
            "milliards de dirhams",
            "milliard de dh",
            "milliards de dh",
        ],
    ),
];

/// A run of figures between two separators.
struct Group<'a> {
    figures: &'a [Glyph],
    /// The separator before it.
    mark: Option<Glyph>,
}

fn scaled(number: &[Glyph], power: usize) -> Result<i64, Error> {
    if let Some(mark) = number.iter().position(|glyph| glyph.c == 'ر') {
        let (fraction, whole) = (&number[..mark], &number[mark + 1..]);
        let stray = fraction
            .iter()
            .chain(whole)
            .find(|g| !g.is_figure() && g.c != ' ');
        if let Some(stray) = stray.or_else(|| fraction.iter().find(|g| !g.is_figure())) {
            return Err(Error::NotANumber { at: stray.at });
        }
        return value(&thousands(&groups(whole)?)?, fraction, power);
    }

    let groups = groups(number)?;
    let Some((last, before)) = groups.split_last() else {
        return Err(Error::NotANumber {
            at: number.first().map_or(0, |glyph| glyph.at),
        });
    };
    let repeats = |c| {
        groups
            .iter()
            .filter(|group| group.mark.is_some_and(|m| m.c == c))
            .count()
    };
    match last.mark.map(|mark| mark.c) {
        Some('٫') => value(&thousands(before)?, last.figures, power),
        Some(c @ ('.' | ',')) if repeats(c) == 1 => {
            if let [only] = before
                && last.figures.len() == 3
                && only.figures.len() <= 3
                && only.figures.first().is_some_and(|glyph| glyph.c != '0')
            {
                let whole = value(&thousands(&groups)?, &[], power)?;
                return Err(Error::Ambiguous {
                    thousands: whole,
                    decimal: whole / 1_000,
                });
            }
            value(&thousands(before)?, last.figures, power)
        }
        _ => value(&thousands(&groups)?, &[], power),
    }
}

/// Splits at the separators; several spaces in a row count as one.
fn groups(number: &[Glyph]) -> Result<Vec<Group<'_>>, Error> {
    let mut found: Vec<Group<'_>> = Vec::new();
    let mut mark = None;
    let mut i = 0;
    while let Some(&glyph) = number.get(i) {
        if glyph.is_figure() {
            let length = number[i..]
                .iter()
                .take_while(|glyph| glyph.is_figure())
                .count();
            found.push(Group {
                figures: &number[i..i + length],
                mark: mark.take(),
            });
            i += length;
            continue;
        }
        match mark {
            Some(Glyph { c: ' ', .. }) if glyph.c == ' ' => {}
            None if !found.is_empty() => mark = Some(glyph),
            _ => return Err(Error::NotANumber { at: glyph.at }),
        }
        i += 1;
    }
    match mark {
        Some(trailing) => Err(Error::NotANumber { at: trailing.at }),
        None => Ok(found),
    }
}

/// The figures of a whole part, once its groups are known to be groups of thousands, all separated
/// by the same mark.
fn thousands(groups: &[Group<'_>]) -> Result<Vec<Glyph>, Error> {
    let start = |group: &Group<'_>| group.figures.first().map_or(0, |glyph| glyph.at);
    let mut mark = None;
    for (i, group) in groups.iter().enumerate() {
        let fits = match (i, groups.len()) {
            (0, 1) => true,
            (0, _) => group.figures.len() <= 3,
            _ => group.figures.len() == 3,
        };
        if !fits {
            return Err(Error::NotANumber { at: start(group) });
        }
        if let Some(found) = group.mark.filter(|_| i > 0) {
            if found.c == '٫' || mark.is_some_and(|first| first != found.c) {
                return Err(Error::NotANumber { at: found.at });
            }
            mark = Some(found.c);
        }
    }
    Ok(groups
        .iter()
        .flat_map(|group| group.figures)
        .copied()
        .collect())
}

fn value(whole: &[Glyph], fraction: &[Glyph], power: usize) -> Result<i64, Error> {
    if let Some(extra) = fraction.get(power) {
        return Err(Error::TooManyDecimals { at: extra.at });
    }
    let figures = whole.iter().chain(fraction).map(|glyph| glyph.c);
    let zeros = std::iter::repeat_n('0', power - fraction.len());
    let mut centimes: i64 = 0;
    for figure in figures.chain(zeros) {
        let figure = i64::from(figure.to_digit(10).unwrap_or_default());
        centimes = centimes * 10 + figure;
        if centimes > MAX {
            return Err(Error::TooLarge);
        }
    }
    Ok(centimes)
}
