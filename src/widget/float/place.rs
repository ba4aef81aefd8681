//! Where a popup stands.

use iced::{Rectangle, Size};

use crate::{text::Direction, theme::space};

/// Between an anchor and its popup, in pixels.
pub const GAP: f32 = space::XXS;
/// Between a popup and the window's edge.
pub const EDGE: f32 = space::XS;

/// On which side of its anchor a popup stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Under it.
    Below,
    /// Over it, where there is no room underneath.
    Above,
}

/// The height that there is on a side of an anchor.
pub fn room(anchor: Rectangle, window: Size, side: Side) -> f32 {
    match side {
        Side::Below => window.height - EDGE - GAP - (anchor.y + anchor.height),
        Side::Above => anchor.y - GAP - EDGE,
    }
}

/// The side for a popup of that height: below when it fits or when there is no more room above.
pub fn side(anchor: Rectangle, height: f32, window: Size) -> Side {
    let below = room(anchor, window, Side::Below);
    if height <= below || below >= room(anchor, window, Side::Above) {
        Side::Below
    } else {
        Side::Above
    }
}

/// The place of a popup: at the edge of the anchor where reading starts, and inside the window
/// wherever the anchor is. What is larger than the window is made smaller.
pub fn place(
    anchor: Rectangle,
    size: Size,
    window: Size,
    side: Side,
    direction: Direction,
) -> Rectangle {
    let width = size.width.min((window.width - 2.0 * EDGE).max(0.0));
    let whole = (window.height - 2.0 * EDGE).max(0.0);
    let height = size.height.min(whole);
    let x = match direction {
        Direction::LeftToRight => anchor.x,
        Direction::RightToLeft => anchor.x + anchor.width - width,
    };
    let y = match side {
        Side::Below => anchor.y + anchor.height + GAP,
        Side::Above => anchor.y - GAP - height,
    };
    let within = |at: f32, length: f32, whole: f32| {
        let edge = EDGE.min((whole - length).max(0.0));
        at.min(whole - edge - length).max(edge)
    };
    Rectangle {
        x: within(x, width, window.width),
        y: within(y, height, window.height),
        width,
        height,
    }
}

#[cfg(test)]
mod tests {
    use iced::Point;
    use proptest::prelude::*;

    use super::*;

    const WINDOW: Size = Size::new(1280.0, 720.0);

    fn field(x: f32, y: f32) -> Rectangle {
        Rectangle::new(Point::new(x, y), Size::new(240.0, 40.0))
    }

    #[test]
    fn it_hangs_under_its_field_from_where_reading_starts() {
        let size = Size::new(320.0, 200.0);
        let anchor = field(600.0, 100.0);
        assert_eq!(side(anchor, size.height, WINDOW), Side::Below);
        let left = place(anchor, size, WINDOW, Side::Below, Direction::LeftToRight);
        assert_eq!((left.x, left.y), (600.0, 144.0));
        let right = place(anchor, size, WINDOW, Side::Below, Direction::RightToLeft);
        assert_eq!(right.x + right.width, anchor.x + anchor.width);
    }

    #[test]
    fn it_opens_upward_near_the_bottom() {
        let anchor = field(600.0, 640.0);
        assert_eq!(side(anchor, 200.0, WINDOW), Side::Above);
        let size = Size::new(240.0, 200.0);
        let found = place(anchor, size, WINDOW, Side::Above, Direction::LeftToRight);
        assert_eq!(found.y + found.height, 636.0);
    }

    proptest! {
        #[test]
        fn it_stays_inside_the_window(
            x in -400.0_f32..2000.0, y in -400.0_f32..1200.0,
            width in 0.0_f32..900.0, height in 0.0_f32..200.0,
            popup in (0.0_f32..2500.0, 0.0_f32..2500.0),
            window in (60.0_f32..2600.0, 60.0_f32..1600.0),
            is_arabic in any::<bool>(),
        ) {
            let anchor = Rectangle { x, y, width, height };
            let window = Size::new(window.0, window.1);
            let direction = if is_arabic { Direction::RightToLeft } else { Direction::LeftToRight };
            let side = side(anchor, popup.1, window);
            let found = place(anchor, Size::new(popup.0, popup.1), window, side, direction);
            prop_assert!(found.x >= 0.0 && found.y >= 0.0, "{found:?}");
            prop_assert!(found.x + found.width <= window.width + 0.01, "{found:?}");
            prop_assert!(found.y + found.height <= window.height + 0.01, "{found:?}");
        }

        #[test]
        fn it_never_covers_its_anchor_where_there_is_room(
            x in 0.0_f32..1000.0, y in 0.0_f32..680.0, height in 0.0_f32..300.0,
        ) {
            let anchor = field(x, y);
            let side = side(anchor, height, WINDOW);
            let found = place(anchor, Size::new(240.0, height), WINDOW, side, Direction::LeftToRight);
            prop_assert!(found.intersection(&anchor).is_none(), "{found:?} on {anchor:?}");
        }
    }
}
