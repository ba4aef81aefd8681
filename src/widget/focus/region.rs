//! The regions of a window: F6 goes from one to the next, and a screen puts the keyboard where its
//! work begins.

use iced::{
    Rectangle,
    advanced::widget::{
        Id, Operation,
        operation::{Focusable, Outcome},
    },
};

use super::only;

/// The places by name: the way to other places.
pub const RAIL: &str = "rail";
/// What holds on every page: where one is, the search, the last step undone.
pub const BAR: &str = "bar";
/// The page itself.
pub const PAGE: &str = "page";
/// The sheet beside a list.
pub const SHEET: &str = "sheet";
/// The first fields of a sheet.
pub const FIELDS: &str = "fields";

/// The regions that F6 goes through.
const ALL: [&str; 4] = [RAIL, BAR, PAGE, SHEET];

/// The region that a container's id names.
fn of(id: Option<&Id>) -> Option<usize> {
    ALL.iter().position(|name| id == Some(&Id::new(name)))
}

/// An operation that puts the keyboard on the first stop within the container with this id; where
/// there is none, the keyboard stays where it is.
pub fn enter(id: &'static str) -> impl Operation {
    Enter {
        wanted: Id::new(id),
        is_next: false,
        is_inside: false,
        at: 0,
        found: None,
    }
}

struct Enter {
    wanted: Id,
    is_next: bool,
    is_inside: bool,
    at: usize,
    found: Option<usize>,
}

impl Operation for Enter {
    fn container(&mut self, id: Option<&Id>, _bounds: Rectangle) {
        self.is_next = id == Some(&self.wanted);
    }

    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let was = self.is_inside;
        self.is_inside |= std::mem::take(&mut self.is_next);
        operate(self);
        self.is_inside = was;
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, _state: &mut dyn Focusable) {
        if self.is_inside && self.found.is_none() {
            self.found = Some(self.at);
        }
        self.at += 1;
    }

    fn finish(&self) -> Outcome<()> {
        match self.found {
            Some(at) => Outcome::Chain(Box::new(only(Some(at)))),
            None => Outcome::None,
        }
    }
}

/// An operation that puts the keyboard on the first stop of the next region, or of the one before.
pub fn hop(backwards: bool) -> impl Operation {
    Hop {
        backwards,
        next: None,
        now: None,
        at: 0,
        focused: None,
        firsts: [None; ALL.len()],
    }
}

struct Hop {
    backwards: bool,
    next: Option<usize>,
    now: Option<usize>,
    at: usize,
    focused: Option<usize>,
    firsts: [Option<usize>; ALL.len()],
}

impl Operation for Hop {
    fn container(&mut self, id: Option<&Id>, _bounds: Rectangle) {
        self.next = of(id);
    }

    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let was = self.now;
        self.now = self.next.take().or(was);
        operate(self);
        self.now = was;
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if let Some(region) = self.now {
            self.firsts[region].get_or_insert(self.at);
            if state.is_focused() {
                self.focused = Some(region);
            }
        }
        self.at += 1;
    }

    fn finish(&self) -> Outcome<()> {
        let count = ALL.len();
        let start = self.focused.unwrap_or(count - 1);
        let mut ways = (1..=count).map(|step| match self.backwards {
            false => (start + step) % count,
            true => (start + count - step) % count,
        });
        match ways.find_map(|region| self.firsts[region]) {
            Some(at) => Outcome::Chain(Box::new(only(Some(at)))),
            None => Outcome::None,
        }
    }
}
