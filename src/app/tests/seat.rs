//! Somebody who sits before the window: presses keys, points, and looks. The state of the widgets
//! stays from one to the next, as in the window.

use std::time::Instant;

use iced::{
    Event, Point, Rectangle, Size,
    advanced::{
        clipboard,
        renderer::{Headless, Style},
        widget::{
            Id, Operation,
            operation::{Focusable, black_box},
        },
    },
    keyboard::{self as keys, Key, Modifiers, key::Named},
    mouse,
    theme::Base,
};
use iced_test::{
    runtime::{
        UserInterface,
        user_interface::{Cache, State},
    },
    simulator::press_key,
};

use super::*;
use crate::{
    app::keyboard,
    theme::{font, type_scale},
};

/// The window's measure.
pub const SIZE: Size = Size::new(1280.0, 720.0);

/// Whoever sits there.
pub struct Seat {
    cache: Option<Cache>,
    renderer: iced::Renderer,
    cursor: mouse::Cursor,
}

/// A place where the keyboard stops.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stop {
    pub bounds: Rectangle,
    pub focused: bool,
}

impl Seat {
    /// Before a window.
    pub fn new(app: &mut App) -> Seat {
        let renderer = block_on(<iced::Renderer as Headless>::new(
            font::BODY,
            type_scale::BODY.into(),
            None,
        ));
        let mut seat = Seat {
            cache: Some(Cache::default()),
            renderer: renderer.unwrap(),
            cursor: mouse::Cursor::Unavailable,
        };
        photograph::load_fonts();
        seat.look(app);
        seat
    }

    fn with<T>(
        &mut self,
        app: &App,
        work: impl FnOnce(
            &mut UserInterface<'_, Message, Theme, iced::Renderer>,
            &mut iced::Renderer,
            mouse::Cursor,
        ) -> T,
    ) -> T {
        let cache = self.cache.take().unwrap_or_default();
        let mut interface = UserInterface::build(app.view(), SIZE, cache, &mut self.renderer);
        let answer = work(&mut interface, &mut self.renderer, self.cursor);
        self.cache = Some(interface.into_cache());
        answer
    }

    /// Lets something happen, and everything that comes of it.
    fn happen(&mut self, app: &mut App, event: Event) {
        let messages = self.with(app, |interface, renderer, cursor| {
            let mut messages = Vec::new();
            let mut null = clipboard::Null;
            let told = [event.clone()];
            let (_, statuses) = interface.update(&told, cursor, renderer, &mut null, &mut messages);
            let window = frame::Id::unique();
            messages.extend(keyboard::answer(event, statuses[0], window));
            messages
        });
        for message in messages {
            drive(app, message);
        }
    }

    /// Sees the window anew.
    pub fn look(&mut self, app: &mut App) {
        let now = iced::window::Event::RedrawRequested(Instant::now());
        self.happen(app, Event::Window(now));
    }

    /// Presses a key.
    pub fn key(&mut self, app: &mut App, key: Named) {
        self.happen(app, press_key(Key::Named(key), None));
        self.look(app);
    }

    /// Types a text, letter by letter.
    pub fn write(&mut self, app: &mut App, text: &str) {
        for letter in text.chars() {
            let letter = letter.to_string();
            let key = Key::Character(letter.as_str().into());
            self.happen(app, press_key(key, Some(letter.into())));
            self.look(app);
        }
    }

    /// Presses Shift and Tab.
    pub fn back(&mut self, app: &mut App) {
        let Event::Keyboard(keys::Event::KeyPressed {
            key,
            modified_key,
            physical_key,
            location,
            text,
            repeat,
            ..
        }) = press_key(Key::Named(Named::Tab), None)
        else {
            panic!("a key is a key");
        };
        self.happen(
            app,
            Event::Keyboard(keys::Event::KeyPressed {
                key,
                modified_key,
                physical_key,
                location,
                text,
                repeat,
                modifiers: Modifiers::SHIFT,
            }),
        );
        self.look(app);
    }

    /// Where the keyboard stops, in order; those of what floats above come last.
    pub fn stops(&mut self, app: &App) -> Vec<Stop> {
        let mut stops = Stops::default();
        self.with(app, |interface, renderer, _| {
            interface.operate(renderer, &mut black_box(&mut stops));
        });
        stops.0
    }

    /// Which of them has the focus.
    pub fn at(&mut self, app: &App) -> Option<usize> {
        self.stops(app).iter().position(|stop| stop.focused)
    }

    /// Points of the window that a pointer can press, `apart` pixels from each other.
    pub fn pressable(&mut self, app: &App, apart: usize) -> Vec<Point> {
        let width = SIZE.width as usize;
        let height = SIZE.height as usize;
        let at = |x: usize, y: usize| Point::new(x as f32, y as f32);
        let points = (apart / 2..height)
            .step_by(apart)
            .flat_map(|y| (apart / 2..width).step_by(apart).map(move |x| at(x, y)));
        self.with(app, |interface, renderer, _| {
            let mut pressable = Vec::new();
            for position in points {
                let moved = [Event::Mouse(mouse::Event::CursorMoved { position })];
                let cursor = mouse::Cursor::Available(position);
                let mut null = clipboard::Null;
                let (state, _) =
                    interface.update(&moved, cursor, renderer, &mut null, &mut Vec::new());
                if let State::Updated {
                    mouse_interaction: mouse::Interaction::Pointer | mouse::Interaction::Text,
                    ..
                } = state
                {
                    pressable.push(position);
                }
            }
            pressable
        })
    }

    /// What is drawn.
    pub fn picture(&mut self, app: &App) -> Vec<u8> {
        let theme = app.theme();
        let base = theme.base();
        self.with(app, |interface, renderer, cursor| {
            let now = iced::window::Event::RedrawRequested(Instant::now());
            let mut null = clipboard::Null;
            let _ = interface.update(
                &[Event::Window(now)],
                cursor,
                renderer,
                &mut null,
                &mut Vec::new(),
            );
            let style = Style {
                text_color: base.text_color,
            };
            interface.draw(renderer, &theme, &style, cursor);
            let pixels = Size::new(SIZE.width as u32, SIZE.height as u32);
            renderer.screenshot(pixels, 1.0, base.background_color)
        })
    }
}

#[derive(Default)]
struct Stops(Vec<Stop>);

impl Operation for Stops {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let focused = state.is_focused();
        self.0.push(Stop { bounds, focused });
    }
}
