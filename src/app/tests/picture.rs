//! Pictures of each screen, in both languages, light and dark.

use super::*;
use crate::screen::agreement::Part;

fn picture(app: &App, name: &str) {
    let mut simulator = simulator(app);
    let snapshot = simulator.snapshot(&app.theme).unwrap();
    if let Ok(folder) = std::env::var("SHARAKA_PICTURES") {
        let _ = snapshot
            .matches_image(PathBuf::from(folder).join(format!("{name}.png")))
            .unwrap();
    }
}

#[test]
#[ignore = "writes pictures of every screen to the folder named by SHARAKA_PICTURES"]
fn screens() {
    for language in Language::ALL {
        for theme in [Theme::Light, Theme::Dark] {
            let shade = if theme == Theme::Light {
                "light"
            } else {
                "dark"
            };
            let suffix = format!("{}-{shade}", language.code());
            let mut welcome = app(language);
            welcome.theme = theme;
            picture(&welcome, &format!("welcome-{suffix}"));
            let mut app = opened(language);
            app.theme = theme;
            picture(&app, &format!("overview-{suffix}"));
            let _ = app.update(Message::Go(Destination::Agreements));
            picture(&app, &format!("agreements-{suffix}"));
            let id = fixture::agreement(0);
            let _ = app.update(Message::Agreements(agreements::Message::Show(id)));
            for (part, name) in [
                (Part::Text, "text"),
                (Part::Cost, "cost"),
                (Part::Commitments, "commitments"),
                (Part::People, "people"),
                (Part::Approval, "approval"),
            ] {
                let _ = app.update(Message::Agreement(agreement::Message::Turn(part)));
                picture(&app, &format!("agreement-{name}-{suffix}"));
            }
            let _ = app.update(Message::Agreement(agreement::Message::Export));
            picture(&app, &format!("export-{suffix}"));
        }
    }
}
