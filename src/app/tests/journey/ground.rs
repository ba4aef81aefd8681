//! What everything stands on: the commune, its letterhead, the plan and its axes.

use super::*;
use crate::screen::{
    commune, identity, outline, plan,
    sheet::{self, Spot},
};

fn spot(section: u8, field: u8, row: u16) -> Spot {
    Spot {
        section,
        field,
        row,
    }
}

fn on_plan(app: &mut App, message: sheet::Message) {
    let message = plan::Message::Sheet(message);
    drive(app, Message::Shown(shown::Message::Plan(message)));
}

fn on_commune(app: &mut App, message: sheet::Message) {
    let message = commune::Message::Sheet(message);
    drive(app, Message::Shown(shown::Message::Commune(message)));
}

fn desk(app: &App) -> &Desk {
    match &app.place {
        Where::Inside(desk) => desk,
        _ => panic!("no dossier is open"),
    }
}

#[test]
fn a_plan_is_begun_typed_and_taken_back() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = opened(language);
        drive(&mut app, Message::Go(Place::Plan));
        click(&mut app, language, &tr.plan_begin());
        let plans = &desk(&app).context.register.plans;
        assert_eq!(plans.len(), 1);
        assert!(plans[0].title.is_complete());
        assert!(sees(&app, language, &tr.plan_years(6)));

        on_plan(&mut app, sheet::Message::Add(outline::AXES));
        let name = spot(outline::AXES, 1, 0);
        for (own, words) in [(Language::Arabic, "الماء"), (Language::French, "L’eau")] {
            on_plan(&mut app, sheet::Message::Type(name, own, words.to_owned()));
        }
        on_plan(&mut app, sheet::Message::Leave(name));
        let axes = &desk(&app).context.register.axes;
        assert_eq!(axes.len(), 1);
        assert_eq!(axes[0].code.as_str(), "1");
        assert_eq!(axes[0].name.in_language(Language::Arabic), "الماء");
        assert_eq!(axes[0].name.in_language(Language::French), "L’eau");

        on_plan(&mut app, sheet::Message::Add(outline::CAPACITY));
        let amount = spot(outline::CAPACITY, 1, 0);
        let typed = sheet::Message::Type(amount, language, "1 500 000".to_owned());
        on_plan(&mut app, typed);
        on_plan(&mut app, sheet::Message::Leave(amount));
        let plan = &desk(&app).context.register.plans[0];
        assert_eq!(plan.capacities[0].amount.centimes(), 150_000_000);

        drive(&mut app, Message::Undo);
        assert!(
            desk(&app).context.register.plans[0].capacities[0]
                .amount
                .is_zero()
        );
        for _ in 0..4 {
            drive(&mut app, Message::Undo);
        }
        assert!(desk(&app).context.register.plans.is_empty());
        assert!(sees(&app, language, &tr.plan_none()));
    }
}

#[test]
fn an_axis_that_projects_name_is_not_deleted() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = photograph::sample_at(language, Place::Plan);
        let count = desk(&app).context.register.axes.len();
        on_plan(&mut app, sheet::Message::Remove(outline::AXES, 0));
        assert!(sees(&app, language, &tr.removal_not()));
        drive(&mut app, Message::Escape);
        drive(&mut app, Message::Add);
        assert_eq!(desk(&app).context.register.axes.len(), count + 1);
        let last = u16::try_from(count).unwrap();
        on_plan(&mut app, sheet::Message::Remove(outline::AXES, last));
        click(&mut app, language, &tr.removal_delete());
        assert_eq!(desk(&app).context.register.axes.len(), count);
    }
}

#[test]
fn the_letterhead_is_composed_and_its_preview_follows_typing() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = opened(language);
        drive(&mut app, Message::Go(Place::Commune));
        let compose = Message::Shown(shown::Message::Commune(commune::Message::Compose));
        drive(&mut app, compose);
        assert!(sees(&app, language, &tr.commune_preview()));
        assert!(sees(&app, Language::French, "PROVINCE DE DRIOUCH"));
        assert!(sees(&app, Language::Arabic, "إقليم الدريوش"));
        let line = spot(identity::LETTERHEAD, 0, 2);
        let typed = "PROVINCE DE DRIOUCH (ANNEXE)".to_owned();
        on_commune(
            &mut app,
            sheet::Message::Type(line, Language::French, typed.clone()),
        );
        assert!(sees(&app, Language::French, &typed));
        drive(&mut app, Message::Go(Place::Home));
        let lines = &desk(&app).context.register.commune.letterhead;
        assert_eq!(lines[2].in_language(Language::French), typed);
        drive(&mut app, Message::Undo);
        drive(&mut app, Message::Undo);
        assert!(desk(&app).context.register.commune.letterhead.is_empty());
    }
}

fn on_wizard(app: &mut App, message: wizard::Message) {
    drive(app, Message::Wizard(message));
}

/// The wizard with the first commune of a name chosen.
fn begun(language: Language) -> App {
    let mut app = app(language);
    drive(&mut app, Message::Add);
    let gazetteer = crate::library::commune::Gazetteer::load().unwrap();
    let code = gazetteer.search("Driouch").next().unwrap().code.clone();
    on_wizard(&mut app, wizard::Message::Choose(code));
    app
}

