//! The cost table, party by year, and the table of indicators.

use std::ops::Range;

use super::super::{Block, Colour, Text, Values, note, part};
use crate::{
    documents::content::{Align, Cell, Column, Paragraph, Row, RowKind, Table},
    domain::{Total, agreement::financing::CostTable},
    text::isolate,
};

/// Most years in one table: more leave no room for an amount of twelve digits.
const YEARS: usize = 6;

/// A cell that says the same in each language, one under the other.
pub fn said(voices: &[&Values<'_>], strong: bool, say: impl Fn(&Values<'_>) -> String) -> Cell {
    let body = voices
        .iter()
        .map(|voice| {
            let words = say(voice);
            let text = match strong {
                true => Text::strong(voice.language(), words),
                false => Text::new(voice.language(), words),
            };
            Paragraph::new(text).spaced(0.0)
        })
        .collect();
    Cell::of(body)
}

/// A cell that holds a figure.
fn figure(voices: &[&Values<'_>], figure: &str, strong: bool) -> Cell {
    said(&voices[..voices.len().min(1)], strong, |_| {
        isolate::ltr(figure)
    })
}

fn money(voices: &[&Values<'_>], total: Total, strong: bool) -> Cell {
    if total.centimes() == 0 {
        return figure(voices, "–", strong);
    }
    figure(
        voices,
        &crate::text::amount::format(total.centimes()),
        strong,
    )
}

/// Party x year, with totals and shares that add to 100 %. Many years go into tables one below the
/// other, of [`YEARS`] at most; the last holds the totals of all.
pub fn costs(voices: &[&Values<'_>]) -> Vec<Block> {
    let Some(first) = voices.first() else {
        return Vec::new();
    };
    let costs = first.costs();
    if costs.rows.is_empty() {
        return Vec::new();
    }
    let years = costs.years.len();
    let bands = years.div_ceil(YEARS).max(1);
    let per_band = years.div_ceil(bands);
    let mut blocks: Vec<Block> = (0..bands)
        .map(|band| {
            let last = band + 1 == bands;
            let from = band * per_band;
            let years = from..(from + per_band).min(years);
            Block::Table(band_of(voices, first, costs, years, last))
        })
        .collect();
    blocks.extend(valued_notes(voices));
    blocks
}

/// The table of some of the years; the last has the totals of all years beside them.
fn band_of(
    voices: &[&Values<'_>],
    first: &Values<'_>,
    costs: &CostTable,
    years: Range<usize>,
    is_last: bool,
) -> Table {
    let count = years.len();
    let column = |share| Column {
        share,
        align: Align::End,
    };
    let mut columns = vec![Column {
        share: if count > 3 { 1.7 } else { 2.2 },
        align: Align::Start,
    }];
    columns.extend(std::iter::repeat_n(column(1.25), count));
    let mut head = vec![said(voices, true, |voice| voice.tr.document_table_party())];
    head.extend(
        costs.years[years.clone()]
            .iter()
            .map(|year| figure(voices, &year.to_string(), true)),
    );
    let mut rows: Vec<Row> = costs
        .rows
        .iter()
        .map(|row| {
            let name = |voice: &Values<'_>| {
                voice
                    .party_name(Some(row.party))
                    .map(|name| part::upper_first(&name))
                    .unwrap_or_else(|| part::BLANK.to_owned())
            };
            let mut cells = vec![said(voices, false, name).head()];
            let amounts = row.years[years.clone()].iter();
            cells.extend(amounts.map(|&year| money(voices, year, false)));
            if is_last {
                cells.push(money(voices, row.total, true));
                cells.push(figure(voices, &part::percent_figure(row.share), false));
            }
            Row::new(RowKind::Body, cells)
        })
        .collect();
    let mut total = vec![said(voices, true, |voice| voice.tr.document_table_total()).head()];
    let totals = costs.year_totals[years].iter();
    total.extend(totals.map(|&year| money(voices, year, true)));
    if is_last {
        columns.extend([column(1.4), column(0.8)]);
        head.push(said(voices, true, |voice| voice.tr.document_table_total()));
        head.push(figure(voices, "%", true));
        let whole = match costs.total.centimes() {
            0 => crate::domain::Share::default(),
            _ => crate::domain::Share::WHOLE,
        };
        total.push(money(voices, costs.total, true));
        total.push(figure(voices, &part::percent_figure(whole), true));
    }
    rows.push(Row::new(RowKind::Total, total));
    Table {
        language: first.language(),
        caption: Some(captions(voices, |voice| voice.tr.document_cost_caption())),
        columns,
        header: vec![Row::new(RowKind::Head, head)],
        rows,
        scale: if count > 3 { 0.8 } else { 0.88 },
    }
}

/// Says which part of a contribution is not money but valued.
fn valued_notes(voices: &[&Values<'_>]) -> Vec<Block> {
    let mut notes = Vec::new();
    for voice in voices {
        for row in voice
            .costs()
            .rows
            .iter()
            .filter(|row| row.valued.centimes() > 0)
        {
            let party = voice.party_name(Some(row.party)).unwrap_or_default();
            let figure = voice.figure(row.valued);
            let words = voice.tr.document_cost_valued(figure, party);
            notes.push(note(Text::new(voice.language(), words)));
        }
    }
    notes
}

/// What success is measured by.
pub fn indicators(voices: &[&Values<'_>]) -> Vec<Block> {
    let Some(first) = voices.first() else {
        return Vec::new();
    };
    let indicators = &first.source().agreement.indicators;
    if indicators.is_empty() {
        return Vec::new();
    }
    let column = |share| Column {
        share,
        align: Align::Start,
    };
    let head = vec![
        said(voices, true, |voice| voice.tr.document_table_indicator()),
        said(voices, true, |voice| voice.tr.document_table_baseline()),
        said(voices, true, |voice| voice.tr.document_table_target()),
        said(voices, true, |voice| voice.tr.document_table_source()),
    ];
    let rows = indicators
        .iter()
        .map(|indicator| {
            let cell = |name: &crate::domain::Name| {
                said(voices, false, |voice| {
                    voice.name(name).unwrap_or_else(|| "–".to_owned())
                })
            };
            let cells = vec![
                cell(&indicator.text).head(),
                cell(&indicator.baseline),
                cell(&indicator.target),
                cell(&indicator.source),
            ];
            Row::new(RowKind::Body, cells)
        })
        .collect();
    vec![Block::Table(Table {
        language: first.language(),
        caption: None,
        columns: vec![column(2.4), column(1.0), column(1.0), column(1.6)],
        header: vec![Row::new(RowKind::Head, head)],
        rows,
        scale: 0.9,
    })]
}

/// One caption for all languages: the first, then the second after a dash.
fn captions(voices: &[&Values<'_>], say: impl Fn(&Values<'_>) -> String) -> Text {
    let mut words = String::new();
    for (index, voice) in voices.iter().enumerate() {
        if index > 0 {
            words.push_str(" – ");
        }
        words.push_str(&isolate::auto(&say(voice)));
    }
    let language = voices
        .first()
        .map(|voice| voice.language())
        .unwrap_or_default();
    Text::strong(language, words).coloured(Colour::Green)
}
