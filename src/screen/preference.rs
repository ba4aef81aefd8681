//! What a person has chosen and where she was: her name, language, theme, scale, recent dossiers,
//! the layout of tables. Written on this computer, never into a dossier.

mod recent;
mod scale;
#[cfg(test)]
mod tests;

use std::{collections::BTreeMap, path::Path};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

pub use self::{
    recent::{Opened, Place, RECENT_MAX, Recent},
    scale::Scale,
};
use crate::{domain::Line, text::Language, theme::Theme};

/// So many pairs of sheets are remembered not to be the same.
const APART_MAX: usize = 500;

/// Everything that the program remembers of its user.
///
/// A field that this version does not know is kept as it is, so that an older version of the
/// program does not lose the choices of a newer one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Her name, as the journal of a dossier shows it; empty asks for the account's.
    pub name: Line,
    /// Language of the interface; none follows the system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Light or dark.
    #[serde(with = "shade")]
    pub theme: Theme,
    /// Size of everything on screen.
    pub scale: Scale,
    /// Dossiers opened lately, the last one first; at most [`RECENT_MAX`].
    pub recent: Vec<Recent>,
    /// Layout of each table by its name: columns, widths, order. The table alone reads it.
    pub tables: BTreeMap<String, Value>,
    /// Pairs of sheets named alike that are not the same, the lesser id first; the pair told last
    /// comes last, at most [`APART_MAX`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub apart: Vec<[Uuid; 2]>,
    /// Size of the window when it was last closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<Window>,
    /// What other versions of the program wrote.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// Size of the window, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// From side to side.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
    /// Whether it fills the screen.
    #[serde(default)]
    pub maximized: bool,
}

/// What was read, and whether all of it could be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The preferences, with the usual value for what could not be read.
    pub preferences: Preferences,
    /// Whether something was written that could not be read.
    pub is_broken: bool,
}

impl Preferences {
    /// Reads what [`Preferences::write`] wrote. What is broken gets its usual value, field by
    /// field, and is told of.
    pub fn read(text: &str) -> Reading {
        let broken = |preferences| Reading {
            preferences,
            is_broken: true,
        };
        let Ok(Value::Object(fields)) = serde_json::from_str::<Value>(text) else {
            return broken(Preferences::default());
        };
        if let Ok(preferences) = serde_json::from_value::<Preferences>(fields.clone().into()) {
            return Reading {
                preferences: preferences.limited(),
                is_broken: false,
            };
        }
        let sound = |(name, value): &(String, Value)| {
            let alone = Map::from_iter([(name.clone(), value.clone())]);
            serde_json::from_value::<Preferences>(alone.into()).is_ok()
        };
        let sound: Map<String, Value> = fields.into_iter().filter(sound).collect();
        let preferences: Preferences = serde_json::from_value(sound.into()).unwrap_or_default();
        broken(preferences.limited())
    }

    /// The text of a file that [`Preferences::read`] reads.
    pub fn write(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }

    fn limited(mut self) -> Preferences {
        self.recent.truncate(RECENT_MAX);
        self
    }

    /// Puts a dossier that was just opened first. What was known of it stays; the oldest of more
    /// than [`RECENT_MAX`] is forgotten. A path that is not Unicode cannot be written down and is
    /// left out.
    pub fn opened(&mut self, opened: Opened<'_>) {
        if opened.path.to_str().is_none() {
            return;
        }
        let known = self.recent.iter().position(|one| one.path == opened.path);
        let known = known.map(|at| self.recent.remove(at));
        self.recent.insert(0, Recent::new(opened, known));
        self.recent.truncate(RECENT_MAX);
    }

    /// Takes a dossier out of the list; the file is left alone.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|one| one.path != path);
    }

    /// Where one was in a dossier.
    pub fn place(&self, path: &Path) -> Option<&Place> {
        let known = self.recent.iter().find(|one| one.path == path)?;
        known.place.as_ref()
    }

    /// Remembers where one is in a dossier of the list. Gives whether that is news.
    pub fn stay(&mut self, path: &Path, place: Place) -> bool {
        let Some(known) = self.recent.iter_mut().find(|one| one.path == path) else {
            return false;
        };
        let place = Some(place);
        let is_news = known.place != place;
        known.place = place;
        is_news
    }

    /// When a dossier of the list was last found whole.
    pub fn verified(&self, path: &Path) -> Option<DateTime<Utc>> {
        self.recent.iter().find(|one| one.path == path)?.verified
    }

    /// Remembers that a dossier of the list was found whole.
    pub fn set_verified(&mut self, path: &Path, at: DateTime<Utc>) {
        if let Some(known) = self.recent.iter_mut().find(|one| one.path == path) {
            known.verified = Some(at);
        }
    }

    /// Remembers that two sheets are not the same, however they are named.
    pub fn part(&mut self, one: Uuid, other: Uuid) {
        let pair = pair(one, other);
        self.apart.retain(|known| *known != pair);
        self.apart.push(pair);
        let surplus = self.apart.len().saturating_sub(APART_MAX);
        self.apart.drain(..surplus);
    }

    /// Whether she said that two sheets are not the same.
    pub fn is_apart(&self, one: Uuid, other: Uuid) -> bool {
        self.apart.contains(&pair(one, other))
    }

    /// The layout of a table; none where nothing was remembered or it was another version's.
    pub fn table<T: serde::de::DeserializeOwned>(&self, name: &str) -> Option<T> {
        T::deserialize(self.tables.get(name)?).ok()
    }

    /// Remembers the layout of a table. Gives whether that is news.
    pub fn set_table<T: Serialize>(&mut self, name: &str, layout: &T) -> bool {
        let Ok(layout) = serde_json::to_value(layout) else {
            return false;
        };
        let is_news = self.tables.get(name) != Some(&layout);
        self.tables.insert(name.to_owned(), layout);
        is_news
    }
}

fn pair(one: Uuid, other: Uuid) -> [Uuid; 2] {
    [one.min(other), one.max(other)]
}

/// The theme, by name.
mod shade {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use crate::theme::Theme;

    pub fn serialize<S: Serializer>(theme: &Theme, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match theme {
            Theme::Light => "light",
            Theme::Dark => "dark",
        })
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Theme, D::Error> {
        match String::deserialize(deserializer)?.as_str() {
            "light" => Ok(Theme::Light),
            "dark" => Ok(Theme::Dark),
            other => Err(D::Error::custom(format!("{other:?} is not a theme"))),
        }
    }
}
