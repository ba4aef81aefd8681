//! Commitments, with where they stand on the day.

use std::collections::HashMap;

use serde_json::json;

use super::{Listing, dirhams, end, start};
use crate::{
    cli::table::Table,
    domain::{
        Date,
        agreement::{Agreement, party::Party},
        commitment::{Commitment, Progress, Realisation},
        contents::Contents,
        id::{AgreementId, CommitmentId},
    },
    i18n::I18n,
};

/// Every commitment.
pub(super) fn list(contents: &Contents, tr: &I18n, today: Date) -> Listing {
    listing(contents, standing(contents, today), tr)
}

/// Those that are late, the latest first.
pub(super) fn overdue(contents: &Contents, tr: &I18n, today: Date) -> Listing {
    let mut late = standing(contents, today);
    late.retain(|(_, progress)| progress.state.is_late());
    late.sort_by_key(|(_, progress)| -progress.days_late);
    listing(contents, late, tr)
}

fn standing(contents: &Contents, today: Date) -> Vec<(&Commitment, Progress)> {
    let mut done: HashMap<CommitmentId, Vec<Realisation>> = HashMap::new();
    for realisation in &contents.realisations {
        done.entry(realisation.commitment)
            .or_default()
            .push(realisation.clone());
    }
    let none = Vec::new();
    contents
        .commitments
        .iter()
        .map(|commitment| {
            let own = done.get(&commitment.id).unwrap_or(&none);
            (commitment, commitment.progress(own, today))
        })
        .collect()
}

fn listing(contents: &Contents, rows: Vec<(&Commitment, Progress)>, tr: &I18n) -> Listing {
    let language = tr.language();
    let agreements: HashMap<AgreementId, &Agreement> = contents
        .agreements
        .iter()
        .map(|agreement| (agreement.id, agreement))
        .collect();
    let mut table = Table::new([
        start(tr.column_agreement()),
        start(tr.column_debtor()),
        start(tr.column_commitment()),
        start(tr.column_kind()),
        end(tr.column_amount()),
        start(tr.column_due()),
        start(tr.column_state()),
        end(tr.column_delay()),
        end(tr.column_paid()),
    ]);
    let mut json = Vec::new();
    for (commitment, progress) in rows {
        let agreement = agreements.get(&commitment.agreement);
        let party = |id| agreement.and_then(|agreement| agreement.party(id));
        let number = agreement.map(|agreement| agreement.number.as_str().to_owned());
        let debtor: Option<&Party> = party(commitment.debtor);
        table.push([
            number.unwrap_or_default(),
            debtor
                .map(|party| party.short_name.get(language).to_owned())
                .unwrap_or_default(),
            commitment.text.get(language).to_owned(),
            tr.term(commitment.kind),
            commitment
                .amount
                .map(|amount| dirhams(amount.centimes()))
                .unwrap_or_default(),
            progress
                .due
                .map(|date| date.to_string())
                .unwrap_or_default(),
            tr.term(progress.state),
            match progress.days_late {
                0 => String::new(),
                days => days.to_string(),
            },
            dirhams(progress.paid.centimes()),
        ]);
        json.push(json!({
            "id": commitment.id,
            "agreement": commitment.agreement,
            "agreement_number": agreement.map(|agreement| &agreement.number),
            "debtor": debtor.map(|party| &party.name),
            "creditor": commitment.creditor.and_then(party).map(|party| &party.name),
            "kind": commitment.kind,
            "text": commitment.text,
            "amount": commitment.amount,
            "due": progress.due,
            "state": progress.state,
            "paid": progress.paid.centimes(),
            "share": progress.share,
            "days_late": progress.days_late,
            "next_action": commitment.next_action,
        }));
    }
    Listing { table, json }
}
