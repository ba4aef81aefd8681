//! A long list in a panel: of any number of lines, only those that are seen are made.

use std::ops::Range;

use iced::{
    Background, Border, Event, Length, Point, Rectangle, Size,
    advanced::{
        Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, renderer,
        widget::{
            Operation, Tree,
            tree::{self, Tag},
        },
    },
};

use super::Element;
use crate::theme::{Theme, space};

/// Width of the strip that the bar stands in, in pixels.
const STRIP: f32 = space::S;
/// Width of the bar.
const BAR: f32 = 6.0;
/// Smallest height of the bar.
const LEAST: f32 = 24.0;
/// How far one notch of the wheel scrolls.
const NOTCH: f32 = 60.0;

type Make<'a, Message> = Box<dyn Fn(usize) -> Element<'a, Message> + 'a>;

/// A list of lines of known heights; `make` draws one of them.
pub struct List<'a, Message> {
    /// Where each line begins, and where the last one ends.
    tops: Vec<f32>,
    lit: Option<usize>,
    make: Make<'a, Message>,
    lines: Vec<Element<'a, Message>>,
}

/// A list whose line `lit` is kept in view. Heights are in pixels.
pub fn list<'a, Message: 'a>(
    heights: impl IntoIterator<Item = f32>,
    lit: Option<usize>,
    make: impl Fn(usize) -> Element<'a, Message> + 'a,
) -> Element<'a, Message> {
    let mut tops = vec![0.0];
    let mut end = 0.0;
    for height in heights {
        end += height;
        tops.push(end);
    }
    Element::new(List {
        tops,
        lit,
        make: Box::new(make),
        lines: Vec::new(),
    })
}

#[derive(Debug, Default)]
struct State {
    from: f32,
    /// The line that was last brought into view.
    lit: Option<usize>,
    grip: Option<f32>,
}

impl<Message> List<'_, Message> {
    fn whole(&self) -> f32 {
        self.tops.last().copied().unwrap_or_default()
    }

    fn seen(&self, from: f32, height: f32) -> Range<usize> {
        let count = self.tops.len() - 1;
        let first = self.tops.partition_point(|top| *top <= from);
        let last = self.tops.partition_point(|top| *top < from + height);
        first.saturating_sub(1)..last.min(count)
    }

    /// From where to look so that a line is seen; the line before it too, which may be its heading.
    fn reveal(&self, line: usize, from: f32, height: f32) -> f32 {
        let (Some(top), Some(end)) = (self.tops.get(line), self.tops.get(line + 1)) else {
            return from;
        };
        if *end > from + height {
            end - height
        } else if *top < from {
            if line == 1 { 0.0 } else { *top }
        } else {
            from
        }
    }
}

fn bar(strip: Rectangle, whole: f32, from: f32) -> Option<Rectangle> {
    let most = whole - strip.height;
    if most < 1.0 {
        return None;
    }
    let height = (strip.height * strip.height / whole).max(LEAST);
    Some(Rectangle {
        x: (strip.x + (STRIP - BAR) / 2.0).round(),
        y: (strip.y + (strip.height - height) * from / most).round(),
        width: BAR,
        height: height.round(),
    })
}

/// The lines and the strip of the bar, which is the last child.
fn parts<'b>(layout: Layout<'b>) -> (Vec<Layout<'b>>, Rectangle) {
    let mut children: Vec<Layout<'b>> = layout.children().collect();
    let strip = children
        .pop()
        .map_or(layout.bounds(), |strip| strip.bounds());
    (children, strip)
}

