//! What a hand does on the sheets of a round, and what it finds in the file.

use super::{
    mobilise, prospect,
    round::{line, tell, tool},
    *,
};
use crate::{
    domain::contents::Contents,
    screen::{
        round::{
            self,
            needs::{self, grid as lines},
            partners::{analysis, crossing},
            plan::{partner, programme},
        },
        sheet::{self, Spot},
    },
    storage,
    widget::day::Typed,
};

/// A sheet that is filled in: what a message of it is to the round.
pub type Form = fn(sheet::Message) -> round::Message;

pub const FORM: Form = round::Message::Form;
pub const ROUND: Form = |message| tool(needs::Message::Round(message));
pub const CASE: Form = |message| tool(needs::Message::Case(message));
pub const NEED: Form = |message| line(lines::Message::Sheet(message));
pub const ANALYSIS: Form = |message| prospect::analysed(analysis::Message::Sheet(message));
pub const CELL: Form = |message| prospect::crossed(crossing::Message::Cell(message));
pub const APPROACH: Form = |message| mobilise::partners(partner::Message::Sheet(message));
pub const ACTION: Form = |message| mobilise::programme(programme::Message::Sheet(message));

/// A place on a sheet.
pub fn spot(section: u8, field: u8, row: u16) -> Spot {
    Spot {
        section,
        field,
        row,
    }
}

/// The open dossier.
pub fn desk(app: &App) -> &desk::Desk {
    match &app.place {
        Where::Inside(desk) => desk,
        _ => panic!("no dossier is open"),
    }
}

/// The dossier as the file has it.
pub fn whole(app: &App) -> Contents {
    let read = storage::contents::read;
    desk(app).context.dossier.read(read).unwrap()
}

/// Types both sides of a text and leaves it.
pub fn say(app: &mut App, form: Form, at: Spot, [ar, fr]: [&str; 2]) {
    for (language, text) in [(Language::Arabic, ar), (Language::French, fr)] {
        tell(
            app,
            form(sheet::Message::Type(at, language, text.to_owned())),
        );
    }
    tell(app, form(sheet::Message::Leave(at)));
}

/// Types a number, an amount or a year.
pub fn figure(app: &mut App, form: Form, at: Spot, text: &str) {
    let language = desk(app).context.language();
    tell(
        app,
        form(sheet::Message::Type(at, language, text.to_owned())),
    );
    tell(app, form(sheet::Message::Leave(at)));
}

/// Chooses one of a list.
pub fn choose(app: &mut App, form: Form, at: Spot, key: &str) {
    let chosen = sheet::Message::Choose(at, Some(key.to_owned()));
    tell(app, form(chosen));
    tell(app, form(sheet::Message::Leave(at)));
}

/// Types a day.
pub fn on(app: &mut App, form: Form, at: Spot, text: &str) {
    let typed = Typed::Typing(text.to_owned());
    tell(app, form(sheet::Message::Day(at, typed)));
    tell(app, form(sheet::Message::Leave(at)));
}
