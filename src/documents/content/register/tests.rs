//! Lists: their sums, widths, columns, and what the registers of a dossier say.

use super::*;
use crate::{
    documents::content::{Block, Document, PageStyle},
    domain::{
        Money,
        partner::record,
        sample::{Grain, contents},
    },
};

fn money(centimes: i64) -> Cell {
    Cell::money(Some(Money::from_centimes(centimes).unwrap()))
}

fn list(columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Table {
    Table {
        title: "Liste".to_owned(),
        about: Vec::new(),
        author: "Commune".to_owned(),
        date: "2026-11-23".parse().unwrap(),
        language: Language::French,
        columns,
        rows,
    }
}

#[test]
fn a_sum_takes_what_is_of_its_kind_and_leaves_the_rest() {
    let table = list(
        vec![
            Column::new("A", Kind::Text),
            Column::new("B", Kind::Money).summed(),
            Column::new("C", Kind::Integer).summed(),
            Column::new("D", Kind::Money),
            Column::new("E", Kind::Percent).summed(),
        ],
        vec![
            vec![Cell::text("x"), money(150), Cell::Integer(2), money(9)],
            vec![Cell::text("y"), Cell::text("inconnu"), Cell::Empty],
            vec![Cell::text("z"), money(50), Cell::Integer(i64::MAX)],
        ],
    );
    assert_eq!(table.sum(0), None);
    assert_eq!(table.sum(1), Some(money(200)));
    assert_eq!(
        table.sum(2),
        Some(Cell::Integer(i64::MAX)),
        "never overflows"
    );
    assert_eq!(table.sum(3), None);
    assert_eq!(table.sum(4), None, "shares are not added");
    assert_eq!(table.sum(9), None);
}

#[test]
fn cells_read_as_papers_write_them() {
    let date: Date = "2026-03-12".parse().unwrap();
    for (cell, shown) in [
        (Cell::Empty, ""),
        (Cell::text("  "), ""),
        (money(123_456), "1\u{A0}234,56"),
        (Cell::Integer(1_234), "1\u{A0}234"),
        (Cell::Year(Year::try_from(2026).unwrap()), "2026"),
        (
            Cell::Percent(Share::try_from(4_124).unwrap()),
            "41,24\u{A0}%",
        ),
        (Cell::Date(date), "12/03/2026"),
        (Cell::Decimal(Decimal::try_from(12_500).unwrap()), "12,5"),
        (Cell::text("\u{2068}03/2023\u{2069}"), "03/2023"),
    ] {
        assert_eq!(cell.shown(), shown);
    }
}

fn sizes(document: &Document) -> Vec<usize> {
    let tables = document.body.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table.columns.len()),
        _ => None,
    });
    tables.collect()
}

#[test]
fn a_wide_list_takes_larger_paper_and_then_bands_that_repeat_whose_row_it_is() {
    let (contents, _) = contents(&Grain::default());
    let wide = |count: usize| {
        let mut columns = vec![Column::new("Code", Kind::Text).key()];
        columns.resize(count, Column::new("Montant", Kind::Money).summed());
        let mut row = vec![Cell::text("P001")];
        row.resize(count, money(1_000_000_000));
        list(columns, vec![row])
    };
    let paper = |table: &Table| paper::document(table, &contents.commune, None);
    let narrow = paper(&wide(6));
    assert_eq!(narrow.page, PageStyle::LANDSCAPE);
    assert_eq!(sizes(&narrow), [6]);
    let wider = paper(&wide(15));
    assert!(wider.page.size.0 > PageStyle::LANDSCAPE.size.0);
    assert_eq!(sizes(&wider), [15]);
    let widest = paper(&wide(40));
    let bands = sizes(&widest);
    assert!(bands.len() > 1, "{bands:?}");
    // Every column once, and the first in each band.
    assert_eq!(bands.iter().sum::<usize>(), 40 + bands.len() - 1);
    let breaks = widest.body.iter().filter(|b| **b == Block::PageBreak);
    assert_eq!(breaks.count(), bands.len() - 1);
}

#[test]
fn a_list_of_nothing_says_so() {
    let (contents, _) = contents(&Grain::default());
    let empty = list(vec![Column::new("A", Kind::Text)], Vec::new());
    let document = paper::document(&empty, &contents.commune, None);
    assert!(sizes(&document).is_empty());
    let said = document.body.iter().any(|block| match block {
        Block::Paragraph(paragraph) => paragraph.text.plain() == "Aucun élément.",
        _ => false,
    });
    assert!(said);
}

#[test]
fn paper_has_some_of_the_columns_of_the_workbook_with_the_same_cells() {
    let (contents, _) = contents(&Grain::default());
    let today = "2026-07-14".parse().unwrap();
    let records = record::all(&contents, today);
    let source = Source {
        contents: &contents,
        records: &records,
        domain: &|key| Name::new(key.as_str(), key.as_str()).unwrap(),
        today,
    };
    for kind in List::ALL {
        for language in Language::ALL {
            let full = table(&source, *kind, language, Extent::Full);
            let brief = table(&source, *kind, language, Extent::Brief);
            assert!(brief.columns.len() < full.columns.len());
            assert!(full.columns.iter().any(|column| column.is_key));
            assert_eq!(full.rows.len(), brief.rows.len());
            for (index, column) in brief.columns.iter().enumerate() {
                let same = full
                    .columns
                    .iter()
                    .position(|other| other == column)
                    .unwrap();
                for (short, long) in brief.rows.iter().zip(&full.rows) {
                    assert_eq!(short[index], long[same], "{}", column.head);
                }
            }
            for row in &full.rows {
                assert_eq!(row.len(), full.columns.len());
                for (cell, column) in row.iter().zip(&full.columns) {
                    let of_kind = match cell {
                        Cell::Empty => true,
                        Cell::Text(_) => column.kind == Kind::Text,
                        Cell::Money(_) => column.kind == Kind::Money,
                        Cell::Integer(_) => column.kind == Kind::Integer,
                        Cell::Year(_) => column.kind == Kind::Year,
                        Cell::Decimal(_) => column.kind == Kind::Decimal,
                        Cell::Percent(_) => column.kind == Kind::Percent,
                        Cell::Date(_) => column.kind == Kind::Date,
                    };
                    assert!(of_kind, "{cell:?} under {}", column.head);
                }
            }
        }
    }
}

#[test]
fn no_two_columns_of_a_register_share_a_head() {
    let (contents, _) = contents(&Grain::default());
    let today = "2026-07-14".parse().unwrap();
    let records = HashMap::new();
    let source = Source {
        contents: &contents,
        records: &records,
        domain: &|_| Name::default(),
        today,
    };
    for kind in List::ALL {
        for language in Language::ALL {
            let full = table(&source, *kind, language, Extent::Full);
            let heads: std::collections::HashSet<&str> =
                full.columns.iter().map(|c| c.head.as_str()).collect();
            assert_eq!(heads.len(), full.columns.len(), "{kind:?} {language:?}");
        }
    }
}
