//! The time line without a display: places in both directions, what is hit, moving by keys and by
//! the pointer, and that only what is seen is asked for.

mod drive;

use iced::{
    Event as Input, Point,
    keyboard::{Modifiers, key::Named},
    mouse,
};
use proptest::prelude::*;

use self::drive::{Drive, FIXED, HEIGHT, WIDTH, day, span};
use super::{draft::Part, frame::ROW, *};

fn moved(row: usize, from: &str, until: &str) -> Vec<Event> {
    vec![Event::Moved {
        row,
        from: day(from),
        until: day(until),
    }]
}

/// The key that goes on in time, and the one that goes back.
fn ways(language: Language) -> (Named, Named) {
    match language {
        Language::Arabic => (Named::ArrowLeft, Named::ArrowRight),
        Language::French => (Named::ArrowRight, Named::ArrowLeft),
    }
}

#[test]
fn five_hundred_rows_ask_for_what_is_seen() {
    for language in Language::ALL {
        let mut drive = Drive::new(language, 500);
        assert!(drive.sees("r0") && drive.sees("session") && drive.sees("window"));
        assert!(!drive.sees("r40"));
        drive.focus();
        drive.plan.asked.set(0);
        drive.held(Named::End, Modifiers::COMMAND);
        assert!(drive.plan.asked.get() < 100, "{}", drive.plan.asked.get());
        assert_eq!(drive.state.lead(), 499);
        assert!(drive.sees("r499") && !drive.sees("r0"));
        drive.held(Named::Home, Modifiers::COMMAND);
        assert!(drive.sees("r0"));
        drive.key(Named::PageDown);
        assert!((4..12).contains(&drive.state.lead()));
    }
}

#[test]
fn keys_move_a_bar_where_they_point_and_tell_it_once() {
    for language in Language::ALL {
        let (on, back) = ways(language);
        let mut drive = Drive::new(language, 8);
        drive.focus();
        assert_eq!(drive.press(on, Modifiers::ALT), []);
        assert_eq!(drive.press(on, Modifiers::ALT), []);
        assert!(drive.sees("session"));
        let once = drive.held(back, Modifiers::ALT);
        assert_eq!(once, moved(0, "2026-03-03", "2026-03-12"), "{language}");
        let week = drive.held(on, Modifiers::ALT | Modifiers::COMMAND);
        assert_eq!(week, moved(0, "2026-03-10", "2026-03-19"));
        let end = drive.held(back, Modifiers::SHIFT);
        assert_eq!(end, moved(0, "2026-03-10", "2026-03-18"));
        let end = drive.held(on, Modifiers::SHIFT | Modifiers::ALT | Modifiers::COMMAND);
        assert_eq!(end, moved(0, "2026-03-10", "2026-03-25"));
        drive.press(on, Modifiers::ALT);
        assert_eq!(drive.key(Named::Escape), [], "nothing is told");
        drive.press(on, Modifiers::ALT);
        let down = drive.press(Named::ArrowDown, Modifiers::empty());
        assert_eq!(down[..1], moved(0, "2026-03-11", "2026-03-26"));
        assert_eq!(down[1..], [Event::Selected(1)]);
        drive.press(on, Modifiers::ALT);
        assert_eq!(drive.held(back, Modifiers::ALT), [], "where it was");
    }
}

#[test]
fn a_bar_is_moved_by_arrows_alone_until_enter() {
    let mut drive = Drive::new(Language::French, 8);
    drive.focus();
    drive.key(Named::F2);
    drive.key(Named::ArrowRight);
    drive.key(Named::ArrowRight);
    let days = words::days(Language::French, span("2026-03-04", "2026-03-13"));
    assert!(drive.sees(&days), "{days}");
    assert_eq!(
        drive.key(Named::Enter),
        moved(0, "2026-03-04", "2026-03-13")
    );
    assert_eq!(drive.key(Named::Enter), [Event::Open(0)]);
    assert_eq!(drive.key(Named::Space), [Event::Open(0)]);
    assert_eq!(drive.key(Named::Delete), [Event::Delete(0)]);
}

#[test]
fn a_row_without_dates_gets_some_by_enter_or_by_drawing() {
    for language in Language::ALL {
        let mut drive = Drive::new(language, 8);
        drive.focus();
        drive.state.go(4);
        assert_eq!(drive.key(Named::Enter), []);
        let today = drive.key(Named::Enter);
        assert_eq!(today, moved(4, "2026-03-20", "2026-03-26"), "{language}");
        let mut drive = Drive::new(language, 8);
        let places = drive.places();
        let at = |text: &str| places.bar(4, span(text, text)).center();
        assert_eq!(
            drive.drag(at("2026-04-09"), at("2026-04-01")),
            moved(4, "2026-04-01", "2026-04-09")
        );
        let mut drive = Drive::new(language, 8);
        assert_eq!(
            drive.drag(at("2026-04-01"), at("2026-04-01")),
            [],
            "a click draws nothing"
        );
        assert_eq!(drive.plan.spans[4], None);
    }
}

