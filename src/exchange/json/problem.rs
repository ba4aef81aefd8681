//! From what serde says, which is English prose, to data. The tests drive every typed error of the
//! domain through its own words, so that a change there is noticed here.

use serde_json::error::Category;

use crate::{
    domain::money::Money,
    exchange::finding::{Kind, Problem, Syntax},
    text::{Language, clean},
};

/// What an error is about.
pub(super) fn of(error: &serde_json::Error) -> Problem {
    let said = error.to_string();
    let said = said
        .rfind(" at line ")
        .map_or(said.as_str(), |at| &said[..at]);
    match error.classify() {
        Category::Eof => Problem::Syntax(Syntax::Unfinished),
        Category::Syntax | Category::Io => Problem::Syntax(syntax(said)),
        Category::Data => data(said),
    }
}

fn syntax(said: &str) -> Syntax {
    match said {
        _ if said.starts_with("control character") => Syntax::Control,
        "lone leading surrogate in hex escape" | "unexpected end of hex escape" => {
            Syntax::LoneSurrogate
        }
        "invalid escape" | "invalid unicode code point" => Syntax::Escape,
        "invalid number" | "number out of range" => Syntax::Number,
        "recursion limit exceeded" => Syntax::TooDeep,
        "trailing characters" => Syntax::Trailing,
        _ => Syntax::Unexpected,
    }
}

fn data(said: &str) -> Problem {
    structure(said)
        .or_else(|| value(said))
        .unwrap_or_else(|| Problem::Refused {
            reason: said.to_owned(),
        })
}

/// What serde itself says.
fn structure(said: &str) -> Option<Problem> {
    let named = |prefix: &str| {
        let rest = said.strip_prefix(prefix)?.strip_prefix('`')?;
        rest.split_once('`').map(|(name, _)| name.to_owned())
    };
    if let Some(field) = named("missing field ") {
        return Some(Problem::Missing { field });
    }
    if let Some(field) = named("unknown field ") {
        return Some(Problem::Unknown { field });
    }
    if let Some(field) = named("duplicate field ") {
        return Some(Problem::Repeated { field });
    }
    if let Some(found) = named("unknown variant ") {
        let (_, list) = said.split_once("expected ")?;
        let allowed = list
            .split('`')
            .skip(1)
            .step_by(2)
            .map(str::to_owned)
            .collect();
        return Some(Problem::NotInList { found, allowed });
    }
    if let Some(rest) = said.strip_prefix("invalid type: ") {
        let (found, expected) = rest.rsplit_once(", expected ")?;
        return Some(Problem::WrongKind {
            found: found_kind(found),
            expected: expected_kind(expected),
        });
    }
    if let Some(rest) = said.strip_prefix("invalid length ") {
        let (found, expected) = rest.split_once(", expected ")?;
        let wanted = expected.split(' ').find_map(|word| word.parse().ok());
        return Some(match expected_kind(expected) {
            Some(Kind::Object) => Problem::WrongKind {
                found: Some(Kind::List),
                expected: Some(Kind::Object),
            },
            _ => Problem::WrongLength {
                found: found.parse().ok()?,
                expected: wanted?,
            },
        });
    }
    if let Some(rest) = said.strip_prefix("invalid value: integer `") {
        let (found, rest) = rest.split_once('`')?;
        let (lowest, highest) = bounds(rest.strip_prefix(", expected ")?)?;
        return Some(Problem::OutOfRange {
            found: found.parse().ok()?,
            lowest,
            highest,
        });
    }
    None
}

fn found_kind(found: &str) -> Option<Kind> {
    let kinds = [
        ("null", Kind::Null),
        ("unit value", Kind::Null),
        ("boolean", Kind::Boolean),
        ("integer", Kind::Whole),
        ("floating point", Kind::Decimal),
        ("number", Kind::Decimal),
        ("string", Kind::Text),
        ("sequence", Kind::List),
        ("map", Kind::Object),
    ];
    kinds
        .into_iter()
        .find(|(word, _)| found.starts_with(word))
        .map(|(_, kind)| kind)
}

