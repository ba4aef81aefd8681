//! Words of a matrix as they are shaped: kept while they are seen, cut where their place ends.
//!
//! What keeps them knows nothing of crossings: the time line keeps its words in one too.

use std::hash::Hash;

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
pub struct Cache<K = Spot> {
    places: FxHashMap<K, Shaped>,
    now: u64,
}

impl<K> Default for Cache<K> {
    fn default() -> Self {
        Cache {
            places: FxHashMap::default(),
            now: 0,
        }
    }
}

/// How many places are kept that are not seen: some screens of them.
const KEPT: usize = 2_000;

impl<K: Eq + Hash> Cache<K> {
    /// Begins a frame.
    pub fn begin(&mut self) {
        self.now += 1;
    }

    fn entry(&mut self, key: K) -> &mut Shaped {
        let now = self.now;
        let shaped = self.places.entry(key).or_default();
        shaped.seen = now;
        shaped
    }

    /// Shapes a name and the hint under it; how many of the lines were new.
    pub fn pair(&mut self, key: K, pair: [&str; 2], language: Language, room: f32) -> usize {
        self.entry(key).set(pair, language, room)
    }

    /// Shapes a hint that stands alone; how many lines were new.
    pub fn small(&mut self, key: K, words: &str, language: Language, room: f32) -> usize {
        let small = (type_scale::HINT, font::BODY);
        let shaped = self.entry(key);
        shaped.second = None;
        usize::from(shaped.first.shape(words, language, small, room))
    }

    /// A place that was shaped.
    pub fn get(&self, key: K) -> Option<&Shaped> {
        self.places.get(&key)
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

impl Cache {
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
        self.pair(spot, [&head.name, &head.hint], language, room(spot, frame))
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
