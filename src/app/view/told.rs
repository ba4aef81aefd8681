//! What is told above a screen until it is read: what could not be saved, trouble with the
//! preferences, damage to the dossier.

use iced::Padding;

use super::loss;
use crate::{
    app::{
        App, Message, Where,
        desk::{
            Desk,
            verification::{self, Damage},
        },
        preference::Told,
    },
    i18n::{I18n, error::Words},
    text::isolate,
    theme::space,
    widget::{Column, Container, Element, badge, button, notice},
};

/// So many findings are told; the rest are counted.
const FINDINGS: usize = 3;

/// Draws all of it, if anything is to be told.
pub fn told(app: &App) -> Option<Element<'_, Message>> {
    let tr = &app.tr;
    let mut notices = Vec::new();
    if let Where::Inside(desk) = &app.place {
        notices.extend(failure(desk));
        notices.extend(desk.damage.as_ref().map(|damage| damaged(tr, damage)));
    }
    notices.extend(app.keeper.told.as_ref().map(|told| preferences(tr, told)));
    (!notices.is_empty()).then(|| {
        let all = Column::with_children(notices).spacing(space::S);
        Container::new(all)
            .padding(Padding::from([space::S, space::XL]).bottom(0.0))
            .into()
    })
}

/// What could not be saved, and what can be done about it.
fn failure<'a>(desk: &'a Desk) -> Option<Element<'a, Message>> {
    if !desk.clashes().is_empty() {
        return Some(loss::conflict(desk));
    }
    let problem = desk.failure()?;
    let tr = &desk.context.tr;
    let language = tr.language();
    let again = button::quiet(language, tr.shell_try_again(), Some(Message::TryAgain));
    let leave = button::plain(language, tr.shell_leave_anyway(), Some(Message::Abandon));
    Some(notice::notice(
        language,
        badge::LATE,
        tr.shell_failed(),
        [problem.words(tr), tr.shell_failed_hint()],
        vec![again.into(), leave.into()],
    ))
}

/// What a look at the whole dossier found, and the copy to go back to.
fn damaged<'a>(tr: &I18n, damage: &Damage) -> Element<'a, Message> {
    let language = tr.language();
    let findings = damage.findings.iter();
    let mut lines: Vec<String> = findings
        .take(FINDINGS)
        .map(|finding| finding.words(tr))
        .collect();
    let rest = damage.findings.len().saturating_sub(FINDINGS);
    if rest > 0 {
        lines.push(tr.shell_damaged_more(rest));
    }
    let mut actions = Vec::new();
    match &damage.copy {
        Some((path, day)) => {
            let name = path.file_name().unwrap_or(path.as_os_str());
            let name = isolate::ltr(&name.to_string_lossy());
            let day = crate::text::date::long(day.day(), language);
            lines.push(tr.shell_damaged_copy(day, name));
            let open = Message::Instead(path.clone());
            actions.push(button::quiet(language, tr.shell_damaged_open(), Some(open)).into());
        }
        None => lines.push(tr.shell_damaged_no_copy()),
    }
    let close = Message::Verification(verification::Message::Close);
    actions.push(button::plain(language, tr.app_close(), Some(close)).into());
    notice::notice(language, badge::LATE, tr.shell_damaged(), lines, actions)
}

/// What is wrong with the file of preferences, and how it is mended.
fn preferences<'a>(tr: &I18n, told: &Told) -> Element<'a, Message> {
    let language = tr.language();
    let (title, mend) = match told.on_writing {
        true => (tr.preference_not_kept(), tr.preference_mend_writing()),
        false => (tr.preference_not_read(), tr.preference_mend_reading()),
    };
    let close = button::plain(language, tr.app_close(), Some(Message::CloseTrouble));
    notice::notice(
        language,
        badge::SOON,
        title,
        [told.problem.words(tr), mend],
        vec![close.into()],
    )
}
