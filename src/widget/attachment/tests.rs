use super::*;
use crate::{text::Language, widget::pressing::Pressing};

fn items() -> Vec<Item> {
    ["محضر.pdf", "etude.pdf"]
        .map(|name| Item {
            name: name.to_owned(),
            kind: String::new(),
            bytes: 10,
            date: String::new(),
            description: String::new(),
        })
        .into()
}

#[test]
fn sizes_are_rounded_up_and_never_nothing() {
    let french = I18n::new(Language::French);
    for (bytes, words) in [
        (0, "1 Ko"),
        (1, "1 Ko"),
        (1_024, "1 Ko"),
        (1_025, "2 Ko"),
        (1_023 * 1_024, "1\u{A0}023 Ko"),
        (1_024 * 1_024, "1 Mo"),
        (1_500 * 1_024, "1,5 Mo"),
    ] {
        let shown = crate::text::isolate::strip(&size(&french, bytes));
        assert_eq!(shown.replace('\u{202F}', "\u{A0}"), words, "{bytes}");
    }
    assert!(size(&I18n::new(Language::Arabic), 2_048).contains("كيلوبايت"));
}

#[test]
fn each_row_asks_for_its_own_file() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut pressing = Pressing::new(language, attachments(&tr, &items(), true, |event| event));
        // Add, then three actions for each file.
        let asked = pressing.press_each(7);
        assert_eq!(
            asked,
            [
                Event::Add,
                Event::Open(0),
                Event::SaveAs(0),
                Event::Remove(0),
                Event::Open(1),
                Event::SaveAs(1),
                Event::Remove(1),
            ],
            "{language:?}"
        );
    }
}

#[test]
fn an_empty_list_offers_the_first_step() {
    let tr = I18n::new(Language::Arabic);
    let mut pressing = Pressing::new(Language::Arabic, attachments(&tr, &[], true, |event| event));
    assert_eq!(
        pressing.press_each(2),
        [Event::Add, Event::Add],
        "nothing else is reached"
    );
}
