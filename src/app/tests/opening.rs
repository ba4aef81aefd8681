//! Every screen opens: over the small dossier, an empty one and the sample, in both languages and
//! both shades; its title and the way to the next place are there, and it can be drawn.

use super::{photograph::take, seat::SIZE, *};
use crate::{screen::Problem, widget::label::shown};

/// The places that always are there.
const PLACES: [Place; 10] = [
    Place::Home,
    Place::Plan,
    Place::Projects(None),
    Place::Partners(None),
    Place::Agreements,
    Place::Rounds,
    Place::Commune,
    Place::Import,
    Place::History,
    Place::Settings,
];

/// Its title, and the first thing that one can do or read on it.
fn words(tr: &I18n, place: Place) -> [String; 2] {
    match place {
        Place::Home => [tr.overview_title(), tr.overview_overdue()],
        Place::Import => [tr.shell_import(), tr.intake_choose()],
        Place::Settings => [tr.shell_settings(), tr.about_title()],
        Place::Plan => [tr.shell_plan(), tr.nav_projects()],
        Place::Projects(_) => [tr.nav_projects(), tr.nav_partners()],
        Place::Partners(_) => [tr.nav_partners(), tr.nav_projects()],
        Place::Agreements | Place::AgreementsAmong(_) | Place::Agreement(_) => {
            [tr.nav_agreements(), tr.nav_projects()]
        }
        Place::Rounds | Place::Round(..) => [tr.nav_rounds(), tr.round_add()],
        Place::Commune => [tr.shell_commune(), tr.nav_projects()],
        Place::History => [tr.shell_history(), tr.nav_projects()],
    }
}

fn look(app: &mut App, language: Language, place: Place, is_drawn: bool) {
    drive(app, Message::Go(place));
    let tr = I18n::new(language);
    for words in words(&tr, place) {
        let found = simulator(app)
            .find(shown(language, &words).as_str())
            .is_ok();
        assert!(found, "{place:?}: {words}");
    }
    if !is_drawn {
        return;
    }
    for theme in [Theme::Light, Theme::Dark] {
        app.theme = theme;
        let picture = take(app.view(), SIZE, theme);
        let ground = picture.pixel(0, 0);
        let inked = (0..picture.width).any(|x| picture.pixel(x, picture.height / 2) != ground);
        assert!(inked, "{place:?} is empty");
    }
}

#[test]
fn every_screen_opens_over_a_small_dossier() {
    for language in Language::ALL {
        let mut app = opened(language);
        for place in PLACES {
            look(&mut app, language, place, true);
        }
        look(
            &mut app,
            language,
            Place::Agreement(fixture::agreement(0)),
            true,
        );
    }
}

#[test]
fn every_screen_opens_over_an_empty_dossier() {
    for language in Language::ALL {
        let mut app = app(language);
        open(&mut app, &fixture::bare());
        for place in PLACES {
            look(&mut app, language, place, true);
        }
    }
}

#[test]
fn every_screen_opens_over_the_sample() {
    for language in Language::ALL {
        let mut app = photograph::sample_at(language, Place::Home);
        for place in PLACES {
            look(&mut app, language, place, false);
        }
    }
}

#[test]
fn what_stands_before_a_dossier_opens_too() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = app(language);
        let sees = |app: &App, words: String| {
            simulator(app)
                .find(shown(language, &words).as_str())
                .is_ok()
        };
        assert!(sees(&app, tr.open_title()) && sees(&app, tr.welcome_begin()));
        let failed = Message::Opened(PathBuf::new(), Err(Problem::Interrupted));
        drive(&mut app, failed);
        assert!(sees(&app, tr.open_failed()));
        drive(&mut app, Message::Add);
        assert!(sees(&app, tr.wizard_title()) && sees(&app, tr.wizard_next()));
    }
}
