//! The matrix: five hundred rows and two hundred columns that cross, with sums that follow what is
//! typed.

use std::{borrow::Cow, collections::BTreeMap};

use iced::{Length, Task};

use super::page::{Page, Setting};
use crate::{
    text::{Language, amount, number},
    theme::space,
    widget::{
        Container, Element,
        badge::{self, Look},
        matrix::{self, At, Cell, Content, Event, Head, Spot},
    },
};

/// How many rows there are.
const ROWS: usize = 500;
/// How many columns there are.
const COLUMNS: usize = 200;

const NEEDS: [(&str, &str); 4] = [
    ("تبليط المسلك رقم", "Revêtement de la piste n°"),
    ("تجهيز المدرسة رقم", "Équipement de l’école n°"),
    ("ربط الدوار رقم", "Raccordement du douar n°"),
    ("حفر البئر رقم", "Forage du puits n°"),
];
const PARTNERS: [(&str, &str); 4] = [
    ("مجلس الجهة", "Conseil régional"),
    ("المديرية الإقليمية", "Direction provinciale"),
    ("وكالة التنمية", "Agence de développement"),
    ("جمعية الأمل", "Association Al Amal"),
];
const STATES: [Look; 4] = [badge::NONE, badge::SOON, badge::ON_TIME, badge::DONE];

/// The cell that the keyboard is in, and what each crossing is worth, in dirhams.
pub struct State {
    table: matrix::State,
    worth: BTreeMap<(usize, usize), i64>,
}

/// What happens in the matrix.
#[derive(Debug, Clone)]
pub struct Message(matrix::Message);

/// What is in the matrix.
struct Sample<'a> {
    worth: &'a BTreeMap<(usize, usize), i64>,
    language: Language,
}

impl Sample<'_> {
    fn pick(&self, (arabic, french): (&'static str, &'static str), at: usize) -> String {
        let words = match self.language {
            Language::Arabic => arabic,
            Language::French => french,
        };
        format!("{words} {}", at + 1)
    }

    fn words(&self, ar: &'static str, fr: &'static str) -> Cow<'_, str> {
        Cow::Borrowed(match self.language {
            Language::Arabic => ar,
            Language::French => fr,
        })
    }
}

fn sum<'a>(values: impl Iterator<Item = &'a i64>) -> Cell<'static> {
    let sum: i64 = values.sum();
    let look = if sum > 1_000_000 {
        badge::DONE
    } else {
        badge::PARTLY
    };
    match sum {
        0 => Cell::state(badge::NONE, "0").faint(),
        _ => Cell::state(look, number::group(sum)),
    }
}

impl Content for Sample<'_> {
    fn row(&self, row: usize) -> Head<'_> {
        let project = self.pick(("المشروع", "Projet"), row / 3);
        Head::new(self.pick(NEEDS[row % NEEDS.len()], row), project)
    }

    fn column(&self, column: usize) -> Head<'_> {
        Head::new(self.pick(PARTNERS[column % PARTNERS.len()], column), "")
    }

    fn cell(&self, At { row, column }: At) -> Cell<'_> {
        match self.worth.get(&(row, column)) {
            None => Cell::default(),
            Some(worth) => {
                let look = STATES[(row + column) % STATES.len()];
                let percent = number::group(((row * 7 + column) % 10 * 10) as i64);
                Cell::state(look, number::group(*worth)).under(format!("{percent}\u{a0}%"))
            }
        }
    }

    fn margin(&self, row: usize) -> Cell<'_> {
        sum(self
            .worth
            .range((row, 0)..(row + 1, 0))
            .map(|(_, worth)| worth))
    }

    fn foot(&self, column: usize) -> Cell<'_> {
        let own = (self.worth.iter()).filter(|((_, other), _)| *other == column);
        sum(own.map(|(_, worth)| worth))
    }

    fn whole(&self) -> Cell<'_> {
        sum(self.worth.values())
    }

    fn corners(&self) -> [Cow<'_, str>; 3] {
        [
            self.words("الحاجة", "Besoin"),
            self.words("المغطى", "Couvert"),
            self.words("المنتظر من الشريك", "Attendu du partenaire"),
        ]
    }

    fn edited(&self, At { row, column }: At) -> Option<String> {
        let worth = self.worth.get(&(row, column));
        Some(worth.map(|worth| number::group(*worth)).unwrap_or_default())
    }

    fn hint(&self, spot: Spot) -> Option<String> {
        match spot {
            Spot::Row(row) => Some(self.row(row).name.into_owned()),
            Spot::Column(column) => Some(self.column(column).name.into_owned()),
            _ => None,
        }
    }
}

impl Page for State {
    type Message = Message;
    const HEIGHT: f32 = 640.0;

    fn new(_setting: &Setting) -> State {
        let crossings = (0..ROWS).flat_map(|row| (0..COLUMNS).map(move |column| (row, column)));
        let filled = crossings.filter(|(row, column)| (row * 5 + column * 3) % 7 == 0);
        let worth =
            |(row, column): (usize, usize)| ((row * 37 + column * 11) % 90 + 1) as i64 * 2_500;
        let mut table = matrix::State::default();
        table.go(At { row: 2, column: 1 });
        State {
            table,
            worth: filled.map(|at| (at, worth(at))).collect(),
        }
    }

    fn update(&mut self, Message(message): Message, setting: &Setting) -> Task<Message> {
        match self.table.update(message) {
            Event::Edited { at, text } => match amount::parse(&text) {
                Ok(centimes) => {
                    self.worth.insert((at.row, at.column), centimes / 100);
                }
                Err(_) => {
                    let words = setting.pick("أدخل مبلغا", "Saisissez un montant");
                    self.table.refuse(at, text, words.to_owned());
                }
            },
            Event::Cleared(at) => {
                self.worth.remove(&(at.row, at.column));
            }
            Event::None | Event::Selected(_) | Event::Open(_) => {}
        }
        Task::none()
    }

    fn view<'a>(&'a self, setting: &'a Setting) -> Element<'a, Message> {
        let sample = Sample {
            worth: &self.worth,
            language: setting.language(),
        };
        let size = (ROWS, COLUMNS);
        let table = matrix::matrix(setting.language(), &self.table, size, sample, Message);
        Container::new(table)
            .padding(space::XL)
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }
}
