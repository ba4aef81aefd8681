//! The first step: a file, or cells from a spreadsheet.

use iced::widget::{column, row};

use super::{Import, Message, Step};
use crate::{
    screen::Context,
    theme::space,
    widget::{Element, badge, button, card, field, icon::Icon, label},
};

impl Import {
    /// Says what the import is for and asks for a table.
    pub(super) fn file_view<'a>(&'a self, context: &'a Context) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let is_idle = !self.is_working;
        let choose = button::main_with(
            language,
            Icon::Open,
            tr.intake_choose(),
            is_idle.then_some(Message::Choose),
        );
        let mut from_file = column![
            label::body(language, tr.intake_purpose()),
            label::inked(label::body(language, tr.intake_promise()), |p| p.muted),
            row![choose].spacing(space::S),
        ]
        .spacing(space::S);
        if let Some(table) = &self.table {
            let rows = table.sheet().map_or(0, |sheet| sheet.rows.len());
            from_file = from_file.push(badge::badge(language, badge::DONE, tr.intake_rows(rows)));
        }
        let file = card::card(language, from_file)
            .head(tr.intake_file())
            .hint(tr.intake_formats());
        let cells = field::field(language, tr.intake_paste_place(), &self.paste)
            .auto()
            .lines(4, 8)
            .id("paste")
            .on_input(Message::Paste)
            .on_submit(Message::TakePaste);
        let is_pasted = is_idle && !self.paste.trim().is_empty();
        let paste = card::card(language, cells)
            .head(tr.intake_paste())
            .hint(tr.intake_paste_hint())
            .foot(button::quiet(
                language,
                tr.intake_paste_take(),
                is_pasted.then_some(Message::TakePaste),
            ));
        let mut steps = column![Element::from(file), Element::from(paste)].spacing(space::M);
        if self.table.is_some() {
            let on = Some(Message::Turn(Step::Columns));
            steps = steps.push(button::quiet(language, tr.intake_on(), on));
        }
        steps.into()
    }
}
