//! The characters of a delimited text: told by a mark, by UTF-8's own rules, and between the two
//! code pages of a Moroccan office by what their words look like.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

use super::{Error, Foreign};
use crate::domain::key::keyed;

keyed! {
    /// An encoding that tables come in.
    pub enum Encoding {
        /// UTF-8, with or without its mark.
        Utf8 => "utf-8",
        /// UTF-16, low byte first: «Unicode text» of Excel.
        Utf16Le => "utf-16le",
        /// UTF-16, high byte first.
        Utf16Be => "utf-16be",
        /// The Arabic code page of Windows.
        Windows1256 => "windows-1256",
        /// The Western code page of Windows.
        Windows1252 => "windows-1252",
    }
}

/// How sure an encoding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// More than one fits: the user should look.
    Unsure,
    /// The words fit this one and not the other.
    Likely,
    /// A mark says so, or nothing else could be.
    Sure,
}

impl Encoding {
    fn codec(self) -> &'static encoding_rs::Encoding {
        match self {
            Encoding::Utf8 => UTF_8,
            Encoding::Utf16Le => UTF_16LE,
            Encoding::Utf16Be => UTF_16BE,
            Encoding::Windows1256 => WINDOWS_1256,
            Encoding::Windows1252 => WINDOWS_1252,
        }
    }

    /// The text of bytes, or nothing where they are not in this encoding.
    fn text(self, bytes: &[u8]) -> Option<String> {
        let text = self
            .codec()
            .decode_without_bom_handling_and_without_replacement(bytes)?;
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
        (!has_controls(text)).then(|| text.to_owned())
    }
}

/// Reads bytes in the encoding asked for, else in the one found.
///
/// # Errors
/// [`Error::UnknownEncoding`]; [`Error::NotATable`] for bytes that are no text at all.
pub fn decode(
    bytes: &[u8],
    asked: Option<Encoding>,
) -> Result<(String, Encoding, Certainty), Error> {
    if let Some(asked) = asked {
        let text = asked.text(bytes).ok_or(Error::UnknownEncoding)?;
        return Ok((text, asked, Certainty::Sure));
    }
    let (encoding, certainty) = find(bytes)?;
    let text = encoding.text(bytes).ok_or(Error::UnknownEncoding)?;
    Ok((text, encoding, certainty))
}

fn find(bytes: &[u8]) -> Result<(Encoding, Certainty), Error> {
    let sure = |encoding| Ok((encoding, Certainty::Sure));
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        return sure(Encoding::Utf8);
    }
    if bytes.starts_with(b"\xFF\xFE") {
        return sure(Encoding::Utf16Le);
    }
    if bytes.starts_with(b"\xFE\xFF") {
        return sure(Encoding::Utf16Be);
    }
    if bytes.contains(&0) {
        return wide(bytes);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return sure(Encoding::Utf8);
    }
    code_page(bytes)
}

/// UTF-16 without a mark: the zeros of its Latin letters, figures and separators all stand at even
/// places, or all at odd ones.
fn wide(bytes: &[u8]) -> Result<(Encoding, Certainty), Error> {
    let zeros = |first: usize| {
        bytes
            .iter()
            .skip(first)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let guess = match even < odd {
        true => Encoding::Utf16Le,
        false => Encoding::Utf16Be,
    };
    if even.min(odd) * 20 > even.max(odd) || guess.text(bytes).is_none() {
        return Err(Error::NotATable(Foreign::Bytes));
    }
    Ok((guess, Certainty::Likely))
}

/// Windows-1256 or Windows-1252. The small letters of French have the same bytes in both; what
/// tells them apart are words of Arabic letters, and Arabic letters within Latin words.
fn code_page(bytes: &[u8]) -> Result<(Encoding, Certainty), Error> {
    let arabic = Encoding::Windows1256.text(bytes);
    let western = Encoding::Windows1252.text(bytes);
    let Some(arabic) = arabic else {
        return match western {
            Some(_) => Ok((Encoding::Windows1252, Certainty::Likely)),
            None => Err(Error::UnknownEncoding),
        };
    };
    let (mut whole, mut mixed) = (0usize, 0usize);
    for word in arabic.split(|c: char| !c.is_alphabetic()) {
        let letters = word.chars().count();
        let of_arabic = word.chars().filter(|c| is_arabic(*c)).count();
        match of_arabic {
            0 => {}
            _ if of_arabic == letters && letters >= 2 => whole += 1,
            _ if of_arabic < letters => mixed += 1,
            _ => {}
        }
    }
    let certainty = |clear: bool| match clear {
        true => Certainty::Likely,
        false => Certainty::Unsure,
    };
    if western.is_none() || whole > 2 * mixed {
        return Ok((Encoding::Windows1256, certainty(whole >= 3)));
    }
    if mixed > 2 * whole || whole + mixed == 0 {
        return Ok((Encoding::Windows1252, certainty(mixed >= 1 || whole == 0)));
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = match detector.guess(Some(b"ma"), Utf8Detection::Deny) == WINDOWS_1256 {
        true => Encoding::Windows1256,
        false => Encoding::Windows1252,
    };
    Ok((guess, Certainty::Unsure))
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{6FF}')
}

/// Whether a text holds what no text of a table does.
fn has_controls(text: &str) -> bool {
    text.chars()
        .any(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}'))
}
