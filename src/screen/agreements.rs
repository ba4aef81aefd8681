//! The list of agreements, narrowed by what they are, ordered and written as it is seen.

mod filter;
mod summary;

use iced::{Length, widget::column};

use self::filter::Filter;
use super::{
    Action, Context, Page, Place,
    action::Among,
    list::{self, List},
};
use crate::{
    domain::agreement::Summary,
    storage::RowKey,
    theme::space,
    widget::{Container, Element, button, empty, icon::Icon, label},
};

/// The list.
#[derive(Debug)]
pub struct Agreements {
    list: List<Summary>,
    filter: Filter,
    /// What it was entered to show; none for all of them.
    among: Option<Among>,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the list.
    List(list::Message),
    /// Among its filters.
    Filter(filter::Message),
}

impl Agreements {
    /// All of them, or those that a figure counts.
    pub fn new(context: &Context, among: Option<Among>) -> Agreements {
        let mut screen = Agreements {
            list: List::new(context),
            filter: Filter::new(context, among),
            among,
        };
        screen.arrange(context);
        screen
    }

    fn arrange(&mut self, context: &Context) {
        self.list.arrange(context, self.filter.keep(context));
    }

    fn listed(&mut self, event: list::Event, context: &Context) -> Action<Message> {
        match event {
            list::Event::Chosen(_) if self.list.selection(context).len() > 1 => Action::None,
            list::Event::Open(id) | list::Event::Chosen(Some(id)) => match id.try_into() {
                Ok(id) => Action::Go(Place::Agreement(id)),
                Err(_) => Action::None,
            },
            list::Event::Arrange => {
                self.arrange(context);
                self.list.remember()
            }
            list::Event::Remember => self.list.remember(),
            list::Event::Copied(_, text) => Action::Copy(text),
            list::Event::Write(format) => {
                let kept_by = self.filter.kept_by(context);
                self.list.write(context, format, kept_by)
            }
            list::Event::None
            | list::Event::Chosen(None)
            | list::Event::Walked(_)
            | list::Event::Edited { .. } => Action::None,
        }
    }
}

impl Page for Agreements {
    type Message = Message;

    fn update(&mut self, message: Message, context: &Context) -> Action<Message> {
        match message {
            Message::List(message) => {
                let event = self.list.update(message, context);
                self.listed(event, context)
            }
            Message::Filter(message) => {
                if message == filter::Message::Clear {
                    let all = list::Message::Filter(String::new());
                    self.list.update(all, context);
                }
                self.filter.update(message);
                self.arrange(context);
                Action::None
            }
        }
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        if context.register.agreements.is_empty() {
            let (title, words) = (tr.list_empty(), tr.agreements_purpose());
            return empty::illustrated(language, Icon::Agreement, title, words, None);
        }
        let head = Container::new(label::page(language, tr.nav_agreements())).width(Length::Fill);
        let line = self.list.filter(
            context,
            tr.agreements_filter(),
            true,
            Message::List,
            Vec::new(),
        );
        let rows = if self.list.is_empty() && self.filter.narrows() {
            let clear = Some(Message::Filter(filter::Message::Clear));
            let all = button::quiet(language, tr.agreements_clear(), clear);
            let hint = self.filter.kept_by(context).join(&tr.form_comma());
            empty::empty(language, tr.agreements_none(), hint, Some(all.into()))
        } else {
            let columns = <Summary as list::Listed>::columns(context);
            self.list.view(context, columns, Message::List)
        };
        let filter = self.filter.view(context).map(Message::Filter);
        column![head, line, filter, rows].spacing(space::S).into()
    }

    fn refresh(&mut self, context: &Context, _touched: &[RowKey]) {
        self.filter.refresh(context);
        self.list.refresh(context, None, self.filter.keep(context));
    }

    fn visit(&mut self, place: Place, context: &Context) -> bool {
        let among = match place {
            Place::Agreements => None,
            Place::AgreementsAmong(among) => Some(among),
            _ => return false,
        };
        if among != self.among {
            *self = Agreements::new(context, among);
        }
        true
    }

    fn stays(&self) -> bool {
        true
    }

    fn scrolls(&self) -> bool {
        false
    }
}
