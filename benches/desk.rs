//! The window at work, without a display: from a key to the painted page, from the wheel to the
//! painted list, from nothing to the first page, on the dossier of a commune at its largest and on a
//! national one.
//!
//! `cargo bench --bench desk`. Set `SHARAKA_NATIONAL` to the file that the `national` bench keeps to
//! measure that one too. The goals are in benches/README.md. The whole page is painted by tiny-skia
//! at 1280x720 and read back as a picture, where a window paints only what changed: these are upper
//! bounds, and `an empty page` tells how much of them is the painting of nothing.

#![allow(
    clippy::print_stdout,
    reason = "a bench says what it measured on standard output"
)]

#[path = "largest/contents.rs"]
mod contents;
#[path = "largest/file.rs"]
mod file;

use std::{
    path::Path,
    time::{Duration, Instant},
};

use chrono::{DateTime, FixedOffset, Utc};
use iced::{
    Event, Pixels, Point, Size, Task,
    advanced::{clipboard, graphics::text::font_system, renderer::Headless},
    futures::{StreamExt, executor::block_on},
    keyboard::{self, Key, Location, Modifiers, key},
    mouse, window,
};
use iced_test::{
    Simulator,
    runtime::{Action as Effect, UserInterface, task, user_interface::Cache},
};
use sharaka::{
    app::{App, Message, Options, desk::palette, shown},
    domain::{
        Line,
        id::{ProjectId, Sequence},
        round::Stage,
    },
    i18n::I18n,
    screen::{
        Place,
        context::Ids,
        round::{self, needs, tool},
    },
    storage::{self, Dossier},
    text::Language,
    theme::{font, type_scale},
    widget::{grid, label},
};

/// The window, in pixels.
const WINDOW: Size<u32> = Size::new(1_280, 720);
/// Keys typed and notches turned.
const COUNT: usize = 400;
/// The step of stage 1 that is the grid of needs, and the step of stage 2 that is the matrix.
const NEEDS: usize = 2;
const MATRIX: usize = 2;

fn main() {
    if let Ok(mut fonts) = font_system().write() {
        for file in font::files() {
            fonts.load_font(file);
        }
    }
    let folder = sound(tempfile::tempdir());
    let largest = folder.path().join("largest.sharaka");
    drop(sound(file::write(&largest)));
    show("an empty page", &empty_page());
    for language in Language::ALL {
        measure("largest", &largest, language);
    }
    if let Some(national) = std::env::var_os("SHARAKA_NATIONAL") {
        measure("national", Path::new(&national), Language::Arabic);
    }
}

/// What cannot fail here, or the benchmark measures nothing.
fn sound<T, E: std::fmt::Debug>(result: Result<T, E>) -> T {
    result.unwrap_or_else(|error| unreachable!("{error:?}"))
}

fn measure(name: &str, path: &Path, language: Language) {
    let said = |what: &str| format!("{name}, {}: {what}", language.code());
    let before = resident();
    let start = Instant::now();
    let mut desk = Desk::open(path, language);
    desk.paint();
    println!(
        "{:<44} {:>8.1} ms",
        said("opened, searched and painted"),
        milliseconds(start.elapsed())
    );
    let id = some_project(path);
    desk.go(Place::Projects(None));
    desk.show(said("a turn of the wheel"), |_| wheel());
    desk.go(Place::Projects(Some(id)));
    desk.click(&I18n::new(language).field_project_title());
    desk.show(said("a key in a title"), |at| letter(language, at));
    desk.show(said("a key, then the last letter erased"), |at| {
        match at % 2 {
            0 => letter(language, at),
            _ => backspace(),
        }
    });
    desk.campaign(path, &said);
    desk.go(Place::Home);
    let task = desk.app.update(Message::Search(palette::Message::Open));
    desk.follow(task);
    desk.show(said("a key in the search"), |at| match at % 6 {
        5 => backspace(),
        _ => letter(language, at),
    });
    println!(
        "{:<44} {:>8.1} MB (of them {before:.1} before)",
        said("resident"),
        resident()
    );
}

/// Some project in the middle.
fn some_project(path: &Path) -> ProjectId {
    let dossier = sound(Dossier::open(path));
    let all = sound(dossier.read(storage::project::summaries));
    all[all.len() / 2].id
}

