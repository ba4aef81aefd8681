//! French words divided at their syllables, where a justified column is too narrow without it.

use std::sync::Arc;

use super::{
    item::{Break, Item, Kind},
    shaper::{Shaper, Word, Writing},
};
use crate::documents::frame::Cluster;

/// Words of fewer letters are never divided.
const SHORTEST: usize = 6;

/// The items with every French word in pieces that a hyphen may part. Pieces that stay on one line
/// are joined and shaped again by [`join`].
pub(super) fn divide(items: &[Item], shaper: &mut Shaper) -> Vec<Item> {
    let mut divided = Vec::with_capacity(items.len() * 2);
    for (index, item) in items.iter().enumerate() {
        let pieces = match &item.kind {
            Kind::Word {
                word,
                writing: Writing::Latin,
            } if !is_held(items, index) => pieces(&word.text),
            _ => Vec::new(),
        };
        if pieces.len() < 2 {
            divided.push(item.clone());
            continue;
        }
        for (index, piece) in pieces.iter().enumerate() {
            let last = index + 1 == pieces.len();
            let word = shaper.word(item.face, Writing::Latin, piece);
            divided.push(Item {
                advance: word.advance,
                kind: Kind::Word {
                    word,
                    writing: Writing::Latin,
                },
                after: if last { item.after } else { Break::Hyphen },
                divided: !last,
                ..item.clone()
            });
        }
    }
    divided
}

/// A word beside a no-break space belongs to a date or an amount, which stay whole.
fn is_held(items: &[Item], index: usize) -> bool {
    let held = |item: Option<&Item>| {
        item.is_some_and(|item| matches!(item.kind, Kind::Space { text: '\u{A0}', .. }))
    };
    held(items.get(index + 1))
        || index
            .checked_sub(1)
            .is_some_and(|before| held(items.get(before)))
}

/// Joins the pieces of a word that stand on one line.
pub(super) fn join(line: &mut Vec<Item>, shaper: &mut Shaper) {
    if !line.iter().any(|item| item.divided) {
        return;
    }
    let mut joined: Vec<Item> = Vec::with_capacity(line.len());
    let mut open = false;
    for item in line.drain(..) {
        let continues = item.divided;
        match (joined.last_mut(), &item.kind) {
            (Some(before), Kind::Word { word: next, .. }) if open => {
                if let Kind::Word { word, writing } = &mut before.kind {
                    let text = format!("{}{}", word.text, next.text);
                    *word = shaper.word(before.face, *writing, &text);
                    before.advance = word.advance;
                }
            }
            _ => joined.push(item),
        }
        open = continues;
    }
    *line = joined;
}

/// Syllables of a word with its apostrophes and punctuation; one piece when it is not divided.
/// Capitals stay whole: acronyms, and names that begin a line.
fn pieces(word: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut rest = word;
    while !rest.is_empty() {
        let letters = rest
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(rest.len());
        let (run, after) = rest.split_at(letters);
        let count = run.chars().count();
        if count >= SHORTEST && !run.chars().any(char::is_uppercase) {
            for (index, syllable) in hypher::hyphenate(run, hypher::Lang::French).enumerate() {
                if index > 0 {
                    pieces.push(String::new());
                }
                if let Some(piece) = pieces.last_mut() {
                    piece.push_str(syllable);
                }
            }
        } else if let Some(piece) = pieces.last_mut() {
            piece.push_str(run);
        }
        let marks = after.find(char::is_alphabetic).unwrap_or(after.len());
        if let Some(piece) = pieces.last_mut() {
            piece.push_str(&after[..marks]);
        }
        rest = &after[marks..];
    }
    merge_short(pieces)
}

/// Two letters at least before the first hyphen, three after the last.
fn merge_short(mut pieces: Vec<String>) -> Vec<String> {
    let letters = |piece: &str| piece.chars().filter(|c| c.is_alphabetic()).count();
    if pieces.len() > 1 && letters(&pieces[0]) < 2 {
        let first = pieces.remove(0);
        pieces[0].insert_str(0, &first);
    }
    if let [.., before, last] = &mut pieces[..]
        && letters(last) < 3
    {
        before.push_str(last);
        pieces.pop();
    }
    pieces
}

/// The hyphen shown where a word is divided: its text is U+00AD, so that readers join the word
/// again (ISO 32000-1, 14.8.2.2.3).
pub(super) fn sign(last: &Item, shaper: &mut Shaper) -> Item {
    let drawn = shaper.word(last.face, Writing::Latin, "-");
    let glyphs = drawn
        .clusters
        .iter()
        .flat_map(|cluster| cluster.glyphs.clone())
        .collect();
    let text = "\u{AD}";
    let cluster = Cluster {
        text: text.to_owned(),
        glyphs,
        advance: drawn.advance,
    };
    let word = Word {
        text: text.into(),
        clusters: vec![Arc::new(cluster)],
        advance: drawn.advance,
    };
    Item {
        kind: Kind::Word {
            word: Arc::new(word),
            writing: Writing::Latin,
        },
        advance: drawn.advance,
        divided: false,
        ..last.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_words_part_at_syllables() {
        assert_eq!(pieces("contribution"), ["contri", "bu", "tion"]);
    }

    #[test]
    fn elided_articles_stay_with_their_word() {
        let parts = pieces("l’échéancier,");
        assert!(parts[0].starts_with("l’é"), "{parts:?}");
        assert_eq!(parts.concat(), "l’échéancier,");
        assert!(parts.len() > 1);
    }

    #[test]
    fn short_words_names_and_acronyms_stay_whole() {
        for word in ["partie", "ONEE-Branche", "Gouverneur", "le", "", "2026"] {
            assert_eq!(pieces(word).concat(), word);
        }
        assert_eq!(pieces("Gouverneur").len(), 1);
    }
}
