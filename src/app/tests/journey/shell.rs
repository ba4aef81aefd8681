//! What surrounds the screens: about, trouble with the preferences, the sample as a file, long
//! work, the look at the whole dossier.

use std::{fs, path::Path, thread, time::Duration};

use super::*;
use crate::{
    app::desk::{running, verification},
    exchange::{Package, dossier},
    screen::Action as Asked,
    storage::Dossier,
};

fn desk(app: &mut App) -> &mut Desk {
    match &mut app.place {
        Where::Inside(desk) => desk,
        _ => panic!("no dossier is open"),
    }
}

#[test]
fn one_learns_what_the_program_is_from_help_and_from_the_settings() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = opened(language);
        app.options.preferences = Some("/home/x/.config/sharaka/preferences.json".into());
        drive(&mut app, Message::Help);
        click(&mut app, language, &tr.about_title());
        for words in [
            tr.about_version(env!("CARGO_PKG_VERSION")),
            tr.about_licence(),
            tr.about_fonts(),
            tr.about_data(),
        ] {
            assert!(sees(&app, language, &words), "{words}");
        }
        drive(&mut app, Message::CloseDialog);
        assert!(!sees(&app, language, &tr.about_licence()));
        drive(&mut app, Message::Go(Place::Settings));
        click(&mut app, language, &tr.about_title());
        assert!(sees(&app, language, &tr.about_data()));
    }
}

/// A window whose preferences stand in this file.
fn preferring(language: Language, path: &Path) -> App {
    let options = Options {
        preferences: Some(path.to_owned()),
        ..options(language)
    };
    let nobody = Arc::new(Answers(Mutex::default(), Mutex::default()));
    App::new(options, nobody).0
}

#[test]
fn preferences_that_cannot_be_read_are_told_of_where_one_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("preferences.json");
    for language in Language::ALL {
        let tr = I18n::new(language);
        fs::write(&path, "{ \"scale\": \"huge\" }").unwrap();
        let mut app = preferring(language, &path);
        assert!(sees(&app, language, &tr.preference_not_read()));
        open(&mut app, &fixture::contents());
        assert!(sees(&app, language, &tr.preference_not_read()));
        assert!(sees(&app, language, &tr.preference_mend_reading()));
        drive(&mut app, Message::CloseTrouble);
        assert!(!sees(&app, language, &tr.preference_not_read()));
        drive(&mut app, Message::SwitchTheme);
        assert!(fs::read_to_string(&path).unwrap().contains("dark"));
    }
}

/// A folder stands where the file should: it can be neither read nor replaced.
#[test]
fn preferences_that_cannot_be_written_are_told_of_once() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("preferences.json");
        let mut app = preferring(language, &path);
        open(&mut app, &fixture::contents());
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        fs::write(path.join("x"), "").unwrap();
        assert!(!sees(&app, language, &tr.preference_not_kept()));
        drive(&mut app, Message::SwitchTheme);
        assert!(sees(&app, language, &tr.preference_not_kept()));
        drive(&mut app, Message::CloseTrouble);
        drive(&mut app, Message::SwitchTheme);
        assert!(
            !sees(&app, language, &tr.preference_not_kept()),
            "told once"
        );
        fs::remove_dir_all(&path).unwrap();
        drive(&mut app, Message::Scale(Some(true)));
        assert!(path.is_file());
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        drive(&mut app, Message::Scale(Some(true)));
        assert!(sees(&app, language, &tr.preference_not_kept()), "told anew");
        fs::remove_dir(&path).unwrap();
        drive(&mut app, Message::Scale(Some(true)));
        assert!(!sees(&app, language, &tr.preference_not_kept()), "mended");
    }
}

#[test]
fn what_changes_while_preferences_are_written_follows() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("preferences.json");
    let mut app = preferring(Language::French, &path);
    let first = app.update(Message::SwitchTheme);
    let second = app.update(Message::Scale(Some(true)));
    finish(&mut app, second);
    assert!(!path.exists(), "the second waits for the first");
    finish(&mut app, first);
    let (kept, _) = preference::load(&path);
    assert_eq!(kept, app.preferences);
}

#[test]
fn the_sample_is_kept_in_a_file_of_ones_own() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("exemple.sharaka");
        let mut app = answering(language, vec![Some(path.clone()); 2]);
        assert!(sees(&app, language, &tr.welcome_sample()));
        click(&mut app, language, &tr.welcome_sample_keep());
        assert!(sees(&app, language, &tr.app_fictional()));
        assert!(!desk(&mut app).context.is_sample);
        assert_eq!(desk(&mut app).context.dossier.path(), path);
        let length = fs::metadata(&path).unwrap().len();
        drive(&mut app, Message::Leave);
        click(&mut app, language, &tr.welcome_sample_keep());
        assert!(
            sees(&app, language, &tr.open_failed()),
            "it is not replaced"
        );
        assert_eq!(fs::metadata(&path).unwrap().len(), length);
    }
}

/// Does the work that comes of a task.
fn finish(app: &mut App, task: Task<Message>) {
    let Some(mut effects) = task::into_stream(task) else {
        return;
    };
    while let Some(effect) = block_on(effects.next()) {
        if let Effect::Output(message) = effect {
            drive(app, message);
        }
    }
}

