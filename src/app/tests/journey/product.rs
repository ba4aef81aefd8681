//! The product of a stage: shown page by page as it is printed, following what is typed, in the
//! paper's own language, written to a file, frozen when the stage is closed and kept when it is
//! opened again.

use iced::keyboard::key::Named;

use super::{
    round::{reopen, tell},
    *,
};
use crate::{
    app::tests::seat::Seat,
    domain::{Name, round::Stage},
    screen::{
        round::{self, product},
        sheet::{self, Spot},
    },
    storage,
};

fn desk(app: &App) -> &desk::Desk {
    match &app.place {
        Where::Inside(desk) => desk,
        _ => panic!("no dossier is open"),
    }
}

/// Opens the sample.
fn open_sample(app: &mut App) {
    let sample = work::sample(&Line::default(), (app.options.now)()).unwrap();
    drive(
        app,
        Message::Opened(PathBuf::new(), Ok(Handed::new(sample))),
    );
}

/// The sample's round that is under way, at a stage.
pub fn at(language: Language, stage: Stage) -> App {
    let mut app = app(language);
    open_sample(&mut app);
    let id = desk(&app).context.register.rounds.last().unwrap().id;
    drive(&mut app, Message::Go(Place::Round(id, stage)));
    app
}

fn course(app: &App) -> &round::Course {
    match &desk(app).screen {
        shown::Screen::Round(course) => course,
        _ => panic!("another screen is shown"),
    }
}

/// Pages that are drawn.
fn drawn(app: &App) -> usize {
    course(app).preview().drawn().count()
}

fn job(app: &App) -> u64 {
    course(app)
        .preview()
        .drawn()
        .map(|look| look.0)
        .min()
        .unwrap_or(0)
}

fn preview(app: &mut App, message: product::Message) {
    tell(app, round::Message::Preview(message));
}

#[test]
fn a_key_shows_the_product_and_another_hides_it() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = at(language, Stage::Partners);
        assert!(sees(&app, language, &tr.preview_product()));
        let mut seat = Seat::new(&mut app);
        seat.key(&mut app, Named::F8);
        assert!(sees(&app, language, &tr.preview_hide()));
        assert!(sees(&app, language, &tr.preview_page(9, 1)));
        seat.look(&mut app);
        let seen = drawn(&app);
        assert!((1..9).contains(&seen), "only what is seen is drawn: {seen}");
        for key in [Named::F8, Named::F8, Named::Escape] {
            seat.key(&mut app, key);
        }
        assert!(sees(&app, language, &tr.preview_product()));
        assert_eq!(
            desk(&app).place,
            Place::Round(course(&app).id(), Stage::Partners)
        );
    }
}

#[test]
fn the_paper_follows_what_is_changed_and_has_its_own_language() {
    for language in Language::ALL {
        let mut app = at(language, Stage::Partners);
        let mut seat = Seat::new(&mut app);
        seat.key(&mut app, Named::F8);
        seat.look(&mut app);
        let first = job(&app);
        let id = course(&app).id();
        let before = desk(&app).context.register.round(id).unwrap().clone();
        let mut after = before.clone();
        after.name = Name::new("حملة أخرى", "Une autre campagne").unwrap();
        desk(&app)
            .context
            .dossier
            .act(
                storage::Action {
                    key: "round.edit",
                    who: &Line::default(),
                    at: (app.options.now)(),
                },
                |writer| storage::round::update_from(writer, &before, &after),
            )
            .unwrap();
        drive(&mut app, Message::ChangedElsewhere);
        assert!(job(&app) > first, "the pages are set anew and drawn anew");
        let second = job(&app);
        drive(&mut app, Message::Paused);
        assert_eq!(job(&app), second, "nothing is done twice");
        preview(&mut app, product::Message::Language(language.other()));
        assert!(job(&app) > second);
        assert_eq!(desk(&app).context.language(), language);
    }
}

#[test]
fn a_stage_with_nothing_to_print_says_so() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = at(language, Stage::Plan);
        let mut seat = Seat::new(&mut app);
        seat.key(&mut app, Named::F8);
        assert!(sees(&app, language, &tr.product_empty_plan()));
    }
}

#[test]
fn the_last_stages_say_what_is_not_there() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        for stage in [Stage::Mobilisation, Stage::FollowUp] {
            let mut app = at(language, stage);
            assert!(sees(&app, language, &tr.preview_tool_none()));
            assert!(!sees(&app, language, &tr.preview_product()));
            drive(&mut app, Message::Paper);
            assert!(sees(&app, language, &tr.preview_tool_none()));
        }
    }
}

#[test]
fn what_was_frozen_is_shown_written_byte_for_byte_and_kept_beside_what_follows() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("produit.pdf");
        let mut app = answering(language, vec![Some(path.clone())]);
        open_sample(&mut app);
        let id = desk(&app).context.register.rounds[0].id;
        drive(&mut app, Message::Go(Place::Round(id, Stage::Needs)));
        drive(&mut app, Message::Paper);
        let closings = &desk(&app).context.register.closings;
        let closing = closings
            .iter()
            .find(|one| one.stage == Stage::Needs)
            .unwrap();
        let closing = closing.clone();
        let day = desk(&app).context.date(closing.closed_on);
        assert!(sees(&app, language, &tr.preview_frozen_on(day)));
        let export = product::Message::Export(crate::documents::export::Format::Pdf);
        preview(&mut app, export);
        let own = |file: &&crate::domain::round::FrozenProduct| file.language == language;
        let file = closing.products.iter().find(own).unwrap();
        let written = std::fs::read(&path).unwrap();
        assert_eq!(
            storage::attachment::fingerprint(&written),
            file.sha256.as_str()
        );
        // Opened again, closed again: both are there.
        drive(&mut app, Message::Paper);
        reopen(&mut app, language);
        tell(&mut app, round::Message::Close);
        for message in [
            sheet::Message::Add(1),
            sheet::Message::Type(
                Spot {
                    section: 1,
                    field: 0,
                    row: 0,
                },
                language,
                "الفريق / L’équipe".to_owned(),
            ),
        ] {
            tell(&mut app, round::Message::Form(message));
        }
        tell(&mut app, round::Message::Agree);
        drive(&mut app, Message::Paper);
        let again = desk(&app).context.date(desk(&app).context.today);
        let old = desk(&app).context.date(closing.closed_on);
        assert!(sees(&app, language, &tr.preview_frozen_on(again)));
        let count = tr.preview_frozen_count(2_usize);
        assert!(sees(&app, language, &count), "{count}");
        assert!(!sees(&app, language, &tr.preview_frozen_on(&old)));
        preview(&mut app, product::Message::List);
        assert!(sees(&app, language, &tr.preview_frozen_on(old)));
    }
}
