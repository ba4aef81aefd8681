//! What a register is of: how its sheets are read, written, named and told of.

use std::fmt;

use uuid::Uuid;

use super::Message;
use crate::{
    documents::press::Order,
    domain::{Name, attachment::Owner},
    i18n::I18n,
    screen::{Action, Context, Edit, Place, likely::Named, sheet},
    storage::{Error, Preview, Reader, Writer},
    text::Language,
    widget::{Element, icon::Icon, modal::Dialog},
};

/// Its texts on the screen.
#[derive(Debug)]
pub struct Words {
    /// What it is called.
    pub title: String,
    /// What a new one is entered by.
    pub add: String,
    /// What the filter asks for.
    pub filter: String,
    /// That there is none yet.
    pub none: String,
    /// What the register is for.
    pub purpose: String,
    /// What prints a sheet.
    pub print: String,
    /// What deletes one.
    pub delete: String,
}

/// What the journal calls the changes of a sheet.
#[derive(Debug, Clone, Copy)]
pub struct Deeds {
    /// Entering one.
    pub add: &'static str,
    /// Changing one.
    pub edit: &'static str,
    /// Deleting one.
    pub delete: &'static str,
    /// Making one of two.
    pub merge: &'static str,
}

/// What a register is of. Its value holds what the register has of its own beside list and sheets.
pub trait Subject: fmt::Debug + Default + 'static {
    /// What finds one.
    type Id: Copy
        + PartialEq
        + fmt::Debug
        + fmt::Display
        + TryFrom<Uuid>
        + Into<Uuid>
        + Send
        + 'static;
    /// One of them.
    type Record: sheet::Record;
    /// One of them in the list.
    type Summary: Named + fmt::Debug;
    /// What happens on this register alone.
    type Message: Clone + fmt::Debug + Send + 'static;

    /// Its table in the file.
    const TABLE: &'static str;
    /// What the journal calls its changes.
    const DEEDS: Deeds;
    /// Its picture.
    const ICON: Icon;
    /// Sections of a sheet that are folded at first.
    const FOLDED: &'static [u8];

    /// Its texts.
    fn words(tr: &I18n) -> Words;

    /// That one of this name was deleted.
    fn deleted(tr: &I18n, name: String) -> String;

    /// Where the list is, and where a sheet.
    fn place(id: Option<Self::Id>) -> Place;

    /// The sheet that a place shows, or none; nothing for a place that is not of this register.
    fn shown(place: Place) -> Option<Option<Self::Id>>;

    /// Whose the files are that are kept with one.
    fn owner(id: Self::Id) -> Owner;

    /// The order that prints one.
    fn print(id: Self::Id, language: Language) -> Order;

    /// What finds this one.
    fn id(record: &Self::Record) -> Self::Id;

    /// What it is called.
    fn name(record: &Self::Record) -> &Name;

    /// Reads one.
    ///
    /// # Errors
    /// As the file is read; so for the following.
    fn get(reader: &Reader<'_>, id: Self::Id) -> Result<Option<Self::Record>, Error>;

    /// Enters one.
    fn insert(writer: &Writer<'_>, record: &Self::Record) -> Result<(), Error>;

    /// Writes what was changed of one, unless somebody else changed the same.
    fn update(
        writer: &Writer<'_>,
        before: &Self::Record,
        after: &Self::Record,
    ) -> Result<(), Error>;

    /// Deletes one that nothing names.
    fn delete(writer: &Writer<'_>, id: Self::Id) -> Result<(), Error>;

    /// What becoming one of two would gain and lose.
    fn preview(reader: &Reader<'_>, keep: Self::Id, drop: Self::Id) -> Result<Preview, Error>;

    /// Makes one of two.
    fn merge(writer: &Writer<'_>, keep: Self::Id, drop: Self::Id) -> Result<(), Error>;

    /// Begins a new one.
    fn add(&mut self, context: &Context) -> Action<Message<Self::Message>>;

    /// Answers what happens on this register alone; `open` is the sheet that is shown.
    fn update_own(
        &mut self,
        message: Self::Message,
        open: Option<Self::Id>,
        context: &Context,
    ) -> Action<Message<Self::Message>>;

    /// Another sheet is shown, or rows were changed.
    fn look(&mut self, _open: Option<Self::Id>, _context: &Context) {}

    /// What stands on a sheet above one of its sections.
    fn above<'a>(
        &'a self,
        _section: usize,
        _context: &'a Context,
    ) -> Option<Element<'a, Self::Message>> {
        None
    }

    /// What else the list offers at its head: another way to enter sheets.
    fn other_way(_tr: &I18n) -> Option<(Icon, String, Self::Message)> {
        None
    }

    /// What it asks, over the whole screen.
    fn dialog<'a>(&'a self, _context: &'a Context) -> Option<Dialog<'a, Self::Message>> {
        None
    }

    /// What leaves that.
    fn cancel(&self) -> Option<Self::Message> {
        None
    }

    /// The change that a text typed into a cell of the list makes; none when it changes nothing.
    ///
    /// # Errors
    /// What the cell expects, in words.
    fn typed(
        _context: &Context,
        _id: Self::Id,
        _column: &str,
        _text: &str,
    ) -> Result<Option<Edit>, String> {
        Ok(None)
    }
}

/// Enters a new one and shows its sheet, the keyboard in its first field.
pub fn enter<S: Subject>(record: S::Record) -> Action<Message<S::Message>> {
    let id = S::id(&record);
    let insert = Edit::new(S::DEEDS.add, move |writer| S::insert(writer, &record));
    Action::Several(vec![
        Action::Do(insert),
        Action::Go(S::place(Some(id))),
        Action::Focus(crate::widget::focus::region::FIELDS),
    ])
}

/// The id of a row of the list.
pub(super) fn id_of<S: Subject>(id: Uuid) -> Result<S::Id, Error> {
    let missing = || Error::Missing(crate::storage::RowKey::new(S::TABLE, &id.to_string()));
    id.try_into().map_err(|_| missing())
}
