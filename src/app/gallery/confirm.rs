//! The question before something is lost.

use iced::Task;

use super::page::{Page, Setting, sheet};
use crate::widget::{
    Element, button,
    confirm::{Question, confirm},
    modal::modal,
};

/// Whether it is asked.
pub struct State {
    asked: bool,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// It is to be asked.
    Ask,
    /// It was answered.
    Answer,
}

/// The question of the samples.
pub fn question<M>(setting: &Setting, on_confirm: M, on_cancel: M) -> Question<M> {
    let pick = |arabic, french| setting.pick(arabic, french).to_owned();
    Question {
        title: pick("حذف الشريك", "Supprimer le partenaire"),
        loss: vec![
            pick(
                "تحذف جمعية «أمل» مع جهتي اتصال وثلاث وثائق مرفقة.",
                "L’association « Amal » est supprimée avec deux contacts et trois pièces jointes.",
            ),
            pick(
                "تبقى الاتفاقيتان اللتان وقعتهما على حالهما. يمكنك التراجع ما دام الملف مفتوحا.",
                "Les deux conventions qu’elle a signées restent en l’état. Vous pourrez annuler tant que le dossier est ouvert.",
            ),
        ],
        verb: pick("احذف الشريك", "Supprimer le partenaire"),
        keep: pick("أبق عليه", "Le garder"),
        on_confirm,
        on_cancel,
    }
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 480.0;

    fn new(_setting: &Setting) -> State {
        State { asked: true }
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        self.asked = matches!(message, Message::Ask);
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let ask = button::quiet(
            language,
            setting.pick("احذف الشريك", "Supprimer le partenaire"),
            Some(Message::Ask),
        );
        let dialog = self.asked.then(|| {
            confirm(
                language,
                question(setting, Message::Answer, Message::Answer),
            )
        });
        modal(language, sheet([ask.into()]), dialog)
    }
}
