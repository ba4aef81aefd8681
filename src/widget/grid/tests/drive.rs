//! A screen with one table of projects, driven as a person would.

use iced_test::selector;

use super::*;
use crate::{
    text::number,
    theme::{Theme, font, type_scale},
    widget::{badge, mirror::mirror},
};

pub const WIDTH: f32 = 1_280.0;
pub const HEIGHT: f32 = 720.0;

const KINDS: [(&str, &str); 6] = [
    (
        "تهيئة المسلك الرابط بين دوار",
        "Aménagement de la piste du douar",
    ),
    (
        "بناء قاعة متعددة التخصصات بدوار",
        "Construction d’une salle polyvalente à",
    ),
    (
        "إعادة تأهيل السوق الأسبوعي",
        "Réhabilitation du souk hebdomadaire",
    ),
    (
        "تزويد الدواوير بالماء الصالح للشرب",
        "Alimentation en eau potable des douars",
    ),
    (
        "كهربة الدواوير بالطاقة الشمسية",
        "Électrification solaire des douars",
    ),
    ("مدرسة جماعاتية", "École communautaire"),
];
const PLACES: [(&str, &str); 4] = [
    ("أولاد علي", "Oulad Ali"),
    ("أيت موسى", "Aït Moussa"),
    ("الزاوية", "Zaouia"),
    ("تيزي", "Tizi"),
];

fn pick(language: Language, pair: (&'static str, &'static str)) -> &'static str {
    match language {
        Language::Arabic => pair.0,
        Language::French => pair.1,
    }
}

pub fn name(language: Language, row: u32) -> String {
    let kind = pick(language, KINDS[row as usize % KINDS.len()]);
    format!("{kind} {}", row + 1)
}

pub fn cost(row: u32) -> i64 {
    i64::from(row).wrapping_mul(7_919_113) % 900_000_000 + 12_500_000
}

pub fn columns(language: Language) -> Vec<Column> {
    let title = |ar: &'static str, fr: &'static str| pick(language, (ar, fr));
    vec![
        Column::new("number", title("الرقم", "N°"), 90.0).number(),
        Column::new("name", title("المشروع", "Projet"), 300.0)
            .stretch()
            .required()
            .editable(),
        Column::new("place", title("المكان", "Lieu"), 130.0).editable(),
        Column::new("sector", title("القطاع", "Secteur"), 130.0),
        Column::new("year", title("السنة", "Année"), 80.0).number(),
        Column::new("cost", title("الكلفة (درهم)", "Coût (DH)"), 150.0).number(),
        Column::new("gap", title("الخصاص (درهم)", "À mobiliser (DH)"), 150.0).number(),
        Column::new("state", title("الحالة", "État"), 130.0),
    ]
}

pub fn cell(language: Language, row: u32, column: &str) -> Cell<'static> {
    let states = [
        (badge::ON_TIME, ("في الأجل", "Dans les délais")),
        (badge::SOON, ("قريب الأجل", "Échéance proche")),
        (badge::LATE, ("متأخر", "En retard")),
        (badge::DONE, ("منجز", "Réalisé")),
        (badge::NONE, ("لم يبدأ", "Non commencé")),
    ];
    let at = row as usize;
    match column {
        "number" => Cell::number(format!("{}", row + 1)),
        "name" => Cell::text(name(language, row)),
        "place" => Cell::text(pick(language, PLACES[at / 3 % PLACES.len()])),
        "sector" => {
            let pair = [
                ("الطرق", "Routes"),
                ("الماء", "Eau"),
                ("التعليم", "Éducation"),
            ][at % 3];
            Cell::muted(pick(language, pair))
        }
        "year" => Cell::number(format!("{}", 2023 + at % 6)),
        "cost" => Cell::number(amount(cost(row))),
        "gap" if at % 7 == 3 => Cell::Nothing,
        "gap" => Cell::number(amount(cost(row) / 3)),
        "state" => {
            let (look, words) = states[at % states.len()];
            Cell::badge(look, pick(language, words))
        }
        _ => Cell::Nothing,
    }
}

fn amount(centimes: i64) -> String {
    format!("{},{:02}", number::group(centimes / 100), centimes % 100)
}

fn key(language: Language, row: u32, column: &str) -> Key<'static> {
    match column {
        "cost" => Key::Number(cost(row)),
        "name" => Key::text(name(language, row)),
        _ => Key::Nothing,
    }
}

pub fn press(key: impl Into<keyboard::Key>, modifiers: Modifiers) -> Input {
    let key = key.into();
    Input::Keyboard(keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: key,
        physical_key: keyboard::key::Physical::Unidentified(
            keyboard::key::NativeCode::Unidentified,
        ),
        location: keyboard::Location::Standard,
        modifiers,
        repeat: false,
        text: None,
    })
}

type Ui<'a> = iced_test::runtime::UserInterface<'a, Message, Theme, iced::Renderer>;

/// The screen; what the widget knows lives on between events, as in the window.
pub struct Drive {
    pub language: Language,
    pub state: State,
    /// Messages of the last events.
    pub messages: Vec<Message>,
    cache: Option<iced_test::runtime::user_interface::Cache>,
    renderer: iced::Renderer,
    cursor: mouse::Cursor,
    count: usize,
}