fn expected_kind(expected: &str) -> Option<Kind> {
    match expected {
        "a boolean" => Some(Kind::Boolean),
        "a string" | "a formatted UUID string" | "string or map" | "string" => Some(Kind::Text),
        "a sequence" | "an array" => Some(Kind::List),
        _ if bounds(expected).is_some() => Some(Kind::Whole),
        _ if expected.starts_with("struct ")
            || expected.starts_with("map")
            || expected.starts_with("a map") =>
        {
            Some(Kind::Object)
        }
        _ if expected.contains("UUID") => Some(Kind::Text),
        _ if expected.starts_with("a tuple") => Some(Kind::List),
        _ if expected.contains("enum") => Some(Kind::Text),
        _ => None,
    }
}

fn bounds(number: &str) -> Option<(i64, i64)> {
    Some(match number {
        "u8" => (0, i64::from(u8::MAX)),
        "u16" => (0, i64::from(u16::MAX)),
        "u32" => (0, i64::from(u32::MAX)),
        "u64" => (0, i64::MAX),
        "i8" => (i64::from(i8::MIN), i64::from(i8::MAX)),
        "i32" => (i64::from(i32::MIN), i64::from(i32::MAX)),
        "i64" => (i64::MIN, i64::MAX),
        _ => return None,
    })
}

/// What the domain's value types say.
fn value(said: &str) -> Option<Problem> {
    let quoted = || {
        let literal = &said[said.find('"')?..=said.rfind('"')?];
        serde_json::from_str::<String>(literal)
            .ok()
            .or_else(|| Some(literal.trim_matches('"').to_owned()))
    };
    let leading = || said.split(' ').next()?.parse::<i64>().ok();
    let numbers = || said.split(' ').filter_map(|word| word.parse::<i64>().ok());
    if said.ends_with("is not a day between 1900-01-01 and 2199-12-31") {
        return Some(Problem::NotADate { found: quoted()? });
    }
    if said.ends_with("is not a UUIDv7") {
        return Some(Problem::NotAnId { found: quoted()? });
    }
    if said.starts_with("UUID parsing failed") {
        return Some(Problem::NotAnId {
            found: String::new(),
        });
    }
    if said.ends_with("an amount is never negative") {
        return Some(Problem::NegativeAmount { found: leading()? });
    }
    if said.contains("centimes: an amount is at most") {
        return Some(Problem::OutOfRange {
            found: i128::from(leading()?),
            lowest: 0,
            highest: Money::MAX.centimes(),
        });
    }
    if said.ends_with("is not a year between 1900 and 2199") {
        return Some(Problem::not_a_year(i128::from(leading()?)));
    }
    if said.contains("a share is at most") {
        return Some(out_of_range(leading()?, 0, 10_000));
    }
    if said.contains("a Hijri correction is between")
        || said.contains("a quantity is between")
        || said.contains("is not between")
    {
        let all: Vec<i64> = numbers().collect();
        return match all[..] {
            [found, lowest, highest] => Some(out_of_range(found, lowest, highest)),
            _ => None,
        };
    }
    text(said)
}

fn out_of_range(found: i64, lowest: i64, highest: i64) -> Problem {
    Problem::OutOfRange {
        found: i128::from(found),
        lowest,
        highest,
    }
}

