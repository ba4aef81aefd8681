//! The window: which screen is shown, what it shares, and what only an application can do.

pub mod desk;
mod dialog;
mod display;
pub mod gallery;
mod help;
mod keyboard;
pub mod preference;
mod shown;
mod view;
pub mod work;

#[cfg(test)]
mod tests;

use std::{path::PathBuf, sync::Arc, time::Duration};

use chrono::{DateTime, FixedOffset, Utc};
use iced::{Subscription, Task, window};

use self::{
    desk::Desk,
    dialog::Dialog,
    work::{Beginning, Handed, Taken, off_thread},
};
use crate::{
    domain::{Date, Line},
    i18n::I18n,
    screen::{
        Context, Place, Problem, Question,
        context::{Ids, Opened},
        preference::{self as preferred, Preferences, Scale},
        welcome::{self, Welcome},
        wizard::{self, Wizard},
    },
    search::Index,
    text::Language,
    theme::{Theme, font, palette, type_scale},
    widget::{Element, icon, toast},
};

/// How long nobody types before what was typed is saved.
const PAUSE: Duration = Duration::from_millis(300);

/// How the window begins, and what it takes from the machine.
#[derive(Debug, Clone)]
pub struct Options {
    /// The dossier to open; none asks for one.
    pub dossier: Option<PathBuf>,
    /// Show the sample dossier; `dossier` is then left alone.
    pub sample: bool,
    /// The interface's language, where the person asked for one; else her preferences say.
    pub asked_language: Option<Language>,
    /// The system's language, when nobody said anything.
    pub language: Language,
    /// The day that states are told on.
    pub today: Date,
    /// Light or dark, where the person asked for it; else her preferences say.
    pub asked_theme: Option<Theme>,
    /// File of the user's preferences; none remembers nothing.
    pub preferences: Option<PathBuf>,
    /// Who works here, until the settings say otherwise.
    pub who: Line,
    /// The clock.
    pub now: fn() -> DateTime<Utc>,
    /// How far the clocks here are from universal time.
    pub offset: FixedOffset,
    /// Where ids come from.
    pub ids: Ids,
}

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No display: neither `WAYLAND_DISPLAY` nor `DISPLAY` names one.
    #[error("no display")]
    NoDisplay,
    /// The display did not take the window.
    #[error(transparent)]
    Window(#[from] iced::Error),
}

/// Opens the window and returns when it is closed.
pub fn run(options: Options) -> Result<(), Error> {
    if !display::is_there() {
        return Err(Error::NoDisplay);
    }
    iced::application(
        move || App::new(options.clone(), Arc::new(dialog::Native)),
        App::update,
        App::view,
    )
    .title("Sharaka")
    .settings(settings())
    .window(window::Settings {
        exit_on_close_request: false,
        ..frame()
    })
    .theme(App::theme)
    .scale_factor(App::scale)
    .subscription(App::subscription)
    .run()?;
    Ok(())
}

/// What iced is told of the program.
fn settings() -> iced::Settings {
    iced::Settings {
        id: Some("sharaka".to_owned()),
        fonts: font::files(),
        default_font: font::BODY,
        default_text_size: type_scale::BODY.into(),
        ..iced::Settings::default()
    }
}

/// The window's frame.
fn frame() -> window::Settings {
    window::Settings {
        size: iced::Size::new(1280.0, 720.0),
        min_size: Some(iced::Size::new(960.0, 560.0)),
        icon: mark(),
        ..window::Settings::default()
    }
}

/// The program's mark, for the window's frame and the task bar.
fn mark() -> Option<window::Icon> {
    const SIDE: u16 = 64;
    let pixels = icon::mark_pixels(SIDE, &palette::LIGHT);
    window::icon::from_rgba(pixels, SIDE.into(), SIDE.into()).ok()
}

/// The whole state.
pub struct App {
    tr: I18n,
    theme: Theme,
    preferences: Preferences,
    options: Options,
    dialog: Arc<dyn Dialog>,
    place: Where,
    told: Option<Told>,
    closing: Option<window::Id>,
}

/// What is told in a dialog over everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Help,
    About,
}

/// Where one is.
enum Where {
    Welcome(Welcome),
    Wizard(Box<Wizard>),
    Inside(Box<Desk>),
}

