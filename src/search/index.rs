//! The index: everything that can be found, kept up with what changes.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use uuid::Uuid;

use super::{
    abbreviation::Abbreviations,
    answer::{Answer, Hit},
    board::{Board, Mode},
    entry::{Entry, Field, Kind},
    question::Question,
    segment::Segment,
};

/// So many entries are packed at a time when an index is built.
const CHUNK: usize = 8_192;
/// So many changed entries are kept apart before all is packed anew.
const RECENT_MAX: usize = 256;
/// With fewer hits than this, words that are spelt alike are looked for as well.
const LITTLE: usize = 3;

/// What is asked of an index.
#[derive(Debug, Clone, Copy)]
pub struct Ask<'a> {
    /// What was typed.
    pub text: &'a str,
    /// The kinds to look among; all when empty.
    pub kinds: &'a [Kind],
    /// At most so many hits.
    pub limit: usize,
    /// At most so many hits of each kind.
    pub each: usize,
}

impl<'a> Ask<'a> {
    /// Anything that answers to a text, at most `limit` hits.
    pub fn new(text: &'a str, limit: usize) -> Ask<'a> {
        Ask {
            text,
            kinds: &[],
            limit,
            each: limit,
        }
    }
}

/// A changed entry, with texts of its own.
#[derive(Debug, Clone)]
struct Owned {
    kind: Kind,
    texts: Vec<(Field, String)>,
}

/// Everything that can be found in a dossier.
///
/// It is built once, off the window's thread, and then follows each change. It holds words, not
/// texts: some tens of bytes an entry. What it finds does not depend on the order of changes.
#[derive(Debug, Clone, Default)]
pub struct Index {
    abbreviations: Arc<Abbreviations>,
    base: Segment,
    recent: BTreeMap<Uuid, Owned>,
    /// The recent entries, packed when they are next looked among.
    packed: OnceLock<Segment>,
}

impl Index {
    /// An index of entries; of several with one id the last counts.
    pub fn new<'a>(
        abbreviations: Arc<Abbreviations>,
        entries: impl IntoIterator<Item = Entry<'a>>,
    ) -> Index {
        let mut index = Index {
            abbreviations,
            ..Index::default()
        };
        index.extend(entries);
        index.compact();
        index
    }

    /// Puts an entry in, in place of the one that has its id.
    pub fn put(&mut self, entry: Entry<'_>) {
        self.base.remove(entry.id);
        let texts = entry.texts.into_iter();
        let owned = Owned {
            kind: entry.kind,
            texts: texts
                .map(|(field, text)| (field, text.to_owned()))
                .collect(),
        };
        self.recent.insert(entry.id, owned);
        self.packed = OnceLock::new();
        self.compact_when_due();
    }

