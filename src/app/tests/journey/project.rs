//! The register of projects: entered, found, reverted, printed, deleted; told apart from others
//! that are named alike, or made one with them.

use super::*;
use crate::{
    app::desk::palette,
    documents::export::pdf::tests::reader::Reader,
    domain::{Money, id::ProjectId, project::Project},
    screen::{
        projects, removal,
        sheet::{self, Spot},
        union,
    },
    storage::{self, RowKey, reference},
    text::fold::fold,
};

const TITLE: Spot = spot(0, 0, 0);

const fn spot(section: u8, field: u8, row: u16) -> Spot {
    Spot {
        section,
        field,
        row,
    }
}

fn desk(app: &App) -> &Desk {
    match &app.place {
        Where::Inside(desk) => desk,
        Where::Welcome(_) | Where::Wizard(_) => panic!("no dossier is open"),
    }
}

fn tell(app: &mut App, message: projects::Message) {
    drive(app, Message::Shown(shown::Message::Projects(message)));
}

fn on_sheet(app: &mut App, message: sheet::Message) {
    tell(app, projects::Message::Sheet(message));
}

/// Types without leaving the field.
fn type_in(app: &mut App, spot: Spot, side: Language, text: &str) {
    on_sheet(app, sheet::Message::Type(spot, side, text.to_owned()));
}

/// Types and leaves the field.
fn fill(app: &mut App, spot: Spot, side: Language, text: &str) {
    type_in(app, spot, side, text);
    on_sheet(app, sheet::Message::Leave(spot));
}

fn ids(app: &App) -> Vec<ProjectId> {
    let all = desk(app).context.register.projects.all().iter();
    all.map(|project| project.id).collect()
}

fn project(app: &App, id: ProjectId) -> Option<Project> {
    let found = desk(app)
        .context
        .read(|reader| storage::project::get(reader, id));
    found.unwrap()
}

fn title(app: &App, id: ProjectId, side: Language) -> String {
    project(app, id).unwrap().title.in_language(side).to_owned()
}

/// How many rows of the dossier name a project.
fn mentions(app: &App, id: ProjectId) -> u64 {
    let row = RowKey::new("project", &id.to_string());
    let named = desk(app)
        .context
        .read(|reader| reference::count(reader, &row));
    named.unwrap()
}

/// A project of the sample that others name.
fn named(app: &App) -> ProjectId {
    let mut all = ids(app).into_iter();
    all.find(|id| mentions(app, *id) > 0).unwrap()
}

/// The register of the sample dossier.
fn register(language: Language, answers: Vec<Option<PathBuf>>) -> App {
    let mut app = intake::sample(language, answers);
    drive(&mut app, Message::Go(Place::Projects(None)));
    app
}

/// A new sheet, and its id.
fn added(app: &mut App) -> ProjectId {
    drive(app, Message::Add);
    *ids(app).last().unwrap()
}

