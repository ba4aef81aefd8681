//! The text of an agreement in one language, passage by passage.

use super::{
    Align, Articles, Block, Colour, Error, Heading, Paragraph, Source, Text, Values,
    article::Passage, block, part,
};
use crate::{
    documents::content::{Inline, List, ListItem},
    domain::agreement::{
        clause::{self, BodyLine, DataBlock, Section},
        mark::Mark,
    },
    text::Language,
};

/// A passage written out in one language.
#[derive(Debug, Clone)]
pub struct Written {
    /// Its heading.
    pub heading: Option<Heading>,
    /// Its lines in order.
    pub lines: Vec<Line>,
}

impl Written {
    /// Whether nothing of it is printed.
    pub fn is_empty(&self) -> bool {
        self.heading.is_none() && self.lines.is_empty()
    }

    /// The text that it begins with.
    fn first(&mut self) -> Option<&mut Text> {
        if let Some(heading) = &mut self.heading {
            return Some(&mut heading.text);
        }
        self.lines.iter_mut().find_map(|line| match line {
            Line::Narrow(Block::Heading(heading)) => Some(&mut heading.text),
            Line::Narrow(Block::Paragraph(paragraph)) => Some(&mut paragraph.text),
            Line::Narrow(Block::List(list)) => {
                let first = list.items.first_mut()?.body.first_mut()?;
                Some(&mut first.text)
            }
            Line::Narrow(_) | Line::Wide(_) => None,
        })
    }
}

/// A line of a passage.
#[derive(Debug, Clone)]
pub enum Line {
    /// Text that fits a column.
    Narrow(Block),
    /// A table or box that wants the page's whole width.
    Wide(DataBlock),
}

/// The body in one language.
pub fn body(source: &Source<'_>, language: Language) -> Result<Vec<Block>, Error> {
    let articles = Articles::of(source.agreement, source.commune.article_word);
    let values = Values::new(source, &articles, language);
    let mut blocks = vec![Block::Letterhead(part::letterhead(
        source.commune,
        source.logo.clone(),
    ))];
    for passage in articles.passages() {
        let written = write(passage, &values)?;
        if passage.clause.section == Section::Annexes && !written.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(written.heading.map(Block::Heading));
        for line in written.lines {
            match line {
                Line::Narrow(block) => append(&mut blocks, block),
                Line::Wide(data) => blocks.extend(block::wide(data, &[&values])),
            }
        }
    }
    Ok(blocks)
}

/// Adds a block; items that follow each other become one list.
fn append(blocks: &mut Vec<Block>, block: Block) {
    match (blocks.last_mut(), block) {
        (Some(Block::List(list)), Block::List(next)) => list.items.extend(next.items),
        (_, block) => blocks.push(block),
    }
}

/// Writes one passage out.
pub fn write(passage: &Passage<'_>, values: &Values<'_>) -> Result<Written, Error> {
    let language = values.language();
    let failed = |error| Error::Clause {
        clause: passage.clause.id,
        section: passage.clause.section,
        language,
        error,
    };
    let heading = heading(passage, values).map_err(failed)?;
    let mut lines = Vec::new();
    for line in clause::parse_body(passage.clause.body.get(language)).map_err(failed)? {
        match line {
            BodyLine::SubHeading(segments) => {
                let text = values.fill(&segments, passage.party);
                lines.push(Line::Narrow(Block::Heading(Heading::new(4, text))));
            }
            BodyLine::Paragraph(segments) if values.may_be_left_out(&segments, passage.party) => {}
            BodyLine::Paragraph(segments) => {
                let text = values.fill(&segments, passage.party);
                lines.push(Line::Narrow(Block::Paragraph(paragraph(passage, text))));
            }
            BodyLine::Item(segments) => {
                let text = values.fill(&segments, passage.party);
                lines.push(Line::Narrow(item(bullet(language), text)));
            }
            BodyLine::Block(data) if block::is_wide(data) => {
                match block::wide(data, &[values]).is_empty() {
                    true => drop_announcement(&mut lines),
                    false => lines.push(Line::Wide(data)),
                }
            }
            BodyLine::Block(data) => {
                let blocks = block::narrow(data, passage, values);
                if blocks.is_empty() {
                    drop_announcement(&mut lines);
                }
                lines.extend(blocks.into_iter().map(Line::Narrow));
            }
        }
    }
    if passage.party.is_some() && passage.clause.section == Section::Parties {
        keep_together(&mut lines);
    }
    let emptied = lines.is_empty() && !passage.clause.body.is_empty();
    let mut written = Written {
        heading: heading.filter(|_| !emptied),
        lines,
    };
    if let Some(first) = written.first() {
        let mark = Mark {
            passage: passage.place,
            language,
        };
        first.runs.insert(0, Inline::Mark(mark));
    }
    Ok(written)
}

/// Keeps the lines that present a party on one page.
fn keep_together(lines: &mut [Line]) {
    let all_but_last = lines.len().saturating_sub(1);
    for line in &mut lines[..all_but_last] {
        if let Line::Narrow(Block::Paragraph(paragraph)) = line {
            paragraph.keep_with_next = true;
        }
    }
}

/// Takes back the sentence that announces a list or a table when there is nothing to list.
fn drop_announcement(lines: &mut Vec<Line>) {
    lines.pop_if(|line| match line {
        Line::Narrow(Block::Paragraph(paragraph)) => paragraph.text.plain().ends_with(':'),
        _ => false,
    });
}

fn heading(
    passage: &Passage<'_>,
    values: &Values<'_>,
) -> Result<Option<Heading>, clause::BodyError> {
    let language = values.language();
    let segments = clause::parse_line(passage.clause.heading.get(language))?;
    let words = values.words(&segments, passage.party);
    if words.trim().is_empty() {
        return Ok(None);
    }
    Ok(Some(match (passage.clause.section, passage.number) {
        (Section::Header, _) => Heading::centred(1, Text::strong(language, words)),
        (_, Some(number)) => {
            let article = values.articles().name(number, language);
            let colon = match language {
                Language::Arabic => ":",
                Language::French => "\u{A0}:",
            };
            Heading::new(
                2,
                Text::strong(language, format!("{article}{colon} {words}")),
            )
        }
        (Section::Parties, None) if passage.party.is_some() => {
            Heading::new(4, Text::strong(language, words))
        }
        (Section::Parties | Section::Agreed, None) => {
            Heading::centred(3, Text::strong(language, words))
        }
        _ => Heading::new(2, Text::strong(language, words)),
    }))
}

fn paragraph(passage: &Passage<'_>, text: Text) -> Paragraph {
    match passage.clause.section {
        Section::Header => Paragraph::new(text.coloured(Colour::Muted))
            .aligned(Align::Center)
            .spaced(2.0),
        Section::DoneAt => Paragraph::new(text).kept(),
        // A sentence that announces a list stays with it.
        _ if text.plain().ends_with(':') => Paragraph::justified(text).kept(),
        _ => Paragraph::justified(text),
    }
}

/// An item of a list with its label.
pub fn item(label: Text, text: Text) -> Block {
    let body = vec![Paragraph::justified(text).spaced(3.0)];
    Block::List(List {
        items: vec![ListItem { label, body }],
    })
}

/// The label of an item that has no number.
pub fn bullet(language: Language) -> Text {
    Text::new(language, "–")
}
