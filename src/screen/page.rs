//! What the application asks of every screen of an open dossier.

use std::{fmt, path::PathBuf};

use super::{Action, Context, Edit, Place, sheet::Draft};
use crate::{storage::RowKey, widget::Element};

/// A screen of an open dossier.
pub trait Page {
    /// What happens on it.
    type Message: fmt::Debug + Clone + Send + 'static;

    /// Answers a message.
    fn update(&mut self, message: Self::Message, context: &Context) -> Action<Self::Message>;

    /// Draws it.
    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Self::Message>;

    /// Rows of the dossier were changed, by this screen, an undo, another screen or another
    /// process; the summaries already know.
    fn refresh(&mut self, context: &Context, touched: &[RowKey]);

    /// What was typed and not saved yet, as an action on the dossier. Asked when typing pauses,
    /// and before anything else happens.
    fn save(&mut self, _context: &Context) -> Option<Edit> {
        None
    }

    /// What was handed out to be saved is not in the file: it is asked for again.
    fn failed(&mut self, _context: &Context) {}

    /// The sheet that is open, if any: what was typed in it is never lost unasked.
    fn draft(&self) -> Option<&dyn Draft> {
        None
    }

    /// The same, to settle what is to become of it.
    fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        None
    }

    /// Whether answering this message closes the open sheet, without going to another place.
    fn leaves(&self, _message: &Self::Message) -> bool {
        false
    }

    /// The person wanted to leave the open sheet, and stays.
    fn stay(&mut self, _context: &Context) {}

    /// Shows another place of its own and keeps its lists as they are; whether that place is its own.
    fn visit(&mut self, _place: Place, _context: &Context) -> bool {
        false
    }

    /// Whether it is kept while one is elsewhere, so that the way back leads to it as it was left;
    /// not where work beside the window answers to it.
    fn stays(&self) -> bool {
        false
    }

    /// What a file that is dropped on the window means here, if anything.
    fn dropped(&self, _path: PathBuf) -> Option<Self::Message> {
        None
    }

    /// What Ctrl+N adds here, if anything.
    fn add(&self) -> Option<Self::Message> {
        None
    }

    /// What shows the paper that the work here ends in, if anything.
    fn paper(&self) -> Option<Self::Message> {
        None
    }

    /// What is to be made anew beside the window because the dossier has changed; asked whenever
    /// all that was typed is in the file.
    fn follow(&mut self, _context: &Context) -> Action<Self::Message> {
        Action::None
    }

    /// What Escape means here; none goes back.
    fn escape(&self) -> Option<Self::Message> {
        None
    }

    /// Whether it scrolls as a whole; a register has areas of its own that do.
    fn scrolls(&self) -> bool {
        true
    }
}
