//! What a text that a person typed, pasted or imported must never hold.
//!
//! Any script and any emoji passes here: whether a face can draw it is for the documents to say.

use super::isolate::{Control, control, unbalanced};

/// Why a text is refused. Offsets count characters from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A C0 or C1 control character, or a line break where one line is wanted.
    #[error("control character U+{:04X} at character {at}", u32::from(*found))]
    Control {
        /// Offset of the character.
        at: usize,
        /// The character.
        found: char,
    },
    /// A bidirectional override or embedding (U+202A to U+202E), which can make a figure read
    /// otherwise than it is stored.
    #[error("bidirectional override U+{:04X} at character {at}", u32::from(*found))]
    Override {
        /// Offset of the character.
        at: usize,
        /// The character.
        found: char,
    },
    /// An isolate (U+2066 to U+2068) that its line never closes, or a closing mark with nothing
    /// to close.
    #[error("isolate without its pair at character {at}")]
    UnbalancedIsolate {
        /// Offset of the mark that has no pair.
        at: usize,
    },
    /// A noncharacter, or the mark of an earlier decoding failure (U+FFFD).
    #[error("U+{:04X}, which is no text, at character {at}", u32::from(*found))]
    NotText {
        /// Offset of the character.
        at: usize,
        /// The character.
        found: char,
    },
    /// More characters than the field holds.
    #[error("{length} characters where {limit} fit")]
    TooLong {
        /// Characters found.
        length: usize,
        /// Characters allowed.
        limit: usize,
    },
}

/// Checks a text that may have several lines, separated by `\n`.
///
/// # Errors
/// The first fault, in the order of the text; length is checked first.
pub fn check(text: &str, max_chars: usize) -> Result<(), Error> {
    inspect(text, max_chars, true)
}

/// Checks a text of one line: as [`check`], and `\n` is refused like any other control character.
///
/// # Errors
/// As [`check`].
pub fn check_line(text: &str, max_chars: usize) -> Result<(), Error> {
    inspect(text, max_chars, false)
}

fn inspect(text: &str, limit: usize, multi_line: bool) -> Result<(), Error> {
    if text.len() <= limit && is_plain(text.as_bytes(), multi_line) {
        return Ok(());
    }
    let length = text.chars().count();
    if length > limit {
        return Err(Error::TooLong { length, limit });
    }
    for (at, found) in text.chars().enumerate() {
        if found == '\n' && multi_line {
            continue;
        }
        // U+2028 and U+2029 break a line as surely as a control character does.
        if found.is_control() || matches!(found, '\u{2028}' | '\u{2029}') {
            return Err(Error::Control { at, found });
        }
        if control(found) == Some(Control::Override) {
            return Err(Error::Override { at, found });
        }
        if found == '\u{FFFD}' || is_noncharacter(found) {
            return Err(Error::NotText { at, found });
        }
    }
    match unbalanced(text) {
        Some(at) => Err(Error::UnbalancedIsolate { at }),
        None => Ok(()),
    }
}

/// Whether no byte begins anything that could be refused: most texts, told without decoding them.
/// A dossier checks every text that it reads.
fn is_plain(bytes: &[u8], multi_line: bool) -> bool {
    let next = |at: usize| bytes.get(at).copied().unwrap_or(0);
    bytes.iter().enumerate().all(|(at, byte)| match byte {
        b'\n' => multi_line,
        0x00..=0x1F | 0x7F => false,
        // C1 controls.
        0xC2 => next(at + 1) >= 0xA0,
        // U+2028 to U+202E, U+2066 to U+2069.
        0xE2 => match next(at + 1) {
            0x80 => !(0xA8..=0xAE).contains(&next(at + 2)),
            0x81 => !(0xA6..=0xA9).contains(&next(at + 2)),
            _ => true,
        },
        // Noncharacters and U+FFFD, and everything beyond the first plane.
        0xEF..=0xFF => false,
        _ => true,
    })
}

