//! `list`: what a dossier holds, as a table or as JSON.

mod agreement;
mod commitment;
mod partner;
mod project;
mod round;

use clap::ArgMatches;
use serde_json::Value;

use super::{
    Context, DONE, Failure, open,
    table::{Side, Table},
};
use crate::{
    domain::{Date, contents::Contents},
    i18n::I18n,
    text::amount,
};

/// A list in both its forms.
struct Listing {
    table: Table,
    json: Vec<Value>,
}

pub fn run(context: &mut Context<'_>, given: &ArgMatches) -> Result<u8, Failure> {
    let contents = open::contents(&open::dossier(given)?)?;
    let (tr, today) = (context.tr, context.today);
    let list = given.get_one::<String>("list").map(String::as_str);
    let listing = list_of(list.unwrap_or_default(), &contents, &tr, today);
    if given.get_flag("json") {
        context.say_json(&listing.json)?;
    } else if listing.table.is_empty() {
        context.say(&tr.cli_nothing())?;
    } else {
        let table = listing
            .table
            .render(tr.language(), context.environment.columns);
        context.out.write_all(table.as_bytes())?;
    }
    Ok(DONE)
}

fn list_of(list: &str, contents: &Contents, tr: &I18n, today: Date) -> Listing {
    match list {
        "projects" => project::list(contents, tr),
        "partners" => partner::list(contents, tr),
        "agreements" => agreement::list(contents, tr, today),
        "rounds" => round::list(contents, tr),
        "overdue" => commitment::overdue(contents, tr, today),
        _ => commitment::list(contents, tr, today),
    }
}

fn start(header: String) -> (String, Side) {
    (header, Side::Start)
}

fn end(header: String) -> (String, Side) {
    (header, Side::End)
}

/// An amount in figures, in dirhams.
fn dirhams(centimes: i64) -> String {
    amount::format(centimes)
}
