use iced::{Point, keyboard::key::Named};

use super::*;
use crate::widget::label;
use crate::{
    text::Language,
    widget::{badge, pressing::Pressing},
};

fn three() -> Toasts<&'static str> {
    let mut toasts = Toasts::default();
    for words in ["one", "two", "three"] {
        toasts.offer(badge::DONE, words, "undo", words);
    }
    toasts
}

fn beat(toasts: &mut Toasts<&'static str>, seconds: u32) {
    for _ in 0..seconds * 2 {
        assert_eq!(toasts.update(Message::Beat), None);
    }
}

fn words<A>(toasts: &Toasts<A>) -> Vec<&str> {
    toasts.up.iter().map(|toast| toast.words.as_str()).collect()
}

#[test]
fn the_newest_is_first_and_the_oldest_makes_room() {
    let mut toasts = three();
    assert_eq!(words(&toasts), ["three", "two", "one"]);
    toasts.say(badge::LATE, "four");
    assert_eq!(words(&toasts), ["four", "three", "two"]);
}

#[test]
fn a_toast_stays_eight_seconds() {
    let mut toasts = Toasts::default();
    assert!(!toasts.is_up());
    toasts.say(badge::DONE, "first");
    beat(&mut toasts, 5);
    toasts.say(badge::DONE, "second");
    beat(&mut toasts, 2);
    assert_eq!(words(&toasts), ["second", "first"]);
    beat(&mut toasts, 1);
    assert_eq!(words(&toasts), ["second"]);
    beat(&mut toasts, 5);
    assert!(!toasts.is_up());
}

#[test]
fn time_stands_still_while_it_is_held() {
    let mut toasts = three();
    toasts.update(Message::Hold(true));
    beat(&mut toasts, 60);
    assert_eq!(toasts.up.len(), 3);
    toasts.update(Message::Hold(false));
    beat(&mut toasts, 8);
    assert!(!toasts.is_up());
    // What comes after those that were held and closed is not held.
    let mut toasts = three();
    toasts.update(Message::Hold(true));
    for key in 0..3 {
        toasts.update(Message::Close(key));
    }
    toasts.say(badge::DONE, "later");
    beat(&mut toasts, 8);
    assert!(!toasts.is_up());
}

#[test]
fn its_action_is_given_once() {
    let mut toasts = three();
    assert_eq!(toasts.update(Message::Act(1)), Some("two"));
    assert_eq!(toasts.update(Message::Act(1)), None);
    assert_eq!(words(&toasts), ["three", "one"]);
    toasts.update(Message::Close(0));
    assert_eq!(words(&toasts), ["three"]);
}

#[test]
fn the_pointer_and_the_focus_hold_it() {
    for (language, x) in [(Language::Arabic, 700.0), (Language::French, 100.0)] {
        let tr = I18n::new(language);
        let mut toasts: Toasts<()> = Toasts::default();
        toasts.offer(badge::DONE, "حُذف", "تراجع", ());
        let base = || Container::new(label::body(language, "أ")).center(Length::Fill);
        let mut pressing = Pressing::new(language, toasts.over(&tr, base(), |message| message));
        assert_eq!(pressing.point(Point::new(x, 560.0)), [Message::Hold(true)]);
        assert_eq!(pressing.point(Point::new(x, 100.0)), [Message::Hold(false)]);
        assert_eq!(pressing.point(Point::new(800.0 - x, 560.0)), []);
        assert_eq!(pressing.key(Named::Tab), [Message::Hold(true)]);
        assert_eq!(pressing.key(Named::Enter), [Message::Act(0)]);
        pressing.key(Named::Tab);
        assert_eq!(pressing.key(Named::Enter), [Message::Close(0)]);
    }
}
