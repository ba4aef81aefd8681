//! A segment: the entries of an index at one time, packed. It never changes but for entries that
//! die; segments are merged into a new one.

use rustc_hash::FxHashMap;
use uuid::Uuid;

use super::{
    code::Codes,
    entry::{Entry, Field, Kind},
    posting::{Posting, Postings},
    vocabulary::Vocabulary,
    word::{code_key, words},
};
use crate::text::fold::fold;

/// Of a slot without an entry in a merged segment.
const NOWHERE: u32 = u32::MAX;

/// Entries in the order of their ids, each at a slot, and where each word of them occurs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Segment {
    pub ids: Vec<Uuid>,
    pub kinds: Vec<Kind>,
    /// Number of words of the name, in the language that says it shorter; at most 255.
    pub lengths: Vec<u8>,
    dead: Vec<bool>,
    deaths: usize,
    pub vocabulary: Vocabulary,
    pub postings: Postings,
    pub codes: Codes,
}

impl Segment {
    /// Packs entries; of several with one id the last counts.
    pub fn new(mut entries: Vec<Entry<'_>>) -> Segment {
        entries.sort_by_key(|entry| entry.id);
        let mut segment = Segment::default();
        let mut lists: FxHashMap<String, Vec<Posting>> = FxHashMap::default();
        let mut coming = entries.iter().peekable();
        while let Some(entry) = coming.next() {
            if coming.peek().is_some_and(|next| next.id == entry.id) {
                continue;
            }
            let slot = segment.ids.len() as u32;
            let length = segment.read(entry, slot, &mut lists);
            segment.ids.push(entry.id);
            segment.kinds.push(entry.kind);
            segment.lengths.push(length);
        }
        segment.dead = vec![false; segment.ids.len()];
        let mut lists: Vec<(String, Vec<Posting>)> = lists.into_iter().collect();
        lists.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        for (word, list) in lists {
            segment.vocabulary.push(&word);
            segment.postings.push(list);
        }
        segment.shrink();
        segment
    }

    /// Takes the words and codes of one entry; gives the number of words of its name.
    fn read(
        &mut self,
        entry: &Entry<'_>,
        slot: u32,
        lists: &mut FxHashMap<String, Vec<Posting>>,
    ) -> u8 {
        let mut shortest = usize::from(u8::MAX);
        for (field, text) in &entry.texts {
            let folded = fold(text);
            let Some(number) = field.number() else {
                let key = code_key(&folded);
                if !key.is_empty() {
                    self.codes.push(&key, slot);
                }
                continue;
            };
            let words = words(&folded);
            if *field == Field::Name && !words.is_empty() {
                shortest = shortest.min(words.len());
            }
            for word in words {
                match lists.get_mut(word.text.as_ref()) {
                    Some(list) => match list.last_mut() {
                        Some(last) if last.0 == slot => last.1 = last.1.min(number),
                        _ => list.push((slot, number)),
                    },
                    None => {
                        lists.insert(word.text.into_owned(), vec![(slot, number)]);
                    }
                }
            }
        }
        u8::try_from(shortest).unwrap_or(u8::MAX)
    }

    /// One segment of all that lives; of several entries with one id, the latest segment's counts.
    pub fn merge(segments: &[&Segment]) -> Segment {
        let mut merged = Segment::default();
        let maps = merged.gather(segments);
        let place = |segment: usize, slot: u32| {
            let map = maps.get(segment).and_then(|map| map.get(slot as usize));
            map.copied().filter(|slot| *slot != NOWHERE)
        };

        let mut codes: Vec<(u32, &str)> = Vec::new();
        for (number, segment) in segments.iter().enumerate() {
            let living = segment.codes.all();
            codes.extend(living.filter_map(|(key, slot)| Some((place(number, slot)?, key))));
        }
        codes.sort_by_key(|(slot, _)| *slot);
        for (slot, key) in codes {
            merged.codes.push(key, slot);
        }

        let mut next = vec![0_usize; segments.len()];
        let mut list: Vec<Posting> = Vec::new();
        loop {
            let heads = segments.iter().zip(&next);
            let word = heads
                .filter(|(segment, next)| **next < segment.vocabulary.len())
                .map(|(segment, next)| segment.vocabulary.word(*next))
                .min();
            let Some(word) = word else { break };
            list.clear();
            for (number, (segment, next)) in segments.iter().zip(&mut next).enumerate() {
                if *next < segment.vocabulary.len() && segment.vocabulary.word(*next) == word {
                    segment.postings.each(*next, |slot, field| {
                        list.extend(place(number, slot).map(|slot| (slot, field)));
                    });
                    *next += 1;
                }
            }
            if !list.is_empty() {
                list.sort_unstable();
                merged.vocabulary.push(word);
                merged.postings.push(list.drain(..));
            }
        }
        merged.shrink();
        merged
    }

    /// Takes the living entries of all segments; gives the new slot of each old one.
    fn gather(&mut self, segments: &[&Segment]) -> Vec<Vec<u32>> {
        let mut maps: Vec<Vec<u32>> = segments
            .iter()
            .map(|segment| vec![NOWHERE; segment.ids.len()])
            .collect();
        let mut living: Vec<(Uuid, u32, u32)> = Vec::new();
        for (number, segment) in segments.iter().enumerate() {
            let ids = segment.ids.iter().zip(0_u32..);
            let alive = ids.filter(|(_, slot)| segment.lives(*slot));
            living.extend(alive.map(|(id, slot)| (*id, number as u32, slot)));
        }
        living.sort_unstable();
        for (at, (id, number, slot)) in living.iter().enumerate() {
            if living.get(at + 1).is_some_and(|next| next.0 == *id) {
                continue;
            }
            let (number, slot) = (*number as usize, *slot as usize);
            maps[number][slot] = self.ids.len() as u32;
            self.ids.push(*id);
            self.kinds.push(segments[number].kinds[slot]);
            self.lengths.push(segments[number].lengths[slot]);
        }
        self.dead = vec![false; self.ids.len()];
        maps
    }

    fn shrink(&mut self) {
        self.ids.shrink_to_fit();
        self.kinds.shrink_to_fit();
        self.lengths.shrink_to_fit();
        self.vocabulary.shrink();
        self.postings.shrink();
        self.codes.shrink();
    }

    /// Whether the entry of a slot was not removed.
    pub fn lives(&self, slot: u32) -> bool {
        self.dead.get(slot as usize) == Some(&false)
    }

    /// How many entries live.
    pub fn living(&self) -> usize {
        self.ids.len() - self.deaths
    }

    /// How many were removed.
    pub fn deaths(&self) -> usize {
        self.deaths
    }

    /// Removes an entry; gives whether it was there.
    pub fn remove(&mut self, id: Uuid) -> bool {
        match self.ids.binary_search(&id) {
            Ok(slot) if !self.dead[slot] => {
                self.dead[slot] = true;
                self.deaths += 1;
                true
            }
            _ => false,
        }
    }

    /// Whether an entry is there.
    pub fn holds(&self, id: Uuid) -> bool {
        let slot = self.ids.binary_search(&id);
        slot.is_ok_and(|slot| !self.dead[slot])
    }

    /// Bytes held in memory.
    pub fn size(&self) -> usize {
        let entries = self.ids.capacity() * size_of::<Uuid>()
            + self.kinds.capacity()
            + self.lengths.capacity()
            + self.dead.capacity();
        entries + self.vocabulary.size() + self.postings.size() + self.codes.size()
    }
}
