//! What only the application can do for a screen: go elsewhere, change the dossier, ask for a
//! file, work beside the window.

use std::{fmt, path::PathBuf};

use super::{
    Context, Problem, Progress,
    paper::Sheet,
    preference::{self, Preferences},
};
use crate::{
    documents::{content::register::Table, export::Format, press::Order},
    domain::{
        id::{AgreementId, PartnerId, ProjectId, RoundId},
        round::Stage,
    },
    i18n::{I18n, error::Words},
    storage::{self, Writer},
};

/// A place in an open dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// What to do today.
    Home,
    /// The plan: axes, capacity by year.
    Plan,
    /// The register of projects, with the sheet of one of them or none.
    Projects(Option<ProjectId>),
    /// The register of partners, with the sheet of one of them or none.
    Partners(Option<PartnerId>),
    /// The list of agreements.
    Agreements,
    /// The agreements that a figure counts.
    AgreementsAmong(Among),
    /// One agreement.
    Agreement(AgreementId),
    /// The rounds of mobilisation.
    Rounds,
    /// A stage of one round.
    Round(RoundId, Stage),
    /// The commune and its letterhead.
    Commune,
    /// The import of a plan.
    Import,
    /// What was done in the dossier, by whom.
    History,
    /// The person's name, language, theme, scale.
    Settings,
}

/// Agreements that a figure of home counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Among {
    /// With a commitment that is late.
    Late,
    /// With a commitment that falls due soon.
    Soon,
    /// Not signed by every party yet.
    Unsigned,
    /// With commitments.
    Owing,
}

impl Place {
    /// Whether the sheet of one row is open there.
    pub fn has_sheet(self) -> bool {
        matches!(self, Place::Projects(Some(_)) | Place::Partners(Some(_)))
    }

    /// How the person's preferences name it.
    pub fn to_remember(self) -> preference::Place {
        let (screen, row) = match self {
            Place::Home => ("home", None),
            Place::Plan => ("plan", None),
            Place::Projects(id) => ("projects", id.map(ProjectId::uuid)),
            Place::Partners(id) => ("partners", id.map(PartnerId::uuid)),
            Place::Agreements | Place::AgreementsAmong(_) => ("agreements", None),
            Place::Agreement(id) => ("agreement", Some(id.uuid())),
            Place::Rounds => ("rounds", None),
            Place::Round(id, stage) => (stage.key(), Some(id.uuid())),
            Place::Commune => ("commune", None),
            Place::Import => ("import", None),
            Place::History => ("history", None),
            Place::Settings => ("settings", None),
        };
        preference::Place {
            screen: screen.to_owned(),
            row,
        }
    }

    /// The place that the preferences name, where this version has it.
    pub fn remembered(place: &preference::Place) -> Option<Place> {
        let row = place.row;
        Some(match place.screen.as_str() {
            "home" => Place::Home,
            "plan" => Place::Plan,
            "projects" => Place::Projects(row.and_then(|row| row.try_into().ok())),
            "partners" => Place::Partners(row.and_then(|row| row.try_into().ok())),
            "agreements" => Place::Agreements,
            "agreement" => Place::Agreement(row?.try_into().ok()?),
            "commune" => Place::Commune,
            "history" => Place::History,
            "rounds" => Place::Rounds,
            "settings" => Place::Settings,
            stage => Place::Round(row?.try_into().ok()?, stage.parse().ok()?),
        })
    }
}

/// What only the application can do. `M` is the message that the screen gets back.
pub enum Action<M> {
    /// Nothing.
    None,
    /// Go there.
    Go(Place),
    /// Go back to where one came from.
    Back,
    /// Answer this too, as if it had come from the person: where it leaves a sheet, not before
    /// what was typed is in the file, and not without asking where something would be lost.
    Answer(M),
    /// Something was typed that [`Edit`]s are made of once typing pauses.
    SaveSoon,
    /// Something was typed and finished: make [`Edit`]s of it now.
    Save,
    /// Change the dossier.
    Do(Edit),
    /// Do this beside the window, then tell the screen.
    Work(Job<M>),
    /// The same, for work that can be stopped: what it is, and the work, which looks whether it
    /// should stop and always gives a message.
    Run(String, Run<M>),
    /// Ask the person for a path, then tell the screen.
    Ask(Question, Answer<M>),
    /// Change what the person prefers, on this computer.
    Prefer(Box<dyn FnOnce(&mut Preferences) + Send>),
    /// Make a file beside the window, ask where it goes, write it and tell how that went.
    Write(Make),
    /// Tell what the program is.
    About,
    /// Make a file beside the window and open it with the system's program.
    Open(Make),
    /// Put this on the clipboard.
    Copy(String),
    /// Put the keyboard where the container with this id begins, once what was done is in the file.
    Focus(&'static str),
    /// Each of these, in order.
    Several(Vec<Action<M>>),
}

/// A file that was made and is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Its name, with ending.
    pub name: String,
    /// Its ending, without dot.
    pub ending: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What the person should know of it.
    pub remarks: Vec<String>,
}

