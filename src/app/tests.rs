//! The whole window, without a display: journeys in both languages, and photographs of each screen and of each widget.

mod journey;
mod opening;
mod photograph;
mod reach;
mod seat;

use std::sync::Mutex;

use chrono::DateTime;
use iced::futures::{StreamExt, executor::block_on};
use iced_test::runtime::{Action as Effect, task};

use super::*;
use crate::{
    domain::{Line, id::Sequence},
    screen::{Question, context::Ids, fixture, preference as preferred},
    text::Language,
    theme::font,
};

/// Answers in a person's stead, the last answer first.
///
/// Keeps what it was asked to open.
struct Answers(Mutex<Vec<Option<PathBuf>>>, Mutex<Vec<(PathBuf, Vec<u8>)>>);

impl Dialog for Answers {
    fn ask(&self, _question: Question) -> dialog::Answer {
        let answer = self.0.lock().unwrap().pop().flatten();
        Box::pin(async move { answer })
    }

    fn open(&self, path: &std::path::Path) -> std::io::Result<()> {
        self.1
            .lock()
            .unwrap()
            .push((path.to_owned(), std::fs::read(path)?));
        Ok(())
    }
}

fn options(language: Language) -> Options {
    Options {
        dossier: None,
        sample: false,
        asked_language: None,
        language,
        today: fixture::TODAY.parse().unwrap(),
        asked_theme: None,
        preferences: None,
        who: Line::new("مجرب").unwrap(),
        now: || DateTime::from_timestamp_millis(1_781_500_000_000).unwrap(),
        offset: chrono::FixedOffset::east_opt(3_600).unwrap(),
        ids: Ids::new(Sequence::starting_at(1_781_500_000_000)),
    }
}

fn answering(language: Language, answers: Vec<Option<PathBuf>>) -> App {
    let answers = Arc::new(Answers(Mutex::new(answers), Mutex::default()));
    App::new(options(language), answers).0
}

fn app(language: Language) -> App {
    answering(language, Vec::new())
}

/// The window with the small dossier open.
fn opened(language: Language) -> App {
    let mut app = app(language);
    open(&mut app, &fixture::contents());
    app
}

fn open(app: &mut App, contents: &crate::domain::contents::Contents) {
    let opened = Handed::new(fixture::opened(contents));
    drive(app, Message::Opened(PathBuf::new(), Ok(opened)));
}

/// Hands a message to the window and does all the work that comes of it.
fn drive(app: &mut App, message: Message) {
    let task = app.update(message);
    let Some(mut effects) = task::into_stream(task) else {
        return;
    };
    while let Some(effect) = block_on(effects.next()) {
        if let Effect::Output(message) = effect {
            drive(app, message);
        }
    }
}

fn simulator(app: &App) -> iced_test::Simulator<'_, Message, Theme> {
    sized(app, 720.0)
}

/// The window at a height at which nothing of a screen is out of sight.
fn sized(app: &App, height: f32) -> iced_test::Simulator<'_, Message, Theme> {
    within(app, iced::Size::new(1280.0, height))
}

/// The window of a size.
fn within(app: &App, size: iced::Size) -> iced_test::Simulator<'_, Message, Theme> {
    let settings = iced::Settings {
        fonts: font::files(),
        default_font: font::BODY,
        ..iced::Settings::default()
    };
    iced_test::Simulator::with_size(settings, size, app.view())
}
