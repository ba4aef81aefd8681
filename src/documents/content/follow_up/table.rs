//! The tables of a follow-up sheet.

use super::{Entry, Group, Summary, sign};
use crate::{
    documents::content::{
        Align, Block, Cell, Colour, Column, Paragraph, Row, RowKind, Table, Text, part,
    },
    domain::{
        Share,
        commitment::{Due, State},
        need::SupportKind,
    },
    i18n::I18n,
    text::{Language, amount, isolate, number, words::Noun},
};

/// Columns: article, commitment, debtor, owed, due, realised, share, state, delay, next action.
const SHARES: [f32; 10] = [0.55, 2.8, 1.15, 1.35, 1.45, 1.3, 0.75, 1.15, 0.7, 1.4];

/// The sheet's figures in one row.
pub fn summary(summary: &Summary, tr: &I18n) -> Block {
    let language = tr.language();
    let rest = summary.owed.minus(summary.met).max(0);
    let figures = [
        (tr.follow_up_count(), summary.count.to_string()),
        (tr.term(State::Done), summary.done.to_string()),
        (tr.term(State::Late), summary.late.to_string()),
        (tr.term(State::DueSoon), summary.soon.to_string()),
        (
            tr.follow_up_sum_owed(),
            amount::format(summary.owed.centimes()),
        ),
        (
            tr.follow_up_sum_met(),
            amount::format(summary.met.centimes()),
        ),
        (tr.follow_up_sum_rest(), amount::format(rest)),
        (
            tr.follow_up_share(),
            share_figure(Share::of(summary.met, summary.owed)),
        ),
    ];
    let cell = |words: &str| Cell::new(Text::strong(language, isolate::ltr(words)));
    Block::Table(Table {
        language,
        caption: None,
        columns: [0.9, 0.7, 0.7, 0.9, 1.4, 1.4, 1.4, 0.9]
            .map(|share| Column {
                share,
                align: Align::Center,
            })
            .to_vec(),
        header: vec![Row::new(
            RowKind::Head,
            figures
                .iter()
                .map(|(head, _)| Cell::new(Text::strong(language, head)))
                .collect(),
        )],
        rows: vec![Row::new(
            RowKind::Body,
            figures.iter().map(|(_, figure)| cell(figure)).collect(),
        )],
        scale: 1.0,
    })
}

