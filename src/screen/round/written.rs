//! The tables of a stage in a workbook: the rows and the columns that are seen, in the order in which
//! they are seen.

use crate::{
    documents::{
        content::{
            part,
            register::{Cell, Column, Kind, Table},
        },
        export::Format,
    },
    domain::round::Round,
    screen::{Action, Context, campaign::Campaign, list::written},
    widget::{
        Element,
        grid::{self, State},
    },
};

/// A table that is to be written.
pub struct Written<'a> {
    /// Its title.
    pub title: String,
    /// What its file is called, without language and ending.
    pub stem: &'static str,
    /// What its rows were picked by, a line each.
    pub kept_by: Vec<String>,
    /// The order of its rows, and which of its columns are seen.
    pub state: &'a State,
    /// Its columns.
    pub columns: Vec<grid::Column>,
    /// The columns that say whose row it is.
    pub keys: &'static [&'static str],
    /// How many rows there are before any is left out.
    pub all: usize,
}

impl Written<'_> {
    /// Makes a workbook of it: `kind` says what a column holds, `cell` what a row says in it.
    pub fn write<M: 'static>(
        self,
        campaign: &Campaign,
        context: &Context,
        kind: impl Fn(&str) -> Kind,
        cell: impl Fn(u32, &str) -> Cell,
    ) -> Action<M> {
        let shown: Vec<_> = self.state.shown(&self.columns).collect();
        let rows = self.state.rows().iter();
        let rows = rows.map(|row| shown.iter().map(|one| cell(*row, one.key())).collect());
        let rows: Vec<Vec<Cell>> = rows.collect();
        let columns = shown.iter().map(|column| {
            let kind = kind(column.key());
            Column {
                head: column.title().to_owned(),
                kind,
                is_summed: kind == Kind::Money,
                is_key: self.keys.contains(&column.key()),
            }
        });
        let columns = columns.collect();
        let mut about = self.kept_by;
        about.extend(written::order(context, self.state, &self.columns));
        if rows.len() < self.all {
            about.push(context.tr.round_written_rows(self.all, rows.len()));
        }
        file(
            campaign.round(),
            context,
            (self.title, self.stem),
            about,
            columns,
            rows,
        )
    }
}

/// A workbook of rows that no person orders or filters.
pub fn file<M: 'static>(
    round: &Round,
    context: &Context,
    (title, stem): (String, &'static str),
    kept_by: Vec<String>,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
) -> Action<M> {
    let language = context.language();
    let mut about = vec![round.name.get(language).to_owned()];
    about.extend(kept_by);
    let table = Table {
        title,
        about,
        author: part::commune_name(&context.register.commune, language),
        date: context.today,
        language,
        columns,
        rows,
    };
    Action::list(context, table, stem, Format::Xlsx)
}

/// What asks for it.
pub fn button<'a, M: Clone + 'a>(context: &Context, message: Option<M>) -> Element<'a, M> {
    written::button(context, Format::Xlsx, message)
}
