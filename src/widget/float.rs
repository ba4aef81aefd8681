//! What floats over the page from an anchor: a list under its field, a calendar under its date.
//!
//! It is an iced overlay, for three reasons: it is drawn above everything and cut off by no scrolled
//! area, it hears of events before the page does, and it is laid out in the whole window. The mirror
//! at the root passes overlays through as they are, because their place is counted from an anchor
//! that is flipped already; so the contents are turned here, once, for the direction of the field.
//! The panel takes the room of its soft edge and no more: a layer of the whole window would be
//! repainted whole whenever it opens.

mod keyboard;
mod panel;
pub mod place;

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
    window,
};

pub use self::keyboard::Press;
use self::panel::Panel;
use super::{Container, Element, mirror};
use crate::{
    text::Direction,
    theme::{Theme, container},
};

/// How wide what floats is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    /// As wide as its anchor, and so many pixels at least.
    Anchor(f32),
    /// As wide as it needs.
    Content,
}

/// Who gets the keys that nobody in the panel wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyboard {
    /// Nobody: the panel keeps the keyboard while it is open.
    Held,
    /// The page: the anchor is being typed into.
    Shared,
}

type OnKey<'a, Message> = Box<dyn Fn(&Press<'_>) -> Option<Message> + 'a>;

/// An anchor and what may float under it, under construction.
pub struct Float<'a, Message> {
    /// The anchor, and the panel when it is open.
    elements: Vec<Element<'a, Message>>,
    direction: Direction,
    width: Width,
    tallest: f32,
    keyboard: Keyboard,
    focus: Option<Id>,
    on_key: Option<OnKey<'a, Message>>,
    on_press: Option<Message>,
    on_close: Option<Message>,
    on_leave: Option<Message>,
}

/// An anchor; with `panel`, it is open.
pub fn float<'a, Message: Clone + 'a>(
    direction: Direction,
    anchor: impl Into<Element<'a, Message>>,
    panel: Option<Element<'a, Message>>,
) -> Float<'a, Message> {
    let panel = panel.map(|panel| {
        let ground = Container::new(panel).style(container::floating);
        mirror::turned(Direction::LeftToRight, direction, ground)
    });
    Float {
        elements: std::iter::once(anchor.into()).chain(panel).collect(),
        direction,
        width: Width::Content,
        tallest: f32::INFINITY,
        keyboard: Keyboard::Held,
        focus: None,
        on_key: None,
        on_press: None,
        on_close: None,
        on_leave: None,
    }
}

impl<'a, Message: Clone + 'a> Float<'a, Message> {
    /// Sets how wide the panel is.
    pub fn width(mut self, width: Width) -> Self {
        self.width = width;
        self
    }

    /// Sets how high the panel is at most, in pixels.
    pub fn tallest(mut self, tallest: f32) -> Self {
        self.tallest = tallest;
        self
    }

    /// Lets the page have the keys that the panel does not want.
    pub fn shares_the_keyboard(mut self) -> Self {
        self.keyboard = Keyboard::Shared;
        self
    }

    /// Names what takes the focus inside the panel when it opens.
    pub fn focus(mut self, id: Id) -> Self {
        self.focus = Some(id);
        self
    }

    /// What keys do: in the open panel, and on the focused anchor before the anchor sees them.
    pub fn on_key(mut self, on_key: impl Fn(&Press<'_>) -> Option<Message> + 'a) -> Self {
        self.on_key = Some(Box::new(on_key));
        self
    }

    /// What a press on the closed anchor does, besides what it does in the anchor.
    pub fn on_press(mut self, message: Message) -> Self {
        self.on_press = Some(message);
        self
    }

    /// What closes the panel: Escape, Tab, a press outside, an anchor that is scrolled away.
    pub fn on_close(mut self, message: Message) -> Self {
        self.on_close = Some(message);
        self
    }

    /// What happens when the focus leaves the anchor.
    pub fn on_leave(mut self, message: Message) -> Self {
        self.on_leave = Some(message);
        self
    }

    fn is_open(&self) -> bool {
        self.elements.len() > 1
    }

    /// Whether something in the anchor has the focus.
    fn is_focused(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
    ) -> bool {
        let mut focused = Focused(false);
        self.elements[0]
            .as_widget_mut()
            .operate(tree, layout, renderer, &mut focused);
        focused.0
    }
}

/// Asks whether anything has the focus.
pub(super) struct Focused(pub bool);

impl Operation for Focused {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.0 |= state.is_focused();
    }
}

