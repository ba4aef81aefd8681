//! The files kept with something: what each is, and what can be done with it.

use iced::{Alignment, Length};

use super::{
    Column, Container, Element, Row, button, card,
    empty::illustrated,
    icon::{Icon, icon},
    label,
};
use crate::{i18n::I18n, text::number, theme::space};

/// One file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its name.
    pub name: String,
    /// What it is, in words: «محضر الدورة».
    pub kind: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// The day it was added, in words.
    pub date: String,
    /// What it shows; may be empty.
    pub description: String,
}

/// What is asked of a file, by its place in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// Add one.
    Add,
    /// Open it with the system's program.
    Open(usize),
    /// Write a copy somewhere.
    SaveAs(usize),
    /// Take it out.
    Remove(usize),
}

/// The list under its heading, with the button that adds one.
pub fn attachments<'a, Message: Clone + 'a>(
    tr: &I18n,
    items: &[Item],
    can_change: bool,
    on: impl Fn(Event) -> Message + 'a,
) -> Element<'a, Message> {
    let language = tr.language();
    let add = |words| {
        let add = can_change.then(|| on(Event::Add));
        button::quiet_with(language, Icon::Add, words, add)
    };
    if items.is_empty() {
        return illustrated(
            language,
            Icon::Attachment,
            tr.piece_attachment_empty(),
            tr.piece_attachment_purpose(),
            can_change.then(|| add(tr.piece_attachment_add()).into()),
        );
    }
    let mut rows = Column::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            rows = rows.push(iced::widget::rule::horizontal(1));
        }
        rows = rows.push(row(tr, index, item, can_change, &on));
    }
    if can_change {
        rows = rows.push(
            Container::new(label::hint(language, tr.piece_attachment_drop()))
                .padding(iced::Padding::ZERO.top(space::S)),
        );
    }
    let card = card::card(language, rows).head(tr.piece_attachment_title());
    match can_change {
        true => card.aside(add(tr.piece_attachment_add())).into(),
        false => card.into(),
    }
}

fn row<'a, Message: Clone + 'a>(
    tr: &I18n,
    index: usize,
    item: &Item,
    can_change: bool,
    on: &impl Fn(Event) -> Message,
) -> Element<'a, Message> {
    let language = tr.language();
    let facts =
        tr.piece_attachment_facts(item.date.as_str(), item.kind.as_str(), size(tr, item.bytes));
    let mut words = Column::new()
        .push(label::strong(language, &item.name))
        .width(Length::Fill);
    if !item.description.is_empty() {
        words = words.push(label::body(language, &item.description));
    }
    words = words.push(label::hint(language, facts));
    let act = |words: String, event| button::plain(language, words, Some(on(event)));
    let remove = can_change.then(|| act(tr.piece_attachment_remove(), Event::Remove(index)).into());
    Container::new(
        Row::new()
            .push(icon(Icon::File).ink(|p| p.muted))
            .push(words)
            .push(act(tr.piece_attachment_open(), Event::Open(index)))
            .push(act(tr.piece_attachment_save(), Event::SaveAs(index)))
            .extend(remove)
            .spacing(space::XS)
            .align_y(Alignment::Center),
    )
    .padding([space::XS, 0.0])
    .into()
}

/// A size in words: whole kilobytes of 1,024 bytes, rounded up, or megabytes with one decimal.
pub fn size(tr: &I18n, bytes: u64) -> String {
    const KILO: u64 = 1_024;
    let kilo = bytes.div_ceil(KILO).max(1);
    if kilo < KILO {
        return tr.piece_size_kilo(number::group(kilo));
    }
    let tenths = (kilo * 10).div_ceil(KILO);
    let thousandths = i64::try_from(tenths * 100).unwrap_or(i64::MAX);
    tr.piece_size_mega(number::decimal(thousandths))
}

#[cfg(test)]
mod tests;
