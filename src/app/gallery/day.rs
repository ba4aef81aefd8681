//! Dates: chosen, empty, bounded, unread; and the calendar as it stands open.

use chrono::NaiveDate;
use iced::Task;

use super::page::{Page, Setting, sample, sheet};
use crate::{
    theme::space,
    widget::{
        Column, Container, Element, Row,
        calendar::{self, Bounds, Shown},
        day::{Typed, day},
    },
};

/// Width of an entry, in pixels.
const WIDE: f32 = 280.0;

/// What stands in the entries, and the day that the calendar stands on.
pub struct State {
    days: [Typed; 4],
    lit: NaiveDate,
    chosen: Option<NaiveDate>,
}

/// Something was typed or chosen.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the entry of that place.
    Typed(usize, Typed),
    /// In the calendar.
    Calendar(calendar::Event),
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 560.0;

    fn new(setting: &Setting) -> State {
        let today = setting.today.day();
        State {
            days: [
                today.into(),
                Typed::default(),
                Typed::Typing("1/1/2020".to_owned()).left(),
                Typed::Typing("15/9/1447".to_owned()).left(),
            ],
            lit: today,
            chosen: today.iter_weeks().nth(1),
        }
    }

    fn update(&mut self, message: Message, _setting: &Setting) -> Task<Message> {
        match message {
            Message::Typed(at, typed) => {
                if let Some(day) = self.days.get_mut(at) {
                    *day = typed;
                }
            }
            Message::Calendar(calendar::Event::Move(by)) => {
                self.lit = by.from(self.lit, Bounds::default());
            }
            Message::Calendar(calendar::Event::Choose(day)) => {
                (self.lit, self.chosen) = (day, Some(day));
            }
        }
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let today = setting.today.day();
        let words = [
            setting.pick("تاريخ", "Une date"),
            setting.pick("بدون تاريخ", "Aucune date"),
            setting.pick("قبل أول يوم مقبول", "Avant le premier jour admis"),
            setting.pick("تاريخ لم يقرأ", "Une date illisible"),
        ];
        let entries = self.days.iter().zip(words).enumerate();
        let entries = entries.map(|(at, (typed, words))| {
            let entry = day(language, typed, today, move |typed| {
                Message::Typed(at, typed)
            });
            let entry = if at == 2 { entry.first(today) } else { entry };
            sample(language, words, entry.width(WIDE))
        });
        let shown = Shown {
            lit: self.lit,
            chosen: self.chosen,
            today,
            bounds: Bounds::default(),
        };
        let leaf = Container::new(calendar::calendar(language, shown).map(Message::Calendar))
            .style(crate::theme::container::card);
        sheet([Row::new()
            .push(Column::with_children(entries).spacing(space::M))
            .push(leaf)
            .spacing(space::XL)
            .into()])
    }
}
