pub mod attachment;
mod contribution;
pub mod draft;
mod drafting;
mod ground;
mod hand;
pub mod intake;

mod lapse;

use super::*;
use crate::{
    documents::{frame::Substitution, press::Print},
    i18n::error::Words,
    screen::{
        action::Among,
        agreement::{self, export},
        agreements, list,
        paper::Sheet,
    },
    widget::label::shown,
};

pub mod mobilise;
mod partner;
pub mod product;
pub mod project;
pub mod prospect;
mod register;
pub mod round;
mod shell;
mod stages;
mod written;

/// Clicks on words and lets the window answer.
fn click(app: &mut App, language: Language, words: &str) {
    let messages: Vec<Message> = {
        let mut simulator = simulator(app);
        let words = shown(language, words);
        let _ = simulator
            .click(words.as_str())
            .unwrap_or_else(|error| panic!("{words}: {error}"));
        simulator.into_messages().collect()
    };
    assert!(!messages.is_empty(), "{words} does nothing");
    for message in messages {
        drive(app, message);
    }
}

fn sees(app: &App, language: Language, words: &str) -> bool {
    simulator(app).find(shown(language, words).as_str()).is_ok()
}

fn center_of(app: &App, language: Language, words: &str) -> f32 {
    let found = simulator(app)
        .find(shown(language, words).as_str())
        .unwrap();
    found.bounds().center_x()
}

#[test]
fn the_rail_stands_where_reading_starts() {
    let tr = |language| I18n::new(language);
    let arabic = opened(Language::Arabic);
    let words = tr(Language::Arabic).open_other();
    assert!(center_of(&arabic, Language::Arabic, &words) > 1048.0);
    let french = opened(Language::French);
    let words = tr(Language::French).open_other();
    assert!(center_of(&french, Language::French, &words) < 232.0);
}

#[test]
fn one_goes_from_home_to_an_agreement_and_back() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = opened(language);
        assert!(sees(&app, language, &tr.overview_overdue()));
        drive(&mut app, Message::Go(Place::Agreements));
        let contents = fixture::contents();
        let title = contents.agreements[0].title.get(language).to_owned();
        click(&mut app, language, &title);
        assert!(sees(&app, language, &tr.agreement_export_signed()));
        click(&mut app, language, &tr.agreement_cost_table());
        assert!(sees(&app, language, "4\u{A0}850\u{A0}000,00"));
        drive(&mut app, Message::Escape);
        assert!(sees(&app, language, &title));
        drive(&mut app, Message::Escape);
        assert!(sees(&app, language, &tr.overview_money()));
    }
}

#[test]
fn the_language_changes_where_one_is() {
    let mut app = opened(Language::Arabic);
    drive(&mut app, Message::Go(Place::Agreements));
    click(&mut app, Language::French, "Français");
    let tr = I18n::new(Language::French);
    assert!(sees(&app, Language::French, &tr.column_title()));
    let arabic = I18n::new(Language::Arabic).column_title();
    assert!(!sees(&app, Language::Arabic, &arabic));
    click(&mut app, Language::Arabic, "العربية");
    assert!(sees(&app, Language::Arabic, &arabic));
}

#[test]
fn a_dossier_that_does_not_open_says_why_where_it_was_asked_for() {
    for language in Language::ALL {
        let mut app = app(language);
        let path = PathBuf::from("/nowhere/x.sharaka");
        let problem = Problem::Gone;
        drive(&mut app, Message::Opened(path, Err(problem.clone())));
        let tr = I18n::new(language);
        assert!(sees(&app, language, &tr.open_failed()));
        assert!(sees(&app, language, &problem.words(&tr)));
    }
}

/// An agreement of the small dossier, its export panel open.
fn exporting(language: Language, index: usize, answers: Vec<Option<PathBuf>>) -> App {
    let tr = I18n::new(language);
    let mut app = answering(language, answers);
    open(&mut app, &fixture::contents());
    drive(
        &mut app,
        Message::Go(Place::Agreement(fixture::agreement(index))),
    );
    let words = match index {
        1 => tr.agreement_export_draft(),
        _ => tr.agreement_export_signed(),
    };
    click(&mut app, language, &words);
    app
}

#[test]
fn an_export_ends_with_its_path_or_its_error() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.pdf");
        let answers = vec![Some(folder.path().to_owned()), Some(path.clone()), None];
        let mut app = exporting(language, 1, answers);
        click(&mut app, language, &tr.export_language_both());
        click(&mut app, language, &tr.export_start());
        assert!(!path.exists());
        click(&mut app, language, &tr.export_start());
        let done = tr.export_done(path.display().to_string());
        assert!(sees(&app, language, &done));
        assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-1.7"));
        click(&mut app, language, &tr.export_start());
        assert!(sees(&app, language, &tr.export_failed()));
    }
}

#[test]
fn an_export_says_what_it_does_and_what_no_face_can_draw() {
    let language = Language::French;
    let tr = I18n::new(language);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.pdf");
    let mut app = exporting(language, 0, vec![Some(path.clone())]);
    let messages: Vec<Message> = {
        let mut simulator = simulator(&app);
        let _ = simulator
            .click(shown(language, &tr.export_start()).as_str())
            .unwrap();
        simulator.into_messages().collect()
    };
    for message in messages {
        let _ = app.update(message);
    }
    let panel = |message| {
        Message::Shown(shown::Message::Agreement(agreement::Message::Panel(
            message,
        )))
    };
    let _ = app.update(panel(export::Message::PlaceGiven(Some(path.clone()))));
    assert!(sees(&app, language, &tr.export_running()));
    let print = Print {
        bytes: Vec::new(),
        substitutions: Vec::new(),
        undated: 0,
    };
    let sheet = Sheet {
        print,
        stem: String::new(),
    };
    let _ = app.update(panel(export::Message::Set {
        path: path.clone(),
        agreed: true,
        sheet: Ok(Arc::new(sheet)),
    }));
    assert!(sees(&app, language, &tr.export_saving()));
    let substitution = Substitution {
        character: '🚰',
        shown: "[U+1F6B0]".to_owned(),
        context: "ماء 🚰".to_owned(),
        count: 1,
    };
    let written = export::Written {
        path,
        substitutions: vec![substitution.clone()],
    };
    drive(&mut app, panel(export::Message::Ended(Ok(written))));
    assert!(sees(&app, language, &substitution.words(&tr)));
}

