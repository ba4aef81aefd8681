//! The matrix without a display: cells found by their words, keys, editing, places in both
//! directions.

mod drive;

use iced::{
    Event as Input, Point,
    keyboard::{Modifiers, key::Named},
    mouse,
};
use proptest::prelude::*;

use self::drive::{Drive, HEIGHT, WIDTH};
use super::*;

fn at(row: usize, column: usize) -> At {
    At { row, column }
}

fn wheel(x: f32, y: f32) -> Input {
    Input::Mouse(mouse::Event::WheelScrolled {
        delta: mouse::ScrollDelta::Lines { x, y },
    })
}

#[test]
fn the_last_crossing_of_five_hundred_by_two_hundred_is_reached_and_comes_into_view() {
    for language in Language::ALL {
        let mut drive = Drive::new(language, 500, 200);
        drive.focus();
        assert!(drive.sees("r0") && drive.sees("c0") && !drive.sees("r499"));
        drive.held(Named::End, Modifiers::COMMAND);
        assert_eq!(drive.state.lead(), at(499, 199));
        for words in ["r499", "c199", "499:199", "m499", "f199", "whole"] {
            assert!(drive.sees(words), "{language} {words}");
        }
        assert!(!drive.sees("r0") && !drive.sees("c0"));
        drive.held(Named::Home, Modifiers::COMMAND);
        assert_eq!(drive.state.lead(), at(0, 0));
        assert!(drive.sees("0:0"));
    }
}

#[test]
fn arrows_go_where_they_point() {
    for language in Language::ALL {
        let (forward, back) = match language {
            Language::Arabic => (Named::ArrowLeft, Named::ArrowRight),
            Language::French => (Named::ArrowRight, Named::ArrowLeft),
        };
        let mut drive = Drive::new(language, 50, 20);
        drive.focus();
        drive.key(forward);
        drive.key(forward);
        drive.key(Named::ArrowDown);
        assert_eq!(drive.state.lead(), at(1, 2));
        drive.key(back);
        assert_eq!(drive.state.lead(), at(1, 1));
        drive.held(forward, Modifiers::COMMAND);
        assert_eq!(drive.state.lead(), at(1, 19));
        drive.key(forward);
        assert_eq!(drive.state.lead(), at(1, 19), "there is no more");
        drive.key(Named::Home);
        assert_eq!(drive.state.lead(), at(1, 0));
        drive.key(Named::End);
        drive.key(Named::ArrowUp);
        drive.key(Named::ArrowUp);
        assert_eq!(drive.state.lead(), at(0, 19));
        drive.held(Named::ArrowDown, Modifiers::COMMAND);
        assert_eq!(drive.state.lead(), at(49, 19));
    }
}

#[test]
fn pages_are_what_is_seen() {
    let mut drive = Drive::new(Language::Arabic, 500, 200);
    drive.focus();
    drive.key(Named::PageDown);
    let rows = drive.state.lead().row;
    assert!((5..14).contains(&rows), "{rows}");
    drive.key(Named::PageUp);
    drive.held(Named::PageDown, Modifiers::ALT);
    let columns = drive.state.lead().column;
    assert!((3..9).contains(&columns), "{columns}");
    drive.held(Named::PageUp, Modifiers::ALT);
    assert_eq!(drive.state.lead(), at(0, 0));
}

#[test]
fn enter_edits_what_is_edited_and_opens_what_is_not() {
    let mut drive = Drive::new(Language::French, 50, 20);
    drive.focus();
    drive.key(Named::Enter);
    assert!(drive.state.is_editing());
    assert_eq!(drive.key(Named::Escape), []);
    assert!(!drive.state.is_editing());
    drive.key(Named::F2);
    drive.typed("7");
    let text = "7".to_owned();
    let edited = drive.key(Named::Enter);
    assert_eq!(edited[0], Event::Edited { at: at(0, 0), text });
    assert_eq!(drive.state.lead(), at(1, 0), "Enter goes on below");
    assert_eq!(drive.typed("42"), [Event::Selected(at(1, 0))]);
    let text = "42".to_owned();
    let edited = drive.key(Named::Tab);
    assert_eq!(edited[0], Event::Edited { at: at(1, 0), text });
    assert_eq!(drive.state.lead(), at(1, 1), "Tab goes on aside");
    assert_eq!(drive.key(Named::Delete), [Event::Cleared(at(1, 1))]);
    assert_eq!(drive.key(Named::Space), [Event::Open(at(1, 1))]);
    for _ in 1..drive::SHUT {
        drive.key(Named::ArrowRight);
    }
    assert_eq!(drive.key(Named::Enter), [Event::Open(at(1, drive::SHUT))]);
}

#[test]
fn letters_jump_to_a_row_then_to_a_column() {
    for language in Language::ALL {
        let mut drive = Drive::new(language, 300, 40);
        drive.focus();
        drive.typed("r2");
        assert_eq!(drive.state.lead(), at(2, 0), "{language}");
        drive.typed("7");
        assert_eq!(drive.state.lead(), at(27, 0));
        assert!(drive.sees("27:0"));
        let mut drive = Drive::new(language, 300, 40);
        drive.focus();
        drive.typed("c31");
        assert_eq!(drive.state.lead(), at(0, 31));
        assert!(drive.sees("c31"));
    }
}

