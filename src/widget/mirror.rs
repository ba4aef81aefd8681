//! The root of the window: flips every place on the screen for Arabic and moves the focus by Tab.
//!
//! iced has no notion of direction. Flipping the X of every layout node, once, at the root, makes
//! rows, paddings, alignments and what the pointer hits follow; the tree of states stays the same
//! when the language changes, so nothing that was typed or scrolled is lost.

use iced::{
    Event, Length, Point, Rectangle, Size, Vector,
    advanced::{
        Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer,
        widget::{Operation, Tree, operation::Outcome},
    },
    keyboard::{self, key::Named},
};

use super::{Element, focus};
use crate::{text::Direction, theme::Theme};

/// Lays `content` out from the left, and flips it when the direction is from the right.
///
/// It must stand at the root, and stay there in both directions.
pub fn mirror<'a, Message: 'a>(
    direction: Direction,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Mirror {
        flipped: direction == Direction::RightToLeft,
        is_root: true,
        content: content.into(),
    })
}

/// Lays out a part whose text runs in its own direction, inside a window of another.
pub fn turned<'a, Message: 'a>(
    window: Direction,
    own: Direction,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Mirror {
        flipped: window != own,
        is_root: false,
        content: content.into(),
    })
}

struct Mirror<'a, Message> {
    flipped: bool,
    is_root: bool,
    content: Element<'a, Message>,
}

fn flip(node: layout::Node, width: f32) -> layout::Node {
    let bounds = node.bounds();
    let children = node
        .children()
        .iter()
        .map(|child| flip(child.clone(), bounds.width))
        .collect();
    layout::Node::with_children(bounds.size(), children)
        .move_to(Point::new(width - bounds.x - bounds.width, bounds.y))
}

impl<Message> Mirror<'_, Message> {
    fn operate_to_the_end(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        first: impl Operation + 'static,
    ) {
        let mut current: Option<Box<dyn Operation>> = Some(Box::new(first));
        while let Some(mut operation) = current.take() {
            self.content
                .as_widget_mut()
                .operate(tree, layout, renderer, operation.as_mut());
            if let Outcome::Chain(next) = operation.finish() {
                current = Some(next);
            }
        }
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Mirror<'_, Message> {
    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let node = self
            .content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, limits);
        let size = node.size();
        let child = if self.flipped {
            flip(node, size.width)
        } else {
            node
        };
        layout::Node::with_children(size, vec![child])
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
        let state = &mut tree.children[0];
        self.content.as_widget_mut().update(
            state, event, child, cursor, renderer, clipboard, shell, viewport,
        );
        if !self.is_root || shell.is_event_captured() {
            return;
        }
        if let Event::Keyboard(keyboard::Event::KeyPressed {
            key: keyboard::Key::Named(key @ (Named::Tab | Named::F6)),
            modifiers,
            ..
        }) = event
        {
            match key {
                Named::Tab => {
                    let step = focus::step(modifiers.shift());
                    self.operate_to_the_end(state, child, renderer, step);
                }
                _ => {
                    let hop = focus::region::hop(modifiers.shift());
                    self.operate_to_the_end(state, child, renderer, hop);
                }
            }
            self.operate_to_the_end(state, child, renderer, focus::reveal());
            shell.capture_event();
            shell.request_redraw();
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
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        let child = layout.children().next()?;
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            child,
            renderer,
            viewport,
            translation,
        )
    }
}

#[cfg(test)]
mod tests;
