//! Agreements, with where they stand.

use serde_json::json;

use super::{Listing, dirhams, end, start};
use crate::{
    cli::table::Table,
    domain::{Date, contents::Contents},
    i18n::I18n,
};

pub(super) fn list(contents: &Contents, tr: &I18n, today: Date) -> Listing {
    let language = tr.language();
    let mut table = Table::new([
        start(tr.column_number()),
        start(tr.column_title()),
        start(tr.column_kind()),
        start(tr.column_stage()),
        end(tr.column_cost()),
        start(tr.column_starts()),
        start(tr.column_ends()),
        start(tr.column_id()),
    ]);
    let mut rows = Vec::new();
    for agreement in &contents.agreements {
        let stage = agreement.stage(today);
        let day = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
        table.push([
            agreement.number.as_str().to_owned(),
            agreement.title.get(language).to_owned(),
            tr.term(agreement.kind),
            tr.term(stage),
            dirhams(agreement.cost.centimes()),
            day(agreement.starts_on),
            day(agreement.ends_on()),
            agreement.id.to_string(),
        ]);
        rows.push(json!({
            "id": agreement.id,
            "number": agreement.number,
            "title": agreement.title,
            "kind": agreement.kind,
            "form": agreement.form,
            "stage": stage,
            "cost": agreement.cost,
            "starts_on": agreement.starts_on,
            "ends_on": agreement.ends_on(),
            "parties": agreement.parties.iter().map(|party| &party.name).collect::<Vec<_>>(),
        }));
    }
    Listing { table, json: rows }
}
