//! The window: which screen is shown, what it shares, and what only an application can do.

mod dialog;
mod display;
pub mod gallery;
pub mod preference;
mod print;
mod view;
pub mod work;

#[cfg(test)]
mod tests;

use std::{path::PathBuf, sync::Arc};

use iced::{Subscription, Task, keyboard, window};

use self::dialog::Dialog;
use crate::{
    documents::press::{Order, Print},
    domain::Date,
    i18n::I18n,
    screen::{
        Context, Problem,
        agreement::{self, Agreement, export},
        agreements::{self, Agreements},
        context::Register,
        overview::{self, Overview},
        welcome::{self, Welcome},
    },
    text::Language,
    theme::{Theme, font, palette, type_scale},
    widget::{Element, icon},
};

/// How the window begins.
#[derive(Debug, Clone)]
pub struct Options {
    /// The dossier to open; none asks for one.
    pub dossier: Option<PathBuf>,
    /// Show the sample dossier; `dossier` is then left alone.
    pub sample: bool,
    /// The interface's language at first.
    pub language: Language,
    /// The day that states are told on.
    pub today: Date,
    /// Light or dark at first.
    pub theme: Theme,
    /// File of the user's preferences; none remembers nothing.
    pub preferences: Option<PathBuf>,
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
    .window(frame())
    .theme(App::theme)
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
    today: Date,
    theme: Theme,
    dialog: Arc<dyn Dialog>,
    place: Place,
}

/// Where one is.
enum Place {
    Welcome(Welcome),
    Inside { context: Context, screen: Screen },
}

/// The screen of an open dossier.
enum Screen {
    Overview(Overview),
    Agreements(Agreements),
    Agreement(Agreement),
}

/// A place of the side rail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Destination {
    /// Home.
    Overview,
    /// The list of agreements.
    Agreements,
}

/// Everything that happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// On the first screen.
    Welcome(welcome::Message),
    /// On home.
    Overview(overview::Message),
    /// In the list of agreements.
    Agreements(agreements::Message),
    /// On one agreement.
    Agreement(agreement::Message),
    /// Go to a place of the rail.
    Go(Destination),
    /// Leave the dossier.
    Leave,
    /// The other language.
    SwitchLanguage,
    /// Light or dark.
    SwitchTheme,
    /// Escape was pressed.
    Escape,
    /// The system's dialog gave a file to open, or none.
    FileChosen(Option<PathBuf>),
    /// A dossier was read.
    Loaded(PathBuf, Result<Arc<Register>, Problem>),
    /// The system's dialog gave a place to write, or none.
    PlaceChosen(Order, Option<PathBuf>),
    /// A document was set, for a place that was agreed to or not.
    Printed {
        /// What.
        order: Order,
        /// Where it goes.
        path: PathBuf,
        /// Whether it may take the place of a file.
        agreed: bool,
        /// The pages.
        print: Result<Arc<Print>, Problem>,
    },
    /// A document was written.
    Exported(Order, Result<export::Written, Problem>),
}

impl App {
    fn new(options: Options, dialog: Arc<dyn Dialog>) -> (App, Task<Message>) {
        let mut app = App {
            tr: I18n::new(options.language),
            today: options.today,
            theme: options.theme,
            dialog,
            place: Place::Welcome(Welcome::new()),
        };
        let task = match options.dossier {
            _ if options.sample => app.open_sample(),
            Some(path) => app.open(path),
            None => Task::none(),
        };
        (app, task)
    }

    fn theme(&self) -> Theme {
        self.theme
    }

