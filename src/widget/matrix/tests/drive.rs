//! A screen with one matrix, driven as a person would.

use iced::{
    Event as Input, Point, Size,
    keyboard::{self, Modifiers, key::Named},
    mouse,
};
use iced_test::selector;

use super::super::*;
use crate::{
    theme::{Theme, font, type_scale},
    widget::{badge, label::shown, mirror::mirror},
};

pub const WIDTH: f32 = 1_200.0;
pub const HEIGHT: f32 = 600.0;
/// The column whose cells are opened, not edited.
pub const SHUT: usize = 4;

struct Names;

impl Content for Names {
    fn row(&self, row: usize) -> Head<'_> {
        Head::new(format!("r{row}"), "hint")
    }

    fn column(&self, column: usize) -> Head<'_> {
        Head::new(format!("c{column}"), "")
    }

    fn cell(&self, At { row, column }: At) -> Cell<'_> {
        Cell::state(badge::SOON, format!("{row}:{column}"))
    }

    fn margin(&self, row: usize) -> Cell<'_> {
        Cell::text(format!("m{row}"))
    }

    fn foot(&self, column: usize) -> Cell<'_> {
        Cell::text(format!("f{column}"))
    }

    fn whole(&self) -> Cell<'_> {
        Cell::text("whole")
    }

    fn corners(&self) -> [Cow<'_, str>; 3] {
        ["rows".into(), "margin".into(), "foot".into()]
    }

    fn edited(&self, At { row, column }: At) -> Option<String> {
        (column != SHUT).then(|| format!("{row}:{column}"))
    }

    fn hint(&self, spot: Spot) -> Option<String> {
        Some(format!("{spot:?}"))
    }
}

type Ui<'a> = iced_test::runtime::UserInterface<'a, Message, Theme, iced::Renderer>;

/// The screen; what the widget knows lives on between events, as in the window.
pub struct Drive {
    language: Language,
    pub state: State,
    size: (usize, usize),
    cache: Option<iced_test::runtime::user_interface::Cache>,
    renderer: iced::Renderer,
    cursor: mouse::Cursor,
}

impl Drive {
    pub fn new(language: Language, rows: usize, columns: usize) -> Drive {
        let mut fonts = iced::advanced::graphics::text::font_system()
            .write()
            .unwrap();
        for file in font::files() {
            fonts.load_font(file);
        }
        drop(fonts);
        Drive {
            language,
            state: State::default(),
            size: (rows, columns),
            cache: None,
            renderer: iced::Renderer::new(font::BODY, iced::Pixels(type_scale::BODY)),
            cursor: mouse::Cursor::Unavailable,
        }
    }

    fn with<T>(&mut self, act: impl FnOnce(&mut Ui<'_>, &mut Drive) -> T) -> T {
        let (language, state) = (self.language, self.state.clone());
        let table = matrix(language, &state, self.size, Names, |message| message).id("matrix");
        let element: Element<'_, Message> = mirror(language.direction(), table);
        let cache = self.cache.take().unwrap_or_default();
        let mut ui = Ui::build(element, Size::new(WIDTH, HEIGHT), cache, &mut self.renderer);
        let out = act(&mut ui, self);
        self.cache = Some(ui.into_cache());
        out
    }

    /// Sends events within one frame, then lets the screen answer.
    pub fn events(&mut self, events: impl IntoIterator<Item = Input>) -> Vec<Event> {
        let events: Vec<Input> = events.into_iter().collect();
        let messages = self.with(|ui, drive| {
            let mut messages = Vec::new();
            let clipboard = &mut iced::advanced::clipboard::Null;
            let (cursor, renderer) = (drive.cursor, &mut drive.renderer);
            let _ = ui.update(&events, cursor, renderer, clipboard, &mut messages);
            messages
        });
        let answers = messages
            .into_iter()
            .map(|message| self.state.update(message));
        answers.filter(|event| *event != Event::None).collect()
    }

    pub fn at(&mut self, at: Point, events: impl IntoIterator<Item = Input>) -> Vec<Event> {
        self.cursor = mouse::Cursor::Available(at);
        self.events(events)
    }

    pub fn key(&mut self, key: Named) -> Vec<Event> {
        self.held(key, Modifiers::empty())
    }

    pub fn held(&mut self, key: Named, modifiers: Modifiers) -> Vec<Event> {
        let key = keyboard::Key::Named(key);
        let pressed = Input::Keyboard(keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key,
            physical_key: keyboard::key::Physical::Unidentified(
                keyboard::key::NativeCode::Unidentified,
            ),
            location: keyboard::Location::Standard,
            modifiers,
            repeat: false,
            text: None,
        });
        self.events([pressed])
    }

    pub fn typed(&mut self, words: &str) -> Vec<Event> {
        let events: Vec<Input> = iced_test::simulator::typewrite(words).collect();
        let mut answers = Vec::new();
        for event in events {
            answers.extend(self.events([event]));
        }
        answers
    }

    /// Gives the matrix the keyboard, as Tab does.
    pub fn focus(&mut self) {
        self.with(|ui, drive| {
            let id: iced::advanced::widget::Id = "matrix".into();
            let mut take = iced::advanced::widget::operation::focusable::focus::<()>(id);
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

    pub fn sees(&mut self, words: &str) -> bool {
        self.find(words).is_some()
    }

    pub fn click(&mut self, words: &str) -> Vec<Event> {
        let found = self
            .find(words)
            .unwrap_or_else(|| panic!("{words} is not seen"));
        let at = selector::Bounded::visible_bounds(&found).unwrap().center();
        // Far from the last click, so that it is not a double one.
        self.at(Point::new(1.0, 1.0), iced_test::simulator::click());
        self.at(at, iced_test::simulator::click())
    }
}
