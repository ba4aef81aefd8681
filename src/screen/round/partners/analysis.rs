//! The analysis of partners: which of them is looked at, and its sheet (شبكة تحليل الفاعلين, domain
//! notes, section 1, stage 2).

mod sheet;
mod table;
mod view;

use super::{
    entry::{Change, Entry},
    ground::Ground,
};
use crate::{
    domain::{
        id::{PartnerId, StakeholderId},
        partner::record::Record,
        stakeholder::Stakeholder,
    },
    screen::{
        Action, Context, Edit,
        sheet::{Draft, Message as Typed},
    },
    storage,
    widget::grid,
};

/// The list of partners, and the sheet of one.
#[derive(Debug, Default)]
pub struct Analysis {
    table: grid::State,
    open: Option<Open>,
}

/// What is known of the partner whose analysis is open.
#[derive(Debug)]
struct Open {
    entry: Entry<Stakeholder>,
    /// What it made of its earlier promises.
    record: Record,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the list of partners.
    Table(grid::Message),
    /// Show the analysis of a partner, or the picture of all.
    Show(Option<PartnerId>),
    /// On the sheet.
    Sheet(Typed),
    /// Write the list to a workbook.
    Write,
}

impl Message {
    /// Whether answering it closes the open sheet.
    pub fn leaves(&self) -> bool {
        matches!(self, Message::Show(_))
    }
}

impl Analysis {
    /// The sheet that is open.
    pub fn draft(&self) -> Option<&dyn Draft> {
        Some(self.open.as_ref()?.entry.draft())
    }

    /// The same, to settle it.
    pub fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        Some(self.open.as_mut()?.entry.draft_mut())
    }

    /// Whether the analysis of a partner is shown.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Shows the partners in an order.
    pub fn arrange(&mut self, partners: &[PartnerId]) {
        let rows = u32::try_from(partners.len()).unwrap_or(u32::MAX);
        self.table.set_rows((0..rows).collect());
        let open = self.open.as_ref().map(|open| open.entry.record().partner);
        let place = partners.iter().position(|id| Some(*id) == open);
        self.table
            .select(place.and_then(|place| u32::try_from(place).ok()));
    }

    /// Takes in what the file has.
    pub fn reload(&mut self, ground: Ground<'_>) {
        self.take(ground, |entry, own| entry.reload(own, !ground.may_edit));
    }

    /// What was handed out is not in the file: it stays where it was typed.
    pub fn failed(&mut self, ground: Ground<'_>) {
        self.take(ground, |entry, own| {
            entry.failed(own);
            true
        });
    }

    fn take(
        &mut self,
        ground: Ground<'_>,
        take: impl FnOnce(&mut Entry<Stakeholder>, Option<&Stakeholder>) -> bool,
    ) {
        let Some(mut open) = self.open.take() else {
            return;
        };
        let (id, partner) = (open.entry.record().id, open.entry.record().partner);
        let own = ground.contents.stakeholders.iter().find(|one| one.id == id);
        if take(&mut open.entry, own) && ground.partner(partner).is_some() {
            self.open = Some(open);
        }
    }

    /// What was typed and not saved yet.
    pub fn save(&mut self) -> Option<Edit> {
        Some(written(self.open.as_mut()?.entry.save()?))
    }

    /// Answers a message; `record` gives what a partner made of its earlier promises.
    pub fn update(
        &mut self,
        message: Message,
        partners: &[PartnerId],
        ground: Ground<'_>,
        record: impl Fn(PartnerId) -> Record,
        context: &Context,
    ) -> Action<Message> {
        match message {
            Message::Sheet(message) => match &mut self.open {
                Some(open) => open.entry.update(message, context),
                None => Action::None,
            },
            Message::Write => self.write(partners, ground, context),
            Message::Show(partner) => {
                let left = self.save();
                self.show(partner, ground, record, context);
                self.arrange(partners);
                left.map_or(Action::None, Action::Do)
            }
            Message::Table(message) => match self.table.update(message) {
                grid::Event::Selected(Some(row)) if self.open.is_some() => {
                    Action::Answer(Message::Show(partners.get(row as usize).copied()))
                }
                grid::Event::Open(row) => {
                    Action::Answer(Message::Show(partners.get(row as usize).copied()))
                }
                grid::Event::Copied { text, .. } => Action::Copy(text.to_string()),
                _ => Action::None,
            },
        }
    }

    /// Shows the analysis of a partner; a first one is in the file only once something is typed in it.
    fn show(
        &mut self,
        partner: Option<PartnerId>,
        ground: Ground<'_>,
        record: impl Fn(PartnerId) -> Record,
        context: &Context,
    ) {
        let is_it = |open: &Open| Some(open.entry.record().partner) == partner;
        if self.open.as_ref().is_some_and(is_it) {
            return;
        }
        self.open = partner.map(|partner| {
            let mut known = ground.contents.stakeholders.iter();
            let entry = match known.find(|one| one.partner == partner) {
                Some(own) => Entry::kept(own.clone()),
                None => {
                    let id = StakeholderId::next(&mut context.ids.clone());
                    Entry::blank(Stakeholder::new(id, ground.round.id, partner))
                }
            };
            Open {
                entry: entry.fold(sheet::FOLDED).lock(!ground.may_edit),
                record: record(partner),
            }
        });
    }
}

/// Writes an analysis: a new one, or what was changed of one.
fn written(change: Change<Stakeholder>) -> Edit {
    match change {
        Change::Insert(own) => Edit::new("stakeholder.add", move |writer| {
            storage::stakeholder::insert(writer, &own)
        }),
        Change::Update(before, after) => Edit::new("stakeholder.edit", move |writer| {
            storage::stakeholder::update_from(writer, &before, &after)
        }),
    }
}
