//! What a person prefers on this computer: her name in the journal, language, shade, scale.

use iced::widget::{Row, column, row};

use super::{Action, Context, Page, frame, preference::Scale};
use crate::{
    domain::Line,
    storage::RowKey,
    text::{Language, number},
    theme::{Theme, space},
    widget::{Element, button, field, label},
};

/// Width of the name's field.
const NAME: f32 = 380.0;

/// The settings.
#[derive(Debug)]
pub struct Settings {
    name: String,
}

/// What happens on them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Her name is being typed.
    Name(String),
    /// Something else was chosen.
    Choose(Choice),
    /// Tell what the program is.
    About,
}

/// What is chosen and not typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Language of the interface.
    Language(Language),
    /// Light or dark.
    Theme(Theme),
    /// Size of everything.
    Scale(Scale),
}

impl Settings {
    /// As they are.
    pub fn new(context: &Context) -> Settings {
        Settings {
            name: context.preferences.name.as_str().to_owned(),
        }
    }
}

impl Page for Settings {
    type Message = Message;

    fn update(&mut self, message: Message, _context: &Context) -> Action<Message> {
        match message {
            Message::Name(name) => {
                let Ok(line) = Line::new(name.trim()) else {
                    return Action::None;
                };
                self.name = name;
                Action::Prefer(Box::new(move |preferences| preferences.name = line))
            }
            Message::About => Action::About,
            Message::Choose(choice) => Action::Prefer(Box::new(move |preferences| match choice {
                Choice::Language(language) => preferences.language = Some(language),
                Choice::Theme(theme) => preferences.theme = theme,
                Choice::Scale(scale) => preferences.scale = scale,
            })),
        }
    }

    fn view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let preferences = &context.preferences;
        let name = column![
            field::field(language, context.who.as_str(), &self.name)
                .on_input(Message::Name)
                .id("name")
                .width(NAME),
            label::hint(language, tr.settings_name_hint()),
        ]
        .spacing(space::XXS);
        let languages = Language::ALL.map(|one| {
            let chosen = one == language;
            choice(one, tr.term(one), chosen, Choice::Language(one))
        });
        let shades = [
            (Theme::Light, tr.settings_light()),
            (Theme::Dark, tr.settings_dark()),
        ]
        .map(|(theme, words)| {
            let chosen = preferences.theme == theme;
            choice(language, words, chosen, Choice::Theme(theme))
        });
        let scale = preferences.scale;
        let step = |words: &str, to: Scale| {
            let message = (to != scale).then_some(Message::Choose(Choice::Scale(to)));
            button::quiet(language, words, message)
        };
        let hundredths = i64::from(scale.percent()) * 100;
        let scales = row![
            step("−", scale.smaller()),
            label::body(language, number::short_percent(hundredths)),
            step("+", scale.larger()),
        ]
        .spacing(space::S)
        .align_y(iced::Alignment::Center);
        let under = label::hint(language, tr.settings_here());
        column![
            frame::head(
                context,
                tr.shell_settings(),
                under.into(),
                Some(button::quiet(language, tr.about_title(), Some(Message::About)).into())
            ),
            frame::card(
                column![
                    frame::section(context, tr.settings_name(), name),
                    frame::section(context, tr.settings_language(), choices(languages)),
                    frame::section(context, tr.settings_shade(), choices(shades)),
                    frame::section(context, tr.settings_scale(), scales),
                ]
                .spacing(space::L)
            ),
        ]
        .spacing(space::M)
        .into()
    }

    fn refresh(&mut self, _context: &Context, _touched: &[RowKey]) {}
}

fn choice<'a>(
    language: Language,
    words: String,
    chosen: bool,
    choice: Choice,
) -> Element<'a, Message> {
    button::choice(language, words, chosen, Some(Message::Choose(choice))).into()
}

fn choices<'a>(all: impl IntoIterator<Item = Element<'a, Message>>) -> Element<'a, Message> {
    Row::with_children(all).spacing(space::XS).into()
}
