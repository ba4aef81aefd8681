//! What was typed becomes steps of the journal, taken one after the other beside the window; what
//! they changed comes back through the journal, as does what another process does.

use chrono::{DateTime, Utc};
use iced::Task;

use super::{Desk, Means, Saved, walk::CHANGES};
use crate::{
    app::{
        Message,
        work::{self, Step, Taken, off_thread},
    },
    i18n::history,
    screen::Problem,
    widget::badge,
};

impl Desk {
    pub(super) fn pause(&mut self) {
        match &mut self.saved {
            Saved::Typing { lately } if *lately => *lately = false,
            Saved::Typing { .. } => self.flush(),
            _ => {}
        }
    }

    /// What was typed becomes the next step.
    pub(super) fn flush(&mut self) {
        if let Some(edit) = self.screen.save(&self.context) {
            self.waiting.push_back(Step::Do(edit));
        } else if matches!(self.saved, Saved::Typing { .. }) {
            self.saved = Saved::Done;
        }
    }

    /// Takes the next step, unless one is being taken.
    pub(super) fn write(&mut self, now: fn() -> DateTime<Utc>) -> Task<Message> {
        if self.writing.is_some() {
            return Task::none();
        }
        let Some(step) = self.waiting.pop_front() else {
            return Task::none();
        };
        self.give_way();
        let (key, _) = self.running.begin(self.context.tr.shell_saving(), false);
        self.writing = Some(key);
        self.saved = Saved::Writing;
        let (dossier, who) = (self.context.dossier.clone(), self.context.who.clone());
        let taken = off_thread(move || work::take(&dossier, step, &who, now()));
        Task::perform(taken, |taken| {
            Message::Written(taken.unwrap_or(Err(Problem::Interrupted)))
        })
    }

    pub(super) fn written(&mut self, taken: Result<Taken, Problem>) {
        if let Some(key) = self.writing.take() {
            self.running.end(key);
        }
        self.saved = match taken {
            Ok(taken) => {
                self.tell(taken);
                Saved::Done
            }
            Err(problem) => {
                // What was to follow was typed on the ground of what failed.
                self.waiting.clear();
                self.departure = None;
                self.is_leaving = false;
                let _ = self.refresh();
                self.screen.failed(&self.context);
                if matches!(problem, Problem::Conflict(_)) && self.is_contested() {
                    self.conflict = Some(problem.clone());
                }
                Saved::Failed(problem)
            }
        };
        self.refresh();
    }

    /// Says what was done where the screen does not show it, with the way back.
    fn tell(&mut self, taken: Taken) {
        let tr = self.context.tr;
        match taken {
            Taken::Done { told: Some(words) } => {
                self.toasts
                    .offer(badge::DONE, words, tr.shell_undo(), Means::Undo);
            }
            Taken::Done { told: None } => {}
            Taken::Undone(key) => {
                let what = history::action(&tr, &key);
                self.toasts.say(badge::DONE, tr.shell_undone(what));
            }
            Taken::Redone(key) => {
                let what = history::action(&tr, &key);
                self.toasts.say(badge::DONE, tr.shell_redone(what));
            }
            Taken::Nothing => self.toasts.say(badge::NONE, tr.shell_nothing_to_undo()),
        }
    }

    /// Takes in what was done in the dossier, by whomever; whether anything was.
    pub(super) fn refresh(&mut self) -> bool {
        match self.context.refresh() {
            Ok(touched) => {
                if !touched.is_empty() {
                    self.screen.refresh(&self.context, &touched);
                    self.left.retain_mut(|left| {
                        left.touched.extend(touched.iter().cloned());
                        left.touched.len() <= CHANGES
                    });
                    if !self.is_contested() {
                        self.conflict = None;
                    }
                }
                !touched.is_empty()
            }
            Err(problem) => {
                self.saved = Saved::Failed(problem);
                false
            }
        }
    }
}
