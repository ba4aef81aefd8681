//! A sheet that saves itself: sections of fields over one record of the dossier.
//!
//! A screen declares what its record's fields are ([`Section`], [`Field`]) and this module does the
//! rest: what is typed is kept as it was typed until it can be read, what can be read is in the
//! record at once and saved when typing pauses, and what others change meanwhile is taken in.

pub mod field;
mod view;

use std::collections::{BTreeMap, BTreeSet};

pub use field::{Field, Kind, Rows, Section};

use super::{Action, Context};
use crate::{
    domain::{Line, Name, Prose},
    text::{Language, clean},
};

/// A record that has a sheet.
pub trait Record: Clone + PartialEq + std::fmt::Debug + Send + 'static {
    /// Its sections, top to bottom.
    const SECTIONS: &'static [Section<Self>];
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
    /// As the file has it, or is about to.
    base: T,
    /// As it was typed, as far as it can be read.
    now: T,
    /// What is typed in fields whose text is not the value itself.
    typed: BTreeMap<Spot, String>,
    folded: BTreeSet<u8>,
    in_words: BTreeSet<Spot>,
}

/// What happens on a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// A text is being typed, on one side of a pair or on the only one.
    Type(Spot, Language, String),
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
    /// Open or close a section.
    Fold(u8),
}

impl<T: Record> Sheet<T> {
    /// Of a record as the file has it.
    pub fn new(record: T) -> Sheet<T> {
        Sheet {
            base: record.clone(),
            now: record,
            typed: BTreeMap::new(),
            folded: BTreeSet::new(),
            in_words: BTreeSet::new(),
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

    /// Sections that begin closed.
    pub fn fold(mut self, sections: impl IntoIterator<Item = u8>) -> Self {
        self.folded.extend(sections);
        self
    }

    /// What was typed since it was last asked for: the record before and after.
    pub fn save(&mut self) -> Option<(T, T)> {
        if self.now == self.base {
            return None;
        }
        let before = std::mem::replace(&mut self.base, self.now.clone());
        Some((before, self.now.clone()))
    }

    /// The file has this now. What is being typed stays; it is saved over what it was typed from.
    pub fn reload(&mut self, record: T) {
        if record == self.base {
            return;
        }
        if self.now == self.base {
            self.now = record.clone();
            self.typed.clear();
            self.base = record;
        }
    }

    /// What was handed out to be saved is not in the file, which has this: what was typed stays on
    /// the screen, to be saved again.
    pub fn failed(&mut self, record: T) {
        self.base = record;
    }

    /// Answers a message.
    pub fn update<M>(&mut self, message: Message, context: &Context) -> Action<M> {
        match message {
            Message::Type(spot, language, text) => self.type_in(spot, language, text),
            Message::Choose(spot, chosen) => {
                if let Some(Kind::Choice { set, .. }) = kind::<T>(spot) {
                    set(&mut self.now, spot.row.into(), chosen.as_deref());
                }
            }
            Message::ChooseSeveral(spot, chosen) => {
                if let Some(Kind::Several { set, .. }) = kind::<T>(spot) {
                    set(&mut self.now, spot.row.into(), chosen);
                }
            }
            Message::Turn(spot, on) => {
                if let Some(Kind::Switch { set, .. }) = kind::<T>(spot) {
                    set(&mut self.now, spot.row.into(), on);
                }
            }
            Message::Leave(spot) => {
                if !self.is_unreadable(spot) {
                    self.typed.remove(&spot);
                }
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
                if let Some(rows) = rows::<T>(section) {
                    (rows.remove)(&mut self.now, row.into());
                    self.typed.retain(|spot, _| spot.section != section);
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
        match kind::<T>(spot) {
            Some(Kind::Line { set, .. }) => {
                if let Ok(line) = Line::new(text) {
                    set(&mut self.now, row, line);
                }
            }
            Some(Kind::Name { get, set }) => {
                let (ar, fr) = sides(language, text, |other| get(&self.now, row).in_language(other));
                if let Ok(name) = Name::new(ar, fr) {
                    set(&mut self.now, row, name);
                }
            }
            Some(Kind::Prose { get, set }) => {
                let (ar, fr) = sides(language, text, |other| get(&self.now, row).in_language(other));
                if let Ok(prose) = Prose::new(ar, fr) {
                    set(&mut self.now, row, prose);
                }
            }
            Some(Kind::Text { read, .. }) => {
                let text = clean::normalise(&text);
                let _ = read(&mut self.now, row, text.trim());
                self.typed.insert(spot, text);
            }
            _ => {}
        }
    }

    /// What stands in a field that reads its text.
    fn text(&self, spot: Spot) -> String {
        if let Some(typed) = self.typed.get(&spot) {
            return typed.clone();
        }
        match kind::<T>(spot) {
            Some(Kind::Text { show, .. }) => show(&self.now, spot.row.into()),
            _ => String::new(),
        }
    }

    /// Whether what is typed there cannot be read; it is then in the field alone.
    pub fn is_unreadable(&self, spot: Spot) -> bool {
        let (Some(typed), Some(Kind::Text { read, .. })) = (self.typed.get(&spot), kind::<T>(spot))
        else {
            return false;
        };
        read(&mut self.now.clone(), spot.row.into(), typed.trim()).is_err()
    }

    /// What was typed and cannot be read, field by field: it would be lost on leaving.
    pub fn unreadable(&self) -> impl Iterator<Item = (&'static Field<T>, &str)> {
        self.typed.iter().filter_map(|(spot, typed)| {
            let field = T::SECTIONS
                .get(usize::from(spot.section))?
                .fields
                .get(usize::from(spot.field))?;
            self.is_unreadable(*spot).then_some((field, typed.as_str()))
        })
    }
}

fn kind<T: Record>(spot: Spot) -> Option<&'static Kind<T>> {
    let section = T::SECTIONS.get(usize::from(spot.section))?;
    Some(&section.fields.get(usize::from(spot.field))?.kind)
}

fn rows<T: Record>(section: u8) -> Option<&'static Rows<T>> {
    T::SECTIONS.get(usize::from(section))?.rows.as_ref()
}

/// Arabic and French, of which one was typed and the other stays.
fn sides<'a>(
    language: Language,
    typed: String,
    other: impl Fn(Language) -> &'a str,
) -> (String, String) {
    match language {
        Language::Arabic => (typed, other(Language::French).to_owned()),
        Language::French => (other(Language::Arabic).to_owned(), typed),
    }
}
