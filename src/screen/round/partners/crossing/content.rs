//! What is in the matrix: what is expected at each crossing, what is covered in the margin, the load
//! of each partner at the foot.

use std::borrow::Cow;

use crate::{
    domain::{
        id::{NeedId, PartnerId},
        prospect::{Decision, Prospect, Status},
    },
    screen::{
        Context,
        round::partners::{cells::Cells, cover, ground::Ground},
    },
    text::{amount, number},
    widget::{
        badge::{self, Look},
        matrix::{At, Cell, Content, Head, Spot},
    },
};

/// How a cell looks: its decision where the team declined, else how far it came; of money that seems
/// to be counted twice, a warning.
fn look(cell: &Prospect) -> Look {
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
#[derive(Clone, Copy)]
pub struct Matrix<'a> {
    /// Its cells.
    pub cells: &'a Cells,
    /// What it stands on.
    pub ground: Ground<'a>,
    /// What screens share.
    pub context: &'a Context,
}

impl<'a> Matrix<'a> {
    /// The need and the partner of a crossing.
    pub fn ids(&self, At { row, column }: At) -> Option<(NeedId, PartnerId)> {
        let need = self.ground.contents.needs.get(row)?;
        Some((need.id, *self.cells.partners().get(column)?))
    }

    /// The cell of a crossing.
    pub fn at(&self, at: At) -> Option<&'a Prospect> {
        let (need, partner) = self.ids(at)?;
        self.cells.get(need, partner)
    }

    /// How a cell looks.
    pub fn look(&self, cell: &Prospect) -> Look {
        let is_double = |id| self.cells.doubles().any(|one| one.prospects.contains(&id));
        match is_double(cell.id) {
            true => badge::DISPUTED,
            false => look(cell),
        }
    }
}

impl Content for Matrix<'_> {
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
        let id = self.cells.partners().get(column);
        match id.map(|&id| self.ground.partner_head(id, self.context)) {
            Some((name, hint)) => Head::new(name, hint),
            None => Head::default(),
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
        hint.extend(
            cell.fit
                .map(|fit| tr.prospect_fit_short(number::group(fit.number()))),
        );
        hint.extend(cell.probability.map(|points| percent(points.count())));
        let shown = Cell::state(self.look(cell), text.unwrap_or_else(|| tr.term(cell.kind)));
        let shown = shown.under(hint.join(" · "));
        match cell.is_live() {
            true => shown,
            false => shown.faint(),
        }
    }

    fn margin(&self, row: usize) -> Cell<'_> {
        let Some(need) = self.ground.contents.needs.get(row) else {
            return Cell::default();
        };
        let cover = self.cells.cover(row, need.id);
        let (look, words) = self::cover(&cover, self.context);
        Cell::state(look, amount::format_whole(cover.covered.centimes())).under(words)
    }

    fn foot(&self, column: usize) -> Cell<'_> {
        let id = self.cells.partners().get(column);
        let load = id.and_then(|id| self.cells.load(*id));
        match load {
            Some(load) => {
                let likely = amount::format_whole(load.likely.centimes());
                Cell::text(amount::format_whole(load.expected.centimes()))
                    .under(self.context.tr.prospect_likely(likely))
            }
            None => Cell::default(),
        }
    }

    fn whole(&self) -> Cell<'_> {
        let cover = &self.cells.margins().whole;
        let (look, words) = self::cover(cover, self.context);
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
            parts
                .map(|part| part.as_ref())
                .collect::<Vec<_>>()
                .join("\n")
        };
        match spot {
            Spot::Row(row) => Some(head(self.row(row))),
            Spot::Column(column) => {
                let id = *self.cells.partners().get(column)?;
                Some(self.ground.partner_name(id, self.context))
            }
            Spot::Cell(at) => {
                let cell = self.at(at)?;
                let tr = &self.context.tr;
                let mut lines = vec![
                    self.ground.partner_name(cell.partner, self.context),
                    format!("{} · {}", tr.term(cell.decision), tr.term(cell.status())),
                ];
                lines.extend(
                    self.cells
                        .findings(cell)
                        .map(|finding| tr.prospect_finding(finding)),
                );
                Some(lines.join("\n"))
            }
            _ => None,
        }
    }
}

fn percent(count: u8) -> String {
    number::short_percent(i64::from(count) * 100)
}
