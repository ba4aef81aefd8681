//! Printed documents: `content` (what is said), `layout` (placed marks on pages), `export` (bytes).
//!
//! The way of one document: domain values become a [`content::Document`], the typesetter places it
//! as a [`frame::Layout`], an exporter turns that into bytes and never measures anything.

pub mod content;
pub mod export;
pub mod font;
pub mod frame;
pub mod layout;
pub mod picture;
pub mod press;
