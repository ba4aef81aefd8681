//! The panel that floats: its place, and which events it keeps from the page.

use iced::{
    Event, Point, Rectangle, Size,
    advanced::{
        Clipboard, Layout, Overlay, Shell, layout, mouse, renderer,
        widget::{
            Id, Operation, Tree,
            operation::{focusable, text_input},
        },
    },
    keyboard::key::Named,
};

use super::{Keyboard, OnKey, Press, State, Width, place};
use crate::{
    text::Direction,
    theme::Theme,
    widget::{Element, halo},
};

pub struct Panel<'a, 'b, Message> {
    pub content: &'b mut Element<'a, Message>,
    pub tree: &'b mut Tree,
    pub state: &'b mut State,
    /// Where the anchor is on the screen.
    pub anchor: Rectangle,
    pub direction: Direction,
    pub width: Width,
    pub tallest: f32,
    pub keyboard: Keyboard,
    pub focus: Option<&'b Id>,
    pub on_key: Option<&'b OnKey<'a, Message>>,
    pub on_close: Option<&'b Message>,
}

impl<Message> Panel<'_, '_, Message> {
    fn measure(&mut self, renderer: &iced::Renderer, window: Size, tallest: f32) -> layout::Node {
        let widest = (window.width - 2.0 * place::EDGE).max(0.0);
        let least = match self.width {
            Width::Anchor(least) => self.anchor.width.max(least).min(widest),
            Width::Content => 0.0,
        };
        let most = match self.width {
            Width::Anchor(_) => least,
            Width::Content => widest,
        };
        let limits = layout::Limits::new(Size::new(least, 0.0), Size::new(most, tallest.max(0.0)));
        self.content
            .as_widget_mut()
            .layout(self.tree, renderer, &limits)
    }
}

/// The panel itself, without the room of its soft edge.
fn inside(layout: Layout<'_>) -> Rectangle {
    layout
        .children()
        .next()
        .map_or(layout.bounds(), |child| child.bounds())
}

impl<Message: Clone> Overlay<Message, Theme, iced::Renderer> for Panel<'_, '_, Message> {
    fn layout(&mut self, renderer: &iced::Renderer, window: Size) -> layout::Node {
        let room = |side| place::room(self.anchor, window, side);
        let most = room(place::Side::Below).max(room(place::Side::Above));
        let tallest = self.tallest.min(window.height - 2.0 * place::EDGE);
        let mut node = self.measure(renderer, window, tallest.min(most));
        let wanted = place::side(self.anchor, node.size().height, window);
        let side = *self.state.side.get_or_insert(wanted);
        let room = place::room(self.anchor, window, side);
        if node.size().height > room {
            node = self.measure(renderer, window, room);
        }
        let found = place::place(self.anchor, node.size(), window, side, self.direction);
        let shaded = found
            .expand(halo::REACH)
            .intersection(&Rectangle::with_size(window))
            .unwrap_or(found);
        let node = node.move_to(Point::new(found.x - shaded.x, found.y - shaded.y));
        let node =
            layout::Node::with_children(shaded.size(), vec![node]).move_to(shaded.position());
        if !self.state.settled {
            self.state.settled = true;
            if let (Some(id), Some(child)) = (self.focus, Layout::new(&node).children().next()) {
                let mut focus = focusable::focus(id.clone());
                // What opened by typing goes on where the first letter stands.
                let mut end = text_input::move_cursor_to_end(id.clone());
                let content = self.content.as_widget_mut();
                content.operate(self.tree, child, renderer, &mut focus);
                content.operate(self.tree, child, renderer, &mut end);
            }
        }
        node
    }

    fn draw(
        &self,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        let style = renderer::Style {
            text_color: theme.palette().ink,
        };
        if let Some(child) = layout.children().next() {
            halo::draw(renderer, child.bounds());
            self.content.as_widget().draw(
                self.tree,
                renderer,
                theme,
                &style,
                child,
                cursor,
                &layout.bounds(),
            );
        }
    }

    fn operate(
        &mut self,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(child) = layout.children().next() {
            self.content
                .as_widget_mut()
                .operate(self.tree, child, renderer, operation);
        }
    }

    fn update(
        &mut self,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
    ) {
        let press = Press::of(event);
        if let (Some(press), Some(on_key)) = (&press, self.on_key)
            && let Some(message) = on_key(press)
        {
            shell.publish(message);
            shell.capture_event();
            return;
        }
        if let Some(child) = layout.children().next() {
            self.content.as_widget_mut().update(
                self.tree,
                event,
                child,
                cursor,
                renderer,
                clipboard,
                shell,
                &layout.bounds(),
            );
        }
        if shell.is_event_captured() {
            return;
        }
        match (event, press) {
            (_, Some(press)) => match press.named() {
                Some(named @ (Named::Escape | Named::Tab)) => {
                    if let Some(on_close) = self.on_close {
                        shell.publish(on_close.clone());
                    }
                    if named == Named::Escape {
                        shell.capture_event();
                    }
                }
                _ if self.keyboard == Keyboard::Held && !press.command() => shell.capture_event(),
                _ => {}
            },
            (Event::InputMethod(_), _) if self.keyboard == Keyboard::Held => shell.capture_event(),
            (
                Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. }),
                _,
            ) if cursor.is_over(inside(layout)) => shell.capture_event(),
            _ => {}
        }
    }

    fn mouse_interaction(
        &self,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let Some(child) = layout.children().next() else {
            return mouse::Interaction::None;
        };
        if !cursor.is_over(child.bounds()) {
            return mouse::Interaction::None;
        }
        self.content
            .as_widget()
            .mouse_interaction(self.tree, child, cursor, &layout.bounds(), renderer)
            .max(mouse::Interaction::Idle)
    }
}
