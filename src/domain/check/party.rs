//! Q01 and Q06: who is bound, and to something.

use std::collections::HashSet;

use super::{Code, Detail, Field, PartyField, Place, Report, Severity, Subject};
use crate::domain::{Name, agreement::party::Party};

/// What the text calls a party.
pub(super) fn label(party: &Party) -> Name {
    if party.short_name.is_empty() {
        party.name.clone()
    } else {
        party.short_name.clone()
    }
}

/// Q01: two parties at least, each with name, quality of signatory and legal basis. Q06: every
/// party has a commitment, whatever became of it since.
pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    let parties = &subject.agreement.parties;
    if parties.len() < 2 {
        let found = parties.len();
        report.add(
            Code::Q01,
            Severity::Blocks,
            Place::Field(Field::Parties),
            Detail::TooFewParties { found },
        );
    }
    let debtors: HashSet<_> = subject.commitments.iter().map(|c| c.debtor).collect();
    for party in parties {
        let lacks = [
            (party.name.is_empty(), PartyField::Name),
            (party.quality.is_empty(), PartyField::Quality),
            (party.legal_basis.is_empty(), PartyField::LegalBasis),
        ];
        for (_, field) in lacks.into_iter().filter(|(lacks, _)| *lacks) {
            report.add(
                Code::Q01,
                Severity::Blocks,
                subject.party(party.id),
                Detail::PartyLacks(field),
            );
        }
        if !debtors.contains(&party.id) {
            report.add(
                Code::Q06,
                Severity::Blocks,
                subject.party(party.id),
                Detail::NoCommitment,
            );
        }
    }
}
