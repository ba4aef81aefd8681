//! Several choices: what is chosen stands as chips, and an entry searches what is not chosen yet.

use iced::{
    Alignment, Length,
    advanced::widget::Id,
    keyboard::key::Named,
    widget::{column, row},
};

use super::{
    Container, Element, Row,
    component::{Component, component},
    ellipsis::ellipsis,
    field,
    float::{Press, Width, float},
    focus,
    icon::{Icon, icon},
    select::{
        Choices, Line, Step,
        menu::{self, Menu},
    },
};
use crate::{
    i18n::I18n,
    text::Language,
    theme::{self, select, space},
};

/// How wide a chip is at most, in pixels.
const WIDEST: f32 = 320.0;

/// Chips under construction.
pub struct Chips<'a, T, Message> {
    id: Option<Id>,
    language: Language,
    choices: Choices<'a, T>,
    chosen: Vec<T>,
    placeholder: Option<String>,
    width: Length,
    on_change: Box<dyn Fn(Vec<T>) -> Message + 'a>,
}

/// Chips for what of `choices` is chosen, in the order in which it was; `on_change` tells all that
/// is chosen from then on.
pub fn chips<'a, T: Clone, Message>(
    language: Language,
    choices: impl Into<Choices<'a, T>>,
    chosen: &[T],
    on_change: impl Fn(Vec<T>) -> Message + 'a,
) -> Chips<'a, T, Message> {
    Chips {
        id: None,
        language,
        choices: choices.into(),
        chosen: chosen.to_vec(),
        placeholder: None,
        width: Length::Fill,
        on_change: Box::new(on_change),
    }
}

impl<T, Message> Chips<'_, T, Message> {
    /// Names the entry, to be focused or found.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Says what to add.
    pub fn placeholder(mut self, words: impl Into<String>) -> Self {
        self.placeholder = Some(words.into());
        self
    }

    /// Sets its width.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }
}

impl<'a, T, Message> From<Chips<'a, T, Message>> for Element<'a, Message>
where
    T: Clone + PartialEq + 'a,
    Message: Clone + 'a,
{
    fn from(chips: Chips<'a, T, Message>) -> Self {
        component(chips.width, chips)
    }
}

/// What chips remember.
#[derive(Debug, Default)]
pub struct State {
    is_open: bool,
    query: String,
    lit: Option<usize>,
}

/// What happens in chips.
#[derive(Debug, Clone)]
pub enum Event {
    /// Open the list.
    Open,
    /// Close it.
    Close,
    /// Search for a text.
    Search(String),
    /// Move over the lines.
    Move(Step),
    /// Add the line that the keyboard stands on.
    Take,
    /// Add the line of that place.
    Choose(usize),
    /// Take out the chip of that place.
    Remove(usize),
    /// Take out the last chip.
    RemoveLast,
}