fn is_noncharacter(c: char) -> bool {
    let code = u32::from(c);
    (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE
}

/// Line breaks of other systems (`\r\n`, `\r`, U+2028, U+2029) as `\n`, tabs as spaces, a leading
/// byte order mark dropped: what pasted and imported text brings along and nobody means.
pub fn normalise(text: &str) -> String {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    text.replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n")
        .replace('\t', " ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn plain_text_passes() {
        for text in [
            "",
            "اتفاقية شراكة رقم \u{2066}14/2023/ج.س.م\u{2069}",
            "Convention n° 14/2023 – « eau potable »",
            "ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ",
            "👩🏽‍🌾 漢字 עברית",
            "سطر\nسطر",
            "80\u{A0}000\u{202F}000",
            "م\u{200D}ع\u{200C}ا\u{200F}",
        ] {
            assert_eq!(check(text, 100), Ok(()), "{text:?}");
        }
    }

    #[test]
    fn faults_are_named_and_placed() {
        let control = |at, found| Err(Error::Control { at, found });
        for c in [
            '\0', '\u{7}', '\t', '\r', '\u{1B}', '\u{7F}', '\u{80}', '\u{9F}', '\u{2028}',
        ] {
            assert_eq!(check(&format!("جد{c}ول"), 100), control(2, c));
        }
        for found in '\u{202A}'..='\u{202E}' {
            let text = format!("é{found}");
            assert_eq!(check(&text, 100), Err(Error::Override { at: 1, found }));
        }
        for found in [
            '\u{FFFD}',
            '\u{FDD0}',
            '\u{FDEF}',
            '\u{FFFE}',
            '\u{FFFF}',
            '\u{10FFFF}',
        ] {
            let text = format!("abc{found}");
            assert_eq!(check(&text, 100), Err(Error::NotText { at: 3, found }));
        }
        let open = |at| Err(Error::UnbalancedIsolate { at });
        assert_eq!(check("ab\u{2066}c", 100), open(2));
        assert_eq!(check("ab\u{2069}c", 100), open(2));
        assert_eq!(check("\u{2068}\u{2066}c\u{2069}", 100), open(0));
        assert_eq!(check("a\u{2066}b\nc\u{2069}", 100), open(1));
    }

    #[test]
    fn length_counts_characters() {
        assert_eq!(check("شراكة", 5), Ok(()));
        assert_eq!(
            check("شراكة", 4),
            Err(Error::TooLong {
                length: 5,
                limit: 4
            })
        );
        let long = "ش".repeat(100_000);
        assert_eq!(
            check(&long, 4_000),
            Err(Error::TooLong {
                length: 100_000,
                limit: 4_000
            })
        );
    }

    #[test]
    fn one_line_means_one() {
        assert_eq!(check_line("a b", 9), Ok(()));
        assert_eq!(
            check_line("a\nb", 9),
            Err(Error::Control { at: 1, found: '\n' })
        );
    }

    #[test]
    fn normalising_mends_line_ends() {
        assert_eq!(normalise("\u{FEFF}a\r\nb\rc\td\u{2028}e"), "a\nb\nc d\ne");
    }

    proptest! {
        #[test]
        fn any_text_gets_an_answer(text in any::<String>()) {
            if let Err(Error::Control { at, found }) = check(&text, 1_000) {
                prop_assert_eq!(text.chars().nth(at), Some(found));
            }
        }

        #[test]
        fn letters_and_digits_pass(text in "[\\p{L}\\p{N} \n]{0,80}") {
            prop_assert_eq!(check(&text, 80), Ok(()));
        }
    }

    proptest! {
        #[test]
        fn what_is_plain_would_pass_letter_by_letter(text in "(\\PC|[\u{0}-\u{A0}\u{2020}-\u{2070}\u{FDCE}-\u{FDF1}\u{FFF0}-\u{FFFF}\u{1FFFE}]){0,40}", multi_line: bool) {
            if is_plain(text.as_bytes(), multi_line) {
                let refused = text.chars().any(|c| {
                    (c.is_control() && !(c == '\n' && multi_line))
                        || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFD}')
                        || is_noncharacter(c)
                });
                prop_assert!(!refused);
            }
        }
    }
}
