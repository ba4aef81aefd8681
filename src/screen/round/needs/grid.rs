//! The grid of needs: one line a need, typed where it stands, its whole sheet beside it on demand.
//! The gap is derived as one types; what does not fit is said beside it.

mod column;
mod view;

use super::{Message as Above, line};
use crate::{
    domain::{
        Money, Name, Prose, gap,
        id::{NeedId, ProjectId},
        need::{Need, SupportKind},
        round::Stage,
    },
    screen::{
        Action, Context, Edit,
        campaign::Campaign,
        removal::{self, Removal},
        round::{finding, written::Written},
        sheet::{self, Draft, Sheet},
    },
    storage::{self, RowKey},
    widget::{
        focus::region,
        grid::{self, Key},
        modal::Dialog,
    },
};

/// What the person's preferences call the table.
const TABLE: &str = "round-needs";

/// The grid.
#[derive(Debug)]
pub struct Lines {
    table: grid::State,
    /// The needs of each row's number.
    ids: Vec<NeedId>,
    project: Option<ProjectId>,
    open: Option<Sheet<Need>>,
    removal: Option<(NeedId, Removal)>,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the table.
    Table(grid::Message),
    /// On the open sheet.
    Sheet(sheet::Message),
    /// Show the needs of one project, or of all.
    Among(Option<ProjectId>),
    /// A new need.
    Add,
    /// Show the sheet of a need, or none.
    Show(Option<NeedId>),
    /// Close the sheet.
    Close,
    /// Delete the open need: ask first.
    Delete,
    /// Write what is seen to a workbook.
    Write,
}

impl Message {
    /// Whether it closes the open sheet.
    pub fn leaves(&self) -> bool {
        matches!(self, Message::Show(_) | Message::Add | Message::Close)
    }
}

/// What Escape means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Escape {
    /// Leave the question.
    Keep,
    /// Close the sheet.
    Close,
}

impl Lines {
    /// The needs of all chosen projects.
    pub fn new(campaign: &Campaign, context: &Context) -> Lines {
        let mut lines = Lines {
            table: grid::State::new(context.preferences.table(TABLE).unwrap_or_default()),
            ids: Vec::new(),
            project: None,
            open: None,
            removal: None,
        };
        lines.arrange(campaign, context);
        lines
    }

    fn arrange(&mut self, campaign: &Campaign, context: &Context) {
        let needs = campaign.needs();
        let project = self.project;
        let keep = |at: u32| {
            needs
                .get(at as usize)
                .is_some_and(|need| project.is_none_or(|id| need.project == id))
        };
        let key = |at: u32, column: &str| {
            needs
                .get(at as usize)
                .map_or(Key::Nothing, |need| column::key(need, column, context))
        };
        self.table
            .arrange(context.language(), needs.len(), keep, key);
        self.ids = needs.iter().map(|need| need.id).collect();
    }

    /// Rows were changed.
    pub fn refresh(&mut self, campaign: &Campaign, context: &Context) {
        let needs = campaign.needs();
        let ids = std::mem::take(&mut self.ids);
        self.table.renumber(|row| {
            let id = ids.get(row as usize)?;
            let place = needs.iter().position(|need| need.id == *id)?;
            u32::try_from(place).ok()
        });
        if self
            .project
            .is_some_and(|id| !campaign.round().has_chosen(id))
        {
            self.project = None;
        }
        self.arrange(campaign, context);
        if let Some(sheet) = &mut self.open {
            match gap::need(needs, sheet.record().id) {
                Some(need) => {
                    sheet.reload(need.clone());
                    sheet.lock(!campaign.may_edit(Stage::Needs, context));
                }
                None => self.open = None,
            }
        }
    }

    /// What was typed on the open sheet.
    pub fn save(&mut self) -> Option<Edit> {
        let (before, after) = self.open.as_mut()?.save()?;
        Some(Edit::new("need.edit", move |writer| {
            storage::need::update_from(writer, &before, &after)
        }))
    }

    /// What was handed out is not in the file.
    pub fn failed(&mut self, campaign: &Campaign, context: &Context) {
        if let Some(sheet) = &mut self.open
            && let Some(need) = gap::need(campaign.needs(), sheet.record().id)
        {
            sheet.failed(need.clone());
        }
        self.arrange(campaign, context);
    }

    /// The open sheet.
    pub fn draft(&self) -> Option<&dyn Draft> {
        let sheet = self.open.as_ref()?;
        Some(sheet)
    }

