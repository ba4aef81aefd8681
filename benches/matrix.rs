//! The matrix in software rendering: 500 needs x 200 partners, painted by tiny-skia at 1280x720.
//!
//! `cargo bench --bench matrix`. The goals: a turn of the wheel painted in under 33 ms, a key in
//! under 16 ms. What is painted is read back from the renderer as a picture, which a window does
//! not do: `paint_an_empty_page` of the bench `window` measures that part alone.

use std::{borrow::Cow, collections::HashMap};

use divan::Bencher;
use iced::{
    Event, Pixels, Point, Size,
    advanced::{clipboard, renderer::Headless, widget::operation::focusable},
    keyboard::{self, Key, Modifiers, key::Named},
    mouse, window,
};
use iced_test::runtime::{UserInterface, user_interface::Cache};
use sharaka::{
    text::{Language, number},
    theme::{Theme, font, type_scale},
    widget::{
        Element, badge,
        matrix::{self, At, Cell, Content, Head, Message, Spot, State},
        mirror::mirror,
    },
};

/// Rows and columns.
const ROWS: usize = 500;
const COLUMNS: usize = 200;
/// The window, in pixels.
const WINDOW: Size<u32> = Size::new(1_280, 720);

fn main() {
    if let Ok(mut fonts) = iced::advanced::graphics::text::font_system().write() {
        for file in font::files() {
            fonts.load_font(file);
        }
    }
    divan::main();
}

/// What the crossings are worth, in dirhams, and what rows and columns add to.
struct Worth {
    language: Language,
    cells: HashMap<At, i64>,
    rows: Vec<i64>,
    columns: Vec<i64>,
}

impl Worth {
    fn new(language: Language) -> Worth {
        let mut worth = Worth {
            language,
            cells: HashMap::new(),
            rows: vec![0; ROWS],
            columns: vec![0; COLUMNS],
        };
        for row in 0..ROWS {
            for column in (row % 3..COLUMNS).step_by(3) {
                let amount = ((row * 37 + column * 11) % 900 + 1) as i64 * 2_500;
                worth.cells.insert(At { row, column }, amount);
                worth.rows[row] += amount;
                worth.columns[column] += amount;
            }
        }
        worth
    }

    fn named(&self, arabic: &str, french: &str, at: usize) -> String {
        let words = match self.language {
            Language::Arabic => arabic,
            Language::French => french,
        };
        format!("{words} {}", at + 1)
    }
}

impl Content for &Worth {
    fn row(&self, row: usize) -> Head<'_> {
        let project = self.named("تهيئة المسلك", "Aménagement de la piste", row / 3);
        Head::new(self.named("الحاجة رقم", "Besoin n°", row), project)
    }

    fn column(&self, column: usize) -> Head<'_> {
        Head::new(
            self.named("المديرية الإقليمية", "Direction provinciale", column),
            "",
        )
    }

    fn cell(&self, at: At) -> Cell<'_> {
        match self.cells.get(&at) {
            None => Cell::default(),
            Some(amount) => Cell::state(badge::SOON, number::group(*amount)).under("70 %"),
        }
    }

    fn margin(&self, row: usize) -> Cell<'_> {
        Cell::state(badge::PARTLY, number::group(self.rows[row]))
    }

    fn foot(&self, column: usize) -> Cell<'_> {
        Cell::text(number::group(self.columns[column]))
    }

    fn whole(&self) -> Cell<'_> {
        Cell::text(number::group(self.rows.iter().sum::<i64>()))
    }

    fn corners(&self) -> [Cow<'_, str>; 3] {
        ["الحاجة".into(), "المغطى".into(), "المنتظر".into()]
    }

    fn edited(&self, at: At) -> Option<String> {
        Some(
            self.cells
                .get(&at)
                .map(|amount| number::group(*amount))
                .unwrap_or_default(),
        )
    }

    fn hint(&self, _spot: Spot) -> Option<String> {
        None
    }
}

type Ui<'a> = UserInterface<'a, Message, Theme, iced::Renderer>;

fn view<'a>(worth: &'a Worth, state: &'a State) -> Element<'a, Message> {
    let size = (ROWS, COLUMNS);
    let table = matrix::matrix(worth.language, state, size, worth, |message| message);
    mirror(worth.language.direction(), table.id("matrix"))
}

fn renderer() -> iced::Renderer {
    iced::Renderer::new(font::BODY, Pixels(type_scale::BODY))
}

