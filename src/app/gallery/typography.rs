//! The sizes of type, their inks, and text that mixes directions.

use iced::Task;

use super::page::{Page, Setting, sample, sheet};
use crate::widget::{Element, label};

/// Nothing to remember.
pub struct State;

/// Nothing happens here.
#[derive(Debug, Clone)]
pub enum Message {}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 600.0;

    fn new(_setting: &Setting) -> State {
        State
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        match message {}
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let title = setting.pick(
            "بناء المسالك القروية بدوار آيت يوسف",
            "Construction des pistes rurales du douar Aït Youssef",
        );
        let mixed = setting.pick(
            "اتفاقية رقم 14/2026 مع ONEE بمبلغ 2.450.000,00 درهم، بتاريخ 12 مارس 2026",
            "Convention nº 14/2026 avec ONEE (المكتب الوطني للكهرباء) pour 2 450 000,00 DH, le 12 mars 2026",
        );
        sheet([
            sample(language, "28", label::figure(language, "2026")),
            sample(language, "21", label::page(language, title)),
            sample(language, "17", label::section(language, title)),
            sample(language, "15", label::strong(language, title)),
            sample(language, "15", label::body(language, mixed)),
            sample(
                language,
                "15",
                label::inked(label::body(language, mixed), |p| p.muted),
            ),
            sample(language, "13", label::hint(language, mixed)),
        ])
    }
}
