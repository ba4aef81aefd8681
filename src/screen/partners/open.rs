//! The sheet of the partner that is open, with what its commitments tell of it.

use iced::{
    Alignment, Length,
    widget::{column, row},
};

use super::{
    Message,
    past::Past,
    record::{BEFORE_PAST, FOLDED},
};
use crate::{
    domain::{Name, attachment::Owner, id::PartnerId, partner::Partner},
    screen::{
        Action, Context, Edit, Problem,
        attachment::{self, Attachments},
        frame,
        sheet::{self, Draft, Record, Sheet},
    },
    storage::{self, RowKey},
    text::number,
    theme::space,
    widget::{
        Column, Container, Element, button, fold,
        icon::{Icon, icon},
        label,
        scroll::scroll,
        tooltip,
    },
};

/// The sheet that is open.
#[derive(Debug)]
pub struct Open {
    /// Whose it is.
    pub id: PartnerId,
    sheet: Result<Option<Sheet<Partner>>, Problem>,
    past: Past,
    attachments: Attachments,
    is_past_open: bool,
}

impl Open {
    /// The sheet of a partner, as the file has it.
    pub fn new(context: &Context, id: PartnerId) -> Open {
        let sheet = context.read(|reader| storage::partner::get(reader, id));
        let mut open = Open {
            id,
            sheet: sheet.map(|partner| partner.map(|partner| Sheet::new(partner).fold(FOLDED))),
            past: Past::of(context, id),
            attachments: Attachments::of(context, Owner::Partner(id)),
            is_past_open: true,
        };
        open.offer();
        open
    }

    fn sheet(&mut self) -> Option<&mut Sheet<Partner>> {
        self.sheet.as_mut().ok()?.as_mut()
    }

    /// Lets the papers of the partner name the files kept with it.
    fn offer(&mut self) {
        let files = self.attachments.offers();
        if let Some(sheet) = self.sheet() {
            sheet.offer(files);
        }
    }

    /// The name on the sheet, as it was typed.
    pub fn name(&self) -> Option<&Name> {
        let sheet = self.sheet.as_ref().ok()?.as_ref()?;
        Some(&sheet.record().name)
    }

    /// Takes a message of the sheet in.
    pub fn update(&mut self, message: sheet::Message, context: &Context) -> Action<Message> {
        match self.sheet() {
            Some(sheet) => sheet.update(message, context),
            None => Action::None,
        }
    }

    /// Takes a message of the files kept with it in.
    pub fn attach(&mut self, message: attachment::Message, context: &Context) -> Action<Message> {
        let action = self.attachments.update(message, context);
        action.map(Message::Attachment)
    }

    /// Shows or hides what the partner made of its promises.
    pub fn fold_past(&mut self) {
        self.is_past_open = !self.is_past_open;
    }

    /// Rows of the dossier were changed.
    pub fn refresh(&mut self, context: &Context, touched: &[RowKey]) {
        self.attachments.refresh(context, touched);
        self.offer();
        let id = self.id;
        let now = context.read(|reader| storage::partner::get(reader, id));
        match (self.sheet(), now) {
            (Some(sheet), Ok(Some(partner))) => {
                sheet.reload(partner);
                self.past = Past::of(context, id);
            }
            _ => *self = Open::new(context, id),
        }
    }

    /// What was typed since it was last asked for.
    pub fn save(&mut self) -> Option<Edit> {
        let (before, after) = self.sheet()?.save()?;
        Some(Edit::new("partner.edit", move |writer| {
            storage::partner::update_from(writer, &before, &after)
        }))
    }

    /// What was handed out to be saved is not in the file.
    pub fn failed(&mut self, context: &Context) {
        let id = self.id;
        let now = context.read(|reader| storage::partner::get(reader, id));
        if let (Some(sheet), Ok(Some(partner))) = (self.sheet(), now) {
            sheet.failed(partner);
        }
    }

    /// The sheet, while there is one.
    pub fn draft(&self) -> Option<&dyn Draft> {
        let sheet = self.sheet.as_ref().ok()?.as_ref()?;
        Some(sheet)
    }

    /// The sheet, to settle what is to become of what was typed.
    pub fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        let sheet = self.sheet()?;
        Some(sheet)
    }

    /// Draws it, with warnings above its fields.
    pub fn view<'a>(
        &'a self,
        context: &'a Context,
        warnings: Element<'a, Message>,
    ) -> Element<'a, Message> {
        let tr = &context.tr;
        let sheet = match &self.sheet {
            Ok(Some(sheet)) => sheet,
            Ok(None) => return frame::failed(context, tr.shell_not_found(), None),
            Err(problem) => return frame::failed(context, tr.shell_not_found(), Some(problem)),
        };
        let mut parts = Column::new().spacing(space::S);
        let sections = (0u8..).zip(Partner::SECTIONS);
        for (at, section) in sections {
            if usize::from(at) == BEFORE_PAST {
                parts = parts.push(self.past(context));
            }
            let section = sheet.section(context, at, section);
            parts = parts.push(section.map(Message::Sheet));
        }
        let files = self.attachments.view(context).map(Message::Attachment);
        let parts = parts.push(files);
        let content =
            Container::new(column![warnings, parts]).padding(iced::Padding::ZERO.bottom(space::XL));
        column![self.head(context, sheet.record()), scroll(content)]
            .spacing(space::XS)
            .into()
    }

    fn head<'a>(&'a self, context: &'a Context, partner: &'a Partner) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let action = |drawn, words: String, message| {
            let press = button::around(icon(drawn), Some(message));
            tooltip::tooltip(language, press, words)
        };
        let mut actions =
            row![action(Icon::Print, tr.partner_print(), Message::Print)].spacing(space::XXS);
        if !context.is_read_only() {
            actions = actions.push(action(Icon::Delete, tr.partner_delete(), Message::Delete));
        }
        let actions = actions.push(action(Icon::Close, tr.app_close(), Message::Close));
        let name = partner.name.get(language);
        let title = match name.is_empty() {
            true => label::inked(label::section(language, tr.app_untitled()), |p| p.faint),
            false => label::section(language, name),
        };
        row![Container::new(title).width(Length::Fill), actions]
            .spacing(space::S)
            .align_y(Alignment::Center)
            .into()
    }

    fn past<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        fold::fold(
            context.language(),
            context.tr.partner_section_past(),
            Some(number::group(self.past.agreements() as i64)),
            self.is_past_open,
            Message::FoldPast,
            || self.past.view(context, Message::Agreement),
        )
    }
}