fn build<'a>(element: Element<'a, Message>, cache: Cache, renderer: &mut iced::Renderer) -> Ui<'a> {
    let size = Size::new(WINDOW.width as f32, WINDOW.height as f32);
    UserInterface::build(element, size, cache, renderer)
}

fn tick(ui: &mut Ui<'_>, renderer: &mut iced::Renderer, event: Event) -> Vec<Message> {
    let cursor = mouse::Cursor::Available(Point::new(640.0, 360.0));
    let redraw = Event::Window(window::Event::RedrawRequested(std::time::Instant::now()));
    let mut messages = Vec::new();
    for event in [event, redraw] {
        let clipboard = &mut clipboard::Null;
        let _ = ui.update(&[event], cursor, renderer, clipboard, &mut messages);
    }
    messages
}

fn paint(ui: &mut Ui<'_>, renderer: &mut iced::Renderer) -> Vec<u8> {
    let theme = Theme::Light;
    let style = iced::advanced::renderer::Style {
        text_color: theme.palette().ink,
    };
    ui.draw(renderer, &theme, &style, mouse::Cursor::Unavailable);
    renderer.screenshot(WINDOW, 1.0, theme.palette().paper)
}

fn wheel(x: f32, y: f32) -> Event {
    Event::Mouse(mouse::Event::WheelScrolled {
        delta: mouse::ScrollDelta::Lines { x, y },
    })
}

/// From the wheel to the painted rows.
#[divan::bench(args = Language::ALL, sample_size = 1, sample_count = 200)]
fn scroll_down(bencher: Bencher<'_, '_>, language: Language) {
    let (worth, state, mut renderer) = (Worth::new(language), State::default(), renderer());
    let mut ui = build(view(&worth, &state), Cache::default(), &mut renderer);
    bencher.bench_local(|| {
        tick(&mut ui, &mut renderer, wheel(0.0, -1.0));
        paint(&mut ui, &mut renderer)
    });
}

/// From the wheel to the painted columns.
#[divan::bench(args = Language::ALL, sample_size = 1, sample_count = 180)]
fn scroll_across(bencher: Bencher<'_, '_>, language: Language) {
    let (worth, state, mut renderer) = (Worth::new(language), State::default(), renderer());
    let mut ui = build(view(&worth, &state), Cache::default(), &mut renderer);
    let onward = match language {
        Language::Arabic => 1.0,
        Language::French => -1.0,
    };
    bencher.bench_local(|| {
        tick(&mut ui, &mut renderer, wheel(onward, 0.0));
        paint(&mut ui, &mut renderer)
    });
}

/// From an arrow key to the painted cell, with the screen built anew as the application does.
#[divan::bench(args = Language::ALL, sample_size = 1, sample_count = 200)]
fn keystroke(bencher: Bencher<'_, '_>, language: Language) {
    let (worth, mut state, mut renderer) = (Worth::new(language), State::default(), renderer());
    let mut kept = Some(Cache::default());
    let mut ui = build(
        view(&worth, &state),
        kept.take().unwrap_or_default(),
        &mut renderer,
    );
    let mut take = focusable::focus::<()>("matrix".into());
    ui.operate(&renderer, &mut take);
    kept = Some(ui.into_cache());
    let key = Key::Named(Named::ArrowDown);
    let pressed = Event::Keyboard(keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: key,
        physical_key: keyboard::key::Physical::Unidentified(
            keyboard::key::NativeCode::Unidentified,
        ),
        location: keyboard::Location::Standard,
        modifiers: Modifiers::empty(),
        repeat: false,
        text: None,
    });
    bencher.bench_local(|| {
        let cache = kept.take().unwrap_or_default();
        let mut ui = build(view(&worth, &state), cache, &mut renderer);
        let messages = tick(&mut ui, &mut renderer, pressed.clone());
        let cache = ui.into_cache();
        for message in messages {
            let _ = state.update(message);
        }
        let mut ui = build(view(&worth, &state), cache, &mut renderer);
        let picture = paint(&mut ui, &mut renderer);
        kept = Some(ui.into_cache());
        picture
    });
}

/// The first layout, nothing shaped yet.
#[divan::bench(args = Language::ALL, sample_size = 1, sample_count = 50)]
fn first_layout(bencher: Bencher<'_, '_>, language: Language) {
    let (worth, state, mut renderer) = (Worth::new(language), State::default(), renderer());
    bencher.bench_local(|| {
        build(view(&worth, &state), Cache::default(), &mut renderer);
    });
}
