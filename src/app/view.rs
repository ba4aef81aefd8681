//! The window around the screens: side rail, bar, what could not be saved.

mod bar;
mod loss;
mod rail;

use iced::{
    Length, Padding,
    widget::{column, row},
};

use super::{App, Message, Told, Where, desk::Desk, help};
use crate::{
    theme::{container, space},
    widget::{Container, Element, badge, button, mirror::mirror, modal, notice, scroll::scroll},
};

/// The whole window, mirrored in Arabic.
pub fn window(app: &App) -> Element<'_, Message> {
    let content = match &app.place {
        Where::Welcome(screen) => column![
            Container::new(bar::switches(app)).padding([space::S, space::L]),
            screen
                .view(&app.tr, &app.preferences.recent, app.options.offset)
                .map(Message::Welcome),
        ]
        .into(),
        Where::Wizard(screen) => column![
            Container::new(bar::switches(app)).padding([space::S, space::L]),
            screen.view().map(Message::Wizard),
        ]
        .into(),
        Where::Inside(desk) => inside(app, desk),
    };
    let page = Container::new(content)
        .width(Length::Fill)
        .height(Length::Fill)
        .style(container::page);
    let page = match &app.place {
        Where::Welcome(_) | Where::Wizard(_) => page.into(),
        Where::Inside(desk) => desk.toasts.over(&app.tr, page, Message::Toast),
    };
    let place = match &app.place {
        Where::Welcome(_) | Where::Wizard(_) => None,
        Where::Inside(desk) => Some(desk.place),
    };
    let search = match &app.place {
        Where::Inside(desk) => desk
            .palette
            .as_ref()
            .map(|palette| palette.dialog(&desk.context)),
        Where::Welcome(_) | Where::Wizard(_) => None,
    };
    let told = app.told.map(|told| match told {
        Told::Help => help::dialog(&app.tr, place),
        Told::About => help::about_program(&app.tr),
    });
    let asked = match &app.place {
        Where::Inside(desk) => loss::dialog(desk),
        Where::Welcome(_) | Where::Wizard(_) => None,
    };
    let language = app.tr.language();
    mirror(
        language.direction(),
        modal::modal(language, page, asked.or(told).or(search)),
    )
}

fn inside<'a>(app: &'a App, desk: &'a Desk) -> Element<'a, Message> {
    let screen = desk.screen.view(&desk.context).map(Message::Shown);
    let shown = if desk.screen.scrolls() {
        scroll(Container::new(screen).padding(Padding::ZERO.bottom(space::XL)))
    } else {
        screen
    };
    let mut page = column![
        Container::new(bar::bar(app, desk)).padding([space::S, space::XL]),
        iced::widget::rule::horizontal(1),
    ]
    .width(Length::Fill);
    if let Some(failure) = failure(desk) {
        page = page.push(Container::new(failure).padding([space::S, space::XL]));
    }
    let page = page.push(
        Container::new(Container::new(shown).max_width(space::CONTENT))
            .center_x(Length::Fill)
            .height(Length::Fill)
            .padding(Padding::ZERO.top(space::L).left(space::XL).right(space::M)),
    );
    row![rail::rail(desk), page].into()
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
