//! Command line in, exit code out.

use std::{
    env,
    io::{self, IsTerminal},
    path::PathBuf,
    process::ExitCode,
};

use chrono::{Local, Utc};
use directories::ProjectDirs;
use sharaka::{
    app,
    cli::{self, Environment, Failure, Shade, Window},
    domain::{Date, Line, id::IdSource},
    screen::context::Ids,
    theme::Theme,
};
use uuid::Uuid;

fn main() -> ExitCode {
    let now = Utc::now();
    let Ok(today) = Date::new(now.with_timezone(&Local).date_naive()) else {
        return ExitCode::from(cli::FAILED);
    };
    let variable = |name| env::var(name).ok();
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].map(variable);
    let [all, messages, lang] = locale.each_ref().map(|value| value.as_deref());
    let account = variable("USER")
        .or_else(|| variable("USERNAME"))
        .unwrap_or_default();
    let environment = Environment {
        language: cli::language([all, messages, lang]),
        now,
        today,
        who: Line::new(account).unwrap_or_default(),
        ids: Uuid::now_v7,
        columns: columns(),
        shows_progress: io::stderr().is_terminal(),
    };
    let status = cli::run(
        env::args_os().collect(),
        &environment,
        &mut io::BufWriter::new(io::stdout().lock()),
        &mut io::stderr(),
        open_window,
    );
    ExitCode::from(status)
}

/// Ids of the moment, with the system's randomness.
struct Clockwork;

impl IdSource for Clockwork {
    fn next_uuid(&mut self) -> Uuid {
        Uuid::now_v7()
    }
}

/// Width of the terminal that standard output is.
fn columns() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    let (_, columns) = console::Term::stdout().size();
    Some(usize::from(columns))
}

/// File of the user's preferences: in the folder that `SHARAKA_CONFIG` names, else where the system
/// keeps the settings of programs.
fn preferences() -> Option<PathBuf> {
    let folder = match env::var_os("SHARAKA_CONFIG").filter(|folder| !folder.is_empty()) {
        Some(folder) => PathBuf::from(folder),
        None => ProjectDirs::from("ma", "", "sharaka")?
            .config_dir()
            .to_owned(),
    };
    Some(folder.join("preferences.json"))
}

fn open_window(window: Window) -> Result<(), Failure> {
    let options = app::Options {
        dossier: window.dossier,
        sample: window.sample,
        asked_language: window.asked_language,
        language: window.language,
        today: window.today,
        asked_theme: window.shade.map(|shade| match shade {
            Shade::Dark => Theme::Dark,
            Shade::Light => Theme::Light,
        }),
        preferences: preferences(),
        who: window.who,
        now: Utc::now,
        offset: *Local::now().offset(),
        ids: Ids::new(Clockwork),
    };
    let open = if window.gallery {
        app::gallery::run
    } else {
        app::run
    };
    open(options).map_err(|error| match error {
        app::Error::NoDisplay => Failure::NoDisplay,
        app::Error::Window(detail) => Failure::Window(detail.to_string()),
    })
}
