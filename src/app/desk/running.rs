//! Long work beside the window: what runs, how far it is, and the way to stop it.

use iced::{Length, Subscription, widget::Container};

use crate::{
    app::Message as AppMessage,
    i18n::I18n,
    screen::Progress,
    theme::{container, space},
    widget::{
        Element,
        progress::{BEAT, Phase, Share, progress},
    },
};

/// Beats that a job runs before it is shown: what is done at once needs no words.
const UNSEEN: u16 = 4;

/// The jobs that run, the oldest first.
#[derive(Debug, Default)]
pub struct Running {
    jobs: Vec<Job>,
    next: u64,
}

#[derive(Debug)]
struct Job {
    key: u64,
    words: String,
    can_stop: bool,
    progress: Progress,
    phase: Phase,
    beats: u16,
}

/// What happens to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// [`BEAT`] has passed.
    Beat,
    /// The job with this key should stop.
    Stop(u64),
}

impl Running {
    /// A job begins. Gives its key and what it tells of itself.
    pub fn begin(&mut self, words: String, can_stop: bool) -> (u64, Progress) {
        let (key, progress) = (self.next, Progress::default());
        self.next += 1;
        self.jobs.push(Job {
            key,
            words,
            can_stop,
            progress: progress.clone(),
            phase: Phase::default(),
            beats: 0,
        });
        (key, progress)
    }

    /// A job has ended; whether it was asked to stop.
    pub fn end(&mut self, key: u64) -> bool {
        let Some(at) = self.jobs.iter().position(|job| job.key == key) else {
            return false;
        };
        self.jobs.remove(at).progress.is_stopped()
    }

    /// Answers a message.
    pub fn update(&mut self, message: Message) {
        match message {
            Message::Beat => {
                for job in &mut self.jobs {
                    job.beats = job.beats.saturating_add(1);
                    job.phase = job.phase.next();
                }
            }
            Message::Stop(key) => {
                if let Some(job) = self.jobs.iter().find(|job| job.key == key) {
                    job.progress.stop();
                }
            }
        }
    }

    /// Time, while anything runs; without a job the window stays idle.
    pub fn subscription(&self) -> Subscription<AppMessage> {
        match self.jobs.is_empty() {
            true => Subscription::none(),
            false => iced::time::every(BEAT).map(|_| AppMessage::Running(Message::Beat)),
        }
    }

    /// Draws the jobs that take long.
    pub fn view<'a>(&'a self, tr: &I18n) -> Option<Element<'a, AppMessage>> {
        let long = |job: &&Job| job.beats >= UNSEEN;
        let jobs = self.jobs.iter().filter(long).map(|job| job.view(tr));
        let jobs: Vec<_> = jobs.collect();
        (!jobs.is_empty()).then(|| {
            Container::new(iced::widget::Column::with_children(jobs).spacing(space::S))
                .width(Length::Fill)
                .padding([space::S, space::XL])
                .style(container::rail)
                .into()
        })
    }
}

impl Job {
    fn view<'a>(&'a self, tr: &I18n) -> Element<'a, AppMessage> {
        let is_stopped = self.progress.is_stopped();
        let words = match is_stopped {
            true => tr.shell_stopping(),
            false => self.words.clone(),
        };
        let share = match self.progress.share() {
            Some(share) => Share::Known(share),
            None => Share::Unknown(self.phase),
        };
        let stop = AppMessage::Running(Message::Stop(self.key));
        let stop = (self.can_stop && !is_stopped).then_some(stop);
        progress(tr, words, None, share, stop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn only_what_takes_long_is_shown_and_only_what_may_stop_is_stopped() {
        let tr = I18n::new(Language::Arabic);
        let mut running = Running::default();
        let (one, progress) = running.begin("…".to_owned(), true);
        let (other, _) = running.begin("…".to_owned(), false);
        assert_ne!(one, other);
        for _ in 0..UNSEEN {
            assert!(running.view(&tr).is_none());
            running.update(Message::Beat);
        }
        assert!(running.view(&tr).is_some());
        assert!(progress.reach(1, 4));
        running.update(Message::Stop(one));
        assert!(!progress.reach(2, 4));
        assert!(running.end(one) && !running.end(one) && !running.end(other));
        assert!(running.view(&tr).is_none());
    }
}
