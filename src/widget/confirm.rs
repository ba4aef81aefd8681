//! Asks before something is lost: says in words what, and puts the verb on the button. The safe
//! answer has the focus first.

use iced::{Length, advanced::widget::Id, widget::row};

use super::{
    Column, Container, Element, button,
    icon::{Icon, icon},
    label,
    modal::{Dialog, dialog},
};
use crate::{text::Language, theme::space};

/// Name of the button that keeps everything as it is.
pub const SAFE: &str = "confirm-safe";

/// The question.
#[derive(Debug, Clone)]
pub struct Question<Message> {
    /// What is about to happen: «حذف الشريك».
    pub title: String,
    /// What will be lost, a line each, in words.
    pub loss: Vec<String>,
    /// The verb on the button that does it.
    pub verb: String,
    /// The words on the button that does not.
    pub keep: String,
    /// What doing it sends.
    pub on_confirm: Message,
    /// What not doing it sends; Escape sends it too.
    pub on_cancel: Message,
}

/// The dialog that asks it.
pub fn confirm<'a, Message: Clone + 'a>(
    language: Language,
    question: Question<Message>,
) -> Dialog<'a, Message> {
    let lines = question
        .loss
        .iter()
        .map(|line| label::body(language, line).into());
    let body: Element<'a, Message> = row![
        Container::new(icon(Icon::Warning).ink(|p| p.late.ink)).padding([2.0, 0.0]),
        Column::with_children(lines)
            .spacing(space::XS)
            .width(Length::Fill),
    ]
    .spacing(space::S)
    .into();
    let actions = vec![
        button::quiet(language, question.keep, Some(question.on_cancel.clone()))
            .id(Id::new(SAFE))
            .into(),
        button::destructive(language, question.verb, Some(question.on_confirm)).into(),
    ];
    dialog(language, question.title, body, actions, question.on_cancel).first(Id::new(SAFE))
}
