//! An agreement in the list.

use chrono::Datelike;

use crate::{
    documents::content::register::{self, Kind},
    domain::agreement::Summary,
    screen::{
        Context, Register,
        list::{Listed, written},
        shelf::Shelf,
        standing,
    },
    text::{Language, number},
    widget::grid::{Cell, Column, Key},
};

impl Listed for Summary {
    const TABLE: &'static str = "agreements";
    const REGISTER: register::List = register::List::Agreements;
    const KEYS: &'static [&'static str] = &["number", "title"];

    fn shelf(register: &Register) -> &Shelf<Summary> {
        &register.agreements
    }

    fn columns(context: &Context) -> Vec<Column> {
        let tr = &context.tr;
        vec![
            Column::new("number", tr.column_number(), 172.0),
            Column::new("title", tr.column_title(), 260.0)
                .stretch()
                .required(),
            Column::new("kind", tr.column_kind(), 132.0).hidden(),
            Column::new("form", tr.agreements_column_form(), 150.0).hidden(),
            Column::new("year", tr.column_year(), 76.0).hidden(),
            Column::new("stage", tr.column_stage(), 160.0),
            Column::new("cost", tr.column_cost_dirhams(), 126.0).number(),
            Column::new("partners", tr.column_partners(), 180.0),
            Column::new("starts", tr.column_starts(), 158.0).hidden(),
            Column::new("ends", tr.column_ends(), 158.0).hidden(),
            Column::new("commitments", tr.agreements_column_commitments(), 92.0)
                .number()
                .hidden(),
        ]
    }

    fn cell<'a>(&'a self, context: &'a Context, column: &str) -> Cell<'a> {
        let language = context.language();
        let tr = &context.tr;
        match column {
            "number" if self.number().is_empty() => Cell::muted(tr.agreement_no_number()),
            "number" => Cell::text(self.number()),
            "title" => Cell::text(self.title().get(language)),
            "kind" => Cell::text(tr.term(self.kind)),
            "form" => Cell::text(context.form(&self.form)),
            "year" => match self.year() {
                Some(year) => Cell::text(year.to_string()),
                None => Cell::Nothing,
            },
            "stage" => {
                let stage = self.stage(context.today);
                Cell::badge(standing::stage(stage), tr.term(stage))
            }
            "cost" => Cell::number(context.amount(self.cost)),
            "partners" => Cell::muted(partners(self, context)),
            "starts" => match self.starts_on {
                Some(day) => Cell::text(context.date(day)),
                None => Cell::Nothing,
            },
            "ends" => match self.ends_on() {
                Some(day) => Cell::text(context.date(day)),
                None => Cell::Nothing,
            },
            "commitments" => Cell::number(number::group(i64::from(self.commitments))),
            _ => Cell::Nothing,
        }
    }

    fn key<'a>(&'a self, context: &'a Context, column: &str) -> Key<'a> {
        let language = context.language();
        match column {
            "number" => Key::text(self.number()),
            "title" => Key::text(self.title().get(language)),
            "kind" => Key::Number(self.kind as i64),
            "form" => Key::text(context.form(&self.form)),
            "year" => Key::number(self.year().map(u16::from)),
            "stage" => Key::Number(self.stage(context.today) as i64),
            "cost" => Key::Number(self.cost.centimes()),
            "partners" => Key::text(partners(self, context)),
            "starts" => Key::number(self.starts_on.map(|on| on.day().num_days_from_ce())),
            "ends" => Key::number(self.ends_on().map(|on| on.day().num_days_from_ce())),
            "commitments" => Key::Number(self.commitments.into()),
            _ => Key::Nothing,
        }
    }

    fn kind(column: &str) -> Kind {
        match column {
            "year" => Kind::Year,
            "cost" => Kind::Money,
            "starts" | "ends" => Kind::Date,
            "commitments" => Kind::Integer,
            _ => Kind::Text,
        }
    }

    fn written(&self, context: &Context, column: &str) -> register::Cell {
        match column {
            "number" => register::Cell::text(self.number()),
            "year" => self
                .year()
                .map_or(register::Cell::Empty, register::Cell::Year),
            "cost" => register::Cell::Money(self.cost.into()),
            "starts" => register::Cell::date(self.starts_on),
            "ends" => register::Cell::date(self.ends_on()),
            "commitments" => register::Cell::Integer(self.commitments.into()),
            _ => written::words(&self.cell(context, column)),
        }
    }

    fn found_by<'a>(&'a self, context: &'a Context) -> Vec<&'a str> {
        let mut words = vec![self.number()];
        for language in Language::ALL {
            words.push(self.title().in_language(language));
            for side in &self.sides {
                words.push(side.short_name().in_language(language));
                let partner = side
                    .partner
                    .and_then(|id| context.register.partners.get(id));
                if let Some(partner) = partner {
                    words.push(partner.name().in_language(language));
                    words.push(partner.abbreviation().in_language(language));
                }
            }
        }
        words
    }
}

/// The other parties, as the text calls them.
fn partners(agreement: &Summary, context: &Context) -> String {
    let names: Vec<&str> = agreement
        .sides
        .iter()
        .filter(|side| side.partner.is_some())
        .map(|side| side.short_name().get(context.language()))
        .collect();
    names.join(&context.tr.form_comma())
}
