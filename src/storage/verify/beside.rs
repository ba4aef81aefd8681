//! A verification that goes on beside other work: it rests as much as it works, waits while it is
//! asked to, and gives way at once.

use std::{
    cell::Cell,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use rusqlite::InterruptHandle;

use super::{Finding, Pace, everything};
use crate::storage::{Dossier, Error, dossier::Access, open};

/// How long it works and then rests, so that it takes half a core at most.
const SPELL: Duration = Duration::from_millis(10);
/// How often it looks whether it may go on while it waits.
const LOOK: Duration = Duration::from_millis(50);
/// How often it is told to stop until it has.
const KNOCK: Duration = Duration::from_millis(10);
/// How long one waits for it to stop at most.
const PATIENCE: Duration = Duration::from_secs(3);

/// A verification that was not begun yet. It reads over a connection of its own.
#[derive(Debug)]
pub struct Verifier {
    // Dropped in this order: the last handle to go leaves one plain file behind, and only then is
    // the verification over.
    reading: Dossier,
    _dossier: Dossier,
    signs: Arc<Signs>,
    _running: Sender<()>,
}

/// Holds a verification back, and stops it: at the latest when it is dropped, which then waits
/// until the verification has let go of the file.
pub struct Brake {
    signs: Arc<Signs>,
    interrupt: InterruptHandle,
    ended: Receiver<()>,
    blocks_writing: bool,
}

#[derive(Debug, Default)]
struct Signs {
    waits: AtomicBool,
    stops: AtomicBool,
}

impl Dossier {
    /// Prepares a verification to be run beside other work; none for a dossier in memory.
    ///
    /// # Errors
    /// As [`Dossier::verify`].
    pub fn verifier(&self) -> Result<Option<(Verifier, Brake)>, Error> {
        if !self.path().is_file() {
            return Ok(None);
        }
        let connection = open::connect_for_reading(self.path())?;
        let mode: String = connection
            .query_row("PRAGMA journal_mode", [], |row| row.get(0))
            .map_err(|error| self.failed(&error))?;
        let interrupt = connection.get_interrupt_handle();
        let (running, ended) = channel();
        let signs = Arc::new(Signs::default());
        let verifier = Verifier {
            reading: Dossier::assemble(connection, self.path(), Access::ReadOnly)?,
            _dossier: self.clone(),
            signs: Arc::clone(&signs),
            _running: running,
        };
        let brake = Brake {
            signs,
            interrupt,
            ended,
            blocks_writing: mode != "wal",
        };
        Ok(Some((verifier, brake)))
    }
}

impl Verifier {
    /// Looks at everything, as [`Dossier::verify`] does; nothing when it was stopped.
    ///
    /// # Errors
    /// As [`Dossier::verify`].
    pub fn run(self) -> Result<Option<Vec<Finding>>, Error> {
        let since = Cell::new(Instant::now());
        let signs = &self.signs;
        let goes_on = || {
            while signs.waits.load(Ordering::Relaxed) && !signs.stops.load(Ordering::Relaxed) {
                thread::sleep(LOOK);
            }
            if since.get().elapsed() >= SPELL {
                thread::sleep(SPELL);
                since.set(Instant::now());
            }
            !signs.stops.load(Ordering::Relaxed)
        };
        let pace = Pace::new(&goes_on);
        let found = self.reading.read(|reader| everything(reader, &pace));
        match pace.is_stopped() {
            true => Ok(None),
            false => found.map(Some),
        }
    }
}

impl Brake {
    /// Lets it wait, or go on.
    pub fn hold(&self, waits: bool) {
        self.signs.waits.store(waits, Ordering::Relaxed);
    }

    /// Whether nothing can be written while it runs: the file has no write-ahead log.
    pub fn blocks_writing(&self) -> bool {
        self.blocks_writing
    }
}

impl Drop for Brake {
    fn drop(&mut self) {
        self.signs.stops.store(true, Ordering::Relaxed);
        let since = Instant::now();
        // A word that comes between two statements is not heard: say it again.
        while since.elapsed() < PATIENCE {
            self.interrupt.interrupt();
            if self.ended.recv_timeout(KNOCK) != Err(RecvTimeoutError::Timeout) {
                break;
            }
        }
    }
}

impl std::fmt::Debug for Brake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Brake").field(&self.signs).finish()
    }
}
