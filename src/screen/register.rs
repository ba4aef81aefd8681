//! What screens know of a dossier without asking it: its commune and plans whole, everything else
//! as summaries. It follows the journal, so that one's own actions, undo, redo and what another
//! process does all arrive the same way.

use uuid::Uuid;

use super::shelf::{Kept, Shelf};
use crate::{
    domain::{
        Date, Money, Total, agreement,
        commitment::{self, Progress, SOON_DAYS},
        commune::Commune,
        id::{AgreementId, RoundId},
        partner,
        plan::{Axis, Plan},
        project,
        round::{Closing, Round, Stage, StageState},
    },
    storage::{self, Error, Reader, RowKey, axis, closing, commune, journal, plan, round},
};

/// So many changed rows are read one by one; more, and their whole tables are read again.
const FEW: usize = 200;

/// How a commitment presses on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Its day is past.
    Late,
    /// Its day is within [`SOON_DAYS`].
    Soon,
}

impl Due {
    /// Of a commitment that stands so; none when nothing presses.
    pub fn of(progress: &Progress, today: Date) -> Option<Due> {
        let due = progress.due?;
        let days = (due.day() - today.day()).num_days();
        if progress.state.is_late() {
            Some(Due::Late)
        } else if !progress.state.is_settled() && (0..=SOON_DAYS).contains(&days) {
            Some(Due::Soon)
        } else {
            None
        }
    }
}

/// Summaries of everything in an open dossier.
#[derive(Debug)]
pub struct Register {
    /// The commune.
    pub commune: Commune,
    /// Its plans.
    pub plans: Vec<Plan>,
    /// Their axes.
    pub axes: Vec<Axis>,
    /// The projects.
    pub projects: Shelf<project::Summary>,
    /// The partners.
    pub partners: Shelf<partner::Summary>,
    /// The agreements.
    pub agreements: Shelf<agreement::Summary>,
    /// The commitments.
    pub commitments: Shelf<commitment::Summary>,
    /// The rounds, in the order of entry.
    pub rounds: Vec<Round>,
    /// Closings of their stages.
    pub closings: Vec<Closing>,
    /// What the commune gives to all agreements, and what its partners give.
    pub shares: (Total, Total),
    today: Date,
    /// The action of the journal that this is as of.
    seen: i64,
}

impl Kept for project::Summary {
    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }
}

impl Kept for partner::Summary {
    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }
}

impl Kept for agreement::Summary {
    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }
}

impl Kept for commitment::Summary {
    fn uuid(&self) -> Uuid {
        self.id.uuid()
    }
}

impl Register {
    /// Reads the summaries of everything.
    ///
    /// # Errors
    /// [`Error::Missing`] when the commune's sheet was never entered; [`Error::Unreadable`] for a
    /// row that the domain refuses.
    pub fn read(reader: &Reader<'_>, today: Date) -> Result<Register, Error> {
        Ok(Register {
            commune: the_commune(reader)?,
            plans: plan::all(reader)?,
            axes: axis::all(reader)?,
            projects: Shelf::new(storage::project::summaries(reader)?),
            partners: Shelf::new(storage::partner::summaries(reader)?),
            agreements: Shelf::new(storage::agreement::summaries(reader)?),
            commitments: Shelf::new(storage::commitment::summaries(reader, today)?),
            rounds: round::all(reader)?,
            closings: closing::all(reader)?,
            shares: storage::agreement::shares(reader)?,
            today,
            seen: journal::latest(reader)?,
        })
    }

    /// Takes in what was done since, by whomever, and gives the rows that it touched.
    pub fn refresh(&mut self, reader: &Reader<'_>) -> Result<Vec<RowKey>, Error> {
        let latest = journal::latest(reader)?;
        if latest == self.seen {
            return Ok(Vec::new());
        }
        let touched = journal::touched(reader, self.seen)?;
        if touched.len() > FEW {
            *self = Register::read(reader, self.today)?;
            return Ok(touched);
        }
        for row in &touched {
            self.take(reader, row)?;
        }
        if touched.iter().any(|row| row.table == "agreement") {
            self.shares = storage::agreement::shares(reader)?;
        }
        if touched.iter().any(|row| row.table == "round") {
            self.rounds = round::all(reader)?;
        }
        let is_closing = |row: &RowKey| matches!(row.table.as_str(), "stage_closing" | "round");
        if touched.iter().any(is_closing) {
            self.closings = closing::all(reader)?;
        }
        self.seen = latest;
        Ok(touched)
    }

