//! A plan is imported from a table: read, corrected, written, undone, and read again.

use super::*;
use crate::{
    exchange::plan::{Single, Target},
    screen::import::{self, Correction, Step},
};

/// A small plan with two slips: a cost in words, and years that do not add up.
pub const PLAN: &str = "\
الرمز;عنوان المشروع;Intitulé du projet;القطاع;الكلفة الإجمالية (درهم);2026;2027\r
Z-01;تهيئة المسلك القروي أيت علي;Aménagement de la piste rurale Aït Ali;الطرق;1 200 000;600 000;600 000\r
Z-02;تزويد دوار الزيتون بالماء;Alimentation en eau du douar Zitoune;الماء;تسعمائة ألف;400 000;500 000\r
Z-03;بناء ملعب للقرب;Construction d’un terrain de proximité;الفلك;900 000;400 000;400 000\r
;;;الماء;50 000;;\r
";

/// The window over the sample dossier, with these answers to its questions, the last first.
pub fn sample(language: Language, answers: Vec<Option<PathBuf>>) -> App {
    let mut app = answering(language, answers);
    let sample = work::sample(&Line::default(), (app.options.now)()).unwrap();
    let opened = Ok(Handed::new(sample));
    drive(&mut app, Message::Opened(PathBuf::new(), opened));
    drive(&mut app, Message::Go(Place::Import));
    app
}

fn on_import(app: &mut App, message: import::Message) {
    drive(app, Message::Shown(shown::Message::Import(message)));
}

/// The import over [`PLAN`], read from a file.
pub fn read(language: Language, mut answers: Vec<Option<PathBuf>>) -> (App, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("programme.csv");
    std::fs::write(&path, PLAN).unwrap();
    answers.push(Some(path));
    let mut app = sample(language, answers);
    on_import(&mut app, import::Message::Choose);
    (app, folder)
}

fn projects(app: &App) -> Vec<crate::domain::project::Project> {
    let Where::Inside(desk) = &app.place else {
        panic!("no dossier is open");
    };
    let all = |reader: &crate::storage::Reader<'_>| crate::storage::project::all(reader);
    let all: Result<_, crate::storage::Error> = desk.context.dossier.read(all);
    all.unwrap()
}

#[test]
fn a_plan_is_read_imported_undone_and_changes_nothing_twice() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let folder = tempfile::tempdir().unwrap();
        let report = folder.path().join("report.csv");
        let (mut app, _kept) = read(language, vec![Some(report.clone())]);
        let before = projects(&app).len();
        assert!(sees(&app, language, &tr.intake_columns()));
        assert!(sees(&app, language, &tr.intake_from("programme.csv")));

        on_import(&mut app, import::Message::Turn(Step::Check));
        assert!(sees(&app, language, &tr.import_severity_blocks()));
        assert!(sees(&app, language, "تسعمائة ألف"));
        on_import(&mut app, import::Message::Turn(Step::Finish));
        assert!(sees(&app, language, &tr.intake_attention()));
        assert_eq!(
            projects(&app).len(),
            before,
            "nothing is written before the button"
        );

        on_import(&mut app, import::Message::Import);
        assert_eq!(projects(&app).len(), before + 3);
        assert!(sees(&app, language, &tr.intake_told(0, 3)));
        assert!(sees(&app, language, &tr.intake_done()));
        assert!(sees(&app, language, &tr.intake_done_same()));
        on_import(&mut app, import::Message::SaveReport);
        let written = std::fs::read_to_string(&report).unwrap();
        assert!(written.contains("Z-02") && written.contains("تسعمائة ألف"));

        drive(&mut app, Message::Undo);
        assert_eq!(projects(&app).len(), before);
        assert!(sees(&app, language, &tr.intake_taken_back()));
        drive(&mut app, Message::Redo);
        assert_eq!(projects(&app).len(), before + 3);
        assert!(sees(&app, language, &tr.intake_done()));

        on_import(&mut app, import::Message::Again);
        on_import(&mut app, import::Message::Paste(PLAN.replace(';', "\t")));
        on_import(&mut app, import::Message::TakePaste);
        on_import(&mut app, import::Message::Turn(Step::Finish));
        assert!(sees(&app, language, &tr.intake_nothing_new()));
        on_import(&mut app, import::Message::Import);
        assert_eq!(projects(&app).len(), before + 3);
    }
}

