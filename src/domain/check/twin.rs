//! Q25: the Arabic and French versions say the same.

use super::{
    Code, Detail, Field, Mark, Place, Report, Severity, Subject, TwinPart, commitment, figure,
};
use crate::{
    domain::{
        agreement::clause::{
            BodyError, BodyLine, Clause, Segment, Variable, parse_body, parse_line,
        },
        commitment::Commitment,
    },
    text::Language,
};

/// Every text of an agreement that has a twin, read once for the checks of wording.
pub(super) struct Texts<'a> {
    pub(super) twins: Vec<Twin<'a>>,
}

/// A text in both languages.
pub(super) struct Twin<'a> {
    source: Source<'a>,
    part: TwinPart,
    /// Arabic, then French.
    sides: [Side<'a>; 2],
}

/// Where a text is from.
#[derive(Clone, Copy)]
enum Source<'a> {
    Field(Field),
    Clause(&'a Clause),
    Commitment(&'a Commitment),
}

/// One language of a text.
struct Side<'a> {
    text: &'a str,
    lines: Result<Vec<BodyLine>, BodyError>,
}

impl<'a> Texts<'a> {
    pub(super) fn of(subject: &Subject<'a>) -> Texts<'a> {
        let agreement = subject.agreement;
        let plain = |text: &'a str| Side {
            text,
            lines: Ok(vec![BodyLine::Paragraph(vec![Segment::Words(
                text.to_owned(),
            )])]),
        };
        let mut twins = vec![
            Twin {
                source: Source::Field(Field::Title),
                part: TwinPart::Heading,
                sides: Language::ALL.map(|side| plain(agreement.title.in_language(side))),
            },
            Twin {
                source: Source::Field(Field::Object),
                part: TwinPart::Body,
                sides: Language::ALL.map(|side| plain(agreement.object.in_language(side))),
            },
        ];
        for clause in &agreement.clauses {
            let heading = |side| {
                let text = clause.heading.in_language(side);
                let lines = parse_line(text).map(|line| vec![BodyLine::SubHeading(line)]);
                Side { text, lines }
            };
            let body = |side| {
                let text = clause.body.in_language(side);
                Side {
                    text,
                    lines: parse_body(text),
                }
            };
            twins.push(Twin {
                source: Source::Clause(clause),
                part: TwinPart::Heading,
                sides: Language::ALL.map(heading),
            });
            twins.push(Twin {
                source: Source::Clause(clause),
                part: TwinPart::Body,
                sides: Language::ALL.map(body),
            });
        }
        twins.extend(subject.commitments.iter().map(|commitment| Twin {
            source: Source::Commitment(commitment),
            part: TwinPart::Body,
            sides: Language::ALL.map(|side| plain(commitment.text.in_language(side))),
        }));
        Texts { twins }
    }

    /// Whether any clause is written in a language.
    fn has(&self, language: Language) -> bool {
        self.twins
            .iter()
            .any(|twin| matches!(twin.source, Source::Clause(_)) && !twin.side(language).is_empty())
    }
}

impl Twin<'_> {
    pub(super) fn place(&self) -> Place {
        match self.source {
            Source::Field(field) => Place::Field(field),
            Source::Commitment(owed) => commitment::place(owed),
            Source::Clause(clause) => Place::Clause {
                id: clause.id,
                section: clause.section,
                heading: clause.heading.clone(),
            },
        }
    }

    fn side(&self, language: Language) -> &Side<'_> {
        match language {
            Language::Arabic => &self.sides[0],
            Language::French => &self.sides[1],
        }
    }

    /// The text in a language with its variables filled, one line each; none where it cannot be
    /// read.
    pub(super) fn filled(
        &self,
        language: Language,
        fill: impl Fn(Variable) -> Option<String>,
    ) -> Option<String> {
        self.side(language).filled(fill)
    }
}

