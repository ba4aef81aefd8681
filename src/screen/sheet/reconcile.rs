//! Two people changed one record: what each of them made of it, field by field.
//!
//! A text in two languages is two fields. Rows of a list that have an id are told apart by it, the
//! others by their place, as the file does.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Record;

/// Whose value stays where both changed the same field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What was typed here.
    Mine,
    /// What the file has.
    Theirs,
}

/// What becomes of `before` when both its changes are taken in.
pub fn reconcile<T: Record>(before: &T, mine: &T, theirs: &T, side: Side) -> T {
    if before == theirs || mine == theirs {
        return mine.clone();
    }
    if before == mine {
        return theirs.clone();
    }
    let value = |record: &T| serde_json::to_value(record).ok();
    let both = value(before).and_then(|before| {
        let both = values(
            Some(&before),
            value(mine).as_ref(),
            value(theirs).as_ref(),
            side,
        );
        serde_json::from_value(both?).ok()
    });
    both.unwrap_or_else(|| match side {
        Side::Mine => mine.clone(),
        Side::Theirs => theirs.clone(),
    })
}

fn values(
    before: Option<&Value>,
    mine: Option<&Value>,
    theirs: Option<&Value>,
    side: Side,
) -> Option<Value> {
    if before == theirs || mine == theirs {
        return mine.cloned();
    }
    if before == mine {
        return theirs.cloned();
    }
    match (before, mine, theirs) {
        (Some(Value::Object(before)), Some(Value::Object(mine)), Some(Value::Object(theirs))) => {
            Some(Value::Object(fields(before, mine, theirs, side)))
        }
        (Some(Value::Array(before)), Some(Value::Array(mine)), Some(Value::Array(theirs))) => {
            Some(Value::Array(rows(before, mine, theirs, side)))
        }
        _ => match side {
            Side::Mine => mine.cloned(),
            Side::Theirs => theirs.cloned(),
        },
    }
}

fn fields(
    before: &Map<String, Value>,
    mine: &Map<String, Value>,
    theirs: &Map<String, Value>,
    side: Side,
) -> Map<String, Value> {
    let names: BTreeSet<&String> = mine.keys().chain(theirs.keys()).collect();
    let both = names.into_iter().filter_map(|name| {
        let both = values(before.get(name), mine.get(name), theirs.get(name), side)?;
        Some((name.clone(), both))
    });
    both.collect()
}

fn rows(before: &[Value], mine: &[Value], theirs: &[Value], side: Side) -> Vec<Value> {
    let every = || before.iter().chain(mine).chain(theirs);
    if !every().all(|row| id(row).is_some()) {
        let longest = mine.len().max(theirs.len());
        let both = (0..longest)
            .filter_map(|at| values(before.get(at), mine.get(at), theirs.get(at), side));
        return both.collect();
    }
    let added = mine.iter().filter(|row| find(theirs, row).is_none());
    let both = theirs
        .iter()
        .chain(added)
        .filter_map(|row| values(find(before, row), find(mine, row), find(theirs, row), side));
    both.collect()
}

fn find<'a>(rows: &'a [Value], row: &Value) -> Option<&'a Value> {
    rows.iter().find(|one| id(one) == id(row))
}

fn id(row: &Value) -> Option<&str> {
    row.get("id")?.as_str()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn both(before: Value, mine: Value, theirs: Value, side: Side) -> Value {
        values(Some(&before), Some(&mine), Some(&theirs), side).unwrap()
    }

    #[test]
    fn different_fields_are_both_kept() {
        let before = json!({ "title": { "ar": "أ", "fr": "a" }, "cost": 1, "axis": null });
        let mine = json!({ "title": { "ar": "ب", "fr": "a" }, "cost": 1, "axis": null });
        let theirs = json!({ "title": { "ar": "أ", "fr": "b" }, "cost": 2, "axis": "x" });
        for side in [Side::Mine, Side::Theirs] {
            assert_eq!(
                both(before.clone(), mine.clone(), theirs.clone(), side),
                json!({ "title": { "ar": "ب", "fr": "b" }, "cost": 2, "axis": "x" })
            );
        }
    }

    #[test]
    fn of_the_same_field_one_side_stays() {
        let (before, mine, theirs) = (
            json!({ "cost": 1, "code": "P" }),
            json!({ "cost": 2, "code": "Q" }),
            json!({ "cost": 3, "code": "P" }),
        );
        let one = |side| both(before.clone(), mine.clone(), theirs.clone(), side);
        assert_eq!(one(Side::Mine), json!({ "cost": 2, "code": "Q" }));
        assert_eq!(one(Side::Theirs), json!({ "cost": 3, "code": "Q" }));
    }

    #[test]
    fn rows_are_told_apart_by_their_id_or_their_place() {
        let before = json!([{ "id": "a", "name": 1 }, { "id": "b", "name": 1 }]);
        let mine = json!([{ "id": "b", "name": 2 }, { "id": "c", "name": 1 }]);
        let theirs =
            json!([{ "id": "a", "name": 1 }, { "id": "b", "name": 1 }, { "id": "d", "name": 1 }]);
        assert_eq!(
            both(before, mine, theirs, Side::Mine),
            json!([{ "id": "b", "name": 2 }, { "id": "d", "name": 1 }, { "id": "c", "name": 1 }])
        );
        assert_eq!(
            both(json!([1, 2]), json!([1, 2, 3]), json!([5, 2]), Side::Mine),
            json!([5, 2, 3])
        );
        assert_eq!(
            both(json!([1, 2]), json!([1]), json!([5, 2]), Side::Theirs),
            json!([5])
        );
    }
}
