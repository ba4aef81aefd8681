//! The financing set-up: partner by year, to the centime, one status at a time (domain notes,
//! section 1, stage 2).

use iced::{Alignment, Length, widget::column};

use super::{cells::Cells, ground::Ground};
use crate::{
    documents::content::register::{Cell, Column, Kind},
    domain::{
        Total, Year,
        funding::{Basis, Payer, Table as Setup},
        id::ProjectId,
        prospect::Status,
    },
    screen::{Action, Context, frame, round::written},
    text::number,
    theme::space,
    widget::{
        Container, Element, Row, badge, button, ellipsis, empty, label,
        scroll::scroll,
        select::{self, Choice},
        table::{Align, Head, Table},
        tooltip,
    },
};

/// What happens on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// It speaks of that status.
    Basis(Basis),
    /// It speaks of that project, or of all.
    Project(Option<ProjectId>),
    /// Write it to a workbook.
    Write,
}

/// What the table speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Funding {
    /// Of which status.
    pub basis: Basis,
    /// Of which project; of all when none.
    pub project: Option<ProjectId>,
}

impl Default for Funding {
    fn default() -> Self {
        Funding {
            basis: Basis::Expected,
            project: None,
        }
    }
}

/// Every basis, in the order in which a contribution goes through them.
const BASES: [Basis; 5] = [
    Basis::Expected,
    Basis::At(Status::Asked),
    Basis::At(Status::Promised),
    Basis::At(Status::Agreed),
    Basis::At(Status::Paid),
];

/// What a basis is called.
fn words(basis: Basis, context: &Context) -> String {
    match basis {
        Basis::Expected => context.tr.prospect_funding_expected(),
        Basis::At(status) => context.tr.term(status),
    }
}

impl Funding {
    /// Answers a message.
    pub fn update(
        &mut self,
        message: Message,
        cells: &Cells,
        ground: Ground<'_>,
        context: &Context,
    ) -> Action<Message> {
        match message {
            Message::Basis(basis) => self.basis = basis,
            Message::Project(project) => self.project = project,
            Message::Write => return self.write(cells, ground, context),
        }
        Action::None
    }

    fn setup(self, cells: &Cells, ground: Ground<'_>) -> Setup {
        let needs = &ground.contents.needs;
        let (project, basis) = (self.project, self.basis);
        Setup::of(ground.round, project, needs, cells.all(), basis, false)
    }

    /// Makes a workbook of what is seen.
    fn write(self, cells: &Cells, ground: Ground<'_>, context: &Context) -> Action<Message> {
        let tr = &context.tr;
        let setup = self.setup(cells, ground);
        let year = |year: &Year| Column::new(u16::from(*year).to_string(), Kind::Money).summed();
        let mut columns = vec![Column::new(tr.prospect_funding_payer(), Kind::Text).key()];
        columns.extend(setup.years.iter().map(year));
        columns.push(Column::new(tr.prospect_funding_total(), Kind::Money).summed());
        columns.push(Column::new(tr.prospect_funding_share(), Kind::Percent));
        let rows = setup.rows.iter().map(|row| {
            let payer = match row.payer {
                Payer::Commune => tr.prospect_funding_commune(),
                Payer::Partner(id) => ground.partner_name(id, context),
            };
            let mut cells = vec![Cell::text(payer)];
            cells.extend(row.years.iter().map(|total| Cell::Money(*total)));
            cells.extend([Cell::Money(row.total), Cell::Percent(row.share)]);
            cells
        });
        let mut kept_by = vec![words(self.basis, context)];
        kept_by.extend(self.project.map(|id| ground.project_name(id, context)));
        let kept_by = kept_by.into_iter();
        let kept_by = kept_by.map(|words| tr.list_written_filter(words));
        let title = (tr.product_financing(), "montage-financier");
        let (rows, kept_by) = (rows.collect(), kept_by.collect());
        written::file(ground.round, context, title, kept_by, columns, rows)
    }

