//! The table among the widgets of iced.

use iced::{
    Event, Length, Point, Rectangle, Size, Vector,
    advanced::{
        Clipboard, Layout as Place, Renderer as _, Shell, Widget, layout, mouse, overlay, renderer,
        widget::{
            Operation, Tree,
            operation::{Focusable, focusable},
            tree::{self, Tag},
        },
    },
    keyboard::{self, Key, key::Named},
};

use super::{
    Grid, Inner, Message, chooser,
    draw::Brush,
    editor,
    frame::{BORDER, Frame, Spot},
};
use crate::{
    theme::{Theme, space},
    widget::{Element, focus, halo},
};

/// The numbers of the children.
const BUTTON: usize = 0;
const PANEL: usize = 1;
const EDITOR: usize = 2;
const NOTE: usize = 3;
/// Widest that the words beside a cell are, in pixels.
const NOTE_WIDTH: f32 = 300.0;

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

impl<'a, M: Clone + 'a> From<Grid<'a, M>> for Element<'a, M> {
    fn from(grid: Grid<'a, M>) -> Self {
        Element::new(grid)
    }
}

impl<M: Clone> Grid<'_, M> {
    /// Where the edited cell stands, laid out from the left.
    fn edited(&self, inner: &Inner, bounds: Rectangle) -> Option<Rectangle> {
        let edit = self.state.edit.as_ref()?;
        let position = self
            .state
            .selection
            .lead()
            .filter(|&lead| self.record(lead) == Some(edit.row))?;
        let frame = self.frame(inner, bounds, false);
        let slot = frame
            .slots
            .iter()
            .find(|slot| self.columns[slot.column].key == edit.column)?;
        let row = frame.row(position);
        Some(frame.cell(slot, row.y, row.height))
    }

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
            columns: &self.columns,
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
                    let mut take = focusable::focus::<()>(editor());
                    self.children[EDITOR].as_widget_mut().operate(
                        &mut tree.children[EDITOR],
                        place,
                        renderer,
                        &mut take,
                    );
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
                Named::Enter => self.commit(inner, frame, false, shell),
                Named::Tab => self.commit(inner, frame, !modifiers.shift(), shell),
                Named::Escape => shell.publish((self.on)(Message::Cancel)),
                _ => return false,
            },
            Event::Mouse(mouse::Event::ButtonPressed(_)) if !cursor.is_over(field) => {
                self.commit(inner, frame, false, shell);
                return false;
            }
            _ => return false,
        }
        inner.returning = true;
        shell.capture_event();
        true
    }
}

