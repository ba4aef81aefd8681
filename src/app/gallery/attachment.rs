//! A list of files, and an empty one.

use iced::Task;

use super::page::{Page, Setting, sheet};
use crate::widget::{
    Element,
    attachment::{Event, Item, attachments},
};

/// The files that were not taken out.
pub struct State {
    left: Vec<usize>,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the list.
    List(Event),
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 700.0;

    fn new(_setting: &Setting) -> State {
        State {
            left: vec![0, 1, 2],
        }
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        match message {
            Message::List(Event::Remove(index)) => {
                self.left.remove(index);
            }
            Message::List(Event::Add) if self.left.is_empty() => self.left = vec![0, 1, 2],
            Message::List(_) => {}
        }
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let pick = |arabic, french| setting.pick(arabic, french).to_owned();
        let all = [
            Item {
                name: pick("محضر-دورة-فبراير.pdf", "pv-session-fevrier.pdf"),
                kind: pick("محضر دورة", "Procès-verbal de session"),
                bytes: 186_214,
                date: pick("12 مارس 2026", "12 mars 2026"),
                description: pick(
                    "المصادقة على مشروع اتفاقية الشراكة",
                    "Approbation du projet de convention de partenariat",
                ),
            },
            Item {
                name: "APD-piste-Ait-Youssef.dwg".to_owned(),
                kind: pick("دراسة تقنية", "Étude technique"),
                bytes: 4_712_880,
                date: pick("3 أبريل 2026", "3 avril 2026"),
                description: String::new(),
            },
            Item {
                name: "IMG_2041.jpg".to_owned(),
                kind: pick("صورة", "Photo"),
                bytes: 940_001,
                date: pick("17 أبريل 2026", "17 avril 2026"),
                description: pick("المسلك بعد الأمطار", "La piste après les pluies"),
            },
        ];
        let items: Vec<Item> = self.left.iter().map(|&index| all[index].clone()).collect();
        sheet([
            attachments(&setting.tr, &items, true, Message::List),
            attachments(&setting.tr, &[], true, Message::List),
        ])
    }
}
