//! Leaving a sheet: not before what was typed is in the file, and not without asking where
//! something that was typed would be lost.

use std::sync::Arc;

use iced::Task;

use super::{Desk, Saved};
use crate::{
    app::{Message, dialog::Dialog, shown},
    screen::{
        Place, Problem,
        sheet::{Draft, Unread},
    },
    storage::Clash,
};

/// So many places are remembered on the way back.
const TRAIL: usize = 50;

/// Where the person wants to go.
#[derive(Debug, Clone)]
pub enum Departure {
    /// To a place.
    Go(Place),
    /// Back to where she came from; home at last.
    Back,
    /// Out of the dossier.
    Leave,
    /// To another sheet of the same screen.
    Answer(shown::Message),
}

impl Desk {
    /// Lets the screen answer a message.
    pub(super) fn answer(
        &mut self,
        message: shown::Message,
        dialog: &Arc<dyn Dialog>,
    ) -> Task<Message> {
        match self.screen.leaves(&message) {
            true => self.depart(Departure::Answer(message), dialog),
            false => self.reply(message, dialog),
        }
    }

    fn reply(&mut self, message: shown::Message, dialog: &Arc<dyn Dialog>) -> Task<Message> {
        let action = self.screen.update(message, &self.context);
        self.perform(action, dialog)
    }

    /// Goes away from what is shown: at once where all that was typed is in the file, else once it
    /// is; where something would be lost, the person is asked.
    pub(super) fn depart(
        &mut self,
        departure: Departure,
        dialog: &Arc<dyn Dialog>,
    ) -> Task<Message> {
        self.flush();
        if !self.is_at_rest() {
            self.departure = Some(departure);
            return Task::none();
        }
        if !self.unread().is_empty() || self.is_contested() {
            self.asked = Some(departure);
            return Task::none();
        }
        self.conflict = None;
        match departure {
            Departure::Go(place) => self.go(place),
            Departure::Back => self.back(),
            Departure::Leave => self.is_leaving = true,
            Departure::Answer(message) => return self.reply(message, dialog),
        }
        Task::none()
    }

    /// Goes to a place, remembering the way back.
    fn go(&mut self, place: Place) {
        if place != self.place {
            self.trail.push((self.place, self.visit));
            if self.trail.len() > TRAIL {
                let _ = self.trail.remove(0);
            }
            self.visit = self.next_visit();
            let trail = &self.trail;
            self.scrolled
                .retain(|visit| trail.iter().any(|(_, kept)| *kept == visit));
        }
        self.show(place, false);
    }

    fn next_visit(&mut self) -> u64 {
        self.visits += 1;
        self.visits
    }

    /// Goes back to where one came from, as it was left; home at last.
    fn back(&mut self) {
        let (place, visit) = match self.trail.pop() {
            Some(before) => before,
            None => (Place::Home, self.next_visit()),
        };
        self.visit = visit;
        let kept = self.left.iter().rposition(|left| left.place == place);
        if let Some(at) = kept {
            let left = self.left.remove(at);
            self.screen = left.screen;
            self.screen.refresh(&self.context, &left.touched);
        }
        self.show(place, kept.is_some());
    }

    /// Texts on the open sheet that mean nothing.
    pub fn unread(&self) -> Vec<Unread> {
        let draft = self.screen.draft();
        draft.map_or_else(Vec::new, |draft| draft.unread(&self.context.tr))
    }

    /// Fields that somebody else changed too, while it is not settled whose value stays.
    pub fn clashes(&self) -> &[Clash] {
        match &self.conflict {
            Some(Problem::Conflict(clashes)) => clashes,
            _ => &[],
        }
    }

    /// Whether the person is asked if she leaves without what was typed.
    pub fn is_asking(&self) -> bool {
        self.asked.is_some()
    }

    pub(super) fn is_contested(&self) -> bool {
        self.screen.draft().is_some_and(Draft::is_contested)
    }

    /// She stays: the keyboard is put on the first text that means nothing.
    pub(super) fn stay(&mut self) -> Task<Message> {
        self.asked = None;
        self.screen.stay(&self.context);
        let field = self.screen.draft_mut().and_then(Draft::show_unread);
        match field {
            Some(field) => iced::widget::operation::focus(field),
            None => Task::none(),
        }
    }

    /// She leaves without it.
    pub(super) fn leave_without(&mut self, dialog: &Arc<dyn Dialog>) -> Task<Message> {
        let Some(departure) = self.asked.take() else {
            return Task::none();
        };
        if let Some(draft) = self.screen.draft_mut() {
            draft.forget();
        }
        self.depart(departure, dialog)
    }

    /// Settles whose value stays, and saves what is left of what was typed.
    pub(super) fn settle(&mut self, settle: impl FnOnce(&mut dyn Draft)) {
        if let Some(draft) = self.screen.draft_mut() {
            settle(draft);
        }
        self.conflict = None;
        self.saved = Saved::Typing { lately: false };
        self.flush();
    }
}
