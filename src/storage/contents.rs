//! Everything at once: what a dump writes and an import reads.

use super::{
    Error, Reader, RowKey, Writer, agreement, attachment, axis, commitment, commune, need, partner,
    plan, project, realisation,
};
use crate::domain::contents::Contents;

/// Everything that the dossier holds, each list in the order of entry.
///
/// # Errors
/// [`Error::Missing`] when the commune's sheet was never entered; [`Error::Unreadable`] for a row
/// that the domain refuses.
pub fn read(reader: &Reader<'_>) -> Result<Contents, Error> {
    Ok(Contents {
        commune: commune::get(reader)?
            .ok_or_else(|| Error::Missing(RowKey::new("commune", "1")))?,
        plans: plan::all(reader)?,
        axes: axis::all(reader)?,
        projects: project::all(reader)?,
        needs: need::all(reader)?,
        partners: partner::all(reader)?,
        agreements: agreement::all(reader)?,
        commitments: commitment::all(reader)?,
        realisations: realisation::all(reader)?,
        attachments: attachment::all(reader)?,
    })
}

/// Fills an empty dossier. The bytes of attachments are kept apart, before or after, within the
/// same action ([`attachment::keep_bytes`]).
///
/// # Errors
/// [`Error::NotEmpty`] when there are rows already.
pub fn write(writer: &Writer<'_>, contents: &Contents) -> Result<(), Error> {
    for table in writer.tables.iter().filter(|table| table.is_watched()) {
        if writer.count(&format!("SELECT EXISTS (SELECT 1 FROM {})", table.name), [])? != 0 {
            return Err(Error::NotEmpty);
        }
    }
    commune::set(writer, &contents.commune)?;
    contents
        .plans
        .iter()
        .try_for_each(|row| plan::insert(writer, row))?;
    contents
        .axes
        .iter()
        .try_for_each(|row| axis::insert(writer, row))?;
    contents
        .projects
        .iter()
        .try_for_each(|row| project::insert(writer, row))?;
    contents
        .needs
        .iter()
        .try_for_each(|row| need::insert(writer, row))?;
    contents
        .partners
        .iter()
        .try_for_each(|row| partner::insert(writer, row))?;
    contents
        .agreements
        .iter()
        .try_for_each(|row| agreement::insert(writer, row))?;
    contents
        .commitments
        .iter()
        .try_for_each(|row| commitment::insert(writer, row))?;
    contents
        .realisations
        .iter()
        .try_for_each(|row| realisation::insert(writer, row))?;
    contents
        .attachments
        .iter()
        .try_for_each(|row| attachment::insert(writer, row))
}
