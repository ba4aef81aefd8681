//! What the keyboard needs: a button that Tab reaches, with a visible ring, pressed by Enter and
//! Space; and the scrolling that brings the focused thing into view.

pub mod group;
pub mod region;
mod reveal;
mod step;

use iced::{
    Background, Border, Color, Event, Length, Padding, Rectangle, Shadow, Size, Vector,
    advanced::{
        Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, overlay, renderer,
        widget::{
            Id, Operation, Tree,
            operation::Focusable,
            tree::{self, Tag},
        },
    },
    keyboard::{self, key::Named},
    widget::button::{Status, Style},
};

pub use reveal::reveal;
pub use step::{only, step};

use super::Element;
use crate::theme::{RADIUS, Theme};

/// A button around any content.
pub struct Button<'a, Message> {
    id: Option<Id>,
    content: iced::widget::Button<'a, Message, Theme>,
    on_press: Option<Message>,
    keys: &'static [Named],
}

/// A button; without a message it is there and cannot be pressed.
pub fn button<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    on_press: Option<Message>,
) -> Button<'a, Message> {
    Button {
        id: None,
        content: iced::widget::Button::new(content)
            .padding(0)
            .on_press_maybe(on_press.clone()),
        on_press,
        keys: &[Named::Enter, Named::Space],
    }
}

impl<'a, Message: Clone + 'a> Button<'a, Message> {
    /// Names it, to be focused or found.
    pub fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    /// Leaves Enter to the dialog or the form that it stands in: a box is ticked with Space.
    pub fn leaves_enter(mut self) -> Self {
        self.keys = &[Named::Space];
        self
    }

    /// Sets its look.
    pub fn style(mut self, style: impl Fn(&Theme, Status) -> Style + 'a) -> Self {
        self.content = self.content.style(style);
        self
    }

    /// Sets the room around its content.
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.content = self.content.padding(padding);
        self
    }

    /// Sets its width.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.content = self.content.width(width);
        self
    }

    /// Sets its height.
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.content = self.content.height(height);
        self
    }
}

impl<'a, Message: Clone + 'a> From<Button<'a, Message>> for Element<'a, Message> {
    fn from(button: Button<'a, Message>) -> Self {
        Element::new(Reached {
            id: button.id,
            on_press: button.on_press,
            keys: button.keys,
            content: button.content.into(),
        })
    }
}

struct Reached<'a, Message> {
    id: Option<Id>,
    on_press: Option<Message>,
    keys: &'static [Named],
    content: Element<'a, Message>,
}

#[derive(Debug, Default)]
struct State {
    focused: bool,
}

impl Focusable for State {
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

impl<Message: Clone> Widget<Message, Theme, iced::Renderer> for Reached<'_, Message> {
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

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
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
        if self.on_press.is_some() {
            let state = tree.state.downcast_mut::<State>();
            operation.focusable(self.id.as_ref(), layout.bounds(), state);
        }
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
        self.content.as_widget_mut().update(
            &mut tree.children[0],
            event,
            layout,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
        let state = tree.state.downcast_mut::<State>();
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(_)) if state.focused => {
                state.focused = false;
                shell.request_redraw();
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: keyboard::Key::Named(key),
                ..
            }) if state.focused && self.keys.contains(key) && !shell.is_event_captured() => {
                if let Some(message) = &self.on_press {
                    shell.publish(message.clone());
                    shell.capture_event();
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
        self.content.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout,
            cursor,
            viewport,
        );
        if tree.state.downcast_ref::<State>().focused {
            draw_ring(renderer, theme, layout.bounds());
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
        self.content.as_widget().mouse_interaction(
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
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}

/// The ring stands just outside, so that it shows around a filled button too; a light line inside
/// it keeps it apart from the button's own green.
pub(super) fn draw_ring(renderer: &mut iced::Renderer, theme: &Theme, bounds: Rectangle) {
    let quad = |bounds: Rectangle, colour: Color, width: f32, radius: f32| renderer::Quad {
        bounds,
        border: Border {
            color: colour,
            width,
            radius: radius.into(),
        },
        shadow: Shadow::default(),
        snap: true,
    };
    let p = theme.palette();
    let clear = Background::Color(Color::TRANSPARENT);
    renderer.fill_quad(quad(bounds, p.paper, 3.0, RADIUS), clear);
    renderer.fill_quad(quad(bounds.expand(1.0), p.green, 2.0, RADIUS + 1.0), clear);
}