impl Drive {
    pub fn new(language: Language, count: usize) -> Drive {
        let mut fonts = iced::advanced::graphics::text::font_system()
            .write()
            .unwrap();
        for file in font::files() {
            fonts.load_font(file);
        }
        drop(fonts);
        let mut drive = Drive {
            language,
            state: State::default(),
            messages: Vec::new(),
            cache: None,
            renderer: iced::Renderer::new(font::BODY, iced::Pixels(type_scale::BODY)),
            cursor: mouse::Cursor::Unavailable,
            count,
        };
        drive.arrange();
        drive
    }

    fn arrange(&mut self) {
        let language = self.language;
        let key = |row, column: &str| key(language, row, column);
        self.state.arrange(language, self.count, |_| true, key);
    }

    pub fn name(&self, row: u32) -> String {
        name(self.language, row)
    }

    pub fn title(&self, key: &str) -> String {
        let columns = columns(self.language);
        let column = columns.iter().find(|column| column.key == key);
        column
            .map(|column| column.title.clone())
            .unwrap_or_default()
    }

    fn with<T>(&mut self, act: impl FnOnce(&mut Ui<'_>, &mut Drive) -> T) -> T {
        let state = self.state.clone();
        let language = self.language;
        let element = view(language, &state);
        let cache = self.cache.take().unwrap_or_default();
        let size = Size::new(WIDTH, HEIGHT);
        let mut ui = Ui::build(element, size, cache, &mut self.renderer);
        let out = act(&mut ui, self);
        self.cache = Some(ui.into_cache());
        out
    }

    /// Sends events within one frame, then lets the screen answer.
    pub fn events(&mut self, events: impl IntoIterator<Item = Input>) -> Vec<Event> {
        let events: Vec<Input> = events.into_iter().collect();
        self.messages = self.with(|ui, drive| {
            let mut messages = Vec::new();
            let clipboard = &mut iced::advanced::clipboard::Null;
            let (cursor, renderer) = (drive.cursor, &mut drive.renderer);
            let _ = ui.update(&events, cursor, renderer, clipboard, &mut messages);
            messages
        });
        let mut answers = Vec::new();
        for message in self.messages.clone() {
            let event = self.state.update(message);
            if event == Event::Sorted {
                self.arrange();
            }
            if event != Event::None {
                answers.push(event);
            }
        }
        answers
    }

    pub fn at(&mut self, at: Point, events: impl IntoIterator<Item = Input>) -> Vec<Event> {
        self.cursor = mouse::Cursor::Available(at);
        self.events(events)
    }

    pub fn key(&mut self, key: Named) -> Vec<Event> {
        self.held(key, Modifiers::empty())
    }

    pub fn held(&mut self, key: Named, modifiers: Modifiers) -> Vec<Event> {
        self.events([press(key, modifiers)])
    }

    pub fn command(&mut self, letter: &str) -> Vec<Event> {
        let key = Pressed::Character(letter.into());
        self.events([press(key, Modifiers::COMMAND)])
    }

    pub fn character(&mut self, letter: &str) -> Vec<Event> {
        self.events([press(Pressed::Character(letter.into()), Modifiers::empty())])
    }

    pub fn typed(&mut self, words: &str) -> Vec<Event> {
        let events: Vec<Input> = iced_test::simulator::typewrite(words).collect();
        let mut answers = Vec::new();
        for event in events {
            answers.extend(self.events([event]));
        }
        answers
    }

    /// Gives the table the keyboard, as Tab does.
    pub fn focus(&mut self) {
        self.with(|ui, drive| {
            let mut take = iced::advanced::widget::operation::focusable::focus::<()>("grid".into());
            ui.operate(&drive.renderer, &mut take);
        });
    }

    fn find(&mut self, words: &str) -> Option<selector::Text> {
        let words = shown(self.language, words);
        self.with(|ui, drive| {
            let mut find = selector::Selector::find(words);
            let mut operation = iced::advanced::widget::operation::black_box(&mut find);
            ui.operate(&drive.renderer, &mut operation);
            drop(operation);
            match iced::advanced::widget::Operation::finish(&find) {
                iced::advanced::widget::operation::Outcome::Some(found) => found,
                _ => None,
            }
        })
    }

    pub fn sees(&mut self, words: impl AsRef<str>) -> bool {
        self.find(words.as_ref()).is_some()
    }

    pub fn click(&mut self, words: impl AsRef<str>) -> Vec<Event> {
        let words = words.as_ref();
        let found = self
            .find(words)
            .unwrap_or_else(|| panic!("{words} is not seen"));
        let at = selector::Bounded::visible_bounds(&found).unwrap().center();
        // Far from the last click, so that it is not a double one.
        self.at(Point::new(1.0, 1.0), iced_test::simulator::click());
        self.at(at, iced_test::simulator::click())
    }

    pub fn hide(&mut self, key: &'static str) {
        let _ = self.state.update(Message::Show(key, false));
    }
}

pub fn view(language: Language, state: &State) -> Element<'_, Message> {
    let cell = move |row, column: &str| cell(language, row, column);
    let table = grid(language, state, columns(language), cell, |message| message).id("grid");
    mirror(language.direction(), table)
}
