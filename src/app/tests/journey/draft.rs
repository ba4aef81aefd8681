//! What was typed is never lost: texts that mean nothing, and two people at one sheet.

use std::path::Path;

use super::*;
use crate::{
    domain::{id::ProjectId, partner::Partner, project::Project},
    screen::{
        partners, plan, projects,
        sheet::{self, Spot},
    },
    storage::{self, Action, Dossier},
};

const TITLE: Spot = spot(0, 0);
const CODE: Spot = spot(0, 1);
const COST: Spot = spot(1, 0);
const START: Spot = spot(3, 0);

const fn spot(section: u8, field: u8) -> Spot {
    Spot {
        section,
        field,
        row: 0,
    }
}

fn desk(app: &App) -> &Desk {
    match &app.place {
        Where::Inside(desk) => desk,
        _ => panic!("no dossier is open"),
    }
}

fn on_project(app: &mut App, message: sheet::Message) {
    let message = projects::Message::Sheet(message);
    drive(app, Message::Shown(shown::Message::Projects(message)));
}

fn on_partner(app: &mut App, message: sheet::Message) {
    let message = partners::Message::Sheet(message);
    drive(app, Message::Shown(shown::Message::Partners(message)));
}

/// Types and leaves the field.
fn fill(app: &mut App, on: fn(&mut App, sheet::Message), spot: Spot, side: Language, text: &str) {
    on(app, sheet::Message::Type(spot, side, text.to_owned()));
    on(app, sheet::Message::Leave(spot));
}

fn first_project(app: &App) -> Project {
    let all = desk(app).context.register.projects.all();
    let (context, id) = (&desk(app).context, all[0].id);
    let found = context.read(|reader| storage::project::get(reader, id));
    found.unwrap().unwrap()
}

fn first_partner(app: &App) -> Partner {
    let all = desk(app).context.register.partners.all();
    let (context, id) = (&desk(app).context, all[0].id);
    let found = context.read(|reader| storage::partner::get(reader, id));
    found.unwrap().unwrap()
}

/// The window with the sheet of the only project open.
fn at_project(language: Language) -> (App, ProjectId) {
    let mut app = opened(language);
    let id = first_project(&app).id;
    drive(&mut app, Message::Go(Place::Projects(Some(id))));
    (app, id)
}

#[test]
fn a_text_that_means_nothing_is_not_left_unasked() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let (mut app, id) = at_project(language);
        let here = Place::Projects(Some(id));
        fill(&mut app, on_project, COST, language, "deux millions");
        assert!(sees(&app, language, &tr.shell_unread()));
        let line = tr.shell_unread_line(
            tr.form_expects_amount(),
            tr.field_project_cost(),
            "deux millions",
        );
        for leave in [
            Message::Go(Place::Home),
            Message::Back,
            Message::Escape,
            Message::Add,
            Message::Go(Place::Projects(None)),
            Message::Search(desk::palette::Message::Go(Place::Plan)),
        ] {
            drive(&mut app, leave.clone());
            assert_eq!(desk(&app).place, here, "{leave:?}");
            assert!(sees(&app, language, &line), "{leave:?}");
            click(&mut app, language, &tr.shell_unread_stay());
            assert!(!sees(&app, language, &line), "{leave:?}");
            let typed = desk(&app).unread();
            assert_eq!(typed[0].typed, "deux millions", "{leave:?}");
        }
        assert_eq!(desk(&app).context.register.projects.all().len(), 1);
        drive(&mut app, Message::Go(Place::Home));
        click(&mut app, language, &tr.shell_unread_leave());
        assert_eq!(desk(&app).place, Place::Home);
        drive(&mut app, Message::Go(here));
        assert!(desk(&app).unread().is_empty());
        assert!(!sees(&app, language, &line));
    }
}

#[test]
fn a_text_that_is_mended_is_left_without_a_word() {
    let (mut app, _) = at_project(Language::French);
    on_project(
        &mut app,
        sheet::Message::Day(
            START,
            crate::widget::day::Typed::Typing("demain".to_owned()),
        ),
    );
    drive(&mut app, Message::Go(Place::Home));
    assert!(desk(&app).is_asking());
    drive(&mut app, Message::Stay);
    let date = crate::widget::day::Typed::Typing("12/03/2026".to_owned());
    on_project(&mut app, sheet::Message::Day(START, date));
    drive(&mut app, Message::Go(Place::Home));
    assert_eq!(desk(&app).place, Place::Home);
    assert!(first_project(&app).starts_on.is_some());
}

