//! A party to an agreement.

use serde::{Deserialize, Serialize};

use crate::domain::{
    Line, Name, Prose,
    id::{PartnerId, PartyId},
};

/// A party: the commune itself when it points to no partner of the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Its id.
    pub id: PartyId,
    /// Its sheet in the directory; none for the commune.
    #[serde(default)]
    pub partner: Option<PartnerId>,
    /// Full name, as the text gives it.
    pub name: Name,
    /// What the text calls it afterwards («المشار إليها بعده بـ …»).
    pub short_name: Name,
    /// Quality of who signs: «رئيس مجلس الجماعة».
    pub quality: Name,
    /// Name of who signs, when known.
    #[serde(default)]
    pub signatory: Name,
    /// Seat.
    #[serde(default)]
    pub seat: Name,
    /// The text that founds it or lets it contract.
    #[serde(default)]
    pub legal_basis: Prose,
    /// Bank account (RIB), asked of associations.
    #[serde(default)]
    pub account: Line,
}

impl Party {
    /// Whether it is the commune that keeps the dossier.
    pub fn is_commune(&self) -> bool {
        self.partner.is_none()
    }
}
