//! The virtualised table: a hundred thousand rows that are made when they are seen; below, the same
//! in rows of two lines.

use std::{borrow::Cow, collections::BTreeMap};

use iced::{Length, Task};

use super::page::{Page, Setting};
use crate::{
    text::{Language, number},
    theme::space,
    widget::{
        Column, Container, Element, badge,
        badge::Look,
        grid::{self, Cell, Key},
        label,
    },
};

/// How many rows there are.
const COUNT: u32 = 100_000;

const WORKS: [(&str, &str); 5] = [
    ("تهيئة المسلك رقم", "Aménagement de la piste n°"),
    ("إعادة تأهيل السوق رقم", "Réhabilitation du souk n°"),
    ("تزويد بالماء، الشطر", "Eau potable, tranche"),
    ("كهربة، الشطر", "Électrification, tranche"),
    ("أشغال الصيانة رقم", "Entretien n°"),
];
const PLACES: [(&str, &str); 4] = [
    ("أولاد علي", "Oulad Ali"),
    ("أيت موسى", "Aït Moussa"),
    ("الزاوية", "Zaouia"),
    ("تيزي", "Tizi"),
];
const STATES: [(Look, &str, &str); 4] = [
    (badge::ON_TIME, "في الأجل", "Dans les délais"),
    (badge::LATE, "متأخر", "En retard"),
    (badge::DONE, "منجز", "Réalisé"),
    (badge::NONE, "لم يبدأ", "Non commencé"),
];

/// The table, and the names that were typed into it.
pub struct State {
    table: grid::State,
    names: BTreeMap<u32, String>,
    done: String,
}

/// What happens to the table.
#[derive(Debug, Clone)]
pub struct Message(grid::Message);

impl State {
    fn arrange(&mut self, language: Language) {
        let names = &self.names;
        self.table.arrange(
            language,
            COUNT as usize,
            |_| true,
            |row, column| match column {
                "name" => Key::text(name(names, language, row)),
                "place" => Key::text(pick(language, PLACES[at(row, 7, PLACES.len())])),
                "cost" => Key::Number(cost(row)),
                _ => Key::Number(i64::from(row)),
            },
        );
    }

    fn cell(&self, language: Language, row: u32, column: &str) -> Cell<'_> {
        match column {
            "number" => Cell::number((row + 1).to_string()),
            "name" => Cell::text(name(&self.names, language, row)),
            "place" => Cell::muted(pick(language, PLACES[at(row, 7, PLACES.len())])),
            "cost" if row % 9 == 4 => Cell::Nothing,
            "cost" => {
                let centimes = cost(row);
                let whole = number::group(centimes / 100);
                Cell::number(format!("{whole},{:02}", centimes % 100))
            }
            "state" => {
                let (look, arabic, french) = STATES[at(row, 5, STATES.len())];
                Cell::badge(look, pick(language, (arabic, french)))
            }
            _ => Cell::Nothing,
        }
    }
}

fn at(row: u32, step: u32, count: usize) -> usize {
    (row / step) as usize % count
}

fn pick(language: Language, (arabic, french): (&'static str, &'static str)) -> &'static str {
    match language {
        Language::Arabic => arabic,
        Language::French => french,
    }
}

fn name(names: &BTreeMap<u32, String>, language: Language, row: u32) -> Cow<'_, str> {
    match names.get(&row) {
        Some(name) => Cow::Borrowed(name),
        None => {
            let work = pick(language, WORKS[at(row, 1, WORKS.len())]);
            Cow::Owned(format!("{work} {}", row + 1))
        }
    }
}

/// In centimes.
fn cost(row: u32) -> i64 {
    i64::from(row) * 7_919_113 % 900_000_000 + 12_500_000
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 640.0;

    fn new(setting: &Setting) -> State {
        let mut state = State {
            table: grid::State::default(),
            names: BTreeMap::new(),
            done: String::new(),
        };
        state.arrange(setting.language());
        state.table.select(Some(2));
        state
    }

    fn update(&mut self, Message(message): Message, setting: &Setting) -> Task<Message> {
        match self.table.update(message) {
            grid::Event::Sorted => self.arrange(setting.language()),
            grid::Event::Edited { row, text, .. } => {
                self.names.insert(row, text);
                self.arrange(setting.language());
            }
            grid::Event::Open(row) => {
                self.done = format!("{} {}", setting.pick("فتح", "Ouvrir"), row + 1);
            }
            grid::Event::Copied { rows, .. } => {
                self.done = format!("{} {rows}", setting.pick("نسخ", "Copié"));
            }
            grid::Event::None | grid::Event::Selected(_) | grid::Event::LaidOut => {}
        }
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let language = setting.language();
        let title = |arabic, french| setting.pick(arabic, french);
        let columns = vec![
            grid::Column::new("number", title("الرقم", "N°"), 90.0).number(),
            grid::Column::new("name", title("المشروع", "Projet"), 240.0)
                .stretch()
                .required()
                .editable(),
            grid::Column::new("place", title("المكان", "Lieu"), 140.0),
            grid::Column::new("cost", title("الكلفة (درهم)", "Coût (DH)"), 150.0).number(),
            grid::Column::new("state", title("الحالة", "État"), 160.0).unsorted(),
        ];
        let cell = move |row, column: &str| self.cell(language, row, column);
        let high = move |row, column: &str| match column {
            "name" => Cell::twin(
                name(&self.names, language, row),
                pick(language, PLACES[at(row, 7, PLACES.len())]),
            ),
            _ => self.cell(language, row, column),
        };
        let table = grid::grid(language, &self.table, columns.clone(), cell, Message);
        let double = grid::grid(language, &self.table, columns, high, Message).double();
        Container::new(
            Column::new()
                .push(label::hint(language, &self.done))
                .push(Container::new(table).height(Length::FillPortion(3)))
                .push(Container::new(double).height(Length::FillPortion(2)))
                .spacing(space::M),
        )
        .padding(space::XL)
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
    }
}
