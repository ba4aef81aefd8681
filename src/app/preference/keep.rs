//! Preferences while the window is open: done as they say, written one after the other, and told
//! of once where that fails.

use iced::Task;

use super::{Trouble, save};
use crate::{
    app::{App, Message, Where, work::off_thread},
    i18n::I18n,
    screen::{Problem, preference::Preferences},
    text::Language,
};

/// What is going on with the file of preferences.
#[derive(Debug, Default)]
pub struct Keeper {
    /// What is told of it, until it is mended or closed.
    pub told: Option<Told>,
    /// What is being written.
    writing: Option<Preferences>,
    /// Whether the last writing failed: told already.
    failed: bool,
    /// Whether the file is left as it is, because it could not be read.
    leaves: bool,
}

/// Trouble as it is told: the interface's language may change meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What, which file, what becomes of it.
    pub problem: Problem,
    /// Whether it is about writing; else about reading.
    pub on_writing: bool,
}

impl From<&Trouble> for Told {
    fn from(trouble: &Trouble) -> Told {
        Told {
            problem: Problem::Told {
                arabic: trouble.words(&I18n::new(Language::Arabic)),
                french: trouble.words(&I18n::new(Language::French)),
            },
            on_writing: matches!(trouble, Trouble::Unwritten { .. }),
        }
    }
}

impl Keeper {
    /// After reading.
    pub fn new(trouble: Option<&Trouble>) -> Keeper {
        Keeper {
            told: trouble.map(Told::from),
            leaves: matches!(trouble, Some(Trouble::Unread { .. })),
            ..Keeper::default()
        }
    }
}

impl App {
    pub(in crate::app) fn prefer(
        &mut self,
        change: impl FnOnce(&mut Preferences, &I18n),
    ) -> Task<Message> {
        let mut preferences = self.preferences.clone();
        change(&mut preferences, &self.tr);
        self.adopt(preferences)
    }

    /// Does as the person prefers from now on, and remembers it on this computer.
    pub(in crate::app) fn adopt(&mut self, preferences: Preferences) -> Task<Message> {
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
        self.preferences = preferences;
        self.keep()
    }

    /// Writes the preferences, unless they are being written: what changed meanwhile follows.
    fn keep(&mut self) -> Task<Message> {
        let Some(path) = self.options.preferences.clone() else {
            return Task::none();
        };
        if self.keeper.leaves || self.keeper.writing.is_some() {
            return Task::none();
        }
        let preferences = self.preferences.clone();
        self.keeper.writing = Some(preferences.clone());
        let kept = off_thread(move || save(&path, &preferences));
        Task::perform(kept, |kept| {
            Message::Kept(match kept {
                Some(Err(trouble)) => Some(Told::from(&trouble)),
                Some(Ok(())) | None => None,
            })
        })
    }

    /// They are written, or trouble is told: once, until they can be written again.
    pub(in crate::app) fn kept(&mut self, trouble: Option<Told>) -> Task<Message> {
        let written = self.keeper.writing.take();
        let failed = trouble.is_some();
        let was_told = std::mem::replace(&mut self.keeper.failed, failed);
        match trouble {
            Some(told) if !was_told => self.keeper.told = Some(told),
            Some(_) => {}
            None => {
                self.keeper.told.take_if(|told| told.on_writing);
            }
        }
        match written.is_some_and(|written| written != self.preferences) {
            true => self.keep(),
            false => Task::none(),
        }
    }
}
