//! The products of the sample's rounds as files: papers and workbooks, to the centime.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what fails here is a test"
)]

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use sharaka::{
    documents::{
        content::{product::Product, register::Cell},
        export::Format,
        press::{Error, Order, Press, Stock},
    },
    domain::{Name, contents::Contents, id::RoundId},
    exchange::demo,
    text::Language,
};

fn sample() -> Contents {
    demo::build().unwrap().contents
}

fn order(round: RoundId, product: Product, language: Language, format: Format) -> Order {
    Order::StageProduct {
        round,
        product,
        language,
        format,
    }
}

#[test]
fn every_product_of_the_sample_is_printed_and_is_the_same_twice() {
    let contents = sample();
    let law = |_| Name::default();
    let stock = Stock::new(&contents, None, "2026-11-23".parse().unwrap(), &law);
    let mut press = Press::new().unwrap();
    let mut printed = 0;
    for round in &contents.rounds {
        for product in Product::ALL {
            for language in Language::ALL {
                for (format, first) in [
                    (Format::Pdf, &b"%PDF-1.7"[..]),
                    (Format::Xlsx, &b"PK\x03\x04"[..]),
                ] {
                    let order = order(round.id, product, language, format);
                    assert_eq!(order.format(), format);
                    match press.fill(order, &stock) {
                        Ok(print) => {
                            assert!(print.bytes.starts_with(first), "{order:?}");
                            assert!(print.substitutions.is_empty(), "{order:?}");
                            assert_eq!(press.fill(order, &stock).unwrap(), print);
                            printed += 1;
                        }
                        Err(error) => assert_eq!(error, Error::Empty(product), "{order:?}"),
                    }
                }
            }
        }
    }
    // Of the second round the plan is not begun.
    assert_eq!(printed, 20);
    let stranger = RoundId::try_from(contents.projects[0].id.uuid()).unwrap();
    let order = order(stranger, Product::Needs, Language::French, Format::Pdf);
    let gone = press.fill(order, &stock).unwrap_err();
    assert_eq!(gone, Error::Gone(stranger.uuid()));
}

#[test]
fn a_workbook_has_a_sheet_a_list_with_real_numbers_and_days() {
    let contents = sample();
    let law = |_| Name::default();
    let stock = Stock::new(&contents, None, "2026-11-23".parse().unwrap(), &law);
    let mut press = Press::new().unwrap();
    let round = contents.rounds[0].id;
    for product in Product::ALL {
        for language in Language::ALL {
            let tables = stock.product(round, product, language).unwrap();
            let order = order(round, product, language, Format::Xlsx);
            let bytes = press.fill(order, &stock).unwrap().bytes;
            let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
            let names = book.sheet_names();
            assert_eq!(names.len(), tables.len(), "{product:?}: {names:?}");
            for (name, table) in names.iter().zip(&tables) {
                let range = book.worksheet_range(name).unwrap();
                for (row, cells) in table.rows.iter().enumerate() {
                    assert_eq!(cells.len(), table.columns.len(), "{name}, row {row}");
                    for (column, cell) in cells.iter().enumerate() {
                        let at = ((row + 3) as u32, column as u32);
                        match (cell, range.get_value(at).unwrap_or(&Data::Empty)) {
                            (Cell::Money(total), Data::Float(number)) => {
                                assert_eq!((number * 100.0).round() as i64, total.centimes());
                            }
                            (Cell::Integer(whole), Data::Float(number)) => {
                                assert_eq!(*number, *whole as f64);
                            }
                            (Cell::Date(_), Data::DateTime(_)) | (Cell::Empty, Data::Empty) => {}
                            (
                                Cell::Year(_) | Cell::Decimal(_) | Cell::Percent(_),
                                Data::Float(_),
                            ) => {}
                            (Cell::Text(_), Data::String(words)) => {
                                assert_eq!(*words, cell.shown());
                            }
                            (cell, found) => panic!("{name}: {cell:?} became {found:?}"),
                        }
                    }
                }
            }
        }
    }
}
