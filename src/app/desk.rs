//! An open dossier: the screen that is shown, the way that led to it, and what is being written.
//!
//! Nothing that was typed waits for a button. What a screen has to save becomes a step of the
//! journal when typing pauses, and before anything else happens; steps are taken one after the
//! other beside the window, and what they changed comes back through the journal, as does what
//! another process does.

pub mod departure;
pub mod make;
pub mod palette;
mod watch;

use std::{collections::VecDeque, sync::Arc};

use chrono::{DateTime, Utc};
use iced::{Subscription, Task};

use self::{departure::Departure, palette::Palette};
use super::{
    Message, PAUSE,
    dialog::Dialog,
    shown::{self, Screen},
    work::{self, Handed, Step, Taken, off_thread},
};
use crate::{
    domain::Line,
    i18n::{I18n, history},
    screen::{Action, Context, Place, Problem, preference::Preferences},
    storage::RowKey,
    widget::{
        badge,
        toast::{self, Toasts},
    },
};

/// So many places are remembered on the way back.
const TRAIL: usize = 50;

/// So many screens are kept as they were left.
const KEPT: usize = 4;
/// A screen whose absence saw more changes than this is made anew.
const CHANGES: usize = 1_000;

/// A screen that was left.
struct Left {
    place: Place,
    screen: Screen,
    /// What was changed since.
    touched: Vec<RowKey>,
}

/// An open dossier.
pub struct Desk {
    /// What screens share.
    pub context: Context,
    /// The screen that is shown.
    pub screen: Screen,
    /// Its place.
    pub place: Place,
    trail: Vec<Place>,
    /// Screens that were left and stay as they were, the last one last.
    left: Vec<Left>,
    waiting: VecDeque<Step>,
    is_writing: bool,
    /// Where the person wants to go once all that was typed is in the file.
    departure: Option<Departure>,
    /// Where she wants to go though something would be lost: she is asked.
    asked: Option<Departure>,
    is_leaving: bool,
    /// What others changed meanwhile too, until it is settled whose value stays.
    conflict: Option<Problem>,
    /// How what was typed stands.
    pub saved: Saved,
    /// The search, while it is open.
    pub palette: Option<Palette>,
    /// What was just done.
    pub toasts: Toasts<Means>,
}

/// What the action of a toast means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    /// Revert what it told of.
    Undo,
}

/// How what was typed stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// Nothing was typed yet.
    Untouched,
    /// Something is being typed.
    Typing {
        /// Whether a key was pressed since the last look.
        lately: bool,
    },
    /// It is being written.
    Writing,
    /// It is in the file.
    Done,
    /// It is not, and why.
    Failed(Problem),
}

impl Desk {
    /// At a place.
    pub fn new(context: Context, place: Place) -> Desk {
        Desk {
            screen: Screen::of(place, &context),
            context,
            place,
            trail: Vec::new(),
            left: Vec::new(),
            waiting: VecDeque::new(),
            is_writing: false,
            departure: None,
            asked: None,
            is_leaving: false,
            conflict: None,
            saved: Saved::Untouched,
            palette: None,
            toasts: Toasts::default(),
        }
    }

    /// Does as the person prefers; `account` is who works here when she gave no name.
    pub fn adopt(&mut self, tr: I18n, preferences: &Preferences, account: &Line) {
        let is_other = tr.language() != self.context.language();
        self.context.tr = tr;
        if is_other {
            // Names stand in another order.
            self.left.clear();
            if self.screen.stays() {
                self.screen.refresh(&self.context, &[]);
            }
        }
        self.context.who = match preferences.name.is_empty() {
            true => account.clone(),
            false => preferences.name.clone(),
        };
        self.context.preferences = preferences.clone();
    }

    /// What comes by itself: the moment after typing, and changes by another process.
    pub fn subscription(&self) -> Subscription<Message> {
        let mut all = vec![watch::changes(&self.context.dossier)];
        if matches!(self.saved, Saved::Typing { .. }) {
            all.push(iced::time::every(PAUSE).map(|_| Message::Paused));
        }
        if self.toasts.is_up() {
            let beat = iced::time::every(toast::BEAT);
            all.push(beat.map(|_| Message::Toast(toast::Message::Beat)));
        }
        Subscription::batch(all)
    }

    /// Prepares the search, beside the window.
    pub fn prepare(&self) -> Task<Message> {
        let dossier = self.context.dossier.clone();
        let today = self.context.today;
        let built = off_thread(move || work::index(&dossier, today));
        Task::perform(built, |index| match index.flatten() {
            Some(index) => Message::Indexed(Handed::new(index)),
            None => Message::Nothing,
        })
    }

    /// Whether everything that was typed is in the file.
    pub fn is_at_rest(&self) -> bool {
        !self.is_writing && self.waiting.is_empty()
    }

    /// Why what was typed is not in the file, when it is not.
    pub fn failure(&self) -> Option<&Problem> {
        match &self.saved {
            _ if self.conflict.is_some() => self.conflict.as_ref(),
            Saved::Failed(problem) => Some(problem),
            _ => None,
        }
    }

    /// Whether the person wants to leave the dossier.
    pub fn is_leaving(&self) -> bool {
        self.is_leaving
    }

