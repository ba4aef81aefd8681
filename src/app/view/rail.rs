//! The side rail: whose dossier it is, and the places that are built.

use iced::{
    Length,
    widget::{Space, column},
};

use crate::{
    app::{Message, desk::Desk},
    documents::content::part,
    i18n::I18n,
    screen::Place,
    theme::{self, container, space},
    widget::{Column, Container, Element, button, focus, label},
};

/// The places of the rail, each with its words.
fn places(tr: &I18n) -> [(Place, String); 2] {
    [
        (Place::Home, tr.shell_home()),
        (Place::Agreements, tr.nav_agreements()),
    ]
}

/// The place of the rail that a place belongs to.
fn station(place: Place) -> Place {
    match place {
        Place::Agreement(_) => Place::Agreements,
        Place::Projects(_) => Place::Projects(None),
        Place::Partners(_) => Place::Partners(None),
        place => place,
    }
}

/// Draws it.
pub fn rail<'a>(desk: &'a Desk) -> Element<'a, Message> {
    let context = &desk.context;
    let tr = &context.tr;
    let language = context.language();
    let commune = &context.register.commune;
    let mut top = Column::new()
        .spacing(space::XXS)
        .push(label::section(
            language,
            part::commune_name(commune, language),
        ))
        .push(label::hint(language, commune.province.get(language)));
    if commune.fictional {
        top = top.push(label::inked(
            label::hint(language, tr.app_fictional()),
            |p| p.soon.ink,
        ));
    }
    let here = station(desk.place);
    let places = places(tr)
        .into_iter()
        .map(|(place, words)| self::place(words, place, place == here, desk));
    let places = Column::with_children(places).spacing(space::XXS);
    let file = if context.is_sample {
        tr.open_sample_name()
    } else {
        let path = context.dossier.path();
        path.file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default()
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

fn place<'a>(words: String, to: Place, chosen: bool, desk: &Desk) -> Element<'a, Message> {
    let words = label::body(desk.context.language(), words);
    focus::button(
        Container::new(words).center_y(Length::Fill),
        Some(Message::Go(to)),
    )
    .padding([0.0, space::S])
    .height(space::FIELD)
    .width(Length::Fill)
    .style(theme::button::place(chosen))
    .into()
}
