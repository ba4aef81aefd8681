//! A scrolled area with its own bar, on the far side of the text in either direction.
//!
//! The stock bar stays on the right whatever the language; this one is laid out beside the content,
//! so the mirror moves it. The keys for pages, ends and lines scroll it too.

use std::cell::RefCell;

use iced::{
    Background, Border, Event, Length, Point, Rectangle, Shadow, Size, Vector,
    advanced::{
        Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, overlay, renderer,
        widget::{
            Operation, Tree,
            operation::{Scrollable, scrollable::AbsoluteOffset},
            tree::{self, Tag},
        },
    },
    keyboard::{self, key::Named},
    widget::scrollable::{Direction, Scrollbar},
};

use rustc_hash::FxHashMap;

use super::Element;
use crate::theme::{Theme, space};

/// Width of the strip that the bar stands in, in pixels.
const STRIP: f32 = space::M;
/// Width of the bar.
const BAR: f32 = 6.0;
/// Smallest height of the bar.
const LEAST: f32 = 32.0;
/// How far an arrow key scrolls.
const LINE: f32 = 48.0;

/// Content that scrolls up and down within the height it is given.
pub fn scroll<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    Element::new(Scroll {
        area: area(content),
        kept: None,
    })
}

/// The same for what is shown in one place after the other: each visit begins at the top, and one
/// that is taken up again stands where it was left.
pub fn remembered<'a, Message: 'a>(
    memory: &'a Memory,
    visit: u64,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Scroll {
        area: area(content),
        kept: Some((memory, visit)),
    })
}

fn area<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    iced::widget::scrollable(content)
        .direction(Direction::Vertical(Scrollbar::hidden()))
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

/// How far each visit was scrolled, in pixels.
#[derive(Debug, Default)]
pub struct Memory(RefCell<FxHashMap<u64, f32>>);

impl Memory {
    fn of(&self, visit: u64) -> f32 {
        self.0.borrow().get(&visit).copied().unwrap_or(0.0)
    }

    fn keep(&self, visit: u64, from: f32) {
        self.0.borrow_mut().insert(visit, from);
    }

    /// Forgets the visits that nobody comes back to.
    pub fn retain(&self, is_kept: impl Fn(u64) -> bool) {
        self.0.borrow_mut().retain(|visit, _| is_kept(*visit));
    }
}

struct Scroll<'a, Message> {
    area: Element<'a, Message>,
    kept: Option<(&'a Memory, u64)>,
}

#[derive(Debug, Default)]
struct State {
    seen: Extent,
    /// The visit that is shown.
    visit: Option<u64>,
    /// Where in the bar the pointer took hold of it.
    grip: Option<f32>,
}

/// How much is there, how much of it is seen, and from where.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
struct Extent {
    whole: f32,
    seen: f32,
    from: f32,
}

impl Extent {
    fn most(self) -> f32 {
        (self.whole - self.seen).max(0.0)
    }

    /// The bar stands at the strip's outer edge: `at_left` when the strip is left of the content.
    fn bar(self, strip: Rectangle, at_left: bool) -> Option<Rectangle> {
        if self.most() < 1.0 {
            return None;
        }
        let height = (strip.height * self.seen / self.whole).max(LEAST);
        let y = strip.y + (strip.height - height) * self.from / self.most();
        Some(Rectangle {
            x: if at_left {
                strip.x
            } else {
                strip.x + strip.width - BAR
            }
            .round(),
            y: y.round(),
            width: BAR,
            height: height.round(),
        })
    }
}

impl<Message> Scroll<'_, Message> {
    fn extent(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &iced::Renderer) -> Extent {
        let mut read = Read::default();
        self.area
            .as_widget_mut()
            .operate(tree, layout, renderer, &mut read);
        read.0
    }

    fn scroll_to(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        y: f32,
    ) {
        self.area
            .as_widget_mut()
            .operate(tree, layout, renderer, &mut Move(y));
    }
}

