//! Agreements as lists show them: without their clauses, which are most of their bytes.

use std::collections::HashMap;

use crate::{
    domain::{
        Date, Line, Money, Name,
        agreement::{Agreement, Kind, Stage, approval::ApprovalEvent, party::Party},
        id::AgreementId,
    },
    storage::{
        Error, Reader,
        field::{Cursor, Field},
    },
};

/// An agreement as a list shows it. It is read without its text, and so cannot be written back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// With parties and events; nothing else that lies in other tables.
    agreement: Agreement,
    /// Number of its clauses.
    pub clauses: usize,
    /// Number of commitments under it.
    pub commitments: usize,
}

impl Summary {
    /// Its id.
    pub fn id(&self) -> AgreementId {
        self.agreement.id
    }

    /// Its number; empty while a draft has none.
    pub fn number(&self) -> &Line {
        &self.agreement.number
    }

    /// Its title.
    pub fn title(&self) -> &Name {
        &self.agreement.title
    }

    /// Framework, specific or amendment.
    pub fn kind(&self) -> Kind {
        self.agreement.kind
    }

    /// The framework it carries out, or the agreement it amends.
    pub fn parent(&self) -> Option<AgreementId> {
        self.agreement.parent
    }

    /// Total cost as the text states it.
    pub fn cost(&self) -> Money {
        self.agreement.cost
    }

    /// Its parties in the order of the text.
    pub fn parties(&self) -> &[Party] {
        &self.agreement.parties
    }

    /// How far it has come on a day.
    pub fn stage(&self, today: Date) -> Stage {
        self.agreement.stage(today)
    }

    /// The last day of its duration, once its first is known.
    pub fn ends_on(&self) -> Option<Date> {
        self.agreement.ends_on()
    }
}

/// Every agreement as a list shows it, in the order of entry.
pub fn summaries(reader: &Reader<'_>) -> Result<Vec<Summary>, Error> {
    let mut parties = reader.parts::<Party>(None)?;
    let mut events = reader.parts::<ApprovalEvent>(None)?;
    let clauses = counts(reader, "clause")?;
    let commitments = counts(reader, "commitment")?;
    let summary = |mut agreement: Agreement| {
        let id = agreement.id;
        agreement.parties = parties.of(id);
        agreement.events = events.of(id);
        Summary {
            agreement,
            clauses: clauses.get(&id).copied().unwrap_or_default(),
            commitments: commitments.get(&id).copied().unwrap_or_default(),
        }
    };
    Ok(reader.entities(None)?.into_iter().map(summary).collect())
}

/// Number of rows of a table for each agreement.
fn counts(reader: &Reader<'_>, table: &str) -> Result<HashMap<AgreementId, usize>, Error> {
    let sql = format!("SELECT agreement, count(*) FROM {table} GROUP BY agreement");
    let take = |cursor: &mut Cursor<'_>| {
        let id = AgreementId::take(cursor)?;
        let count = u32::take(cursor)?;
        Ok((id, count as usize))
    };
    let key = |row: &rusqlite::Row<'_>| row.get::<_, String>(0).unwrap_or_default();
    let rows = reader.select(table, &sql, [], key, take)?;
    Ok(rows.into_iter().collect())
}
