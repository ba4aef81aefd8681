//! The commune: who it is, who signs for it, how its agreements are numbered, and its letterhead
//! with a preview that follows what is typed.

use iced::widget::{column, row};

use super::{
    Action, Context, Edit, Page, frame, identity, letterhead,
    sheet::{self, Record, Sheet},
};
use crate::{
    documents::content::part,
    domain::commune::Commune,
    storage::{self, RowKey},
    theme::space,
    widget::{Element, button, label},
};

/// The commune's sheet.
#[derive(Debug)]
pub struct Seat {
    sheet: Sheet<Commune>,
}

/// What happens on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the sheet.
    Sheet(sheet::Message),
    /// Make the letterhead of the names above.
    Compose,
}

impl Seat {
    /// As the dossier has it.
    pub fn new(context: &Context) -> Seat {
        Seat {
            sheet: Sheet::new(context.register.commune.clone()),
        }
    }
}

impl Page for Seat {
    type Message = Message;

    fn update(&mut self, message: Message, context: &Context) -> Action<Message> {
        match message {
            Message::Sheet(message) => self.sheet.update(message, context),
            Message::Compose => {
                self.sheet
                    .change(|commune| commune.letterhead = letterhead::usual(commune));
                Action::Save
            }
        }
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let commune = self.sheet.record();
        let section = |at: u8| {
            let declared = &Commune::SECTIONS[usize::from(at)];
            self.sheet
                .section(context, at, declared)
                .map(Message::Sheet)
        };
        let title = part::commune_name(commune, language);
        let under = label::hint(language, tr.commune_purpose()).into();
        let compose = (!context.is_read_only() && commune.letterhead != letterhead::usual(commune))
            .then(|| {
                let words = tr.commune_compose();
                row![button::quiet(language, words, Some(Message::Compose))]
            });
        let mut page = column![
            frame::head(context, title, under, None),
            letterhead::preview(context, commune),
            section(identity::IDENTITY),
            section(identity::PEOPLE),
            section(identity::AGREEMENTS),
            section(identity::LETTERHEAD),
        ]
        .spacing(space::S);
        if let Some(compose) = compose {
            page = page.push(compose);
        }
        page.push(section(identity::TIFINAGH)).into()
    }

    fn refresh(&mut self, context: &Context, touched: &[RowKey]) {
        if touched.iter().any(|row| row.table == "commune") {
            self.sheet.reload(context.register.commune.clone());
        }
    }

    fn save(&mut self, _context: &Context) -> Option<Edit> {
        let (before, after) = self.sheet.save()?;
        let is_letterhead = Commune {
            letterhead: before.letterhead.clone(),
            ..after.clone()
        } == before;
        let key = match is_letterhead {
            true => "letterhead.edit",
            false => "commune.edit",
        };
        Some(Edit::new(key, move |writer| {
            storage::commune::update_from(writer, &before, &after)
        }))
    }

    fn failed(&mut self, context: &Context) {
        self.sheet.failed(context.register.commune.clone());
    }
}
