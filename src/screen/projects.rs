//! The register of projects: the list, and beside it the sheet of the one that is open.

mod cell;
mod record;
mod summary;

use std::path::PathBuf;

use iced::{
    Length,
    widget::{column, row},
};
use uuid::Uuid;

use super::{
    Action, Context, Edit, Page, Place, Problem,
    attachment::{self, Attachments},
    frame,
    likely::{self, Likely, Named},
    list::{self, List},
    removal::{self, Removal},
    sheet::{self, Draft, Sheet},
    union::{self, Side, Union},
};
use crate::{
    documents::press::Order,
    domain::{
        Line, Name,
        attachment::Owner,
        id::ProjectId,
        project::{Project, Summary},
    },
    storage::{self, RowKey},
    theme::space,
    widget::{
        Container, Element, button, empty,
        focus::region,
        grid::Column,
        icon::{Icon, icon},
        label, modal,
        scroll::scroll,
        tooltip,
    },
};

/// The register of projects.
#[derive(Debug)]
pub struct Projects {
    list: List<Summary>,
    open: Option<Open>,
    removal: Option<Removal>,
    union: Option<Union>,
    likely: Likely<Summary>,
}

/// The sheet that is open.
#[derive(Debug)]
struct Open {
    id: ProjectId,
    sheet: Result<Option<Sheet<Project>>, Problem>,
    attachments: Attachments,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the list.
    List(list::Message),
    /// On the open sheet.
    Sheet(sheet::Message),
    /// In the files kept with it.
    Attachment(attachment::Message),
    /// A new project.
    Add,
    /// Bring a plan in.
    Import,
    /// Print the open sheet.
    Print,
    /// Close the sheet.
    Close,
    /// Delete the open project: ask first.
    Delete,
    /// In the question whether to delete.
    Removal(removal::Message),
    /// Make these two one: ask first.
    Unite(Uuid, Uuid),
    /// In the question which of two stays.
    Union(union::Message),
    /// About projects that may be the same as the one of the open sheet.
    Likely(likely::Message),
}

impl Projects {
    /// The list, and the sheet of one project or none.
    pub fn new(context: &Context, id: Option<ProjectId>) -> Projects {
        let mut list = List::new(context);
        list.arrange(context, |_| true);
        list.choose(context, id.map(ProjectId::uuid));
        let mut projects = Projects {
            list,
            open: id.map(|id| Open::new(context, id)),
            removal: None,
            union: None,
            likely: Likely::default(),
        };
        projects.compare(context);
        projects
    }

    /// Looks for projects that may be the same as the one of the open sheet.
    fn compare(&mut self, context: &Context) {
        let open = self.open.as_ref();
        let own = open.and_then(|open| Some((open.id.uuid(), open.title()?)));
        self.likely.compare(context, own);
    }

    fn typed(&mut self, message: sheet::Message, context: &Context) -> Action<Message> {
        let is_left = matches!(message, sheet::Message::Leave(_));
        let Some(Open {
            sheet: Ok(Some(sheet)),
            ..
        }) = &mut self.open
        else {
            return Action::None;
        };
        let action = sheet.update(message, context);
        self.compare(context);
        match is_left {
            true => Action::Several(vec![action, self.likely.left(context).map(Message::Likely)]),
            false => action,
        }
    }

    fn answer(&mut self, message: likely::Message, context: &Context) -> Action<Message> {
        match message {
            likely::Message::Open(id) => match id.try_into() {
                Ok(id) => Action::Go(Place::Projects(Some(id))),
                Err(_) => Action::None,
            },
            likely::Message::Unite(one, other) => {
                self.unite(one, other, context);
                Action::Save
            }
            likely::Message::Part(one, other) => likely::part(one, other),
            likely::Message::Found(id, name, found) => {
                self.likely.take(id, name, found);
                Action::None
            }
        }
    }

    fn chosen(&self) -> Option<Uuid> {
        self.open.as_ref().map(|open| open.id.uuid())
    }

    fn sheet(&self) -> Option<&Sheet<Project>> {
        self.open.as_ref()?.sheet.as_ref().ok()?.as_ref()
    }

