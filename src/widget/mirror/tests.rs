use iced::{
    Length, Size,
    advanced::widget::Id,
    keyboard::key::Named,
    widget::{container, row, text},
};
use iced_test::selector;

use super::*;
use crate::{text::Direction, widget::focus};

const WINDOW: Size = Size::new(400.0, 200.0);

fn two(direction: Direction) -> Element<'static, u8> {
    mirror(
        direction,
        row![
            container(focus::button(text("one"), Some(1))).id(Id::new("one")),
            container(focus::button(text("two"), Some(2)))
                .id(Id::new("two"))
                .width(Length::Fill),
        ],
    )
}

fn simulator(direction: Direction) -> iced_test::Simulator<'static, u8, Theme> {
    iced_test::Simulator::with_size(iced::Settings::default(), WINDOW, two(direction))
}

fn bounds(direction: Direction, id: &'static str) -> Rectangle {
    let mut simulator = simulator(direction);
    let found = simulator.find(selector::id(Id::new(id))).unwrap();
    selector::Bounded::bounds(&found)
}

#[test]
fn every_place_is_flipped() {
    for id in ["one", "two"] {
        let left = bounds(Direction::LeftToRight, id);
        let right = bounds(Direction::RightToLeft, id);
        assert!(
            (left.x + left.width + right.x - WINDOW.width).abs() < 0.5,
            "{id}: {left:?} and {right:?}"
        );
        assert_eq!(left.size(), right.size());
        assert_eq!(left.y, right.y);
    }
    assert!(bounds(Direction::LeftToRight, "one").x < 1.0);
}

#[test]
fn the_pointer_hits_what_is_seen() {
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        let mut simulator = simulator(direction);
        let _ = simulator.click("one").unwrap();
        assert_eq!(simulator.into_messages().collect::<Vec<_>>(), [1]);
    }
}

#[test]
fn tab_moves_the_focus_and_enter_presses() {
    let mut simulator = simulator(Direction::RightToLeft);
    let _ = simulator.tap_key(Named::Enter);
    let _ = simulator.tap_key(Named::Tab);
    let _ = simulator.tap_key(Named::Enter);
    let _ = simulator.tap_key(Named::Tab);
    let _ = simulator.tap_key(Named::Space);
    assert_eq!(simulator.into_messages().collect::<Vec<_>>(), [1, 2]);
}
