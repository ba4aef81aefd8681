use iced::keyboard::key::{Code, Named, Physical};

use super::*;

const NONE: Modifiers = Modifiers::empty();
const SHIFT: Modifiers = Modifiers::SHIFT;
const CTRL: Modifiers = Modifiers::COMMAND;

fn jump() -> Modifiers {
    if cfg!(target_os = "macos") {
        Modifiers::ALT
    } else {
        Modifiers::CTRL
    }
}

#[test]
fn the_left_arrow_goes_on_in_arabic_and_back_in_french() {
    let mut arabic = Desk::new("اب", Direction::RightToLeft);
    arabic.put(0);
    let _ = arabic.named(Named::ArrowLeft, NONE);
    assert_eq!(arabic.at(), "ا".len());
    let mut french = Desk::new("ab", Direction::LeftToRight);
    french.put(2);
    let _ = french.named(Named::ArrowLeft, NONE);
    assert_eq!(french.at(), 1);
}

#[test]
fn what_was_passed_last_is_what_goes_on() {
    // Walking left out of Arabic the caret stands after it; walking right out of Latin, after that.
    let text = "مع ONEE";
    let mut desk = Desk::new(text, Direction::RightToLeft);
    desk.put("مع".len());
    let _ = desk.named(Named::ArrowLeft, NONE);
    desk.type_in("ا");
    assert_eq!(desk.text(), "مع اONEE");
    let mut desk = Desk::new(text, Direction::RightToLeft);
    desk.put("مع ONE".len());
    let _ = desk.named(Named::ArrowRight, NONE);
    desk.type_in("P");
    assert_eq!(desk.text(), "مع ONEEP");
}

#[test]
fn words_are_jumped_over() {
    let mut desk = Desk::new("اتفاقية ONEE رقم 14", Direction::RightToLeft);
    desk.put(0);
    let mut found = Vec::new();
    for _ in 0..3 {
        let _ = desk.named(Named::ArrowLeft, jump());
        found.push(desk.at());
    }
    let after = |head: &str| head.len();
    assert_eq!(
        found,
        [
            after("اتفاقية"),
            after("اتفاقية "),
            after("اتفاقية ONEE رقم")
        ]
    );
    let _ = desk.named(Named::ArrowRight, jump() | SHIFT);
    assert_eq!(desk.state.edit.selected(), "رقم");
}

#[test]
fn ends_of_the_line_and_of_the_text() {
    let text = "سطر أول\nسطر ثان أطول منه\nثالث";
    let mut desk = Desk::several(text, Direction::RightToLeft, 600.0);
    desk.put("سطر أول\nسطر".len());
    let _ = desk.named(Named::Home, NONE);
    assert_eq!(desk.at(), "سطر أول\n".len());
    let _ = desk.named(Named::End, NONE);
    assert_eq!(desk.at(), "سطر أول\nسطر ثان أطول منه".len());
    let _ = desk.named(Named::Home, CTRL);
    assert_eq!(desk.at(), 0);
    let _ = desk.named(Named::End, CTRL | SHIFT);
    assert_eq!(desk.state.edit.selected(), text);
}

#[test]
fn home_and_end_stay_on_a_folded_line() {
    let text = "واد الزيتون بني يخلف الدار البيضاء سطات";
    let mut desk = Desk::several(text, Direction::RightToLeft, 90.0);
    assert!(desk.state.block.count() > 2);
    desk.put("واد الزيتون بني".len());
    let _ = desk.named(Named::Home, NONE);
    let start = desk.seen(desk.state.edit.caret.place);
    let _ = desk.named(Named::End, NONE);
    let end = desk.seen(desk.state.edit.caret.place);
    assert_eq!(start.0, end.0);
    assert!(start.1 > end.1);
    desk.type_in("x");
    assert_eq!(
        desk.seen(desk.state.edit.caret.place).0,
        start.0,
        "typed there"
    );
}

#[test]
fn up_and_down_keep_their_column() {
    let text = "سطر أول طويل بما يكفي\nقصير\nسطر ثالث طويل بما يكفي";
    let mut desk = Desk::several(text, Direction::RightToLeft, 600.0);
    desk.put("سطر أول طويل".len());
    let start = desk.seen(desk.state.edit.caret.place);
    let _ = desk.named(Named::ArrowDown, NONE);
    assert_eq!(desk.at(), "سطر أول طويل بما يكفي\nقصير".len());
    let _ = desk.named(Named::ArrowDown, NONE);
    let third = desk.seen(desk.state.edit.caret.place);
    assert_eq!(third.0, 2);
    assert!((third.1 - start.1).abs() < 40, "{third:?} {start:?}");
    let _ = desk.named(Named::PageUp, SHIFT);
    assert_eq!(desk.at(), "سطر أول طويل".len());
    assert!(desk.state.edit.selected().starts_with(" بما"));
    let _ = desk.named(Named::ArrowUp, NONE);
    assert_eq!(desk.at(), 0);
    let _ = desk.named(Named::PageDown, NONE);
    let _ = desk.named(Named::ArrowDown, NONE);
    assert_eq!(desk.at(), text.len());
}

