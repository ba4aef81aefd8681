//! The panel of what may be chosen: search, lines, and what is said when nothing is found.

use iced::{
    Alignment, Length,
    widget::{Button, Space, column, row},
};

use super::choice::{Choices, Line};
use crate::{
    i18n::I18n,
    text::Language,
    theme::{select, space},
    widget::{
        Column, Container, Element,
        ellipsis::ellipsis,
        icon::{self, Icon, icon},
        label,
        list::list,
    },
};

/// How high a panel of choices is at most, in pixels.
pub const TALLEST: f32 = 380.0;
/// How wide it is at least.
pub const LEAST: f32 = 240.0;
/// Height of a line that has a second, quieter line.
const DOUBLE: f32 = 52.0;

/// What of the choices is shown, and how.
pub struct Menu<'a, T> {
    /// The language of the words around.
    pub language: Language,
    /// All choices.
    pub choices: Choices<'a, T>,
    /// Those of them that are shown, with their headings.
    pub lines: Vec<Line>,
    /// The line that the keyboard stands on.
    pub lit: Option<usize>,
    /// The index of the choice that holds.
    pub chosen: Option<usize>,
    /// What was searched for.
    pub query: String,
}

impl<'a, T: 'a> Menu<'a, T> {
    /// The panel; `choose` is what pressing a line does, by the line's place.
    pub fn view<Event: Clone + 'a>(
        self,
        search: Option<Element<'a, Event>>,
        choose: impl Fn(usize) -> Event + 'a,
    ) -> Element<'a, Event> {
        let lines: Element<'a, Event> = if self.lines.is_empty() {
            let tr = I18n::new(self.language);
            let words = if self.query.trim().is_empty() {
                tr.choice_all_taken()
            } else {
                tr.choice_not_found(self.query.trim())
            };
            Container::new(label::hint(self.language, words))
                .padding([space::S, space::XS])
                .into()
        } else {
            let double = self
                .choices
                .all()
                .iter()
                .any(|choice| choice.second().is_some());
            let heights: Vec<f32> = self
                .lines
                .iter()
                .map(|line| match line {
                    Line::Choice(_) if double => DOUBLE,
                    _ => space::ROW,
                })
                .collect();
            let lit = self.lit;
            list(heights, lit, move |at| self.line(at, choose(at)))
        };
        Column::new()
            .push(search)
            .push(lines)
            .spacing(space::XXS)
            .padding(space::XXS)
            .width(Length::Fill)
            .into()
    }

    fn line<Event: Clone + 'a>(&self, at: usize, choose: Event) -> Element<'a, Event> {
        let language = self.language;
        let (words, aside, chosen) = match &self.lines[at] {
            Line::Head(group) => {
                return Container::new(ellipsis(language, group.as_str()).hint().strong())
                    .padding([0.0, space::XS])
                    .center_y(Length::Fill)
                    .into();
            }
            Line::Nothing => {
                let words = I18n::new(language).choice_none();
                (
                    ellipsis(language, words).ink(|palette| palette.muted),
                    None,
                    self.chosen.is_none(),
                )
            }
            Line::Choice(index) => {
                let choice = &self.choices.all()[*index];
                (
                    ellipsis(language, choice.words()),
                    choice
                        .second()
                        .map(|words| ellipsis(language, words).hint()),
                    self.chosen == Some(*index),
                )
            }
        };
        let mark: Element<'a, Event> = if chosen {
            icon(Icon::Check)
                .small()
                .ink(|palette| palette.green)
                .into()
        } else {
            Space::new().width(icon::SMALL).into()
        };
        let words = column![words].push(aside.map(Element::from));
        let content = row![Container::new(words).width(Length::Fill), mark]
            .spacing(space::XS)
            .align_y(Alignment::Center);
        Button::new(Container::new(content).center_y(Length::Fill))
            .padding([0.0, space::XS])
            .width(Length::Fill)
            .height(Length::Fill)
            .on_press(choose)
            .style(select::line(self.lit == Some(at)))
            .into()
    }
}
