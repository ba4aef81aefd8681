//! Who signs, who follows, and what success is measured by.

use iced::{Length, widget::column};

use super::Message;
use crate::{
    domain::agreement::Agreement,
    screen::{Context, frame},
    theme::space,
    widget::{
        Column, Element, label,
        table::{Align, Head, Table},
    },
};

/// Draws the parties, the committee and the indicators of an agreement.
pub fn view<'a>(context: &'a Context, agreement: &'a Agreement) -> Element<'a, Message> {
    let tr = &context.tr;
    let mut parts = Column::new().spacing(space::L).push(frame::section(
        context,
        tr.agreement_parties(),
        parties(context, agreement),
    ));
    parts = parts.push(frame::section(
        context,
        tr.agreement_committee(),
        committee(context, agreement),
    ));
    if !agreement.indicators.is_empty() {
        parts = parts.push(frame::section(
            context,
            tr.agreement_indicators(),
            indicators(context, agreement),
        ));
    }
    parts.into()
}

fn parties<'a>(context: &'a Context, agreement: &'a Agreement) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let mut table = Table::new(
        language,
        vec![
            Head::new(tr.column_party(), Length::FillPortion(4), Align::Start),
            Head::new(tr.agreement_called(), Length::FillPortion(2), Align::Start),
            Head::new(
                tr.agreement_signatory(),
                Length::FillPortion(3),
                Align::Start,
            ),
            Head::new(tr.agreement_seat(), Length::FillPortion(3), Align::Start),
        ],
    );
    for party in &agreement.parties {
        table = table.row(vec![
            label::body(language, party.name.get(language)).into(),
            label::body(language, party.short_name.get(language)).into(),
            label::body(language, party.quality.get(language)).into(),
            label::body(language, party.seat.get(language)).into(),
        ]);
    }
    frame::sheet(table.view())
}

fn committee<'a>(context: &'a Context, agreement: &'a Agreement) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let committee = &agreement.committee;
    if committee.chair.is_empty() && committee.members.is_empty() {
        let words = label::inked(label::body(language, tr.agreement_no_committee()), |p| {
            p.muted
        });
        return frame::card(words);
    }
    let members = committee.members.iter().map(|member| {
        let words = match member.party.and_then(|id| agreement.party(id)) {
            Some(party) => format!(
                "{} ({})",
                member.quality.get(language),
                party.short_name.get(language)
            ),
            None => member.quality.get(language).to_owned(),
        };
        label::body(language, words).into()
    });
    let facts = [
        (tr.agreement_chair(), &committee.chair),
        (tr.agreement_cadence(), &committee.cadence),
        (tr.agreement_quorum(), &committee.quorum),
    ];
    let mut lines = Column::new().spacing(space::S);
    for (name, value) in facts {
        if !value.is_empty() {
            lines = lines.push(frame::fact(context, name, value.get(language)));
        }
    }
    if !committee.members.is_empty() {
        lines = lines.push(column![
            label::hint(language, tr.agreement_members()),
            Column::with_children(members),
        ]);
    }
    frame::card(lines)
}

fn indicators<'a>(context: &'a Context, agreement: &'a Agreement) -> Element<'a, Message> {
    let tr = &context.tr;
    let language = context.language();
    let mut table = Table::new(
        language,
        vec![
            Head::new(
                tr.document_table_indicator(),
                Length::FillPortion(4),
                Align::Start,
            ),
            Head::new(
                tr.document_table_baseline(),
                Length::FillPortion(2),
                Align::Start,
            ),
            Head::new(
                tr.document_table_target(),
                Length::FillPortion(2),
                Align::Start,
            ),
            Head::new(
                tr.document_table_source(),
                Length::FillPortion(3),
                Align::Start,
            ),
        ],
    );
    for indicator in &agreement.indicators {
        table = table.row(
            [
                &indicator.text,
                &indicator.baseline,
                &indicator.target,
                &indicator.source,
            ]
            .map(|name| label::body(language, name.get(language)).into())
            .into(),
        );
    }
    frame::sheet(table.view())
}
