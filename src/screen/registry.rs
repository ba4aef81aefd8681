//! A register of sheets, as its screens share it: the list, beside it the sheet of the row that is
//! open, deleting one, making one of two, and the warning of a name that may be there already. What
//! it is of is its [`Subject`].

mod open;
mod subject;
mod view;

use std::path::PathBuf;

use uuid::Uuid;

pub use self::subject::{Deeds, Subject, Words, enter};
use self::{open::Open, subject::id_of};
use super::{
    Action, Context, Edit, Page, Place, attachment,
    likely::{self, Likely, Named},
    list::{self, List, Listed},
    removal::{self, Removal},
    sheet::{self, Draft},
    union::{self, Side, Union},
};
use crate::{
    storage::RowKey,
    widget::{Element, modal},
};

/// A register.
#[derive(Debug)]
pub struct Registry<S: Subject> {
    list: List<S::Summary>,
    open: Option<Open<S>>,
    asked: Option<Asked>,
    likely: Likely<S::Summary>,
    own: S,
}

/// The question that is open.
#[derive(Debug)]
enum Asked {
    Removal(Removal),
    Union(Union),
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message<O> {
    /// In the list.
    List(list::Message),
    /// On the open sheet.
    Sheet(sheet::Message),
    /// In the files kept with it.
    Attachment(attachment::Message),
    /// A new one.
    Add,
    /// Print the open sheet.
    Print,
    /// Close the sheet.
    Close,
    /// Delete the open one: ask first.
    Delete,
    /// In the question whether to delete.
    Removal(removal::Message),
    /// Make these two one: ask first.
    Unite(Uuid, Uuid),
    /// In the question which of two stays.
    Union(union::Message),
    /// About others that may be the same as the one of the open sheet.
    Likely(likely::Message),
    /// On this register alone.
    Own(O),
}

impl<S: Subject> Registry<S> {
    /// The list, and the sheet of one or none.
    pub fn new(context: &Context, id: Option<S::Id>) -> Registry<S> {
        let mut list = List::new(context);
        list.arrange(context, |_| true);
        list.choose(context, id.map(Into::into));
        let mut registry = Registry {
            list,
            open: id.map(|id| Open::new(context, id)),
            asked: None,
            likely: Likely::default(),
            own: S::default(),
        };
        registry.own.look(id, context);
        registry.compare(context);
        registry
    }

    /// Looks for others that may be the same as the one of the open sheet.
    fn compare(&mut self, context: &Context) {
        let own = self.open.as_ref().and_then(Open::name);
        self.likely.compare(context, own);
    }

    fn chosen(&self) -> Option<S::Id> {
        self.open.as_ref().map(|open| open.id)
    }

    fn typed(&mut self, message: sheet::Message, context: &Context) -> Action<Message<S::Message>> {
        let is_left = matches!(message, sheet::Message::Leave(_));
        let Some(sheet) = self.open.as_mut().and_then(Open::sheet_mut) else {
            return Action::None;
        };
        let action = sheet.update(message, context);
        self.compare(context);
        match is_left {
            true => Action::Several(vec![action, self.likely.left(context).map(Message::Likely)]),
            false => action,
        }
    }

