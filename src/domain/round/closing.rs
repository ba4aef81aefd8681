//! Closing a stage: with its product, or with a written reason; a frozen product is never lost.

use serde::{Deserialize, Serialize};

use super::Stage;
use crate::{
    domain::{
        Date, Line, Name, Prose,
        id::{AttachmentId, ClosingId, RoundId},
    },
    text::Language,
};

/// One closing of a stage. A stage that is reopened and closed again has another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// Its id.
    pub id: ClosingId,
    /// The round.
    pub round: RoundId,
    /// The stage.
    pub stage: Stage,
    /// When it was closed.
    pub closed_on: Date,
    /// Why it was closed although its product is not complete.
    #[serde(default)]
    pub reason: Prose,
    /// When it was reopened.
    #[serde(default)]
    pub reopened_on: Option<Date>,
    /// Why.
    #[serde(default)]
    pub reopened_reason: Prose,
    /// Who was present.
    #[serde(default)]
    pub present: Vec<Name>,
    /// The product as it was frozen, once for each file.
    #[serde(default)]
    pub products: Vec<FrozenProduct>,
}

/// A file of a frozen product, kept among the attachments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrozenProduct {
    /// In which language.
    pub language: Language,
    /// The file.
    pub attachment: AttachmentId,
    /// SHA-256 of its bytes when it was frozen, 64 hexadecimal digits.
    pub sha256: Line,
}

/// Where a stage of a round stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StageState<'a> {
    /// Never closed.
    Open,
    /// Closed.
    Closed(&'a Closing),
    /// Closed once and open again.
    Reopened(&'a Closing),
}

impl<'a> StageState<'a> {
    /// Of a stage of a round, among all closings: the last closing of the stage by day, then by
    /// order of entry, decides.
    pub fn of(round: RoundId, stage: Stage, closings: &'a [Closing]) -> StageState<'a> {
        let own = closings
            .iter()
            .filter(|closing| closing.round == round && closing.stage == stage);
        match own.max_by_key(|closing| closing.closed_on) {
            None => StageState::Open,
            Some(last) if last.reopened_on.is_some() => StageState::Reopened(last),
            Some(last) => StageState::Closed(last),
        }
    }

    /// Whether it may be worked on.
    pub fn is_open(self) -> bool {
        !matches!(self, StageState::Closed(_))
    }

    /// The closing that last froze it.
    pub fn closing(self) -> Option<&'a Closing> {
        match self {
            StageState::Open => None,
            StageState::Closed(closing) | StageState::Reopened(closing) => Some(closing),
        }
    }
}

/// Why a stage may not be closed as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// Its product is not complete and no reason is written.
    NoReason,
    /// Nobody was present.
    NobodyPresent,
    /// It was reopened before it was closed.
    ReopenedBefore,
    /// It was reopened without a reason.
    ReopenedWithoutReason,
}

/// What keeps a closing from being sound; `complete` tells whether the product is.
pub fn obstacles(closing: &Closing, complete: bool) -> Vec<Obstacle> {
    let reopened = closing.reopened_on;
    [
        (!complete && closing.reason.is_empty(), Obstacle::NoReason),
        (closing.present.is_empty(), Obstacle::NobodyPresent),
        (
            reopened.is_some_and(|day| day < closing.closed_on),
            Obstacle::ReopenedBefore,
        ),
        (
            reopened.is_some() && closing.reopened_reason.is_empty(),
            Obstacle::ReopenedWithoutReason,
        ),
    ]
    .into_iter()
    .filter_map(|(is, obstacle)| is.then_some(obstacle))
    .collect()
}
