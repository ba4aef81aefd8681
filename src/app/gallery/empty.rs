//! An empty place with its first step, and one where nothing can be done.

use iced::Task;

use super::page::{Page, Setting, sheet};
use crate::widget::{
    Element, button,
    empty::{empty, illustrated},
    icon::Icon,
};

/// Nothing to remember.
pub struct State;

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// The first step was taken.
    Begin,
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 560.0;

    fn new(_setting: &Setting) -> State {
        State
    }

    fn update(&mut self, _message: Message, _setting: &Setting) -> Task<Message> {
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let begin = setting.pick("أضف شريكا", "Ajouter un partenaire");
        sheet([
            illustrated(
                language,
                Icon::Partner,
                setting.pick("لا شركاء بعد", "Aucun partenaire pour l’instant"),
                setting.pick(
                    "يجمع هذا السجل الإدارات والمؤسسات والجمعيات التي تتعامل معها الجماعة. ابدأ من الدليل أو أضف شريكا.",
                    "Ce registre réunit les administrations, établissements et associations avec lesquels la commune travaille. Partez du catalogue ou ajoutez un partenaire.",
                ),
                Some(button::main(language, begin, Some(Message::Begin)).into()),
            ),
            empty(
                language,
                setting.pick("لا شيء متأخر", "Rien n’est en retard"),
                setting.pick(
                    "تظهر هنا الالتزامات التي فات أجلها.",
                    "Les engagements dont le terme est passé apparaissent ici.",
                ),
                None,
            ),
        ])
    }
}