impl<Message> Widget<Message, Theme, iced::Renderer> for List<'_, Message> {
    fn tag(&self) -> Tag {
        Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn diff(&self, _tree: &mut Tree) {}

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let size = Size::new(limits.max().width, self.whole().min(limits.max().height));
        let state = tree.state.downcast_mut::<State>();
        if let Some(lit) = self.lit.filter(|_| state.lit != self.lit) {
            let middle = |top: &f32| top - (size.height - space::ROW) / 2.0;
            let from = match state.lit {
                Some(_) => state.from,
                // What is chosen stands in the middle when the list opens.
                None => self.tops.get(lit).map_or(0.0, middle).max(0.0),
            };
            state.from = self.reveal(lit, from, size.height);
        }
        state.lit = self.lit;
        state.from = state.from.clamp(0.0, (self.whole() - size.height).max(0.0));
        let from = state.from;
        let seen = self.seen(from, size.height);
        self.lines = seen.clone().map(|line| (self.make)(line)).collect();
        tree.diff_children(&self.lines);
        let strip = if self.whole() > size.height {
            STRIP
        } else {
            0.0
        };
        let width = (size.width - strip).max(0.0);
        let mut nodes = Vec::with_capacity(self.lines.len() + 1);
        for ((line, element), tree) in seen.zip(&mut self.lines).zip(&mut tree.children) {
            let height = self.tops[line + 1] - self.tops[line];
            let limits = layout::Limits::new(Size::new(width, height), Size::new(width, height));
            let node = element.as_widget_mut().layout(tree, renderer, &limits);
            nodes.push(node.move_to(Point::new(0.0, self.tops[line] - from)));
        }
        let strip = layout::Node::new(Size::new(strip, size.height));
        nodes.push(strip.move_to(Point::new(width, 0.0)));
        layout::Node::with_children(size, nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let (lines, _) = parts(layout);
        operation.traverse(&mut |operation| {
            for ((line, tree), layout) in self.lines.iter_mut().zip(&mut tree.children).zip(&lines)
            {
                line.as_widget_mut()
                    .operate(tree, *layout, renderer, operation);
            }
        });
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
        let bounds = layout.bounds();
        let (lines, strip) = parts(layout);
        let most = (self.whole() - bounds.height).max(0.0);
        let state = tree.state.downcast_mut::<State>();
        let mut wanted = None;
        match event {
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if cursor.is_over(bounds) => {
                let y = match delta {
                    mouse::ScrollDelta::Lines { y, .. } => y * NOTCH,
                    mouse::ScrollDelta::Pixels { y, .. } => *y,
                };
                wanted = Some(state.from - y);
                shell.capture_event();
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                if let (Some(at), Some(bar)) = (
                    cursor.position_over(strip),
                    bar(strip, self.whole(), state.from),
                ) {
                    let inside = (bar.y..bar.y + bar.height).contains(&at.y);
                    state.grip = Some(if inside {
                        at.y - bar.y
                    } else {
                        bar.height / 2.0
                    });
                    wanted = Some(
                        (at.y - state.grip.unwrap_or_default() - strip.y) * most
                            / (strip.height - bar.height).max(1.0),
                    );
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {
                if let (Some(at), Some(grip), Some(bar)) = (
                    cursor.position(),
                    state.grip,
                    bar(strip, self.whole(), state.from),
                ) {
                    wanted =
                        Some((at.y - grip - strip.y) * most / (strip.height - bar.height).max(1.0));
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(_)) => state.grip = None,
            _ => {}
        }
        if let Some(wanted) = wanted {
            let wanted = wanted.clamp(0.0, most);
            if wanted != state.from {
                state.from = wanted;
                shell.invalidate_layout();
                shell.request_redraw();
            }
            return;
        }
        let cursor = if cursor.is_over(bounds) {
            cursor
        } else {
            mouse::Cursor::Unavailable
        };
        for ((line, tree), layout) in self.lines.iter_mut().zip(&mut tree.children).zip(lines) {
            line.as_widget_mut().update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
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
        let bounds = layout.bounds();
        let Some(clip) = bounds.intersection(viewport) else {
            return;
        };
        let (lines, strip) = parts(layout);
        let under = if cursor.is_over(bounds) {
            cursor
        } else {
            mouse::Cursor::Unavailable
        };
        renderer.with_layer(clip, |renderer| {
            for ((line, tree), layout) in self.lines.iter().zip(&tree.children).zip(lines) {
                line.as_widget()
                    .draw(tree, renderer, theme, style, layout, under, &clip);
            }
        });
        let state = tree.state.downcast_ref::<State>();
        if let Some(bounds) = bar(strip, self.whole(), state.from) {
            let p = theme.palette();
            let held = state.grip.is_some() || cursor.is_over(strip);
            renderer.fill_quad(
                renderer::Quad {
                    bounds,
                    border: Border {
                        radius: (BAR / 2.0).into(),
                        ..Border::default()
                    },
                    ..renderer::Quad::default()
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
        if !cursor.is_over(layout.bounds()) {
            return mouse::Interaction::None;
        }
        let (lines, _) = parts(layout);
        let of_lines = self.lines.iter().zip(&tree.children).zip(lines);
        of_lines
            .map(|((line, tree), layout)| {
                line.as_widget()
                    .mouse_interaction(tree, layout, cursor, viewport, renderer)
            })
            .max()
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(count: usize) -> List<'static, ()> {
        List {
            tops: (0..=count).map(|line| line as f32 * 36.0).collect(),
            lit: None,
            make: Box::new(|_| iced::widget::Space::new().into()),
            lines: Vec::new(),
        }
    }

    #[test]
    fn only_what_is_seen_is_made() {
        let list = of(1_503);
        assert_eq!(list.seen(0.0, 360.0), 0..10);
        assert_eq!(list.seen(18.0, 360.0), 0..11);
        assert_eq!(list.seen(36.0, 360.0), 1..11);
        let end = list.whole() - 360.0;
        assert_eq!(list.seen(end, 360.0), 1_493..1_503);
        assert_eq!(of(0).seen(0.0, 360.0), 0..0);
        assert_eq!(of(3).seen(0.0, 360.0), 0..3);
    }

    #[test]
    fn a_line_is_brought_into_view_and_no_further() {
        let list = of(100);
        assert_eq!(list.reveal(2, 0.0, 360.0), 0.0);
        assert_eq!(list.reveal(10, 0.0, 360.0), 36.0);
        assert_eq!(list.reveal(50, 0.0, 360.0), 51.0 * 36.0 - 360.0);
        assert_eq!(list.reveal(5, 720.0, 360.0), 180.0);
        assert_eq!(list.reveal(500, 7.0, 360.0), 7.0);
    }
}
