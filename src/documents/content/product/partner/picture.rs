//! Interest x influence as a table of four by four, which paper and a reader of the screen both
//! give whole.

use super::super::{View, cover};
use crate::{
    documents::content::{Align, Block, Cell, Column, Paragraph, Row, RowKind, Table, Text},
    domain::{Grade, stakeholder::Strategy},
    text::isolate,
};

/// The picture with its legend; nothing when no partner is graded.
pub fn blocks(view: &View<'_>) -> Vec<Block> {
    let (tr, language) = (view.tr, view.language());
    let graded: Vec<(Grade, Grade, String)> = view
        .source
        .contents
        .stakeholders
        .iter()
        .filter(|one| one.round == view.round().id)
        .filter_map(|one| Some((one.interest?, one.influence?, view.short(one.partner))))
        .collect();
    if graded.is_empty() {
        return Vec::new();
    }
    let strong = |words: &str| Cell::new(Text::strong(language, words));
    let digit = |grade: Grade| isolate::ltr(&grade.number().to_string());
    let mut heads = vec![strong("")];
    let each = Grade::ALL.iter();
    heads.extend(each.map(|grade| strong(&tr.product_interest_of(digit(*grade)))));
    let rows = Grade::ALL.iter().rev().map(|influence| {
        let mut cells = vec![strong(&tr.product_influence_of(digit(*influence))).head()];
        cells.extend(Grade::ALL.iter().map(|interest| {
            let here = graded
                .iter()
                .filter(|one| (one.0, one.1) == (*interest, *influence));
            let names: Vec<Paragraph> = here
                .map(|(_, _, name)| Paragraph::new(Text::new(language, name)).spaced(0.0))
                .collect();
            match names.is_empty() {
                true => Cell::new(Text::new(language, "–")),
                false => Cell::of(names),
            }
        }));
        Row::new(RowKind::Body, cells)
    });
    let column = |share: f32| Column {
        share,
        align: Align::Start,
    };
    let table = Table {
        language,
        caption: None,
        columns: vec![
            column(0.8),
            column(1.2),
            column(1.2),
            column(1.2),
            column(1.2),
        ],
        header: vec![Row::new(RowKind::Head, heads)],
        rows: rows.collect(),
        scale: 0.94,
    };
    let [involve, win, associate, inform] = [
        Strategy::Involve,
        Strategy::Win,
        Strategy::Associate,
        Strategy::Inform,
    ]
    .map(|strategy| tr.term(strategy));
    let note = tr.product_picture_note(associate, inform, involve, win);
    vec![Block::Whole(vec![
        cover::heading(language, &tr.product_picture()),
        Block::Table(table),
        cover::note(language, &note),
    ])]
}
