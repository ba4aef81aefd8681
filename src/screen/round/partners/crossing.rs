//! The matrix of needs and partners: what is expected at each crossing, what is covered in the
//! margin, the load of each partner at the foot.

use std::borrow::Cow;

use iced::{Alignment, Length, widget::column};

use super::{
    Message,
    ground::{Cells, Ground},
};
use crate::{
    domain::{
        id::{NeedId, PartnerId},
        prospect::{Decision, Prospect, Status, check::Finding},
    },
    screen::Context,
    text::{amount, number},
    theme::space,
    widget::{
        Column, Container, Element, Row, badge, button, empty, label,
        badge::Look,
        matrix::{self, At, Cell, Content, Head, Spot},
        notice,
    },
};

/// The name of the matrix, to be focused or found.
pub const ID: &str = "prospect-matrix";
/// How many warnings stand under the matrix; the others are in the cells.
const WARNINGS: usize = 3;

/// How a cell looks: its decision where the team declined, else how far it came.
pub fn look(cell: &Prospect) -> Look {
    if cell.decision == Decision::Declined {
        return badge::CLOSED;
    }
    match cell.status() {
        Status::Identified if cell.decision == Decision::Retained => badge::PARTLY,
        Status::Identified => badge::NONE,
        Status::Asked => badge::SOON,
        Status::Promised => badge::PARTLY,
        Status::Refused => badge::CLOSED,
        Status::Agreed => badge::ON_TIME,
        Status::Paid => badge::DONE,
    }
}

/// What is in the matrix.
struct Crossing<'a> {
    cells: &'a Cells,
    ground: Ground<'a>,
    context: &'a Context,
}

impl Crossing<'_> {
    fn ids(&self, At { row, column }: At) -> Option<(NeedId, PartnerId)> {
        let need = self.ground.contents.needs.get(row)?;
        Some((need.id, *self.cells.partners.get(column)?))
    }

    fn at(&self, at: At) -> Option<&Prospect> {
        let (need, partner) = self.ids(at)?;
        self.cells.get(need, partner)
    }
}

impl Content for Crossing<'_> {
    fn row(&self, row: usize) -> Head<'_> {
        match self.ground.contents.needs.get(row) {
            Some(need) => Head::new(
                self.ground.need_name(need, self.context),
                self.ground.project_name(need.project, self.context),
            ),
            None => Head::default(),
        }
    }

    fn column(&self, column: usize) -> Head<'_> {
        let id = self.cells.partners.get(column);
        let partner = id.and_then(|&id| self.ground.partner(id));
        let Some(partner) = partner else {
            return Head::default();
        };
        let language = self.context.language();
        let short = partner.abbreviation.get(language);
        match short.is_empty() {
            true => Head::new(partner.name.get(language), ""),
            false => Head::new(short, partner.name.get(language)),
        }
    }

    fn cell(&self, at: At) -> Cell<'_> {
        let Some(cell) = self.at(at) else {
            return Cell::default();
        };
        let tr = &self.context.tr;
        let own = cell.expected;
        let text = own.map(|own| amount::format_whole(own.centimes()));
        let mut hint = Vec::new();
        hint.extend(cell.fit.map(|fit| tr.prospect_fit_short(number::group(fit.number()))));
        hint.extend(cell.probability.map(|points| percent(points.count())));
        let shown = Cell::state(look(cell), text.unwrap_or_else(|| tr.term(cell.kind)));
        let shown = shown.under(hint.join(" · "));
        match cell.is_live() {
            true => shown,
            false => shown.faint(),
        }
    }

    fn margin(&self, row: usize) -> Cell<'_> {
        let Some((_, cover)) = self.cells.margins.needs.get(row) else {
            return Cell::default();
        };
        let (look, words) = super::cover(cover, self.context);
        Cell::state(look, amount::format_whole(cover.covered.centimes())).under(words)
    }

    fn foot(&self, column: usize) -> Cell<'_> {
        let id = self.cells.partners.get(column);
        let load = id.and_then(|id| self.cells.margins.partners.get(id));
        match load.filter(|load| load.needs > 0) {
            Some(load) => {
                let likely = amount::format_whole(load.likely.centimes());
                Cell::text(amount::format_whole(load.expected.centimes()))
                    .under(self.context.tr.prospect_likely(likely))
            }
            None => Cell::default(),
        }
    }

    fn whole(&self) -> Cell<'_> {
        let cover = &self.cells.margins.whole;
        let (look, words) = super::cover(cover, self.context);
        Cell::state(look, amount::format_whole(cover.covered.centimes())).under(words)
    }

    fn corners(&self) -> [Cow<'_, str>; 3] {
        let tr = &self.context.tr;
        [
            tr.prospect_matrix_need().into(),
            tr.prospect_matrix_covered().into(),
            tr.prospect_matrix_load().into(),
        ]
    }

    fn edited(&self, at: At) -> Option<String> {
        if !self.ground.may_edit {
            return None;
        }
        let expected = self.at(at).and_then(|cell| cell.expected);
        let text = expected.map(|expected| amount::format_whole(expected.centimes()));
        Some(text.unwrap_or_default())
    }

    fn hint(&self, spot: Spot) -> Option<String> {
        let head = |head: Head<'_>| {
            let parts = [head.name, head.hint];
            let parts = parts.iter().filter(|part| !part.is_empty());
            parts.map(|part| part.as_ref()).collect::<Vec<_>>().join("\n")
        };
        match spot {
            Spot::Row(row) => Some(head(self.row(row))),
            Spot::Column(column) => Some(head(self.column(column))),
            Spot::Cell(at) => {
                let cell = self.at(at)?;
                let tr = &self.context.tr;
                let mut lines = vec![
                    self.ground.partner_name(cell.partner, self.context),
                    format!("{} · {}", tr.term(cell.decision), tr.term(cell.status())),
                ];
                let own = self.cells.findings.iter();
                let own = own.filter(|finding| finding.prospect() == Some(cell.id));
                lines.extend(own.map(|finding| tr.prospect_finding(finding)));
                Some(lines.join("\n"))
            }
            _ => None,
        }
    }
}

