//! Agreements with everything that their text is made of.

mod share;
mod summary;

pub use share::shares;
pub use summary::{summaries, summary};

use super::{
    Error, Reader, Writer,
    change::{Rows, Sheet},
    record::{entity, part},
};
use crate::domain::{
    Name,
    agreement::{
        Agreement, Indicator, Member, Tranche, approval::ApprovalEvent, clause::Clause,
        financing::Contribution, party::Party,
    },
    id::{AgreementId, ProjectId},
};

entity!(Agreement, AgreementId, "agreement" {
    id, kind, form, parent, number, title, object, place, regime_date, cost, budget_support,
    payment_account, duration_months, start_rule, starts_on, owner, delegated_owner, operator,
    beneficiaries, committee, evaluated_on, report_cadence, notice_days, settlement_days, copies,
    signing_place, prevailing,
} elsewhere { projects, parties, clauses, contributions, tranches, indicators, events, annexes });
part!(Party, of agreement: AgreementId, "party" {
    id, partner, name, short_name, quality, signatory, seat, legal_basis, account,
});
part!(Clause, of agreement: AgreementId, "clause" { id, section, each_party, heading, body });
part!(ApprovalEvent, of agreement: AgreementId, "event" {
    id, step, on, number, session, outcome, votes, party, note,
});
part!(Contribution, of agreement: AgreementId, "contribution" { party, year, kind, amount });
part!(Tranche, of agreement: AgreementId, "tranche" { share, trigger, evidence });
part!(Member, of agreement: AgreementId, "member" { party, quality });
part!(Indicator, of agreement: AgreementId, "indicator" { text, baseline, target, source });

struct Served {
    project: ProjectId,
}

part!(Served, of agreement: AgreementId, "agreement_project" { project });

struct Annex {
    title: Name,
}

part!(Annex, of agreement: AgreementId, "annex" { title });

impl Sheet for Agreement {
    fn parts(&self) -> Vec<Rows> {
        let projects: Vec<Served> = self
            .projects
            .iter()
            .map(|&project| Served { project })
            .collect();
        let annexes: Vec<Annex> = self
            .annexes
            .iter()
            .map(|title| Annex {
                title: title.clone(),
            })
            .collect();
        vec![
            Rows::of(self.id, &projects),
            Rows::of(self.id, &self.parties),
            Rows::of(self.id, &self.clauses),
            Rows::of(self.id, &self.contributions),
            Rows::of(self.id, &self.tranches),
            Rows::of(self.id, &self.committee.members),
            Rows::of(self.id, &self.indicators),
            Rows::of(self.id, &self.events),
            Rows::of(self.id, &annexes),
        ]
    }
}

fn load(reader: &Reader<'_>, id: Option<AgreementId>) -> Result<Vec<Agreement>, Error> {
    let mut agreements = reader.entities::<Agreement>(id)?;
    let mut projects = reader.parts::<Served>(id)?;
    let mut parties = reader.parts::<Party>(id)?;
    let mut clauses = reader.parts::<Clause>(id)?;
    let mut contributions = reader.parts::<Contribution>(id)?;
    let mut tranches = reader.parts::<Tranche>(id)?;
    let mut members = reader.parts::<Member>(id)?;
    let mut indicators = reader.parts::<Indicator>(id)?;
    let mut events = reader.parts::<ApprovalEvent>(id)?;
    let mut annexes = reader.parts::<Annex>(id)?;
    for agreement in &mut agreements {
        agreement.projects = projects
            .of(agreement.id)
            .into_iter()
            .map(|part| part.project)
            .collect();
        agreement.parties = parties.of(agreement.id);
        agreement.clauses = clauses.of(agreement.id);
        agreement.contributions = contributions.of(agreement.id);
        agreement.tranches = tranches.of(agreement.id);
        agreement.committee.members = members.of(agreement.id);
        agreement.indicators = indicators.of(agreement.id);
        agreement.events = events.of(agreement.id);
        agreement.annexes = annexes
            .of(agreement.id)
            .into_iter()
            .map(|part| part.title)
            .collect();
    }
    Ok(agreements)
}

/// All of them, in the order of entry.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Agreement>, Error> {
    load(reader, None)
}

/// One of them, if it is there.
pub fn get(reader: &Reader<'_>, id: AgreementId) -> Result<Option<Agreement>, Error> {
    load(reader, Some(id)).map(|mut found| found.pop())
}

/// That every row can be read, none kept.
pub(super) fn readable(reader: &Reader<'_>) -> Result<(), Error> {
    reader.readable::<Agreement>()?;
    reader.readable::<Served>()?;
    reader.readable::<Party>()?;
    reader.readable::<Clause>()?;
    reader.readable::<Contribution>()?;
    reader.readable::<Tranche>()?;
    reader.readable::<Member>()?;
    reader.readable::<Indicator>()?;
    reader.readable::<ApprovalEvent>()?;
    reader.readable::<Annex>()
}

/// Enters a new one.
pub fn insert(writer: &Writer<'_>, agreement: &Agreement) -> Result<(), Error> {
    writer.insert_sheet(agreement)
}

/// Changes one that is there, writing only what differs.
pub fn update(writer: &Writer<'_>, agreement: &Agreement) -> Result<(), Error> {
    writer.update_sheet(agreement)
}

/// Writes what an editor changed of one between reading it (`before`) and now (`after`), and leaves
/// alone what others changed meanwhile.
///
/// # Errors
/// [`Error::Conflict`] when they changed the same fields; the action writes nothing then.
pub fn update_from(
    writer: &Writer<'_>,
    before: &Agreement,
    after: &Agreement,
) -> Result<(), Error> {
    writer.update_sheet_from(before, after)
}

/// Deletes one with what belongs to it; refused while other rows name it.
pub fn delete(writer: &Writer<'_>, id: AgreementId) -> Result<(), Error> {
    writer.delete_entity::<Agreement>(id)
}
