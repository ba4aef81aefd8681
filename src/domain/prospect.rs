//! What one partner could give to one need: a cell of the matrix, with its own dated history
//! (domain notes, section 1, stage 2).

pub mod check;

use serde::{Deserialize, Serialize};

use super::{
    Date, Grade, Line, Money, Name, Points, Prose, Total, Year,
    id::{NeedId, PartnerId, ProspectId, RoundId},
    key::keyed,
    need::SupportKind,
};

keyed! {
    /// What the team decided of a partner for a need.
    pub enum Decision {
        /// Nothing yet.
        Open => "open",
        /// To be asked.
        Retained => "retained",
        /// Not to be asked.
        Declined => "declined",
    }
}

keyed! {
    /// Whether the partner holds the competence that the need falls under.
    pub enum Standing {
        /// Nobody has looked.
        Unchecked => "unchecked",
        /// It does.
        Held => "held",
        /// It does not.
        NotHeld => "not-held",
    }
}

keyed! {
    /// How far a contribution has come. Amounts of different statuses are never added.
    pub enum Status {
        /// The team thinks of it.
        Identified => "identified",
        /// The partner was asked.
        Asked => "asked",
        /// The partner promised.
        Promised => "promised",
        /// The partner refused.
        Refused => "refused",
        /// An agreement binds it.
        Agreed => "agreed",
        /// It was paid or delivered.
        Paid => "paid",
    }
}

/// A cell of the matrix of needs and partners.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prospect {
    /// Its id.
    pub id: ProspectId,
    /// The round.
    pub round: RoundId,
    /// The need.
    pub need: NeedId,
    /// The partner.
    pub partner: PartnerId,
    /// What the team decided.
    pub decision: Decision,
    /// Why.
    #[serde(default)]
    pub decision_reason: Prose,
    /// How well partner and need fit.
    #[serde(default)]
    pub fit: Option<Grade>,
    /// What kind of contribution.
    pub kind: SupportKind,
    /// What it is expected to be worth.
    #[serde(default)]
    pub expected: Option<Money>,
    /// How likely it is, in percent.
    #[serde(default)]
    pub probability: Option<Points>,
    /// Key of the legal form that would bind it.
    #[serde(default)]
    pub form: Line,
    /// Whether the partner is competent.
    pub standing: Standing,
    /// Remarks.
    #[serde(default)]
    pub note: Prose,
    /// What became of it, in order.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// In which years it would come; all in the need's year when empty.
    #[serde(default)]
    pub years: Vec<YearPart>,
}

/// A dated step of a contribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// How far it came.
    pub status: Status,
    /// When.
    pub reached_on: Date,
    /// How much; of a payment, this payment alone.
    #[serde(default)]
    pub amount: Option<Money>,
    /// Letter, minutes, remark.
    #[serde(default)]
    pub note: Name,
}

/// What comes in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearPart {
    /// The year.
    pub year: Year,
    /// How much.
    pub amount: Money,
}

impl Prospect {
    /// A cell in which nothing was entered yet.
    pub fn new(
        id: ProspectId,
        round: RoundId,
        need: NeedId,
        partner: PartnerId,
        kind: SupportKind,
    ) -> Prospect {
        Prospect {
            id,
            round,
            need,
            partner,
            decision: Decision::Open,
            decision_reason: Prose::default(),
            fit: None,
            kind,
            expected: None,
            probability: None,
            form: Line::default(),
            standing: Standing::Unchecked,
            note: Prose::default(),
            steps: Vec::new(),
            years: Vec::new(),
        }
    }

    /// How far it has come: the status of the last step by day, then by order of entry; identified
    /// when there is none.
    pub fn status(&self) -> Status {
        let last = self.steps.iter().max_by_key(|step| step.reached_on);
        last.map_or(Status::Identified, |step| step.status)
    }

    /// Whether it counts for the cover: the team did not decline it and the partner did not refuse.
    pub fn is_live(&self) -> bool {
        self.decision != Decision::Declined && self.status() != Status::Refused
    }

    /// What it is worth at a status, nothing when it never came that far: of payments the sum, of
    /// any other status the last amount said, by day. What is expected stands for an identified one
    /// without an amount.
    pub fn amount_at(&self, status: Status) -> Total {
        let own = self.steps.iter().filter(|step| step.status == status);
        match status {
            Status::Paid => own.filter_map(|step| step.amount).sum(),
            _ => {
                let last = own
                    .filter(|step| step.amount.is_some())
                    .max_by_key(|step| step.reached_on);
                let said = last.and_then(|step| step.amount);
                let hoped = (status == Status::Identified)
                    .then_some(self.expected)
                    .flatten();
                said.or(hoped).map(Total::from).unwrap_or_default()
            }
        }
    }

    /// What it is expected to bring as things stand: what was agreed, else promised, else expected;
    /// nothing when it is not live.
    pub fn prospect(&self) -> Total {
        if !self.is_live() {
            return Total::default();
        }
        [Status::Agreed, Status::Promised]
            .into_iter()
            .map(|status| self.amount_at(status))
            .find(|amount| *amount > Total::default())
            .unwrap_or_else(|| self.expected.map(Total::from).unwrap_or_default())
    }

    /// What comes in each year, as typed; everything in the need's year when nothing was.
    pub fn spread(&self, need_year: Year) -> Vec<YearPart> {
        match (self.years.is_empty(), self.expected) {
            (false, _) => self.years.clone(),
            (true, Some(amount)) => vec![YearPart {
                year: need_year,
                amount,
            }],
            (true, None) => Vec::new(),
        }
    }
}

/// Sums of contributions by status, side by side: no sum goes over several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ledger {
    /// Thought of.
    pub identified: Total,
    /// Asked.
    pub asked: Total,
    /// Promised.
    pub promised: Total,
    /// Refused.
    pub refused: Total,
    /// Agreed.
    pub agreed: Total,
    /// Paid.
    pub paid: Total,
}

impl Ledger {
    /// Of some contributions.
    pub fn of<'p>(prospects: impl IntoIterator<Item = &'p Prospect>) -> Ledger {
        let sum = |one: Total, more: Total| [one, more].into_iter().sum();
        let mut ledger = Ledger::default();
        for prospect in prospects {
            let at = |status| prospect.amount_at(status);
            ledger.identified = sum(ledger.identified, at(Status::Identified));
            if prospect.steps.is_empty() {
                continue;
            }
            ledger.asked = sum(ledger.asked, at(Status::Asked));
            ledger.promised = sum(ledger.promised, at(Status::Promised));
            ledger.refused = sum(ledger.refused, at(Status::Refused));
            ledger.agreed = sum(ledger.agreed, at(Status::Agreed));
            ledger.paid = sum(ledger.paid, at(Status::Paid));
        }
        ledger
    }

    /// The sum at a status.
    pub fn at(&self, status: Status) -> Total {
        match status {
            Status::Identified => self.identified,
            Status::Asked => self.asked,
            Status::Promised => self.promised,
            Status::Refused => self.refused,
            Status::Agreed => self.agreed,
            Status::Paid => self.paid,
        }
    }
}

#[cfg(test)]
mod tests;
