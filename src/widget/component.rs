//! A piece of a view that keeps what only it needs to know: whether a list is open, what was typed
//! to search it. A screen holds the choice; it need not hold the choosing.
//!
//! The view is made anew at every layout, from the state in the tree, so whoever changes the state
//! asks for a layout and for nothing else.

mod overlay;

use iced::{
    Event, Length, Rectangle, Size, Vector,
    advanced::{
        Clipboard, Layout, Shell, Widget, layout, mouse, overlay as floating, renderer,
        widget::{
            Operation, Tree,
            tree::{self, Tag},
        },
    },
};

use super::Element;
use crate::theme::Theme;

/// A piece with a state of its own.
pub trait Component<'a, Message> {
    /// What it remembers between two views.
    type State: Default + 'static;
    /// What happens inside it.
    type Event: 'a;

    /// Follows an event; what the screen must know of it is returned.
    fn update(&mut self, state: &mut Self::State, event: Self::Event) -> Option<Message>;

    /// Draws the piece in its state.
    fn view(&self, state: &Self::State) -> Element<'a, Self::Event>;
}

/// The element of a component as wide as `width` says.
pub fn component<'a, Message: 'a, C>(width: Length, piece: C) -> Element<'a, Message>
where
    C: Component<'a, Message> + 'a,
{
    Element::new(Piece {
        width,
        piece,
        content: iced::widget::Space::new().into(),
    })
}

struct Piece<'a, Message, C: Component<'a, Message>> {
    width: Length,
    piece: C,
    content: Element<'a, C::Event>,
}

/// Passes on what a shell of the inside asked for.
fn pass<Message, Inner>(inner: &Shell<'_, Inner>, shell: &mut Shell<'_, Message>) {
    if inner.is_event_captured() {
        shell.capture_event();
    }
    if inner.is_layout_invalid() {
        shell.invalidate_layout();
    }
    if inner.are_widgets_invalid() {
        shell.invalidate_widgets();
    }
    shell.request_redraw_at(inner.redraw_request());
    shell.request_input_method(inner.input_method());
}

/// Follows the events of the inside, one after another.
fn follow<'a, Message, C: Component<'a, Message>>(
    piece: &mut C,
    state: &mut C::State,
    events: Vec<C::Event>,
    shell: &mut Shell<'_, Message>,
) {
    if events.is_empty() {
        return;
    }
    for event in events {
        if let Some(message) = piece.update(state, event) {
            shell.publish(message);
        }
    }
    shell.invalidate_layout();
    shell.request_redraw();
}

impl<'a, Message, C: Component<'a, Message>> Widget<Message, Theme, iced::Renderer>
    for Piece<'a, Message, C>
{
    fn tag(&self) -> Tag {
        Tag::of::<C::State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(C::State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::empty()]
    }

    fn diff(&self, _tree: &mut Tree) {}

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.content = self.piece.view(tree.state.downcast_ref::<C::State>());
        let inner = &mut tree.children[0];
        inner.diff(&self.content);
        let limits = limits.width(self.width);
        let node = self
            .content
            .as_widget_mut()
            .layout(inner, renderer, &limits);
        layout::Node::with_children(node.size(), vec![node])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(child) = layout.children().next() {
            self.content
                .as_widget_mut()
                .operate(&mut tree.children[0], child, renderer, operation);
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let Some(child) = layout.children().next() else {
            return;
        };
        let mut events = Vec::new();
        let mut inner = Shell::new(&mut events);
        if shell.is_event_captured() {
            inner.capture_event();
        }
        self.content.as_widget_mut().update(
            &mut tree.children[0],
            event,
            child,
            cursor,
            renderer,
            clipboard,
            &mut inner,
            viewport,
        );
        pass(&inner, shell);
        let state = tree.state.downcast_mut::<C::State>();
        follow(&mut self.piece, state, events, shell);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        if let Some(child) = layout.children().next() {
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                child,
                cursor,
                viewport,
            );
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        layout
            .children()
            .next()
            .map(|child| {
                self.content.as_widget().mouse_interaction(
                    &tree.children[0],
                    child,
                    cursor,
                    viewport,
                    renderer,
                )
            })
            .unwrap_or_default()
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<floating::Element<'b, Message, Theme, iced::Renderer>> {
        let Tree {
            state, children, ..
        } = tree;
        let inside = self.content.as_widget_mut().overlay(
            &mut children[0],
            layout.children().next()?,
            renderer,
            viewport,
            translation,
        )?;
        Some(overlay::of(
            &mut self.piece,
            state.downcast_mut::<C::State>(),
            inside,
        ))
    }
}
