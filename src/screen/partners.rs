//! The register of partners: the list, and beside it the sheet of the one that is open.

pub mod addition;
mod open;
mod past;
mod record;
mod summary;

use std::path::PathBuf;

use iced::{
    Length,
    widget::{column, row},
};
use uuid::Uuid;

use self::{addition::Addition, open::Open};
use super::{
    Action, Context, Edit, Page, Place, attachment, frame,
    likely::{self, Likely, Named},
    list::{self, List},
    removal::{self, Removal},
    sheet::{self, Draft},
    union::{self, Side, Union},
};
use crate::{
    documents::press::Order,
    domain::{
        id::{AgreementId, PartnerId},
        partner::{Partner, Summary},
    },
    storage::{self, RowKey},
    theme::space,
    widget::{
        Container, Element, button, empty, focus::region, grid::Column, icon::Icon, label, modal,
    },
};

/// The register of partners.
#[derive(Debug)]
pub struct Partners {
    list: List<Summary>,
    open: Option<Open>,
    asked: Option<Asked>,
    likely: Likely<Summary>,
}

/// The dialog that is open.
#[derive(Debug)]
enum Asked {
    Addition(Addition),
    Removal(Removal),
    Union(Union),
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
    /// Show or hide what the partner made of its promises.
    FoldPast,
    /// Show an agreement.
    Agreement(AgreementId),
    /// About partners that may be the same as the one of the open sheet.
    Likely(likely::Message),
    /// A new partner: from the catalogue or under a name.
    Add,
    /// In the dialog of a new partner.
    Addition(addition::Message),
    /// Print the open sheet.
    Print,
    /// Close the sheet.
    Close,
    /// Delete the open partner: ask first.
    Delete,
    /// In the question whether to delete.
    Removal(removal::Message),
    /// Make these two one: ask first.
    Unite(Uuid, Uuid),
    /// In the question which of two stays.
    Union(union::Message),
}

impl Partners {
    /// The list, and the sheet of one partner or none.
    pub fn new(context: &Context, id: Option<PartnerId>) -> Partners {
        let mut list = List::new(context);
        list.arrange(context, |_| true);
        list.choose(context, id.map(PartnerId::uuid));
        let mut partners = Partners {
            list,
            open: id.map(|id| Open::new(context, id)),
            asked: None,
            likely: Likely::default(),
        };
        partners.compare(context);
        partners
    }

    /// Looks for partners that may be the same as the one of the open sheet.
    fn compare(&mut self, context: &Context) {
        let open = self.open.as_ref();
        let own = open.and_then(|open| Some((open.id.uuid(), open.name()?)));
        self.likely.compare(context, own);
    }

    fn typed(&mut self, message: sheet::Message, context: &Context) -> Action<Message> {
        let is_left = matches!(message, sheet::Message::Leave(_));
        let Some(open) = &mut self.open else {
            return Action::None;
        };
        let action = open.update(message, context);
        self.compare(context);
        match is_left {
            true => Action::Several(vec![action, self.likely.left(context).map(Message::Likely)]),
            false => action,
        }
    }

