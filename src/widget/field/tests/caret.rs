use super::*;

/// Every stop of the caret, from the first line's outer edge to the last one's, going one way.
fn walk(desk: &Desk, from: Place, side: Side) -> Vec<Place> {
    let mut places = vec![from];
    while let Some((next, _)) = desk.state.block.step(places[places.len() - 1], side) {
        places.push(next);
        assert!(places.len() < 2_000, "the caret goes round");
    }
    places
}

/// The walk over a whole text and back is over the same stops, each once; every offset where a
/// caret can stand is reached.
pub(super) fn check_walk(desk: &Desk) {
    let block = &desk.state.block;
    let text = desk.text();
    let onward = match block.side_of_start() {
        Side::Right => Side::Left,
        Side::Left => Side::Right,
    };
    let there = walk(desk, Place::default(), onward);
    let back = walk(desk, there[there.len() - 1], block.side_of_start());
    let seen = |places: &[Place]| -> Vec<(usize, usize)> {
        places.iter().map(|place| block.gap(*place)).collect()
    };
    let (mut a, b) = (seen(&there), seen(&back));
    a.reverse();
    assert_eq!(a, b, "{text:?}: the way back is the way there");
    let mut once = a.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), a.len(), "{text:?}: each stop once");
    let stops = (0..=text.len())
        .filter(|at| text.is_char_boundary(*at) && super::super::word::is_stop(text, *at));
    for at in stops {
        assert!(
            there.iter().chain(&back).any(|place| place.at == at) || at == text.len() || at == 0,
            "{text:?}: no caret reaches {at}"
        );
    }
    let count = there.len();
    for (index, place) in there.iter().enumerate() {
        let step = |side| block.step(*place, side).map(|(place, _)| block.gap(place));
        assert_eq!(step(onward).is_some(), index + 1 < count);
        if let Some((next, _)) = block.step(*place, onward) {
            let again = block.step(next, block.side_of_start()).unwrap().0;
            assert_eq!(block.gap(again), block.gap(*place), "{text:?}: and back");
        }
    }
    // A click where the caret is seen finds it there.
    for place in there.iter().chain(&back) {
        let (line, x) = block.spot(*place);
        for x in [x - 0.01, x, x + 0.01] {
            let found = block.hit(Point::new(x, LINE * line as f32 + 5.0));
            let (found_line, found_x) = block.spot(found);
            assert_eq!(found_line, line, "{text:?}");
            assert!((found_x - x).abs() < 0.2, "{text:?}: {found_x} for {x}");
        }
    }
}

#[test]
fn the_caret_walks_over_every_letter_there_and_back() {
    for direction in DIRECTIONS {
        for text in MIXED {
            check_walk(&Desk::new(text, direction));
            for room in [60.0, 110.0, 200.0] {
                check_walk(&Desk::several(text, direction, room));
            }
        }
        let lines = MIXED.join("\n");
        check_walk(&Desk::several(&lines, direction, 150.0));
    }
}

#[test]
fn arabic_begins_at_the_right() {
    let desk = Desk::new("اتفاقية", Direction::RightToLeft);
    let (_, right) = desk.state.block.spot(Place::before(0));
    let (_, left) = desk.state.block.spot(Place::after("اتفاقية".len()));
    assert!(right > 590.0 && left < right);
}

#[test]
fn a_reference_reads_from_the_left_inside_arabic() {
    let desk = Desk::new("رقم 2023/INDH/33", Direction::RightToLeft);
    let x = |head: &str| desk.state.block.spot(Place::after(head.len())).1;
    assert!(x("رقم ") < x("رقم 2023/"));
    assert!(x("رقم 2023/") < x("رقم 2023/INDH/"));
}

#[test]
fn a_selection_over_two_scripts_has_several_pieces() {
    let text = "اتفاقية ONEE رقم";
    let desk = Desk::new(text, Direction::RightToLeft);
    let pieces = |range| desk.state.block.covered(&range);
    assert_eq!(pieces("اتفاق".len().."اتفاقية ON".len()).len(), 2);
    assert_eq!(pieces(0..text.len()).len(), 1);
    let whole: f32 = pieces(0..text.len()).iter().map(|piece| piece.width).sum();
    let mut parts = 0.0;
    let mut last = 0;
    for (at, _) in text.char_indices().skip(1) {
        parts += pieces(last..at).iter().map(|p| p.width).sum::<f32>();
        last = at;
    }
    parts += pieces(last..text.len())
        .iter()
        .map(|p| p.width)
        .sum::<f32>();
    assert!((whole - parts).abs() < 0.5, "{whole} {parts}");
}