/// The strip is what the area leaves of the whole: at the right, or flipped to the left.
fn strip(layout: Layout<'_>) -> (Rectangle, bool) {
    let whole = layout.bounds();
    let area = layout.children().next().map_or(whole, |area| area.bounds());
    let at_left = area.x > whole.x + 1.0;
    let x = if at_left {
        whole.x
    } else {
        area.x + area.width
    };
    let strip = Rectangle {
        x,
        width: STRIP,
        ..whole
    };
    (strip, at_left)
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Scroll<'_, Message> {
    fn tag(&self) -> Tag {
        Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.area)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.area));
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let area = self.area.as_widget_mut().layout(
            &mut tree.children[0],
            renderer,
            &limits.shrink(Size::new(STRIP, 0.0)),
        );
        let size = area.size().expand(Size::new(STRIP, 0.0));
        layout::Node::with_children(size, vec![area.move_to(Point::ORIGIN)])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(area) = layout.children().next() {
            self.area
                .as_widget_mut()
                .operate(&mut tree.children[0], area, renderer, operation);
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
        let Some(area) = layout.children().next() else {
            return;
        };
        let inner = &mut tree.children[0];
        if let Some((memory, visit)) = self.kept {
            let state = tree.state.downcast_mut::<State>();
            if state.visit.replace(visit) != Some(visit) {
                self.scroll_to(inner, area, renderer, memory.of(visit));
                shell.request_redraw();
            }
        }
        self.area.as_widget_mut().update(
            inner, event, area, cursor, renderer, clipboard, shell, viewport,
        );
        let extent = self.extent(inner, area, renderer);
        if let Some((memory, visit)) = self.kept {
            memory.keep(visit, extent.from);
        }
        let state = tree.state.downcast_mut::<State>();
        if state.seen != extent {
            state.seen = extent;
            shell.request_redraw();
        }
        if shell.is_event_captured() {
            return;
        }
        let (strip, at_left) = strip(layout);
        let bar = extent.bar(strip, at_left);
        let mut target = None;
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                if let (Some(at), Some(bar)) = (cursor.position_over(strip), bar) {
                    let inside = (bar.y..bar.y + bar.height).contains(&at.y);
                    let grip = if inside {
                        at.y - bar.y
                    } else {
                        bar.height / 2.0
                    };
                    state.grip = Some(grip);
                    target = Some((at.y, grip));
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                if let (Some(at), Some(grip)) = (cursor.position(), state.grip) {
                    target = Some((at.y, grip));
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => state.grip = None,
            _ => {}
        }
        let wanted = match (target, bar) {
            (Some((y, grip)), Some(bar)) => {
                let way = (strip.height - bar.height).max(1.0);
                Some((y - grip - strip.y) / way * extent.most())
            }
            _ => keyed(event, extent),
        };
        if let Some(wanted) = wanted {
            self.scroll_to(inner, area, renderer, wanted.clamp(0.0, extent.most()));
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
        let Some(area) = layout.children().next() else {
            return;
        };
        self.area.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            area,
            cursor,
            viewport,
        );
        let state = tree.state.downcast_ref::<State>();
        let (strip, at_left) = strip(layout);
        if let Some(bounds) = state.seen.bar(strip, at_left) {
            let p = theme.palette();
            let held = state.grip.is_some() || cursor.is_over(strip);
            renderer.fill_quad(
                renderer::Quad {
                    bounds,
                    border: Border {
                        radius: (BAR / 2.0).into(),
                        ..Border::default()
                    },
                    shadow: Shadow::default(),
                    snap: true,
                },
                Background::Color(if held { p.muted } else { p.scroll }),
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
        match layout.children().next() {
            Some(area) => self.area.as_widget().mouse_interaction(
                &tree.children[0],
                area,
                cursor,
                viewport,
                renderer,
            ),
            None => mouse::Interaction::default(),
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        self.area.as_widget_mut().overlay(
            &mut tree.children[0],
            layout.children().next()?,
            renderer,
            viewport,
            translation,
        )
    }
}

fn keyed(event: &Event, extent: Extent) -> Option<f32> {
    let Event::Keyboard(keyboard::Event::KeyPressed {
        key: keyboard::Key::Named(key),
        ..
    }) = event
    else {
        return None;
    };
    let page = (extent.seen - LINE).max(LINE);
    match key {
        Named::PageDown => Some(extent.from + page),
        Named::PageUp => Some(extent.from - page),
        Named::ArrowDown => Some(extent.from + LINE),
        Named::ArrowUp => Some(extent.from - LINE),
        Named::Home => Some(0.0),
        Named::End => Some(extent.most()),
        _ => None,
    }
}

/// Reads how far the outermost area is scrolled.
#[derive(Default)]
struct Read(Extent);

impl Operation for Read {
    fn traverse(&mut self, _operate: &mut dyn FnMut(&mut dyn Operation)) {}

    fn scrollable(
        &mut self,
        _id: Option<&iced::advanced::widget::Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.0 = Extent {
            whole: content_bounds.height,
            seen: bounds.height,
            from: translation.y,
        };
    }
}

/// Scrolls the outermost area.
struct Move(f32);

impl Operation for Move {
    fn traverse(&mut self, _operate: &mut dyn FnMut(&mut dyn Operation)) {}

    fn scrollable(
        &mut self,
        _id: Option<&iced::advanced::widget::Id>,
        _bounds: Rectangle,
        _content_bounds: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        state.scroll_to(AbsoluteOffset {
            x: None,
            y: Some(self.0),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{text::Language, widget::pressing::Pressing};

    #[test]
    fn the_bar_tells_where_one_is() {
        let strip = Rectangle::new(Point::ORIGIN, Size::new(12.0, 400.0));
        let extent = |from| Extent {
            whole: 1_600.0,
            seen: 400.0,
            from,
        };
        let top = extent(0.0).bar(strip, true).unwrap();
        assert_eq!((top.y, top.height), (0.0, 100.0));
        let end = extent(1_200.0).bar(strip, true).unwrap();
        assert_eq!(end.y + end.height, 400.0);
        let whole = Extent {
            whole: 400.0,
            seen: 400.0,
            from: 0.0,
        };
        assert_eq!(whole.bar(strip, false), None);
    }

    #[test]
    fn a_visit_begins_at_the_top_and_is_found_again_where_it_was_left() {
        let memory = Memory::default();
        let tall = || -> Element<'_, ()> { iced::widget::Space::new().height(4_000.0).into() };
        let view = |visit| remembered(&memory, visit, tall());
        let mut pressing = Pressing::new(Language::Arabic, view(1));
        pressing.key(Named::PageDown);
        pressing.key(Named::PageDown);
        let left = memory.of(1);
        assert!(left > 0.0);
        pressing.show(view(2));
        assert_eq!((memory.of(1), memory.of(2)), (left, 0.0));
        pressing.key(Named::End);
        assert!(memory.of(2) > left);
        // In between stands something that does not scroll.
        pressing.show(iced::widget::Space::new());
        pressing.show(view(1));
        pressing.key(Named::ArrowDown);
        assert_eq!(memory.of(1), left + LINE);
        memory.retain(|visit| visit == 1);
        assert_eq!(memory.of(2), 0.0);
    }
}
