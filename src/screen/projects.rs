//! The register of projects.

mod cell;
mod record;
mod summary;

use super::{
    Action, Context, Edit, Place,
    registry::{self, Deeds, Registry, Subject, Words},
};
use crate::{
    documents::press::Order,
    domain::{
        Line, Name,
        attachment::Owner,
        id::ProjectId,
        project::{Project, Summary},
    },
    i18n::I18n,
    storage::{self, Error, Preview, Reader, Writer},
    text::Language,
    widget::icon::Icon,
};

/// The register of projects.
pub type Projects = Registry<Board>;
/// What happens on it.
pub type Message = registry::Message<Own>;

/// What the register of projects has of its own: a plan can be brought in.
#[derive(Debug, Default)]
pub struct Board;

/// What happens on this register alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Own {
    /// Bring a plan in.
    Import,
}

impl Subject for Board {
    type Id = ProjectId;
    type Record = Project;
    type Summary = Summary;
    type Message = Own;

    const TABLE: &'static str = "project";
    const DEEDS: Deeds = Deeds {
        add: "project.add",
        edit: "project.edit",
        delete: "project.delete",
        merge: "project.merge",
    };
    const ICON: Icon = Icon::Project;
    const FOLDED: &'static [u8] = &record::FOLDED;

    fn words(tr: &I18n) -> Words {
        Words {
            title: tr.nav_projects(),
            add: tr.project_add(),
            filter: tr.project_filter(),
            none: tr.project_none(),
            purpose: tr.project_purpose(),
            print: tr.project_print(),
            delete: tr.project_delete(),
        }
    }

    fn deleted(tr: &I18n, name: String) -> String {
        tr.project_deleted(name)
    }

    fn place(id: Option<ProjectId>) -> Place {
        Place::Projects(id)
    }

    fn shown(place: Place) -> Option<Option<ProjectId>> {
        match place {
            Place::Projects(id) => Some(id),
            _ => None,
        }
    }

    fn owner(id: ProjectId) -> Owner {
        Owner::Project(id)
    }

    fn print(id: ProjectId, language: Language) -> Order {
        Order::ProjectSheet(id, language)
    }

    fn id(project: &Project) -> ProjectId {
        project.id
    }

    fn name(project: &Project) -> &Name {
        &project.title
    }

    fn get(reader: &Reader<'_>, id: ProjectId) -> Result<Option<Project>, Error> {
        storage::project::get(reader, id)
    }

    fn insert(writer: &Writer<'_>, project: &Project) -> Result<(), Error> {
        storage::project::insert(writer, project)
    }

    fn update(writer: &Writer<'_>, before: &Project, after: &Project) -> Result<(), Error> {
        storage::project::update_from(writer, before, after)
    }

    fn delete(writer: &Writer<'_>, id: ProjectId) -> Result<(), Error> {
        storage::project::delete(writer, id)
    }

    fn preview(reader: &Reader<'_>, keep: ProjectId, drop: ProjectId) -> Result<Preview, Error> {
        storage::project::preview(reader, keep, drop)
    }

    fn merge(writer: &Writer<'_>, keep: ProjectId, drop: ProjectId) -> Result<(), Error> {
        storage::project::merge(writer, keep, drop).map(|_losses| ())
    }

    fn add(&mut self, context: &Context) -> Action<Message> {
        match Line::new(free_code(context)) {
            Ok(code) => {
                let id = ProjectId::next(&mut context.ids.clone());
                registry::enter::<Board>(Project::new(id, code))
            }
            Err(_) => Action::None,
        }
    }

    fn update_own(
        &mut self,
        message: Own,
        _open: Option<ProjectId>,
        _context: &Context,
    ) -> Action<Message> {
        match message {
            Own::Import => Action::Go(Place::Import),
        }
    }

    fn other_way(tr: &I18n) -> Option<(Icon, String, Own)> {
        Some((Icon::Import, tr.project_import(), Own::Import))
    }

    fn typed(
        context: &Context,
        id: ProjectId,
        column: &str,
        text: &str,
    ) -> Result<Option<Edit>, String> {
        cell::edit(context, id, column, text)
    }
}

/// A code that no project has: the one after the greatest of its kind.
fn free_code(context: &Context) -> String {
    let greatest = context
        .register
        .projects
        .all()
        .iter()
        .filter_map(|project| project.code().strip_prefix("P-")?.parse::<u32>().ok())
        .max();
    format!("P-{:03}", greatest.unwrap_or(0) + 1)
}
