//! A list on paper and in a workbook: what is seen, as it is seen. Its heading says what it was
//! filtered and ordered by, and how many of how many rows it holds.

use super::{List, Listed};
use crate::{
    documents::{
        content::{
            part,
            register::{Cell, Column, Kind, Table},
        },
        export::Format,
    },
    screen::{Action, Context},
    widget::{Element, button, grid, icon::Icon, tooltip},
};

impl<S: Listed> List<S> {
    /// What is seen, with typed cells; `kept_by` says what the screen's own filters keep.
    pub fn table(&self, context: &Context, kept_by: Vec<String>) -> Table {
        let language = context.language();
        let described = S::columns(context);
        let shown: Vec<_> = self.table.shown(&described).collect();
        let columns = shown.iter().map(|column| {
            let kind = S::kind(column.key());
            Column {
                head: column.title().to_owned(),
                kind,
                is_summed: kind == Kind::Money,
                is_key: S::KEYS.contains(&column.key()),
            }
        });
        let rows = self.seen(context).map(|row| {
            let cells = shown
                .iter()
                .map(|column| row.written(context, column.key()));
            cells.collect()
        });
        Table {
            title: S::REGISTER.title(&context.tr),
            about: self.about(context, kept_by),
            author: part::commune_name(&context.register.commune, language),
            date: context.today,
            language,
            columns: columns.collect(),
            rows: rows.collect(),
        }
    }

    /// Makes a file of what is seen.
    pub fn write<M: 'static>(
        &self,
        context: &Context,
        format: Format,
        kept_by: Vec<String>,
    ) -> Action<M> {
        let table = self.table(context, kept_by);
        Action::list(context, table, S::REGISTER.stem(), format)
    }

    /// What it was filtered by, what it is ordered by, how many rows it has.
    fn about(&self, context: &Context, kept_by: Vec<String>) -> Vec<String> {
        let tr = &context.tr;
        let mut about = Vec::new();
        let query = self.query.trim();
        if !query.is_empty() {
            about.push(tr.list_written_filter(query));
        }
        about.extend(kept_by);
        about.extend(order(context, &self.table, &S::columns(context)));
        about.push(self.counted(context));
        about
    }

    /// How many rows are seen, and of how many where that is not all.
    pub fn counted(&self, context: &Context) -> String {
        let (seen, all) = (self.len(), S::shelf(&context.register).len());
        let words = S::REGISTER.count(&context.tr, seen);
        if seen == all {
            return words;
        }
        context.tr.list_written_of(all, words)
    }
}

/// What a table is ordered by, where somebody ordered it.
pub fn order(context: &Context, state: &grid::State, columns: &[grid::Column]) -> Option<String> {
    let sort = state.layout().sort.as_ref()?;
    let column = columns.iter().find(|column| column.key() == sort.column)?;
    Some(match sort.descending {
        true => context.tr.list_written_falling(column.title()),
        false => context.tr.list_written_rising(column.title()),
    })
}

/// What asks for a file of what is seen.
pub fn button<'a, M: Clone + 'a>(
    context: &Context,
    format: Format,
    message: Option<M>,
) -> Element<'a, M> {
    let (language, tr) = (context.language(), &context.tr);
    let (drawn, name, words) = match format {
        Format::Xlsx => (Icon::Export, tr.list_workbook(), tr.list_workbook_hint()),
        Format::Pdf | Format::Docx => (Icon::Print, tr.list_paper(), tr.list_paper_hint()),
    };
    let press = button::quiet_with(language, drawn, name, message);
    tooltip::tooltip(language, press, words)
}

/// What a cell says, as words.
pub fn words(cell: &grid::Cell<'_>) -> Cell {
    Cell::text(cell.copied())
}
