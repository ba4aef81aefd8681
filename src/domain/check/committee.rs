//! Q15: who follows the agreement.

use std::collections::HashSet;

use super::{Code, Detail, Field, Place, Report, Severity, Subject};

/// Q15: the committee has a member from every party, a chair and a cadence. The chair counts as
/// nobody's: the text names it by its quality.
pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    let committee = &subject.agreement.committee;
    let present: HashSet<_> = committee.members.iter().filter_map(|m| m.party).collect();
    for party in &subject.agreement.parties {
        if !present.contains(&party.id) {
            report.add(
                Code::Q15,
                Severity::Blocks,
                subject.party(party.id),
                Detail::NotInCommittee,
            );
        }
    }
    let lacks = [
        (committee.chair.is_empty(), Detail::NoChair),
        (committee.cadence.is_empty(), Detail::NoCadence),
    ];
    for (_, detail) in lacks.into_iter().filter(|(lacks, _)| *lacks) {
        report.add(
            Code::Q15,
            Severity::Blocks,
            Place::Field(Field::Committee),
            detail,
        );
    }
}
