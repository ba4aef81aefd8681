//! The second stage of a round: partners suggested, accepted and refused, analysed, crossed with the
//! needs, given a legal form, and added up by year.

use super::{round::tell, *};
use crate::{
    domain::{
        id::RoundId,
        prospect::{Decision, Prospect},
        round::Stage,
    },
    screen::round::{
        self,
        partners::{self, adviser, analysis, crossing, funding, suggestion},
        tool,
    },
    storage,
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
fn cells(app: &App) -> Vec<Prospect> {
    let id = round_id(app);
    let read = |reader: &storage::Reader<'_>| storage::prospect::of_round(reader, id);
    desk(app).context.dossier.read(read).unwrap()
}

/// The sample's second round at a step of its second stage.
fn at(language: Language, step: usize) -> App {
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
