//! Sharaka (شراكة): the partnerships of a Moroccan commune, from its development plan to the
//! follow-up of signed agreements. The map of the rooms; ARCHITECTURE.md says who may know whom.

pub mod app;
pub mod cli;
pub mod documents;
pub mod domain;
pub mod exchange;
pub mod i18n;
pub mod library;
pub mod sample;
pub mod screen;
pub mod search;
pub mod storage;
pub mod text;
pub mod theme;
pub mod widget;
