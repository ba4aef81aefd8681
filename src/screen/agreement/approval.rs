//! The dated steps of an agreement's approval.

use iced::Length;

use super::Message;
use crate::{
    domain::agreement::{
        Agreement,
        approval::{ApprovalEvent, Outcome, Step},
    },
    screen::{Context, frame},
    widget::{
        Element, badge, empty, label,
        table::{Align, Head, Table},
    },
};

/// Draws the steps of an agreement, oldest first.
pub fn view<'a>(context: &'a Context, agreement: &'a Agreement) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    if agreement.events.is_empty() {
        return empty::empty(
            language,
            tr.agreement_no_events(),
            tr.agreement_no_events_hint(),
            None,
        );
    }
    let mut events: Vec<&ApprovalEvent> = agreement.events.iter().collect();
    events.sort_by_key(|event| event.on.date);
    let mut table = Table::new(
        language,
        vec![
            Head::new(tr.column_date(), 150.0, Align::Start),
            Head::new(tr.column_step(), Length::FillPortion(3), Align::Start),
            Head::new(tr.column_number(), 150.0, Align::Start),
            Head::new(tr.column_outcome(), Length::FillPortion(4), Align::Start),
        ],
    );
    for event in events {
        table = table.row(vec![
            label::one_line(label::body(language, context.date(event.on.date))).into(),
            badge::plain(language, look(event), step(context, agreement, event)),
            label::body(language, event.number.as_str()).into(),
            label::body(language, outcome(context, event)).into(),
        ]);
    }
    frame::sheet(table.view())
}

fn look(event: &ApprovalEvent) -> badge::Look {
    match (event.step, event.outcome) {
        (Step::VisaRefused, _) | (_, Some(Outcome::Rejected)) => badge::LATE,
        (_, Some(Outcome::Postponed)) => badge::SOON,
        _ => badge::DONE,
    }
}

fn step(context: &Context, agreement: &Agreement, event: &ApprovalEvent) -> String {
    let language = context.language();
    let step = context.tr.term(event.step);
    match event.party.and_then(|id| agreement.party(id)) {
        Some(party) => format!("{step} ({})", party.short_name.get(language)),
        None => step,
    }
}

fn outcome(context: &Context, event: &ApprovalEvent) -> String {
    let tr = &context.tr;
    let language = context.language();
    let mut parts = Vec::new();
    if !event.session.is_empty() {
        parts.push(event.session.get(language).to_owned());
    }
    if let Some(outcome) = event.outcome {
        parts.push(tr.term(outcome));
    }
    if let Some(votes) = event.votes {
        parts.push(tr.agreement_votes(votes.abstained, votes.against, votes.favour));
    }
    if !event.note.is_empty() {
        parts.push(event.note.get(language).to_owned());
    }
    parts.join("\n")
}
