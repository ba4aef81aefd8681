//! A dialog over a page: a form, and the question before something is lost.

use iced::Task;

use super::page::{Page, Setting, sheet};
use crate::{
    theme::space,
    widget::{
        Column, Element, Row, button, check,
        confirm::confirm,
        label,
        modal::{dialog, modal},
    },
};

/// Which dialog is open.
pub struct State {
    open: Option<Kind>,
    with_text: bool,
}

/// A dialog.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// One with a choice in it.
    Form,
    /// The question.
    Question,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// A dialog is asked for.
    Open(Kind),
    /// It is left, in whatever way.
    Close,
    /// The box in the form was pressed.
    Tick,
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 520.0;

    fn new(_setting: &Setting) -> State {
        State {
            open: Some(Kind::Form),
            with_text: true,
        }
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        match message {
            Message::Open(kind) => self.open = Some(kind),
            Message::Close => self.open = None,
            Message::Tick => self.with_text = !self.with_text,
        }
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let opens = Row::new()
            .push(button::quiet(
                language,
                setting.pick("افتح نافذة حوار", "Ouvrir un dialogue"),
                Some(Message::Open(Kind::Form)),
            ))
            .push(button::quiet(
                language,
                setting.pick("احذف شريكا", "Supprimer un partenaire"),
                Some(Message::Open(Kind::Question)),
            ))
            .spacing(space::S);
        let base = sheet([
            label::page(language, setting.pick("الشركاء", "Partenaires")).into(),
            label::body(
                language,
                setting.pick(
                    "ما تحت النافذة لا تصله الفأرة ولا لوحة المفاتيح.",
                    "Ni la souris ni le clavier n’atteignent ce qui est dessous.",
                ),
            )
            .into(),
            opens.into(),
        ]);
        let dialog = self.open.map(|kind| match kind {
            Kind::Form => {
                let body = Column::new()
                    .push(label::body(
                        language,
                        setting.pick(
                            "تصدر لائحة الشركاء الثلاثة والعشرين إلى جدول إكسل.",
                            "La liste des vingt-trois partenaires est exportée vers un classeur Excel.",
                        ),
                    ))
                    .push(check::check(
                        language,
                        setting.pick("مع جهات الاتصال", "Avec les contacts"),
                        self.with_text,
                        Some(Message::Tick),
                    ))
                    .spacing(space::S);
                let actions = vec![
                    button::quiet(
                        language,
                        setting.pick("ارجع", "Revenir"),
                        Some(Message::Close),
                    )
                    .into(),
                    button::main(
                        language,
                        setting.pick("صدّر اللائحة", "Exporter la liste"),
                        Some(Message::Close),
                    )
                    .into(),
                ];
                let title = setting.pick("تصدير اللائحة", "Exporter la liste");
                dialog(language, title, body, actions, Message::Close).main(Some(Message::Close))
            }
            Kind::Question => confirm(language, super::confirm::question(setting, Message::Close, Message::Close)),
        });
        modal(language, base, dialog)
    }
}
