//! The lists of the registers: written as they are seen, edited where they stand, reached from
//! home and left as they were.

use super::*;
use crate::{
    documents::export::Format,
    domain::project::Project,
    exchange::sheet::{Wish, Workbook},
    screen::{Context, list, projects},
    storage,
    text::fold::Query,
    widget::grid,
};

fn context(app: &App) -> &Context {
    match &app.place {
        Where::Inside(desk) => &desk.context,
        Where::Welcome(_) | Where::Wizard(_) => panic!("no dossier is open"),
    }
}

fn place(app: &App) -> Place {
    match &app.place {
        Where::Inside(desk) => desk.place,
        Where::Welcome(_) | Where::Wizard(_) => panic!("no dossier is open"),
    }
}

fn on_projects(app: &mut App, message: list::Message) {
    let message = projects::Message::List(message);
    drive(app, Message::Shown(shown::Message::Projects(message)));
}

fn on_agreements(app: &mut App, message: list::Message) {
    let message = agreements::Message::List(message);
    drive(app, Message::Shown(shown::Message::Agreements(message)));
}

fn table(message: grid::Message) -> list::Message {
    list::Message::Table(message)
}

/// The rows of the first sheet of a workbook, each cell as it is read.
pub fn read(path: &std::path::Path) -> Vec<Vec<String>> {
    let bytes = std::fs::read(path).unwrap();
    let book = Workbook::read(&bytes, Wish::default()).unwrap();
    let sheet = &book.sheets[0];
    let width = sheet.width();
    let number = |row: &crate::exchange::sheet::Row| row.number;
    let rows = sheet.rows.iter().map(|row| {
        let cells = (0..width).map(|column| sheet.cell(number(row), column).text());
        cells.collect()
    });
    rows.collect()
}

fn project(app: &App, at: usize) -> Project {
    let context = context(app);
    let id = context.register.projects.all()[at].id;
    let read = context.read(|reader| storage::project::get(reader, id));
    read.unwrap().unwrap()
}

#[test]
fn a_workbook_holds_what_is_seen_in_its_order() {
    let query = "ماء";
    for language in Language::ALL {
        let tr = I18n::new(language);
        let folder = tempfile::tempdir().unwrap();
        let [book, paper] = ["x.xlsx", "x.pdf"].map(|name| folder.path().join(name));
        let answers = vec![Some(paper.clone()), Some(book.clone())];
        let mut app = intake::sample(language, answers);
        drive(&mut app, Message::Go(Place::Projects(None)));
        on_projects(&mut app, list::Message::Filter(query.to_owned()));
        on_projects(&mut app, table(grid::Message::Sort("cost")));
        on_projects(&mut app, table(grid::Message::Sort("cost")));
        on_projects(&mut app, table(grid::Message::Show("sector", false)));
        on_projects(&mut app, table(grid::Message::Show("priority", true)));
        click(&mut app, language, &tr.list_workbook());
        click(&mut app, language, &tr.list_paper());
        assert!(std::fs::read(&paper).unwrap().starts_with(b"%PDF-1.7"));

        let all = context(&app).register.projects.all();
        let words = Query::new(query);
        let mut kept: Vec<_> = all
            .iter()
            .filter(|project| {
                use list::Listed;
                words.matches(&crate::text::fold::fold(
                    &project.found_by(context(&app)).join(" "),
                ))
            })
            .collect();
        kept.sort_by_key(|project| std::cmp::Reverse(project.cost));
        assert!(kept.len() > 1 && kept.len() < all.len(), "{}", kept.len());

        let rows = read(&book);
        assert_eq!(rows[0][0], tr.register_projects());
        let about = &rows[1][0];
        let plain = |words: String| crate::text::isolate::strip(&words);
        let of = plain(tr.list_written_of(all.len(), tr.count_projects(kept.len())));
        let order = plain(tr.list_written_falling(tr.project_column_cost()));
        for said in [plain(tr.list_written_filter(query)), order, of] {
            assert!(about.contains(&said), "{about}\n{said}");
        }
        let heads = [
            tr.project_column_code(),
            tr.project_column_title(),
            tr.project_column_state(),
            tr.field_project_priority(),
            tr.project_column_cost(),
            tr.project_column_gap(),
        ];
        assert_eq!(rows[2], heads);
        let codes: Vec<&str> = rows[3..3 + kept.len()]
            .iter()
            .map(|row| row[0].as_str())
            .collect();
        let expected: Vec<&str> = kept.iter().map(|project| project.code()).collect();
        assert_eq!(codes, expected);
        // Under them stands the sum of what is written, and of nothing else.
        let dirhams = |text: &str| text.parse::<f64>().unwrap();
        let sum = rows.last().unwrap();
        assert_eq!(sum[0], tr.register_total());
        let whole: i64 = kept.iter().map(|project| project.cost.centimes()).sum();
        assert_eq!(dirhams(&sum[4]), whole as f64 / 100.0);
        assert_eq!(rows.len(), 3 + kept.len() + 1);
    }
}

