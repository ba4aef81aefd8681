//! What may come into a text: a person pastes from anywhere.

/// Words without what a text must not hold (see [`crate::text::clean`]): control characters,
/// marks of direction, which a field sets by itself, and what is no text. Line ends become `\n`,
/// or a space where one line is wanted; tabs become spaces.
pub fn clean(words: &str, lines: bool) -> String {
    let mut out = String::with_capacity(words.len());
    let words = if lines {
        words
    } else {
        words.trim_end_matches(['\n', '\r'])
    };
    let mut letters = words.chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            '\r' | '\n' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                if c == '\r' && letters.peek() == Some(&'\n') {
                    continue;
                }
                out.push(if lines { '\n' } else { ' ' });
            }
            '\t' => out.push(' '),
            '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' => {}
            '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFD}' => {}
            _ if c.is_control() || is_noncharacter(c) => {}
            _ => out.push(c),
        }
    }
    out
}

fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{FDD0}'..='\u{FDEF}') || u32::from(c) & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn line_ends_and_marks() {
        for (given, one, several) in [
            ("ا\r\nب\tت\r\n", "ا ب ت", "ا\nب ت\n"),
            ("\u{FEFF}\u{200F}14/2026\u{202E}\u{7}", "14/2026", "14/2026"),
            ("a\u{2028}b\rc", "a b c", "a\nb\nc"),
            ("می\u{200C}خواهم", "می\u{200C}خواهم", "می\u{200C}خواهم"),
            ("\u{2067}سوق\u{2069}", "سوق", "سوق"),
        ] {
            assert_eq!(clean(given, false), one);
            assert_eq!(clean(given, true), several);
        }
    }

    proptest! {
        #[test]
        fn what_is_cleaned_can_be_stored(words in any::<String>()) {
            let limit = usize::MAX;
            prop_assert_eq!(crate::text::clean::check_line(&clean(&words, false), limit), Ok(()));
            prop_assert_eq!(crate::text::clean::check(&clean(&words, true), limit), Ok(()));
        }
    }
}
