//! What each party owes, and where it stands.

use iced::{Length, widget::column};

use super::{Message, Sheet};
use crate::{
    domain::{
        agreement::Agreement,
        commitment::{Commitment, Progress},
    },
    screen::{Context, frame, standing},
    text::number,
    theme::space,
    widget::{
        Element, badge, bar, empty, label,
        table::{self, Align, Head, PAGE, Table},
    },
};

/// Draws the commitments of an agreement.
pub(super) fn view<'a>(context: &'a Context, sheet: &'a Sheet) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let mut table = Table::new(
        language,
        vec![
            Head::new(tr.column_state(), 172.0, Align::Start),
            Head::new(tr.column_commitment(), Length::FillPortion(5), Align::Start),
            Head::new(tr.column_debtor(), Length::FillPortion(2), Align::Start),
            Head::new(tr.column_amount_dirhams(), 130.0, Align::Number),
            Head::new(tr.column_due(), 156.0, Align::Start),
            Head::new(tr.column_share(), 88.0, Align::Number),
        ],
    );
    let mut count = 0;
    for (commitment, progress) in &sheet.commitments {
        count += 1;
        if count <= PAGE {
            table = table.row(cells(context, &sheet.agreement, commitment, *progress));
        }
    }
    if count == 0 {
        return empty::empty(
            language,
            tr.agreement_no_commitments(),
            tr.agreement_no_commitments_hint(),
            None,
        );
    }
    frame::sheet(table.view())
}

fn cells<'a>(
    context: &'a Context,
    agreement: &'a Agreement,
    commitment: &'a Commitment,
    progress: Progress,
) -> Vec<Element<'a, Message>> {
    let tr = &context.tr;
    let language = context.language();
    let mut state = column![badge::badge(
        language,
        standing::commitment(progress.state),
        tr.term(progress.state),
    )]
    .spacing(space::XXS);
    if progress.days_late > 0 {
        state = state.push(label::hint(
            language,
            tr.agreement_late_by(tr.count_days(progress.days_late)),
        ));
    }
    let mut text = column![
        label::body(language, commitment.text.get(language)),
        label::hint(language, tr.term(commitment.kind)),
    ]
    .spacing(space::XXS);
    if !commitment.next_action.is_empty() {
        text = text.push(label::hint(
            language,
            tr.agreement_next(commitment.next_action.get(language)),
        ));
    }
    let debtor = agreement
        .party(commitment.debtor)
        .map(|party| party.short_name.get(language))
        .unwrap_or_default();
    let amount = commitment
        .amount
        .map(|amount| context.amount(amount))
        .unwrap_or_default();
    let due = progress
        .due
        .map(|date| context.date(date))
        .unwrap_or_default();
    let hundredths = progress.share.hundredths();
    let share = column![
        label::one_line(label::body(language, number::percent(hundredths.into()))),
        bar::bar(hundredths, |p| p.green),
    ]
    .align_x(table::side(Align::Number, language))
    .spacing(space::XXS);
    vec![
        state.into(),
        text.into(),
        label::body(language, debtor).into(),
        label::one_line(label::body(language, amount)).into(),
        label::one_line(label::body(language, due)).into(),
        share.into(),
    ]
}
