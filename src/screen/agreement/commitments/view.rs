//! What each party owes, and where it stands.

use iced::{
    Alignment, Length,
    widget::{column, row},
};

use super::{Commitments, Message};
use crate::{
    domain::{
        agreement::Agreement,
        commitment::{Commitment, Progress},
    },
    screen::{
        Context,
        agreement::{Message as Page, Removed, finding, work::Work},
        frame, standing,
    },
    text::number,
    theme::space,
    widget::{
        Column, Container, Element, badge, bar, button, empty,
        icon::{Icon, icon},
        label,
        table::{self, Align, Head, PAGE, Table},
        tooltip,
    },
};

/// The table of commitments, or the sheet of the one that is open.
impl Commitments {
    /// Draws the table of all, or the sheet of the one that is open.
    pub fn view<'a>(&'a self, work: &'a Work, context: &'a Context) -> Element<'a, Page> {
        let (language, tr) = (context.language(), &context.tr);
        let may = work.is_draft() && !context.is_read_only();
        if let Some(sheet) = self.open.as_ref().map(|open| open.sheet.view(context)) {
            let back = Page::Commitments(Message::Show(None));
            let mut head = row![
                Container::new(button::quiet_with(
                    language,
                    Icon::Back,
                    tr.drafting_all_commitments(),
                    Some(back)
                ))
                .width(Length::Fill)
            ]
            .align_y(Alignment::Center);
            if may {
                let remove = Some(Page::Remove(Removed::Commitment));
                head = head.push(button::quiet_with(
                    language,
                    Icon::Delete,
                    tr.drafting_delete_commitment(),
                    remove,
                ));
            }
            let found = self
                .open()
                .map(|own| finding::of_commitment(context, work, own.id));
            return column![head]
                .push(found)
                .push(sheet.map(|message| Page::Commitments(Message::Sheet(message))))
                .spacing(space::S)
                .into();
        }
        let mut part = Column::new()
            .push(table(context, work, may))
            .spacing(space::S);
        if may {
            let has_parties = !work.sheet.record().parties.is_empty();
            let add = Page::Commitments(Message::Add);
            let add = button::quiet_with(
                language,
                Icon::Add,
                tr.drafting_add_commitment(),
                has_parties.then_some(add),
            );
            part = part.push(add);
            if !has_parties {
                part = part.push(label::hint(language, tr.drafting_parties_first()));
            }
        }
        part.into()
    }
}

/// All of them, and where they stand.
fn table<'a>(context: &'a Context, work: &'a Work, may: bool) -> Element<'a, Page> {
    let tr = &context.tr;
    let language = context.language();
    let mut heads = vec![
        Head::new(tr.column_state(), 172.0, Align::Start),
        Head::new(tr.column_commitment(), Length::FillPortion(5), Align::Start),
        Head::new(tr.column_debtor(), Length::FillPortion(2), Align::Start),
        Head::new(tr.column_amount_dirhams(), 130.0, Align::Number),
        Head::new(tr.column_due(), 156.0, Align::Start),
        Head::new(tr.column_share(), 88.0, Align::Number),
    ];
    if may {
        heads.push(Head::new("", 44.0, Align::Start));
    }
    let mut table = Table::new(language, heads);
    let mut count = 0;
    for (commitment, progress) in &work.commitments {
        count += 1;
        if count <= PAGE {
            let mut cells = cells(context, work.sheet.record(), commitment, *progress);
            if may {
                let show = Page::Commitments(Message::Show(Some(commitment.id)));
                let open = button::around(icon(Icon::Edit).small(), Some(show));
                cells.push(tooltip::tooltip(
                    language,
                    open,
                    tr.drafting_open_commitment(),
                ));
            }
            table = table.row(cells);
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
) -> Vec<Element<'a, Page>> {
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
