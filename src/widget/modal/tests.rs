use iced::{Point, keyboard::key::Named};

use super::*;
use crate::widget::{
    confirm::{Question, confirm},
    pressing::Pressing,
};

fn under(open: Option<&'static str>) -> Element<'static, &'static str> {
    let language = Language::Arabic;
    let base = Column::new()
        .push(button::quiet(language, "أ", Some("first below")))
        .push(button::quiet(language, "ب", Some("second below")));
    let dialog = open.map(|_| {
        let actions = vec![
            button::quiet(language, "ألغ", Some("cancel")).into(),
            button::main(language, "أكد", Some("main")).into(),
        ];
        let body = label::body(language, "نص");
        dialog(language, "عنوان", body, actions, "cancel").main(Some("main"))
    });
    modal(language, base, dialog)
}

#[test]
fn the_focus_stays_inside_and_comes_back() {
    let mut pressing = Pressing::new(Language::Arabic, under(None));
    pressing.key(Named::Tab);
    pressing.key(Named::Tab);
    assert_eq!(pressing.stops().1, Some(1));
    pressing.show(under(Some("open")));
    // The two actions, the cross, then round again: nothing of what lies below.
    let pressed: Vec<_> = (0..4)
        .flat_map(|_| {
            let sent = pressing.key(Named::Enter);
            pressing.key(Named::Tab);
            sent
        })
        .collect();
    assert_eq!(pressed, ["cancel", "main", "cancel", "cancel"]);
    pressing.show(under(None));
    assert_eq!(pressing.stops().1, Some(1));
    assert_eq!(pressing.key(Named::Enter), ["second below"]);
}

#[test]
fn escape_leaves_and_the_pointer_does_not_reach_below() {
    for language in Language::ALL {
        let mut pressing = Pressing::new(language, under(Some("open")));
        assert_eq!(pressing.key(Named::Escape), ["cancel"]);
        for x in [20.0, 780.0] {
            assert!(pressing.click(Point::new(x, 20.0)).is_empty());
        }
        pressing.show(under(None));
        assert_eq!(pressing.key(Named::Escape), [] as [&str; 0]);
    }
}

#[test]
fn enter_does_the_main_thing_where_nothing_else_takes_it() {
    let told = || {
        let body: Element<'_, &str> = label::body(Language::French, "texte").into();
        let dialog = dialog(Language::French, "titre", body, Vec::new(), "cancel");
        let base: Element<'_, &str> = label::body(Language::French, "dessous").into();
        modal(Language::French, base, Some(dialog.main(Some("main"))))
    };
    let mut pressing = Pressing::new(Language::French, told());
    // A click on the words takes the focus from the cross.
    pressing.click(Point::new(400.0, 300.0));
    assert_eq!(pressing.key(Named::Enter), ["main"]);
}

#[test]
fn a_sheet_begins_in_its_first_field() {
    let language = Language::Arabic;
    let press = |words: &'static str| button::quiet(language, words, Some(words));
    let fields = Container::new(press("field")).id(focus::region::FIELDS);
    let body = Column::new().push(press("heading")).push(fields);
    let dialog = dialog(language, "عنوان", body, Vec::new(), "cancel");
    let base: Element<'_, &str> = label::body(language, "أ").into();
    let mut pressing = Pressing::new(language, modal(language, base, Some(dialog)));
    assert_eq!(pressing.key(Named::Enter), ["field"]);
}

#[test]
fn the_safe_answer_has_the_focus_first() {
    for language in Language::ALL {
        let question = Question {
            title: "?".to_owned(),
            loss: vec!["…".to_owned()],
            verb: "×".to_owned(),
            keep: "=".to_owned(),
            on_confirm: "lost",
            on_cancel: "kept",
        };
        let base: Element<'_, &str> = label::body(language, "أ").into();
        let dialog = confirm(language, question);
        let mut pressing = Pressing::new(language, modal(language, base, Some(dialog)));
        assert_eq!(pressing.key(Named::Enter), ["kept"]);
        pressing.key(Named::Tab);
        assert_eq!(pressing.key(Named::Enter), ["lost"]);
    }
}
