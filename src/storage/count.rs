//! How much a dossier holds.

use super::{
    Error, Reader,
    field::{Cursor, Field},
};

/// Number of rows of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Plans.
    pub plans: u32,
    /// Axes of plans.
    pub axes: u32,
    /// Projects.
    pub projects: u32,
    /// Needs.
    pub needs: u32,
    /// Partners in the directory.
    pub partners: u32,
    /// Agreements of every kind and stage.
    pub agreements: u32,
    /// Commitments.
    pub commitments: u32,
    /// Realisations.
    pub realisations: u32,
    /// Attachments.
    pub attachments: u32,
    /// Rounds of mobilisation.
    pub rounds: u32,
    /// Closings of their stages.
    pub closings: u32,
    /// What partners could give to needs.
    pub prospects: u32,
    /// Analyses of partners.
    pub stakeholders: u32,
    /// Approaches to partners.
    pub approaches: u32,
    /// Actions of mobilisation plans.
    pub mobilisation_actions: u32,
    /// Actions in the journal, undone and redone ones too.
    pub actions: u32,
}

/// Counts everything.
pub fn all(reader: &Reader<'_>) -> Result<Counts, Error> {
    let sql = "SELECT
        (SELECT count(*) FROM plan), (SELECT count(*) FROM axis),
        (SELECT count(*) FROM project), (SELECT count(*) FROM need),
        (SELECT count(*) FROM partner), (SELECT count(*) FROM agreement),
        (SELECT count(*) FROM commitment), (SELECT count(*) FROM realisation),
        (SELECT count(*) FROM attachment),
        (SELECT count(*) FROM round), (SELECT count(*) FROM stage_closing),
        (SELECT count(*) FROM prospect), (SELECT count(*) FROM stakeholder),
        (SELECT count(*) FROM approach), (SELECT count(*) FROM mobilisation_action),
        (SELECT count(*) FROM action)";
    let take = |cursor: &mut Cursor<'_>| {
        Ok(Counts {
            plans: Field::take(cursor)?,
            axes: Field::take(cursor)?,
            projects: Field::take(cursor)?,
            needs: Field::take(cursor)?,
            partners: Field::take(cursor)?,
            agreements: Field::take(cursor)?,
            commitments: Field::take(cursor)?,
            realisations: Field::take(cursor)?,
            attachments: Field::take(cursor)?,
            rounds: Field::take(cursor)?,
            closings: Field::take(cursor)?,
            prospects: Field::take(cursor)?,
            stakeholders: Field::take(cursor)?,
            approaches: Field::take(cursor)?,
            mobilisation_actions: Field::take(cursor)?,
            actions: Field::take(cursor)?,
        })
    };
    let counted = reader.select("dossier", sql, [], |_| String::new(), take)?;
    Ok(counted.into_iter().next().unwrap_or_default())
}
