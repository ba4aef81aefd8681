//! The picture of two grades: a few things, several at one crossing, one with a long name; and the
//! picture with nothing in it.

use iced::Task;

use super::page::{Page, Setting, sample, sheet};
use crate::widget::{
    Element, label,
    quadrant::{Legend, Point, quadrant},
};

/// The thing that was pressed last.
pub struct State {
    chosen: Option<usize>,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// A thing was pressed.
    Press(usize),
}

/// Each with its interest and its influence.
const PARTNERS: [((&str, &str), u8, u8); 7] = [
    (("مجلس الجهة", "Conseil régional"), 3, 3),
    (("وكالة الحوض المائي", "Agence du bassin"), 3, 3),
    (("مجلس الإقليم", "Conseil provincial"), 2, 3),
    (
        (
            "المديرية الإقليمية للتربية الوطنية والتعليم الأولي والرياضة",
            "Direction provinciale de l’Éducation nationale et du Préscolaire",
        ),
        1,
        3,
    ),
    (("جمعية الأمل", "Association Al Amal"), 3, 1),
    (("تعاونية النخيل", "Coopérative Annakhil"), 2, 0),
    (("مكتب الدراسات", "Bureau d’études"), 0, 1),
];

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 760.0;

    fn new(_setting: &Setting) -> State {
        State { chosen: Some(0) }
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        let Message::Press(index) = message;
        self.chosen = Some(index);
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let name = |(arabic, french): (&'static str, &'static str)| setting.pick(arabic, french);
        let points = PARTNERS.iter().enumerate();
        let points = points.map(|(index, (own, across, up))| Point {
            name: name(*own).to_owned(),
            across: *across,
            up: *up,
            on_press: Message::Press(index),
        });
        let quarters = [
            ("إشراك وثيق", "Associer étroitement"),
            ("إثارة الاهتمام", "Susciter l’intérêt"),
            ("تثمين ودعم", "Valoriser et soutenir"),
            ("إخبار", "Tenir informé"),
        ];
        let legend = Legend {
            across: setting.pick("درجة الاهتمام", "Intérêt").to_owned(),
            up: setting.pick("درجة التأثير", "Influence").to_owned(),
            quarters: quarters.map(|own| name(own).to_owned()),
        };
        let chosen = self.chosen.and_then(|index| PARTNERS.get(index));
        let chosen = chosen.map_or("", |(own, ..)| name(*own));
        sheet([
            quadrant(language, &legend, points.collect()),
            label::hint(language, chosen).into(),
            sample(
                language,
                setting.pick("دون نقط", "Sans point"),
                quadrant(language, &legend, Vec::new()),
            ),
        ])
    }
}
