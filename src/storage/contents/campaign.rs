//! What working on one round takes: read whole, and read anew where rows were touched.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    str::FromStr,
};

use super::{commune_of, each};
use crate::domain::{
    attachment::Attachment,
    contents::Contents,
    id::{AttachmentId, ProjectId, RoundId},
    need::Need,
    round::{Closing, Round},
};
#[cfg(doc)]
use crate::storage::journal;
use crate::storage::{
    Error, Reader, RowKey, approach, attachment, axis, closing, mobilisation, need, partner, plan,
    project, prospect,
    record::{Entity, Record},
    round, stakeholder,
};

/// So many rows of a table are read anew one by one; of more, the whole table is.
const FEW: usize = 20;

/// What working on one round takes: the commune, its plans and axes, the projects that the round
/// chose with their needs, the whole directory of partners, the round with its closings, matrix,
/// analyses, approaches and actions, and the files of its frozen products. Agreements are left out:
/// what partners made of them is read as their record ([`partner::record`]).
///
/// # Errors
/// [`Error::Missing`] when the round, or the commune's sheet, is not there.
pub fn of_round(reader: &Reader<'_>, id: RoundId) -> Result<Contents, Error> {
    let round = the_round(reader, id)?;
    let projects = each(&chosen(&round), |id| project::get(reader, id))?;
    let mut needs = Vec::new();
    for project in &projects {
        needs.extend(need::of_project(reader, project.id)?);
    }
    let closings = closing::of_round(reader, id)?;
    Ok(Contents {
        plans: plan::all(reader)?,
        axes: axis::all(reader)?,
        projects,
        needs,
        partners: partner::all(reader)?,
        attachments: files(reader, &closings)?,
        closings,
        prospects: prospect::of_round(reader, id)?,
        stakeholders: stakeholder::of_round(reader, id)?,
        approaches: approach::of_round(reader, id)?,
        actions: mobilisation::of_round(reader, id)?,
        rounds: vec![round],
        ..Contents::new(commune_of(reader)?)
    })
}

/// Reads anew what rows that were touched ([`journal::touched`]) are of what [`of_round`] read, and
/// leaves the rest as it is: a keystroke does not read thousands of cells. `contents.rounds` has the
/// round afterwards if it is another than it was, and is empty otherwise.
///
/// # Errors
/// As [`of_round`]; the contents are to be read whole then.
pub fn renew_round(
    reader: &Reader<'_>,
    id: RoundId,
    contents: &mut Contents,
    touched: &[RowKey],
) -> Result<(), Error> {
    let touched = Touched(touched);
    contents.rounds.clear();
    if touched.names("round", id) {
        let round = the_round(reader, id)?;
        let known = contents.projects.iter().map(|project| project.id);
        if !known.eq(chosen(&round)) {
            *contents = of_round(reader, id)?;
            return Ok(());
        }
        contents.rounds.push(round);
    }
    if touched.any("commune") {
        contents.commune = commune_of(reader)?;
    }
    if touched.any("plan") {
        contents.plans = plan::all(reader)?;
    }
    if touched.any("axis") {
        contents.axes = axis::all(reader)?;
    }
    if touched.any("stage_closing") || touched.any("attachment") {
        contents.closings = closing::of_round(reader, id)?;
        contents.attachments = files(reader, &contents.closings)?;
    }
    let chosen: Vec<ProjectId> = contents.projects.iter().map(|one| one.id).collect();
    renew(
        &mut contents.projects,
        touched,
        |id| Ok(project::get(reader, id)?.filter(|one| chosen.contains(&one.id))),
        || each(&chosen, |id| project::get(reader, id)),
    )?;
    renew_needs(reader, contents, touched)?;
    renew(
        &mut contents.partners,
        touched,
        |id| partner::get(reader, id),
        || partner::all(reader),
    )?;
    renew(
        &mut contents.prospects,
        touched,
        |own| Ok(prospect::get(reader, own)?.filter(|one| one.round == id)),
        || prospect::of_round(reader, id),
    )?;
    renew(
        &mut contents.stakeholders,
        touched,
        |own| Ok(stakeholder::get(reader, own)?.filter(|one| one.round == id)),
        || stakeholder::of_round(reader, id),
    )?;
    renew(
        &mut contents.approaches,
        touched,
        |own| Ok(approach::get(reader, own)?.filter(|one| one.round == id)),
        || approach::of_round(reader, id),
    )?;
    renew(
        &mut contents.actions,
        touched,
        |own| Ok(mobilisation::get(reader, own)?.filter(|one| one.round == id)),
        || mobilisation::of_round(reader, id),
    )
}

