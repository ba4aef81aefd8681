//! One choice among few or many: closed it looks like a field, open it is a list that letters of
//! either script search.
//!
//! A select remembers by itself whether it is open and what was typed; the screen holds the choice.

mod choice;
mod face;
pub(super) mod menu;
mod step;

use iced::{Alignment, Length, advanced::widget::Id, keyboard::key::Named, widget::row};

pub use choice::{Choice, Choices, Line};
pub use step::Step;

use self::{face::Face, menu::Menu};
use super::{
    Container, Element,
    component::{Component, component},
    ellipsis::ellipsis,
    field,
    float::{Press, Width, float},
    icon::{Icon, icon},
};
use crate::{
    i18n::I18n,
    text::Language,
    theme::{Palette, space},
};

/// With more choices than this there is a field to search them.
const MANY: usize = 8;

/// A select under construction.
pub struct Select<'a, T, Message> {
    id: Option<Id>,
    language: Language,
    choices: Choices<'a, T>,
    chosen: Option<T>,
    placeholder: Option<String>,
    width: Length,
    invalid: bool,
    disabled: bool,
    on_clear: Option<Message>,
    on_choose: Box<dyn Fn(T) -> Message + 'a>,
}

/// A select of `choices`, of which `chosen` holds. A long list is best kept by the screen
/// (`&[Choice<T>]`), which folds its words once.
pub fn select<'a, T, Message>(
    language: Language,
    choices: impl Into<Choices<'a, T>>,
    chosen: Option<T>,
    on_choose: impl Fn(T) -> Message + 'a,
) -> Select<'a, T, Message> {
    Select {
        id: None,
        language,
        choices: choices.into(),
        chosen,
        placeholder: None,
        width: Length::Fill,
        invalid: false,
        disabled: false,
        on_clear: None,
        on_choose: Box::new(on_choose),
    }
}

impl<T, Message> Select<'_, T, Message> {
    /// Names it, to be focused or found.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Says what to choose, while nothing is chosen.
    pub fn placeholder(mut self, words: impl Into<String>) -> Self {
        self.placeholder = Some(words.into());
        self
    }

    /// Offers to choose nothing, which sends `on_clear`; Delete does it too.
    pub fn optional(mut self, on_clear: Message) -> Self {
        self.on_clear = Some(on_clear);
        self
    }

    /// Shows that the choice cannot stand; the reason is said beside it.
    pub fn invalid(mut self, invalid: bool) -> Self {
        self.invalid = invalid;
        self
    }

    /// Shows the choice without letting it be changed.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = disabled;
        self
    }

    /// Sets its width.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }
}

impl<'a, T, Message> From<Select<'a, T, Message>> for Element<'a, Message>
where
    T: Clone + PartialEq + 'a,
    Message: Clone + 'a,
{
    fn from(select: Select<'a, T, Message>) -> Self {
        component(select.width, select)
    }
}

/// What a select remembers.
#[derive(Debug, Default)]
pub struct State {
    is_open: bool,
    query: String,
    /// Letters typed over a list without a search.
    typed: String,
    lit: Option<usize>,
}

/// What happens in a select.
#[derive(Debug, Clone)]
pub enum Event {
    /// Open the list.
    Open,
    /// Close it.
    Close,
    /// Search for a text.
    Search(String),
    /// Letters typed outside a search.
    Type(String),
    /// Move over the lines.
    Move(Step),
    /// Choose the line that the keyboard stands on.
    Take,
    /// Choose the line of that place.
    Choose(usize),
    /// Choose nothing.
    Clear,
}

