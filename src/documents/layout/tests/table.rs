//! Tables: direction, figures, repeated heads, rows taller than a page.

use super::*;

#[test]
fn table_heads_come_again_as_pagination() {
    let mut long = table(
        &[Align::Start, Align::End],
        (0..90)
            .map(|n| row(RowKind::Body, &["الجماعة", &format!("{n}")]))
            .collect(),
    );
    long.header = vec![row(RowKind::Head, &["الطرف", "المبلغ"])];
    let layout = lay_out(&document(Arabic, vec![Block::Table(long)]));
    assert!(layout.pages.len() > 1);
    for (index, page) in layout.pages.iter().enumerate() {
        let head = page.marks.iter().find_map(|mark| match &mark.paint {
            Paint::Glyphs(run) => Some((mark.tag, letters(run))),
            _ => None,
        });
        let (tag, words) = head.unwrap();
        assert_eq!(words, "الطرف");
        assert_eq!(tag == Tag::Pagination, index > 0);
    }
    let rows = layout
        .nodes
        .iter()
        .filter(|node| node.role == Role::TableRow)
        .count();
    assert_eq!(rows, 91, "a repeated head is no new row");
}

#[test]
fn right_to_left_tables_start_at_the_right_and_figures_share_their_right_edge() {
    let rows = vec![
        row(
            RowKind::Body,
            &["الجماعة", "\u{2066}1\u{A0}250\u{A0}000,00\u{2069}"],
        ),
        row(RowKind::Total, &["المجموع", "\u{2066}5,00\u{2069}"]),
    ];
    let layout = lay_out(&document(
        Arabic,
        vec![Block::Table(table(&[Align::Start, Align::End], rows))],
    ));
    let edge = |word: &str| {
        let (_, _, run) = runs(&layout)
            .find(|(_, _, run)| letters(run) == word)
            .unwrap();
        (run.origin.0, run.origin.0 + width(run))
    };
    assert!(edge("الجماعة").0 > edge("1\u{A0}250\u{A0}000,00").1);
    assert!((edge("5,00").1 - edge("1\u{A0}250\u{A0}000,00").1).abs() < 0.2);
}

#[test]
fn a_row_taller_than_a_page_goes_on_and_says_everything_once() {
    let words = vec![CLAUSE; 40].join(" ");
    let rows = vec![
        row(RowKind::Body, &[&words, "الجماعة"]),
        row(RowKind::Body, &["آخر", "صف"]),
    ];
    let mut tall = table(&[Align::Start, Align::Start], rows);
    tall.header = vec![row(RowKind::Head, &["أول", "ثان"])];
    let layout = lay_out(&document(Arabic, vec![Block::Table(tall)]));
    assert!(layout.pages.len() >= 3);
    assert!(said(&layout).values().any(|said| *said == bare(&words)));
    inside(&layout, PageStyle::PORTRAIT);
}

#[test]
fn odd_tables_stay_sane() {
    let wide: Vec<&str> = vec!["\u{2066}1\u{A0}250\u{A0}000,00\u{2069}"; 40];
    let mut spans = row(RowKind::Body, &["أ", "ب", "ج"]);
    spans.cells[0].span = usize::MAX;
    spans.cells[2].span = 0;
    let mut shares = table(
        &[Align::Start; 3],
        vec![row(RowKind::Body, &["أ", "ب", "ج"])],
    );
    shares.columns[0].share = 0.0;
    shares.columns[1].share = f32::NAN;
    shares.columns[2].share = -4.0;
    for table in [
        table(&[], vec![]),
        table(&[Align::Start; 4], vec![]),
        table(&[], vec![row(RowKind::Body, &[])]),
        table(&[Align::End; 40], vec![row(RowKind::Body, &wide)]),
        table(&[Align::Start; 2], vec![spans, row(RowKind::Total, &["أ"])]),
        shares,
    ] {
        let layout = lay_out(&document(Arabic, vec![Block::Table(table)]));
        inside(&layout, PageStyle::PORTRAIT);
        for row in layout
            .nodes
            .iter()
            .filter(|node| node.role == Role::TableRow)
        {
            let span = |id: &NodeId| layout.nodes[id.0 as usize].span;
            let spans: usize = row.children.iter().map(span).sum();
            assert!(spans <= 40);
        }
    }
}
