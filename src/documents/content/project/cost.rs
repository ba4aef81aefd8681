//! What a project costs, year by year. Sums are computed from the years; a total that was typed
//! otherwise is shown beside them, never mended.

use crate::{
    documents::content::{
        Align, RowKind,
        sheet::{Section, column, figure, percent, row, table},
    },
    domain::{Share, Total, project::Project},
    i18n::I18n,
    text::isolate,
};

/// Stated cost, the table of years, and what does not agree.
pub fn section(project: &Project, tr: I18n) -> Section {
    let language = tr.language();
    let mut section = Section::new(tr.project_sheet_costs(), tr);
    section.money(tr.project_sheet_cost(), Some(project.cost));
    section.prose(
        tr.project_sheet_arrangements(),
        &project.financing_arrangements,
    );
    if project.costs.is_empty() {
        return section;
    }
    let mut years = project.costs.clone();
    years.sort_by_key(|cost| cost.year);
    let line = |kind, head: String, commune: Total, total: Total| {
        let share = (total > Total::default()).then(|| Share::of(commune, total));
        let partners = match total.minus(commune) {
            rest if rest > 0 => isolate::ltr(&crate::text::amount::format(rest)),
            _ => String::new(),
        };
        let said = vec![
            head,
            figure(commune),
            partners,
            figure(total),
            percent(share),
        ];
        row(language, kind, said)
    };
    let mut rows: Vec<_> = years
        .iter()
        .map(|cost| {
            let year = isolate::ltr(&cost.year.to_string());
            line(RowKind::Body, year, cost.commune.into(), cost.total.into())
        })
        .collect();
    rows.push(line(
        RowKind::Total,
        tr.register_total(),
        project.commune_total(),
        project.yearly_total(),
    ));
    section.table(table(
        language,
        vec![
            column(1.0, Align::Start),
            column(1.6, Align::End),
            column(1.6, Align::End),
            column(1.6, Align::End),
            column(1.0, Align::End),
        ],
        vec![
            tr.register_year(),
            tr.project_sheet_commune_part(),
            tr.project_sheet_partners_part(),
            tr.project_sheet_year_total(),
            tr.project_sheet_commune_share(),
        ],
        rows,
    ));
    let sum = project.yearly_total();
    if sum != project.cost.into() {
        let apart = sum.minus(project.cost.into()).unsigned_abs();
        let apart = crate::text::amount::format(i64::try_from(apart).unwrap_or(i64::MAX));
        section.warn(&tr.project_sheet_cost_differs(
            isolate::ltr(&apart),
            figure(project.cost),
            figure(sum),
        ));
    }
    for cost in years.iter().filter(|cost| cost.commune > cost.total) {
        section.warn(&tr.project_sheet_commune_above(
            figure(cost.commune),
            figure(cost.total),
            cost.year.to_string(),
        ));
    }
    section
}
