//! Partners, with the agreements that they are parties to.

use serde_json::json;

use super::{Listing, end, start};
use crate::{cli::table::Table, domain::contents::Contents, i18n::I18n};

pub(super) fn list(contents: &Contents, tr: &I18n) -> Listing {
    let language = tr.language();
    let mut table = Table::new([
        start(tr.column_code()),
        start(tr.column_name()),
        start(tr.column_category()),
        start(tr.column_level()),
        end(tr.column_agreements()),
    ]);
    let mut rows = Vec::new();
    for partner in &contents.partners {
        let agreements = contents
            .agreements
            .iter()
            .filter(|agreement| {
                agreement
                    .parties
                    .iter()
                    .any(|p| p.partner == Some(partner.id))
            })
            .count();
        table.push([
            partner.code.as_str().to_owned(),
            partner.name.get(language).to_owned(),
            tr.term(partner.category),
            tr.term(partner.level),
            agreements.to_string(),
        ]);
        rows.push(json!({
            "id": partner.id,
            "code": partner.code,
            "name": partner.name,
            "abbreviation": partner.abbreviation,
            "category": partner.category,
            "level": partner.level,
            "active": partner.active,
            "agreements": agreements,
        }));
    }
    Listing { table, json: rows }
}