impl Side<'_> {
    fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    fn segments(&self) -> impl Iterator<Item = &[Segment]> {
        self.lines.iter().flatten().filter_map(|line| match line {
            BodyLine::SubHeading(line) | BodyLine::Paragraph(line) | BodyLine::Item(line) => {
                Some(line.as_slice())
            }
            BodyLine::Block(_) => None,
        })
    }

    /// Sorted.
    fn marks(&self) -> Vec<Mark> {
        let values = self
            .segments()
            .flatten()
            .filter_map(|segment| match segment {
                Segment::Variable(variable) => Some(Mark::Variable(*variable)),
                Segment::Article(section) => Some(Mark::Article(*section)),
                Segment::Words(_) => None,
            });
        let blocks = self.lines.iter().flatten().filter_map(|line| match line {
            BodyLine::Block(block) => Some(Mark::Block(*block)),
            _ => None,
        });
        let mut marks: Vec<Mark> = values.chain(blocks).collect();
        marks.sort_unstable();
        marks
    }

    fn filled(&self, fill: impl Fn(Variable) -> Option<String>) -> Option<String> {
        self.lines.as_ref().ok()?;
        let mut text = String::with_capacity(self.text.len());
        for line in self.segments() {
            for segment in line {
                match segment {
                    Segment::Words(words) => text.push_str(words),
                    Segment::Variable(variable) => {
                        text.push_str(fill(*variable).as_deref().unwrap_or(VALUE));
                    }
                    Segment::Article(_) => text.push_str(VALUE),
                }
            }
            text.push('\n');
        }
        Some(text)
    }
}

/// OBJECT REPLACEMENT CHARACTER, for a value that is not looked at.
const VALUE: &str = "\u{FFFC}";

/// Q25: every heading, clause and commitment is written in both languages and can be read; it
/// names the same variables, blocks and articles as often, and its fixed words the same amounts,
/// numbers and dates; which version prevails is said.
///
/// An agreement whose clauses are all in one language has no twin to differ from: one warning
/// says so.
pub(super) fn check(subject: &Subject<'_>, texts: &Texts<'_>, report: &mut Report) {
    for twin in &texts.twins {
        unreadable(twin, report);
    }
    let lacks = |language: &Language| !texts.has(*language);
    if let Some(language) = Language::ALL.into_iter().find(lacks) {
        if texts.has(language.other()) {
            report.add(
                Code::Q25,
                Severity::Warns,
                Place::Field(Field::Clauses),
                Detail::VersionMissing { language },
            );
        }
        return;
    }
    if subject.agreement.prevailing.is_none() {
        report.add(
            Code::Q25,
            Severity::Warns,
            Place::Field(Field::Prevailing),
            Detail::NoPrevailing,
        );
    }
    for twin in &texts.twins {
        let mut add = |detail| report.add(Code::Q25, Severity::Blocks, twin.place(), detail);
        match twin.sides.each_ref().map(Side::is_empty) {
            [true, true] => continue,
            [false, false] => {}
            [is_arabic, _] => {
                let language = if is_arabic {
                    Language::Arabic
                } else {
                    Language::French
                };
                let part = twin.part;
                add(Detail::TwinMissing { language, part });
                continue;
            }
        }
        let [arabic, french] = &twin.sides;
        let (Some(arabic_words), Some(french_words)) =
            (arabic.filled(|_| None), french.filled(|_| None))
        else {
            continue;
        };
        let (only_arabic, only_french) = part_marks(arabic.marks(), french.marks());
        if !only_arabic.is_empty() || !only_french.is_empty() {
            add(Detail::MarksDiffer {
                arabic: only_arabic,
                french: only_french,
            });
        }
        let (only_arabic, only_french) = figure::difference(&arabic_words, &french_words);
        if !only_arabic.is_empty() || !only_french.is_empty() {
            add(Detail::FiguresDiffer {
                arabic: only_arabic,
                french: only_french,
            });
        }
    }
}

fn unreadable(twin: &Twin<'_>, report: &mut Report) {
    for language in Language::ALL {
        if let Err(error) = &twin.side(language).lines {
            report.add(
                Code::Q25,
                Severity::Blocks,
                twin.place(),
                Detail::Unreadable {
                    language,
                    error: error.clone(),
                },
            );
        }
    }
}

/// What each list has more often than the other.
fn part_marks(mut arabic: Vec<Mark>, mut french: Vec<Mark>) -> (Vec<Mark>, Vec<Mark>) {
    arabic.retain(|mark| {
        let twin = french.iter().position(|other| other == mark);
        twin.map(|index| french.remove(index)).is_none()
    });
    (arabic, french)
}
