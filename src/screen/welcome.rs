//! Nothing is open yet: a new dossier, one that is there, one opened lately, or the sample.

use std::path::{Path, PathBuf};

use chrono::FixedOffset;
use iced::{
    Alignment, Length,
    widget::{Space, column, row},
};

use super::{Problem, preference::Recent};
use crate::{
    i18n::I18n,
    text::{Language, date, isolate},
    theme::{self, container, space},
    widget::{
        Column, Container, Element, badge, button,
        ellipsis::ellipsis,
        field, focus,
        icon::{self, Icon},
        label, notice, prose,
        scroll::scroll,
        tooltip,
    },
};

/// Side of the program's mark, in pixels.
const MARK: f32 = 64.0;
/// Width of what can be begun, where nothing stands beside it, in pixels.
const ALONE: f32 = 640.0;
/// Width of everything, in pixels.
const WIDTH: f32 = 1040.0;
/// Height of the list of recent dossiers at most, in pixels.
const LIST: f32 = 440.0;
/// Height of one of them, in pixels.
const LINE: f32 = 82.0;
/// Height of what stands around them, in pixels.
const AROUND: f32 = 84.0;

/// The first screen.
#[derive(Debug, Default)]
pub struct Welcome {
    path: String,
    missing: Vec<PathBuf>,
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
    /// Begin a new dossier.
    Begin,
    /// Ask the system for a file.
    Browse,
    /// The path is being typed.
    Type(String),
    /// Open what was typed.
    Open,
    /// Open a dossier of the list.
    Reopen(PathBuf),
    /// Take a dossier off the list.
    Forget(PathBuf),
    /// The files of the list that are not there.
    Missing(Vec<PathBuf>),
    /// Open the sample.
    OpenSample,
    /// Write the sample into a file of one's own.
    KeepSample,
}

