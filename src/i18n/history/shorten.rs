//! Long texts, shortened around what differs.

use std::ops::Range;

/// Longest text that is shown whole, in characters.
const LONG: usize = 80;
/// What is left around a difference, in characters.
const AROUND: usize = 24;
const ELLIPSIS: char = '…';

/// A text in one line, its end left out when it is long.
pub fn text(text: &str) -> String {
    let text = line(text);
    let count = text.chars().count();
    piece(&text.chars().collect::<Vec<_>>(), 0..count)
}

/// Two texts in one line each; of long ones only what differs, with a few words around.
pub fn both(before: &str, after: &str) -> (String, String) {
    let (before, after) = (line(before), line(after));
    let old: Vec<char> = before.chars().collect();
    let new: Vec<char> = after.chars().collect();
    if old.len() <= LONG && new.len() <= LONG {
        return (before, after);
    }
    let fellows = |(one, other): &(&char, &char)| one == other;
    let head = old.iter().zip(&new).take_while(fellows).count();
    let rest = old.len().min(new.len()) - head;
    let tails = old.iter().rev().zip(new.iter().rev()).take(rest);
    let tail = tails.take_while(fellows).count();
    let around = |text: &[char]| {
        let start = word_start(text, head.saturating_sub(AROUND), head);
        let end = word_end(text, text.len() - tail);
        piece(text, start..end)
    };
    (around(&old), around(&new))
}

/// A text without line breaks and doubled spaces.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first beginning of a word from `from` on, `to` at the latest.
fn word_start(text: &[char], from: usize, to: usize) -> usize {
    if from == 0 {
        return 0;
    }
    let gap = text[from..to].iter().position(|c| *c == ' ');
    gap.map_or(from, |gap| from + gap + 1)
}

/// An end of a word at most [`AROUND`] characters after `from`.
fn word_end(text: &[char], from: usize) -> usize {
    let to = (from + AROUND).min(text.len());
    if to == text.len() {
        return to;
    }
    let gap = text[from..to].iter().rposition(|c| *c == ' ');
    gap.map_or(to, |gap| from + gap)
}

/// A piece of a text, with dots where something is left out, cut when it is long itself.
fn piece(text: &[char], range: Range<usize>) -> String {
    let end = range.end.min(range.start + LONG);
    let mut piece = String::new();
    if range.start > 0 {
        piece.extend([ELLIPSIS, ' ']);
    }
    let shown: String = text[range.start..end].iter().collect();
    piece.push_str(shown.trim_end());
    if end < text.len() {
        piece.push(ELLIPSIS);
    }
    piece
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_long_text_is_shown_around_its_difference() {
        let long = "كلمة ".repeat(40);
        let (before, after) = (format!("{long}ثلاثة {long}"), format!("{long}أربعة {long}"));
        let (old, new) = both(&before, &after);
        assert!(
            old.contains("ثلاثة") && new.contains("أربعة"),
            "{old} / {new}"
        );
        assert!(old.starts_with("… كلمة") && old.ends_with('…'), "{old}");
        assert!(old.chars().count() < 70, "{old}");
        assert_eq!(
            both("قصير", "قصير\nجدا"),
            ("قصير".into(), "قصير جدا".into())
        );
        assert!(text(&long).ends_with("كلمة…") && text(&long).chars().count() <= LONG + 1);
    }

    proptest! {
        #[test]
        fn different_texts_stay_different(head in "[ab ]{0,150}", one in "[c]{1,9}", other in "[d]{1,9}", tail in "[ab ]{0,150}") {
            let (old, new) = both(&format!("{head}{one}{tail}"), &format!("{head}{other}{tail}"));
            prop_assert!(old.contains(&one) && new.contains(&other), "{old} / {new}");
            prop_assert!(old.chars().count() <= LONG + 3);
        }

        #[test]
        fn any_texts_are_shortened(one in any::<String>(), other in any::<String>()) {
            let (old, new) = both(&one, &other);
            prop_assert!(old.chars().count().max(new.chars().count()) <= LONG + 3);
            prop_assert!(text(&one).chars().count() <= LONG + 3);
        }
    }
}
