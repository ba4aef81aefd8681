//! The history in words: what fields are called, and what each action did.
//!
//! What the journal holds comes as plain values: a table's name, and a row before and after as JSON
//! objects. A key, a table or a column that is not known is told in general words, never shown.

mod field;
mod part;
mod shorten;
mod value;

#[cfg(test)]
mod tests;

use serde_json::{Map, Value};

use self::field::side;
use super::I18n;
use crate::text::{Language, isolate};

/// The columns of a row, by name.
pub type Row = Map<String, Value>;

/// One change of one row.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Change {
    /// The table.
    pub table: String,
    /// The row before; none when it was not there.
    pub before: Option<Row>,
    /// The row after; none when it is no longer there.
    pub after: Option<Row>,
}

impl Change {
    /// A change as the journal writes it, rows as the text of JSON objects. What is not an object
    /// is taken for an empty row.
    pub fn parse(table: &str, before: Option<&str>, after: Option<&str>) -> Change {
        let row = |text: &str| serde_json::from_str(text).unwrap_or_default();
        Change {
            table: table.to_owned(),
            before: before.map(row),
            after: after.map(row),
        }
    }

    fn reversed(&self) -> Change {
        Change {
            table: self.table.clone(),
            before: self.after.clone(),
            after: self.before.clone(),
        }
    }

    /// The row as it is, or as it last was.
    fn row(&self) -> Option<&Row> {
        self.after.as_ref().or(self.before.as_ref())
    }
}

/// What kind of step an action was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Way {
    /// Something was done, or the dossier made.
    #[default]
    Done,
    /// An action was undone; its key is that of the action undone.
    Undone,
    /// An action was done again.
    Redone,
}

/// Names of rows that others refer to, by table and id: `("axis", "0190…")`. The key of a domain is
/// asked for as of the table `domain`.
pub type Names<'a> = &'a dyn Fn(&str, &str) -> Option<String>;

/// What an action did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Story {
    /// In one line.
    pub headline: String,
    /// Field by field.
    pub details: Vec<Detail>,
}

/// What became of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// The table that it is of.
    pub table: String,
    /// Name of the thing that it belongs to; empty where it has none.
    pub subject: String,
    /// Name of the field.
    pub field: String,
    /// What it said before; none when nothing.
    pub before: Option<String>,
    /// What it says after; none when nothing.
    pub after: Option<String>,
}

/// A value of a column as the file holds it, in words: what a merge keeps and drops.
pub fn value(tr: &I18n, names: Names<'_>, table: &str, column: &str, held: &str) -> String {
    let words = value::Words {
        tr,
        names,
        table,
        column,
    };
    words.held(held)
}

/// What an action does, without saying to what: «تعديل المشروع», « Modification du projet ».
pub fn action(tr: &I18n, key: &str) -> String {
    let known = |id: String| Some(tr.words(&id, [])).filter(|words| !words.is_empty());
    let id = |text: &str| text.replace(['.', '_'], "-");
    let own = || known(format!("history-{}", id(key)));
    if let Some(own) = key.contains('.').then(own).flatten() {
        return own;
    }
    let said = key.split_once('.').and_then(|(noun, deed)| {
        let thing = known(format!("history-of-{}", id(noun)))?;
        let deed = known(format!("history-deed-{}", id(deed)))?;
        Some(isolate::strip(&tr.history_deed(deed, thing)))
    });
    said.unwrap_or_else(|| tr.history_other())
}

/// What an action did: one line, and what became of each field.
pub fn story(tr: &I18n, way: Way, key: &str, changes: &[Change], names: Names<'_>) -> Story {
    let details = details(tr, changes, names);
    let headline = match way {
        Way::Done => headline(tr, key, changes, &details, names),
        Way::Redone => {
            let step = headline(tr, key, changes, &details, names);
            tr.history_redone(isolate::strip(&step))
        }
        Way::Undone => {
            let changes: Vec<Change> = changes.iter().map(Change::reversed).collect();
            let details = self::details(tr, &changes, names);
            let step = headline(tr, key, &changes, &details, names);
            tr.history_undone(isolate::strip(&step))
        }
    };
    Story { headline, details }
}