#[test]
fn agreements_are_narrowed_ordered_and_written() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let folder = tempfile::tempdir().unwrap();
        let book = folder.path().join("x.xlsx");
        let mut app = answering(language, vec![Some(book.clone())]);
        open(&mut app, &fixture::contents());
        drive(
            &mut app,
            Message::Go(Place::AgreementsAmong(Among::Unsigned)),
        );
        let titles = |index: usize| {
            let contents = fixture::contents();
            contents.agreements[index].title.get(language).to_owned()
        };
        assert!(sees(&app, language, &titles(1)));
        assert!(!sees(&app, language, &titles(0)));
        on_agreements(&mut app, table(grid::Message::Show("year", true)));
        on_agreements(&mut app, list::Message::Write(Format::Xlsx));
        let rows = read(&book);
        assert_eq!(rows.len(), 3 + 1 + 1);
        assert_eq!(rows[3][1], titles(1));
        let kept = tr.agreements_kept_by(tr.agreements_by_phase(), tr.agreements_unsigned());
        let about = &rows[1][0];
        assert!(
            about.contains(&crate::text::isolate::strip(&kept)),
            "{about}"
        );
        // The keyboard passes over rows; a press shows one.
        drive(&mut app, Message::Go(Place::Agreements));
        assert!(sees(&app, language, &titles(0)));
        on_agreements(&mut app, table(grid::Message::Walk(2, grid::Extend::No)));
        assert_eq!(place(&app), Place::Agreements);
        on_agreements(&mut app, table(grid::Message::Open(2)));
        assert_eq!(place(&app), Place::Agreement(fixture::agreement(2)));
    }
}

#[test]
fn filters_that_leave_nothing_say_so_and_offer_the_way_back() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = opened(language);
        drive(&mut app, Message::Go(Place::AgreementsAmong(Among::Late)));
        filter_agreements(&mut app, "souk");
        assert!(sees(&app, language, &tr.agreements_none()));
        click(&mut app, language, &tr.agreements_clear());
        let contents = fixture::contents();
        for agreement in &contents.agreements {
            assert!(sees(&app, language, agreement.title.get(language)));
        }
    }
}

#[test]
fn the_figures_of_home_lead_to_what_they_count_and_the_way_back_to_where_one_was() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = opened(language);
        for (words, to) in [
            (tr.overview_late(), Place::AgreementsAmong(Among::Late)),
            (tr.overview_due_soon(), Place::AgreementsAmong(Among::Soon)),
            (
                tr.overview_drafts(),
                Place::AgreementsAmong(Among::Unsigned),
            ),
            (
                tr.overview_commitments(),
                Place::AgreementsAmong(Among::Owing),
            ),
            (tr.overview_cost(), Place::Agreements),
            (tr.overview_partners_share(), Place::Partners(None)),
        ] {
            let messages: Vec<Message> = {
                let mut simulator = sized(&app, 1_600.0);
                let found = simulator.click(shown(language, &words).as_str());
                assert!(found.is_ok(), "{words}");
                simulator.into_messages().collect()
            };
            for message in messages {
                drive(&mut app, message);
            }
            assert_eq!(place(&app), to, "{words}");
            drive(&mut app, Message::Back);
            assert_eq!(place(&app), Place::Home);
        }
        // A list is found again as it was left.
        drive(&mut app, Message::Go(Place::Agreements));
        filter_agreements(&mut app, "souk");
        let contents = fixture::contents();
        let title = |index: usize| contents.agreements[index].title.get(language);
        click(&mut app, language, title(2));
        drive(&mut app, Message::Go(Place::Settings));
        drive(&mut app, Message::Back);
        drive(&mut app, Message::Back);
        assert_eq!(place(&app), Place::Agreements);
        assert!(sees(&app, language, title(2)) && !sees(&app, language, title(0)));
    }
}

