//! Everything at once: what a dump writes and an import reads.

mod campaign;

use std::collections::BTreeSet;

pub use self::campaign::{of_round, renew_round};
#[cfg(doc)]
use super::Dossier;
use super::{
    Error, Reader, RowKey, Writer, agreement, approach, attachment, axis, closing, commitment,
    commune, mobilisation, need, partner, plan, project, prospect, realisation, round, stakeholder,
};
use crate::domain::{
    attachment::Owner,
    commune::Commune,
    contents::Contents,
    id::{AgreementId, AttachmentId, PartnerId},
};

/// Everything that the dossier holds, each list in the order of entry.
///
/// # Errors
/// [`Error::Missing`] when the commune's sheet was never entered; [`Error::Unreadable`] for a row
/// that the domain refuses.
pub fn read(reader: &Reader<'_>) -> Result<Contents, Error> {
    Ok(Contents {
        commune: commune_of(reader)?,
        plans: plan::all(reader)?,
        axes: axis::all(reader)?,
        projects: project::all(reader)?,
        needs: need::all(reader)?,
        partners: partner::all(reader)?,
        agreements: agreement::all(reader)?,
        commitments: commitment::all(reader)?,
        realisations: realisation::all(reader)?,
        attachments: attachment::all(reader)?,
        rounds: round::all(reader)?,
        closings: closing::all(reader)?,
        prospects: prospect::all(reader)?,
        stakeholders: stakeholder::all(reader)?,
        approaches: approach::all(reader)?,
        actions: mobilisation::all(reader)?,
    })
}

/// That everything can be read, row by row: a dossier of a whole country does not fit into memory.
///
/// # Errors
/// As [`read`].
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    commune_of(reader)?;
    plan::readable(reader)?;
    axis::readable(reader)?;
    project::readable(reader)?;
    need::readable(reader)?;
    partner::readable(reader)?;
    agreement::readable(reader)?;
    commitment::readable(reader)?;
    realisation::readable(reader)?;
    attachment::readable(reader)?;
    round::readable(reader)?;
    closing::readable(reader)?;
    prospect::readable(reader)?;
    stakeholder::readable(reader)?;
    approach::readable(reader)?;
    mobilisation::readable(reader)
}

/// What printing one agreement and its follow-up sheet takes: the commune, the agreement with the
/// one it carries out or amends, the projects it serves, the partners that are party to it, its
/// commitments, what was done of them, and the attachments that these name. Everything else is left
/// out, so that a sheet of 150,000 commitments is printed as fast as one of ten.
///
/// It finds rows by the file's indexes, which opening does not check and [`Dossier::verify`] does.
///
/// # Errors
/// [`Error::Missing`] when the agreement, or the commune's sheet, is not there.
pub fn of_agreement(reader: &Reader<'_>, id: AgreementId) -> Result<Contents, Error> {
    let missing = || Error::Missing(RowKey::new("agreement", &id.to_string()));
    let commune = commune_of(reader)?;
    let agreement = agreement::get(reader, id)?.ok_or_else(missing)?;
    let projects = each(&agreement.projects, |id| project::get(reader, id))?;
    let partners: Vec<PartnerId> = agreement.parties.iter().filter_map(|p| p.partner).collect();
    let partners = each(&partners, |id| partner::get(reader, id))?;
    let commitments = commitment::of_agreement(reader, id)?;
    let mut realisations = Vec::new();
    for commitment in &commitments {
        realisations.extend(realisation::of_commitment(reader, commitment.id)?);
    }
    let mut attachments = attachment::of_owner(reader, Owner::Agreement(id))?;
    let evidence = realisations.iter().filter_map(|done| done.evidence);
    let named: Vec<AttachmentId> = commune.logo.into_iter().chain(evidence).collect();
    let own: Vec<AttachmentId> = attachments.iter().map(|own| own.id).collect();
    attachments.extend(
        each(&named, |id| attachment::get(reader, id))?
            .into_iter()
            .filter(|attachment| !own.contains(&attachment.id)),
    );
    let parent = agreement.parent.map(|id| agreement::get(reader, id));
    let parent = parent.transpose()?.flatten();
    Ok(Contents {
        projects,
        partners,
        agreements: [Some(agreement), parent].into_iter().flatten().collect(),
        commitments,
        realisations,
        attachments,
        ..Contents::new(commune)
    })
}

/// The rows that ids find, each once, in the order in which they are named first.
fn each<I: Copy + Ord, T>(
    ids: &[I],
    get: impl Fn(I) -> Result<Option<T>, Error>,
) -> Result<Vec<T>, Error> {
    let mut seen = BTreeSet::new();
    let first = ids.iter().filter(|&&id| seen.insert(id));
    first.filter_map(|&id| get(id).transpose()).collect()
}

fn commune_of(reader: &Reader<'_>) -> Result<Commune, Error> {
    commune::get(reader)?.ok_or_else(|| Error::Missing(RowKey::new("commune", "1")))
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
        .try_for_each(|row| attachment::insert(writer, row))?;
    contents
        .rounds
        .iter()
        .try_for_each(|row| round::insert(writer, row))?;
    contents
        .closings
        .iter()
        .try_for_each(|row| closing::insert(writer, row))?;
    contents
        .prospects
        .iter()
        .try_for_each(|row| prospect::insert(writer, row))?;
    contents
        .stakeholders
        .iter()
        .try_for_each(|row| stakeholder::insert(writer, row))?;
    contents
        .approaches
        .iter()
        .try_for_each(|row| approach::insert(writer, row))?;
    contents
        .actions
        .iter()
        .try_for_each(|row| mobilisation::insert(writer, row))
}
