//! The partners that the round means to win, and how each is approached. An approach is entered in
//! the dossier once something is said in it; looking at a partner leaves no trace.

mod table;
mod view;

use super::{argument as sheets, finding};
use crate::{
    domain::{
        id::{ApproachId, MemberId, PartnerId},
        mobilisation::{
            Approach, Argument, argument,
            conflict::Conflict,
            expectation::{self, Expectation},
        },
        round::Stage,
    },
    screen::{
        Action, Context, Edit,
        campaign::Campaign,
        sheet::{self, Draft, Sheet},
    },
    storage,
};

/// The partners, and the sheet of the approach that is open.
#[derive(Debug, Default)]
pub struct Partners {
    open: Option<Open>,
}

/// The sheet of an approach.
#[derive(Debug)]
struct Open {
    sheet: Sheet<Approach>,
    standing: Standing,
    expectation: Expectation,
    offered: Vec<Argument>,
}

/// Whether the file has an approach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Nothing was said in it.
    Blank,
    /// It is on its way into the file.
    Sent,
    /// The file has it.
    Kept,
}

/// What happens to them.
#[derive(Debug, Clone)]
pub enum Message {
    /// Show the approach of a partner, that one of several perhaps.
    Show(PartnerId, Option<ApproachId>),
    /// Show none.
    Close,
    /// On the open sheet.
    Sheet(sheet::Message),
    /// Take over what the matrix expects.
    Expect,
    /// Take over an offered argument.
    Argue(usize),
    /// A member of the team speaks for the commune.
    Speak(MemberId),
    /// Delete the open approach.
    Delete,
    /// Look at the actions of a partner.
    Actions(PartnerId),
    /// Write the list to a workbook.
    Write,
}

impl Message {
    /// Whether it closes the open sheet.
    pub fn leaves(&self) -> bool {
        matches!(
            self,
            Message::Show(..) | Message::Close | Message::Actions(_)
        )
    }
}

/// A partner in the list, once for each of its approaches.
struct Entry<'a> {
    partner: PartnerId,
    approach: Option<&'a Approach>,
    expectation: Expectation,
    is_retained: bool,
    actions: usize,
    conflicts: usize,
}

/// The partners that are retained, then those that are approached though no longer retained.
fn entries<'a>(campaign: &'a Campaign, conflicts: &[Conflict]) -> Vec<Entry<'a>> {
    let contents = &campaign.contents;
    let round = campaign.round();
    let retained = expectation::retained(round, &contents.prospects);
    let mut partners = retained.clone();
    for approach in &contents.approaches {
        if !partners.contains(&approach.partner) {
            partners.push(approach.partner);
        }
    }
    let mut entries = Vec::new();
    for partner in partners {
        let all = contents.approaches.iter();
        let mut own: Vec<Option<&Approach>> =
            all.filter(|one| one.partner == partner).map(Some).collect();
        if own.is_empty() {
            own.push(None);
        }
        let actions = contents.actions.iter();
        let actions = actions.filter(|one| one.partner == Some(partner)).count();
        for approach in own {
            let id = approach.map(|one| one.id);
            let told = conflicts
                .iter()
                .filter(|one| one.is_of_partner(partner, id));
            entries.push(Entry {
                partner,
                approach,
                expectation: Expectation::of(partner, round, &contents.prospects),
                is_retained: retained.contains(&partner),
                actions,
                conflicts: told.count(),
            });
        }
    }
    entries
}

impl Partners {
    /// Whether there is nobody to win.
    pub fn is_empty(campaign: &Campaign) -> bool {
        let contents = &campaign.contents;
        contents.approaches.is_empty()
            && expectation::retained(campaign.round(), &contents.prospects).is_empty()
    }

    /// How many there are to win.
    pub fn count(campaign: &Campaign) -> usize {
        entries(campaign, &[]).len()
    }

    /// The partner whose approach is open.
    pub fn shown(&self) -> Option<PartnerId> {
        Some(self.open.as_ref()?.sheet.record().partner)
    }

    /// The approaches as they are being typed.
    pub fn typed(&self, campaign: &Campaign) -> Vec<Approach> {
        let mut all = campaign.contents.approaches.clone();
        if let Some(open) = &self.open {
            let typed = open.sheet.record();
            match all.iter_mut().find(|one| one.id == typed.id) {
                Some(one) => one.clone_from(typed),
                None if open.is_said() => all.push(typed.clone()),
                None => {}
            }
        }
        all
    }

    fn show(
        &mut self,
        partner: PartnerId,
        approach: Option<ApproachId>,
        campaign: &Campaign,
        context: &Context,
    ) {
        let all = &campaign.contents.approaches;
        let kept = all
            .iter()
            .find(|one| one.partner == partner && approach.is_none_or(|wanted| one.id == wanted));
        let standing = match kept {
            Some(_) => Standing::Kept,
            None => Standing::Blank,
        };
        let record = kept.cloned().unwrap_or_else(|| {
            let id = ApproachId::next(&mut context.ids.clone());
            Approach::new(id, campaign.round().id, partner)
        });
        let mut sheet = Sheet::new(record);
        sheet.lock(!campaign.may_edit(Stage::Plan, context));
        let mut open = Open {
            sheet,
            standing,
            expectation: Expectation::default(),
            offered: Vec::new(),
        };
        open.look(campaign, context);
        self.open = Some(open);
    }