#[test]
fn a_click_leads_where_it_is_made() {
    for language in Language::ALL {
        let mut drive = Drive::new(language, 50, 20);
        assert_eq!(drive.click("3:2"), [Event::Selected(at(3, 2))]);
        assert_eq!(drive.click("r1"), [Event::Selected(at(1, 2))]);
        assert_eq!(drive.click("c0"), [Event::Selected(at(1, 0))]);
    }
}

#[test]
fn the_wheel_scrolls_both_ways_and_the_bars_stand_where_reading_ends() {
    for (language, x) in [(Language::Arabic, 9.0), (Language::French, WIDTH - 9.0)] {
        let mut drive = Drive::new(language, 500, 200);
        drive.at(Point::new(WIDTH / 2.0, HEIGHT / 2.0), [wheel(0.0, -1e6)]);
        assert!(drive.sees("r499") && drive.sees("499:0"));
        let across = if language == Language::Arabic {
            1e6
        } else {
            -1e6
        };
        drive.at(Point::new(WIDTH / 2.0, HEIGHT / 2.0), [wheel(across, 0.0)]);
        assert!(drive.sees("499:199"), "{language}");
        drive.at(Point::new(x, 51.0), iced_test::simulator::click());
        assert!(drive.sees("r0"), "{language}: the bar");
    }
}

#[test]
fn memory_does_not_grow_with_what_was_seen() {
    let mut cache: Cache = Cache::default();
    let frame = frame(false, 0.0, 0.0);
    for row in 0..9_000 {
        cache.begin();
        let head = Head::new(row.to_string(), "");
        cache.head(Spot::Row(row), &head, Language::French, &frame);
        cache.end();
    }
    assert!(cache.len() < 4_100, "{}", cache.len());
}

fn frame(from_right: bool, down: f64, across: f64) -> Frame {
    let bounds = Rectangle {
        x: 10.0,
        y: 20.0,
        width: 1_000.0,
        height: 500.0,
    };
    let widths = frame::Widths::of(bounds, 200);
    let window = |rows, row, height, offset: f64| {
        let mut window = Window {
            rows,
            row,
            height,
            offset: 0.0,
        };
        window.offset = window.clamp(offset);
        window
    };
    Frame {
        bounds,
        from_right,
        stub: widths.stub,
        margin: widths.margin,
        rows: window(500, frame::ROW, frame::height(bounds, true), down),
        columns: window(200, widths.column, widths.body, across),
    }
}

/// The other side of the frame's bounds.
fn turned(x: f32) -> f32 {
    10.0 + 1_000.0 - (x - 10.0)
}

proptest! {
    #[test]
    fn places_are_mirrored(down in 0.0_f64..24_000.0, across in 0.0_f64..24_000.0) {
        let (left, right) = (frame(false, down, across), frame(true, down, across));
        let (rows, columns) = (left.rows.visible(), left.columns.visible());
        let spots = rows.clone().map(Spot::Row)
            .chain(rows.clone().map(Spot::Margin))
            .chain(columns.clone().map(Spot::Column))
            .chain(columns.clone().map(Spot::Foot))
            .chain([at(rows.start, columns.start), at(rows.end - 1, columns.end - 1)].map(Spot::Cell))
            .chain([Spot::Rows, Spot::Margins, Spot::Feet, Spot::Whole, Spot::Down, Spot::Across]);
        for spot in spots {
            let (one, other) = (left.place(spot), right.place(spot));
            prop_assert!((turned(one.x + one.width) - other.x).abs() < 0.01, "{spot:?}");
            prop_assert_eq!((one.y, one.width, one.height), (other.y, other.width, other.height));
        }
    }

    #[test]
    fn what_is_hit_is_what_stands_there(
        down in 0.0_f64..24_000.0, across in 0.0_f64..24_000.0,
        x in 10.0_f32..1_010.0, y in 20.0_f32..520.0, from_right: bool,
    ) {
        let frame = frame(from_right, down, across);
        let point = Point::new(x, y);
        let spot = frame.spot(point);
        if spot != Spot::Nothing {
            prop_assert!(frame.place(spot).expand(0.1).contains(point), "{spot:?}");
        }
        if frame.body().shrink(1.0).contains(point) {
            prop_assert!(matches!(spot, Spot::Cell(_)), "{spot:?} in the body");
        }
    }

    #[test]
    fn a_revealed_cell_is_seen_whole(
        down in 0.0_f64..24_000.0, across in 0.0_f64..24_000.0,
        row in 0_usize..500, column in 0_usize..200, from_right: bool,
    ) {
        let (down, across) = frame(from_right, down, across).reveal(at(row, column));
        let frame = frame(from_right, down, across);
        let (place, body) = (frame.place(Spot::Cell(at(row, column))), frame.body().expand(1.0));
        prop_assert!(place.is_within(&body), "{place:?} in {body:?}");
    }
}
