//! A date entry: typed as people write dates, or chosen from a calendar.

mod problem;
mod typed;

use chrono::NaiveDate;
use iced::{
    Alignment, Length,
    advanced::widget::Id,
    keyboard::key::Named,
    widget::{column, row},
};

pub use typed::Typed;

use super::{
    Container, Element,
    calendar::{self, Bounds, Move, Shown},
    component::{Component, component},
    field,
    float::float,
    focus,
    icon::{Icon, icon},
    prose::prose,
    tooltip::tooltip,
};
use crate::{
    i18n::I18n,
    text::Language,
    theme::{self, space},
};

/// A date entry under construction.
pub struct Day<'a, Message> {
    id: Option<Id>,
    language: Language,
    typed: Typed,
    today: NaiveDate,
    bounds: Bounds,
    placeholder: Option<String>,
    width: Length,
    on_change: Box<dyn Fn(Typed) -> Message + 'a>,
}

/// A date entry that shows `typed`, which the screen keeps as it is told by `on_change`.
pub fn day<'a, Message>(
    language: Language,
    typed: &Typed,
    today: NaiveDate,
    on_change: impl Fn(Typed) -> Message + 'a,
) -> Day<'a, Message> {
    Day {
        id: None,
        language,
        typed: typed.clone(),
        today,
        bounds: Bounds::default(),
        placeholder: None,
        width: Length::Fill,
        on_change: Box::new(on_change),
    }
}

impl<Message> Day<'_, Message> {
    /// Names it, to be focused or found.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the first day that may be chosen. One before it is told underneath, not refused.
    pub fn first(mut self, first: NaiveDate) -> Self {
        self.bounds.first = first;
        self
    }

    /// Sets the last day that may be chosen. One after it is told underneath, not refused.
    pub fn last(mut self, last: NaiveDate) -> Self {
        self.bounds.last = last;
        self
    }

    /// Says what to write, in place of an example.
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

impl<'a, Message: Clone + 'a> From<Day<'a, Message>> for Element<'a, Message> {
    fn from(day: Day<'a, Message>) -> Self {
        component(day.width, day)
    }
}

/// What a date entry remembers: the day that the open calendar stands on.
#[derive(Debug, Default)]
pub struct State {
    lit: Option<NaiveDate>,
}

/// What happens in a date entry.
#[derive(Debug, Clone)]
pub enum Event {
    /// A text was typed.
    Type(String),
    /// The entry was left.
    Leave,
    /// Open the calendar.
    Open,
    /// Close it.
    Close,
    /// Choose the day that the keyboard stands on.
    Take,
    /// Something in the calendar.
    Calendar(calendar::Event),
}

impl<'a, Message: Clone + 'a> Component<'a, Message> for Day<'a, Message> {
    type State = State;
    type Event = Event;

    fn update(&mut self, state: &mut State, event: Event) -> Option<Message> {
        let change = |typed| Some((self.on_change)(typed));
        match event {
            Event::Type(text) => {
                self.typed = Typed::Typing(text);
                return change(self.typed.clone());
            }
            Event::Leave => {
                let left = self.typed.left();
                if left != self.typed {
                    self.typed = left.clone();
                    return change(left);
                }
            }
            Event::Open => {
                let date = self.typed.date().ok().flatten();
                state.lit = Some(self.bounds.nearest(date.unwrap_or(self.today)));
            }
            Event::Close => state.lit = None,
            Event::Calendar(calendar::Event::Move(by)) => {
                state.lit = state.lit.map(|lit| by.from(lit, self.bounds));
            }
            Event::Take => {
                if let Some(lit) = state.lit.take() {
                    return change(lit.into());
                }
            }
            Event::Calendar(calendar::Event::Choose(day)) => {
                state.lit = None;
                return change(day.into());
            }
        }
        None
    }

    fn view(&self, state: &State) -> Element<'a, Event> {
        let (language, today) = (self.language, self.today);
        let tr = I18n::new(language);
        let placeholder = self.placeholder.clone().unwrap_or_else(|| tr.day_example());
        let problem = problem::words(language, &self.typed, self.bounds, today);
        let mut entry = field::field(language, placeholder, &self.typed.text(language))
            .on_input(Event::Type)
            .on_submit(Event::Leave)
            .on_leave(Event::Leave)
            .invalid(problem.is_some());
        if let Some(id) = &self.id {
            entry = entry.id(id.clone());
        }
        let open = Container::new(icon(Icon::Calendar))
            .center_x(Length::Fill)
            .center_y(Length::Fill);
        let open = focus::button(open, Some(Event::Open))
            .width(space::FIELD)
            .height(space::FIELD)
            .style(theme::button::quiet);
        let open = tooltip(language, open, tr.day_open_calendar());
        let direction = language.direction();
        let anchor = row![entry, open]
            .spacing(space::XXS)
            .align_y(Alignment::Center);
        let panel = state.lit.map(|lit| {
            let shown = Shown {
                lit,
                chosen: self.typed.date().ok().flatten(),
                today,
                bounds: self.bounds,
            };
            calendar::calendar(language, shown).map(Event::Calendar)
        });
        let is_open = panel.is_some();
        let entry = float(direction, anchor, panel)
            .on_close(Event::Close)
            .on_key(move |press| match (is_open, press.named()) {
                (false, Some(Named::ArrowDown | Named::ArrowUp)) if press.alt() => {
                    Some(Event::Open)
                }
                (false, _) => None,
                (true, Some(Named::ArrowUp)) if press.alt() => Some(Event::Close),
                (true, Some(Named::Enter | Named::Space)) => Some(Event::Take),
                (true, _) => Move::of(press, direction, today)
                    .map(|by| Event::Calendar(calendar::Event::Move(by))),
            });
        let problem = problem
            .map(|words| Element::from(prose(language, words).ink(|palette| palette.late.ink)));
        column![Element::from(entry)]
            .push(problem)
            .spacing(space::XXS)
            .into()
    }
}

#[cfg(test)]
mod tests;
