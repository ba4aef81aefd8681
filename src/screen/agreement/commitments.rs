//! The commitments of an agreement: the table of all, and the sheet of one.

mod record;
mod view;

use super::{record::list, work::Work};
use crate::{
    domain::{
        Name, Prose,
        commitment::{Commitment, Standing},
        id::CommitmentId,
        need::SupportKind,
    },
    screen::{
        Action, Context, Edit,
        sheet::{self, Draft, Offer, Sheet},
    },
    storage,
};

/// The commitment that is worked on.
#[derive(Debug, Default)]
pub struct Commitments {
    open: Option<Open>,
}

#[derive(Debug)]
struct Open {
    sheet: Sheet<Commitment>,
    /// Whether the file is not known to have it yet.
    is_new: bool,
}

/// What happens among them.
#[derive(Debug, Clone)]
pub enum Message {
    /// Show the sheet of one, or the table again.
    Show(Option<CommitmentId>),
    /// Enter a new one.
    Add,
    /// On the sheet that is open.
    Sheet(sheet::Message),
}

impl Commitments {
    /// The sheet that is open.
    pub fn draft(&self) -> Option<&dyn Draft> {
        Some(&self.open.as_ref()?.sheet)
    }

    /// The same, to settle it.
    pub fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        Some(&mut self.open.as_mut()?.sheet)
    }

    /// The commitment that is open, as it is typed.
    pub fn open(&self) -> Option<&Commitment> {
        Some(self.open.as_ref()?.sheet.record())
    }

    /// A commitment as it is typed, where it is the one that is open.
    pub fn typed<'a>(&'a self, own: &'a Commitment) -> &'a Commitment {
        self.open().filter(|open| open.id == own.id).unwrap_or(own)
    }

    /// What was typed on the sheet and not saved yet.
    pub fn save(&mut self) -> Option<Edit> {
        let (before, after) = self.open.as_mut()?.sheet.save()?;
        Some(Edit::new("commitment.edit", move |writer| {
            storage::commitment::update_from(writer, &before, &after)
        }))
    }

    /// Takes in what the file has.
    pub fn reload(&mut self, work: &Work, is_failed: bool) {
        let Some(mut open) = self.open.take() else {
            return;
        };
        let id = open.sheet.record().id;
        let mut all = work.commitments.iter().map(|(own, _)| own);
        match all.find(|own| own.id == id) {
            Some(own) if is_failed => open.sheet.failed(own.clone()),
            Some(own) => {
                open.sheet.reload(own.clone());
                open.is_new = false;
            }
            None if open.is_new && !is_failed => {}
            None => return,
        }
        self.open = Some(open);
    }

    /// Answers a message.
    pub fn update(&mut self, message: Message, work: &Work, context: &Context) -> Action<Message> {
        match message {
            Message::Show(id) => {
                let left = self.save();
                let mut all = work.commitments.iter().map(|(own, _)| own);
                let own = id.and_then(|id| all.find(|own| own.id == id));
                self.open = own.map(|own| Open {
                    sheet: Sheet::new(own.clone()),
                    is_new: false,
                });
                self.offer(work, context);
                left.map_or(Action::None, Action::Do)
            }
            Message::Add => {
                let agreement = work.sheet.record();
                let Some(debtor) = agreement.parties.first().map(|party| party.id) else {
                    return Action::None;
                };
                let left = self.save();
                let new = Commitment {
                    id: CommitmentId::next(&mut context.ids.clone()),
                    agreement: agreement.id,
                    clause: None,
                    debtor,
                    creditor: None,
                    kind: SupportKind::Financial,
                    text: Prose::default(),
                    quantity: None,
                    amount: None,
                    due: None,
                    instalments: Vec::new(),
                    conditional: false,
                    evidence: Name::default(),
                    standing: Standing::Owed,
                    cause: Prose::default(),
                    next_action: Name::default(),
                };
                self.open = Some(Open {
                    sheet: Sheet::new(new.clone()),
                    is_new: true,
                });
                self.offer(work, context);
                let add = Edit::new("commitment.add", move |writer| {
                    storage::commitment::insert(writer, &new)
                });
                let mut actions = Vec::new();
                actions.extend(left.map(Action::Do));
                actions.push(Action::Do(add));
                actions.push(Action::Focus(crate::widget::focus::region::FIELDS));
                Action::Several(actions)
            }
            Message::Sheet(message) => {
                let Some(open) = &mut self.open else {
                    return Action::None;
                };
                open.sheet.update(message, context)
            }
        }
    }

    /// Deletes the one that is open; the toast takes it back.
    pub fn delete(&mut self, context: &Context) -> Action<Message> {
        let Some(open) = self.open.take() else {
            return Action::None;
        };
        let id = open.sheet.record().id;
        let edit = Edit::new("commitment.delete", move |writer| {
            storage::commitment::delete(writer, id)
        });
        Action::Do(edit.told(context.tr.drafting_commitment_deleted()))
    }

    fn offer(&mut self, work: &Work, context: &Context) {
        let Some(open) = &mut self.open else { return };
        let language = context.language();
        let agreement = work.sheet.record();
        let parties = super::work::parties(agreement, context);
        let clauses = agreement.clauses.iter().map(|clause| Offer {
            key: clause.id.to_string(),
            words: match clause.heading.get(language) {
                "" => context.tr.term(clause.section),
                heading => heading.to_owned(),
            },
        });
        open.sheet.offer_as(list::CLAUSES, clauses.collect());
        open.sheet.offer_as(list::PARTIES, parties);
    }
}
