//! Folding for search: every spelling that a person would call the same word becomes one.
//!
//! Domain notes, section 8: hamza and alef, ta marbuta, alef maqsura, tatweel, vowel marks, the
//! Moroccan kafs of place names (ڭ ݣ گ), Persian forms, French accents, both digit sets.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use std::{iter, ops::Range};

/// The folded form of a text: lower case, without accents, vowel marks, tatweel, hamza or
/// invisible marks, figures 0 to 9, one plain space between words and none around them.
///
/// Folding a folded text changes nothing.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    each(text, |_, piece| folded.push_str(piece));
    folded
}

/// A folded text that knows where each of its letters came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traced {
    /// What [`fold`] gives.
    pub text: String,
    /// For each byte of it, the byte range in the text as given of the character that made it.
    origin: Vec<Range<usize>>,
}

impl Traced {
    /// Folds a text and keeps where each letter came from.
    pub fn new(given: &str) -> Traced {
        let mut text = String::with_capacity(given.len());
        let mut origin = Vec::with_capacity(given.len());
        each(given, |from, piece| {
            if let ("", Some(Range { end, .. })) = (piece, origin.last_mut())
                && *end == from.start
            {
                *end = from.end;
            }
            text.push_str(piece);
            origin.extend(piece.bytes().map(|_| from.clone()));
        });
        Traced { text, origin }
    }

    /// Where a byte range of the folded text lies in the text as given, with the marks and the hamza
    /// that follow its last letter. Empty for an empty range.
    pub fn range(&self, folded: Range<usize>) -> Range<usize> {
        let inside = self.origin.get(folded).unwrap_or_default();
        match (inside.first(), inside.last()) {
            (Some(first), Some(last)) => first.start..last.end,
            _ => 0..0,
        }
    }
}

/// A letter that folds to nothing.
const NOTHING: char = 'ـ';

/// Gives each letter of the folded text with the range of the character that it came from; an
/// empty text for a character that folds to nothing.
fn each(text: &str, mut give: impl FnMut(Range<usize>, &str)) {
    let mut gap = None;
    let mut started = false;
    let mut push = |from: Range<usize>, c: char| {
        if c.is_whitespace() {
            gap = gap.take().or(Some(from));
            return;
        }
        let Some(forms) = letter(c) else {
            give(from, "");
            return;
        };
        if let Some(gap) = gap.take().filter(|_| started) {
            give(gap, " ");
        }
        started = true;
        give(from, forms.encode(&mut [0; 8]));
    };
    for (at, c) in text.char_indices() {
        let from = at..at + c.len_utf8();
        match c {
            '\0'..='\u{7F}' => push(from, c.to_ascii_lowercase()),
            'ا'..='غ' | 'ف'..='ي' => push(from, c),
            // Every mark is dropped, so their order, which asks for the whole text, is nothing.
            _ if is_invisible(c) || is_combining_mark(c) => push(from, NOTHING),
            _ => iter::once(c)
                .nfkd()
                .flat_map(char::to_lowercase)
                .nfkd()
                .filter(|&c| !is_combining_mark(c) && !is_invisible(c))
                .for_each(|c| push(from.clone(), c)),
        }
    }
}

/// One letter or two.
enum Forms {
    One(char),
    Two(&'static str),
}

impl Forms {
    fn encode<'a>(&'a self, buffer: &'a mut [u8; 8]) -> &'a str {
        match self {
            Self::One(c) => c.encode_utf8(buffer),
            Self::Two(pair) => pair,
        }
    }
}

/// The letter that stands for `c`; `None` for what a searcher leaves out.
fn letter(c: char) -> Option<Forms> {
    Some(Forms::One(match c {
        'ء' | 'ـ' => return None,
        'ٱ' | 'ٲ' | 'ٳ' => 'ا',
        'ة' | 'ۀ' | 'ہ' | 'ھ' | 'ە' => 'ه',
        'ى' | 'ی' | 'ې' | 'ے' => 'ي',
        'ک' | 'ڪ' | 'ڭ' | 'ݣ' | 'گ' | 'ݢ' => 'ك',
        'ڤ' | 'ڥ' | 'ڢ' => 'ف',
        'پ' => 'ب',
        'چ' => 'ج',
        'ژ' => 'ز',
        'ڨ' => 'ق',
        '’' | '‘' | 'ʼ' | '`' => '\'',
        '‐' | '‑' | '–' | '—' | '−' => '-',
        'œ' => return Some(Forms::Two("oe")),
        'æ' => return Some(Forms::Two("ae")),
        'ß' => return Some(Forms::Two("ss")),
        'ø' => 'o',
        'ł' => 'l',
        'ı' => 'i',
        'ς' => 'σ',
        _ => digit(c).unwrap_or(c),
    }))
}

/// The figure 0 to 9 for an Arabic-Indic or Persian one.
pub(crate) fn digit(c: char) -> Option<char> {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// Marks that take no place: joiners, directional marks, embeddings, isolates, the soft hyphen.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
    )
}

/// What a person searches for, folded once and matched many times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// The words, without their articles.
    words: Vec<String>,
}

/// What may stand between the start of a word and what is searched for: the article, alone or
/// behind an attached particle.
pub(crate) const PREFIXES: [&str; 7] = ["", "ال", "وال", "بال", "فال", "كال", "لل"];

