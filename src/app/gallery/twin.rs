//! Twin texts: filled, one side missing, on several lines.

use iced::Task;

use super::page::{Page, Setting, sample, sheet};
use crate::{
    text::Language,
    widget::{Element, twin::twin},
};

/// The pairs, Arabic first.
pub struct State {
    pairs: [[String; 2]; 4],
}

/// What happens on the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was typed on a side of a pair.
    Type(usize, Language, String),
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 640.0;

    fn new(_setting: &Setting) -> State {
        let pairs = [
            [
                "تزويد 42 دوارا بالكهرباء مع ONEE",
                "Électrification de 42 douars avec l’ONEE",
            ],
            ["تهيئة سوق الحي", ""],
            ["", "Réfection de la route RP 4012"],
            [
                "يهدف المشروع إلى تزويد الدواوير بالماء الصالح للشرب، ويشمل 12,5 كلم من القنوات وخزانا سعته 100 متر مكعب. المرجع: 2023/INDH/33/P3.",
                "Le projet vise l’alimentation des douars en eau potable ; il comprend 12,5 km de conduites et un réservoir de 100 m³. Réf. : 2023/INDH/33/P3.",
            ],
        ];
        State {
            pairs: pairs.map(|pair| pair.map(str::to_owned)),
        }
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        let Message::Type(index, language, text) = message;
        self.pairs[index][usize::from(language == Language::French)] = text;
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let titles = [
            setting.pick("اسم المشروع", "Intitulé du projet"),
            setting.pick("نص واحد من اثنين", "Un texte sur deux"),
            setting.pick("الآخر من اثنين، غير مقبول", "L’autre, non recevable"),
            setting.pick("على عدة أسطر", "Sur plusieurs lignes"),
        ];
        sheet(titles.into_iter().enumerate().map(|(index, title)| {
            let [arabic, french] = &self.pairs[index];
            let mut pair = twin(&setting.tr, arabic, french)
                .id(format!("twin-{index}"))
                .invalid(Language::French, index == 2)
                .on_input(move |language, text| Message::Type(index, language, text));
            if index == 3 {
                pair = pair.lines(3, 6);
            }
            sample(setting.language(), title, pair)
        }))
    }
}
