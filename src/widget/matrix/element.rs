//! The matrix among the widgets of iced.

use std::time::Duration;

use iced::{
    Event, Length, Point, Rectangle, Size, Vector,
    advanced::{
        Clipboard, Layout as Place, Renderer as _, Shell, Widget, layout, mouse, overlay, renderer,
        widget::{
            Operation, Tree,
            operation::{Focusable, focusable, text_input},
            tree::{self, Tag},
        },
    },
    keyboard::{self, Key, key::Named},
    window,
};

use super::{At, Inner, Matrix, Message, Spot, draw::Brush, editor, frame::Frame};
use crate::{
    theme::{Theme, space},
    widget::{Element, focus, tooltip},
};

/// The numbers of the children.
const EDITOR: usize = 0;
const NOTE: usize = 1;
const HINT: usize = 2;
/// Widest that the words beside a cell are, in pixels.
const NOTE_WIDTH: f32 = 300.0;
/// How long the pointer rests before its place is explained.
const REST: Duration = Duration::from_millis(500);

impl Focusable for Inner {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
    }

    fn unfocus(&mut self) {
        self.focused = false;
    }
}

impl<'a, M: Clone + 'a> From<Matrix<'a, M>> for Element<'a, M> {
    fn from(matrix: Matrix<'a, M>) -> Self {
        Element::new(matrix)
    }
}

impl<M: Clone> Matrix<'_, M> {
    fn brush<'b>(
        &'b self,
        renderer: &'b mut iced::Renderer,
        theme: &'b Theme,
        frame: &'b Frame,
        inner: &'b Inner,
    ) -> Brush<'b> {
        Brush {
            renderer,
            theme,
            frame,
            inner,
            state: self.state,
        }
    }

    /// The field takes the keyboard when editing begins, and gives it back when it ends.
    fn hand_over(
        &mut self,
        tree: &mut Tree,
        layout: Place<'_>,
        renderer: &iced::Renderer,
        shell: &mut Shell<'_, M>,
    ) {
        let inner = tree.state.downcast_mut::<Inner>();
        match &self.state.edit {
            Some(edit) if inner.editing != edit.serial => {
                inner.editing = edit.serial;
                inner.focused = false;
                inner.returning = false;
                if let Some(place) = layout.children().nth(EDITOR) {
                    let field = self.children[EDITOR].as_widget_mut();
                    let tree = &mut tree.children[EDITOR];
                    let mut take = focusable::focus::<()>(editor());
                    field.operate(tree, place, renderer, &mut take);
                    if edit.is_typed_over() {
                        // What was typed already stays; the field selects all when it is entered.
                        let mut end = text_input::move_cursor_to_end::<()>(editor());
                        field.operate(tree, place, renderer, &mut end);
                    }
                }
                shell.request_redraw();
            }
            None if inner.editing != 0 => {
                inner.editing = 0;
                inner.focused |= std::mem::take(&mut inner.returning);
                shell.request_redraw();
            }
            _ => {}
        }
    }

    /// Keys and presses that end editing; whether the event is spent.
    fn end_editing(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        event: &Event,
        (cursor, field): (mouse::Cursor, Rectangle),
        shell: &mut Shell<'_, M>,
    ) -> bool {
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: Key::Named(key),
                modifiers,
                ..
            }) => match key {
                Named::Enter => self.commit(inner, frame, (1, 0), shell),
                Named::Tab if modifiers.shift() => self.commit(inner, frame, (0, 0), shell),
                Named::Tab => self.commit(inner, frame, (0, 1), shell),
                Named::Escape => shell.publish((self.on)(Message::Cancel)),
                _ => return false,
            },
            Event::Mouse(mouse::Event::ButtonPressed(_)) if !cursor.is_over(field) => {
                shell.publish((self.on)(Message::Commit));
                return false;
            }
            _ => return false,
        }
        inner.returning = true;
        shell.capture_event();
        true
    }

    /// Follows the pointer: where it rests for a moment is explained.
    fn follow(&self, inner: &mut Inner, event: &Event, shell: &mut Shell<'_, M>) {
        let Event::Window(window::Event::RedrawRequested(now)) = event else {
            return;
        };
        let explained = matches!(
            inner.hovered,
            Spot::Cell(_) | Spot::Row(_) | Spot::Column(_) | Spot::Margin(_) | Spot::Foot(_)
        );
        if !explained || self.state.edit.is_some() {
            inner.rests = None;
            if self.state.hinted.is_some() {
                shell.publish((self.on)(Message::Rest(None)));
            }
            return;
        }
        if self.state.hinted == Some(inner.hovered) {
            return;
        }
        let Some(since) = inner.rests else {
            return;
        };
        let due = since + REST;
        match due <= *now {
            true => {
                inner.rests = None;
                shell.publish((self.on)(Message::Rest(Some(inner.hovered))));
            }
            false => shell.request_redraw_at(due),
        }
    }
}

