//! Moving the focus by Tab, round and round: after the last stop comes the first.

use iced::{
    Rectangle,
    advanced::widget::{
        Id, Operation,
        operation::{Focusable, Outcome},
    },
};

/// An operation that moves the focus to the next stop, or to the one before.
pub fn step(backwards: bool) -> impl Operation {
    Count {
        backwards,
        count: 0,
        focused: None,
    }
}

struct Count {
    backwards: bool,
    count: usize,
    focused: Option<usize>,
}

impl Operation for Count {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.count);
        }
        self.count += 1;
    }

    fn finish(&self) -> Outcome<()> {
        let Some(last) = self.count.checked_sub(1) else {
            return Outcome::None;
        };
        let wanted = match (self.focused, self.backwards) {
            (Some(0) | None, true) => last,
            (Some(at), true) => at - 1,
            (Some(at), false) if at < last => at + 1,
            _ => 0,
        };
        Outcome::Chain(Box::new(only(Some(wanted))))
    }
}

/// An operation that gives the focus to the stop with that number, and to no other.
pub fn only(wanted: Option<usize>) -> impl Operation {
    Only { wanted, at: 0 }
}

struct Only {
    wanted: Option<usize>,
    at: usize,
}

impl Operation for Only {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.wanted == Some(self.at) {
            state.focus();
        } else {
            state.unfocus();
        }
        self.at += 1;
    }
}