    /// Answers a message; what leads elsewhere is the tool's.
    pub fn update(
        &mut self,
        message: Message,
        campaign: &Campaign,
        context: &Context,
    ) -> Action<Message> {
        let may = campaign.may_edit(Stage::Plan, context);
        match (message, &mut self.open) {
            (Message::Show(partner, approach), _) => {
                self.show(partner, approach, campaign, context);
                Action::None
            }
            (Message::Close, _) => {
                self.open = None;
                Action::None
            }
            (Message::Write, _) => table::write(campaign, context),
            (Message::Sheet(message), Some(open)) => open.sheet.update(message, context),
            (Message::Expect, Some(open)) if may => {
                let expectation = open.expectation.clone();
                open.sheet.change(|approach| {
                    approach.kind = expectation.kind;
                    approach.expected = expectation.amount.to_money();
                });
                Action::Save
            }
            (Message::Argue(at), Some(open)) if may => {
                let offered = open.offers().nth(at).cloned();
                if let Some(argument) = offered {
                    open.sheet
                        .change(|approach| approach.arguments.push(argument));
                }
                Action::Save
            }
            (Message::Speak(id), Some(open)) if may => {
                if let Some(member) = campaign.round().member(id) {
                    let name = member.name.clone();
                    open.sheet.change(|approach| approach.spokesperson = name);
                }
                Action::Save
            }
            (Message::Delete, Some(open)) if may => {
                let id = open.sheet.record().id;
                let is_kept = open.standing != Standing::Blank;
                self.open = None;
                match is_kept {
                    true => Action::Do(
                        Edit::new("approach.delete", move |writer| {
                            storage::approach::delete(writer, id)
                        })
                        .told(context.tr.mobilise_approach_deleted()),
                    ),
                    false => Action::None,
                }
            }
            _ => Action::None,
        }
    }

    /// Rows were changed.
    pub fn refresh(&mut self, campaign: &Campaign, context: &Context) {
        let Some(open) = &mut self.open else { return };
        let all = &campaign.contents.approaches;
        let (id, partner) = (open.sheet.record().id, open.sheet.record().partner);
        let kept = all.iter().find(|one| one.id == id);
        match (kept, open.standing) {
            (Some(kept), _) => {
                open.sheet.reload(kept.clone());
                open.sheet.lock(!campaign.may_edit(Stage::Plan, context));
                open.standing = Standing::Kept;
            }
            // Undone, or deleted by somebody else: as if nothing had been said.
            (None, Standing::Kept) => return self.show(partner, None, campaign, context),
            (None, Standing::Blank) if !open.is_said() => {
                return self.show(partner, None, campaign, context);
            }
            (None, _) => open.sheet.lock(!campaign.may_edit(Stage::Plan, context)),
        }
        open.look(campaign, context);
    }

    /// What was typed.
    pub fn save(&mut self) -> Option<Edit> {
        let open = self.open.as_mut()?;
        let (before, after) = open.sheet.save()?;
        Some(match open.standing {
            Standing::Blank => {
                open.standing = Standing::Sent;
                Edit::new("approach.add", move |writer| {
                    storage::approach::insert(writer, &after)
                })
            }
            _ => Edit::new("approach.edit", move |writer| {
                storage::approach::update_from(writer, &before, &after)
            }),
        })
    }

    /// What was handed out is not in the file.
    pub fn failed(&mut self, campaign: &Campaign) {
        let Some(open) = &mut self.open else { return };
        let record = open.sheet.record();
        let all = &campaign.contents.approaches;
        match all.iter().find(|one| one.id == record.id) {
            Some(kept) => open.sheet.failed(kept.clone()),
            None => {
                let blank = Approach::new(record.id, record.round, record.partner);
                open.standing = Standing::Blank;
                open.sheet.failed(blank);
            }
        }
    }

    /// The open sheet.
    pub fn draft(&self) -> Option<&dyn Draft> {
        let open = self.open.as_ref()?;
        Some(&open.sheet)
    }

    /// The same, to settle it.
    pub fn draft_mut(&mut self) -> Option<&mut dyn Draft> {
        let open = self.open.as_mut()?;
        Some(&mut open.sheet)
    }

    /// What Escape means.
    pub fn escape(&self) -> Option<Message> {
        self.open.as_ref().map(|_| Message::Close)
    }
}

impl Open {
    /// Looks anew at what the matrix expects and the sheets offer.
    fn look(&mut self, campaign: &Campaign, context: &Context) {
        let partner = self.sheet.record().partner;
        let contents = &campaign.contents;
        self.expectation = Expectation::of(partner, campaign.round(), &contents.prospects);
        self.offered = sheets::offered(partner, &self.expectation, campaign, context);
    }

    /// What is offered and not said yet, in whatever words.
    fn offers(&self) -> impl Iterator<Item = &Argument> {
        let taken = argument::taken(&self.sheet.record().arguments, &self.offered);
        let offered = self.offered.iter().zip(taken);
        offered.filter_map(|(one, is_taken)| (!is_taken).then_some(one))
    }

    fn is_said(&self) -> bool {
        let record = self.sheet.record();
        *record != Approach::new(record.id, record.round, record.partner)
    }

    /// What is to be said beside it.
    fn told(&self, conflicts: &[Conflict], campaign: &Campaign, context: &Context) -> Vec<String> {
        let record = self.sheet.record();
        let own = conflicts
            .iter()
            .filter(|one| one.is_of_partner(record.partner, Some(record.id)));
        own.map(|one| finding::words(one, campaign, context))
            .collect()
    }
}