#[test]
fn one_line_lets_up_and_down_pass() {
    let mut desk = Desk::new("ab", Direction::LeftToRight);
    for key in [
        Named::ArrowUp,
        Named::ArrowDown,
        Named::PageUp,
        Named::PageDown,
        Named::Tab,
    ] {
        assert_eq!(desk.named(key, NONE), Outcome::Ignored);
    }
}

#[test]
fn an_arrow_leaves_a_selection_at_its_own_side() {
    for (direction, key, expected) in [
        (Direction::RightToLeft, Named::ArrowLeft, 4),
        (Direction::RightToLeft, Named::ArrowRight, 0),
        (Direction::LeftToRight, Named::ArrowLeft, 0),
        (Direction::LeftToRight, Named::ArrowRight, 4),
    ] {
        let text = if direction == Direction::RightToLeft {
            "ابج"
        } else {
            "abcdef"
        };
        let mut desk = Desk::new(text, direction);
        desk.state.edit.select(Caret::over(0..4));
        let _ = desk.named(key, NONE);
        assert_eq!(desk.at(), expected);
        assert!(desk.state.edit.caret.is_empty());
    }
}

#[test]
fn a_vowel_mark_goes_alone_and_a_letter_with_its_marks() {
    let mut desk = Desk::new("مُدن", Direction::RightToLeft);
    desk.put("مُ".len());
    assert_eq!(desk.named(Named::Backspace, NONE), Outcome::Changed);
    assert_eq!(desk.text(), "مدن");
    let _ = desk.letter("z", CTRL);
    desk.put(0);
    let _ = desk.named(Named::Delete, NONE);
    assert_eq!(desk.text(), "دن");
    desk.put(0);
    assert_eq!(desk.named(Named::Backspace, NONE), Outcome::Taken);
}

#[test]
fn words_are_erased_whole() {
    let mut desk = Desk::new("سوق الحي الجديد", Direction::RightToLeft);
    desk.put("سوق الحي".len());
    let _ = desk.named(Named::Backspace, jump());
    assert_eq!(desk.text(), "سوق  الجديد");
    let _ = desk.named(Named::Delete, jump());
    assert_eq!(desk.text(), "سوق ");
    let _ = desk.letter("z", CTRL);
    let _ = desk.letter("z", CTRL);
    assert_eq!(desk.text(), "سوق الحي الجديد");
}

#[test]
fn copied_cut_and_pasted() {
    let mut desk = Desk::new("سوق الحي", Direction::RightToLeft);
    let _ = desk.letter("c", CTRL);
    assert_eq!(desk.copied.0, None, "nothing is selected");
    let _ = desk.letter("a", CTRL);
    let _ = desk.letter("c", CTRL);
    assert_eq!(desk.copied.0.as_deref(), Some("سوق الحي"));
    let _ = desk.letter("x", CTRL);
    assert_eq!(desk.text(), "");
    let _ = desk.letter("v", CTRL);
    let _ = desk.named(Named::Insert, SHIFT);
    assert_eq!(desk.text(), "سوق الحيسوق الحي");
    desk.state.edit.select(Caret::over(0.."سوق ".len()));
    let _ = desk.named(Named::Insert, CTRL);
    assert_eq!(desk.copied.0.as_deref(), Some("سوق "));
    let _ = desk.named(Named::Delete, SHIFT);
    assert_eq!(desk.text(), "الحيسوق الحي");
    desk.copied.0 = Some("\u{202E}سطر\r\nآخر\t1\u{0}\n".to_owned());
    let _ = desk.letter("a", CTRL);
    let _ = desk.letter("v", CTRL);
    assert_eq!(desk.text(), "سطر آخر 1");
}