#[test]
fn long_work_is_shown_and_stopped() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = opened(language);
        let (key, progress) = desk(&mut app).running.begin(tr.intake_working(), true);
        assert!(!sees(&app, language, &tr.intake_working()));
        for _ in 0..5 {
            drive(&mut app, Message::Running(running::Message::Beat));
        }
        assert!(sees(&app, language, &tr.intake_working()));
        click(&mut app, language, &tr.piece_progress_stop());
        assert!(progress.is_stopped());
        assert!(sees(&app, language, &tr.shell_stopping()));
        drive(&mut app, Message::Worked(key, None));
        assert!(!sees(&app, language, &tr.shell_stopping()));
    }
}

#[test]
fn a_file_whose_making_was_stopped_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    let mut app = answering(Language::French, vec![Some(path.clone())]);
    open(&mut app, &fixture::contents());
    let make = || {
        let made = crate::screen::action::Made {
            name: "a.csv".to_owned(),
            ending: "csv",
            bytes: b"a".to_vec(),
            remarks: Vec::new(),
        };
        Asked::Write(Box::new(move || Ok(made)))
    };
    let nobody: Arc<dyn Dialog> = app.dialog.clone();
    let task = desk(&mut app).perform(make(), &nobody);
    drive(&mut app, Message::Running(running::Message::Stop(0)));
    finish(&mut app, task);
    assert!(!path.exists());
    let task = desk(&mut app).perform(make(), &nobody);
    finish(&mut app, task);
    assert!(path.exists());
}

/// A dossier on disk that was opened in the window.
fn on_disk(language: Language, folder: &Path) -> (App, PathBuf) {
    let path = folder.join("jamaa.sharaka");
    let package = Package {
        contents: fixture::contents(),
        files: Default::default(),
    };
    let at = (options(language).now)();
    let action = crate::storage::Action {
        key: "dossier.create",
        who: &Line::default(),
        at,
    };
    drop(dossier::put(&path, &package, action).unwrap());
    let mut app = app(language);
    drive(&mut app, Message::FileChosen(Some(path.clone())));
    (app, path)
}

fn calm() -> Message {
    Message::Verification(verification::Message::Calm)
}

#[test]
fn a_dossier_is_verified_when_it_is_calm_and_not_again_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, path) = on_disk(Language::Arabic, folder.path());
    desk(&mut app).saved = desk::Saved::Typing { lately: true };
    drive(&mut app, calm());
    assert_eq!(app.preferences.verified(&path), None, "somebody types");
    desk(&mut app).saved = desk::Saved::Done;
    drive(&mut app, calm());
    let now = (app.options.now)();
    assert_eq!(app.preferences.verified(&path), Some(now));
    assert!(desk(&mut app).damage.is_none());
    drive(&mut app, Message::Leave);
    drive(&mut app, Message::FileChosen(Some(path.clone())));
    let task = app.update(calm());
    finish(&mut app, task);
    assert!(!desk(&mut app).verification.is_running());
}

#[test]
fn what_a_verification_finds_is_told_with_the_copy_to_go_back_to() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let folder = tempfile::tempdir().unwrap();
        let (mut app, path) = on_disk(language, folder.path());
        drive(&mut app, Message::Leave);
        let whole = fs::read(&path).unwrap();
        let copy = folder.path().join("jamaa-copy.sharaka");
        fs::write(&copy, &whole).unwrap();
        // A page that opening does not look at.
        let broken = (1..whole.len() / 4096).find_map(|page| {
            let mut bytes = whole.clone();
            bytes[page * 4096 + 3] ^= 4;
            fs::write(&path, &bytes).unwrap();
            let dossier = Dossier::open(&path).ok()?;
            (!dossier.verify().unwrap().is_empty()).then_some(())
        });
        assert!(broken.is_some());
        drive(&mut app, Message::FileChosen(Some(path.clone())));
        drive(&mut app, calm());
        assert!(sees(&app, language, &tr.shell_damaged()));
        assert_eq!(app.preferences.verified(&path), None);
        click(&mut app, language, &tr.shell_damaged_open());
        assert_eq!(desk(&mut app).context.dossier.path(), copy);
        assert!(!sees(&app, language, &tr.shell_damaged()));
    }
}

#[test]
fn a_verification_gives_way_to_a_change_and_ends_with_the_dossier() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, path) = on_disk(Language::French, folder.path());
    // It is asked to wait before it begins, so that it is there for as long as the test needs it.
    let (verifier, brake) = desk(&mut app).context.dossier.verifier().unwrap().unwrap();
    brake.hold(true);
    desk(&mut app).verification = verification::Verification::Running(brake);
    let held = thread::spawn(move || verifier.run());
    thread::sleep(Duration::from_millis(100));
    let desk_ = desk(&mut app);
    let edit = crate::screen::Edit::new("commune.edit", |writer| {
        let Some(mut sheet) = crate::storage::commune::get(writer)? else {
            return Ok(());
        };
        sheet.fictional = !sheet.fictional;
        crate::storage::commune::set(writer, &sheet)
    });
    let nobody: Arc<dyn Dialog> = Arc::new(dialog::Nobody);
    let task = desk_.perform(Asked::Do(edit), &nobody);
    finish(&mut app, task);
    drive(&mut app, Message::Paused);
    assert!(desk(&mut app).failure().is_none());
    assert_eq!(held.join().unwrap().unwrap(), None);
    assert!(!desk(&mut app).verification.is_running());

    let (verifier, brake) = desk(&mut app).context.dossier.verifier().unwrap().unwrap();
    brake.hold(true);
    desk(&mut app).verification = verification::Verification::Running(brake);
    let held = thread::spawn(move || verifier.run());
    drive(&mut app, Message::Leave);
    assert_eq!(held.join().unwrap().unwrap(), None);
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "one plain file remains");
    assert!(path.is_file());
}