    fn listed(&mut self, event: list::Event, context: &Context) -> Action<Message<S::Message>> {
        match event {
            list::Event::None => Action::None,
            // Rows that are selected together are to be merged, not opened one after the other.
            list::Event::Chosen(_) | list::Event::Walked(_)
                if self.list.selection(context).len() > 1 =>
            {
                Action::None
            }
            // The keyboard leads from sheet to sheet once one is open.
            list::Event::Walked(_) if self.open.is_none() => Action::None,
            list::Event::Open(id)
            | list::Event::Chosen(Some(id))
            | list::Event::Walked(Some(id)) => match id.try_into() {
                Ok(id) if self.chosen() != Some(id) => Action::Go(S::place(Some(id))),
                _ => Action::None,
            },
            list::Event::Chosen(None) | list::Event::Walked(None) => Action::None,
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
    ) -> Action<Message<S::Message>> {
        let Ok(own) = S::Id::try_from(id) else {
            return Action::None;
        };
        match S::typed(context, own, column, &text) {
            Ok(Some(edit)) => Action::Do(edit),
            Ok(None) => Action::None,
            Err(problem) => {
                self.list.refuse(context, (id, column), text, problem);
                Action::None
            }
        }
    }

    fn answer(
        &mut self,
        message: likely::Message,
        context: &Context,
    ) -> Action<Message<S::Message>> {
        match message {
            likely::Message::Open(id) => match id.try_into() {
                Ok(id) => Action::Go(S::place(Some(id))),
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

    fn ask_to_delete(&mut self, context: &Context) {
        let Some(id) = self.chosen() else { return };
        let name = self.open.as_ref().and_then(Open::name);
        let name = name.map(|(_, name)| name.get(context.language()).to_owned());
        let row = RowKey::new(S::TABLE, &id.to_string());
        let removal = Removal::of(context, &row, name.unwrap_or_default());
        self.asked = Some(Asked::Removal(removal));
    }

    fn delete(&mut self, context: &Context) -> Action<Message<S::Message>> {
        let Some(open) = self.open.take() else {
            return Action::None;
        };
        let name = open.name();
        let name = name.map(|(_, name)| name.get(context.language()).to_owned());
        let words = S::deleted(&context.tr, name.unwrap_or_default());
        let id = open.id;
        let delete = Edit::new(S::DEEDS.delete, move |writer| S::delete(writer, id));
        Action::Several(vec![
            Action::Do(delete.told(words)),
            Action::Go(S::place(None)),
        ])
    }

    fn unite(&mut self, one: Uuid, other: Uuid, context: &Context) {
        let side = |id: Uuid| {
            let row = S::Summary::shelf(&context.register).get(id)?;
            let words = row.called(context.language());
            Some(Side { id, words })
        };
        if let (Some(one), Some(other)) = (side(one), side(other)) {
            let look: union::Look =
                |reader, keep, drop| S::preview(reader, id_of::<S>(keep)?, id_of::<S>(drop)?);
            self.asked = Some(Asked::Union(Union::of(context, [one, other], look)));
        }
    }

    fn united(&mut self, event: union::Event, context: &Context) -> Action<Message<S::Message>> {
        let (kept, dropped) = match event {
            union::Event::None => return Action::None,
            union::Event::Leave => {
                self.asked = None;
                return Action::None;
            }
            union::Event::Merge(kept, dropped) => (kept, dropped),
        };
        self.asked = None;
        let words = context.tr.union_merged(kept.words);
        let (keep, drop) = (kept.id, dropped.id);
        let merge = Edit::new(S::DEEDS.merge, move |writer| {
            S::merge(writer, id_of::<S>(keep)?, id_of::<S>(drop)?)
        });
        let mut actions = vec![Action::Do(merge.told(words))];
        if let Ok(id) = keep.try_into() {
            actions.push(Action::Go(S::place(Some(id))));
        }
        Action::Several(actions)
    }
}

impl<S: Subject> Page for Registry<S> {
    type Message = Message<S::Message>;

    fn update(&mut self, message: Self::Message, context: &Context) -> Action<Self::Message> {
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
            Message::Add => self.own.add(context),
            Message::Own(message) => self.own.update_own(message, self.chosen(), context),
            Message::Print => match self.chosen() {
                Some(id) => Action::print(context, S::print(id, context.language())),
                None => Action::None,
            },
            Message::Close => Action::Go(S::place(None)),
            Message::Delete => {
                self.ask_to_delete(context);
                Action::None
            }
            Message::Removal(message) => {
                self.asked = None;
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
            Message::Union(message) => match &mut self.asked {
                Some(Asked::Union(union)) => {
                    let event = union.update(message, context);
                    self.united(event, context)
                }
                _ => Action::None,
            },
            Message::Likely(message) => self.answer(message, context),
        }
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Self::Message> {
        let asked = self.asked.as_ref().map(|asked| match asked {
            Asked::Removal(removal) => removal.dialog(context, Message::Removal),
            Asked::Union(union) => union.dialog(context, Message::Union),
        });
        let own = || Some(self.own.dialog(context)?.map(Message::Own));
        let dialog = asked.or_else(own);
        modal::modal(context.language(), self.page(context), dialog)
    }

    fn refresh(&mut self, context: &Context, touched: &[RowKey]) {
        let chosen = self.chosen();
        self.list.refresh(context, chosen.map(Into::into), |_| true);
        if let Some(open) = &mut self.open {
            open.refresh(context, touched);
        }
        self.own.look(chosen, context);
        self.compare(context);
        self.likely.refresh(context);
        if let Some(Asked::Union(union)) = &mut self.asked {
            union.refresh(context);
        }
    }

    fn visit(&mut self, place: Place, context: &Context) -> bool {
        let Some(id) = S::shown(place) else {
            return false;
        };
        if self.chosen() != id {
            self.open = id.map(|id| Open::new(context, id));
            self.asked = None;
            self.own.look(id, context);
            self.compare(context);
            self.list.follow(context, id.map(Into::into));
        }
        true
    }

    fn save(&mut self, _context: &Context) -> Option<Edit> {
        self.open.as_mut()?.save()
    }

    fn failed(&mut self, context: &Context) {
        if let Some(open) = &mut self.open {
            open.failed(context);
        }
    }

    fn draft(&self) -> Option<&dyn Draft> {
        self.open.as_ref()?.draft()
    }

    fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        self.open.as_mut()?.draft_mut()
    }

    fn dropped(&self, path: PathBuf) -> Option<Self::Message> {
        let _ = self.open.as_ref()?.draft()?;
        Some(Message::Attachment(attachment::Message::Chosen(Some(path))))
    }

    fn leaves(&self, message: &Self::Message) -> bool {
        matches!(
            message,
            Message::Add | Message::Unite(..) | Message::Likely(likely::Message::Unite(..))
        )
    }

    fn stay(&mut self, context: &Context) {
        let chosen = self.chosen();
        self.list.choose(context, chosen.map(Into::into));
    }

    fn escape(&self) -> Option<Self::Message> {
        match &self.asked {
            Some(Asked::Removal(_)) => Some(Message::Removal(removal::Message::Keep)),
            Some(Asked::Union(_)) => Some(Message::Union(union::Message::Leave)),
            None => {
                let own = self.own.cancel().map(Message::Own);
                own.or_else(|| self.open.as_ref().map(|_| Message::Close))
            }
        }
    }

    fn add(&self) -> Option<Self::Message> {
        let is_asking = self.asked.is_some() || self.own.cancel().is_some();
        (!is_asking).then_some(Message::Add)
    }

    fn stays(&self) -> bool {
        true
    }

    fn scrolls(&self) -> bool {
        false
    }
}