    fn view(&self) -> Element<'_, Message> {
        view::window(self)
    }

    fn subscription(&self) -> Subscription<Message> {
        iced::event::listen_with(|event, status, _window| match (event, status) {
            (
                iced::Event::Keyboard(keyboard::Event::KeyPressed {
                    key: keyboard::Key::Named(keyboard::key::Named::Escape),
                    ..
                }),
                iced::event::Status::Ignored,
            ) => Some(Message::Escape),
            _ => None,
        })
    }

    fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::SwitchLanguage => self.switch_language(),
            Message::SwitchTheme => self.theme = self.theme.toggled(),
            Message::Leave => self.place = Place::Welcome(Welcome::new()),
            Message::FileChosen(Some(path)) => return self.open(path),
            Message::FileChosen(None) => {}
            Message::Loaded(path, loaded) => self.loaded(path, loaded),
            Message::Welcome(message) => return self.on_welcome(message),
            message => return self.inside(message),
        }
        Task::none()
    }

    fn switch_language(&mut self) {
        self.tr = I18n::new(match self.tr.language() {
            Language::Arabic => Language::French,
            Language::French => Language::Arabic,
        });
        if let Place::Inside { context, .. } = &mut self.place {
            context.tr = self.tr;
        }
    }

    fn on_welcome(&mut self, message: welcome::Message) -> Task<Message> {
        let Place::Welcome(screen) = &mut self.place else {
            return Task::none();
        };
        match screen.update(message) {
            welcome::Action::None => Task::none(),
            welcome::Action::AskForFile => {
                let asked = self
                    .dialog
                    .open(self.tr.open_title(), self.tr.open_filter());
                Task::perform(asked, Message::FileChosen)
            }
            welcome::Action::Open(path) => self.open(path),
            welcome::Action::OpenSample => self.open_sample(),
        }
    }

    fn open(&mut self, path: PathBuf) -> Task<Message> {
        self.place = Place::Welcome(Welcome::opening(path.clone()));
        let today = self.today;
        let at = path.clone();
        let read = work::off_thread(move || work::read(&at, today).map(Arc::new));
        Task::perform(read, move |loaded| Message::Loaded(path.clone(), loaded))
    }

    fn open_sample(&mut self) -> Task<Message> {
        let name = PathBuf::from(self.tr.open_sample_name());
        self.place = Place::Welcome(Welcome::opening(name.clone()));
        let made = work::off_thread(|| work::sample().map(Arc::new));
        Task::perform(made, move |loaded| Message::Loaded(name.clone(), loaded))
    }

    fn loaded(&mut self, path: PathBuf, loaded: Result<Arc<Register>, Problem>) {
        self.place = match loaded {
            Err(problem) => Place::Welcome(Welcome::failed(path, problem)),
            Ok(register) => {
                let context = Context {
                    tr: self.tr,
                    today: register.today,
                    register,
                };
                let screen = Screen::Overview(Overview::new(&context));
                Place::Inside { context, screen }
            }
        };
    }

    /// What happens in an open dossier; what comes too late, for a screen that was left, is dropped.
    fn inside(&mut self, message: Message) -> Task<Message> {
        let Place::Inside { context, screen } = &mut self.place else {
            return Task::none();
        };
        match (message, &mut *screen) {
            (Message::Go(Destination::Overview), _) => {
                *screen = Screen::Overview(Overview::new(context));
            }
            (Message::Go(Destination::Agreements), _) => {
                *screen = Screen::Agreements(Agreements::new(context));
            }
            (Message::Overview(message), Screen::Overview(overview)) => {
                *screen = match overview.update(message) {
                    overview::Action::ShowAgreement(id) => {
                        Screen::Agreement(Agreement::new(context, id))
                    }
                    overview::Action::ListAgreements => {
                        Screen::Agreements(Agreements::new(context))
                    }
                };
            }
            (Message::Agreements(message), Screen::Agreements(agreements)) => {
                if let agreements::Action::ShowAgreement(id) = agreements.update(message) {
                    *screen = Screen::Agreement(Agreement::new(context, id));
                }
            }
            (Message::Escape, Screen::Agreement(_)) => {
                return self.inside(Message::Agreement(agreement::Message::Leave));
            }
            (Message::Escape, Screen::Agreements(_)) => {
                return self.inside(Message::Go(Destination::Overview));
            }
            (Message::Agreement(message), Screen::Agreement(agreement)) => {
                match agreement.update(message, context) {
                    agreement::Action::None => {}
                    agreement::Action::Close => {
                        *screen = Screen::Agreements(Agreements::new(context));
                    }
                    agreement::Action::AskWhere(order) => return self.ask_where(order),
                    agreement::Action::Write { order, path } => {
                        return self.write(order, path, false);
                    }
                }
            }
            (Message::PlaceChosen(order, Some(path)), _) => return self.write(order, path, true),
            (Message::PlaceChosen(order, None), Screen::Agreement(agreement)) => {
                tell(agreement, context, order, export::Message::Dismissed);
            }
            (
                Message::Printed {
                    order,
                    path,
                    agreed,
                    print: Ok(print),
                },
                _,
            ) => return self.keep(order, path, agreed, print),
            (
                Message::Printed {
                    order,
                    print: Err(problem),
                    ..
                },
                Screen::Agreement(agreement),
            ) => tell(
                agreement,
                context,
                order,
                export::Message::Ended(Err(problem)),
            ),
            (Message::Exported(order, ended), Screen::Agreement(agreement)) => {
                tell(agreement, context, order, export::Message::Ended(ended));
            }
            _ => {}
        }
        Task::none()
    }

    fn ask_where(&self, order: Order) -> Task<Message> {
        let Place::Inside { context, .. } = &self.place else {
            return Task::none();
        };
        let name = print::file_name(&context.register, order);
        let asked = self.dialog.save(self.tr.export_title(), name);
        Task::perform(asked, move |path| Message::PlaceChosen(order, path))
    }

    /// Sets a document off the window's thread. A path that the system's dialog gave was agreed
    /// to, even where a file stands; a typed one was not.
    fn write(&mut self, order: Order, path: PathBuf, agreed: bool) -> Task<Message> {
        let Place::Inside { context, screen } = &mut self.place else {
            return Task::none();
        };
        if let Screen::Agreement(agreement) = screen {
            tell(agreement, context, order, export::Message::Started);
        }
        let register = context.register.clone();
        let set = work::off_thread(move || print::set(&register, order).map(Arc::new));
        Task::perform(set, move |print| Message::Printed {
            order,
            path: path.clone(),
            agreed,
            print,
        })
    }

    /// Writes what was set, off the window's thread; it goes on when another screen is shown.
    fn keep(
        &mut self,
        order: Order,
        path: PathBuf,
        agreed: bool,
        print: Arc<Print>,
    ) -> Task<Message> {
        if let Place::Inside {
            context,
            screen: Screen::Agreement(agreement),
        } = &mut self.place
        {
            tell(agreement, context, order, export::Message::Printed);
        }
        let written = work::off_thread(move || print::keep(&print, &path, agreed));
        Task::perform(written, move |ended| Message::Exported(order, ended))
    }
}

/// Tells the export panel of an agreement what came of its order.
fn tell(agreement: &mut Agreement, context: &Context, order: Order, message: export::Message) {
    if agreement.ordered(order) {
        let _ = agreement.update(agreement::Message::Panel(message), context);
    }
}
