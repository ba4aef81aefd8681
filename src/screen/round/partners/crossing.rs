//! The matrix of needs and partners: what is typed at its crossings, and the sheet of one of them.

mod content;
mod dialog;
mod view;

use super::{
    cell::{fresh, written},
    cells::Cells,
    entry::{Change, Entry},
    ground::Ground,
};
use crate::{
    domain::{
        Money,
        id::{NeedId, PartnerId},
        need::Need,
        partner::record::Record,
        prospect::Prospect,
    },
    screen::{
        Action, Context, Edit,
        sheet::{self, Draft},
    },
    storage,
    text::amount,
    widget::matrix::{self, At},
};

/// Where the keyboard is in the matrix, and the sheet of a crossing that is open.
#[derive(Debug, Default)]
pub struct Crossing {
    table: matrix::State,
    cell: Option<Entry<Prospect>>,
    /// What was typed in the matrix last, until it is in the file.
    sent: Option<(NeedId, PartnerId, String)>,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the matrix.
    Table(matrix::Message),
    /// Open the sheet of a crossing.
    Open(At),
    /// On that sheet.
    Cell(sheet::Message),
    /// Empty the crossing whose sheet is open.
    Clear,
    /// Close the sheet.
    Close,
}

impl Crossing {
    /// The sheet that is open.
    pub fn draft(&self) -> Option<&dyn Draft> {
        Some(self.cell.as_ref()?.draft())
    }

