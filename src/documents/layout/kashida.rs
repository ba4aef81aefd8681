//! Justification by kashida: where spaces alone would gape, tatweel lengthens the joins that
//! calligraphers lengthen, at most one join a word. The text of a cluster never tells of it.

use super::{
    breaking::STRETCH,
    item::{Item, Kind},
    shaper::{Shaper, Writing},
};

/// Advance of one tatweel in Amiri, thousandths of the em.
const TATWEEL: i32 = 185;
/// How many tatweel one join takes at most.
const MOST: u8 = 2;
/// Words with fewer letters keep their shape.
const SHORTEST: usize = 4;
/// Spaces widen to this part of [`STRETCH`] before any join is lengthened.
const SPACES_FIRST: f32 = 0.55;

/// Lengthens joins until the rest of the slack suits the spaces.
pub(super) fn lengthen(line: &mut [Item], width: i32, shaper: &mut Shaper) {
    let natural: i32 = line.iter().map(|item| item.advance).sum();
    let spaces = line.iter().filter(|item| item.stretches()).count() as i32;
    let mut excess = width - natural - (spaces as f32 * STRETCH as f32 * SPACES_FIRST) as i32;
    if excess < TATWEEL {
        return;
    }
    let mut joins: Vec<(u8, usize, u32)> = Vec::new();
    for (index, item) in line.iter().enumerate() {
        if let Kind::Word {
            word,
            writing: Writing::Arabic,
        } = &item.kind
            && let Some((rank, offset)) = best_join(&word.text)
        {
            joins.push((rank, index, offset));
        }
    }
    // Best joins first; among equals those nearest the end of the line, as scribes do.
    joins.sort_by_key(|(rank, index, _)| (*rank, std::cmp::Reverse(*index)));
    for count in 1..=MOST {
        for &(_, index, offset) in &joins {
            if excess < TATWEEL {
                return;
            }
            let item = &mut line[index];
            if let Kind::Word { word, .. } = &mut item.kind {
                let stretch = Some((offset, count));
                let longer = shaper.stretched(item.face, Writing::Arabic, &word.text, stretch);
                let gain = longer.advance - item.advance;
                if gain > 0 && gain <= excess {
                    excess -= gain;
                    item.advance = longer.advance;
                    *word = longer;
                }
            }
        }
    }
}

/// The best join of a word: its rank (1 is best) and the byte offset where tatweel goes in.
fn best_join(word: &str) -> Option<(u8, u32)> {
    // Letters with the end of their marks, so that tatweel follows the marks.
    let mut letters: Vec<(char, usize)> = Vec::new();
    for (offset, character) in word.char_indices() {
        let end = offset + character.len_utf8();
        match letters.last_mut() {
            Some((_, before)) if is_mark(character) => *before = end,
            _ => letters.push((character, end)),
        }
    }
    if letters
        .iter()
        .filter(|(letter, _)| joins_before(*letter))
        .count()
        < SHORTEST
        || letters.iter().any(|(letter, _)| *letter == '\u{640}')
    {
        return None;
    }
    let mut best: Option<(u8, u32)> = None;
    for (index, pair) in letters.windows(2).enumerate() {
        let ((letter, end), (next, _)) = (pair[0], pair[1]);
        if !joins_after(letter) || !joins_before(next) || is_lam_alef(letter, next) {
            continue;
        }
        let last = letters
            .get(index + 2)
            .is_none_or(|(after, _)| !joins_before(*after));
        let rank = match (letter, next, last) {
            ('س' | 'ش' | 'ص' | 'ض', ..) => 1,
            (_, 'ة' | 'ه' | 'د' | 'ذ', true) => 2,
            (_, 'ا' | 'ل' | 'ك' | 'ط' | 'ظ', true) if letter != 'ل' => 3,
            (_, 'ر' | 'ز' | 'ي' | 'ى', true) => 4,
            (_, 'و' | 'ع' | 'غ' | 'ق' | 'ف', true) => 5,
            _ => continue,
        };
        // Among equals the last join of the word.
        if best.is_none_or(|(least, _)| rank <= least) {
            best = u32::try_from(end).ok().map(|end| (rank, end));
        }
    }
    best
}

fn is_lam_alef(letter: char, next: char) -> bool {
    letter == 'ل' && matches!(next, 'ا' | 'أ' | 'إ' | 'آ' | 'ٱ')
}

/// Vowel marks and the like, which stand on the letter before them.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// Letters that join to the letter after them.
fn joins_after(letter: char) -> bool {
    matches!(
        letter,
        'ئ' | 'ب'
            | 'ت'
            | 'ث'
            | 'ج'
            | 'ح'
            | 'خ'
            | 'س'
            | 'ش'
            | 'ص'
            | 'ض'
            | 'ط'
            | 'ظ'
            | 'ع'
            | 'غ'
            | 'ف'
            | 'ق'
            | 'ك'
            | 'ل'
            | 'م'
            | 'ن'
            | 'ه'
            | 'ي'
            | 'پ'
            | 'چ'
            | 'ڭ'
            | 'گ'
            | 'ݣ'
            | 'ڤ'
    )
}

/// Letters that join to the letter before them.
fn joins_before(letter: char) -> bool {
    joins_after(letter)
        || matches!(
            letter,
            'ا' | 'أ' | 'إ' | 'آ' | 'ٱ' | 'د' | 'ذ' | 'ر' | 'ز' | 'و' | 'ؤ' | 'ة' | 'ى' | 'ژ'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(word: &str) -> Option<(&str, &str)> {
        best_join(word).map(|(_, offset)| word.split_at(offset as usize))
    }

    #[test]
    fn seen_is_lengthened_first() {
        assert_eq!(split("المؤسسة"), Some(("المؤسس", "ة")));
        assert_eq!(split("مساهمته"), Some(("مس", "اهمته")));
    }

    #[test]
    fn final_ta_marbuta_is_reached_by_a_long_join() {
        assert_eq!(split("الجماعية"), Some(("الجماعي", "ة")));
    }

    #[test]
    fn lam_alef_is_never_parted() {
        for word in ["الآجال", "الإقليم", "لأجل", "خلال", "سلامة"] {
            if let Some((before, after)) = split(word) {
                let alef = ['ا', 'أ', 'إ', 'آ'];
                assert!(
                    !(before.ends_with('ل') && after.starts_with(alef)),
                    "{before} {after}"
                );
            }
        }
    }

    #[test]
    fn short_words_and_lengthened_words_stay() {
        for word in ["من", "في", "على", "عقــد", "3-1", ""] {
            assert_eq!(split(word), None, "{word}");
        }
    }

    #[test]
    fn marks_stay_on_their_letter() {
        assert_eq!(split("الحصَّة"), Some(("الحصَّ", "ة")));
    }
}
