//! A file kept in the dossier: evidence, a logo, a signed scan.

use serde::{Deserialize, Serialize};

use super::{
    Line, Name,
    id::{AgreementId, AttachmentId, PartnerId, ProjectId},
};

/// Bytes that an attachment has at most: 25 MiB, a scanned study. The dossier is one file that is
/// copied and mailed as a whole.
pub const MAX_BYTES: u64 = 25 * 1024 * 1024;

/// What an attachment belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    /// The commune (its logo).
    Commune,
    /// A project.
    Project(ProjectId),
    /// A partner.
    Partner(PartnerId),
    /// An agreement; evidence of a realisation belongs to its agreement.
    Agreement(AgreementId),
}

/// An attachment, apart from its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// Its id.
    pub id: AttachmentId,
    /// What it belongs to.
    pub owner: Owner,
    /// File name, without folder.
    pub name: Line,
    /// What it shows.
    #[serde(default)]
    pub description: Name,
    /// Media type (`image/png`).
    pub media_type: Line,
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub sha256: Line,
    /// Number of bytes.
    pub size: u64,
}
