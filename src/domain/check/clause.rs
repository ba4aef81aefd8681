//! Q13 and Q17: what the text must settle.

use super::{Code, Detail, Field, Place, Report, Severity, Subject};
use crate::domain::{
    agreement::{Kind, clause::Section},
    need::SupportKind,
};

/// Sections that every agreement needs (Q17), the one that an amendment needs too at the end.
const NEEDED: [Section; 4] = [
    Section::Amendment,
    Section::Disputes,
    Section::Termination,
    Section::EntryIntoForce,
];

/// Q13: where money is given, a clause says how it is paid, and the budget line or special account
/// is named. Q17: there are clauses on amendment, disputes, termination and entry into force; an
/// amendment leaves the others of its agreement as they are, and needs but its own entry into
/// force.
pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    let agreement = subject.agreement;
    let has = |section| agreement.clauses.iter().any(|c| c.section == section);
    let gives_money = agreement
        .contributions
        .iter()
        .any(|c| c.kind == SupportKind::Financial && !c.amount.is_zero());
    if gives_money && !has(Section::Payment) {
        report.add(
            Code::Q13,
            Severity::Warns,
            Place::Field(Field::Clauses),
            Detail::NoPaymentClause,
        );
    }
    if gives_money && agreement.budget_support.is_empty() {
        report.add(
            Code::Q13,
            Severity::Warns,
            Place::Field(Field::BudgetSupport),
            Detail::NoBudgetSupport,
        );
    }
    let needed = match agreement.kind {
        Kind::Amendment => &NEEDED[3..],
        Kind::Framework | Kind::Specific => &NEEDED[..],
    };
    for &section in needed.iter().filter(|section| !has(**section)) {
        report.add(
            Code::Q17,
            Severity::Warns,
            Place::Field(Field::Clauses),
            Detail::NoClause { section },
        );
    }
}