#[test]
fn what_the_table_says_is_corrected_before_it_is_written() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let (mut app, _kept) = read(language, Vec::new());
        let before = projects(&app).len();
        let correct = |app: &mut App, correction| {
            on_import(app, import::Message::Correct(correction));
        };
        // The column of costs is not read, and the second project is left out.
        correct(&mut app, Correction::Field(4, None));
        correct(
            &mut app,
            Correction::Row(3, Some(crate::exchange::plan::Choice::Skip)),
        );
        on_import(&mut app, import::Message::Turn(Step::Finish));
        on_import(&mut app, import::Message::Import);
        let after = projects(&app);
        assert_eq!(after.len(), before + 2);
        assert!(after.iter().all(|project| project.code.as_str() != "Z-02"));

        // The column is read again: the same projects, with what changes.
        on_import(&mut app, import::Message::Turn(Step::Columns));
        let cost = Target::Single(Single::Code);
        correct(&mut app, Correction::Field(4, Some(cost)));
        correct(&mut app, Correction::Field(0, Some(cost)));
        let cost = Target::Single(Single::Cost);
        correct(&mut app, Correction::Field(4, Some(cost)));
        on_import(&mut app, import::Message::Turn(Step::Check));
        on_import(&mut app, import::Message::See(import::Look::Projects(true)));
        assert!(sees(&app, language, &tr.import_left_user()));

        // Another encoding reads the bytes anew, and says so where they are not in it.
        correct(
            &mut app,
            Correction::Encoding(crate::exchange::sheet::Encoding::Utf16Le),
        );
        assert!(sees(&app, language, &tr.intake_failed()));
    }
}

#[test]
fn a_file_that_is_no_table_says_why_where_it_was_chosen() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.csv");
        std::fs::write(&path, b"%PDF-1.7\n").unwrap();
        let gone = folder.path().join("gone.csv");
        let mut app = sample(language, vec![None, Some(gone), Some(path)]);
        click(&mut app, language, &tr.intake_choose());
        assert!(sees(
            &app,
            language,
            &tr.sheet_not_a_table(tr.sheet_foreign_pdf())
        ));
        click(&mut app, language, &tr.intake_choose());
        assert!(sees(&app, language, &tr.intake_failed()));
        click(&mut app, language, &tr.intake_choose());
        assert!(sees(&app, language, &tr.intake_purpose()));
    }
}

/// An import that was prepared for a dossier that is no more as it was writes nothing.
#[test]
fn a_dossier_that_moved_is_not_written_to() {
    let language = Language::French;
    let (mut app, _kept) = read(language, Vec::new());
    let before = projects(&app).len();
    let Where::Inside(desk) = &mut app.place else {
        panic!("no dossier is open");
    };
    let gone = projects_of(desk);
    let context = &desk.context;
    let action = crate::storage::Action {
        key: "project.edit",
        who: &Line::default(),
        at: (app.options.now)(),
    };
    let change = |writer: &crate::storage::Writer<'_>| {
        let mut project = gone.clone();
        project.code = Line::new("CHANGED").unwrap();
        crate::storage::project::update(writer, &project)
    };
    let changed: Result<(), crate::storage::Error> = context.dossier.act(action, change);
    changed.unwrap();
    on_import(&mut app, import::Message::Import);
    assert_eq!(projects(&app).len(), before);
    let tr = I18n::new(language);
    assert!(sees(&app, language, &tr.import_moved()));
    // It was prepared anew at once, and can be written now.
    on_import(&mut app, import::Message::Import);
    assert_eq!(projects(&app).len(), before + 3);
}

fn projects_of(desk: &Desk) -> crate::domain::project::Project {
    let all = |reader: &crate::storage::Reader<'_>| crate::storage::project::all(reader);
    let all: Result<Vec<_>, crate::storage::Error> = desk.context.dossier.read(all);
    all.unwrap().remove(0)
}
