//! The command line: one file per command, the same doors that the window uses.

mod carry;
mod check;
mod copy;
mod demo;
mod environment;
mod export;
mod failure;
mod grammar;
mod import;
mod list;
mod open;
mod pick;
mod table;
mod usage;

use std::{
    borrow::Cow,
    ffi::OsString,
    io::{self, Write},
    path::PathBuf,
};

use clap::{ArgMatches, error::ErrorKind};

use crate::{
    domain::{Date, Line},
    i18n::{I18n, error::Words},
    storage::Action,
    text::{Language, isolate},
};

pub use environment::{Environment, language};
pub use failure::Failure;

/// The command did what it was asked.
pub const DONE: u8 = 0;
/// It failed, or found something that blocks.
pub const FAILED: u8 = 1;
/// It was not understood.
pub const MISUSED: u8 = 2;

/// What the window is to begin with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// The dossier to open; none asks for one.
    pub dossier: Option<PathBuf>,
    /// The sample dossier instead.
    pub sample: bool,
    /// The gallery of widgets instead, for whoever works on the window.
    pub gallery: bool,
    /// The language that was asked for.
    pub asked_language: Option<Language>,
    /// The language where nobody asked.
    pub language: Language,
    /// The shade that was asked for.
    pub shade: Option<Shade>,
    /// The day that states are told on.
    pub today: Date,
    /// Who works: the account's name.
    pub who: Line,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shade {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// What every command has at hand.
struct Context<'a> {
    tr: I18n,
    today: Date,
    environment: &'a Environment,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
}

impl Context<'_> {
    /// The step that a command writes to the journal.
    fn action<'a>(&'a self, key: &'a str) -> Action<'a> {
        Action {
            key,
            who: &self.environment.who,
            at: self.environment.now,
        }
    }

    fn say(&mut self, words: &str) -> Result<(), Failure> {
        let words = shown(words, self.environment.columns.is_some());
        Ok(writeln!(self.out, "{words}")?)
    }

    fn say_json(&mut self, value: &impl serde::Serialize) -> Result<(), Failure> {
        serde_json::to_writer_pretty(&mut *self.out, value).map_err(io::Error::from)?;
        Ok(writeln!(self.out)?)
    }

    fn complain(&mut self, words: &str) {
        complain(words, &self.tr, self.environment, self.err);
    }

    /// Tells what the user should know of a command that did what it was asked.
    fn warn(&mut self, words: &str) {
        let line = format!("{} {words}", self.tr.warning_prefix());
        let _ = writeln!(
            self.err,
            "{}",
            shown(&line, self.environment.shows_progress)
        );
    }

    fn misuse(&mut self, words: &str) -> u8 {
        misuse(words, &self.tr, self.environment, self.err)
    }
}