#[test]
fn a_project_is_entered_found_reverted_printed_and_deleted() {
    let titles = [
        (Language::Arabic, "بناء دار الأمومة بدوار تغزوت"),
        (
            Language::French,
            "Construction de la maison de maternité de Taghzout",
        ),
    ];
    for (language, misspelt) in [
        (Language::Arabic, "دار الامومه تغزورت"),
        (Language::French, "maison maternitee tagzout"),
    ] {
        let tr = I18n::new(language);
        let folder = tempfile::tempdir().unwrap();
        let paper = folder.path().join("x.pdf");
        let mut app = register(language, vec![Some(paper.clone())]);
        let before = ids(&app);
        let id = added(&mut app);
        assert_eq!(desk(&app).place, Place::Projects(Some(id)));
        for (side, title) in titles {
            fill(&mut app, TITLE, side, title);
        }
        assert!(!sees(&app, language, &tr.likely_title()));
        fill(&mut app, spot(1, 0, 0), language, "1 200 000");
        for (row, total) in [(0, "700 000"), (1, "500 000")] {
            on_sheet(&mut app, sheet::Message::Add(2));
            fill(&mut app, spot(2, 1, row), language, "150 000");
            fill(&mut app, spot(2, 2, row), language, total);
        }
        fill(&mut app, spot(4, 0, 0), language, "2350");
        fill(&mut app, spot(4, 1, 0), language, "1 840");

        let entered = project(&app, id).unwrap();
        for (side, title) in titles {
            assert_eq!(entered.title.in_language(side), title);
        }
        assert_eq!(entered.cost, Money::from_centimes(120_000_000).unwrap());
        assert_eq!(entered.yearly_total(), entered.cost.into());
        let years: Vec<u16> = entered.costs.iter().map(|one| one.year.into()).collect();
        assert_eq!(years[1], years[0] + 1);
        assert_eq!(entered.commune_total().centimes(), 30_000_000);
        assert_eq!(entered.beneficiaries.total, Some(2_350));
        assert_eq!(entered.beneficiaries.women, Some(1_840));

        // The list has it, and a misspelt name leads to it from anywhere.
        drive(&mut app, Message::Escape);
        let name = entered.title.get(language).to_owned();
        let filter = list::Message::Filter(entered.code.as_str().to_owned());
        tell(&mut app, projects::Message::List(filter));
        assert!(sees(&app, language, &name));
        drive(&mut app, Message::Go(Place::Home));
        drive(&mut app, Message::Search(palette::Message::Open));
        let query = palette::Message::Type(misspelt.to_owned());
        drive(&mut app, Message::Search(query));
        drive(&mut app, Message::Search(palette::Message::Best));
        assert_eq!(desk(&app).place, Place::Projects(Some(id)), "{misspelt}");

        // Everything is taken back, step by step, and done again.
        let mut steps = 0;
        while project(&app, id).is_some() {
            drive(&mut app, Message::Undo);
            steps += 1;
            assert!(steps < 20);
        }
        assert_eq!(ids(&app), before);
        for _ in 0..steps {
            drive(&mut app, Message::Redo);
        }
        assert_eq!(project(&app, id), Some(entered.clone()));

        drive(&mut app, Message::Go(Place::Projects(Some(id))));
        tell(&mut app, projects::Message::Print);
        let read = Reader::new(&std::fs::read(&paper).unwrap()).text();
        let read = fold(&crate::text::isolate::strip(&read));
        for said in [name.as_str(), entered.code.as_str()] {
            let words = fold(said);
            for word in words.split_whitespace() {
                // Words of Arabic are painted from the left, as every program expects.
                let painted: String = match word.is_ascii() {
                    true => word.to_owned(),
                    false => word.chars().rev().collect(),
                };
                assert!(read.contains(&painted), "{word}: {read}");
            }
        }
        for figure in ["1 200 000,00", "700 000,00", "2 350", "1 840"] {
            assert!(read.contains(figure), "{figure}: {read}");
        }

        tell(&mut app, projects::Message::Delete);
        assert!(sees(&app, language, &tr.removal_title()));
        click(&mut app, language, &tr.removal_delete());
        assert_eq!(ids(&app), before);
        assert!(sees(&app, language, &tr.project_deleted(&name)));
        click(&mut app, language, &tr.shell_undo());
        assert_eq!(project(&app, id), Some(entered));
    }
}

#[test]
fn a_project_that_others_name_is_not_deleted_and_they_are_shown() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = register(language, Vec::new());
        let (id, before) = (named(&app), ids(&app));
        drive(&mut app, Message::Go(Place::Projects(Some(id))));
        tell(&mut app, projects::Message::Delete);
        assert!(sees(&app, language, &tr.removal_not()));
        assert!(!sees(&app, language, &tr.removal_delete()));
        let row = RowKey::new("project", &id.to_string());
        let by = desk(&app)
            .context
            .read(|reader| reference::to(reader, &row));
        let by = by.unwrap().remove(0);
        let (code, title) = (by.code.as_str(), by.title.get(language));
        let words = match (code, title) {
            ("", title) => title.to_owned(),
            (code, "") => code.to_owned(),
            (code, title) => format!("{code} · {title}"),
        };
        assert!(sees(&app, language, &words), "{words}");
        tell(&mut app, projects::Message::Removal(removal::Message::Keep));
        assert_eq!(ids(&app), before);
    }
}

/// A title of the sample as somebody else would write it.
fn alike(app: &App, id: ProjectId, side: Language) -> String {
    let title = title(app, id, side);
    match side {
        Language::Arabic => title.replace('أ', "ا").replace('ة', "ه"),
        Language::French => title.to_uppercase().replace('É', "E"),
    }
}

#[test]
fn a_title_that_is_there_is_told_in_either_script_until_told_apart() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        for side in Language::ALL {
            let mut app = register(language, Vec::new());
            let [old, other] = [ids(&app)[0], ids(&app)[1]];
            let new = added(&mut app);
            let typed = alike(&app, old, side);
            assert!(!sees(&app, language, &tr.likely_title()));
            type_in(&mut app, TITLE, side, &typed);
            assert!(sees(&app, language, &tr.likely_title()), "{typed}");
            click(&mut app, language, &tr.likely_part());
            assert!(!sees(&app, language, &tr.likely_title()));

            // It is remembered on both sheets; a third one is told of all the same.
            let whole = title(&app, old, side);
            type_in(&mut app, TITLE, side, &whole);
            assert!(!sees(&app, language, &tr.likely_title()));
            drive(&mut app, Message::Go(Place::Projects(Some(old))));
            assert!(!sees(&app, language, &tr.likely_title()));
            drive(&mut app, Message::Go(Place::Home));
            drive(&mut app, Message::Go(Place::Projects(Some(new))));
            assert!(!sees(&app, language, &tr.likely_title()));

            // An existing sheet that comes to be named like another one.
            drive(&mut app, Message::Go(Place::Projects(Some(other))));
            type_in(&mut app, TITLE, side, &typed);
            assert!(sees(&app, language, &tr.likely_title()));
            click(&mut app, language, &tr.likely_open());
            let place = desk(&app).place;
            let expected = [old, new].map(|id| Place::Projects(Some(id)));
            assert!(expected.contains(&place), "{place:?}");
            assert_eq!(title(&app, other, side), typed);
            drive(&mut app, Message::Undo);
            assert!(!sees(&app, language, &tr.likely_title()));
        }
    }
}

