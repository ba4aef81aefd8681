//! An open dossier: the screen that is shown, the way that led to it, and what is being written.
//!
//! Nothing that was typed waits for a button. What a screen has to save becomes a step of the
//! journal when typing pauses, and before anything else happens; steps are taken one after the
//! other beside the window, and what they changed comes back through the journal, as does what
//! another process does.

pub mod departure;
pub mod make;
pub mod palette;
pub mod running;
pub mod verification;
mod walk;
mod watch;
mod write;

use std::{collections::VecDeque, sync::Arc};

use chrono::{DateTime, Utc};
use iced::{Subscription, Task};

use self::{
    departure::Departure,
    palette::Palette,
    running::Running,
    verification::{Damage, Verification},
    walk::Left,
};
use super::{
    Message, PAUSE,
    dialog::Dialog,
    shown::Screen,
    work::{self, Handed, Step, off_thread},
};
use crate::{
    domain::Line,
    i18n::I18n,
    screen::{Context, Place, Problem, preference::Preferences},
    widget::{
        badge,
        focus::region,
        scroll::Memory,
        toast::{self, Toasts},
    },
};

/// An open dossier.
pub struct Desk {
    /// The look at the whole dossier. It goes before the dossier, which it has open too.
    pub verification: Verification,
    /// What such a look found wrong, until it was read.
    pub damage: Option<Damage>,
    /// Long work beside the window.
    pub running: Running,
    /// What screens share.
    pub context: Context,
    /// The screen that is shown.
    pub screen: Screen,
    /// Its place.
    pub place: Place,
    /// Which visit to a place this is.
    pub visit: u64,
    /// How far each visit was scrolled.
    pub scrolled: Memory,
    visits: u64,
    trail: Vec<(Place, u64)>,
    /// Screens that were left and stay as they were, the last one last.
    left: Vec<Left>,
    waiting: VecDeque<Step>,
    writing: Option<u64>,
    /// Where the person wants to go once all that was typed is in the file.
    departure: Option<Departure>,
    /// Where she wants to go though something would be lost: she is asked.
    asked: Option<Departure>,
    is_leaving: bool,
    /// What others changed meanwhile too, until it is settled whose value stays.
    conflict: Option<Problem>,
    /// Where the keyboard goes when all is written.
    arriving: Option<&'static str>,
    /// How what was typed stands.
    pub saved: Saved,
    /// The search, while it is open.
    pub palette: Option<Palette>,
    /// Copies of attachments that were opened; they go with the dossier's window.
    copies: Vec<tempfile::TempDir>,
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
            verification: match context.is_sample {
                true => Verification::Over,
                false => Verification::Due,
            },
            damage: None,
            running: Running::default(),
            screen: Screen::of(place, &context),
            context,
            place,
            visit: 0,
            scrolled: Memory::default(),
            visits: 0,
            trail: Vec::new(),
            left: Vec::new(),
            waiting: VecDeque::new(),
            writing: None,
            departure: None,
            asked: None,
            is_leaving: false,
            conflict: None,
            arriving: None,
            saved: Saved::Untouched,
            palette: None,
            copies: Vec::new(),
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
        let mut all = vec![
            watch::changes(&self.context.dossier),
            self.running.subscription(),
            self.verification.subscription(),
        ];
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
        let built = off_thread(move || work::index(&dossier));
        Task::perform(built, |index| match index.flatten() {
            Some(index) => Message::Indexed(Handed::new(index)),
            None => Message::Nothing,
        })
    }

    /// Whether everything that was typed is in the file.
    pub fn is_at_rest(&self) -> bool {
        self.writing.is_none() && self.waiting.is_empty()
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
            Message::Paper => match self.screen.paper() {
                Some(message) => self.answer(message, dialog),
                None => Task::none(),
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
            Message::Dropped(path) => match self.screen.dropped(path) {
                Some(message) if !self.context.is_read_only() => self.answer(message, dialog),
                _ => Task::none(),
            },
            Message::Make(step) => self.go_on(step, dialog),
            Message::Worked(key, message) => {
                self.running.end(key);
                match message {
                    Some(message) => self.update(Message::Shown(message), dialog, now),
                    None => Task::none(),
                }
            }
            Message::Running(message) => {
                self.running.update(message);
                Task::none()
            }
            Message::Verification(message) => self.verify(message, now),
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
        let task = Task::batch([task, self.write(now), self.arrive(), self.follow(dialog)]);
        self.pace();
        task
    }

    /// Has made anew what the screen shows of the dossier, once all is written.
    fn follow(&mut self, dialog: &Arc<dyn Dialog>) -> Task<Message> {
        if !self.is_at_rest() {
            return Task::none();
        }
        let action = self.screen.follow(&self.context);
        self.perform(action, dialog)
    }

    /// Puts the keyboard where it is wanted, once all is written.
    fn arrive(&mut self) -> Task<Message> {
        match self.arriving {
            Some(id) if self.is_at_rest() => {
                self.arriving = None;
                iced::advanced::widget::operate(region::enter(id)).discard()
            }
            _ => Task::none(),
        }
    }
}
