//! The widget.

use std::time::Duration;

use iced::{
    Event, Length, Rectangle, Size, Vector,
    advanced::{
        Clipboard, InputMethod, Layout, Shell, Widget, input_method, layout, mouse, renderer,
        widget::{
            Operation, Tree,
            operation::Focusable as _,
            tree::{self, Tag},
        },
    },
    keyboard,
    time::Instant,
    touch,
    widget::text_input::Status,
    window,
};

use super::{
    Field,
    block::{Format, LINE, Side},
    keyboard::{Command, command},
    paint::{self, Paint},
    preedit::Preedit,
    state::{CARET, Outcome, Rules, State},
};
use crate::{
    text::Direction,
    theme::{Theme, space, text_input},
};

/// Room above and below the lines: with one line, a field has the height that it must have.
const ABOVE: f32 = (space::FIELD - LINE) / 2.0;
/// Pause between two moves of a text whose edge the pointer is dragged over.
const TICK: Duration = Duration::from_millis(40);
/// How much a notch of the wheel scrolls.
const NOTCH: f32 = 2.0 * LINE;

fn inner(bounds: Rectangle) -> Rectangle {
    Rectangle {
        x: bounds.x + space::S,
        y: bounds.y + ABOVE,
        width: (bounds.width - 2.0 * space::S).max(0.0),
        height: (bounds.height - 2.0 * ABOVE).max(0.0),
    }
}