impl Made {
    fn of(sheet: Sheet, ending: &'static str, tr: &I18n) -> Made {
        let substituted = &sheet.print.substitutions;
        Made {
            name: format!("{}.{ending}", sheet.stem),
            ending,
            remarks: substituted
                .iter()
                .map(|one| one.words(tr))
                .chain((sheet.print.undated > 0).then(|| tr.calendar_undated(sheet.print.undated)))
                .collect(),
            bytes: sheet.print.bytes,
        }
    }
}

/// Makes a file.
pub type Make = Box<dyn FnOnce() -> Result<Made, Problem> + Send>;
/// Work that takes time and gives a message.
pub type Job<M> = Box<dyn FnOnce() -> M + Send>;
/// Work that tells how far it is and stops when it is asked to.
pub type Run<M> = Box<dyn FnOnce(&Progress) -> M + Send>;
/// What to do with a path that was given, or was not.
pub type Answer<M> = Box<dyn FnOnce(Option<PathBuf>) -> M + Send>;

/// A question that is answered by a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Title of the dialog.
    pub title: String,
    /// Name of the kind of files.
    pub kind: String,
    /// Their endings, without dot; the first is added to a name that has none.
    pub endings: Vec<&'static str>,
    /// A name to write under; none asks for a file to open.
    pub save_as: Option<String>,
}

/// What an edit does within its transaction.
pub(crate) type Work = Box<dyn FnOnce(&Writer<'_>) -> Result<(), storage::Error> + Send>;

/// One action of a person on the dossier: done, undone and told as one.
pub struct Edit {
    /// Stable key of what is done (`project.edit`), worded by `i18n::history`.
    pub key: &'static str,
    /// What a toast tells of it, beside a way back; nothing for what goes without saying.
    pub told: Option<String>,
    pub(crate) work: Work,
}

impl Edit {
    /// An action that goes without saying: what was typed is saved.
    pub fn new(
        key: &'static str,
        work: impl FnOnce(&Writer<'_>) -> Result<(), storage::Error> + Send + 'static,
    ) -> Edit {
        Edit {
            key,
            told: None,
            work: Box::new(work),
        }
    }

    /// This and then another, as one action under this one's name.
    pub fn and(self, other: Edit) -> Edit {
        let (one, two) = (self.work, other.work);
        Edit {
            work: Box::new(move |writer| {
                one(writer)?;
                two(writer)
            }),
            told: self.told.or(other.told),
            key: self.key,
        }
    }

    /// Told in a toast that offers to undo it: deletions, merges, imports.
    pub fn told(self, words: impl Into<String>) -> Edit {
        Edit {
            told: Some(words.into()),
            ..self
        }
    }
}

impl fmt::Debug for Edit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Edit").field(&self.key).finish()
    }
}

impl<M: 'static> Action<M> {
    /// Prints a document of the dossier.
    pub fn print(context: &Context, order: Order) -> Action<M> {
        let (paper, tr) = (context.paper.clone(), context.tr);
        Action::Write(Box::new(move || {
            let sheet = paper.print(order)?;
            Ok(Made::of(sheet, order.ending(), &tr))
        }))
    }

    /// Opens a copy of a document of the dossier.
    pub fn open(context: &Context, order: Order) -> Action<M> {
        let (paper, tr) = (context.paper.clone(), context.tr);
        Action::Open(Box::new(move || {
            let sheet = paper.print(order)?;
            Ok(Made::of(sheet, order.ending(), &tr))
        }))
    }

    /// Writes a list as it is seen, to a file of this name without language and ending: a workbook,
    /// or paper under the letterhead.
    pub fn list(context: &Context, table: Table, stem: &'static str, format: Format) -> Action<M> {
        let (paper, tr) = (context.paper.clone(), context.tr);
        Action::Write(Box::new(move || {
            let sheet = paper.list(&table, stem, format)?;
            Ok(Made::of(sheet, format.ending(), &tr))
        }))
    }

    /// The same, telling its message through `wrap`.
    pub fn map<N: 'static>(self, wrap: impl Fn(M) -> N + Clone + Send + 'static) -> Action<N> {
        match self {
            Action::None => Action::None,
            Action::Go(place) => Action::Go(place),
            Action::Back => Action::Back,
            Action::Answer(message) => Action::Answer(wrap(message)),
            Action::SaveSoon => Action::SaveSoon,
            Action::Save => Action::Save,
            Action::Do(edit) => Action::Do(edit),
            Action::Work(job) => Action::Work(Box::new(move || wrap(job()))),
            Action::Run(words, job) => {
                Action::Run(words, Box::new(move |progress| wrap(job(progress))))
            }
            Action::About => Action::About,
            Action::Ask(question, answer) => {
                Action::Ask(question, Box::new(move |path| wrap(answer(path))))
            }
            Action::Prefer(change) => Action::Prefer(change),
            Action::Write(make) => Action::Write(make),
            Action::Open(make) => Action::Open(make),
            Action::Copy(text) => Action::Copy(text),
            Action::Focus(id) => Action::Focus(id),
            Action::Several(actions) => Action::Several(
                actions
                    .into_iter()
                    .map(|action| action.map(wrap.clone()))
                    .collect(),
            ),
        }
    }
}
