//! What partners made of what they promised: always derived from their commitments, never typed
//! (domain notes, sections 5 and 7).

use std::collections::{HashMap, HashSet};

use crate::domain::{
    Date, Share, Total,
    agreement::{Agreement, Stage},
    commitment::{Commitment, Due, Realisation, State},
    contents::Contents,
    id::{AgreementId, CommitmentId, PartnerId},
};

/// The record of one partner under the agreements that it signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Record {
    /// Agreements signed, in force or ended.
    pub agreements: usize,
    /// Commitments that it owes under them; what was waived or closed is left out.
    pub commitments: usize,
    /// Of them, those whose day has come, or that were done before it.
    pub fallen_due: usize,
    /// Of those, the ones done.
    pub honoured: usize,
    /// Of those, the ones late.
    pub late: usize,
    /// Money and values promised.
    pub promised: Total,
    /// Money paid and values given, of each commitment at most what it promised.
    pub paid: Total,
    /// What was promised for the commitments whose day has come.
    pub promised_by_now: Total,
    /// What was paid of that.
    pub paid_of_it: Total,
    /// Mean days past the day, over the commitments whose day has come and is known; one that was
    /// done in time counts as nought, one that is not done yet up to today.
    pub mean_delay: Option<u32>,
}

impl Record {
    /// Share of the commitments fallen due that were done; none when none has.
    pub fn share_by_count(&self) -> Option<Share> {
        let hundredths = (self.honoured * 10_000).checked_div(self.fallen_due)?;
        Share::try_from(hundredths as u16).ok()
    }

    /// Share of what was promised for the commitments fallen due that was paid; none when nothing
    /// valued has.
    pub fn share_by_value(&self) -> Option<Share> {
        let is_valued = self.promised_by_now > Total::default();
        is_valued.then(|| Share::of(self.paid_of_it, self.promised_by_now))
    }
}

/// The records of all partners that signed an agreement, on a day.
pub fn all(contents: &Contents, today: Date) -> HashMap<PartnerId, Record> {
    let Contents {
        agreements,
        commitments,
        realisations,
        ..
    } = contents;
    told_from(agreements, commitments, realisations, today)
}

/// The record of one partner on a day, told from the agreements it is party to, the commitments it
/// owes and what was done of them; other rows change nothing.
pub fn of(
    partner: PartnerId,
    agreements: &[Agreement],
    commitments: &[Commitment],
    realisations: &[Realisation],
    today: Date,
) -> Record {
    let mut records = told_from(agreements, commitments, realisations, today);
    records.remove(&partner).unwrap_or_default()
}

fn told_from(
    agreements: &[Agreement],
    commitments: &[Commitment],
    realisations: &[Realisation],
    today: Date,
) -> HashMap<PartnerId, Record> {
    let signed: HashMap<AgreementId, &Agreement> = agreements
        .iter()
        .filter(|agreement| is_signed(agreement, today))
        .map(|agreement| (agreement.id, agreement))
        .collect();
    let mut tallies: HashMap<PartnerId, Tally> = HashMap::new();
    for agreement in signed.values() {
        let partners: HashSet<PartnerId> =
            agreement.parties.iter().filter_map(|p| p.partner).collect();
        for partner in partners {
            tallies.entry(partner).or_default().record.agreements += 1;
        }
    }
    let mut done: HashMap<CommitmentId, Vec<Realisation>> = HashMap::new();
    for realisation in realisations {
        let own = done.entry(realisation.commitment).or_default();
        own.push(realisation.clone());
    }
    for commitment in commitments {
        let debtor = signed
            .get(&commitment.agreement)
            .and_then(|agreement| agreement.party(commitment.debtor))
            .and_then(|party| party.partner);
        if let Some(partner) = debtor {
            let own = done.get(&commitment.id).map_or(&[][..], Vec::as_slice);
            tallies
                .entry(partner)
                .or_default()
                .add(commitment, own, today);
        }
    }
    tallies
        .into_iter()
        .map(|(partner, tally)| (partner, tally.finish()))
        .collect()
}

fn is_signed(agreement: &Agreement, today: Date) -> bool {
    matches!(
        agreement.stage(today),
        Stage::Signed | Stage::InForce | Stage::Ended
    )
}

#[derive(Default)]
struct Tally {
    record: Record,
    days: i64,
    timed: i64,
}

impl Tally {
    fn add(&mut self, commitment: &Commitment, own: &[Realisation], today: Date) {
        let progress = commitment.progress(own, today);
        if matches!(progress.state, State::Waived | State::Closed) {
            return;
        }
        let record = &mut self.record;
        let promised: Total = commitment.amount.into_iter().sum();
        let paid = progress.paid.min(promised);
        record.commitments += 1;
        add(&mut record.promised, promised);
        add(&mut record.paid, paid);
        let is_done = progress.state == State::Done;
        let is_late = progress.state.is_late();
        if !is_done && !is_late {
            return;
        }
        record.fallen_due += 1;
        record.honoured += usize::from(is_done);
        record.late += usize::from(is_late);
        add(&mut record.promised_by_now, promised);
        add(&mut record.paid_of_it, paid);
        let delay = match is_late {
            true => Some(progress.days_late),
            false => days_past(commitment, own, today),
        };
        if let Some(days) = delay {
            self.days += days;
            self.timed += 1;
        }
    }