#[test]
fn a_cell_of_the_list_is_edited_where_it_stands_and_undone() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = opened(language);
        drive(&mut app, Message::Go(Place::Projects(None)));
        let before = project(&app, 0);
        let edit = |app: &mut App, column, text: &str| {
            on_projects(app, table(grid::Message::Edit(0, column, String::new())));
            on_projects(app, table(grid::Message::Type(text.to_owned())));
            on_projects(app, table(grid::Message::Commit));
        };
        edit(&mut app, "cost", "2 500 000,50");
        edit(&mut app, "title", "مسلك أيت علي");
        assert_eq!(place(&app), Place::Projects(None), "no sheet opens");
        assert_eq!(project(&app, 0).cost.centimes(), 250_000_050);
        assert_eq!(project(&app, 0).title.in_language(language), "مسلك أيت علي");
        assert!(sees(&app, language, "2\u{A0}500\u{A0}000,50"));
        // What cannot be read is said at the cell, and changes nothing.
        edit(&mut app, "cost", "كثير");
        assert!(sees(&app, language, &tr.form_expects_amount()));
        on_projects(&mut app, table(grid::Message::Cancel));
        assert!(!sees(&app, language, &tr.form_expects_amount()));
        drive(&mut app, Message::Undo);
        assert_eq!(project(&app, 0).cost.centimes(), 250_000_050);
        assert_eq!(project(&app, 0).title, before.title);
        drive(&mut app, Message::Undo);
        assert_eq!(project(&app, 0), before);
        // What is changed meanwhile does not end the typing.
        on_projects(
            &mut app,
            table(grid::Message::Edit(0, "title", String::new())),
        );
        on_projects(&mut app, table(grid::Message::Type("Piste".to_owned())));
        drive(&mut app, Message::Redo);
        on_projects(&mut app, table(grid::Message::Commit));
        assert_eq!(project(&app, 0).cost.centimes(), 250_000_050);
        assert_eq!(project(&app, 0).title.in_language(language), "Piste");
    }
}

#[test]
fn what_comes_back_by_undo_stands_where_it_stood() {
    let mut app = intake::sample(Language::French, Vec::new());
    let ids = |app: &App| -> Vec<_> {
        let all = context(app).register.projects.all().iter();
        all.map(|project| project.id).collect()
    };
    let before = ids(&app);
    // One that nothing names, so that it may be deleted.
    let named = |app: &App, at: usize| {
        let id = before[at].to_string();
        let row = crate::storage::RowKey::new("project", &id);
        let named = context(app).read(|reader| storage::reference::count(reader, &row));
        named.unwrap() > 0
    };
    let at = (0..before.len() - 1).find(|at| !named(&app, *at)).unwrap();
    drive(&mut app, Message::Go(Place::Projects(Some(before[at]))));
    let tell = |app: &mut App, message| {
        drive(app, Message::Shown(shown::Message::Projects(message)));
    };
    tell(&mut app, projects::Message::Delete);
    let delete = crate::screen::removal::Message::Delete;
    tell(&mut app, projects::Message::Removal(delete));
    assert_eq!(ids(&app).len(), before.len() - 1);
    drive(&mut app, Message::Undo);
    assert_eq!(ids(&app), before);
}
