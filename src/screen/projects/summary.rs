//! A project in the register's list.

use crate::{
    documents::content::register::{self, Kind},
    domain::{
        Total,
        project::{ProjectState, Summary},
    },
    screen::{
        Context, Register,
        likely::Named,
        list::{Listed, written},
        shelf::Shelf,
    },
    storage::{self, Error, Reader},
    text::{Language, number},
    widget::{
        badge::{self, Look},
        grid::{Cell, Column, Key},
    },
};

impl Listed for Summary {
    const TABLE: &'static str = "projects";
    const REGISTER: register::List = register::List::Projects;
    const KEYS: &'static [&'static str] = &["code", "title"];

    fn shelf(register: &Register) -> &Shelf<Summary> {
        &register.projects
    }

    fn columns(context: &Context) -> Vec<Column> {
        let tr = &context.tr;
        // Plain values are edited where they stand.
        let edited = |column: Column| match context.is_read_only() {
            true => column,
            false => column.editable(),
        };
        vec![
            Column::new("code", tr.project_column_code(), 92.0),
            edited(Column::new("title", tr.project_column_title(), 260.0))
                .stretch()
                .required(),
            Column::new("axis", tr.field_project_axis(), 150.0).hidden(),
            Column::new("sector", tr.field_project_sector(), 150.0),
            Column::new("competence", tr.field_project_competence(), 100.0).hidden(),
            edited(Column::new("state", tr.project_column_state(), 132.0)),
            Column::new("maturity", tr.field_project_maturity(), 130.0).hidden(),
            edited(Column::new("priority", tr.field_project_priority(), 84.0)).hidden(),
            edited(Column::new("location", tr.field_project_location(), 160.0)).hidden(),
            Column::new("years", tr.project_column_years(), 96.0).hidden(),
            edited(Column::new("cost", tr.project_column_cost(), 134.0)).number(),
            Column::new("commune", tr.project_column_commune(), 134.0)
                .number()
                .hidden(),
            Column::new("gap", tr.project_column_gap(), 134.0).number(),
        ]
    }

    fn cell<'a>(&'a self, context: &'a Context, column: &str) -> Cell<'a> {
        let language = context.language();
        let tr = &context.tr;
        match column {
            "code" => Cell::text(self.code()),
            "title" => Cell::text(self.title().get(language)),
            "axis" => axis(self, context).map_or(Cell::Nothing, Cell::text),
            "sector" => Cell::muted(context.domain(&self.sector)),
            "competence" => Cell::text(tr.term(self.competence)),
            "state" => Cell::badge(look(self.state), tr.term(self.state)),
            "maturity" => Cell::text(tr.term(self.maturity)),
            "priority" => match self.priority {
                Some(grade) => Cell::number(number::group(i64::from(u8::from(grade)))),
                None => Cell::Nothing,
            },
            "location" => Cell::muted(self.location().get(language)),
            "years" => years(self).map_or(Cell::Nothing, Cell::text),
            "cost" => Cell::number(context.amount(self.cost)),
            "commune" => Cell::number(context.amount(self.commune)),
            "gap" => Cell::number(crate::text::amount::format(gap(self))),
            _ => Cell::Nothing,
        }
    }

    fn key<'a>(&'a self, context: &'a Context, column: &str) -> Key<'a> {
        let language = context.language();
        let tr = &context.tr;
        match column {
            "code" => Key::text(self.code()),
            "title" => Key::text(self.title().get(language)),
            "axis" => axis(self, context).map_or(Key::Nothing, Key::text),
            "sector" => Key::text(context.domain(&self.sector)),
            "competence" => Key::text(tr.term(self.competence)),
            "state" => Key::Number(self.state as i64),
            "maturity" => Key::Number(self.maturity as i64),
            "priority" => Key::number(self.priority.map(u8::from)),
            "location" => Key::text(self.location().get(language)),
            "years" => Key::number(self.first_year.map(u16::from)),
            "cost" => Key::Number(self.cost.centimes()),
            "commune" => Key::Number(self.commune.centimes()),
            "gap" => Key::Number(gap(self)),
            _ => Key::Nothing,
        }
    }

    fn kind(column: &str) -> Kind {
        match column {
            "cost" | "commune" | "gap" => Kind::Money,
            "priority" => Kind::Integer,
            _ => Kind::Text,
        }
    }

    fn written(&self, context: &Context, column: &str) -> register::Cell {
        match column {
            "cost" => register::Cell::Money(self.cost.into()),
            "commune" => register::Cell::Money(self.commune),
            "gap" => register::Cell::money(Total::from_centimes(gap(self))),
            "priority" => register::Cell::integer(self.priority.map(u8::from)),
            _ => written::words(&self.cell(context, column)),
        }
    }

    fn found_by<'a>(&'a self, _context: &'a Context) -> Vec<&'a str> {
        let twins = [self.title(), self.location()];
        let sides = twins
            .into_iter()
            .flat_map(|twin| Language::ALL.map(|language| twin.in_language(language)));
        std::iter::once(self.code()).chain(sides).collect()
    }
}

impl Named for Summary {
    fn names(&self) -> impl Iterator<Item = &str> {
        let title = self.title();
        Language::ALL
            .map(|language| title.in_language(language))
            .into_iter()
    }

    fn called(&self, language: Language) -> String {
        let (code, title) = (self.code(), self.title().get(language));
        match title {
            "" => code.to_owned(),
            title => format!("{code} · {title}"),
        }
    }

    fn all(reader: &Reader<'_>) -> Result<Vec<Summary>, Error> {
        storage::project::summaries(reader)
    }
}

/// What the commune does not pay, in centimes.
pub fn gap(project: &Summary) -> i64 {
    let cost: crate::domain::Total = project.cost.into();
    cost.minus(project.commune).max(0)
}

fn axis<'a>(project: &Summary, context: &'a Context) -> Option<&'a str> {
    let id = project.axis?;
    let axis = context.register.axes.iter().find(|axis| axis.id == id)?;
    Some(axis.name.get(context.language()))
}

fn years(project: &Summary) -> Option<String> {
    let (first, last) = (project.first_year?, project.last_year?);
    Some(if first == last {
        first.to_string()
    } else {
        format!("{first}–{last}")
    })
}

/// How a state of execution looks.
pub fn look(state: ProjectState) -> Look {
    match state {
        ProjectState::Completed => badge::DONE,
        ProjectState::Running => badge::ON_TIME,
        ProjectState::NotStarted => badge::NONE,
        ProjectState::Stopped => badge::SOON,
        ProjectState::Cancelled => badge::LATE,
    }
}
