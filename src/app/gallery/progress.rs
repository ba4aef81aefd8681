//! Work whose length is known, and work whose length is not.

use iced::{Subscription, Task};

use super::page::{Page, Setting, sheet};
use crate::widget::{
    Element, button,
    progress::{self, Phase, Share, progress},
};

/// Whether work runs, and where its block is.
pub struct State {
    runs: bool,
    phase: Phase,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// Work begins.
    Begin,
    /// It is stopped.
    Stop,
    /// Time passes.
    Beat,
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 380.0;

    fn new(_setting: &Setting) -> State {
        let phase = (0..7).fold(Phase::default(), |phase, _| phase.next());
        State { runs: false, phase }
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        match message {
            Message::Begin => self.runs = true,
            Message::Stop => self.runs = false,
            Message::Beat => self.phase = self.phase.next(),
        }
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let tr = &setting.tr;
        let export = setting.pick("تصدير الاتفاقيات", "Export des conventions");
        let counted = setting.pick("12 من 40", "12 sur 40").to_owned();
        let read = setting.pick("قراءة الملف", "Lecture du fichier");
        let begin = setting.pick("ابدأ", "Commencer");
        sheet([
            progress(
                tr,
                export,
                Some(counted),
                Share::Known(3_000),
                Some(Message::Stop),
            ),
            progress(
                tr,
                read,
                None,
                Share::Unknown(self.phase),
                Some(Message::Stop),
            ),
            progress(tr, export, None, Share::Known(10_000), None),
            button::quiet(language, begin, (!self.runs).then_some(Message::Begin)).into(),
        ])
    }

    fn subscription(&self) -> Subscription<Message> {
        if self.runs {
            iced::time::every(progress::BEAT).map(|_| Message::Beat)
        } else {
            Subscription::none()
        }
    }
}