/// The commitments, group by group, each with its subtotal, and the total.
pub fn commitments(groups: &[Group<'_>], tr: &I18n) -> Vec<Block> {
    let language = tr.language();
    let heads = [
        tr.follow_up_article(),
        tr.follow_up_commitment(),
        tr.follow_up_debtor(),
        tr.follow_up_owed(),
        tr.follow_up_due(),
        tr.follow_up_realised(),
        tr.follow_up_share_short(),
        tr.follow_up_state(),
        tr.follow_up_delay(),
        tr.follow_up_next_action(),
    ];
    let mut rows = Vec::new();
    for group in groups {
        rows.push(Row::new(
            RowKind::Group,
            vec![Cell::new(Text::strong(language, &group.title)).over(SHARES.len())],
        ));
        rows.extend(group.entries.iter().map(|entry| row(entry, tr)));
        let summary = Summary::of(&group.entries);
        rows.push(sum_row(
            RowKind::Subtotal,
            tr.follow_up_subtotal(),
            &summary,
            tr,
        ));
    }
    if groups.len() > 1 {
        let summary = Summary::of(groups.iter().flat_map(|group| &group.entries));
        rows.push(sum_row(RowKind::Total, tr.follow_up_total(), &summary, tr));
    }
    vec![Block::Table(Table {
        language,
        caption: None,
        columns: SHARES
            .iter()
            .enumerate()
            .map(|(index, &share)| Column {
                share,
                align: if matches!(index, 3 | 5 | 6 | 8) {
                    Align::End
                } else {
                    Align::Start
                },
            })
            .collect(),
        header: vec![Row::new(
            RowKind::Head,
            heads
                .iter()
                .map(|head| Cell::new(Text::strong(language, head)))
                .collect(),
        )],
        rows,
        scale: 0.88,
    })]
}

fn row(entry: &Entry<'_>, tr: &I18n) -> Row {
    let language = tr.language();
    let (commitment, progress) = (entry.commitment, entry.progress);
    let plain = |words: &str| Cell::new(Text::new(language, words));
    let debtor = entry.agreement.party(commitment.debtor);
    let (sign, colour) = sign(progress.state);
    let state = Text::new(language, format!("\u{A0}{}", tr.term(progress.state)))
        .coloured(colour)
        .after_sign(sign);
    let delay = match progress.days_late {
        0 => "–".to_owned(),
        days => number::counted(days.unsigned_abs(), Noun::Day, language),
    };
    let reference = entry.reference.as_deref().unwrap_or("–");
    Row::new(
        RowKind::Body,
        vec![
            plain(&isolate::ltr(reference)),
            Cell::of(commitment_text(entry, tr)).head(),
            plain(debtor.map_or("–", |party| party.short_name.get(language))),
            Cell::of(owed(entry, language)),
            plain(&due(entry, language)),
            Cell::of(realised(entry, language)),
            plain(&isolate::ltr(&share_figure(progress.share))),
            Cell::new(state),
            plain(&delay),
            plain(&next_action(entry, tr)),
        ],
    )
}

fn commitment_text(entry: &Entry<'_>, tr: &I18n) -> Vec<Paragraph> {
    let language = tr.language();
    let mut body =
        vec![Paragraph::new(Text::new(language, entry.commitment.text.get(language))).spaced(0.0)];
    if !entry.commitment.cause.is_empty() {
        let cause = tr.follow_up_cause(entry.commitment.cause.get(language));
        let text = Text::new(language, cause).coloured(Colour::Muted);
        body.push(Paragraph::new(text).scaled(0.92).spaced(0.0));
    }
    body
}

fn lines(language: Language, lines: Vec<String>) -> Vec<Paragraph> {
    let lines = if lines.is_empty() {
        vec!["–".to_owned()]
    } else {
        lines
    };
    lines
        .into_iter()
        .map(|line| Paragraph::new(Text::new(language, line)).spaced(0.0))
        .collect()
}

/// Quantity owed, then amount; a value that is not money is set in brackets.
fn owed(entry: &Entry<'_>, language: Language) -> Vec<Paragraph> {
    let commitment = entry.commitment;
    let mut said = Vec::new();
    if let Some(quantity) = &commitment.quantity {
        said.push(format!(
            "{} {}",
            part::decimal(quantity.number),
            quantity.unit.get(language)
        ));
    }
    if let Some(money) = commitment.amount {
        said.push(money_figure(money.centimes(), commitment.kind));
    }
    lines(language, said)
}

fn realised(entry: &Entry<'_>, language: Language) -> Vec<Paragraph> {
    let (commitment, progress) = (entry.commitment, entry.progress);
    let mut said = Vec::new();
    if let Some(quantity) = &commitment.quantity {
        let given = crate::domain::quantity::Decimal::try_from(progress.given).unwrap_or_default();
        said.push(format!(
            "{} {}",
            part::decimal(given),
            quantity.unit.get(language)
        ));
    }
    if commitment.amount.is_some() && (progress.paid.centimes() > 0 || said.is_empty()) {
        said.push(money_figure(progress.paid.centimes(), commitment.kind));
    }
    lines(language, said)
}

fn money_figure(centimes: i64, kind: SupportKind) -> String {
    let figure = amount::format(centimes);
    isolate::ltr(&match kind {
        SupportKind::Financial => figure,
        _ => format!("({figure})"),
    })
}

fn due(entry: &Entry<'_>, language: Language) -> String {
    match (entry.progress.due, &entry.commitment.due) {
        (Some(day), _) => part::day(day.day(), language),
        (None, Some(Due::After { trigger, .. })) => trigger.get(language).to_owned(),
        _ => "–".to_owned(),
    }
}

/// What the team wrote, else what the state asks for.
fn next_action(entry: &Entry<'_>, tr: &I18n) -> String {
    let written = entry.commitment.next_action.get(tr.language());
    if !written.trim().is_empty() {
        return written.to_owned();
    }
    match entry.progress.state {
        State::Late | State::LatePartial => tr.follow_up_do_remind(),
        State::DueSoon => tr.follow_up_do_prepare(),
        State::Undated => tr.follow_up_do_date(),
        State::Disputed => tr.follow_up_do_settle(),
        State::NotDue | State::Partial => tr.follow_up_do_follow(),
        State::Done | State::Waived | State::Closed => "–".to_owned(),
    }
}

fn sum_row(kind: RowKind, title: String, summary: &Summary, tr: &I18n) -> Row {
    let language = tr.language();
    let strong = |words: &str| Cell::new(Text::strong(language, words));
    let figure = |centimes: i64| strong(&isolate::ltr(&amount::format(centimes)));
    let done = tr.follow_up_done_of(summary.count.to_string(), summary.done.to_string());
    Row::new(
        kind,
        vec![
            strong(&title).over(3).head(),
            figure(summary.owed.centimes()),
            strong(""),
            figure(summary.met.centimes()),
            strong(&isolate::ltr(&share_figure(Share::of(
                summary.met,
                summary.owed,
            )))),
            strong(&done).over(3).aligned(Align::Start),
        ],
    )
}

fn share_figure(share: Share) -> String {
    number::percent(i64::from(share.hundredths()))
}
