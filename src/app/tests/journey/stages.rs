//! One round through its first three stages, from a dossier that has projects and partners and no
//! round: what is typed on the way is what the three products say, in the window and from the
//! command line.

mod first;
mod ground;
mod paper;
mod second;
mod third;

use std::ffi::OsString;

use iced::keyboard::key::Named;

use self::ground::{opened_in, partners, projects};
use super::{
    hand::*,
    mobilise, prospect,
    round::{line, ranked, tell, tool},
    *,
};
use crate::{
    app::tests::seat::Seat,
    cli,
    domain::{
        Grade, Money,
        contents::Contents,
        funding::Basis,
        id::{NeedId, RoundId},
        mobilisation::{self, conflict::Conflict},
        prospect::{Decision, Prospect, Status, check::Finding},
        ranking,
        round::{Round, Stage, StageState},
    },
    screen::{
        campaign::record,
        round::{
            self,
            needs::{self, case, choice, grid as lines, rank},
            partners::{adviser, analysis, crossing, funding, suggestion},
            plan::{self, order, partner, programme, proposal},
        },
        sheet,
    },
    storage,
    text::date,
    widget::{grid, matrix::At},
};

/// The legal form that is taken over.
const LEGAL_FORM: &str = "partnership-convention";

fn round(app: &App) -> Round {
    desk(app).context.register.rounds[0].clone()
}

fn id(app: &App) -> RoundId {
    round(app).id
}

fn go(app: &mut App, stage: Stage) {
    let place = Place::Round(id(app), stage);
    drive(app, Message::Go(place));
}

/// That the last steps can be undone one by one, and that all of them come back.
fn survives(app: &mut App, steps: usize) {
    let before = whole(app);
    let mut last = before.clone();
    for step in 0..steps {
        drive(app, Message::Undo);
        let now = whole(app);
        assert_ne!(now, last, "step {step} from the end changed nothing");
        last = now;
    }
    for _ in 0..steps {
        drive(app, Message::Redo);
    }
    assert_eq!(whole(app), before);
}

fn cells(app: &App) -> Vec<Prospect> {
    whole(app).prospects
}

/// Closes the stage that is shown, whose product is complete, before the whole team; what was
/// printed is in the dossier, in both languages, under its fingerprint.
fn close(app: &mut App, language: Language, stage: Stage) {
    let tr = I18n::new(language);
    tell(app, round::Message::Close);
    assert!(!sees(app, language, &tr.round_close_no_reason()));
    tell(app, round::Message::Agree);
    let closed = |app: &App| {
        let closings = &desk(app).context.register.closings;
        !StageState::of(id(app), stage, closings).is_open()
    };
    assert!(closed(app), "{stage:?}");
    survives(app, 1);
    assert!(closed(app));
    for language in Language::ALL {
        let bytes = frozen(app, stage, language);
        assert!(bytes.starts_with(b"%PDF-1.7"));
    }
}

/// The product that a stage's closing froze, after its fingerprint.
fn frozen(app: &App, stage: Stage, language: Language) -> Vec<u8> {
    let closings = whole(app).closings;
    let closing = closings.iter().find(|one| one.stage == stage).unwrap();
    assert_eq!(closing.present.len(), 2);
    let mut products = closing.products.iter();
    let product = products.find(|one| one.language == language).unwrap();
    let read = |reader: &storage::Reader<'_>| storage::attachment::bytes(reader, &product.sha256);
    let bytes = desk(app).context.dossier.read(read).unwrap();
    let fingerprint = storage::attachment::fingerprint(&bytes);
    assert_eq!(fingerprint, product.sha256.as_str());
    bytes
}

/// The pages of a stage's product as the command line prints them.
fn printed(path: &std::path::Path, stage: Stage, language: Language) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("x.pdf");
    let number = stage.number().to_string();
    let arguments = [
        "sharaka".as_ref(),
        "export".as_ref(),
        path.as_os_str(),
        "stage-product".as_ref(),
        "--stage".as_ref(),
        number.as_ref(),
        "--lang".as_ref(),
        language.code().as_ref(),
        "--format".as_ref(),
        "pdf".as_ref(),
        "--today".as_ref(),
        fixture::TODAY.as_ref(),
        "-o".as_ref(),
        out.as_os_str(),
    ];
    let environment = cli::Environment {
        language,
        now: (options(language).now)(),
        today: fixture::TODAY.parse().unwrap(),
        who: Line::default(),
        ids: uuid::Uuid::now_v7,
        columns: None,
        shows_progress: false,
    };
    let (mut said, mut complained) = (Vec::new(), Vec::new());
    let arguments = arguments.into_iter().map(OsString::from).collect();
    let done = cli::run(arguments, &environment, &mut said, &mut complained, |_| {
        panic!("no window was asked for")
    });
    assert_eq!(done, cli::DONE, "{}", String::from_utf8_lossy(&complained));
    std::fs::read(out).unwrap()
}

/// Works through the three stages, and reads the products.
fn travel(language: Language) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("commune.sharaka");
    let mut app = opened_in(&path, language);
    first::begin(&mut app, language);
    first::enter(&mut app, language);
    first::rank(&mut app, language);
    first::voices(&mut app);
    close(&mut app, language, Stage::Needs);
    go(&mut app, Stage::Partners);
    second::suggestions(&mut app, language);
    second::matrix(&mut app, language);
    second::terms(&mut app, language);
    close(&mut app, language, Stage::Partners);
    go(&mut app, Stage::Plan);
    third::approaches(&mut app);
    third::programme(&mut app, language);
    close(&mut app, language, Stage::Plan);
    for stage in [Stage::Needs, Stage::Partners, Stage::Plan] {
        for language in Language::ALL {
            let read = paper::Read::of(&frozen(&app, stage, language));
            match stage {
                Stage::Needs => paper::needs(&read, language),
                Stage::Partners => paper::partners(&read, language),
                _ => paper::plan(&read, language, &mobilise::actions(&app)),
            }
            let printed = paper::Read::of(&printed(&path, stage, language));
            assert_eq!(printed, read, "{stage:?} from the command line");
        }
    }
}

#[test]
fn a_round_goes_through_three_stages_to_its_products_in_arabic() {
    travel(Language::Arabic);
}

#[test]
fn a_round_goes_through_three_stages_to_its_products_in_french() {
    travel(Language::French);
}
