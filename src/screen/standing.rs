//! How states look: the shape and colours that stand beside their words.

use crate::{
    domain::{agreement::Stage, commitment::State},
    widget::badge::{CLOSED, DISPUTED, DONE, LATE, Look, NONE, ON_TIME, PARTLY, SOON},
};

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