#[test]
fn a_dossier_is_made_step_by_step_and_opened() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new.sharaka");
        let mut app = begun(language);
        click(&mut app, language, &tr.wizard_next());
        assert!(sees(&app, language, &tr.commune_preview()));
        assert!(sees(&app, Language::French, "MINISTÈRE DE L’INTÉRIEUR"));
        click(&mut app, language, &tr.wizard_next());
        click(&mut app, language, &tr.plan_begin());
        let add = sheet::Message::Add(outline::AXES);
        on_wizard(&mut app, wizard::Message::Plan(add));
        let name = spot(outline::AXES, 1, 0);
        let typed = sheet::Message::Type(name, language, "Axe محور".to_owned());
        on_wizard(&mut app, wizard::Message::Plan(typed));
        click(&mut app, language, &tr.wizard_next());
        assert!(sees(&app, language, &tr.wizard_missing_path()));
        let typed = path.display().to_string();
        on_wizard(&mut app, wizard::Message::Type(typed));
        assert!(!path.exists());
        click(&mut app, language, &tr.wizard_create());
        assert!(path.exists());
        let register = &desk(&app).context.register;
        assert!(register.commune.letterhead.len() >= 4);
        assert_eq!(register.axes.len(), 1);
        assert_eq!(desk(&app).place, Place::Home);
        assert_eq!(app.preferences.recent.len(), 1);

        drive(&mut app, Message::Leave);
        let commune = app.preferences.recent[0].commune.get(language).to_owned();
        assert!(sees(&app, language, &tr.welcome_recent()));
        click(&mut app, language, &commune);
        assert_eq!(desk(&app).context.dossier.path(), path);
        drive(&mut app, Message::Leave);

        // What is there is never written over.
        let bytes = std::fs::read(&path).unwrap();
        drive(&mut app, Message::Add);
        let name = spot(identity::IDENTITY, 0, 0);
        let typed = sheet::Message::Type(name, language, "x".to_owned());
        on_wizard(&mut app, wizard::Message::Commune(typed));
        for _ in 0..3 {
            on_wizard(&mut app, wizard::Message::Next);
        }
        on_wizard(&mut app, wizard::Message::Placed(Some(path.clone())));
        on_wizard(&mut app, wizard::Message::Next);
        assert!(sees(&app, language, &tr.wizard_failed()));
        assert_eq!(std::fs::read(&path).unwrap(), bytes);

        std::fs::remove_file(&path).unwrap();
        on_wizard(&mut app, wizard::Message::Abandon);
        assert!(sees(&app, language, &tr.welcome_missing()));
        drive(
            &mut app,
            Message::Welcome(welcome::Message::Forget(path.clone())),
        );
        assert!(app.preferences.recent.is_empty());
    }
}

#[test]
fn leaving_the_wizard_asks_and_writes_nothing() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = begun(language);
        drive(&mut app, Message::Escape);
        assert!(sees(&app, language, &tr.wizard_leave_title()));
        click(&mut app, language, &tr.wizard_stay());
        assert!(sees(&app, language, &tr.wizard_title()));
        drive(&mut app, Message::Escape);
        click(&mut app, language, &tr.wizard_leave());
        assert!(sees(&app, language, &tr.open_title()));
        drive(&mut app, Message::Add);
        drive(&mut app, Message::Escape);
        assert!(sees(&app, language, &tr.open_title()));
    }
}

#[test]
fn the_wizard_speaks_the_language_that_is_chosen_in_it() {
    let mut app = begun(Language::Arabic);
    drive(&mut app, Message::SwitchLanguage);
    let tr = I18n::new(Language::French);
    assert!(sees(&app, Language::French, &tr.wizard_which()));
}

#[test]
fn a_logo_is_kept_in_the_dossier_and_a_text_is_none() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let folder = tempfile::tempdir().unwrap();
        let (logo, text) = (folder.path().join("a.png"), folder.path().join("b.png"));
        let bytes = include_bytes!("../../../../resources/demo/logo.png");
        std::fs::write(&logo, bytes).unwrap();
        std::fs::write(&text, "شعار").unwrap();
        let mut app = answering(language, vec![Some(text), Some(logo)]);
        open(&mut app, &fixture::contents());
        drive(&mut app, Message::Go(Place::Commune));
        let choose = || Message::Shown(shown::Message::Commune(commune::Message::ChooseLogo));
        drive(&mut app, choose());
        let kept = desk(&app).context.register.commune.logo;
        assert!(kept.is_some());
        assert!(sees(&app, language, &tr.commune_logo_remove()));
        drive(&mut app, choose());
        assert!(sees(&app, language, &tr.commune_logo_refused()));
        assert_eq!(desk(&app).context.register.commune.logo, kept);
        click(&mut app, language, &tr.commune_logo_remove());
        assert_eq!(desk(&app).context.register.commune.logo, None);
        drive(&mut app, Message::Undo);
        assert_eq!(desk(&app).context.register.commune.logo, kept);
    }
}