/// What a text may not hold, on one side of a pair or on a line.
fn text(said: &str) -> Option<Problem> {
    let (language, rest) = Language::ALL
        .into_iter()
        .find_map(|language| {
            let rest = said.strip_prefix(language.code())?.strip_prefix(": ")?;
            Some((Some(language), rest))
        })
        .unwrap_or((None, said));
    let at = || rest.rsplit(' ').next()?.parse::<usize>().ok();
    let found = || {
        let (_, hex) = rest.split_once("U+")?;
        let hex: String = hex.chars().take_while(char::is_ascii_hexdigit).collect();
        char::from_u32(u32::from_str_radix(&hex, 16).ok()?)
    };
    let error = if rest.starts_with("control character") {
        clean::Error::Control {
            at: at()?,
            found: found()?,
        }
    } else if rest.starts_with("bidirectional override") {
        clean::Error::Override {
            at: at()?,
            found: found()?,
        }
    } else if rest.starts_with("isolate without its pair") {
        clean::Error::UnbalancedIsolate { at: at()? }
    } else if rest.contains("which is no text") {
        clean::Error::NotText {
            at: at()?,
            found: found()?,
        }
    } else {
        let mut numbers = rest
            .split(' ')
            .filter_map(|word| word.parse::<usize>().ok());
        match (rest.ends_with(" fit"), numbers.next(), numbers.next()) {
            (true, Some(length), Some(limit)) => clean::Error::TooLong { length, limit },
            _ => return None,
        }
    };
    Some(Problem::Text { language, error })
}

#[cfg(test)]
mod tests {
    use serde::de::Error as _;

    use super::*;
    use crate::domain::{Date, Line, Name, Prose, Share, Year, date::HijriCorrection, project};

    /// What is recognised in the words of an error of the domain.
    fn said(error: impl std::fmt::Display) -> Problem {
        of(&serde_json::Error::custom(error))
    }

    #[test]
    fn every_typed_error_of_a_value_is_known_by_its_words() {
        assert_eq!(
            said("2026-02-30".parse::<Date>().unwrap_err()),
            Problem::NotADate {
                found: "2026-02-30".into()
            }
        );
        assert_eq!(
            said("abc".parse::<crate::domain::id::PlanId>().unwrap_err()),
            Problem::NotAnId {
                found: "abc".into()
            }
        );
        assert_eq!(
            said(Money::from_centimes(-5).unwrap_err()),
            Problem::NegativeAmount { found: -5 }
        );
        assert_eq!(
            said(Money::from_centimes(i64::MAX).unwrap_err()),
            out_of_range(i64::MAX, 0, 99_999_999_999_999)
        );
        assert_eq!(
            said(Year::try_from(1800).unwrap_err()),
            out_of_range(1800, 1900, 2199)
        );
        assert_eq!(
            said(Share::try_from(10_001).unwrap_err()),
            out_of_range(10_001, 0, 10_000)
        );
        assert_eq!(
            said(HijriCorrection::try_from(3).unwrap_err()),
            out_of_range(3, -2, 2)
        );
        assert_eq!(
            said(project::Priority::try_from(4).unwrap_err()),
            out_of_range(4, 1, 3)
        );
        assert_eq!(
            said(crate::domain::quantity::Decimal::try_from(-1).unwrap_err()),
            out_of_range(-1, 0, 1_000_000_000_000)
        );
    }

    #[test]
    fn a_list_of_another_length_is_no_english_reason() {
        let pair = serde_json::from_str::<(i64, i64)>("[1]").unwrap_err();
        assert_eq!(
            of(&pair),
            Problem::WrongLength {
                found: 1,
                expected: 2
            }
        );
        let object = serde::de::Error::invalid_length(0, &"struct Lists with 10 elements");
        assert_eq!(
            of(&object),
            Problem::WrongKind {
                found: Some(Kind::List),
                expected: Some(Kind::Object)
            }
        );
    }

    #[test]
    fn every_error_of_a_text_is_known_by_its_words() {
        for bad in [
            "a\u{7}b",
            "a\u{202E}b",
            "a\u{2067}b",
            "a\u{FFFE}b",
            &"a".repeat(301),
        ] {
            let Err(error) = Line::new(bad) else {
                panic!("{bad:?} was taken");
            };
            assert_eq!(
                said(&error),
                Problem::Text {
                    language: None,
                    error
                }
            );
            let pair = Name::new("", bad).unwrap_err();
            assert_eq!(
                said(&pair),
                Problem::Text {
                    language: Some(Language::French),
                    error: pair.error
                }
            );
        }
        let long = Prose::new("ا".repeat(100_000), "").unwrap_err();
        assert_eq!(
            said(&long),
            Problem::Text {
                language: Some(Language::Arabic),
                error: long.error
            }
        );
    }
}
