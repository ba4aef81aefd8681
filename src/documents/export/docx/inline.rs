//! The words of a paragraph as runs, each of one direction.

use unicode_bidi::{BidiClass, bidi_class};

use super::markup::Markup;
use crate::{
    documents::content::{Colour, Inline, Sign, Text},
    domain::agreement::mark::Mark,
    text::{Direction, Language, isolate},
};

/// LEFT-TO-RIGHT MARK and RIGHT-TO-LEFT MARK.
const MARKS: (char, char) = ('\u{200E}', '\u{200F}');

/// How the runs of a text differ from its paragraph's style.
#[derive(Debug, Clone, Copy, Default)]
pub struct Voice {
    /// Type size in half points, where it is not the style's.
    pub size: Option<u32>,
    /// The style is bold already.
    pub bold: bool,
    /// All of it is bold.
    pub strong: bool,
    /// Instead of ink.
    pub colour: Option<Colour>,
}

/// The marks of passages that begin within a text.
pub fn marks(text: &Text) -> impl Iterator<Item = Mark> + '_ {
    text.runs.iter().filter_map(|inline| match inline {
        Inline::Mark(mark) => Some(*mark),
        _ => None,
    })
}

/// Writes the runs of a text.
pub fn runs(text: &Text, voice: Voice, markup: &mut Markup) {
    let language = text.language;
    for inline in &text.runs {
        match inline {
            Inline::Run(run) => {
                let bold = (run.bold || voice.strong) && !voice.bold;
                let colour = match run.colour {
                    Colour::Ink => voice.colour,
                    own => Some(own),
                };
                for (index, line) in run.text.split(['\n', '\u{2028}', '\u{2029}']).enumerate() {
                    if index > 0 {
                        line_break(markup);
                    }
                    for piece in pieces(line, language.direction()) {
                        write(&piece, language, (bold, colour, voice.size), markup);
                    }
                }
            }
            Inline::Sign(sign) => write_sign(*sign, voice.size, markup),
            Inline::Break => line_break(markup),
            Inline::PageNumber => field("PAGE", voice, markup),
            Inline::PageCount => field("NUMPAGES", voice, markup),
            Inline::Mark(_) => {}
        }
    }
}

fn line_break(markup: &mut Markup) {
    markup.within("w:r", &[], |run| run.leaf("w:br", &[]));
}

/// Letters of one direction.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    words: String,
    direction: Direction,
}

/// Parts a line at its isolates. Where the directions differ, marks inside hold what is isolated
/// together, and marks outside keep it from its neighbours; a bare number needs neither.
fn pieces(line: &str, base: Direction) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut stack: Vec<(Direction, Guard)> = Vec::new();
    let mut push = |c: char, direction: Direction| match pieces.last_mut() {
        Some(piece) if piece.direction == direction => piece.words.push(c),
        _ => pieces.push(Piece {
            words: c.to_string(),
            direction,
        }),
    };
    for (at, c) in line.char_indices() {
        let around = stack.last().map_or(base, |(direction, _)| *direction);
        match c {
            isolate::LRI | isolate::RLI | isolate::FSI => {
                let content = content(&line[at + c.len_utf8()..]);
                let own = match c {
                    isolate::LRI => Direction::LeftToRight,
                    isolate::RLI => Direction::RightToLeft,
                    _ => first_strong(content).unwrap_or(around),
                };
                let guard = Guard::of(content, own, around);
                if guard.outside {
                    push(mark(around), around);
                }
                if guard.inside {
                    push(mark(own), own);
                }
                stack.push((own, guard));
            }
            isolate::PDI => {
                if let Some((own, guard)) = stack.pop() {
                    let around = stack.last().map_or(base, |(direction, _)| *direction);
                    if guard.inside {
                        push(mark(own), own);
                    }
                    if guard.outside {
                        push(mark(around), around);
                    }
                }
            }
            // Embeddings and overrides would break out of the runs.
            '\u{202A}'..='\u{202E}' => {}
            _ => push(c, around),
        }
    }
    pieces.into_iter().flat_map(by_script).collect()
}