impl Query {
    /// A query of the words of `text`.
    pub fn new(text: &str) -> Self {
        let folded = fold(text);
        let words = folded
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty());
        Self {
            words: words.map(|word| without_article(word).to_owned()).collect(),
        }
    }

    /// Whether there is nothing to look for, which everything matches.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether every word begins a word of `folded`, which has been through [`fold`].
    ///
    /// The Arabic article, alone or behind an attached waw, ba, fa or kaf, is optional on both
    /// sides: «مجلس» finds «المجلس» and «والمجلس», «المجلس» finds «مجلس».
    pub fn matches(&self, folded: &str) -> bool {
        self.words.iter().all(|word| {
            folded
                .match_indices(word.as_str())
                .any(|(at, _)| begins_word(&folded[..at]))
        })
    }
}

/// Whether what follows `before` begins a word, or does but for the article.
fn begins_word(before: &str) -> bool {
    PREFIXES.iter().any(|prefix| {
        before.strip_suffix(prefix).is_some_and(|before| {
            before
                .chars()
                .next_back()
                .is_none_or(|c| !c.is_alphanumeric())
        })
    })
}

/// The word after its article, where at least two letters remain.
pub(crate) fn without_article(word: &str) -> &str {
    PREFIXES
        .iter()
        .filter(|prefix| !prefix.is_empty())
        .find_map(|prefix| word.strip_prefix(prefix))
        .filter(|bare| bare.chars().count() >= 2)
        .unwrap_or(word)
}

/// Whether every word of `query` begins a word of `folded`: [`Query::matches`], for one text.
pub fn contains(folded: &str, query: &str) -> bool {
    Query::new(query).matches(folded)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spellings_that_are_one_word() {
        for (text, folded) in [
            ("", ""),
            ("  ", ""),
            ("أإآٱا", "ااااا"),
            ("مسؤول", "مسوول"),
            ("هيئة", "هييه"),
            ("بناء", "بنا"),
            ("جماعة", "جماعه"),
            ("مستشفى", "مستشفي"),
            ("شــراكة", "شراكه"),
            ("اتِّفَاقِيَّةٌ", "اتفاقيه"),
            ("أڭادير ݣلميم گرسيف کلميم", "اكادير كلميم كرسيف كلميم"),
            ("ڤاس", "فاس"),
            ("علی", "علي"),
            ("ﻻ ﷲ", "لا الله"),
            ("Élève À L’ÉCOLE", "eleve a l'ecole"),
            ("Œuvre æ", "oeuvre ae"),
            ("GARÇON Straße", "garcon strasse"),
            ("٢٠١٥ ۲۰۱۵ 2015", "2015 2015 2015"),
            ("\u{2066}80\u{A0}000\u{2069}\u{200F}", "80 000"),
            ("a\t\u{202F}\n b ", "a b"),
            ("قلـ\u{200D}عة", "قلعه"),
            ("ﬁn", "fin"),
            ("İstanbul", "istanbul"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn search() {
        let text = fold("اتفاقية شراكة بين المجلس الإقليمي وجماعة تمسمان — Région de l’Oriental");
        for query in [
            "",
            " ",
            "مجلس",
            "المجلس",
            "الاقليمي",
            "إقليم",
            "اتفاق شراكه",
            "تمسمان",
            "oriental",
            "region",
            "RÉG ORI",
            "شـراكة",
            "وجماعة",
            "المجل",
        ] {
            assert!(contains(&text, query), "{query}");
        }
        for query in ["جلس", "اتفاقية وزارة", "occidental", "egion", "المجلسان"]
        {
            assert!(!contains(&text, query), "{query}");
        }
        for word in [
            "بالجماعة",
            "للجماعة",
            "والجماعة",
            "كالجماعة",
            "فالجماعة",
            "جماعة",
        ] {
            assert!(contains(&fold(word), "الجماعة"), "{word}");
            assert!(contains(&fold(word), "جماعة"), "{word}");
        }
        assert!(contains(&fold("الماء"), "ماء"));
        assert!(Query::new(" ـ / ").is_empty() && !Query::new("3").is_empty());
        assert!(contains(&fold("2023/INDH/33/P3"), "2023/indh"));
        assert!(!contains("", "ا"));
    }

    #[test]
    fn a_folded_text_knows_where_it_came_from() {
        let given = " وزارة  التَّجهيز Œuvre\u{200F}";
        let traced = Traced::new(given);
        assert_eq!(traced.text, "وزاره التجهيز oeuvre");
        for (word, shown) in [
            ("التجهيز", "التَّجهيز"),
            ("oeuvre", "Œuvre\u{200F}"),
            ("o", "Œ"),
        ] {
            let at = traced.text.find(word).unwrap();
            assert_eq!(&given[traced.range(at..at + word.len())], shown);
        }
        assert_eq!(traced.range(0..0), 0..0);
        assert_eq!(traced.range(5..999), 0..0);
    }

    proptest! {
        #[test]
        fn tracing_is_folding(text in any::<String>()) {
            let traced = Traced::new(&text);
            prop_assert_eq!(&traced.text, &fold(&text));
            let whole = traced.range(0..traced.text.len());
            prop_assert!(text.get(whole).is_some());
        }

        #[test]
        fn folding_twice_is_folding_once(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn folding_arabic_twice(text in "[\u{600}-\u{6FF}\u{FB50}-\u{FDFF}\u{FE70}-\u{FEFE} ]{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn a_text_contains_its_words(text in "[ابتجحدرسعفقكلمنهويةىأإ ]{1,40}") {
            let folded = fold(&text);
            for word in text.split(' ') {
                prop_assert!(contains(&folded, word));
            }
        }
    }
}
