//! The window around the screens: side rail, bar, what is told above them, long work below.

mod bar;
mod loss;
mod rail;
mod told;

use iced::{
    Length, Padding,
    widget::{column, row},
};

use super::{App, Message, Told, Where, about, desk::Desk, help};
use crate::{
    theme::{container, space},
    widget::{Container, Element, focus::region, mirror::mirror, modal, scroll},
};

/// The whole window, mirrored in Arabic.
pub fn window(app: &App) -> Element<'_, Message> {
    let content = match &app.place {
        Where::Welcome(screen) => outside(
            app,
            screen
                .view(&app.tr, &app.preferences.recent, app.options.offset)
                .map(Message::Welcome),
        ),
        Where::Wizard(screen) => outside(app, screen.view().map(Message::Wizard)),
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
        Told::About => about::dialog(&app.tr, app.options.preferences.as_deref()),
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

/// A screen where no dossier is open.
fn outside<'a>(app: &'a App, screen: Element<'a, Message>) -> Element<'a, Message> {
    let mut page = column![Container::new(bar::switches(app)).padding([space::S, space::L])];
    if let Some(told) = told::told(app) {
        page = page.push(told);
    }
    page.push(screen).into()
}

fn inside<'a>(app: &'a App, desk: &'a Desk) -> Element<'a, Message> {
    let screen = desk.screen.view(&desk.context).map(Message::Shown);
    let shown = if desk.screen.scrolls() {
        let screen = Container::new(screen).padding(Padding::ZERO.bottom(space::XL));
        scroll::remembered(&desk.scrolled, desk.visit, screen)
    } else {
        screen
    };
    let mut page = column![
        Container::new(bar::bar(app, desk))
            .id(region::BAR)
            .padding([space::S, space::XL]),
        iced::widget::rule::horizontal(1),
    ]
    .width(Length::Fill);
    if let Some(told) = told::told(app) {
        page = page.push(told);
    }
    page = page.push(
        Container::new(Container::new(shown).max_width(space::CONTENT))
            .id(region::PAGE)
            .center_x(Length::Fill)
            .height(Length::Fill)
            .padding(Padding::ZERO.top(space::L).left(space::XL).right(space::M)),
    );
    if let Some(running) = desk.running.view(&app.tr) {
        page = page.push(running);
    }
    row![Container::new(rail::rail(desk)).id(region::RAIL), page].into()
}
