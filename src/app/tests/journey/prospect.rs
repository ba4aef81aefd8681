//! The second stage of a round: partners suggested, accepted and refused, analysed, crossed with the
//! needs, given a legal form, and added up by year.

use super::{round::tell, *};
use crate::{
    domain::{
        id::{PartnerId, RoundId},
        prospect::{Decision, Prospect},
        round::Stage,
    },
    screen::round::{
        self,
        partners::{self, adviser, analysis, crossing, funding, suggestion},
        tool,
    },
    storage,
    widget::matrix::{self, At},
};

/// Something happens on the second stage's tool.
fn tool(message: partners::Message) -> round::Message {
    round::Message::Tool(tool::Message::Partners(message))
}

/// Something happens with suggestions.
pub fn suggested(message: suggestion::Message) -> round::Message {
    tool(partners::Message::Suggestion(message))
}

/// Something happens in the analysis of partners.
pub fn analysed(message: analysis::Message) -> round::Message {
    tool(partners::Message::Analysis(message))
}

/// Something happens in the matrix.
pub fn crossed(message: crossing::Message) -> round::Message {
    tool(partners::Message::Crossing(message))
}

/// Something happens with the adviser.
pub fn advised(message: adviser::Message) -> round::Message {
    tool(partners::Message::Adviser(message))
}

/// Something happens in the financing set-up.
pub fn funded(message: funding::Message) -> round::Message {
    tool(partners::Message::Funding(message))
}

fn desk(app: &App) -> &desk::Desk {
    match &app.place {
        Where::Inside(desk) => desk,
        _ => panic!("no dossier is open"),
    }
}

fn round_id(app: &App) -> RoundId {
    desk(app).context.register.rounds[1].id
}

/// The cells of the round, as the file has them.
pub fn cells(app: &App) -> Vec<Prospect> {
    let id = round_id(app);
    let read = |reader: &storage::Reader<'_>| storage::prospect::of_round(reader, id);
    desk(app).context.dossier.read(read).unwrap()
}

/// The sample's second round at a step of its second stage.
pub fn at(language: Language, step: usize) -> App {
    let mut app = super::super::photograph::sample_at(language, Place::Rounds);
    let id = round_id(&app);
    drive(&mut app, Message::Go(Place::Round(id, Stage::Partners)));
    tell(&mut app, round::Message::Turn(step));
    app
}

#[test]
fn every_step_opens() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        for (step, words) in [
            tr.prospect_candidates(),
            tr.prospect_picture(),
            tr.prospect_matrix_need(),
            tr.prospect_form_suits(),
            tr.prospect_funding_payer(),
        ]
        .into_iter()
        .enumerate()
        {
            assert!(sees(&at(language, step), language, &words), "{words}");
        }
        assert!(
            cells(&at(language, 0))
                .iter()
                .any(|one| one.decision == Decision::Retained)
        );
    }
}

/// Partners of the directory without a cell for the first need.
fn free(app: &App) -> Vec<PartnerId> {
    let need = first_need(app);
    let taken = cells(app).into_iter().filter(|cell| cell.need == need);
    let taken: Vec<PartnerId> = taken.map(|cell| cell.partner).collect();
    let all = desk(app).context.register.partners.all().iter();
    let free = all.filter(|one| one.active && !taken.contains(&one.id));
    free.map(|one| one.id).collect()
}

/// The first need of the round.
pub fn first_need(app: &App) -> crate::domain::id::NeedId {
    let id = round_id(app);
    let read = |reader: &storage::Reader<'_>| storage::contents::of_round(reader, id);
    desk(app).context.dossier.read(read).unwrap().needs[0].id
}

fn cell(app: &App, partner: PartnerId) -> Option<Prospect> {
    let need = first_need(app);
    let mut all = cells(app).into_iter();
    all.find(|cell| cell.need == need && cell.partner == partner)
}