impl<Message: Clone> Field<'_, Message> {
    fn base(&self, text: &str) -> Direction {
        self.direction
            .unwrap_or_else(|| match unicode_bidi::get_base_direction(text) {
                unicode_bidi::Direction::Rtl => Direction::RightToLeft,
                unicode_bidi::Direction::Ltr => Direction::LeftToRight,
                unicode_bidi::Direction::Mixed => self.language.direction(),
            })
    }

    fn format(&self, direction: Direction, width: f32) -> Format {
        Format {
            direction,
            side: self.side.unwrap_or(Side::start(direction)),
            room: (width - 2.0 * space::S - CARET).max(1.0),
            folds: self.lines.is_some(),
        }
    }

    fn rules(&self) -> Rules {
        Rules {
            editable: self.on_input.is_some(),
            keep: self.keep,
        }
    }

    /// The height that the text asks for.
    fn height(&self, state: &State) -> f32 {
        let (min, max) = self.lines.unwrap_or((1, 1));
        let shown = if state.edit.text.is_empty() && state.preedit.is_none() {
            &state.hint
        } else {
            &state.block
        };
        shown.count().clamp(min, max) as f32 * LINE + 2.0 * ABOVE
    }

    fn set(&self, state: &mut State, width: f32) {
        let direction = self.base(&state.edit.text);
        state.set(self.format(direction, width));
        let hint = Format {
            direction: self.language.direction(),
            ..self.format(direction, width)
        };
        state.hint.set(&self.placeholder, hint);
    }

    fn stands_at(&self, state: &State) -> Side {
        self.side
            .unwrap_or_else(|| Side::start(self.base(&state.edit.text)))
    }

    fn tell(&self, state: &mut State, shell: &mut Shell<'_, Message>) {
        if state.told == state.focused {
            return;
        }
        state.told = state.focused;
        let message = if state.focused {
            &self.on_focus
        } else {
            &self.on_leave
        };
        if let Some(message) = message {
            shell.publish(message.clone());
        }
    }

    fn key(
        &self,
        state: &mut State,
        event: &keyboard::Event,
        inner: Rectangle,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) -> Outcome {
        match command(event, state.lines) {
            None => Outcome::Ignored,
            Some(Command::Leave) => {
                state.unfocus();
                Outcome::Taken
            }
            Some(Command::Submit) => match &self.on_submit {
                Some(message) => {
                    shell.publish(message.clone());
                    Outcome::Taken
                }
                None => Outcome::Ignored,
            },
            Some(command) => {
                let page = (inner.height / LINE).floor().max(2.0) as usize - 1;
                state.perform(command, self.rules(), page, clipboard, Instant::now())
            }
        }
    }

    fn compose(&self, state: &mut State, event: &input_method::Event) -> Outcome {
        if self.on_input.is_none() {
            return Outcome::Ignored;
        }
        match event {
            input_method::Event::Opened | input_method::Event::Closed => {
                state.preedit = None;
                Outcome::Ignored
            }
            input_method::Event::Preedit(words, selection) => {
                state.preedit = Preedit::new(words, selection.as_ref());
                Outcome::Taken
            }
            input_method::Event::Commit(words) => {
                state.preedit = None;
                state.type_in(words, self.rules(), Instant::now())
            }
        }
    }

    fn wheel(
        &self,
        state: &mut State,
        delta: &mouse::ScrollDelta,
        inner: Rectangle,
        shell: &mut Shell<'_, Message>,
    ) {
        let most = (state.block.size().height - inner.height).max(0.0);
        let by = match delta {
            mouse::ScrollDelta::Lines { y, .. } => -y * NOTCH,
            mouse::ScrollDelta::Pixels { y, .. } => -y,
        };
        let to = (state.scroll.y + by).round().clamp(0.0, most);
        if self.lines.is_some() && to != state.scroll.y {
            state.scroll.y = to;
            shell.capture_event();
            shell.request_redraw();
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
        Size::new(self.width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let limits = limits.width(self.width);
        let width = limits.resolve(self.width, Length::Shrink, Size::ZERO).width;
        let state = tree.state.downcast_mut::<State>();
        state.lines = self.lines.is_some();
        self.placeholder.clone_into(&mut state.placeholder);
        let changed = state.edit.set(&self.value);
        self.set(state, width);
        let size = Size::new(width, self.height(state));
        let inside = inner(Rectangle::with_size(size));
        state.settle(self.stands_at(state), inside, changed);
        layout::Node::new(size)
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
        let bounds = layout.bounds();
        let inside = inner(bounds);
        let before = (
            state.focused,
            state.away,
            state.edit.caret,
            state.preedit.clone(),
        );
        let mut outcome = Outcome::Ignored;
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                if let Some(at) = cursor.position_over(bounds) {
                    let click = mouse::Click::new(at, mouse::Button::Left, state.last_click);
                    state.press(click, inside);
                    outcome = Outcome::Taken;
                } else {
                    state.unfocus();
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { position })
            | Event::Touch(touch::Event::FingerMoved { position, .. })
                if state.drag.is_some() =>
            {
                state.pull(*position, inside);
                if !inside.contains(*position) {
                    shell.request_redraw_at(Instant::now() + TICK);
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => {
                state.drag = None;
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if cursor.is_over(bounds) => {
                self.wheel(state, delta, inside, shell);
            }
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => {
                state.modifiers = *modifiers;
            }
            Event::Keyboard(event) if state.focused => {
                outcome = self.key(state, event, inside, clipboard, shell);
            }
            Event::InputMethod(event) if state.focused => {
                outcome = self.compose(state, event);
            }
            Event::Window(window::Event::Unfocused) => state.away = true,
            Event::Window(window::Event::Focused) => state.away = false,
            Event::Window(window::Event::RedrawRequested(now)) if state.focused => {
                if let Some(drag) = state.drag
                    && !inside.contains(drag.pointer)
                {
                    state.pull(drag.pointer, inside);
                    if before.2 != state.edit.caret {
                        shell.request_redraw_at(*now + TICK);
                    }
                }
                if self.on_input.is_some() {
                    let caret = paint::caret(state, inside) + Vector::new(inside.x, inside.y)
                        - state.scroll;
                    let method: InputMethod<String> = InputMethod::Enabled {
                        cursor: caret,
                        purpose: input_method::Purpose::Normal,
                        preedit: None,
                    };
                    shell.request_input_method(&method);
                }
            }
            _ => {}
        }
        if outcome == Outcome::Changed
            && let Some(on_input) = &self.on_input
        {
            state.edit.text.clone_into(&mut self.value);
            shell.publish(on_input(state.edit.text.clone()));
        }
        if outcome != Outcome::Ignored {
            shell.capture_event();
        }
        let after = (
            state.focused,
            state.away,
            state.edit.caret,
            state.preedit.clone(),
        );
        // Tab gives and takes the focus between two events.
        if outcome == Outcome::Changed || before != after || state.told != state.focused {
            self.set(state, bounds.width);
            if self.height(state) != bounds.height {
                shell.invalidate_layout();
            }
            state.settle(self.stands_at(state), inside, true);
            shell.request_redraw();
        }
        self.tell(state, shell);
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
        let shown = bounds.shrink([space::XXS, space::S]);
        let Some(clip) = shown.intersection(viewport) else {
            return;
        };
        let is_hovered = cursor.is_over(bounds);
        let status = if state.focused {
            Status::Focused { is_hovered }
        } else if self.on_input.is_none() {
            Status::Disabled
        } else if is_hovered {
            Status::Hovered
        } else {
            Status::Active
        };
        let style = if self.invalid {
            text_input::invalid(theme, status)
        } else {
            text_input::field(theme, status)
        };
        let paint = Paint {
            renderer,
            style,
            palette: theme.palette(),
            bounds,
            inner: inner(bounds),
            clip,
        };
        paint.draw(state, self.stands_at(state));
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