impl<'a, T: Clone + PartialEq + 'a, Message: Clone> Chips<'a, T, Message> {
    fn lines(&self, query: &str) -> Vec<Line> {
        let taken: Vec<usize> = self
            .chosen
            .iter()
            .filter_map(|value| self.choices.index_of(value))
            .collect();
        self.choices.lines(query, false, &taken)
    }

    fn open(&self, state: &mut State) {
        state.is_open = true;
        state.lit = Step::First.from(None, &self.lines(&state.query));
    }

    fn add(&mut self, state: &mut State, at: usize) -> Option<Message> {
        let Some(Line::Choice(index)) = self.lines(&state.query).into_iter().nth(at) else {
            return None;
        };
        let value = self.choices.all().get(index)?.value().clone();
        self.chosen.push(value);
        state.query.clear();
        state.lit = Step::First.from(None, &self.lines(""));
        Some((self.on_change)(self.chosen.clone()))
    }

    fn remove(&mut self, at: usize) -> Option<Message> {
        (at < self.chosen.len()).then(|| {
            let _ = self.chosen.remove(at);
            (self.on_change)(self.chosen.clone())
        })
    }

    fn chip(&self, at: usize, value: &T) -> Element<'a, Event> {
        let language = self.language;
        let words = self
            .choices
            .index_of(value)
            .and_then(|index| self.choices.all().get(index))
            .map(|choice| choice.words().to_owned())
            .unwrap_or_default();
        let cross = Container::new(icon(Icon::Close).small().ink(|palette| palette.deep))
            .center_x(Length::Fill)
            .center_y(Length::Fill);
        let remove = focus::button(cross, Some(Event::Remove(at)))
            .width(space::TARGET)
            .height(space::TARGET)
            .style(theme::button::plain);
        let remove =
            float(language.direction(), remove, None).on_key(move |press| match press.named()? {
                Named::Delete | Named::Backspace => Some(Event::Remove(at)),
                _ => None,
            });
        let words = Container::new(ellipsis(language, words)).max_width(WIDEST);
        let content = row![words, Element::from(remove)]
            .spacing(space::XXS)
            .align_y(Alignment::Center);
        Container::new(content)
            .padding(iced::Padding::default().left(space::XS))
            .style(select::chip)
            .into()
    }

    fn entry(&self, state: &State) -> Element<'a, Event> {
        let language = self.language;
        let placeholder = self
            .placeholder
            .clone()
            .unwrap_or_else(|| I18n::new(language).choice_add());
        let mut entry = field::field(language, placeholder, &state.query).on_input(Event::Search);
        if let Some(id) = &self.id {
            entry = entry.id(id.clone());
        }
        let panel = state.is_open.then(|| {
            let menu = Menu {
                language,
                choices: self.choices.clone(),
                lines: self.lines(&state.query),
                lit: state.lit,
                chosen: None,
                query: state.query.clone(),
            };
            menu.view(None, Event::Choose)
        });
        let (is_open, typing) = (state.is_open, !state.query.is_empty());
        float(language.direction(), entry, panel)
            .width(Width::Anchor(menu::LEAST))
            .tallest(menu::TALLEST)
            .shares_the_keyboard()
            .on_press(Event::Open)
            .on_close(Event::Close)
            .on_leave(Event::Close)
            .on_key(move |press| on_key(press, is_open, typing))
            .into()
    }
}

fn on_key(press: &Press<'_>, is_open: bool, typing: bool) -> Option<Event> {
    match press.named()? {
        Named::Backspace if !typing => Some(Event::RemoveLast),
        Named::ArrowDown | Named::ArrowUp | Named::Enter if !is_open => Some(Event::Open),
        _ if !is_open => None,
        Named::ArrowUp if press.alt() => Some(Event::Close),
        Named::Escape => Some(Event::Close),
        Named::Enter => Some(Event::Take),
        key => Step::of(key, typing).map(Event::Move),
    }
}

impl<'a, T, Message> Component<'a, Message> for Chips<'a, T, Message>
where
    T: Clone + PartialEq + 'a,
    Message: Clone,
{
    type State = State;
    type Event = Event;

    fn update(&mut self, state: &mut State, event: Event) -> Option<Message> {
        match event {
            Event::Open => self.open(state),
            Event::Close => *state = State::default(),
            Event::Search(query) => {
                state.query = query;
                self.open(state);
            }
            Event::Move(step) => state.lit = step.from(state.lit, &self.lines(&state.query)),
            Event::Take => return state.lit.and_then(|lit| self.add(state, lit)),
            Event::Choose(at) => return self.add(state, at),
            Event::Remove(at) => return self.remove(at),
            Event::RemoveLast => return self.remove(self.chosen.len().checked_sub(1)?),
        }
        None
    }

    fn view(&self, state: &State) -> Element<'a, Event> {
        let entry = self.entry(state);
        let chips = self
            .chosen
            .iter()
            .enumerate()
            .map(|(at, value)| self.chip(at, value));
        let chips = (!self.chosen.is_empty()).then(|| {
            Row::with_children(chips)
                .spacing(space::XXS)
                .wrap()
                .vertical_spacing(space::XXS)
        });
        // The entry stays the second child, or it would lose what it knows with the last chip.
        let chips: Element<'a, Event> = match chips {
            Some(chips) => Container::new(chips)
                .padding(iced::Padding::default().bottom(space::XXS))
                .into(),
            None => iced::widget::Space::new().into(),
        };
        column![chips, entry].width(Length::Fill).into()
    }
}

#[cfg(test)]
mod tests;