/// Everything that happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the first screen.
    Welcome(welcome::Message),
    /// In the beginning of a new dossier.
    Wizard(wizard::Message),
    /// What a new dossier begins with is there, or not.
    Begun(Result<Handed<Beginning>, Problem>),
    /// A new dossier was made, or not, and whether a plan is imported next.
    Created(PathBuf, bool, Result<Handed<Opened>, Problem>),
    /// On a screen of the open dossier.
    Shown(shown::Message),
    /// Go to a place.
    Go(Place),
    /// Go back to where one came from.
    Back,
    /// Leave the dossier.
    Leave,
    /// The other language.
    SwitchLanguage,
    /// Light or dark.
    SwitchTheme,
    /// Everything larger, smaller, or as it comes.
    Scale(Option<bool>),
    /// What the place is for, and the keys.
    Help,
    /// What the program is.
    About,
    /// The dialog over everything is closed.
    CloseDialog,
    /// Escape was pressed, and nobody took it.
    Escape,
    /// Add to the register that is shown.
    Add,
    /// Revert the last action.
    Undo,
    /// Do again what was reverted last.
    Redo,
    /// A moment without typing.
    Paused,
    /// A step of the journal was taken, or not.
    Written(Result<Taken, Problem>),
    /// What could not be saved is tried again.
    TryAgain,
    /// What others changed meanwhile is overwritten with what was typed here.
    KeepMine,
    /// What others changed meanwhile stays, and what was typed there is given up.
    TakeTheirs,
    /// Stay on the sheet, where something that was typed would be lost.
    Stay,
    /// Leave the sheet without it.
    LeaveWithout,
    /// What could not be saved is given up, and the dossier left.
    Abandon,
    /// Another process changed the dossier.
    ChangedElsewhere,
    /// The person wants to close the window.
    Close(window::Id),
    /// The system's dialog gave a dossier to open, or none.
    FileChosen(Option<PathBuf>),
    /// A dossier was opened, or not.
    Opened(PathBuf, Result<Handed<Opened>, Problem>),
    /// In the search.
    Search(desk::palette::Message),
    /// The search is ready.
    Indexed(Handed<Index>),
    /// A file that a screen makes goes on.
    Make(desk::make::Step),
    /// In the toasts.
    Toast(toast::Message),
    /// Nothing more is to be done about it.
    Nothing,
}

impl App {
    /// The window without a display, as a bench drives it: nobody answers its dialogs.
    pub fn unattended(options: Options) -> (App, Task<Message>) {
        App::new(options, Arc::new(dialog::Nobody))
    }

    fn new(options: Options, dialog: Arc<dyn Dialog>) -> (App, Task<Message>) {
        let (mut preferences, _trouble) = match &options.preferences {
            Some(path) => preference::load(path),
            None => Default::default(),
        };
        let known = preferences.language.unwrap_or(options.language);
        let language = options.asked_language.unwrap_or(known);
        preferences.theme = options.asked_theme.unwrap_or(preferences.theme);
        let mut app = App {
            tr: I18n::new(language),
            theme: preferences.theme,
            preferences,
            options: options.clone(),
            dialog,
            place: Where::Welcome(Welcome::new()),
            told: None,
            closing: None,
        };
        let task = match options.dossier {
            _ if options.sample => app.open_sample(),
            Some(path) => app.open(path),
            None => app.welcome(),
        };
        (app, task)
    }

    /// Light or dark.
    pub fn theme(&self) -> Theme {
        self.theme
    }

    fn scale(&self) -> f32 {
        self.preferences.scale.factor()
    }