#[test]
fn the_window_is_not_closed_on_a_text_that_means_nothing() {
    let (mut app, _) = at_project(Language::Arabic);
    fill(&mut app, on_project, COST, Language::Arabic, "؟؟");
    let window = frame::Id::unique();
    drive(&mut app, Message::Close(window));
    assert!(desk(&app).is_asking());
    drive(&mut app, Message::Stay);
    assert!(app.closing.is_none());
    drive(&mut app, Message::Close(window));
    drive(&mut app, Message::LeaveWithout);
    assert!(matches!(app.place, Where::Welcome(_)));
}

#[test]
fn an_undo_leaves_a_text_that_means_nothing_on_the_screen() {
    let (mut app, _) = at_project(Language::French);
    fill(&mut app, on_project, TITLE, Language::French, "Piste neuve");
    fill(&mut app, on_project, COST, Language::French, "12x");
    drive(&mut app, Message::Undo);
    assert_eq!(
        first_project(&app).title.in_language(Language::French),
        "Piste"
    );
    assert_eq!(desk(&app).unread()[0].typed, "12x");
}

#[test]
fn another_plan_is_not_shown_over_a_text_that_means_nothing() {
    let language = Language::French;
    let mut app = opened(language);
    drive(&mut app, Message::Go(Place::Plan));
    let on_plan = |app: &mut App, message| {
        drive(app, Message::Shown(shown::Message::Plan(message)));
    };
    on_plan(&mut app, plan::Message::Begin);
    let first = Spot {
        field: 2,
        ..spot(0, 0)
    };
    let typed = sheet::Message::Type(first, language, "deux mille".to_owned());
    on_plan(&mut app, plan::Message::Sheet(typed));
    on_plan(&mut app, plan::Message::Begin);
    assert!(desk(&app).is_asking());
    assert_eq!(desk(&app).context.register.plans.len(), 1);
    drive(&mut app, Message::LeaveWithout);
    assert_eq!(desk(&app).context.register.plans.len(), 2);
}

/// A dossier in a file, and two windows over it.
fn two(language: Language) -> (tempfile::TempDir, [App; 2]) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.sharaka");
    let contents = fixture::contents();
    let action = Action {
        key: "dossier.create",
        who: &Line::default(),
        at: (options(language).now)(),
    };
    let fill = |writer: &storage::Writer<'_>| storage::contents::write(writer, &contents);
    drop(Dossier::create::<storage::Error>(&path, action, fill).unwrap());
    let windows = [0, 1].map(|_| window_over(language, &path));
    (folder, windows)
}

fn window_over(language: Language, path: &Path) -> App {
    let mut app = app(language);
    let opened = work::open(path, options(language).today).unwrap();
    drive(
        &mut app,
        Message::Opened(path.to_owned(), Ok(Handed::new(opened))),
    );
    app
}

/// Both windows at the sheet of the only project.
fn two_at_project(language: Language) -> (tempfile::TempDir, [App; 2]) {
    let (folder, mut windows) = two(language);
    for app in &mut windows {
        let id = first_project(app).id;
        drive(app, Message::Go(Place::Projects(Some(id))));
    }
    (folder, windows)
}

fn title(app: &App) -> String {
    let title = first_project(app).title;
    title.in_language(Language::French).to_owned()
}

#[test]
fn two_windows_change_different_fields_of_a_project() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let (_folder, [mut one, mut other]) = two_at_project(language);
        // The second window is typing when the first saves.
        let typing = sheet::Message::Type(TITLE, Language::Arabic, "مسلك بني عيسى".to_owned());
        on_project(&mut other, typing);
        fill(&mut one, on_project, CODE, language, "P77");
        drive(&mut other, Message::ChangedElsewhere);
        assert!(sees(&other, language, &tr.shell_changed_elsewhere()));
        assert!(sees(&other, language, "P77"));
        on_project(&mut other, sheet::Message::Leave(TITLE));
        drive(&mut one, Message::ChangedElsewhere);
        for app in [&one, &other] {
            assert!(desk(app).failure().is_none());
            assert_eq!(first_project(app).code.as_str(), "P77");
            let title = first_project(app).title;
            assert_eq!(title.in_language(Language::Arabic), "مسلك بني عيسى");
            assert!(sees(app, language, "P77"));
        }
    }
}

#[test]
fn of_a_field_that_both_changed_theirs_is_taken() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let (_folder, [mut one, mut other]) = two_at_project(language);
        fill(&mut one, on_project, TITLE, Language::French, "La leur");
        fill(&mut other, on_project, TITLE, Language::French, "La nôtre");
        assert!(sees(&other, language, &tr.shell_conflict()));
        let field = tr.field_in_french(tr.field_project_title());
        assert!(sees(&other, language, &field));
        for value in ["La leur", "La nôtre"] {
            assert!(sees(&other, language, value), "{value}");
        }
        assert_eq!(title(&other), "La leur");
        // What else is typed is saved, and what is contested is not written unasked.
        fill(&mut other, on_project, CODE, language, "P88");
        assert_eq!(title(&one), "La leur");
        assert_eq!(first_project(&one).code.as_str(), "P88");
        assert!(sees(&other, language, &tr.shell_conflict()));
        click(&mut other, language, &tr.shell_take_theirs());
        assert!(!sees(&other, language, &tr.shell_conflict()));
        assert!(!sees(&other, Language::French, "La nôtre"));
        assert_eq!(title(&other), "La leur");
        drive(&mut other, Message::Go(Place::Home));
        assert_eq!(desk(&other).place, Place::Home);
    }
}

