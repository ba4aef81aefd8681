//! The text of an agreement in both languages, clause facing clause.

use super::{Articles, Block, Error, Source, Values, block, part, single, title_blocks};
use crate::{
    documents::content::{
        FacingRow,
        agreement::single::{Line, Written},
    },
    domain::agreement::clause::Section,
    text::Language,
};

/// The body, Arabic first.
pub fn body(source: &Source<'_>) -> Result<Vec<Block>, Error> {
    let articles = Articles::of(source.agreement, source.commune.article_word);
    let arabic = Values::new(source, &articles, Language::Arabic);
    let french = Values::new(source, &articles, Language::French);
    let mut blocks = vec![Block::Letterhead(part::letterhead(
        source.commune,
        source.logo.clone(),
    ))];
    let mut rows = Vec::new();
    for passage in articles.passages() {
        let first = single::write(passage, &arabic)?;
        let second = single::write(passage, &french)?;
        if passage.clause.section == Section::Annexes && !(first.is_empty() && second.is_empty()) {
            flush(&mut blocks, &mut rows);
            blocks.push(Block::PageBreak);
        }
        let mut passage_rows = match (passage.clause.section, &first.heading, &second.heading) {
            (Section::Header, Some(title), Some(twin)) => {
                flush(&mut blocks, &mut rows);
                blocks.push(title_blocks(title.text.clone(), Some(twin.text.clone())));
                Vec::new()
            }
            _ => heading_row(&first, &second),
        };
        for stretch in stretches(first.lines, second.lines) {
            match stretch {
                Stretch::Rows(lines) => passage_rows.extend(lines),
                Stretch::Wide(data) => {
                    rows.append(&mut passage_rows);
                    flush(&mut blocks, &mut rows);
                    blocks.extend(block::wide(data, &[&arabic, &french]));
                }
            }
        }
        rows.append(&mut passage_rows);
    }
    flush(&mut blocks, &mut rows);
    Ok(blocks)
}

fn flush(blocks: &mut Vec<Block>, rows: &mut Vec<FacingRow>) {
    if !rows.is_empty() {
        blocks.push(Block::Facing(std::mem::take(rows)));
    }
}

fn heading_row(first: &Written, second: &Written) -> Vec<FacingRow> {
    if first.heading.is_none() && second.heading.is_none() {
        return Vec::new();
    }
    vec![FacingRow {
        first: first
            .heading
            .clone()
            .map(Block::Heading)
            .into_iter()
            .collect(),
        second: second
            .heading
            .clone()
            .map(Block::Heading)
            .into_iter()
            .collect(),
        may_break: false,
    }]
}

enum Stretch {
    Rows(Vec<FacingRow>),
    Wide(crate::domain::agreement::clause::DataBlock),
}

/// Pairs the lines between wide blocks: line by line when both sides have as many, else whole.
/// The wide blocks are the Arabic side's; one that only the French side has comes at the end.
fn stretches(first: Vec<Line>, second: Vec<Line>) -> Vec<Stretch> {
    let (first, second) = (parts(first), parts(second));
    let mut out = Vec::new();
    for index in 0..first.len().max(second.len()) {
        let (left, wide_left) = first.get(index).cloned().unwrap_or_default();
        let (right, wide_right) = second.get(index).cloned().unwrap_or_default();
        out.push(Stretch::Rows(pair(left, right)));
        out.extend(wide_left.or(wide_right).map(Stretch::Wide));
    }
    out
}

type Part = (
    Vec<Block>,
    Option<crate::domain::agreement::clause::DataBlock>,
);

/// Cuts lines after each wide block.
fn parts(lines: Vec<Line>) -> Vec<Part> {
    let mut parts: Vec<Part> = vec![Part::default()];
    for line in lines {
        match line {
            Line::Narrow(block) => {
                if let Some((blocks, _)) = parts.last_mut() {
                    blocks.push(block);
                }
            }
            Line::Wide(data) => {
                if let Some((_, wide)) = parts.last_mut() {
                    *wide = Some(data);
                }
                parts.push(Part::default());
            }
        }
    }
    parts
}

fn pair(first: Vec<Block>, second: Vec<Block>) -> Vec<FacingRow> {
    if first.is_empty() && second.is_empty() {
        return Vec::new();
    }
    if first.len() != second.len() {
        return vec![FacingRow {
            first,
            second,
            may_break: true,
        }];
    }
    first
        .into_iter()
        .zip(second)
        .map(|(first, second)| FacingRow {
            first: vec![first],
            second: vec![second],
            may_break: true,
        })
        .collect()
}