#[test]
fn a_warning_does_not_take_the_keyboard_away() {
    use iced::keyboard::key::Named;
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = register(language, Vec::new());
        let old = ids(&app)[0];
        let whole = title(&app, old, language);
        let new = added(&mut app);
        let mut seat = seat::Seat::new(&mut app);
        // The sheet stands on the far side of the window, and its title's fields come first of it.
        let is_title = |stop: &seat::Stop| {
            let is_far = match language {
                Language::Arabic => stop.bounds.x + stop.bounds.width < 640.0,
                Language::French => stop.bounds.x > 640.0,
            };
            stop.focused && is_far && (200.0..400.0).contains(&stop.bounds.width)
        };
        let is_there = (0..60).any(|_| {
            seat.key(&mut app, Named::Tab);
            seat.stops(&app).iter().any(is_title)
        });
        assert!(is_there);
        seat.write(&mut app, &whole);
        assert!(sees(&app, language, &tr.likely_title()));
        drive(&mut app, Message::Go(Place::Home));
        assert_eq!(title(&app, new, language), whole);
    }
}

#[test]
fn two_projects_are_made_one_and_parted_again() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = register(language, Vec::new());
        let old = named(&app);
        let (before, count) = (project(&app, old).unwrap(), mentions(&app, old));
        let all = ids(&app);
        let new = added(&mut app);
        let typed = alike(&app, old, language);
        fill(&mut app, TITLE, language, &typed);
        fill(&mut app, spot(4, 0, 0), language, "77");
        let twin = project(&app, new).unwrap();
        click(&mut app, language, &tr.union_ask());
        assert!(sees(&app, language, &tr.union_which()));

        // The person may keep the sheet that nothing names: what named the other names it.
        let sides = [new, old];
        let keep = sides.iter().position(|id| *id == new).unwrap();
        let keep = union::Message::Keep(keep);
        tell(&mut app, projects::Message::Union(keep));
        assert!(sees(&app, language, &tr.union_mentions(count)));
        click(&mut app, language, &tr.union_merge());
        assert_eq!(desk(&app).place, Place::Projects(Some(new)));
        assert_eq!(project(&app, old), None);
        assert_eq!(mentions(&app, new), count);
        let merged = project(&app, new).unwrap();
        assert_eq!(merged.title.in_language(language), typed);
        let other = language.other();
        assert_eq!(
            merged.title.in_language(other),
            before.title.in_language(other)
        );
        assert_eq!(merged.beneficiaries.total, Some(77));

        drive(&mut app, Message::Undo);
        assert_eq!(project(&app, old), Some(before));
        assert_eq!(project(&app, new), Some(twin));
        assert_eq!((mentions(&app, old), mentions(&app, new)), (count, 0));
        drive(&mut app, Message::Redo);
        assert_eq!(mentions(&app, new), count);
        drive(&mut app, Message::Undo);
        drive(&mut app, Message::Go(Place::Projects(Some(new))));
        tell(&mut app, projects::Message::Delete);
        click(&mut app, language, &tr.removal_delete());
        assert_eq!(ids(&app), all);
    }
}

#[test]
fn two_selected_rows_are_made_one() {
    use crate::widget::grid::{self, Extend};
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = register(language, Vec::new());
        let all = ids(&app);
        for (row, extend) in [(0, Extend::No), (1, Extend::Toggle)] {
            let go = list::Message::Table(grid::Message::Go(row, extend));
            tell(&mut app, projects::Message::List(go));
        }
        click(&mut app, language, &tr.union_ask());
        click(&mut app, language, &tr.union_merge());
        assert_eq!(ids(&app).len(), all.len() - 1);
        drive(&mut app, Message::Undo);
        assert_eq!(ids(&app), all);
    }
}

/// A new sheet under a title that the register has.
pub fn named_alike(language: Language) -> App {
    let mut app = register(language, Vec::new());
    let old = named(&app);
    let _ = added(&mut app);
    for side in Language::ALL {
        let typed = alike(&app, old, side);
        fill(&mut app, TITLE, side, &typed);
    }
    app
}

/// The question which of two projects stays.
pub fn uniting(language: Language) -> App {
    let mut app = named_alike(language);
    let old = named(&app).uuid();
    let new = ids(&app).last().unwrap().uuid();
    tell(&mut app, projects::Message::Unite(new, old));
    app
}
