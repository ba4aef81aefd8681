//! A hint that explains what the pointer or the keyboard stands on, after a moment.

use std::time::{Duration, Instant};

use iced::{
    Event, Length, Point, Rectangle, Size, Vector,
    advanced::{
        Clipboard, Layout, Overlay, Shell, Widget, layout, mouse, overlay, renderer,
        widget::{
            Operation, Tree,
            tree::{self, Tag},
        },
    },
    window,
};

use super::{
    Container, Element,
    float::{Focused, place},
    mirror,
    prose::prose,
};
use crate::{
    text::{Direction, Language},
    theme::{self, Theme, space},
};

/// How long one stands on a thing before its hint is shown.
const DELAY: Duration = Duration::from_millis(500);
/// How wide a hint is at most, in pixels.
const WIDEST: f32 = 320.0;

/// Gives `content` a hint.
pub fn tooltip<'a, Message: 'a>(
    language: Language,
    content: impl Into<Element<'a, Message>>,
    words: impl AsRef<str>,
) -> Element<'a, Message> {
    Element::new(Tooltip {
        elements: [content.into(), panel(language, words)],
    })
}

/// The words of a hint, as they float: for a widget that knows by itself where it stands.
pub(super) fn panel<'a, Message: 'a>(
    language: Language,
    words: impl AsRef<str>,
) -> Element<'a, Message> {
    let words = prose(language, words.as_ref()).ink(|palette| palette.raised);
    let hint = Container::new(words)
        .max_width(WIDEST)
        .padding([space::XXS, space::XS])
        .style(theme::tooltip::tooltip);
    mirror::turned(Direction::LeftToRight, language.direction(), hint)
}

/// A [`panel`] beside what it explains.
pub(super) fn over<'b, Message>(
    content: &'b mut Element<'_, Message>,
    tree: &'b mut Tree,
    anchor: Rectangle,
) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
    Some(overlay::Element::new(Box::new(Hint {
        content,
        tree,
        anchor,
    })))
}

struct Tooltip<'a, Message> {
    /// The content and its hint.
    elements: [Element<'a, Message>; 2],
}

#[derive(Debug, Default)]
struct State {
    hovered: bool,
    focused: bool,
    since: Option<Instant>,
    shown: bool,
    /// A press said that the hint is not needed, until one comes anew.
    dismissed: bool,
}

impl State {
    /// Follows the frame of `now`; how long to wait for the next one that matters.
    fn follow(&mut self, now: Instant) -> Option<Instant> {
        if !self.hovered && !self.focused {
            *self = State::default();
            return None;
        }
        if self.dismissed || self.shown {
            return None;
        }
        let due = *self.since.get_or_insert(now) + DELAY;
        self.shown = due <= now;
        Some(if self.shown { now } else { due })
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Tooltip<'_, Message> {
    fn tag(&self) -> Tag {
        Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.elements.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.elements);
    }

    fn size(&self) -> Size<Length> {
        self.elements[0].as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.elements[0].as_widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.elements[0]
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
        self.elements[0].as_widget_mut().operate(
            &mut tree.children[0],
            layout,
            renderer,
            operation,
        );
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
        self.elements[0].as_widget_mut().update(
            inner, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
        let state = tree.state.downcast_mut::<State>();
        match event {
            Event::Mouse(mouse::Event::CursorMoved { .. } | mouse::Event::CursorLeft) => {
                let hovered = cursor.is_over(layout.bounds());
                if state.hovered != hovered {
                    state.hovered = hovered;
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::WheelScrolled { .. }) => {
                state.dismissed = true;
                state.shown = false;
            }
            Event::Keyboard(iced::keyboard::Event::KeyPressed { key, .. }) => {
                let tab = iced::keyboard::key::Named::Tab;
                if *key != iced::keyboard::Key::Named(tab) {
                    state.dismissed = true;
                    state.shown = false;
                }
            }
            Event::Window(window::Event::RedrawRequested(now)) => {
                let mut focused = Focused(false);
                self.elements[0]
                    .as_widget_mut()
                    .operate(inner, layout, renderer, &mut focused);
                state.focused = focused.0;
                match state.follow(*now) {
                    Some(due) if due == *now => shell.request_redraw(),
                    Some(due) => shell.request_redraw_at(due),
                    None => {}
                }
            }
            _ => {}
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
        self.elements[0].as_widget().draw(
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
        self.elements[0].as_widget().mouse_interaction(
            &tree.children[0],
            layout,
            cursor,
            viewport,
            renderer,
        )
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        let [content, hint] = &mut self.elements;
        let Tree {
            state, children, ..
        } = tree;
        let [content_tree, hint_tree] = children.as_mut_slice() else {
            return None;
        };
        let anchor = layout.bounds() + translation;
        let shown = state.downcast_ref::<State>().shown;
        if !shown || anchor.intersection(viewport).is_none() {
            return content.as_widget_mut().overlay(
                content_tree,
                layout,
                renderer,
                viewport,
                translation,
            );
        }
        over(hint, hint_tree, anchor)
    }
}

struct Hint<'a, 'b, Message> {
    content: &'b mut Element<'a, Message>,
    tree: &'b mut Tree,
    anchor: Rectangle,
}

impl<Message> Overlay<Message, Theme, iced::Renderer> for Hint<'_, '_, Message> {
    fn layout(&mut self, renderer: &iced::Renderer, window: Size) -> layout::Node {
        let limits = layout::Limits::new(Size::ZERO, window);
        let node = self
            .content
            .as_widget_mut()
            .layout(self.tree, renderer, &limits);
        let size = node.size();
        let side = place::side(self.anchor, size.height, window);
        // Centred on what it explains.
        let anchor = Rectangle {
            x: self.anchor.center_x() - size.width / 2.0,
            width: size.width,
            ..self.anchor
        };
        let found = place::place(anchor, size, window, side, Direction::LeftToRight);
        node.move_to(Point::new(found.x.round(), found.y.round()))
    }

    fn draw(
        &self,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        self.content.as_widget().draw(
            self.tree,
            renderer,
            theme,
            style,
            layout,
            cursor,
            &layout.bounds(),
        );
    }

    fn operate(
        &mut self,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.content
            .as_widget_mut()
            .operate(self.tree, layout, renderer, operation);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hint_comes_after_a_moment_and_goes_at_once() {
        let start = Instant::now();
        let mut state = State::default();
        assert_eq!(state.follow(start), None);
        state.hovered = true;
        assert_eq!(state.follow(start), Some(start + DELAY));
        assert!(!state.shown);
        assert_eq!(state.follow(start + DELAY / 2), Some(start + DELAY));
        let _ = state.follow(start + DELAY);
        assert!(state.shown);
        state.hovered = false;
        let _ = state.follow(start + 2 * DELAY);
        assert!(!state.shown);
        state.focused = true;
        state.dismissed = true;
        let _ = state.follow(start + 3 * DELAY);
        assert_eq!(state.follow(start + 5 * DELAY), None);
        assert!(!state.shown);
    }
}