/// The rows that were touched.
#[derive(Clone, Copy)]
struct Touched<'a>(&'a [RowKey]);

impl<'a> Touched<'a> {
    fn of(self, table: &str) -> impl Iterator<Item = &'a str> {
        let rows = self.0.iter().filter(move |row| row.table == table);
        rows.map(|row| row.row.as_str())
    }

    fn any(self, table: &str) -> bool {
        self.of(table).next().is_some()
    }

    fn names(self, table: &str, id: impl ToString) -> bool {
        let id = id.to_string();
        self.of(table).any(|row| row == id)
    }
}

fn the_round(reader: &Reader<'_>, id: RoundId) -> Result<Round, Error> {
    let missing = || Error::Missing(RowKey::new("round", &id.to_string()));
    round::get(reader, id)?.ok_or_else(missing)
}

/// The chosen projects, each once.
fn chosen(round: &Round) -> Vec<ProjectId> {
    let mut seen = BTreeSet::new();
    let projects = round.projects.iter().map(|one| one.project);
    projects.filter(|id| seen.insert(*id)).collect()
}

/// The files of frozen products.
fn files(reader: &Reader<'_>, closings: &[Closing]) -> Result<Vec<Attachment>, Error> {
    let products = closings.iter().flat_map(|closing| &closing.products);
    let named: Vec<AttachmentId> = products.map(|product| product.attachment).collect();
    each(&named, |id| attachment::get(reader, id))
}

/// Reads the touched rows of a list anew; the whole list where one came or went, which has its
/// place among the others.
fn renew<T: Entity>(
    list: &mut Vec<T>,
    touched: Touched<'_>,
    get: impl Fn(T::Id) -> Result<Option<T>, Error>,
    all: impl Fn() -> Result<Vec<T>, Error>,
) -> Result<(), Error>
where
    T::Id: FromStr + PartialEq,
{
    let rows: Vec<&str> = touched.of(T::TABLE).collect();
    if rows.len() > FEW {
        *list = all()?;
        return Ok(());
    }
    for id in rows.iter().filter_map(|row| row.parse::<T::Id>().ok()) {
        let now = get(id)?;
        match (list.iter_mut().find(|one| one.id() == id), now) {
            (Some(own), Some(now)) => *own = now,
            (None, None) => {}
            (Some(_), None) | (None, Some(_)) => {
                *list = all()?;
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Reads the needs of each project anew of which one was touched.
fn renew_needs(
    reader: &Reader<'_>,
    contents: &mut Contents,
    touched: Touched<'_>,
) -> Result<(), Error> {
    let rows: HashSet<&str> = touched.of(Need::TABLE).collect();
    if rows.is_empty() {
        return Ok(());
    }
    let mut stale = HashSet::new();
    for id in rows.iter().filter_map(|row| row.parse().ok()) {
        let now = need::get(reader, id)?;
        let before = contents.needs.iter().find(|need| need.id == id);
        stale.extend(now.iter().chain(before).map(|need| need.project));
    }
    let mut kept: HashMap<ProjectId, Vec<Need>> = HashMap::new();
    for need in contents.needs.drain(..) {
        kept.entry(need.project).or_default().push(need);
    }
    for project in &contents.projects {
        let own = match stale.contains(&project.id) {
            true => need::of_project(reader, project.id)?,
            false => kept.remove(&project.id).unwrap_or_default(),
        };
        contents.needs.extend(own);
    }
    Ok(())
}
