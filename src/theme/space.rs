//! The only distances there are, in pixels.

/// Between a shape and its word.
pub const XXS: f32 = 4.0;
/// Inside a button, between lines that belong together.
pub const XS: f32 = 8.0;
/// Inside a cell.
pub const S: f32 = 12.0;
/// Inside a card, between fields.
pub const M: f32 = 16.0;
/// Between blocks.
pub const L: f32 = 24.0;
/// Between sections, margins of the page.
pub const XL: f32 = 32.0;
/// Around what stands alone.
pub const XXL: f32 = 48.0;

/// Height of a row of a table.
pub const ROW: f32 = 36.0;
/// Height of a field or of the main button.
pub const FIELD: f32 = 40.0;
/// Smallest height of anything that can be pressed.
pub const TARGET: f32 = 32.0;
/// Width of the content at most.
pub const CONTENT: f32 = 1120.0;
/// Width of the side rail.
pub const RAIL: f32 = 232.0;
