//! Q08: a commitment that can be followed.

use super::{Code, Detail, Piece, Place, Report, Severity, Subject};
use crate::{
    domain::{
        commitment::{Commitment, Standing},
        need::SupportKind,
    },
    text::Language,
};

/// Where a commitment is to be found.
pub(super) fn place(commitment: &Commitment) -> Place {
    Place::Commitment {
        id: commitment.id,
        text: commitment.text.clone(),
    }
}

/// Q08: each commitment that is still owed has a verb, a debtor, a deliverable, and a due date or
/// trigger.
///
/// What a program can tell of the verb is that the text begins with a word: the masdar that opens
/// an Arabic commitment cannot be told from another noun. The deliverable of a financial
/// commitment is its amount; of another, its quantity, its value, or the paper that will show it
/// done. It blocks where nothing can be followed (no text, no debtor, neither deliverable nor
/// date), and warns otherwise.
pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    for commitment in &subject.commitments {
        if matches!(commitment.standing, Standing::Waived | Standing::Closed) {
            continue;
        }
        let missing = missing(subject, commitment);
        if missing.is_empty() {
            continue;
        }
        let lost = |piece| missing.contains(&piece);
        let blocks = lost(Piece::Text)
            || lost(Piece::Debtor)
            || (lost(Piece::Deliverable) && lost(Piece::Due));
        let severity = if blocks {
            Severity::Blocks
        } else {
            Severity::Warns
        };
        report.add(
            Code::Q08,
            severity,
            place(commitment),
            Detail::CommitmentLacks(missing),
        );
    }
}

fn missing(subject: &Subject<'_>, commitment: &Commitment) -> Vec<Piece> {
    let has_debtor = subject.agreement.party(commitment.debtor).is_some();
    let amount = commitment.amount.is_some_and(|amount| !amount.is_zero());
    let quantity = commitment
        .quantity
        .as_ref()
        .is_some_and(|quantity| quantity.number.thousandths() > 0);
    let is_delivered = match commitment.kind {
        SupportKind::Financial => amount,
        _ => amount || quantity || !commitment.evidence.is_empty(),
    };
    let is_dated = commitment.due.is_some()
        || (!commitment.instalments.is_empty()
            && commitment.instalments.iter().all(|part| part.due.is_some()));
    let text = match (commitment.text.is_empty(), opens_with_a_word(commitment)) {
        (true, _) => Some(Piece::Text),
        (false, false) => Some(Piece::Verb),
        (false, true) => None,
    };
    let rest = [
        (has_debtor, Piece::Debtor),
        (is_delivered, Piece::Deliverable),
        (is_dated, Piece::Due),
    ];
    text.into_iter()
        .chain(
            rest.into_iter()
                .filter(|(has, _)| !has)
                .map(|(_, piece)| piece),
        )
        .collect()
}

fn opens_with_a_word(commitment: &Commitment) -> bool {
    Language::ALL
        .into_iter()
        .map(|language| commitment.text.in_language(language).trim())
        .filter(|text| !text.is_empty())
        .all(|text| text.starts_with(char::is_alphabetic))
}
