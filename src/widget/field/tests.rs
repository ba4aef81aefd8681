//! A field without a window: keys go in, the text and the caret are looked at.

mod caret;

mod model;
mod press;
mod window;

use iced::{
    Point, Rectangle, Size,
    advanced::{Clipboard, clipboard},
    keyboard::{self, Key, Modifiers, key},
    time::Instant,
};

use super::{
    block::{Format, LINE, Side},
    caret::{Caret, Place},
    keyboard::command,
    state::{CARET, Outcome, Rules, State},
};
use crate::{text::Direction, theme::font};

const MIXED: [&str; 9] = [
    "",
    "اتفاقية الشراكة",
    "ONEE والجماعة",
    "اتفاقية ONEE رقم 14/2026",
    "Convention جماعة 12",
    "مُدُنٌ لا",
    "2023/INDH/33/P3",
    "طلب عروض 2023/INDH/33/P3 بمبلغ 1 500,50 درهم",
    "abc (د.إ) — ا-ب 12-05-2026 x",
];

const DIRECTIONS: [Direction; 2] = [Direction::RightToLeft, Direction::LeftToRight];

fn load_fonts() {
    let mut fonts = iced::advanced::graphics::text::font_system()
        .write()
        .unwrap();
    for file in font::files() {
        fonts.load_font(file);
    }
}

#[derive(Default)]
struct Copied(Option<String>);

impl Clipboard for Copied {
    fn read(&self, _kind: clipboard::Kind) -> Option<String> {
        self.0.clone()
    }

    fn write(&mut self, _kind: clipboard::Kind, contents: String) {
        self.0 = Some(contents);
    }
}

/// A field that is typed into.
struct Desk {
    state: State,
    copied: Copied,
    format: Format,
    rules: Rules,
    inner: Rectangle,
    now: Instant,
}

impl Desk {
    fn new(text: &str, direction: Direction) -> Desk {
        load_fonts();
        let inner = Rectangle::with_size(Size::new(600.0, LINE));
        let mut desk = Desk {
            state: State {
                focused: true,
                ..State::default()
            },
            copied: Copied::default(),
            format: Format {
                direction,
                side: Side::start(direction),
                room: inner.width - CARET,
                folds: false,
            },
            rules: Rules {
                editable: true,
                keep: None,
            },
            inner,
            now: Instant::now(),
        };
        let _ = desk.state.edit.set(text);
        desk.refresh();
        desk
    }

    fn several(text: &str, direction: Direction, room: f32) -> Desk {
        let mut desk = Desk::new("", direction);
        desk.state.lines = true;
        desk.format.folds = true;
        desk.format.room = room;
        desk.inner = Rectangle::with_size(Size::new(room + CARET, 3.0 * LINE));
        let _ = desk.state.edit.set(text);
        desk.refresh();
        desk
    }

    fn refresh(&mut self) {
        self.state.set(self.format);
        self.state.settle(self.format.side, self.inner, true);
    }

    fn press(&mut self, key: Key, physical: key::Physical, modifiers: Modifiers) -> Outcome {
        let text = match &key {
            Key::Character(letters) => Some(letters.clone()),
            _ => None,
        };
        let event = keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key,
            physical_key: physical,
            location: keyboard::Location::Standard,
            modifiers,
            text,
            repeat: false,
        };
        let Some(command) = command(&event, self.state.lines) else {
            return Outcome::Ignored;
        };
        let outcome = self
            .state
            .perform(command, self.rules, 2, &mut self.copied, self.now);
        self.refresh();
        outcome
    }

    fn named(&mut self, named: key::Named, modifiers: Modifiers) -> Outcome {
        let physical = key::Physical::Unidentified(key::NativeCode::Unidentified);
        self.press(Key::Named(named), physical, modifiers)
    }

    fn letter(&mut self, letter: &str, modifiers: Modifiers) -> Outcome {
        let physical = key::Physical::Unidentified(key::NativeCode::Unidentified);
        self.press(Key::Character(letter.into()), physical, modifiers)
    }

    fn type_in(&mut self, words: &str) {
        for letter in words.chars() {
            let _ = self.letter(letter.encode_utf8(&mut [0; 4]), Modifiers::empty());
        }
    }

    fn put(&mut self, at: usize) {
        self.state.edit.select(Caret::new(at));
        self.refresh();
    }

    fn text(&self) -> &str {
        &self.state.edit.text
    }

    fn at(&self) -> usize {
        self.state.edit.caret.place.at
    }

    /// Where the caret is seen: its line and its distance from the left.
    fn seen(&self, place: Place) -> (usize, i32) {
        let (line, x) = self.state.block.spot(place);
        (line, (x * 8.0).round() as i32)
    }

    fn click(&mut self, x: f32, y: f32) -> Place {
        self.state.under(Point::new(x, y), self.inner)
    }
}
