//! The count: which entries of a segment answer a question, and how well.

use super::{
    entry::Field,
    question::{Quality, Question, Term, Wording},
    segment::Segment,
};

/// What a whole code is worth, above any words, and a code that begins so.
pub const WHOLE_CODE: u32 = 2_000_000;
const CODE_BEGINNING: u32 = 1_000_000;
/// A short name counts a little more than a long one that says the same.
const SHORTNESS: u32 = 8_000;

/// How strictly words are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// As they are written.
    Exact,
    /// Or as they may be misspelt.
    Similar,
    /// And one of three or more may be missing.
    Lenient,
}

/// The scores of a segment's entries for one question.
#[derive(Debug, Clone, Default)]
pub struct Board {
    /// By slot; nought is no answer.
    pub scores: Vec<u32>,
    /// Words of the vocabulary that stood for misspelt ones.
    pub lookalikes: Vec<String>,
    /// For one word, by slot: twice what it is worth, plus one where it is spelt otherwise.
    best: Vec<u16>,
    /// For one wording, by slot: the sum of what was found, and of how many words.
    sums: Vec<u32>,
    counts: Vec<u8>,
}

impl Board {
    /// Counts a question's answers in a segment.
    pub fn new(segment: &Segment, question: &Question, mode: Mode) -> Board {
        let slots = segment.ids.len();
        let mut board = Board {
            scores: vec![0; slots],
            best: vec![0; slots],
            sums: vec![0; slots],
            counts: vec![0; slots],
            lookalikes: Vec::new(),
        };
        for wording in &question.wordings {
            board.count(segment, wording, mode);
        }
        if mode == Mode::Exact {
            board.count_codes(segment, question);
        }
        for (score, slot) in board.scores.iter_mut().zip(0_u32..) {
            if *score == 0 {
                continue;
            }
            let length = segment.lengths.get(slot as usize).copied().unwrap_or(1);
            *score = match segment.lives(slot) {
                true => *score + SHORTNESS / u32::from(length.max(1)),
                false => 0,
            };
        }
        board
    }

    fn count(&mut self, segment: &Segment, wording: &Wording, mode: Mode) {
        let terms = &wording.terms;
        self.sums.fill(0);
        self.counts.fill(0);
        for term in terms {
            self.find(segment, term, mode);
            // Without a branch, so that many slots are counted at a time.
            let sums = self.sums.iter_mut().zip(&mut self.counts);
            for (best, (sum, count)) in self.best.iter_mut().zip(sums) {
                *sum += u32::from(*best);
                *count = count.saturating_add(u8::from(*best > 0));
                *best = 0;
            }
        }
        let all = u8::try_from(terms.len()).unwrap_or(u8::MAX);
        let wanted = match mode {
            Mode::Lenient if all >= 3 => all - 1,
            _ => all,
        };
        let scale = |sum: u32| {
            let score = sum.saturating_mul(500) / u32::from(all.max(1));
            if wording.is_typed {
                score
            } else {
                score / 10 * 9
            }
        };
        for ((score, sum), count) in self.scores.iter_mut().zip(&self.sums).zip(&self.counts) {
            if *count >= wanted && *sum > 0 {
                *score = (*score).max(scale(*sum));
            }
        }
    }

    /// Finds one word: what it is worth at each slot.
    fn find(&mut self, segment: &Segment, term: &Term, mode: Mode) {
        let best = &mut self.best;
        let mut rate = |slot: u32, worth: u16| {
            if let Some(best) = best.get_mut(slot as usize) {
                *best = (*best).max(worth);
            }
        };
        let mut give = |word: u32, quality: Quality, mark: u16| {
            segment.postings.each(word as usize, |slot, field| {
                rate(slot, quality.worth() * Field::weight(field) * 2 + mark);
            });
        };
        for (word, quality) in segment.vocabulary.matches(term) {
            give(word, quality, 0);
        }
        if mode != Mode::Exact && !term.whole {
            for (word, quality) in segment.vocabulary.similar(term) {
                give(word, quality, 1);
                let word = segment.vocabulary.word(word as usize);
                self.lookalikes.push(word.to_owned());
            }
        }
        segment.codes.each(&term.code, |slot, quality| {
            let quality = quality.min(Quality::CodeBeginning);
            rate(slot, quality.worth() * Field::CODE_WEIGHT * 2);
        });
    }

    /// A question that is a code finds its entry whatever its words find; a reference among other
    /// words lifts what they found.
    fn count_codes(&mut self, segment: &Segment, question: &Question) {
        let worth = |quality| match quality {
            Quality::Code => Some(WHOLE_CODE),
            Quality::CodeBeginning => Some(CODE_BEGINNING),
            _ => None,
        };
        let scores = &mut self.scores;
        segment.codes.each(&question.code, |slot, quality| {
            if let (Some(worth), Some(known)) = (worth(quality), scores.get_mut(slot as usize)) {
                *known = (*known).max(worth);
            }
        });
        for reference in &question.references {
            segment.codes.each(reference, |slot, quality| {
                let known = scores.get_mut(slot as usize).filter(|known| **known > 0);
                if let (Some(worth), Some(known)) = (worth(quality), known) {
                    *known = (*known).max(worth / 2);
                }
            });
        }
    }
}