    /// The table, under the choice of what it speaks of.
    pub fn view<'a>(
        self,
        cells: &'a Cells,
        ground: Ground<'a>,
        context: &'a Context,
    ) -> Element<'a, Message> {
        let (tr, language) = (&context.tr, context.language());
        let bases = BASES.into_iter().map(|basis| {
            let words = words(basis, context);
            let is_it = basis == self.basis;
            button::choice(language, words, is_it, Some(Message::Basis(basis))).into()
        });
        let bases = Row::with_children(bases).spacing(space::XS);
        let bases = Container::new(bases).center_y(space::FIELD);
        let titles = |id: ProjectId| ground.project_name(id, context);
        let chosen = ground.round.projects.iter().map(|one| one.project);
        let projects = std::iter::once(Choice::new(None, tr.prospect_funding_all()))
            .chain(chosen.map(|id| Choice::new(Some(id), titles(id))));
        let projects = select::select(
            language,
            projects.collect::<Vec<_>>(),
            Some(self.project),
            Message::Project,
        );
        let named = |name: String, entry: Element<'a, Message>| {
            column![label::hint(language, name), entry].spacing(space::XXS)
        };
        let choice = Row::new()
            .push(named(tr.prospect_funding_basis(), bases.into()))
            .push(named(tr.prospect_funding_project(), projects.into()).width(Length::Fill))
            .spacing(space::M)
            .align_y(Alignment::End);
        let setup = self.setup(cells, ground);
        let write = (!setup.rows.is_empty()).then_some(Message::Write);
        let choice = choice.push(written::button(context, write));
        let mut lines =
            column![choice, label::hint(language, tr.prospect_funding_apart()),].spacing(space::S);
        if setup.rows.is_empty() {
            let hint = tr.prospect_funding_none_hint();
            lines = lines.push(empty::empty(
                language,
                tr.prospect_funding_none(),
                hint,
                None,
            ));
        } else {
            lines = lines.push(table(&setup, ground, context));
            if self.basis == Basis::Expected {
                lines = lines.push(balance(&setup, context));
            }
        }
        scroll(Container::new(lines).padding(iced::Padding::ZERO.right(space::M)))
    }
}

fn balance<'a>(setup: &Setup, context: &Context) -> Element<'a, Message> {
    let tr = &context.tr;
    let (look, words) = match setup.missing == Total::default() {
        true => (badge::DONE, tr.prospect_funding_balanced()),
        false => {
            let missing = context.dirhams(setup.missing);
            (badge::SOON, tr.prospect_funding_missing(missing))
        }
    };
    badge::badge(context.language(), look, words)
}

fn table<'a>(setup: &Setup, ground: Ground<'a>, context: &'a Context) -> Element<'a, Message> {
    let (tr, language) = (&context.tr, context.language());
    let mut heads = vec![Head::new(
        tr.prospect_funding_payer(),
        Length::FillPortion(4),
        Align::Start,
    )];
    let years = setup.years.iter().map(|year| u16::from(*year).to_string());
    heads.extend(years.map(|year| Head::new(year, Length::FillPortion(2), Align::Number)));
    heads.push(Head::new(
        tr.prospect_funding_total(),
        Length::FillPortion(2),
        Align::Number,
    ));
    heads.push(Head::new(tr.prospect_funding_share(), 84.0, Align::Number));
    let figure = |total: Total| -> Element<'a, Message> {
        let words = match total == Total::default() {
            true => "—".to_owned(),
            false => context.amount(total),
        };
        label::one_line(label::body(language, words)).into()
    };
    let mut table = Table::new(language, heads);
    for row in &setup.rows {
        let payer = match row.payer {
            Payer::Commune => label::body(language, tr.prospect_funding_commune()).into(),
            Payer::Partner(id) => {
                let name = ellipsis::ellipsis(language, ground.partner_short(id, context));
                tooltip::tooltip(language, name, ground.partner_name(id, context))
            }
        };
        let mut cells = vec![payer];
        cells.extend(row.years.iter().map(|total| figure(*total)));
        cells.push(figure(row.total));
        let share = number::percent(row.share.hundredths().into());
        cells.push(label::one_line(label::body(language, share)).into());
        table = table.row(cells);
    }
    let strong = |total: Total| -> Element<'a, Message> {
        label::one_line(label::strong(language, context.amount(total))).into()
    };
    let mut cells = vec![label::strong(language, tr.prospect_funding_total()).into()];
    cells.extend(setup.totals.iter().map(|total| strong(*total)));
    cells.push(strong(setup.total));
    cells.push(label::one_line(label::body(language, number::percent(10_000))).into());
    frame::sheet(table.total(cells).view())
}
