//! A line that people type into, in either script.
//!
//! iced's own puts caret and selection in the wrong place in Arabic and turns the arrows round.

mod edit;
mod line;

use iced::{
    Event, Length, Padding, Point, Rectangle, Size,
    advanced::{
        Clipboard, InputMethod, Layout, Renderer as _, Shell, Widget, clipboard, input_method,
        layout, mouse, renderer,
        text::Renderer as _,
        widget::{
            Id, Operation, Tree,
            operation::{Focusable, TextInput},
            tree::{self, Tag},
        },
    },
    keyboard::{self, key::Named},
    widget::text_input::Status,
};

use self::{
    edit::{Caret, Edit},
    line::Line,
};
use super::{Element, label};
use crate::{
    text::{Direction, Language},
    theme::{Theme, space, text_input},
};

/// A field under construction.
pub struct Field<'a, Message> {
    id: Option<Id>,
    direction: Direction,
    placeholder: String,
    value: String,
    width: Length,
    on_input: Option<Box<dyn Fn(String) -> Message + 'a>>,
    on_submit: Option<Message>,
}

/// A field; `placeholder` says what to write in it.
pub fn field<'a, Message: Clone + 'a>(
    language: Language,
    placeholder: impl AsRef<str>,
    value: &str,
) -> Field<'a, Message> {
    Field {
        id: None,
        direction: language.direction(),
        placeholder: label::shown(language, placeholder.as_ref()),
        value: value.to_owned(),
        width: Length::Fill,
        on_input: None,
        on_submit: None,
    }
}

impl<'a, Message: Clone + 'a> Field<'a, Message> {
    /// Names it, to be focused or found.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Runs from the left in either language, as a path does.
    pub fn left_to_right(mut self) -> Self {
        self.direction = Direction::LeftToRight;
        self
    }

    /// What typing does.
    pub fn on_input(mut self, on_input: impl Fn(String) -> Message + 'a) -> Self {
        self.on_input = Some(Box::new(on_input));
        self
    }

    /// What Enter does.
    pub fn on_submit(mut self, message: Message) -> Self {
        self.on_submit = Some(message);
        self
    }

    /// Sets its width.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }
}

impl<'a, Message: Clone + 'a> From<Field<'a, Message>> for Element<'a, Message> {
    fn from(field: Field<'a, Message>) -> Self {
        Element::new(field)
    }
}

#[derive(Default)]
struct State {
    edit: Edit,
    line: Line,
    hint: Line,
    shown: String,
    focused: bool,
    dragging: bool,
    modifiers: keyboard::Modifiers,
    last_click: Option<mouse::Click>,
    /// How far the line is moved to the left inside the field.
    scrolled: f32,
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        self.edit.select_all();
    }

    fn unfocus(&mut self) {
        self.focused = false;
        self.dragging = false;
    }
}

impl TextInput for State {
    fn text(&self) -> &str {
        &self.shown
    }

    fn move_cursor_to_front(&mut self) {
        self.edit.caret = Caret::new(0);
    }

    fn move_cursor_to_end(&mut self) {
        self.edit.caret = Caret::new(self.edit.text.len());
    }

    fn move_cursor_to(&mut self, position: usize) {
        self.edit.caret = Caret::new(position).within(&self.edit.text);
    }

    fn select_all(&mut self) {
        self.edit.select_all();
    }

    fn select_range(&mut self, start: usize, end: usize) {
        self.edit.caret = Caret {
            at: end,
            anchor: start,
        }
        .within(&self.edit.text);
    }
}

impl State {
    fn refresh(&mut self, placeholder: &str, direction: Direction, inner: f32) {
        self.line.shape(&self.edit.text, direction);
        self.hint.shape(placeholder, direction);
        let shown = if self.edit.text.is_empty() {
            placeholder
        } else {
            &self.edit.text
        };
        shown.clone_into(&mut self.shown);
        let (width, caret) = (self.line.width(), self.line.x(self.edit.caret.at));
        self.scrolled = if width + CARET <= inner {
            // A short line stands at the side where reading starts.
            match direction {
                Direction::RightToLeft => width + CARET - inner,
                Direction::LeftToRight => 0.0,
            }
        } else {
            self.scrolled
                .clamp(caret + CARET - inner, caret)
                .clamp(0.0, width + CARET - inner)
        };
    }
}

