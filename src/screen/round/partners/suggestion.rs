//! Partners suggested for each need: found out of the directory, kept or refused with a reason.

mod view;

use std::{cell::RefCell, collections::HashMap};

use super::{
    cell::{fresh, written},
    cells::Cells,
    entry::Change,
    ground::Ground,
};
use crate::{
    domain::{
        Prose,
        id::{NeedId, PartnerId},
        partner::{Partner, record::Record},
        prospect::Decision,
        suggestion::{self, Candidate, Reason},
    },
    screen::{Action, Context},
    storage,
    text::Language,
    widget::grid,
};

/// How many candidates are shown of a need.
const SHOWN: usize = 12;

/// What is suggested, and what is being refused.
#[derive(Debug, Default)]
pub struct Suggestions {
    table: grid::State,
    need: Option<NeedId>,
    candidates: Vec<Candidate>,
    records: RefCell<HashMap<PartnerId, Record>>,
    refusal: Option<Refusal>,
    /// What was refused last, until it is in the file.
    sent: Option<Refusal>,
}

/// A partner that is being refused.
#[derive(Debug, Clone)]
struct Refusal {
    need: NeedId,
    partner: PartnerId,
    /// Why, as it is typed.
    reason: Prose,
    /// Whether that was found missing.
    is_missing: bool,
}

/// What happens with them.
#[derive(Debug, Clone)]
pub enum Message {
    /// In the list of needs.
    Table(grid::Message),
    /// Look for partners for a need.
    Need(NeedId),
    /// Keep a candidate.
    Retain(PartnerId),
    /// Ask why a candidate is refused.
    Decline(PartnerId),
    /// The reason is being typed.
    Reason(Language, String),
    /// Refuse it, with that reason.
    Refuse,
    /// Do not refuse it.
    Keep,
    /// Take a decision back.
    Reconsider(PartnerId),
}

impl Suggestions {
    /// For the first need.
    pub fn new(ground: Ground<'_>, context: &Context) -> Suggestions {
        let mut suggestions = Suggestions::default();
        suggestions.arrange(ground, context);
        suggestions
    }

    /// Takes in other needs or partners, and stays at the need at hand where it is still there.
    pub fn arrange(&mut self, ground: Ground<'_>, context: &Context) {
        let needs = &ground.contents.needs;
        let rows = u32::try_from(needs.len()).unwrap_or(u32::MAX);
        self.table.set_rows((0..rows).collect());
        let kept = self.need.filter(|&id| ground.need(id).is_some());
        self.need = kept.or_else(|| needs.first().map(|need| need.id));
        let place = needs.iter().position(|need| Some(need.id) == self.need);
        self.table
            .select(place.and_then(|place| u32::try_from(place).ok()));
        self.look(ground, context);
    }

    /// Looks for candidates for the need at hand.
    fn look(&mut self, ground: Ground<'_>, context: &Context) {
        self.candidates.clear();
        let need = self.need.and_then(|id| ground.need(id));
        let project = need.and_then(|need| ground.project(need.project));
        let Some((need, project)) = need.zip(project) else {
            return;
        };
        let commune = suggestion::Ground {
            commune: &ground.contents.commune,
            today: context.today,
        };
        // What a partner made of earlier promises is read of those alone that come into question.
        let may = |partner: &&Partner| {
            let judged =
                suggestion::judge(need, project, partner, &Record::default(), commune).reasons;
            !judged
                .iter()
                .any(|reason| matches!(reason, Reason::OtherDomain(_) | Reason::DoesNotGive(_)))
        };
        let partners = ground.contents.partners.iter().filter(may);
        let record = |id| self.record(id, context);
        self.candidates = suggestion::candidates(need, project, partners, record, commune);
        self.candidates.truncate(SHOWN);
    }

    /// What a partner made of its earlier promises.
    pub fn record(&self, id: PartnerId, context: &Context) -> Record {
        if let Some(known) = self.records.borrow().get(&id) {
            return *known;
        }
        let read = context.read(|reader| storage::partner::record(reader, id, context.today));
        let record = read.unwrap_or_default();
        self.records.borrow_mut().insert(id, record);
        record
    }

