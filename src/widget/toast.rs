//! Toasts: what was just done, at the bottom where reading starts, with the way back.
//!
//! [`Toasts`] is plain state. While [`Toasts::is_up`], the application sends [`Message::Beat`] every
//! [`BEAT`]; without a toast nothing beats and the window stays idle. A toast stays for [`STAY`], and
//! as long as the pointer or the focus is on it.

mod watch;

use std::time::Duration;

use iced::{Alignment, Length, widget::row};

use super::{
    Column, Container, Element,
    badge::Look,
    button,
    icon::{Icon, icon},
    prose,
    shape::shape,
};
use crate::{
    i18n::I18n,
    theme::{container, space},
};

/// How often time is told while a toast is up.
pub const BEAT: Duration = Duration::from_millis(500);
/// How long a toast stays.
pub const STAY: Duration = Duration::from_secs(8);
/// How many are shown; the oldest makes room.
pub const MOST: usize = 3;
/// Width of a toast in pixels.
const WIDTH: f32 = 440.0;

/// The toasts that are up, the newest first.
#[derive(Debug, Clone)]
pub struct Toasts<Action> {
    up: Vec<Toast<Action>>,
    next: u64,
    is_held: bool,
}

/// One message.
#[derive(Debug, Clone)]
struct Toast<Action> {
    key: u64,
    look: Look,
    words: String,
    action: Option<(String, Action)>,
    left: Duration,
}

/// What happens to toasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// [`BEAT`] has passed.
    Beat,
    /// The pointer or the focus came onto them, or left.
    Hold(bool),
    /// One was closed.
    Close(u64),
    /// The action of one was asked for.
    Act(u64),
}

impl<Action> Default for Toasts<Action> {
    fn default() -> Self {
        Toasts {
            up: Vec::new(),
            next: 0,
            is_held: false,
        }
    }
}

impl<Action> Toasts<Action> {
    /// Whether any is up, and so whether time is to be told.
    pub fn is_up(&self) -> bool {
        !self.up.is_empty()
    }

    /// Says what was done, and nothing more.
    pub fn say(&mut self, look: Look, words: impl Into<String>) {
        self.push(look, words.into(), None);
    }

    /// Says what was done, and offers an action: its words and what it means to the application.
    pub fn offer(
        &mut self,
        look: Look,
        words: impl Into<String>,
        action: impl Into<String>,
        means: Action,
    ) {
        self.push(look, words.into(), Some((action.into(), means)));
    }

    fn push(&mut self, look: Look, words: String, action: Option<(String, Action)>) {
        let toast = Toast {
            key: self.next,
            look,
            words,
            action,
            left: STAY,
        };
        self.next += 1;
        self.up.insert(0, toast);
        self.up.truncate(MOST);
    }

    /// What follows; the action that was asked for, with its toast taken away.
    pub fn update(&mut self, message: Message) -> Option<Action> {
        match message {
            Message::Beat if self.is_held => {}
            Message::Beat => {
                for toast in &mut self.up {
                    toast.left = toast.left.saturating_sub(BEAT);
                }
                self.up.retain(|toast| !toast.left.is_zero());
            }
            Message::Hold(held) => self.is_held = held,
            Message::Close(key) => {
                self.take(key);
            }
            Message::Act(key) => return self.take(key)?.action.map(|(_, means)| means),
        }
        if self.up.is_empty() {
            self.is_held = false;
        }
        None
    }

    fn take(&mut self, key: u64) -> Option<Toast<Action>> {
        let at = self.up.iter().position(|toast| toast.key == key)?;
        let taken = self.up.remove(at);
        if self.up.is_empty() {
            self.is_held = false;
        }
        Some(taken)
    }

    /// `base`, which fills the window, with the toasts above its bottom corner.
    pub fn over<'a, M: Clone + 'a>(
        &'a self,
        tr: &I18n,
        base: impl Into<Element<'a, M>>,
        on: impl Fn(Message) -> M + Copy + 'a,
    ) -> Element<'a, M> {
        let toasts = self.up.iter().map(|toast| toast.view(tr, on));
        let column = Column::with_children(toasts).spacing(space::XS);
        let corner = Container::new(watch::watch(column, move |held| on(Message::Hold(held))))
            .width(Length::Fill)
            .height(Length::Fill)
            .align_left(Length::Fill)
            .align_bottom(Length::Fill)
            .padding(space::L);
        // A stack is as large as what lies lowest in it.
        let base = Container::new(base)
            .width(Length::Fill)
            .height(Length::Fill);
        iced::widget::Stack::new().push(base).push(corner).into()
    }
}

impl<Action> Toast<Action> {
    fn view<'a, M: Clone + 'a>(
        &'a self,
        tr: &I18n,
        on: impl Fn(Message) -> M + Copy + 'a,
    ) -> Element<'a, M> {
        let language = tr.language();
        let mut parts = row![
            shape(self.look.shape, self.look.ink),
            Container::new(prose::body(language, &self.words)).width(Length::Fill),
        ]
        .spacing(space::S)
        .align_y(Alignment::Center);
        if let Some((words, _)) = &self.action {
            let act = on(Message::Act(self.key));
            parts = parts.push(button::plain_strong(language, words, Some(act)));
        }
        let close = on(Message::Close(self.key));
        parts = parts.push(button::around(icon(Icon::Close).small(), Some(close)));
        Container::new(parts)
            .width(WIDTH)
            .padding([space::XS, space::S])
            .style(container::floating)
            .into()
    }
}

#[cfg(test)]
mod tests;