#[test]
fn papers_are_written_whole_and_never_over_another_unasked() {
    use crate::documents::{content::agreement::Edition, export::Format};
    let context = fixture::context(Language::Arabic);
    let folder = tempfile::tempdir().unwrap();
    let single = Edition::Single(Language::French);
    for (index, paper) in [
        export::Paper::Agreement(single, Format::Pdf),
        export::Paper::Agreement(Edition::Both, Format::Pdf),
        export::Paper::FollowUp(Language::Arabic),
    ]
    .into_iter()
    .enumerate()
    {
        let sheet = context
            .paper
            .print(paper.of(fixture::agreement(0)))
            .unwrap();
        let path = folder.path().join(format!("{index}.pdf"));
        let write =
            |path: &std::path::Path, overwrite| export::keep(&sheet, path.to_owned(), overwrite);
        assert!(write(&path, false).is_ok());
        assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-1.7"));
        assert!(write(&path, false).is_err());
        assert!(write(&path, true).is_ok());
        assert!(write(folder.path(), true).is_err());
    }
}

fn filter_agreements(app: &mut App, query: &str) {
    let filter = agreements::Message::List(list::Message::Filter(query.to_owned()));
    drive(app, Message::Shown(shown::Message::Agreements(filter)));
}

#[test]
fn the_list_is_filtered_in_either_script() {
    let mut app = opened(Language::Arabic);
    drive(&mut app, Message::Go(Place::Agreements));
    let contents = fixture::contents();
    let title = |index: usize| contents.agreements[index].title.get(Language::Arabic);
    for query in ["السوق", "souk", "03/2021"] {
        filter_agreements(&mut app, query);
        assert!(sees(&app, Language::Arabic, title(2)), "{query}");
        assert!(!sees(&app, Language::Arabic, title(0)), "{query}");
    }
    filter_agreements(&mut app, "زززز");
    let tr = I18n::new(Language::Arabic);
    assert!(sees(&app, Language::Arabic, &tr.list_filter_none("زززز")));
    click(&mut app, Language::Arabic, &tr.list_show_all());
    assert!(sees(&app, Language::Arabic, title(0)));
}

#[test]
fn an_empty_dossier_says_what_its_places_are_for() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = app(language);
        open(&mut app, &fixture::bare());
        assert!(sees(&app, language, &tr.overview_no_overdue()));
        drive(&mut app, Message::Go(Place::Agreements));
        assert!(sees(&app, language, &tr.agreements_purpose()));
    }
}

#[test]
fn every_part_of_an_agreement_says_something() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = opened(language);
        drive(&mut app, Message::Go(Place::Agreements));
        let show = |index| Message::Go(Place::Agreement(fixture::agreement(index)));
        drive(&mut app, show(0));
        for (tab, seen) in [
            (tr.agreement_commitments(), tr.column_commitment()),
            (tr.agreement_people(), tr.agreement_signatory()),
            (tr.agreement_approval(), tr.column_outcome()),
            (tr.agreement_articles(), tr.agreement_read_in()),
        ] {
            // The facts above name the commitments too, and do nothing.
            if tab == tr.agreement_commitments() {
                let turn = agreement::Message::Turn(agreement::Part::Commitments);
                drive(&mut app, Message::Shown(shown::Message::Agreement(turn)));
            } else {
                click(&mut app, language, &tab);
            }
            assert!(sees(&app, language, &seen), "{seen}");
        }
        drive(&mut app, Message::Go(Place::Agreements));
        drive(&mut app, show(1));
        click(&mut app, language, &tr.agreement_approval());
        assert!(sees(&app, language, &tr.agreement_no_events()));
        click(&mut app, language, &tr.agreement_cost_table());
        assert!(sees(&app, language, &tr.agreement_no_cost()));
    }
}

#[test]
fn a_file_that_is_no_dossier_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.sharaka");
    std::fs::write(&path, "السلام عليكم").unwrap();
    let today = fixture::TODAY.parse().unwrap();
    let problem = work::open(&path, today).unwrap_err();
    let tr = I18n::new(Language::French);
    assert_eq!(
        problem.words(&tr),
        tr.error_dossier_not_one(path.display().to_string())
    );
    let missing = work::open(&folder.path().join("none"), today).unwrap_err();
    assert_ne!(missing, problem);
}

#[test]
fn the_sample_opens_on_its_own_day() {
    let now = (options(Language::Arabic).now)();
    let sample = work::sample(&Line::default(), now).unwrap();
    assert!(sample.register.commune.fictional);
    let mut app = app(Language::Arabic);
    let today = sample.today.unwrap();
    drive(
        &mut app,
        Message::Opened(PathBuf::new(), Ok(Handed::new(sample))),
    );
    let tr = I18n::new(Language::Arabic);
    let on = tr.overview_on(crate::text::date::long(today.day(), Language::Arabic));
    assert!(sees(&app, Language::Arabic, &on));
}
