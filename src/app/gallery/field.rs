//! Text entry: one line and several, forced directions, in every state. All of it can be typed in.

use iced::Task;

use super::page::{Page, Setting, sample, sheet};
use crate::{
    theme::space,
    widget::{Element, Row, field::field},
};

/// What is typed.
pub struct State {
    texts: [String; Place::ALL.len()],
}

/// A field of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is labelled on the page")]
pub enum Place {
    Empty,
    Mixed,
    Reference,
    Auto,
    Path,
    Invalid,
    Read,
    Lines,
    Long,
}

impl Place {
    const ALL: [Place; 9] = [
        Place::Empty,
        Place::Mixed,
        Place::Reference,
        Place::Auto,
        Place::Path,
        Place::Invalid,
        Place::Read,
        Place::Lines,
        Place::Long,
    ];
}

/// What happens on the page.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was typed.
    Type(Place, String),
}

const LONG: [&str; 2] = [
    "في إطار تنفيذ برنامج عمل الجماعة للفترة 2022-2027، وطبقا لمقتضيات القانون التنظيمي رقم 113.14، تبرم هذه الاتفاقية مع ONEE بمبلغ 1 500 000,50 درهم لتزويد 42 دوارا بالماء الصالح للشرب.\nالمرجع: 2023/INDH/33/P3.\nيلتزم الطرفان بإحداث لجنة للتتبع تجتمع مرة كل ثلاثة أشهر.\nيحرر محضر عن كل اجتماع ويوقعه الحاضرون.",
    "Dans le cadre du programme d’action de la commune 2022-2027 et conformément à la loi organique n° 113-14, la présente convention (اتفاقية شراكة) est conclue avec l’ONEE pour un montant de 1 500 000,50 DH, afin d’alimenter 42 douars en eau potable.\nRéférence : 2023/INDH/33/P3.\nLes parties créent un comité de suivi qui se réunit une fois par trimestre.\nUn procès-verbal est dressé et signé.",
];

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 640.0;

    fn new(setting: &Setting) -> State {
        let words = |place| match place {
            Place::Empty => "",
            Place::Mixed => setting.pick(
                "اتفاقية شراكة مع ONEE رقم 14/2026",
                "Convention avec l’ONEE « سوق الحي » n° 14/2026",
            ),
            Place::Reference => "2023/INDH/33/P3",
            Place::Auto => setting.pick("Centre de santé", "مركز صحي"),
            Place::Path => "/home/commune/اتفاقيات/2026.sharaka",
            Place::Invalid => setting.pick("15 مارس 20266", "15 mars 20266"),
            Place::Read => setting.pick("جماعة واد الزيتون", "Commune de Oued Zitoun"),
            Place::Lines => setting.pick("سطر واحد", "Une ligne"),
            Place::Long => setting.pick(LONG[0], LONG[1]),
        };
        State {
            texts: Place::ALL.map(|place| words(place).to_owned()),
        }
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        let Message::Type(place, text) = message;
        self.texts[place as usize] = text;
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let words = |arabic, french| setting.pick(arabic, french);
        let entry = |place| {
            field(
                language,
                words("اكتب اسم المشروع", "Nom du projet"),
                &self.texts[place as usize],
            )
            .id(format!("field-{place:?}"))
            .on_input(move |text| Message::Type(place, text))
        };
        let read = field(language, "", &self.texts[Place::Read as usize]);
        let pair = |first: Element<'a, Message>, second: Element<'a, Message>| {
            Row::with_children([first, second]).spacing(space::M).into()
        };
        sheet([
            pair(
                sample(language, words("فارغ", "Vide"), entry(Place::Empty)),
                sample(
                    language,
                    words("نص مختلط", "Texte mixte"),
                    entry(Place::Mixed),
                ),
            ),
            pair(
                sample(
                    language,
                    words("مرجع", "Référence"),
                    entry(Place::Reference),
                ),
                sample(
                    language,
                    words("الاتجاه من أول حرف", "Direction de la première lettre"),
                    entry(Place::Auto).auto(),
                ),
            ),
            pair(
                sample(
                    language,
                    words("من اليسار دائما", "Toujours de gauche à droite"),
                    entry(Place::Path).left_to_right(),
                ),
                sample(
                    language,
                    words("غير مقبول", "Non recevable"),
                    entry(Place::Invalid).invalid(true),
                ),
            ),
            pair(
                sample(
                    language,
                    words("للقراءة والنسخ", "À lire et à copier"),
                    read,
                ),
                sample(
                    language,
                    words("سطران إلى أربعة", "Deux à quatre lignes"),
                    entry(Place::Lines).lines(2, 4),
                ),
            ),
            sample(
                language,
                words("نص طويل", "Texte long"),
                entry(Place::Long).lines(3, 6),
            ),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_its_text() {
        for (index, place) in Place::ALL.into_iter().enumerate() {
            assert_eq!(place as usize, index);
        }
    }
}