#[test]
fn commands_work_under_an_arabic_keyboard() {
    let mut desk = Desk::new("سوق", Direction::RightToLeft);
    let arabic = |desk: &mut Desk, letter: &str, code, modifiers| {
        desk.press(
            Key::Character(letter.into()),
            Physical::Code(code),
            modifiers,
        )
    };
    let _ = arabic(&mut desk, "ش", Code::KeyA, CTRL);
    let _ = arabic(&mut desk, "ء", Code::KeyX, CTRL);
    assert_eq!(desk.text(), "");
    let _ = arabic(&mut desk, "ر", Code::KeyV, CTRL);
    assert_eq!(desk.text(), "سوق");
    let _ = arabic(&mut desk, "ئ", Code::KeyZ, CTRL);
    assert_eq!(desk.text(), "");
    let _ = arabic(&mut desk, "ئ", Code::KeyZ, CTRL | SHIFT);
    assert_eq!(desk.text(), "سوق");
    let _ = arabic(&mut desk, "ئ", Code::KeyZ, CTRL);
    let _ = arabic(&mut desk, "غ", Code::KeyY, CTRL);
    assert_eq!(desk.text(), "سوق");
    assert_eq!(
        arabic(&mut desk, "ن", Code::KeyK, CTRL),
        Outcome::Ignored,
        "the window's own"
    );
}

#[test]
fn the_two_letters_of_one_key_come_together() {
    let mut desk = Desk::new("", Direction::RightToLeft);
    let physical = Physical::Code(Code::KeyB);
    let _ = desk.press(Key::Character("لا".into()), physical, NONE);
    assert_eq!(desk.text(), "لا");
    let _ = desk.named(Named::Backspace, NONE);
    assert_eq!(desk.text(), "ل");
}

#[test]
fn enter_begins_a_line_where_there_are_several() {
    let mut desk = Desk::several("سطر", Direction::RightToLeft, 300.0);
    desk.put("سطر".len());
    assert_eq!(desk.named(Named::Enter, NONE), Outcome::Changed);
    desk.type_in("ب");
    assert_eq!(desk.text(), "سطر\nب");
    assert_eq!(desk.state.block.count(), 2);
    assert_eq!(desk.named(Named::Enter, CTRL), Outcome::Ignored);
    let _ = desk.letter("z", CTRL);
    assert_eq!(desk.text(), "سطر\n");
    let _ = desk.letter("z", CTRL);
    assert_eq!(desk.text(), "سطر");
}

#[test]
fn typing_is_undone_word_by_word_and_after_a_pause() {
    let mut desk = Desk::new("", Direction::RightToLeft);
    desk.type_in("سوق الحي");
    let _ = desk.letter("z", CTRL);
    assert_eq!(desk.text(), "سوق ");
    let _ = desk.letter("y", CTRL);
    assert_eq!(desk.text(), "سوق الحي");
    desk.now += std::time::Duration::from_secs(5);
    desk.type_in("ات");
    let _ = desk.letter("z", CTRL);
    assert_eq!(desk.text(), "سوق الحي");
    let _ = desk.letter("z", CTRL);
    let _ = desk.letter("z", CTRL);
    assert_eq!(desk.text(), "");
    assert_eq!(
        desk.letter("z", CTRL),
        Outcome::Ignored,
        "the window's turn"
    );
    let _ = desk.letter("y", CTRL);
    let _ = desk.letter("y", CTRL);
    let _ = desk.letter("y", CTRL);
    assert_eq!(desk.text(), "سوق الحيات");
    assert_eq!(desk.letter("y", CTRL), Outcome::Ignored);
}

#[test]
fn a_text_from_outside_has_no_way_back_here() {
    let mut desk = Desk::new("", Direction::RightToLeft);
    desk.type_in("سوق الحي");
    assert!(desk.state.edit.set("سوق"));
    desk.refresh();
    assert_eq!(desk.at(), "سوق".len());
    assert_eq!(desk.letter("z", CTRL), Outcome::Ignored);
    assert_eq!(desk.text(), "سوق");
}

#[test]
fn what_is_only_read_is_selected_and_copied() {
    let mut desk = Desk::new("سوق", Direction::RightToLeft);
    desk.rules.editable = false;
    desk.copied.0 = Some("x".to_owned());
    let _ = desk.letter("a", CTRL);
    for outcome in [
        desk.letter("v", CTRL),
        desk.letter("ب", NONE),
        desk.named(Named::Backspace, NONE),
    ] {
        assert_eq!(outcome, Outcome::Ignored);
    }
    assert_eq!(desk.letter("x", CTRL), Outcome::Taken);
    assert_eq!(desk.copied.0.as_deref(), Some("سوق"));
    assert_eq!(desk.text(), "سوق");
}

#[test]
fn only_what_is_let_in_comes_in() {
    let mut desk = Desk::new("", Direction::LeftToRight);
    desk.rules.keep = Some(|c| c.is_numeric());
    desk.type_in("1a2ب٣");
    assert_eq!(desk.text(), "12٣");
    assert_eq!(desk.letter("a", NONE), Outcome::Taken);
    assert_eq!(desk.letter("\u{7}", NONE), Outcome::Ignored);
}
