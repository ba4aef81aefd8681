//! The reference shelf: legal texts and forms, clauses, partners, stages, communes, read from resources.

pub mod clause;
pub mod commune;
pub mod legal;
pub mod partner;
pub mod resource;
pub mod stage;
mod table;
