//! Rounds of mobilisation with their teams, chosen projects and rankings.

use super::{
    Error, Reader, Writer,
    change::{Rows, Sheet},
    record::{entity, part},
};
use crate::domain::{
    id::RoundId,
    ranking::{Criterion, Score},
    round::{Choice, Component, Mean, Member, Round, Tick},
};

entity!(Round, RoundId, "round" {
    id, name, year, session, session_on, note,
} elsewhere { members, projects, components, criteria, scores, ticks, means });
part!(Member, of round: RoundId, "round_member" { id, name, function, most_actions });
part!(Choice, of round: RoundId, "round_project" {
    project, competence, men, equality_remark, equality_on, place, place_reason,
});
part!(Component, of round: RoundId, "round_component" { project, name, cost, urgency });
part!(Criterion, of round: RoundId, "criterion" { id, measure, name, weight, scale });
part!(Score, of round: RoundId, "score" { criterion, project, grade, note });
part!(Tick, of round: RoundId, "round_tick" { stage, item, ticked_by, ticked_on, note });
part!(Mean, of round: RoundId, "round_mean" { stage, item, who, needed_on, note });

impl Sheet for Round {
    fn parts(&self) -> Vec<Rows> {
        vec![
            Rows::of(self.id, &self.members),
            Rows::of(self.id, &self.projects),
            Rows::of(self.id, &self.components),
            Rows::of(self.id, &self.criteria),
            Rows::of(self.id, &self.scores),
            Rows::of(self.id, &self.ticks),
            Rows::of(self.id, &self.means),
        ]
    }
}

fn load(reader: &Reader<'_>, id: Option<RoundId>) -> Result<Vec<Round>, Error> {
    let mut rounds = reader.entities::<Round>(id)?;
    let mut members = reader.parts::<Member>(id)?;
    let mut projects = reader.parts::<Choice>(id)?;
    let mut components = reader.parts::<Component>(id)?;
    let mut criteria = reader.parts::<Criterion>(id)?;
    let mut scores = reader.parts::<Score>(id)?;
    let mut ticks = reader.parts::<Tick>(id)?;
    let mut means = reader.parts::<Mean>(id)?;
    for round in &mut rounds {
        round.members = members.of(round.id);
        round.projects = projects.of(round.id);
        round.components = components.of(round.id);
        round.criteria = criteria.of(round.id);
        round.scores = scores.of(round.id);
        round.ticks = ticks.of(round.id);
        round.means = means.of(round.id);
    }
    Ok(rounds)
}

/// All of them, in the order of entry.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Round>, Error> {
    load(reader, None)
}

/// One of them, if it is there.
pub fn get(reader: &Reader<'_>, id: RoundId) -> Result<Option<Round>, Error> {
    load(reader, Some(id)).map(|mut found| found.pop())
}

/// That every row can be read, none kept.
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    reader.readable::<Round>()?;
    reader.readable::<Member>()?;
    reader.readable::<Choice>()?;
    reader.readable::<Component>()?;
    reader.readable::<Criterion>()?;
    reader.readable::<Score>()?;
    reader.readable::<Tick>()?;
    reader.readable::<Mean>()
}

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, round: &Round) -> Result<(), Error> {
    writer.insert_sheet(round)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, round: &Round) -> Result<(), Error> {
    writer.update_sheet(round)
}

/// Writes what an editor changed of one between reading it (`before`) and now (`after`), and leaves
/// alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(writer: &Writer<'_>, before: &Round, after: &Round) -> Result<(), Error> {
    writer.update_sheet_from(before, after)
}

/// Deletes one with everything that belongs to it: matrix, analyses, plan, closings. Files of frozen
/// products stay among the attachments.
pub fn delete(writer: &Writer<'_>, id: RoundId) -> Result<(), Error> {
    writer.delete_entity::<Round>(id)
}