/// Parts a piece where letters of the other direction stand in it unisolated, from the first to
/// the last of them: a run has one direction only.
fn by_script(piece: Piece) -> Vec<Piece> {
    let own = piece.direction;
    let other = match own {
        Direction::LeftToRight => Direction::RightToLeft,
        Direction::RightToLeft => Direction::LeftToRight,
    };
    let mut parts: Vec<Piece> = Vec::new();
    let mut add = |words: &str, direction: Direction| {
        if words.is_empty() {
            return;
        }
        match parts.last_mut() {
            Some(last) if last.direction == direction => last.words.push_str(words),
            _ => parts.push(Piece {
                words: words.to_owned(),
                direction,
            }),
        }
    };
    // Signs since the last letter, and which way that ran.
    let (mut from, mut last) = (0, own);
    for (at, c) in piece.words.char_indices() {
        let Some(direction) = strong(c) else {
            continue;
        };
        let between = &piece.words[from..at];
        add(between, if direction == last { last } else { own });
        let end = at + c.len_utf8();
        add(
            &piece.words[at..end],
            if direction == other { other } else { own },
        );
        (from, last) = (end, direction);
    }
    add(&piece.words[from..], own);
    parts
}

/// Where marks stand round an isolate.
#[derive(Debug, Clone, Copy)]
struct Guard {
    inside: bool,
    outside: bool,
}

impl Guard {
    fn of(content: &str, own: Direction, around: Direction) -> Guard {
        let differs = own != around;
        let only = |allowed: fn(char) -> bool| content.chars().all(allowed);
        Guard {
            inside: differs && !only(char::is_alphanumeric),
            outside: differs && !only(|c| c.is_ascii_digit()),
        }
    }
}

/// What stands in an isolate that was just opened.
fn content(rest: &str) -> &str {
    let mut depth = 0u32;
    for (at, c) in rest.char_indices() {
        match c {
            isolate::LRI | isolate::RLI | isolate::FSI => depth += 1,
            isolate::PDI if depth == 0 => return &rest[..at],
            isolate::PDI => depth -= 1,
            _ => {}
        }
    }
    rest
}

fn first_strong(text: &str) -> Option<Direction> {
    text.chars().find_map(strong)
}

/// The direction of a letter; the marks of this module bind to their neighbours, and so have none.
fn strong(c: char) -> Option<Direction> {
    match bidi_class(c) {
        _ if [MARKS.0, MARKS.1].contains(&c) => None,
        BidiClass::L => Some(Direction::LeftToRight),
        BidiClass::R | BidiClass::AL => Some(Direction::RightToLeft),
        _ => None,
    }
}

fn mark(direction: Direction) -> char {
    match direction {
        Direction::LeftToRight => MARKS.0,
        Direction::RightToLeft => MARKS.1,
    }
}

fn write(
    piece: &Piece,
    language: Language,
    (bold, colour, size): (bool, Option<Colour>, Option<u32>),
    markup: &mut Markup,
) {
    let from_right = piece.direction == Direction::RightToLeft;
    // A Latin run inside Arabic is nearly always French here; figures are read in it too.
    let foreign = piece.direction != language.direction();
    markup.within("w:r", &[], |run| {
        if bold || colour.is_some() || size.is_some() || from_right || foreign {
            run.within("w:rPr", &[], |set| {
                if bold {
                    set.leaf("w:b", &[]);
                    set.leaf("w:bCs", &[]);
                }
                if let Some(colour) = colour {
                    set.val("w:color", hex(colour));
                }
                if let Some(size) = size {
                    set.val("w:sz", size);
                    set.val("w:szCs", size);
                }
                if from_right {
                    set.leaf("w:rtl", &[]);
                } else if foreign {
                    set.val("w:lang", "fr-FR");
                }
            });
        }
        run.text("w:t", &[("xml:space", &"preserve")], &grouped(&piece.words));
    });
}

/// With a narrow space between the groups of a figure: LibreOffice parts lines at U+00A0 between
/// digits, and widens it to fill a line.
fn grouped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut letters = words.chars().peekable();
    while let Some(c) = letters.next() {
        let within = |next: &&char| next.is_ascii_digit();
        match c {
            '\u{A0}'
                if out.ends_with(|c: char| c.is_ascii_digit())
                    && letters.peek().as_ref().is_some_and(within) =>
            {
                out.push('\u{202F}');
            }
            c => out.push(c),
        }
    }
    out
}

fn field(instruction: &str, voice: Voice, markup: &mut Markup) {
    let instruction = format!(" {instruction} ");
    markup.within("w:fldSimple", &[("w:instr", &instruction)], |field| {
        field.within("w:r", &[], |run| {
            if let Some(colour) = voice.colour {
                run.within("w:rPr", &[], |set| set.val("w:color", hex(colour)));
            }
            run.text("w:t", &[], "1");
        });
    });
}

