//! Notices that another process changed the dossier, without waking the window for nothing.

use std::{hash, thread, time::Duration};

use iced::{
    Subscription,
    futures::channel::mpsc::{UnboundedReceiver, unbounded},
};

use crate::{
    app::Message,
    storage::{Dossier, Watch},
};

/// How often the file is looked at.
const EVERY: Duration = Duration::from_secs(1);

struct Watched(Watch);

impl hash::Hash for Watched {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.0.path().hash(state);
    }
}

/// A message whenever another process has changed the dossier.
pub fn changes(dossier: &Dossier) -> Subscription<Message> {
    Subscription::run_with(Watched(dossier.watch()), watch)
}

/// Looks at the file from a thread of its own, until the dossier or the window is closed.
fn watch(watched: &Watched) -> UnboundedReceiver<Message> {
    let (tell, told) = unbounded();
    let watch = watched.0.clone();
    let _ = thread::spawn(move || {
        let mut known = watch.version();
        while known.is_some() && !tell.is_closed() {
            thread::sleep(EVERY);
            let now = watch.version();
            if now.is_some()
                && now != known
                && tell.unbounded_send(Message::ChangedElsewhere).is_err()
            {
                break;
            }
            known = now;
        }
    });
    told
}