    fn take(&mut self, reader: &Reader<'_>, row: &RowKey) -> Result<(), Error> {
        match row.table.as_str() {
            "commune" => self.commune = the_commune(reader)?,
            "plan" => self.plans = plan::all(reader)?,
            "axis" => self.axes = axis::all(reader)?,
            "project" => {
                if let Ok(id) = row.row.parse() {
                    let now = storage::project::summary(reader, id)?;
                    set(&mut self.projects, reader, row, id.uuid(), now)?;
                }
            }
            "partner" => {
                if let Ok(id) = row.row.parse() {
                    let now = storage::partner::summary(reader, id)?;
                    set(&mut self.partners, reader, row, id.uuid(), now)?;
                }
            }
            "agreement" => {
                if let Ok(id) = row.row.parse() {
                    let now = storage::agreement::summary(reader, id)?;
                    set(&mut self.agreements, reader, row, id.uuid(), now)?;
                }
            }
            "commitment" => {
                if let Ok(id) = row.row.parse() {
                    let now = storage::commitment::summary(reader, id, self.today)?;
                    set(&mut self.commitments, reader, row, id.uuid(), now)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// A round.
    pub fn round(&self, id: RoundId) -> Option<&Round> {
        self.rounds.iter().find(|round| round.id == id)
    }

    /// The stage that a round is at: the first that is open, else the last.
    pub fn stage_of(&self, id: RoundId) -> Stage {
        let is_open = |stage: &Stage| StageState::of(id, *stage, &self.closings).is_open();
        let mut stages = Stage::ALL.iter().copied();
        stages.find(is_open).unwrap_or(Stage::FollowUp)
    }

    /// Every commitment with where it stands on a day.
    pub fn standing(&self, today: Date) -> impl Iterator<Item = (&commitment::Summary, Progress)> {
        self.commitments
            .all()
            .iter()
            .map(move |commitment| (commitment, commitment.progress(today)))
    }

    /// The commitments of one agreement, with where they stand on a day.
    pub fn standing_of(
        &self,
        agreement: AgreementId,
        today: Date,
    ) -> impl Iterator<Item = (&commitment::Summary, Progress)> {
        self.standing(today)
            .filter(move |(commitment, _)| commitment.agreement == agreement)
    }

    /// Total cost of the agreements, as their texts state it.
    pub fn total_cost(&self) -> Total {
        self.agreements.all().iter().map(|a| a.cost).sum()
    }

    /// Money owed by commitments, and what of it was paid.
    pub fn owed_and_paid(&self, today: Date) -> (Total, Total) {
        let owed = self
            .commitments
            .all()
            .iter()
            .filter_map(|commitment| commitment.amount)
            .sum::<Total>();
        let paid = self
            .standing(today)
            .filter_map(|(commitment, progress)| {
                let most: Total = commitment.amount.unwrap_or(Money::ZERO).into();
                commitment.amount.map(|_| progress.paid.min(most))
            })
            .sum::<Total>();
        (owed, paid)
    }
}

/// Puts a row on its shelf; one that comes back stands where it was entered.
fn set<T: Kept>(
    shelf: &mut Shelf<T>,
    reader: &Reader<'_>,
    row: &RowKey,
    id: Uuid,
    now: Option<T>,
) -> Result<(), Error> {
    let mut before = None;
    if now.is_some() && shelf.place(id).is_none() {
        let mut key = row.clone();
        // Of several that come back together, one before it may not be here yet.
        while let Some(other) = storage::order::before(reader, &key)? {
            before = other.row.parse().ok();
            if before.is_some_and(|id| shelf.place(id).is_some()) {
                break;
            }
            key = other;
        }
    }
    shelf.set(id, now, before);
    Ok(())
}

fn the_commune(reader: &Reader<'_>) -> Result<Commune, Error> {
    commune::get(reader)?.ok_or_else(|| Error::Missing(RowKey::new("commune", "1")))
}
