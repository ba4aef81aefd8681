//! What floats out of a component: its events stay the component's.

use std::marker::PhantomData;

use iced::{
    Event, Size,
    advanced::{
        Clipboard, Layout, Overlay, Shell, layout, mouse, overlay::Element, renderer,
        widget::Operation,
    },
};

use super::{Component, follow, pass};
use crate::theme::Theme;

/// Turns what floats, and speaks of the component's events, into what speaks of messages.
pub fn of<'a, 'b, Message, C>(
    piece: &'b mut C,
    state: &'b mut C::State,
    inside: Element<'b, C::Event, Theme, iced::Renderer>,
) -> Element<'b, Message, Theme, iced::Renderer>
where
    'a: 'b,
    Message: 'b,
    C: Component<'a, Message> + 'b,
{
    Element::new(Box::new(Floating {
        piece,
        state,
        inside,
        life: PhantomData,
    }))
}

struct Floating<'a, 'b, Message, C: Component<'a, Message>> {
    piece: &'b mut C,
    state: &'b mut C::State,
    inside: Element<'b, C::Event, Theme, iced::Renderer>,
    life: PhantomData<(&'a (), Message)>,
}

impl<'a, Message, C: Component<'a, Message>> Overlay<Message, Theme, iced::Renderer>
    for Floating<'a, '_, Message, C>
{
    fn layout(&mut self, renderer: &iced::Renderer, bounds: Size) -> layout::Node {
        self.inside.as_overlay_mut().layout(renderer, bounds)
    }

    fn draw(
        &self,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        self.inside
            .as_overlay()
            .draw(renderer, theme, style, layout, cursor);
    }

    fn operate(
        &mut self,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.inside
            .as_overlay_mut()
            .operate(layout, renderer, operation);
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
        let mut events = Vec::new();
        let mut inner = Shell::new(&mut events);
        if shell.is_event_captured() {
            inner.capture_event();
        }
        self.inside
            .as_overlay_mut()
            .update(event, layout, cursor, renderer, clipboard, &mut inner);
        pass(&inner, shell);
        follow(self.piece, self.state, events, shell);
    }

    fn mouse_interaction(
        &self,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        self.inside
            .as_overlay()
            .mouse_interaction(layout, cursor, renderer)
    }
}
