//! What a party owes under an agreement, what it has done, and so where it stands on a day.

mod progress;
mod summary;

pub use progress::{Done, Step};
pub use summary::{Ledger, Parts, Summary};

use progress::Terms;
use serde::{Deserialize, Serialize};

use super::{
    Date, Money, Name, Prose, Total, Year,
    id::{AgreementId, AttachmentId, ClauseId, CommitmentId, PartyId, RealisationId},
    key::keyed,
    need::SupportKind,
    quantity::{Decimal, Quantity},
};

/// Days before a due date from which a commitment counts as falling due (domain notes, section 7).
pub const SOON_DAYS: i64 = 30;

/// When a commitment falls due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Due {
    /// On a day.
    On(Date),
    /// After an event; on a day once the event has happened.
    After {
        /// The event, in words.
        trigger: Name,
        /// The day it led to.
        #[serde(default)]
        on: Option<Date>,
    },
}

impl Due {
    /// The day, when known.
    pub fn date(&self) -> Option<Date> {
        match self {
            Due::On(date) => Some(*date),
            Due::After { on, .. } => *on,
        }
    }
}

keyed! {
    /// What takes a commitment out of the ordinary count.
    pub enum Standing {
        /// Owed.
        Owed => "owed",
        /// Waived by the creditor.
        Waived => "waived",
        /// Disputed.
        Disputed => "disputed",
        /// Closed or replaced by an amendment.
        Closed => "closed",
    }
}

/// A commitment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// Its id.
    pub id: CommitmentId,
    /// The agreement that founds it.
    pub agreement: AgreementId,
    /// The clause that states it.
    #[serde(default)]
    pub clause: Option<ClauseId>,
    /// Who owes.
    pub debtor: PartyId,
    /// Whom it is owed to; none when to all the others.
    #[serde(default)]
    pub creditor: Option<PartyId>,
    /// What kind.
    pub kind: SupportKind,
    /// What is owed, beginning with a verb.
    pub text: Prose,
    /// How much of something.
    #[serde(default)]
    pub quantity: Option<Quantity>,
    /// Money owed, or the estimated value of something else.
    #[serde(default)]
    pub amount: Option<Money>,
    /// When.
    #[serde(default)]
    pub due: Option<Due>,
    /// Parts of it, by year.
    #[serde(default)]
    pub instalments: Vec<Instalment>,
    /// Owed only if something else happens first.
    #[serde(default)]
    pub conditional: bool,
    /// Evidence that is required.
    #[serde(default)]
    pub evidence: Name,
    /// Owed, waived, disputed or closed.
    #[serde(default = "owed")]
    pub standing: Standing,
    /// Why it is no longer simply owed, or why it is late.
    #[serde(default)]
    pub cause: Prose,
    /// What the team does next.
    #[serde(default)]
    pub next_action: Name,
}

fn owed() -> Standing {
    Standing::Owed
}

/// A part of a commitment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instalment {
    /// The year it belongs to.
    pub year: Year,
    /// How much.
    pub amount: Money,
    /// The last day for it.
    #[serde(default)]
    pub due: Option<Date>,
}

/// What was done of a commitment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Realisation {
    /// Its id.
    pub id: RealisationId,
    /// The commitment.
    pub commitment: CommitmentId,
    /// When.
    pub date: Date,
    /// Money paid, or value given.
    #[serde(default)]
    pub amount: Option<Money>,
    /// How much of something.
    #[serde(default)]
    pub number: Option<Decimal>,
    /// Whether it completes a commitment that has neither amount nor quantity.
    #[serde(default)]
    pub completes: bool,
    /// What was done.
    #[serde(default)]
    pub note: Name,
    /// The paper that shows it.
    #[serde(default)]
    pub evidence: Option<AttachmentId>,
}

keyed! {
    /// Where a commitment stands on a day (domain notes, section 7).
    pub enum State {
        /// No due date yet.
        Undated => "undated",
        /// Not due yet.
        NotDue => "not-due",
        /// Due within [`SOON_DAYS`].
        DueSoon => "due-soon",
        /// Past its day and nothing done.
        Late => "late",
        /// Past its day and partly done.
        LatePartial => "late-partial",
        /// Not past its day and partly done.
        Partial => "partial",
        /// Done.
        Done => "done",
        /// Waived.
        Waived => "waived",
        /// Disputed.
        Disputed => "disputed",
        /// Closed by an amendment.
        Closed => "closed",
    }
}

impl State {
    /// Whether something owed is past its day.
    pub fn is_late(self) -> bool {
        matches!(self, State::Late | State::LatePartial)
    }

    /// Whether nothing more is expected.
    pub fn is_settled(self) -> bool {
        matches!(self, State::Done | State::Waived | State::Closed)
    }
}

/// A commitment on a day: all derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Its state.
    pub state: State,
    /// Money paid or value given so far.
    pub paid: Total,
    /// Quantity given so far, in thousandths.
    pub given: i64,
    /// Share done, in hundredths of a percent.
    pub share: super::Share,
    /// The day that counts: of the first instalment not yet met, else of the whole.
    pub due: Option<Date>,
    /// Days past that day; 0 when it is not late.
    pub days_late: i64,
}

impl Commitment {
    /// The realisations that are its own.
    fn own<'a>(&self, all: &'a [Realisation]) -> impl Iterator<Item = &'a Realisation> + use<'a> {
        let id = self.id;
        all.iter()
            .filter(move |realisation| realisation.commitment == id)
    }

    /// Its instalments that have a day.
    fn dated_instalments(&self) -> impl Iterator<Item = (Date, Money)> + '_ {
        let dated = |part: &Instalment| part.due.map(|due| (due, part.amount));
        self.instalments.iter().filter_map(dated)
    }

    /// Where it stands on a day. Realisations of other commitments and of later days are left out.
    pub fn progress(&self, realisations: &[Realisation], today: Date) -> Progress {
        let done = self
            .own(realisations)
            .filter(|realisation| realisation.date <= today)
            .map(Step::from)
            .fold(Done::default(), Done::and);
        let terms = Terms {
            kind: self.kind,
            standing: self.standing,
            amount: self.amount,
            quantity: self.quantity.as_ref().map(|quantity| quantity.number),
            due: self.due.as_ref().and_then(Due::date),
        };
        terms.progress(self.dated_instalments(), done, today)
    }
}

#[cfg(test)]
mod tests;