    fn answer(&mut self, message: likely::Message, context: &Context) -> Action<Message> {
        match message {
            likely::Message::Open(id) => match id.try_into() {
                Ok(id) => Action::Go(Place::Partners(Some(id))),
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

    fn chosen(&self) -> Option<PartnerId> {
        self.open.as_ref().map(|open| open.id)
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
            | list::Event::Walked(Some(id)) => match id.try_into() {
                Ok(id) if self.chosen() != Some(id) => Action::Go(Place::Partners(Some(id))),
                _ => Action::None,
            },
            list::Event::Chosen(None) | list::Event::Walked(None) => Action::None,
            list::Event::Edited { .. } => Action::None,
            list::Event::Write(format) => self.list.write(context, format, Vec::new()),
            list::Event::Arrange => {
                self.list.arrange(context, |_| true);
                self.list.remember()
            }
            list::Event::Remember => self.list.remember(),
            list::Event::Copied(_, text) => Action::Copy(text),
        }
    }

    fn added(&mut self, event: addition::Event, context: &Context) -> Action<Message> {
        match event {
            addition::Event::None => Action::None,
            addition::Event::Close => {
                self.asked = None;
                Action::None
            }
            addition::Event::Look(id) => {
                self.asked = None;
                Action::Go(Place::Partners(Some(id)))
            }
            addition::Event::Blank(partner) => {
                self.asked = None;
                let id = partner.id;
                let insert = Edit::new("partner.add", move |writer| {
                    storage::partner::insert(writer, &partner)
                });
                Action::Several(vec![
                    Action::Do(insert),
                    Action::Go(Place::Partners(Some(id))),
                    Action::Focus(region::FIELDS),
                ])
            }
            addition::Event::Catalogue(partners) => {
                self.asked = None;
                self.take_up(partners, context)
            }
        }
    }

    /// Enters partners of the catalogue; the sheet of a single one is shown, to be completed.
    fn take_up(&self, partners: Vec<Partner>, context: &Context) -> Action<Message> {
        let place = match partners.as_slice() {
            [one] => Some(one.id),
            _ => self.chosen(),
        };
        let words = context.tr.partner_added(partners.len());
        let insert = Edit::new("partner.catalogue", move |writer| {
            let mut partners = partners.iter();
            partners.try_for_each(|partner| storage::partner::insert(writer, partner))
        });
        Action::Several(vec![
            Action::Do(insert.told(words)),
            Action::Go(Place::Partners(place)),
        ])
    }

    fn delete(&mut self, context: &Context) -> Action<Message> {
        let Some(open) = self.open.take() else {
            return Action::None;
        };
        let id = open.id;
        let delete = Edit::new("partner.delete", move |writer| {
            storage::partner::delete(writer, id)
        });
        let words = context.tr.partner_deleted(name(context, id));
        Action::Several(vec![
            Action::Do(delete.told(words)),
            Action::Go(Place::Partners(None)),
        ])
    }

    fn unite(&mut self, one: Uuid, other: Uuid, context: &Context) {
        let side = |id: Uuid| {
            let partner = context.register.partners.get(id)?;
            Some(Side {
                id,
                words: partner.called(context.language()),
            })
        };
        if let (Some(one), Some(other)) = (side(one), side(other)) {
            let look: union::Look = |reader, keep, drop| {
                storage::partner::preview(reader, partner_id(keep)?, partner_id(drop)?)
            };
            self.asked = Some(Asked::Union(Union::of(context, [one, other], look)));
        }
    }

    fn united(&mut self, event: union::Event, context: &Context) -> Action<Message> {
        match event {
            union::Event::None => Action::None,
            union::Event::Leave => {
                self.asked = None;
                Action::None
            }
            union::Event::Merge(kept, dropped) => {
                self.asked = None;
                let words = context.tr.union_merged(kept.words);
                let (keep, drop) = (kept.id, dropped.id);
                let merge = Edit::new("partner.merge", move |writer| {
                    let (keep, drop) = (partner_id(keep)?, partner_id(drop)?);
                    storage::partner::merge(writer, keep, drop).map(|_losses| ())
                });
                let mut actions = vec![Action::Do(merge.told(words))];
                if let Ok(id) = keep.try_into() {
                    actions.push(Action::Go(Place::Partners(Some(id))));
                }
                Action::Several(actions)
            }
        }
    }
}

impl Page for Partners {
    type Message = Message;

    fn update(&mut self, message: Message, context: &Context) -> Action<Message> {
        match message {
            Message::List(message) => {
                let event = self.list.update(message, context);
                self.listed(event, context)
            }
            Message::Sheet(message) => self.typed(message, context),
            Message::Attachment(message) => match &mut self.open {
                Some(open) => open.attach(message, context),
                None => Action::None,
            },
            Message::FoldPast => {
                if let Some(open) = &mut self.open {
                    open.fold_past();
                }
                Action::None
            }
            Message::Agreement(id) => Action::Go(Place::Agreement(id)),
            Message::Likely(message) => self.answer(message, context),
            Message::Add => {
                self.asked = Some(Asked::Addition(Addition::new(context)));
                Action::None
            }
            Message::Addition(message) => match &mut self.asked {
                Some(Asked::Addition(addition)) => {
                    let event = addition.update(message, context);
                    self.added(event, context)
                }
                _ => Action::None,
            },
            Message::Print => match self.chosen() {
                Some(id) => Action::print(context, Order::PartnerSheet(id, context.language())),
                None => Action::None,
            },
            Message::Close => Action::Go(Place::Partners(None)),
            Message::Delete => {
                if let Some(id) = self.chosen() {
                    let row = RowKey::new("partner", &id.to_string());
                    let removal = Removal::of(context, &row, name(context, id));
                    self.asked = Some(Asked::Removal(removal));
                }
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
        }
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let language = context.language();
        let base: Element<'a, Message> = if context.register.partners.is_empty() {
            self.nothing(context)
        } else {
            match &self.open {
                None => self.register(context),
                Some(open) => frame::beside(
                    || self.register(context),
                    || open.view(context, self.likely.view(context, Message::Likely)),
                ),
            }
        };
        let dialog = self.asked.as_ref().map(|asked| match asked {
            Asked::Addition(addition) => addition.dialog(context, Message::Addition),
            Asked::Removal(removal) => removal.dialog(context, Message::Removal),
            Asked::Union(union) => union.dialog(context, Message::Union),
        });
        modal::modal(language, base, dialog)
    }

    fn refresh(&mut self, context: &Context, touched: &[RowKey]) {
        let chosen = self.chosen().map(PartnerId::uuid);
        self.list.refresh(context, chosen, |_| true);
        if let Some(open) = &mut self.open {
            open.refresh(context, touched);
        }
        self.compare(context);
        self.likely.refresh(context);
        if let Some(Asked::Union(union)) = &mut self.asked {
            union.refresh(context);
        }
    }

    fn visit(&mut self, place: Place, context: &Context) -> bool {
        let Place::Partners(id) = place else {
            return false;
        };
        if self.chosen() != id {
            self.open = id.map(|id| Open::new(context, id));
            self.asked = None;
            self.compare(context);
            self.list.follow(context, id.map(PartnerId::uuid));
        }
        true
    }

    fn save(&mut self, _context: &Context) -> Option<Edit> {
        self.open.as_mut()?.save()
    }

    fn draft(&self) -> Option<&dyn Draft> {
        self.open.as_ref()?.draft()
    }

    fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        self.open.as_mut()?.draft_mut()
    }

    fn dropped(&self, path: PathBuf) -> Option<Message> {
        let _ = self.open.as_ref()?.draft()?;
        Some(Message::Attachment(attachment::Message::Chosen(Some(path))))
    }

    fn leaves(&self, message: &Message) -> bool {
        matches!(
            message,
            Message::Add | Message::Unite(..) | Message::Likely(likely::Message::Unite(..))
        )
    }

    fn stay(&mut self, context: &Context) {
        self.list
            .choose(context, self.chosen().map(PartnerId::uuid));
    }

    fn failed(&mut self, context: &Context) {
        if let Some(open) = &mut self.open {
            open.failed(context);
        }
    }

    fn escape(&self) -> Option<Message> {
        match &self.asked {
            Some(Asked::Addition(_)) => Some(Message::Addition(addition::Message::Cancel)),
            Some(Asked::Removal(_)) => Some(Message::Removal(removal::Message::Keep)),
            Some(Asked::Union(_)) => Some(Message::Union(union::Message::Leave)),
            None => self.open.as_ref().map(|_| Message::Close),
        }
    }

    fn stays(&self) -> bool {
        true
    }

    fn add(&self) -> Option<Message> {
        self.asked.is_none().then_some(Message::Add)
    }

    fn scrolls(&self) -> bool {
        false
    }
}

impl Partners {
    fn register<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let mut parts = column![
            self.head(context),
            self.list.filter(
                context,
                tr.partner_filter(),
                self.open.is_none(),
                Message::List,
                Vec::new(),
            ),
        ]
        .spacing(space::S);
        let selected = self.list.selection(context);
        if let Some(merge) = union::offer(context, selected, Message::Unite) {
            parts = parts.push(merge);
        }
        let columns = self.columns(context);
        parts
            .push(self.list.view(context, columns, Message::List))
            .into()
    }

