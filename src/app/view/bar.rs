//! The bar over a screen: where one is, how what was typed stands, the way back, the switches.

use iced::{
    Alignment, Length,
    widget::{responsive, row},
};

use crate::{
    app::{
        App, Message,
        desk::{Desk, Saved, palette, verification},
    },
    screen::{Context, Place},
    text::Language,
    theme::space,
    widget::{Container, Element, Row, button, ellipsis, icon::Icon, label, tooltip},
};

/// What a step of the way to a place takes, in pixels.
const STEP: f32 = 112.0;
/// The part of a step that may be missing.
const SPARE: f32 = 0.25;

/// Draws it.
pub fn bar<'a>(app: &'a App, desk: &'a Desk) -> Element<'a, Message> {
    let tr = &app.tr;
    let language = tr.language();
    let step = |name, words: String, message| {
        tooltip::tooltip(language, button::bare(name, Some(message)), words)
    };
    let search = button::quiet_with(
        language,
        Icon::Search,
        tr.shell_search(),
        Some(Message::Search(palette::Message::Open)),
    );
    let mut bar = row![Container::new(crumbs(&desk.context, desk.place)).width(Length::Fill)]
        .align_y(Alignment::Center)
        .spacing(space::M);
    bar = bar.push(label::hint(language, state(desk)));
    if desk.verification.is_running() {
        let stop = Message::Verification(verification::Message::Stop);
        bar = bar.push(tooltip::tooltip(
            language,
            button::bare(Icon::Stop, Some(stop)),
            tr.shell_verifying_stop(),
        ));
    }
    if !desk.context.is_read_only() {
        bar = bar.push(
            row![
                step(Icon::Undo, tr.shell_undo(), Message::Undo),
                step(Icon::Redo, tr.shell_redo(), Message::Redo),
            ]
            .spacing(space::XXS),
        );
    }
    bar.push(search).push(switches(app)).into()
}

/// How what was typed stands, in words.
fn state(desk: &Desk) -> String {
    let tr = &desk.context.tr;
    match &desk.saved {
        _ if desk.context.is_sample => tr.shell_sample(),
        _ if desk.context.is_read_only() => tr.shell_read_only(),
        _ if !desk.unread().is_empty() => tr.shell_unread(),
        Saved::Untouched | Saved::Done if desk.verification.is_running() => tr.shell_verifying(),
        Saved::Untouched | Saved::Failed(_) => String::new(),
        Saved::Typing { .. } => tr.shell_typing(),
        Saved::Writing => tr.shell_saving(),
        Saved::Done => tr.shell_saved(),
    }
}

/// Where one is, each step a way back.
fn crumbs<'a>(context: &'a Context, place: Place) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let mut steps = vec![(Place::Home, tr.shell_home())];
    let register = &context.register;
    match place {
        Place::Home => {}
        Place::Plan => steps.push((place, tr.shell_plan())),
        Place::Projects(id) => {
            steps.push((Place::Projects(None), tr.nav_projects()));
            if let Some(project) = id.and_then(|id| register.projects.get(id)) {
                steps.push((place, named(tr.shell_not_found(), project.code())));
            }
        }
        Place::Partners(id) => {
            steps.push((Place::Partners(None), tr.nav_partners()));
            if let Some(partner) = id.and_then(|id| register.partners.get(id)) {
                steps.push((place, named(tr.shell_not_found(), partner.code())));
            }
        }
        Place::Agreements | Place::AgreementsAmong(_) => steps.push((place, tr.nav_agreements())),
        Place::Agreement(id) => {
            steps.push((Place::Agreements, tr.nav_agreements()));
            let agreement = register.agreements.get(id);
            let number = agreement.map(|found| found.number()).unwrap_or_default();
            steps.push((place, named(tr.agreement_no_number(), number)));
        }
        Place::Rounds => steps.push((place, tr.nav_rounds())),
        Place::Round(id, stage) => {
            steps.push((Place::Rounds, tr.nav_rounds()));
            if register.round(id).is_some() {
                steps.push((place, tr.term(stage)));
            }
        }
        Place::Commune => steps.push((place, tr.shell_commune())),
        Place::Import => steps.push((place, tr.shell_import())),
        Place::History => steps.push((place, tr.shell_history())),
        Place::Settings => steps.push((place, tr.shell_settings())),
    }
    let last = steps.len() - 1;
    let way = responsive(move |room| {
        let mut parts = Row::new()
            .align_y(Alignment::Center)
            .spacing(space::XXS)
            .height(Length::Fill);
        // The last steps are those that one needs, where there is no room for all; the page says
        // where one is, where there is none.
        let seen = (room.width / STEP + SPARE) as usize;
        for (at, (to, words)) in steps.iter().enumerate() {
            if at + seen <= last {
                continue;
            }
            if at < last {
                let back = button::plain(language, words, Some(Message::Go(*to)));
                parts = parts.push(back).push(label::hint(language, "\u{203A}"));
            } else {
                let words = ellipsis::ellipsis(language, words).ink(|p| p.muted);
                parts = parts.push(Container::new(words).padding([0.0, space::XS]));
            }
        }
        parts.into()
    });
    Container::new(way).height(space::FIELD).into()
}

fn named(otherwise: String, name: &str) -> String {
    match name {
        "" => otherwise,
        name => name.to_owned(),
    }
}

/// The other language, light or dark.
pub fn switches(app: &App) -> Element<'_, Message> {
    let other = match app.tr.language() {
        Language::Arabic => Language::French,
        Language::French => Language::Arabic,
    };
    row![
        button::plain(
            other,
            app.tr.app_language_other(),
            Some(Message::SwitchLanguage)
        ),
        tooltip::tooltip(
            app.tr.language(),
            button::bare(Icon::Theme, Some(Message::SwitchTheme)),
            app.tr.shell_shade(),
        ),
        tooltip::tooltip(
            app.tr.language(),
            button::bare(Icon::Help, Some(Message::Help)),
            app.tr.shell_help(),
        ),
    ]
    .spacing(space::XXS)
    .align_y(Alignment::Center)
    .into()
}
