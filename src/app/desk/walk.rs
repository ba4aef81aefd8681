//! What screens ask of the application, and the screens that were left and stay as they were.

use std::sync::Arc;

use iced::Task;

use super::{Desk, Saved, departure::Departure};
use crate::{
    app::{
        Message,
        dialog::Dialog,
        shown::{self, Screen},
        work::{Step, off_thread},
    },
    screen::{Action, Place},
    storage::RowKey,
};

/// So many screens are kept as they were left.
const KEPT: usize = 4;
/// A screen whose absence saw more changes than this is made anew.
pub(super) const CHANGES: usize = 1_000;

/// A screen that was left.
pub(super) struct Left {
    pub(super) place: Place,
    pub(super) screen: Screen,
    /// What was changed since.
    pub(super) touched: Vec<RowKey>,
}

impl Desk {
    pub(in crate::app) fn perform(
        &mut self,
        action: Action<shown::Message>,
        dialog: &Arc<dyn Dialog>,
    ) -> Task<Message> {
        match action {
            Action::None => {}
            Action::Go(place) => return self.depart(Departure::Go(place), dialog),
            Action::Back => return self.depart(Departure::Back, dialog),
            Action::Answer(message) => return self.answer(message, dialog),
            Action::SaveSoon => self.saved = Saved::Typing { lately: true },
            Action::Save => self.flush(),
            Action::Do(edit) => {
                self.flush();
                self.waiting.push_back(Step::Do(edit));
            }
            Action::Work(job) => {
                let (key, _) = self.running.begin(self.context.tr.shell_working(), false);
                return Task::perform(off_thread(job), move |done| Message::Worked(key, done));
            }
            Action::Run(words, job) => {
                let (key, progress) = self.running.begin(words, true);
                let work = off_thread(move || job(&progress));
                return Task::perform(work, move |done| Message::Worked(key, done));
            }
            Action::About => return Task::done(Message::About),
            Action::Ask(question, answer) => {
                let asked = dialog.ask(question);
                return Task::perform(asked, answer).map(Message::Shown);
            }
            Action::Prefer(change) => change(&mut self.context.preferences),
            Action::Write(make) => return self.make(make),
            Action::Open(make) => return self.open(make, dialog),
            Action::Copy(text) => return iced::clipboard::write(text),
            Action::Focus(id) => self.arriving = Some(id),
            Action::Several(actions) => {
                let tasks: Vec<_> = actions
                    .into_iter()
                    .map(|action| self.perform(action, dialog))
                    .collect();
                return Task::batch(tasks);
            }
        }
        Task::none()
    }

    /// Shows a place, by a screen that was kept for it or another.
    pub(super) fn show(&mut self, place: Place, is_kept: bool) {
        let from = std::mem::replace(&mut self.place, place);
        if !self.context.is_sample {
            let path = self.context.dossier.path();
            self.context.preferences.stay(path, place.to_remember());
        }
        if is_kept || self.screen.visit(place, &self.context) {
            return;
        }
        let screen = std::mem::replace(&mut self.screen, Screen::of(place, &self.context));
        if screen.stays() && self.trail.last().is_some_and(|(place, _)| *place == from) {
            self.left.retain(|left| left.place != from);
            self.left.push(Left {
                place: from,
                screen,
                touched: Vec::new(),
            });
            if self.left.len() > KEPT {
                self.left.remove(0);
            }
        }
    }
}
