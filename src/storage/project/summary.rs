//! Projects as lists show them.

use rusqlite::params_from_iter;

use crate::{
    domain::{id::ProjectId, project::Summary},
    storage::{
        Error, Reader,
        field::{Cursor, Field, Unreadable},
        pool::Pool,
        query::{first_column, value},
    },
};

/// The years' costs lie in the order of their projects' ids, so that each project finds its own
/// without a sort.
const SUMMARY: &str = "
    SELECT p.id, p.code, p.title_ar, p.title_fr, p.location_ar, p.location_fr,
           p.axis, p.sector, p.competence, p.state, p.priority, p.maturity, p.cost,
           coalesce(sum(c.commune), 0),
           coalesce(min(c.year), CAST(substr(p.starts_on, 1, 4) AS INTEGER)),
           coalesce(max(c.year), CAST(substr(p.ends_on, 1, 4) AS INTEGER))
    FROM project p LEFT JOIN project_cost c ON c.project = p.id";

/// Every project as a list shows it, in the order of entry.
pub fn summaries(reader: &Reader<'_>) -> Result<Vec<Summary>, Error> {
    read(reader, "GROUP BY p.seq ORDER BY p.seq", None)
}

/// One project as a list shows it, if it is there.
pub fn summary(reader: &Reader<'_>, id: ProjectId) -> Result<Option<Summary>, Error> {
    read(reader, "WHERE p.id = ?1 GROUP BY p.seq", Some(id)).map(|mut found| found.pop())
}

fn read(reader: &Reader<'_>, which: &str, id: Option<ProjectId>) -> Result<Vec<Summary>, Error> {
    let mut sectors = Pool::new();
    let sql = format!("{SUMMARY} {which}");
    let params = params_from_iter(id.map(value));
    let mut rows = reader.select("project", &sql, params, first_column, |cursor| {
        take(cursor, &mut sectors)
    })?;
    rows.shrink_to_fit();
    Ok(rows)
}

fn take(cursor: &mut Cursor<'_>, sectors: &mut Pool<str>) -> Result<Summary, Unreadable> {
    Ok(Summary {
        id: Field::take(cursor)?,
        texts: Summary::texts(cursor.text()?, cursor.twin()?, cursor.twin()?),
        axis: Field::take(cursor)?,
        sector: sectors.share(cursor.text()?),
        competence: Field::take(cursor)?,
        state: Field::take(cursor)?,
        priority: Field::take(cursor)?,
        maturity: Field::take(cursor)?,
        cost: Field::take(cursor)?,
        commune: Field::take(cursor)?,
        first_year: Field::take(cursor)?,
        last_year: Field::take(cursor)?,
    })
}
