//! The time line among the widgets of iced.

use std::time::{Duration, Instant};

use iced::{
    Event, Length, Rectangle, Size, Vector,
    advanced::{
        Clipboard, Layout as Place, Renderer as _, Shell, Widget, layout, mouse, overlay, renderer,
        widget::{
            Operation, Tree,
            operation::Focusable,
            tree::{self, Tag},
        },
    },
    keyboard, window,
};

use super::{
    Inner, Message, Spot, Timeline,
    draft::{Hand, Part},
    draw::Brush,
    frame::Frame,
    words::Key,
};
use crate::{
    theme::Theme,
    widget::{Element, focus, tooltip},
};

/// How long the pointer rests before its place is explained.
const REST: Duration = Duration::from_millis(500);

impl Focusable for Inner {
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

impl<'a, M: Clone + 'a> From<Timeline<'a, M>> for Element<'a, M> {
    fn from(timeline: Timeline<'a, M>) -> Self {
        Element::new(timeline)
    }
}

/// The place that explains a spot: all of a bar is one.
fn explaining(spot: Spot) -> Option<Spot> {
    match spot {
        Spot::Row(_) | Spot::Line(..) | Spot::Mark(_) => Some(spot),
        Spot::Bar(row, _) => Some(Spot::Bar(row, Part::Whole)),
        _ => None,
    }
}

impl<M: Clone> Timeline<'_, M> {
    /// Follows the frames: how near one looks is told, and where the pointer rests for a moment is
    /// explained.
    fn follow(&self, inner: &mut Inner, event: &Event, shell: &mut Shell<'_, M>) {
        let Event::Window(window::Event::RedrawRequested(now)) = event else {
            return;
        };
        if let Some((_, step)) = inner.start.filter(|&(_, step)| step != self.state.found) {
            shell.publish((self.on)(Message::Found(step)));
        }
        let spot = explaining(inner.hovered).filter(|_| inner.draft.is_none());
        let Some(spot) = spot else {
            inner.rests = None;
            if self.state.hinted.is_some() {
                shell.publish((self.on)(Message::Rest(None)));
            }
            return;
        };
        if self.state.hinted == Some(spot) {
            return;
        }
        let Some(since) = inner.rests else {
            return;
        };
        let due = since + REST;
        match due <= *now {
            true => {
                inner.rests = None;
                shell.publish((self.on)(Message::Rest(Some(spot))));
            }
            false => shell.request_redraw_at(due),
        }
    }

    fn point(
        &self,
        inner: &mut Inner,
        frame: &Frame,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, M>,
    ) {
        let over = cursor.position_over(frame.bounds);
        let spot = over.map_or(Spot::Nothing, |at| self.spot(frame, at));
        if inner.hovered != spot {
            if explaining(inner.hovered) != explaining(spot) {
                inner.rests = Some(Instant::now());
                if self.state.hinted.is_some() {
                    shell.publish((self.on)(Message::Rest(None)));
                }
            }
            inner.hovered = spot;
            shell.request_redraw();
        }
    }
}