fn headline(
    tr: &I18n,
    key: &str,
    changes: &[Change],
    details: &[Detail],
    names: Names<'_>,
) -> String {
    let what = action(tr, key);
    let (noun, deed) = key.split_once('.').unwrap_or((key, ""));
    let own: Vec<&Change> = changes.iter().filter(|one| one.table == noun).collect();
    if !matches!(deed, "add" | "edit" | "delete" | "remove") || own.len() > 1 {
        let counts = counts(tr, changes);
        return match counts.is_empty() {
            true => what,
            false => tr.history_counted(counts, what),
        };
    }
    let name = own.first().and_then(|change| name(tr, change.row()?));
    let name = name.or_else(|| {
        let owner = |change: &Change| Some(change.row()?.get(noun)?.as_str()?.to_owned());
        names(noun, &changes.iter().find_map(owner)?)
    });
    let what = match name {
        // An isolate that holds nothing but isolates is taken for one from the left.
        Some(name) => isolate::strip(&tr.history_named(name, what)),
        None => what,
    };
    match (deed, details) {
        ("edit", [one]) => match (&one.before, &one.after) {
            (Some(before), Some(after)) => {
                tr.history_changed(after.as_str(), before.as_str(), one.field.as_str(), what)
            }
            (None, Some(after)) => tr.history_filled(after.as_str(), one.field.as_str(), what),
            (Some(before), None) => tr.history_emptied(before.as_str(), one.field.as_str(), what),
            (None, None) => what,
        },
        ("edit", [_, _, ..]) => tr.history_fields(details.len(), what),
        _ => what,
    }
}

/// How many things came or went, of the kinds that are counted.
fn counts(tr: &I18n, changes: &[Change]) -> String {
    let count = |table: &str| {
        let come =
            |one: &&Change| one.table == table && one.before.is_some() != one.after.is_some();
        changes.iter().filter(come).count()
    };
    let counted = [
        (
            count("project"),
            I18n::count_projects as fn(&I18n, usize) -> String,
        ),
        (count("partner"), I18n::count_partners),
        (count("agreement"), I18n::count_agreements),
        (count("commitment"), I18n::count_commitments),
    ];
    let said = counted
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, say)| say(tr, count));
    said.collect::<Vec<_>>().join(match tr.language() {
        Language::Arabic => "، ",
        Language::French => ", ",
    })
}

/// What a row is called: its title, name, text, number or code, in the reader's language first.
fn name(tr: &I18n, row: &Row) -> Option<String> {
    let languages = [tr.language(), tr.language().other()];
    let pairs = ["title", "name", "component", "text"]
        .into_iter()
        .flat_map(|base| languages.map(|language| format!("{base}_{}", language.code())));
    let lines = ["name", "number", "code"].map(str::to_owned);
    pairs.chain(lines).find_map(|column| {
        let text = row.get(&column)?.as_str()?.trim();
        (!text.is_empty()).then(|| shorten::text(text))
    })
}

/// What became of each field of each row, in the order of the journal.
fn details(tr: &I18n, changes: &[Change], names: Names<'_>) -> Vec<Detail> {
    let mut details = Vec::new();
    for change in part::compared(changes) {
        let subject = change
            .row()
            .and_then(|row| name(tr, row))
            .unwrap_or_default();
        let empty = Row::new();
        let (before, after) = (
            change.before.as_ref().unwrap_or(&empty),
            change.after.as_ref().unwrap_or(&empty),
        );
        // serde_json's map is in order of names or of the text, and the text is in the order of
        // the table's columns where it keeps it; either is the same every time.
        let mut columns: Vec<&String> = before.keys().collect();
        columns.extend(after.keys().filter(|column| !before.contains_key(*column)));
        let mut others = 0;
        for column in columns {
            let (old, new) = (before.get(column), after.get(column));
            if old == new || part::is_structure(&change.table, column) {
                continue;
            }
            let words = value::Words {
                tr,
                names,
                table: &change.table,
                column,
            };
            let (old, new) = words.both(old, new);
            if old.is_none() && new.is_none() {
                continue;
            }
            let Some(field) = tr.field(&change.table, column) else {
                others += 1;
                continue;
            };
            details.push(Detail {
                table: change.table.clone(),
                subject: subject.clone(),
                field: match part::label(&change) {
                    Some(part) => tr.history_part(field, part),
                    None => field,
                },
                before: old,
                after: new,
            });
        }
        if others > 0 {
            details.push(Detail {
                table: change.table.clone(),
                subject,
                field: tr.history_field_other(),
                before: None,
                after: None,
            });
        }
    }
    details
}
