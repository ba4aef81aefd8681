use iced::{Event as Happening, Size, widget::column, window::Event::RedrawRequested};
use iced_test::{Simulator, selector};

use super::*;
use crate::{
    theme::{Theme, font},
    widget::mirror::mirror,
};

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn window(language: Language, typed: &Typed) -> Simulator<'static, Typed, Theme> {
    let settings = iced::Settings {
        fonts: font::files(),
        default_font: font::BODY,
        ..iced::Settings::default()
    };
    let entry = day(language, typed, date(2026, 3, 12), |typed| typed)
        .first(date(2020, 1, 1))
        .id("day");
    let view = mirror(language.direction(), column![entry].padding(20));
    Simulator::with_size(settings, Size::new(600.0, 700.0), view)
}

fn redraw(window: &mut Simulator<'_, Typed, Theme>) {
    let now = std::time::Instant::now();
    let _ = window.simulate([Happening::Window(RedrawRequested(now))]);
}

fn x(window: &mut Simulator<'_, Typed, Theme>, words: &str) -> f32 {
    let found = window.find(words.to_owned()).unwrap();
    selector::Bounded::bounds(&found).x
}

#[test]
fn what_is_typed_is_read_when_it_is_left() {
    for (language, text) in [
        (Language::Arabic, "7 مارس 2026"),
        (Language::French, "7/3/2026"),
    ] {
        let mut window = window(language, &Typed::default());
        let _ = window.click(selector::id("day")).unwrap();
        redraw(&mut window);
        for letter in text.chars() {
            let _ = window.typewrite(&letter.to_string());
        }
        let _ = window.tap_key(Named::Tab);
        redraw(&mut window);
        let told: Vec<Typed> = window.into_messages().collect();
        assert_eq!(told[told.len() - 2], Typed::Typing(text.to_owned()));
        assert_eq!(told[told.len() - 1], date(2026, 3, 7).into());
    }
}

#[test]
fn the_calendar_opens_by_keyboard_and_chooses() {
    for (language, onward) in [
        (Language::Arabic, Named::ArrowLeft),
        (Language::French, Named::ArrowRight),
    ] {
        let mut window = window(language, &date(2026, 3, 12).into());
        let _ = window.tap_key(Named::Tab);
        let _ = window.tap_key(Named::Tab);
        for key in [
            Named::Enter,
            onward,
            Named::ArrowDown,
            Named::PageDown,
            Named::Enter,
        ] {
            let _ = window.tap_key(key);
        }
        let told: Vec<Typed> = window.into_messages().collect();
        assert_eq!(told, [date(2026, 4, 20).into()]);
    }
}

#[test]
fn the_week_runs_in_reading_order() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut window = window(language, &Typed::default());
        let _ = window.tap_key(Named::Tab);
        let _ = window.tap_key(Named::Tab);
        let _ = window.tap_key(Named::Enter);
        let monday = x(&mut window, &tr.calendar_monday_short());
        let sunday = x(&mut window, &tr.calendar_sunday_short());
        assert_eq!(monday > sunday, language == Language::Arabic);
        let _ = window.tap_key(Named::Escape);
        assert!(window.find(tr.calendar_monday_short()).is_err());
    }
}

#[test]
fn today_is_one_key_away_and_the_pointer_chooses() {
    let mut window = window(Language::French, &date(2024, 2, 29).into());
    let _ = window.tap_key(Named::Tab);
    let _ = window.tap_key(Named::Tab);
    let _ = window.tap_key(Named::Enter);
    let _ = window.typewrite("t");
    let _ = window.click("31").unwrap();
    assert_eq!(
        window.into_messages().collect::<Vec<_>>(),
        [date(2026, 3, 31).into()]
    );
}

#[test]
fn what_cannot_stand_is_told_underneath() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let unread = Typed::Typing("demain".to_owned()).left();
        let words = problem::words(language, &unread, Bounds::default(), date(2026, 3, 12));
        let mut window = self::window(language, &unread);
        assert!(
            window
                .find(crate::widget::label::shown(language, &words.unwrap()))
                .is_ok()
        );
        let first = crate::text::date::long(date(2020, 1, 1), language);
        let before = tr.day_before(first);
        let early = self::window(language, &date(2019, 5, 1).into())
            .find(crate::widget::label::shown(language, &before));
        assert!(early.is_ok());
        assert!(
            self::window(language, &Typed::Typing("demain".to_owned()))
                .find(before)
                .is_err()
        );
    }
}
