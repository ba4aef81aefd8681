use iced::Color;

use super::{drawing, icon, mark_pixels, mask, name::Icon};
use crate::theme::palette;

#[test]
fn every_drawing_is_read_and_stays_on_its_grid() {
    for icon in Icon::ALL
        .into_iter()
        .chain([Icon::MarkGround, Icon::MarkStar])
    {
        let drawing = drawing::read(icon.source()).unwrap_or_else(|| panic!("{icon:?}"));
        assert!(!drawing.parts.is_empty(), "{icon:?}");
        for part in &drawing.parts {
            let reach = if part.filled {
                0.0
            } else {
                drawing.stroke / 2.0
            };
            let bounds = part.path.bounds();
            let (least, most) = (
                bounds.left().min(bounds.top()) - reach,
                bounds.right().max(bounds.bottom()) + reach,
            );
            assert!(
                least >= 0.0 && most <= drawing::GRID,
                "{icon:?}: {least} to {most}"
            );
        }
    }
}

#[test]
fn what_is_not_a_drawing_is_not_read() {
    let head = "<svg stroke-width=\"1.5\">";
    assert!(drawing::read(&format!("{head}<path d=\"M1 1 L2 2\"/></svg>")).is_some());
    for wrong in [
        "<path d=\"M1 1 Q2 2\"/>",
        "<path d=\"L\"/>",
        "<rect/>",
        "<path d=\"M1 x\"/>",
    ] {
        assert!(
            drawing::read(&format!("{head}{wrong}</svg>")).is_none(),
            "{wrong}"
        );
    }
    assert!(drawing::read("").is_none());
}

#[test]
fn a_picture_is_drawn_once_for_each_ink_and_direction() {
    let ink = Color::from_rgb8(0x1E, 0x6B, 0x52);
    let once = mask::handle(Icon::Back, 20.0, ink, false).unwrap();
    assert_eq!(
        once.id(),
        mask::handle(Icon::Back, 20.0, ink, false).unwrap().id()
    );
    assert_ne!(
        once.id(),
        mask::handle(Icon::Back, 20.0, ink, true).unwrap().id()
    );
    assert_ne!(
        once.id(),
        mask::handle(Icon::Back, 20.0, Color::BLACK, false)
            .unwrap()
            .id()
    );
    let tick = |flipped| mask::handle(Icon::Check, 20.0, ink, flipped).unwrap().id();
    assert_eq!(tick(false), tick(true), "a tick has no direction");
}

#[test]
fn the_mark_has_the_green_ground_and_clear_corners() {
    let pixels = mark_pixels(64, &palette::LIGHT);
    assert_eq!(pixels.len(), 64 * 64 * 4);
    assert_eq!(pixels[3], 0, "the corner is clear");
    let middle_of_the_edge = (32 * 64 + 2) * 4;
    assert_eq!(pixels[middle_of_the_edge..][..4], [0x1E, 0x6B, 0x52, 0xFF]);
}

#[test]
fn an_icon_has_the_measure_it_is_told() {
    assert_eq!(icon(Icon::Add).side, 20.0);
    assert_eq!(icon(Icon::Add).small().side, 16.0);
}