fn percent(count: u8) -> String {
    number::short_percent(i64::from(count) * 100)
}

/// The matrix, what is said of the cell at hand, and what is wrong.
pub fn view<'a>(
    state: &'a matrix::State,
    cells: &'a Cells,
    ground: Ground<'a>,
    context: &'a Context,
) -> Element<'a, Message> {
    let (tr, language) = (&context.tr, context.language());
    let size = (ground.contents.needs.len(), cells.partners.len());
    if size.0 == 0 || size.1 == 0 {
        let hint = tr.prospect_matrix_none_hint();
        return empty::empty(language, tr.prospect_matrix_none(), hint, None);
    }
    let crossing = Crossing {
        cells,
        ground,
        context,
    };
    let lead = state.lead();
    let at_hand = at_hand(&crossing, lead);
    let table = matrix::matrix(language, state, size, crossing, Message::Cross).id(ID);
    let mut foot = column![at_hand].spacing(space::XS);
    let slices = cells.margins.kinds.iter().map(|(kind, cover)| {
        let words = tr.prospect_slice(
            amount::format_whole(cover.covered.centimes()),
            context.dirhams(cover.gap),
            tr.term(*kind),
        );
        let (look, _) = super::cover(cover, context);
        badge::plain(language, look, words)
    });
    foot = foot.push(Row::with_children(slices).spacing(space::M).wrap());
    for double in cells.doubles.iter().take(WARNINGS) {
        let words = tr.prospect_double(
            context.dirhams(double.amount),
            number::group(double.prospects.len() as i64),
            ground.partner_name(double.partner, context),
        );
        foot = foot.push(badge::plain(language, badge::LATE, words));
    }
    column![
        label::hint(language, tr.prospect_matrix_keys()),
        Container::new(table).height(Length::Fill),
        foot,
    ]
    .spacing(space::XS)
    .height(Length::Fill)
    .into()
}

/// What is said of the cell that the keyboard is in, and what can be done there.
fn at_hand<'a>(crossing: &Crossing<'a>, at: At) -> Element<'a, Message> {
    let (tr, language) = (&crossing.context.tr, crossing.context.language());
    let Some((_, partner)) = crossing.ids(at) else {
        return Column::new().into();
    };
    let names = format!(
        "{} · {}",
        crossing.row(at.row).name,
        crossing.ground.partner_name(partner, crossing.context)
    );
    let cell = crossing.at(at);
    let (look, words) = match cell {
        None => (badge::NONE, tr.prospect_cell_empty()),
        Some(cell) => {
            let words = format!("{} · {}", tr.term(cell.decision), tr.term(cell.status()));
            (look(cell), words)
        }
    };
    let said = column![
        label::strong(language, names),
        badge::plain(language, look, words)
    ]
    .width(Length::Fill);
    let open = match cell {
        Some(_) => tr.prospect_cell_open(),
        None => tr.prospect_cell_add(),
    };
    let may = cell.is_some() || crossing.ground.may_edit;
    let mut line = Row::new()
        .push(said)
        .spacing(space::S)
        .align_y(Alignment::Center);
    if may {
        line = line.push(button::quiet(language, open, Some(Message::Open(at))));
    }
    line.into()
}

/// What is wrong with a cell, for its sheet.
pub fn findings<'a>(
    cells: &'a Cells,
    cell: &Prospect,
    context: &'a Context,
) -> Option<Element<'a, Message>> {
    let tr = &context.tr;
    let is_own = |finding: &&Finding| match finding {
        Finding::NeedOvercovered { need, .. } => *need == cell.need,
        _ => finding.prospect() == Some(cell.id),
    };
    let lines: Vec<String> = cells
        .findings
        .iter()
        .filter(is_own)
        .map(|finding| tr.prospect_finding(finding))
        .collect();
    let (first, rest) = lines.split_first()?;
    let rest = rest.to_vec();
    let look = badge::SOON;
    Some(notice::notice(context.language(), look, first, rest, Vec::new()))
}

