//! What takes time: opening a dossier, changing it. It never runs on the window's thread.

mod whole;

use std::{
    fmt,
    future::Future,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    thread,
};

use chrono::{DateTime, Utc};
use iced::futures::channel::oneshot;

use crate::{
    domain::{
        Date, Line, Name,
        commune::{ArticleWord, Commune, TerritoryKind},
    },
    exchange::{Package, dossier},
    library::commune::Gazetteer,
    sample,
    screen::{Edit, Problem, context::Opened, finder, wizard::Founding},
    search::Index,
    storage::{self, Action, Dossier, Error},
};

pub use whole::{copy_of, verifier};

/// How agreements are numbered until somebody says otherwise.
const NUMBERING: &str = "{n}/{year}";

/// Runs `job` on a thread of its own.
pub fn off_thread<T: Send + 'static>(
    job: impl FnOnce() -> T + Send + 'static,
) -> impl Future<Output = Option<T>> + Send {
    let (answer, waiting) = oneshot::channel();
    let _ = thread::spawn(move || {
        let _ = answer.send(job());
    });
    async move { waiting.await.ok() }
}

/// Opens a dossier, to change it where that can be done; a file that may only be read is opened
/// for reading.
pub fn open(path: &Path, today: Date) -> Result<Opened, Problem> {
    let opened = match Dossier::open(path) {
        Err(Error::ReadOnly { .. } | Error::FolderReadOnly { .. }) => Dossier::open_read_only(path),
        opened => opened,
    };
    let dossier = opened.map_err(|error| Problem::of(&error))?;
    Opened::new(dossier, today)
}

/// The sample dossier, in memory, on the day that its story is told on.
pub fn sample(who: &Line, at: DateTime<Utc>) -> Result<Opened, Problem> {
    let (package, today) = demo()?;
    let key = "dossier.demo";
    let dossier = dossier::in_memory(&package, Action { key, who, at })
        .map_err(|error| Problem::of(&error))?;
    Ok(Opened::new(dossier, today)?.sample(today))
}

/// Writes the sample dossier into a new file and opens it, as any dossier; a file that is already
/// there is left alone.
pub fn keep_sample(
    path: &Path,
    today: Date,
    who: &Line,
    at: DateTime<Utc>,
) -> Result<Opened, Problem> {
    if path.symlink_metadata().is_ok() {
        let path = path.to_owned();
        return Err(Problem::of(&Error::Exists { path }));
    }
    let (package, _) = demo()?;
    let key = "dossier.demo";
    let dossier = dossier::put(path, &package, Action { key, who, at })
        .map_err(|error| Problem::of(&error))?;
    Opened::new(dossier, today)
}

fn demo() -> Result<(Package, Date), Problem> {
    let sample = sample::sample().map_err(|error| Problem::of(&error))?;
    Ok((sample.package, sample.today))
}

/// What a new dossier begins with.
#[derive(Debug)]
pub struct Beginning {
    /// A dossier in memory that holds a commune without name: nothing is written while it is asked.
    pub opened: Opened,
    /// The communes to choose from.
    pub gazetteer: Gazetteer,
}

/// Prepares what is asked about a new dossier.
pub fn begin(today: Date, at: DateTime<Utc>) -> Result<Beginning, Problem> {
    let gazetteer = Gazetteer::load().map_err(|error| Problem::of(&error))?;
    let commune = Commune {
        code: Line::default(),
        name: Name::default(),
        province: Name::default(),
        territory: TerritoryKind::Province,
        region: Name::default(),
        circle: Name::default(),
        letterhead: Vec::new(),
        tifinagh: Line::default(),
        logo: None,
        president: Name::default(),
        secretary_general: Name::default(),
        article_word: ArticleWord::Madda,
        numbering: Line::new(NUMBERING).unwrap_or_default(),
        fictional: false,
    };
    let action = Action {
        key: "dossier.create",
        who: &Line::default(),
        at,
    };
    let fill = |writer: &storage::Writer<'_>| storage::commune::set(writer, &commune);
    let dossier = Dossier::in_memory::<Error>(action, fill).map_err(|error| Problem::of(&error))?;
    Ok(Beginning {
        opened: Opened::new(dossier, today)?,
        gazetteer,
    })
}

/// Makes a new dossier and opens it; a file that is already there is left alone.
pub fn create(
    founding: &Founding,
    today: Date,
    who: &Line,
    at: DateTime<Utc>,
) -> Result<Opened, Problem> {
    let key = "dossier.create";
    let fill = |writer: &storage::Writer<'_>| {
        storage::commune::set(writer, &founding.commune)?;
        match &founding.outline {
            Some(outline) => outline.insert(writer),
            None => Ok(()),
        }
    };
    let dossier = Dossier::create::<Error>(&founding.path, Action { key, who, at }, fill)
        .map_err(|error| Problem::of(&error))?;
    Opened::new(dossier, today)
}

/// What everything in a dossier is found by; nothing where it could not be read. A file is read
/// through a handle of its own, so that nobody waits.
pub fn index(dossier: &Dossier) -> Option<Index> {
    match Dossier::open_read_only(dossier.path()) {
        Ok(own) => finder::build(&own).ok(),
        Err(_) => finder::build(dossier).ok(),
    }
}

/// A step of the journal.
#[derive(Debug)]
pub enum Step {
    /// Something new.
    Do(Edit),
    /// The last action is reverted.
    Undo,
    /// The action undone last is done again.
    Redo,
}

/// A step that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// Something was done, to be told in a toast or not.
    Done {
        /// What a toast tells of it.
        told: Option<String>,
    },
    /// The action with this key was reverted.
    Undone(String),
    /// The action with this key was done again.
    Redone(String),
    /// There was nothing to revert or to do again.
    Nothing,
}

/// Takes a step.
pub fn take(
    dossier: &Dossier,
    step: Step,
    who: &Line,
    at: DateTime<Utc>,
) -> Result<Taken, Problem> {
    let taken = match step {
        Step::Do(Edit { key, told, work }) => dossier
            .act(Action { key, who, at }, |writer| work(writer))
            .map(|()| Taken::Done { told }),
        Step::Undo => dossier
            .undo(who, at)
            .map(|key| key.map_or(Taken::Nothing, Taken::Undone)),
        Step::Redo => dossier
            .redo(who, at)
            .map(|key| key.map_or(Taken::Nothing, Taken::Redone)),
    };
    taken.map_err(|error: Error| match error {
        Error::Conflict(clashes) => Problem::Conflict(clashes),
        error => Problem::of(&error),
    })
}

/// What is handed over once, in a message that can be cloned.
pub struct Handed<T>(Arc<Mutex<Option<T>>>);

impl<T> Handed<T> {
    /// Hands this over.
    pub fn new(value: T) -> Handed<T> {
        Handed(Arc::new(Mutex::new(Some(value))))
    }

    /// Takes it; whoever comes second finds nothing.
    pub fn take(&self) -> Option<T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl<T> Clone for Handed<T> {
    fn clone(&self) -> Self {
        Handed(Arc::clone(&self.0))
    }
}

impl<T> fmt::Debug for Handed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Handed")
    }
}
