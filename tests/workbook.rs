//! Registers as workbooks, read back by programs that know nothing of us.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what fails here is a test"
)]

#[path = "workbook/archive.rs"]
mod archive;

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};
use sharaka::{
    documents::{
        content::register::{Cell, Column, Extent, Kind, List, Table},
        export::xlsx,
        press::Stock,
    },
    domain::{Date, Money, Name, Share, Year, contents::Contents, quantity::Decimal},
    exchange::demo,
    text::Language,
};

/// Row of the heads.
const HEAD: usize = 2;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn money(centimes: i64) -> Cell {
    Cell::money(Some(Money::from_centimes(centimes).unwrap()))
}

/// A cell of each kind, and words that would like to be something else.
fn table(language: Language) -> Table {
    let text = |words: &str| Cell::text(words);
    Table {
        title: "قائمة [2026]: «أ/ب»".to_owned(),
        about: vec!["صنفت حسب التكلفة".to_owned()],
        author: "جماعة واد الزيتون".to_owned(),
        date: day("2026-11-23"),
        language,
        columns: vec![
            Column::new("الرقم", Kind::Text).key(),
            Column::new("التكلفة", Kind::Money).summed(),
            Column::new("المستفيدون", Kind::Integer).summed(),
            Column::new("النسبة", Kind::Percent),
            Column::new("الأجل", Kind::Date),
            Column::new("السنة", Kind::Year),
            Column::new("الكمية", Kind::Decimal),
        ],
        rows: vec![
            vec![
                text("=1+1"),
                money(420_000_050),
                Cell::Integer(1_200),
                Cell::Percent(Share::try_from(4_124).unwrap()),
                Cell::Date(day("2026-03-12")),
                Cell::Year(Year::try_from(2026).unwrap()),
                Cell::Decimal(Decimal::try_from(12_500).unwrap()),
            ],
            vec![text("+212 5 36"), money(99_999_999_999_999)],
            vec![text("-40 %"), money(1), Cell::Integer(3)],
            vec![text("@SUM(A1)"), Cell::Empty, Cell::Integer(40)],
            vec![text("2023/INDH/33/P3"), text("بدون")],
            vec![text("سطر\nآخر")],
        ],
    }
}

struct Read {
    values: Range<Data>,
    formulas: Range<String>,
    name: String,
}

fn read(bytes: &[u8]) -> Read {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    let names = workbook.sheet_names();
    assert_eq!(names.len(), 1);
    Read {
        values: workbook.worksheet_range(&names[0]).unwrap(),
        formulas: workbook.worksheet_formula(&names[0]).unwrap(),
        name: names[0].clone(),
    }
}

fn at(range: &Range<Data>, row: usize, column: usize) -> &Data {
    let cell = (row.try_into().unwrap(), column.try_into().unwrap());
    range.get_value(cell).unwrap_or(&Data::Empty)
}

/// The number that a sum of centimes or of a count is written as.
fn worth(cell: &Cell) -> f64 {
    match cell {
        Cell::Money(total) => total.centimes() as f64 / 100.0,
        Cell::Integer(number) => *number as f64,
        other => panic!("{other:?} is no sum"),
    }
}

#[test]
fn every_cell_keeps_its_kind() {
    let table = table(Language::Arabic);
    let read = read(&xlsx::export(&table).unwrap());
    let values = &read.values;
    assert_eq!(read.name, "قائمة 2026 «أب»");
    assert_eq!(at(values, 0, 0), &Data::String(table.title.clone()));
    assert_eq!(
        at(values, 1, 0),
        &Data::String("الوضعية إلى غاية 23 نونبر 2026 – صنفت حسب التكلفة".to_owned())
    );
    for (column, described) in table.columns.iter().enumerate() {
        let head = Data::String(described.head.clone());
        assert_eq!(at(values, HEAD, column), &head);
    }
    let first = HEAD + 1;
    assert_eq!(at(values, first, 1), &Data::Float(4_200_000.5));
    assert_eq!(at(values, first, 2), &Data::Float(1_200.0));
    assert_eq!(at(values, first, 3), &Data::Float(0.412_4));
    assert_eq!(at(values, first, 5), &Data::Float(2_026.0));
    assert_eq!(at(values, first, 6), &Data::Float(12.5));
    let Data::DateTime(date) = at(values, first, 4) else {
        panic!("{:?} is no date", at(values, first, 4));
    };
    // 12 March 2026 counted from 30 December 1899.
    assert_eq!(date.as_f64(), 46_093.0);
    let largest = at(values, first + 1, 1);
    assert_eq!(largest, &Data::Float(999_999_999_999.99), "to the centime");
    assert_eq!(at(values, first + 3, 1), &Data::Empty);
    assert_eq!(at(values, first + 4, 1), &Data::String("بدون".to_owned()));
}

