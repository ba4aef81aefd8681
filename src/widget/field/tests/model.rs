//! Random edits against a plain string.

use iced::keyboard::key::Named;
use proptest::prelude::*;

use super::*;

#[derive(Debug, Clone)]
enum Act {
    Type(String),
    Paste(String),
    Key(Named, Modifiers),
    Letter(&'static str, Modifiers),
    Click(f32, f32),
    Wait,
}

fn act() -> impl Strategy<Value = Act> {
    let keys = prop::sample::select(vec![
        Named::ArrowLeft,
        Named::ArrowRight,
        Named::ArrowUp,
        Named::ArrowDown,
        Named::PageUp,
        Named::PageDown,
        Named::Home,
        Named::End,
        Named::Backspace,
        Named::Delete,
        Named::Enter,
        Named::Space,
    ]);
    let modifiers = prop::sample::select(vec![
        Modifiers::empty(),
        Modifiers::SHIFT,
        Modifiers::CTRL,
        Modifiers::CTRL | Modifiers::SHIFT,
    ]);
    let letters = prop::sample::select(vec!["z", "y", "z", "a", "x", "c", "v"]);
    prop_oneof![
        4 => "[ابلاأُa1éE /(),.\u{66B}٣ـ-]{1,4}".prop_map(Act::Type),
        1 => "[ابa1 \n\r\u{202E}\u{7}]{0,6}".prop_map(Act::Paste),
        6 => (keys, modifiers.clone()).prop_map(|(key, modifiers)| Act::Key(key, modifiers)),
        3 => letters.prop_map(|letter| Act::Letter(letter, Modifiers::COMMAND)),
        1 => (-20f32..250.0, -20f32..120.0).prop_map(|(x, y)| Act::Click(x, y)),
        1 => Just(Act::Wait),
    ]
}

/// What the text must be after an act, told from the text and the selection before it alone.
fn expected(act: &Act, before: &str, caret: Caret, copied: Option<&str>, lines: bool) -> String {
    let range = caret.range();
    let replaced = |range: std::ops::Range<usize>, words: &str| {
        format!("{}{words}{}", &before[..range.start], &before[range.end..])
    };
    // Pasting nothing leaves what is selected.
    let pasted = |words: &str| match super::super::clean::clean(words, lines) {
        nothing if nothing.is_empty() => before.to_owned(),
        words => replaced(range.clone(), &words),
    };
    match act {
        Act::Paste(words) => pasted(words),
        Act::Letter("v", _) => pasted(copied.unwrap_or_default()),
        Act::Letter("x", _) => replaced(range.clone(), ""),
        Act::Key(Named::Space, Modifiers::SHIFT) => replaced(range, " "),
        Act::Key(Named::Space, modifiers) if modifiers.is_empty() => replaced(range, " "),
        Act::Key(Named::Enter, modifiers) if lines && !modifiers.command() => replaced(range, "\n"),
        Act::Key(Named::Delete, Modifiers::SHIFT) => replaced(range, ""),
        Act::Key(Named::Backspace, modifiers) if range.is_empty() && !modifiers.jump() => {
            let last = before[..range.start].chars().next_back();
            replaced(range.start - last.map_or(0, char::len_utf8)..range.end, "")
        }
        Act::Key(Named::Backspace | Named::Delete, _) if !range.is_empty() => replaced(range, ""),
        _ => before.to_owned(),
    }
}

fn perform(desk: &mut Desk, act: &Act) {
    match act {
        Act::Type(words) => desk.type_in(words),
        Act::Paste(words) => {
            desk.copied.0 = Some(words.clone());
            let _ = desk.letter("v", Modifiers::COMMAND);
        }
        Act::Key(key, modifiers) => {
            let _ = desk.named(*key, *modifiers);
        }
        Act::Letter(letter, modifiers) => {
            let _ = desk.letter(letter, *modifiers);
        }
        Act::Click(x, y) => {
            let place = desk.click(*x, *y);
            desk.state.edit.go(place, false);
            desk.refresh();
        }
        Act::Wait => desk.now += std::time::Duration::from_secs(10),
    }
}

fn check(
    acts: &[Act],
    start: &str,
    direction: Direction,
    lines: bool,
) -> Result<(), TestCaseError> {
    let mut desk = if lines {
        Desk::several(start, direction, 150.0)
    } else {
        Desk::new(start, direction)
    };
    // Every text that a person could be taken back to, with its caret.
    for act in acts {
        let before = desk.text().to_owned();
        let caret = desk.state.edit.caret;
        let copied = desk.copied.0.clone();
        match act {
            Act::Type(words) => {
                let mut model = before;
                model.replace_range(caret.range(), words);
                perform(&mut desk, act);
                prop_assert_eq!(desk.text(), &model);
                prop_assert_eq!(desk.at(), caret.range().start + words.len());
            }
            Act::Letter("z" | "y", _) => {
                let is_undo = matches!(act, Act::Letter("z", _));
                let (there, back) = if is_undo { ("z", "y") } else { ("y", "z") };
                if desk.letter(there, Modifiers::COMMAND) == Outcome::Changed {
                    let (text, caret) = (desk.text().to_owned(), desk.state.edit.caret);
                    prop_assert_eq!(desk.letter(back, Modifiers::COMMAND), Outcome::Changed);
                    prop_assert_eq!(desk.text(), &before);
                    prop_assert_eq!(desk.letter(there, Modifiers::COMMAND), Outcome::Changed);
                    prop_assert_eq!((desk.text(), desk.state.edit.caret), (text.as_str(), caret));
                } else {
                    prop_assert_eq!(desk.text(), &before);
                }
            }
            Act::Key(Named::Backspace | Named::Delete, modifiers)
                if caret.is_empty() && *modifiers != Modifiers::SHIFT =>
            {
                perform(&mut desk, act);
                let removed = before.len() - desk.text().len();
                let at = desk.at();
                let mut model = before.clone();
                model.replace_range(at..at + removed, "");
                prop_assert_eq!(desk.text(), &model);
                let is_back = matches!(act, Act::Key(Named::Backspace, _));
                let edge = if is_back { at + removed } else { at };
                prop_assert_eq!(edge, caret.place.at);
            }
            _ => {
                let model = expected(act, &before, caret, copied.as_deref(), lines);
                perform(&mut desk, act);
                prop_assert_eq!(desk.text(), &model, "{:?}", act);
            }
        }
        let caret = desk.state.edit.caret;
        let text = desk.text();
        prop_assert!(text.is_char_boundary(caret.place.at) && text.is_char_boundary(caret.anchor));
        prop_assert!(lines || !text.contains('\n'));
        let (line, x) = desk.state.block.spot(caret.place);
        prop_assert!(line < desk.state.block.count() && x.is_finite());
        let joined: Vec<String> = desk
            .state
            .block
            .shapes()
            .map(|(_, s)| s.text.clone())
            .collect();
        prop_assert_eq!(joined.concat(), text.replace('\n', ""));
    }
    let (end, caret) = (desk.text().to_owned(), desk.state.edit.caret);
    let mut states = vec![(end, caret)];
    while desk.letter("z", Modifiers::COMMAND) == Outcome::Changed {
        states.push((desk.text().to_owned(), desk.state.edit.caret));
    }
    prop_assert_eq!(desk.text(), start);
    while desk.letter("y", Modifiers::COMMAND) == Outcome::Changed {}
    let mut again = vec![(desk.text().to_owned(), desk.state.edit.caret)];
    while desk.letter("z", Modifiers::COMMAND) == Outcome::Changed {
        again.push((desk.text().to_owned(), desk.state.edit.caret));
    }
    let steps = states.len();
    prop_assert!(again.len() >= steps);
    prop_assert_eq!(&again[again.len() - steps + 1..], &states[1..]);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn one_line(acts in prop::collection::vec(act(), 0..40), rtl in any::<bool>()) {
        check(&acts, "", DIRECTIONS[usize::from(rtl)], false)?;
    }

    #[test]
    fn several_lines(acts in prop::collection::vec(act(), 0..40), rtl in any::<bool>()) {
        check(&acts, "اتفاقية ONEE\nرقم 14/2026", DIRECTIONS[usize::from(rtl)], true)?;
    }

    #[test]
    fn the_caret_comes_back(text in "[ابلاأُa1éE /(),.٣ \n-]{0,40}", rtl in any::<bool>(), room in 40f32..200.0) {
        let desk = Desk::several(&text, DIRECTIONS[usize::from(rtl)], room);
        super::caret::check_walk(&desk);
    }
}
