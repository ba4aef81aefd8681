//! The dossier is looked at as a whole now and then, beside all other work.
//!
//! Some time after it was opened, when nobody types, a dossier that was not found whole lately is
//! verified: at half the speed of one core, waiting while somebody types, and given up at once
//! where it would keep a change from being written, when the dossier is left, or when the person
//! says so.

use std::{path::PathBuf, time::Duration};

use chrono::{DateTime, Utc};
use iced::{Subscription, Task};

use super::{Desk, Saved};
use crate::{
    app::{
        Message as AppMessage,
        work::{self, Handed, off_thread},
    },
    domain::Date,
    storage::{Brake, Finding, Verifier},
};

/// How long the window is left alone after opening, and after what stopped a verification.
const CALM: Duration = Duration::from_secs(20);

/// How far it is.
#[derive(Debug)]
pub enum Verification {
    /// It begins at the next calm moment, if it is time.
    Due,
    /// It is looked whether it is time.
    Asking,
    /// It runs.
    Running(Brake),
    /// It is over, or never was.
    Over,
}

/// What happens to it.
#[derive(Debug, Clone)]
pub enum Message {
    /// [`CALM`] has passed.
    Calm,
    /// It may begin, or it is not time.
    Ready(Option<Handed<(Verifier, Brake)>>),
    /// It has ended; nothing when it was stopped.
    Ended(Option<Outcome>),
    /// The person stops it.
    Stop,
    /// What it found was read.
    Close,
}

/// What a verification came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The dossier is whole.
    Whole,
    /// It is not.
    Damaged(Damage),
}

/// What is told of a dossier that is not whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// What was found.
    pub findings: Vec<Finding>,
    /// A copy to go back to, and the day it was written.
    pub copy: Option<(PathBuf, Date)>,
}

impl Verification {
    /// Time, while one waits for a calm moment.
    pub fn subscription(&self) -> Subscription<AppMessage> {
        match self {
            Verification::Due => {
                iced::time::every(CALM).map(|_| AppMessage::Verification(Message::Calm))
            }
            _ => Subscription::none(),
        }
    }

    /// Whether it runs.
    pub fn is_running(&self) -> bool {
        matches!(self, Verification::Running(_))
    }
}

impl Desk {
    /// Goes on with the verification.
    pub(super) fn verify(
        &mut self,
        message: Message,
        now: fn() -> DateTime<Utc>,
    ) -> Task<AppMessage> {
        let path = self.context.dossier.path().to_owned();
        match message {
            Message::Calm => {
                if !matches!(self.verification, Verification::Due) || !self.is_calm() {
                    return Task::none();
                }
                self.verification = Verification::Asking;
                let dossier = self.context.dossier.clone();
                let last = self.context.preferences.verified(&path);
                let asked = off_thread(move || work::verifier(&dossier, last, now()));
                Task::perform(asked, |ready| {
                    let ready = ready.flatten().map(Handed::new);
                    AppMessage::Verification(Message::Ready(ready))
                })
            }
            Message::Ready(ready) => {
                if !matches!(self.verification, Verification::Asking) {
                    return Task::none();
                }
                let Some((verifier, brake)) = ready.and_then(|ready| ready.take()) else {
                    self.verification = Verification::Over;
                    return Task::none();
                };
                self.verification = Verification::Running(brake);
                let offset = self.context.offset;
                let ended = off_thread(move || {
                    let findings = verifier.run().ok()??;
                    Some(outcome(path, findings, offset))
                });
                Task::perform(ended, |ended| {
                    AppMessage::Verification(Message::Ended(ended.flatten()))
                })
            }
            Message::Ended(outcome) => {
                if !self.verification.is_running() {
                    return Task::none();
                }
                self.verification = Verification::Over;
                match outcome {
                    Some(Outcome::Whole) => self.context.preferences.set_verified(&path, now()),
                    Some(Outcome::Damaged(damage)) => self.damage = Some(damage),
                    None => {}
                }
                Task::none()
            }
            Message::Stop => {
                self.verification = Verification::Over;
                Task::none()
            }
            Message::Close => {
                self.damage = None;
                Task::none()
            }
        }
    }

    /// Whether nobody types and nothing is being written.
    fn is_calm(&self) -> bool {
        self.is_at_rest() && !matches!(self.saved, Saved::Typing { .. })
    }

    /// Lets a verification that runs go on only while nobody types.
    pub(super) fn pace(&self) {
        if let Verification::Running(brake) = &self.verification {
            brake.hold(!self.is_calm());
        }
    }

    /// Something is to be written: a verification that keeps it from being so begins anew later.
    pub(super) fn give_way(&mut self) {
        let in_the_way = match &self.verification {
            Verification::Running(brake) => brake.blocks_writing(),
            Verification::Asking => true,
            Verification::Due | Verification::Over => false,
        };
        if in_the_way {
            self.verification = Verification::Due;
        }
    }
}

fn outcome(path: PathBuf, findings: Vec<Finding>, offset: chrono::FixedOffset) -> Outcome {
    if findings.is_empty() {
        return Outcome::Whole;
    }
    let copy = work::copy_of(&path).and_then(|(copy, at)| {
        let day = at.with_timezone(&offset).date_naive();
        Some((copy, Date::new(day).ok()?))
    });
    Outcome::Damaged(Damage { findings, copy })
}
