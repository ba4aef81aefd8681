//! A sheet that saves itself: sections of fields over one record of the dossier.
//!
//! A screen declares what its record's fields are ([`Section`], [`Field`]) and this module does the
//! rest: what is typed is kept as it was typed until it can be read, what can be read is in the
//! record at once and saved when typing pauses, and what others change meanwhile is taken in.

mod draft;
pub mod field;
mod reconcile;
mod view;

use std::collections::{BTreeMap, BTreeSet};

pub use draft::{Draft, Unread};
pub use field::{Field, Kind, Offer, Rows, Section};
use serde::{Serialize, de::DeserializeOwned};

use self::reconcile::{Side, reconcile};
use super::{Action, Context};
use crate::{
    domain::{Date, Line, Money, Name, Prose},
    text::Language,
    widget::{amount, day, number},
};

/// A record that has a sheet.
pub trait Record:
    Clone + PartialEq + std::fmt::Debug + Serialize + DeserializeOwned + Send + 'static
{
    /// Its sections, top to bottom.
    const SECTIONS: &'static [Section<Self>];

    /// Lets two rows of a section's list change places; see [`Record::ORDERED`].
    fn swap(&mut self, _section: u8, _one: usize, _other: usize) {}

    /// The sections whose rows stand in an order of a person's own.
    const ORDERED: &'static [u8] = &[];
}

/// Where a field stands: the section, the field in it, the row of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// Index of the section.
    pub section: u8,
    /// Index of the field in it.
    pub field: u8,
    /// Row of the section's list; 0 where there is none.
    pub row: u16,
}

/// A record on the screen.
#[derive(Debug)]
pub struct Sheet<T> {
    /// As the file was last seen.
    file: T,
    /// As the file has it once all that was handed out is in it.
    base: T,
    /// As it was typed, as far as it can be read.
    now: T,
    /// What is typed in fields whose text is not the value itself.
    typed: BTreeMap<Spot, Typed>,
    folded: BTreeSet<u8>,
    /// Whether it is for reading only, though the dossier is not.
    is_locked: bool,
    in_words: BTreeSet<Spot>,
    /// The file before what was handed out, while that is on its way.
    sent: Option<T>,
    /// What was typed from, where the file has something else by now: what is on the screen is not
    /// written over it until a person says so.
    contested: Option<T>,
    /// The files kept with the sheet, by id.
    files: Vec<Offer>,
    /// What the screen offers, by the name that fields call it.
    offered: BTreeMap<&'static str, Vec<Offer>>,
}

/// What is typed, and what it means.
#[derive(Debug, Clone)]
enum Typed {
    Amount(amount::Typed),
    /// Whether the field refuses it.
    Number(number::Typed, bool),
    Day(day::Typed),
}

impl Typed {
    fn is_unread(&self) -> bool {
        match self {
            Typed::Amount(typed) => typed.value().is_err(),
            Typed::Number(typed, is_refused) => *is_refused || typed.value().is_err(),
            Typed::Day(typed) => typed.date().is_err(),
        }
    }
}

/// What happens on a sheet.
#[derive(Debug, Clone)]
pub enum Message {
    /// A text is being typed, on one side of a pair or on the only one.
    Type(Spot, Language, String),
    /// A date is being typed, or was chosen.
    Day(Spot, day::Typed),
    /// Something was chosen, or nothing.
    Choose(Spot, Option<String>),
    /// Several were chosen.
    ChooseSeveral(Spot, Vec<String>),
    /// Yes or no.
    Turn(Spot, bool),
    /// The field was left.
    Leave(Spot),
    /// Show an amount in words, or no longer.
    Spell(Spot),
    /// Add a row to a section's list.
    Add(u8),
    /// Take a row out of a section's list.
    Remove(u8, u16),
    /// Let a row of a section's list change places with the one above it.
    Raise(u8, u16),
    /// Open or close a section.
    Fold(u8),
}

impl<T: Record> Sheet<T> {
    /// Of a record as the file has it.
    pub fn new(record: T) -> Sheet<T> {
        Sheet {
            file: record.clone(),
            base: record.clone(),
            now: record,
            typed: BTreeMap::new(),
            folded: BTreeSet::new(),
            is_locked: false,
            in_words: BTreeSet::new(),
            sent: None,
            contested: None,
            files: Vec::new(),
            offered: BTreeMap::new(),
        }
    }

