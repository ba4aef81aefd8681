//! The commune's sheet: one row, and its letterhead.

use rusqlite::types::Value;

use super::{
    Error, Reader, Writer,
    change::{Rows, none_of},
    record::{Record, part, record},
};
use crate::domain::{Name, commune::Commune};

/// Key of the only row.
const ONLY: i64 = 1;

record!(Commune, "commune" {
    code, name, province, territory, region, circle, tifinagh, logo, president, secretary_general,
    article_word, numbering, fictional,
} elsewhere { letterhead });

struct LetterheadLine {
    text: Name,
}

part!(LetterheadLine, of commune: i64, "letterhead_line" { text });

/// The commune's sheet; none in a dossier where it was never entered.
pub fn get(reader: &Reader<'_>) -> Result<Option<Commune>, Error> {
    let sql = format!("SELECT {} FROM commune", Commune::columns().join(", "));
    let sheet = reader
        .select(
            Commune::TABLE,
            &sql,
            [],
            |_| ONLY.to_string(),
            Commune::take,
        )?
        .pop();
    let lines = reader.parts::<LetterheadLine>(None)?.of(ONLY);
    Ok(sheet.map(|commune| Commune {
        letterhead: lines.into_iter().map(|line| line.text).collect(),
        ..commune
    }))
}

/// Enters the commune's sheet, or changes it.
pub fn set(writer: &Writer<'_>, commune: &Commune) -> Result<(), Error> {
    match writer.count("SELECT count(*) FROM commune", [])? {
        0 => writer.insert(&ONLY.to_string(), commune)?,
        _ => writer.update(commune, "seq", Value::Integer(ONLY))?,
    }
    writer.put_parts(&letterhead(commune))
}

/// Writes what an editor changed of the sheet between reading it (`before`) and now (`after`), and
/// leaves alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(writer: &Writer<'_>, before: &Commune, after: &Commune) -> Result<(), Error> {
    let mut clashes = writer.update_from(before, after, "seq", Value::Integer(ONLY))?;
    writer.put_parts_from(&letterhead(before), &letterhead(after), &mut clashes)?;
    none_of(clashes)
}

fn letterhead(commune: &Commune) -> Rows {
    let lines: Vec<LetterheadLine> = commune
        .letterhead
        .iter()
        .map(|text| LetterheadLine { text: text.clone() })
        .collect();
    Rows::of(ONLY, &lines)
}