    fn listed(&mut self, event: list::Event, context: &Context) -> Action<Message> {
        match event {
            list::Event::None => Action::None,
            // Rows that are selected together are to be merged, not opened one after the other.
            list::Event::Chosen(_) if self.list.selection(context).len() > 1 => Action::None,
            // The keyboard leads from sheet to sheet once one is open.
            list::Event::Walked(_) if self.open.is_none() => Action::None,
            list::Event::Walked(_) if self.list.selection(context).len() > 1 => Action::None,
            list::Event::Open(id)
            | list::Event::Chosen(Some(id))
            | list::Event::Walked(Some(id))
                if self.chosen() != Some(id) =>
            {
                match id.try_into() {
                    Ok(id) => Action::Go(Place::Projects(Some(id))),
                    Err(_) => Action::None,
                }
            }
            list::Event::Open(_) | list::Event::Chosen(_) | list::Event::Walked(_) => Action::None,
            list::Event::Edited { id, column, text } => self.edited(context, id, column, text),
            list::Event::Write(format) => self.list.write(context, format, Vec::new()),
            list::Event::Arrange => {
                self.list.arrange(context, |_| true);
                self.list.remember()
            }
            list::Event::Remember => self.list.remember(),
            list::Event::Copied(_, text) => Action::Copy(text),
        }
    }

    /// Saves what was typed in a cell, or gives the cell back with what it expects.
    fn edited(
        &mut self,
        context: &Context,
        id: Uuid,
        column: &'static str,
        text: String,
    ) -> Action<Message> {
        match cell::edit(context, id, column, &text) {
            Ok(Some(edit)) => Action::Do(edit),
            Ok(None) => Action::None,
            Err(problem) => {
                self.list.refuse(context, (id, column), text, problem);
                Action::None
            }
        }
    }

    fn insert(&mut self, context: &Context) -> Action<Message> {
        let id = ProjectId::next(&mut context.ids.clone());
        let Ok(code) = Line::new(free_code(context)) else {
            return Action::None;
        };
        let project = Project::new(id, code);
        let insert = Edit::new("project.add", move |writer| {
            storage::project::insert(writer, &project)
        });
        Action::Several(vec![
            Action::Do(insert),
            Action::Go(Place::Projects(Some(id))),
            Action::Focus(region::FIELDS),
        ])
    }
}

impl Open {
    fn new(context: &Context, id: ProjectId) -> Open {
        let sheet = context.read(|reader| storage::project::get(reader, id));
        Open {
            id,
            attachments: Attachments::of(context, Owner::Project(id)),
            sheet: sheet
                .map(|project| project.map(|project| Sheet::new(project).fold(record::FOLDED))),
        }
    }

    /// The title on the sheet, as it was typed.
    fn title(&self) -> Option<&Name> {
        let sheet = self.sheet.as_ref().ok()?.as_ref()?;
        Some(&sheet.record().title)
    }

    fn refresh(&mut self, context: &Context, touched: &[RowKey]) {
        self.attachments.refresh(context, touched);
        let is_touched = touched
            .iter()
            .any(|row| row.table == "project" && row.row == self.id.to_string());
        if !is_touched {
            return;
        }
        let now = context.read(|reader| storage::project::get(reader, self.id));
        match (&mut self.sheet, now) {
            (Ok(Some(sheet)), Ok(Some(project))) => sheet.reload(project),
            (_, _) => *self = Open::new(context, self.id),
        }
    }
}

impl Page for Projects {
    type Message = Message;

