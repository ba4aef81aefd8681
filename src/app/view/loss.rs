//! What would be lost: texts that mean nothing when a sheet is left, fields that two people changed.

use iced::{
    Length,
    widget::{column, row},
};

use crate::{
    app::{Message, desk::Desk},
    i18n::history,
    screen::{Context, sheet::Unread},
    storage::Clash,
    theme::{container, space},
    widget::{Column, Container, Element, Row, badge, button, confirm, label, modal, shape::shape},
};

/// So much of a long value is shown: as many letters.
const LETTERS: usize = 160;

/// Asks before a sheet is left with something that would be lost.
pub fn dialog<'a>(desk: &'a Desk) -> Option<modal::Dialog<'a, Message>> {
    if !desk.is_asking() {
        return None;
    }
    let context = &desk.context;
    let tr = &context.tr;
    let unread = desk.unread();
    let mut loss: Vec<String> = unread
        .into_iter()
        .map(
            |Unread {
                 field,
                 typed,
                 expected,
             }| tr.shell_unread_line(expected, field, typed),
        )
        .collect();
    let contested = desk.clashes().iter().map(|clash| {
        let mine = value(context, clash, clash.wanted.as_deref());
        tr.shell_conflict_line(field(context, clash), mine)
    });
    loss.extend(contested);
    loss.push(tr.shell_unread_hint());
    let question = confirm::Question {
        title: tr.shell_unread_title(),
        loss,
        verb: tr.shell_unread_leave(),
        keep: tr.shell_unread_stay(),
        on_confirm: Message::LeaveWithout,
        on_cancel: Message::Stay,
    };
    Some(confirm::confirm(context.language(), question).width(modal::WIDE))
}

/// The fields that two people changed: what was typed here beside what the file has, and whose
/// value may stay.
pub fn conflict<'a>(desk: &'a Desk) -> Element<'a, Message> {
    let context = &desk.context;
    let tr = &context.tr;
    let language = context.language();
    let look = badge::LATE;
    let line = |parts: [Element<'a, Message>; 3]| {
        let widths = [2, 3, 3].map(Length::FillPortion);
        let cells = parts.into_iter().zip(widths);
        let cells = cells.map(|(part, width)| Container::new(part).width(width).into());
        Row::with_children(cells).spacing(space::M)
    };
    let mut lines = Column::new().spacing(space::XXS).push(line([
        label::hint(language, tr.shell_conflict_field()).into(),
        label::hint(language, tr.shell_conflict_mine()).into(),
        label::hint(language, tr.shell_conflict_theirs()).into(),
    ]));
    let told = |words: String| label::inked(label::body(language, words), |p| p.ink).into();
    for clash in desk.clashes() {
        let name = label::strong(language, field(context, clash));
        lines = lines.push(line([
            label::inked(name, |p| p.ink).into(),
            told(value(context, clash, clash.wanted.as_deref())),
            told(value(context, clash, clash.now.as_deref())),
        ]));
    }
    let actions = row![
        button::quiet(language, tr.shell_take_theirs(), Some(Message::TakeTheirs)),
        button::quiet(language, tr.shell_keep_mine(), Some(Message::KeepMine)),
    ]
    .spacing(space::XS);
    let words = column![
        label::inked(label::strong(language, tr.shell_conflict()), look.ink),
        label::inked(label::body(language, tr.shell_conflict_hint()), |p| p.ink),
        lines,
        actions,
    ]
    .spacing(space::XS)
    .width(Length::Fill);
    let parts = row![
        Container::new(shape(look.shape, look.ink)).padding(iced::Padding::ZERO.top(5.0)),
        words
    ];
    Container::new(parts.spacing(space::S))
        .width(Length::Fill)
        .padding([space::S, space::M])
        .style(container::state(look.state))
        .into()
}

fn field(context: &Context, clash: &Clash) -> String {
    let tr = &context.tr;
    let name = tr.field(&clash.row.table, &clash.column);
    name.unwrap_or_else(|| tr.history_field_other())
}

/// A value in words, cut where it is long.
fn value(context: &Context, clash: &Clash, held: Option<&str>) -> String {
    let tr = &context.tr;
    let Some(held) = held.filter(|held| !held.is_empty()) else {
        return tr.history_nothing();
    };
    // Of a row that was added or taken out the owner's column tells: it has no value of its own.
    if tr.field(&clash.row.table, &clash.column).is_none() {
        return tr.shell_conflict_row();
    }
    let names = |table: &str, id: &str| context.called(table, id);
    let words = history::value(tr, &names, &clash.row.table, &clash.column, held);
    match words.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}
