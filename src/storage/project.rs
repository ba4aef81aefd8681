//! Projects with their places, costs and studies.

mod summary;

pub use summary::{summaries, summary};

use super::{
    Error, Reader, Writer,
    change::{Rows, Sheet},
    merge::{self, Loss, Mergeable, Preview, add_missing},
    record::{Record, entity, part},
};
use crate::domain::{
    Name,
    id::ProjectId,
    project::{Project, Study, YearCost},
};

entity!(Project, ProjectId, "project" {
    id, axis, code, title, orientation, strategic_objective, operational_objective, sector, nature,
    level, competence, owner, delegated_owner, manager, stakeholders, state, phase, delay_days,
    physical_progress, starts_on, ends_on, location, position, problem, objectives, components,
    results, financing_arrangements, cost, beneficiaries, concerns, priority, maturity, land,
    environment, risks, upkeep_cost, upkeep_owner, programme_link, gender_marker,
} elsewhere { places, costs, studies });
part!(YearCost, of project: ProjectId, "project_cost" { year, commune, total });
part!(Study, of project: ProjectId, "project_study" { kind, done, date, cost });

struct Place {
    name: Name,
}

part!(Place, of project: ProjectId, "project_place" { name });

impl Sheet for Project {
    fn parts(&self) -> Vec<Rows> {
        let places: Vec<Place> = self
            .places
            .iter()
            .map(|name| Place { name: name.clone() })
            .collect();
        vec![
            Rows::of(self.id, &places),
            Rows::of(self.id, &self.costs),
            Rows::of(self.id, &self.studies),
        ]
    }
}

impl Mergeable for Project {
    const NOUGHT_IS_NOTHING: &'static [&'static str] = &["cost"];

    fn unite(&mut self, dropped: Project, losses: &mut Vec<Loss>) {
        add_missing(&mut self.places, dropped.places, PartialEq::eq);
        add_missing(&mut self.studies, dropped.studies, PartialEq::eq);
        for cost in dropped.costs {
            let Some(kept) = self.costs.iter().find(|kept| kept.year == cost.year) else {
                self.costs.push(cost);
                continue;
            };
            for (column, kept, dropped) in [
                ("commune", kept.commune, cost.commune),
                ("total", kept.total, cost.total),
            ] {
                if kept != dropped {
                    losses.push(Loss {
                        table: YearCost::TABLE,
                        column: column.to_owned(),
                        of: Some(cost.year.to_string()),
                        kept: kept.centimes().to_string(),
                        dropped: dropped.centimes().to_string(),
                    });
                }
            }
        }
        self.costs.sort_by_key(|cost| cost.year);
    }
}

fn load(reader: &Reader<'_>, id: Option<ProjectId>) -> Result<Vec<Project>, Error> {
    let mut projects = reader.entities::<Project>(id)?;
    let mut places = reader.parts::<Place>(id)?;
    let mut costs = reader.parts::<YearCost>(id)?;
    let mut studies = reader.parts::<Study>(id)?;
    for project in &mut projects {
        project.places = places
            .of(project.id)
            .into_iter()
            .map(|part| part.name)
            .collect();
        project.costs = costs.of(project.id);
        project.studies = studies.of(project.id);
    }
    Ok(projects)
}

/// All of them, in the order of entry.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Project>, Error> {
    load(reader, None)
}

/// One of them, if it is there.
pub fn get(reader: &Reader<'_>, id: ProjectId) -> Result<Option<Project>, Error> {
    load(reader, Some(id)).map(|mut found| found.pop())
}

/// That every row can be read, none kept.
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    reader.readable::<Project>()?;
    reader.readable::<Place>()?;
    reader.readable::<YearCost>()?;
    reader.readable::<Study>()
}

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, project: &Project) -> Result<(), Error> {
    writer.insert_sheet(project)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, project: &Project) -> Result<(), Error> {
    writer.update_sheet(project)
}

/// Writes what an editor changed of one between reading it (`before`) and now (`after`), and leaves
/// alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(writer: &Writer<'_>, before: &Project, after: &Project) -> Result<(), Error> {
    writer.update_sheet_from(before, after)
}

/// What merging would lose: where both sheets have something else, the kept one's stays.
pub fn losses(reader: &Reader<'_>, keep: ProjectId, drop: ProjectId) -> Result<Vec<Loss>, Error> {
    merge::losses::<Project>(reader, [keep, drop], get)
}

/// What merging would do: what the kept sheet takes, what is lost, who will name it.
pub fn preview(reader: &Reader<'_>, keep: ProjectId, drop: ProjectId) -> Result<Preview, Error> {
    merge::preview::<Project>(reader, [keep, drop], get)
}

/// Makes one sheet of two that mean the same project: needs, agreements and attachments of the
/// dropped go to the kept, which takes what it lacks from the dropped. Gives what was lost, as
/// [`losses`] tells it before.
pub fn merge(writer: &Writer<'_>, keep: ProjectId, drop: ProjectId) -> Result<Vec<Loss>, Error> {
    merge::merge::<Project>(writer, [keep, drop], get)
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: ProjectId) -> Result<(), Error> {
    writer.delete_entity::<Project>(id)
}