/// Runs a command line. `arguments` begins with the program's name; `window` opens the window and
/// returns when it is closed. Gives the exit status: [`DONE`], [`FAILED`] or [`MISUSED`].
pub fn run(
    arguments: Vec<OsString>,
    environment: &Environment,
    out: &mut dyn Write,
    err: &mut dyn Write,
    window: impl FnOnce(Window) -> Result<(), Failure>,
) -> u8 {
    let asked = asked_language(&arguments);
    let tr = I18n::new(asked.unwrap_or(environment.language));
    let matches = match grammar::grammar(&tr).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        // Help and version are no errors.
        Err(page)
            if matches!(
                page.kind(),
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
            ) =>
        {
            let written = write!(out, "{}", page.render()).and_then(|()| out.flush());
            return match written {
                Ok(()) => DONE,
                Err(error) => failed(&Failure::Output(error), &tr, environment, err),
            };
        }
        Err(error) => return misuse(&usage::words(&error, &tr), &tr, environment, err),
    };
    let given = matches.subcommand().map(|(_, given)| given);
    let today = match day(given.unwrap_or(&matches)) {
        None => environment.today,
        Some(Ok(day)) => day,
        Some(Err(text)) => return misuse(&tr.usage_day(text), &tr, environment, err),
    };
    let mut context = Context {
        tr,
        today,
        environment,
        out,
        err,
    };
    let done = match matches.subcommand() {
        None => {
            let request = Window {
                dossier: matches.get_one::<PathBuf>("dossier").cloned(),
                sample: matches.get_flag("sample"),
                gallery: matches.get_flag("gallery"),
                asked_language: asked,
                language: tr.language(),
                shade: shade(&matches),
                today,
                who: environment.who.clone(),
            };
            window(request).map(|()| DONE)
        }
        Some((name, _)) if matches.contains_id("dossier") => {
            return context.misuse(&tr.usage_unexpected(name));
        }
        Some(("demo", given)) => demo::run(&mut context, given),
        Some(("list", given)) => list::run(&mut context, given),
        Some(("export", given)) => export::run(&mut context, given),
        Some(("dump", given)) => carry::dump(&mut context, given),
        Some(("import", given)) => import::run(&mut context, given),
        Some(("check", given)) => check::run(&mut context, given),
        Some(("backup", given)) => copy::backup(&mut context, given),
        Some(("verify", given)) => copy::verify(&mut context, given),
        Some((name, _)) => return context.misuse(&tr.usage_unexpected(name)),
    };
    let flushed = done.and_then(|status| Ok(context.out.flush().map(|()| status)?));
    flushed.unwrap_or_else(|failure| failed(&failure, &tr, environment, context.err))
}

/// Marks of direction serve people; what reads a pipe takes them for letters. A control character,
/// which a file name or a foreign file may hold, commands a terminal: its picture stands for it.
fn shown(words: &str, is_terminal: bool) -> String {
    let words = match is_terminal {
        true => Cow::Borrowed(words),
        false => Cow::Owned(isolate::strip(words)),
    };
    let picture = |c: char| match c {
        '\n' => c,
        '\0'..='\u{1F}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(c),
        _ if c.is_control() => char::REPLACEMENT_CHARACTER,
        _ => c,
    };
    words.chars().map(picture).collect()
}

fn complain(words: &str, tr: &I18n, environment: &Environment, err: &mut dyn Write) {
    let line = format!("{} {words}", tr.error_prefix());
    // Where standard error is closed too, the exit status still tells.
    let _ = writeln!(err, "{}", shown(&line, environment.shows_progress));
}

fn misuse(words: &str, tr: &I18n, environment: &Environment, err: &mut dyn Write) -> u8 {
    complain(words, tr, environment, err);
    let hint = tr.usage_hint("sharaka --help");
    let _ = writeln!(err, "{}", shown(&hint, environment.shows_progress));
    MISUSED
}

/// A reader that has seen enough closes the pipe: that is no failure of the command.
fn failed(failure: &Failure, tr: &I18n, environment: &Environment, err: &mut dyn Write) -> u8 {
    if let Failure::Output(error) = failure
        && error.kind() == io::ErrorKind::BrokenPipe
    {
        return DONE;
    }
    complain(&failure.words(tr), tr, environment, err);
    FAILED
}

/// The language that `--ui-lang` asks for: the grammar itself is told in it.
fn asked_language(arguments: &[OsString]) -> Option<Language> {
    let mut texts = arguments
        .iter()
        .map(|argument| argument.to_str().unwrap_or_default());
    while let Some(text) = texts.next() {
        let value = match text.strip_prefix("--ui-lang") {
            Some("") => texts.next()?,
            Some(rest) => rest.strip_prefix('=')?,
            None => continue,
        };
        return Language::ALL
            .into_iter()
            .find(|language| language.code() == value);
    }
    None
}

/// The shade that `--theme` asks for.
fn shade(given: &ArgMatches) -> Option<Shade> {
    match given.get_one::<String>("theme")?.as_str() {
        "dark" => Some(Shade::Dark),
        _ => Some(Shade::Light),
    }
}

/// The day that `--today` gives, or what was given instead of one.
fn day(given: &ArgMatches) -> Option<Result<Date, String>> {
    let text = given.get_one::<String>("today")?;
    Some(text.parse().map_err(|_| text.clone()))
}
