//! Pieces of a window that know nothing of partnerships: mirrored layout, labels that follow the
//! rules of Arabic, tables, badges, bars, what a keyboard needs.
//!
//! Screens are written once, as for left to right; what iced cannot mirror by itself lives here.

pub mod amount;
pub mod attachment;
pub mod badge;
pub mod bar;
pub mod button;
pub mod calendar;
pub mod card;
pub mod check;
pub mod chips;
pub mod component;
pub mod confirm;
pub mod day;
pub mod ellipsis;
pub mod empty;
pub mod field;
pub mod float;
pub mod focus;
pub mod fold;
pub mod grid;
mod halo;
pub mod icon;
pub mod label;
pub mod list;
pub mod matrix;
pub mod mirror;
pub mod modal;
pub mod notice;
pub mod number;
pub mod pages;
pub mod progress;
pub mod prose;
pub mod quadrant;
pub mod scroll;
pub mod select;
pub mod shape;
pub mod stepper;
pub mod switch;
pub mod table;
pub mod tabs;
pub mod timeline;
pub mod toast;
pub mod tooltip;
pub mod twin;

#[cfg(test)]
pub mod pressing;
#[cfg(test)]
mod tests;

use crate::theme::Theme;

/// An element in this program's theme.
pub type Element<'a, Message> = iced::Element<'a, Message, Theme>;
/// A column in this program's theme.
pub type Column<'a, Message> = iced::widget::Column<'a, Message, Theme>;
/// A row in this program's theme.
pub type Row<'a, Message> = iced::widget::Row<'a, Message, Theme>;
/// A text in this program's theme.
pub type Text<'a> = iced::widget::Text<'a, Theme>;
/// A container in this program's theme.
pub type Container<'a, Message> = iced::widget::Container<'a, Message, Theme>;
