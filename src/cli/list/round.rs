//! Rounds, with where each of their stages stands.

use serde_json::json;

use super::{Listing, dirhams, end, start};
use crate::{
    cli::table::Table,
    domain::{
        Date,
        contents::Contents,
        gap,
        round::{Round, Stage, StageState},
    },
    i18n::I18n,
    text::{date, isolate},
};

pub(super) fn list(contents: &Contents, tr: &I18n) -> Listing {
    let language = tr.language();
    let mut columns = vec![
        start(tr.column_round()),
        end(tr.column_year()),
        start(tr.column_session()),
        end(tr.column_projects()),
        end(tr.column_gap()),
    ];
    columns.extend(
        Stage::ALL
            .iter()
            .map(|stage| tr.column_stage_number(stage.number().to_string()))
            .map(|head| start(isolate::strip(&head))),
    );
    let mut table = Table::new(columns);
    let mut rows = Vec::new();
    let short = |day: Date| date::short(day.day());
    for round in &contents.rounds {
        let gap = gap::Sheet::of(round, &contents.needs).whole.gap.centimes();
        let mut row = vec![
            round.name.get(language).to_owned(),
            round.year.to_string(),
            round.session_on.map(short).unwrap_or_default(),
            round.projects.len().to_string(),
            dirhams(gap),
        ];
        row.extend(
            Stage::ALL
                .iter()
                .map(|stage| match state(contents, round, *stage) {
                    StageState::Open => tr.cli_stage_open(),
                    StageState::Reopened(closing) => {
                        let day = closing.reopened_on.map(short);
                        tr.cli_stage_reopened(day.unwrap_or_default())
                    }
                    StageState::Closed(closing) => tr.cli_stage_closed(short(closing.closed_on)),
                }),
        );
        // The table isolates whole cells where a terminal knows of directions.
        table.push(row.iter().map(|cell| isolate::strip(cell)));
        rows.push(json!({
            "id": round.id,
            "name": round.name,
            "year": round.year,
            "session": round.session,
            "session_on": round.session_on,
            "projects": round.projects.len(),
            "gap": gap,
            "stages": Stage::ALL
                .iter()
                .map(|stage| {
                    let (key, closing) = match state(contents, round, *stage) {
                        StageState::Open => ("open", None),
                        StageState::Reopened(closing) => ("reopened", Some(closing)),
                        StageState::Closed(closing) => ("closed", Some(closing)),
                    };
                    json!({
                        "stage": stage.number(),
                        "state": key,
                        "closed_on": closing.map(|closing| closing.closed_on),
                        "reopened_on": closing.and_then(|closing| closing.reopened_on),
                    })
                })
                .collect::<Vec<_>>(),
        }));
    }
    Listing { table, json: rows }
}

fn state<'a>(contents: &'a Contents, round: &Round, stage: Stage) -> StageState<'a> {
    StageState::of(round.id, stage, &contents.closings)
}
