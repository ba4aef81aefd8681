//! The sheet of a crossing, over the screen: what is wrong with it stands above its fields.

use iced::{Length, widget::column};

use super::{Crossing, Message};
use crate::{
    domain::prospect::Prospect,
    screen::{
        Context,
        round::partners::{cells::Cells, ground::Ground},
    },
    theme::space,
    widget::{
        Column, Container, Element, badge, button, label,
        modal::{self, Dialog},
    },
};

/// Height of the sheet, in pixels.
const HEIGHT: f32 = 640.0;

impl Crossing {
    /// The sheet that is open.
    pub fn dialog<'a>(
        &'a self,
        cells: &'a Cells,
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Option<Dialog<'a, Message>> {
        let (tr, language) = (&context.tr, context.language());
        let entry = self.cell.as_ref()?;
        let cell = entry.record();
        let need = ground.need(cell.need)?;
        let head = format!(
            "{} · {}",
            ground.need_name(need, context),
            ground.project_name(need.project, context)
        );
        let gap = tr.prospect_gap(context.dirhams(need.gap()));
        let body = column![
            label::body(language, head),
            label::hint(language, gap),
            findings(cells, cell, context),
            entry.sheet().view(context).map(Message::Cell),
        ]
        .spacing(space::XS);
        let close = button::main(language, tr.prospect_cell_close(), Some(Message::Close));
        let mut actions: Vec<Element<'a, Message>> = vec![close.into()];
        if ground.may_edit && !entry.is_blank() {
            let words = tr.prospect_cell_clear();
            actions.push(button::quiet(language, words, Some(Message::Clear)).into());
        }
        Some(modal::scrolled(
            language,
            ground.partner_name(cell.partner, context),
            Container::new(body)
                .padding(iced::Padding::ZERO.right(space::S))
                .width(Length::Fill),
            actions,
            Message::Close,
            HEIGHT,
        ))
    }
}

/// What is wrong with a cell, each with the way to mend it.
fn findings<'a>(
    cells: &'a Cells,
    cell: &'a Prospect,
    context: &'a Context,
) -> Element<'a, Message> {
    let found = cells.findings(cell).map(|finding| {
        let words = context.tr.prospect_finding(finding);
        badge::plain(context.language(), badge::SOON, words)
    });
    Column::with_children(found).spacing(space::XXS).into()
}
