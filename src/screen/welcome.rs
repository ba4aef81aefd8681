//! Nothing is open yet: choose a dossier, type its path, or look at the sample.

use std::path::PathBuf;

use iced::{
    Alignment, Length,
    widget::{column, row},
};

use super::Problem;
use crate::{
    i18n::I18n,
    theme::{container, space},
    widget::{Container, Element, badge, button, field, label, notice},
};

/// The first screen.
#[derive(Debug, Default)]
pub struct Welcome {
    path: String,
    phase: Phase,
}

#[derive(Debug, Default)]
enum Phase {
    #[default]
    Waiting,
    Opening(PathBuf),
    Failed(Problem),
}

/// What happens on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Ask the system for a file.
    Browse,
    /// The path is being typed.
    Type(String),
    /// Open what was typed.
    Open,
    /// Open the sample.
    OpenSample,
}

/// What only the application can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Show the system's dialog for opening a file.
    AskForFile,
    /// Open a dossier.
    Open(PathBuf),
    /// Open the sample dossier.
    OpenSample,
}

impl Welcome {
    /// Waits for a choice.
    pub fn new() -> Welcome {
        Welcome::default()
    }

    /// A dossier is being opened.
    pub fn opening(path: PathBuf) -> Welcome {
        Welcome {
            path: path.display().to_string(),
            phase: Phase::Opening(path),
        }
    }

    /// Opening a dossier failed.
    pub fn failed(path: PathBuf, problem: Problem) -> Welcome {
        Welcome {
            path: path.display().to_string(),
            phase: Phase::Failed(problem),
        }
    }

    /// Answers a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Browse => Action::AskForFile,
            Message::Type(path) => {
                self.path = path;
                Action::None
            }
            Message::Open => {
                let path = self.path.trim();
                if path.is_empty() {
                    self.phase = Phase::Failed(Problem::NoPath);
                    return Action::None;
                }
                Action::Open(PathBuf::from(path))
            }
            Message::OpenSample => Action::OpenSample,
        }
    }

    /// Draws it.
    pub fn view<'a>(&'a self, tr: &I18n) -> Element<'a, Message> {
        let language = tr.language();
        let waiting = !matches!(self.phase, Phase::Opening(_));
        let when = |message: Message| waiting.then_some(message);
        let mut card = column![
            label::page(language, tr.open_title()),
            label::inked(label::body(language, tr.open_hint()), |p| p.muted),
            row![
                button::main(language, tr.open_button(), when(Message::Browse)),
                button::quiet(language, tr.open_sample(), when(Message::OpenSample)),
            ]
            .spacing(space::S)
            .align_y(Alignment::Center),
            label::hint(language, tr.open_path()),
            row![
                field::field(language, tr.open_path_example(), &self.path)
                    .on_input(Message::Type)
                    .on_submit(Message::Open)
                    .id("path")
                    .left_to_right()
                    .width(Length::Fill),
                button::quiet(language, tr.open_typed(), when(Message::Open)),
            ]
            .spacing(space::S)
            .align_y(Alignment::Center),
        ]
        .spacing(space::M);
        match &self.phase {
            Phase::Waiting => {}
            Phase::Opening(path) => {
                let file = path
                    .file_name()
                    .map(|name| name.to_string_lossy().into_owned())
                    .unwrap_or_default();
                card = card.push(label::body(language, tr.open_running(file)));
            }
            Phase::Failed(problem) => {
                card = card.push(notice::notice(
                    language,
                    badge::LATE,
                    tr.open_failed(),
                    [problem.words(tr)],
                    Vec::new(),
                ));
            }
        }
        let sheet = column![
            label::inked(label::figure(language, tr.app_name()), |p| p.green),
            label::inked(label::body(language, tr.app_tagline()), |p| p.muted),
            Container::new(card)
                .width(Length::Fill)
                .padding(space::XL)
                .style(container::card),
        ]
        .spacing(space::M)
        .max_width(720.0);
        Container::new(sheet)
            .center(Length::Fill)
            .padding(space::XL)
            .into()
    }
}
