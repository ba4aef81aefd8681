//! Command line in, exit code out.

use std::{
    env,
    io::{self, IsTerminal},
    process::ExitCode,
};

use chrono::{Local, Utc};
use sharaka::{
    app,
    cli::{self, Environment, Failure, Shade, Window},
    domain::{Date, Line},
    theme::Theme,
};

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

/// Width of the terminal that standard output is.
fn columns() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    let (_, columns) = console::Term::stdout().size();
    Some(usize::from(columns))
}

fn open_window(window: Window) -> Result<(), Failure> {
    let options = app::Options {
        dossier: window.dossier,
        sample: window.sample,
        language: window.language,
        today: window.today,
        theme: match window.shade {
            Some(Shade::Dark) => Theme::Dark,
            Some(Shade::Light) | None => Theme::Light,
        },
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