/// Memory of this process that is in the machine's, in MB.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok());
    kilobytes.map_or(f64::NAN, |kilobytes| kilobytes / 1_024.0)
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn show(what: &str, times: &[Duration]) {
    let mut times = times.to_vec();
    times.sort();
    let at = |part: usize| milliseconds(times[(times.len() - 1) * part / 100]);
    println!(
        "{what:<44} {:>8.2} ms median, {:.2} p99, {:.2} slowest",
        at(50),
        at(99),
        at(100)
    );
}

/// The window and what it draws with.
struct Desk {
    language: Language,
    app: App,
    renderer: iced::Renderer,
    cache: Cache,
    cursor: Point,
    /// How long each answer took with what it did beside the window, and what came of that.
    whole: Vec<Duration>,
}

impl Desk {
    fn open(path: &Path, language: Language) -> Desk {
        let options = Options {
            dossier: Some(path.to_owned()),
            sample: false,
            asked_language: Some(language),
            language,
            today: sound("2026-11-23".parse()),
            asked_theme: None,
            preferences: None,
            who: sound(Line::new("bench")),
            now: || DateTime::<Utc>::UNIX_EPOCH,
            offset: sound(FixedOffset::east_opt(3_600).ok_or("offset")),
            ids: Ids::new(Sequence::starting_at(1_781_500_000_000)),
        };
        let (app, task) = App::unattended(options);
        let renderer = iced::Renderer::new(font::BODY, Pixels(type_scale::BODY));
        let (cache, cursor) = (Cache::default(), Point::new(640.0, 400.0));
        let mut desk = Desk {
            language,
            app,
            renderer,
            cache,
            cursor,
            whole: Vec::new(),
        };
        desk.follow(task);
        desk
    }

    /// Does the work that comes of a message beside the window.
    fn follow(&mut self, task: Task<Message>) {
        let Some(mut effects) = task::into_stream(task) else {
            return;
        };
        while let Some(effect) = block_on(effects.next()) {
            if let Effect::Output(message) = effect {
                let task = self.app.update(message);
                self.follow(task);
            }
        }
    }

    fn go(&mut self, place: Place) {
        let task = self.app.update(Message::Go(place));
        self.follow(task);
        self.paint();
    }

    /// A round over all projects and partners, where the dossier has one: its grid of needs, a need
    /// that is typed in, the matrix of stage 2.
    fn campaign(&mut self, path: &Path, said: &impl Fn(&str) -> String) {
        let rounds = sound(sound(Dossier::open(path)).read(storage::round::all));
        let Some(round) = rounds.first().map(|round| round.id) else {
            return;
        };
        let turn = |step: usize| Message::Shown(shown::Message::Round(round::Message::Turn(step)));
        let start = Instant::now();
        self.go(Place::Round(round, Stage::Needs));
        println!(
            "{:<44} {:>8.1} ms",
            said("a round opened and painted"),
            milliseconds(start.elapsed())
        );
        self.tell(turn(NEEDS));
        self.cursor = Point::new(640.0, 400.0);
        self.show(said("a turn of the wheel over the needs"), |_| wheel());
        let open = needs::grid::Message::Table(grid::Message::Open(3));
        let open = tool::Message::Needs(needs::Message::Line(open));
        self.tell(Message::Shown(shown::Message::Round(round::Message::Tool(
            open,
        ))));
        self.click(&I18n::new(self.language).field_need_component());
        let language = self.language;
        self.show(said("a key in a need"), |at| letter(language, at));
        self.go(Place::Round(round, Stage::Partners));
        self.tell(turn(MATRIX));
        self.cursor = Point::new(640.0, 400.0);
        self.show(said("a turn of the wheel over the matrix"), |_| wheel());
        self.press(mouse::Button::Left);
        self.show(said("an arrow in the matrix"), |at| match at % 40 {
            0..20 => pressed(Key::Named(key::Named::ArrowDown), None),
            _ => pressed(Key::Named(key::Named::ArrowUp), None),
        });
        self.whole.clear();
        self.show(
            said("a digit in the matrix, taken with Enter"),
            |at| match at % 3 {
                2 => pressed(Key::Named(key::Named::Enter), None),
                _ => pressed(Key::Character("5".into()), Some("5")),
            },
        );
        let taken: Vec<_> = self.whole.drain(..).skip(2).step_by(3).collect();
        show(&said("the same, written and read again"), &taken);
    }

    fn tell(&mut self, message: Message) {
        let task = self.app.update(message);
        self.follow(task);
        self.paint();
    }

    fn press(&mut self, button: mouse::Button) {
        for event in [
            mouse::Event::CursorMoved {
                position: self.cursor,
            },
            mouse::Event::ButtonPressed(button),
            mouse::Event::ButtonReleased(button),
        ] {
            self.answer(Event::Mouse(event));
        }
    }

