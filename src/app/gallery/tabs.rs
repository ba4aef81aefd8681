//! Tabs, with and without how many things each holds.

use iced::Task;

use super::page::{Page, Setting, sheet};
use crate::theme::space;
use crate::widget::{
    Column, Element, label,
    tabs::{Tab, tabs},
};

/// The chosen tabs.
pub struct State {
    chosen: [usize; 2],
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// A tab of a line was chosen.
    Choose(usize, usize),
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 320.0;

    fn new(_setting: &Setting) -> State {
        State { chosen: [0, 2] }
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        let Message::Choose(line, index) = message;
        self.chosen[line] = index;
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let names = [
            ("المعطيات", "Données"),
            ("الكلفة", "Coût"),
            ("الوثائق المرفقة", "Pièces jointes"),
            ("السجل", "Historique"),
        ]
        .map(|(arabic, french)| setting.pick(arabic, french));
        let plain = names.map(Tab::new);
        let counts = [None, Some(3), Some(12), Some(1_204)];
        let counted = names.into_iter().zip(counts).map(|(name, count)| {
            let tab = Tab::new(name);
            match count {
                Some(count) => tab.count(count),
                None => tab,
            }
        });
        let under = |line: usize| label::hint(language, names[self.chosen[line]]);
        let choose = |line| move |index| Message::Choose(line, index);
        sheet([
            Column::new()
                .push(tabs(language, plain, self.chosen[0], choose(0)))
                .push(under(0))
                .spacing(space::M)
                .into(),
            Column::new()
                .push(tabs(language, counted, self.chosen[1], choose(1)))
                .push(under(1))
                .spacing(space::M)
                .into(),
        ])
    }
}
