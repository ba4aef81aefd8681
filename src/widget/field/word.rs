//! Where a caret can stand in a text, and where its words begin and end.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

/// Whether a character stands with the one before it: no caret goes between.
pub fn clings(c: char) -> bool {
    is_combining_mark(c)
        || matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}')
}

/// Whether a caret can stand at an offset.
pub fn is_stop(text: &str, at: usize) -> bool {
    let joined = || text[..at].ends_with('\u{200D}');
    at == 0 || at >= text.len() || !(text[at..].starts_with(clings) || joined())
}

/// The next offset at which a caret can stand.
pub fn next_stop(text: &str, at: usize) -> usize {
    let next = |(step, _): (usize, char)| at + step;
    text[at..]
        .char_indices()
        .skip(1)
        .map(next)
        .find(|next| is_stop(text, *next))
        .unwrap_or(text.len())
}

/// Whether a piece of text belongs to a word.
pub fn is_word(piece: &str) -> bool {
    piece.chars().any(of_word)
}

fn of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || clings(c)
}

/// The word around an offset, or what stands between two words.
pub fn around(text: &str, at: usize) -> Range<usize> {
    let after = text[at..].chars().next();
    let before = text[..at].chars().next_back();
    let kind = |c: char| (of_word(c), c.is_whitespace());
    let wanted = match (before, after) {
        (_, Some(c)) if of_word(c) => kind(c),
        (Some(c), _) if of_word(c) => kind(c),
        (_, Some(c)) | (Some(c), None) => kind(c),
        (None, None) => return at..at,
    };
    let same = |c: &char| kind(*c) == wanted;
    let back: usize = text[..at]
        .chars()
        .rev()
        .take_while(same)
        .map(char::len_utf8)
        .sum();
    let on: usize = text[at..]
        .chars()
        .take_while(same)
        .map(char::len_utf8)
        .sum();
    at - back..at + on
}

/// Where the word before an offset begins, past what stands between.
pub fn previous(text: &str, at: usize) -> usize {
    let head = text[..at].trim_end_matches(|c| !of_word(c));
    head.trim_end_matches(of_word).len()
}

/// Where the word after an offset ends, past what stands between.
pub fn next(text: &str, at: usize) -> usize {
    let tail = text[at..].trim_start_matches(|c| !of_word(c));
    text.len() - tail.trim_start_matches(of_word).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_caret_stands_between_a_letter_and_its_marks() {
        let text = "مُدُن👨\u{200D}👩";
        let mut stops = vec![0];
        while stops[stops.len() - 1] < text.len() {
            stops.push(next_stop(text, stops[stops.len() - 1]));
        }
        let pieces: Vec<&str> = stops.windows(2).map(|s| &text[s[0]..s[1]]).collect();
        assert_eq!(pieces, ["مُ", "دُ", "ن", "👨\u{200D}👩"]);
        assert!(stops.iter().all(|at| is_stop(text, *at)));
    }

    #[test]
    fn words_in_either_script() {
        let text = "اتفاقية ONEE، 2026";
        for (at, word) in [
            (0, "اتفاقية"),
            ("اتف".len(), "اتفاقية"),
            ("اتفاقية".len(), "اتفاقية"),
            ("اتفاقية ON".len(), "ONEE"),
            (text.len(), "2026"),
        ] {
            assert_eq!(&text[around(text, at)], word);
        }
        assert_eq!(around("", 0), 0..0);
        assert_eq!(&"ا  ب"[around("ا  ب", "ا ".len())], "  ");
        assert_eq!(previous(text, text.len()), "اتفاقية ONEE، ".len());
        assert_eq!(previous(text, "اتفاقية ONEE، ".len()), "اتفاقية ".len());
        assert_eq!(next(text, 0), "اتفاقية".len());
        assert_eq!(next(text, "اتفاقية".len()), "اتفاقية ONEE".len());
        assert_eq!((previous(text, 0), next(text, text.len())), (0, text.len()));
    }
}
