//! What screens have in common: the page's head, its sections, its width.

use iced::{
    Alignment, Length,
    widget::{column, row},
};

use super::{Context, Problem};
use crate::{
    theme::{container, space},
    widget::{Container, Element, badge, focus::region, label, notice},
};

/// The head of a page: title, a line under it, and the one main action at the far side.
pub fn head<'a, Message: 'a>(
    context: &Context,
    title: impl AsRef<str>,
    under: Element<'a, Message>,
    action: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let words = column![label::page(context.language(), title), under]
        .spacing(space::XXS)
        .width(Length::Fill);
    let mut head = row![words].spacing(space::L).align_y(Alignment::Start);
    if let Some(action) = action {
        head = head.push(action);
    }
    head.into()
}

/// A section: its heading over its content.
pub fn section<'a, Message: 'a>(
    context: &Context,
    title: impl AsRef<str>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    column![label::section(context.language(), title), content.into()]
        .spacing(space::XS)
        .into()
}

/// Width of the list beside an open sheet, in pixels.
const LIST: f32 = 360.0;
/// In less room than this, in pixels, a sheet stands alone: its fields would be too narrow to read.
pub const NARROW: f32 = 820.0;

/// A list and the sheet of one of its rows; in a narrow window, or where everything is shown large,
/// the sheet alone.
pub fn beside<'a, Message: 'a>(
    list: impl Fn() -> Element<'a, Message> + 'a,
    sheet: impl Fn() -> Element<'a, Message> + 'a,
) -> Element<'a, Message> {
    iced::widget::responsive(move |room| {
        let sheet = Container::new(sheet())
            .id(region::SHEET)
            .width(Length::Fill);
        if room.width < NARROW {
            return sheet.into();
        }
        row![Container::new(list()).width(LIST), sheet]
            .spacing(space::L)
            .into()
    })
    .into()
}

/// A card around content that stands for itself.
pub fn card<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    Container::new(content)
        .width(Length::Fill)
        .padding(space::M)
        .style(container::card)
        .into()
}

/// A card around a table, whose rows reach its edges.
pub fn sheet<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    Container::new(content)
        .width(Length::Fill)
        .padding(1.0)
        .style(container::card)
        .into()
}

/// A name over a value.
pub fn fact<'a, Message: 'a>(
    context: &Context,
    name: impl AsRef<str>,
    value: impl AsRef<str>,
) -> Element<'a, Message> {
    column![
        label::hint(context.language(), name),
        label::body(context.language(), value),
    ]
    .into()
}

/// Says that something could not be shown, and why.
pub fn failed<'a, Message: 'a>(
    context: &Context,
    title: String,
    problem: Option<&Problem>,
) -> Element<'a, Message> {
    let tr = &context.tr;
    let reasons = problem.map(|problem| problem.words(tr));
    notice::notice(context.language(), badge::LATE, title, reasons, Vec::new())
}

/// The number of an agreement, or that it has none yet.
pub fn number<'a, Message: 'a>(context: &Context, number: &str) -> Element<'a, Message> {
    let language = context.language();
    if number.is_empty() {
        let words = context.tr.agreement_no_number();
        return label::inked(label::body(language, words), |p| p.faint).into();
    }
    label::one_line(label::body(language, number)).into()
}
