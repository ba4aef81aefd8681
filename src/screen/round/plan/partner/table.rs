//! The list of partners and approaches in a workbook.

use super::{Entry, Message, entries};
use crate::{
    documents::content::register::{Cell, Column, Kind},
    i18n::mobilise::Names,
    screen::{
        Action, Context,
        campaign::Campaign,
        round::{plan::called::Called, written},
    },
};

/// Makes it, with the objective and the spokesperson of each approach.
pub fn write(campaign: &Campaign, context: &Context) -> Action<Message> {
    let tr = &context.tr;
    let called = Called::of(campaign, context);
    let columns = vec![
        Column::new(tr.field_approach_partner(), Kind::Text).key(),
        Column::new(tr.mobilise_column_approach(), Kind::Text),
        Column::new(tr.mobilise_column_arguments(), Kind::Integer),
        Column::new(tr.mobilise_column_actions(), Kind::Integer),
        Column::new(tr.mobilise_column_expected(), Kind::Money).summed(),
        Column::new(tr.field_approach_objective(), Kind::Text),
        Column::new(tr.field_approach_spokesperson(), Kind::Text),
    ];
    let entries = entries(campaign, &[]);
    let rows = entries.iter().map(|entry| row(entry, called)).collect();
    let title = (tr.mobilise_step_partners(), "approches-partenaires");
    written::file(campaign.round(), context, title, Vec::new(), columns, rows)
}

fn row(entry: &Entry<'_>, called: Called<'_>) -> Vec<Cell> {
    let language = called.context.language();
    let count = |count: usize| Cell::integer(i64::try_from(count).ok());
    let own = entry.approach;
    vec![
        Cell::text(called.partner(entry.partner)),
        Cell::text(entry.standing(&called.context.tr).1),
        count(own.map_or(0, |one| one.arguments.len())),
        count(entry.actions),
        Cell::Money(entry.expectation.amount),
        own.map_or(Cell::Empty, |one| Cell::text(one.objective.get(language))),
        own.map_or(Cell::Empty, |one| {
            Cell::text(one.spokesperson.get(language))
        }),
    ]
}
