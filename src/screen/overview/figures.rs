//! What home tells, derived once whenever the dossier changes.

use std::cmp::Reverse;

use crate::{
    domain::{
        Date, Total, commitment,
        id::{AgreementId, CommitmentId},
    },
    screen::{Register, register},
};

/// A commitment that is late or falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// Which.
    pub commitment: CommitmentId,
    /// Its state.
    pub state: commitment::State,
    /// Its day.
    pub due: Date,
    /// Days past it.
    pub days_late: i64,
}

/// The figures of a dossier on a day.
#[derive(Debug)]
pub struct Figures {
    /// Late commitments, the latest first.
    pub late: Vec<Due>,
    /// Commitments that fall due soon, the nearest first.
    pub soon: Vec<Due>,
    /// Agreements not yet signed by everyone.
    pub drafts: Vec<AgreementId>,
    /// Total cost of the agreements.
    pub cost: Total,
    /// What the commune gives.
    pub commune: Total,
    /// What its partners give.
    pub partners: Total,
    /// Money and value owed by commitments.
    pub owed: Total,
    /// What of it was given.
    pub paid: Total,
}

impl Figures {
    /// Derives them.
    pub fn of(register: &Register, today: Date) -> Figures {
        let mut late = Vec::new();
        let mut soon = Vec::new();
        for (commitment, progress) in register.standing(today) {
            let Some(day) = progress.due else { continue };
            let item = Due {
                commitment: commitment.id,
                state: progress.state,
                due: day,
                days_late: progress.days_late,
            };
            match register::Due::of(&progress, today) {
                Some(register::Due::Late) => late.push(item),
                Some(register::Due::Soon) => soon.push(item),
                None => {}
            }
        }
        late.sort_by_key(|item| Reverse(item.days_late));
        soon.sort_by_key(|item| item.due);
        let (commune, partners) = register.shares;
        let (owed, paid) = register.owed_and_paid(today);
        Figures {
            late,
            soon,
            drafts: register
                .agreements
                .all()
                .iter()
                .filter(|agreement| agreement.is_draft())
                .map(|agreement| agreement.id)
                .collect(),
            cost: register.total_cost(),
            commune,
            partners,
            owed,
            paid,
        }
    }
}
