//! The files kept with a sheet: added, opened, copied out, taken out again.

mod file;

use std::path::PathBuf;

use iced::widget::column;

use super::{Action, Context, Edit, Problem, Question, action::Made, frame, sheet::Offer};
use crate::{
    domain::{
        Name,
        attachment::{Attachment, Owner},
        id::AttachmentId,
    },
    storage::{self, RowKey, attachment, journal},
    theme::space,
    widget::{
        Element,
        attachment::{Event, Item, attachments},
        label,
    },
};

pub use file::{Incoming, safe_name};

/// So many digits of a fingerprint are shown: enough to compare by eye.
const DIGITS: usize = 16;

/// The files of one sheet.
#[derive(Debug)]
pub struct Attachments {
    owner: Owner,
    kept: Result<Vec<Attachment>, Problem>,
    items: Vec<Item>,
    problem: Option<Problem>,
    /// How many files are being read.
    reading: usize,
}

/// What happens to them.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was asked of a file, or a new one is to be added.
    Asked(Event),
    /// The system's dialog gave a file, or none; or it was dropped on the window.
    Chosen(Option<PathBuf>),
    /// The file was read, or not.
    Read(Result<Incoming, Problem>),
}

impl Attachments {
    /// Of a sheet, as the file has them.
    pub fn of(context: &Context, owner: Owner) -> Attachments {
        let mut all = Attachments {
            owner,
            kept: Ok(Vec::new()),
            items: Vec::new(),
            problem: None,
            reading: 0,
        };
        all.load(context);
        all
    }

    fn load(&mut self, context: &Context) {
        let owner = self.owner;
        let kept = context.read(|reader| {
            let kept = attachment::of_owner(reader, owner)?;
            let since = kept.iter().map(|one| {
                let row = RowKey::new("attachment", &one.id.to_string());
                let history = journal::of_row(reader, &row)?;
                Ok(history.first().map(|(entry, _)| entry.at))
            });
            let since = since.collect::<Result<Vec<_>, storage::Error>>()?;
            Ok(kept.into_iter().zip(since).collect::<Vec<_>>())
        });
        let items = kept.iter().flatten().map(|(one, since)| {
            let sha256 = one.sha256.as_str();
            let digits = sha256.get(..DIGITS).unwrap_or(sha256);
            Item {
                name: one.name.as_str().to_owned(),
                kind: file::kind(one.name.as_str()),
                bytes: one.size,
                date: since.map(|at| context.moment(at)).unwrap_or_default(),
                description: context.tr.attachment_fingerprint(format!("{digits}…")),
            }
        });
        self.items = items.collect();
        self.kept = kept.map(|kept| kept.into_iter().map(|(one, _)| one).collect());
    }

    /// Rows of the dossier were changed.
    pub fn refresh(&mut self, context: &Context, touched: &[RowKey]) {
        if touched.iter().any(|row| row.table == "attachment") {
            self.load(context);
        }
    }

    /// The files, for a field that names one of them.
    pub fn offers(&self) -> Vec<Offer> {
        let offer = |one: &Attachment| Offer {
            key: one.id.to_string(),
            words: one.name.as_str().to_owned(),
        };
        self.kept.iter().flatten().map(offer).collect()
    }

    fn one(&self, at: usize) -> Option<&Attachment> {
        self.kept.as_ref().ok()?.get(at)
    }

    /// Answers a message.
    pub fn update(&mut self, message: Message, context: &Context) -> Action<Message> {
        let tr = &context.tr;
        match message {
            Message::Asked(Event::Add) => {
                let question = Question {
                    title: tr.piece_attachment_add(),
                    kind: tr.piece_attachment_title(),
                    endings: Vec::new(),
                    save_as: None,
                };
                Action::Ask(question, Box::new(Message::Chosen))
            }
            Message::Chosen(None) => Action::None,
            Message::Chosen(Some(_)) if context.is_read_only() => Action::None,
            Message::Chosen(Some(path)) => {
                self.problem = None;
                self.reading += 1;
                Action::Work(Box::new(move || Message::Read(file::read(&path))))
            }
            Message::Read(read) => {
                self.reading = self.reading.saturating_sub(1);
                match read {
                    Ok(incoming) => self.keep(context, incoming),
                    Err(problem) => {
                        self.problem = Some(problem);
                        Action::None
                    }
                }
            }
            Message::Asked(Event::Open(at)) => match self.one(at) {
                Some(one) if file::is_program(one.name.as_str()) => {
                    self.problem = Some(Problem::Program(one.name.as_str().to_owned()));
                    Action::None
                }
                Some(one) => Action::Open(self.make(context, one)),
                None => Action::None,
            },
            Message::Asked(Event::SaveAs(at)) => match self.one(at) {
                Some(one) => Action::Write(self.make(context, one)),
                None => Action::None,
            },
            Message::Asked(Event::Remove(at)) => match self.one(at) {
                Some(one) => {
                    let id = one.id;
                    let words = tr.attachment_removed(one.name.as_str());
                    let remove = Edit::new("attachment.remove", move |writer| {
                        attachment::delete(writer, id)
                    });
                    Action::Do(remove.told(words))
                }
                None => Action::None,
            },
        }
    }

    /// Enters a file that was read; one that is there already is not kept twice.
    fn keep(&mut self, context: &Context, incoming: Incoming) -> Action<Message> {
        let sha256 = attachment::fingerprint(&incoming.bytes);
        let mut kept = self.kept.iter().flatten();
        if kept.any(|one| one.sha256.as_str() == sha256) {
            self.problem = Some(Problem::Attached(incoming.name.as_str().to_owned()));
            return Action::None;
        }
        let id = AttachmentId::next(&mut context.ids.clone());
        let owner = self.owner;
        Action::Do(Edit::new("attachment.add", move |writer| {
            let sha256 = attachment::keep_bytes(writer, &incoming.bytes)?;
            let sheet = Attachment {
                id,
                owner,
                name: incoming.name,
                description: Name::default(),
                media_type: incoming.media_type,
                sha256,
                size: incoming.bytes.len() as u64,
            };
            attachment::insert(writer, &sheet)
        }))
    }

    /// Takes the bytes out of the dossier, under a name that is safe on any system.
    fn make(&self, context: &Context, one: &Attachment) -> super::action::Make {
        let dossier = context.dossier.clone();
        let (sha256, name) = (one.sha256.clone(), safe_name(one.name.as_str()));
        Box::new(move || {
            let bytes = dossier
                .read(|reader| attachment::bytes(reader, &sha256))
                .map_err(|error: storage::Error| Problem::of(&error))?;
            Ok(Made {
                ending: file::ending(&name),
                name,
                bytes,
                remarks: Vec::new(),
            })
        })
    }

    /// Draws them.
    pub fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let mut parts = column![].spacing(space::S);
        let problem = self.problem.as_ref().or(self.kept.as_ref().err());
        if let Some(problem) = problem {
            parts = parts.push(frame::failed(
                context,
                tr.attachment_failed(),
                Some(problem),
            ));
        }
        if self.reading > 0 {
            parts = parts.push(label::hint(language, tr.attachment_reading()));
        }
        let can_change = !context.is_read_only();
        parts
            .push(attachments(tr, &self.items, can_change, Message::Asked))
            .into()
    }
}
