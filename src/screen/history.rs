//! What was done in the dossier, by whom and when, in words; with the way back and forth.

use std::collections::BTreeSet;

use iced::{
    Length,
    widget::{column, row},
};

use super::{Action, Context, Page, Problem, frame};
use crate::{
    i18n::history::{self, Change, Story, Way},
    storage::{
        Error, Reader, RowKey,
        journal::{self, Entry, Kind},
        reference,
    },
    theme::{self, space},
    widget::{
        Column, Container, Element, button, empty, focus,
        icon::{Icon, icon},
        label,
    },
};

/// So many actions are read at once.
const PAGE: u32 = 60;
/// Of an action with more changes than this, the number is told and not each of them.
const TOLD: u64 = 200;
/// Width of the column of days and names, in pixels.
const WHEN: f32 = 190.0;

/// The history.
#[derive(Debug)]
pub struct History {
    told: Result<Vec<Told>, Problem>,
    has_more: bool,
    open: BTreeSet<i64>,
}

/// An action in words.
#[derive(Debug)]
struct Told {
    entry: Entry,
    story: Story,
}

/// What happens on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Show or hide what an action changed.
    Fold(i64),
    /// Show older actions.
    Older,
}

impl History {
    /// The latest actions.
    pub fn new(context: &Context) -> History {
        let mut history = History {
            told: Ok(Vec::new()),
            has_more: true,
            open: BTreeSet::new(),
        };
        history.read(context, PAGE);
        history
    }

    fn read(&mut self, context: &Context, count: u32) {
        self.told = page(context, None, count);
        self.has_more = self
            .told
            .as_ref()
            .is_ok_and(|told| told.len() == count as usize);
    }

    fn read_older(&mut self, context: &Context) {
        let Ok(told) = &mut self.told else { return };
        let last = told.last().map(|told| told.entry.id);
        match page(context, last, PAGE) {
            Ok(older) => {
                self.has_more = older.len() == PAGE as usize;
                told.extend(older);
            }
            Err(problem) => self.told = Err(problem),
        }
    }
}

fn page(context: &Context, before: Option<i64>, count: u32) -> Result<Vec<Told>, Problem> {
    context.read(|reader| {
        let entries = journal::page(reader, before, count)?.into_iter();
        entries.map(|entry| tell(context, reader, entry)).collect()
    })
}

fn tell(context: &Context, reader: &Reader<'_>, entry: Entry) -> Result<Told, Error> {
    let changes = if entry.changes > TOLD {
        Vec::new()
    } else {
        journal::changes(reader, entry.id)?
    };
    let changes: Vec<Change> = changes
        .iter()
        .map(|one| Change::parse(&one.row.table, one.before.as_deref(), one.after.as_deref()))
        .collect();
    let way = match entry.kind {
        Kind::Creation | Kind::Act => Way::Done,
        Kind::Undo => Way::Undone,
        Kind::Redo => Way::Redone,
    };
    let names = |table: &str, id: &str| {
        context.called(table, id).or_else(|| {
            let row = RowKey {
                table: table.to_owned(),
                row: id.to_owned(),
            };
            let name = reference::name(reader, &row).ok().flatten()?;
            Some(name.get(context.language()).to_owned())
        })
    };
    let story = history::story(&context.tr, way, &entry.key, &changes, &names);
    Ok(Told { entry, story })
}

impl Page for History {
    type Message = Message;

    fn update(&mut self, message: Message, context: &Context) -> Action<Message> {
        match message {
            Message::Fold(id) => {
                if !self.open.remove(&id) {
                    self.open.insert(id);
                }
            }
            Message::Older => self.read_older(context),
        }
        Action::None
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let under = label::hint(language, tr.history_about());
        let head = frame::head(context, tr.shell_history(), under.into(), None);
        let told = match &self.told {
            Ok(told) => told,
            Err(problem) => {
                let failed = frame::failed(context, tr.history_unreadable(), Some(problem));
                return column![head, failed].spacing(space::M).into();
            }
        };
        if told.is_empty() {
            let nothing = empty::empty(language, tr.list_empty(), tr.history_about(), None);
            return column![head, nothing].spacing(space::M).into();
        }
        let lines = told.iter().map(|told| self.line(context, told));
        let mut list = Column::with_children(lines);
        if self.has_more {
            let older = button::quiet(language, tr.history_older(), Some(Message::Older));
            list = list.push(Container::new(older).padding(space::S));
        }
        column![head, frame::sheet(list)].spacing(space::M).into()
    }

    fn refresh(&mut self, context: &Context, _touched: &[RowKey]) {
        let known = self.told.as_ref().map_or(0, Vec::len);
        let known = u32::try_from(known).unwrap_or(PAGE).max(PAGE);
        self.read(context, known);
    }
}

impl History {
    fn line<'a>(&'a self, context: &'a Context, told: &'a Told) -> Element<'a, Message> {
        let language = context.language();
        let Told { entry, story } = told;
        let drawn = match entry.kind {
            Kind::Undo => Icon::Undo,
            Kind::Redo => Icon::Redo,
            Kind::Creation => Icon::Folder,
            Kind::Act => Icon::Edit,
        };
        let when = column![
            label::one_line(label::body(language, context.moment(entry.at))),
            label::hint(language, &entry.who),
        ];
        let is_open = self.open.contains(&entry.id);
        let head = row![
            icon(drawn).ink(|p| p.muted),
            Container::new(when).width(WHEN),
            Container::new(label::body(language, &story.headline)).width(Length::Fill),
        ]
        .spacing(space::S);
        let can_open = !story.details.is_empty();
        let head = focus::button(head, can_open.then_some(Message::Fold(entry.id)))
            .padding([space::XS, space::M])
            .width(Length::Fill)
            .style(theme::button::row);
        let mut parts = Column::new().push(head);
        if is_open {
            let details = story
                .details
                .iter()
                .map(|detail| self::detail(context, detail));
            let inset = iced::Padding::ZERO
                .left(space::XXL + WHEN)
                .right(space::M)
                .bottom(space::S);
            let details = Column::with_children(details).spacing(space::XXS);
            parts = parts.push(Container::new(details).padding(inset));
        }
        parts.push(iced::widget::rule::horizontal(1)).into()
    }
}

fn detail<'a>(context: &Context, detail: &history::Detail) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let nothing = || tr.history_nothing();
    let before = detail.before.clone().unwrap_or_else(nothing);
    let after = detail.after.clone().unwrap_or_else(nothing);
    let field = match detail.subject.as_str() {
        "" => detail.field.clone(),
        subject => format!("{subject} · {}", detail.field),
    };
    column![
        label::hint(language, field),
        label::body(language, tr.history_from_to(after, before)),
    ]
    .into()
}
