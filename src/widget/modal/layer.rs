//! The layer that a dialog stands on.

use iced::{
    Background, Event, Length, Point, Rectangle, Size, Vector,
    advanced::{
        Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, overlay, renderer,
        widget::{
            Id, Operation, Tree,
            operation::{self, Outcome, focusable},
            tree::{self, Tag},
        },
    },
    keyboard::{self, key::Named},
};

use super::Dialog;
use crate::{
    text::Direction,
    theme::{Theme, container, space},
    widget::{
        Element,
        focus::{self, region},
        halo,
        mirror::turned,
    },
};

/// See [`super::modal`].
pub fn modal<'a, Message: Clone + 'a>(
    direction: Direction,
    base: Element<'a, Message>,
    dialog: Option<Dialog<'a, Message>>,
) -> Element<'a, Message> {
    let mut contents = vec![base];
    let manner = dialog.map(|dialog| {
        // Overlays are laid out apart from the tree, where the root's mirror does not reach.
        contents.push(turned(Direction::LeftToRight, direction, dialog.content));
        Manner {
            width: dialog.width,
            height: dialog.height,
            on_cancel: dialog.on_cancel,
            on_main: dialog.on_main,
            first: dialog.first,
        }
    });
    Element::new(Modal { contents, manner })
}

struct Modal<'a, Message> {
    /// What lies below, then the dialog.
    contents: Vec<Element<'a, Message>>,
    manner: Option<Manner<Message>>,
}

/// How the dialog behaves.
struct Manner<Message> {
    width: f32,
    height: Option<f32>,
    on_cancel: Message,
    on_main: Option<Message>,
    first: Option<Id>,
}

#[derive(Debug, Default)]
struct State {
    /// Whether the dialog has been given the focus.
    is_open: bool,
    /// Whether the focus was taken from what lies below.
    is_left: bool,
    /// Which of the places below had it.
    left: Option<usize>,
}

