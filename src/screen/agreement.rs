//! One agreement: its text, its sheet, its financing, its commitments, who takes part, how far it has
//! come, and what the checks find. A draft is worked on here; what is signed is read.

mod approval;
pub mod articles;
pub mod commitments;
mod cost;
pub mod export;
mod finding;
mod people;
mod record;
mod text;
mod view;
mod work;

pub use self::work::Part;
use self::{articles::Articles, commitments::Commitments, work::Work};
use super::{Action, Context, Edit, Page, Problem, removal, sheet};
use crate::{
    domain::{check::Place, id::AgreementId},
    screen::sheet::Draft,
    storage::{self, RowKey},
    text::Language,
    widget::Element,
};

/// One agreement.
#[derive(Debug)]
pub struct Agreement {
    id: AgreementId,
    work: Result<Option<Work>, Problem>,
    part: Part,
    articles: Articles,
    owed: Commitments,
    export: Option<export::Panel>,
    removal: Option<(Removed, removal::Removal)>,
}

/// What is to be deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removed {
    /// The agreement itself.
    Agreement,
    /// A party, by its place.
    Party(u16),
    /// A clause, by its place.
    Clause(u16),
    /// The commitment that is open.
    Commitment,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Show this part.
    Turn(Part),
    /// On its sheet.
    Sheet(sheet::Message),
    /// Among its articles.
    Articles(articles::Message),
    /// Among its commitments.
    Commitments(commitments::Message),
    /// Go to what a check found.
    Jump(Box<Place>),
    /// Delete something: ask first.
    Remove(Removed),
    /// What was answered.
    Removal(removal::Message),
    /// Begin an export.
    Export,
    /// In the export panel.
    Panel(export::Message),
    /// Leave what is open.
    Leave,
}

impl Page for Agreement {
    type Message = Message;

    fn update(&mut self, message: Message, context: &Context) -> Action<Message> {
        match message {
            Message::Turn(part) => {
                self.part = part;
                self.lock();
                return Action::Save;
            }
            Message::Sheet(message) => return self.typed(message, context),
            Message::Articles(articles::Message::Remove) => {
                let removed = self.work().and_then(|work| self.articles.row(work));
                return match removed {
                    Some(row) => self.typed(sheet::Message::Remove(record::CLAUSES, row), context),
                    None => Action::None,
                };
            }
            Message::Articles(message) => {
                let Ok(Some(work)) = &mut self.work else {
                    return Action::None;
                };
                let action = self.articles.update(message, self.id, work, context);
                work.look(&self.owed, context);
                return action.map(Message::Articles);
            }
            Message::Commitments(message) => {
                let Ok(Some(work)) = &mut self.work else {
                    return Action::None;
                };
                let action = self.owed.update(message, work, context);
                work.look(&self.owed, context);
                return action.map(Message::Commitments);
            }
            Message::Jump(place) => return self.jump(&place),
            Message::Remove(removed) => {
                self.removal = self.removal(removed, context).map(|asked| (removed, asked));
            }
            Message::Removal(message) => return self.answered(message, context),
            Message::Export => self.export = Some(export::Panel::new(context.language())),
            Message::Panel(export::Message::Close) => self.export = None,
            Message::Panel(message) => {
                if let Some(panel) = &mut self.export {
                    return panel.update(message, context, self.id).map(Message::Panel);
                }
            }
            Message::Leave => {
                if self.export.take().is_none() {
                    return Action::Back;
                }
            }
        }
        Action::None
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        self.page(context)
    }

    fn refresh(&mut self, context: &Context, _touched: &[RowKey]) {
        self.reload(context, false);
    }

    fn save(&mut self, _context: &Context) -> Option<Edit> {
        let Ok(Some(work)) = &mut self.work else {
            return None;
        };
        let owed = self.owed.save();
        let own = work.sheet.save().map(|(before, after)| {
            Edit::new("agreement.edit", move |writer| {
                storage::agreement::update_from(writer, &before, &after)
            })
        });
        match (own, owed) {
            (Some(one), Some(other)) => Some(one.and(other)),
            (one, other) => one.or(other),
        }
    }

    fn failed(&mut self, context: &Context) {
        self.reload(context, true);
    }

    fn draft(&self) -> Option<&dyn Draft> {
        match self.owed.draft() {
            Some(draft) => Some(draft),
            None => Some(&self.work()?.sheet),
        }
    }

    fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        match self.owed.draft().is_some() {
            true => self.owed.draft_mut(),
            false => match &mut self.work {
                Ok(Some(work)) => Some(&mut work.sheet),
                _ => None,
            },
        }
    }

    fn leaves(&self, message: &Message) -> bool {
        matches!(message, Message::Commitments(commitments::Message::Show(_)))
    }

    fn paper(&self) -> Option<Message> {
        let is_written = self.part == Part::Text && self.articles.is_written();
        is_written.then_some(Message::Articles(articles::Message::Paper))
    }

    fn follow(&mut self, context: &Context) -> Action<Message> {
        match self.part {
            Part::Text => {
                let action = self.articles.follow(context, self.id);
                action.map(Message::Articles)
            }
            _ => Action::None,
        }
    }

    fn scrolls(&self) -> bool {
        false
    }

    fn escape(&self) -> Option<Message> {
        if self.removal.is_some() {
            return Some(Message::Removal(removal::Message::Keep));
        }
        match self.part {
            Part::Commitments if self.owed.draft().is_some() => {
                Some(Message::Commitments(commitments::Message::Show(None)))
            }
            _ => Some(Message::Leave),
        }
    }

    fn add(&self) -> Option<Message> {
        let work = self.work()?;
        match self.part {
            Part::Commitments if work.is_draft() => {
                Some(Message::Commitments(commitments::Message::Add))
            }
            _ => None,
        }
    }
}