    /// Clicks into the field under a name.
    fn click(&mut self, name: &str) {
        let size = Size::new(WINDOW.width as f32, WINDOW.height as f32);
        let settings = iced::Settings::default();
        let mut simulator = Simulator::with_size(settings, size, self.app.view());
        let found = sound(simulator.find(label::shown(self.language, name).as_str()));
        let bounds = found.bounds();
        drop(simulator);
        self.cursor = Point::new(bounds.center_x(), bounds.y + bounds.height + 20.0);
        self.press(mouse::Button::Left);
    }

    fn paint(&mut self) {
        let mut ui = interface(&self.app, &mut self.cache, &mut self.renderer);
        paint(&self.app, &mut ui, &mut self.renderer);
        self.cache = ui.into_cache();
    }

    fn show(&mut self, what: String, event: impl Fn(usize) -> Event) {
        let times: Vec<Duration> = (0..COUNT).map(|at| self.answer(event(at))).collect();
        show(&what, &times);
    }

    /// The time from an event to the painted page that shows what came of it.
    fn answer(&mut self, event: Event) -> Duration {
        let mut messages = Vec::new();
        let cursor = mouse::Cursor::Available(self.cursor);
        let mut ui = interface(&self.app, &mut self.cache, &mut self.renderer);
        let start = Instant::now();
        let _ = ui.update(
            &[event],
            cursor,
            &mut self.renderer,
            &mut clipboard::Null,
            &mut messages,
        );
        self.cache = ui.into_cache();
        let tasks: Vec<_> = messages
            .drain(..)
            .map(|message| self.app.update(message))
            .collect();
        let mut ui = interface(&self.app, &mut self.cache, &mut self.renderer);
        let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
        let _ = ui.update(
            &[redraw],
            cursor,
            &mut self.renderer,
            &mut clipboard::Null,
            &mut messages,
        );
        paint(&self.app, &mut ui, &mut self.renderer);
        let took = start.elapsed();
        self.cache = ui.into_cache();
        for task in tasks {
            self.follow(task);
        }
        self.whole.push(start.elapsed());
        took
    }
}

fn interface<'a>(
    app: &'a App,
    cache: &mut Cache,
    renderer: &mut iced::Renderer,
) -> UserInterface<'a, Message, sharaka::theme::Theme, iced::Renderer> {
    let size = Size::new(WINDOW.width as f32, WINDOW.height as f32);
    UserInterface::build(app.view(), size, std::mem::take(cache), renderer)
}

fn paint(
    app: &App,
    ui: &mut UserInterface<'_, Message, sharaka::theme::Theme, iced::Renderer>,
    renderer: &mut iced::Renderer,
) {
    let theme = app.theme();
    let style = iced::advanced::renderer::Style {
        text_color: theme.palette().ink,
    };
    ui.draw(renderer, &theme, &style, mouse::Cursor::Unavailable);
    let _ = renderer.screenshot(WINDOW, 1.0, theme.palette().paper);
}

fn empty_page() -> Vec<Duration> {
    let mut renderer = iced::Renderer::new(font::BODY, Pixels(type_scale::BODY));
    (0..COUNT)
        .map(|_| {
            let start = Instant::now();
            let _ = renderer.screenshot(WINDOW, 1.0, iced::Color::WHITE);
            start.elapsed()
        })
        .collect()
}

fn wheel() -> Event {
    let delta = mouse::ScrollDelta::Lines { x: 0.0, y: -1.0 };
    Event::Mouse(mouse::Event::WheelScrolled { delta })
}

/// A letter of the language, another at each turn; a space now and then.
fn letter(language: Language, at: usize) -> Event {
    let letters = match language {
        Language::Arabic => ["م", "س", "ل", "ك", " ", "و", "ا", "د"],
        Language::French => ["p", "i", "s", "t", "e", " ", "d", "u"],
    };
    let text = letters[at % letters.len()];
    pressed(Key::Character(text.into()), Some(text))
}

fn backspace() -> Event {
    pressed(Key::Named(key::Named::Backspace), None)
}

fn pressed(key: Key, text: Option<&str>) -> Event {
    Event::Keyboard(keyboard::Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: key::Physical::Unidentified(key::NativeCode::Unidentified),
        location: Location::Standard,
        modifiers: Modifiers::default(),
        text: text.map(Into::into),
        repeat: false,
    })
}