impl<Message: Clone> Widget<Message, Theme, iced::Renderer> for Modal<'_, Message> {
    fn tag(&self) -> Tag {
        Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.contents.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.contents);
    }

    fn size(&self) -> Size<Length> {
        self.contents[0].as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.contents[0].as_widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.contents[0]
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
        self.contents[0].as_widget_mut().operate(
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
        let state = tree.state.downcast_mut::<State>();
        let base = self.contents[0].as_widget_mut();
        let below = &mut tree.children[0];
        if self.manner.is_some() && !state.is_left {
            state.is_left = true;
            let mut count = focusable::count();
            base.operate(
                below,
                layout,
                renderer,
                &mut operation::black_box(&mut count),
            );
            state.left = match count.finish() {
                Outcome::Some(count) => count.focused,
                _ => None,
            };
            base.operate(below, layout, renderer, &mut focus::only(None));
            shell.request_redraw();
        } else if self.manner.is_none() && state.is_left {
            if state.left.is_some() {
                base.operate(below, layout, renderer, &mut focus::only(state.left));
                shell.request_redraw();
            }
            *state = State::default();
        }
        base.update(
            below, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
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
        let base = self.contents[0].as_widget();
        let below = &tree.children[0];
        base.draw(below, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let base = self.contents[0].as_widget();
        base.mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        let Some(manner) = &self.manner else {
            let below = &mut tree.children[0];
            return self.contents[0].as_widget_mut().overlay(
                below,
                layout,
                renderer,
                viewport,
                translation,
            );
        };
        Some(overlay::Element::new(Box::new(Layer {
            state: tree.state.downcast_mut::<State>(),
            content: self.contents.get_mut(1)?,
            tree: tree.children.get_mut(1)?,
            manner,
        })))
    }
}

/// The dialog while it is shown.
struct Layer<'a, 'b, Message> {
    state: &'b mut State,
    content: &'b mut Element<'a, Message>,
    tree: &'b mut Tree,
    manner: &'b Manner<Message>,
}

impl<Message> Layer<'_, '_, Message> {
    fn operate_to_the_end(
        &mut self,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        first: impl Operation + 'static,
    ) {
        let mut current: Option<Box<dyn Operation>> = Some(Box::new(first));
        while let Some(mut operation) = current.take() {
            let content = self.content.as_widget_mut();
            content.operate(self.tree, layout, renderer, operation.as_mut());
            if let Outcome::Chain(next) = operation.finish() {
                current = Some(next);
            }
        }
    }
}

impl<Message: Clone> overlay::Overlay<Message, Theme, iced::Renderer> for Layer<'_, '_, Message> {
    fn layout(&mut self, renderer: &iced::Renderer, bounds: Size) -> layout::Node {
        let room = Size::new(
            self.manner.width.min(bounds.width - 2.0 * space::M),
            bounds.height - 2.0 * space::M,
        );
        let height = self
            .manner
            .height
            .map_or(room.height, |height| height.min(room.height));
        let limits = layout::Limits::new(Size::ZERO, Size::new(room.width, height));
        let dialog = self
            .content
            .as_widget_mut()
            .layout(self.tree, renderer, &limits);
        let size = dialog.size();
        let corner = Point::new(
            ((bounds.width - size.width) / 2.0).round(),
            ((bounds.height - size.height) / 2.0).round(),
        );
        layout::Node::with_children(bounds, vec![dialog.move_to(corner)])
    }

    fn operate(
        &mut self,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(dialog) = layout.children().next() {
            self.content
                .as_widget_mut()
                .operate(self.tree, dialog, renderer, operation);
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
        let Some(dialog) = layout.children().next() else {
            return;
        };
        if !self.state.is_open {
            self.state.is_open = true;
            match self.manner.first.clone() {
                Some(id) => self.operate_to_the_end(dialog, renderer, focusable::focus(id)),
                // The cross is the first stop; what the dialog is about comes after it, and where
                // that is a sheet, its fields come after the heading that folds them.
                None => {
                    self.operate_to_the_end(dialog, renderer, focus::step(false));
                    self.operate_to_the_end(dialog, renderer, focus::step(false));
                    let fields = region::enter(region::FIELDS);
                    self.operate_to_the_end(dialog, renderer, fields);
                }
            }
            shell.request_redraw();
        }
        let content = self.content.as_widget_mut();
        let viewport = layout.bounds();
        content.update(
            self.tree, event, dialog, cursor, renderer, clipboard, shell, &viewport,
        );
        if let Event::Keyboard(keyboard::Event::KeyPressed {
            key: keyboard::Key::Named(key),
            modifiers,
            ..
        }) = event
            && !shell.is_event_captured()
        {
            match (key, &self.manner.on_main) {
                (Named::Tab, _) => {
                    let step = focus::step(modifiers.shift());
                    self.operate_to_the_end(dialog, renderer, step);
                    self.operate_to_the_end(dialog, renderer, focus::reveal());
                    shell.request_redraw();
                }
                (Named::Escape, _) => shell.publish(self.manner.on_cancel.clone()),
                (Named::Enter, Some(main)) => shell.publish(main.clone()),
                _ => {}
            }
        }
        // Nothing goes on to what lies below, but the state of Shift and Ctrl.
        match event {
            Event::Keyboard(keyboard::Event::ModifiersChanged(_)) => {}
            Event::Keyboard(_) | Event::Mouse(_) | Event::Touch(_) | Event::InputMethod(_) => {
                shell.capture_event();
            }
            Event::Window(_) => {}
        }
    }

    fn draw(
        &self,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        let bounds = layout.bounds();
        if let Some(Background::Color(veil)) = container::veil(theme).background {
            let quad = renderer::Quad {
                bounds,
                ..renderer::Quad::default()
            };
            renderer.fill_quad(quad, veil);
        }
        if let Some(dialog) = layout.children().next() {
            halo::draw(renderer, dialog.bounds());
            let content = self.content.as_widget();
            content.draw(self.tree, renderer, theme, style, dialog, cursor, &bounds);
        }
    }

    fn mouse_interaction(
        &self,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let over = layout.children().next().map(|dialog| {
            let content = self.content.as_widget();
            content.mouse_interaction(self.tree, dialog, cursor, &layout.bounds(), renderer)
        });
        // Anything but none keeps the pointer from what lies below.
        over.unwrap_or_default().max(mouse::Interaction::Idle)
    }

    fn overlay<'c>(
        &'c mut self,
        layout: Layout<'c>,
        renderer: &iced::Renderer,
    ) -> Option<overlay::Element<'c, Message, Theme, iced::Renderer>> {
        let dialog = layout.children().next()?;
        let content = self.content.as_widget_mut();
        content.overlay(self.tree, dialog, renderer, &layout.bounds(), Vector::ZERO)
    }
}
