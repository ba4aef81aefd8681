//! The list of agreements, narrowed by what they are, ordered and written as it is seen.

mod filter;
pub mod start;
mod summary;

use iced::{Length, widget::column};

use self::{filter::Filter, start::Addition};
use super::{
    Action, Context, Page, Place,
    action::Among,
    list::{self, List},
};
use crate::{
    domain::agreement::Summary,
    storage::RowKey,
    theme::space,
    widget::{Container, Element, button, empty, icon::Icon, label, modal},
};

/// The list.
#[derive(Debug)]
pub struct Agreements {
    list: List<Summary>,
    filter: Filter,
    /// What it was entered to show; none for all of them.
    among: Option<Among>,
    addition: Option<Addition>,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the list.
    List(list::Message),
    /// Among its filters.
    Filter(filter::Message),
    /// Begin a draft: ask from what.
    Add,
    /// In that dialog.
    Addition(start::Message),
}

impl Agreements {
    /// All of them, or those that a figure counts.
    pub fn new(context: &Context, among: Option<Among>) -> Agreements {
        let mut screen = Agreements {
            list: List::new(context),
            filter: Filter::new(context, among),
            among,
            addition: None,
        };
        screen.arrange(context);
        screen
    }

    fn begin<'a>(&self, context: &Context) -> Option<Element<'a, Message>> {
        let words = context.tr.drafting_start_button();
        let add = button::main_with(context.language(), Icon::Add, words, Some(Message::Add));
        (!context.is_read_only()).then(|| add.into())
    }

    /// The page, under the dialog where there is one.
    fn asked<'a>(
        &'a self,
        context: &'a Context,
        page: Element<'a, Message>,
    ) -> Element<'a, Message> {
        let addition = self.addition.as_ref();
        let dialog = addition.map(|addition| addition.dialog(context, Message::Addition));
        modal::modal(context.language(), page, dialog)
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
            Message::Add => {
                self.addition = Some(Addition::new(context));
                Action::Focus(crate::widget::focus::region::FIELDS)
            }
            Message::Addition(message) => {
                let Some(addition) = &mut self.addition else {
                    return Action::None;
                };
                match addition.update(message, context) {
                    start::Event::None => Action::None,
                    start::Event::Close => {
                        self.addition = None;
                        Action::None
                    }
                    start::Event::Begin(draft) => {
                        self.addition = None;
                        let place = Place::Agreement(draft.id);
                        Action::Several(vec![start::begin(*draft), Action::Go(place)])
                    }
                }
            }
        }
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        if context.register.agreements.is_empty() {
            let (title, words) = (tr.list_empty(), tr.agreements_purpose());
            let add = self.begin(context);
            let page = empty::illustrated(language, Icon::Agreement, title, words, add);
            return self.asked(context, page);
        }
        let head = Container::new(label::page(language, tr.nav_agreements())).width(Length::Fill);
        let head = iced::widget::row![head]
            .push(self.begin(context))
            .align_y(iced::Alignment::Center);
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
        let page = column![head, line, filter, rows].spacing(space::S);
        self.asked(context, page.into())
    }

    fn add(&self) -> Option<Message> {
        self.addition.is_none().then_some(Message::Add)
    }

    fn escape(&self) -> Option<Message> {
        let cancel = Message::Addition(start::Message::Cancel);
        self.addition.as_ref().map(|_| cancel)
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