    fn finish(mut self) -> Record {
        let mean = (self.days + self.timed / 2).checked_div(self.timed);
        self.record.mean_delay = mean.and_then(|days| u32::try_from(days).ok());
        self.record
    }
}

fn add(sum: &mut Total, more: Total) {
    *sum = [*sum, more].into_iter().sum();
}

/// Days between the day of a commitment that is done and the realisation that completed it.
fn days_past(commitment: &Commitment, own: &[Realisation], today: Date) -> Option<i64> {
    let instalments = commitment.instalments.iter().filter_map(|part| part.due);
    let due = commitment
        .due
        .as_ref()
        .and_then(Due::date)
        .or_else(|| instalments.max())?;
    let mut days: Vec<Date> = own.iter().map(|realisation| realisation.date).collect();
    days.sort_unstable();
    let done = days
        .into_iter()
        .filter(|day| *day <= today)
        .find(|day| commitment.progress(own, *day).state == State::Done)?;
    Some((done.day() - due.day()).num_days().max(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        LegalDate, Money,
        agreement::approval::{ApprovalEvent, Step},
        commitment::Standing,
        id::{EventId, IdSource, RealisationId, Sequence},
        sample::{Grain, contents},
    };

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// One agreement in force, its first partner, and a commitment of that partner, four times.
    fn sample(grain: &Grain) -> (Contents, PartnerId) {
        let (mut contents, _) = contents(grain);
        let agreement = contents
            .agreements
            .iter_mut()
            .find(|agreement| agreement.parties.iter().any(|p| p.partner.is_some()))
            .unwrap();
        agreement.starts_on = None;
        agreement.events = vec![ApprovalEvent {
            id: EventId::next(&mut Sequence::starting_at(1_764_100_000_000)),
            step: Step::InForce,
            on: LegalDate {
                date: day("2026-01-01"),
                hijri_correction: Default::default(),
            },
            number: Default::default(),
            session: Default::default(),
            outcome: None,
            votes: None,
            party: None,
            note: Default::default(),
        }];
        let party = agreement
            .parties
            .iter()
            .find(|p| p.partner.is_some())
            .unwrap();
        let (id, debtor, partner) = (agreement.id, party.id, party.partner.unwrap());
        let mut ids = Sequence::starting_at(1_764_200_000_000);
        let model = contents.commitments[0].clone();
        let due = |text: &str| Some(Due::On(day(text)));
        let commitments = [
            ("2026-02-01", 1_000, Standing::Owed),
            ("2026-03-01", 3_000, Standing::Owed),
            ("2027-01-01", 5_000, Standing::Owed),
            ("2026-03-01", 9_000, Standing::Waived),
        ]
        .map(|(when, centimes, standing)| Commitment {
            id: CommitmentId::try_from(ids.next_uuid()).unwrap(),
            agreement: id,
            debtor,
            kind: crate::domain::need::SupportKind::Financial,
            amount: Some(Money::from_centimes(centimes).unwrap()),
            quantity: None,
            due: due(when),
            instalments: Vec::new(),
            standing,
            ..model.clone()
        });
        contents.agreements.retain(|agreement| agreement.id == id);
        let pay = |commitment: &Commitment, when: &str, centimes: i64, id| Realisation {
            id,
            commitment: commitment.id,
            date: day(when),
            amount: Some(Money::from_centimes(centimes).unwrap()),
            number: None,
            completes: false,
            note: Default::default(),
            evidence: None,
        };
        contents.realisations = vec![
            pay(
                &commitments[0],
                "2026-02-11",
                600,
                RealisationId::next(&mut ids),
            ),
            pay(
                &commitments[0],
                "2026-01-15",
                400,
                RealisationId::next(&mut ids),
            ),
            pay(
                &commitments[1],
                "2026-03-01",
                1_000,
                RealisationId::next(&mut ids),
            ),
            pay(
                &commitments[2],
                "2026-04-01",
                2_000,
                RealisationId::next(&mut ids),
            ),
        ];
        contents.commitments = commitments.to_vec();
        (contents, partner)
    }

    #[test]
    fn a_record_counts_what_has_fallen_due_and_nothing_waived() {
        let (contents, partner) = sample(&Grain::default());
        let record = all(&contents, day("2026-03-31"))[&partner];
        assert_eq!((record.agreements, record.commitments), (1, 3));
        assert_eq!(
            (record.fallen_due, record.honoured, record.late),
            (2, 1, 1),
            "the third is not due, the fourth was waived"
        );
        assert_eq!(record.promised.centimes(), 9_000);
        assert_eq!(record.paid.centimes(), 2_000, "a later payment is not seen");
        assert_eq!(record.share_by_count().unwrap().hundredths(), 5_000);
        assert_eq!(record.share_by_value().unwrap().hundredths(), 5_000);
        // Ten days for the first, thirty so far for the second.
        assert_eq!(record.mean_delay, Some(20));
    }

    #[test]
    fn nothing_due_yet_has_no_rate() {
        let (contents, partner) = sample(&Grain::default());
        let record = all(&contents, day("2026-01-02"))[&partner];
        assert_eq!(record.fallen_due, 0);
        assert_eq!(record.share_by_count(), None);
        assert_eq!(record.share_by_value(), None);
        assert_eq!(record.mean_delay, None);
    }

    #[test]
    fn what_is_not_signed_promises_nothing() {
        let (contents, _) = sample(&Grain::default());
        assert!(all(&contents, day("2025-12-31")).is_empty());
    }
}