#[test]
fn no_text_becomes_a_formula() {
    let table = table(Language::French);
    let bytes = xlsx::export(&table).unwrap();
    let read = read(&bytes);
    for (row, cells) in table.rows.iter().enumerate() {
        let words = Data::String(cells[0].shown());
        assert_eq!(at(&read.values, HEAD + 1 + row, 0), &words);
        let formula = read.formulas.get_value(((HEAD + 1 + row) as u32, 0));
        assert!(formula.is_none_or(String::is_empty), "{formula:?}");
    }
    // A person who edits such a cell keeps text as well.
    let files = archive::files(&bytes);
    assert_eq!(
        files["xl/styles.xml"].matches("quotePrefix=\"1\"").count(),
        1
    );
    let sheet = &files["xl/worksheets/sheet1.xml"];
    assert_eq!(sheet.matches("<f>").count(), 2, "the two sums alone");
}

#[test]
fn sums_are_formulas_that_carry_their_value() {
    let table = table(Language::Arabic);
    let bytes = xlsx::export(&table).unwrap();
    let read = read(&bytes);
    let row = HEAD + 1 + table.rows.len();
    assert_eq!(
        at(&read.values, row, 0),
        &Data::String("المجموع".to_owned())
    );
    for column in [1, 2] {
        let sum = table.sum(column).unwrap();
        assert_eq!(at(&read.values, row, column), &Data::Float(worth(&sum)));
        let letter = ["A", "B", "C"][column];
        let expected = format!("SUBTOTAL(109,{letter}4:{letter}9)");
        let formula = read.formulas.get_value((row as u32, column as u32));
        assert_eq!(formula, Some(&expected));
    }
}

#[test]
fn a_sheet_runs_as_its_language_does_and_keeps_its_head_in_sight() {
    for (language, is_rtl) in [(Language::Arabic, true), (Language::French, false)] {
        let bytes = xlsx::export(&table(language)).unwrap();
        let files = archive::files(&bytes);
        let sheet = &files["xl/worksheets/sheet1.xml"];
        assert_eq!(sheet.contains("rightToLeft=\"1\""), is_rtl);
        assert!(sheet.contains("ySplit=\"3\"") && sheet.contains("state=\"frozen\""));
        assert!(sheet.contains("<autoFilter ref=\"A3:G9\"/>"), "{sheet}");
        assert!(sheet.contains("orientation=\"landscape\""));
        assert!(files["xl/workbook.xml"].contains("_xlnm.Print_Titles"));
        let core = &files["docProps/core.xml"];
        assert!(core.contains("<dc:title>قائمة [2026]: «أ/ب»</dc:title>"));
        assert!(core.contains("2026-11-23T00:00:00Z</dcterms:created>"));
    }
}

#[test]
fn the_same_list_gives_the_same_bytes() {
    let table = table(Language::Arabic);
    let first = xlsx::export(&table).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    assert_eq!(xlsx::export(&table).unwrap(), first);
    let other = Table {
        date: day("2026-11-24"),
        ..table
    };
    assert_ne!(xlsx::export(&other).unwrap(), first);
}

#[test]
fn an_empty_list_is_a_sheet_with_heads() {
    let mut table = table(Language::French);
    table.rows.clear();
    let read = read(&xlsx::export(&table).unwrap());
    assert_eq!(read.values.height(), HEAD + 1);
    table.columns.clear();
    assert!(xlsx::export(&table).is_ok());
}

fn sample() -> Contents {
    demo::build().unwrap().contents
}

#[test]
fn every_register_of_the_sample_comes_back_whole() {
    let contents = sample();
    let law = |_| Name::default();
    let stock = Stock::new(&contents, None, day("2026-11-23"), &law);
    let counts = [
        (List::Projects, contents.projects.len()),
        (List::Partners, contents.partners.len()),
        (List::Agreements, contents.agreements.len()),
        (List::Commitments, contents.commitments.len()),
    ];
    for (list, count) in counts {
        for language in Language::ALL {
            let table = stock.register(list, language, Extent::Full);
            assert_eq!(table.rows.len(), count, "{list:?}");
            let read = read(&xlsx::export(&table).unwrap());
            for (row, cells) in table.rows.iter().enumerate() {
                assert_eq!(cells.len(), table.columns.len(), "{list:?}, row {row}");
                for (column, cell) in cells.iter().enumerate() {
                    let found = at(&read.values, HEAD + 1 + row, column);
                    match (cell, found) {
                        (Cell::Empty, Data::Empty) | (Cell::Date(_), Data::DateTime(_)) => {}
                        (Cell::Text(_), Data::String(words)) => assert_eq!(*words, cell.shown()),
                        (Cell::Money(total), Data::Float(number)) => {
                            assert_eq!((number * 100.0).round() as i64, total.centimes());
                        }
                        (Cell::Integer(whole), Data::Float(number)) => {
                            assert_eq!(*number, *whole as f64);
                        }
                        (Cell::Year(_) | Cell::Decimal(_) | Cell::Percent(_), Data::Float(_)) => {}
                        (cell, found) => panic!("{list:?}: {cell:?} became {found:?}"),
                    }
                }
            }
            for column in 0..table.columns.len() {
                if let Some(sum) = table.sum(column) {
                    let found = at(&read.values, HEAD + 1 + count, column);
                    assert_eq!(found, &Data::Float(worth(&sum)), "{list:?}");
                }
            }
        }
    }
}
