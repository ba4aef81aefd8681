//! What goes in and out of a dossier as a file that other programs read: JSON, without loss; and
//! the sample dossier; and tables of a development plan, which come in as people keep them.
//!
//! `docs/json-format.md` describes the format for those who write or read it elsewhere.

pub mod demo;
pub mod dossier;
pub mod finding;
pub mod integrity;
pub mod json;
pub mod plan;
pub mod sheet;

pub use finding::{Finding, Place, Problem};
pub use json::Package;
