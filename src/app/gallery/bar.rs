//! Bars: none, some, all, too much; they fill from the side where reading starts.

use iced::Task;

use super::page::{Page, Setting, sample, sheet};
use crate::widget::{Element, bar::bar};

/// Nothing to remember.
pub struct State;

/// Nothing happens here.
#[derive(Debug, Clone)]
pub enum Message {}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 320.0;

    fn new(_setting: &Setting) -> State {
        State
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        match message {}
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        sheet([
            sample(language, "0 %", bar(0, |p| p.green)),
            sample(language, "37,5 %", bar(3_750, |p| p.green)),
            sample(language, "100 %", bar(10_000, |p| p.done.ink)),
            sample(language, "12 %", bar(1_200, |p| p.late.ink)),
        ])
    }
}
