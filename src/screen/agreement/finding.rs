//! What the checks find in an agreement (domain notes, section 4): how grave, where, what, and how
//! it is mended.

use iced::{
    Alignment, Length,
    widget::{column, row},
};

use super::{
    Message, Part,
    work::{Work, part_of},
};
use crate::{
    domain::{
        check::{Finding, Place, Severity},
        id::{ClauseId, CommitmentId},
    },
    screen::{Context, frame},
    theme::space,
    widget::{
        Column, Container, Element,
        badge::{self, Look},
        button, empty, label, prose,
    },
};

/// How a finding looks.
pub fn look(severity: Severity) -> Look {
    match severity {
        Severity::Blocks => badge::LATE,
        Severity::Warns => badge::SOON,
        Severity::Informs => badge::NONE,
    }
}

/// All of them, the gravest first.
pub fn view<'a>(context: &'a Context, work: &'a Work) -> Element<'a, Message> {
    let (tr, language) = (&context.tr, context.language());
    if work.findings.is_empty() {
        return empty::empty(
            language,
            tr.drafting_sound(),
            tr.drafting_sound_hint(),
            None,
        );
    }
    let lines = work.findings.iter().map(|finding| line(context, finding));
    frame::sheet(
        Column::with_children(lines)
            .spacing(space::M)
            .padding(space::M),
    )
}

fn line<'a>(context: &'a Context, finding: &Finding) -> Element<'a, Message> {
    let (tr, language) = (&context.tr, context.language());
    let message = tr.finding(finding);
    let jump = Message::Jump(Box::new(finding.place.clone()));
    row![
        Container::new(badge::badge(
            language,
            look(finding.severity),
            tr.term(finding.severity)
        ))
        .width(120.0),
        column![
            row![
                label::strong(language, message.title),
                label::hint(language, finding.code.key()),
            ]
            .spacing(space::S)
            .align_y(Alignment::Center),
            label::hint(language, message.place),
            prose::body(language, message.what),
            prose::body(language, message.mend),
        ]
        .spacing(space::XXS)
        .width(Length::Fill),
        button::quiet(language, tr.drafting_jump(), Some(jump)),
    ]
    .spacing(space::S)
    .into()
}

/// Those that are mended in a part, told over it.
pub fn beside<'a>(context: &'a Context, work: &'a Work, part: Part) -> Element<'a, Message> {
    let own = work.findings.iter();
    told(context, own.filter(|one| part_of(&one.place) == part))
}

/// Those of a clause.
pub fn of_clause<'a, M: 'a>(context: &'a Context, work: &'a Work, id: ClauseId) -> Element<'a, M> {
    let is_own =
        move |one: &&Finding| matches!(&one.place, Place::Clause { id: own, .. } if *own == id);
    told(context, work.findings.iter().filter(is_own))
}

/// Those of a commitment.
pub fn of_commitment<'a, M: 'a>(
    context: &'a Context,
    work: &'a Work,
    id: CommitmentId,
) -> Element<'a, M> {
    let is_own =
        move |one: &&Finding| matches!(&one.place, Place::Commitment { id: own, .. } if *own == id);
    told(context, work.findings.iter().filter(is_own))
}

fn told<'a, 'f, M: 'a>(
    context: &'a Context,
    findings: impl Iterator<Item = &'f Finding>,
) -> Element<'a, M> {
    let (tr, language) = (&context.tr, context.language());
    let lines = findings.map(|finding| {
        let message = tr.finding(finding);
        let words = tr.drafting_found(message.mend, message.what);
        row![
            Container::new(badge::plain(
                language,
                look(finding.severity),
                finding.code.key()
            ))
            .width(72.0),
            prose::body(language, words),
        ]
        .spacing(space::XS)
        .into()
    });
    Column::with_children(lines).spacing(space::XXS).into()
}