#[test]
fn of_a_field_that_both_changed_mine_is_kept() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let (_folder, [mut one, mut other]) = two_at_project(language);
        fill(&mut one, on_project, TITLE, Language::French, "La leur");
        fill(&mut one, on_project, CODE, language, "P66");
        fill(&mut other, on_project, TITLE, Language::French, "La nôtre");
        click(&mut other, language, &tr.shell_keep_mine());
        assert_eq!(title(&one), "La nôtre");
        assert_eq!(first_project(&one).code.as_str(), "P66");
        assert!(!sees(&other, language, &tr.shell_conflict()));
        drive(&mut one, Message::ChangedElsewhere);
        assert!(sees(&one, Language::French, "La nôtre"));
        drive(&mut other, Message::Undo);
        assert_eq!(title(&one), "La leur");
    }
}

/// Types a cost that cannot be read on the open project, and wants to leave.
pub fn leave_unread(app: &mut App, language: Language) {
    fill(app, on_project, COST, language, "بين 2 و3");
    drive(app, Message::Go(Place::Home));
}

/// A window whose project another one changed meanwhile.
pub fn in_conflict(language: Language) -> App {
    let (_folder, [mut one, mut other]) = two_at_project(language);
    let titles = ["Piste Beni Aïssa", "Aménagement de la piste"];
    for (app, title) in [&mut one, &mut other].into_iter().zip(titles) {
        on_project(
            app,
            sheet::Message::Type(TITLE, Language::French, title.to_owned()),
        );
        let cost = if title.starts_with('P') {
            "4 900 000"
        } else {
            "5 000 000"
        };
        fill(app, on_project, COST, language, cost);
    }
    other
}

#[test]
fn a_contested_field_is_not_left_unasked() {
    let language = Language::French;
    let tr = I18n::new(language);
    let (_folder, [mut one, mut other]) = two_at_project(language);
    fill(&mut one, on_project, TITLE, Language::French, "La leur");
    // Typed and left at once: the window waits until it is in the file.
    let typing = sheet::Message::Type(TITLE, Language::French, "La nôtre".to_owned());
    on_project(&mut other, typing);
    drive(&mut other, Message::Go(Place::Home));
    assert_ne!(desk(&other).place, Place::Home);
    assert!(sees(&other, language, &tr.shell_conflict()));
    drive(&mut other, Message::Go(Place::Home));
    assert!(desk(&other).is_asking());
    click(&mut other, language, &tr.shell_unread_leave());
    assert_eq!(desk(&other).place, Place::Home);
    assert_eq!(title(&other), "La leur");
}

#[test]
fn two_windows_at_one_partner() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let (_folder, mut windows) = two(language);
        for app in &mut windows {
            let id = first_partner(app).id;
            drive(app, Message::Go(Place::Partners(Some(id))));
        }
        let [mut one, mut other] = windows;
        let name = |app: &App, side| first_partner(app).name.in_language(side).to_owned();
        fill(&mut one, on_partner, TITLE, Language::French, "Conseil A");
        fill(&mut other, on_partner, TITLE, Language::Arabic, "مجلس ب");
        drive(&mut one, Message::ChangedElsewhere);
        for app in [&one, &other] {
            assert_eq!(name(app, Language::French), "Conseil A");
            assert_eq!(name(app, Language::Arabic), "مجلس ب");
            assert!(desk(app).failure().is_none());
            assert!(sees(app, Language::French, "Conseil A"));
        }
        fill(&mut one, on_partner, TITLE, Language::French, "Conseil C");
        fill(&mut other, on_partner, TITLE, Language::French, "Conseil D");
        assert!(sees(&other, language, &tr.shell_conflict()));
        assert_eq!(name(&other, Language::French), "Conseil C");
        click(&mut other, language, &tr.shell_keep_mine());
        assert_eq!(name(&one, Language::French), "Conseil D");
        drive(&mut one, Message::ChangedElsewhere);
        fill(&mut one, on_partner, TITLE, Language::French, "Conseil E");
        fill(&mut other, on_partner, TITLE, Language::French, "Conseil F");
        click(&mut other, language, &tr.shell_take_theirs());
        assert_eq!(name(&other, Language::French), "Conseil E");
    }
}