    /// Beside an open sheet there is room for what tells partners apart.
    fn columns(&self, context: &Context) -> Vec<Column> {
        if self.open.is_none() {
            return <Summary as list::Listed>::columns(context);
        }
        let tr = &context.tr;
        vec![
            Column::new("code", tr.partner_column_code(), 76.0),
            Column::new("name", tr.partner_column_name(), 200.0)
                .stretch()
                .required(),
        ]
    }

    fn head<'a>(&self, context: &Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let mut actions = row![].spacing(space::XS);
        if !context.is_read_only() {
            actions = actions.push(button::main_with(
                language,
                Icon::Add,
                tr.partner_add(),
                Some(Message::Add),
            ));
        }
        row![
            Container::new(label::page(language, tr.nav_partners())).width(Length::Fill),
            actions,
        ]
        .into()
    }

    fn nothing<'a>(&self, context: &Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let step = (!context.is_read_only()).then(|| {
            button::main_with(language, Icon::Add, tr.partner_add(), Some(Message::Add)).into()
        });
        empty::illustrated(
            language,
            Icon::Partner,
            tr.partner_none(),
            tr.partner_purpose(),
            step,
        )
    }
}

fn name(context: &Context, id: PartnerId) -> String {
    let partner = context.register.partners.get(id);
    let name = partner.map(|partner| partner.name().get(context.language()).to_owned());
    name.unwrap_or_default()
}

fn partner_id(id: Uuid) -> Result<PartnerId, storage::Error> {
    let missing = || storage::Error::Missing(RowKey::new("partner", &id.to_string()));
    id.try_into().map_err(|_| missing())
}
