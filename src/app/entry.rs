//! The way into a dossier: the first screen, the beginning of a new one, opening.

use std::path::PathBuf;

use iced::Task;

use super::{
    App, Message, Options, Where,
    desk::Desk,
    preference,
    work::{self, Beginning, Handed, off_thread},
};
use crate::screen::{
    Context, Place, Problem, Question,
    context::Opened,
    preference as preferred,
    welcome::{self, Welcome},
    wizard::{self, Wizard},
};

impl App {
    pub(super) fn on_welcome(&mut self, message: welcome::Message) -> Task<Message> {
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
            welcome::Action::KeepSample => {
                let question = Question {
                    title: self.tr.welcome_sample_keep(),
                    kind: self.tr.open_filter(),
                    endings: vec!["sharaka"],
                    save_as: Some(format!("{}.sharaka", self.tr.welcome_sample_file())),
                };
                Task::perform(self.dialog.ask(question), Message::SampleNamed)
            }
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
    pub(super) fn welcome(&mut self) -> Task<Message> {
        self.place = Where::Welcome(Welcome::new());
        let preferences = self.preferences.clone();
        let missing = off_thread(move || preference::missing(&preferences));
        Task::perform(missing, |missing| {
            Message::Welcome(welcome::Message::Missing(missing.unwrap_or_default()))
        })
    }

    pub(super) fn begun(&mut self, handed: &Handed<Beginning>) {
        let Some(Beginning { opened, gazetteer }) = handed.take() else {
            return;
        };
        let context = self.context(opened);
        self.place = Where::Wizard(Box::new(Wizard::new(context, gazetteer)));
    }

    pub(super) fn on_wizard(&mut self, message: wizard::Message) -> Task<Message> {
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

    pub(super) fn created(
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

    pub(super) fn open(&mut self, path: PathBuf) -> Task<Message> {
        self.place = Where::Welcome(Welcome::opening(path.clone()));
        let today = self.options.today;
        let at = path.clone();
        opening(path, move || work::open(&at, today))
    }

    pub(super) fn open_sample(&mut self) -> Task<Message> {
        let name = PathBuf::from(self.tr.open_sample_name());
        self.place = Where::Welcome(Welcome::opening(name.clone()));
        let (who, now) = (self.options.who.clone(), (self.options.now)());
        opening(name, move || work::sample(&who, now))
    }

    /// Writes the sample into a file of its own and opens it.
    pub(super) fn keep_sample(&mut self, path: PathBuf) -> Task<Message> {
        self.place = Where::Welcome(Welcome::opening(path.clone()));
        let (who, today, now) = (
            self.options.who.clone(),
            self.options.today,
            (self.options.now)(),
        );
        let at = path.clone();
        opening(path, move || work::keep_sample(&at, today, &who, now))
    }

    fn context(&self, opened: Opened) -> Context {
        let Options {
            today, offset, ids, ..
        } = &self.options;
        Context::new(self.tr, *today, *offset, ids.clone(), opened)
    }

    pub(super) fn opened(
        &mut self,
        path: PathBuf,
        opened: Result<Handed<Opened>, Problem>,
    ) -> Task<Message> {
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
