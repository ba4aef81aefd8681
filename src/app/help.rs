//! Help on F1: what the place is for, what to begin with, and the keys of the whole window.

use iced::{Length, widget::row};

use super::Message;
use crate::{
    i18n::I18n,
    screen::Place,
    theme::space,
    widget::{Column, Container, Element, button, label, modal, prose},
};

/// Height of the dialog at most, in pixels.
const HEIGHT: f32 = 560.0;
/// Width of the column of keys, in pixels.
const KEYS: f32 = 190.0;

/// Help about a place; about beginning, where no dossier is open.
pub fn dialog<'a>(tr: &I18n, place: Option<Place>) -> modal::Dialog<'a, Message> {
    let language = tr.language();
    let (title, about) = about(tr, place);
    let mut body = Column::new()
        .spacing(space::M)
        .push(prose::body(language, about))
        .push(label::section(language, tr.help_keys()));
    for (keys, words) in keys(tr) {
        let keys = Container::new(label::strong(language, keys)).width(KEYS);
        let words = Container::new(prose::body(language, words)).width(Length::Fill);
        body = body.push(row![keys, words].spacing(space::M));
    }
    let body: Element<'a, Message> = body.into();
    let about = button::quiet(language, tr.about_title(), Some(Message::About));
    let close = button::main(language, tr.app_close(), Some(Message::CloseDialog));
    modal::scrolled(
        language,
        title,
        body,
        vec![about.into(), close.into()],
        Message::CloseDialog,
        HEIGHT,
    )
    .main(Some(Message::CloseDialog))
}

fn about(tr: &I18n, place: Option<Place>) -> (String, String) {
    match place {
        None => (tr.help_welcome(), tr.help_welcome_about()),
        Some(Place::Home) => (tr.shell_home(), tr.help_home()),
        Some(Place::Plan) => (tr.shell_plan(), tr.help_plan()),
        Some(Place::Projects(_)) => (tr.nav_projects(), tr.help_projects()),
        Some(Place::Partners(_)) => (tr.nav_partners(), tr.help_partners()),
        Some(Place::Agreements | Place::AgreementsAmong(_)) => {
            (tr.nav_agreements(), tr.help_agreements())
        }
        Some(Place::Agreement(_)) => (tr.nav_agreements(), tr.help_agreement()),
        Some(Place::Rounds | Place::Round(..)) => (tr.nav_rounds(), tr.help_rounds()),
        Some(Place::Commune) => (tr.shell_commune(), tr.help_commune()),
        Some(Place::Import) => (tr.shell_import(), tr.help_import()),
        Some(Place::History) => (tr.shell_history(), tr.help_history()),
        Some(Place::Settings) => (tr.shell_settings(), tr.help_settings()),
    }
}

/// Keys as they are printed on keyboards, with what they do.
fn keys(tr: &I18n) -> [(&'static str, String); 13] {
    [
        ("F1", tr.help_key_help()),
        ("Ctrl + K, Ctrl + F", tr.help_key_search()),
        ("Ctrl + Z", tr.help_key_undo()),
        ("Ctrl + Y", tr.help_key_redo()),
        ("Ctrl + N", tr.help_key_new()),
        ("F8, Ctrl + P", tr.preview_key()),
        ("Alt + ←", tr.help_key_back()),
        ("Tab, Shift + Tab", tr.help_key_tab()),
        ("F6, Shift + F6", tr.help_key_region()),
        ("Enter", tr.help_key_enter()),
        ("F2", tr.help_key_cell()),
        ("Esc", tr.help_key_escape()),
        ("Ctrl + +, Ctrl + −", tr.help_key_scale()),
    ]
}
