//! The index: everything that can be found, kept up with what changes.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use uuid::Uuid;

use super::{
    abbreviation::Abbreviations,
    answer::{Answer, Hit},
    board::{Board, Mode, WHOLE_CODE},
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
        let mut before = vec![count(Mode::Exact)];
        found.take(&segments, &before[0], &[]);
        let mut lookalikes = Vec::new();
        for mode in [Mode::Similar, Mode::Lenient] {
            let is_enough = match mode {
                Mode::Lenient => found.total() > 0,
                _ => found.total() >= LITTLE || found.has_code(),
            };
            if is_enough {
                break;
            }
            let boards = count(mode);
            found.take(&segments, &boards, &before);
            lookalikes.extend(boards.iter().flat_map(|board| board.lookalikes.clone()));
            before.push(boards);
        }
        found.answer(Answer::new(question, lookalikes))
    }
}

/// The best hits of each kind so far, and how many there were.
struct Found<'a> {
    ask: Ask<'a>,
    kinds: Vec<Best>,
}

/// The best hits of one kind.
#[derive(Clone, Default)]
struct Best {
    count: usize,
    hits: Vec<Hit>,
}

impl Best {
    /// Takes a hit; of more than a few times as many as are shown, the worst are dropped.
    fn push(&mut self, hit: Hit, shown: usize) {
        self.count += 1;
        self.hits.push(hit);
        if self.hits.len() > shown.saturating_mul(4).saturating_add(1_000) {
            self.cut(shown);
        }
    }

    fn cut(&mut self, shown: usize) {
        if self.hits.len() > shown && shown > 0 {
            self.hits.select_nth_unstable_by_key(shown - 1, order);
        }
        self.hits.truncate(shown);
    }
}

/// As written before approximate, best first, equals in the order of kinds, then of ids.
fn order(hit: &Hit) -> impl Ord + use<> {
    let best_first = std::cmp::Reverse(hit.score);
    (hit.is_approximate, best_first, hit.kind, hit.id)
}

impl<'a> Found<'a> {
    fn new(ask: Ask<'a>) -> Found<'a> {
        Found {
            ask,
            kinds: vec![Best::default(); Kind::ALL.len()],
        }
    }

    /// Whether what was typed is the code of something.
    fn has_code(&self) -> bool {
        let mut hits = self.kinds.iter().flat_map(|best| &best.hits);
        hits.any(|hit| hit.score >= WHOLE_CODE)
    }

    fn total(&self) -> usize {
        self.kinds.iter().map(|best| best.count).sum()
    }

    /// Takes what boards counted; approximate hits but for those that were found before.
    fn take(&mut self, segments: &[&Segment], boards: &[Board], before: &[Vec<Board>]) {
        let shown = self.ask.each.min(self.ask.limit);
        for (number, (segment, board)) in segments.iter().zip(boards).enumerate() {
            for (slot, score) in board.scores.iter().enumerate() {
                let is_known = |boards: &Vec<Board>| boards[number].scores[slot] > 0;
                if *score == 0 || before.iter().any(is_known) {
                    continue;
                }
                let (kind, id) = (segment.kinds[slot], segment.ids[slot]);
                if self.ask.kinds.is_empty() || self.ask.kinds.contains(&kind) {
                    let hit = Hit {
                        kind,
                        id,
                        score: *score,
                        is_approximate: !before.is_empty(),
                    };
                    self.kinds[kind as usize].push(hit, shown);
                }
            }
        }
    }

    fn answer(self, mut answer: Answer) -> Answer {
        let shown = self.ask.each.min(self.ask.limit);
        for (kind, mut best) in Kind::ALL.iter().zip(self.kinds) {
            if best.count > 0 {
                answer.totals.push((*kind, best.count));
            }
            best.cut(shown);
            answer.hits.append(&mut best.hits);
        }
        answer.hits.sort_unstable_by_key(order);
        answer.hits.truncate(self.ask.limit);
        answer
    }
}