#[test]
fn a_candidate_is_kept_another_refused_with_a_reason_and_both_taken_back() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = at(language, 0);
        let before = cells(&app);
        let [kept, refused, ..] = free(&app)[..] else {
            panic!("the sample has no free partner")
        };
        tell(&mut app, suggested(suggestion::Message::Retain(kept)));
        assert_eq!(cell(&app, kept).unwrap().decision, Decision::Retained);
        tell(&mut app, suggested(suggestion::Message::Decline(refused)));
        tell(&mut app, suggested(suggestion::Message::Refuse));
        assert!(sees(&app, language, &tr.prospect_decline_reason_missing()));
        assert_eq!(cell(&app, refused), None);
        let reason = suggestion::Message::Reason(language, "لا يتدخل / Hors champ".to_owned());
        tell(&mut app, suggested(reason));
        tell(&mut app, suggested(suggestion::Message::Refuse));
        let told = cell(&app, refused).unwrap();
        assert_eq!(told.decision, Decision::Declined);
        assert_eq!(
            told.decision_reason.in_language(language),
            "لا يتدخل / Hors champ"
        );
        tell(&mut app, suggested(suggestion::Message::Reconsider(kept)));
        assert_eq!(cell(&app, kept).unwrap().decision, Decision::Open);
        for _ in 0..3 {
            drive(&mut app, Message::Undo);
        }
        assert_eq!(cells(&app), before);
    }
}

#[test]
fn an_amount_is_typed_in_the_matrix_and_an_empty_crossing_stays_empty() {
    for language in Language::ALL {
        let tr = I18n::new(language);
        let mut app = at(language, 2);
        let before = cells(&app);
        // A look alone enters nothing, wherever it falls.
        for place in 0..8 {
            let crossing = At {
                row: 0,
                column: place,
            };
            tell(&mut app, crossed(crossing::Message::Open(crossing)));
            tell(&mut app, crossed(crossing::Message::Close));
        }
        assert_eq!(cells(&app), before);
        let table = |message| crossed(crossing::Message::Table(message));
        let at = At::default();
        for message in [
            matrix::Message::Go(at),
            matrix::Message::Edit(at, String::new(), String::new()),
            matrix::Message::Type("2 500 000".to_owned()),
            matrix::Message::Commit,
        ] {
            tell(&mut app, table(message));
        }
        let after = cells(&app);
        let changed: Vec<_> = after.iter().filter(|one| !before.contains(one)).collect();
        let [one] = changed[..] else {
            panic!("{changed:?}")
        };
        assert_eq!(one.expected.unwrap().centimes(), 250_000_000);
        for message in [
            matrix::Message::Edit(at, String::new(), String::new()),
            matrix::Message::Type("كثير / beaucoup".to_owned()),
            matrix::Message::Commit,
        ] {
            tell(&mut app, table(message));
        }
        assert!(sees(&app, language, &tr.prospect_amount_expected()));
        assert_eq!(cells(&app), after);
        tell(&mut app, table(matrix::Message::Cancel));
        drive(&mut app, Message::Undo);
        assert_eq!(cells(&app), before);
    }
}

#[test]
fn a_closed_second_stage_is_read_and_not_changed() {
    let language = Language::French;
    let mut app = super::super::photograph::sample_at(language, Place::Rounds);
    let id = desk(&app).context.register.rounds[0].id;
    drive(&mut app, Message::Go(Place::Round(id, Stage::Partners)));
    let read = |app: &App| {
        let read = |reader: &storage::Reader<'_>| storage::prospect::of_round(reader, id);
        desk(app).context.dossier.read(read).unwrap()
    };
    let before = read(&app);
    let partner = before[0].partner;
    tell(
        &mut app,
        suggested(suggestion::Message::Reconsider(partner)),
    );
    tell(&mut app, suggested(suggestion::Message::Retain(partner)));
    tell(&mut app, round::Message::Turn(2));
    tell(&mut app, crossed(crossing::Message::Open(At::default())));
    tell(&mut app, crossed(crossing::Message::Clear));
    assert_eq!(read(&app), before);
}
