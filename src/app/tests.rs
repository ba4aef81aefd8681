//! The whole window, without a display: journeys in both languages, and photographs of each screen and of each widget.

mod journey;
mod photograph;

use std::sync::Mutex;

use super::*;
use crate::screen::fixture;

/// Answers in a person's stead.
struct Answers(Mutex<Vec<Option<PathBuf>>>);

impl Dialog for Answers {
    fn open(&self, _title: String, _filter: String) -> dialog::Answer {
        let answer = self.0.lock().unwrap().pop().flatten();
        Box::pin(async move { answer })
    }

    fn save(&self, title: String, filter: String) -> dialog::Answer {
        self.open(title, filter)
    }
}

fn app(language: Language) -> App {
    let options = Options {
        dossier: None,
        sample: false,
        language,
        today: fixture::TODAY.parse().unwrap(),
        theme: Theme::Light,
        preferences: None,
    };
    App::new(options, Arc::new(Answers(Mutex::new(Vec::new())))).0
}

/// The window with the small dossier open.
fn opened(language: Language) -> App {
    let mut app = app(language);
    let register = fixture::context(language).register;
    let _ = app.update(Message::Loaded(PathBuf::new(), Ok(register)));
    app
}

fn simulator(app: &App) -> iced_test::Simulator<'_, Message, Theme> {
    let settings = iced::Settings {
        fonts: font::files(),
        default_font: font::BODY,
        ..iced::Settings::default()
    };
    iced_test::Simulator::with_size(settings, iced::Size::new(1280.0, 720.0), app.view())
}