impl<'a, T: Clone + PartialEq + 'a, Message: Clone> Select<'a, T, Message> {
    fn searches(&self) -> bool {
        self.choices.all().len() > MANY
    }

    fn lines(&self, state: &State) -> Vec<Line> {
        let optional = self.on_clear.is_some();
        self.choices.lines(&state.query, optional, &[])
    }

    fn chosen_index(&self) -> Option<usize> {
        self.choices.index_of(self.chosen.as_ref()?)
    }

    fn open(&self, state: &mut State) {
        *state = State {
            is_open: true,
            ..State::default()
        };
        let chosen = self.chosen_index().map(Line::Choice);
        let lines = self.lines(state);
        state.lit = chosen
            .and_then(|chosen| lines.iter().position(|line| *line == chosen))
            .or_else(|| Step::First.from(None, &lines));
    }

    fn search(&self, state: &mut State, query: String) {
        state.query = query;
        state.lit = Step::First.from(None, &self.lines(state));
    }

    /// Letters go on from those before them while that leads anywhere, and begin anew when not.
    fn type_letters(&self, state: &mut State, letters: &str) {
        let lines = self.lines(state);
        let before = state.lit.and_then(|lit| lit.checked_sub(1));
        let longer = format!("{}{letters}", state.typed);
        let (typed, found) = match self.choices.typed(&lines, &longer, before) {
            found @ Some(_) if !state.typed.is_empty() => (longer, found),
            _ => (
                letters.to_owned(),
                self.choices.typed(&lines, letters, state.lit),
            ),
        };
        state.typed = typed;
        state.lit = found.or(state.lit);
    }

    fn take(&self, state: &mut State, at: usize) -> Option<Message> {
        let line = self.lines(state).into_iter().nth(at)?;
        *state = State::default();
        match line {
            Line::Head(_) => None,
            Line::Nothing => self.on_clear.clone(),
            Line::Choice(index) => {
                let value = self.choices.all().get(index)?.value();
                Some((self.on_choose)(value.clone()))
            }
        }
    }

    fn face(&self, is_open: bool) -> Element<'a, Event> {
        let language = self.language;
        let chosen = self
            .chosen_index()
            .and_then(|index| self.choices.all().get(index));
        let muted: fn(&Palette) -> iced::Color = |palette| palette.faint;
        let words = match (chosen, &self.placeholder) {
            (Some(choice), _) if self.disabled => ellipsis(language, choice.words()).ink(muted),
            (Some(choice), _) => ellipsis(language, choice.words()),
            (None, Some(words)) => ellipsis(language, words.as_str()).ink(muted),
            (None, None) => ellipsis(language, I18n::new(language).choice_choose()).ink(muted),
        };
        let content = row![
            Container::new(words).width(Length::Fill),
            icon(Icon::Down).ink(|palette| palette.muted),
        ]
        .spacing(space::XS)
        .height(Length::Fill)
        .align_y(Alignment::Center);
        Element::new(Face {
            id: self.id.clone(),
            content: content.into(),
            on_press: (!self.disabled).then_some(Event::Open),
            is_open,
            is_invalid: self.invalid,
        })
    }

    fn panel(&self, state: &State, search: &Id) -> Element<'a, Event> {
        let language = self.language;
        let field = self.searches().then(|| {
            let words = I18n::new(language).choice_search();
            field::field(language, words, &state.query)
                .id(search.clone())
                .on_input(Event::Search)
                .into()
        });
        let menu = Menu {
            language,
            choices: self.choices.clone(),
            lines: self.lines(state),
            lit: state.lit,
            chosen: self.chosen_index(),
            query: state.query.clone(),
        };
        menu.view(field, Event::Choose)
    }
}

/// What a key does on a closed select.
fn on_closed(press: &Press<'_>, optional: bool) -> Option<Event> {
    if let Some(letters) = press.letters() {
        return Some(Event::Type(letters.to_owned()));
    }
    match press.named()? {
        Named::Enter | Named::Space | Named::ArrowDown | Named::ArrowUp => Some(Event::Open),
        Named::Delete | Named::Backspace if optional => Some(Event::Clear),
        _ => None,
    }
}

/// What a key does on an open one.
fn on_open(press: &Press<'_>, searches: bool, typing: bool) -> Option<Event> {
    if !searches && let Some(letters) = press.letters() {
        return Some(Event::Type(letters.to_owned()));
    }
    match press.named()? {
        Named::Escape => Some(Event::Close),
        Named::ArrowUp if press.alt() => Some(Event::Close),
        Named::Enter => Some(Event::Take),
        Named::Space if !searches => Some(Event::Take),
        key => Step::of(key, typing).map(Event::Move),
    }
}

impl<'a, T, Message> Component<'a, Message> for Select<'a, T, Message>
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
            Event::Search(query) => self.search(state, query),
            Event::Type(letters) => {
                if !state.is_open {
                    self.open(state);
                }
                if self.searches() {
                    self.search(state, format!("{}{letters}", state.query));
                } else {
                    self.type_letters(state, &letters);
                }
            }
            Event::Move(step) => {
                state.typed.clear();
                state.lit = step.from(state.lit, &self.lines(state));
            }
            Event::Take => return state.lit.and_then(|lit| self.take(state, lit)),
            Event::Choose(at) => return self.take(state, at),
            Event::Clear => return self.on_clear.clone(),
        }
        None
    }

    fn view(&self, state: &State) -> Element<'a, Event> {
        let search = Id::new("select-search");
        let panel = state.is_open.then(|| self.panel(state, &search));
        let (is_open, typing) = (state.is_open, !state.query.is_empty());
        let (searches, optional) = (self.searches(), self.on_clear.is_some());
        let disabled = self.disabled;
        float(self.language.direction(), self.face(is_open), panel)
            .width(Width::Anchor(menu::LEAST))
            .tallest(menu::TALLEST)
            .focus(search)
            .on_close(Event::Close)
            .on_key(move |press| match (disabled, is_open) {
                (true, _) => None,
                (false, true) => on_open(press, searches, typing),
                (false, false) => on_closed(press, optional),
            })
            .into()
    }
}

#[cfg(test)]
mod tests;
