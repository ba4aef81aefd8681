//! The dossier on disk: one SQLite file, its migrations, journal, undo and backup.
//!
//! A [`Dossier`] is opened or created; [`Dossier::read`] reads it as it stood at one moment, and
//! [`Dossier::act`] does one action of a user as a whole. Inside them, each table has its module
//! of functions: `storage::agreement::all(reader)`, `storage::partner::update(writer, &partner)`.
//! Nothing outside this room knows that SQLite is underneath.

pub mod agreement;
pub mod approach;
pub mod attachment;
pub mod axis;
pub mod closing;
pub mod commitment;
pub mod commune;
pub mod contents;
pub mod count;
pub mod journal;
pub mod mobilisation;
pub mod need;
pub mod order;
pub mod partner;
pub mod plan;
pub mod project;
pub mod prospect;
pub mod realisation;
pub mod reference;
pub mod round;
pub mod stakeholder;

mod backup;
mod change;
mod digest;
mod dossier;
mod draft;
mod error;
mod field;
mod link;
mod merge;
mod open;
mod pool;
mod query;
mod record;
mod schema;
mod undo;
mod verify;
mod watch;

#[cfg(test)]
mod tests;

pub use backup::Existing;
pub use digest::Digest;
pub use dossier::{Dossier, Reader, Writer};
pub use error::{Clash, Error, Reference, RowKey};
pub use journal::Action;
pub use merge::{Gain, Loss, Preview};
pub use undo::{next_redo, next_undo};
pub use verify::{Brake, Finding, Verifier};
pub use watch::Watch;
