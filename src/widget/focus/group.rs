//! Several choices that the keyboard takes for one: Tab reaches the group, the arrows move the
//! choice to what stands there on the screen, Home and End to the first and the last. Tabs and
//! radio buttons are such groups.

use iced::{
    Event, Length, Rectangle, Size, Vector,
    advanced::{
        Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer,
        widget::{
            Id, Operation, Tree,
            tree::{self, Tag},
        },
    },
    keyboard::{self, key::Named},
    widget::button::{Status, Style},
};

use super::{State, draw_ring};
use crate::{theme::Theme, widget::Element};

/// One of the choices: the pointer presses it, the keyboard reaches it through its group.
pub fn item<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    on_press: Option<Message>,
    style: impl Fn(&Theme, Status) -> Style + 'a,
) -> iced::widget::Button<'a, Message, Theme> {
    iced::widget::Button::new(content)
        .padding(0)
        .style(style)
        .on_press_maybe(on_press)
}

/// Makes one stop of the keyboard of a row or a column whose children are the choices. `choose`
/// makes the message of the choice with that place in it.
pub fn group<'a, Message: 'a>(
    id: Option<Id>,
    items: impl Into<Element<'a, Message>>,
    chosen: Option<usize>,
    choose: impl Fn(usize) -> Message + 'a,
) -> Element<'a, Message> {
    Element::new(Group {
        id,
        items: items.into(),
        chosen,
        choose: Box::new(choose),
    })
}

struct Group<'a, Message> {
    id: Option<Id>,
    items: Element<'a, Message>,
    chosen: Option<usize>,
    choose: Box<dyn Fn(usize) -> Message + 'a>,
}

/// What the key chooses; nothing when it is no key of the group or leads nowhere.
fn target(places: &[Rectangle], chosen: Option<usize>, key: Named) -> Option<usize> {
    let last = places.len().checked_sub(1)?;
    match (key, chosen.filter(|index| *index <= last)) {
        (Named::Home, _) => Some(0),
        (Named::End, _) => Some(last),
        (Named::Space | Named::Enter, None) => Some(0),
        (Named::ArrowLeft | Named::ArrowRight | Named::ArrowUp | Named::ArrowDown, None) => Some(0),
        (_, Some(from)) => {
            let from = places[from].center();
            let ahead = |place: &Rectangle| {
                let (x, y) = (place.center_x() - from.x, place.center_y() - from.y);
                let (along, across) = match key {
                    Named::ArrowLeft => (-x, y),
                    Named::ArrowRight => (x, y),
                    Named::ArrowUp => (-y, x),
                    Named::ArrowDown => (y, x),
                    _ => return None,
                };
                (along > 0.5 && across.abs() <= along).then_some(along)
            };
            places
                .iter()
                .enumerate()
                .filter_map(|(index, place)| Some((index, ahead(place)?)))
                .min_by(|(_, a), (_, b)| a.total_cmp(b))
                .map(|(index, _)| index)
        }
        _ => None,
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Group<'_, Message> {
    fn tag(&self) -> Tag {
        Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.items)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.items));
    }

    fn size(&self) -> Size<Length> {
        self.items.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.items
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
        let state = tree.state.downcast_mut::<State>();
        operation.focusable(self.id.as_ref(), layout.bounds(), state);
        self.items
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
        self.items.as_widget_mut().update(
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
                modifiers,
                ..
            }) if state.focused && modifiers.is_empty() && !shell.is_event_captured() => {
                let places: Vec<_> = layout.children().map(|child| child.bounds()).collect();
                if let Some(index) = target(&places, self.chosen, *key) {
                    shell.publish((self.choose)(index));
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
        self.items.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout,
            cursor,
            viewport,
        );
        if tree.state.downcast_ref::<State>().focused {
            let chosen = self.chosen.and_then(|index| layout.children().nth(index));
            draw_ring(renderer, theme, chosen.unwrap_or(layout).bounds());
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
        self.items.as_widget().mouse_interaction(
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
        self.items.as_widget_mut().overlay(
            &mut tree.children[0],
            layout,
            renderer,
            viewport,
            translation,
        )
    }
}

#[cfg(test)]
mod tests {
    use iced::Point;

    use super::*;

    #[test]
    fn arrows_go_where_they_point() {
        let row: Vec<_> = [300.0, 200.0, 100.0]
            .map(|x| Rectangle::new(Point::new(x, 0.0), Size::new(90.0, 32.0)))
            .into();
        // Laid out from the right: the second stands left of the first.
        assert_eq!(target(&row, Some(0), Named::ArrowLeft), Some(1));
        assert_eq!(target(&row, Some(0), Named::ArrowRight), None);
        assert_eq!(target(&row, Some(2), Named::ArrowRight), Some(1));
        assert_eq!(target(&row, Some(1), Named::ArrowDown), None);
        assert_eq!(target(&row, Some(1), Named::Home), Some(0));
        assert_eq!(target(&row, Some(1), Named::End), Some(2));
        assert_eq!(target(&row, None, Named::ArrowLeft), Some(0));
        assert_eq!(target(&row, Some(1), Named::Space), None);
        assert_eq!(target(&[], Some(1), Named::End), None);
        assert_eq!(target(&row, Some(9), Named::ArrowUp), Some(0));
    }
}