#[derive(Debug, Default)]
struct State {
    /// Where the panel opened: it stays on that side though its height changes.
    side: Option<place::Side>,
    /// Whether the panel has had its focus set.
    settled: bool,
    /// Whether the anchor had the focus when it was last looked at.
    focused: bool,
}

impl<'a, Message: Clone + 'a> From<Float<'a, Message>> for Element<'a, Message> {
    fn from(float: Float<'a, Message>) -> Self {
        Element::new(float)
    }
}

impl<'a, Message: Clone + 'a> Widget<Message, Theme, iced::Renderer> for Float<'a, Message> {
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
        if !self.is_open() {
            let state = tree.state.downcast_mut::<State>();
            (state.side, state.settled) = (None, false);
        }
        let anchor =
            self.elements[0]
                .as_widget_mut()
                .layout(&mut tree.children[0], renderer, limits);
        layout::Node::with_children(anchor.size(), vec![anchor])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let Some(anchor) = layout.children().next() else {
            return;
        };
        self.elements[0].as_widget_mut().operate(
            &mut tree.children[0],
            anchor,
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
        let Some(anchor) = layout.children().next() else {
            return;
        };
        let inner = &mut tree.children[0];
        if let (Some(press), Some(on_key)) = (Press::of(event), &self.on_key)
            && !shell.is_event_captured()
            && let Some(message) = on_key(&press)
            && (self.is_open() || self.is_focused(inner, anchor, renderer))
        {
            shell.publish(message);
            shell.capture_event();
            return;
        }
        if let (true, Some(on_close)) = (self.is_open(), &self.on_close) {
            match event {
                Event::Mouse(mouse::Event::ButtonPressed(_)) => {
                    match (cursor.is_over(anchor.bounds()), self.keyboard) {
                        (true, Keyboard::Held) => {
                            shell.publish(on_close.clone());
                            shell.capture_event();
                            return;
                        }
                        // The anchor is being typed into, and a press is a part of that.
                        (true, Keyboard::Shared) => {}
                        (false, _) => shell.publish(on_close.clone()),
                    }
                }
                Event::Window(window::Event::RedrawRequested(_))
                    if anchor.bounds().intersection(viewport).is_none() =>
                {
                    shell.publish(on_close.clone());
                }
                _ => {}
            }
        }
        if let (false, Some(on_press)) = (self.is_open(), &self.on_press)
            && let Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) = event
            && cursor.is_over(anchor.bounds())
        {
            shell.publish(on_press.clone());
        }
        self.elements[0].as_widget_mut().update(
            inner, event, anchor, cursor, renderer, clipboard, shell, viewport,
        );
        let tells = matches!(
            event,
            Event::Keyboard(_)
                | Event::Mouse(mouse::Event::ButtonPressed(_))
                | Event::Window(window::Event::RedrawRequested(_))
        );
        if let (true, Some(on_leave)) = (tells, self.on_leave.clone()) {
            let focused = self.is_focused(inner, anchor, renderer);
            let state = tree.state.downcast_mut::<State>();
            if state.focused && !focused {
                shell.publish(on_leave);
            }
            state.focused = focused;
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
        if let Some(anchor) = layout.children().next() {
            self.elements[0].as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                anchor,
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
            .map(|anchor| {
                self.elements[0].as_widget().mouse_interaction(
                    &tree.children[0],
                    anchor,
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
        let anchor = layout.children().next()?;
        let Tree {
            state, children, ..
        } = tree;
        let [anchor_tree, panel_trees @ ..] = children.as_mut_slice() else {
            return None;
        };
        let (first, rest) = self.elements.split_first_mut()?;
        let (Some(panel), Some(panel_tree)) = (rest.first_mut(), panel_trees.first_mut()) else {
            return first.as_widget_mut().overlay(
                anchor_tree,
                anchor,
                renderer,
                viewport,
                translation,
            );
        };
        let bounds = anchor.bounds() + translation;
        let _seen = bounds.intersection(viewport)?;
        Some(overlay::Element::new(Box::new(Panel {
            content: panel,
            tree: panel_tree,
            state: state.downcast_mut::<State>(),
            anchor: bounds,
            direction: self.direction,
            width: self.width,
            tallest: self.tallest,
            keyboard: self.keyboard,
            focus: self.focus.as_ref(),
            on_key: self.on_key.as_ref(),
            on_close: self.on_close.as_ref(),
        })))
    }
}

#[cfg(test)]
mod picture;
