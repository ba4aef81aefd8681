//! How a register is drawn: its list, and beside it the sheet that is open.

use iced::{
    Alignment, Length,
    widget::{column, row},
};

use super::{Message, Open, Registry, subject::Subject};
use crate::{
    screen::{
        Context, frame,
        list::Listed,
        sheet::{Record, Sheet},
        union,
    },
    theme::space,
    widget::{
        Column, Container, Element, Row, button, empty, grid,
        icon::{Icon, icon},
        label,
        scroll::scroll,
        tooltip,
    },
};

impl<S: Subject> Registry<S> {
    /// List and sheet, or what the register is for.
    pub(super) fn page<'a>(&'a self, context: &'a Context) -> Element<'a, Message<S::Message>> {
        if S::Summary::shelf(&context.register).is_empty() {
            return self.nothing(context);
        }
        match &self.open {
            None => self.register(context),
            Some(open) => {
                frame::beside(|| self.register(context), || self.sheet_view(context, open))
            }
        }
    }

    /// Beside an open sheet there is room for what tells rows apart.
    fn columns(&self, context: &Context) -> Vec<grid::Column> {
        let mut columns = S::Summary::columns(context);
        if self.open.is_some() {
            columns.retain(|column| S::Summary::KEYS.contains(&column.key()));
        }
        columns
    }

    /// What enters new sheets.
    fn ways<'a>(&self, context: &Context, all: bool) -> Vec<Element<'a, Message<S::Message>>> {
        if context.is_read_only() {
            return Vec::new();
        }
        let language = context.language();
        let add = S::words(&context.tr).add;
        let mut ways = vec![button::main_with(language, Icon::Add, add, Some(Message::Add)).into()];
        if let Some((icon, words, message)) = S::other_way(&context.tr).filter(|_| all) {
            let other = Some(Message::Own(message));
            ways.push(button::quiet_with(language, icon, words, other).into());
        }
        ways
    }

    fn head<'a>(&self, context: &Context) -> Element<'a, Message<S::Message>> {
        let title = S::words(&context.tr).title;
        let mut ways = self.ways(context, self.open.is_none());
        ways.reverse();
        row![
            Container::new(label::page(context.language(), title)).width(Length::Fill),
            Row::with_children(ways).spacing(space::XS),
        ]
        .into()
    }

    fn nothing<'a>(&self, context: &Context) -> Element<'a, Message<S::Message>> {
        let words = S::words(&context.tr);
        let ways = self.ways(context, true);
        let steps = (!ways.is_empty()).then(|| Row::with_children(ways).spacing(space::S).into());
        let language = context.language();
        empty::illustrated(language, S::ICON, words.none, words.purpose, steps)
    }

    /// The list, with its head and its filter.
    fn register<'a>(&'a self, context: &'a Context) -> Element<'a, Message<S::Message>> {
        let selected = self.list.selection(context);
        column![
            self.head(context),
            self.list.filter(
                context,
                S::words(&context.tr).filter,
                self.open.is_none(),
                Message::List,
                Vec::new(),
            ),
            union::offer(context, selected, Message::Unite),
            self.list
                .view(context, self.columns(context), Message::List),
        ]
        .spacing(space::S)
        .into()
    }

    fn sheet_view<'a>(
        &'a self,
        context: &'a Context,
        open: &'a Open<S>,
    ) -> Element<'a, Message<S::Message>> {
        let tr = &context.tr;
        let sheet = match &open.sheet {
            Ok(Some(sheet)) => sheet,
            Ok(None) => return frame::failed(context, tr.shell_not_found(), None),
            Err(problem) => return frame::failed(context, tr.shell_not_found(), Some(problem)),
        };
        let mut parts = Column::new().spacing(space::S);
        for (at, section) in (0u8..).zip(S::Record::SECTIONS) {
            if let Some(own) = self.own.above(at.into(), context) {
                parts = parts.push(own.map(Message::Own));
            }
            parts = parts.push(sheet.section(context, at, section).map(Message::Sheet));
        }
        let files = open.attachments.view(context).map(Message::Attachment);
        let warnings = self.likely.view(context, Message::Likely);
        let content = Container::new(column![warnings, parts.push(files)])
            .padding(iced::Padding::ZERO.bottom(space::XL));
        column![Self::title(context, sheet), scroll(content)]
            .spacing(space::XS)
            .into()
    }

    /// The name of the open sheet, and what can be done with it.
    fn title<'a>(
        context: &'a Context,
        sheet: &'a Sheet<S::Record>,
    ) -> Element<'a, Message<S::Message>> {
        let (language, tr) = (context.language(), &context.tr);
        let words = S::words(tr);
        let action = |drawn, words: String, message| {
            let press = button::around(icon(drawn), Some(message));
            tooltip::tooltip(language, press, words)
        };
        let mut actions =
            row![action(Icon::Print, words.print, Message::Print)].spacing(space::XXS);
        if !context.is_read_only() {
            actions = actions.push(action(Icon::Delete, words.delete, Message::Delete));
        }
        let actions = actions.push(action(Icon::Close, tr.app_close(), Message::Close));
        let title = match S::name(sheet.record()).get(language) {
            "" => label::inked(label::section(language, tr.app_untitled()), |p| p.faint),
            name => label::section(language, name),
        };
        row![Container::new(title).width(Length::Fill), actions]
            .spacing(space::S)
            .align_y(Alignment::Center)
            .into()
    }
}
