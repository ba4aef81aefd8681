//! Photographs of every page of the gallery and of every screen, in both languages and both shades,
//! compared with the ones in `tests/pictures`.
//!
//! ```text
//! cargo test --lib photograph                            compares; a missing photograph fails
//! SHARAKA_PHOTOGRAPH=1 cargo test --lib photograph       takes them anew: look at them, then commit
//! SHARAKA_PICTURES=/tmp/look cargo test --lib photograph only draws them into a folder, to be looked at
//! SHARAKA_ONLY=badge …                                   only those whose name begins so
//! SHARAKA_SCALE=2 SHARAKA_PICTURES=…                     at 200 %, to be looked at
//! ```
//!
//! What looks different is written to `target/pictures`: the new photograph, and beside it the old
//! one faded with what differs in red.

mod album;
mod camera;
mod png;
mod screen;

pub use camera::{load_fonts, take};
pub use screen::{LARGE_SIZE, SCREENS, sample_at};

use album::Album;
use camera::SCALE;

use super::*;
use crate::app::gallery::{Name, Sheet};

/// Each language with each shade.
fn lights(language: Language) -> [(Theme, String); 2] {
    [Theme::Light, Theme::Dark].map(|theme| {
        let shade = iced::theme::Base::name(&theme);
        (theme, format!("{}-{shade}", language.code()))
    })
}

fn photograph_gallery(language: Language) {
    let mut album = Album::open();
    for &name in Name::ALL {
        for (theme, suffix) in lights(language) {
            album.keep(&format!("widget-{}-{suffix}", name.word()), || {
                let sheet = Sheet::new(name, language, fixture::TODAY.parse().unwrap());
                take(sheet.view(), sheet.size(), theme)
            });
        }
    }
    album.close();
}

fn photograph_screens(language: Language) {
    let mut album = Album::open();
    for (name, make) in screen::SCREENS {
        for (theme, suffix) in lights(language) {
            album.keep(&format!("screen-{name}-{suffix}"), || {
                let mut app = make(language);
                app.theme = theme;
                take(app.view(), screen::SIZE, theme)
            });
        }
    }
    for name in screen::LARGE {
        let (_, make) = SCREENS.iter().find(|(known, _)| known == name).unwrap();
        for (theme, suffix) in lights(language) {
            album.keep(&format!("large-{name}-{suffix}"), || {
                let mut app = make(language);
                app.theme = theme;
                camera::take_at(app.view(), screen::LARGE_SIZE, theme, 2.0)
            });
        }
    }
    album.close();
}

#[test]
fn the_gallery_looks_as_it_did_in_arabic() {
    photograph_gallery(Language::Arabic);
}

#[test]
fn the_gallery_looks_as_it_did_in_french() {
    photograph_gallery(Language::French);
}

#[test]
fn the_screens_look_as_they_did_in_arabic() {
    photograph_screens(Language::Arabic);
}

#[test]
fn the_screens_look_as_they_did_in_french() {
    photograph_screens(Language::French);
}

/// A photograph of what is there no more would never be compared again.
#[test]
fn every_photograph_shows_something_that_is_there() {
    let mut known = Vec::new();
    for language in Language::ALL {
        for (_, suffix) in lights(language) {
            let widgets = Name::ALL
                .iter()
                .map(|name| format!("widget-{}-{suffix}", name.word()));
            known.extend(widgets);
            let screens = screen::SCREENS
                .iter()
                .map(|(name, _)| format!("screen-{name}-{suffix}"));
            known.extend(screens);
            let large = screen::LARGE
                .iter()
                .map(|name| format!("large-{name}-{suffix}"));
            known.extend(large);
        }
    }
    let stray: Vec<String> = album::kept()
        .into_iter()
        .filter(|name| !known.contains(name))
        .collect();
    assert!(stray.is_empty(), "delete from tests/pictures: {stray:?}");
}

/// At 200 % nothing but the size changes: the same places, drawn with twice the pixels.
#[test]
fn a_page_is_twice_as_large_at_two_hundred_percent() {
    let sheet = Sheet::new(
        Name::Button,
        Language::Arabic,
        fixture::TODAY.parse().unwrap(),
    );
    let size = sheet.size();
    let large = camera::take_at(sheet.view(), size, Theme::Light, 2.0 * SCALE);
    let small = camera::take_at(sheet.view(), size, Theme::Light, SCALE);
    assert_eq!(
        (large.width, large.height),
        (2 * small.width, 2 * small.height)
    );
    // The ground in the middle of each block of the small picture is that of the large one.
    let same = (0..small.height)
        .flat_map(|y| (0..small.width).map(move |x| (x, y)))
        .filter(|&(x, y)| small.pixel(x, y) == large.pixel(2 * x, 2 * y))
        .count();
    let share = same as f32 / (small.width * small.height) as f32;
    assert!(share > 0.9, "only {share} of the page is alike");
}
