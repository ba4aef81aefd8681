//! Files that were made to do harm, or were harmed.

use std::io::Write;

use flate2::{Compression, write::DeflateEncoder};

use super::super::*;

/// A ZIP container of these entries.
fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in entries {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(content).unwrap();
        let packed = encoder.finish().unwrap();
        let at = bytes.len() as u32;
        let mut head = Vec::new();
        head.extend([20u8, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
        head.extend(crc32fast::hash(content).to_le_bytes());
        head.extend((packed.len() as u32).to_le_bytes());
        head.extend((content.len() as u32).to_le_bytes());
        head.extend((name.len() as u16).to_le_bytes());
        head.extend([0, 0]);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&head);
        bytes.extend(name.as_bytes());
        bytes.extend(packed);
        directory.extend(b"PK\x01\x02");
        directory.extend([20, 0]);
        directory.extend(&head);
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (start, count) = (bytes.len() as u32, entries.len() as u16);
    bytes.extend(&directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend(count.to_le_bytes());
    bytes.extend(count.to_le_bytes());
    bytes.extend((directory.len() as u32).to_le_bytes());
    bytes.extend(start.to_le_bytes());
    bytes.extend([0, 0]);
    bytes
}

fn xlsx(rows: &str) -> Vec<u8> {
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let sheet = format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>");
    let rels = format!(
        "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"r1\" \
         Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let book = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>\
         <sheet name=\"Plan\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let root = format!(
        "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"r1\" \
         Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    zip(&[
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", rels.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn ods(table: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet>\
         <table:table table:name=\"Plan\">{table}</table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    zip(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

fn read(bytes: &[u8]) -> Result<Workbook, Error> {
    Workbook::read(bytes, Wish::default())
}

#[test]
fn a_bomb_is_not_unpacked() {
    let spaces = vec![b' '; 8 << 20];
    let bomb = zip(&[
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/sharedStrings.xml", &spaces),
    ]);
    let limits = Limits {
        unpacked: 4 << 20,
        ..Limits::default()
    };
    assert!(bomb.len() < 100_000);
    let found = Workbook::read_within(&bomb, Wish::default(), &limits);
    let excess = Excess::Unpacked { limit: 4 << 20 };
    assert_eq!(found, Err(Error::TooLarge(excess)));
}

#[test]
fn a_million_empty_rows_are_nothing() {
    let mut rows =
        String::from("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Code</t></is></c></row>");
    rows.push_str(&"<row/>".repeat(1_048_575));
    let workbook = read(&xlsx(&rows)).unwrap();
    assert_eq!(workbook.sheets[0].rows.len(), 1);
}

#[test]
fn cells_far_apart_cost_what_they_hold() {
    let rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\
                <row r=\"1048576\"><c r=\"C1048576\"><v>2</v></c></row>";
    let sheet = &read(&xlsx(rows)).unwrap().sheets[0];
    assert_eq!(sheet.cell(1_048_576, 2), &Cell::Number(2.0));
    let wide = "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>";
    assert!(matches!(
        read(&xlsx(wide)),
        Err(Error::TooLarge(Excess::Columns { .. }))
    ));
}

#[test]
fn repeated_rows_and_cells_are_counted_before_they_unfold() {
    let cell = "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>";
    let row =
        |repeat: &str, cells: &str| format!("<table:table-row{repeat}>{cells}</table:table-row>");
    let many = " table:number-rows-repeated=\"1000000\"";
    let wide = "<table:table-cell table:number-columns-repeated=\"500\" office:value-type=\"float\" office:value=\"1\"/>";
    for table in [
        row(many, wide),
        format!("{}{}", row(many, ""), row("", wide)),
        row("", wide).repeat(20_000),
    ] {
        let found = read(&ods(&table));
        assert!(
            matches!(found, Err(Error::TooLarge(_))),
            "{:?}",
            found.map(|_| ())
        );
    }
    // What spreadsheets write at the end of a sheet is nothing.
    let usual = format!(
        "{}{}",
        row(
            "",
            &format!("{cell}<table:table-cell table:number-columns-repeated=\"16383\"/>")
        ),
        row(
            many,
            "<table:table-cell table:number-columns-repeated=\"16384\"/>"
        )
    );
    assert_eq!(read(&ods(&usual)).unwrap().sheets[0].rows.len(), 1);
    let spaces = row(
        "",
        "<table:table-cell office:value-type=\"string\"><text:p><text:s text:c=\"4000000000\"/></text:p></table:table-cell>",
    );
    assert!(read(&ods(&spaces)).is_err());
}

#[test]
fn formulas_that_failed_and_numbers_beyond_all_bounds() {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>\
                <c r=\"B1\"><v>1E+300</v></c><c r=\"C1\"><f>A2*2</f><v>7</v></c>\
                <c r=\"D1\" t=\"b\"><v>1</v></c></row>";
    let sheet = &read(&xlsx(rows)).unwrap().sheets[0];
    assert_eq!(sheet.cell(1, 0), &Cell::Error("#DIV/0!".into()));
    assert_eq!(sheet.cell(1, 1), &Cell::Number(1e300));
    assert_eq!(sheet.cell(1, 2), &Cell::Number(7.0));
    assert_eq!(sheet.cell(1, 3), &Cell::Boolean(true));
}

/// Each kind of file, cut at every length and with every byte of its beginning changed: an answer,
/// never a panic that ends the program.
#[test]
fn a_file_that_was_harmed_is_damaged_or_read() {
    for name in [
        "plan-fr.xlsx",
        "plan-ar.xls",
        "plan-both.ods",
        "protected.xlsx",
    ] {
        let bytes = std::fs::read(format!("tests/import/{name}")).unwrap();
        for length in (0..bytes.len()).step_by(331) {
            let _ = read(&bytes[..length]);
        }
        for at in (0..bytes.len()).step_by(211) {
            let mut harmed = bytes.clone();
            harmed[at] ^= 0x5A;
            let _ = read(&harmed);
        }
        let half = &bytes[..bytes.len() / 2];
        assert!(
            matches!(read(half), Err(Error::Damaged(_) | Error::Protected)),
            "{name}"
        );
    }
}

#[test]
fn a_password_is_told() {
    let bytes = std::fs::read("tests/import/protected.xlsx").unwrap();
    assert_eq!(read(&bytes), Err(Error::Protected));
}