#[test]
fn the_pointer_moves_a_bar_or_one_of_its_ends() {
    for language in Language::ALL {
        let mut drive = Drive::new(language, 8);
        let places = drive.places();
        let bar = places.bar(1, span("2026-03-09", "2026-03-18"));
        let days = |count: f32| {
            let along = count * places.scale.pixels();
            if language == Language::Arabic {
                -along
            } else {
                along
            }
        };
        let (start, end) = match language {
            Language::Arabic => (bar.x + bar.width - 2.0, bar.x + 2.0),
            Language::French => (bar.x + 2.0, bar.x + bar.width - 2.0),
        };
        let y = bar.center_y();
        let mut pull = |from: f32, count: f32| {
            drive.plan.spans[1] = Some(span("2026-03-09", "2026-03-18"));
            drive.drag(Point::new(from, y), Point::new(from + days(count), y))
        };
        assert_eq!(
            pull(bar.center_x(), 5.0),
            moved(1, "2026-03-14", "2026-03-23")
        );
        assert_eq!(
            pull(bar.center_x(), -3.0),
            moved(1, "2026-03-06", "2026-03-15")
        );
        assert_eq!(
            pull(end, 4.0),
            moved(1, "2026-03-09", "2026-03-22"),
            "{language}"
        );
        assert_eq!(pull(start, 4.0), moved(1, "2026-03-13", "2026-03-18"));
        assert_eq!(
            pull(start, 40.0),
            moved(1, "2026-03-18", "2026-03-18"),
            "not past its end"
        );
        assert_eq!(pull(bar.center_x(), 0.2), [], "a click moves nothing");
    }
}

#[test]
fn escape_leaves_a_held_bar_where_it_was() {
    let mut drive = Drive::new(Language::Arabic, 8);
    let place = drive.places().bar(1, span("2026-03-09", "2026-03-18"));
    let (from, to) = (
        place.center(),
        Point::new(place.center_x() - 90.0, place.center_y()),
    );
    let button = mouse::Button::Left;
    drive.at(from, [Input::Mouse(mouse::Event::ButtonPressed(button))]);
    drive.moved(to);
    drive.key(Named::Escape);
    let let_go = drive.at(to, [Input::Mouse(mouse::Event::ButtonReleased(button))]);
    assert_eq!(let_go, []);
}

#[test]
fn what_is_fixed_is_not_moved() {
    let mut drive = Drive::new(Language::French, 8);
    drive.focus();
    drive.state.go(FIXED);
    assert_eq!(drive.held(Named::ArrowRight, Modifiers::ALT), []);
    let place = drive.places().bar(FIXED, span("2026-03-16", "2026-03-25"));
    let to = Point::new(place.center_x() + 90.0, place.center_y());
    assert_eq!(drive.drag(place.center(), to), []);
    assert_eq!(drive.key(Named::Enter), [Event::Open(FIXED)]);
}

#[test]
fn two_clicks_open_and_the_wheel_scrolls() {
    let mut drive = Drive::new(Language::Arabic, 500);
    let at = drive.places().place(Spot::Row(3), |_| None).center();
    assert_eq!(
        drive.at(at, iced_test::simulator::click()),
        [Event::Selected(3)]
    );
    assert_eq!(
        drive.at(at, iced_test::simulator::click()),
        [Event::Open(3)]
    );
    let wheel = |y| {
        Input::Mouse(mouse::Event::WheelScrolled {
            delta: mouse::ScrollDelta::Lines { x: 0.0, y },
        })
    };
    drive.at(Point::new(WIDTH / 2.0, HEIGHT / 2.0), [wheel(-1e6)]);
    assert!(drive.sees("r499"));
}

#[test]
fn one_looks_nearer_by_keys_and_by_the_wheel_and_back_at_everything() {
    let mut drive = Drive::new(Language::French, 8);
    drive.frame();
    drive.focus();
    assert!(drive.state.is_whole());
    assert_eq!(drive.state.unit(), Unit::Week);
    drive.typed("+");
    let near = drive.state.step.unwrap();
    drive.typed("-");
    assert_eq!(drive.state.step.unwrap(), near.by(-1));
    let ctrl = iced::keyboard::Event::ModifiersChanged(Modifiers::CTRL);
    let wheel = Input::Mouse(mouse::Event::WheelScrolled {
        delta: mouse::ScrollDelta::Lines { x: 0.0, y: 1.0 },
    });
    let at = Point::new(900.0, 300.0);
    drive.at(at, [Input::Keyboard(ctrl), wheel]);
    assert_eq!(drive.state.step, Some(near));
    drive.typed("0");
    assert!(drive.state.is_whole());
}