    /// Puts many entries in at once.
    pub fn extend<'a>(&mut self, entries: impl IntoIterator<Item = Entry<'a>>) {
        let mut entries = entries.into_iter();
        let mut segments = Vec::new();
        loop {
            let chunk: Vec<Entry<'a>> = entries.by_ref().take(CHUNK).collect();
            match chunk.len() {
                0 => break,
                1..RECENT_MAX if segments.is_empty() => {
                    chunk.into_iter().for_each(|entry| self.put(entry));
                    return;
                }
                _ => segments.push(Segment::new(chunk)),
            }
        }
        if segments.is_empty() {
            return;
        }
        let mut all = vec![&self.base];
        all.extend(self.recent_segment());
        all.extend(&segments);
        self.base = Segment::merge(&all);
        self.recent.clear();
        self.packed = OnceLock::new();
    }

    /// Takes an entry out; gives whether it was there.
    pub fn remove(&mut self, id: Uuid) -> bool {
        let was_recent = self.recent.remove(&id).is_some();
        if was_recent {
            self.packed = OnceLock::new();
        }
        let was_there = self.base.remove(id) || was_recent;
        self.compact_when_due();
        was_there
    }

    /// Whether an entry is in.
    pub fn holds(&self, id: Uuid) -> bool {
        self.recent.contains_key(&id) || self.base.holds(id)
    }

    /// How many entries are in.
    pub fn len(&self) -> usize {
        self.base.living() + self.recent.len()
    }

    /// Whether nothing is in.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Bytes that the packed entries hold in memory.
    pub fn size(&self) -> usize {
        self.base.size() + self.packed.get().map_or(0, Segment::size)
    }

    fn compact_when_due(&mut self) {
        let deaths = self.base.deaths();
        if self.recent.len() >= RECENT_MAX || deaths > RECENT_MAX.max(self.base.living() / 4) {
            self.compact();
        }
    }

    /// Packs all anew, without what was taken out.
    pub fn compact(&mut self) {
        if self.recent.is_empty() && self.base.deaths() == 0 {
            return;
        }
        let mut all = vec![&self.base];
        all.extend(self.recent_segment());
        self.base = Segment::merge(&all);
        self.recent.clear();
        self.packed = OnceLock::new();
    }

    fn recent_segment(&self) -> Option<&Segment> {
        if self.recent.is_empty() {
            return None;
        }
        Some(self.packed.get_or_init(|| {
            let entries = self.recent.iter().map(|(id, owned)| Entry {
                kind: owned.kind,
                id: *id,
                texts: owned
                    .texts
                    .iter()
                    .map(|(field, text)| (*field, text.as_str()))
                    .collect(),
            });
            Segment::new(entries.collect())
        }))
    }

    /// Finds what answers to a question, best first; equals in the order of kinds, then of ids.
    /// Nothing answers to a text without letters or figures.
    pub fn search(&self, ask: Ask<'_>) -> Answer {
        let question = Question::new(ask.text, &self.abbreviations);
        if question.wordings.is_empty() {
            return Answer::default();
        }
        let segments: Vec<&Segment> = [Some(&self.base), self.recent_segment()]
            .into_iter()
            .flatten()
            .collect();
        let count = |mode| -> Vec<Board> {
            let boards = segments.iter().map(|one| Board::new(one, &question, mode));
            boards.collect()
        };
        let mut found = Found::new(ask);
        let exact = count(Mode::Exact);
        found.take(&segments, &exact, None);
        let mut lookalikes = Vec::new();
        for mode in [Mode::Similar, Mode::Lenient] {
            let is_enough = match mode {
                Mode::Lenient => found.total() > 0,
                _ => found.total() >= LITTLE,
            };
            if is_enough {
                break;
            }
            let boards = count(mode);
            found.take(&segments, &boards, Some(&exact));
            lookalikes.extend(boards.into_iter().flat_map(|board| board.lookalikes));
        }
        found.answer(Answer::new(question, lookalikes))
    }
}

/// Hits by kind.
struct Found<'a> {
    ask: Ask<'a>,
    kinds: BTreeMap<Kind, Vec<Hit>>,
}

impl<'a> Found<'a> {
    fn new(ask: Ask<'a>) -> Found<'a> {
        Found {
            ask,
            kinds: BTreeMap::new(),
        }
    }

    fn total(&self) -> usize {
        self.kinds.values().map(Vec::len).sum()
    }

    /// Takes what boards counted; approximate hits but for those that were found `exact`ly.
    fn take(&mut self, segments: &[&Segment], boards: &[Board], exact: Option<&[Board]>) {
        for (number, (segment, board)) in segments.iter().zip(boards).enumerate() {
            let known = exact.and_then(|boards| boards.get(number));
            for (slot, score) in board.scores.iter().enumerate() {
                let (Some(kind), Some(id)) = (segment.kinds.get(slot), segment.ids.get(slot))
                else {
                    continue;
                };
                let is_known = known.is_some_and(|board| board.scores[slot] > 0);
                let is_asked = self.ask.kinds.is_empty() || self.ask.kinds.contains(kind);
                if *score > 0 && !is_known && is_asked {
                    self.kinds.entry(*kind).or_default().push(Hit {
                        kind: *kind,
                        id: *id,
                        score: *score,
                        is_approximate: exact.is_some(),
                    });
                }
            }
        }
    }

    fn answer(self, mut answer: Answer) -> Answer {
        let order = |hit: &Hit| {
            let best_first = std::cmp::Reverse(hit.score);
            (hit.is_approximate, best_first, hit.kind, hit.id)
        };
        for (kind, mut hits) in self.kinds {
            answer.totals.push((kind, hits.len()));
            let shown = self.ask.each.min(self.ask.limit);
            if hits.len() > shown && shown > 0 {
                hits.select_nth_unstable_by_key(shown - 1, order);
            }
            hits.truncate(shown);
            answer.hits.append(&mut hits);
        }
        answer.hits.sort_unstable_by_key(order);
        answer.hits.truncate(self.ask.limit);
        answer
    }
}
