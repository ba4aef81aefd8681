use iced::{
    Event as Happening, Point, Rectangle, Size,
    keyboard::{Key, Modifiers},
    mouse,
    widget::{Space, column},
};
use iced_test::{Simulator, selector};

use super::*;
use crate::{
    theme::{Theme, font},
    widget::mirror::mirror,
};

const WINDOW: Size = Size::new(800.0, 600.0);

#[derive(Debug, Clone, PartialEq)]
enum Told {
    Chosen(usize),
    Cleared,
    Elsewhere,
}

fn settings() -> iced::Settings {
    iced::Settings {
        fonts: font::files(),
        default_font: font::BODY,
        ..iced::Settings::default()
    }
}

fn few() -> Vec<Choice<usize>> {
    ["المال", "العتاد", "الأطر", "Travaux", "Terrain"]
        .into_iter()
        .enumerate()
        .map(|(value, words)| Choice::new(value, words))
        .collect()
}

/// As many as there are communes.
fn many() -> Vec<Choice<usize>> {
    (0..1_503)
        .map(|value| Choice::new(value, format!("جماعة {value:04}")).aside("إقليم الدريوش"))
        .collect()
}

fn window(
    language: Language,
    choices: Vec<Choice<usize>>,
    chosen: Option<usize>,
    disabled: bool,
) -> Simulator<'static, Told, Theme> {
    let select = select(language, choices, chosen, Told::Chosen)
        .optional(Told::Cleared)
        .disabled(disabled)
        .width(240)
        .id("select");
    let other = field::field(language, "", "")
        .id("other")
        .on_input(|_| Told::Elsewhere);
    let view = mirror(
        language.direction(),
        column![select, Space::new().height(420), other].padding(20),
    );
    Simulator::with_size(settings(), WINDOW, view)
}

fn bounds(simulator: &mut Simulator<'_, Told, Theme>, words: &str) -> Option<Rectangle> {
    let found = simulator.find(words.to_owned()).ok()?;
    Some(selector::Bounded::bounds(&found))
}

fn is_open(simulator: &mut Simulator<'_, Told, Theme>, language: Language) -> bool {
    bounds(simulator, &I18n::new(language).choice_none()).is_some()
}

#[test]
fn it_opens_by_every_key_and_closes_by_escape() {
    for language in Language::ALL {
        for key in [Named::Space, Named::Enter, Named::ArrowDown, Named::ArrowUp] {
            let mut window = window(language, few(), None, false);
            let _ = window.tap_key(key);
            assert!(!is_open(&mut window, language), "without the focus");
            let _ = window.tap_key(Named::Tab);
            let _ = window.tap_key(key);
            assert!(is_open(&mut window, language), "{key:?}");
            let _ = window.tap_key(Named::Escape);
            assert!(!is_open(&mut window, language), "{key:?}");
            assert_eq!(window.into_messages().count(), 0);
        }
    }
}

#[test]
fn the_keyboard_chooses() {
    let mut window = window(Language::Arabic, few(), Some(1), false);
    let _ = window.tap_key(Named::Tab);
    for key in [
        Named::Enter,
        Named::ArrowDown,
        Named::ArrowDown,
        Named::Enter,
    ] {
        let _ = window.tap_key(key);
    }
    for key in [Named::Enter, Named::End, Named::Enter] {
        let _ = window.tap_key(key);
    }
    for key in [Named::Enter, Named::Home, Named::Enter, Named::Delete] {
        let _ = window.tap_key(key);
    }
    let told: Vec<Told> = window.into_messages().collect();
    let cleared = Told::Cleared;
    assert_eq!(
        told,
        [Told::Chosen(3), Told::Chosen(4), cleared.clone(), cleared]
    );
}

#[test]
fn letters_of_either_script_lead_to_a_choice() {
    for (letters, value) in [("أط", 2), ("مال", 0), ("t", 3), ("ter", 4), ("tt", 4)] {
        let mut window = window(Language::Arabic, few(), None, false);
        let _ = window.tap_key(Named::Tab);
        for letter in letters.chars() {
            let _ = window.typewrite(&letter.to_string());
        }
        let _ = window.tap_key(Named::Enter);
        let told: Vec<Told> = window.into_messages().collect();
        assert_eq!(told, [Told::Chosen(value)], "{letters}");
    }
}

#[test]
fn a_long_list_is_searched_as_one_types() {
    let mut window = window(Language::Arabic, many(), None, false);
    let _ = window.tap_key(Named::Tab);
    let _ = window.typewrite("1");
    for letter in ["4", "9", "9"] {
        let _ = window.typewrite(letter);
    }
    assert!(bounds(&mut window, "جماعة 1499").is_some());
    assert!(bounds(&mut window, "جماعة 0001").is_none());
    let _ = window.tap_key(Named::Enter);
    assert_eq!(
        window.into_messages().collect::<Vec<_>>(),
        [Told::Chosen(1_499)]
    );
}

