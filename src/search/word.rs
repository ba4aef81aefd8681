//! Words: how a folded text falls into them, the bones that words spelt alike share, and codes as
//! keys that do not care about separators.

use std::{borrow::Cow, ops::Range};

use crate::text::fold::without_article;

/// A word of a folded text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word<'a> {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// The word; of initials, without their points.
    pub text: Cow<'a, str>,
}

/// The words of a folded text. Initials with points are one word: `م.و.ك.م` is «موكم», `o.n.e.e`
/// is «onee».
pub fn words(folded: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut initials = false;
    for range in runs(folded, char::is_alphanumeric) {
        let text = &folded[range.clone()];
        let is_initial = text.chars().count() == 1 && text.chars().all(char::is_alphabetic);
        if let Some(last) = words.last_mut()
            && initials
            && is_initial
            && folded.get(last.range.end..range.start) == Some(".")
        {
            last.text.to_mut().push_str(text);
            last.range.end = range.end;
            continue;
        }
        initials = is_initial;
        words.push(Word {
            range,
            text: Cow::Borrowed(text),
        });
    }
    words
}

/// Byte ranges of the longest runs of characters that hold `of`.
fn runs(text: &str, of: impl Fn(char) -> bool) -> impl Iterator<Item = Range<usize>> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, _) = rest.by_ref().find(|(_, c)| of(*c))?;
        while rest.next_if(|(_, c)| of(*c)).is_some() {}
        let end = rest.peek().map_or(text.len(), |(at, _)| *at);
        Some(start..end)
    })
}

/// The key of a folded code: its groups of figures and of letters joined by strokes, leading
/// noughts left out. `2023/INDH/33/P3`, `2023-indh-33 p3` and `2023INDH33P03` have one key, and
/// `1.12.3` another than `1.1.23`. Empty when there is no letter or figure.
pub fn code_key(folded: &str) -> String {
    let mut key = String::with_capacity(folded.len() + 4);
    for word in words(folded) {
        let text: &str = &word.text;
        let mut start = 0;
        while let Some(first) = text[start..].chars().next() {
            let figures = is_figure(first);
            let end = text[start..]
                .find(|c| is_figure(c) != figures)
                .map_or(text.len(), |length| start + length);
            let group = &text[start..end];
            let group = match group.trim_start_matches('0') {
                "" => &group[group.len() - 1..],
                bare => bare,
            };
            if !key.is_empty() {
                key.push('/');
            }
            key.push_str(if figures { group } else { &text[start..end] });
            start = end;
        }
    }
    key
}

fn is_figure(c: char) -> bool {
    c.is_ascii_digit()
}

/// What words share that are spelt alike: letters that are confused become one, doubled letters
/// single, the article goes. Domain notes, section 8, and common misspellings of Arabic and French.
pub fn bones(word: &str) -> String {
    let word = without_article(word);
    let mut bones = String::with_capacity(word.len());
    let mut last = None;
    let mut letters = word.chars().peekable();
    while let Some(c) = letters.next() {
        let next = letters.peek().copied();
        let c = match c {
            'ظ' => 'ض',
            'ص' => 'س',
            'ط' | 'ث' => 'ت',
            'ذ' => 'د',
            'ق' => 'ك',
            'ه' if next.is_none() => 'ا',
            'p' if next == Some('h') => {
                letters.next();
                'f'
            }
            'o' if next == Some('u') => {
                letters.next();
                'u'
            }
            'w' => 'u',
            'y' => 'i',
            'c' | 'q' => 'k',
            'z' => 's',
            _ => c,
        };
        if last != Some(c) {
            bones.push(c);
        }
        last = Some(c);
    }
    bones
}

/// Which letters a word's bones hold, one bit for each of 32 classes of letters: words whose sets
/// differ by more letters than an error may change need not be compared.
pub fn letters(bones: &str) -> u32 {
    bones
        .chars()
        .fold(0, |set, c| set | 1 << (u32::from(c) % 32))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(folded: &str) -> Vec<String> {
        words(folded).into_iter().map(|w| w.text.into()).collect()
    }

    #[test]
    fn a_text_falls_into_words() {
        assert_eq!(
            texts("l'eau potable, 12.5 km"),
            ["l", "eau", "potable", "12", "5", "km"]
        );
        assert_eq!(texts("م.و.ك.م (اتفاقيه)"), ["موكم", "اتفاقيه"]);
        assert_eq!(texts("o.n.e.e. 3.1"), ["onee", "3", "1"]);
        assert_eq!(texts("ج س م"), ["ج", "س", "م"]);
        assert_eq!(texts(" - / "), [""; 0]);
        let words = words("اتفاقيه م.و. 3");
        assert_eq!(&"اتفاقيه م.و. 3"[words[1].range.clone()], "م.و");
    }

    #[test]
    fn a_code_has_one_key_whatever_its_separators() {
        for (codes, key) in [
            (
                &["2023/indh/33/p3", "2023-indh-33-p3", "2023 indh 33 p 03"][..],
                "2023/indh/33/p/3",
            ),
            (&["14/2026", "14-2026", "14 2026", "014.2026"], "14/2026"),
            (&["p001", "p-1", "p 01"], "p/1"),
            (&["14/2023/ج.س.م", "14-2023 جسم"], "14/2023/جسم"),
            (&["000", "0"], "0"),
            (&["", " - "], ""),
        ] {
            for code in codes {
                assert_eq!(code_key(code), key, "{code}");
            }
        }
        assert_ne!(code_key("1.12.3"), code_key("1.1.23"));
    }

    #[test]
    fn words_spelt_alike_share_their_bones() {
        for (one, other) in [
            ("الضهر", "الظهر"),
            ("صبره", "سبره"),
            ("الزهرا", "الزهره"),
            ("mohamed", "mohammed"),
            ("oulad", "wlad"),
            ("temsaman", "temssaman"),
            ("foto", "photo"),
        ] {
            assert_eq!(bones(one), bones(other));
            assert_eq!(letters(&bones(one)), letters(&bones(other)));
        }
        assert_ne!(bones("تمسمان"), bones("تمسمانت"));
    }
}