    /// The record as it was typed, as far as it can be read.
    pub fn record(&self) -> &T {
        &self.now
    }

    /// Changes the record in a way that no field does.
    pub fn change(&mut self, change: impl FnOnce(&mut T)) {
        change(&mut self.now);
    }

    /// The files that a field may name: those kept with the sheet.
    pub fn offer(&mut self, files: Vec<Offer>) {
        self.files = files;
    }

    /// What may be chosen in the fields that call it by this name.
    pub fn offer_as(&mut self, list: &'static str, offers: Vec<Offer>) {
        self.offered.insert(list, offers);
    }

    /// Whether it is for reading only, though the dossier is not: what it tells was settled.
    pub fn lock(&mut self, is_locked: bool) {
        self.is_locked = is_locked;
    }

    fn is_open(&self, context: &Context) -> bool {
        !self.is_locked && !context.is_read_only()
    }

    /// Sections that begin closed.
    pub fn fold(mut self, sections: impl IntoIterator<Item = u8>) -> Self {
        self.folded.extend(sections);
        self
    }

    /// What was typed since it was last asked for: the record before and after. Where somebody else
    /// changed the same fields, these stay as the file has them until that is settled.
    pub fn save(&mut self) -> Option<(T, T)> {
        let wanted = match &self.contested {
            None => self.now.clone(),
            Some(before) => reconcile(before, &self.now, &self.file, Side::Theirs),
        };
        if wanted == self.base {
            return None;
        }
        let _ = self.sent.get_or_insert_with(|| self.file.clone());
        let before = std::mem::replace(&mut self.base, wanted.clone());
        Some((before, wanted))
    }

    /// The file has this now. What others changed is taken in, what was typed here stays.
    pub fn reload(&mut self, record: T) {
        if record != self.file {
            self.now = reconcile(&self.file, &self.now, &record, Side::Mine);
            self.base = reconcile(&self.file, &self.base, &record, Side::Mine);
            self.file = record;
            self.tidy();
        }
        if self.base == self.file {
            self.sent = None;
        }
        if !self.is_contested() {
            self.contested = None;
        }
    }

    /// What was handed out to be saved is not in the file, which has this: what was typed stays on
    /// the screen.
    pub fn failed(&mut self, record: T) {
        let before = self.sent.take().unwrap_or_else(|| self.file.clone());
        self.reload(record);
        self.base = self.file.clone();
        let _ = self.contested.get_or_insert(before);
        if !self.is_contested() {
            self.contested = None;
        }
    }

    /// Forgets texts that mean another value than their field has by now; what cannot be read stays.
    fn tidy(&mut self) {
        let typed = std::mem::take(&mut self.typed);
        let stays = |(spot, typed): &(Spot, Typed)| {
            let row = spot.row.into();
            match (self.kind(*spot), typed) {
                (None, _) => false,
                (Some(Kind::Amount { get, .. }), Typed::Amount(typed)) => {
                    typed.value().map_or(true, |value| {
                        value == get(&self.now, row).map(Money::centimes)
                    })
                }
                (Some(Kind::Number { get, .. }), Typed::Number(typed, is_refused)) => {
                    *is_refused
                        || typed
                            .value()
                            .map_or(true, |value| value == get(&self.now, row))
                }
                (Some(Kind::Year { get, .. }), Typed::Number(typed, is_refused)) => {
                    let year = Some(u16::from(get(&self.now, row)).into());
                    *is_refused || typed.value().map_or(true, |value| value == year)
                }
                (Some(Kind::Date { get, .. }), Typed::Day(typed)) => {
                    let date = get(&self.now, row).map(Date::day);
                    typed.date().map_or(true, |typed| typed == date)
                }
                _ => false,
            }
        };
        self.typed = typed.into_iter().filter(stays).collect();
    }

