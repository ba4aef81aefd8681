//! How states look: the shape and colours that stand beside their words.

use iced::Alignment;

use super::Context;
use crate::{
    domain::{
        agreement::Stage,
        commitment::State,
        id::RoundId,
        round::{self, StageState},
    },
    theme::space,
    widget::{
        Element, Row,
        badge::{self, CLOSED, DISPUTED, DONE, LATE, Look, NONE, ON_TIME, PARTLY, SOON},
    },
};

/// The stages of a round that can be worked on in the window.
pub const WORKED: &[round::Stage] = &[
    round::Stage::Needs,
    round::Stage::Partners,
    round::Stage::Plan,
];

/// Of a commitment.
pub fn commitment(state: State) -> Look {
    match state {
        State::Undated | State::NotDue => NONE,
        State::DueSoon => SOON,
        State::Late | State::LatePartial => LATE,
        State::Partial => PARTLY,
        State::Done => DONE,
        State::Waived | State::Closed => CLOSED,
        State::Disputed => DISPUTED,
    }
}

/// Of an agreement.
pub fn stage(stage: Stage) -> Look {
    match stage {
        Stage::Draft => NONE,
        Stage::Voted | Stage::AwaitingVisa | Stage::Signing => SOON,
        Stage::VisaRefused => LATE,
        Stage::Signed => PARTLY,
        Stage::InForce => ON_TIME,
        Stage::Ended => DONE,
    }
}

/// The stage that is opened for a round that is at `stage`: the last that can be worked on, at most.
pub fn shown(stage: round::Stage) -> round::Stage {
    let worked = WORKED.iter().copied().rev();
    let mut before = worked.filter(|one| *one <= stage);
    before.next().unwrap_or(round::Stage::Needs)
}

/// Where each stage of a round stands, in a line.
pub fn stages<'a, M: 'a>(context: &Context, round: RoundId) -> Element<'a, M> {
    let (language, tr) = (context.language(), &context.tr);
    let at = context.register.stage_of(round);
    let each = round::Stage::ALL.iter().map(|&stage| {
        let state = StageState::of(round, stage, &context.register.closings);
        let look = match state {
            StageState::Closed(_) => DONE,
            StageState::Reopened(_) => SOON,
            StageState::Open if stage == at => PARTLY,
            StageState::Open => NONE,
        };
        badge::plain(language, look, tr.term(stage))
    });
    Row::with_children(each)
        .spacing(space::M)
        .align_y(Alignment::Center)
        .wrap()
        .into()
}
