//! The register of partners.

pub mod addition;
mod past;
mod record;
mod summary;

use self::{addition::Addition, past::Past};
use super::{
    Action, Context, Edit, Place,
    registry::{self, Deeds, Registry, Subject, Words},
};
use crate::{
    documents::press::Order,
    domain::{
        Name,
        attachment::Owner,
        id::{AgreementId, PartnerId},
        partner::{Partner, Summary},
    },
    i18n::I18n,
    storage::{self, Error, Preview, Reader, Writer},
    text::{Language, number},
    widget::{Element, fold, icon::Icon, modal::Dialog},
};

/// The register of partners.
pub type Partners = Registry<Directory>;
/// What happens on it.
pub type Message = registry::Message<Own>;

/// What the register of partners has of its own: new ones come from the catalogue, and a sheet tells
/// what its partner made of its promises.
#[derive(Debug, Default)]
pub struct Directory {
    addition: Option<Addition>,
    past: Option<Past>,
    is_past_folded: bool,
}

/// What happens on this register alone.
#[derive(Debug, Clone)]
pub enum Own {
    /// Show or hide what the partner made of its promises.
    FoldPast,
    /// Show an agreement.
    Agreement(AgreementId),
    /// In the dialog of a new partner.
    Addition(addition::Message),
}

impl Directory {
    fn added(
        &mut self,
        event: addition::Event,
        open: Option<PartnerId>,
        context: &Context,
    ) -> Action<Message> {
        if event != addition::Event::None {
            self.addition = None;
        }
        match event {
            addition::Event::None | addition::Event::Close => Action::None,
            addition::Event::Look(id) => Action::Go(Place::Partners(Some(id))),
            addition::Event::Blank(partner) => registry::enter::<Directory>(*partner),
            addition::Event::Catalogue(partners) => take_up(partners, open, context),
        }
    }
}

/// Enters partners of the catalogue; the sheet of a single one is shown, to be completed.
fn take_up(partners: Vec<Partner>, open: Option<PartnerId>, context: &Context) -> Action<Message> {
    let place = match partners.as_slice() {
        [one] => Some(one.id),
        _ => open,
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

impl Subject for Directory {
    type Id = PartnerId;
    type Record = Partner;
    type Summary = Summary;
    type Message = Own;

    const TABLE: &'static str = "partner";
    const DEEDS: Deeds = Deeds {
        add: "partner.add",
        edit: "partner.edit",
        delete: "partner.delete",
        merge: "partner.merge",
    };
    const ICON: Icon = Icon::Partner;
    const FOLDED: &'static [u8] = &record::FOLDED;

    fn words(tr: &I18n) -> Words {
        Words {
            title: tr.nav_partners(),
            add: tr.partner_add(),
            filter: tr.partner_filter(),
            none: tr.partner_none(),
            purpose: tr.partner_purpose(),
            print: tr.partner_print(),
            delete: tr.partner_delete(),
        }
    }

    fn deleted(tr: &I18n, name: String) -> String {
        tr.partner_deleted(name)
    }

    fn place(id: Option<PartnerId>) -> Place {
        Place::Partners(id)
    }

    fn shown(place: Place) -> Option<Option<PartnerId>> {
        match place {
            Place::Partners(id) => Some(id),
            _ => None,
        }
    }

    fn owner(id: PartnerId) -> Owner {
        Owner::Partner(id)
    }

    fn print(id: PartnerId, language: Language) -> Order {
        Order::PartnerSheet(id, language)
    }

    fn id(partner: &Partner) -> PartnerId {
        partner.id
    }

    fn name(partner: &Partner) -> &Name {
        &partner.name
    }

    fn get(reader: &Reader<'_>, id: PartnerId) -> Result<Option<Partner>, Error> {
        storage::partner::get(reader, id)
    }

    fn insert(writer: &Writer<'_>, partner: &Partner) -> Result<(), Error> {
        storage::partner::insert(writer, partner)
    }

    fn update(writer: &Writer<'_>, before: &Partner, after: &Partner) -> Result<(), Error> {
        storage::partner::update_from(writer, before, after)
    }

    fn delete(writer: &Writer<'_>, id: PartnerId) -> Result<(), Error> {
        storage::partner::delete(writer, id)
    }

    fn preview(reader: &Reader<'_>, keep: PartnerId, drop: PartnerId) -> Result<Preview, Error> {
        storage::partner::preview(reader, keep, drop)
    }

    fn merge(writer: &Writer<'_>, keep: PartnerId, drop: PartnerId) -> Result<(), Error> {
        storage::partner::merge(writer, keep, drop).map(|_losses| ())
    }

    fn add(&mut self, context: &Context) -> Action<Message> {
        self.addition = Some(Addition::new(context));
        Action::None
    }

    fn update_own(
        &mut self,
        message: Own,
        open: Option<PartnerId>,
        context: &Context,
    ) -> Action<Message> {
        match message {
            Own::FoldPast => {
                self.is_past_folded = !self.is_past_folded;
                Action::None
            }
            Own::Agreement(id) => Action::Go(Place::Agreement(id)),
            Own::Addition(message) => match &mut self.addition {
                Some(addition) => {
                    let event = addition.update(message, context);
                    self.added(event, open, context)
                }
                None => Action::None,
            },
        }
    }

    fn look(&mut self, open: Option<PartnerId>, context: &Context) {
        self.past = open.map(|id| Past::of(context, id));
    }

    fn above<'a>(&'a self, section: usize, context: &'a Context) -> Option<Element<'a, Own>> {
        let past = self
            .past
            .as_ref()
            .filter(|_| section == record::BEFORE_PAST)?;
        Some(fold::fold(
            context.language(),
            context.tr.partner_section_past(),
            Some(number::group(past.agreements() as i64)),
            !self.is_past_folded,
            Own::FoldPast,
            || past.view(context, Own::Agreement),
        ))
    }

    fn dialog<'a>(&'a self, context: &'a Context) -> Option<Dialog<'a, Own>> {
        let addition = self.addition.as_ref()?;
        Some(addition.dialog(context, Own::Addition))
    }

    fn cancel(&self) -> Option<Own> {
        let cancel = Own::Addition(addition::Message::Cancel);
        self.addition.as_ref().map(|_| cancel)
    }
}