    /// The same, to settle it.
    pub fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        Some(self.cell.as_mut()?.draft_mut())
    }

    /// The need and the partner of a crossing.
    fn crossed<'a>(at: At, cells: &Cells, ground: Ground<'a>) -> Option<(&'a Need, PartnerId)> {
        let need = ground.contents.needs.get(at.row)?;
        Some((need, *cells.partners().get(at.column)?))
    }

    /// Where a need and a partner cross.
    fn place(need: NeedId, partner: PartnerId, cells: &Cells, ground: Ground<'_>) -> Option<At> {
        let row = ground
            .contents
            .needs
            .iter()
            .position(|one| one.id == need)?;
        let column = cells.partners().iter().position(|one| *one == partner)?;
        Some(At { row, column })
    }

    /// Takes in what the file has; the cells are those of the file.
    pub fn reload(&mut self, cells: &mut Cells, ground: Ground<'_>) {
        self.sent = None;
        self.take(cells, ground, |entry, own| {
            entry.reload(own, !ground.may_edit)
        });
    }

    /// What was handed out is not in the file: it stays where it was typed.
    pub fn failed(&mut self, cells: &mut Cells, ground: Ground<'_>, context: &Context) {
        self.take(cells, ground, |entry, own| {
            entry.failed(own);
            true
        });
        if let Some((need, partner, text)) = self.sent.take()
            && let Some(at) = Crossing::place(need, partner, cells, ground)
        {
            self.table
                .refuse(at, text, context.tr.prospect_amount_unsaved());
        }
    }

    fn take(
        &mut self,
        cells: &mut Cells,
        ground: Ground<'_>,
        take: impl FnOnce(&mut Entry<Prospect>, Option<&Prospect>) -> bool,
    ) {
        self.table
            .fit(ground.contents.needs.len(), cells.partners().len());
        let Some(mut entry) = self.cell.take() else {
            return;
        };
        let id = entry.record().id;
        let own = cells.all().iter().find(|one| one.id == id).cloned();
        if take(&mut entry, own.as_ref()) && ground.need(entry.record().need).is_some() {
            if !entry.is_blank() {
                cells.put(ground, entry.record());
            }
            self.cell = Some(entry);
        }
    }

    /// What was typed on the sheet and not saved yet.
    pub fn save(&mut self) -> Option<Edit> {
        Some(written(self.cell.as_mut()?.save()?))
    }

    /// Answers a message; `record` gives what a partner made of its earlier promises.
    pub fn update(
        &mut self,
        message: Message,
        cells: &mut Cells,
        ground: Ground<'_>,
        record: impl Fn(PartnerId) -> Record,
        context: &Context,
    ) -> Action<Message> {
        match message {
            Message::Table(message) => match self.table.update(message) {
                matrix::Event::None | matrix::Event::Selected(_) => Action::None,
                matrix::Event::Open(at) => self.open(at, cells, ground, record, context),
                matrix::Event::Cleared(at) => {
                    let crossed = Crossing::crossed(at, cells, ground);
                    let cell = crossed
                        .and_then(|(need, id)| cells.get(need.id, id))
                        .cloned();
                    cell.map_or(Action::None, |cell| clear(&cell, cells, ground, context))
                }
                matrix::Event::Edited { at, text } => {
                    self.typed(at, text, cells, ground, record, context)
                }
            },
            Message::Open(at) => {
                self.table.go(at);
                self.open(at, cells, ground, record, context)
            }
            Message::Cell(message) => {
                let Some(entry) = &mut self.cell else {
                    return Action::None;
                };
                let action = entry.update(message, context);
                match entry.is_blank() {
                    true => cells.take_out(ground, entry.record()),
                    false => cells.put(ground, entry.record()),
                }
                action
            }
            Message::Clear => match self.cell.take() {
                Some(entry) => clear(entry.record(), cells, ground, context),
                None => Action::None,
            },
            Message::Close => {
                let left = self.save();
                self.cell = None;
                left.map_or(Action::None, Action::Do)
            }
        }
    }

    /// Opens the sheet of a crossing; one in which nothing was entered yet is in the file only once
    /// something is typed in it.
    fn open(
        &mut self,
        at: At,
        cells: &Cells,
        ground: Ground<'_>,
        record: impl Fn(PartnerId) -> Record,
        context: &Context,
    ) -> Action<Message> {
        let Some((need, partner)) = Crossing::crossed(at, cells, ground) else {
            return Action::None;
        };
        let left = self.save();
        let entry = match cells.get(need.id, partner) {
            Some(cell) => Some(Entry::kept(cell.clone())),
            None if ground.may_edit => {
                let cell = fresh(need, partner, &record(partner), ground, context);
                Some(Entry::blank(cell))
            }
            None => None,
        };
        self.cell = entry.map(|entry| entry.lock(!ground.may_edit));
        left.map_or(Action::None, Action::Do)
    }

    /// Takes in what was typed at a crossing: what is expected there.
    fn typed(
        &mut self,
        at: At,
        text: String,
        cells: &mut Cells,
        ground: Ground<'_>,
        record: impl Fn(PartnerId) -> Record,
        context: &Context,
    ) -> Action<Message> {
        let crossed = Crossing::crossed(at, cells, ground);
        let Some((need, partner)) = crossed.filter(|_| ground.may_edit) else {
            return Action::None;
        };
        let expected = match text.trim() {
            "" => None,
            words => {
                let read = amount::parse(words).ok();
                let Some(money) = read.and_then(|one| Money::from_centimes(one).ok()) else {
                    let words = context.tr.prospect_amount_expected();
                    self.table.refuse(at, text, words);
                    return Action::None;
                };
                Some(money)
            }
        };
        let before = cells.get(need.id, partner).cloned();
        let mut after = match &before {
            Some(before) => before.clone(),
            None if expected.is_none() => return Action::None,
            None => fresh(need, partner, &record(partner), ground, context),
        };
        after.expected = expected;
        cells.put(ground, &after);
        self.sent = Some((need.id, partner, text));
        Action::Do(written(match before {
            Some(before) => Change::Update(before, after),
            None => Change::Insert(after),
        }))
    }
}

/// Empties a crossing; the toast takes it back.
fn clear(
    cell: &Prospect,
    cells: &mut Cells,
    ground: Ground<'_>,
    context: &Context,
) -> Action<Message> {
    if !ground.may_edit {
        return Action::None;
    }
    cells.take_out(ground, cell);
    if !ground
        .contents
        .prospects
        .iter()
        .any(|one| one.id == cell.id)
    {
        return Action::None;
    }
    let id = cell.id;
    let edit = Edit::new("prospect.delete", move |writer| {
        storage::prospect::delete(writer, id)
    });
    Action::Do(edit.told(context.tr.prospect_cell_cleared()))
}
