//! A partner in the register's list.

use crate::{
    documents::content::register,
    domain::partner::Summary,
    screen::{Context, Register, likely::Named, list::Listed, shelf::Shelf},
    storage::{self, Error, Reader},
    text::Language,
    widget::{
        badge,
        grid::{Cell, Column, Key},
    },
};

impl Listed for Summary {
    const TABLE: &'static str = "partners";
    const REGISTER: register::List = register::List::Partners;
    const KEYS: &'static [&'static str] = &["code", "name"];

    fn shelf(register: &Register) -> &Shelf<Summary> {
        &register.partners
    }

    fn columns(context: &Context) -> Vec<Column> {
        let tr = &context.tr;
        vec![
            Column::new("code", tr.partner_column_code(), 76.0),
            Column::new("name", tr.partner_column_name(), 240.0)
                .stretch()
                .required(),
            Column::new("abbreviation", tr.field_partner_abbreviation(), 104.0),
            Column::new("category", tr.partner_column_category(), 150.0),
            Column::new("level", tr.partner_column_level(), 104.0),
            Column::new("domains", tr.partner_domains(), 176.0),
            Column::new("active", tr.partner_column_active(), 100.0),
        ]
    }

    fn cell<'a>(&'a self, context: &'a Context, column: &str) -> Cell<'a> {
        let language = context.language();
        let tr = &context.tr;
        match column {
            "code" => Cell::text(self.code()),
            "name" => Cell::text(self.name().get(language)),
            "abbreviation" => Cell::text(self.abbreviation().get(language)),
            "category" => Cell::text(tr.term(self.category)),
            "level" => Cell::text(tr.term(self.level)),
            "domains" => Cell::muted(domains(self, context)),
            "active" if self.active => Cell::badge(badge::ON_TIME, tr.partner_active()),
            "active" => Cell::badge(badge::CLOSED, tr.partner_inactive()),
            _ => Cell::Nothing,
        }
    }

    fn key<'a>(&'a self, context: &'a Context, column: &str) -> Key<'a> {
        let language = context.language();
        match column {
            "code" => Key::text(self.code()),
            "name" => Key::text(self.name().get(language)),
            "abbreviation" => Key::text(self.abbreviation().get(language)),
            "category" => Key::Number(self.category as i64),
            "level" => Key::Number(self.level as i64),
            "domains" => Key::text(domains(self, context)),
            "active" => Key::Number(i64::from(!self.active)),
            _ => Key::Nothing,
        }
    }

    fn found_by<'a>(&'a self, _context: &'a Context) -> Vec<&'a str> {
        let twins = [self.name(), self.abbreviation()];
        let sides = twins
            .into_iter()
            .flat_map(|twin| Language::ALL.map(|language| twin.in_language(language)));
        std::iter::once(self.code()).chain(sides).collect()
    }
}

/// What it works in, in words.
fn domains(partner: &Summary, context: &Context) -> String {
    let words = partner.domains.iter().map(|key| context.domain(key));
    words.collect::<Vec<_>>().join(&context.tr.form_comma())
}

impl Named for Summary {
    fn names(&self) -> impl Iterator<Item = &str> {
        let twins = [self.name(), self.abbreviation()].into_iter();
        twins.flat_map(|twin| Language::ALL.map(|language| twin.in_language(language)))
    }

    fn called(&self, language: Language) -> String {
        let (code, name) = (self.code(), self.name().get(language));
        match (code, name) {
            ("", name) => name.to_owned(),
            (code, "") => code.to_owned(),
            (code, name) => format!("{code} · {name}"),
        }
    }

    fn all(reader: &Reader<'_>) -> Result<Vec<Summary>, Error> {
        storage::partner::summaries(reader)
    }
}