    fn update(&mut self, message: Message, context: &Context) -> Action<Message> {
        match message {
            Message::List(message) => {
                let event = self.list.update(message, context);
                self.listed(event, context)
            }
            Message::Sheet(message) => self.typed(message, context),
            Message::Attachment(message) => match &mut self.open {
                Some(open) => open
                    .attachments
                    .update(message, context)
                    .map(Message::Attachment),
                None => Action::None,
            },
            Message::Add => self.insert(context),
            Message::Import => Action::Go(Place::Import),
            Message::Print => match &self.open {
                Some(open) => {
                    Action::print(context, Order::ProjectSheet(open.id, context.language()))
                }
                None => Action::None,
            },
            Message::Close => Action::Go(Place::Projects(None)),
            Message::Delete => {
                if let (Some(id), Some(sheet)) = (self.chosen(), self.sheet()) {
                    let title = sheet.record().title.get(context.language()).to_owned();
                    let row = RowKey::new("project", &id.to_string());
                    self.removal = Some(Removal::of(context, &row, title));
                }
                Action::None
            }
            Message::Removal(message) => {
                self.removal = None;
                match message {
                    removal::Message::Keep => Action::None,
                    removal::Message::Go(place) => Action::Go(place),
                    removal::Message::Delete => self.delete(context),
                }
            }
            Message::Unite(one, other) => {
                self.unite(one, other, context);
                Action::Save
            }
            Message::Likely(message) => self.answer(message, context),
            Message::Union(message) => match &mut self.union {
                Some(union) => {
                    let event = union.update(message, context);
                    self.united(event, context)
                }
                None => Action::None,
            },
        }
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let language = context.language();
        let base: Element<'a, Message> = if context.register.projects.is_empty() {
            self.nothing(context)
        } else {
            match &self.open {
                None => self.register(context),
                Some(open) => {
                    frame::beside(|| self.register(context), || self.sheet_view(context, open))
                }
            }
        };
        let dialog = self
            .removal
            .as_ref()
            .map(|removal| removal.dialog(context, Message::Removal));
        let union = self.union.as_ref();
        let dialog = dialog.or_else(|| Some(union?.dialog(context, Message::Union)));
        modal::modal(language, base, dialog)
    }

    fn refresh(&mut self, context: &Context, touched: &[RowKey]) {
        self.list.refresh(context, self.chosen(), |_| true);
        if let Some(union) = &mut self.union {
            union.refresh(context);
        }
        if let Some(open) = &mut self.open {
            open.refresh(context, touched);
        }
        self.compare(context);
        self.likely.refresh(context);
    }

    fn visit(&mut self, place: Place, context: &Context) -> bool {
        let Place::Projects(id) = place else {
            return false;
        };
        if self.open.as_ref().map(|open| open.id) != id {
            self.open = id.map(|id| Open::new(context, id));
            self.removal = None;
            self.union = None;
            self.compare(context);
            self.list.follow(context, id.map(ProjectId::uuid));
        }
        true
    }

    fn save(&mut self, _context: &Context) -> Option<Edit> {
        let Some(Open {
            sheet: Ok(Some(sheet)),
            ..
        }) = &mut self.open
        else {
            return None;
        };
        let (before, after) = sheet.save()?;
        Some(Edit::new("project.edit", move |writer| {
            storage::project::update_from(writer, &before, &after)
        }))
    }

    fn draft(&self) -> Option<&dyn Draft> {
        let sheet = self.open.as_ref()?.sheet.as_ref().ok()?.as_ref()?;
        Some(sheet)
    }

    fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        let sheet = self.open.as_mut()?.sheet.as_mut().ok()?.as_mut()?;
        Some(sheet)
    }

    fn dropped(&self, path: PathBuf) -> Option<Message> {
        let _ = self.open.as_ref()?.sheet.as_ref().ok()?.as_ref()?;
        Some(Message::Attachment(attachment::Message::Chosen(Some(path))))
    }

    fn leaves(&self, message: &Message) -> bool {
        matches!(
            message,
            Message::Add | Message::Unite(..) | Message::Likely(likely::Message::Unite(..))
        )
    }

    fn stay(&mut self, context: &Context) {
        self.list.choose(context, self.chosen());
    }

    fn failed(&mut self, context: &Context) {
        let Some(open) = &mut self.open else { return };
        let now = context.read(|reader| storage::project::get(reader, open.id));
        if let (Ok(Some(sheet)), Ok(Some(project))) = (&mut open.sheet, now) {
            sheet.failed(project);
        }
    }

    fn escape(&self) -> Option<Message> {
        if self.removal.is_some() {
            return Some(Message::Removal(removal::Message::Keep));
        }
        if self.union.is_some() {
            return Some(Message::Union(union::Message::Leave));
        }
        self.open.as_ref().map(|_| Message::Close)
    }

    fn stays(&self) -> bool {
        true
    }

    fn add(&self) -> Option<Message> {
        Some(Message::Add)
    }

    fn scrolls(&self) -> bool {
        false
    }
}

impl Projects {
    fn unite(&mut self, one: Uuid, other: Uuid, context: &Context) {
        let language = context.language();
        let side = |id: Uuid| {
            let project = context.register.projects.get(id)?;
            let words = project.called(language);
            Some(Side { id, words })
        };
        if let (Some(one), Some(other)) = (side(one), side(other)) {
            let look: union::Look = |reader, keep, drop| {
                storage::project::preview(reader, project_id(keep)?, project_id(drop)?)
            };
            self.union = Some(Union::of(context, [one, other], look));
        }
    }

    fn united(&mut self, event: union::Event, context: &Context) -> Action<Message> {
        let (kept, dropped) = match event {
            union::Event::None => return Action::None,
            union::Event::Leave => {
                self.union = None;
                return Action::None;
            }
            union::Event::Merge(kept, dropped) => (kept, dropped),
        };
        self.union = None;
        let words = context.tr.union_merged(kept.words);
        let (keep, drop) = (kept.id, dropped.id);
        let merge = Edit::new("project.merge", move |writer| {
            let (keep, drop) = (project_id(keep)?, project_id(drop)?);
            storage::project::merge(writer, keep, drop).map(|_losses| ())
        });
        let mut actions = vec![Action::Do(merge.told(words))];
        if let Ok(id) = keep.try_into() {
            actions.push(Action::Go(Place::Projects(Some(id))));
        }
        Action::Several(actions)
    }