/// A sign, in a face of signs that Word's machines have.
fn write_sign(sign: Sign, size: Option<u32>, markup: &mut Markup) {
    let (letter, colour) = match sign {
        Sign::Disc => ("●", Colour::Green),
        Sign::HalfDisc => ("◐", Colour::Amber),
        Sign::Triangle => ("▲", Colour::Red),
        Sign::Check => ("✓", Colour::Blue),
        Sign::Ring => ("○", Colour::Muted),
        Sign::Cross => ("✕", Colour::Muted),
        Sign::Diamond => ("◆", Colour::Red),
    };
    markup.within("w:r", &[], |run| {
        run.within("w:rPr", &[], |set| {
            let face = &"Segoe UI Symbol";
            set.leaf(
                "w:rFonts",
                &[("w:ascii", face), ("w:hAnsi", face), ("w:cs", face)],
            );
            set.val("w:color", hex(colour));
            if let Some(size) = size {
                set.val("w:sz", size);
                set.val("w:szCs", size);
            }
        });
        run.text("w:t", &[("xml:space", &"preserve")], letter);
    });
}

/// The colours of paper, as the pages have them.
pub fn hex(colour: Colour) -> &'static str {
    match colour {
        Colour::Ink => "1F2421",
        Colour::Muted => "545C57",
        Colour::Green => "154C3A",
        Colour::Red => "A8322A",
        Colour::Amber => "815800",
        Colour::Blue => "2F5D8C",
        Colour::White => "FFFFFF",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEFT: Direction = Direction::LeftToRight;
    const RIGHT: Direction = Direction::RightToLeft;

    fn of(line: &str, base: Direction) -> Vec<(String, Direction)> {
        let line = isolate::isolate_in(
            line,
            match base {
                LEFT => Language::French,
                RIGHT => Language::Arabic,
            },
        );
        let visible = |words: String| words.replace('\u{200E}', "›").replace('\u{200F}', "‹");
        pieces(&line, base)
            .into_iter()
            .map(|piece| (visible(piece.words), piece.direction))
            .collect()
    }

    #[test]
    fn what_runs_from_the_left_is_a_run_of_its_own() {
        let cases: [(&str, &[(&str, Direction)]); 5] = [
            (
                "المادة 3-1 من",
                &[("المادة ‹", RIGHT), ("›3-1›", LEFT), ("‹ من", RIGHT)],
            ),
            (
                "خلال 90 يوما",
                &[("خلال ", RIGHT), ("90", LEFT), (" يوما", RIGHT)],
            ),
            (
                "رقم 2023/INDH/33/P3",
                &[("رقم ‹", RIGHT), ("›2023/INDH/33/P3›", LEFT), ("‹", RIGHT)],
            ),
            (
                "مكتب ONEE، مكتب",
                &[("مكتب ‹", RIGHT), ("ONEE", LEFT), ("‹، مكتب", RIGHT)],
            ),
            (
                "2026-12-31",
                &[("‹", RIGHT), ("›2026-12-31›", LEFT), ("‹", RIGHT)],
            ),
        ];
        for (line, expected) in cases {
            let expected: Vec<(String, Direction)> = expected
                .iter()
                .map(|(words, direction)| ((*words).to_owned(), *direction))
                .collect();
            assert_eq!(of(line, RIGHT), expected, "{line}");
        }
    }

    #[test]
    fn letters_of_the_other_script_have_their_own_run() {
        let found = pieces("Numéro : 08/2026/ج.و.ز, fin", LEFT);
        let parts: Vec<(&str, Direction)> = found
            .iter()
            .map(|piece| (piece.words.as_str(), piece.direction))
            .collect();
        assert_eq!(
            parts,
            [
                ("Numéro : 08/2026/", LEFT),
                ("ج.و.ز", RIGHT),
                (", fin", LEFT)
            ]
        );
    }

    #[test]
    fn plain_text_is_one_run() {
        for (line, base) in [("نص عادي", RIGHT), ("Article 3-1, 12 %", LEFT)] {
            assert_eq!(of(line, base), [(line.to_owned(), base)]);
        }
    }

    #[test]
    fn an_isolate_that_is_never_closed_loses_no_letter() {
        let found = pieces("\u{2066}ab", RIGHT);
        let words: String = found.into_iter().map(|piece| piece.words).collect();
        assert_eq!(words.replace(['\u{200E}', '\u{200F}'], ""), "ab");
        assert!(pieces("\u{2069}\u{2069}", LEFT).is_empty());
    }
}
