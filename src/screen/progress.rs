//! How far a job beside the window is, and whether it should stop.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU16, Ordering},
};

/// Nothing is known of how far a job is.
const UNKNOWN: u16 = u16::MAX;
/// All of it, in hundredths of a percent.
const WHOLE: u16 = 10_000;

/// What a job tells the window of itself, and the window of it. Cheap to clone and to ask: every
/// clone speaks of the same job.
#[derive(Debug, Clone)]
pub struct Progress(Arc<Signs>);

#[derive(Debug)]
struct Signs {
    share: AtomicU16,
    stops: AtomicBool,
}

impl Default for Progress {
    fn default() -> Progress {
        Progress(Arc::new(Signs {
            share: AtomicU16::new(UNKNOWN),
            stops: AtomicBool::new(false),
        }))
    }
}

impl Progress {
    /// Tells that `done` of `all` are done. Gives whether the job goes on: one that should stop
    /// ends where it stands and leaves nothing half written.
    pub fn reach(&self, done: usize, all: usize) -> bool {
        let share = (done.min(all) as u128 * u128::from(WHOLE)).checked_div(all as u128);
        let share = share.and_then(|share| u16::try_from(share).ok());
        self.0
            .share
            .store(share.unwrap_or(WHOLE), Ordering::Relaxed);
        !self.is_stopped()
    }

    /// Hundredths of a percent that are done; none when the job does not tell.
    pub fn share(&self) -> Option<u16> {
        let share = self.0.share.load(Ordering::Relaxed);
        (share != UNKNOWN).then_some(share)
    }

    /// Asks the job to stop.
    pub fn stop(&self) {
        self.0.stops.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked to.
    pub fn is_stopped(&self) -> bool {
        self.0.stops.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_stays_within_the_whole() {
        let progress = Progress::default();
        assert_eq!(progress.share(), None);
        for (done, all, share) in [(0, 3, 0), (1, 3, 3_333), (3, 3, 10_000), (9, 3, 10_000)] {
            assert!(progress.reach(done, all));
            assert_eq!(progress.share(), Some(share));
        }
        assert!(progress.reach(0, 0));
        assert_eq!(progress.share(), Some(10_000));
        assert!(progress.reach(usize::MAX / 20_000, usize::MAX / 20_000));
    }

    #[test]
    fn whoever_asks_it_to_stop_is_heard() {
        let progress = Progress::default();
        let window = progress.clone();
        window.stop();
        assert!(progress.is_stopped() && !progress.reach(1, 2));
        assert_eq!(window.share(), Some(5_000));
    }
}
