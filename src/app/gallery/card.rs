//! Cards with and without heading, state and foot.

use iced::Task;

use super::page::{Page, Setting, sheet};
use crate::{
    theme::space,
    widget::{Column, Element, Row, badge, bar::bar, button, card::card, icon::Icon, label},
};

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
    const HEIGHT: f32 = 440.0;

    fn new(_setting: &Setting) -> State {
        State
    }

    fn update(&mut self, _message: Message, _setting: &Setting) -> Task<Message> {
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let share = Column::new()
            .push(label::body(
                language,
                setting.pick(
                    "أدي 1.250.000,00 درهم من أصل 2.000.000,00 درهم",
                    "1 250 000,00 DH versés sur 2 000 000,00 DH",
                ),
            ))
            .push(bar(6_250, |p| p.green))
            .spacing(space::XS);
        let whole = card(language, share)
            .head(setting.pick(
                "مساهمة المجلس الإقليمي",
                "Contribution du conseil provincial",
            ))
            .hint(setting.pick(
                "القسط الثاني في 30 يونيو 2026",
                "Deuxième tranche le 30 juin 2026",
            ))
            .aside(badge::badge(
                language,
                badge::SOON,
                setting.pick("يحل قريبا", "Échéance proche"),
            ))
            .foot(button::quiet_with(
                language,
                Icon::Edit,
                setting.pick("سجل أداء", "Enregistrer un versement"),
                Some(Message::Press),
            ))
            .foot(button::quiet_with(
                language,
                Icon::Letter,
                setting.pick("ذكّر الشريك", "Relancer le partenaire"),
                Some(Message::Press),
            ));
        let text = |arabic, french| label::body(language, setting.pick(arabic, french));
        let left = card(
            language,
            text("بطاقة من غير عنوان.", "Une carte sans titre."),
        );
        let right = card(language, text("ثلاث جماعات", "Trois communes"))
            .head(setting.pick("الأطراف", "Parties"));
        sheet([
            whole.into(),
            Row::new().push(left).push(right).spacing(space::M).into(),
        ])
    }
}
