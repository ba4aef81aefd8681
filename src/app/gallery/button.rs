//! Buttons: the main action, the others, a choice of several, and each without an action.

use iced::Task;

use super::page::{Page, Setting, sample, sheet};
use crate::{
    theme::space,
    widget::{Element, Row, button},
};

/// Which choice holds.
pub struct State {
    chosen: usize,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// A button was pressed that changes nothing here.
    Press,
    /// A choice was made.
    Choose(usize),
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 400.0;

    fn new(_setting: &Setting) -> State {
        State { chosen: 1 }
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        if let Message::Choose(index) = message {
            self.chosen = index;
        }
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let export = setting.pick("صدّر مشروع الاتفاقية", "Exporter le projet de convention");
        let leave = setting.pick("ارجع إلى اللائحة", "Revenir à la liste");
        let open = setting.pick("افتح ملفا آخر", "Ouvrir un autre dossier");
        let press = || Some(Message::Press);
        let years = ["2026", "2027", "2028"];
        sheet([
            sample(
                language,
                setting.pick("العملية الرئيسية", "L’action principale"),
                Row::new()
                    .push(button::main(language, export, press()))
                    .push(button::main(language, export, None))
                    .spacing(space::S),
            ),
            sample(
                language,
                setting.pick("عملية أخرى", "Une autre action"),
                Row::new()
                    .push(button::quiet(language, leave, press()))
                    .push(button::quiet(language, leave, None))
                    .spacing(space::S),
            ),
            sample(
                language,
                setting.pick("بدون حدود", "Sans bordure"),
                Row::new()
                    .push(button::plain(language, open, press()))
                    .push(button::plain(language, open, None))
                    .spacing(space::S),
            ),
            sample(
                language,
                setting.pick("اختيار واحد من عدة", "Un choix parmi plusieurs"),
                Row::with_children(years.iter().enumerate().map(|(index, year)| {
                    button::choice(
                        language,
                        year,
                        index == self.chosen,
                        Some(Message::Choose(index)),
                    )
                    .into()
                }))
                .spacing(space::XS),
            ),
        ])
    }
}
