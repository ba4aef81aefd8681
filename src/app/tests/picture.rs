//! Pictures of the screens. Three are kept as hashes: the window looks as it did, in both
//! directions and both shades. The others are drawn for a person, on demand.
//!
//! When a change of looks is meant, delete `tests/pictures`, run the test, look at the pictures
//! (`SHARAKA_PICTURES=folder cargo test screens -- --ignored`) and commit the new hashes.

use super::*;
use crate::screen::agreement::Part;

fn snapshot(app: &App) -> iced_test::simulator::Snapshot {
    simulator(app).snapshot(&app.theme).unwrap()
}

fn at_agreement(language: Language, part: Part) -> App {
    let mut app = opened(language);
    let _ = app.update(Message::Go(Destination::Agreements));
    let id = fixture::agreement(0);
    let _ = app.update(Message::Agreements(agreements::Message::Show(id)));
    let _ = app.update(Message::Agreement(agreement::Message::Turn(part)));
    app
}

#[test]
fn the_window_looks_as_it_did() {
    let mut dark = at_agreement(Language::Arabic, Part::Cost);
    dark.theme = Theme::Dark;
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pictures");
    for (app, name) in [
        (opened(Language::Arabic), "overview-ar-light"),
        (
            at_agreement(Language::French, Part::Commitments),
            "commitments-fr-light",
        ),
        (dark, "cost-ar-dark"),
    ] {
        let same = snapshot(&app).matches_hash(folder.join(name)).unwrap();
        assert!(same, "{name} looks different");
    }
}

#[test]
#[ignore = "draws every screen into the folder named by SHARAKA_PICTURES"]
fn screens() {
    let folder = PathBuf::from(std::env::var("SHARAKA_PICTURES").unwrap());
    let draw = |app: &App, name: String| {
        let path = folder.join(format!("{name}.png"));
        let _ = snapshot(app).matches_image(path).unwrap();
    };
    for language in Language::ALL {
        for (theme, shade) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
            let suffix = format!("{}-{shade}", language.code());
            let mut welcome = app(language);
            welcome.theme = theme;
            draw(&welcome, format!("welcome-{suffix}"));
            let mut app = opened(language);
            app.theme = theme;
            draw(&app, format!("overview-{suffix}"));
            let _ = app.update(Message::Go(Destination::Agreements));
            draw(&app, format!("agreements-{suffix}"));
            for (part, name) in [
                (Part::Text, "text"),
                (Part::Cost, "cost"),
                (Part::Commitments, "commitments"),
                (Part::People, "people"),
                (Part::Approval, "approval"),
            ] {
                let mut app = at_agreement(language, part);
                app.theme = theme;
                draw(&app, format!("agreement-{name}-{suffix}"));
            }
            let mut app = at_agreement(language, Part::Text);
            app.theme = theme;
            let _ = app.update(Message::Agreement(agreement::Message::Export));
            draw(&app, format!("export-{suffix}"));
        }
    }
}