impl<M: Clone> Widget<M, Theme, iced::Renderer> for Timeline<'_, M> {
    fn tag(&self) -> Tag {
        Tag::of::<Inner>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Inner::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.hint)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.hint));
        let inner = tree.state.downcast_mut::<Inner>();
        inner.moved = None;
        // What is being moved went, or moved by itself.
        inner.draft = inner
            .draft
            .filter(|draft| draft.row < self.rows && draft.before == self.span(draft.row));
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let size = limits.resolve(Length::Fill, Length::Fill, Size::ZERO);
        let bounds = Rectangle::with_size(size);
        let inner = tree.state.downcast_mut::<Inner>();
        let mut frame = self.frame(inner, bounds);
        if inner.looked != self.state.looked.0 {
            inner.looked = self.state.looked.0;
            frame.scale.offset = match self.state.looked.1 {
                Some(day) => frame.scale.middle(day),
                None => frame.scale.start(self.content.whole().from),
            };
        }
        if inner.revealed != self.state.reveal {
            inner.revealed = self.state.reveal;
            let lead = self.state.lead;
            (frame.rows.offset, frame.scale.offset) = frame.reveal(lead, self.span(lead));
        }
        let to = (frame.rows.offset, frame.scale.offset);
        self.prepare(inner, &frame);
        self.scroll(inner, bounds, to);
        layout::Node::with_children(size, vec![layout::Node::new(Size::ZERO)])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Place<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let bounds = layout.bounds();
        let inner = tree.state.downcast_mut::<Inner>();
        operation.focusable(self.id.as_ref(), bounds, inner);
        let frame = self.frame(inner, bounds);
        operation.traverse(&mut |operation| {
            let mut tell = |key: Key, place: Rectangle| {
                let place = place.intersection(&bounds);
                if let (Some(place), Some(shaped)) = (place, inner.cache.get(key)) {
                    operation.text(None, place, &shaped.first.shown);
                    if let Some(second) = &shaped.second {
                        operation.text(None, place, &second.shown);
                    }
                }
            };
            tell(Key::Corner, frame.place(Spot::Corner, |_| None));
            for tick in frame.scale.upper(self.language) {
                tell(Key::Upper(tick.days.start), frame.heads());
            }
            for placed in &frame.marks {
                if let Some(place) = frame.name(placed) {
                    tell(Key::Mark(placed.mark), place);
                }
            }
            for row in frame.rows.visible() {
                tell(Key::Row(row), frame.place(Spot::Row(row), |_| None));
            }
            if inner.draft.is_some_and(|draft| draft.span.is_some()) {
                tell(Key::Draft, frame.body());
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Place<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        _viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let inner = tree.state.downcast_mut::<Inner>();
        let frame = self.frame(inner, bounds);
        match event {
            Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)) => {
                inner.modifiers = *modifiers;
                self.let_go(inner, *modifiers, shell);
            }
            Event::Mouse(mouse::Event::ButtonPressed(button)) => {
                let over = cursor.position_over(bounds);
                let at = over.filter(|_| !shell.is_event_captured());
                inner.rests = None;
                self.settle(inner, shell);
                if inner.focused != at.is_some() {
                    inner.focused = at.is_some();
                    shell.request_redraw();
                }
                if let (Some(at), mouse::Button::Left) = (at, button) {
                    self.press(inner, &frame, at, shell);
                    shell.capture_event();
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                if self.hold(inner, &frame, *position) {
                    shell.capture_event();
                    shell.request_redraw();
                }
                self.point(inner, &frame, cursor, shell);
            }
            Event::Mouse(mouse::Event::CursorLeft) => inner.hovered = Spot::Nothing,
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                if self.release(inner, shell) {
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) => {
                let over = cursor.position_over(bounds);
                let at = over.filter(|_| !shell.is_event_captured());
                if at.is_some_and(|at| self.wheel(inner, &frame, (*delta, at), shell)) {
                    // What is under the pointer is something else now.
                    inner.hovered = Spot::Nothing;
                    shell.capture_event();
                    shell.request_redraw();
                }
            }
            Event::Keyboard(event) if inner.focused && !shell.is_event_captured() => {
                if self.pressed(inner, &frame, event, shell) {
                    inner.hovered = Spot::Nothing;
                    shell.capture_event();
                    shell.request_redraw();
                }
            }
            _ => self.follow(inner, event, shell),
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Place<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let inner = tree.state.downcast_ref::<Inner>();
        let bounds = layout.bounds();
        if bounds.intersection(viewport).is_none() {
            return;
        }
        let frame = self.frame(inner, bounds);
        let brush = |renderer: &mut iced::Renderer, draw: &dyn Fn(&mut Brush<'_>)| {
            draw(&mut Brush {
                renderer,
                theme,
                frame: &frame,
                content: self.content.as_ref(),
                inner,
                state: self.state,
            });
        };
        // A layer of other bounds is repainted as one piece: hundreds of pieces that moved would
        // each be repainted by themselves, see `grid`.
        let shift = f32::from(inner.generation % 64) / 512.0;
        // Where it is scrolled, no layer reaches out of what is seen.
        let Some(seen) = bounds.expand(2.0).intersection(viewport) else {
            return;
        };
        let layer = Rectangle {
            height: seen.height + shift,
            ..seen
        };
        renderer.with_layer(layer, |renderer| brush(renderer, &|brush| brush.body()));
        renderer.with_layer(layer, |renderer| brush(renderer, &|brush| brush.names()));
        renderer.with_layer(layer, |renderer| {
            brush(renderer, &|brush| brush.heads(self.language));
        });
        renderer.with_layer(layer, |renderer| {
            brush(renderer, &|brush| {
                brush.corner();
                brush.over();
            });
            if inner.focused {
                focus::draw_ring(renderer, theme, bounds);
            }
        });
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        _layout: Place<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let inner = tree.state.downcast_ref::<Inner>();
        if let Some(Hand::Pointer { part, .. }) = inner.draft.map(|draft| draft.hand) {
            return match part {
                Some(Part::Whole) => mouse::Interaction::Grabbing,
                Some(_) => mouse::Interaction::ResizingHorizontally,
                None => mouse::Interaction::Crosshair,
            };
        }
        let is_loose = |row: usize| row < self.rows && !self.content.row(row).is_fixed;
        match inner.hovered {
            Spot::Bar(row, Part::Whole) if is_loose(row) => mouse::Interaction::Grab,
            Spot::Bar(row, _) if is_loose(row) => mouse::Interaction::ResizingHorizontally,
            Spot::Line(row, _) if is_loose(row) && self.span(row).is_none() => {
                mouse::Interaction::Crosshair
            }
            _ => mouse::Interaction::default(),
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Place<'b>,
        _renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, iced::Renderer>> {
        let spot = self.state.hinted?;
        let inner = tree.state.downcast_ref::<Inner>();
        let bounds = layout.bounds();
        let frame = self.frame(inner, bounds);
        let place = frame.place(spot, |row| self.span(row));
        let seen = place.intersection(&bounds)? + translation;
        seen.intersection(viewport)?;
        tooltip::over(&mut self.hint, tree.children.first_mut()?, seen)
    }
}
