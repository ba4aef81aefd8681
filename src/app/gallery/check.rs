//! Boxes, switches and choices, in every state.

use iced::Task;

use super::page::{Page, Setting, sample, sheet};
use crate::{
    theme::space,
    widget::{
        Column, Element, Row,
        check::{Mark, check, radio},
        switch::switch,
    },
};

/// What is ticked, turned on and chosen.
pub struct State {
    is_ticked: bool,
    is_on: bool,
    chosen: usize,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// The box was pressed.
    Tick,
    /// The switch was pressed.
    Turn,
    /// A choice was made.
    Choose(usize),
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 520.0;

    fn new(_setting: &Setting) -> State {
        State {
            is_ticked: true,
            is_on: true,
            chosen: 1,
        }
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        match message {
            Message::Tick => self.is_ticked = !self.is_ticked,
            Message::Turn => self.is_on = !self.is_on,
            Message::Choose(index) => self.chosen = index,
        }
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let pick = |arabic, french| setting.pick(arabic, french);
        let box_of = |words, mark: Mark, message| check(language, words, mark, message);
        let visited = pick(
            "عُقد اجتماع مع الشريك",
            "Une réunion s’est tenue avec le partenaire",
        );
        let all = pick("كل المشاريع (3 من 8)", "Tous les projets (3 sur 8)");
        let boxes = Column::new()
            .push(box_of(visited, self.is_ticked.into(), Some(Message::Tick)))
            .push(box_of(
                visited,
                (!self.is_ticked).into(),
                Some(Message::Tick),
            ))
            .push(box_of(all, Mark::Mixed, Some(Message::Tick)));
        let still = Column::new()
            .push(box_of(visited, Mark::On, None))
            .push(box_of(visited, Mark::Off, None))
            .push(box_of(all, Mark::Mixed, None));
        let hijri = pick(
            "التاريخ الهجري بجانب الميلادي",
            "Date hégirienne à côté de la date",
        );
        let switches = Row::new()
            .push(switch(language, hijri, self.is_on, Some(Message::Turn)))
            .push(switch(language, hijri, !self.is_on, Some(Message::Turn)))
            .spacing(space::L);
        let still_switches = Row::new()
            .push(switch(language, hijri, true, None))
            .push(switch(language, hijri, false, None))
            .spacing(space::L);
        let forms = [
            pick("اتفاقية إطار", "Convention-cadre"),
            pick("اتفاقية خاصة", "Convention spécifique"),
            pick("ملحق تعديلي", "Avenant"),
        ];
        sheet([
            sample(
                language,
                pick("خانات، ثم خانات لا تتغير", "Cases, puis cases figées"),
                Row::new().push(boxes).push(still).spacing(space::XXL),
            ),
            sample(
                language,
                pick("مفاتيح", "Interrupteurs"),
                Column::new().push(switches).push(still_switches),
            ),
            sample(
                language,
                pick("واحد من عدة", "Un parmi plusieurs"),
                radio(None, language, forms, Some(self.chosen), Message::Choose),
            ),
        ])
    }
}
