use iced::{keyboard::key::Named, widget::column};

use super::*;
use crate::{theme::font, widget::mirror::mirror};

fn simulator(value: &str, language: Language) -> iced_test::Simulator<'_, String, Theme> {
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
                .id("field")
        ],
    );
    iced_test::Simulator::with_size(settings, Size::new(400.0, 100.0), element)
}

#[test]
fn what_is_typed_is_told_letter_by_letter() {
    for (language, words) in [(Language::Arabic, "لا إله"), (Language::French, "Été")] {
        let mut simulator = simulator("", language);
        let _ = simulator.click(iced_test::selector::id("field")).unwrap();
        let _ = simulator.typewrite(words);
        let _ = simulator.tap_key(Named::Enter);
        let told: Vec<String> = simulator.into_messages().collect();
        assert_eq!(told.len(), words.chars().count() + 1);
        assert_eq!(told[told.len() - 2], words);
        assert_eq!(told[told.len() - 1], "submitted");
    }
}

#[test]
fn two_letters_of_one_key_and_of_an_input_method_are_kept() {
    let mut simulator = simulator("ب", Language::Arabic);
    let _ = simulator.click(iced_test::selector::id("field")).unwrap();
    let _ = simulator.tap_key(Named::End);
    let commit = input_method::Event::Commit("لا".to_owned());
    let _ = simulator.simulate([Event::InputMethod(commit)]);
    assert_eq!(simulator.into_messages().collect::<Vec<_>>(), ["بلا"]);
}

#[test]
fn the_left_arrow_goes_forward_in_arabic_and_back_in_french() {
    for (language, value, expected) in [
        (Language::Arabic, "اب", "اxب"),
        (Language::French, "ab", "xab"),
    ] {
        let mut simulator = simulator(value, language);
        let _ = simulator.click(iced_test::selector::id("field")).unwrap();
        let _ = simulator.tap_key(Named::Home);
        let _ = simulator.tap_key(Named::ArrowLeft);
        let _ = simulator.typewrite("x");
        assert_eq!(simulator.into_messages().collect::<Vec<_>>(), [expected]);
    }
}

#[test]
fn without_the_focus_nothing_is_taken() {
    let mut simulator = simulator("", Language::Arabic);
    let _ = simulator.typewrite("اب");
    assert_eq!(simulator.into_messages().count(), 0);
    let mut simulator = self::simulator("", Language::Arabic);
    let _ = simulator.tap_key(Named::Tab);
    let _ = simulator.typewrite("ا");
    assert_eq!(simulator.into_messages().collect::<Vec<_>>(), ["ا"]);
}
