//! Dossiers opened lately.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::Name;

/// How many dossiers are remembered.
pub const RECENT_MAX: usize = 10;

/// A dossier that was opened lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Its file.
    pub path: PathBuf,
    /// Name of its commune.
    #[serde(default)]
    pub commune: Name,
    /// When it was last opened.
    pub at: DateTime<Utc>,
    /// Where one was in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// When all of it was last looked at and found whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<DateTime<Utc>>,
}

/// A place inside a dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Key of the screen.
    pub screen: String,
    /// The row that was chosen there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<Uuid>,
}

/// What is known of a dossier when it opens.
#[derive(Debug, Clone, Copy)]
pub struct Opened<'a> {
    /// Its file.
    pub path: &'a Path,
    /// Name of its commune.
    pub commune: &'a Name,
    /// When.
    pub at: DateTime<Utc>,
}

impl Recent {
    /// A dossier that was just opened, with what was `known` of it.
    pub(super) fn new(opened: Opened<'_>, known: Option<Recent>) -> Recent {
        let (place, verified) = known.map_or((None, None), |one| (one.place, one.verified));
        Recent {
            path: opened.path.to_owned(),
            commune: opened.commune.clone(),
            at: opened.at,
            place,
            verified,
        }
    }
}