impl Agreement {
    /// Shows an agreement, its text first.
    pub fn new(context: &Context, id: AgreementId) -> Agreement {
        let work = Work::read(context, id);
        let is_draft = matches!(&work, Ok(Some(work)) if work.is_draft());
        let mut page = Agreement {
            id,
            work,
            part: Part::Text,
            articles: Articles::new(context, id, is_draft),
            owed: Commitments::default(),
            export: None,
            removal: None,
        };
        if let Ok(Some(work)) = &mut page.work {
            work.look(&page.owed, context);
        }
        page.lock();
        page
    }

    /// Its id.
    pub fn id(&self) -> AgreementId {
        self.id
    }

    /// What is signed is only read, but for the steps that follow.
    fn lock(&mut self) {
        let part = self.part;
        if let Ok(Some(work)) = &mut self.work {
            let may = work.is_draft() || part == Part::Approval;
            work.sheet.lock(!may);
        }
    }

    fn work(&self) -> Option<&Work> {
        self.work.as_ref().ok()?.as_ref()
    }

    fn reload(&mut self, context: &Context, is_failed: bool) {
        match &mut self.work {
            Ok(Some(work)) => match work.reload(context, self.id, is_failed) {
                Ok(true) => {
                    self.owed.reload(work, is_failed);
                    work.look(&self.owed, context);
                }
                Ok(false) => self.work = Ok(None),
                Err(problem) => self.work = Err(problem),
            },
            _ => self.work = Work::read(context, self.id),
        }
        self.articles.refresh(context, self.id);
        self.lock();
    }

    fn typed(&mut self, message: sheet::Message, context: &Context) -> Action<Message> {
        // Who is named elsewhere does not go unasked.
        match message {
            sheet::Message::Remove(record::PARTIES, row) => {
                return Action::Several(vec![
                    Action::Save,
                    Action::Answer(Message::Remove(Removed::Party(row))),
                ]);
            }
            sheet::Message::Remove(record::CLAUSES, row) => {
                return Action::Several(vec![
                    Action::Save,
                    Action::Answer(Message::Remove(Removed::Clause(row))),
                ]);
            }
            _ => {}
        }
        let Ok(Some(work)) = &mut self.work else {
            return Action::None;
        };
        let action = work.typed(message, context);
        work.look(&self.owed, context);
        action
    }

    /// Shows where a check found something.
    fn jump(&mut self, place: &Place) -> Action<Message> {
        self.part = work::part_of(place);
        self.lock();
        match place {
            Place::Clause { id, .. } => self.articles.show(*id),
            Place::Commitment { id, .. } => {
                return Action::Answer(Message::Commitments(commitments::Message::Show(Some(*id))));
            }
            _ => {}
        }
        Action::Focus(crate::widget::focus::region::FIELDS)
    }

    fn removal(&self, removed: Removed, context: &Context) -> Option<removal::Removal> {
        let work = self.work()?;
        let language = context.language();
        let agreement = work.sheet.record();
        let (key, title) = match removed {
            Removed::Agreement => (
                RowKey::new("agreement", &self.id.to_string()),
                agreement.title.get(language),
            ),
            Removed::Party(row) => {
                let party = agreement.parties.get(usize::from(row))?;
                let key = RowKey::new("party", &party.id.to_string());
                (key, party.name.get(language))
            }
            Removed::Clause(row) => {
                let clause = agreement.clauses.get(usize::from(row))?;
                let key = RowKey::new("clause", &clause.id.to_string());
                (key, clause.heading.get(language))
            }
            Removed::Commitment => {
                let own = self.owed.open()?;
                let key = RowKey::new("commitment", &own.id.to_string());
                (key, own.text.get(language))
            }
        };
        Some(removal::Removal::of(context, &key, title.to_owned()))
    }

    fn answered(&mut self, message: removal::Message, context: &Context) -> Action<Message> {
        let Some((removed, _)) = self.removal.take() else {
            return Action::None;
        };
        match message {
            removal::Message::Keep => return Action::None,
            removal::Message::Go(place) => return Action::Go(place),
            removal::Message::Delete => {}
        }
        let Ok(Some(work)) = &mut self.work else {
            return Action::None;
        };
        let (id, tr) = (self.id, &context.tr);
        match removed {
            Removed::Agreement => {
                let edit = Edit::new("agreement.delete", move |writer| {
                    storage::agreement::delete(writer, id)
                });
                Action::Several(vec![
                    Action::Do(edit.told(tr.drafting_deleted())),
                    Action::Go(super::Place::Agreements),
                ])
            }
            Removed::Party(row) => {
                let action = work.typed(sheet::Message::Remove(record::PARTIES, row), context);
                work.look(&self.owed, context);
                action
            }
            Removed::Clause(row) => {
                let action = work.typed(sheet::Message::Remove(record::CLAUSES, row), context);
                self.articles.forget();
                work.look(&self.owed, context);
                action
            }
            Removed::Commitment => self.owed.delete(context).map(Message::Commitments),
        }
    }
}

/// The languages that a text may be read in.
const LANGUAGES: [Language; 2] = Language::ALL;