    /// Answers a message.
    pub fn update<M>(&mut self, message: Message, context: &Context) -> Action<M> {
        match message {
            Message::Type(spot, language, text) => self.type_in(spot, language, text),
            Message::Day(spot, typed) => {
                if let (Some(Kind::Date { set, .. }), Ok(date)) = (self.kind(spot), typed.date()) {
                    let date = date.and_then(|date| Date::new(date).ok());
                    set(&mut self.now, spot.row.into(), date);
                }
                self.typed.insert(spot, Typed::Day(typed));
            }
            Message::Choose(spot, chosen) => match self.kind(spot) {
                Some(Kind::Choice { set, .. } | Kind::Offered { set, .. }) => {
                    set(&mut self.now, spot.row.into(), chosen.as_deref());
                }
                Some(Kind::File { set, .. }) => {
                    let file = chosen.and_then(|key| key.parse().ok());
                    set(&mut self.now, spot.row.into(), file);
                }
                _ => {}
            },
            Message::ChooseSeveral(spot, chosen) => {
                if let Some(Kind::Several { set, .. } | Kind::OfferedSeveral { set, .. }) =
                    self.kind(spot)
                {
                    set(&mut self.now, spot.row.into(), chosen);
                }
            }
            Message::Turn(spot, on) => {
                if let Some(Kind::Switch { set, .. }) = self.kind(spot) {
                    set(&mut self.now, spot.row.into(), on);
                }
            }
            Message::Leave(spot) => {
                self.settle(spot);
                return Action::Save;
            }
            Message::Spell(spot) => {
                if !self.in_words.remove(&spot) {
                    self.in_words.insert(spot);
                }
                return Action::None;
            }
            Message::Add(section) => {
                if let Some(rows) = rows::<T>(section) {
                    (rows.add)(&mut self.now, context);
                }
                return Action::Save;
            }
            Message::Remove(section, row) => {
                if let Some(rows) = rows::<T>(section)
                    && usize::from(row) < (rows.count)(&self.now)
                {
                    (rows.remove)(&mut self.now, row.into());
                    self.take_out(section, row);
                }
                return Action::Save;
            }
            Message::Raise(section, row) => {
                let count = rows::<T>(section).map_or(0, |rows| (rows.count)(&self.now));
                if row > 0 && usize::from(row) < count {
                    self.now.swap(section, usize::from(row) - 1, row.into());
                    self.change_places(section, row);
                }
                return Action::Save;
            }
            Message::Fold(section) => {
                if !self.folded.remove(&section) {
                    self.folded.insert(section);
                }
                return Action::None;
            }
        }
        Action::SaveSoon
    }

    fn type_in(&mut self, spot: Spot, language: Language, text: String) {
        let row = spot.row.into();
        match self.kind(spot) {
            Some(Kind::Line { set, .. }) => {
                if let Ok(line) = Line::new(text) {
                    set(&mut self.now, row, line);
                }
            }
            Some(Kind::Name { get, set }) => {
                let other = get(&self.now, row).in_language(language.other()).to_owned();
                let (ar, fr) = sides(language, text, other);
                if let Ok(name) = Name::new(ar, fr) {
                    set(&mut self.now, row, name);
                }
            }
            Some(Kind::Prose { get, set }) => {
                let other = get(&self.now, row).in_language(language.other()).to_owned();
                let (ar, fr) = sides(language, text, other);
                if let Ok(prose) = Prose::new(ar, fr) {
                    set(&mut self.now, row, prose);
                }
            }
            Some(Kind::Amount { set, .. }) => {
                let mut typed = self.amount(spot);
                typed.edit(text);
                if let Ok(centimes) = typed.value() {
                    let money = centimes.map(Money::from_centimes).transpose();
                    if let Ok(money) = money {
                        set(&mut self.now, row, money);
                    }
                }
                self.typed.insert(spot, Typed::Amount(typed));
            }
            Some(Kind::Number { set, .. }) => {
                let (mut typed, _) = self.number(spot);
                typed.edit(text);
                let is_refused = match typed.value() {
                    Ok(value) => set(&mut self.now, row, value).is_err(),
                    Err(_) => false,
                };
                self.typed.insert(spot, Typed::Number(typed, is_refused));
            }
            Some(Kind::Year { set, .. }) => {
                let (mut typed, _) = self.number(spot);
                typed.edit(text);
                let is_refused = match typed.value().map(field::year) {
                    Ok(Ok(year)) => {
                        set(&mut self.now, row, year);
                        false
                    }
                    Ok(Err(field::Refused)) => true,
                    Err(_) => false,
                };
                self.typed.insert(spot, Typed::Number(typed, is_refused));
            }
            _ => {}
        }
    }

