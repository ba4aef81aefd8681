//! The columns of the programme: what they are called, and what an action shows, is ordered by and
//! says in a file in each.

use crate::{
    documents::content::register::{self, Kind},
    domain::{
        Date,
        mobilisation::{Action, ActionState, conflict::Conflict},
    },
    i18n::mobilise::Names,
    screen::{Context, list::written::words, round::plan::called::Called},
    text::date,
    widget::{
        badge::{self, Look},
        grid::{Cell, Column, Key},
    },
};

/// How the state of an action looks.
pub fn look(state: ActionState) -> Look {
    match state {
        ActionState::Planned => badge::NONE,
        ActionState::Running => badge::PARTLY,
        ActionState::Done => badge::DONE,
        ActionState::Dropped => badge::CLOSED,
    }
}

/// The columns, in reading order; whether what is typed by hand may be.
pub fn columns(context: &Context, may: bool) -> Vec<Column> {
    let tr = &context.tr;
    let typed = |key: &'static str, title: String, width: f32| {
        let column = Column::new(key, title, width);
        match may {
            true => column.editable(),
            false => column,
        }
    };
    let deliverable = tr.field_mobilisation_action_deliverable();
    let responsible = tr.field_mobilisation_action_responsible();
    vec![
        typed("title", tr.field_mobilisation_action_title(), 190.0)
            .stretch()
            .required(),
        Column::new("partner", tr.field_mobilisation_action_partner(), 120.0),
        Column::new("project", tr.mobilise_column_project(), 72.0),
        typed("responsible", responsible, 124.0),
        typed("start", tr.mobilise_column_start(), 116.0),
        typed("due", tr.field_mobilisation_action_due_on(), 116.0),
        typed("state", tr.mobilise_column_state(), 100.0),
        typed("cost", tr.mobilise_column_cost(), 88.0).number(),
        typed("deliverable", deliverable, 140.0),
    ]
}

/// What the cells of a column are in a file.
pub fn kind(column: &str) -> Kind {
    match column {
        "start" | "due" => Kind::Date,
        "cost" => Kind::Money,
        _ => Kind::Text,
    }
}

/// What an action says in a column of a file.
pub fn written(action: &Action, column: &str, called: Called<'_>) -> register::Cell {
    match column {
        "start" => register::Cell::date(action.starts_on),
        "due" => register::Cell::date(action.due_on),
        "cost" => register::Cell::money(action.cost),
        _ => words(&cell(action, column, &[], called)),
    }
}

/// What an action shows in a column.
pub fn cell<'a>(
    action: &'a Action,
    column: &str,
    conflicts: &[Conflict],
    called: Called<'a>,
) -> Cell<'a> {
    let tr = &called.context.tr;
    let day =
        |day: Option<Date>| day.map_or(Cell::Nothing, |day| Cell::text(date::short(day.day())));
    match column {
        "title" => {
            let title = action.title.get(called.context.language());
            match conflicts.iter().any(|one| one.concerns(action)) {
                true => Cell::badge(badge::SOON, title),
                false => Cell::text(title),
            }
        }
        "partner" => match action.partner {
            Some(id) => Cell::text(called.short(id)),
            None => Cell::Nothing,
        },
        "project" => match action.project {
            Some(id) => Cell::muted(called.code(id)),
            None => Cell::Nothing,
        },
        "responsible" => match action.responsible {
            Some(id) => Cell::text(called.member(id)),
            None => Cell::Nothing,
        },
        "start" => day(action.starts_on),
        "due" => day(action.due_on),
        "state" => Cell::badge(look(action.state), tr.term(action.state)),
        "cost" => match action.cost {
            Some(cost) => Cell::number(called.context.amount(cost)),
            None => Cell::Nothing,
        },
        "deliverable" => Cell::text(action.deliverable.get(called.context.language())),
        _ => Cell::Nothing,
    }
}

/// What an action is ordered by in a column.
pub fn key<'a>(action: &'a Action, column: &str, called: Called<'a>) -> Key<'a> {
    let language = called.context.language();
    let day = |day: Option<Date>| {
        use chrono::Datelike;
        Key::number(day.map(|day| day.day().num_days_from_ce()))
    };
    match column {
        "title" => Key::text(action.title.get(language)),
        "partner" => match action.partner {
            Some(id) => Key::text(called.short(id)),
            None => Key::Nothing,
        },
        "project" => match action.project {
            Some(id) => Key::text(called.code(id)),
            None => Key::Nothing,
        },
        "responsible" => match action.responsible {
            Some(id) => Key::text(called.member(id)),
            None => Key::Nothing,
        },
        "start" => day(action.starts_on),
        "due" => day(action.due_on),
        "state" => Key::text(called.context.tr.term(action.state)),
        "cost" => Key::number(action.cost.map(|cost| cost.centimes())),
        "deliverable" => Key::text(action.deliverable.get(language)),
        _ => Key::Nothing,
    }
}