    /// The same, to settle it.
    pub fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        let sheet = self.open.as_mut()?;
        Some(sheet)
    }

    /// What Escape means.
    pub fn escape(&self) -> Option<Escape> {
        if self.removal.is_some() {
            return Some(Escape::Keep);
        }
        self.open.as_ref().map(|_| Escape::Close)
    }

    /// The question before a need is deleted.
    pub fn dialog<'a>(&'a self, context: &'a Context) -> Option<Dialog<'a, Above>> {
        let (_, removal) = self.removal.as_ref()?;
        Some(removal.dialog(context, Above::Removal))
    }

    /// Answers that question.
    pub fn remove(&mut self, message: removal::Message, context: &Context) -> Action<Message> {
        match (self.removal.take(), message) {
            (Some((id, _)), removal::Message::Delete) => {
                self.open = None;
                let delete = Edit::new("need.delete", move |writer| {
                    storage::need::delete(writer, id)
                });
                Action::Do(delete.told(context.tr.round_need_deleted()))
            }
            (_, removal::Message::Go(place)) => Action::Go(place),
            _ => Action::None,
        }
    }

    /// The person stays on the open sheet: its row is selected again.
    pub fn stay(&mut self, campaign: &Campaign) {
        if let Some(sheet) = &self.open {
            let id = sheet.record().id;
            let place = campaign.needs().iter().position(|need| need.id == id);
            self.table
                .select(place.and_then(|place| u32::try_from(place).ok()));
        }
    }

    fn show(&mut self, need: &Need, campaign: &Campaign, context: &Context) {
        let mut sheet = Sheet::new(need.clone());
        sheet.lock(!campaign.may_edit(Stage::Needs, context));
        self.open = Some(sheet);
    }

    /// Takes a message in.
    pub fn update(
        &mut self,
        message: Message,
        campaign: &Campaign,
        context: &Context,
    ) -> Action<Message> {
        let needs = campaign.needs();
        match message {
            Message::Table(message) => match self.table.update(message) {
                grid::Event::Selected(row) if self.open.is_some() => {
                    let need = row.and_then(|row| needs.get(row as usize));
                    Action::Answer(Message::Show(need.map(|need| need.id)))
                }
                grid::Event::Open(row) => {
                    let need = needs.get(row as usize);
                    Action::Answer(Message::Show(need.map(|need| need.id)))
                }
                grid::Event::Sorted => {
                    self.arrange(campaign, context);
                    self.remember()
                }
                grid::Event::LaidOut => self.remember(),
                grid::Event::Edited { row, column, text } => {
                    self.edited(row, column, text, campaign, context)
                }
                grid::Event::Copied { text, .. } => Action::Copy(text.to_string()),
                grid::Event::Selected(_) | grid::Event::None => Action::None,
            },
            Message::Sheet(message) => match &mut self.open {
                Some(sheet) => sheet.update(message, context),
                None => Action::None,
            },
            Message::Among(project) => {
                self.project = project;
                self.arrange(campaign, context);
                Action::None
            }
            Message::Add => self.insert(campaign, context),
            Message::Show(id) => {
                let is_it = |sheet: &Sheet<Need>| Some(sheet.record().id) == id;
                if !self.open.as_ref().is_some_and(is_it) {
                    match id.and_then(|id| gap::need(needs, id)) {
                        Some(need) => self.show(need, campaign, context),
                        None => self.open = None,
                    }
                }
                Action::None
            }
            Message::Close => {
                self.open = None;
                Action::None
            }
            Message::Delete => {
                if let Some(need) = self.open.as_ref().map(Sheet::record)
                    && campaign.may_edit(Stage::Needs, context)
                    && gap::need(needs, need.id).is_some()
                {
                    let title = need.component.get(context.language()).to_owned();
                    let row = RowKey::new("need", &need.id.to_string());
                    self.removal = Some((need.id, Removal::of(context, &row, title)));
                }
                Action::Save
            }
            Message::Write => self.write(campaign, context),
        }
    }

    /// Makes a workbook of what is seen.
    fn write(&self, campaign: &Campaign, context: &Context) -> Action<Message> {
        let needs = campaign.needs();
        let project = self.project.map(|id| finding::title(context, id));
        let written = Written {
            title: context.tr.round_needs_grid(),
            stem: "grille-besoins",
            kept_by: project
                .map(|title| context.tr.list_written_filter(title))
                .into_iter()
                .collect(),
            state: &self.table,
            columns: column::columns(context, false),
            keys: &["project", "component"],
            all: needs.len(),
        };
        written.write(campaign, context, column::kind, |row, column| {
            let need = needs.get(row as usize);
            need.map(|need| column::written(need, column, context))
                .unwrap_or_default()
        })
    }

    fn edited(
        &mut self,
        row: u32,
        column: &'static str,
        text: String,
        campaign: &Campaign,
        context: &Context,
    ) -> Action<Message> {
        let Some(before) = campaign.needs().get(row as usize) else {
            return Action::None;
        };
        let mut after = before.clone();
        match line::set(&mut after, &context.tr, column, text.trim()) {
            Ok(()) if after == *before => Action::None,
            Ok(()) => {
                let before = before.clone();
                Action::Do(Edit::new("need.edit", move |writer| {
                    storage::need::update_from(writer, &before, &after)
                }))
            }
            Err(problem) => {
                self.table.refuse(row, column, text, problem);
                Action::None
            }
        }
    }

    /// A need of the project that is shown, or whose need is selected, else of the first.
    fn insert(&mut self, campaign: &Campaign, context: &Context) -> Action<Message> {
        let round = campaign.round();
        let selected = self
            .table
            .selected()
            .and_then(|row| campaign.needs().get(row as usize));
        let project = self
            .project
            .or(selected.map(|need| need.project))
            .or(round.projects.first().map(|one| one.project));
        let Some(project) = project.filter(|_| campaign.may_edit(Stage::Needs, context)) else {
            return Action::None;
        };
        let need = Need {
            id: NeedId::next(&mut context.ids.clone()),
            project,
            component: Name::default(),
            kind: SupportKind::Financial,
            quantity: None,
            amount: Money::ZERO,
            year: round.year,
            covered: Money::ZERO,
            source: Name::default(),
            urgency: None,
            reason: Prose::default(),
            minimum: None,
        };
        self.show(&need, campaign, context);
        let insert = Edit::new("need.add", move |writer| {
            storage::need::insert(writer, &need)
        });
        Action::Several(vec![Action::Do(insert), Action::Focus(region::FIELDS)])
    }

    fn remember(&self) -> Action<Message> {
        let layout = self.table.layout().clone();
        Action::Prefer(Box::new(move |preferences| {
            preferences.set_table(TABLE, &layout);
        }))
    }
}
