//! The commune that a dossier belongs to.

use serde::{Deserialize, Serialize};

use super::{Line, Name, id::AttachmentId, key::keyed};

keyed! {
    /// The word for an article; both occur in agreements (domain notes, section 3).
    pub enum ArticleWord {
        /// المادة
        Madda => "madda",
        /// الفصل
        Fasl => "fasl",
    }
}

keyed! {
    /// What the commune's territory belongs to.
    pub enum TerritoryKind {
        /// إقليم
        Province => "province",
        /// عمالة
        Prefecture => "prefecture",
    }
}

/// The commune: who it is, how its letters begin, how its agreements are numbered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commune {
    /// Code of the High Commission for Planning (`02.167.11.25`); empty when not in the list.
    pub code: Line,
    /// Its name, without the word «commune».
    pub name: Name,
    /// Its province or prefecture.
    pub province: Name,
    /// Which of the two.
    pub territory: TerritoryKind,
    /// Its region.
    pub region: Name,
    /// Its circle (دائرة), when letters name it.
    #[serde(default)]
    pub circle: Name,
    /// Letterhead, top to bottom: each line in both languages.
    pub letterhead: Vec<Name>,
    /// The Amazigh line in Tifinagh, as the user wrote it.
    #[serde(default)]
    pub tifinagh: Line,
    /// The logo.
    #[serde(default)]
    pub logo: Option<AttachmentId>,
    /// Who presides the council.
    #[serde(default)]
    pub president: Name,
    /// The secretary general (director of services).
    #[serde(default)]
    pub secretary_general: Name,
    /// المادة or الفصل.
    pub article_word: ArticleWord,
    /// How agreements are numbered: `{n}`, `{year}` and fixed text.
    pub numbering: Line,
    /// Says that the commune does not exist, in a sample dossier.
    #[serde(default)]
    pub fictional: bool,
}
