//! The register of commitments: the record that follow-up needs (domain notes, section 7).

use std::collections::HashMap;

use super::{
    Cell, Column, Kind, Source,
    agreement::{called, realisations},
    draft::{Draft, Voice, date, integer, lines, money, percent, text},
};
use crate::{
    documents::content::agreement::Articles,
    domain::{
        agreement::Agreement,
        commitment::{Commitment, Due, Progress},
        id::{AgreementId, CommitmentId, PartyId},
        quantity::Decimal,
    },
    i18n::I18n,
};

/// A commitment with what its columns are taken from.
struct Entry<'a> {
    commitment: &'a Commitment,
    agreement: Option<&'a Agreement>,
    reference: Option<String>,
    progress: Progress,
}

impl Entry<'_> {
    fn party(&self, id: Option<PartyId>, voice: Voice) -> Cell {
        let party = id.and_then(|id| self.agreement?.party(id));
        party.map_or(Cell::Empty, |party| {
            Cell::text(called(party, voice.language()))
        })
    }
}

/// One row a commitment.
pub fn draft(source: &Source<'_>, tr: I18n) -> Draft {
    let voice = Voice { tr };
    let language = voice.language();
    let entries = entries(source);
    let mut draft = Draft::new(entries.len());
    let each = |cell: &dyn Fn(&Entry<'_>) -> Cell| entries.iter().map(cell).collect::<Vec<_>>();

    draft.brief(
        text(tr.register_agreement_number()).key(),
        each(&|e| Cell::text(e.agreement.map_or("", super::agreement::name))),
    );
    draft.full(
        text(tr.register_agreement()),
        each(&|e| e.agreement.map_or(Cell::Empty, |a| voice.name(&a.title))),
    );
    draft.brief(
        text(tr.register_article()),
        each(&|e| Cell::text(e.reference.as_deref().unwrap_or_default())),
    );
    draft.brief(
        text(tr.register_commitment()).key(),
        each(&|e| voice.prose(&e.commitment.text)),
    );
    draft.brief(
        text(tr.register_debtor()),
        each(&|e| e.party(Some(e.commitment.debtor), voice)),
    );
    draft.full(
        text(tr.register_creditor()),
        each(&|e| e.party(e.commitment.creditor, voice)),
    );
    draft.brief(
        text(tr.register_kind()),
        each(&|e| Cell::text(tr.term(e.commitment.kind))),
    );
    draft.full(
        Column::new(tr.register_quantity(), Kind::Decimal),
        each(&|e| {
            let quantity = e.commitment.quantity.as_ref();
            quantity.map_or(Cell::Empty, |quantity| Cell::Decimal(quantity.number))
        }),
    );
    draft.full(
        text(tr.register_unit()),
        each(&|e| {
            let quantity = e.commitment.quantity.as_ref();
            quantity.map_or(Cell::Empty, |quantity| voice.name(&quantity.unit))
        }),
    );
    draft.brief(
        money(tr.register_amount()).summed(),
        each(&|e| Cell::money(e.commitment.amount)),
    );
    draft.full(
        text(tr.register_instalments()),
        each(&|e| {
            lines(e.commitment.instalments.iter().map(|part| {
                let figure = crate::text::amount::format(part.amount.centimes());
                tr.register_party_gives(figure, part.year.to_string())
            }))
        }),
    );
    draft.brief(
        date(tr.register_due()),
        each(&|e| Cell::date(e.progress.due)),
    );
    draft.full(
        text(tr.register_trigger()),
        each(&|e| match &e.commitment.due {
            Some(Due::After { trigger, .. }) => voice.name(trigger),
            _ => Cell::Empty,
        }),
    );
    draft.full(
        text(tr.register_evidence()),
        each(&|e| voice.name(&e.commitment.evidence)),
    );
    draft.full(
        Column::new(tr.register_given(), Kind::Decimal),
        each(&|e| match e.commitment.quantity {
            Some(_) => Cell::Decimal(Decimal::try_from(e.progress.given).unwrap_or_default()),
            None => Cell::Empty,
        }),
    );
    draft.brief(
        money(tr.register_realised()).summed(),
        each(&|e| Cell::Money(e.progress.paid)),
    );
    draft.brief(
        percent(tr.register_rate()),
        each(&|e| Cell::Percent(e.progress.share)),
    );
    draft.brief(
        text(tr.register_state()),
        each(&|e| Cell::text(tr.term(e.progress.state))),
    );
    draft.brief(
        integer(tr.register_days_late()),
        each(&|e| match e.progress.days_late {
            0 => Cell::Empty,
            days => Cell::Integer(days),
        }),
    );
    draft.full(
        text(tr.register_cause()),
        each(&|e| voice.prose(&e.commitment.cause)),
    );
    draft.full(
        text(tr.register_next_action()),
        each(&|e| Cell::text(e.commitment.next_action.get(language))),
    );
    draft
}

fn entries<'a>(source: &Source<'a>) -> Vec<Entry<'a>> {
    let contents = source.contents;
    let agreements: HashMap<AgreementId, &Agreement> =
        contents.agreements.iter().map(|a| (a.id, a)).collect();
    let done = realisations(source);
    let mut own: HashMap<AgreementId, Vec<&Commitment>> = HashMap::new();
    for commitment in &contents.commitments {
        own.entry(commitment.agreement)
            .or_default()
            .push(commitment);
    }
    let mut references: HashMap<CommitmentId, String> = HashMap::new();
    for (id, commitments) in &own {
        let Some(agreement) = agreements.get(id) else {
            continue;
        };
        let articles = Articles::of(agreement, contents.commune.article_word);
        for commitment in commitments {
            if let Some(reference) = articles.commitment_reference(commitment, commitments) {
                references.insert(commitment.id, reference);
            }
        }
    }
    contents
        .commitments
        .iter()
        .map(|commitment| Entry {
            commitment,
            agreement: agreements.get(&commitment.agreement).copied(),
            reference: references.remove(&commitment.id),
            progress: commitment.progress(
                done.get(&commitment.id).map_or(&[][..], Vec::as_slice),
                source.today,
            ),
        })
        .collect()
}