#[test]
fn home_brings_the_day_that_it_is_to_the_middle() {
    let mut drive = Drive::new(Language::Arabic, 8);
    drive.state.look(Unit::Day);
    drive.focus();
    drive.key(Named::End);
    assert!(!drive.sees("اليوم"));
    drive.key(Named::Home);
    assert!(drive.sees("اليوم"));
    drive.state.show(day("2026-05-04"));
    assert!(drive.sees("session") && !drive.sees("اليوم"));
}

fn frame(from_right: bool, step: isize, (down, across): (f64, f64)) -> Frame {
    let bounds = Rectangle {
        x: 10.0,
        y: 20.0,
        width: 1_000.0,
        height: 500.0,
    };
    let stub = frame::stub(bounds);
    let plan = span("2026-01-10", "2026-11-20");
    let width = frame::width(bounds, stub);
    let step = Step::default().by(step);
    let mut scale = Scale::new(plan, day("2026-03-20"), step, width);
    scale.offset = scale.clamp(across);
    let mut rows = Window {
        rows: 500,
        row: ROW,
        height: frame::height(bounds, 2),
        offset: 0.0,
    };
    rows.offset = rows.clamp(down);
    Frame {
        bounds,
        from_right,
        stub,
        lanes: 2,
        rows,
        scale,
        marks: Vec::new(),
    }
}

/// The other side of the frame's bounds.
fn turned(x: f32) -> f32 {
    10.0 + 1_000.0 - (x - 10.0)
}

fn days_of(row: usize) -> Option<Span> {
    (row % 5 != 4).then(|| span("2026-01-12", "2026-01-31").moved(row as i32 * 3 % 250))
}

proptest! {
    #[test]
    fn places_are_mirrored(
        step in 0_isize..9, down in 0.0_f64..24_000.0, across in 0.0_f64..12_000.0,
    ) {
        let (left, right) = (frame(false, step, (down, across)), frame(true, step, (down, across)));
        let (rows, days) = (left.rows.visible(), left.scale.visible());
        let spots = rows.clone().map(Spot::Row)
            .chain(rows.clone().map(|row| Spot::Bar(row, Part::Whole)))
            .chain(days.clone().step_by(5).map(Spot::Head))
            .chain(days.step_by(7).map(|day| Spot::Line(rows.start, day)))
            .chain([Spot::Corner, Spot::Down, Spot::Across]);
        for spot in spots {
            let (one, other) = (left.place(spot, days_of), right.place(spot, days_of));
            if one == Rectangle::default() {
                continue;
            }
            prop_assert!((turned(one.x + one.width) - other.x).abs() < 0.01, "{spot:?}");
            prop_assert_eq!((one.y, one.width, one.height), (other.y, other.width, other.height));
        }
    }

    #[test]
    fn what_is_hit_is_what_stands_there(
        step in 0_isize..9, down in 0.0_f64..24_000.0, across in 0.0_f64..12_000.0,
        x in 10.0_f32..1_010.0, y in 20.0_f32..520.0, from_right: bool,
    ) {
        let frame = frame(from_right, step, (down, across));
        let point = Point::new(x, y);
        let spot = frame.spot(point, days_of);
        if spot != Spot::Nothing {
            // An end of a bar is taken from outside too.
            let reach = if matches!(spot, Spot::Bar(..)) { 5.1 } else { 0.1 };
            let place = frame.place(spot, days_of).expand(reach);
            prop_assert!(place.contains(point), "{spot:?} at {place:?}");
        }
        if frame.body().shrink(1.0).contains(point) {
            let is_on_row = matches!(spot, Spot::Line(..) | Spot::Bar(..));
            prop_assert!(is_on_row, "{spot:?} in the body");
        }
    }

    #[test]
    fn the_middle_of_a_bar_is_taken_whole_and_its_ends_by_themselves(
        step in 0_isize..9, row in 0_usize..500, from_right: bool,
    ) {
        let mut frame = frame(from_right, step, (0.0, 0.0));
        if let Some(span) = days_of(row) {
            (frame.rows.offset, frame.scale.offset) = frame.reveal(row, Some(span));
            let bar = frame.bar(row, span);
            prop_assume!(bar.is_within(&frame.body()));
            prop_assert_eq!(frame.spot(bar.center(), days_of), Spot::Bar(row, Part::Whole));
            let ends = [bar.x - 1.0, bar.x + bar.width + 1.0];
            let parts = if from_right { [Part::End, Part::Start] } else { [Part::Start, Part::End] };
            for (x, part) in ends.into_iter().zip(parts) {
                let at = Point::new(x, bar.center_y());
                if frame.body().contains(at) {
                    prop_assert_eq!(frame.spot(at, days_of), Spot::Bar(row, part));
                }
            }
        }
    }
}
