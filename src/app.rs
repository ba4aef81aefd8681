//! The window: which screen is shown, what it shares, and what only an application can do.

mod about;
pub mod desk;
mod dialog;
mod display;
mod entry;
pub mod gallery;
mod help;
mod keyboard;
pub mod preference;
pub mod shown;
mod view;
mod window;
pub mod work;

#[cfg(test)]
mod tests;

use std::{path::PathBuf, sync::Arc, time::Duration};

use iced::{Subscription, Task, window as frame};

pub use self::window::{Error, Options, run};
use self::{
    desk::{Desk, running, verification},
    dialog::Dialog,
    preference::Keeper,
    work::{Beginning, Handed, Taken},
};
use crate::{
    i18n::I18n,
    screen::{
        Place, Problem,
        context::Opened,
        preference::{Preferences, Scale},
        welcome::{self, Welcome},
        wizard::{self, Wizard},
    },
    search::Index,
    theme::Theme,
    widget::{Element, toast},
};

/// How long nobody types before what was typed is saved.
const PAUSE: Duration = Duration::from_millis(300);

/// The whole state.
pub struct App {
    tr: I18n,
    theme: Theme,
    preferences: Preferences,
    keeper: Keeper,
    options: Options,
    dialog: Arc<dyn Dialog>,
    place: Where,
    told: Option<Told>,
    closing: Option<frame::Id>,
    /// The dossier to open when the one that is open is left.
    next: Option<PathBuf>,
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
    /// Show the paper that the work here ends in, or the work again.
    Paper,
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
    Close(frame::Id),
    /// The system's dialog gave a dossier to open, or none.
    FileChosen(Option<PathBuf>),
    /// The person said where the sample is to be kept, or nowhere.
    SampleNamed(Option<PathBuf>),
    /// Another dossier is opened when this one is left.
    Instead(PathBuf),
    /// A dossier was opened, or not.
    Opened(PathBuf, Result<Handed<Opened>, Problem>),
    /// In the search.
    Search(desk::palette::Message),
    /// The search is ready.
    Indexed(Handed<Index>),
    /// A file that a screen makes goes on.
    Make(desk::make::Step),
    /// Work for a screen has ended, in the job with this key; with nothing when it broke off.
    Worked(u64, Option<shown::Message>),
    /// In the long work that is shown.
    Running(running::Message),
    /// In the look at the whole dossier.
    Verification(verification::Message),
    /// The preferences were written; or were not, which is told.
    Kept(Option<preference::Told>),
    /// The trouble with the preferences was read.
    CloseTrouble,
    /// In the toasts.
    Toast(toast::Message),
    /// A file was dropped on the window.
    Dropped(PathBuf),
    /// Nothing more is to be done about it.
    Nothing,
}

impl App {
    /// The window without a display, as a bench drives it: nobody answers its dialogs.
    pub fn unattended(options: Options) -> (App, Task<Message>) {
        App::new(options, Arc::new(dialog::Nobody))
    }

    fn new(options: Options, dialog: Arc<dyn Dialog>) -> (App, Task<Message>) {
        let (mut preferences, trouble) = match &options.preferences {
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
            keeper: Keeper::new(trouble.as_ref()),
            options: options.clone(),
            dialog,
            place: Where::Welcome(Welcome::new()),
            told: None,
            closing: None,
            next: None,
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
            frame::close_requests().map(Message::Close),
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
            Message::FileChosen(None) | Message::SampleNamed(None) | Message::Nothing => {}
            Message::SampleNamed(Some(path)) => return self.keep_sample(path),
            Message::Instead(path) => {
                self.next = Some(path);
                return self.inside(Message::Leave);
            }
            Message::Kept(trouble) => return self.kept(trouble),
            Message::CloseTrouble => self.keeper.told = None,
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
            return closing.map_or_else(Task::none, frame::close);
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
        let is_leaving = desk.is_leaving();
        let closing = self.closing.take().filter(|_| is_leaving);
        let next = self.next.take().filter(|_| is_leaving);
        if let Some(window) = closing {
            self.place = Where::Welcome(Welcome::new());
            return Task::batch([task, frame::close(window)]);
        }
        let on = match next {
            _ if !is_leaving => return task,
            Some(path) => self.open(path),
            None => self.welcome(),
        };
        Task::batch([task, on])
    }
}
