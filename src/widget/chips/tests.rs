use iced::{Size, widget::column};
use iced_test::{Simulator, selector};

use super::*;
use crate::{
    theme::{Theme, font},
    widget::mirror::mirror,
};

const PARTNERS: [(u8, &str); 4] = [
    (1, "ONEE"),
    (2, "المجلس الإقليمي"),
    (3, "ONCF"),
    (4, "العمالة"),
];

fn window(language: Language, chosen: &[u8]) -> Simulator<'static, Vec<u8>, Theme> {
    let settings = iced::Settings {
        fonts: font::files(),
        default_font: font::BODY,
        ..iced::Settings::default()
    };
    let chips = chips(language, PARTNERS.to_vec(), chosen, |all| all).id("chips");
    let view = mirror(language.direction(), column![chips].padding(20));
    Simulator::with_size(settings, Size::new(600.0, 400.0), view)
}

fn bounds(simulator: &mut Simulator<'_, Vec<u8>, Theme>, words: &str) -> Option<iced::Rectangle> {
    let found = simulator.find(words.to_owned()).ok()?;
    Some(selector::Bounded::bounds(&found))
}

#[test]
fn what_is_typed_is_found_among_what_is_not_chosen() {
    for language in Language::ALL {
        let mut window = window(language, &[1]);
        let _ = window.click(selector::id("chips")).unwrap();
        for letter in ["o", "n"] {
            let _ = window.typewrite(letter);
        }
        assert!(bounds(&mut window, "ONCF").is_some());
        assert!(bounds(&mut window, "العمالة").is_none());
        let _ = window.tap_key(Named::Enter);
        assert_eq!(window.into_messages().collect::<Vec<_>>(), [vec![1, 3]]);
    }
}

#[test]
fn backspace_takes_out_the_last_only_where_nothing_is_typed() {
    let mut window = window(Language::Arabic, &[1, 2]);
    let _ = window.click(selector::id("chips")).unwrap();
    let _ = window.typewrite("o");
    let _ = window.tap_key(Named::Backspace);
    let _ = window.tap_key(Named::Backspace);
    assert_eq!(window.into_messages().collect::<Vec<_>>(), [vec![1]]);
}

#[test]
fn delete_takes_out_the_chip_that_has_the_focus() {
    let mut window = window(Language::Arabic, &[1, 2, 4]);
    let _ = window.tap_key(Named::Tab);
    let _ = window.tap_key(Named::Tab);
    let _ = window.tap_key(Named::Delete);
    assert_eq!(window.into_messages().collect::<Vec<_>>(), [vec![1, 4]]);
}

#[test]
fn chips_stand_in_reading_order_over_the_entry() {
    for language in Language::ALL {
        let mut window = window(language, &[1, 2]);
        let first = bounds(&mut window, "ONEE").unwrap();
        let second = bounds(&mut window, "المجلس الإقليمي").unwrap();
        assert_eq!(first.x > second.x, language == Language::Arabic);
        let entry = window.find(selector::id("chips")).unwrap();
        assert!(selector::Bounded::bounds(&entry).y > first.y);
    }
}

#[test]
fn escape_and_the_way_out_close_the_list() {
    let mut window = window(Language::French, &[]);
    let _ = window.click(selector::id("chips")).unwrap();
    assert!(bounds(&mut window, "ONCF").is_some());
    let _ = window.tap_key(Named::Escape);
    assert!(bounds(&mut window, "ONCF").is_none());
    let _ = window.tap_key(Named::ArrowDown);
    assert!(bounds(&mut window, "ONCF").is_some());
    let _ = window.tap_key(Named::Tab);
    assert!(bounds(&mut window, "ONCF").is_none());
}
