//! The last step: what will be written, the one button that writes it, and the report.

use iced::{Length, widget::column};

use super::{Import, Message, Step, Table, ways};
use crate::{
    exchange::plan::{Outcome, Report, Severity},
    screen::{Context, frame},
    theme::space,
    widget::{
        Element, badge, button, card,
        icon::Icon,
        label, notice,
        table::{self, Align, Head},
    },
};

/// Width of the figures, in pixels.
const FIGURE: f32 = 220.0;

impl Import {
    /// Asks to write, or tells what was written.
    pub(super) fn finish_view<'a>(
        &'a self,
        context: &'a Context,
        table: &'a Table,
    ) -> Element<'a, Message> {
        match &self.done {
            Some(done) => self.done_view(context, done),
            None => self.ready_view(context, table),
        }
    }

    fn ready_view<'a>(&'a self, context: &'a Context, table: &Table) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let (Some(report), Some(proposal)) = (self.report(table), &table.proposal) else {
            return ways(context, Step::Check, None);
        };
        let has_changes = proposal.changes_anything();
        let mut parts = column![].spacing(space::M);
        if context.is_read_only() {
            let title = tr.intake_read_only();
            parts = parts.push(notice::notice(language, badge::SOON, title, [], Vec::new()));
        } else if !has_changes {
            parts = parts.push(notice::notice(
                language,
                badge::DONE,
                tr.intake_nothing_new(),
                [tr.import_nothing_to_do()],
                Vec::new(),
            ));
        }
        let unclear = proposal.count(|outcome| matches!(outcome, Outcome::Unclear { .. }));
        let open = proposal.reading.count(Severity::Warns);
        if has_changes && unclear + open > 0 {
            let mut lines = Vec::new();
            if unclear > 0 {
                lines.push(tr.intake_unclear_left(unclear));
            }
            if open > 0 {
                lines.push(tr.intake_warnings_left(open));
            }
            let title = tr.intake_attention();
            parts = parts.push(notice::notice(
                language,
                badge::SOON,
                title,
                lines,
                Vec::new(),
            ));
        }
        let body = card::card(language, summary(context, &report))
            .head(tr.intake_summary())
            .hint(tr.intake_summary_hint());
        parts = parts.push(Element::from(body));
        let is_ready =
            has_changes && !context.is_read_only() && !self.is_working && self.writing.is_none();
        let import = (tr.intake_import(), is_ready.then_some(Message::Import));
        parts.push(ways(context, Step::Check, Some(import))).into()
    }

    fn done_view<'a>(&'a self, context: &'a Context, done: &Report) -> Element<'a, Message> {
        let tr = &context.tr;
        let language = context.language();
        let would_change = self
            .proposal()
            .is_some_and(|proposal| proposal.changes_anything());
        let save = button::quiet_with(
            language,
            Icon::Export,
            tr.intake_report(),
            Some(Message::SaveReport),
        );
        let (look, title, line) = match would_change {
            false => (badge::DONE, tr.intake_done(), tr.intake_done_same()),
            true => (
                badge::SOON,
                tr.intake_taken_back(),
                tr.intake_taken_back_hint(),
            ),
        };
        let body = card::card(language, summary(context, done))
            .head(tr.intake_report_head())
            .aside(save);
        let mut parts = column![
            notice::notice(language, look, title, [line], Vec::new()),
            Element::from(body),
        ]
        .spacing(space::M);
        if would_change {
            let again = (tr.intake_import(), Some(Message::Import));
            parts = parts.push(ways(context, Step::Check, Some(again)));
        }
        parts.into()
    }
}

/// How much of what.
fn summary<'a>(context: &Context, report: &Report) -> Element<'a, Message> {
    let language = context.language();
    let heads = vec![
        Head::new(context.tr.intake_what(), Length::Fill, Align::Start),
        Head::new(context.tr.intake_how_many(), FIGURE, Align::Number),
    ];
    let mut lines = table::Table::new(language, heads);
    for line in report.summary(&context.tr) {
        let cells = line.cells.iter();
        lines = lines.row(
            cells
                .map(|cell| label::body(language, cell).into())
                .collect(),
        );
    }
    frame::sheet(lines.view())
}