    /// What is shown.
    pub fn view(&self) -> Element<'_, Message> {
        view::window(self)
    }

    fn subscription(&self) -> Subscription<Message> {
        let mut all = vec![
            iced::event::listen_with(keyboard::answer),
            window::close_requests().map(Message::Close),
        ];
        if let Where::Inside(desk) = &self.place {
            all.push(desk.subscription());
        }
        Subscription::batch(all)
    }

    /// Takes what happened; what comes of it beside the window is the task.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::SwitchLanguage => {
                return self.prefer(|preferences, tr| {
                    preferences.language = Some(tr.language().other());
                });
            }
            Message::SwitchTheme => {
                return self.prefer(|preferences, _| {
                    preferences.theme = preferences.theme.toggled();
                });
            }
            Message::Scale(larger) => {
                return self.prefer(|preferences, _| {
                    preferences.scale = match larger {
                        Some(true) => preferences.scale.larger(),
                        Some(false) => preferences.scale.smaller(),
                        None => Scale::MIN,
                    };
                });
            }
            Message::Help => self.told = Some(Told::Help),
            Message::About => self.told = Some(Told::About),
            Message::CloseDialog => self.told = None,
            Message::FileChosen(Some(path)) => return self.open(path),
            Message::FileChosen(None) | Message::Nothing => {}
            Message::Opened(path, opened) => return self.opened(path, opened),
            Message::Welcome(message) => return self.on_welcome(message),
            Message::Wizard(message) => return self.on_wizard(message),
            Message::Begun(Ok(handed)) => self.begun(&handed),
            Message::Begun(Err(problem)) => {
                self.place = Where::Welcome(Welcome::failed(PathBuf::new(), problem));
            }
            Message::Created(path, imports, created) => {
                return self.created(path, imports, created);
            }
            Message::Add if matches!(self.place, Where::Welcome(_)) => {
                return self.on_welcome(welcome::Message::Begin);
            }
            Message::Escape if matches!(self.place, Where::Wizard(_)) => {
                return self.on_wizard(wizard::Message::Leave);
            }
            Message::Close(window) => {
                self.closing = Some(window);
                return self.inside(Message::Leave);
            }
            Message::Abandon => return self.welcome(),
            message => return self.inside(message),
        }
        Task::none()
    }

    /// What happens in an open dossier. The window is closed, and the dossier left, when all that
    /// was typed is saved.
    fn inside(&mut self, message: Message) -> Task<Message> {
        let Where::Inside(desk) = &mut self.place else {
            let closing = self.closing.take();
            return closing.map_or_else(Task::none, window::close);
        };
        let task = desk.update(message, &self.dialog, self.options.now);
        let preferred = desk.context.preferences.clone();
        let task = Task::batch([task, self.adopt(preferred)]);
        let Where::Inside(desk) = &self.place else {
            return task;
        };
        if !desk.is_at_rest() || desk.is_asking() {
            return task;
        }
        // Whoever stays, or could not leave, does not close the window either.
        let closing = self.closing.take().filter(|_| desk.is_leaving());
        if let Some(window) = closing {
            self.place = Where::Welcome(Welcome::new());
            return Task::batch([task, window::close(window)]);
        }
        match desk.is_leaving() {
            true => Task::batch([task, self.welcome()]),
            false => task,
        }
    }

    fn prefer(&mut self, change: impl FnOnce(&mut Preferences, &I18n)) -> Task<Message> {
        let mut preferences = self.preferences.clone();
        change(&mut preferences, &self.tr);
        self.adopt(preferences)
    }

    /// Does as the person prefers from now on, and remembers it on this computer.
    fn adopt(&mut self, preferences: Preferences) -> Task<Message> {
        if preferences == self.preferences {
            return Task::none();
        }
        if let Some(language) = preferences.language {
            self.tr = I18n::new(language);
        }
        self.theme = preferences.theme;
        match &mut self.place {
            Where::Inside(desk) => desk.adopt(self.tr, &preferences, &self.options.who),
            Where::Wizard(wizard) => wizard.speak(self.tr),
            Where::Welcome(_) => {}
        }
        self.preferences = preferences.clone();
        let Some(path) = self.options.preferences.clone() else {
            return Task::none();
        };
        let kept = off_thread(move || preference::save(&path, &preferences));
        Task::perform(kept, |_kept| Message::Nothing)
    }

    fn on_welcome(&mut self, message: welcome::Message) -> Task<Message> {
        let Where::Welcome(screen) = &mut self.place else {
            return Task::none();
        };
        match screen.update(message) {
            welcome::Action::None => Task::none(),
            welcome::Action::AskForFile => {
                let question = Question {
                    title: self.tr.open_title(),
                    kind: self.tr.open_filter(),
                    endings: vec!["sharaka"],
                    save_as: None,
                };
                Task::perform(self.dialog.ask(question), Message::FileChosen)
            }
            welcome::Action::Open(path) => self.open(path),
            welcome::Action::OpenSample => self.open_sample(),
            welcome::Action::Forget(path) => {
                self.prefer(|preferences, _| preferences.forget(&path))
            }
            welcome::Action::Begin => {
                let (today, now) = (self.options.today, (self.options.now)());
                let begun = off_thread(move || work::begin(today, now));
                Task::perform(begun, |begun| {
                    let begun = begun.unwrap_or(Err(Problem::Interrupted));
                    Message::Begun(begun.map(Handed::new))
                })
            }
        }
    }

    /// The first screen. Looks beside the window which of the dossiers opened lately are there.
    fn welcome(&mut self) -> Task<Message> {
        self.place = Where::Welcome(Welcome::new());
        let preferences = self.preferences.clone();
        let missing = off_thread(move || preference::missing(&preferences));
        Task::perform(missing, |missing| {
            Message::Welcome(welcome::Message::Missing(missing.unwrap_or_default()))
        })
    }

    fn begun(&mut self, handed: &Handed<Beginning>) {
        let Some(Beginning { opened, gazetteer }) = handed.take() else {
            return;
        };
        let context = self.context(opened);
        self.place = Where::Wizard(Box::new(Wizard::new(context, gazetteer)));
    }

    fn on_wizard(&mut self, message: wizard::Message) -> Task<Message> {
        let Where::Wizard(screen) = &mut self.place else {
            return Task::none();
        };
        match screen.update(message) {
            wizard::Action::None => Task::none(),
            wizard::Action::Leave => self.welcome(),
            wizard::Action::Ask(question) => Task::perform(self.dialog.ask(question), |path| {
                Message::Wizard(wizard::Message::Placed(path))
            }),
            wizard::Action::Create(founding) => {
                let (path, imports) = (founding.path.clone(), founding.imports);
                let (today, now) = (self.options.today, (self.options.now)());
                let who = match self.preferences.name.is_empty() {
                    true => self.options.who.clone(),
                    false => self.preferences.name.clone(),
                };
                let made = off_thread(move || work::create(&founding, today, &who, now));
                Task::perform(made, move |made| {
                    let made = made.unwrap_or(Err(Problem::Interrupted));
                    Message::Created(path.clone(), imports, made.map(Handed::new))
                })
            }
        }
    }

    fn created(
        &mut self,
        path: PathBuf,
        imports: bool,
        created: Result<Handed<Opened>, Problem>,
    ) -> Task<Message> {
        match (created, &mut self.place) {
            (Err(problem), Where::Wizard(wizard)) => {
                wizard.failed(problem);
                Task::none()
            }
            (created, _) => {
                let entered = self.opened(path, created);
                match imports {
                    true => Task::batch([entered, self.inside(Message::Go(Place::Import))]),
                    false => entered,
                }
            }
        }
    }

    fn open(&mut self, path: PathBuf) -> Task<Message> {
        self.place = Where::Welcome(Welcome::opening(path.clone()));
        let today = self.options.today;
        let at = path.clone();
        opening(path, move || work::open(&at, today))
    }

    fn open_sample(&mut self) -> Task<Message> {
        let name = PathBuf::from(self.tr.open_sample_name());
        self.place = Where::Welcome(Welcome::opening(name.clone()));
        let (who, now) = (self.options.who.clone(), (self.options.now)());
        opening(name, move || work::sample(&who, now))
    }

    fn context(&self, opened: Opened) -> Context {
        let Options {
            today, offset, ids, ..
        } = &self.options;
        Context::new(self.tr, *today, *offset, ids.clone(), opened)
    }

    fn opened(&mut self, path: PathBuf, opened: Result<Handed<Opened>, Problem>) -> Task<Message> {
        let opened = match opened {
            Ok(handed) => handed.take(),
            Err(problem) => {
                self.place = Where::Welcome(Welcome::failed(path, problem));
                return Task::none();
            }
        };
        let Some(opened) = opened else {
            return Task::none();
        };
        let mut preferences = self.preferences.clone();
        let mut place = Place::Home;
        if !opened.is_sample {
            place = preferences
                .place(&path)
                .and_then(Place::remembered)
                .unwrap_or(place);
            preferences.opened(preferred::Opened {
                path: &path,
                commune: &opened.register.commune.name,
                at: (self.options.now)(),
            });
        }
        let context = self.context(opened);
        let mut desk = Desk::new(context, place);
        desk.adopt(self.tr, &self.preferences, &self.options.who);
        let prepared = desk.prepare();
        self.place = Where::Inside(Box::new(desk));
        Task::batch([prepared, self.adopt(preferences)])
    }
}

fn opening(
    path: PathBuf,
    work: impl FnOnce() -> Result<Opened, Problem> + Send + 'static,
) -> Task<Message> {
    Task::perform(off_thread(work), move |opened| {
        let opened = opened.unwrap_or(Err(Problem::Interrupted));
        Message::Opened(path.clone(), opened.map(Handed::new))
    })
}
