//! Projects.

use serde_json::json;

use super::{Listing, dirhams, end, start};
use crate::{cli::table::Table, domain::contents::Contents, i18n::I18n};

pub(super) fn list(contents: &Contents, tr: &I18n) -> Listing {
    let language = tr.language();
    let mut table = Table::new([
        start(tr.column_code()),
        start(tr.column_title()),
        start(tr.column_axis()),
        start(tr.column_competence()),
        start(tr.column_state()),
        start(tr.column_maturity()),
        end(tr.column_cost()),
        end(tr.column_commune()),
    ]);
    let mut rows = Vec::new();
    for project in &contents.projects {
        let axis = contents
            .axes
            .iter()
            .find(|axis| Some(axis.id) == project.axis);
        let commune = project.commune_total().centimes();
        table.push([
            project.code.as_str().to_owned(),
            project.title.get(language).to_owned(),
            axis.map(|axis| axis.name.get(language).to_owned())
                .unwrap_or_default(),
            tr.term(project.competence),
            tr.term(project.state),
            tr.term(project.maturity),
            dirhams(project.cost.centimes()),
            dirhams(commune),
        ]);
        rows.push(json!({
            "id": project.id,
            "code": project.code,
            "title": project.title,
            "axis": project.axis,
            "competence": project.competence,
            "state": project.state,
            "maturity": project.maturity,
            "cost": project.cost,
            "commune": commune,
        }));
    }
    Listing { table, json: rows }
}
