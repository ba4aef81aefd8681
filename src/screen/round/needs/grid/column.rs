//! The columns of the grid of needs: what they are called, and what a need shows, is ordered by and
//! says in a file in each.

use crate::{
    documents::content::register::{self, Kind},
    domain::need::Need,
    screen::{Context, list::written::words},
    text::number,
    widget::grid::{Cell, Column, Key},
};

/// Those that are seen beside an open sheet.
pub fn brief(context: &Context, may: bool) -> Vec<Column> {
    let mut columns = columns(context, may);
    columns.retain(|one| ["component", "gap"].contains(&one.key()));
    columns
}

/// The columns, in reading order; whether what is typed by hand may be.
pub fn columns(context: &Context, may: bool) -> Vec<Column> {
    let tr = &context.tr;
    let typed = |column: Column| match may {
        true => column.editable(),
        false => column,
    };
    vec![
        Column::new("project", tr.field_need_project(), 76.0),
        typed(Column::new("component", tr.field_need_component(), 168.0))
            .stretch()
            .required(),
        typed(Column::new("kind", tr.round_column_kind(), 96.0)),
        Column::new("quantity", tr.field_need_quantity_number(), 104.0),
        typed(Column::new("year", tr.field_need_year(), 68.0)),
        typed(Column::new("amount", tr.round_column_amount(), 118.0)).number(),
        typed(Column::new("covered", tr.round_column_covered(), 118.0)).number(),
        Column::new("gap", tr.round_column_gap(), 118.0).number(),
        typed(Column::new("urgency", tr.round_column_urgency(), 100.0)),
    ]
}

/// What the cells of a column are in a file.
pub fn kind(column: &str) -> Kind {
    match column {
        "year" => Kind::Year,
        "amount" | "covered" | "gap" => Kind::Money,
        "urgency" => Kind::Integer,
        _ => Kind::Text,
    }
}

/// What a need says in a column of a file.
pub fn written(need: &Need, column: &str, context: &Context) -> register::Cell {
    match column {
        "year" => register::Cell::Year(need.year),
        "amount" => register::Cell::Money(need.amount.into()),
        "covered" => register::Cell::Money(need.covered.into()),
        "gap" => register::Cell::Money(need.gap().into()),
        "urgency" => register::Cell::integer(need.urgency.map(u8::from)),
        _ => words(&cell(need, column, context)),
    }
}

/// What a need shows in a column.
pub fn cell<'a>(need: &'a Need, column: &str, context: &'a Context) -> Cell<'a> {
    let (language, tr) = (context.language(), &context.tr);
    match column {
        "project" => match context.register.projects.get(need.project) {
            Some(project) => Cell::muted(project.code()),
            None => Cell::Nothing,
        },
        "component" => Cell::text(need.component.get(language)),
        "kind" => Cell::text(tr.term(need.kind)),
        "quantity" => match &need.quantity {
            Some(one) => Cell::text(format!(
                "{} {}",
                number::decimal(one.number.thousandths()),
                one.unit.get(language)
            )),
            None => Cell::Nothing,
        },
        "year" => Cell::text(u16::from(need.year).to_string()),
        "amount" => Cell::number(context.amount(need.amount)),
        "covered" => Cell::number(context.amount(need.covered)),
        "gap" => Cell::number(context.amount(need.gap())),
        "urgency" => match need.urgency {
            Some(degree) => Cell::text(u8::from(degree).to_string()),
            None => Cell::Nothing,
        },
        _ => Cell::Nothing,
    }
}

/// What a need is ordered by in a column.
pub fn key<'a>(need: &'a Need, column: &str, context: &'a Context) -> Key<'a> {
    match column {
        "project" => match context.register.projects.get(need.project) {
            Some(project) => Key::text(project.code()),
            None => Key::Nothing,
        },
        "component" => Key::text(need.component.get(context.language())),
        "kind" => Key::text(context.tr.term(need.kind)),
        "quantity" => {
            let quantity = need.quantity.as_ref();
            quantity.map_or(Key::Nothing, |one| Key::Number(one.number.thousandths()))
        }
        "year" => Key::Number(u16::from(need.year).into()),
        "amount" => Key::Number(need.amount.centimes()),
        "covered" => Key::Number(need.covered.centimes()),
        "gap" => Key::Number(need.gap().centimes()),
        "urgency" => Key::number(need.urgency.map(u8::from)),
        _ => Key::Nothing,
    }
}
