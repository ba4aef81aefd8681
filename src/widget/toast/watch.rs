//! Tells when the pointer or the focus comes onto a part of the window, and when it leaves.

use iced::{
    Event, Length, Rectangle, Size, Vector,
    advanced::{
        Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer,
        widget::{
            Id, Operation, Tree,
            operation::Focusable,
            tree::{self, Tag},
        },
    },
};

use crate::{
    theme::Theme,
    widget::{Element, halo},
};

/// Sends `tell(true)` when something comes onto `content`, `tell(false)` when nothing is on it.
pub fn watch<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    tell: impl Fn(bool) -> Message + 'a,
) -> Element<'a, Message> {
    Element::new(Watch {
        content: content.into(),
        tell: Box::new(tell),
    })
}

struct Watch<'a, Message> {
    content: Element<'a, Message>,
    tell: Box<dyn Fn(bool) -> Message + 'a>,
}

#[derive(Debug, Default)]
struct State {
    is_held: bool,
}

/// Whether anything inside has the focus.
#[derive(Default)]
struct Focused(bool);

impl Operation for Focused {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.0 |= state.is_focused();
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Watch<'_, Message> {
    fn tag(&self) -> Tag {
        Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.content
            .as_widget_mut()
            .operate(&mut tree.children[0], layout, renderer, operation);
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
        let inner = &mut tree.children[0];
        let content = self.content.as_widget_mut();
        content.update(
            inner, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
        let mut focused = Focused::default();
        content.operate(inner, layout, renderer, &mut focused);
        let is_held = focused.0 || cursor.is_over(layout.bounds());
        let state = tree.state.downcast_mut::<State>();
        if state.is_held != is_held {
            state.is_held = is_held;
            shell.publish((self.tell)(is_held));
        }
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
        for toast in layout.children() {
            halo::draw(renderer, toast.bounds());
        }
        self.content.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout,
            cursor,
            viewport,
        );
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        if !cursor.is_over(layout.bounds()) {
            return mouse::Interaction::None;
        }
        // What lies below a toast is not pressed through it.
        let inner = &tree.children[0];
        let content = self.content.as_widget();
        content
            .mouse_interaction(inner, layout, cursor, viewport, renderer)
            .max(mouse::Interaction::Idle)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}
