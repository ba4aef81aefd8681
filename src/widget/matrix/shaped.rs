//! Words of a matrix as they are shaped: kept while they are seen, cut where their place ends.

use rustc_hash::FxHashMap;

use super::{Cell, Head, Spot, frame::Frame};
use crate::{
    text::Language,
    theme::{font, space, type_scale},
    widget::{
        badge::Look,
        grid::shaped::{BADGE, Line},
    },
};

/// The lines of one place.
#[derive(Default)]
pub struct Shaped {
    /// Its words.
    pub first: Line,
    /// The hint under them, if it has one.
    pub second: Option<Line>,
    /// Its shape.
    pub look: Option<Look>,
    /// Whether it is written fainter.
    pub is_faint: bool,
    /// When it was last seen.
    seen: u64,
}

/// What is seen, and some of what was.
#[derive(Default)]
pub struct Cache {
    places: FxHashMap<Spot, Shaped>,
    now: u64,
}

/// How many places are kept that are not seen: some screens of them.
const KEPT: usize = 2_000;

impl Cache {
    /// Begins a frame.
    pub fn begin(&mut self) {
        self.now += 1;
    }

    fn entry(&mut self, spot: Spot) -> &mut Shaped {
        let now = self.now;
        let shaped = self.places.entry(spot).or_default();
        shaped.seen = now;
        shaped
    }

    /// Shapes a cell; how many of its lines were new.
    pub fn cell(
        &mut self,
        spot: Spot,
        cell: &Cell<'_>,
        language: Language,
        frame: &Frame,
    ) -> usize {
        let room = room(spot, frame) - BADGE;
        let shaped = self.entry(spot);
        shaped.look = cell.look;
        shaped.is_faint = cell.is_faint;
        shaped.set([&cell.text, &cell.hint], language, room)
    }

    /// Shapes a head; how many of its lines were new.
    pub fn head(
        &mut self,
        spot: Spot,
        head: &Head<'_>,
        language: Language,
        frame: &Frame,
    ) -> usize {
        let room = room(spot, frame);
        let shaped = self.entry(spot);
        shaped.set([&head.name, &head.hint], language, room)
    }

    /// A place that was shaped.
    pub fn get(&self, spot: Spot) -> Option<&Shaped> {
        self.places.get(&spot)
    }

    /// Ends a frame: forgets what has not been seen for long.
    pub fn end(&mut self) {
        if self.places.len() > 2 * KEPT {
            let now = self.now;
            self.places.retain(|_, shaped| shaped.seen + 8 > now);
        }
    }

    /// How many places are kept.
    #[cfg(test)]
    pub fn len(&self) -> usize {
        self.places.len()
    }
}

fn room(spot: Spot, frame: &Frame) -> f32 {
    (frame.place(spot).width - 2.0 * space::XS).max(0.0)
}

impl Shaped {
    fn set(&mut self, [first, hint]: [&str; 2], language: Language, room: f32) -> usize {
        let body = (type_scale::BODY, font::BODY);
        let small = (type_scale::HINT, font::BODY);
        let mut new = usize::from(self.first.shape(first, language, body, room));
        match hint {
            "" => self.second = None,
            _ => {
                let line = self.second.get_or_insert_default();
                new += usize::from(line.shape(hint, language, small, room));
            }
        }
        new
    }
}
