//! Bad input: refused with a reason or set sanely, never a panic.

use super::*;

#[test]
fn paper_without_room_is_refused() {
    let mut document = document(Arabic, Vec::new());
    for (size, margins) in [
        ((0.0, 0.0), [0.0; 4]),
        ((595.0, 842.0), [0.0, 300.0, 0.0, 300.0]),
        ((f32::NAN, 842.0), [0.0; 4]),
        ((595.0, f32::INFINITY), [0.0; 4]),
        ((595.0, 842.0), [-900.0, 0.0, 0.0, 0.0]),
    ] {
        document.page = PageStyle {
            size,
            margins,
            body_size: 12.0,
        };
        let refused = Typesetter::new().unwrap().lay_out(&document);
        assert!(
            matches!(refused, Err(Error::NoRoom { .. })),
            "{size:?} {margins:?}"
        );
    }
}

#[test]
fn a_picture_that_lies_about_its_size_is_refused() {
    for (width, height, bytes) in [(2, 2, 15), (0, 0, 0), (u32::MAX, u32::MAX, 4)] {
        let logo = Picture {
            width,
            height,
            rgba: vec![0; bytes],
            description: String::new(),
        };
        let head = Letterhead {
            arabic: vec![],
            french: vec![],
            tifinagh: None,
            logo: Some(logo),
        };
        let refused = Typesetter::new()
            .unwrap()
            .lay_out(&document(Arabic, vec![Block::Letterhead(head)]));
        assert_eq!(
            refused,
            Err(Error::Picture {
                width,
                height,
                bytes
            })
        );
    }
}

#[test]
fn an_empty_document_has_one_page() {
    for body in [
        vec![],
        vec![Block::PageBreak],
        vec![Block::Space(f32::NAN)],
        vec![justified(Arabic, "")],
    ] {
        assert_eq!(lay_out(&document(Arabic, body)).pages.len(), 1);
    }
}

#[test]
fn a_hundred_thousand_letters_are_set_in_linear_time() {
    let words: String = CLAUSE.chars().cycle().take(100_000).collect();
    let layout = lay_out(&document(Arabic, vec![justified(Arabic, &words)]));
    assert!(layout.pages.len() > 10);
    let said: String = said(&layout).into_values().collect();
    assert_eq!(said, bare(&words));
    inside(&layout, PageStyle::PORTRAIT);
}

#[test]
fn a_word_longer_than_the_line_is_cut_and_nothing_is_lost() {
    for (language, letter) in [
        (Arabic, "ب"),
        (French, "m"),
        (Arabic, "\u{2066}9"),
        (French, "-"),
    ] {
        for align in [Align::Justify, Align::Start, Align::Center, Align::End] {
            let word = letter.repeat(3000);
            let long = Block::Paragraph(paragraph(language, &word, align));
            let layout = lay_out(&document(language, vec![long]));
            let said: String = said(&layout).into_values().collect();
            assert_eq!(said, bare(&word));
            inside(&layout, PageStyle::PORTRAIT);
        }
    }
}

#[test]
fn control_characters_and_open_isolates_do_no_harm() {
    let odd =
        "أ\0ب\u{7}\tج\r\nد\u{2066}هـ\u{202E}و\u{2069}\u{FE0F}\u{FFFD}\u{FFFC}ز\u{85}ح\u{2029}ط";
    let layout = lay_out(&document(Arabic, vec![justified(Arabic, odd)]));
    let said: String = said(&layout).into_values().collect();
    for letter in "أبجدهوزحط".chars() {
        assert!(said.contains(letter), "{letter} in {said}");
    }
}

#[test]
fn narrow_paper_still_takes_every_block() {
    let mut narrow = whole();
    narrow.page = PageStyle {
        size: (100.0, 120.0),
        margins: [25.0; 4],
        body_size: 12.0,
    };
    let layout = lay_out(&narrow);
    assert!(!layout.pages.is_empty());
}