    /// Forgets what partners did: agreements changed.
    pub fn forget(&mut self) {
        self.records.borrow_mut().clear();
    }

    /// The decision is in the file.
    pub fn settle(&mut self) {
        self.sent = None;
    }

    /// It is not: the reason that was typed is asked for again.
    pub fn failed(&mut self) {
        if let Some(sent) = self.sent.take() {
            self.refusal.get_or_insert(sent);
        }
    }

    /// Whether a reason is being asked for.
    pub fn is_asking(&self) -> bool {
        self.refusal.is_some()
    }

    /// Answers a message.
    pub fn update(
        &mut self,
        message: Message,
        cells: &mut Cells,
        ground: Ground<'_>,
        context: &Context,
    ) -> Action<Message> {
        match message {
            Message::Table(message) => match self.table.update(message) {
                grid::Event::Selected(Some(row)) | grid::Event::Open(row) => {
                    let need = ground.contents.needs.get(row as usize);
                    self.need = need.map(|need| need.id).or(self.need);
                    self.look(ground, context);
                }
                grid::Event::Copied { text, .. } => return Action::Copy(text.to_string()),
                _ => {}
            },
            Message::Need(need) => {
                self.need = Some(need);
                self.arrange(ground, context);
            }
            Message::Decline(partner) => {
                self.refusal = self.need.map(|need| Refusal {
                    need,
                    partner,
                    reason: Prose::default(),
                    is_missing: false,
                });
            }
            Message::Reason(language, typed) => self.reason(language, typed),
            Message::Keep => self.refusal = None,
            Message::Retain(id) => {
                let decision = (Decision::Retained, Prose::default());
                return self.decide(id, decision, cells, ground, context);
            }
            Message::Reconsider(id) => {
                let decision = (Decision::Open, Prose::default());
                return self.decide(id, decision, cells, ground, context);
            }
            Message::Refuse => {
                let Some(refusal) = &mut self.refusal else {
                    return Action::None;
                };
                if refusal.reason.is_empty() {
                    refusal.is_missing = true;
                    return Action::None;
                }
                let decision = (Decision::Declined, refusal.reason.clone());
                let partner = refusal.partner;
                self.need = Some(refusal.need);
                self.sent = self.refusal.take();
                return self.decide(partner, decision, cells, ground, context);
            }
        }
        Action::None
    }

    fn reason(&mut self, language: Language, typed: String) {
        let Some(refusal) = &mut self.refusal else {
            return;
        };
        let other = refusal.reason.in_language(language.other()).to_owned();
        let (ar, fr) = match language {
            Language::Arabic => (typed, other),
            Language::French => (other, typed),
        };
        if let Ok(reason) = Prose::new(ar, fr) {
            refusal.reason = reason;
            refusal.is_missing = false;
        }
    }

    /// Writes a decision on a candidate of the need at hand into its cell: the one that is there, or
    /// a new one with what the suggestion expects.
    fn decide(
        &mut self,
        partner: PartnerId,
        (decision, reason): (Decision, Prose),
        cells: &mut Cells,
        ground: Ground<'_>,
        context: &Context,
    ) -> Action<Message> {
        let need = self.need.and_then(|id| ground.need(id));
        let Some(need) = need.filter(|_| ground.may_edit) else {
            return Action::None;
        };
        let candidate = self.candidates.iter().find(|one| one.partner == partner);
        let before = cells.get(need.id, partner).cloned();
        let mut after = before.clone().unwrap_or_else(|| {
            let record = self.record(partner, context);
            let mut cell = fresh(need, partner, &record, ground, context);
            if decision == Decision::Retained {
                cell.expected = candidate.and_then(|one| one.amount);
            }
            cell
        });
        (after.decision, after.decision_reason) = (decision, reason);
        cells.put(ground, &after);
        Action::Do(written(match before {
            None => Change::Insert(after),
            Some(before) => Change::Update(before, after),
        }))
    }
}
