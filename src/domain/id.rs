//! Typed ids: UUIDv7, so that rows sort by the moment they were made.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;
use uuid::Uuid;

/// Text or bytes that are not a UUIDv7.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0:?} is not a UUIDv7")]
pub struct NotAnId(pub String);

/// Where new ids come from: the moment and the randomness are the caller's.
pub trait IdSource {
    /// An id that was never given before.
    fn next_uuid(&mut self) -> Uuid;
}

/// Ids counted up from one moment, for samples and tests that must come out the same every time.
#[derive(Debug, Clone)]
pub struct Sequence {
    millis: u64,
    count: u64,
}

impl Sequence {
    /// Starts at `millis` milliseconds after 1970-01-01.
    pub fn starting_at(millis: u64) -> Self {
        Sequence { millis, count: 0 }
    }
}

impl IdSource for Sequence {
    fn next_uuid(&mut self) -> Uuid {
        self.count += 1;
        let mut random = [0u8; 10];
        random[2..].copy_from_slice(&self.count.to_be_bytes());
        uuid::Builder::from_unix_timestamp_millis(self.millis, &random).into_uuid()
    }
}

macro_rules! ids {
    ($( $(#[$meta:meta])* $name:ident ),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "Uuid", into = "Uuid")]
        pub struct $name(Uuid);

        impl $name {
            /// The next id of a source.
            pub fn next(source: &mut dyn IdSource) -> Self {
                $name(source.next_uuid())
            }

            /// The UUID itself.
            pub fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl TryFrom<Uuid> for $name {
            type Error = NotAnId;

            fn try_from(uuid: Uuid) -> Result<Self, NotAnId> {
                match uuid.get_version_num() {
                    7 => Ok($name(uuid)),
                    _ => Err(NotAnId(uuid.to_string())),
                }
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Uuid {
                id.0
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Uuid::parse_str(text).map_err(|_| NotAnId(text.to_owned()))?.try_into()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// Of a plan.
    PlanId,
    /// Of an axis of a plan.
    AxisId,
    /// Of a project.
    ProjectId,
    /// Of a need.
    NeedId,
    /// Of a partner.
    PartnerId,
    /// Of a partner's contact person.
    ContactId,
    /// Of an agreement.
    AgreementId,
    /// Of a party to an agreement.
    PartyId,
    /// Of a clause of an agreement.
    ClauseId,
    /// Of an event on an agreement's approval path.
    EventId,
    /// Of a commitment.
    CommitmentId,
    /// Of a realisation.
    RealisationId,
    /// Of an attachment.
    AttachmentId,
    /// Of a round of mobilisation.
    RoundId,
    /// Of a member of a round's team.
    MemberId,
    /// Of a criterion of a round's ranking.
    CriterionId,
    /// Of the closing of a stage.
    ClosingId,
    /// Of what one partner could give to one need.
    ProspectId,
    /// Of a round's analysis of one partner.
    StakeholderId,
    /// Of how a round approaches one partner.
    ApproachId,
    /// Of an action of the mobilisation plan.
    ActionId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sequence_gives_distinct_ordered_v7_ids() {
        let mut ids = Sequence::starting_at(1_764_000_000_000);
        let first = ProjectId::next(&mut ids);
        let second = ProjectId::next(&mut ids);
        assert!(first < second);
        assert_eq!(first.to_string().parse::<ProjectId>(), Ok(first));
    }

    #[test]
    fn an_id_of_another_version_is_refused() {
        let v4 = "550e8400-e29b-41d4-a716-446655440000";
        assert_eq!(v4.parse::<ProjectId>(), Err(NotAnId(v4.to_owned())));
        assert!(serde_json::from_str::<ProjectId>(&format!("\"{v4}\"")).is_err());
    }
}
