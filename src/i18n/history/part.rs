//! Rows that are parts of a list: what came, went or changed, whatever their places in it.

use serde_json::Value;

use super::{Change, Row};

/// Whether a column only keeps rows together: its id, its place, the row that it is a part of.
pub fn is_structure(table: &str, column: &str) -> bool {
    matches!(column, "seq" | "id" | "position") || owner(table) == Some(column)
}

/// The column by which a part names what it belongs to; none for a table of its own.
fn owner(table: &str) -> Option<&'static str> {
    Some(match table {
        "letterhead_line" => "commune",
        "plan_capacity" => "plan",
        "project_place" | "project_cost" | "project_study" => "project",
        "partner_domain" | "partner_contribution" | "vetting_paper" | "contact" => "partner",
        "party" | "clause" | "agreement_project" | "contribution" | "tranche" | "member"
        | "indicator" | "event" | "annex" => "agreement",
        "instalment" => "commitment",
        "round_member" | "round_project" | "round_component" | "criterion" | "score"
        | "round_tick" | "round_mean" => "round",
        "stage_present" | "stage_product" => "closing",
        "prospect_step" | "prospect_year" => "prospect",
        "stakeholder_capacity" | "stakeholder_window" => "stakeholder",
        "approach_argument" => "approach",
        "mobilisation_support" | "mobilisation_prerequisite" => "action",
        _ => return None,
    })
}

/// The year that tells a part from its fellows.
pub fn label(change: &Change) -> Option<String> {
    owner(&change.table)?;
    Some(change.row()?.get("year")?.as_i64()?.to_string())
}

/// The changes, but those of lists compared by what the rows say: a row that only moved did not
/// change, and what is left of the old and of the new rows is paired in order, by year where they
/// have one.
pub fn compared(changes: &[Change]) -> Vec<Change> {
    let mut compared: Vec<Change> = Vec::new();
    let mut done: Vec<(&str, Option<&Value>)> = Vec::new();
    for change in changes {
        let Some(owner) = owner(&change.table).filter(|_| is_placed(change)) else {
            compared.push(change.clone());
            continue;
        };
        let of = |change: &'_ Change| change.row().and_then(|row| row.get(owner)).cloned();
        let list = (
            change.table.as_str(),
            change.row().and_then(|row| row.get(owner)),
        );
        if done.contains(&list) {
            continue;
        }
        done.push(list);
        let same = changes
            .iter()
            .filter(|other| other.table == change.table && of(other) == of(change));
        let (mut old, mut new): (Vec<Row>, Vec<Row>) = (Vec::new(), Vec::new());
        for one in same {
            old.extend(one.before.as_ref().map(said));
            new.extend(one.after.as_ref().map(said));
        }
        old.retain(|row| match new.iter().position(|other| other == row) {
            Some(at) => {
                new.remove(at);
                false
            }
            None => true,
        });
        for before in old {
            let fellow = match before.get("year") {
                Some(year) => new.iter().position(|row| row.get("year") == Some(year)),
                None => (!new.is_empty()).then_some(0),
            };
            compared.push(Change {
                table: change.table.clone(),
                before: Some(before),
                after: fellow.map(|at| new.remove(at)),
            });
        }
        compared.extend(new.into_iter().map(|after| Change {
            table: change.table.clone(),
            before: None,
            after: Some(after),
        }));
    }
    compared
}

/// Whether a row is known by its place alone.
fn is_placed(change: &Change) -> bool {
    change
        .row()
        .is_some_and(|row| row.contains_key("position") && !row.contains_key("id"))
}

/// What a row says, wherever it stands.
fn said(row: &Row) -> Row {
    let mut row = row.clone();
    row.remove("position");
    row
}