    fn delete(&mut self, context: &Context) -> Action<Message> {
        let Some(open) = self.open.take() else {
            return Action::None;
        };
        let id = open.id;
        let title = context.register.projects.get(id);
        let title = title.map(|project| project.title().get(context.language()).to_owned());
        let words = context.tr.project_deleted(title.unwrap_or_default());
        let delete = Edit::new("project.delete", move |writer| {
            storage::project::delete(writer, id)
        });
        Action::Several(vec![
            Action::Do(delete.told(words)),
            Action::Go(Place::Projects(None)),
        ])
    }

    /// Beside an open sheet there is room for what tells projects apart.
    fn columns(&self, context: &Context) -> Vec<Column> {
        if self.open.is_none() {
            return <Summary as list::Listed>::columns(context);
        }
        let tr = &context.tr;
        vec![
            Column::new("code", tr.project_column_code(), 80.0),
            Column::new("title", tr.project_column_title(), 200.0)
                .stretch()
                .required(),
        ]
    }

    fn head<'a>(&self, context: &Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let mut actions = row![].spacing(space::XS);
        if !context.is_read_only() && self.open.is_none() {
            actions = actions.push(button::quiet_with(
                language,
                Icon::Import,
                tr.project_import(),
                Some(Message::Import),
            ));
        }
        if !context.is_read_only() {
            actions = actions.push(button::main_with(
                language,
                Icon::Add,
                tr.project_add(),
                Some(Message::Add),
            ));
        }
        row![
            Container::new(label::page(language, tr.nav_projects())).width(Length::Fill),
            actions,
        ]
        .into()
    }

    fn nothing<'a>(&self, context: &Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let steps = (!context.is_read_only()).then(|| {
            row![
                button::main_with(language, Icon::Add, tr.project_add(), Some(Message::Add)),
                button::quiet_with(
                    language,
                    Icon::Import,
                    tr.project_import(),
                    Some(Message::Import)
                ),
            ]
            .spacing(space::S)
            .into()
        });
        empty::empty(language, tr.project_none(), tr.project_purpose(), steps)
    }

    /// The list, with its head and its filter.
    fn register<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let selected = self.list.selection(context);
        column![
            self.head(context),
            self.list.filter(
                context,
                tr.project_filter(),
                self.open.is_none(),
                Message::List,
                Vec::new(),
            ),
            union::offer(context, selected, Message::Unite),
            self.list
                .view(context, self.columns(context), Message::List),
        ]
        .spacing(space::S)
        .into()
    }

    fn sheet_view<'a>(&'a self, context: &'a Context, open: &'a Open) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let sheet = match &open.sheet {
            Ok(Some(sheet)) => sheet,
            Ok(None) => return frame::failed(context, tr.shell_not_found(), None),
            Err(problem) => return frame::failed(context, tr.shell_not_found(), Some(problem)),
        };
        let action = |drawn, words: String, message| {
            let press = button::around(icon(drawn), Some(message));
            tooltip::tooltip(language, press, words)
        };
        let mut actions =
            row![action(Icon::Print, tr.project_print(), Message::Print)].spacing(space::XXS);
        if !context.is_read_only() {
            actions = actions.push(action(Icon::Delete, tr.project_delete(), Message::Delete));
        }
        let actions = actions.push(action(Icon::Close, tr.app_close(), Message::Close));
        let title = sheet.record().title.get(language);
        let title = if title.is_empty() {
            label::inked(label::section(language, tr.app_untitled()), |p| p.faint)
        } else {
            label::section(language, title)
        };
        let head = row![Container::new(title).width(Length::Fill), actions].spacing(space::S);
        column![
            head,
            scroll(
                Container::new(column![
                    self.likely.view(context, Message::Likely),
                    sheet.view(context).map(Message::Sheet),
                    Container::new(open.attachments.view(context).map(Message::Attachment))
                        .padding(iced::Padding::ZERO.top(space::M)),
                ])
                .padding(iced::Padding::ZERO.bottom(space::XL))
            ),
        ]
        .spacing(space::XS)
        .into()
    }
}

fn project_id(id: Uuid) -> Result<ProjectId, storage::Error> {
    let missing = || storage::Error::Missing(RowKey::new("project", &id.to_string()));
    id.try_into().map_err(|_| missing())
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
