//! Selects and chips: few and many choices, grouped, disabled, invalid.

use iced::Task;

use super::page::{Page, Setting, sample, sheet};
use crate::widget::{
    Container, Element,
    chips::chips,
    select::{Choice, select},
};

/// Width of the samples, in pixels.
const WIDE: f32 = 420.0;

/// What is chosen, and the long list, which is kept.
pub struct State {
    kind: Option<usize>,
    douar: Option<usize>,
    kinds: Vec<usize>,
    douars: Vec<Choice<usize>>,
}

/// Something was chosen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A kind of contribution, or none.
    Kind(Option<usize>),
    /// One of many.
    Douar(usize),
    /// All the kinds that are chosen.
    Kinds(Vec<usize>),
}

const KINDS: [[&str; 4]; 6] = [
    ["مساهمة مالية", "Contribution financière", "موارد", "Moyens"],
    ["مساهمة عينية", "Contribution en nature", "موارد", "Moyens"],
    ["تعبئة العقار", "Mobilisation du foncier", "موارد", "Moyens"],
    ["مواكبة تقنية", "Appui technique", "خبرة", "Savoir-faire"],
    [
        "تكوين المنتخبين",
        "Formation des élus",
        "خبرة",
        "Savoir-faire",
    ],
    [
        "إنجاز الدراسات",
        "Réalisation des études",
        "خبرة",
        "Savoir-faire",
    ],
];

fn kinds(setting: &Setting) -> Vec<Choice<usize>> {
    KINDS
        .iter()
        .enumerate()
        .map(|(at, [arabic, french, group, groupe])| {
            Choice::new(at, setting.pick(arabic, french)).under(setting.pick(group, groupe))
        })
        .collect()
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 600.0;

    fn new(_setting: &Setting) -> State {
        let douar = |at: usize| {
            Choice::new(at, format!("دوار {}", at + 1)).aside(format!("Douar {}", at + 1))
        };
        State {
            kind: Some(1),
            douar: None,
            kinds: vec![0, 3, 5],
            douars: (0..1_503).map(douar).collect(),
        }
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        match message {
            Message::Kind(kind) => self.kind = kind,
            Message::Douar(douar) => self.douar = Some(douar),
            Message::Kinds(kinds) => self.kinds = kinds,
        }
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let kind = || {
            select(language, kinds(setting), self.kind, |kind| {
                Message::Kind(Some(kind))
            })
            .width(WIDE)
        };
        let many = select(language, &self.douars, self.douar, Message::Douar)
            .placeholder(setting.pick("اختر دوارا", "Choisissez un douar"))
            .width(WIDE);
        let several = chips(language, kinds(setting), &self.kinds, Message::Kinds);
        sheet([
            sample(
                language,
                setting.pick("اختيار واحد، في مجموعات", "Un choix, par groupes"),
                kind().optional(Message::Kind(None)),
            ),
            sample(
                language,
                setting.pick("1503 عناصر، بالبحث", "1503 éléments, avec recherche"),
                many,
            ),
            sample(
                language,
                setting.pick("اختيار غير مقبول", "Un choix qui ne convient pas"),
                kind().invalid(true),
            ),
            sample(
                language,
                setting.pick("اختيار لا يمكن تغييره", "Un choix qui ne change pas"),
                kind().disabled(true),
            ),
            sample(
                language,
                setting.pick("اختيارات متعددة", "Plusieurs choix"),
                Container::new(several).max_width(WIDE),
            ),
        ])
    }
}