    /// Answers a message.
    pub fn update(
        &mut self,
        message: Message,
        dialog: &Arc<dyn Dialog>,
        now: fn() -> DateTime<Utc>,
    ) -> Task<Message> {
        let task = match message {
            Message::Shown(message) => self.answer(message, dialog),
            Message::Go(place) => self.depart(Departure::Go(place), dialog),
            Message::Back => self.depart(Departure::Back, dialog),
            Message::Escape => match self.screen.escape() {
                Some(message) => self.answer(message, dialog),
                None => self.depart(Departure::Back, dialog),
            },
            Message::Add => match self.screen.add() {
                Some(message) if !self.context.is_read_only() => self.answer(message, dialog),
                _ => Task::none(),
            },
            Message::Leave => self.depart(Departure::Leave, dialog),
            Message::Stay => self.stay(),
            Message::LeaveWithout => self.leave_without(dialog),
            Message::KeepMine => {
                self.settle(|draft| draft.keep_mine());
                Task::none()
            }
            Message::TakeTheirs => {
                self.settle(|draft| draft.take_theirs());
                Task::none()
            }
            Message::Undo => {
                self.flush();
                self.waiting.push_back(Step::Undo);
                Task::none()
            }
            Message::Redo => {
                self.flush();
                self.waiting.push_back(Step::Redo);
                Task::none()
            }
            Message::Paused => {
                self.pause();
                Task::none()
            }
            Message::Written(taken) => {
                self.written(taken);
                match self.departure.take() {
                    Some(departure) => self.depart(departure, dialog),
                    None => Task::none(),
                }
            }
            Message::TryAgain => {
                self.saved = Saved::Typing { lately: false };
                self.flush();
                Task::none()
            }
            Message::Search(message) => self.search(message, dialog),
            Message::Indexed(index) => {
                self.context.index = index.take();
                Task::none()
            }
            Message::Make(step) => self.go_on(step, dialog),
            Message::Toast(message) => {
                if let Some(Means::Undo) = self.toasts.update(message) {
                    return self.update(Message::Undo, dialog, now);
                }
                Task::none()
            }
            Message::ChangedElsewhere => {
                if self.refresh() {
                    let words = self.context.tr.shell_changed_elsewhere();
                    self.toasts.say(badge::NONE, words);
                }
                Task::none()
            }
            _ => Task::none(),
        };
        Task::batch([task, self.write(now)])
    }

    fn perform(
        &mut self,
        action: Action<shown::Message>,
        dialog: &Arc<dyn Dialog>,
    ) -> Task<Message> {
        match action {
            Action::None => {}
            Action::Go(place) => return self.depart(Departure::Go(place), dialog),
            Action::Back => return self.depart(Departure::Back, dialog),
            Action::SaveSoon => self.saved = Saved::Typing { lately: true },
            Action::Save => self.flush(),
            Action::Do(edit) => {
                self.flush();
                self.waiting.push_back(Step::Do(edit));
            }
            Action::Work(job) => {
                return Task::perform(off_thread(job), |done| {
                    done.map_or(Message::Nothing, Message::Shown)
                });
            }
            Action::Ask(question, answer) => {
                let asked = dialog.ask(question);
                return Task::perform(asked, answer).map(Message::Shown);
            }
            Action::Prefer(change) => change(&mut self.context.preferences),
            Action::Write(make) => return self.make(make),
            Action::Copy(text) => return iced::clipboard::write(text),
            Action::Focus(id) => return iced::widget::operation::focus(id),
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
    fn show(&mut self, place: Place, is_kept: bool) {
        let from = std::mem::replace(&mut self.place, place);
        if !self.context.is_sample {
            let path = self.context.dossier.path();
            self.context.preferences.stay(path, place.to_remember());
        }
        if is_kept || self.screen.visit(place, &self.context) {
            return;
        }
        let screen = std::mem::replace(&mut self.screen, Screen::of(place, &self.context));
        if screen.stays() && self.trail.last() == Some(&from) {
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

    fn pause(&mut self) {
        match &mut self.saved {
            Saved::Typing { lately } if *lately => *lately = false,
            Saved::Typing { .. } => self.flush(),
            _ => {}
        }
    }

    /// What was typed becomes the next step.
    fn flush(&mut self) {
        if let Some(edit) = self.screen.save(&self.context) {
            self.waiting.push_back(Step::Do(edit));
        } else if matches!(self.saved, Saved::Typing { .. }) {
            self.saved = Saved::Done;
        }
    }

    /// Takes the next step, unless one is being taken.
    fn write(&mut self, now: fn() -> DateTime<Utc>) -> Task<Message> {
        if self.is_writing {
            return Task::none();
        }
        let Some(step) = self.waiting.pop_front() else {
            return Task::none();
        };
        self.is_writing = true;
        self.saved = Saved::Writing;
        let (dossier, who) = (self.context.dossier.clone(), self.context.who.clone());
        let taken = off_thread(move || work::take(&dossier, step, &who, now()));
        Task::perform(taken, |taken| {
            Message::Written(taken.unwrap_or(Err(Problem::Interrupted)))
        })
    }

    fn written(&mut self, taken: Result<Taken, Problem>) {
        self.is_writing = false;
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
    fn refresh(&mut self) -> bool {
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