/// Width of the caret, in pixels.
const CARET: f32 = 2.0;

fn inner(bounds: Rectangle) -> Rectangle {
    bounds.shrink(Padding::from([space::XXS, space::S]))
}

impl<Message: Clone> Field<'_, Message> {
    fn changed(&mut self, state: &State, shell: &mut Shell<'_, Message>) {
        if let Some(on_input) = &self.on_input {
            state.edit.text.clone_into(&mut self.value);
            shell.publish(on_input(state.edit.text.clone()));
        }
    }

    /// What a key does; whether it was for this field, and whether the text changed.
    fn key(
        &self,
        state: &mut State,
        event: &keyboard::Event,
        clipboard: &mut dyn Clipboard,
    ) -> (bool, bool) {
        let keyboard::Event::KeyPressed {
            key,
            physical_key,
            modifiers,
            text,
            ..
        } = event
        else {
            return (false, false);
        };
        let edit = &mut state.edit;
        if modifiers.command() && !modifiers.alt() {
            let kind = clipboard::Kind::Standard;
            return match key.to_latin(*physical_key) {
                Some('a') => {
                    edit.select_all();
                    (true, false)
                }
                Some('c') => {
                    clipboard.write(kind, edit.selected().to_owned());
                    (true, false)
                }
                Some('x') => {
                    clipboard.write(kind, edit.selected().to_owned());
                    let some = !edit.selected().is_empty();
                    (true, some && edit.backspace())
                }
                Some('v') => {
                    let words = clipboard.read(kind).unwrap_or_default();
                    (true, edit.insert(&words))
                }
                Some('z') if modifiers.shift() => (true, edit.redo()),
                Some('z') => (true, edit.undo()),
                Some('y') => (true, edit.redo()),
                _ => (false, false),
            };
        }
        let selecting = modifiers.shift();
        let to = |at: Option<usize>, edit: &mut Edit| {
            if let Some(at) = at {
                edit.caret = edit.caret.to(at, selecting);
            } else if !selecting {
                edit.caret = Caret::new(edit.caret.at);
            }
            (true, false)
        };
        let (at, end) = (edit.caret.at, edit.text.len());
        match key {
            keyboard::Key::Named(Named::Backspace) => (true, edit.backspace()),
            keyboard::Key::Named(Named::Delete) => (true, edit.delete()),
            keyboard::Key::Named(Named::ArrowLeft) => to(state.line.left_of(at), edit),
            keyboard::Key::Named(Named::ArrowRight) => to(state.line.right_of(at), edit),
            keyboard::Key::Named(Named::Home) => to(Some(0), edit),
            keyboard::Key::Named(Named::End) => to(Some(end), edit),
            keyboard::Key::Named(Named::Tab | Named::Enter | Named::Escape) => (false, false),
            _ => match text {
                Some(words) => {
                    let changed = edit.insert(words);
                    (changed, changed)
                }
                None => (false, false),
            },
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, iced::Renderer> for Field<'_, Message> {
    fn tag(&self) -> Tag {
        Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Fixed(space::FIELD))
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let node = layout::atomic(limits, self.width, space::FIELD);
        let state = tree.state.downcast_mut::<State>();
        state.edit.set(&self.value);
        let inner = inner(node.bounds()).width;
        state.refresh(&self.placeholder, self.direction, inner);
        node
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        operation.text_input(self.id.as_ref(), layout.bounds(), state);
        operation.focusable(self.id.as_ref(), layout.bounds(), state);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let inside = inner(layout.bounds());
        let under = |at: Point, state: &State| state.line.at(at.x - inside.x + state.scrolled);
        let before = (state.focused, state.edit.caret);
        let (mut taken, mut changed) = (false, false);
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                if let Some(at) = cursor.position_over(layout.bounds()) {
                    let click = mouse::Click::new(at, mouse::Button::Left, state.last_click);
                    let place = under(at, state);
                    match click.kind() {
                        mouse::click::Kind::Single => {
                            let selecting = state.focused && state.modifiers.shift();
                            state.edit.caret = state.edit.caret.to(place, selecting);
                            state.dragging = true;
                        }
                        mouse::click::Kind::Double => state.edit.select_word(place),
                        mouse::click::Kind::Triple => state.edit.select_all(),
                    }
                    state.last_click = Some(click);
                    state.focused = true;
                    taken = true;
                } else {
                    state.unfocus();
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { position }) if state.dragging => {
                let place = under(*position, state);
                state.edit.caret = state.edit.caret.to(place, true);
            }
            Event::Mouse(mouse::Event::ButtonReleased(_)) => state.dragging = false,
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => {
                state.modifiers = *modifiers;
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(Named::Enter),
                ..
            }) if state.focused => {
                if let Some(message) = &self.on_submit {
                    shell.publish(message.clone());
                    taken = true;
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(Named::Escape),
                ..
            }) if state.focused => {
                state.unfocus();
                taken = true;
            }
            Event::Keyboard(event) if state.focused && self.on_input.is_some() => {
                (taken, changed) = self.key(state, event, clipboard);
            }
            Event::InputMethod(input_method::Event::Commit(words)) if state.focused => {
                changed = state.edit.insert(words);
                taken = changed;
            }
            Event::Window(iced::window::Event::RedrawRequested(_)) if state.focused => {
                let x = inside.x + state.line.x(state.edit.caret.at) - state.scrolled;
                let method: InputMethod<String> = InputMethod::Enabled {
                    cursor: Rectangle::new(
                        Point::new(x, inside.y),
                        Size::new(CARET, inside.height),
                    ),
                    purpose: input_method::Purpose::Normal,
                    preedit: None,
                };
                shell.request_input_method(&method);
            }
            _ => {}
        }
        if changed {
            self.changed(state, shell);
        }
        if taken {
            shell.capture_event();
        }
        if changed || before != (state.focused, state.edit.caret) {
            state.refresh(&self.placeholder, self.direction, inside.width);
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let Some(clip) = inner(bounds).intersection(viewport) else {
            return;
        };
        let status = if state.focused {
            Status::Focused {
                is_hovered: cursor.is_over(bounds),
            }
        } else if cursor.is_over(bounds) {
            Status::Hovered
        } else {
            Status::Active
        };
        let style = text_input::field(theme, status);
        renderer.fill_quad(
            renderer::Quad {
                bounds,
                border: style.border,
                ..renderer::Quad::default()
            },
            style.background,
        );
        let inside = inner(bounds);
        let top = (inside.y + (inside.height - state.line.height()) / 2.0).round();
        let left = (inside.x - state.scrolled).round();
        // Whole pixels: a partial repaint leaves the edges of others behind.
        let piece = |x: f32, width: f32| {
            Rectangle {
                x: (left + x).round(),
                y: top,
                width: width.ceil(),
                height: state.line.height().round(),
            }
            .intersection(&clip)
        };
        if state.focused {
            for (x, width) in state.line.covered(&state.edit.caret.range()) {
                if let Some(bounds) = piece(x, width) {
                    let quad = renderer::Quad {
                        bounds,
                        ..renderer::Quad::default()
                    };
                    renderer.fill_quad(quad, style.selection);
                }
            }
        }
        if state.edit.text.is_empty() {
            let offset = match self.direction {
                Direction::RightToLeft => inside.width - state.hint.width(),
                Direction::LeftToRight => 0.0,
            };
            let place = Point::new((inside.x + offset).round(), top);
            renderer.fill_paragraph(&state.hint.paragraph, place, style.placeholder, clip);
        } else {
            let place = Point::new(left, top);
            renderer.fill_paragraph(&state.line.paragraph, place, style.value, clip);
        }
        if state.focused
            && let Some(bounds) = piece(state.line.x(state.edit.caret.at), CARET)
        {
            let quad = renderer::Quad {
                bounds,
                ..renderer::Quad::default()
            };
            renderer.fill_quad(quad, theme.palette().green);
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) {
            mouse::Interaction::Text
        } else {
            mouse::Interaction::default()
        }
    }
}

#[cfg(test)]
mod tests;
