//! Badges: every state, in a pill and without ground.

use iced::Task;

use super::page::{Page, Setting, sample, sheet};
use crate::{
    theme::space,
    widget::{
        Element, Row,
        badge::{self, Look},
    },
};

/// Nothing to remember.
pub struct State;

/// Nothing happens here.
#[derive(Debug, Clone)]
pub enum Message {}

const LOOKS: [(Look, &str, &str); 8] = [
    (badge::ON_TIME, "في الأجل", "Dans les délais"),
    (badge::SOON, "يحل قريبا", "Échéance proche"),
    (badge::LATE, "متأخر", "En retard"),
    (badge::DONE, "منجز", "Réalisé"),
    (badge::PARTLY, "منجز جزئيا", "Réalisé en partie"),
    (badge::NONE, "لم يحل بعد", "Non échu"),
    (badge::CLOSED, "متنازل عنه", "Abandonné"),
    (badge::DISPUTED, "متنازع فيه", "Contesté"),
];

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 280.0;

    fn new(_setting: &Setting) -> State {
        State
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        match message {}
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let all =
            |show: fn(_, _, &'a str) -> Element<'a, Message>| {
                Row::with_children(LOOKS.map(|(look, arabic, french)| {
                    show(language, look, setting.pick(arabic, french))
                }))
                .spacing(space::S)
                .wrap()
                .vertical_spacing(space::XS)
            };
        sheet([
            sample(
                language,
                setting.pick("حالة في إطار", "Un état sur fond"),
                all(badge::badge),
            ),
            sample(
                language,
                setting.pick("بدون إطار، للجداول", "Sans fond, pour les tableaux"),
                all(badge::plain),
            ),
        ])
    }
}
