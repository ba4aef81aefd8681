//! Sections that open and close.

use iced::Task;

use super::page::{Page, Setting};
use crate::{
    theme::space,
    widget::{Column, Container, Element, fold::fold, label},
};

/// Which sections are open.
pub struct State {
    open: [bool; 3],
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// A heading was pressed.
    Toggle(usize),
}

const SECTIONS: [(&str, &str); 3] = [
    ("التعريف", "Identité"),
    ("المستفيدون", "Bénéficiaires"),
    ("العقار والدراسات", "Foncier et études"),
];

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 340.0;

    fn new(_setting: &Setting) -> State {
        State {
            open: [false, true, false],
        }
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        let Message::Toggle(index) = message;
        self.open[index] = !self.open[index];
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let sections = SECTIONS.iter().enumerate().map(|(index, (arabic, french))| {
            let summary = setting.pick("لا شيء ناقص", "Rien ne manque").to_owned();
            fold(
                language,
                setting.pick(arabic, french),
                Some(summary),
                self.open[index],
                Message::Toggle(index),
                || {
                    let words = setting.pick(
                        "1.850 نسمة، منهم 940 امرأة و612 دون الخامسة عشرة. يصل الدوار إلى الطريق الإقليمية في كل الفصول.",
                        "1 850 habitants, dont 940 femmes et 612 enfants de moins de quinze ans. Le douar rejoint la route provinciale en toute saison.",
                    );
                    label::body(language, words).into()
                },
            )
        });
        Container::new(Column::with_children(sections).spacing(space::XXS))
            .padding(space::XL)
            .into()
    }
}
