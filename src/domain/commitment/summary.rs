//! A commitment as lists show it.

use super::{
    Commitment, Date, Due, Money, Progress, Realisation, Standing,
    progress::{Done, Step, Terms},
};
use crate::domain::{
    Total,
    id::{AgreementId, CommitmentId, PartyId},
    need::SupportKind,
    quantity::Decimal,
};

/// A commitment as a list shows it: enough to tell where it stands on the day it was read for and
/// on every later one. Its text is read when it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Its id.
    pub id: CommitmentId,
    /// The agreement that founds it.
    pub agreement: AgreementId,
    /// Who owes.
    pub debtor: PartyId,
    /// Whom it is owed to; none when to all the others.
    pub creditor: Option<PartyId>,
    /// What kind.
    pub kind: SupportKind,
    /// Owed, waived, disputed or closed.
    pub standing: Standing,
    /// Owed only if something else happens first.
    pub conditional: bool,
    /// Money owed, or the estimated value of something else.
    pub amount: Option<Money>,
    /// When the whole falls due, when known.
    pub due: Option<Date>,
    paid: Total,
    completed: bool,
    begun: bool,
    rest: Option<Box<Rest>>,
}

/// What only some commitments have.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Rest {
    quantity: Option<Decimal>,
    given: i64,
    instalments: Box<[(Date, Money)]>,
    later: Box<[Step]>,
}

/// What a summary is made of, as it lies on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// Its id.
    pub id: CommitmentId,
    /// The agreement that founds it.
    pub agreement: AgreementId,
    /// Who owes.
    pub debtor: PartyId,
    /// Whom it is owed to.
    pub creditor: Option<PartyId>,
    /// What kind.
    pub kind: SupportKind,
    /// Owed, waived, disputed or closed.
    pub standing: Standing,
    /// Owed only if something else happens first.
    pub conditional: bool,
    /// Money owed.
    pub amount: Option<Money>,
    /// How much of something.
    pub quantity: Option<Decimal>,
    /// When.
    pub due: Option<Date>,
}

/// What was done of one commitment, parted by the day a summary is for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ledger {
    done: Done,
    later: Vec<Step>,
}

impl Ledger {
    /// Takes a realisation up: those of later days are kept apart.
    pub fn enter(&mut self, step: Step, today: Date) {
        if step.date <= today {
            self.done = self.done.and(step);
        } else {
            self.later.push(step);
        }
    }
}

impl Summary {
    /// Of a whole sheet and the realisations, those of other commitments left out; tells where it
    /// stands on `today` and later.
    pub fn of(commitment: &Commitment, realisations: &[Realisation], today: Date) -> Summary {
        let mut ledger = Ledger::default();
        for realisation in commitment.own(realisations) {
            ledger.enter(realisation.into(), today);
        }
        let parts = Parts {
            id: commitment.id,
            agreement: commitment.agreement,
            debtor: commitment.debtor,
            creditor: commitment.creditor,
            kind: commitment.kind,
            standing: commitment.standing,
            conditional: commitment.conditional,
            amount: commitment.amount,
            quantity: commitment.quantity.as_ref().map(|q| q.number),
            due: commitment.due.as_ref().and_then(Due::date),
        };
        Summary::new(parts, commitment.dated_instalments().collect(), ledger)
    }

    /// Of its parts: `instalments` are those that have a day.
    pub fn new(parts: Parts, instalments: Vec<(Date, Money)>, ledger: Ledger) -> Summary {
        let Ledger { done, later } = ledger;
        let rest = Rest {
            quantity: parts.quantity,
            given: done.given,
            instalments: instalments.into_boxed_slice(),
            later: later.into_boxed_slice(),
        };
        Summary {
            id: parts.id,
            agreement: parts.agreement,
            debtor: parts.debtor,
            creditor: parts.creditor,
            kind: parts.kind,
            standing: parts.standing,
            conditional: parts.conditional,
            amount: parts.amount,
            due: parts.due,
            paid: done.paid,
            completed: done.completed,
            begun: done.begun,
            rest: (rest != Rest::default()).then(|| Box::new(rest)),
        }
    }

    /// Where it stands on a day, as [`Commitment::progress`] tells it. Of days before the one that
    /// the summary was read for, what was done since is not taken back.
    pub fn progress(&self, today: Date) -> Progress {
        let rest = self.rest.as_deref();
        let terms = Terms {
            kind: self.kind,
            standing: self.standing,
            amount: self.amount,
            quantity: rest.and_then(|rest| rest.quantity),
            due: self.due,
        };
        let done = Done {
            paid: self.paid,
            given: rest.map_or(0, |rest| rest.given),
            completed: self.completed,
            begun: self.begun,
        };
        let later = rest.into_iter().flat_map(|rest| rest.later.iter().copied());
        let done = later
            .filter(|step| step.date <= today)
            .fold(done, Done::and);
        let instalments = rest
            .into_iter()
            .flat_map(|rest| rest.instalments.iter().copied());
        terms.progress(instalments, done, today)
    }
}
