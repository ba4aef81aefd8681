//! An agreement as lists show it: without its text, which is most of its bytes.

use std::sync::Arc;

use super::{
    Agreement, Kind, Stage,
    approval::{ApprovalEvent, Step},
    party::Party,
    stage::{self, Mark},
};
use crate::domain::{
    Date, Money, Year,
    id::{AgreementId, PartnerId, PartyId},
    pack::{Pack, Twin},
};

/// An agreement as a list shows it: its sheet is read when it is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Its id.
    pub id: AgreementId,
    /// Number and title; Arabic before French.
    pub texts: Pack<3>,
    /// Framework, specific or amendment.
    pub kind: Kind,
    /// Key of its legal form, shared by the agreements that have it.
    pub form: Arc<str>,
    /// The framework it carries out, or the agreement it amends.
    pub parent: Option<AgreementId>,
    /// Total cost as the text states it.
    pub cost: Money,
    /// Its first day, once known.
    pub starts_on: Option<Date>,
    /// Duration in months.
    pub duration_months: u16,
    /// Its parties in the order of the text.
    pub sides: Box<[Side]>,
    /// The dated steps of its approval, in the order of entry.
    pub path: Box<[Dated]>,
    /// Number of its clauses.
    pub clauses: u32,
    /// Number of commitments under it.
    pub commitments: u32,
}

/// A party as a list names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// The party.
    pub id: PartyId,
    /// Its sheet in the directory; none for the commune.
    pub partner: Option<PartnerId>,
    /// What the text calls it, shared by the parties that are called so; Arabic before French.
    pub called: Arc<Pack<2>>,
}

impl Side {
    /// Of a party.
    pub fn of(party: &Party) -> Side {
        Side {
            id: party.id,
            partner: party.partner,
            called: Arc::new(Side::texts(Twin::from(&party.short_name))),
        }
    }

    /// Its texts, packed.
    pub fn texts(short_name: Twin<'_>) -> Pack<2> {
        use crate::text::Language::{Arabic, French};
        Pack::new([
            short_name.in_language(Arabic),
            short_name.in_language(French),
        ])
    }

    /// What the text calls it.
    pub fn short_name(&self) -> Twin<'_> {
        self.called.twin(0)
    }
}

/// A step of the approval path, in eight bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// When.
    pub on: Date,
    /// Which step.
    pub step: Step,
    /// Whether it lets the agreement go on.
    pub is_favourable: bool,
    /// Place of the party that signed among the sides; [`u16::MAX`] for none of them.
    side: u16,
}

impl Dated {
    /// A step; `party` is looked up among the sides.
    pub fn new(
        on: Date,
        step: Step,
        is_favourable: bool,
        party: Option<PartyId>,
        sides: &[Side],
    ) -> Dated {
        let place = sides.iter().position(|side| Some(side.id) == party);
        Dated {
            on,
            step,
            is_favourable,
            side: place
                .and_then(|place| u16::try_from(place).ok())
                .unwrap_or(u16::MAX),
        }
    }

    fn of(event: &ApprovalEvent, sides: &[Side]) -> Dated {
        let favourable = event.is_favourable();
        Dated::new(event.on.date, event.step, favourable, event.party, sides)
    }
}

impl Summary {
    /// Of a whole sheet; `commitments` is the number of those under it.
    pub fn of(agreement: &Agreement, commitments: u32) -> Summary {
        let sides: Box<[Side]> = agreement.parties.iter().map(Side::of).collect();
        let events = agreement.events.iter();
        Summary {
            id: agreement.id,
            texts: Summary::texts(agreement.number.as_str(), Twin::from(&agreement.title)),
            kind: agreement.kind,
            form: agreement.form.as_str().into(),
            parent: agreement.parent,
            cost: agreement.cost,
            starts_on: agreement.starts_on,
            duration_months: agreement.duration_months,
            path: events.map(|event| Dated::of(event, &sides)).collect(),
            sides,
            clauses: u32::try_from(agreement.clauses.len()).unwrap_or(u32::MAX),
            commitments,
        }
    }

    /// Its texts, packed.
    pub fn texts(number: &str, title: Twin<'_>) -> Pack<3> {
        use crate::text::Language::{Arabic, French};
        Pack::new([number, title.in_language(Arabic), title.in_language(French)])
    }

    /// The year that people call it by: of the council's vote, else of its first day.
    pub fn year(&self) -> Option<Year> {
        let vote = self.last(Step::CouncilVote);
        vote.or(self.starts_on).map(Date::in_year)
    }

    /// Its number; empty while a draft has none.
    pub fn number(&self) -> &str {
        self.texts.line(0)
    }

    /// Its title.
    pub fn title(&self) -> Twin<'_> {
        self.texts.twin(1)
    }

    /// A party by its id.
    pub fn side(&self, id: PartyId) -> Option<&Side> {
        self.sides.iter().find(|side| side.id == id)
    }

    /// How far it has come on a day, as [`Agreement::stage`] tells it.
    pub fn stage(&self, today: Date) -> Stage {
        stage::stage(self.marks(), self.parties(), self.ends_on(), today)
    }

    /// The last day of its duration, as [`Agreement::ends_on`] tells it.
    pub fn ends_on(&self) -> Option<Date> {
        let first = self.starts_on?;
        stage::last_day(first, self.duration_months)
    }

    /// Whether its text may still change, as [`Agreement::is_draft`] tells it.
    pub fn is_draft(&self) -> bool {
        !self.is_signed() && self.in_force_on().is_none()
    }

    /// Whether every party has signed.
    pub fn is_signed(&self) -> bool {
        stage::is_signed(self.marks(), self.parties())
    }

    /// The day of the last signature, once every party has signed.
    pub fn signed_on(&self) -> Option<Date> {
        self.is_signed()
            .then(|| self.last(Step::Signature))
            .flatten()
    }

    /// The day it came into force, when it has.
    pub fn in_force_on(&self) -> Option<Date> {
        self.last(Step::InForce)
    }

    fn last(&self, step: Step) -> Option<Date> {
        let days = self.path.iter().filter(|dated| dated.step == step);
        days.map(|dated| dated.on).max()
    }

    fn parties(&self) -> impl Iterator<Item = PartyId> + '_ {
        self.sides.iter().map(|side| side.id)
    }

    fn marks(&self) -> impl Iterator<Item = Mark> + '_ {
        self.path.iter().map(|dated| Mark {
            on: dated.on,
            step: dated.step,
            is_favourable: dated.is_favourable,
            party: self.sides.get(usize::from(dated.side)).map(|side| side.id),
        })
    }
}
