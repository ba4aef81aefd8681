//! Hints of one line and of more, on hover and on the focus.

use iced::Task;

use super::page::{Page, Setting, sample, sheet};
use crate::widget::{Element, Row, button, icon::Icon, tooltip::tooltip};

/// Nothing to remember.
pub struct State;

/// A button was pressed.
#[derive(Debug, Clone)]
pub struct Message;

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 200.0;

    fn new(_setting: &Setting) -> State {
        State
    }

    fn update(&mut self, Message: Message, _setting: &Setting) -> Task<Message> {
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let of = |icon, arabic, french| {
            let words = setting.pick(arabic, french);
            tooltip(language, button::bare(icon, Some(Message)), words)
        };
        sheet([sample(
            language,
            setting.pick(
                "قف على الأيقونة، أو بلغها بمفتاح Tab",
                "Placez le pointeur sur l’icône, ou atteignez-la par Tab",
            ),
            Row::new()
                .push(of(Icon::Print, "اطبع", "Imprimer"))
                .push(of(
                    Icon::Help,
                    "تحسب نسبة الإنجاز من المبالغ المثبتة بوثيقة إلى غاية 12/03/2026، لا من المبالغ المعلنة.",
                    "Le taux est calculé sur les montants justifiés par une pièce au 12/03/2026, non sur les montants annoncés.",
                )),
        )])
    }
}