/// What only the application can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Begin a new dossier.
    Begin,
    /// Show the system's dialog for opening a file.
    AskForFile,
    /// Open a dossier.
    Open(PathBuf),
    /// Take a dossier off the list of recent ones.
    Forget(PathBuf),
    /// Open the sample dossier.
    OpenSample,
    /// Ask where the sample is to be kept, write it there and open it.
    KeepSample,
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
            ..Welcome::default()
        }
    }

    /// Opening a dossier failed.
    pub fn failed(path: PathBuf, problem: Problem) -> Welcome {
        Welcome {
            path: path.display().to_string(),
            phase: Phase::Failed(problem),
            ..Welcome::default()
        }
    }

    /// Answers a message.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Begin => Action::Begin,
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
            Message::Reopen(path) => Action::Open(path),
            Message::Forget(path) => Action::Forget(path),
            Message::Missing(missing) => {
                self.missing = missing;
                Action::None
            }
            Message::OpenSample => Action::OpenSample,
            Message::KeepSample => Action::KeepSample,
        }
    }

    /// Draws it, with the dossiers opened lately; `offset` is how far the clocks here are from
    /// universal time.
    pub fn view<'a>(
        &'a self,
        tr: &I18n,
        recent: &'a [Recent],
        offset: FixedOffset,
    ) -> Element<'a, Message> {
        let language = tr.language();
        let name = row![
            icon::mark(MARK),
            column![
                label::inked(label::figure(language, tr.app_name()), |p| p.deep),
                label::inked(label::body(language, tr.app_tagline()), |p| p.muted),
            ]
            .width(Length::Fill),
        ]
        .spacing(space::M)
        .align_y(Alignment::Center);
        let begin = self.beginnings(tr);
        let (parts, width): (Element<'a, Message>, f32) = if recent.is_empty() {
            (begin, ALONE)
        } else {
            let parts = row![
                Container::new(begin).width(Length::FillPortion(1)),
                Container::new(self.lately(tr, recent, offset)).width(Length::FillPortion(1)),
            ]
            .spacing(space::L);
            (parts.into(), WIDTH)
        };
        let sheet = column![name, parts].spacing(space::L).max_width(width);
        Container::new(sheet)
            .center(Length::Fill)
            .padding([0.0, space::XL])
            .into()
    }

    fn beginnings<'a>(&'a self, tr: &I18n) -> Element<'a, Message> {
        let language = tr.language();
        let waiting = !matches!(self.phase, Phase::Opening(_));
        let when = |message: Message| waiting.then_some(message);
        let mut card = column![
            label::section(language, tr.open_title()),
            prose::body(language, tr.open_hint()).ink(|p| p.muted),
            row![
                button::main_with(
                    language,
                    Icon::Add,
                    tr.welcome_begin(),
                    when(Message::Begin)
                ),
                button::quiet_with(
                    language,
                    Icon::Folder,
                    tr.open_button(),
                    when(Message::Browse)
                ),
            ]
            .spacing(space::S),
            label::hint(language, tr.open_path()),
            row![
                field::field(Language::French, tr.open_path_example(), &self.path)
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
        .spacing(space::S);
        match &self.phase {
            Phase::Waiting => {}
            Phase::Opening(path) => {
                let running = tr.open_running(name(path));
                card = card.push(label::body(language, running));
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
        let card = card
            .push(iced::widget::rule::horizontal(1))
            .push(self.sample(tr));
        Container::new(card)
            .width(Length::Fill)
            .padding(space::L)
            .style(container::card)
            .into()
    }

    /// The sample: to be tried, where nothing is kept, or as a file to work in.
    fn sample<'a>(&self, tr: &I18n) -> Element<'a, Message> {
        let language = tr.language();
        let waiting = !matches!(self.phase, Phase::Opening(_));
        let when = |message: Message| waiting.then_some(message);
        let ways = row![
            button::quiet_with(
                language,
                Icon::Guide,
                tr.open_sample(),
                when(Message::OpenSample),
            ),
            button::plain(
                language,
                tr.welcome_sample_keep(),
                when(Message::KeepSample),
            ),
        ]
        .spacing(space::S)
        .align_y(Alignment::Center);
        let about = prose::body(language, tr.welcome_sample()).ink(|p| p.muted);
        column![about, ways].spacing(space::S).into()
    }

    fn lately<'a>(
        &'a self,
        tr: &I18n,
        recent: &'a [Recent],
        offset: FixedOffset,
    ) -> Element<'a, Message> {
        let language = tr.language();
        let lines = recent.iter().map(|one| self.recent(tr, one, offset));
        let card = column![
            Container::new(label::section(language, tr.welcome_recent()))
                .padding(iced::Padding::from([0.0, space::S]).bottom(space::XS)),
            scroll(Column::with_children(lines)),
        ];
        Container::new(card)
            .width(Length::Fill)
            .height(LIST.min(AROUND + LINE * recent.len() as f32))
            .padding([space::L, space::S])
            .style(container::card)
            .into()
    }

    fn recent<'a>(
        &self,
        tr: &I18n,
        recent: &'a Recent,
        offset: FixedOffset,
    ) -> Element<'a, Message> {
        let language = tr.language();
        let is_missing = self.missing.contains(&recent.path);
        let day = recent.at.with_timezone(&offset).date_naive();
        let commune = match recent.commune.get(language) {
            "" => name(&recent.path),
            commune => commune.to_owned(),
        };
        let state: Element<'a, Message> = if is_missing {
            badge::plain(language, badge::LATE, tr.welcome_missing())
        } else {
            let words = tr.welcome_last(date::long(day, language));
            label::hint(language, words).into()
        };
        let words = column![
            label::strong(language, commune),
            ellipsis(language, isolate::ltr(&recent.path.display().to_string()))
                .hint()
                .ink(|p| p.muted),
            state,
        ]
        .width(Length::Fill);
        let open = (!is_missing).then(|| Message::Reopen(recent.path.clone()));
        let open = focus::button(words, open)
            .padding([space::XS, space::S])
            .width(Length::Fill)
            .style(theme::button::row);
        let forget = button::bare(Icon::Close, Some(Message::Forget(recent.path.clone())));
        let forget: Element<'a, Message> = match is_missing {
            true => tooltip::tooltip(language, forget, tr.welcome_forget()),
            false => Space::new().width(space::TARGET).into(),
        };
        row![open, forget]
            .spacing(space::XXS)
            .align_y(Alignment::Center)
            .into()
    }
}

/// The file's name without its folder.
fn name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
