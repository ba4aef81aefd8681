//! The table without a display: rows found by their words, keys, copying, editing, pictures.

mod drive;
mod picture;

use std::path::PathBuf;

use iced::{
    Event as Input, Point, Size,
    keyboard::{self, Key as Pressed, Modifiers, key::Named},
    mouse,
};

use self::drive::{Drive, HEIGHT, WIDTH, columns};
use super::*;
use crate::i18n::I18n;
use crate::widget::label::shown;

fn lines(y: f32) -> Input {
    Input::Mouse(mouse::Event::WheelScrolled {
        delta: mouse::ScrollDelta::Lines { x: 0.0, y },
    })
}

#[test]
fn the_last_of_a_hundred_thousand_rows_is_found_at_the_end() {
    for language in Language::ALL {
        let mut drive = Drive::new(language, 100_000);
        assert!(drive.sees(drive.name(0)), "the first row");
        assert!(
            !drive.sees(drive.name(99_999)),
            "the last one is not there yet"
        );
        drive.at(Point::new(WIDTH / 2.0, HEIGHT / 2.0), [lines(-1e6)]);
        let last = drive.name(99_999);
        assert!(drive.sees(&last) && !drive.sees(drive.name(0)));
        let events = drive.click(&last);
        assert_eq!(events, [Event::Selected(Some(99_999))]);
        assert_eq!(drive.state.selected(), Some(99_999));
    }
}

#[test]
fn the_bar_stands_where_reading_ends_and_leads_to_the_last_row() {
    for (language, x) in [(Language::Arabic, 9.0), (Language::French, WIDTH - 9.0)] {
        let mut drive = Drive::new(language, 100_000);
        drive.at(Point::new(x, HEIGHT - 4.0), iced_test::simulator::click());
        assert!(drive.sees(drive.name(99_999)), "{language}");
        assert!(drive.messages.is_empty(), "scrolling is nobody's business");
    }
}

#[test]
fn keys_move_the_row_and_bring_it_into_view() {
    let mut drive = Drive::new(Language::Arabic, 1_000);
    drive.focus();
    drive.key(Named::ArrowDown);
    drive.key(Named::ArrowDown);
    assert_eq!(drive.state.selected(), Some(1));
    drive.key(Named::End);
    assert_eq!(drive.state.selected(), Some(999));
    assert!(drive.sees(drive.name(999)));
    drive.key(Named::PageUp);
    let page = 999 - drive.state.selected().unwrap();
    assert!((10..20).contains(&page), "a page is {page} rows");
    drive.key(Named::Home);
    assert!(drive.sees(drive.name(0)));
    drive.held(Named::ArrowDown, Modifiers::SHIFT);
    drive.held(Named::ArrowDown, Modifiers::SHIFT);
    assert_eq!(drive.state.selection(), [0, 1, 2]);
    drive.key(Named::Escape);
    assert_eq!(drive.state.selection(), [2]);
    assert_eq!(drive.key(Named::Enter), [Event::Open(2)]);
}

#[test]
fn several_presses_within_one_frame_move_as_many_rows() {
    let mut drive = Drive::new(Language::French, 100);
    drive.focus();
    drive.key(Named::Home);
    let press = || drive::press(Named::ArrowDown, Modifiers::empty());
    drive.events([press(), press(), press()]);
    assert_eq!(drive.state.selected(), Some(3));
}

#[test]
fn the_heads_are_reached_by_keys_and_order_the_rows() {
    for language in Language::ALL {
        let mut drive = Drive::new(language, 300);
        drive.focus();
        drive.key(Named::ArrowDown);
        drive.key(Named::ArrowUp);
        // To the second column, whichever side it stands at.
        let onward = match language {
            Language::Arabic => Named::ArrowLeft,
            Language::French => Named::ArrowRight,
        };
        drive.key(onward);
        assert_eq!(drive.key(Named::Enter), [Event::Sorted]);
        let sort = drive.state.layout().sort.clone().unwrap();
        assert_eq!((sort.column.as_str(), sort.descending), ("name", false));
        drive.key(Named::Enter);
        assert_eq!(drive.state.layout().sorted("name"), Some(true));
        assert_eq!(drive.held(onward, Modifiers::ALT), [Event::LaidOut]);
        let wider = drive.state.layout().width("name").unwrap();
        drive.held(onward, Modifiers::ALT);
        assert_eq!(drive.state.layout().width("name"), Some(wider + 16.0));
        drive.character("=");
        assert_ne!(drive.state.layout().width("name"), Some(wider + 16.0));
        drive.key(Named::ArrowDown);
        let lead = drive.state.selected();
        assert_eq!(drive.key(Named::Enter), [Event::Selected(lead)]);
        assert!(drive.state.edit.is_some(), "the second column is edited");
    }
}

#[test]
fn a_press_on_a_head_orders_by_value_and_not_by_letters() {
    let mut drive = Drive::new(Language::Arabic, 2_000);
    let title = drive.title("cost");
    assert_eq!(drive.click(&title), [Event::Sorted]);
    let costs = |drive: &Drive| -> Vec<i64> {
        let rows = drive.state.rows().iter();
        rows.map(|&row| drive::cost(row)).collect()
    };
    assert!(costs(&drive).is_sorted());
    let again = drive.click(&title);
    assert_eq!(again, [Event::Sorted]);
    assert!(costs(&drive).iter().rev().is_sorted());
}

