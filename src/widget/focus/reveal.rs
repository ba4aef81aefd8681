//! Scrolling to what has the focus.

use iced::{
    Rectangle, Vector,
    advanced::widget::{
        Id, Operation,
        operation::{Focusable, Outcome, Scrollable, scrollable::AbsoluteOffset},
    },
};

/// Room left above and below what is revealed, in pixels.
const ROOM: f32 = 48.0;

/// An operation that scrolls the focused widget into view.
pub fn reveal() -> impl Operation {
    Find { focused: None }
}

struct Find {
    focused: Option<Rectangle>,
}

impl Operation for Find {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(bounds);
        }
    }

    fn finish(&self) -> Outcome<()> {
        match self.focused {
            Some(target) => Outcome::Chain(Box::new(Scroll { target })),
            None => Outcome::None,
        }
    }
}

struct Scroll {
    target: Rectangle,
}

impl Operation for Scroll {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        let inside = self.target.x >= content_bounds.x - 1.0
            && self.target.x <= content_bounds.x + content_bounds.width
            && self.target.y >= content_bounds.y - 1.0
            && self.target.y <= content_bounds.y + content_bounds.height;
        if !inside {
            return;
        }
        let top = self.target.y - bounds.y;
        let bottom = top + self.target.height;
        let wanted = if top - ROOM < translation.y {
            top - ROOM
        } else if bottom + ROOM > translation.y + bounds.height {
            bottom + ROOM - bounds.height
        } else {
            return;
        };
        let most = (content_bounds.height - bounds.height).max(0.0);
        state.scroll_to(AbsoluteOffset {
            x: None,
            y: Some(wanted.clamp(0.0, most)),
        });
    }
}
