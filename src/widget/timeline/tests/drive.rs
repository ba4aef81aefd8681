//! A screen with one time line, driven as a person would.

use std::cell::Cell;

use iced::{
    Event as Input, Point, Size,
    keyboard::{self, Modifiers, key::Named},
    mouse,
};
use iced_test::selector;

use super::super::*;
use crate::{
    theme::{Theme, font, type_scale},
    widget::{label::shown, mirror::mirror},
};

pub const WIDTH: f32 = 1_200.0;
pub const HEIGHT: f32 = 600.0;
/// The row whose days stay as they are.
pub const FIXED: usize = 2;

/// The days of each row, and how many rows were asked for.
pub struct Plan {
    pub spans: Vec<Option<Span>>,
    pub asked: Cell<usize>,
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn span(from: &str, until: &str) -> Span {
    Span::new(day(from), day(until))
}

impl Content for &Plan {
    fn whole(&self) -> Span {
        span("2026-03-01", "2026-05-31")
    }

    fn today(&self) -> NaiveDate {
        day("2026-03-20")
    }

    fn corner(&self) -> Cow<'_, str> {
        "corner".into()
    }

    fn row(&self, row: usize) -> Row<'_> {
        self.asked.set(self.asked.get() + 1);
        let of = Row::new(format!("r{row}"), "hint").conflict("clash");
        if row == FIXED { of.fixed() } else { of }
    }

    fn span(&self, row: usize) -> Option<Span> {
        self.spans[row]
    }

    fn links(&self) -> &[Link] {
        &[Link { from: 0, to: 1 }]
    }

    fn marks(&self) -> usize {
        2
    }

    fn mark(&self, mark: usize) -> Mark<'_> {
        match mark {
            0 => Mark::day("session", day("2026-05-04")),
            _ => Mark::window("window", span("2026-03-25", "2026-04-20")),
        }
    }
}

type Ui<'a> = iced_test::runtime::UserInterface<'a, Message, Theme, iced::Renderer>;

/// The screen; what the widget knows lives on between events, as in the window.
pub struct Drive {
    language: Language,
    pub state: State,
    pub plan: Plan,
    cache: Option<iced_test::runtime::user_interface::Cache>,
    renderer: iced::Renderer,
    cursor: mouse::Cursor,
}

impl Drive {
    /// Rows of ten days, each a week after the one before and beginning anew after eight of them;
    /// the fifth row has no dates.
    pub fn new(language: Language, rows: usize) -> Drive {
        let mut fonts = iced::advanced::graphics::text::font_system()
            .write()
            .unwrap();
        for file in font::files() {
            fonts.load_font(file);
        }
        drop(fonts);
        let spans = (0..rows).map(|row| {
            let first = span("2026-03-02", "2026-03-11");
            (row != 4).then(|| first.moved(7 * (row as i32 % 8)))
        });
        Drive {
            language,
            state: State::default(),
            plan: Plan {
                spans: spans.collect(),
                asked: Cell::new(0),
            },
            cache: None,
            renderer: iced::Renderer::new(font::BODY, iced::Pixels(type_scale::BODY)),
            cursor: mouse::Cursor::Unavailable,
        }
    }

