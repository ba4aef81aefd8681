//! Attachments: their sheets, and their bytes once for each content.

use rusqlite::OptionalExtension;
use sha2::{Digest, Sha256};

use super::{Error, Finding, Reader, RowKey, Writer, change::Sheet, query::value, record::entity};
use crate::domain::{
    Line,
    attachment::{Attachment, Owner},
    id::AttachmentId,
};

entity!(Attachment, AttachmentId, "attachment" {
    id, owner, name, description, media_type, sha256, size,
});

impl Sheet for Attachment {}

fn load(reader: &Reader<'_>, id: Option<AttachmentId>) -> Result<Vec<Attachment>, Error> {
    reader.entities(id)
}

/// All of them, in the order of entry.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Attachment>, Error> {
    load(reader, None)
}

/// One of them, if it is there.
pub fn get(reader: &Reader<'_>, id: AttachmentId) -> Result<Option<Attachment>, Error> {
    load(reader, Some(id)).map(|mut found| found.pop())
}

/// Those of a project, a partner, an agreement or the commune, in the order of entry.
pub fn of_owner(reader: &Reader<'_>, owner: Owner) -> Result<Vec<Attachment>, Error> {
    match owner {
        Owner::Commune => reader.entities_where("owner_kind = ?1", value("commune".to_owned())),
        Owner::Project(id) => reader.entities_where("owner_project = ?1", value(id)),
        Owner::Partner(id) => reader.entities_where("owner_partner = ?1", value(id)),
        Owner::Agreement(id) => reader.entities_where("owner_agreement = ?1", value(id)),
    }
}

/// That every row can be read, none kept.
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    reader.readable::<Attachment>()
}

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, attachment: &Attachment) -> Result<(), Error> {
    writer.insert_sheet(attachment)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, attachment: &Attachment) -> Result<(), Error> {
    writer.update_sheet(attachment)
}

/// Writes what an editor changed of one between reading it (`before`) and now (`after`), and leaves
/// alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(
    writer: &Writer<'_>,
    before: &Attachment,
    after: &Attachment,
) -> Result<(), Error> {
    writer.update_sheet_from(before, after)
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: AttachmentId) -> Result<(), Error> {
    writer.delete_entity::<Attachment>(id)
}

/// Keeps bytes and gives their SHA-256, 64 hexadecimal digits. Bytes that are there already are
/// not kept twice; none are ever deleted, so that an undo finds them.
pub fn keep_bytes(writer: &Writer<'_>, bytes: &[u8]) -> Result<Line, Error> {
    let sha256 = fingerprint(bytes);
    writer
        .connection
        .prepare_cached(
            "INSERT INTO blob (sha256, size, bytes) VALUES (?1, length(?2), ?2)
             ON CONFLICT DO NOTHING",
        )
        .and_then(|mut statement| statement.execute((&sha256, bytes)))
        .map_err(writer.failed())?;
    Line::new(sha256).map_err(|error| Error::Refused {
        row: RowKey::new("blob", "sha256"),
        rule: error.to_string(),
    })
}

/// The bytes with a SHA-256.
///
/// # Errors
/// [`Error::NoBytes`] when there are none; [`Error::Damaged`] when they are no longer those that
/// were attached.
pub fn bytes(reader: &Reader<'_>, sha256: &Line) -> Result<Vec<u8>, Error> {
    let found: Option<Vec<u8>> = reader
        .connection
        .prepare_cached("SELECT bytes FROM blob WHERE sha256 = ?1")
        .and_then(|mut statement| {
            statement
                .query_row([sha256.as_str()], |row| row.get(0))
                .optional()
        })
        .map_err(reader.failed())?;
    let sha256 = sha256.as_str().to_owned();
    match found {
        None => Err(Error::NoBytes { sha256 }),
        Some(bytes) if fingerprint(&bytes) == sha256 => Ok(bytes),
        Some(_) => Err(Error::Damaged {
            path: reader.path.to_owned(),
            findings: vec![Finding::Bytes { sha256 }],
        }),
    }
}

/// SHA-256 in 64 hexadecimal digits.
pub fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
