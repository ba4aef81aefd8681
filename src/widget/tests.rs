//! What the small pieces do under keyboard and pointer, in both directions.

use iced::{Point, keyboard::key::Named};

use super::{
    check::{check, radio},
    fold::fold,
    label,
    pressing::Pressing,
    progress::{Phase, Share, progress},
    stepper::{Standing, Step, stepper},
    switch::switch,
    tabs::{Tab, tabs},
};
use crate::{i18n::I18n, text::Language};

#[test]
fn arrows_choose_the_tab_that_stands_there() {
    // The next tab in the order of reading stands to the left in Arabic.
    for (language, onwards, back) in [
        (Language::Arabic, Named::ArrowLeft, Named::ArrowRight),
        (Language::French, Named::ArrowRight, Named::ArrowLeft),
    ] {
        let view = |chosen| {
            tabs(language, ["أ", "ب", "ج"].map(Tab::new), chosen, |index| {
                index
            })
        };
        let mut pressing = Pressing::new(language, view(1));
        assert!(pressing.key(onwards).is_empty(), "without the focus");
        pressing.key(Named::Tab);
        assert_eq!(pressing.stops().0.len(), 1, "one stop for all");
        assert_eq!(pressing.key(onwards), [2]);
        assert_eq!(pressing.key(back), [0]);
        assert_eq!(pressing.key(Named::End), [2]);
        pressing.show(view(2));
        assert!(pressing.key(onwards).is_empty());
        assert_eq!(pressing.key(Named::Home), [0]);
        assert_eq!(pressing.key(back), [1]);
    }
}

#[test]
fn a_round_is_chosen_with_the_arrows() {
    for language in Language::ALL {
        let view = |chosen| radio(None, language, ["أ", "ب"], chosen, |index| index);
        let mut pressing = Pressing::new(language, view(None));
        pressing.key(Named::Tab);
        assert_eq!(pressing.key(Named::Space), [0]);
        pressing.show(view(Some(0)));
        assert_eq!(pressing.key(Named::ArrowDown), [1]);
        assert!(pressing.key(Named::ArrowUp).is_empty());
    }
}

#[test]
fn boxes_and_switches_are_pressed_on_their_words_too() {
    for (language, x) in [(Language::Arabic, 780.0 - 24.0), (Language::French, 44.0)] {
        let words = || label::shown(language, "اسم الشريك");
        let mut pressing = Pressing::new(language, check(language, words(), true, Some("tick")));
        assert_eq!(pressing.click(Point::new(x, 16.0)), ["tick"]);
        pressing.key(Named::Tab);
        assert_eq!(pressing.key(Named::Space), ["tick"]);
        pressing.show(switch(language, words(), false, Some("turn")));
        assert_eq!(pressing.click(Point::new(x, 16.0)), ["turn"]);
        pressing.show(check(language, words(), true, None));
        assert_eq!(pressing.click(Point::new(x, 16.0)), [] as [&str; 0]);
        assert!(
            pressing.stops().0.is_empty(),
            "what cannot be changed is no stop"
        );
    }
}

#[test]
fn only_allowed_steps_are_gone_to() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let steps = [Standing::Done, Standing::Current, Standing::ToCome].map(|standing| Step {
            words: "أ".to_owned(),
            standing,
            on_press: (standing != Standing::ToCome).then_some(standing),
        });
        let mut pressing = Pressing::new(language, stepper(&tr, steps.into()));
        let expected = [Standing::Done, Standing::Current, Standing::Done];
        assert_eq!(pressing.press_each(3), expected);
        // The first stands where reading starts.
        let (places, _) = pressing.stops();
        let first_is_right = places[0].x > places[1].x;
        assert_eq!(first_is_right, language == Language::Arabic);
    }
}

#[test]
fn long_work_can_be_stopped() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        for share in [Share::Known(3_700), Share::Unknown(Phase::default())] {
            let view = progress(&tr, "أ", None, share, Some("stop"));
            assert_eq!(Pressing::new(language, view).press_each(1), ["stop"]);
        }
        let view = progress(&tr, "أ", None, Share::Known(0), None::<&str>);
        assert!(Pressing::new(language, view).stops().0.is_empty());
    }
}

#[test]
fn a_closed_fold_makes_nothing_of_its_content() {
    for language in Language::ALL {
        let closed = fold(language, "أ", None, false, "toggle", || {
            panic!("the content of a closed fold was made")
        });
        assert_eq!(Pressing::new(language, closed).press_each(1), ["toggle"]);
        let content = || check(language, "ب", false, Some("inside")).into();
        let open = fold(language, "أ", None, true, "toggle", content);
        let mut pressing = Pressing::new(language, open);
        assert_eq!(
            pressing.press_each(2),
            ["toggle"],
            "Enter is left to the form"
        );
        assert_eq!(pressing.key(Named::Space), ["inside"]);
    }
}

#[test]
fn f6_goes_from_region_to_region_and_round() {
    use super::{Container, button, focus::region};

    let part = |id, key: usize| {
        let buttons = [key, key + 1]
            .map(|key| button::plain(Language::French, key.to_string(), Some(key)).into());
        Container::new(super::Row::with_children(buttons)).id(id)
    };
    let sheet = Container::new(
        super::Row::new()
            .push(part(region::SHEET, 30))
            .push(part("other", 40)),
    );
    let view = super::Column::new()
        .push(part(region::RAIL, 10))
        .push(part(region::BAR, 20))
        .push(Container::new(sheet).id(region::PAGE));
    let mut pressing = Pressing::new(Language::French, view);
    let mut seen: Vec<usize> = Vec::new();
    for _ in 0..5 {
        pressing.key(Named::F6);
        seen.extend(pressing.key(Named::Enter));
    }
    assert_eq!(seen, [10, 20, 40, 30, 10]);
}