#[test]
fn letters_jump_to_the_row_that_begins_with_them() {
    let mut drive = Drive::new(Language::Arabic, 2_000);
    drive.click(drive.title("name"));
    drive.focus();
    // Without hamza, as people type.
    drive.typed("اع");
    let found = drive.state.selected().unwrap();
    assert!(
        drive.name(found).starts_with("إعا"),
        "{}",
        drive.name(found)
    );
    drive.typed("zzz");
    assert_eq!(drive.state.selected(), Some(found), "nothing begins so");
}

#[test]
fn selected_rows_are_copied_with_their_heads() {
    let mut drive = Drive::new(Language::French, 50);
    drive.focus();
    drive.key(Named::ArrowDown);
    drive.held(Named::ArrowDown, Modifiers::SHIFT);
    let events = drive.command("c");
    let [Event::Copied { rows: 2, text }] = events.as_slice() else {
        panic!("{events:?}")
    };
    let lines: Vec<Vec<&str>> = text
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0][0], drive.title("number"));
    assert_eq!(lines[1][1], drive.name(0));
    assert_eq!(lines[2].len(), columns(Language::French).len());
    assert!(
        !text.contains(['\u{A0}', '\u{202F}', '\u{2066}']),
        "{text:?}"
    );
    drive.command("a");
    assert_eq!(drive.state.selection().len(), 50);
}

#[test]
fn a_cell_is_edited_in_place() {
    for language in Language::ALL {
        let mut drive = Drive::new(language, 50);
        drive.focus();
        drive.key(Named::ArrowDown);
        drive.key(Named::F2);
        drive.typed("س 1");
        let edited = |row, column, text: &str| Event::Edited {
            row,
            column,
            text: text.to_owned(),
        };
        // The field selects its text when it takes the keyboard, so typing replaces it.
        let events = drive.key(Named::Tab);
        assert_eq!(events[0], edited(0, "name", "س 1"), "{language}");
        assert!(drive.state.edit.is_some(), "Tab goes on to the next cell");
        drive.typed("x");
        drive.key(Named::Escape);
        assert!(drive.state.edit.is_none());
        // The table has the keyboard again.
        drive.key(Named::ArrowDown);
        assert_eq!(drive.state.selected(), Some(1));
        drive.click(drive.name(1));
        drive.key(Named::Enter);
        drive.typed("y");
        assert_eq!(drive.key(Named::Enter), [edited(1, "name", "y")]);
    }
}

#[test]
fn a_press_elsewhere_takes_what_was_typed() {
    let mut drive = Drive::new(Language::French, 50);
    drive.focus();
    drive.key(Named::ArrowDown);
    drive.key(Named::F2);
    drive.typed("x");
    let at = drive.click(drive.name(7));
    assert!(drive.state.edit.is_none());
    assert_eq!(at, [Event::Selected(Some(7))]);
    drive.key(Named::ArrowDown);
    assert_eq!(
        drive.state.selected(),
        Some(8),
        "the table has the keyboard"
    );
}

#[test]
fn columns_are_chosen_from_what_the_button_opens() {
    for language in Language::ALL {
        let mut drive = Drive::new(language, 50);
        let title = drive.title("place");
        assert!(drive.sees(&title));
        let x = match language {
            Language::Arabic => 20.0,
            Language::French => WIDTH - 20.0,
        };
        drive.at(Point::new(x, 18.0), iced_test::simulator::click());
        assert!(drive.state.choosing);
        assert!(drive.sees(I18n::new(language).table_columns()));
        drive.hide("place");
        drive.key(Named::Escape);
        assert!(!drive.state.choosing && !drive.sees(&title));
    }
}

#[test]
fn a_border_is_dragged_the_way_it_is_seen() {
    for language in Language::ALL {
        let mut drive = Drive::new(language, 50);
        // The border of the first column, 90 wide, from the side where reading starts.
        let x = |along: f32| match language {
            Language::Arabic => WIDTH - 1.0 - along,
            Language::French => 1.0 + along,
        };
        let moved = |along: f32| {
            Input::Mouse(mouse::Event::CursorMoved {
                position: Point::new(x(along), 18.0),
            })
        };
        let down = Input::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left));
        let up = Input::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left));
        let events = drive.at(Point::new(x(89.0), 18.0), [down, moved(139.0), up]);
        assert_eq!(events, [Event::LaidOut]);
        assert_eq!(drive.state.layout().width("number"), Some(140.0));
    }
}

#[test]
fn turning_the_wheel_goes_three_rows_a_notch() {
    let mut drive = Drive::new(Language::French, 100_000);
    let wheel = (0..10).map(|_| lines(-200.0));
    drive.at(Point::new(WIDTH / 2.0, HEIGHT / 2.0), wheel);
    assert!(drive.sees(drive.name(6_000)) && !drive.sees(drive.name(5_998)));
}
