//! A field in a window.

use iced::{
    Event, Length,
    advanced::input_method,
    keyboard::key::Named,
    mouse,
    widget::{column, space},
};
use iced_test::simulator::{click, tap_key};

use super::*;
use crate::{
    text::Language,
    theme::Theme,
    widget::{field::field, mirror::mirror},
};

fn simulator<'a>(value: &str, language: Language) -> iced_test::Simulator<'a, String, Theme> {
    let settings = iced::Settings {
        fonts: font::files(),
        default_font: font::BODY,
        ..iced::Settings::default()
    };
    let element = mirror(
        language.direction(),
        column![
            field(language, "بحث", value)
                .on_input(|text| text)
                .on_submit("submitted".to_owned())
                .on_focus("focused".to_owned())
                .on_leave("left".to_owned())
                .id("field"),
            field(language, "ملاحظات", value)
                .on_input(|text| format!("second {text}"))
                .lines(2, 4)
                .id("second"),
            space::vertical().height(Length::Fill),
        ],
    );
    iced_test::Simulator::with_size(settings, Size::new(400.0, 300.0), element)
}

fn told(simulator: iced_test::Simulator<'_, String, Theme>) -> Vec<String> {
    simulator.into_messages().collect()
}

#[test]
fn what_is_typed_is_told_letter_by_letter() {
    for (language, words) in [(Language::Arabic, "لا إله"), (Language::French, "Été")] {
        let mut simulator = simulator("", language);
        let _ = simulator.click(iced_test::selector::id("field")).unwrap();
        let _ = simulator.typewrite(words);
        let _ = simulator.tap_key(Named::Enter);
        let told = told(simulator);
        assert_eq!(told[0], "focused");
        assert_eq!(told.len(), words.chars().count() + 2);
        assert_eq!(told[told.len() - 2], words);
        assert_eq!(told[told.len() - 1], "submitted");
    }
}

#[test]
fn the_placeholder_finds_it() {
    let mut simulator = simulator("", Language::Arabic);
    let _ = simulator.click("بحث").unwrap();
    let _ = simulator.typewrite("ا");
    assert_eq!(told(simulator), ["focused", "ا"]);
}

#[test]
fn letters_of_an_input_method_are_composed_and_kept() {
    let mut simulator = simulator("ب", Language::Arabic);
    let _ = simulator.click(iced_test::selector::id("field")).unwrap();
    let _ = simulator.tap_key(Named::End);
    let preedit = input_method::Event::Preedit("ل".to_owned(), Some(0..2));
    let _ = simulator.simulate([Event::InputMethod(preedit)]);
    let commit = input_method::Event::Commit("لا".to_owned());
    let _ = simulator.simulate([Event::InputMethod(commit)]);
    assert_eq!(told(simulator), ["focused", "بلا"]);
}

#[test]
fn without_the_focus_nothing_is_taken() {
    let mut simulator = simulator("", Language::Arabic);
    let _ = simulator.typewrite("اب");
    assert_eq!(told(simulator).len(), 0);
    let mut simulator = self::simulator("", Language::Arabic);
    let _ = simulator.tap_key(Named::Tab);
    let _ = simulator.typewrite("ا");
    assert_eq!(told(simulator), ["focused", "ا"]);
}

#[test]
fn leaving_is_told_however_it_happens() {
    let mut by_tab = simulator("", Language::French);
    let _ = by_tab.tap_key(Named::Tab);
    let _ = by_tab.tap_key(Named::Tab);
    let _ = by_tab.typewrite("a");
    assert_eq!(told(by_tab), ["focused", "left", "second a"]);
    let mut by_click = simulator("", Language::French);
    let _ = by_click.click(iced_test::selector::id("field")).unwrap();
    by_click.point_at(Point::new(200.0, 290.0));
    let _ = by_click.simulate(click());
    assert_eq!(told(by_click), ["focused", "left"]);
    let mut by_escape = simulator("", Language::French);
    let _ = by_escape.click(iced_test::selector::id("field")).unwrap();
    let _ = by_escape.tap_key(Named::Escape);
    let _ = by_escape.typewrite("a");
    assert_eq!(told(by_escape), ["focused", "left"]);
}

#[test]
fn enter_stays_in_a_field_of_lines() {
    let mut simulator = simulator("", Language::Arabic);
    let _ = simulator.click(iced_test::selector::id("second")).unwrap();
    let _ = simulator.typewrite("ا");
    let _ = simulator.simulate(tap_key(Named::Enter, None));
    let _ = simulator.typewrite("ب");
    assert_eq!(told(simulator), ["second ا", "second ا\n", "second ا\nب"]);
}

#[test]
fn two_clicks_select_a_word_and_three_the_line() {
    for (clicks, expected) in [(2, "x الحي"), (3, "x")] {
        let mut simulator = simulator("سوق الحي", Language::Arabic);
        let found = simulator.find(iced_test::selector::id("field")).unwrap();
        let bounds = iced_test::selector::Bounded::bounds(&found);
        simulator.point_at(Point::new(bounds.x + bounds.width - 20.0, bounds.y + 20.0));
        for _ in 0..clicks {
            let _ = simulator.simulate(click());
        }
        let _ = simulator.typewrite("x");
        let told = told(simulator);
        assert_eq!(told[told.len() - 1], expected);
    }
}

#[test]
fn dragging_selects() {
    let mut simulator = simulator("سوق الحي", Language::Arabic);
    let found = simulator.find(iced_test::selector::id("field")).unwrap();
    let bounds = iced_test::selector::Bounded::bounds(&found);
    let start = Point::new(bounds.x + bounds.width - 13.0, bounds.y + 20.0);
    simulator.point_at(start);
    let pressed = Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left));
    let moved = |position| Event::Mouse(mouse::Event::CursorMoved { position });
    let released = Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left));
    let _ = simulator.simulate([pressed, moved(Point::new(-50.0, start.y)), released]);
    let _ = simulator.typewrite("x");
    assert_eq!(told(simulator), ["focused", "x"]);
}

#[test]
fn a_field_of_lines_grows_and_then_scrolls() {
    let height = |lines: usize| {
        let value = vec!["سطر"; lines].join("\n");
        let mut simulator = simulator(&value, Language::Arabic);
        let found = simulator.find(iced_test::selector::id("second")).unwrap();
        iced_test::selector::Bounded::bounds(&found).height
    };
    assert_eq!(height(1), height(2));
    assert_eq!(height(3), height(2) + LINE);
    assert_eq!(height(9), height(4));
}
