use super::*;
use crate::screen::fixture;

fn wizard(language: Language) -> Wizard {
    let mut contents = fixture::bare();
    contents.projects.clear();
    contents.commune.name = Name::default();
    contents.commune.province = Name::default();
    Wizard::new(
        fixture::over(language, contents),
        Gazetteer::load().unwrap(),
    )
}

fn found(wizard: &Wizard, query: &str) -> Line {
    let found = wizard.gazetteer.search(query).next().unwrap();
    found.code.clone()
}

#[test]
fn nothing_goes_on_without_a_name_and_a_path() {
    let mut wizard = wizard(Language::Arabic);
    let _ = wizard.update(Message::Next);
    assert_eq!(wizard.step, Step::Commune);
    let code = found(&wizard, "Driouch");
    let _ = wizard.update(Message::Choose(code));
    for _ in 0..5 {
        assert!(matches!(wizard.update(Message::Next), Action::None));
    }
    assert_eq!(wizard.step, Step::File);
    let _ = wizard.update(Message::Type("/tmp/x".to_owned()));
    let Action::Create(founding) = wizard.update(Message::Next) else {
        panic!("nothing is made");
    };
    assert_eq!(founding.path, PathBuf::from("/tmp/x.sharaka"));
    assert_eq!(founding.outline, None);
    assert!(matches!(wizard.update(Message::Next), Action::None));
}

#[test]
fn the_letterhead_follows_the_names_until_it_is_changed() {
    let mut wizard = wizard(Language::French);
    let code = found(&wizard, "Driouch");
    let _ = wizard.update(Message::Choose(code));
    let lines = wizard.commune.record().letterhead.clone();
    assert_eq!(lines, letterhead::usual(wizard.commune.record()));
    let spot = sheet::Spot {
        section: crate::screen::identity::LETTERHEAD,
        field: 0,
        row: 0,
    };
    let typed = sheet::Message::Type(spot, Language::French, "MAROC".to_owned());
    let _ = wizard.update(Message::Commune(typed));
    let other = wizard.gazetteer.communes().next().unwrap().code.clone();
    let _ = wizard.update(Message::Choose(other));
    let kept = &wizard.commune.record().letterhead;
    assert_eq!(kept[0].in_language(Language::French), "MAROC");
    assert_eq!(kept[1..], lines[1..]);
}

#[test]
fn leaving_asks_when_something_was_typed() {
    let mut wizard = wizard(Language::Arabic);
    assert!(matches!(wizard.update(Message::Leave), Action::Leave));
    let code = found(&wizard, "الدريوش");
    let _ = wizard.update(Message::Choose(code));
    assert!(matches!(wizard.update(Message::Leave), Action::None));
    assert!(wizard.is_leaving);
    let _ = wizard.update(Message::Stay);
    assert!(!wizard.is_leaving);
    assert!(matches!(wizard.update(Message::Abandon), Action::Leave));
}

#[test]
fn a_file_is_named_after_its_commune() {
    let mut wizard = wizard(Language::Arabic);
    wizard.commune.change(|commune| {
        commune.name = Name::new("أيت", "Aït M'Hamed / Nord").unwrap();
    });
    let question = wizard.question();
    assert_eq!(
        question.save_as.as_deref(),
        Some("Aït-M-Hamed-Nord.sharaka")
    );
}
