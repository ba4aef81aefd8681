//! The reference shelf: legal texts and forms, clauses, partners, stages, communes, read from resources.

pub mod clause;
pub mod legal;
pub mod resource;
