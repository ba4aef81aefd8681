//! The only sizes of type there are, in pixels.

/// Hints, table heads.
pub const HINT: f32 = 13.0;
/// Body and fields.
pub const BODY: f32 = 15.0;
/// Headings of sections.
pub const SECTION: f32 = 17.0;
/// Title of the page.
pub const PAGE: f32 = 21.0;
/// Figures.
pub const FIGURE: f32 = 28.0;

/// Height of a line, relative to its type: less clips Arabic marks.
pub const LINE_HEIGHT: f32 = 1.5;
