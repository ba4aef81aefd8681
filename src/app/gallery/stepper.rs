//! The five stages at three moments; those that are not ahead can be gone to.

use iced::Task;

use super::page::{Page, Setting, sheet};
use crate::widget::{
    Element,
    stepper::{Standing, Step, stepper},
};

/// The stage at hand in the first line.
pub struct State {
    current: usize,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// A step was gone to.
    Go(usize),
}

const STAGES: [(&str, &str); 5] = [
    ("تحديد الحاجيات", "Besoins"),
    ("تحديد الشركاء", "Partenaires"),
    ("تعبئة الشركاء", "Mobilisation"),
    ("إعداد الاتفاقيات", "Conventions"),
    ("التتبع", "Suivi"),
];

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 400.0;

    fn new(_setting: &Setting) -> State {
        State { current: 2 }
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        let Message::Go(index) = message;
        self.current = index;
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let line = |current: usize, ahead: bool| {
            let steps = STAGES.iter().enumerate().map(|(index, (arabic, french))| {
                let standing = match index.cmp(&current) {
                    std::cmp::Ordering::Less => Standing::Done,
                    std::cmp::Ordering::Equal => Standing::Current,
                    std::cmp::Ordering::Greater => Standing::ToCome,
                };
                Step {
                    words: setting.pick(arabic, french).to_owned(),
                    standing,
                    on_press: (ahead || index <= current).then_some(Message::Go(index)),
                }
            });
            stepper(&setting.tr, steps.collect())
        };
        sheet([
            line(self.current, true),
            line(0, false),
            line(STAGES.len(), false),
        ])
    }
}
