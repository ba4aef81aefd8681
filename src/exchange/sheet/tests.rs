mod hostile;

use super::*;

fn text(bytes: &[u8]) -> Workbook {
    Workbook::read(bytes, Wish::default()).unwrap()
}

fn source(workbook: &Workbook) -> (Encoding, Certainty, Delimiter) {
    match workbook.source {
        Source::Text {
            encoding,
            certainty,
            delimiter,
        } => (encoding, certainty, delimiter),
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn columns_have_letters() {
    for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
        assert_eq!(letters(column), name);
    }
}

#[test]
fn empty_lines_count_as_rows_do_in_a_spreadsheet() {
    for (text, numbers) in [
        ("a;b\nc;d\n", &[1, 2][..]),
        ("a;b\n\n\nc;d", &[1, 4]),
        ("\n\na;b\r\n\r\nc;d\r\n", &[3, 5]),
        ("a;\"b\nb\nb\"\n\nc;d\n", &[1, 3]),
        ("sep=;\na;b\n", &[2]),
        ("a;b\n;\n;\nc;d", &[1, 4]),
    ] {
        let workbook = Workbook::read(text.as_bytes(), Wish::default()).unwrap();
        let rows: Vec<u32> = workbook.sheets[0]
            .rows
            .iter()
            .map(|row| row.number)
            .collect();
        assert_eq!(rows, numbers, "{text:?}");
    }
}

#[test]
fn the_delimiter_is_found() {
    for (delimiter, sample) in [
        (
            Delimiter::Semicolon,
            "code;titre;coût\n1;Puits, à Aïn;1500,50\n2;Route;2,5\n",
        ),
        (
            Delimiter::Comma,
            "code,titre\n1,\"Route; piste\"\n2,Puits\n",
        ),
        (Delimiter::Tab, "code\ttitre, lieu\n1\tRoute; x\n"),
        (Delimiter::Bar, "code|titre\n1|a;b\n2|c\n"),
    ] {
        let (_, _, found) = source(&text(sample.as_bytes()));
        assert_eq!(found, delimiter, "{sample}");
    }
}

#[test]
fn what_is_no_table_is_named() {
    let read = |bytes: &[u8]| Workbook::read(bytes, Wish::default()).unwrap_err();
    for (bytes, error) in [
        (&b""[..], Error::Empty),
        (b"\n \n;;\n", Error::Empty),
        (b"%PDF-1.7", Error::NotATable(Foreign::Pdf)),
        (b"\x89PNG\r\n", Error::NotATable(Foreign::Picture)),
        (b"SQLite format 3\0", Error::NotATable(Foreign::Database)),
        (b" <html><table>", Error::NotATable(Foreign::Markup)),
        (
            b"\x00\x01\x02\x03\xFF\x00\x00",
            Error::NotATable(Foreign::Bytes),
        ),
    ] {
        assert_eq!(read(bytes), error, "{bytes:?}");
    }
    assert!(matches!(read(b"PK\x03\x04 cut"), Error::Damaged(_)));
    assert!(matches!(
        read(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 cut"),
        Error::Damaged(_)
    ));
}

#[test]
fn code_pages_are_told_apart() {
    let arabic = "الرمز;عنوان المشروع;الكلفة\n1;بناء مدرسة؛ Aïn Zohra;1500\n";
    let french = "N°;Intitulé du projet;Coût\n1;ÉCOLE À AÏN ZOHRA;1500\n2;École réhabilitée;2\n";
    for (text, encoding, codec) in [
        (arabic, Encoding::Windows1256, encoding_rs::WINDOWS_1256),
        (french, Encoding::Windows1252, encoding_rs::WINDOWS_1252),
    ] {
        let bytes = codec.encode(text).0;
        let workbook = Workbook::read(&bytes, Wish::default()).unwrap();
        assert_eq!(source(&workbook).0, encoding);
        let again = Workbook::read(text.as_bytes(), Wish::default()).unwrap();
        assert_eq!(workbook.sheets, again.sheets);
    }
    // The user may know better.
    let bytes = encoding_rs::WINDOWS_1256.encode(arabic).0;
    let wish = Wish {
        encoding: Some(Encoding::Windows1252),
        delimiter: None,
    };
    assert_eq!(
        source(&Workbook::read(&bytes, wish).unwrap()).0,
        Encoding::Windows1252
    );
    let wish = Wish {
        encoding: Some(Encoding::Utf8),
        delimiter: None,
    };
    assert_eq!(Workbook::read(&bytes, wish), Err(Error::UnknownEncoding));
}

#[test]
fn wide_texts_are_read_with_and_without_their_mark() {
    let sample = "الرمز;Coût\n1;بناء مدرسة\n2;route\n";
    let low: Vec<u8> = sample.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let high: Vec<u8> = sample.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
    for (bytes, encoding) in [
        (low.clone(), Encoding::Utf16Le),
        (high.clone(), Encoding::Utf16Be),
        (marked(b"\xFF\xFE", &low), Encoding::Utf16Le),
        (marked(b"\xFE\xFF", &high), Encoding::Utf16Be),
        (sample.as_bytes().to_vec(), Encoding::Utf8),
        (marked(b"\xEF\xBB\xBF", sample.as_bytes()), Encoding::Utf8),
    ] {
        let workbook = text(&bytes);
        assert_eq!(source(&workbook).0, encoding);
        assert_eq!(workbook.sheets[0].cell(1, 0), &Cell::Text("الرمز".into()));
        assert_eq!(
            workbook.sheets[0].cell(2, 1),
            &Cell::Text("بناء مدرسة".into())
        );
    }
}

#[test]
fn a_paste_keeps_quoted_line_breaks() {
    let pasted = "code\ttitle\r\n1\t\"سطر أول\nsecond \"\"line\"\"\"\r\n2\tx\r\n";
    let workbook = Workbook::paste(pasted).unwrap();
    let sheet = &workbook.sheets[0];
    assert_eq!(
        sheet.cell(2, 1),
        &Cell::Text("سطر أول\nsecond \"line\"".into())
    );
    assert_eq!(sheet.row(3).unwrap().cells[0], Cell::Text("2".into()));
}

#[test]
fn too_much_is_refused() {
    let limits = Limits {
        bytes: 100,
        columns: 3,
        cells: 10,
        ..Limits::default()
    };
    let read = |text: &str| Workbook::read_within(text.as_bytes(), Wish::default(), &limits);
    let excess = |excess| Err(Error::TooLarge(excess));
    assert_eq!(
        read(&"a;b\n".repeat(30)),
        excess(Excess::Bytes { limit: 100 })
    );
    assert_eq!(read("a;b;c;d\n"), excess(Excess::Columns { limit: 3 }));
    assert_eq!(
        read(&"a;b\n".repeat(6)),
        excess(Excess::Cells { limit: 10 })
    );
    assert!(read(&"a;b\n".repeat(5)).is_ok());
}