#[test]
fn a_long_list_is_moved_over_and_scrolled() {
    let mut window = window(Language::French, many(), Some(700), false);
    let _ = window.click(selector::id("select")).unwrap();
    let chosen = bounds(&mut window, "جماعة 0701").or(bounds(&mut window, "جماعة 0699"));
    let seen = chosen.expect("what stands around the chosen one is seen");
    assert!(bounds(&mut window, "جماعة 0001").is_none());
    window.point_at(seen.center());
    let _ = window.simulate([Happening::Mouse(mouse::Event::WheelScrolled {
        delta: mouse::ScrollDelta::Lines { x: 0.0, y: 1_000.0 },
    })]);
    assert!(bounds(&mut window, "جماعة 0001").is_some());
    for key in [Named::End, Named::PageUp, Named::Enter] {
        let _ = window.tap_key(key);
    }
    assert_eq!(
        window.into_messages().collect::<Vec<_>>(),
        [Told::Chosen(1_494)]
    );
}

#[test]
fn the_pointer_chooses_and_a_press_outside_closes() {
    for language in Language::ALL {
        let mut window = window(language, few(), None, false);
        let _ = window.click(selector::id("select")).unwrap();
        assert!(is_open(&mut window, language));
        let _ = window.click("Travaux").unwrap();
        assert!(!is_open(&mut window, language));
        let _ = window.click(selector::id("select")).unwrap();
        let _ = window.click(selector::id("select")).unwrap();
        assert!(!is_open(&mut window, language), "a second press closes it");
        let _ = window.click(selector::id("select")).unwrap();
        let _ = window.click(selector::id("other")).unwrap();
        assert!(!is_open(&mut window, language));
        let _ = window.typewrite("x");
        assert_eq!(
            window.into_messages().collect::<Vec<_>>(),
            [Told::Chosen(3), Told::Elsewhere],
            "the press reached what was under it"
        );
    }
}

#[test]
fn the_panel_hangs_at_the_side_where_reading_starts() {
    for (language, at) in [(Language::Arabic, 540.0), (Language::French, 20.0)] {
        let mut window = window(language, few(), None, false);
        let _ = window.click(selector::id("select")).unwrap();
        let words = bounds(&mut window, "Travaux").unwrap();
        let (start, end) = (words.x - at, at + 240.0 - (words.x + words.width));
        let (near, far) = match language {
            Language::Arabic => (end, start),
            Language::French => (start, end),
        };
        assert!(near < 20.0 && far > 100.0, "{words:?} in {language}");
        assert!(words.y > 60.0);
    }
}

#[test]
fn tab_closes_it_and_goes_on() {
    let mut window = window(Language::Arabic, few(), None, false);
    let _ = window.tap_key(Named::Tab);
    let _ = window.tap_key(Named::Enter);
    let _ = window.tap_key(Named::Tab);
    assert!(!is_open(&mut window, Language::Arabic));
    let _ = window.typewrite("x");
    assert_eq!(
        window.into_messages().collect::<Vec<_>>(),
        [Told::Elsewhere]
    );
}

#[test]
fn alt_and_an_arrow_open_and_close() {
    let press = |key: Named| {
        let key = Key::Named(key);
        Happening::Keyboard(iced::keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key,
            physical_key: iced::keyboard::key::Physical::Unidentified(
                iced::keyboard::key::NativeCode::Unidentified,
            ),
            location: iced::keyboard::Location::Standard,
            modifiers: Modifiers::ALT,
            repeat: false,
            text: None,
        })
    };
    let mut window = window(Language::Arabic, few(), None, false);
    let _ = window.tap_key(Named::Tab);
    let _ = window.simulate([press(Named::ArrowDown)]);
    assert!(is_open(&mut window, Language::Arabic));
    let _ = window.simulate([press(Named::ArrowUp)]);
    assert!(!is_open(&mut window, Language::Arabic));
}

#[test]
fn what_is_disabled_does_not_open() {
    let mut window = window(Language::Arabic, few(), Some(1), true);
    let _ = window.click(selector::id("select")).unwrap();
    let _ = window.tap_key(Named::Tab);
    let _ = window.tap_key(Named::Enter);
    assert!(!is_open(&mut window, Language::Arabic));
    assert_eq!(window.into_messages().count(), 0);
}

#[test]
fn near_the_bottom_it_opens_upward() {
    let select = select(Language::Arabic, many(), None, Told::Chosen).id("select");
    let view = mirror(
        Language::Arabic.direction(),
        column![Space::new().height(540), select],
    );
    let mut window = Simulator::with_size(settings(), WINDOW, view);
    let _ = window.click(selector::id("select")).unwrap();
    let first = bounds(&mut window, "جماعة 0000").unwrap();
    assert!(first.y > 8.0 && first.y < 540.0, "{first:?}");
    window.point_at(Point::new(1.0, 1.0));
}