impl<M: Clone> Widget<M, Theme, iced::Renderer> for Matrix<'_, M> {
    fn tag(&self) -> Tag {
        Tag::of::<Inner>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Inner::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.children);
        tree.state.downcast_mut::<Inner>().moved = None;
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let size = limits.resolve(Length::Fill, Length::Fill, Size::ZERO);
        let bounds = Rectangle::with_size(size);
        let inner = tree.state.downcast_mut::<Inner>();
        let mut frame = self.frame(inner, bounds, self.starts_at_right());
        if inner.revealed != self.state.reveal {
            inner.revealed = self.state.reveal;
            (frame.rows.offset, frame.columns.offset) = frame.reveal(self.state.lead);
        }
        self.prepare(inner, &frame);
        let from_left = self.frame(inner, bounds, false);
        let edited = self.state.edit.as_ref();
        let cell = edited
            .filter(|edit| self.has(edit.at))
            .map(|edit| from_left.place(Spot::Cell(edit.at)))
            .unwrap_or_default();
        let [field, note, _] = &mut self.children;
        let mut lay = |child: &mut Element<'_, M>, index: usize, limits: layout::Limits| {
            let child = child.as_widget_mut();
            child.layout(&mut tree.children[index], renderer, &limits)
        };
        let field = lay(field, EDITOR, layout::Limits::new(Size::ZERO, cell.size()));
        let most = Size::new(NOTE_WIDTH.min(size.width), size.height);
        let note = lay(note, NOTE, layout::Limits::new(Size::ZERO, most));
        let field_at = Point::new(
            cell.x,
            (cell.y + (cell.height - field.size().height) / 2.0).round(),
        );
        // Under the field, or over it where there is no room.
        let below = field_at.y + field.size().height + space::XXS;
        let note_at = Point::new(
            cell.x.min(size.width - note.size().width).max(0.0),
            match below + note.size().height <= size.height {
                true => below,
                false => field_at.y - note.size().height - space::XXS,
            },
        );
        layout::Node::with_children(
            size,
            vec![
                field.move_to(field_at),
                note.move_to(note_at),
                layout::Node::new(Size::ZERO),
            ],
        )
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Place<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let bounds = layout.bounds();
        let inner = tree.state.downcast_mut::<Inner>();
        operation.focusable(self.id.as_ref(), bounds, inner);
        let frame = self.frame(inner, bounds, self.starts_at_right());
        operation.traverse(&mut |operation| {
            let mut tell = |spot: Spot| {
                let place = frame.place(spot).intersection(&bounds);
                if let (Some(place), Some(shaped)) = (place, inner.cache.get(spot)) {
                    operation.text(None, place, &shaped.first.shown);
                    if let Some(second) = &shaped.second {
                        operation.text(None, place, &second.shown);
                    }
                }
            };
            for spot in [Spot::Rows, Spot::Margins, Spot::Feet, Spot::Whole] {
                tell(spot);
            }
            for column in frame.columns.visible() {
                tell(Spot::Column(column));
                tell(Spot::Foot(column));
            }
            for row in frame.rows.visible() {
                tell(Spot::Row(row));
                tell(Spot::Margin(row));
                for column in frame.columns.visible() {
                    tell(Spot::Cell(At { row, column }));
                }
            }
            let children = self.children.iter_mut().zip(&mut tree.children);
            for ((child, state), place) in children.zip(layout.children()).take(HINT) {
                child
                    .as_widget_mut()
                    .operate(state, place, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Place<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        self.hand_over(tree, layout, renderer, shell);
        let places: Vec<Place<'_>> = layout.children().collect();
        let Some(field) = places.get(EDITOR) else {
            return;
        };
        let inner = tree.state.downcast_mut::<Inner>();
        let editing = self.state.edit.is_some();
        if editing {
            let frame = self.frame(inner, bounds, self.starts_at_right());
            if self.end_editing(inner, &frame, event, (cursor, field.bounds()), shell) {
                return;
            }
        }
        self.children[EDITOR].as_widget_mut().update(
            &mut tree.children[EDITOR],
            event,
            *field,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
        let inner = tree.state.downcast_mut::<Inner>();
        let frame = self.frame(inner, bounds, self.starts_at_right());
        let before = (inner.down, inner.across);
        match event {
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => {
                inner.modifiers = *modifiers;
            }
            Event::Mouse(mouse::Event::ButtonPressed(button)) => {
                let over = cursor.position_over(bounds);
                let at = over.filter(|_| !shell.is_event_captured());
                let in_field = editing && cursor.is_over(field.bounds());
                inner.rests = None;
                if inner.focused != at.is_some() && !in_field {
                    inner.focused = at.is_some();
                    shell.request_redraw();
                }
                if let (Some(at), mouse::Button::Left) = (at, button) {
                    self.press(inner, &frame, at, shell);
                    shell.capture_event();
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                if self.hold(inner, &frame, *position) {
                    shell.capture_event();
                    shell.request_redraw();
                }
                let over = cursor.position_over(bounds);
                let spot = over.map_or(Spot::Nothing, |at| frame.spot(at));
                if inner.hovered != spot {
                    inner.hovered = spot;
                    inner.rests = Some(std::time::Instant::now());
                    if self.state.hinted.is_some() {
                        shell.publish((self.on)(Message::Rest(None)));
                    }
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::CursorLeft) => inner.hovered = Spot::Nothing,
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
                if inner.grip.take().is_some() =>
            {
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta })
                if cursor.is_over(bounds) && !shell.is_event_captured() =>
            {
                if self.wheel(inner, &frame, *delta) {
                    // What is under the pointer is another cell now.
                    inner.hovered = Spot::Nothing;
                    shell.capture_event();
                    shell.request_redraw();
                }
            }
            Event::Keyboard(event) if inner.focused && !shell.is_event_captured() => {
                if self.pressed(inner, &frame, event, shell) {
                    inner.hovered = Spot::Nothing;
                    shell.capture_event();
                    shell.request_redraw();
                }
            }
            _ => self.follow(inner, event, shell),
        }
        if editing && before != (inner.down, inner.across) {
            shell.invalidate_layout();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Place<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let inner = tree.state.downcast_ref::<Inner>();
        let bounds = layout.bounds();
        if bounds.intersection(viewport).is_none() {
            return;
        }
        let frame = self.frame(inner, bounds, self.starts_at_right());
        // A layer of other bounds is repainted as one piece: hundreds of pieces that moved would
        // each be repainted by themselves, see `grid`.
        let shift = f32::from(inner.generation % 64) / 512.0;
        // Where it is scrolled, no layer reaches out of what is seen.
        let Some(seen) = bounds.expand(2.0).intersection(viewport) else {
            return;
        };
        let layer = Rectangle {
            height: seen.height + shift,
            ..seen
        };
        renderer.with_layer(layer, |renderer| {
            self.brush(renderer, theme, &frame, inner).crossings();
        });
        renderer.with_layer(layer, |renderer| {
            self.brush(renderer, theme, &frame, inner).sides();
        });
        renderer.with_layer(layer, |renderer| {
            self.brush(renderer, theme, &frame, inner).ends();
        });
        renderer.with_layer(seen, |renderer| {
            self.brush(renderer, theme, &frame, inner).corners();
            if inner.focused {
                focus::draw_ring(renderer, theme, bounds);
            }
        });
        if self.state.edit.is_some() {
            let clip = frame.body().expand(space::XXS);
            let clip = clip.intersection(&seen).unwrap_or(seen);
            for (index, clip) in [(EDITOR, clip), (NOTE, seen)] {
                let Some(place) = layout.children().nth(index) else {
                    continue;
                };
                renderer.with_layer(clip, |renderer| {
                    self.children[index].as_widget().draw(
                        &tree.children[index],
                        renderer,
                        theme,
                        style,
                        place,
                        cursor,
                        viewport,
                    );
                });
            }
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Place<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        match layout.children().nth(EDITOR) {
            Some(place) if self.state.edit.is_some() && cursor.is_over(place.bounds()) => {
                let (field, state) = (&self.children[EDITOR], &tree.children[EDITOR]);
                let field = field.as_widget();
                field.mouse_interaction(state, place, cursor, viewport, renderer)
            }
            _ => mouse::Interaction::default(),
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Place<'b>,
        _renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, iced::Renderer>> {
        let spot = self.state.hinted?;
        let inner = tree.state.downcast_ref::<Inner>();
        let bounds = layout.bounds();
        let frame = self.frame(inner, bounds, self.starts_at_right());
        let seen = frame.place(spot).intersection(&bounds)? + translation;
        seen.intersection(viewport)?;
        tooltip::over(
            self.children.get_mut(HINT)?,
            tree.children.get_mut(HINT)?,
            seen,
        )
    }
}
