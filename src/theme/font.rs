//! The fonts, embedded: the same pixels on every machine.

use std::borrow::Cow;

use iced::{Font, font::Weight};

/// Body: IBM Plex Sans Arabic, Arabic and Latin in one.
pub const BODY: Font = Font::with_name("IBM Plex Sans Arabic");
/// Headings and figures.
pub const BOLD: Font = Font {
    weight: Weight::Bold,
    ..BODY
};
/// The Amazigh line of a letterhead.
pub const TIFINAGH: Font = Font::with_name("Noto Sans Tifinagh");

/// The font files, for the renderer to load.
pub fn files() -> Vec<Cow<'static, [u8]>> {
    let files: [&'static [u8]; 3] = [
        include_bytes!("../../resources/fonts/IBMPlexSansArabic-Regular.ttf"),
        include_bytes!("../../resources/fonts/IBMPlexSansArabic-Bold.ttf"),
        include_bytes!("../../resources/fonts/NotoSansTifinagh-Regular.ttf"),
    ];
    files.into_iter().map(Cow::Borrowed).collect()
}
