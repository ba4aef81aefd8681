//! Files kept with projects and partners: added, dropped, opened, copied out, taken out, reverted.

use super::*;
use crate::{
    domain::attachment::MAX_BYTES,
    screen::{attachment, partners, projects},
    widget::attachment::Event,
};

fn desk(app: &App) -> &Desk {
    match &app.place {
        Where::Inside(desk) => desk,
        _ => panic!("no dossier is open"),
    }
}

/// The window over the sheet of a project, or of a partner, with answers in a person's stead.
fn window(language: Language, of_project: bool, answers: Arc<Answers>) -> App {
    let mut app = App::new(options(language), answers).0;
    open(&mut app, &fixture::contents());
    let register = &desk(&app).context.register;
    let place = match of_project {
        true => Place::Projects(Some(register.projects.all()[0].id)),
        false => Place::Partners(Some(register.partners.all()[0].id)),
    };
    drive(&mut app, Message::Go(place));
    app
}

fn ask(app: &mut App, of_project: bool, event: Event) {
    let message = attachment::Message::Asked(event);
    let message = match of_project {
        true => shown::Message::Projects(projects::Message::Attachment(message)),
        false => shown::Message::Partners(partners::Message::Attachment(message)),
    };
    drive(app, Message::Shown(message));
}

fn names(app: &App) -> Vec<String> {
    let kept = desk(app)
        .context
        .read(crate::storage::attachment::all)
        .unwrap();
    kept.iter()
        .map(|one| one.name.as_str().to_owned())
        .collect()
}

#[test]
fn a_file_is_kept_opened_copied_and_taken_out() {
    for (language, of_project) in [
        (Language::Arabic, true),
        (Language::French, true),
        (Language::Arabic, false),
        (Language::French, false),
    ] {
        let tr = I18n::new(language);
        let folder = tempfile::tempdir().unwrap();
        let minutes = folder.path().join("محضر $(id); الدورة.pdf");
        std::fs::write(&minutes, b"%PDF-1.7 minutes").unwrap();
        let copy = folder.path().join("copy.pdf");
        let answers = vec![Some(copy.clone()), Some(minutes.clone())];
        let answers = Arc::new(Answers(Mutex::new(answers), Mutex::default()));
        let mut app = window(language, of_project, Arc::clone(&answers));

        ask(&mut app, of_project, Event::Add);
        let safe = "محضر _(id)_ الدورة.pdf";
        assert_eq!(names(&app), [safe]);
        ask(&mut app, of_project, Event::Open(0));
        let (path, bytes) = answers.1.lock().unwrap().pop().unwrap();
        assert_eq!(path.file_name().unwrap(), safe);
        assert_eq!(bytes, b"%PDF-1.7 minutes");
        ask(&mut app, of_project, Event::SaveAs(0));
        assert_eq!(std::fs::read(&copy).unwrap(), b"%PDF-1.7 minutes");

        // The same bytes are not kept twice, and what could run is not opened.
        drive(&mut app, Message::Dropped(minutes.clone()));
        assert_eq!(names(&app).len(), 1);
        let script = folder.path().join("x.desktop");
        std::fs::write(&script, "[Desktop Entry]\nExec=id").unwrap();
        drive(&mut app, Message::Dropped(script));
        assert_eq!(names(&app), [safe, "x.desktop"]);
        ask(&mut app, of_project, Event::Open(1));
        assert!(answers.1.lock().unwrap().is_empty());

        ask(&mut app, of_project, Event::Remove(0));
        assert_eq!(names(&app), ["x.desktop"]);
        let told = tr.attachment_removed(safe);
        assert!(sees(&app, language, &told));
        click(&mut app, language, &tr.shell_undo());
        assert_eq!(names(&app).len(), 2);
        // Its copy goes with the window.
        assert!(path.exists());
        drop(app);
        assert!(!path.exists());
    }
}

#[test]
fn a_file_too_large_is_refused_in_words() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("étude.pdf");
        let file = std::fs::File::create(&path).unwrap();
        file.set_len(MAX_BYTES + 1).unwrap();
        let answers = Arc::new(Answers(Mutex::default(), Mutex::default()));
        let mut app = window(language, true, answers);
        drive(&mut app, Message::Dropped(path));
        assert!(names(&app).is_empty());
        let place = Message::Go(Place::Home);
        drive(&mut app, place);
        drive(&mut app, Message::Dropped(folder.path().join("étude.pdf")));
        assert!(names(&app).is_empty());
    }
}

/// A project with two files, one of which was refused for its size.
pub fn with_files(language: Language) -> App {
    let folder = tempfile::tempdir().unwrap();
    let answers = Arc::new(Answers(Mutex::default(), Mutex::default()));
    let mut app = window(language, true, answers);
    for (name, bytes) in [
        ("محضر الدورة العادية.pdf", 48_000),
        ("plan-de-situation.dwg", 2_400_000),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, vec![name.len() as u8; bytes]).unwrap();
        drive(&mut app, Message::Dropped(path));
    }
    let path = folder.path().join("étude.pdf");
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(MAX_BYTES + 1).unwrap();
    drive(&mut app, Message::Dropped(path));
    app
}
