//! Notices: how something ended, what is wrong and how to mend it.

use iced::Task;

use super::page::{Page, Setting, sheet};
use crate::widget::{Element, badge, button, notice::notice};

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
    const HEIGHT: f32 = 400.0;

    fn new(_setting: &Setting) -> State {
        State
    }

    fn update(&mut self, _message: Message, _setting: &Setting) -> Task<Message> {
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let line = |arabic: &str, french: &str| vec![setting.pick(arabic, french).to_owned()];
        sheet([
            notice(
                language,
                badge::DONE,
                setting.pick("صُدّرت الاتفاقية", "La convention a été exportée"),
                line("5 صفحات، 182 كيلوبايت", "5 pages, 182 Ko"),
                vec![
                    button::quiet(
                        language,
                        setting.pick("افتح الملف", "Ouvrir le fichier"),
                        Some(Message::Press),
                    )
                    .into(),
                ],
            ),
            notice(
                language,
                badge::SOON,
                setting.pick(
                    "ثلاثة التزامات تحل قبل الدورة",
                    "Trois engagements échoient avant la session",
                ),
                Vec::new(),
                Vec::new(),
            ),
            notice(
                language,
                badge::LATE,
                setting.pick("تعذر حفظ الملف", "Le dossier n’a pas pu être enregistré"),
                line(
                    "القرص ممتلئ. أفرغ منه بعض المساحة ثم أعد المحاولة؛ لم يضع شيء مما كتبت.",
                    "Le disque est plein. Libérez de la place puis réessayez ; rien de ce que vous avez écrit n’est perdu.",
                ),
                vec![
                    button::quiet(
                        language,
                        setting.pick("أعد المحاولة", "Réessayer"),
                        Some(Message::Press),
                    )
                    .into(),
                ],
            ),
        ])
    }
}