impl<M: Clone> Widget<M, Theme, iced::Renderer> for Grid<'_, M> {
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
        let frame = self.frame(inner, bounds, self.starts_at_right());
        self.title(inner, &frame);
        let mut frame = self.frame(inner, bounds, self.starts_at_right());
        if inner.revealed != self.state.reveal {
            inner.revealed = self.state.reveal;
            if let Some(lead) = self.state.selection.lead() {
                frame.window.offset = frame.window.reveal(lead);
            }
        }
        self.prepare(inner, &frame);
        let edited = self.edited(inner, bounds);
        let [button, panel, field, note] = &mut self.children;
        let mut lay = |child: &mut Element<'_, M>, index: usize, limits: layout::Limits| {
            let child = child.as_widget_mut();
            child.layout(&mut tree.children[index], renderer, &limits)
        };
        let side = Size::new(chooser::BUTTON, chooser::BUTTON);
        let button = lay(button, BUTTON, layout::Limits::new(Size::ZERO, side));
        let below = BORDER + frame.head + space::XXS;
        let most = Size::new(
            size.width.min(chooser::PANEL),
            (size.height - below - space::XXS).max(0.0),
        );
        let panel = lay(panel, PANEL, layout::Limits::new(Size::ZERO, most));
        let cell = edited.unwrap_or_default();
        let field = lay(field, EDITOR, layout::Limits::new(Size::ZERO, cell.size()));
        let most = Size::new(NOTE_WIDTH.min(size.width), size.height);
        let note = lay(note, NOTE, layout::Limits::new(Size::ZERO, most));
        let at_end = |width: f32| size.width - width - 2.0 * BORDER;
        let button_at = Point::new(
            at_end(button.size().width),
            ((2.0 * BORDER + frame.head - button.size().height) / 2.0).round(),
        );
        // A field is a little higher than a row: its line stands where the cell's did.
        let field_at = Point::new(
            cell.x,
            (cell.y + (cell.height - field.size().height) / 2.0).round(),
        );
        // Under the field, or over it where there is no room.
        let below_field = field_at.y + field.size().height + space::XXS;
        let note_at = Point::new(
            cell.x.min(size.width - note.size().width).max(0.0),
            match below_field + note.size().height <= size.height {
                true => below_field,
                false => field_at.y - note.size().height - space::XXS,
            },
        );
        let panel_at = Point::new(at_end(panel.size().width) - space::XXS, below);
        layout::Node::with_children(
            size,
            vec![
                button.move_to(button_at),
                panel.move_to(panel_at),
                field.move_to(field_at),
                note.move_to(note_at),
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
            let (head, body) = (frame.head(), frame.body());
            let seen = || {
                frame
                    .slots
                    .iter()
                    .enumerate()
                    .filter(|(_, s)| frame.is_seen(s))
            };
            for (number, slot) in seen() {
                let cell = frame.cell(slot, head.y, head.height).intersection(&head);
                if let (Some(cell), Some(heading)) = (cell, inner.heads.get(number)) {
                    operation.text(None, cell, heading.shown());
                }
            }
            for position in frame.window.visible() {
                let row = frame.row(position);
                let Some(record) = self.record(position) else {
                    continue;
                };
                for (_, slot) in seen() {
                    let cell = frame.cell(slot, row.y, row.height).intersection(&body);
                    let shaped = inner.cache.get(record, slot.column);
                    let (Some(cell), Some(shaped)) = (cell, shaped) else {
                        continue;
                    };
                    operation.text(None, cell, &shaped.first.shown);
                    if shaped.twin {
                        operation.text(None, cell, &shaped.second.shown);
                    }
                }
            }
            let children = self.children.iter_mut().zip(&mut tree.children);
            for ((child, state), place) in children.zip(layout.children()) {
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
        let inner = tree.state.downcast_mut::<Inner>();
        let editing = self.state.edit.is_some();
        if editing {
            let frame = self.frame(inner, bounds, self.starts_at_right());
            let field = places[EDITOR].bounds();
            if self.end_editing(inner, &frame, event, (cursor, field), shell) {
                return;
            }
        }
        if self.state.choosing {
            let escape = matches!(
                event,
                Event::Keyboard(keyboard::Event::KeyPressed {
                    key: Key::Named(Named::Escape),
                    ..
                })
            );
            let pressed = matches!(event, Event::Mouse(mouse::Event::ButtonPressed(_)));
            let outside =
                !cursor.is_over(places[PANEL].bounds()) && !cursor.is_over(places[BUTTON].bounds());
            if escape || (pressed && outside) {
                shell.publish((self.on)(Message::Choose(false)));
                shell.capture_event();
                return;
            }
        }
        for index in [PANEL, BUTTON, EDITOR] {
            self.children[index].as_widget_mut().update(
                &mut tree.children[index],
                event,
                places[index],
                cursor,
                renderer,
                clipboard,
                shell,
                viewport,
            );
        }
        let inner = tree.state.downcast_mut::<Inner>();
        let frame = self.frame(inner, bounds, self.starts_at_right());
        let under_child = (self.state.choosing && cursor.is_over(places[PANEL].bounds()))
            || cursor.is_over(places[BUTTON].bounds());
        let before = (inner.offset, inner.across);
        match event {
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => {
                inner.modifiers = *modifiers;
            }
            Event::Mouse(mouse::Event::ButtonPressed(button)) => {
                let over = cursor.position_over(bounds);
                let at = over.filter(|_| !under_child && !shell.is_event_captured());
                let in_field = editing && cursor.is_over(places[EDITOR].bounds());
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
                let over = cursor.position_over(bounds).filter(|_| !under_child);
                let spot = over.map_or(Spot::Nothing, |at| match frame.spot(at) {
                    Spot::Row(position, _) => Spot::Row(position, None),
                    spot => spot,
                });
                if inner.hovered != spot {
                    inner.hovered = spot;
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::CursorLeft) => inner.hovered = Spot::Nothing,
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
                if inner.grip.is_some() || inner.drag.is_some() =>
            {
                self.release(inner, shell);
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta })
                if cursor.is_over(bounds) && !under_child && !shell.is_event_captured() =>
            {
                let moved = self.wheel(inner, &frame, *delta);
                if moved {
                    // What is under the pointer is another row now.
                    inner.hovered = Spot::Nothing;
                    shell.capture_event();
                    shell.request_redraw();
                }
            }
            Event::Keyboard(event) if inner.focused && !shell.is_event_captured() => {
                let answered = self.pressed(inner, &frame, event, clipboard, shell);
                if answered {
                    shell.capture_event();
                    shell.request_redraw();
                }
            }
            _ => {}
        }
        if editing && before != (inner.offset, inner.across) {
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
        // When rows move, every letter differs from the frame before: the renderer would repaint
        // hundreds of small pieces, most of them several times. A layer of other bounds is
        // repainted as one piece, so its bounds differ by a part of a pixel.
        let shift = f32::from(inner.generation % 64) / 512.0;
        // Where it is scrolled, no layer reaches out of what is seen.
        let Some(seen) = bounds.expand(2.0).intersection(viewport) else {
            return;
        };
        let layer = Rectangle {
            height: seen.height + shift,
            ..seen
        };
        let place = |index: usize| {
            layout.children().nth(index).filter(|place| {
                let bounds = place.bounds();
                bounds.width > 0.0 && bounds.height > 0.0
            })
        };
        let child = |renderer: &mut iced::Renderer, index: usize, clip: Rectangle| {
            if let Some(place) = place(index) {
                let (widget, tree) = (&self.children[index], &tree.children[index]);
                renderer.with_layer(clip, |renderer| {
                    widget
                        .as_widget()
                        .draw(tree, renderer, theme, style, place, cursor, viewport);
                });
            }
        };
        renderer.with_layer(layer, |renderer| {
            self.brush(renderer, theme, &frame, inner).rows();
        });
        if let Some(body) = frame.body().intersection(viewport) {
            child(renderer, EDITOR, body);
            if self.state.edit.is_some() {
                child(renderer, NOTE, seen);
            }
        }
        renderer.with_layer(seen, |renderer| {
            self.brush(renderer, theme, &frame, inner).head();
            if inner.focused {
                focus::draw_ring(renderer, theme, bounds);
            }
        });
        child(renderer, BUTTON, seen);
        if self.state.choosing
            && let Some(panel) = layout.children().nth(PANEL)
        {
            halo::draw(renderer, panel.bounds());
        }
        child(renderer, PANEL, *viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Place<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let children = self.children.iter().zip(&tree.children);
        for ((child, state), place) in children.zip(layout.children()) {
            if cursor.is_over(place.bounds()) {
                let widget = child.as_widget();
                return widget.mouse_interaction(state, place, cursor, viewport, renderer);
            }
        }
        let inner = tree.state.downcast_ref::<Inner>();
        if inner.drag.is_some() {
            return mouse::Interaction::ResizingHorizontally;
        }
        let Some(at) = cursor.position_over(layout.bounds()) else {
            return mouse::Interaction::default();
        };
        let frame = self.frame(inner, layout.bounds(), self.starts_at_right());
        match frame.spot(at) {
            Spot::Border(_) => mouse::Interaction::ResizingHorizontally,
            Spot::Head(number) if self.key(&frame, number).is_some_and(|c| c.sortable) => {
                mouse::Interaction::Pointer
            }
            _ => mouse::Interaction::default(),
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Place<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, iced::Renderer>> {
        overlay::from_children(
            &mut self.children,
            tree,
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}