    fn with<T>(
        &mut self,
        act: impl FnOnce(&mut Ui<'_>, &mut iced::Renderer, mouse::Cursor) -> T,
    ) -> T {
        let rows = self.plan.spans.len();
        let line = timeline(self.language, &self.state, rows, &self.plan, |message| {
            message
        });
        let element: Element<'_, Message> = mirror(self.language.direction(), line.id("line"));
        let cache = self.cache.take().unwrap_or_default();
        let mut ui = Ui::build(element, Size::new(WIDTH, HEIGHT), cache, &mut self.renderer);
        let out = act(&mut ui, &mut self.renderer, self.cursor);
        self.cache = Some(ui.into_cache());
        out
    }

    /// Sends events within one frame, then lets the screen answer, which takes moves in.
    pub fn events(&mut self, events: impl IntoIterator<Item = Input>) -> Vec<Event> {
        let events: Vec<Input> = events.into_iter().collect();
        let messages = self.with(|ui, renderer, cursor| {
            let mut messages = Vec::new();
            let clipboard = &mut iced::advanced::clipboard::Null;
            let _ = ui.update(&events, cursor, renderer, clipboard, &mut messages);
            messages
        });
        let mut answers = Vec::new();
        for message in messages {
            let event = self.state.update(message);
            if let Event::Moved { row, from, until } = event {
                self.plan.spans[row] = Some(Span::new(from, until));
            }
            if event != Event::None {
                answers.push(event);
            }
        }
        answers
    }

    /// Lets a frame go by.
    pub fn frame(&mut self) {
        let now = Instant::now();
        self.events([Input::Window(iced::window::Event::RedrawRequested(now))]);
    }

    pub fn at(&mut self, at: Point, events: impl IntoIterator<Item = Input>) -> Vec<Event> {
        self.cursor = mouse::Cursor::Available(at);
        self.events(events)
    }

    pub fn moved(&mut self, to: Point) -> Vec<Event> {
        self.at(
            to,
            [Input::Mouse(mouse::Event::CursorMoved { position: to })],
        )
    }

    /// Presses in one place and lets go in another, with a stop half-way.
    pub fn drag(&mut self, from: Point, to: Point) -> Vec<Event> {
        let button = mouse::Button::Left;
        let half = Point::new((from.x + to.x) / 2.0, from.y);
        // Far from the last click, so that it is not a double one.
        self.at(Point::new(1.0, 1.0), iced_test::simulator::click());
        self.moved(from);
        self.at(from, [Input::Mouse(mouse::Event::ButtonPressed(button))]);
        self.moved(half);
        self.moved(to);
        self.at(to, [Input::Mouse(mouse::Event::ButtonReleased(button))])
    }

    pub fn key(&mut self, key: Named) -> Vec<Event> {
        self.held(key, Modifiers::empty())
    }

    /// Presses a key while others are held, and lets go of them all.
    pub fn held(&mut self, key: Named, modifiers: Modifiers) -> Vec<Event> {
        let mut answers = self.press(key, modifiers);
        let none = keyboard::Event::ModifiersChanged(Modifiers::empty());
        answers.extend(self.events([Input::Keyboard(none)]));
        answers
    }

    pub fn press(&mut self, key: Named, modifiers: Modifiers) -> Vec<Event> {
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

    pub fn typed(&mut self, words: &str) {
        for event in iced_test::simulator::typewrite(words) {
            self.events([event]);
        }
    }

    /// Gives the time line the keyboard, as Tab does.
    pub fn focus(&mut self) {
        self.with(|ui, renderer, _| {
            let id: Id = "line".into();
            let mut take = iced::advanced::widget::operation::focusable::focus::<()>(id);
            ui.operate(renderer, &mut take);
        });
    }

    pub fn sees(&mut self, words: &str) -> bool {
        let words = shown(self.language, words);
        let found: Option<selector::Text> = self.with(|ui, renderer, _| {
            let mut find = selector::Selector::find(words);
            let mut operation = iced::advanced::widget::operation::black_box(&mut find);
            ui.operate(renderer, &mut operation);
            drop(operation);
            match iced::advanced::widget::Operation::finish(&find) {
                iced::advanced::widget::operation::Outcome::Some(found) => found,
                _ => None,
            }
        });
        found.is_some()
    }

    /// The places as they are now, as long as nothing was scrolled by hand.
    pub fn places(&mut self) -> Frame {
        let rows = self.plan.spans.len();
        let line = timeline(self.language, &self.state, rows, &self.plan, |message| {
            message
        });
        let bounds = Rectangle::with_size(Size::new(WIDTH, HEIGHT));
        line.frame(&Inner::default(), bounds)
    }
}
