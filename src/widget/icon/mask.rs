//! Drawings as pictures: drawn once for each size, ink and direction, then kept.

use std::{cell::RefCell, collections::HashMap};

use iced::{Color, advanced::image::Handle};
use tiny_skia::{FillRule, LineCap, LineJoin, Paint, Pixmap, Stroke, Transform};

use super::{
    drawing::{self, GRID},
    name::Icon,
};

/// Dots of a picture for one pixel at 100 %.
const DENSITY: f32 = 2.0;

/// What one picture differs from another by.
type Key = (Icon, u32, [u8; 4], bool);

thread_local! {
    static DRAWN: RefCell<HashMap<Key, Handle>> = RefCell::new(HashMap::new());
}

/// The picture of an icon `side` pixels wide. The same one is given again, so that the renderer
/// knows it.
pub fn handle(icon: Icon, side: f32, ink: Color, flipped: bool) -> Option<Handle> {
    let dots = (side * DENSITY).round();
    let flipped = flipped && icon.has_direction();
    let key = (icon, dots as u32, ink.into_rgba8(), flipped);
    if let Some(handle) = DRAWN.with_borrow(|drawn| drawn.get(&key).cloned()) {
        return Some(handle);
    }
    let pixmap = draw(icon, dots, ink, flipped)?;
    let handle = Handle::from_rgba(pixmap.width(), pixmap.height(), straight(&pixmap));
    DRAWN.with_borrow_mut(|drawn| drawn.insert(key, handle.clone()));
    Some(handle)
}

/// Icons one above the other, `side` dots wide.
pub fn layered(side: u16, layers: &[(Icon, Color)]) -> Vec<u8> {
    let whole = u32::from(side);
    let Some(mut ground) = Pixmap::new(whole, whole) else {
        return Vec::new();
    };
    for &(icon, ink) in layers {
        if let Some(layer) = draw(icon, f32::from(side), ink, false) {
            let paint = tiny_skia::PixmapPaint::default();
            ground.draw_pixmap(0, 0, layer.as_ref(), &paint, Transform::identity(), None);
        }
    }
    straight(&ground)
}

fn draw(icon: Icon, dots: f32, ink: Color, flipped: bool) -> Option<Pixmap> {
    let drawing = drawing::read(icon.source())?;
    let mut pixmap = Pixmap::new(dots as u32, dots as u32)?;
    let mut paint = Paint::default();
    paint.set_color(tiny_skia::Color::from_rgba(ink.r, ink.g, ink.b, ink.a)?);
    let scale = dots / GRID;
    let place = if flipped {
        Transform::from_row(-scale, 0.0, 0.0, scale, dots, 0.0)
    } else {
        Transform::from_scale(scale, scale)
    };
    let stroke = Stroke {
        width: drawing.stroke,
        line_cap: LineCap::Round,
        line_join: LineJoin::Round,
        ..Stroke::default()
    };
    for part in &drawing.parts {
        if part.filled {
            pixmap.fill_path(&part.path, &paint, FillRule::Winding, place, None);
        } else {
            pixmap.stroke_path(&part.path, &paint, &stroke, place, None);
        }
    }
    Some(pixmap)
}

/// Its bytes with colours not yet weighed by their opacity.
fn straight(pixmap: &Pixmap) -> Vec<u8> {
    pixmap
        .pixels()
        .iter()
        .map(|pixel| pixel.demultiply())
        .flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()])
        .collect()
}