    /// The field was left: what could be read is shown as it is written, the rest stays as typed.
    fn settle(&mut self, spot: Spot) {
        let Some(typed) = self.typed.get_mut(&spot) else {
            return;
        };
        let is_read = match typed {
            Typed::Amount(typed) => {
                typed.settle();
                typed.problem().is_none()
            }
            Typed::Number(typed, is_refused) => {
                typed.settle();
                typed.problem().is_none() && !*is_refused
            }
            Typed::Day(typed) => typed.date().is_ok(),
        };
        if is_read {
            self.typed.remove(&spot);
        }
    }

    fn amount(&self, spot: Spot) -> amount::Typed {
        match (self.typed.get(&spot), self.kind(spot)) {
            (Some(Typed::Amount(typed)), _) => typed.clone(),
            (_, Some(Kind::Amount { get, .. })) => {
                amount::Typed::new(get(&self.now, spot.row.into()).map(Money::centimes))
            }
            _ => amount::Typed::default(),
        }
    }

    /// What is typed as a number, and whether its field refuses it.
    fn number(&self, spot: Spot) -> (number::Typed, bool) {
        match (self.typed.get(&spot), self.kind(spot)) {
            (Some(Typed::Number(typed, is_refused)), _) => (typed.clone(), *is_refused),
            (_, Some(Kind::Number { get, decimals, .. })) => {
                let value = get(&self.now, spot.row.into());
                (number::Typed::decimal(value, *decimals), false)
            }
            (_, Some(Kind::Year { get, .. })) => {
                let year = u16::from(get(&self.now, spot.row.into()));
                (number::Typed::block(Some(year.into())), false)
            }
            _ => (number::Typed::default(), false),
        }
    }

    fn day(&self, spot: Spot) -> day::Typed {
        match (self.typed.get(&spot), self.kind(spot)) {
            (Some(Typed::Day(typed)), _) => typed.clone(),
            (_, Some(Kind::Date { get, .. })) => {
                get(&self.now, spot.row.into()).map(Date::day).into()
            }
            _ => day::Typed::default(),
        }
    }

    /// Texts of a row that is taken out go with it; those under it move up.
    fn take_out(&mut self, section: u8, row: u16) {
        let typed = std::mem::take(&mut self.typed);
        let moved = typed.into_iter().filter_map(|(mut spot, typed)| {
            if spot.section == section {
                match spot.row.cmp(&row) {
                    std::cmp::Ordering::Equal => return None,
                    std::cmp::Ordering::Greater => spot.row -= 1,
                    std::cmp::Ordering::Less => {}
                }
            }
            Some((spot, typed))
        });
        self.typed = moved.collect();
    }

    /// Texts of a row that is raised go with it.
    fn change_places(&mut self, section: u8, row: u16) {
        let typed = std::mem::take(&mut self.typed);
        let moved = typed.into_iter().map(|(mut spot, typed)| {
            if spot.section == section {
                spot.row = match spot.row {
                    at if at == row => row - 1,
                    at if at + 1 == row => row,
                    at => at,
                };
            }
            (spot, typed)
        });
        self.typed = moved.collect();
    }

    /// What the field of a spot holds; nothing for a row that is no longer there.
    fn kind(&self, spot: Spot) -> Option<&'static Kind<T>> {
        let section = T::SECTIONS.get(usize::from(spot.section))?;
        let count = section
            .rows
            .as_ref()
            .map_or(1, |rows| (rows.count)(&self.now));
        if usize::from(spot.row) >= count {
            return None;
        }
        Some(&section.fields.get(usize::from(spot.field))?.kind)
    }
}

fn rows<T: Record>(section: u8) -> Option<&'static Rows<T>> {
    T::SECTIONS.get(usize::from(section))?.rows.as_ref()
}

/// Arabic and French, of which one was typed and the other stays.
fn sides(language: Language, typed: String, other: String) -> (String, String) {
    match language {
        Language::Arabic => (typed, other),
        Language::French => (other, typed),
    }
}
