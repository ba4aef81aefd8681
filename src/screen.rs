//! The screens. Each has its state, Message, `new`, `update` and `view`, in this order, and where
//! it edits, `save` (what was typed, as an action on the dossier) and `refresh` (rows were changed,
//! by whomever). What only the application can do leaves a screen as an [`Action`].

pub mod action;
pub mod agreement;
pub mod agreements;
pub mod attachment;
pub mod campaign;
pub mod commune;
pub mod context;
pub mod finder;
#[cfg(test)]
pub(crate) mod fixture;
pub mod frame;
pub mod history;
pub mod identity;
pub mod import;
pub mod letterhead;
pub mod likely;
pub mod list;
pub mod outline;
pub mod overview;
pub mod page;
pub mod paper;
pub mod partners;
pub mod plan;
pub mod preference;
pub mod preview;
pub mod problem;
pub mod progress;
pub mod projects;
pub mod register;
pub mod registry;
pub mod removal;
pub mod round;
pub mod rounds;
pub mod settings;
pub mod sheet;
pub mod shelf;
pub mod standing;
pub mod union;
pub mod welcome;
pub mod wizard;

pub use action::{Action, Edit, Place, Question};
pub use context::Context;
pub use page::Page;
pub use paper::Paper;
pub use problem::Problem;
pub use progress::Progress;
pub use register::Register;
