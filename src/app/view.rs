//! The window around the screens: side rail, crumbs, the two switches.

use iced::{
    Alignment, Length, Padding,
    widget::{Space, column, row},
};

use super::{App, Destination, Message, Place, Screen};
use crate::{
    documents::content::part,
    domain::Name,
    screen::Context,
    theme::{self, container, space},
    widget::{
        Column, Container, Element, Row, button, focus, label,
        mirror::mirror,
        scroll::scroll,
        shape::{Shape, shape},
    },
};

/// The whole window, mirrored in Arabic.
pub fn window(app: &App) -> Element<'_, Message> {
    let content = match &app.place {
        Place::Welcome(screen) => column![
            Container::new(switches(app)).padding([space::S, space::L]),
            screen.view(&app.tr).map(Message::Welcome),
        ]
        .into(),
        Place::Inside { context, screen } => inside(app, context, screen),
    };
    mirror(
        app.tr.language().direction(),
        Container::new(content)
            .width(Length::Fill)
            .height(Length::Fill)
            .style(container::page),
    )
}

fn inside<'a>(app: &'a App, context: &'a Context, screen: &'a Screen) -> Element<'a, Message> {
    let bar = row![
        Container::new(crumbs(context, screen)).width(Length::Fill),
        switches(app),
    ]
    .align_y(Alignment::Center)
    .spacing(space::M);
    let shown = match screen {
        Screen::Overview(overview) => scrolled(overview.view(context).map(Message::Overview)),
        Screen::Agreements(agreements) => agreements.view(context).map(Message::Agreements),
        Screen::Agreement(agreement) => scrolled(agreement.view(context).map(Message::Agreement)),
    };
    let page = column![
        Container::new(bar).padding([space::S, space::XL]),
        iced::widget::rule::horizontal(1),
        Container::new(Container::new(shown).max_width(space::CONTENT))
            .center_x(Length::Fill)
            .height(Length::Fill)
            .padding(Padding::ZERO.top(space::L).left(space::XL).right(space::M)),
    ]
    .width(Length::Fill);
    row![rail(context, screen), page].into()
}

/// A screen that scrolls as a whole, with air at its end.
fn scrolled<'a>(content: Element<'a, Message>) -> Element<'a, Message> {
    scroll(Container::new(content).padding(Padding::ZERO.bottom(space::XL)))
}

fn rail<'a>(context: &'a Context, screen: &Screen) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let commune = &context.register.contents.commune;
    let name = |name: &Name| name.get(language).to_owned();
    let mut top = Column::new()
        .spacing(space::XXS)
        .push(label::section(
            language,
            part::commune_name(commune, language),
        ))
        .push(label::hint(language, name(&commune.province)));
    if commune.fictional {
        top = top.push(label::inked(
            label::hint(language, tr.app_fictional()),
            |p| p.soon.ink,
        ));
    }
    let place = |words: String, chosen: bool, to: Destination| {
        let words = label::body(language, words);
        focus::button(
            Container::new(words).center_y(Length::Fill),
            Some(Message::Go(to)),
        )
        .padding([0.0, space::S])
        .height(space::FIELD)
        .width(Length::Fill)
        .style(theme::button::place(chosen))
    };
    let at_home = matches!(screen, Screen::Overview(_));
    let places = column![
        place(tr.nav_overview(), at_home, Destination::Overview),
        place(tr.nav_agreements(), !at_home, Destination::Agreements),
    ]
    .spacing(space::XXS);
    let file = match &context.register.path {
        Some(path) => path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        None => tr.open_sample_name(),
    };
    let bottom = column![
        label::hint(language, file),
        button::plain(language, tr.open_other(), Some(Message::Leave)),
    ]
    .spacing(space::XXS);
    Container::new(
        column![
            Container::new(top).padding([0.0, space::S]),
            places,
            Space::new().height(Length::Fill),
            Container::new(bottom).padding([0.0, space::S]),
        ]
        .spacing(space::L),
    )
    .width(space::RAIL)
    .height(Length::Fill)
    .padding([space::L, space::S])
    .style(container::rail)
    .into()
}

fn crumbs<'a>(context: &'a Context, screen: &Screen) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let link = |words: String, to: Destination| -> Element<'a, Message> {
        button::plain(language, words, Some(Message::Go(to))).into()
    };
    let here = |words: &str| -> Element<'a, Message> {
        let words = label::one_line(label::inked(label::body(language, words), |p| p.muted));
        Container::new(words).padding([0.0, space::XS]).into()
    };
    let then = || -> Element<'a, Message> { label::hint(language, "\u{203A}").into() };
    let parts = match screen {
        Screen::Overview(_) => vec![here(&tr.nav_overview())],
        Screen::Agreements(_) => vec![
            link(tr.nav_overview(), Destination::Overview),
            then(),
            here(&tr.nav_agreements()),
        ],
        Screen::Agreement(agreement) => {
            let number = context
                .register
                .agreement(agreement.id())
                .map(|agreement| agreement.number.as_str())
                .filter(|number| !number.is_empty())
                .map_or_else(|| tr.agreement_no_number(), str::to_owned);
            vec![
                link(tr.nav_overview(), Destination::Overview),
                then(),
                link(tr.nav_agreements(), Destination::Agreements),
                then(),
                here(&number),
            ]
        }
    };
    Row::with_children(parts)
        .align_y(Alignment::Center)
        .spacing(space::XXS)
        .into()
}

fn switches(app: &App) -> Element<'_, Message> {
    let tr = &app.tr;
    let other = match tr.language() {
        crate::text::Language::Arabic => crate::text::Language::French,
        crate::text::Language::French => crate::text::Language::Arabic,
    };
    let half = Container::new(shape(Shape::HalfDisc, |p| p.deep))
        .center_y(Length::Fill)
        .padding([0.0, space::XS]);
    row![
        button::plain(
            other,
            tr.app_language_other(),
            Some(Message::SwitchLanguage)
        ),
        focus::button(half, Some(Message::SwitchTheme))
            .height(space::TARGET)
            .style(theme::button::plain),
    ]
    .spacing(space::XXS)
    .align_y(Alignment::Center)
    .into()
}
