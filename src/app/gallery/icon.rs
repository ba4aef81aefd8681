//! Every icon, in inks, sizes and states; and the program's mark.

use iced::{Alignment, Task};

use super::page::{Page, Setting, sample, sheet};
use crate::{
    text::Language,
    theme::{space, type_scale},
    widget::{
        Column, Container, Element, Row, button,
        icon::{Icon, icon, mark},
        label,
    },
};

/// Nothing to remember.
pub struct State;

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// A button was pressed.
    Press,
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 760.0;

    fn new(_setting: &Setting) -> State {
        State
    }

    fn update(&mut self, _message: Message, _setting: &Setting) -> Task<Message> {
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let named = Icon::ALL.into_iter().map(|name| {
            let word = label::hint(Language::French, format!("{name:?}"));
            let words = Column::new()
                .push(icon(name))
                .push(word.size(type_scale::HINT))
                .spacing(space::XXS)
                .align_x(Alignment::Center);
            Container::new(words).center_x(space::XXL * 2.0).into()
        });
        let inks = [
            icon(Icon::Warning).ink(|p| p.soon.ink),
            icon(Icon::Delete).ink(|p| p.late.ink),
            icon(Icon::Check).ink(|p| p.green),
            icon(Icon::Info).ink(|p| p.done.ink),
            icon(Icon::Attachment).ink(|p| p.muted).small(),
            icon(Icon::Agreement).ink(|p| p.deep).side(40.0),
        ];
        sheet([
            Row::with_children(named)
                .spacing(space::XXS)
                .wrap()
                .vertical_spacing(space::M)
                .into(),
            sample(
                language,
                setting.pick(
                    "بحبر المعنى، وبقياسات",
                    "Dans l’encre du sens, à plusieurs tailles",
                ),
                Row::with_children(inks.map(Element::from))
                    .spacing(space::M)
                    .align_y(Alignment::Center),
            ),
            sample(
                language,
                setting.pick("على الأزرار", "Sur des boutons"),
                Row::new()
                    .push(button::main_with(
                        language,
                        Icon::Export,
                        setting.pick("صدّر", "Exporter"),
                        Some(Message::Press),
                    ))
                    .push(button::quiet_with(
                        language,
                        Icon::Add,
                        setting.pick("أضف شريكا", "Ajouter un partenaire"),
                        Some(Message::Press),
                    ))
                    .push(button::plain_with(
                        language,
                        Icon::Undo,
                        setting.pick("تراجع", "Annuler"),
                        Some(Message::Press),
                    ))
                    .push(button::bare(Icon::Settings, Some(Message::Press)))
                    .push(button::bare(Icon::Redo, None))
                    .spacing(space::S)
                    .align_y(Alignment::Center),
            ),
            sample(
                language,
                setting.pick("علامة البرنامج", "La marque du programme"),
                Row::new()
                    .push(mark(16.0))
                    .push(mark(32.0))
                    .push(mark(64.0))
                    .spacing(space::M)
                    .align_y(Alignment::Center),
            ),
        ])
    }
}
