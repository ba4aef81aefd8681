//! Notices that another process changed the dossier, without waking the window for nothing.

use std::time::Duration;

use iced::{Subscription, futures::Stream};

use crate::{app::Message, storage::Dossier};

/// How often the file is looked at.
const EVERY: Duration = Duration::from_secs(1);
