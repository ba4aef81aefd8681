//! Folding a line that is wider than its field.

use std::ops::Range;

use super::word;

/// The byte ranges of the lines that a text without line ends is folded into.
///
/// Spaces at a fold stay at the end of the line before it and may stand out of the room; a word
/// that is wider than the room is broken between letters.
pub fn wrap(text: &str, room: f32, measure: &mut dyn FnMut(&str) -> f32) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let (mut start, mut filled, mut from) = (0, 0.0, 0);
    for (to, _) in unicode_linebreak::linebreaks(text) {
        let piece = &text[from..to];
        let shown = piece.trim_end_matches(' ');
        let width = measure(shown);
        if filled > 0.0 && filled + width > room {
            lines.push(start..from);
            (start, filled) = (from, 0.0);
        }
        if width > room {
            while let Some(cut) = fitting(&text[start..from + shown.len()], room, measure) {
                lines.push(start..start + cut);
                start += cut;
            }
            filled = measure(&text[start..from + shown.len()]);
        } else {
            filled += width;
        }
        if shown.len() < piece.len() {
            filled += measure(" ") * (piece.len() - shown.len()) as f32;
        }
        from = to;
    }
    lines.push(start..text.len());
    lines
}

/// How much of a word fits, where not all of it does: at least one letter.
fn fitting(word: &str, room: f32, measure: &mut dyn FnMut(&str) -> f32) -> Option<usize> {
    if measure(word) <= room {
        return None;
    }
    let stops: Vec<usize> = word
        .char_indices()
        .map(|(at, _)| at)
        .skip(1)
        .filter(|at| word::is_stop(word, *at))
        .collect();
    let fits = stops.partition_point(|at| measure(&word[..*at]) <= room);
    stops.get(fits.saturating_sub(1)).copied()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn letters(text: &str) -> f32 {
        text.chars().count() as f32
    }

    #[test]
    fn lines_fold_at_spaces_and_long_words_break() {
        let folded = |text: &'static str, room| -> Vec<&str> {
            let ranges = wrap(text, room, &mut letters);
            ranges.into_iter().map(|range| &text[range]).collect()
        };
        assert_eq!(folded("", 5.0), [""]);
        assert_eq!(folded("ab cd ef", 5.0), ["ab cd ", "ef"]);
        assert_eq!(folded("ab   cd", 3.0), ["ab   ", "cd"]);
        assert_eq!(folded("abcdefg h", 3.0), ["abc", "def", "g h"]);
        assert_eq!(folded("a bcdef", 3.0), ["a ", "bcd", "ef"]);
        assert_eq!(folded("abc", 0.5), ["a", "b", "c"]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_everything_fits(text in "[a-cابُ /-]{0,60}", room in 1u8..20) {
            let room = f32::from(room);
            let ranges = wrap(&text, room, &mut letters);
            let mut end = 0;
            for range in &ranges {
                prop_assert_eq!(range.start, end);
                end = range.end;
                let shown = text[range.clone()].trim_end_matches(' ');
                prop_assert!(letters(shown) <= room || shown.chars().filter(|c| !word::clings(*c)).count() <= 1);
            }
            prop_assert_eq!(end, text.len());
        }
    }
}