#[test]
fn a_selected_line_end_is_seen() {
    let desk = Desk::several("ا\n\nب", Direction::RightToLeft, 200.0);
    assert_eq!(desk.state.block.covered(&(0..3)).len(), 2);
    assert_eq!(desk.state.block.covered(&(2..4)).len(), 2);
}

#[test]
fn folded_mixed_lines_keep_to_their_room() {
    let text = "في إطار برنامج التنمية رقم 2023/INDH/33/P3 وبشراكة مع ONEE وORMVAH بمبلغ 1 500 000,00 درهم Convention de partenariat relative à l’alimentation en eau";
    for direction in DIRECTIONS {
        let desk = Desk::several(text, direction, 180.0);
        for (_, shape) in desk.state.block.shapes() {
            let shown = shape.text.trim_end_matches(' ');
            let width = super::super::shape::Shape::new(shown, direction).width();
            assert!(width <= 182.0, "{shown:?} is {width} wide");
        }
    }
}

#[test]
fn the_text_follows_the_caret_and_rests_at_its_beginning() {
    let text = "اتفاقية شراكة من أجل تزويد الدواوير بالماء الصالح للشرب ".repeat(4);
    let mut desk = Desk::new(&text, Direction::RightToLeft);
    desk.put(0);
    assert!(desk.state.scroll.x > 100.0);
    let begun = desk.state.scroll.x;
    desk.put(text.trim_end().len());
    assert!(desk.state.scroll.x < 50.0);
    desk.state.focused = false;
    desk.refresh();
    assert_eq!(desk.state.scroll.x, begun);
    let mut lines = Desk::several(&text, Direction::RightToLeft, 200.0);
    lines.put(text.len());
    assert!(lines.state.scroll.y > 0.0);
    lines.put(0);
    assert_eq!(lines.state.scroll.y, 0.0);
}

#[test]
fn a_point_outside_finds_the_nearest_place() {
    let mut desk = Desk::several("اب\nجد", Direction::RightToLeft, 200.0);
    assert_eq!(desk.click(900.0, -50.0).at, 0);
    assert_eq!(desk.click(-900.0, -50.0).at, "اب".len());
    assert_eq!(desk.click(-900.0, 900.0).at, "اب\nجد".len());
}

#[test]
fn a_text_moves_on_under_a_pointer_that_rests_outside() {
    let text = "اتفاقية شراكة من أجل تزويد الدواوير بالماء ".repeat(6);
    for mut desk in [
        Desk::new(&text, Direction::RightToLeft),
        Desk::several(&text, Direction::RightToLeft, 150.0),
    ] {
        desk.put(0);
        let inside = Point::new(100.0, 10.0);
        let button = iced::advanced::mouse::Button::Left;
        let click = iced::advanced::mouse::Click::new(inside, button, None);
        let inner = desk.inner;
        desk.state.press(click, inner);
        let anchor = desk.at();
        let below = Point::new(-30.0, inner.height + 10.0);
        let mut last = anchor;
        for _ in 0..200 {
            desk.state.pull(below, inner);
            desk.refresh();
            assert!(desk.at() >= last);
            last = desk.at();
        }
        assert_eq!(last, text.len());
        assert_eq!(desk.state.edit.caret.anchor, anchor);
    }
}

#[test]
fn only_the_lines_that_change_are_shaped_again() {
    let text = "بشراكة مع ONEE بمبلغ 1 500,50 درهم لفائدة 42 دوارا ".repeat(30);
    let lines = [text.as_str(), "سطر", text.as_str()].join("\n");
    let mut desk = Desk::several(&lines, Direction::RightToLeft, 300.0);
    let shapes = |desk: &Desk| -> Vec<*const super::super::shape::Shape> {
        desk.state
            .block
            .shapes()
            .map(|(_, shape)| std::ptr::from_ref(shape))
            .collect()
    };
    let before = shapes(&desk);
    desk.put(text.len() + "\nسطر".len());
    desk.type_in("ا");
    let after = shapes(&desk);
    assert_eq!(before.len(), after.len());
    let changed = before.iter().zip(&after).filter(|(a, b)| a != b).count();
    assert_eq!(changed, 1);
}
