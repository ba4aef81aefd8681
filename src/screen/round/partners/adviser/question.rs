//! What is asked of the legal library: partner, parties, object, amount.

use iced::widget::column;

use super::{Adviser, Message, wording};
use crate::{
    i18n::I18n,
    library::legal::form::{Object, PartyKind},
    screen::{
        Context,
        round::partners::{cells::Cells, ground::Ground},
    },
    theme::space,
    widget::{
        Element, Row, amount, chips, label,
        select::{self, Choice},
    },
};

/// Width of a field and of the amount with its unit, in pixels: four in a line where there is room.
const FIELD: f32 = 220.0;
const AMOUNT: f32 = 248.0;

impl Adviser {
    /// The question, to be filled in.
    pub(super) fn question<'a>(
        &'a self,
        cells: &'a Cells,
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let partners = cells.partners().iter();
        let partners: Vec<_> = partners
            .map(|&id| Choice::new(id, ground.partner_name(id, context)))
            .collect();
        let partners = select::select(language, partners, self.partner, Message::Partner);
        let parties: Vec<_> = PartyKind::ALL
            .iter()
            .map(|&kind| Choice::new(kind, wording::party(kind, context)))
            .collect();
        let parties = chips::chips(language, parties, &self.parties, Message::Parties);
        let objects: Vec<_> = Object::ALL
            .iter()
            .map(|&one| Choice::new(one, wording::object(one, context)))
            .collect();
        let objects = select::select(language, objects, Some(self.object), Message::Object);
        let amount = amount::amount(tr, &self.amount)
            .on_input(Message::Amount)
            .on_leave(Message::Settle);
        let named = |name: fn(&I18n) -> String, entry: Element<'a, Message>| {
            column![label::hint(language, name(tr)), entry]
                .spacing(space::XXS)
                .width(FIELD)
        };
        Row::new()
            .push(named(I18n::prospect_form_partner, partners.into()))
            .push(named(I18n::prospect_form_party, parties.into()))
            .push(named(I18n::prospect_form_object, objects.into()))
            .push(named(I18n::prospect_form_amount, amount.into()).width(AMOUNT))
            .spacing(space::S)
            .wrap()
            .into()
    }
}
