//! A keyboard and a pointer for the tests of widgets: views come one after the other and keep their
//! state, as in the window.

use std::time::Instant;

use iced::{
    Event, Length, Point, Rectangle, Size,
    advanced::{
        clipboard,
        renderer::Headless,
        widget::{
            Id, Operation,
            operation::{Focusable, black_box},
        },
    },
    keyboard::{self, key::Named},
    mouse,
};
use iced_test::{
    futures::futures::executor::block_on,
    runtime::{UserInterface, user_interface::Cache},
    simulator::{click, press_key},
};

use super::{Container, Element, mirror::mirror};
use crate::{
    text::Language,
    theme::{Theme, font, type_scale},
};

/// The window's measure in tests.
const SIZE: Size = Size::new(800.0, 600.0);

/// A window with one view in it.
pub struct Pressing<'a, Message> {
    language: Language,
    interface: Option<UserInterface<'a, Message, Theme, iced::Renderer>>,
    renderer: iced::Renderer,
    cursor: mouse::Cursor,
    messages: Vec<Message>,
}

impl<'a, Message: 'a> Pressing<'a, Message> {
    /// The view in a window of that language.
    pub fn new(language: Language, view: impl Into<Element<'a, Message>>) -> Self {
        let mut system = iced::advanced::graphics::text::font_system()
            .write()
            .unwrap();
        if !system.raw().db().faces().any(|face| {
            face.families
                .iter()
                .any(|(name, _)| name == "IBM Plex Sans Arabic")
        }) {
            font::files()
                .into_iter()
                .for_each(|file| system.load_font(file));
        }
        drop(system);
        let renderer = block_on(<iced::Renderer as Headless>::new(
            font::BODY,
            type_scale::BODY.into(),
            None,
        ));
        let mut pressing = Pressing {
            language,
            interface: None,
            renderer: renderer.unwrap(),
            cursor: mouse::Cursor::Unavailable,
            messages: Vec::new(),
        };
        pressing.show(view);
        pressing
    }

    /// The next view, with the state that the last one left.
    pub fn show(&mut self, view: impl Into<Element<'a, Message>>) {
        let cache = self
            .interface
            .take()
            .map_or_else(Cache::default, UserInterface::into_cache);
        let whole = Container::new(view)
            .width(Length::Fill)
            .height(Length::Fill);
        let root = mirror(self.language.direction(), whole);
        self.interface = Some(UserInterface::build(root, SIZE, cache, &mut self.renderer));
        self.redraw();
    }

    fn redraw(&mut self) {
        let now = iced::window::Event::RedrawRequested(Instant::now());
        self.send([Event::Window(now)]);
    }

    fn send(&mut self, events: impl IntoIterator<Item = Event>) {
        let events: Vec<Event> = events.into_iter().collect();
        let interface = self.interface.as_mut().unwrap();
        let _ = interface.update(
            &events,
            self.cursor,
            &mut self.renderer,
            &mut clipboard::Null,
            &mut self.messages,
        );
    }

    /// Presses a key and gives the messages that it sent.
    pub fn key(&mut self, key: Named) -> Vec<Message> {
        self.send([press_key(keyboard::Key::Named(key), None)]);
        self.redraw();
        std::mem::take(&mut self.messages)
    }

    /// Goes on to the next stop of the keyboard and presses it, so many times.
    pub fn press_each(&mut self, count: usize) -> Vec<Message> {
        (0..count)
            .flat_map(|_| {
                self.key(Named::Tab);
                self.key(Named::Enter)
            })
            .collect()
    }

    /// Moves the pointer.
    pub fn point(&mut self, at: Point) -> Vec<Message> {
        self.cursor = mouse::Cursor::Available(at);
        self.send([Event::Mouse(mouse::Event::CursorMoved { position: at })]);
        std::mem::take(&mut self.messages)
    }

    /// Clicks.
    pub fn click(&mut self, at: Point) -> Vec<Message> {
        self.point(at);
        self.send(click());
        std::mem::take(&mut self.messages)
    }

    /// The stops of the keyboard in their order, and which one has the focus.
    pub fn stops(&mut self) -> (Vec<Rectangle>, Option<usize>) {
        let mut stops = Stops::default();
        let interface = self.interface.as_mut().unwrap();
        interface.operate(&self.renderer, &mut black_box(&mut stops));
        (stops.places, stops.focused)
    }
}

#[derive(Default)]
struct Stops {
    places: Vec<Rectangle>,
    focused: Option<usize>,
}

impl Operation for Stops {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.places.len());
        }
        self.places.push(bounds);
    }
}
