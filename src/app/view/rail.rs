//! The side rail: whose dossier it is, and the places that are built.

use iced::{
    Alignment, Length,
    widget::{column, row},
};

use crate::{
    app::{Message, desk::Desk},
    documents::content::part,
    i18n::I18n,
    screen::Place,
    theme::{self, container, space},
    widget::{
        Column, Container, Element, button, focus,
        icon::{Icon, icon},
        label,
        scroll::scroll,
    },
};

/// The places of the rail: what one does, the registers, what stands behind them.
const GROUPS: [&[(Place, Icon)]; 3] = [
    &[(Place::Home, Icon::Home)],
    &[
        (Place::Plan, Icon::Plan),
        (Place::Rounds, Icon::Guide),
        (Place::Projects(None), Icon::Project),
        (Place::Partners(None), Icon::Partner),
        (Place::Agreements, Icon::Agreement),
    ],
    &[
        (Place::Commune, Icon::Letter),
        (Place::History, Icon::History),
        (Place::Settings, Icon::Settings),
    ],
];

/// The name of a place of the rail.
pub fn name(tr: &I18n, place: Place) -> String {
    match place {
        Place::Home => tr.shell_home(),
        Place::Plan => tr.shell_plan(),
        Place::Projects(_) => tr.nav_projects(),
        Place::Partners(_) => tr.nav_partners(),
        Place::Agreements | Place::AgreementsAmong(_) | Place::Agreement(_) => tr.nav_agreements(),
        Place::Rounds | Place::Round(..) => tr.nav_rounds(),
        Place::Commune => tr.shell_commune(),
        Place::Import => tr.shell_import(),
        Place::History => tr.shell_history(),
        Place::Settings => tr.shell_settings(),
    }
}

/// The place of the rail that a place belongs to.
fn station(place: Place) -> Place {
    match place {
        Place::AgreementsAmong(_) | Place::Agreement(_) => Place::Agreements,
        Place::Projects(_) | Place::Import => Place::Projects(None),
        Place::Partners(_) => Place::Partners(None),
        Place::Round(..) => Place::Rounds,
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
    let groups = GROUPS.iter().map(|group| {
        let places = group
            .iter()
            .map(|(place, drawn)| self::place(desk, *place, *drawn, *place == here));
        Column::with_children(places).spacing(space::XXS).into()
    });
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
            Container::new(scroll(Column::with_children(groups).spacing(space::M)))
                .height(Length::Fill),
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

fn place<'a>(desk: &Desk, to: Place, drawn: Icon, chosen: bool) -> Element<'a, Message> {
    let words = label::body(desk.context.language(), name(&desk.context.tr, to));
    let parts = row![icon(drawn), words]
        .spacing(space::S)
        .align_y(Alignment::Center);
    focus::button(
        Container::new(parts).center_y(Length::Fill),
        Some(Message::Go(to)),
    )
    .padding([0.0, space::S])
    .height(space::FIELD)
    .width(Length::Fill)
    .style(theme::button::place(chosen))
    .into()
}
