//! How the grid of needs is drawn: the project that it is of, the table with its sums, and beside it
//! the sheet of the need that is open.

use iced::{
    Alignment, Length, Padding,
    widget::{column, row},
};

use super::{Above, Lines, Message, TABLE, column};
use crate::{
    domain::{gap, need::Need, round::Stage},
    screen::{
        Context,
        campaign::Campaign,
        frame,
        round::{finding, written},
        sheet::Sheet,
    },
    theme::{container, space},
    widget::{
        self, Container, Element, button, ellipsis, empty,
        grid::{self, Cell},
        icon::Icon,
        label,
        scroll::scroll,
        select::{self, Choice},
        tooltip,
    },
};

impl Lines {
    /// Draws it.
    pub fn view<'a>(&'a self, campaign: &'a Campaign, context: &'a Context) -> Element<'a, Above> {
        let (language, tr) = (context.language(), &context.tr);
        if campaign.round().projects.is_empty() {
            return empty::empty(
                language,
                tr.round_no_project(),
                tr.round_no_project_hint(),
                None,
            );
        }
        match &self.open {
            None => self.list(campaign, context),
            Some(sheet) => frame::beside(
                move || self.list(campaign, context),
                move || self.sheet(sheet, campaign, context),
            ),
        }
    }

    /// The table, under the project that it is of and over its sums.
    fn list<'a>(&'a self, campaign: &'a Campaign, context: &'a Context) -> Element<'a, Above> {
        let (language, tr) = (context.language(), &context.tr);
        let may = campaign.may_edit(Stage::Needs, context);
        let add = button::quiet_with(
            language,
            Icon::Add,
            tr.round_add_need(),
            may.then_some(Above::Line(Message::Add)),
        );
        let choices: Vec<_> = campaign
            .round()
            .projects
            .iter()
            .map(|one| Choice::new(one.project, finding::title(context, one.project)))
            .collect();
        let among = select::select(language, choices, self.project, |id| {
            Above::Line(Message::Among(Some(id)))
        })
        .optional(Above::Line(Message::Among(None)))
        .placeholder(tr.round_all_projects())
        .id("round-among");
        let is_written = !self.table.rows().is_empty();
        let write = is_written.then_some(Above::Line(Message::Write));
        let write = (self.open.is_none()).then(|| written::button(context, write));
        let head = row![Container::new(among).width(Length::Fill)]
            .push(write)
            .push(add)
            .spacing(space::S)
            .align_y(Alignment::Center);
        let table: Element<'a, Above> = match self.table.rows().is_empty() {
            true => empty::empty(language, tr.round_no_need(), tr.round_no_need_hint(), None),
            false => self.grid(campaign, context),
        };
        column![head, table, self.sums(campaign, context)]
            .spacing(space::S)
            .height(Length::Fill)
            .into()
    }

    fn grid<'a>(&'a self, campaign: &'a Campaign, context: &'a Context) -> Element<'a, Above> {
        let may = campaign.may_edit(Stage::Needs, context);
        let columns = match self.open {
            Some(_) => column::brief(context, may),
            None => column::columns(context, may),
        };
        let needs = campaign.needs();
        let cell = move |at: u32, column: &str| {
            needs
                .get(at as usize)
                .map_or(Cell::Nothing, |need| column::cell(need, column, context))
        };
        let table = grid::grid(context.language(), &self.table, columns, cell, |message| {
            Above::Line(Message::Table(message))
        });
        Container::new(column![Element::from(table.id(TABLE))])
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }

    /// What the shown needs add to.
    fn sums<'a>(&self, campaign: &Campaign, context: &Context) -> Element<'a, Above> {
        let (language, tr) = (context.language(), &context.tr);
        let needs = campaign.needs();
        let shown = self
            .table
            .rows()
            .iter()
            .filter_map(|row| needs.get(*row as usize));
        let sum = gap::of(shown);
        let fact = |name: String, value: String| {
            row![
                label::inked(label::body(language, name), |p| p.muted),
                label::one_line(label::strong(language, value)),
            ]
            .spacing(space::XS)
        };
        let facts = [
            (tr.round_column_amount(), sum.amount),
            (tr.round_column_covered(), sum.covered),
            (tr.round_column_gap(), sum.gap),
        ];
        let facts = facts
            .into_iter()
            .filter(|(name, _)| self.open.is_none() || *name == tr.round_column_gap())
            .map(|(name, total)| fact(name, context.dirhams(total)).into());
        Container::new(widget::Row::with_children(facts).spacing(space::L))
            .width(Length::Fill)
            .padding([space::XS, space::M])
            .style(container::head)
            .into()
    }

    fn sheet<'a>(
        &'a self,
        sheet: &'a Sheet<Need>,
        campaign: &'a Campaign,
        context: &'a Context,
    ) -> Element<'a, Above> {
        let (language, tr) = (context.language(), &context.tr);
        let may = campaign.may_edit(Stage::Needs, context);
        let title = finding::title(context, sheet.record().project);
        let close = button::bare(Icon::Close, Some(Above::Line(Message::Close)));
        let mut head =
            row![Container::new(ellipsis::ellipsis(language, title).strong()).width(Length::Fill)]
                .spacing(space::XXS)
                .align_y(Alignment::Center);
        if may {
            let delete = button::bare(Icon::Delete, Some(Above::Line(Message::Delete)));
            head = head.push(tooltip::tooltip(language, delete, tr.round_need_delete()));
        }
        head = head.push(tooltip::tooltip(language, close, tr.app_close()));
        let found = finding::typed(campaign, sheet.record());
        let told = found
            .iter()
            .map(|one| finding::told(context, campaign, one));
        let body = column![
            widget::Column::with_children(told).spacing(space::XXS),
            sheet
                .view(context)
                .map(|message| Above::Line(Message::Sheet(message))),
        ]
        .spacing(space::XS);
        column![
            head,
            scroll(Container::new(body).padding(Padding::ZERO.right(space::S).bottom(space::M)))
        ]
        .spacing(space::XS)
        .into()
    }
}
